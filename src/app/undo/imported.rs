//! Which acts an import brought, so that one undo takes them back.

use crate::domain::order::InOrder;
use crate::domain::{ActId, Subject};
use crate::journal::Fact;
use serde::{Deserialize, Serialize};

/// The acts that an import from another tool brought. Their authors are those who worked there, so the undo of
/// the one who imported finds them here, as one step.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Imported {
    /// The last act of the one who imported, before it.
    after: Option<ActId>,
    acts: Vec<(Subject, ActId)>,
}

impl Imported {
    /// Nothing yet, after this act.
    pub fn after(act: Option<ActId>) -> Self {
        Self { after: act, acts: Vec::new() }
    }

    /// Notes a new fact.
    pub fn note(&mut self, fact: &Fact) {
        let pair = (fact.about, fact.act);
        if self.acts.last() != Some(&pair) {
            self.acts.push(pair);
        }
    }

    /// Sorts what was noted, each once.
    pub fn settle(&mut self) {
        self.acts.order();
        self.acts.dedup();
    }

    /// Whether it brought nothing.
    pub fn is_empty(&self) -> bool {
        self.acts.is_empty()
    }

    /// The acts, each with a subject.
    pub fn acts(&self) -> impl Iterator<Item = (Subject, ActId)> {
        self.acts.iter().copied()
    }

    /// Whether an undo that would take back `last` means this import.
    pub fn is_meant(&self, last: Option<ActId>) -> bool {
        last == self.after || last.is_some_and(|last| self.acts.iter().any(|(_, act)| *act == last))
    }
}
