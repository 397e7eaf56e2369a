//! The sheet of a visit to a placement: what is known, and boxes and lines to fill on the spot.

use super::frame::PaperFrame;
use super::parts::{Blanks, Fact, Facts, Part, Signatures, fact, name};
use super::placement::{NoPlacement, PlacementPaperProps, choice};
use crate::app::{Filter, Route, Sheet};
use crate::domain::codes;
use crate::i18n::labels::List;
use crate::i18n::values;
use crate::insight::paper::PlacementSheet;
use crate::insight::paper::placement::criteria;
use crate::journal::schema::evaluation;
use crate::web::scene::use_scene;
use yew::prelude::*;

/// How many lines are left for words.
const LINES: usize = 7;

#[component]
pub fn VisitPaper(props: &PlacementPaperProps) -> Html {
    let scene = use_scene();
    let title = scene.t("paper-visit");
    let Some(sheet) = PlacementSheet::of(&props.dossier, props.placement) else {
        return html! { <NoPlacement dossier={props.dossier.clone()} {title} /> };
    };
    let about = name(&scene, &sheet.bearer);
    let back = Route::Person(props.dossier.id, Filter::default());
    let tools = choice(&scene, &props.dossier, &sheet, Sheet::Visit);
    let lines: Vec<Fact> = sheet.lines.iter().map(|line| fact(&scene, line)).collect();
    let visit: Vec<Fact> =
        ["paper-visit-day", "paper-visit-by", "paper-visit-met"].into_iter().map(|id| (scene.t(id), None)).collect();
    let next: Vec<Fact> = vec![(scene.t("paper-visit-next"), None)];
    let of = vec![scene.t("paper-sign-person"), scene.t("paper-sign-tutor"), scene.t("paper-sign-organisation")];
    html! {
        <PaperFrame {title} {about} {back} {tools}>
            <Part title={scene.t("paper-the-placement")}><Facts facts={lines} /></Part>
            <Part title={scene.t("paper-the-visit")}><Facts facts={visit} /></Part>
            <Part title={scene.t("paper-criteria")}><Criteria /></Part>
            <Blanks title={scene.t("paper-remarks")} count={LINES} />
            <Facts facts={next} />
            <Signatures {of} />
        </PaperFrame>
    }
}

/// The criteria of an evaluation, each with a box a rating; the last row asks whether a job is offered.
#[component]
fn Criteria() -> Html {
    let scene = use_scene();
    let label = |field| values::field_label(&scene.words, field);
    let offer = ["value-yes", "value-no", "value-unknown"].map(|id| scene.t(id));
    html! {
        <>
            <table class="paper-table">
                <thead>
                    <tr>
                        <th scope="col">{ scene.t("paper-criterion") }</th>
                        for rating in codes::RATINGS {
                            <th key={*rating} scope="col">{ scene.code(List::Rating, rating) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for field in criteria() {
                        <tr key={field.key}>
                            <th scope="row">{ label(field) }</th>
                            for rating in codes::RATINGS {
                                <td key={*rating} data-blank=""><span class="tick-box"></span></td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
            <p class="paper-boxes"><b>{ label(evaluation::JOB_OFFER.any()) }</b></p>
            <ul class="paper-boxes">
                for answer in offer {
                    <li key={answer.clone()}><span class="tick-box"></span>{ answer.clone() }</li>
                }
            </ul>
        </>
    }
}
