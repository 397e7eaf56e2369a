//! What a card says of its organisation besides its name: where it works and whom one calls there. What is noted here
//! otherwise stays, unless the user takes the card's word for it.

use crate::app::import::{self, Shown};
use crate::domain::{ElementId, Line};
use crate::exchange::introduction::{Fate, Told};
use crate::web::scene::{Dispatch, Scene};
use crate::web::widgets::icon;
use yew::prelude::*;

/// The section; nothing where the card says nothing new.
pub fn told(scene: &Scene, dispatch: &Dispatch, shown: &Shown, told: &[Told]) -> Html {
    let (typed, plain): (Vec<&Told>, Vec<&Told>) = told.iter().partition(|told| told.fate == Fate::Typed);
    html! {
        <>
            if !plain.is_empty() {
                <section class="group" aria-labelledby="preview-card-says">
                    <h3 id="preview-card-says">{ icon("info") }{ scene.t("preview-card-says") }</h3>
                    <ul class="sentences">
                        for told in plain {
                            <li key={told.id.to_string()}>{ sentence(scene, told) }</li>
                        }
                    </ul>
                </section>
            }
            if !typed.is_empty() {
                <section class="group" aria-labelledby="preview-card-typed">
                    <h3 id="preview-card-typed">{ icon("edit") }{ scene.t("preview-card-typed") }</h3>
                    <p class="hint">{ scene.t("preview-card-typed-help") }</p>
                    <ul class="plain">
                        for told in typed {
                            <li key={told.id.to_string()}>{ choice(scene, dispatch, told, shown.replaced.contains(&told.id)) }</li>
                        }
                    </ul>
                </section>
            }
        </>
    }
}

fn words(lines: &[Line]) -> String {
    lines.iter().map(Line::as_str).collect::<Vec<_>>().join(", ")
}

/// What the card says, by what it is about.
fn what(scene: &Scene, told: &Told) -> String {
    let id = if told.is_territory() { "preview-card-territory" } else { "preview-card-contact" };
    scene.ta(id, &[("says", words(&told.says).into())])
}

fn sentence(scene: &Scene, told: &Told) -> String {
    let held = words(&told.held);
    match told.fate {
        Fate::Gone => scene.ta("preview-card-gone", &[("held", held.into())]),
        Fate::Renewed if !held.is_empty() => {
            scene.ta("preview-card-instead", &[("what", what(scene, told).into()), ("held", held.into())])
        }
        Fate::New | Fate::Renewed | Fate::Typed => what(scene, told),
    }
}

/// Whether the card's word takes the place of ours.
fn choice(scene: &Scene, dispatch: &Dispatch, told: &Told, taken: bool) -> Html {
    let id: ElementId = told.id;
    let onchange = dispatch.reform(move |_: Event| import::Msg::Replaced(id));
    let what = what(scene, told);
    let said = if told.is_removed() {
        scene.ta("preview-card-back", &[("what", what.into())])
    } else {
        scene.ta("preview-card-take", &[("what", what.into()), ("held", words(&told.held).into())])
    };
    html! {
        <label class="check"><input type="checkbox" checked={taken} {onchange} /><span>{ said }</span></label>
    }
}
