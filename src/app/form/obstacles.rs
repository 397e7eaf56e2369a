//! The states of obstacles, chosen for one day.

use super::{Problem, Problems, day};
use crate::app::Edit;
use crate::domain::Day;
use crate::domain::codes::DECLINED;
use crate::insight::Dossier;
use crate::insight::project::answers::declined_of;
use crate::insight::project::obstacles::{NOT_DISCUSSED, all, state_field, state_of};
use crate::journal::schema::Entry;

/// What stands in the boxes: a day, and a state for each obstacle that is asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObstaclesForm {
    /// The day of the states, as date boxes give it.
    pub on: String,
    /// Obstacles with their states.
    pub states: Vec<(&'static str, String)>,
    before: Vec<(&'static str, String)>,
    /// The days on which a state of each stands: on these, not answering takes it back.
    noted: Vec<(&'static str, Day)>,
}

impl ObstaclesForm {
    /// The id of the box of the day.
    pub const ON: &'static str = "obstacles-on";

    /// The form of one obstacle.
    pub fn of(dossier: &Dossier, obstacle: &str, today: Day) -> Self {
        Self::asking(dossier, all().filter(|code| *code == obstacle), today)
    }

    /// The form of the obstacles that were never discussed.
    pub fn others(dossier: &Dossier, today: Day) -> Self {
        Self::asking(dossier, all().filter(|code| state_of(dossier, code).is_none()), today)
    }

    fn asking(dossier: &Dossier, obstacles: impl Iterator<Item = &'static str>, today: Day) -> Self {
        let state = |code: &'static str| (code, state_of(dossier, code).unwrap_or(NOT_DISCUSSED).to_owned());
        let states: Vec<_> = obstacles.map(state).collect();
        let noted = states.iter().flat_map(|(code, _)| {
            let (code, field) = (*code, state_field(code));
            let entries = dossier.records.of(&field.kind).iter();
            let known = entries.filter(move |entry| entry.keys.text() == code && entry.get(field).is_some());
            known.filter_map(move |entry| Some((code, entry.day?)))
        });
        Self { on: today.to_string(), before: states.clone(), noted: noted.collect(), states }
    }

    /// The id of the box of an obstacle.
    pub fn box_id(obstacle: &str) -> String {
        format!("obstacle-{obstacle}")
    }

    /// A state was chosen.
    pub fn set(&mut self, obstacle: &str, state: String) {
        if let Some((_, held)) = self.states.iter_mut().find(|(code, _)| *code == obstacle) {
            *held = state;
        }
    }

    /// The changes, on the day that was chosen.
    ///
    /// # Errors
    /// A day that is none.
    pub fn edits(&self) -> Result<Vec<Edit>, Problems> {
        let on = match day(&self.on) {
            Ok(Some(day)) => day,
            _ => return Err(vec![(Self::ON.to_owned(), Problem::Day)]),
        };
        let changed = self.states.iter().zip(&self.before).filter(|(now, before)| now != before);
        let edit = |((obstacle, state), (_, before)): (&(&'static str, String), &(&'static str, String))| {
            let field = state_field(obstacle);
            let says = |declined: bool| declined_of(field.any()).map(|field| field.with(declined));
            let edit = match (state == DECLINED, before == DECLINED) {
                (true, _) => {
                    let held = self.noted.contains(&(*obstacle, on)).then(|| field.maybe(None));
                    Self::both(obstacle, says(true), held)
                }
                (false, true) => Self::both(obstacle, Some(field.with(state)), says(false)),
                (false, false) => Some(Edit::element(*obstacle, field.with(state))),
            };
            edit.map(|edit| edit.on(Some(on)))
        };
        Ok(changed.filter_map(edit).collect())
    }

    /// Two fields of one entry in one fact, so that no file has the one without the other.
    fn both(obstacle: &str, first: Option<Entry>, second: Option<Entry>) -> Option<Edit> {
        let edit = Edit::element(obstacle, first?);
        Some(match second {
            Some(second) => edit.and(second),
            None => edit,
        })
    }
}
