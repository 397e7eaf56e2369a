//! A locality, with the ones that exist offered as one types. The table is read when the field is first used.

use super::Icon;
use super::dialog::typed;
use crate::insight::localities::LocalityIndex;
use crate::web::assets;
use crate::web::scene::use_scene;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The table, relative to the page.
const TABLE: &str = "data/localities.csv";

/// How many are offered.
const OFFERED: usize = 6;

/// The props of the field.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Unique on the page.
    pub id: AttrValue,
    pub value: AttrValue,
    pub oninput: Callback<String>,
    /// Why the value was not taken.
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// The field.
#[component]
pub fn LocalityField(props: &Props) -> Html {
    let scene = use_scene();
    let table = use_state(|| None::<Rc<LocalityIndex>>);
    let asked = use_state(|| false);
    let open = use_state(|| false);
    let place = use_state(|| 0);
    let onfocus = {
        let (table, asked) = (table.clone(), asked);
        Callback::from(move |_: FocusEvent| {
            if *asked {
                return;
            }
            asked.set(true);
            let table = table.clone();
            // Without the table the field still takes what is typed.
            spawn_local(async move {
                let text = assets::text(TABLE).await;
                if let Some(index) = text.ok().and_then(|text| LocalityIndex::parse(&text).ok()) {
                    table.set(Some(Rc::new(index)));
                }
            });
        })
    };
    let found: Vec<String> = match (&*table, *open) {
        (Some(index), true) => {
            let found = index.search(&props.value, OFFERED);
            found.into_iter().map(|found| format!("{} {}", found.postcode, found.name)).collect()
        }
        _ => Vec::new(),
    };
    let here = (*place).min(found.len().saturating_sub(1));
    let oninput = {
        let (open, place, tell) = (open.clone(), place.clone(), props.oninput.clone());
        Callback::from(move |event: InputEvent| {
            open.set(true);
            place.set(0);
            tell.emit(typed(&event));
        })
    };
    let take = {
        let (open, tell) = (open.clone(), props.oninput.clone());
        Callback::from(move |words: String| {
            open.set(false);
            tell.emit(words);
        })
    };
    let onkeydown = {
        let (open, found, take) = (open.clone(), found.clone(), take.clone());
        Callback::from(move |event: KeyboardEvent| {
            match event.key().as_str() {
                "ArrowDown" if !found.is_empty() => place.set((here + 1) % found.len()),
                "ArrowUp" if !found.is_empty() => place.set((here + found.len() - 1) % found.len()),
                "Enter" if !found.is_empty() => take.emit(found[here].clone()),
                // Only the list closes; the next press is for the dialog.
                "Escape" if !found.is_empty() => open.set(false),
                _ => return,
            }
            event.prevent_default();
            event.stop_propagation();
        })
    };
    let onblur = Callback::from(move |_: FocusEvent| open.set(false));
    let hold = Callback::from(|event: MouseEvent| event.prevent_default());
    let choose = |words: &String| {
        let (take, words) = (take.clone(), words.clone());
        Callback::from(move |_: MouseEvent| take.emit(words.clone()))
    };
    let (list, hint) = (format!("{}-list", props.id), format!("{}-hint", props.id));
    html! {
        <div class="suggest">
            <div class="field">
                <div class="field-label">
                    <label for={props.id.clone()}>{ scene.t("person-locality") }</label>
                </div>
                <input
                    id={props.id.clone()}
                    type="text"
                    role="combobox"
                    aria-expanded={if found.is_empty() { "false" } else { "true" }}
                    aria-controls={list.clone()}
                    aria-autocomplete="list"
                    aria-activedescendant={found.get(here).map(|_| format!("{list}-{here}"))}
                    aria-describedby={hint.clone()}
                    aria-invalid={props.error.is_some().then_some("true")}
                    autocomplete="off"
                    value={props.value.clone()}
                    {oninput}
                    {onkeydown}
                    {onfocus}
                    {onblur}
                />
                <p class="hint" id={hint}>{ scene.t("person-locality-hint") }{ "\u{a0}· " }{ scene.t("person-locality-source") }</p>
                if let Some(error) = &props.error {
                    <p class="field-error"><Icon name="warning" /><span>{ error.clone() }</span></p>
                }
            </div>
            <ul class="results" id={list.clone()} role="listbox" aria-label={scene.t("person-locality")} hidden={found.is_empty()} onmousedown={hold}>
                for (place, words) in found.iter().enumerate() {
                    <li
                        key={words.clone()}
                        id={format!("{list}-{place}")}
                        role="option"
                        aria-selected={if place == here { "true" } else { "false" }}
                        onclick={choose(words)}
                    ><b>{ words.clone() }</b></li>
                }
            </ul>
        </div>
    }
}
