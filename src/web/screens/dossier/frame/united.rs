//! That a dossier is made of several, which ones, and the way to part them.

use crate::app::joining;
use crate::insight::Dossier;
use crate::insight::dossier::Part;
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::shell::toast::named;
use crate::web::widgets::icon;
use yew::prelude::*;

/// A line above the dossier; nothing where it stands alone.
pub fn united(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier) -> Html {
    let parts = &dossier.parts;
    let names: Vec<String> = parts.iter().map(|part| name(scene, part)).collect();
    let args = [("count", parts.len().into()), ("names", names.join(", ").into())];
    // Of two, whichever parts leaves the other alone: one button is enough.
    let offered = if parts.len() == 2 { &parts[1..] } else { &parts[..] };
    html! {
        <div class="stack" hidden={parts.is_empty()}>
            if !parts.is_empty() {
                <div class="banner" role="note">
                    { icon("users") }
                    <p><b>{ scene.ta("united-note", &args) }</b>{ " " }{ scene.t("united-help") }</p>
                    <ul class="row">
                        for part in offered {
                            { button(scene, dispatch, part, parts.len()) }
                        }
                    </ul>
                </div>
            }
        </div>
    }
}

fn name(scene: &Scene, part: &Part) -> String {
    let name = named(scene, &part.name);
    part.birth_year.map_or_else(|| name.clone(), |year| format!("{name} ({year})"))
}

fn button(scene: &Scene, dispatch: &Dispatch, part: &Part, count: usize) -> Html {
    let person = part.person;
    let onclick = dispatch.reform(move |_: MouseEvent| joining::Msg::PartingAsked(person));
    let words = match count {
        2 => scene.t("united-part"),
        _ => scene.ta("united-part-one", &[("name", named(scene, &part.name).into())]),
    };
    html! {
        <li key={person.to_string()}><button type="button" class="btn small" {onclick}>{ words }</button></li>
    }
}
