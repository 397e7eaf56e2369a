//! Names as they are compared.

use super::gender::are_two_forms;
use crate::domain::fold_text::words;
use crate::domain::order::InOrder;
use rphonetic::{Encoder, Phonex};

/// Shorter names sound like too many others and are one letter from too many.
const SHORTEST_INEXACT: usize = 4;

/// Long enough to tell compound names apart.
const CODE_LENGTH: usize = 8;

/// A first and a last name.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub(super) first: Part,
    pub(super) last: Part,
    /// All words, sorted.
    words: Vec<String>,
}

/// One of the two names of a person, of one or more words.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// The words that tell people apart, each with its sound.
    words: Vec<Word>,
    /// Everything written together: « Vanden Berghe » and « Vandenberghe » are one name.
    whole: Word,
}

#[derive(Clone, Debug)]
struct Word {
    text: String,
    sound: String,
}

/// How much two names are alike, most first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    Same,
    Part,
    Sound,
    OneLetter,
}

impl Name {
    /// The ways to read what stands in the two boxes: one, or when everything stands in one box
    /// each way to part it. Nothing when there is only one word in all.
    pub(super) fn readings(first: &str, last: &str) -> Vec<Self> {
        let (first, last) = (words(first), words(last));
        if !first.is_empty() && !last.is_empty() {
            return vec![Self::new(&first, &last)];
        }
        let all = [first, last].concat();
        (1..all.len()).map(|at| Self::new(&all[..at], &all[at..])).collect()
    }

    fn new(first: &[String], last: &[String]) -> Self {
        let mut words = [first, last].concat();
        words.order();
        Self { first: Part::new(first), last: Part::new(last), words }
    }

    /// The sounds of its names. Two names that are alike have at least one in common.
    pub(super) fn sounds(&self) -> Vec<String> {
        let parts = [&self.first, &self.last];
        let words = parts.iter().flat_map(|part| part.words.iter().chain([&part.whole]));
        words.map(|word| word.sound.clone()).collect()
    }

    pub(super) fn has_same_words(&self, other: &Self) -> bool {
        self.words == other.words
    }
}

impl Part {
    fn new(words: &[String]) -> Self {
        let telling: Vec<&String> = words.iter().filter(|word| !is_particle(word)).collect();
        let kept = if telling.is_empty() { words.iter().collect() } else { telling };
        Self { words: kept.into_iter().cloned().map(Word::new).collect(), whole: Word::new(words.concat()) }
    }

    /// Whether they are the two forms of a first name, of a man and of a woman.
    pub(super) fn is_another_form_of(&self, other: &Self) -> bool {
        are_two_forms(&self.whole.text, &other.whole.text)
    }

    pub(super) fn likeness(&self, other: &Self) -> Option<Likeness> {
        if self.whole.text == other.whole.text {
            Some(Likeness::Same)
        } else if self.all_words_in(other, |a, b| a.text == b.text) {
            Some(Likeness::Part)
        } else if self.whole.sounds_like(&other.whole)
            || self.all_words_in(other, |a, b| a.text == b.text || a.sounds_like(b))
        {
            Some(Likeness::Sound)
        } else if self.whole.is_inexact()
            && other.whole.is_inexact()
            && strsim::osa_distance(&self.whole.text, &other.whole.text) == 1
        {
            Some(Likeness::OneLetter)
        } else {
            None
        }
    }

    /// Whether every word of the shorter has its like in the longer.
    fn all_words_in(&self, other: &Self, alike: impl Fn(&Word, &Word) -> bool) -> bool {
        let (few, many) = if self.words.len() <= other.words.len() { (self, other) } else { (other, self) };
        few.words.iter().all(|word| many.words.iter().any(|known| alike(word, known)))
    }
}

impl Word {
    fn new(text: String) -> Self {
        // The code knows Latin letters only; another script is its own sound.
        let is_latin = text.bytes().all(|byte| byte.is_ascii_lowercase());
        let sound = if is_latin { Phonex::new(CODE_LENGTH).encode(&text) } else { text.clone() };
        Self { text, sound }
    }

    /// Of one code, and more than half alike: otherwise they are different names with the same
    /// consonants (« Omar » and « Amir »).
    fn sounds_like(&self, other: &Self) -> bool {
        let longest = self.text.chars().count().max(other.text.chars().count());
        self.sound == other.sound
            && self.is_inexact()
            && other.is_inexact()
            && strsim::osa_distance(&self.text, &other.text) * 2 < longest
    }

    fn is_inexact(&self) -> bool {
        self.text.chars().count() >= SHORTEST_INEXACT
    }
}

/// Words that many names begin with, in the languages of the region and of newcomers.
fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "d" | "de"
            | "du"
            | "des"
            | "l"
            | "la"
            | "le"
            | "les"
            | "van"
            | "vanden"
            | "vander"
            | "von"
            | "zu"
            | "der"
            | "den"
            | "ter"
            | "ten"
            | "t"
            | "di"
            | "da"
            | "do"
            | "dos"
            | "del"
            | "della"
            | "y"
            | "e"
            | "el"
            | "al"
            | "ben"
            | "bin"
            | "bint"
            | "ait"
            | "ould"
            | "abu"
    )
}
