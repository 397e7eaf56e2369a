//! The tick that lets one element leave, where its family asks for one.

use crate::app::{Edit, editing};
use crate::domain::{ElementId, Subject};
use crate::insight::Dossier;
use crate::web::scene::{Dispatch, Scene};
use yew::prelude::*;

/// « partageable », private until it is ticked. `row` is the row of the family table that asks for a tick, and `name`
/// says what it is about to those who hear it.
pub fn share_tick(
    scene: &Scene,
    dispatch: &Dispatch,
    dossier: &Dossier,
    element: ElementId,
    row: &'static str,
    name: &str,
) -> Html {
    let shared = dossier.records.is_shared(element, row);
    let about = Subject::Person(dossier.id);
    let onchange = dispatch
        .reform(move |_: Event| editing::Msg::Edited { about, edits: vec![Edit::share(element, row, !shared)] });
    html! {
        <label class="check">
            <input type="checkbox" checked={shared} {onchange} />
            { scene.t("dossier-shareable") }<span class="vh">{ format!("\u{202f}: {name}") }</span>
        </label>
    }
}
