//! What is typed or chosen for all, and the change that it makes.

use crate::app::bulk::{Change, Gesture};
use crate::app::form::{Problem, Problems};
use crate::domain::text::TextError;
use crate::domain::{Day, ElementId, Line, MemberId};

/// The ids of the boxes.
pub const VALUE: &str = "bulk-value";
pub const DUE: &str = "bulk-due";

/// The answer that empties a referent, a group or a territory.
pub const NONE: &str = "none";

/// The two answers about a pause.
pub const PAUSE: &str = "pause";
pub const RESUME: &str = "resume";

/// What is in the boxes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// A text, or the id that was chosen.
    pub value: String,
    /// `2026-03-04`, as date boxes give it.
    pub due: String,
}

impl Entry {
    /// The boxes as a change fills them.
    pub fn of(gesture: Gesture, change: Option<&Change>) -> Self {
        let text = |value: Option<String>| value.unwrap_or_default();
        let value = match change {
            None if gesture == Gesture::Pause => PAUSE.to_owned(),
            None => String::new(),
            Some(Change::Contact(_)) => String::new(),
            Some(Change::Referent(member)) => text(member.map(|member| member.to_string())),
            Some(Change::Tag(name) | Change::Task { title: name, .. }) => name.to_string(),
            Some(Change::Track(entry)) => entry.to_string(),
            Some(Change::Cohort(entry) | Change::Territory(entry)) => text(entry.map(|entry| entry.to_string())),
            Some(Change::Pause(paused)) => if *paused { PAUSE } else { RESUME }.to_owned(),
        };
        let due = match change {
            Some(Change::Task { due, .. }) => text(due.map(|due| due.to_string())),
            _ => String::new(),
        };
        Self { value, due }
    }

    /// The change.
    ///
    /// # Errors
    /// What is wrong, by box.
    pub fn read(&self, gesture: Gesture) -> Result<Change, Problems> {
        let wrong = |id: &str, problem: Problem| vec![(id.to_owned(), problem)];
        let line = || Line::parse(self.value.trim()).map_err(|error| wrong(VALUE, Problem::Text(error)));
        let entry = || ElementId::parse(&self.value).ok();
        // Nothing chosen is no wish to empty: that is an answer of its own.
        let chosen = || match self.value.as_str() {
            "" => Err(wrong(VALUE, Problem::Text(TextError::Empty))),
            value => Ok(value),
        };
        let none = || chosen().map(|_| None::<ElementId>);
        Ok(match gesture {
            Gesture::Referent => Change::Referent(match chosen()? {
                NONE => None,
                member => MemberId::parse(member).ok(),
            }),
            Gesture::Tag => Change::Tag(line()?),
            Gesture::Task => {
                let title = line()?;
                let due = match self.due.trim() {
                    "" => None,
                    due => Some(Day::parse(due).map_err(|_| wrong(DUE, Problem::Day))?),
                };
                Change::Task { title, due }
            }
            Gesture::Track => Change::Track(entry().ok_or_else(|| wrong(VALUE, Problem::Text(TextError::Empty)))?),
            Gesture::Cohort => Change::Cohort(entry().or(none()?)),
            Gesture::Territory => Change::Territory(entry().or(none()?)),
            Gesture::Move | Gesture::Contact | Gesture::Pause => Change::Pause(self.value == PAUSE),
        })
    }
}
