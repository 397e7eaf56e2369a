//! Warns that a person being entered or imported may already be there.
//!
//! Accents, hyphens and the order of names count for nothing; a part of a compound name, a name that
//! sounds alike or has one wrong letter is a weaker sign, each with its own reason so that the
//! screen can say why. It only warns: two people may well share a name.

mod gender;
mod name;

use crate::domain::order::InOrder;
use name::{Likeness, Name};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What is known of a person when looking for a duplicate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named<'a> {
    /// May be empty when both names stand in the other one.
    pub first: &'a str,
    pub last: &'a str,
    pub birth_year: Option<u16>,
}

/// Why two people may be one, most likely first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    SameName,
    /// The same words, parted otherwise between first and last name.
    SwappedOrder,
    /// One has some of the names of the other (« Marie » and « Marie-Claire »).
    PartOfCompoundName,
    SoundsAlike,
    /// One letter wrong, missing, too many or swapped with its neighbour, in one of the names.
    OneLetterApart,
}

/// What the birth years say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BirthYears {
    Agree,
    /// One year apart: a slip, or an age that was counted back.
    Near,
    /// At least one is not known.
    Unknown,
    /// Both are known: probably two people of one name.
    Differ,
}

/// A person who may be the one looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likely<K> {
    pub key: K,
    pub reason: Reason,
    pub birth_years: BirthYears,
}

/// The people already there, arranged so that a search compares only those who share a sound.
#[derive(Clone, Debug)]
pub struct DuplicateIndex<K> {
    people: Vec<Known<K>>,
    /// People by the sound of each of their names.
    by_sound: HashMap<String, BTreeSet<usize>>,
}

#[derive(Clone, Debug)]
struct Known<K> {
    key: K,
    birth_year: Option<u16>,
    readings: Vec<Name>,
}

impl<K> Default for DuplicateIndex<K> {
    fn default() -> Self {
        Self { people: Vec::new(), by_sound: HashMap::new() }
    }
}

impl<K: Clone> DuplicateIndex<K> {
    /// An index of everybody in `people`.
    pub fn build<'a>(people: impl IntoIterator<Item = (K, Named<'a>)>) -> Self {
        let mut index = Self::default();
        for (key, person) in people {
            index.insert(key, person);
        }
        index
    }

    /// Adds a person, so that the rows of one file can be compared with each other as they come.
    pub fn insert(&mut self, key: K, person: Named<'_>) {
        let readings = Name::readings(person.first, person.last);
        for sound in readings.iter().flat_map(Name::sounds) {
            self.by_sound.entry(sound).or_default().insert(self.people.len());
        }
        self.people.push(Known { key, birth_year: person.birth_year, readings });
    }

    /// Who may be `person`, most likely first, at most `limit`. Different birth years put a person
    /// of the same name last and rule out everybody else.
    pub fn find(&self, person: Named<'_>, limit: usize) -> Vec<Likely<K>> {
        let mut best: BTreeMap<usize, (BirthYearsDiffer, Reason, BirthYears)> = BTreeMap::new();
        for asked in Name::readings(person.first, person.last) {
            let near: BTreeSet<usize> =
                asked.sounds().iter().filter_map(|sound| self.by_sound.get(sound)).flatten().copied().collect();
            for at in near {
                let known = &self.people[at];
                let years = birth_years(person.birth_year, known.birth_year);
                let reason = known.readings.iter().filter_map(|reading| reason(&asked, reading)).min();
                let Some(reason) =
                    reason.filter(|reason| years != BirthYears::Differ || *reason <= Reason::SwappedOrder)
                else {
                    continue;
                };
                let found = (years == BirthYears::Differ, reason, years);
                best.entry(at).and_modify(|known| *known = found.min(*known)).or_insert(found);
            }
        }
        let mut ranked: Vec<_> = best.into_iter().map(|(at, found)| (found, at)).collect();
        ranked.order();
        let likely = |((_, reason, birth_years), at): (_, usize)| Likely {
            key: self.people[at].key.clone(),
            reason,
            birth_years,
        };
        ranked.into_iter().take(limit).map(likely).collect()
    }
}

/// Comes first in the ranking: whatever the name, another year of birth is the strongest sign.
type BirthYearsDiffer = bool;

fn birth_years(a: Option<u16>, b: Option<u16>) -> BirthYears {
    match (a, b) {
        (Some(a), Some(b)) if a == b => BirthYears::Agree,
        (Some(a), Some(b)) if a.abs_diff(b) == 1 => BirthYears::Near,
        (Some(_), Some(_)) => BirthYears::Differ,
        _ => BirthYears::Unknown,
    }
}

fn reason(a: &Name, b: &Name) -> Option<Reason> {
    let as_written = in_order(&a.first, &a.last, b);
    let same_words = a.has_same_words(b).then_some(Reason::SwappedOrder);
    let swapped = in_order(&a.last, &a.first, b).map(|reason| reason.max(Reason::SwappedOrder));
    [as_written, same_words, swapped].into_iter().flatten().min()
}

fn in_order(first: &name::Part, last: &name::Part, known: &Name) -> Option<Reason> {
    if first.is_another_form_of(&known.first) {
        return None;
    }
    let (first, last) = (first.likeness(&known.first)?, last.likeness(&known.last)?);
    match (first.min(last), first.max(last)) {
        (_, Likeness::Same) => Some(Reason::SameName),
        (_, Likeness::Part) => Some(Reason::PartOfCompoundName),
        (_, Likeness::Sound) => Some(Reason::SoundsAlike),
        // One wrong letter is a slip when the rest is right, another name when it is not.
        (Likeness::Same | Likeness::Part, Likeness::OneLetter) => Some(Reason::OneLetterApart),
        (_, Likeness::OneLetter) => None,
    }
}

#[cfg(test)]
mod tests;
