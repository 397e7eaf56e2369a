//! The summary of the convention of a placement, with three signatures.

use super::frame::paper_frame;
use super::parts::{Fact, fact, facts, identity, name, part, signatures};
use crate::app::{Filter, Route, Sheet};
use crate::domain::ElementId;
use crate::i18n::formats;
use crate::insight::paper::PlacementSheet;
use crate::insight::paper::placement::placements;
use crate::insight::{Dossier, Record};
use crate::journal::schema::placement;
use crate::web::dom;
use crate::web::scene::Scene;
use crate::web::widgets::chip_select::{Answer, ChipSelect};
use yew::prelude::*;

/// The sheet of the placement that is asked for.
pub fn placement_paper(scene: &Scene, dossier: &Dossier, placement: Option<ElementId>) -> Html {
    let title = scene.t("paper-placement");
    let Some(sheet) = PlacementSheet::of(dossier, placement) else {
        return no_placement(scene, dossier, title);
    };
    let about = name(scene, &sheet.bearer);
    let back = Route::Person(dossier.id, Filter::default());
    let tools = choice(scene, dossier, &sheet, Sheet::Placement);
    let blank = |id| (scene.t(id), None);
    let organisation = [
        (scene.t("paper-organisation"), Some(scene.settings.name.clone())),
        (scene.t("paper-referent"), dossier.referent().map(|member| scene.member(member))),
        blank("paper-address"),
    ];
    let mut lines: Vec<Fact> = sheet.lines.iter().map(|line| fact(scene, line)).collect();
    lines.extend(["paper-company-address", "paper-timetable", "paper-insurance"].map(blank));
    let of = ["paper-sign-person", "paper-sign-company", "paper-sign-organisation"].map(|id| scene.t(id));
    let content = html! {
        <>
            { part(scene.t("paper-the-person"), facts(scene, &identity(scene, &sheet.bearer))) }
            { part(scene.t("paper-organisation"), facts(scene, &organisation)) }
            { part(scene.t("paper-the-placement"), facts(scene, &lines)) }
            { signatures(scene, &of) }
        </>
    };
    paper_frame(scene, title, about, &back, tools, content)
}

/// The choice of another placement, when there are several.
pub fn choice(scene: &Scene, dossier: &Dossier, sheet: &PlacementSheet, named: fn(Option<ElementId>) -> Sheet) -> Html {
    let answer = |record: &&Record| -> Option<Answer> {
        let company = record.get(placement::COMPANY).map_or_else(|| scene.t("placement-search"), str::to_owned);
        let start = record.get(placement::START).map(|day| formats::day(&scene.words, day));
        let label = [company].into_iter().chain(start).collect::<Vec<_>>().join(", ");
        Some((record.id()?.to_string().into(), label.into()))
    };
    let answers: Vec<Answer> = placements(&dossier.records).iter().filter_map(answer).collect();
    if answers.len() < 2 {
        return Html::default();
    }
    let person = dossier.id;
    let onchange = Callback::from(move |value: String| {
        dom::go(&Route::Sheet(person, named(ElementId::parse(&value).ok())));
    });
    html! { <ChipSelect label={scene.t("field-any-placement")} value={sheet.placement.to_string()} {answers} {onchange} /> }
}

/// There is no placement: the sheet says so, and where to note one.
pub fn no_placement(scene: &Scene, dossier: &Dossier, title: String) -> Html {
    let back = Route::Person(dossier.id, Filter::default());
    let content = html! { <p>{ scene.t("paper-no-placement") }</p> };
    paper_frame(scene, title, dossier.name(), &back, Html::default(), content)
}
