//! What a gathering is called, and what a dossier says of it.

use super::catalogue::Catalogue;
use super::formats;
use super::labels::{self, List};
use crate::domain::codes::Decision;
use crate::insight::gathering::{Gathering, Invited};

/// Its subject, or what it is: « Séance d'information collective ».
pub fn name(catalogue: &Catalogue, gathering: &Gathering) -> String {
    if let Some(title) = &gathering.title {
        return title.clone();
    }
    let sort = gathering.sort.as_deref();
    sort.map_or_else(|| catalogue.text("gathering-one"), |code| labels::code(catalogue, List::GatheringSort, code))
}

/// Its day and hour in full, or that they are not known.
pub fn when(catalogue: &Catalogue, gathering: &Gathering) -> String {
    let day = gathering.day.map(|day| formats::full_day(catalogue, day));
    day.map_or_else(|| catalogue.text("gathering-no-day"), |day| formats::at_hour(catalogue, day, gathering.hour))
}

/// What it was, when and where: « Séance d'information collective du 4 mars 2026 (Libramont) ».
pub fn told(catalogue: &Catalogue, gathering: &Gathering) -> String {
    let what = name(catalogue, gathering);
    let when = gathering.day.map(|day| formats::day(catalogue, day));
    let what = ("what", what.as_str().into());
    match (&when, &gathering.venue) {
        (None, None) => name(catalogue, gathering),
        (Some(when), None) => catalogue.with("gathering-told", &[what, ("when", when.into())]),
        (None, Some(venue)) => catalogue.with("gathering-told-at", &[what, ("venue", venue.into())]),
        (Some(when), Some(venue)) => {
            catalogue.with("gathering-told-when-at", &[what, ("when", when.into()), ("venue", venue.into())])
        }
    }
}

/// The journal line of somebody who came: the gathering, and what they decided.
pub fn line(catalogue: &Catalogue, gathering: &Gathering, somebody: &Invited) -> String {
    let told = told(catalogue, gathering);
    let Some(decision) = somebody.decision else { return told };
    let decision = labels::code(catalogue, List::Decision, decision.code());
    catalogue.with("summary-line", &[("field", told.into()), ("value", decision.into())])
}

/// What the appointment that somebody was given is called.
pub fn appointment(catalogue: &Catalogue, somebody: &Invited) -> String {
    match somebody.decision {
        Some(Decision::Interview) => catalogue.text("gathering-appointment-interview"),
        _ => catalogue.text("gathering-appointment-other"),
    }
}
