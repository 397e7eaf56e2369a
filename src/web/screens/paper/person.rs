//! The sheet that the person takes home.

use super::dossier::tasks;
use super::frame::paper_frame;
use super::parts::{facts, list_part, name, part, passage, path};
use crate::app::{Filter, Route};
use crate::domain::Day;
use crate::i18n::{claims, formats};
use crate::insight::Dossier;
use crate::insight::paper::PersonSheet;
use crate::insight::paper::person::Coming;
use crate::insight::placement::work;
use crate::web::scene::Scene;
use yew::prelude::*;

/// What the person reads at home: where they are, what they have done, what comes.
pub fn person_paper(scene: &Scene, dossier: &Dossier) -> Html {
    let sheet = PersonSheet::of(dossier, &scene.settings, scene.today);
    let back = Route::Person(dossier.id, Filter::default());
    let passages = |entries: &[_]| entries.iter().map(|entry| passage(scene, entry)).collect::<Vec<_>>();
    let coming: Vec<String> = sheet.coming.iter().map(|(day, what)| dated(scene, *day, what)).collect();
    let referent = dossier.referent().map(|member| scene.member(member));
    let rules = work::rules(&scene.settings);
    let reached: Vec<String> = sheet.reached.iter().map(|claim| claims::claim(&scene.words, claim, rules)).collect();
    let next =
        [(scene.t("paper-referent"), referent), (scene.t("paper-appointment"), None), (scene.t("paper-place"), None)];
    let content = html! {
        <>
            { list_part(scene.t("paper-goal"), &sheet.goals) }
            { list_part(scene.t("paper-path"), &path(scene, &sheet.path)) }
            { list_part(scene.t("paper-done"), &passages(&sheet.done)) }
            { list_part(scene.t("paper-milestones"), &reached) }
            { list_part(scene.t("paper-experience"), &sheet.experience) }
            { list_part(scene.t("paper-proofs"), &passages(&sheet.proofs)) }
            { list_part(scene.t("paper-agreed"), &sheet.agreed) }
            { list_part(scene.t("paper-to-do"), &tasks(scene, &sheet.to_do)) }
            { list_part(scene.t("paper-coming"), &coming) }
            { part(scene.t("paper-next"), facts(scene, &next)) }
        </>
    };
    let about = name(scene, &sheet.bearer);
    paper_frame(scene, scene.t("paper-person-title"), about, &back, Html::default(), content)
}

/// « mar. 10 mars 2026 : rendez-vous au CPAS »
pub(super) fn dated(scene: &Scene, day: Day, what: &Coming) -> String {
    let value = match what {
        Coming::Task(title) => title.clone(),
        Coming::Placement(Some(company)) => scene.ta("paper-coming-placement", &[("company", company.as_str().into())]),
        Coming::Placement(None) => scene.t("paper-coming-placement-open"),
        Coming::Contract(Some(employer)) => {
            scene.ta("paper-coming-contract", &[("employer", employer.as_str().into())])
        }
        Coming::Contract(None) => scene.t("paper-coming-contract-open"),
        Coming::FollowUp => scene.t("paper-coming-follow-up"),
    };
    let field = formats::full_day(&scene.words, day);
    scene.ta("summary-line", &[("field", field.into()), ("value", value.into())])
}
