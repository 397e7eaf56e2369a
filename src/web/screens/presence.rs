//! `#/seances`: who was there, group by group and week by week.

mod cell;
mod cell_menu;
mod grid;
pub mod places;

use super::View;
use super::gathering::GatheringList;
use crate::app::Route;
use crate::app::presence::Grid;
use crate::domain::{Day, ElementId};
use crate::i18n::formats;
use crate::insight::presence::timetable::monday_of;
use crate::web::dom;
use crate::web::scene::{Scene, use_scene};
use crate::web::widgets::chip_select::{Answer, ChipSelect};
use crate::web::widgets::icon;
use grid::PresenceGrid;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SessionsProps {
    pub view: View,
}

#[component]
pub fn Sessions(props: &SessionsProps) -> Html {
    let scene = use_scene();
    html! {
        <div class="page">
            { places::places(&scene, &props.view.route) }
            <div class="page-head"><h1 tabindex="-1">{ scene.t("nav-sessions") }</h1></div>
            <GatheringList gatherings={props.view.gatherings.clone()} />
            <h2>{ scene.t("gathering-groups") }</h2>
            if let Some(grid) = props.view.presence.clone().map(Rc::<Grid>::from) {
                { week(&scene, &grid) }
                if grid.rows.is_empty() {
                    <p class="soft" role="status">{ scene.t("sessions-nobody") }</p>
                } else {
                    <PresenceGrid key={format!("{} {}", grid.cohort, grid.monday)} grid={grid.clone()} />
                }
            } else {
                <div class="empty">
                    <p>{ scene.t("sessions-no-group") }</p>
                    <a class="btn primary" href={Route::Settings.to_string()}>{ scene.t("nav-settings") }</a>
                </div>
            }
        </div>
    }
}

/// Which group, which week, and what is missing in the settings of the group.
fn week(scene: &Scene, grid: &Grid) -> Html {
    let (cohort, monday) = (grid.cohort, grid.monday);
    let at = |week: Day| Route::Sessions { cohort: Some(cohort), week: Some(week) }.to_string();
    let sheet = Route::PresenceSheet { cohort: Some(cohort), week: Some(monday) }.to_string();
    let onchange = Callback::from(move |value: String| {
        if let Ok(cohort) = ElementId::parse(&value) {
            dom::go(&Route::Sessions { cohort: Some(cohort), week: Some(monday) });
        }
    });
    let on_offer = scene.settings.cohorts.iter().filter(|entry| !entry.removed || entry.id == cohort);
    let answers: Vec<Answer> = on_offer.map(|entry| (entry.id.to_string().into(), entry.name.clone().into())).collect();
    let this = monday_of(scene.today);
    let ends = [monday, monday.plus(6)].map(|day| formats::short_day(&scene.words, day, scene.today));
    let week = scene.ta("sessions-week", &[("from", ends[0].as_str().into()), ("to", ends[1].as_str().into())]);
    html! {
        <>
            <div class="filters" role="group" aria-label={scene.t("sessions-choice")}>
                <ChipSelect label={scene.t("dossier-cohort")} value={cohort.to_string()} {answers} {onchange} />
                <a class="btn small" href={at(monday.plus(-7))}>{ icon("chevron-left") }{ scene.t("sessions-previous") }</a>
                <a class="btn small" href={at(this)} aria-current={(this == monday).then_some("date")}>{ scene.t("sessions-this") }</a>
                <a class="btn small" href={at(monday.plus(7))}>{ scene.t("sessions-next") }{ icon("chevron-right") }</a>
                <a class="btn small" href={sheet}>{ icon("print") }{ scene.t("paper-presence") }</a>
            </div>
            <p role="status"><strong>{ scene.settings.entry(cohort).unwrap_or_default().to_owned() }{ "\u{a0}· " }{ week }</strong></p>
            if !grid.has_timetable {
                <p class="soft">{ scene.t("sessions-no-timetable") }</p>
            }
            if !grid.has_length {
                <p class="soft">{ scene.t("sessions-no-length") }</p>
            }
        </>
    }
}
