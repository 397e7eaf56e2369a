//! The sheet that the person takes home.

use super::dossier::tasks;
use super::frame::PaperFrame;
use super::parts::{Fact, Facts, ListPart, Part, name, passage, path};
use crate::app::{Filter, Route};
use crate::domain::Day;
use crate::i18n::formats;
use crate::insight::Dossier;
use crate::insight::paper::PersonSheet;
use crate::insight::paper::person::Coming;
use crate::web::scene::{Scene, use_scene};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PersonPaperProps {
    pub dossier: Rc<Dossier>,
}

#[component]
pub fn PersonPaper(props: &PersonPaperProps) -> Html {
    let scene = use_scene();
    let sheet = PersonSheet::of(&props.dossier, &scene.settings, scene.today);
    let back = Route::Person(props.dossier.id, Filter::default());
    let passages = |entries: &[_]| entries.iter().map(|entry| passage(&scene, entry)).collect::<Vec<_>>();
    let coming: Vec<String> = sheet.coming.iter().map(|(day, what)| dated(&scene, *day, what)).collect();
    let referent = props.dossier.referent.value().map(|member| scene.member(*member));
    let next: Vec<Fact> = vec![
        (scene.t("paper-referent"), referent),
        (scene.t("paper-appointment"), None),
        (scene.t("paper-place"), None),
    ];
    html! {
        <PaperFrame title={scene.t("paper-person-title")} about={name(&scene, &sheet.bearer)} {back}>
            <ListPart title={scene.t("dossier-goal")} items={sheet.goals.clone()} />
            <ListPart title={scene.t("paper-path")} items={path(&scene, &sheet.path)} />
            <ListPart title={scene.t("paper-done")} items={passages(&sheet.done)} />
            <ListPart title={scene.t("paper-experience")} items={sheet.experience.clone()} />
            <ListPart title={scene.t("paper-proofs")} items={passages(&sheet.proofs)} />
            <ListPart title={scene.t("paper-agreed")} items={sheet.agreed.clone()} />
            <ListPart title={scene.t("paper-to-do")} items={tasks(&scene, &sheet.to_do)} />
            <ListPart title={scene.t("paper-coming")} items={coming} />
            <Part title={scene.t("paper-next")}><Facts facts={next} /></Part>
        </PaperFrame>
    }
}

/// « mar. 10 mars 2026 : rendez-vous au CPAS »
fn dated(scene: &Scene, day: Day, what: &Coming) -> String {
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
