//! Section 2: who the accompanied are (I10). Each table has a line for what nobody noted.

use super::tables::{code, entry, labelled, listed, shared_out};
use crate::domain::ElementId;
use crate::domain::codes::{DECLINED, ENTRY_STATUSES, SCHOOLING};
use crate::domain::order::Fill;
use crate::insight::results::indicators::{Lists, People, Seen, Set, band, band_label, neet_labels};
use crate::insight::results::{Counted, Label, Table};
use crate::insight::settings::{Entry, Settings};
use std::collections::{BTreeMap, BTreeSet};

const YES: Label = Label::Message("results-row-yes");
const NO: Label = Label::Message("results-row-no");
const REFUSED: Label = Label::Message("results-row-declined");

/// What a table goes by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Of {
    Age,
    Schooling,
    Status,
    Neet,
    Newcomer,
    Public,
    Track,
    Territory,
    Locality,
}

/// A place in a table; its label is made once for everybody in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Key<'s> {
    Unknown,
    Word(&'s str),
    Entry(ElementId),
    Answer(bool),
}

impl<'s> From<Option<&'s str>> for Key<'s> {
    fn from(word: Option<&'s str>) -> Self {
        word.map_or(Key::Unknown, Key::Word)
    }
}

impl From<Option<ElementId>> for Key<'_> {
    fn from(entry: Option<ElementId>) -> Self {
        entry.map_or(Key::Unknown, Key::Entry)
    }
}

impl From<Option<bool>> for Key<'_> {
    fn from(answer: Option<bool>) -> Self {
        answer.map_or(Key::Unknown, Key::Answer)
    }
}

/// What the tables take from each person.
pub struct Taken<'s> {
    set: Set,
    neet: BTreeSet<ElementId>,
    lists: Lists<(Of, Key<'s>)>,
}

impl<'s> Taken<'s> {
    pub fn new(settings: &Settings, set: Set) -> Self {
        Self { set, neet: neet_labels(settings), lists: Lists::new() }
    }

    pub fn add(&mut self, seen: &Seen<'s>) {
        if !seen.accompanied {
            return;
        }
        let (story, source): (_, _) = (seen.story, seen.source());
        let places: [(Of, Key<'s>); 8] = [
            (Of::Age, band(story, self.set, seen.place).into()),
            (Of::Schooling, story.schooling.as_deref().into()),
            (Of::Status, story.entry_status.as_deref().into()),
            (Of::Neet, seen.is_neet(&self.neet).into()),
            (Of::Newcomer, story.newcomer.into()),
            (Of::Track, seen.track.into()),
            (Of::Territory, story.territory.into()),
            (Of::Locality, story.locality.as_deref().into()),
        ];
        places.into_iter().for_each(|place| self.lists.add(place, source));
        // Somebody may have several of the organisation's labels.
        story.publics.iter().for_each(|public| self.lists.add((Of::Public, Key::Entry(*public)), source));
        if story.publics.is_empty() {
            self.lists.add((Of::Public, Key::Unknown), source);
        }
    }
}

/// What was taken, table by table.
struct Found<'f, 's> {
    people: &'f People<'s>,
    lists: BTreeMap<Of, Vec<(Key<'s>, Counted)>>,
}

pub fn tables<'s>(people: &People<'s>, taken: Taken<'s>) -> Vec<Table> {
    let (settings, set) = (people.settings, taken.set);
    let mut found = Found { people, lists: BTreeMap::new() };
    for ((of, key), counted) in taken.lists.counted() {
        found.lists.entry(of).or_default().push((key, counted));
    }
    let codes = |list: &'static str, codes: &[&str]| codes.iter().map(|known| code(list, known)).collect::<Vec<_>>();
    let statuses = [codes("entry", ENTRY_STATUSES), vec![REFUSED]].concat();
    let ages = set.bands().iter().map(|band| band_label(Some(band))).collect();
    let publics = names(&settings.publics);
    vec![
        found.parted("age", Of::Age, ages),
        found.parted("schooling", Of::Schooling, codes("schooling", SCHOOLING)),
        found.parted("status", Of::Status, statuses),
        found.parted("neet", Of::Neet, vec![YES]),
        found.parted("newcomer", Of::Newcomer, vec![YES, NO]),
        listed("public", publics, found.labelled(Of::Public), &people.accompanied()),
        found.parted("track", Of::Track, names(&settings.tracks)),
        found.parted("territory", Of::Territory, names(&settings.territories)),
        found.parted("locality", Of::Locality, Vec::new()),
    ]
}

fn names(entries: &[Entry]) -> Vec<Label> {
    let kept = entries.iter().filter(|entry| !entry.removed && !entry.name.is_empty());
    // Two entries of one name make one row.
    kept.map(|entry| Label::Named(entry.name.clone())).into_set().into_iter().collect()
}

impl Found<'_, '_> {
    fn parted(&mut self, id: &'static str, of: Of, labels: Vec<Label>) -> Table {
        shared_out(id, labels, self.labelled(of), self.people.accompanied())
    }

    /// Those of a table by their labels.
    fn labelled(&mut self, of: Of) -> BTreeMap<Label, Counted> {
        let found = self.lists.remove(&of).unwrap_or_default();
        labelled(found, |key| self.label(of, key))
    }

    fn label(&self, of: Of, key: Key<'_>) -> Label {
        match (of, key) {
            (_, Key::Unknown) => Label::Unknown,
            (_, Key::Answer(answer)) => {
                if answer {
                    YES
                } else {
                    NO
                }
            }
            (_, Key::Entry(id)) => entry(self.people.settings, Some(id)),
            (Of::Age, Key::Word(band)) => band_label(Some(band)),
            (Of::Status, Key::Word(DECLINED)) => REFUSED,
            (Of::Status, Key::Word(status)) => code("entry", status),
            (Of::Locality, Key::Word(name)) => Label::Named(name.to_owned()),
            (_, Key::Word(level)) => code("schooling", level),
        }
    }
}
