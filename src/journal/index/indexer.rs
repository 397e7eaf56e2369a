//! Making an index: from all batches, or from an earlier index and the batches that came since.

use super::{EMPTIED, Entry, Index, Kinds, Place, VIA};
use crate::domain::pack::{Pack, pack_number};
use crate::domain::{ActId, Subject};
use crate::journal::canonical::places;
use crate::journal::fact::{Author, Digest, Fact, FactId, Replica};
use crate::journal::log::Journal;
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

/// Makes an index, batch by batch; it may go on from an earlier index of the first of them.
#[derive(Debug, Default)]
pub struct Indexer {
    before: Option<Index>,
    batches: u32,
    places: BTreeMap<Subject, Vec<Place>>,
}

impl Indexer {
    /// Goes on from an index of so many batches.
    pub fn after(before: Index, batches: u32) -> Self {
        Self { before: Some(before), batches, places: BTreeMap::new() }
    }

    /// Notes where the facts of the next batch stand; none when its bytes are not written as ours, or hold others.
    pub fn add(&mut self, bytes: &[u8], facts: &[Fact]) -> Option<()> {
        let places = places(bytes)?;
        (places.len() == facts.len()).then_some(())?;
        let batch = self.batches;
        self.batches += 1;
        let mut rest = places.into_iter().zip(facts).peekable();
        while let Some((mut place, fact)) = rest.next() {
            while let Some((next, _)) = rest.next_if(|(_, next)| next.about == fact.about) {
                place.end = next.end;
            }
            let (start, length) = (u32::try_from(place.start).ok()?, u32::try_from(place.len()).ok()?);
            self.places.entry(fact.about).or_default().push(Place { batch, start, length });
        }
        Some(())
    }

    /// The index of all batches. `journal` holds their facts and no others; an earlier index vouches for the subjects
    /// of which nothing was added, but for those that are read at once.
    ///
    /// None when the journal set something aside, or holds what is in no batch.
    pub fn finish(self, journal: &Journal) -> Option<Index> {
        let Self { before, mut places, .. } = self;
        journal.quarantine().is_empty().then_some(())?;
        if mutant!("index_loses_places") {
            places.values_mut().for_each(|places| places.truncate(1));
        }
        let mut writer = Writer::of(before.as_ref());
        let mut old = before.iter().flat_map(|index| index.entries.iter().map(move |entry| (index, entry))).peekable();
        let mut new = places.into_iter().peekable();
        loop {
            let (earlier, later) = (old.peek().map(|(_, entry)| entry.subject), new.peek().map(|(about, _)| *about));
            match (earlier, later) {
                (None, None) => break,
                (Some(earlier), later) if later.is_none_or(|later| earlier < later) => {
                    let (index, entry) = old.next()?;
                    if entry.is_read_at_once() {
                        // Who is admitted since may have made a redaction bind: what the journal holds of it has changed.
                        writer.write(entry.subject, &index.details(entry)?.0, journal.about(entry.subject));
                        continue;
                    }
                    let end = old.peek().map_or(index.details.len(), |(_, next)| next.at as usize);
                    writer.copy(entry, index.details.get(entry.at as usize..end)?);
                }
                (earlier, _) => {
                    let (subject, added) = new.next()?;
                    let known = old.next_if(|_| earlier == Some(subject));
                    let mut places = known.map_or(Some(Vec::new()), |(index, entry)| Some(index.details(entry)?.0))?;
                    places.extend(added);
                    writer.write(subject, &places, journal.about(subject));
                }
            }
        }
        let index = writer.finish(journal.highest());
        let held = |subject| index.position(subject).is_some();
        journal.subjects().all(held).then_some(index)
    }
}

/// Things that get a number when they are first met.
struct Numbers<T>(HashMap<T, usize>);

impl<T: Copy + Eq + Hash> Numbers<T> {
    fn of(known: &[T]) -> Self {
        Self(known.iter().enumerate().map(|(number, thing)| (*thing, number)).collect())
    }

    /// The number of a thing, which is added to `known` if it is new.
    fn number(&mut self, known: &mut Vec<T>, thing: T) -> usize {
        *self.0.entry(thing).or_insert_with(|| {
            known.push(thing);
            known.len() - 1
        })
    }
}

/// Writes entries one after the other.
struct Writer {
    index: Index,
    replicas: Numbers<Replica>,
    authors: Numbers<Author>,
    acts: Numbers<ActId>,
    packets: Numbers<Digest>,
}

impl Writer {
    /// What has a number in an earlier index keeps it.
    fn of(before: Option<&Index>) -> Self {
        let none = Index {
            entries: Vec::new(),
            replicas: Vec::new(),
            authors: Vec::new(),
            acts: Vec::new(),
            packets: Vec::new(),
            details: Vec::new(),
            highest: 0,
        };
        let index = before.map_or(none, |index| Index { entries: Vec::new(), details: Vec::new(), ..index.clone() });
        Self {
            replicas: Numbers::of(&index.replicas),
            authors: Numbers::of(&index.authors),
            acts: Numbers::of(&index.acts),
            packets: Numbers::of(&index.packets),
            index,
        }
    }

    fn copy(&mut self, entry: &Entry, details: &[u8]) {
        self.index.entries.push(Entry { at: self.index.details.len() as u32, ..*entry });
        self.index.details.extend_from_slice(details);
    }

    fn write(&mut self, subject: Subject, places: &[Place], facts: &[Fact]) {
        let Self { index, replicas, authors, acts, packets } = self;
        let at = index.details.len() as u32;
        let mut details = std::mem::take(&mut index.details);
        pack_number(places.len() as u64, &mut details);
        places.iter().for_each(|place| place.pack(&mut details));
        let mut before = 0;
        for fact in facts {
            let FactId { counter, replica } = fact.id;
            let replica = replicas.number(&mut index.replicas, replica) as u64;
            let flags = if fact.via.is_empty() { 0 } else { VIA } | if fact.data.is_empty() { EMPTIED } else { 0 };
            pack_number(counter - before, &mut details);
            pack_number(replica << 2 | flags, &mut details);
            authors.number(&mut index.authors, fact.by).pack(&mut details);
            acts.number(&mut index.acts, fact.act).pack(&mut details);
            if !fact.via.is_empty() {
                let via = fact.via.iter().map(|digest| packets.number(&mut index.packets, *digest));
                via.collect::<Vec<usize>>().pack(&mut details);
            }
            before = counter;
        }
        index.details = details;
        index.entries.push(Entry { subject, kinds: Kinds::of(facts), count: facts.len() as u32, at });
    }

    fn finish(self, highest: u64) -> Index {
        Index { highest, ..self.index }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::pack::Unpacker;
    use crate::journal::canonical::write_batch;
    use crate::journal::kind::Kind;
    use crate::journal::sample::{Desk, about, first_name, redaction, step};

    #[test]
    fn the_last_bit_is_left_to_unknown_kinds() {
        assert!(Kind::KNOWN.len() < 128);
    }

    #[test]
    fn an_index_is_read_back_and_goes_on() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let slip = anne.say(first_name("Farid", "Farid"));
        let first = vec![slip.clone(), anne.say(step("Inès", 2, "intake")), anne.say(step("Farid", 2, "intake"))];
        let mut indexer = Indexer::default();
        indexer.add(&write_batch(&first).unwrap(), &first).unwrap();
        let index = indexer.finish(&anne.journal).unwrap();
        assert_eq!(Index::unpack(&mut Unpacker::new(&index.packed())), Some(index.clone()));
        assert_eq!(
            index.held(about("Farid")).iter().map(|held| held.id).collect::<Vec<_>>(),
            [first[0].id, first[2].id]
        );
        assert_eq!(index.persons_with(&Kind::Identity).count(), 1);

        let more = vec![anne.say(redaction(&slip)), anne.say(first_name("Jeanne", "Jeanne"))];
        let mut on = Indexer::after(index, 1);
        on.add(&write_batch(&more).unwrap(), &more).unwrap();
        let on = on.finish(&anne.journal).unwrap();
        let mut whole = Indexer::default();
        for facts in [&first, &more] {
            whole.add(&write_batch(facts).unwrap(), facts).unwrap();
        }
        // Acts got their numbers in another order; what is said of each fact is the same.
        let whole = whole.finish(&anne.journal).unwrap();
        for name in ["Farid", "Inès", "Jeanne"] {
            assert_eq!(on.held(about(name)), whole.held(about(name)));
        }
        let eager: Vec<_> = on.entries().iter().filter(|entry| entry.is_read_at_once()).collect();
        assert_eq!(eager.iter().map(|entry| entry.subject).collect::<Vec<_>>(), [about("Farid")]);
    }

    #[test]
    fn what_is_in_no_batch_makes_no_index() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let facts = [anne.say(first_name("Farid", "Farid"))];
        let mut indexer = Indexer::default();
        assert_eq!(indexer.add(&write_batch(&facts).unwrap(), &[]), None);
        indexer.add(&write_batch(&facts).unwrap(), &facts).unwrap();
        anne.say(first_name("Inès", "Inès"));
        assert_eq!(indexer.finish(&anne.journal), None);
    }
}
