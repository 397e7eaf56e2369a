//! A text box that offers what its words may mean. What is typed stays typed: a suggestion is only taken when chosen.

use super::event::typed;
use super::field::{FieldFrame, FieldSpec};
use crate::web::scene::use_scene;
use yew::prelude::*;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What the box holds once it is chosen, and what is shown first.
    pub words: AttrValue,
    pub detail: AttrValue,
    /// A code; with the words it tells suggestions apart.
    pub tag: AttrValue,
}

#[derive(Properties, PartialEq)]
pub struct SuggestProps {
    pub spec: FieldSpec,
    pub value: AttrValue,
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What deserves a second look, though it is taken.
    #[prop_or_default]
    pub note: Option<AttrValue>,
    /// What the words may mean, best first.
    pub hits: Vec<Hit>,
    pub oninput: Callback<String>,
    pub onpick: Callback<Hit>,
}

/// A combobox: arrows choose, `Enter` takes, `Esc` closes.
#[component]
pub fn Suggest(props: &SuggestProps) -> Html {
    let scene = use_scene();
    let place = use_state(|| None::<usize>);
    let open = use_state(|| false);
    let shown = *open && !props.hits.is_empty();
    let id = props.spec.id.clone();
    let oninput = {
        let (open, place, oninput) = (open.clone(), place.clone(), props.oninput.clone());
        Callback::from(move |event: InputEvent| {
            open.set(true);
            place.set(None);
            oninput.emit(typed(&event));
        })
    };
    let take = {
        let (open, place, onpick) = (open.clone(), place.clone(), props.onpick.clone());
        Callback::from(move |hit: Hit| {
            open.set(false);
            place.set(None);
            onpick.emit(hit);
        })
    };
    let onkeydown = {
        let (open, place, take, hits) = (open.clone(), place.clone(), take.clone(), props.hits.clone());
        Callback::from(move |event: KeyboardEvent| {
            let count = hits.len();
            match (event.key().as_str(), *place) {
                ("ArrowDown", at) if count > 0 => {
                    open.set(true);
                    place.set(Some(at.map_or(0, |at| (at + 1) % count)));
                }
                ("ArrowUp", at) if count > 0 => place.set(Some(at.map_or(count - 1, |at| (at + count - 1) % count))),
                ("Enter", Some(at)) if *open && at < count => take.emit(hits[at].clone()),
                ("Escape", _) if *open => open.set(false),
                _ => return,
            }
            event.prevent_default();
            event.stop_propagation();
        })
    };
    let onblur = {
        let open = open.clone();
        Callback::from(move |_: FocusEvent| open.set(false))
    };
    let current = place.filter(|at| shown && *at < props.hits.len());
    let about = props.error.is_some().then(|| format!("{id}-error"));
    let options = props.hits.iter().cloned().enumerate().filter(|_| shown);
    html! {
        <div class="suggest">
            <FieldFrame spec={props.spec.clone()} error={props.error.clone()}>
                <input id={id.clone()} type="text" role="combobox" autocomplete="off" aria-autocomplete="list"
                    value={props.value.clone()} aria-expanded={if shown { "true" } else { "false" }}
                    aria-controls={format!("{id}-list")} aria-describedby={about}
                    aria-invalid={props.error.is_some().then_some("true")}
                    aria-activedescendant={current.map(|at| format!("{id}-{at}"))} {oninput} {onkeydown} {onblur} />
                if let Some(note) = props.note.clone() {
                    <p class="hint" role="status">{ note }</p>
                }
            </FieldFrame>
            <ul class="results" id={format!("{id}-list")} role="listbox" aria-label={props.spec.words.clone().unwrap_or_else(|| scene.t(props.spec.label).into())} hidden={!shown}>
                for (at, hit) in options {
                    { option(&id, at, current == Some(at), hit, &take) }
                }
            </ul>
        </div>
    }
}

fn option(id: &str, at: usize, current: bool, hit: Hit, take: &Callback<Hit>) -> Html {
    // The box keeps the focus while the pointer is pressed.
    let onmousedown = Callback::from(|event: MouseEvent| event.prevent_default());
    let chosen = hit.clone();
    let onclick = take.reform(move |_: MouseEvent| chosen.clone());
    html! {
        <li key={format!("{}{}", hit.words, hit.tag)} id={format!("{id}-{at}")} role="option"
            aria-selected={if current { "true" } else { "false" }} {onmousedown} {onclick}>
            <b>{ hit.words.clone() }</b>
            <span>{ hit.detail.clone() }</span>
            <span class="tag">{ hit.tag.clone() }</span>
        </li>
    }
}
