//! Who is meant: people by the words of their names.

use super::tokens::Token;
use crate::domain::PersonId;

/// A person who may be named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Called<'a> {
    pub id: PersonId,
    /// The folded words of first and last name, with one space between them (`Card::sort_name`).
    pub words: &'a str,
}

/// Shorter words are one letter from too many names.
const SHORTEST_INEXACT: usize = 4;

/// Those whom the words of a clause name, and by how many words: all of whom the most words are there. A first name alone
/// names everybody who bears it.
pub fn named(text: &str, words: &[Token], people: &[Called<'_>]) -> Option<(Vec<PersonId>, usize)> {
    let (mut most, mut found) = (0, Vec::new());
    for person in people {
        let count = count(text, words, person.words);
        if count > most {
            (most, found) = (count, vec![person.id]);
        } else if count == most && count > 0 {
            found.push(person.id);
        }
    }
    (most > 0).then_some((found, most))
}

/// How many of the words are of this name, from the first on. A letter with a full stop stands for a name (« Karim B. »).
fn count(text: &str, words: &[Token], name: &str) -> usize {
    let Some(first) = words.first().filter(|first| name.contains(&first.folded)) else { return 0 };
    let mut left: Vec<&str> = name.split(' ').collect();
    let (mut taken, mut telling) = (0, 0);
    for word in words.iter().filter(|word| word.clause == first.clause) {
        let is_letter = word.folded.chars().count() == 1 && text[word.end..].starts_with('.');
        let whole = left.iter().position(|part| *part == word.folded);
        let place = whole.or_else(|| {
            let begins = |part: &&str| part.starts_with(&word.folded);
            if is_letter && taken > 0 { left.iter().position(begins) } else { None }
        });
        let Some(place) = place else { break };
        left.remove(place);
        taken += 1;
        if telling > 0 || (whole.is_some() && !is_particle(&word.folded)) {
            telling = taken;
        }
    }
    telling
}

/// Those of whose names a word is one letter apart. They are only offered.
pub fn near(word: &str, people: &[Called<'_>]) -> Vec<PersonId> {
    let length = word.chars().count();
    if length < SHORTEST_INEXACT {
        return Vec::new();
    }
    let alike = |part: &str| part.len().abs_diff(word.len()) <= 2 && strsim::osa_distance(part, word) == 1;
    people.iter().filter(|person| person.words.split(' ').any(alike)).map(|person| person.id).collect()
}

/// What names nobody alone: a letter, or a word that many names begin with.
fn is_particle(word: &str) -> bool {
    const PARTICLES: [&str; 16] =
        ["de", "du", "des", "la", "le", "les", "van", "von", "der", "den", "ter", "ten", "el", "al", "ben", "bin"];
    word.chars().count() < 2 || PARTICLES.contains(&word) || word.chars().all(|sign| sign.is_ascii_digit())
}
