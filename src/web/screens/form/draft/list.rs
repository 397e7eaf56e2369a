//! What was begun about a person or in the settings and is not saved: on top, with « Reprendre » and « Jeter ».

use super::boxes;
use crate::domain::Subject;
use crate::i18n::formats;
use crate::web::drafts::{self, Draft, Place};
use crate::web::scene::{Scene, use_scene};
use crate::web::widgets::icon;
use crate::web::{clock, dom};
use wasm_bindgen::JsCast;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DraftsProps {
    pub about: Subject,
}

/// A line for each form that was begun and is not in sight; nothing when there is none.
#[component]
pub fn Drafts(props: &DraftsProps) -> Html {
    let scene = use_scene();
    let about = props.about;
    let begun = use_state_eq(|| drafts::about(about));
    use_effect_with(about, {
        let begun = begun.clone();
        move |about| {
            let about = *about;
            let read = Callback::from(move |()| begun.set(drafts::about(about)));
            read.emit(());
            let listening = drafts::listen(read);
            move || drop(listening)
        }
    });
    if begun.is_empty() {
        return Html::default();
    }
    html! {
        <section class="drafts" aria-labelledby="drafts-title">
            <h2 id="drafts-title">{ icon("edit") }{ scene.t("draft-title") }</h2>
            <ul class="plain">
                for (place, draft) in begun.iter() {
                    <li key={place.key()}>{ line(&scene, place, draft) }</li>
                }
            </ul>
        </section>
    }
}

fn line(scene: &Scene, place: &Place, draft: &Draft) -> Html {
    let at = formats::minute(&scene.words, draft.at, clock::minutes_ahead(draft.at));
    let name = |id: &str| scene.ta(id, &[("form", draft.title.as_str().into())]);
    // The longest text tells best what it was about.
    let text = draft.boxes.iter().map(|typed| typed.text.as_str()).max_by_key(|text| text.len()).unwrap_or_default();
    let onresume = {
        let (place, opener) = (place.clone(), draft.opener.clone());
        Callback::from(move |_: MouseEvent| resume(&place, &opener))
    };
    let onthrow = {
        let place = place.clone();
        Callback::from(move |_: MouseEvent| throw_away(&place))
    };
    html! {
        <>
            <div>
                <p><strong>{ draft.title.clone() }</strong>{ " " }<span class="soft">{ at }</span></p>
                <p class="quote">{ text.to_owned() }</p>
            </div>
            <div class="row push">
                <button type="button" class="btn small primary" aria-label={name("draft-resume-what")} onclick={onresume}>
                    { scene.t("draft-resume") }
                </button>
                <button type="button" class="btn small" aria-label={name("draft-throw-what")} onclick={onthrow}>
                    { scene.t("draft-throw") }
                </button>
            </div>
        </>
    }
}

/// A form that stands open empties its boxes too.
fn throw_away(place: &Place) {
    match dom::find(&format!("[data-draft=\"{}\"] > .draft > button", place.key())) {
        Some(button) => button.click(),
        None => drafts::forget(place),
    }
}

/// Opens the form, or leads to the one that stands open; both hold what was begun.
fn resume(place: &Place, opener: &str) {
    let button = Some(opener).filter(|id| !id.is_empty()).and_then(|id| dom::find(&format!("[id=\"{id}\"]")));
    if let Some(button) = button {
        return button.click();
    }
    let form = dom::find(&format!("[data-draft=\"{}\"]", place.key()));
    if let Some(first) = form.and_then(|form| boxes::first(form.unchecked_ref())) {
        drafts::begin(place);
        dom::focus(&first);
    }
}
