//! Noting who was there.

use super::{Entry, Grid};
use crate::app::cx::Cx;
use crate::app::edit::{self, Edit};
use crate::app::journal;
use crate::app::model::Model;
use crate::app::notice::{Notice, say, what};
use crate::domain::{Attendance, Subject};
use crate::journal::schema::presence;

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
        let what = what(model, act);
        say(model, Notice::Edited { what, act }, cx);
    }
}

/// The fields that one entry writes.
fn edits(grid: &Grid, entry: &Entry) -> Vec<Edit> {
    let Entry { person, at, attendance, motive } = *entry;
    let id = grid.id_of(person, at);
    // An excuse may be noted before its day; a fact never speaks of a day to come.
    let on = Some(at.day.min(grid.today));
    let put = |entry| Edit::element(id, entry).on(on);
    let held = grid.rows.iter().find(|row| row.person == person).and_then(|row| {
        let column = grid.columns.iter().position(|(column, _)| *column == at)?;
        *row.cells.get(column)?
    });
    let mut edits = Vec::new();
    if held.is_none() {
        edits.push(put(presence::COHORT.with(grid.cohort)));
        edits.extend([put(presence::DAY.with(at.day)), put(presence::HALF.with(at.half))]);
    }
    edits.push(put(presence::ATTENDANCE.with(attendance)));
    let motive = motive.filter(|_| attendance == Attendance::Absent);
    let stale = attendance != Attendance::Absent && held.is_some_and(|held| held.motive.is_some());
    if motive.is_some() || stale {
        edits.push(put(presence::MOTIVE.maybe(motive)));
    }
    edits
}
