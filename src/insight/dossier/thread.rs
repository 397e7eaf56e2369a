//! The thread of a dossier as gestures: what was done in one go is one line, whatever the number of facts behind it.
//!
//! Presences of a week are one line, with what is noted of that week now. What was taken back is folded with what took
//! it back: neither is lost, and neither stands between the gestures that count.

use super::{Dossier, Entry};
use crate::domain::{ActId, Attendance, Day};
use crate::insight::presence::presences;
use crate::insight::presence::timetable::monday_of;
use crate::journal::schema::{presence, retracted};
use crate::journal::undo::is_withdrawal;
use crate::journal::{Fact, Kind, Value};
use std::collections::BTreeMap;

/// What one went and did: facts of one act about one day, in the order in which they were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gesture<'a> {
    pub entries: Vec<&'a Entry>,
    /// The fact that took it back, when it no longer counts.
    pub undone: Option<&'a Fact>,
    /// The fact by which another organisation proposes to take it back, while it counts all the same.
    pub wish: Option<&'a Fact>,
}

impl<'a> Gesture<'a> {
    /// The last fact of the gesture: it tells who and when.
    pub fn last(&self) -> Option<&'a Entry> {
        self.entries.last().copied()
    }

    /// The facts by what they are about: several fields of one stage are one thing said.
    pub fn by_subject(&self) -> Vec<Vec<&'a Fact>> {
        let mut groups: Vec<Vec<&'a Fact>> = Vec::new();
        for entry in &self.entries {
            let fact = &entry.fact;
            let about = |group: &&mut Vec<&Fact>| {
                group.first().is_some_and(|first| first.kind == fact.kind && element(first) == element(fact))
            };
            match groups.iter_mut().find(about) {
                Some(group) => group.push(fact),
                None => groups.push(vec![fact]),
            }
        }
        // That a note may be shared is part of noting it, and that an old outcome no longer holds is part of coming back.
        let goes_along = |fact: &&Fact| {
            fact.kind == Kind::Shared
                || (fact.kind == Kind::Outcome && fact.data.iter().all(|(_, value)| *value == Value::Null))
        };
        if !groups.iter().flatten().all(goes_along) {
            groups.retain(|group| !group.iter().all(goes_along));
        }
        groups
    }
}

/// The text of the keys of a fact: which element it is about.
fn element(fact: &Fact) -> Option<&str> {
    let key = fact.kind.schema()?.keys.first()?;
    fact.data.get(key.key)?.as_text()
}

/// How often each attendance is noted in a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub present: usize,
    pub excused: usize,
    pub absent: usize,
}

/// One line of the thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line<'a> {
    Gesture(Gesture<'a>),
    /// The half-days of the week of a Monday; `last` is the latest that was written about it.
    Week {
        monday: Day,
        counts: Counts,
        last: &'a Entry,
    },
    /// Gestures in a row that were taken back.
    Undone(Vec<Gesture<'a>>),
}

impl<'a> Line<'a> {
    /// The entry by which a line has its place and its key.
    pub fn first(&self) -> Option<&'a Entry> {
        match self {
            Line::Gesture(gesture) => gesture.last(),
            Line::Week { last, .. } => Some(last),
            Line::Undone(gestures) => gestures.first().and_then(Gesture::last),
        }
    }
}

/// The lines, the latest day first.
pub fn thread(dossier: &Dossier) -> Vec<Line<'_>> {
    let taken = taken_back(&dossier.timeline);
    let weeks = weeks(dossier);
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut places: BTreeMap<(ActId, Day, bool), (usize, usize)> = BTreeMap::new();
    let mut told: Vec<Day> = Vec::new();
    for entry in &dossier.timeline {
        let fact = &entry.fact;
        if fact.kind == Kind::Retracted && fact.get(retracted::ACT).is_some_and(|act| is_held(dossier, act)) {
            continue;
        }
        if is_beneath(&dossier.timeline, fact) {
            continue;
        }
        if let Some(day) = half_day(dossier, fact).filter(|_| entry.live) {
            let monday = monday_of(day);
            if let Some(counts) = weeks.get(&monday).filter(|_| !told.contains(&monday)) {
                told.push(monday);
                lines.push(Line::Week { monday, counts: *counts, last: entry });
            }
            continue;
        }
        let key = (fact.act, fact.on, entry.live);
        if let Some((line, place)) = places.get(&key) {
            match lines.get_mut(*line) {
                Some(Line::Gesture(gesture)) => gesture.entries.insert(0, entry),
                Some(Line::Undone(gestures)) => {
                    if let Some(gesture) = gestures.get_mut(*place) {
                        gesture.entries.insert(0, entry);
                    }
                }
                _ => {}
            }
            continue;
        }
        let by = taken.get(&fact.act).copied();
        let wish = by.filter(|by| entry.live && by.by.org != fact.by.org && !is_withdrawal(by));
        let gesture = Gesture { entries: vec![entry], undone: by.filter(|_| !entry.live), wish };
        let place = match lines.last_mut() {
            Some(Line::Undone(gestures)) if !entry.live => {
                gestures.push(gesture);
                (lines.len() - 1, gestures_in(lines.last()) - 1)
            }
            _ if entry.live => {
                lines.push(Line::Gesture(gesture));
                (lines.len() - 1, 0)
            }
            _ => {
                lines.push(Line::Undone(vec![gesture]));
                (lines.len() - 1, 0)
            }
        };
        places.insert(key, place);
    }
    lines
}

/// Whether a fact only says, for partners, that the value before one that stays is no longer known.
fn is_beneath(timeline: &[Entry], fact: &Fact) -> bool {
    let over = |other: &Fact| other.act == fact.act && other.kind == fact.kind && other.over.contains(&fact.id);
    let unknown =
        matches!(fact.kind, Kind::Outcome | Kind::Agreement) && fact.data.iter().any(|(_, it)| *it == Value::Null);
    unknown && timeline.iter().any(|entry| over(&entry.fact))
}

/// The day of the half-day that a fact speaks of, when it speaks of one.
fn half_day(dossier: &Dossier, fact: &Fact) -> Option<Day> {
    if fact.kind != Kind::Presence {
        return None;
    }
    let noted = fact.get(presence::PRESENCE).and_then(|id| dossier.records.element(&Kind::Presence, id));
    fact.get(presence::DAY).or_else(|| noted?.get(presence::DAY))
}

fn gestures_in(line: Option<&Line<'_>>) -> usize {
    match line {
        Some(Line::Undone(gestures)) => gestures.len(),
        _ => 1,
    }
}

/// Whether the thread holds facts of an act.
fn is_held(dossier: &Dossier, act: ActId) -> bool {
    dossier.timeline.iter().any(|entry| entry.fact.act == act)
}

/// The acts that were taken back, each with the latest fact that did.
fn taken_back(timeline: &[Entry]) -> BTreeMap<ActId, &Fact> {
    let mut taken: BTreeMap<ActId, &Fact> = BTreeMap::new();
    for entry in timeline.iter().filter(|entry| entry.live && entry.fact.kind == Kind::Retracted) {
        let Some(act) = entry.fact.get(retracted::ACT) else { continue };
        let held = taken.entry(act).or_insert(&entry.fact);
        if entry.fact.id > held.id {
            *held = &entry.fact;
        }
    }
    taken
}

/// What is noted of each week, by its Monday.
fn weeks(dossier: &Dossier) -> BTreeMap<Day, Counts> {
    let mut weeks: BTreeMap<Day, Counts> = BTreeMap::new();
    for ((_, at), entered) in presences(&dossier.records) {
        let counts = match entered.attendance {
            Attendance::NotEntered => continue,
            _ => weeks.entry(monday_of(at.day)).or_default(),
        };
        match entered.attendance {
            Attendance::Present => counts.present += 1,
            Attendance::Excused => counts.excused += 1,
            Attendance::Absent => counts.absent += 1,
            Attendance::NotEntered => {}
        }
    }
    weeks
}
