//! What was removed for good, out of the bytes as well: a batch that is written again holds no fact of an erased person,
//! and none that was emptied with what it said.
//!
//! What must hold: every other fact is taken over byte for byte, whatever a later version has put into it.

use super::canonical::{self, BatchWriter, WriteError};
use super::fact::{Fact, FactId};
use super::kind::Kind;
use super::log::Journal;
use super::schema::redacted;
use crate::domain::{PersonId, Subject};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// What must be in no batch any more.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Removed {
    /// Persons who were erased, each with the one fact that stays of them.
    persons: BTreeMap<PersonId, FactId>,
    /// Facts that were emptied.
    emptied: BTreeSet<(Subject, FactId)>,
    /// The subjects of these.
    subjects: BTreeSet<Subject>,
}

/// What a batch may still hold of a fact.
enum Left {
    Whole,
    Emptied(Box<Fact>),
    Nothing,
}

impl Removed {
    /// What a journal has removed.
    pub fn of(journal: &Journal) -> Self {
        let first = |person| journal.about(Subject::Person(person)).first().map(|fact| (person, fact.id));
        let persons = journal.erased().filter_map(first).collect();
        let mut emptied = BTreeSet::new();
        for about in journal.subjects_with(&Kind::Redacted) {
            let named = journal.about(about).iter().filter_map(|fact| fact.get(redacted::FACT));
            let is_empty = |name: &FactId| {
                journal.fact(about, *name).is_some_and(|fact| fact.data.is_empty() && fact.extra.is_empty())
            };
            emptied.extend(named.filter(is_empty).map(|name| (about, name)));
        }
        let subjects = emptied.iter().map(|(about, _)| *about).collect();
        Self { persons, emptied, subjects }
    }

    /// The persons who were erased.
    pub fn persons(&self) -> impl Iterator<Item = PersonId> {
        self.persons.keys().copied()
    }

    /// Whether a fact about this subject may have to go.
    fn concerns(&self, about: Subject) -> bool {
        about.person().is_some_and(|person| self.persons.contains_key(&person)) || self.subjects.contains(&about)
    }

    fn left(&self, fact: Fact) -> Left {
        match fact.about.person().and_then(|person| self.persons.get(&person)) {
            Some(stays) if *stays == fact.id && fact.kind == Kind::Erased => return Left::Whole,
            Some(_) if !mutant!("purge_keeps_erased") => return Left::Nothing,
            _ => {}
        }
        let says = !fact.data.is_empty() || !fact.extra.is_empty();
        if says && self.emptied.contains(&(fact.about, fact.id)) && !mutant!("purge_keeps_redacted") {
            let mut fact = fact;
            fact.empty();
            return Left::Emptied(Box::new(fact));
        }
        Left::Whole
    }

    /// Adds what may stay of a batch to another one. False, and nothing is added, when all of it may stay, or when it
    /// cannot be read: such a batch is not touched.
    ///
    /// # Errors
    /// When a fact has no written form.
    pub fn clean(&self, batch: &[u8], into: &mut BatchWriter) -> Result<bool, WriteError> {
        let Some(parts) = parts(batch) else { return Ok(false) };
        let mut kept: Vec<Cow<'_, [u8]>> = Vec::with_capacity(parts.len());
        let mut changed = false;
        for part in parts {
            if about(&part).is_some_and(|about| !self.concerns(about)) {
                kept.push(part);
                continue;
            }
            let Some(fact) = canonical::read_part(&part).ok().and_then(|facts| facts.into_iter().next()) else {
                return Ok(false);
            };
            match self.left(fact) {
                Left::Whole => kept.push(part),
                Left::Nothing => changed = true,
                Left::Emptied(fact) => {
                    kept.push(Cow::Owned(serde_json::to_vec(&*fact)?));
                    changed = true;
                }
            }
        }
        if changed {
            kept.iter().for_each(|part| {
                into.push_written(part);
            });
        }
        Ok(changed)
    }
}

/// The bytes of each fact of a batch. One that is written as we do not write it is read, and written anew.
fn parts(batch: &[u8]) -> Option<Vec<Cow<'_, [u8]>>> {
    // A newer batch is left to a newer program, and one that is damaged to whoever repairs it.
    if let Some(places) = canonical::places(batch)
        && canonical::is_ours(batch, places.last().map(|place| place.end))
    {
        return Some(places.into_iter().map(|place| Cow::Borrowed(&batch[place])).collect());
    }
    let facts = canonical::read_batch(batch).ok()?;
    facts.iter().map(|fact| serde_json::to_vec(fact).ok().map(Cow::Owned)).collect()
}

/// The subject of a fact, where it stands first, as it does in all that we write.
fn about(fact: &[u8]) -> Option<Subject> {
    let text = fact.strip_prefix(br#"{"about":""#)?;
    let end = text.iter().position(|byte| *byte == b'"')?;
    Subject::parse(std::str::from_utf8(&text[..end]).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::super::canonical::{read_batch, write_batch};
    use super::super::sample::{Desk, erasure, first_name, note, redaction, step};
    use super::*;

    fn clean(journal: &Journal, facts: &[Fact]) -> Option<(String, Vec<Fact>)> {
        let mut writer = BatchWriter::default();
        let changed = Removed::of(journal).clean(&write_batch(facts).unwrap(), &mut writer).unwrap();
        let bytes = writer.finish().unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        changed.then(|| (text, read_batch(&bytes).unwrap()))
    }

    #[test]
    fn of_an_erased_person_only_the_erasure_stays_in_the_bytes() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let mut facts = anne.write(vec![first_name("Farid", "Farid-Marker"), step("Farid", 2, "intake")]);
        facts.push(anne.say(note("Farid", "one", "note-marker")));
        let other = anne.say(first_name("Inès", "Inès"));
        facts.push(other.clone());
        assert_eq!(clean(&anne.journal, &facts), None, "nothing to take out");
        let erased = anne.say(erasure("Farid"));
        facts.push(erased.clone());
        let (text, left) = clean(&anne.journal, &facts).unwrap();
        assert!(!text.contains("arker"), "{text}");
        assert_eq!(left, [other, erased.clone()]);
        assert_eq!(clean(&anne.journal, &left), None, "what is clean is not written again");
        // Of two erasures the one that stays in the journal stays on the disk.
        let mut second = erased.clone();
        second.id.counter += 1;
        assert_eq!(clean(&anne.journal, &[second, erased.clone()]).unwrap().1, [erased]);
    }

    #[test]
    fn of_a_redacted_fact_the_empty_line_stays() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let slip = anne.say(note("Farid", "one", "marker"));
        let kept = anne.say(note("Farid", "two", "stays"));
        let removal = anne.say(redaction(&slip));
        let (text, left) = clean(&anne.journal, &[slip.clone(), kept.clone(), removal.clone()]).unwrap();
        assert!(!text.contains("marker") && text.contains("stays"));
        assert!(left[0].is_emptied_of(&slip));
        assert_eq!(left[1..], [kept, removal]);
        assert_eq!(clean(&anne.journal, &left), None);
    }

    #[test]
    fn what_cannot_be_read_is_not_touched() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let fact = anne.say(first_name("Farid", "Farid"));
        anne.say(erasure("Farid"));
        let removed = Removed::of(&anne.journal);
        let whole = write_batch(&[fact]).unwrap();
        let newer = String::from_utf8(whole.clone()).unwrap().replace("\"version\":1", "\"version\":99");
        let clean = |bytes: &[u8]| {
            let mut writer = BatchWriter::default();
            (removed.clean(bytes, &mut writer).unwrap(), writer.len())
        };
        assert_eq!(clean(&whole), (true, 0));
        for bytes in [newer.as_bytes(), &whole[..whole.len() - 4], b"no batch"] {
            assert_eq!(clean(bytes), (false, 0));
        }
        // One that is written otherwise is read all the same.
        let spaced = String::from_utf8(whole).unwrap().replace("{\"facts\":[", "{ \"facts\": [");
        assert_eq!(clean(spaced.as_bytes()), (true, 0));
    }
}
