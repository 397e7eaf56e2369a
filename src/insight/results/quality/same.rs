//! Two dossiers of one name. Weaker likenesses are for « Doublons possibles »; here only what would count somebody twice.

use super::{Flaw, Matter};
use crate::domain::order::InOrder;
use crate::domain::{ElementId, MemberId, PersonId, fold_text};
use crate::journal::Kind;
use std::collections::BTreeSet;

/// What is known of somebody when looking for another of the same name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    pub person: PersonId,
    /// First and last name.
    pub name: String,
    pub birth_year: Option<u16>,
    pub member: Option<MemberId>,
    /// Of whom a colleague has said that they are somebody else.
    pub apart: BTreeSet<PersonId>,
}

/// Each pair of one name whose years of birth do not differ, told at the first of the two. Accents, hyphens and the order
/// of the words count for nothing.
pub fn alike(people: &[Known]) -> Vec<Flaw> {
    let mut named: Vec<(String, &Known)> = people.iter().map(|known| (words(&known.name), known)).collect();
    named.retain(|(words, _)| !words.is_empty());
    named.order_by(|left, right| (&left.0, left.1.person).cmp(&(&right.0, right.1.person)));
    let mut found = Vec::new();
    for group in named.chunk_by(|left, right| left.0 == right.0) {
        for (place, (_, one)) in group.iter().enumerate() {
            for (_, other) in &group[place + 1..] {
                let years = one.birth_year.zip(other.birth_year);
                let differ = years.is_some_and(|(one, other)| one.abs_diff(other) > 1);
                let apart = one.apart.contains(&other.person) || other.apart.contains(&one.person);
                if !differ && !apart {
                    found.push(flaw(one, other.person.uuid().into()));
                }
            }
        }
    }
    found
}

fn flaw(one: &Known, other: ElementId) -> Flaw {
    Flaw {
        matter: Matter::Alike,
        person: one.person,
        name: one.name.clone(),
        of: other,
        kind: Kind::Identity,
        other: None,
        day: None,
        member: one.member,
        accepted: None,
    }
}

fn words(name: &str) -> String {
    let folded = fold_text::fold(name).replace(['-', '\''], " ");
    let mut words: Vec<&str> = folded.split_whitespace().collect();
    words.order();
    words.join(" ")
}
