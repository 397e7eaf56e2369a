//! The agreement that a person signs before something of them is told to a partner, with what they must know first.

use super::frame::paper_frame;
use super::parts::{Fact, facts, identity, name, part, signatures};
use crate::app::{Filter, Route};
use crate::domain::{ElementId, Purpose, codes};
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::paper::Bearer;
use crate::insight::{Dossier, Record};
use crate::journal::Kind;
use crate::journal::schema::agreement;
use crate::web::scene::Scene;
use yew::prelude::*;

/// What the person must know before they sign (GDPR, articles 7, 13 and 15 to 17).
const NOTICE: &[&str] = &[
    "paper-agreement-free",
    "paper-agreement-never",
    "paper-agreement-withdraw",
    "paper-agreement-rights",
    "paper-agreement-complaint",
];

/// The page of the agreement that is named, else a blank one.
pub fn agreement_paper(scene: &Scene, dossier: &Dossier, named: Option<ElementId>) -> Html {
    let record = named.and_then(|id| dossier.records.element(&Kind::Agreement, id));
    let bearer = Bearer::of(dossier);
    let about = name(scene, &bearer);
    let day = |field| record.and_then(|record| record.get(field)).map(|day| formats::day(&scene.words, day));
    let recipient = record.and_then(|record| record.get(agreement::RECIPIENT));
    let recipient = recipient.and_then(|org| scene.settings.peer(org)).map(str::to_owned);
    let between: [Fact; 4] = [
        (scene.t("paper-agreement-from"), Some(scene.settings.name.clone())),
        (scene.t("paper-agreement-to"), recipient),
        (scene.t("field-agreement-signed"), day(agreement::SIGNED)),
        (scene.t("field-agreement-expires"), day(agreement::EXPIRES)),
    ];
    let purposes = Purpose::ALL.map(|why| {
        let ticked = holds(record, agreement::PURPOSES, why.code());
        let help = scene.t(&format!("sharing-purpose-help-{why}"));
        (ticked, format!("{}. {help}", scene.code(List::SharingPurpose, why.code())))
    });
    let scopes =
        codes::SCOPES.iter().map(|scope| (holds(record, agreement::SCOPE, scope), scene.code(List::Scope, scope)));
    let of = ["paper-sign-person", "paper-sign-organisation"].map(|id| scene.t(id));
    let content = html! {
        <>
            { part(scene.t("paper-the-person"), facts(scene, &identity(scene, &bearer))) }
            { part(scene.t("paper-agreement-between"), facts(scene, &between)) }
            { part(scene.t("paper-agreement-why"), boxes(scene, purposes)) }
            { part(scene.t("paper-agreement-what"), boxes(scene, scopes)) }
            { part(scene.t("paper-agreement-know"), html! {
                <ul class="paper-list">
                    for id in NOTICE {
                        <li key={*id}>{ scene.t(id) }</li>
                    }
                </ul>
            }) }
            <p>{ scene.t("paper-agreement-say") }</p>
            { signatures(scene, &of) }
        </>
    };
    let back = Route::Person(dossier.id, Filter::default());
    paper_frame(scene, scene.t("paper-agreement"), about, &back, Html::default(), content)
}

/// Whether an agreement names a code.
fn holds(
    record: Option<&Record>,
    field: crate::journal::Field<crate::journal::schema::content::List<crate::journal::schema::content::Code>>,
    code: &str,
) -> bool {
    record.and_then(|record| record.get(field)).is_some_and(|mut named| named.any(|held| held == code))
}

/// Boxes to tick by hand, or ticked.
fn boxes(scene: &Scene, lines: impl IntoIterator<Item = (bool, String)>) -> Html {
    html! {
        <ul class="paper-boxes">
            for (ticked, line) in lines {
                <li key={line.clone()}>
                    <span aria-hidden="true">{ if ticked { "\u{2612}" } else { "\u{2610}" } }</span>
                    <span>{ line }if ticked { <span class="vh">{ scene.t("paper-ticked") }</span> }</span>
                </li>
            }
        </ul>
    }
}
