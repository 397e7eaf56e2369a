//! Noting who was there.

use super::{Entry, Grid};
use crate::app::cx::Cx;
use crate::app::edit::{self, Edit, Put};
use crate::app::journal;
use crate::app::model::Model;
use crate::app::notice::{Notice, say};
use crate::domain::{Attendance, Subject};
use crate::journal::{Kind, Value};

/// What was noted in the grid.
#[derive(Debug)]
pub enum Msg {
    /// Who was there, on the half-days of one gesture.
    Entered(Vec<Entry>),
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Entered(entries) => entered(model, &entries, cx),
    }
}

/// All presences of one gesture are one act. A single cell shows its result itself.
fn entered(model: &mut Model, entries: &[Entry], cx: &mut Cx) {
    let Some(grid) = model.presence.clone() else { return };
    let drafts = entries.iter().flat_map(|entry| {
        let edits = edits(&grid, entry);
        edit::drafts(Subject::Person(entry.person), cx.today, &edits, false)
    });
    let drafts: Vec<_> = drafts.collect();
    if drafts.is_empty() {
        return;
    }
    let act = journal::write(model, drafts, cx);
    if entries.len() > 1 {
        say(model, Notice::Edited { act }, cx);
    }
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
