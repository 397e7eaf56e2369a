//! The jobs that the person aims at.

use super::{Problems, line, read};
use crate::app::Edit;
use crate::domain::{ElementId, Line};
use crate::insight::Dossier;
use crate::insight::dossier::{Goal, Item};
use crate::journal::Kind;
use crate::journal::schema::goal;

/// One job: the person's words, and the trade that was chosen for them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalRow {
    pub id: ElementId,
    pub word: String,
    /// A ROME code.
    pub trade: Option<String>,
}

/// What stands in the boxes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProjectForm {
    pub goals: Vec<GoalRow>,
}

impl ProjectForm {
    /// The form of a dossier.
    pub fn of(dossier: &Dossier) -> Self {
        let row = |item: &Item<Goal>| GoalRow {
            id: item.id,
            word: item.content.word.value().cloned().unwrap_or_default(),
            trade: item.content.trade.value().cloned(),
        };
        Self { goals: dossier.goals.iter().map(row).collect() }
    }

    /// The changes. Words and trade are written together, since one is chosen for the other.
    ///
    /// # Errors
    /// What is wrong, by goal.
    pub fn edits(&self, dossier: &Dossier) -> Result<Vec<Edit>, Problems> {
        let before = ProjectForm::of(dossier).goals;
        let mut problems = Problems::new();
        let mut edits = Vec::new();
        for goal in &self.goals {
            let known = before.iter().find(|known| known.id == goal.id);
            if known.is_some_and(|known| known.word == goal.word.trim() && known.trade == goal.trade) {
                continue;
            }
            let id = goal.id.to_string();
            match read(&mut problems, &id, line(&goal.word)) {
                Some(word) => {
                    let trade = goal.trade.as_deref().and_then(|code| Line::parse(code).ok());
                    let words = Edit::element(goal.id, goal::WORD.with(&word));
                    edits.push(words.and(goal::TRADE.maybe(trade.as_ref())));
                }
                None => edits.extend(known.map(|known| Edit::remove(Kind::Goal, known.id))),
            }
        }
        let gone = before.iter().filter(|known| self.goals.iter().all(|goal| goal.id != known.id));
        edits.extend(gone.map(|known| Edit::remove(Kind::Goal, known.id)));
        if problems.is_empty() { Ok(edits) } else { Err(problems) }
    }
}
