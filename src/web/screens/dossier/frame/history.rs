//! Everything that was ever written in one field, in a popover beside it.

use super::desk::{Asked, POPOVER};
use crate::i18n::{formats, sentences, values};
use crate::insight::Dossier;
use crate::insight::dossier::history::Past;
use crate::web::clock;
use crate::web::scene::Scene;
use yew::prelude::*;

/// The popover; the browser opens it, closes it and gives the focus back.
pub fn history(scene: &Scene, dossier: &Dossier, asked: Option<&Asked>, onclose: Callback<()>) -> Html {
    let ontoggle = Callback::from(move |event: Event| {
        let closed = js_sys::Reflect::get(&event, &"newState".into());
        if closed.ok().and_then(|state| state.as_string()).as_deref() == Some("closed") {
            onclose.emit(());
        }
    });
    let own = scene.device.map(|device| device.org);
    let label = asked.map(|asked| asked.label.to_string()).unwrap_or_default();
    let writes = asked.map(|asked| dossier.history(own, &asked.field)).unwrap_or_default();
    html! {
        <div class="pop" id={POPOVER} popover="auto" role="dialog" aria-labelledby="field-history-title" tabindex="-1"
            autofocus=true {ontoggle}>
            <h3 id="field-history-title">{ scene.ta("dossier-history", &[("field", label.into())]) }</h3>
            if writes.is_empty() {
                <p class="soft">{ scene.t("dossier-not-asked") }</p>
            }
            <ol class="history">
                for past in writes {
                    <li key={format!("{}{}", past.entry.fact.id, past.field.key)}>{ line(scene, past) }</li>
                }
            </ol>
        </div>
    }
}

fn line(scene: &Scene, past: Past<'_>) -> Html {
    let fact = &past.entry.fact;
    let words = if past.is_removal() {
        sentences::sentence(&scene.words, fact, scene)
    } else {
        values::value(&scene.words, past.field, past.value, scene)
    };
    html! {
        <>
            if past.entry.live {
                <b>{ words }</b>
            } else {
                <s>{ words }</s>
            }
            <span class="soft">{ signature(scene, past) }</span>
        </>
    }
}

/// Who, the day, when it was recorded, and whether it was taken back.
fn signature(scene: &Scene, past: Past<'_>) -> String {
    let fact = &past.entry.fact;
    let date = formats::day(&scene.words, fact.on);
    let who = scene.ta("timeline-author", &[("date", date.into()), ("name", scene.member(fact.by.member).into())]);
    let recorded = formats::minute(&scene.words, fact.at, clock::minutes_ahead(fact.at));
    let mut parts = vec![who, scene.ta("timeline-written", &[("date", recorded.into())])];
    if !past.entry.live {
        parts.push(scene.t("timeline-retracted"));
    }
    parts.join("\u{a0}· ")
}
