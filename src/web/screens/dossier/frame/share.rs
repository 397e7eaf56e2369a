//! The tick that lets one element leave, where its family asks for one, and who holds what it said before.

use crate::app::{Edit, editing};
use crate::domain::{ElementId, Subject};
use crate::i18n::formats;
use crate::insight::Dossier;
use crate::insight::dossier::ticked::{Ticked, What};
use crate::journal::Kind;
use crate::web::scene::{Dispatch, Scene};
use crate::web::widgets::icon;
use yew::prelude::*;

/// What leaves of one element together.
#[derive(Debug, Clone, Copy)]
pub struct Share<'a> {
    pub kind: &'a Kind,
    pub element: ElementId,
    /// The row of the family table that asks for a tick.
    pub row: &'static str,
    /// What it is about, to those who hear it.
    pub name: &'a str,
}

/// « partageable », private until it is ticked, and to be ticked again once it says something else than what has left.
pub fn share_tick(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier, share: Share<'_>) -> Html {
    let Share { kind, element, row, name } = share;
    let stands = stands(scene, dossier, kind, element, row);
    let (about, leaves) = (Subject::Person(dossier.id), !stands.holds);
    let onchange =
        dispatch.reform(move |_: Event| editing::Msg::Edited { about, edits: vec![Edit::share(element, row, leaves)] });
    html! {
        <div class="share">
            <label class="check">
                <input type="checkbox" checked={stands.holds} {onchange} />
                { scene.t("dossier-shareable") }<span class="vh">{ scene.about(name) }</span>
            </label>
            { elders(scene, &stands) }
        </div>
    }
}

/// How an element stands towards partners.
pub fn stands(scene: &Scene, dossier: &Dossier, kind: &Kind, element: ElementId, row: &str) -> Ticked {
    let key = element.to_string();
    dossier.ticked(scene.device.map(|device| device.org), &What { kind, key: &key, element, row })
}

/// Who holds what it said before, and what becomes of what it says now.
pub fn elders(scene: &Scene, stands: &Ticked) -> Html {
    let id = if stands.holds { "share-changed-goes" } else { "share-changed-stays" };
    let line = |org, day| {
        let organisation = scene.settings.peer(org).map_or_else(|| scene.t("value-name-awaited"), str::to_owned);
        scene.ta(id, &[("organisation", organisation.into()), ("date", formats::day(&scene.words, day).into())])
    };
    html! {
        <ul class="plain" hidden={stands.elders.is_empty()} data-changed={(!stands.elders.is_empty()).then_some("")}>
            for elder in stands.elders.iter() {
                <li key={elder.org.to_string()} class="hint">{ icon("info") }{ line(elder.org, elder.day) }</li>
            }
        </ul>
    }
}
