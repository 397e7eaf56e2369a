//! The part of a journal that is still bytes: each subject is read when somebody first asks for it.

use super::Journal;
use crate::domain::{OrgId, Subject};
use crate::journal::canonical::read_part;
use crate::journal::fact::Fact;
use crate::journal::index::{Batch, Entry, Held, Index};
use crate::journal::kind::Kind;
use std::cell::{Cell, OnceCell, RefCell};
use std::ops::Range;
use std::rc::Rc;

/// Facts that are read on demand. Those that reach further than their own subject are never among them.
#[derive(Debug, Clone)]
pub(super) struct Unread {
    index: Rc<Index>,
    batches: Vec<Rc<dyn Batch>>,
    /// One for each entry of the index; none once its facts are kept with the others.
    slots: Vec<Option<OnceCell<Vec<Fact>>>>,
    /// Set when bytes did not say what the index says of them.
    broken: Cell<bool>,
    /// The bytes that were read last, with some that follow them.
    window: RefCell<Window>,
}

/// How many bytes are fetched at least: some twenty people, who stand one after another where everybody is read in order.
/// A batch may lie outside the memory of the program, and asking for a part of it costs more than the part.
const WIDTH: usize = 64 << 10;

/// Some bytes of a batch.
#[derive(Debug, Clone, Default)]
struct Window {
    batch: usize,
    start: usize,
    bytes: Vec<u8>,
}

impl Window {
    /// Gives `read` a part of a batch; none when the batch is shorter.
    fn part<T>(
        &mut self,
        batch: usize,
        held: &dyn Batch,
        place: Range<usize>,
        read: impl FnOnce(&[u8]) -> T,
    ) -> Option<T> {
        let is_here = self.batch == batch && self.start <= place.start && place.end <= self.start + self.bytes.len();
        if !is_here {
            let end = held.size().min(place.end.max(place.start + WIDTH));
            let bytes = held.part(place.start..end)?.into_owned();
            *self = Self { batch, start: place.start, bytes };
        }
        Some(read(self.bytes.get(place.start - self.start..place.end - self.start)?))
    }
}

impl Unread {
    /// The facts about a subject that are still here.
    pub(super) fn about(&self, subject: Subject) -> Option<&[Fact]> {
        let place = self.index.position(subject)?;
        let slot = self.slots.get(place)?.as_ref()?;
        Some(slot.get_or_init(|| self.read(&self.index.entries()[place])))
    }

    /// The same, to be kept with the others from now on.
    pub(super) fn take(&mut self, subject: Subject) -> Option<Vec<Fact>> {
        self.about(subject)?;
        let place = self.index.position(subject)?;
        self.slots.get_mut(place)?.take()?.into_inner()
    }

    /// What is known of the subjects that are still here.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.index.entries().iter().zip(&self.slots).filter(|(_, slot)| slot.is_some()).map(|(entry, _)| entry)
    }

    /// Names each fact that is still here: what an index of acts needs, without reading.
    pub(super) fn each(&self, note: &mut dyn FnMut(Subject, &Held)) {
        for entry in self.entries() {
            self.index.held(entry.subject).iter().for_each(|held| note(entry.subject, held));
        }
    }

    fn read(&self, entry: &Entry) -> Vec<Fact> {
        let facts = self.parse(entry).unwrap_or_default();
        if facts.len() != entry.count as usize {
            self.broken.set(true);
        }
        facts
    }

    /// The facts of an entry, united as a journal unites them.
    fn parse(&self, entry: &Entry) -> Option<Vec<Fact>> {
        let mut facts: Vec<Fact> = Vec::with_capacity(entry.count as usize);
        for (batch, place) in self.index.places(entry)? {
            let held = self.batches.get(batch)?;
            facts.extend(self.window.borrow_mut().part(batch, &**held, place, |part| read_part(part).ok())??);
        }
        // Nearly always they are each here once, by rising name, as a journal holds them.
        if facts.is_sorted_by(|left, right| left.id < right.id) && facts.iter().all(|fact| fact.about == entry.subject)
        {
            return Some(facts);
        }
        let mut own = Journal::new();
        own.extend(facts);
        // Without removals nothing is emptied, and without two contents nothing is set aside.
        own.subjects.remove(&entry.subject)
    }
}

impl Journal {
    /// The journal of one organisation as bytes: the facts of these batches, of which `index` says where each subject's
    /// stand. Settings and what reaches further than its own subject are read now, anything else when it is asked for.
    ///
    /// None when the index does not fit the bytes.
    pub fn indexed(own: OrgId, index: Rc<Index>, batches: Vec<Rc<dyn Batch>>) -> Option<Self> {
        let mut journal = Self::of(own);
        let mut slots = Vec::with_capacity(index.entries().len());
        let mut facts = Vec::new();
        for entry in index.entries() {
            let now = entry.is_read_at_once();
            if now {
                for (batch, place) in index.places(entry)? {
                    facts.extend(read_part(&batches.get(batch)?.part(place)?).ok()?);
                }
            }
            slots.push((!now).then(OnceCell::new));
        }
        journal.extend(facts);
        journal.saw(index.highest());
        journal.unread =
            Some(Box::new(Unread { index, batches, slots, broken: Cell::new(false), window: RefCell::default() }));
        Some(journal)
    }

    /// Whether bytes that were to be read did not say what the index promised. Nothing may be written then.
    pub fn is_broken(&self) -> bool {
        self.unread.as_ref().is_some_and(|unread| unread.broken.get())
    }

    /// The subjects about which there may be a fact of this kind; facts that are still bytes are not read for it.
    pub fn subjects_with(&self, kind: &Kind) -> impl Iterator<Item = Subject> {
        let tells = move |facts: &[Fact]| facts.iter().any(|fact| fact.kind == *kind);
        let read = self.subjects.iter().filter(move |(_, facts)| tells(facts));
        let unread = self.unread.iter().flat_map(|unread| unread.entries());
        let unread = unread.filter(move |entry| entry.kinds.may_hold(kind)).map(|entry| entry.subject);
        // Of one whose older facts are still bytes something newer may have been read: it is named once.
        let is_named = move |subject: &Subject| self.subjects.get(subject).is_some_and(|facts| tells(facts));
        read.map(|(subject, _)| *subject).chain(unread.filter(move |subject| !is_named(subject)))
    }

    /// Whether the facts about a subject are still bytes that nobody asked for.
    pub fn is_unread(&self, subject: Subject) -> bool {
        let slot = |unread: &Unread| {
            let place = unread.index.position(subject)?;
            Some(unread.slots.get(place)?.as_ref()?.get().is_none())
        };
        self.unread.as_deref().and_then(slot).unwrap_or(false)
    }

    /// How many subjects are still bytes that nobody asked for.
    pub fn unread(&self) -> usize {
        let slots = self.unread.iter().flat_map(|unread| &unread.slots);
        slots.flatten().filter(|slot| slot.get().is_none()).count()
    }
}
