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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{MemberId, OrgId, PersonId};
    use crate::journal::Replica;
    use proptest::prelude::*;

    fn uuid(number: u8) -> uuid::Uuid {
        uuid::Uuid::from_bytes([number; 16])
    }

    proptest! {
        /// Whatever the order in which facts come, an author's acts stand by their latest facts.
        #[test]
        fn acts_stand_by_their_latest_facts(facts in prop::collection::vec((0..3u8, 0..5u8, 0..3u8), 0..30), turned in any::<bool>()) {
            let mut acts = Acts::default();
            let author = |number: u8| {
                let member = MemberId::derived(uuid(number), "member");
                Author { org: OrgId::derived(uuid(9), "org"), member }
            };
            let name = |number: u8| ActId::derived(uuid(number), "act");
            let whom = |number: u8| Subject::Person(PersonId::derived(uuid(number), "person"));
            let mut numbered: Vec<_> = facts.into_iter().zip(1u64..).collect();
            if turned {
                numbered.reverse();
            }
            let mut told: Vec<(u8, u8, u64)> = Vec::new();
            for ((by, act, about), counter) in numbered {
                let id = FactId { counter, replica: Replica::from_bytes([7; 16]) };
                acts.note(whom(about), id, author(by), name(act));
                told.push((by, act, counter));
                prop_assert!(acts.subjects(name(act)).contains(&whom(about)));
                for by in 0..3 {
                    let mut latest: Vec<(u64, u8)> = (0..5)
                        .filter_map(|act| {
                            let own = told.iter().filter(|told| (told.0, told.1) == (by, act));
                            own.map(|told| told.2).max().map(|counter| (counter, act))
                        })
                        .collect();
                    latest.sort_unstable();
                    let wanted: Vec<ActId> = latest.into_iter().rev().map(|(_, act)| name(act)).collect();
                    prop_assert_eq!(acts.by(author(by)).collect::<Vec<_>>(), wanted);
                }
            }
        }
    }
}
