//! The action plan: what to do, by when, and with whom.

use super::frame::paper_frame;
use super::parts::{list_part, name, part, signatures};
use crate::app::line_keys::line_keys;
use crate::app::{Filter, Route};
use crate::i18n::formats;
use crate::insight::Dossier;
use crate::insight::paper::PlanSheet;
use crate::insight::paper::plan::Action;
use crate::web::scene::Scene;
use yew::prelude::*;

/// The sheet, which fits one page.
pub fn plan_paper(scene: &Scene, dossier: &Dossier) -> Html {
    let sheet = PlanSheet::of(dossier);
    let back = Route::Person(dossier.id, Filter::default());
    let about = name(scene, &sheet.bearer);
    let keys = line_keys(sheet.actions.iter().map(|action| action.title.as_str()));
    let actions = if sheet.actions.is_empty() {
        html! { <p>{ scene.t("paper-plan-none") }</p> }
    } else {
        html! {
            <>
                <table class="paper-table">
                    <thead>
                        <tr>
                            <th scope="col">{ scene.t("paper-plan-what") }</th>
                            <th scope="col">{ scene.t("paper-plan-when") }</th>
                            <th scope="col">{ scene.t("paper-plan-with") }</th>
                            <th scope="col">{ scene.t("paper-plan-done") }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for (action, key) in sheet.actions.iter().zip(keys) {
                            { row(scene, key, action) }
                        }
                    </tbody>
                </table>
                if sheet.more > 0 {
                    <p class="paper-note">{ scene.ta("paper-plan-more", &[("count", sheet.more.into())]) }</p>
                }
            </>
        }
    };
    let content = html! {
        <>
            { list_part(scene.t("paper-goal"), &sheet.goals) }
            { part(scene.t("paper-plan-actions"), actions) }
            { list_part(scene.t("paper-agreed"), &sheet.agreed) }
            { signatures(scene, &[about.clone(), scene.settings.name.clone()]) }
        </>
    };
    paper_frame(scene, scene.t("paper-plan"), about, &back, Html::default(), content)
}

fn row(scene: &Scene, key: String, action: &Action) -> Html {
    let when = action.due.map(|day| formats::full_day(&scene.words, day)).unwrap_or_default();
    let with = [action.contact.map(|member| scene.member(member)), action.venue.clone()];
    html! {
        <tr {key}>
            <th scope="row">{ action.title.clone() }</th>
            <td>{ when }</td>
            <td>{ with.into_iter().flatten().collect::<Vec<_>>().join(", ") }</td>
            <td data-blank=""><span class="tick-box" aria-hidden="true"></span></td>
        </tr>
    }
}
