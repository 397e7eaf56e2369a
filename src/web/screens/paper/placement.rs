//! The summary of the convention of a placement, with three signatures.

use super::frame::PaperFrame;
use super::parts::{Fact, Facts, Part, Signatures, fact, identity, name};
use crate::app::{Filter, Route, Sheet};
use crate::domain::ElementId;
use crate::i18n::formats;
use crate::insight::paper::PlacementSheet;
use crate::insight::paper::placement::placements;
use crate::insight::{Dossier, Record};
use crate::journal::schema::placement;
use crate::web::dom;
use crate::web::scene::{Scene, use_scene};
use crate::web::widgets::chip_select::{Answer, ChipSelect};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PlacementPaperProps {
    pub dossier: Rc<Dossier>,
    pub placement: Option<ElementId>,
}

#[component]
pub fn PlacementPaper(props: &PlacementPaperProps) -> Html {
    let scene = use_scene();
    let title = scene.t("paper-placement");
    let Some(sheet) = PlacementSheet::of(&props.dossier, props.placement) else {
        return html! { <NoPlacement dossier={props.dossier.clone()} {title} /> };
    };
    let about = name(&scene, &sheet.bearer);
    let back = Route::Person(props.dossier.id, Filter::default());
    let tools = choice(&scene, &props.dossier, &sheet, Sheet::Placement);
    let blank = |id| (scene.t(id), None);
    let organisation: Vec<Fact> = vec![
        (scene.t("paper-organisation"), Some(scene.settings.name.clone())),
        (scene.t("paper-referent"), props.dossier.referent.value().map(|member| scene.member(*member))),
        blank("paper-address"),
    ];
    let lines: Vec<Fact> = sheet.lines.iter().map(|line| fact(&scene, line)).collect();
    let company = vec![blank("paper-company-address"), blank("paper-timetable"), blank("paper-insurance")];
    let of = vec![scene.t("paper-sign-person"), scene.t("paper-sign-company"), scene.t("paper-sign-organisation")];
    html! {
        <PaperFrame {title} {about} {back} {tools}>
            <Part title={scene.t("paper-the-person")}><Facts facts={identity(&scene, &sheet.bearer)} /></Part>
            <Part title={scene.t("paper-organisation")}><Facts facts={organisation} /></Part>
            <Part title={scene.t("paper-the-placement")}><Facts facts={[lines, company].concat()} /></Part>
            <Signatures {of} />
        </PaperFrame>
    }
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

#[derive(Properties, PartialEq)]
pub struct NoPlacementProps {
    pub dossier: Rc<Dossier>,
    pub title: AttrValue,
}

/// There is no placement: the sheet says so, and where to note one.
#[component]
pub fn NoPlacement(props: &NoPlacementProps) -> Html {
    let scene = use_scene();
    let back = Route::Person(props.dossier.id, Filter::default());
    html! {
        <PaperFrame title={props.title.clone()} about={props.dossier.name()} {back}>
            <p>{ scene.t("paper-no-placement") }</p>
        </PaperFrame>
    }
}
