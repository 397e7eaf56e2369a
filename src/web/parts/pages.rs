//! The part of the other screens, and of sheets on paper.

use super::Brought;
use crate::app::Route;
use crate::app::part::Pages;
use crate::web::screens::View;
use crate::web::screens::agenda::Agenda;
use crate::web::screens::gathering::GatheringPage;
use crate::web::screens::help::Help;
use crate::web::screens::outpost::{OutpostList, OutpostPage};
use crate::web::screens::paper::{GatheringPaper, KeyringPaper, OutpostPaper, PresencePaper, SheetScreen, WeekPaper};
use crate::web::screens::people::People;
use crate::web::screens::presence::Sessions;
use crate::web::screens::settings::SettingsScreen;
use crate::web::screens::today::TodayScreen;
use yew::prelude::*;

/// What the part brings.
pub fn bring() -> Brought {
    Brought::Pages { update: Pages::whole(), draw }
}

/// The screen of the route.
fn draw(view: &View) -> Html {
    let view = view.clone();
    match &view.route {
        route if route.is_day() => html! { <TodayScreen day={view.day.clone()} /> },
        Route::People(_) | Route::Person(..) => html! { <People {view} /> },
        Route::Sheet(_, sheet) => html! { <SheetScreen dossier={view.dossier.clone()} sheet={*sheet} /> },
        Route::PresenceSheet { .. } => html! { <PresencePaper grid={view.presence.clone()} /> },
        Route::WeekSheet { .. } => html! { <WeekPaper week={view.week.clone()} /> },
        Route::KeyringSheet => html! { <KeyringPaper keyring={view.keyring.clone()} /> },
        Route::Gathering(_) => html! { <GatheringPage {view} /> },
        Route::GatheringSheet(_) => html! { <GatheringPaper {view} /> },
        Route::Agenda(_) => html! { <Agenda {view} /> },
        Route::Outposts => html! { <OutpostList {view} /> },
        Route::Outpost(_) => html! { <OutpostPage {view} /> },
        Route::OutpostSheet(_) => html! { <OutpostPaper {view} /> },
        Route::Sessions { .. } => html! { <Sessions {view} /> },
        Route::Settings => html! { <SettingsScreen {view} /> },
        Route::Help => html! { <Help /> },
        // Drawn by other parts.
        Route::Companies(_) | Route::Company(_) | Route::CompanySheet(_) => Html::default(),
        Route::Openings(_) | Route::Opening(_) | Route::Places(_) => Html::default(),
        Route::Results(_) | Route::ResultsSheet(_) => Html::default(),
        Route::Today(_) | Route::Board(_) | Route::Exchanges => Html::default(),
    }
}
