//! The grid of presences that the route names: who belongs to the group, and what is noted.

use super::{Grid, Row};
use crate::app::model::Model;
use crate::app::part::Touched;
use crate::app::route::Route;
use crate::app::shared::Shared;
use crate::domain::order::InOrder;
use crate::domain::{Attendance, ElementId, PersonId, Subject};
use crate::insight::presence::presences;
use crate::insight::presence::timetable::{HalfDay, Timetable, monday_of};
use crate::insight::{Card, Records};
use crate::journal::schema::presence;
use crate::journal::{Fact, Kind};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Reads the grid that the route names, and keeps the one drawn when nothing in it has changed.
pub fn refresh(model: &mut Model, _: Touched<'_>) {
    let grid = read(model);
    if grid.as_ref() != model.presence.as_deref() {
        model.presence = grid.map(Shared::new);
    }
}

fn read(model: &Model) -> Option<Grid> {
    let (Route::Sessions { cohort, week } | Route::PresenceSheet { cohort, week }) = model.route else { return None };
    let mut on_offer = model.settings.cohorts.iter().filter(|entry| !entry.removed);
    let cohort = cohort.or_else(|| on_offer.next().map(|entry| entry.id))?;
    let timetable = model.settings.records.element(&Kind::Cohort, cohort).map(Timetable::read).unwrap_or_default();
    let monday = week.unwrap_or_else(|| monday_of(model.today));
    let columns = timetable.week(monday);
    let half_days: Vec<HalfDay> = columns.iter().map(|(at, _)| *at).collect();
    Some(Grid {
        cohort,
        monday,
        today: model.today,
        has_timetable: timetable.is_known(),
        has_length: timetable.session.is_some(),
        columns,
        rows: rows(model, cohort, &half_days),
    })
}

/// The people of a group, and those who have left it but have something noted in the half-days shown.
fn rows(model: &Model, cohort: ElementId, half_days: &[HalfDay]) -> Vec<Row> {
    let names = |fact: &Fact| fact.get(presence::COHORT) == Some(cohort);
    let noted =
        model.journal.subjects_with(&Kind::Presence).filter(|about| model.journal.about(*about).iter().any(names));
    let first = |person| model.journal.group_of(person).first().copied();
    let members = model.board.cards().filter(|card| card.cohort == Some(cohort)).map(|card| card.id);
    let persons: BTreeSet<PersonId> = noted.filter_map(Subject::person).filter_map(first).chain(members).collect();
    let own = model.journal.scope().own();
    let mut rows: Vec<(Rc<Card>, Row)> = Vec::new();
    for person in persons {
        let Some(card) = model.board.card(person) else { continue };
        let records = Records::read(&model.journal.fold_person(person), &[Kind::Presence], own);
        let entered = presences(&records);
        let cells: Vec<_> = half_days.iter().map(|at| entered.get(&(cohort, *at)).copied()).collect();
        let said = cells.iter().flatten().any(|cell| cell.attendance != Attendance::NotEntered);
        if said || card.cohort == Some(cohort) {
            rows.push((card.clone(), Row { person, name: card.name(), cells }));
        }
    }
    rows.order_by(|(left, _), (right, _)| (&left.sort_name, left.id).cmp(&(&right.sort_name, right.id)));
    rows.into_iter().map(|(_, row)| row).collect()
}
