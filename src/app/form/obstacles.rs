//! The states of obstacles, chosen for one day.

use super::{Problem, Problems, day};
use crate::app::Edit;
use crate::domain::Day;
use crate::insight::Dossier;
use crate::insight::project::obstacles::{NOT_DISCUSSED, all, state_field, state_of};

/// What stands in the boxes: a day, and a state for each obstacle that is asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObstaclesForm {
    /// The day of the states, as date boxes give it.
    pub on: String,
    /// Obstacles with their states.
    pub states: Vec<(&'static str, String)>,
    before: Vec<(&'static str, String)>,
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
        let state = |code: &'static str| {
            let state = state_of(dossier, code).and_then(|held| held.value().cloned());
            (code, state.unwrap_or_else(|| NOT_DISCUSSED.to_owned()))
        };
        let states: Vec<_> = obstacles.map(state).collect();
        Self { on: today.to_string(), before: states.clone(), states }
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
        let edit = |((obstacle, state), _): (&(&'static str, String), &(&'static str, String))| {
            Edit::element(*obstacle, state_field(obstacle).with(state)).on(Some(on))
        };
        Ok(changed.map(edit).collect())
    }
}
