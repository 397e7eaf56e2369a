//! The batch of an import for the disk: as a rule the bytes that came, else what the journal has made of them.
//!
//! What must hold: the batch says of each fact what the journal holds. So the bytes that came are kept only as long as
//! every fact was new and was held as it came; a fact that a redaction empties never reaches the disk with its content.

use crate::domain::Subject;
use crate::journal::canonical::{BatchWriter, WriteError, chain_batches};
use crate::journal::log::Arrival;
use crate::journal::{Fact, FactId, Journal};

/// The batch, as far as it is known.
#[derive(Debug)]
pub struct Keeping {
    /// The bytes of all facts; none once one of them was not held as it came.
    came: Option<Vec<Vec<u8>>>,
    /// The facts that arrived while the bytes were good.
    arrived: Vec<(Subject, FactId)>,
    written: BatchWriter,
}

impl Keeping {
    /// Nothing yet; `came` are the bytes of the facts that will arrive, if there are such.
    pub(super) fn of(came: Vec<Vec<u8>>) -> Self {
        let came = Some(came).filter(|came| !came.is_empty());
        Self { came, arrived: Vec::new(), written: BatchWriter::default() }
    }

    /// Notes what became of a fact. `said` tells whether it came with its content.
    pub(super) fn note(&mut self, journal: &Journal, (about, id): (Subject, FactId), said: Said, arrival: Arrival) {
        let held = journal.fact(about, id);
        if self.came.is_some() {
            let as_it_came = arrival == Arrival::New && said == Said::of(held);
            if as_it_came {
                self.arrived.push((about, id));
                return;
            }
            self.came = None;
            for (about, id) in std::mem::take(&mut self.arrived) {
                journal.fact(about, id).into_iter().for_each(|fact| self.written.push(fact));
            }
        }
        match arrival {
            Arrival::New | Arrival::AnotherWay => held.into_iter().for_each(|fact| self.written.push(fact)),
            Arrival::Quarantined => journal.quarantine().last().into_iter().for_each(|fact| self.written.push(fact)),
            Arrival::Known | Arrival::Refused => {}
        }
    }

    /// How many facts there are to keep.
    pub(super) fn len(&self) -> usize {
        self.arrived.len() + self.written.len()
    }

    /// The bytes of the batch; none when there is nothing to keep.
    pub(super) fn finish(self, journal: &Journal) -> Result<Option<Vec<u8>>, WriteError> {
        if self.len() == 0 {
            return Ok(None);
        }
        if let Some(bytes) = self.came.as_deref().and_then(chain_batches) {
            return Ok(Some(bytes));
        }
        let Self { arrived, mut written, .. } = self;
        for (about, id) in arrived {
            journal.fact(about, id).into_iter().for_each(|fact| written.push(fact));
        }
        written.finish().map(Some)
    }
}

/// Whether a fact says something, or was emptied for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    Something,
    Nothing,
}

impl Said {
    /// What a fact says; one that is not held says nothing.
    pub(super) fn of(fact: Option<&Fact>) -> Self {
        if fact.is_some_and(|fact| !fact.data.is_empty()) { Said::Something } else { Said::Nothing }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::canonical::{read_batch, write_batch};
    use crate::journal::sample::{Desk, first_name, redaction, step};

    /// What is kept of facts that come to a journal which holds others.
    fn kept(held: &[Fact], facts: &[Fact]) -> (Vec<u8>, Journal) {
        let mut journal = Journal::of(facts[0].by.org);
        journal.extend(held.iter().cloned());
        let mut keeping = Keeping::of(facts.chunks(2).map(|facts| write_batch(facts).unwrap()).collect());
        for fact in facts {
            let (name, said) = ((fact.about, fact.id), Said::of(Some(fact)));
            let arrival = journal.insert(fact.clone());
            keeping.note(&journal, name, said, arrival);
        }
        (keeping.finish(&journal).unwrap().unwrap_or_default(), journal)
    }

    #[test]
    fn facts_that_are_all_new_are_kept_as_the_bytes_that_came() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let facts = vec![
            anne.say(first_name("Farid", "Farid")),
            anne.say(step("Farid", 2, "intake")),
            anne.say(first_name("Inès", "Inès")),
        ];
        let (bytes, _) = kept(&[], &facts);
        assert_eq!(bytes, write_batch(&facts).unwrap());
    }

    #[test]
    fn what_is_held_already_is_not_kept_again() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let facts = vec![
            anne.say(first_name("Farid", "Farid")),
            anne.say(step("Farid", 2, "intake")),
            anne.say(first_name("Inès", "Inès")),
        ];
        let (bytes, _) = kept(&facts[1..2], &facts);
        assert_eq!(read_batch(&bytes).unwrap(), [facts[0].clone(), facts[2].clone()]);
        assert!(kept(&facts, &facts).0.is_empty());
    }

    #[test]
    fn what_was_emptied_for_good_never_reaches_the_disk_with_its_content() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let slip = anne.say(first_name("Farid", "Faridd"));
        let other = anne.say(first_name("Inès", "Inès"));
        let removal = anne.say(redaction(&slip));
        for held in [vec![removal.clone()], Vec::new()] {
            let facts = if held.is_empty() {
                vec![removal.clone(), other.clone(), slip.clone()]
            } else {
                vec![other.clone(), slip.clone()]
            };
            let (bytes, journal) = kept(&held, &facts);
            assert!(!String::from_utf8(bytes.clone()).unwrap().contains("Faridd"));
            assert_eq!(read_batch(&bytes).unwrap().len(), facts.len());
            assert!(journal.fact(slip.about, slip.id).unwrap().data.is_empty());
        }
    }
}
