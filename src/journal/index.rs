//! The index of a journal: where the facts of each subject stand in its batches, and what one must know of them before
//! they are read. With it the journal stays bytes until somebody asks for a subject.
//!
//! An index speaks of batches that were read whole, without damage and without a name that stood for two contents.

mod indexer;

pub use indexer::Indexer;

use super::fact::{Author, Digest, Fact, FactId, Replica};
use super::kind::Kind;
use crate::domain::pack::{Pack, Unpacker, pack_fields, pack_number};
use crate::domain::{ActId, PersonId, Subject};
use std::borrow::Cow;
use std::fmt::Debug;
use std::ops::Range;

/// The bytes of a batch, wherever they lie.
pub trait Batch: Debug {
    /// How many there are.
    fn size(&self) -> usize;

    /// Some of them; none when it is shorter.
    fn part(&self, place: Range<usize>) -> Option<Cow<'_, [u8]>>;
}

impl Batch for Vec<u8> {
    fn size(&self) -> usize {
        self.len()
    }

    fn part(&self, place: Range<usize>) -> Option<Cow<'_, [u8]>> {
        self.get(place).map(Cow::Borrowed)
    }
}

/// Which kinds some facts are of, the unknown ones taken as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kinds(u128);

impl Kinds {
    fn bit(kind: &Kind) -> u128 {
        // A test makes sure that the known kinds leave the last bit to the unknown ones.
        1 << kind.place().unwrap_or(127)
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
            && !mutant!("unread_redaction")
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
    pub by: Author,
    pub act: ActId,
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
    authors: Vec<Author>,
    acts: Vec<ActId>,
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

    /// Where the facts about a subject stand: the number of a batch and the bytes there, for each time that some follow
    /// one another.
    pub(super) fn places(&self, entry: &Entry) -> Option<Vec<(usize, Range<usize>)>> {
        let place = |place: Place| {
            let start = place.start as usize;
            (place.batch as usize, start..start + place.length as usize)
        };
        Some(self.details(entry)?.0.into_iter().map(place).collect())
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
                let by = *self.authors.get(usize::unpack(&mut from)?)?;
                let act = *self.acts.get(usize::unpack(&mut from)?)?;
                let packets = if flags & VIA == 0 { Vec::new() } else { Vec::<usize>::unpack(&mut from)? };
                let via = packets.into_iter().map(|number| self.packets.get(number).copied()).collect::<Option<_>>()?;
                Some(Held { id, by, act, via, emptied: flags & EMPTIED != 0 })
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
        self.authors.pack(out);
        self.acts.pack(out);
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
        let (replicas, authors) = (Vec::unpack(from)?, Vec::unpack(from)?);
        let (acts, packets) = (Vec::unpack(from)?, Vec::unpack(from)?);
        let count = from.length()?;
        let (mut at, mut entries) = (0_u32, Vec::with_capacity(count));
        for _ in 0..count {
            let subject = Subject::unpack(from)?;
            let kinds = Kinds(u128::from_le_bytes(Pack::unpack(from)?));
            let facts = u32::unpack(from)?;
            at = at.checked_add(u32::unpack(from)?)?;
            entries.push(Entry { subject, kinds, count: facts, at });
        }
        let length = from.length()?;
        Some(Self { entries, replicas, authors, acts, packets, details: from.take(length)?.to_vec(), highest })
    }
}
