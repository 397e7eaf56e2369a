//! « Mon parcours » in easy words and large type: one page for the person.

use super::frame::paper_frame;
use super::parts::{Fact, facts, list_part, name, part};
use super::person::dated;
use crate::app::{Filter, Route};
use crate::domain::Step;
use crate::i18n::formats;
use crate::insight::Dossier;
use crate::insight::paper::JourneySheet;
use crate::web::scene::Scene;
use yew::prelude::*;

/// The page: short sentences, one a line.
pub fn journey_paper(scene: &Scene, dossier: &Dossier) -> Html {
    let sheet = JourneySheet::of(dossier, &scene.settings, scene.today);
    let back = Route::Person(dossier.id, Filter::default());
    let since =
        sheet.since.map(|day| scene.ta("paper-journey-since", &[("date", formats::day(&scene.words, day).into())]));
    let done: Vec<String> =
        since.into_iter().chain(sheet.done.iter().map(|step| said(scene, "paper-journey-done-", *step))).collect();
    let now: Vec<String> = sheet.now.map(|step| said(scene, "paper-journey-now-", step)).into_iter().collect();
    let stages: Vec<String> = sheet
        .stages
        .iter()
        .map(|stage| {
            let date = formats::day(&scene.words, stage.start);
            match &stage.company {
                Some(company) => {
                    scene.ta("paper-journey-stage", &[("company", company.as_str().into()), ("date", date.into())])
                }
                None => scene.ta("paper-journey-stage-open", &[("date", date.into())]),
            }
        })
        .collect();
    let coming: Vec<String> = sheet.coming.iter().map(|(day, what)| dated(scene, *day, what)).collect();
    let helps: [Fact; 3] = [
        (scene.t("paper-journey-who"), sheet.helps.map(|member| scene.member(member))),
        (scene.t("paper-journey-phone"), None),
        (scene.t("paper-appointment"), None),
    ];
    let content = html! {
        <div class="paper-parts" data-large="true">
            { list_part(scene.t("paper-journey-goal"), &sheet.goals) }
            { list_part(scene.t("paper-journey-done"), &done) }
            { list_part(scene.t("paper-journey-stages"), &stages) }
            { list_part(scene.t("paper-journey-now"), &now) }
            { list_part(scene.t("paper-journey-coming"), &coming) }
            { part(scene.t("paper-journey-helps"), facts(scene, &helps)) }
        </div>
    };
    let about = name(scene, &sheet.bearer);
    paper_frame(scene, scene.t("paper-person-title"), about, &back, Html::default(), content)
}

/// What a step was, or is, in one easy sentence.
fn said(scene: &Scene, beginning: &str, step: Step) -> String {
    scene.t(&format!("{beginning}{step}"))
}
