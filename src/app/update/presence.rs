//! The grid of presences: who belongs to the group, what is noted, and writing it.

use super::{acts, say};
use crate::app::cx::Cx;
use crate::app::edit::{self, Edit, Put};
use crate::app::effect::Effect;
use crate::app::model::{Model, Notice};
use crate::app::presence::{Entry, Grid, Row};
use crate::app::route::Route;
use crate::domain::{Attendance, ElementId, PersonId, Subject};
use crate::insight::presence::presences;
use crate::insight::presence::timetable::{HalfDay, Timetable, monday_of};
use crate::insight::{Card, Records};
use crate::journal::{Fact, Kind, Value};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Reads the grid that the route names, and keeps the one drawn when nothing in it has changed.
pub(super) fn draw(model: &mut Model) {
    let grid = read(model);
    if grid.as_ref() != model.presence.as_deref() {
        model.presence = grid.map(Rc::new);
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

/// The people of a group, and whoever has something noted in the half-days shown although they have left it.
fn rows(model: &Model, cohort: ElementId, half_days: &[HalfDay]) -> Vec<Row> {
    let (id, note) = (cohort.to_string(), &Kind::Presence);
    let names = |fact: &Fact| fact.kind == *note && fact.data.text("cohort") == Some(&id);
    let noted = model.journal.subjects().filter(|about| model.journal.about(*about).iter().any(names));
    let first = |person| model.journal.group_of(person).first().copied();
    let members = model.board.cards().filter(|card| card.cohort == Some(cohort)).map(|card| card.id);
    let persons: BTreeSet<PersonId> = noted.filter_map(Subject::person).filter_map(first).chain(members).collect();
    let own = model.journal.scope().own();
    let mut rows: Vec<(Rc<Card>, Row)> = Vec::new();
    for person in persons {
        let Some(card) = model.board.card(person) else { continue };
        let records = Records::read(&model.journal.fold_person(person), std::slice::from_ref(note), own);
        let entered = presences(&records);
        let cells: Vec<_> = half_days.iter().map(|at| entered.get(&(cohort, *at)).copied()).collect();
        let said = cells.iter().flatten().any(|cell| cell.attendance != Attendance::NotEntered);
        if said || card.cohort == Some(cohort) {
            rows.push((card.clone(), Row { person, name: card.name(), cells }));
        }
    }
    rows.sort_by(|(left, _), (right, _)| (&left.sort_name, left.id).cmp(&(&right.sort_name, right.id)));
    rows.into_iter().map(|(_, row)| row).collect()
}

/// Presences were noted: all of one gesture are one act. A single cell says by itself what it came to.
pub(super) fn entered(model: &mut Model, entries: &[Entry], cx: &mut Cx) -> Vec<Effect> {
    let Some(grid) = model.presence.clone() else { return Vec::new() };
    let drafts = entries.iter().flat_map(|entry| {
        let edits = edits(&grid, entry);
        edit::drafts(Subject::Person(entry.person), cx.today, &edits, false)
    });
    let drafts: Vec<_> = drafts.collect();
    if drafts.is_empty() {
        return Vec::new();
    }
    let (act, mut effects) = acts::write(model, drafts, cx);
    if entries.len() > 1 {
        effects.extend(say(model, Notice::Edited { act }));
    }
    effects
}

/// The fields that one entry writes.
fn edits(grid: &Grid, entry: &Entry) -> Vec<Edit> {
    let Entry { person, at, attendance, motive } = *entry;
    let id = grid.id_of(person, at);
    // An excuse may be noted before its day; a fact never speaks of a day to come.
    let on = Some(at.day.min(grid.today));
    let put = |field, value| {
        let keys = [id.to_string(), String::new()];
        Edit::Put(Put { kind: Kind::Presence, keys, field, value, on })
    };
    let held = grid.rows.iter().find(|row| row.person == person).and_then(|row| {
        let column = grid.columns.iter().position(|(column, _)| *column == at)?;
        *row.cells.get(column)?
    });
    let mut edits = Vec::new();
    if held.is_none() {
        let half = Value::text(at.half.code());
        edits.extend([put("cohort", Value::text(grid.cohort)), put("day", Value::text(at.day)), put("half", half)]);
    }
    edits.push(put("attendance", Value::text(attendance.code())));
    let motive = motive.filter(|_| attendance == Attendance::Absent);
    let stale = attendance != Attendance::Absent && held.is_some_and(|held| held.motive.is_some());
    if let Some(value) = motive.map(|motive| Value::text(motive.code())).or(stale.then_some(Value::Null)) {
        edits.push(put("motive", value));
    }
    edits
}
