//! The batches of an import for the disk: as a rule each fact as it came, else what the journal has made of it.
//!
//! What must hold: they say of each fact what the journal holds. So the bytes that came are taken over only of a
//! fact that was new and is held as it came; one that a redaction empties never reaches the disk with its content.

use crate::app::jobs::chunk::Written;
use crate::domain::Subject;
use crate::journal::canonical::{BatchWriter, WriteError};
use crate::journal::log::Arrival;
use crate::journal::{Fact, FactId, Journal};
use std::ops::Range;
use std::vec::IntoIter;

/// The batches, as far as they are known.
#[derive(Debug, Default)]
pub struct Keeping {
    /// What will be noted, as it was written.
    came: IntoIter<Written>,
    /// The batch whose facts are being noted, and the places of those that are left.
    now: (Vec<u8>, IntoIter<Range<usize>>),
    /// Facts that stand side by side in it and are taken over as they stand, and how many: not yet in `batch`.
    run: (Range<usize>, usize),
    /// The batches that are as large as they may be.
    full: Vec<BatchWriter>,
    batch: BatchWriter,
}

/// How large a batch may be, in bytes. A browser copies as many in half of a long task, and each batch costs a turn.
const LARGE: usize = 8 << 20;

/// The room of a batch: one whose last fact stood over the edge of its room would be copied whole to a larger one.
const ROOM: usize = LARGE + (64 << 10);

impl Keeping {
    /// Nothing yet; `came` are the facts that will arrive as they were written, if there are such.
    pub(super) fn of(came: Vec<Written>) -> Self {
        let whole: usize = came.iter().map(|written| written.batch.len()).sum();
        Self { came: came.into_iter(), batch: BatchWriter::with_room(whole.min(ROOM)), ..Self::default() }
    }

    /// Notes what became of a fact. `said` tells whether it came with its content.
    #[inline(never)]
    pub(super) fn note(&mut self, journal: &Journal, (about, id): (Subject, FactId), said: Said, arrival: Arrival) {
        if self.batch.size() + self.run.0.len() >= LARGE {
            self.take_over();
            let full = std::mem::replace(&mut self.batch, BatchWriter::with_room(ROOM));
            self.full.push(full);
        }
        let place = self.next();
        let held = journal.fact(about, id);
        let kept = match arrival {
            Arrival::New if said == Said::of(held) => match place {
                Some(place) => return self.extend_run(place),
                None => held,
            },
            Arrival::New | Arrival::AnotherWay => held,
            Arrival::Quarantined => journal.quarantine().last(),
            Arrival::Known | Arrival::Refused => None,
        };
        if let Some(fact) = kept {
            self.take_over();
            self.batch.push(fact);
        }
    }

    /// The fact of this place is taken over as it stands.
    fn extend_run(&mut self, place: Range<usize>) {
        let (run, count) = &mut self.run;
        // Between two of them stands a comma.
        if *count > 0 && run.end + 1 == place.start {
            (run.end, *count) = (place.end, *count + 1);
        } else {
            self.take_over();
            self.run = (place, 1);
        }
    }

    /// Copies what is to be taken over.
    fn take_over(&mut self) {
        let (run, count) = std::mem::take(&mut self.run);
        let written = self.now.0.get(run).filter(|_| count > 0);
        if let Some(written) = written {
            self.batch.push_run(written, count);
        }
    }

    /// Where the fact that is noted now stands in its batch.
    fn next(&mut self) -> Option<Range<usize>> {
        loop {
            if let Some(place) = self.now.1.next() {
                return Some(place);
            }
            self.take_over();
            let Written { batch, places } = self.came.next()?;
            self.now = (batch, places.into_iter());
        }
    }

    /// How many facts there are to keep.
    pub(super) fn len(&self) -> usize {
        self.full.iter().chain([&self.batch]).map(BatchWriter::len).sum::<usize>() + self.run.1
    }

    /// The batches, which are to be written together; none when there is nothing to keep.
    pub(super) fn finish(mut self) -> Result<Vec<Vec<u8>>, WriteError> {
        self.take_over();
        let last = Some(self.batch).filter(|batch| !batch.is_empty());
        self.full.into_iter().chain(last).map(BatchWriter::finish).collect()
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
        let says = |fact: &Fact| !fact.data.is_empty() || !fact.extra.is_empty();
        if fact.is_some_and(says) { Said::Something } else { Said::Nothing }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::jobs::chunk;
    use crate::journal::canonical::{read_batch, write_batch};
    use crate::journal::sample::{Desk, first_name, note, redaction, step};

    /// What is kept of facts that come to a journal which holds others.
    fn kept(held: &[Fact], facts: &[Fact]) -> (Vec<u8>, Journal) {
        kept_of(2, held, facts)
    }

    /// The same of facts that come so many at a time.
    fn kept_of(many: usize, held: &[Fact], facts: &[Fact]) -> (Vec<u8>, Journal) {
        let mut journal = Journal::of(facts[0].by.org);
        journal.extend(held.iter().cloned());
        let came = facts.chunks(many).map(|facts| {
            let facts: Vec<chunk::Said> = facts.iter().map(|fact| (fact, None)).collect();
            let (batch, packed) = chunk::pack(&facts).unwrap();
            chunk::unpack(batch, &packed).unwrap().1
        });
        let mut keeping = Keeping::of(came.collect());
        for fact in facts {
            let (name, said) = ((fact.about, fact.id), Said::of(Some(fact)));
            let arrival = journal.insert(fact.clone());
            keeping.note(&journal, name, said, arrival);
        }
        (keeping.finish().unwrap().pop().unwrap_or_default(), journal)
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
    fn much_is_kept_in_several_batches_none_of_which_is_long() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let long = "é".repeat(9_000);
        let facts: Vec<Fact> = (0..1_000).map(|_| anne.say(note("Farid", "one", &long))).collect();
        let mut keeping = Keeping::default();
        let mut journal = Journal::of(facts[0].by.org);
        for fact in &facts {
            let arrival = journal.insert(fact.clone());
            keeping.note(&journal, (fact.about, fact.id), Said::of(Some(fact)), arrival);
        }
        assert_eq!(keeping.len(), facts.len());
        let batches = keeping.finish().unwrap();
        assert!(batches.len() > 2);
        assert!(batches.iter().all(|batch| batch.len() < LARGE + 2 * long.len()));
        let kept: Vec<Fact> = batches.iter().flat_map(|batch| read_batch(batch).unwrap()).collect();
        assert_eq!(kept, facts);
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
    fn what_stands_between_others_that_are_kept_is_left_out() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let facts: Vec<Fact> = (0..12).map(|number| anne.say(note("Farid", "one", &number.to_string()))).collect();
        for many in [1, 3, 12] {
            for held in
                [&[0][..], &[11], &[4, 5], &[1, 3, 8], &[0, 2, 4, 6, 8, 10], &[0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11]]
            {
                let known: Vec<Fact> = held.iter().map(|place| facts[*place].clone()).collect();
                let left: Vec<Fact> = facts.iter().filter(|fact| !known.contains(fact)).cloned().collect();
                assert_eq!(kept_of(many, &known, &facts).0, write_batch(&left).unwrap(), "{many} {held:?}");
            }
        }
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
