//! The sheet of a visit to a placement: what is known, and boxes and lines to fill on the spot.

use super::frame::paper_frame;
use super::parts::{Fact, blanks, fact, facts, name, part, signatures};
use super::placement::{choice, no_placement};
use crate::app::{Filter, Route, Sheet};
use crate::domain::{ElementId, codes};
use crate::i18n::labels::List;
use crate::i18n::values;
use crate::insight::Dossier;
use crate::insight::paper::PlacementSheet;
use crate::insight::paper::placement::criteria;
use crate::journal::schema::evaluation;
use crate::web::scene::Scene;
use yew::prelude::*;

/// How many lines are left for words.
const LINES: usize = 7;

/// The sheet of a visit to the placement that is asked for.
pub fn visit_paper(scene: &Scene, dossier: &Dossier, placement: Option<ElementId>) -> Html {
    let title = scene.t("paper-visit");
    let Some(sheet) = PlacementSheet::of(dossier, placement) else {
        return no_placement(scene, dossier, title);
    };
    let about = name(scene, &sheet.bearer);
    let back = Route::Person(dossier.id, Filter::default());
    let tools = choice(scene, dossier, &sheet, Sheet::Visit);
    let lines: Vec<Fact> = sheet.lines.iter().map(|line| fact(scene, line)).collect();
    let visit = ["paper-visit-day", "paper-visit-by", "paper-visit-met"].map(|id| (scene.t(id), None));
    let next = [(scene.t("paper-visit-next"), None)];
    let of = ["paper-sign-person", "paper-sign-tutor", "paper-sign-organisation"].map(|id| scene.t(id));
    let content = html! {
        <>
            { part(scene.t("paper-the-placement"), facts(scene, &lines)) }
            { part(scene.t("paper-the-visit"), facts(scene, &visit)) }
            { part(scene.t("paper-criteria"), criteria_boxes(scene)) }
            { blanks(scene, scene.t("paper-remarks"), LINES) }
            { facts(scene, &next) }
            { signatures(scene, &of) }
        </>
    };
    paper_frame(scene, title, about, &back, tools, content)
}

/// The criteria of an evaluation, each with a box a rating; the last row asks whether a job is offered.
fn criteria_boxes(scene: &Scene) -> Html {
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
