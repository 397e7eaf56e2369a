//! The printable sheets. Each is a screen of its own, so it is read before it is printed, and the browser prints it.

mod agreement;
mod attendance;
mod congratulation;
mod copy;
mod dossier;
pub mod frame;
mod gathering;
mod journey;
mod keyring;
mod menu;
mod outpost;
pub mod parts;
mod person;
mod placement;
mod plan;
mod presence;
mod search;
mod trainee;
mod visit;
mod week;

use crate::app::{Filter, Route, Shared, Sheet};
use crate::insight::Dossier;
use crate::web::scene::use_scene;
use crate::web::screens::shell::sheet_title;
use agreement::agreement_paper;
use attendance::attendance_paper;
use congratulation::congratulation_paper;
use copy::copy_paper;
use dossier::DossierPaper;
pub use gathering::GatheringPaper;
use journey::journey_paper;
pub use keyring::KeyringPaper;
pub use menu::PrintMenu;
pub use outpost::OutpostPaper;
use person::person_paper;
use placement::placement_paper;
use plan::plan_paper;
pub use presence::PresencePaper;
use search::search_paper;
use std::rc::Rc;
use trainee::trainee_paper;
use visit::visit_paper;
pub use week::WeekPaper;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SheetScreenProps {
    /// None when there is no such dossier here.
    pub dossier: Option<Shared<Dossier>>,
    pub sheet: Sheet,
}

/// The sheet of a person that the route names.
#[component]
pub fn SheetScreen(props: &SheetScreenProps) -> Html {
    let scene = use_scene();
    let Some(dossier) = props.dossier.clone().map(Rc::<Dossier>::from) else {
        let people = Route::People(Filter::default()).to_string();
        return html! {
            <div class="page" data-width="narrow">
                <h1 tabindex="-1">{ scene.t(sheet_title(props.sheet)) }</h1>
                <p>{ scene.t("dossier-missing") }</p>
                <a class="btn primary" href={people}>{ scene.t("nav-persons") }</a>
            </div>
        };
    };
    match props.sheet {
        Sheet::Dossier => html! { <DossierPaper {dossier} /> },
        Sheet::Person => person_paper(&scene, &dossier),
        Sheet::Attendance(period) => attendance_paper(&scene, &dossier, period),
        Sheet::Placement(placement) => placement_paper(&scene, &dossier, placement),
        Sheet::Visit(placement) => visit_paper(&scene, &dossier, placement),
        Sheet::Search(period) => search_paper(&scene, &dossier, period),
        Sheet::Journey => journey_paper(&scene, &dossier),
        Sheet::Plan => plan_paper(&scene, &dossier),
        Sheet::Trainee(year) => trainee_paper(&scene, &dossier, year),
        Sheet::Congratulation => congratulation_paper(&scene, &dossier),
        Sheet::Copy => copy_paper(&scene, &dossier),
        Sheet::Agreement(agreement) => agreement_paper(&scene, &dossier, agreement),
    }
}
