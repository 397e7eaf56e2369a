//! What a calendar was told before: our own file, read again.
//!
//! Nothing else remembers what left, so nothing can be forgotten with another device. A file of another program is read as
//! well as it goes: its events that bear our ids count, the rest is passed over.

use super::line::unfold;
use crate::domain::Day;
use crate::domain::order::InOrder;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The events of an earlier file by id, and which calendar it was.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Earlier {
    calendar: Option<Uuid>,
    told: BTreeMap<Uuid, Told>,
}

/// What was told of one event.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Told {
    sequence: u32,
    /// The lines of its components, but for those that say when and how often it was written.
    content: Vec<Vec<String>>,
}

/// An event that is no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gone {
    pub uid: Uuid,
    pub sequence: u32,
    /// When it was to be, and that it is cancelled. Its words are told no more: the person may have been erased.
    pub lines: Vec<String>,
}

const CANCELLED: &str = "STATUS:CANCELLED";

impl Earlier {
    /// Reads a file.
    pub fn read(text: &str) -> Self {
        let mut earlier = Self::default();
        let mut component: Option<Component> = None;
        for line in unfold(text) {
            match (line.as_str(), &mut component) {
                ("BEGIN:VEVENT", held) => *held = Some(Component::default()),
                ("END:VEVENT", held) => {
                    let Some(Component { uid: Some(uid), sequence, lines }) = held.take() else { continue };
                    let told = earlier.told.entry(uid).or_default();
                    told.sequence = told.sequence.max(sequence);
                    told.content.push(lines);
                }
                (_, Some(held)) => held.take(line),
                (line, None) => {
                    let uid = line.strip_prefix("UID:").and_then(|uid| Uuid::try_parse(uid).ok());
                    earlier.calendar = earlier.calendar.or(uid);
                }
            }
        }
        earlier
    }

    /// Whether it was this calendar: of another one, all events would seem to be gone.
    pub fn is_of(&self, calendar: Uuid) -> bool {
        self.told.is_empty() || self.calendar == Some(calendar)
    }

    /// The SEQUENCE of an event: as before when its content is, else higher than before.
    pub(super) fn sequence(&self, uid: Uuid, content: &[Vec<String>], revision: u32) -> u32 {
        match self.told.get(&uid) {
            Some(told) if told.content == content => told.sequence,
            Some(told) => revision.max(told.sequence.saturating_add(1)),
            None => revision,
        }
    }

    /// What was told, ends on `since` or later, and is not there any more. It is told again with each file, for the one that
    /// cancelled it may not have been imported.
    pub(super) fn gone(&self, since: Day, is_there: impl Fn(Uuid) -> bool) -> Vec<Gone> {
        let missing = self.told.iter().filter(|(uid, _)| !is_there(**uid));
        let open = missing.filter(|(_, told)| told.last_day().is_some_and(|last| last >= since));
        open.map(|(uid, told)| told.cancelled(*uid)).collect()
    }
}

#[derive(Default)]
struct Component {
    uid: Option<Uuid>,
    sequence: u32,
    lines: Vec<String>,
}

impl Component {
    fn take(&mut self, line: String) {
        match line.split_once(':') {
            Some(("UID", uid)) => self.uid = Uuid::try_parse(uid).ok(),
            Some(("SEQUENCE", number)) => self.sequence = number.parse().unwrap_or_default(),
            Some(("DTSTAMP", _)) => {}
            _ => self.lines.push(line),
        }
    }
}

/// Whether a line says when an event is: its first component says it for all of them.
fn says_when(line: &str) -> bool {
    ["DTSTART", "DTEND", "RRULE", "EXDATE"].iter().any(|name| line.starts_with(name))
}

impl Told {
    fn own_lines(&self) -> impl Iterator<Item = &String> {
        let is_own = |component: &&Vec<String>| !component.iter().any(|line| line.starts_with("RECURRENCE-ID"));
        self.content.iter().find(is_own).into_iter().flatten()
    }

    /// The last day that it names, that of a rule included.
    fn last_day(&self) -> Option<Day> {
        let lines = self.content.iter().flatten();
        let dated = lines.filter(|line| says_when(line) && !line.starts_with("EXDATE"));
        let mut days: Vec<Day> = dated.flat_map(|line| days_of(line)).collect();
        days.order();
        days.pop()
    }

    fn cancelled(&self, uid: Uuid) -> Gone {
        let lines: Vec<String> = self.own_lines().filter(|line| says_when(line)).cloned().collect();
        let lines: Vec<String> = lines.into_iter().chain([CANCELLED.to_owned()]).collect();
        let again = self.content.len() == 1 && self.content[0] == lines;
        let sequence = if again { self.sequence } else { self.sequence.saturating_add(1) };
        Gone { uid, sequence, lines }
    }
}

/// The days of a DTSTART, a DTEND, or the UNTIL of a rule: eight figures after `:` or `UNTIL=`.
fn days_of(line: &str) -> Option<Day> {
    let value = match line.split_once("UNTIL=") {
        Some((_, until)) => until,
        None => line.rsplit_once(':')?.1,
    };
    let figures = value.get(..8).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))?;
    Day::parse(&format!("{}-{}-{}", &figures[..4], &figures[4..6], &figures[6..])).ok()
}
