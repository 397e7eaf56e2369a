//! The index of a journal: where the facts of each subject stand in its batches, and what one must know of them before
//! they are read. With it the journal stays bytes until somebody asks for a subject.
//!
//! An index speaks of batches that were read whole, without damage and without a name that stood for two contents.

use super::canonical::places;
use super::fact::{Digest, Fact, FactId, Replica};
use super::kind::Kind;
use super::log::Journal;
use crate::domain::pack::{Pack, Unpacker, pack_fields, pack_number};
use crate::domain::{PersonId, Subject};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::ops::Range;

/// The bytes of a batch, wherever they lie.
pub trait Batch: Debug {
    /// Some of them; none when it is shorter.
    fn part(&self, place: Range<usize>) -> Option<Cow<'_, [u8]>>;
}

impl Batch for Vec<u8> {
    fn part(&self, place: Range<usize>) -> Option<Cow<'_, [u8]>> {
        self.get(place).map(Cow::Borrowed)
    }
}

/// Which kinds some facts are of, the unknown ones taken as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kinds(u64);

impl Kinds {
    fn bit(kind: &Kind) -> u64 {
        // A test makes sure that the known kinds leave the last bit to the unknown ones.
        1 << kind.place().unwrap_or(63)
    }

    /// The kinds of these facts.
    pub fn of<'a>(facts: impl IntoIterator<Item = &'a Fact>) -> Self {
        Self(facts.into_iter().fold(0, |kinds, fact| kinds | Self::bit(&fact.kind)))
    }

    /// Whether there may be a fact of this kind.
    pub fn may_hold(self, kind: &Kind) -> bool {
        self.0 & Self::bit(kind) != 0
    }

    /// Whether they act on more than what is shown of their own subject, or on facts that arrive later: then the facts
    /// are read at once.
    fn reach_further(self) -> bool {
        [Kind::Redacted, Kind::Erased, Kind::Joined].iter().any(|kind| self.may_hold(kind))
            && !cfg!(mutant = "unread_redaction")
    }
}

/// What is known of one subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    pub subject: Subject,
    pub kinds: Kinds,
    /// How many facts are held about it.
    pub count: u32,
    /// Where its places and names begin among the details.
    at: u32,
}

impl Entry {
    /// Whether its facts have to be read with the index: settings say who counts, removals bind what comes later.
    pub fn is_read_at_once(&self) -> bool {
        matches!(self.subject, Subject::Settings(_)) || self.kinds.reach_further()
    }
}

/// A fact as it was held when the index was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    pub id: FactId,
    /// The packets that had brought it.
    pub via: Vec<Digest>,
    /// Whether nothing of its content was known.
    pub emptied: bool,
}

impl Held {
    /// What is held of a copy of it, which may say more than was known then.
    pub fn of(&self, copy: &Fact) -> Fact {
        let mut fact = copy.clone();
        fact.via.retain(|digest| self.via.contains(digest));
        if self.emptied {
            fact.empty();
        }
        fact
    }
}

/// The index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    /// By rising subject.
    entries: Vec<Entry>,
    replicas: Vec<Replica>,
    packets: Vec<Digest>,
    details: Vec<u8>,
    highest: u64,
}

/// Flags of a fact among the details.
const VIA: u64 = 1;
const EMPTIED: u64 = 2;

/// Some bytes of a batch: its number among those of the index, the first byte, and how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    batch: u32,
    start: u32,
    length: u32,
}

pack_fields! {
    Place { batch, start, length }
}

impl Index {
    /// What is known of each subject, by rising subject.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The highest counter of all facts.
    pub fn highest(&self) -> u64 {
        self.highest
    }

    /// Where the entry of a subject stands.
    pub fn position(&self, subject: Subject) -> Option<usize> {
        self.entries.binary_search_by_key(&subject, |entry| entry.subject).ok()
    }

    fn details(&self, entry: &Entry) -> Option<(Vec<Place>, Unpacker<'_>)> {
        let mut from = Unpacker::new(self.details.get(entry.at as usize..)?);
        Some((Vec::unpack(&mut from)?, from))
    }

    /// The bytes of all facts about a subject, a part for each time that some follow one another in a batch.
    pub(super) fn parts<'b, B: AsRef<dyn Batch + 'b>>(&self, entry: &Entry, batches: &[B]) -> Option<Vec<Vec<u8>>> {
        let read = |place: &Place| {
            let start = place.start as usize;
            let part = batches.get(place.batch as usize)?.as_ref().part(start..start + place.length as usize)?;
            Some(part.into_owned())
        };
        self.details(entry)?.0.iter().map(read).collect()
    }

    /// All facts about a subject, by rising name.
    pub fn held(&self, subject: Subject) -> Vec<Held> {
        let read = || {
            let entry = &self.entries[self.position(subject)?];
            let (_, mut from) = self.details(entry)?;
            let mut counter = 0;
            let mut held = || {
                counter += from.number()?;
                let replica = from.number()?;
                let (number, flags) = (usize::try_from(replica >> 2).ok()?, replica & 0b11);
                let id = FactId { counter, replica: *self.replicas.get(number)? };
                let packets = if flags & VIA == 0 { Vec::new() } else { Vec::<usize>::unpack(&mut from)? };
                let via = packets.into_iter().map(|number| self.packets.get(number).copied()).collect::<Option<_>>()?;
                Some(Held { id, via, emptied: flags & EMPTIED != 0 })
            };
            (0..entry.count).map(|_| held()).collect::<Option<Vec<_>>>()
        };
        read().unwrap_or_default()
    }

    /// The persons about whom there may be a fact of this kind.
    pub fn persons_with(&self, kind: &Kind) -> impl Iterator<Item = PersonId> {
        self.entries.iter().filter(|entry| entry.kinds.may_hold(kind)).filter_map(|entry| entry.subject.person())
    }
}

impl Pack for Index {
    fn pack(&self, out: &mut Vec<u8>) {
        self.highest.pack(out);
        self.replicas.pack(out);
        self.packets.pack(out);
        pack_number(self.entries.len() as u64, out);
        let mut before = 0;
        for entry in &self.entries {
            entry.subject.pack(out);
            entry.kinds.0.to_le_bytes().pack(out);
            entry.count.pack(out);
            pack_number(u64::from(entry.at - before), out);
            before = entry.at;
        }
        pack_number(self.details.len() as u64, out);
        out.extend_from_slice(&self.details);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let highest = from.number()?;
        let (replicas, packets) = (Vec::unpack(from)?, Vec::unpack(from)?);
        let count = from.length()?;
        let (mut at, mut entries) = (0_u32, Vec::with_capacity(count));
        for _ in 0..count {
            let subject = Subject::unpack(from)?;
            let kinds = Kinds(u64::from_le_bytes(Pack::unpack(from)?));
            let facts = u32::unpack(from)?;
            at = at.checked_add(u32::unpack(from)?)?;
            entries.push(Entry { subject, kinds, count: facts, at });
        }
        let length = from.length()?;
        Some(Self { entries, replicas, packets, details: from.take(length)?.to_vec(), highest })
    }
}

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
    /// of which nothing was added.
    ///
    /// None when the journal set something aside, or holds what is in no batch.
    pub fn finish(self, journal: &Journal) -> Option<Index> {
        let Self { before, mut places, .. } = self;
        journal.quarantine().is_empty().then_some(())?;
        if cfg!(mutant = "index_loses_places") {
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

/// The place of a packet, which is added if it is new. There are few.
fn place_in(packets: &mut Vec<Digest>, digest: Digest) -> usize {
    packets.iter().position(|held| *held == digest).unwrap_or_else(|| {
        packets.push(digest);
        packets.len() - 1
    })
}

/// Writes entries one after the other.
struct Writer {
    index: Index,
    numbers: HashMap<Replica, usize>,
}

impl Writer {
    /// Replicas and packets keep the numbers that they have in an earlier index.
    fn of(before: Option<&Index>) -> Self {
        let replicas = before.map_or_else(Vec::new, |index| index.replicas.clone());
        let packets = before.map_or_else(Vec::new, |index| index.packets.clone());
        let numbers = replicas.iter().enumerate().map(|(number, replica)| (*replica, number)).collect();
        Self { index: Index { entries: Vec::new(), replicas, packets, details: Vec::new(), highest: 0 }, numbers }
    }

    fn copy(&mut self, entry: &Entry, details: &[u8]) {
        self.index.entries.push(Entry { at: self.index.details.len() as u32, ..*entry });
        self.index.details.extend_from_slice(details);
    }

    fn write(&mut self, subject: Subject, places: &[Place], facts: &[Fact]) {
        let Self { index: Index { entries, replicas, packets, details, .. }, numbers } = self;
        let at = details.len() as u32;
        pack_number(places.len() as u64, details);
        places.iter().for_each(|place| place.pack(details));
        let mut before = 0;
        for fact in facts {
            let FactId { counter, replica } = fact.id;
            let number = *numbers.entry(replica).or_insert_with(|| {
                replicas.push(replica);
                replicas.len() - 1
            });
            pack_number(counter - before, details);
            let flags = if fact.via.is_empty() { 0 } else { VIA } | if fact.data.is_empty() { EMPTIED } else { 0 };
            pack_number((number as u64) << 2 | flags, details);
            if !fact.via.is_empty() {
                let via: Vec<usize> = fact.via.iter().map(|digest| place_in(packets, *digest)).collect();
                via.pack(details);
            }
            before = counter;
        }
        entries.push(Entry { subject, kinds: Kinds::of(facts), count: facts.len() as u32, at });
    }

    fn finish(self, highest: u64) -> Index {
        Index { highest, ..self.index }
    }
}

#[cfg(test)]
mod tests {
    use super::super::canonical::write_batch;
    use super::super::sample::{Desk, about, first_name, redaction, step};
    use super::*;

    #[test]
    fn the_last_bit_is_left_to_unknown_kinds() {
        assert!(Kind::KNOWN.len() < 64);
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
        assert_eq!(Some(&on), whole.finish(&anne.journal).as_ref());
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
