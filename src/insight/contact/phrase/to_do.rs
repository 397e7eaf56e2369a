//! What is to be done next, and on which day: « rappel jeudi en 8 », « rdv mardi 10h à Libramont ».

use super::tokens::Token;
use super::words::{Says, phrase};
use crate::domain::{Day, Lang};
use crate::insight::contact::natural_day::{self, Appointment, Toward};
use std::ops::Range;

/// How many words a day has at most.
const LONGEST: usize = 8;

/// What links a day to the words behind it, and is of those.
const BEHIND: &[&str] =
    &["a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "pour", "avec", "chez", "par"];
const BEHIND_ELSEWHERE: &[&str] =
    &["and", "at", "for", "of", "the", "to", "with", "aan", "met", "van", "voor", "fur", "mit", "und", "von", "zu"];

/// Before a day these say that it is the limit.
pub const UNTIL: &[&str] = &["avant", "before", "voor", "vor"];

/// Before digits alone these say that a day is meant: « le 12 ».
const ARTICLES: &[&str] = &["le", "au", "the", "on", "op", "de", "den", "am", "der"];

/// A task that words begin with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToDo {
    /// The words that say what, by their places: the beginning of the task, up to the end of its clause.
    pub verb: Range<usize>,
    /// The words of the day.
    pub day: Option<(Range<usize>, Appointment)>,
    pub end: usize,
}

/// The task that the words from `at` on begin with. Behind words that say something else only one with a day counts.
pub fn task(text: &str, words: &[Token], at: usize, is_first: bool, (lang, today): (Lang, Day)) -> Option<ToDo> {
    let clause = words.get(at)?.clause;
    let end = at + words[at..].iter().take_while(|word| word.clause == clause).count();
    let verb = |from: usize| phrase(lang, &words[from..end], |says| matches!(says, Says::Task | Says::Dated));
    if let Some((says, count)) = verb(at) {
        let day = day(text, words, at + count..end, (lang, today));
        let counts = day.is_some() || (is_first && says == Says::Task);
        return counts.then(|| ToDo { verb: at..at + count, day, end });
    }
    if !is_first {
        return None;
    }
    // « jeudi rappeler »
    for stop in (at + 1..=end.min(at + LONGEST)).rev() {
        let Some((_, count)) = verb(stop.min(end)).filter(|_| stop < end) else { continue };
        if let Some(found) = read(text, words, at..stop, (lang, today)) {
            return Some(ToDo { verb: stop..stop + count, day: Some((at..stop, found)), end });
        }
    }
    None
}

/// The first of the longest days that stand among some words.
fn day(text: &str, words: &[Token], among: Range<usize>, said: (Lang, Day)) -> Option<(Range<usize>, Appointment)> {
    for length in (1..=LONGEST.min(among.len())).rev() {
        for start in among.start..=among.end - length {
            let place = start..start + length;
            if let Some(found) = read(text, words, place.clone(), said) {
                return Some((shortened(text, words, place, found, said), found));
            }
        }
    }
    None
}

/// Leaves to what follows the words that only lead to it.
fn shortened(
    text: &str,
    words: &[Token],
    mut place: Range<usize>,
    found: Appointment,
    said: (Lang, Day),
) -> Range<usize> {
    while place.len() > 1 {
        let last = words[place.end - 1].folded.as_str();
        let shorter = place.start..place.end - 1;
        let leads = BEHIND.contains(&last) || BEHIND_ELSEWHERE.contains(&last);
        if !leads || read(text, words, shorter.clone(), said) != Some(found) {
            break;
        }
        place = shorter;
    }
    place
}

/// The day to come that some words mean. Numbers alone mean one only as people write dates: « pour 2 stages » is none.
fn read(text: &str, words: &[Token], place: Range<usize>, (lang, today): (Lang, Day)) -> Option<Appointment> {
    let slice = &text[words[place.start].start..words[place.end - 1].end];
    let is_number = |word: &Token| word.folded.starts_with(|sign: char| sign.is_ascii_digit());
    let article = ARTICLES.contains(&words[place.start].folded.as_str());
    let dated = slice.contains(['/', '.']) || (article && place.len() > 1 && is_number(&words[place.start + 1]));
    if !dated && !natural_day::names_more_than_a_number(slice, lang) {
        return None;
    }
    natural_day::read_appointment(slice, lang, today, Toward::ToCome).ok()
}

/// A day that is over and could be nothing else (« hier », « lundi dernier »), that words begin with, and its length.
pub fn past(text: &str, words: &[Token], (lang, today): (Lang, Day)) -> Option<(Day, usize)> {
    let clause = words.first()?.clause;
    let same = words.iter().take_while(|word| word.clause == clause).count();
    (1..=same.min(LONGEST)).rev().find_map(|length| {
        let slice = &text[words[0].start..words[length - 1].end];
        let to_come = natural_day::read_appointment(slice, lang, today, Toward::ToCome);
        let been = natural_day::read_toward(slice, lang, today, Toward::HasBeen).ok()?;
        (to_come.is_err() && been.day < today).then_some((been.day, length))
    })
}
