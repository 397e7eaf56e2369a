//! The words of a language, and a text cut into them.

use super::holidays::When;
use crate::domain::fold_text;
use std::collections::HashMap;

/// What a word or a phrase says, whatever the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// « demain », « hier »: this many days from today.
    Ahead(i32),
    /// « le »: says nothing about the day.
    Filler,
    /// « de », « matin »: says nothing either, but after a weekday the number behind it is an hour.
    Link,
    /// « à »: the number behind it is an hour.
    At,
    /// What stands between two numbers, or a number and its unit, and parts them: « du 3 au 10 », « le 15 du mois ».
    Gap,
    /// 1 for Monday to 7 for Sunday.
    Weekday(i8),
    Month(i8),
    Number(i16),
    /// « 1er », « premier »
    Ordinal(i16),
    /// « sept », which is seven and a short September.
    SevenOrSeptember,
    Unit(Unit),
    /// « prochain »
    Next,
    /// « qui vient »: the next one, this week if it can be.
    Coming,
    /// « ce »
    This,
    /// « dernier »: the one before, or the last of a month.
    Last,
    /// « il y a »
    Ago,
    /// « dans »
    In,
    Edge(Edge),
    Feast(When),
    /// « la semaine prochaine »: a week, month or year, this many after the present one. Made by the grammar.
    Period(Unit, i32),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Day,
    Week,
    Month,
    Year,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    Start,
    Middle,
    End,
}

/// The words of a language, folded (no capitals, accents, apostrophes or hyphens), parted by « , ». A star stands
/// for one more letter or none. Where two phrases begin alike, the one with more words is meant.
pub struct Lexicon {
    /// From Monday.
    pub weekdays: [&'static str; 7],
    pub months: [&'static str; 12],
    /// From one.
    pub numbers: &'static [&'static str],
    /// From first.
    pub ordinals: &'static [&'static str],
    /// What is written after the digits of an ordinal.
    pub endings: &'static str,
    pub feasts: &'static [(When, &'static str)],
    /// Everything else; what says nothing about the day has no meaning.
    pub phrases: &'static [(&'static [Word], &'static str)],
}

/// A word of the text, or its digits, or the letters right behind them.
struct Piece<'a> {
    text: &'a str,
    behind_digits: bool,
}

/// A lexicon by the first letter of its phrases: the box is read again at each key.
pub struct Index {
    phrases: HashMap<char, Vec<(&'static str, Meaning)>>,
    endings: &'static str,
}

impl Index {
    /// The index of a language.
    pub fn of(lexicon: &'static Lexicon) -> Self {
        let mut index = Self { phrases: HashMap::new(), endings: lexicon.endings };
        lexicon.phrases.iter().for_each(|&(meaning, list)| index.add(list, Meaning::All(meaning)));
        lexicon.feasts.iter().for_each(|&(when, list)| index.add(list, Meaning::One(Word::Feast(when))));
        (1..).zip(lexicon.weekdays).for_each(|(place, list)| index.add(list, Meaning::One(Word::Weekday(place))));
        (1..).zip(lexicon.months).for_each(|(place, list)| index.add(list, Meaning::One(Word::Month(place))));
        (1..).zip(lexicon.numbers).for_each(|(number, list)| index.add(list, Meaning::One(Word::Number(number))));
        (1..).zip(lexicon.ordinals).for_each(|(place, list)| index.add(list, Meaning::One(Word::Ordinal(place))));
        index
    }

    fn add(&mut self, list: &'static str, meaning: Meaning) {
        for phrase in list.split(", ") {
            if let Some(initial) = phrase.chars().next() {
                self.phrases.entry(initial).or_default().push((phrase, meaning));
            }
        }
    }

    /// What the words of a text say, or `None` when one of them is not known.
    pub fn words(&self, text: &str) -> Option<Vec<Word>> {
        if has_sign_that_counts(text) {
            return None;
        }
        let folded = fold_text::words(text);
        let pieces: Vec<Piece> = folded.iter().flat_map(|word| cut(word)).collect();
        let mut rest = pieces.as_slice();
        let mut words = Vec::new();
        while !rest.is_empty() {
            let taken = self.phrase(rest, &mut words).or_else(|| self.digits(rest, &mut words))?;
            rest = &rest[taken..];
        }
        Some(parted(&words))
    }

    /// Takes the longest phrase that the pieces begin with, and says how many they are.
    fn phrase(&self, pieces: &[Piece], words: &mut Vec<Word>) -> Option<usize> {
        let initial = pieces.first()?.text.chars().next()?;
        let mut longest = None;
        for &(phrase, meaning) in self.phrases.get(&initial)? {
            let count = count(phrase, pieces);
            if count > longest.map_or(0, |(count, _)| count) {
                longest = Some((count, meaning));
            }
        }
        let (count, meaning) = longest?;
        match meaning {
            Meaning::One(word) => words.push(word),
            Meaning::All([]) => words.push(Word::Filler),
            Meaning::All(all) => words.extend(all),
        }
        Some(count)
    }

    /// Takes a number in digits, with the ending of an ordinal if it has one.
    fn digits(&self, pieces: &[Piece], words: &mut Vec<Word>) -> Option<usize> {
        let number = pieces.first()?.text.parse().ok()?;
        let ending = pieces.get(1).filter(|next| next.behind_digits);
        let ordinal = ending.is_some_and(|next| self.endings.split(", ").any(|ending| ending == next.text));
        words.push(if ordinal { Word::Ordinal(number) } else { Word::Number(number) });
        Some(if ordinal { 2 } else { 1 })
    }
}

#[derive(Clone, Copy)]
enum Meaning {
    One(Word),
    All(&'static [Word]),
}

/// How many pieces a phrase takes, 0 when they do not begin with it.
fn count(phrase: &str, pieces: &[Piece]) -> usize {
    let mut taken = 0;
    for asked in phrase.split(' ') {
        if !pieces.get(taken).is_some_and(|piece| says(piece.text, asked)) {
            return 0;
        }
        taken += 1;
    }
    taken
}

fn says(word: &str, asked: &str) -> bool {
    match asked.strip_suffix('*') {
        Some(stem) => word.strip_prefix(stem).is_some_and(|ending| ending.chars().count() <= 1),
        None => word == asked,
    }
}

/// « 3sem » is a number and a word.
fn cut(word: &str) -> impl Iterator<Item = Piece<'_>> {
    let end = word.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(word.len());
    let (digits, rest) = word.split_at(end);
    let pieces = [Piece { text: digits, behind_digits: false }, Piece { text: rest, behind_digits: end > 0 }];
    pieces.into_iter().filter(|piece| !piece.text.is_empty())
}

/// Takes out the words that say nothing, but where they part what would else be one date: « du 3 au 10 » is not 3/10,
/// « le 2 de l'an » is not two years, and « jeudi à 9 » is no 9th of the month.
fn parted(words: &[Word]) -> Vec<Word> {
    use Word::*;
    let mut out: Vec<Word> = Vec::with_capacity(words.len());
    let mut skipped = None;
    for &word in words {
        if matches!(word, Filler | Link | At) {
            skipped = Some(word);
            continue;
        }
        let parts = |skipped| match (out.last(), word) {
            (Some(Number(_) | Ordinal(_)), Number(_) | Ordinal(_) | Unit(_)) => true,
            (Some(Month(_)), Number(_)) => true,
            (Some(Weekday(_)), Number(_)) => skipped != Filler,
            (_, Number(_)) => skipped == At,
            _ => false,
        };
        if skipped.take().is_some_and(parts) {
            out.push(Gap);
        }
        out.push(word);
    }
    out
}

/// Folding drops signs, so « dans -3 jours » would lose its minus, « 14:12 » and « 1,5 » would become dates, and so
/// would « 3 – 10 », which is a range.
fn has_sign_that_counts(text: &str) -> bool {
    let digit = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
    let (mut before, mut before_gap) = (None, None);
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        let behind = signs.as_str();
        let next = digit(behind.chars().next());
        let free = before.is_none_or(char::is_whitespace) && !digit(before_gap);
        let counts = match sign {
            '-' | '−' if free => next,
            '–' | '—' if digit(before_gap) => digit(behind.trim_start().chars().next()),
            '–' => free && next,
            ':' => digit(before) && next,
            // “March 4,2027” is a date.
            ',' => digit(before) && next && behind.chars().take_while(char::is_ascii_digit).count() < 4,
            _ => false,
        };
        if counts {
            return true;
        }
        before = Some(sign);
        if !sign.is_whitespace() {
            before_gap = before;
        }
    }
    false
}
