//! Where each act is, so that undo and redo need not read the whole journal after every change.
//!
//! It only says where to look; what an act is, and whether it lives, is read from the facts there.

use super::fact::{Author, Fact, FactId};
use crate::domain::{ActId, Subject};
use std::collections::{BTreeMap, HashMap};

/// The acts held, by author and by name.
#[derive(Debug, Clone, Default)]
pub struct Acts {
    subjects: HashMap<ActId, Vec<Subject>>,
    latest: HashMap<(Author, ActId), FactId>,
    by_author: HashMap<Author, BTreeMap<FactId, ActId>>,
}

impl Acts {
    /// The acts of these facts.
    pub fn of<'a>(facts: impl Iterator<Item = &'a Fact>) -> Self {
        let mut acts = Self::default();
        for fact in facts {
            acts.note(fact.about, fact.id, fact.by, fact.act);
        }
        acts
    }

    /// Notes one fact.
    pub fn note(&mut self, about: Subject, id: FactId, by: Author, act: ActId) {
        let subjects = self.subjects.entry(act).or_default();
        // Facts of one act and subject mostly follow one another; a subject noted twice does no harm.
        if subjects.last() != Some(&about) {
            subjects.push(about);
        }
        let latest = self.latest.entry((by, act)).or_insert(id);
        let earlier = *latest;
        *latest = id.max(earlier);
        let (earlier, latest) = (earlier, *latest);
        let ordered = self.by_author.entry(by).or_default();
        if earlier != latest {
            ordered.remove(&earlier);
        }
        ordered.insert(latest, act);
    }

    /// The subjects that an act touched, some perhaps twice.
    pub fn subjects(&self, act: ActId) -> &[Subject] {
        self.subjects.get(&act).map_or(&[], Vec::as_slice)
    }

    /// The acts of an author, the latest first.
    pub fn by(&self, by: Author) -> impl Iterator<Item = ActId> {
        self.by_author.get(&by).into_iter().flat_map(|acts| acts.values().rev().copied())
    }
}
