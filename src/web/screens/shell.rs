//! The frame around every screen.

use super::View;
use super::board::Board;
use super::dossier::DossierPanel;
use super::exchanges::Exchanges;
use super::failed::Failed;
use super::first_start::FirstStart;
use super::help::Help;
use super::people::People;
use super::settings::SettingsScreen;
use crate::app::{Phase, Route};
use yew::prelude::*;

/// The props of the frame.
#[derive(Properties, PartialEq)]
pub struct Props {
    pub view: View,
}

/// The frame and the screen in it.
#[component]
pub fn Shell(props: &Props) -> Html {
    let view = props.view.clone();
    match (&view.phase, &view.route) {
        (Phase::Loading, _) => Html::default(),
        (Phase::Failed(_), _) => html! { <Failed {view} /> },
        (Phase::FirstStart, _) => html! { <FirstStart {view} /> },
        (Phase::Ready, Route::Board(_)) => html! { <Board {view} /> },
        (Phase::Ready, Route::People(_)) => html! { <People {view} /> },
        (Phase::Ready, Route::Person(..)) => html! { <DossierPanel {view} /> },
        (Phase::Ready, Route::Exchanges) => html! { <Exchanges {view} /> },
        (Phase::Ready, Route::Settings) => html! { <SettingsScreen {view} /> },
        (Phase::Ready, Route::Help) => html! { <Help /> },
    }
}
