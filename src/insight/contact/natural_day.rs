//! Reads days as people say them: « jeudi en 8 », « dans 3 semaines », « fin du mois », « il y a 3 jours ».
//!
//! No clock and no network: today is given, and on which side of it the day is looked for. What must hold: what is to
//! come is never before today, and what has been never after; capitals, accents, spaces and punctuation change nothing;
//! every word is understood, or nothing is. So « après les vacances », « du 3 au 10 » and « mercredi de 9 à 12 » are
//! not guessed at: the screen says so and offers a calendar. An hour is understood beside a day, where one is kept.
//!
//! What the words mean here, where people do not all mean the same:
//! - « jeudi » is the next Thursday after today; said on a Thursday it is in a week. « ce jeudi » may be today.
//! - « jeudi prochain » is the Thursday of next week, and weeks begin on Monday: on a Sunday, « lundi prochain » is
//!   tomorrow. « la semaine prochaine » alone is its Monday, « le mois prochain » its first day.
//! - « jeudi en 8 » is a week after « jeudi », so it is in two weeks when said on a Thursday.
//! - « huit jours » is a week and « quinze jours » two, in digits too; « acht dagen » and « acht Tage » are a week.
//! - « début », « mi- » and « fin » are the first day, the 15th and the last day of a month; Monday, Wednesday and
//!   Friday of a week; 1 January, 1 July and 31 December of a year.
//! - Without a year, or without a month, the next such day is meant, today included; of what has been the last one.
//!   Where it may be either, a date without a year is the nearer one. Named with its own year, month or week (« le 3
//!   de ce mois »), a day that is over is [`NotUnderstood::Past`] where it must be to come.
//! - Of what has been, « jeudi » is the last Thursday before today, as « jeudi dernier » always is. « la semaine
//!   passée » alone is its Monday.
//! - Dates are written day first, in every language.

mod calendar;
mod clock;
mod dutch;
mod english;
mod french;
mod german;
mod grammar;
pub mod holidays;
mod lexicon;

use crate::domain::{Day, Hour, Lang};
use grammar::Said;
pub use holidays::{Holiday, workday};
use lexicon::{Index, Word};
use std::sync::LazyLock;

static FRENCH: LazyLock<Index> = LazyLock::new(|| Index::of(&french::LEXICON));
static ENGLISH: LazyLock<Index> = LazyLock::new(|| Index::of(&english::LEXICON));
static DUTCH: LazyLock<Index> = LazyLock::new(|| Index::of(&dutch::LEXICON));
static GERMAN: LazyLock<Index> = LazyLock::new(|| Index::of(&german::LEXICON));

/// A day, and what makes it one on which few people work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Understood {
    pub day: Day,
    pub falls_on: Option<FallsOn>,
}

/// Why an appointment on this day deserves a second thought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FallsOn {
    /// A Belgian bank holiday, on a weekend or not.
    Holiday(Holiday),
    /// A Saturday or a Sunday.
    Weekend,
}

/// Why a text is no day for a next action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotUnderstood {
    #[error("not the name of one day")]
    Unclear,
    #[error("no calendar has this day")]
    NoSuchDay,
    /// The weekday and the date do not go together; the date is this day.
    #[error("{0} is another day of the week")]
    OtherWeekday(Day),
    #[error("this day is over")]
    Past,
    #[error("this day is still to come")]
    StillToCome,
    /// An hour where only a day is kept.
    #[error("an hour beside the day")]
    Hour,
}

impl Understood {
    /// A day with what it falls on.
    pub fn on(day: Day) -> Self {
        let weekend = || (calendar::weekday(day) > 5).then_some(FallsOn::Weekend);
        Self { day, falls_on: Holiday::of(day).map(FallsOn::Holiday).or_else(weekend) }
    }
}

/// On which side of today a day is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toward {
    /// What is to be done: a day that is over is refused.
    ToCome,
    /// What was done: a day that is to come is refused.
    HasBeen,
    /// What may be either: a beginning, an end.
    Either,
}

/// A day, and the hour if one was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appointment {
    pub on: Understood,
    pub at: Option<Hour>,
}

/// The day to come that a text means, said in this language on that day.
///
/// # Errors
/// As [`read_toward`].
pub fn read(text: &str, lang: Lang, today: Day) -> Result<Understood, NotUnderstood> {
    read_toward(text, lang, today, Toward::ToCome)
}

/// The day that a text means, said in this language on that day.
///
/// # Errors
/// A text that names no day, several, an impossible one, one on the other side of today, or an hour.
pub fn read_toward(text: &str, lang: Lang, today: Day, toward: Toward) -> Result<Understood, NotUnderstood> {
    let read = read_appointment(text, lang, today, toward)?;
    if read.at.is_some() { Err(NotUnderstood::Hour) } else { Ok(read.on) }
}

/// The same where an hour may be said too: « jeudi 14h ». An hour without a day is none.
///
/// # Errors
/// As [`read_toward`], but for the hour.
pub fn read_appointment(text: &str, lang: Lang, today: Day, toward: Toward) -> Result<Appointment, NotUnderstood> {
    let (rest, at) = clock::take(text).ok_or(NotUnderstood::Unclear)?;
    let words = index(lang).words(&rest).ok_or(NotUnderstood::Unclear)?;
    let day = grammar::day(&words, Said { on: today, toward })?;
    match toward {
        Toward::ToCome if day < today => Err(NotUnderstood::Past),
        Toward::HasBeen if day > today => Err(NotUnderstood::StillToCome),
        _ => Ok(Appointment { on: Understood::on(day), at }),
    }
}

/// Whether a text has a word of days that is more than a number: « demain », « lundi », « semaine ». A number alone may
/// count anything where it stands in a sentence.
pub(super) fn names_more_than_a_number(text: &str, lang: Lang) -> bool {
    let words = clock::take(text).and_then(|(rest, _)| index(lang).words(&rest));
    let names = |word: &Word| {
        matches!(
            word,
            Word::Ahead(_) | Word::Weekday(_) | Word::Month(_) | Word::Unit(_) | Word::Edge(_) | Word::Feast(_)
        )
    };
    words.is_some_and(|words| words.iter().any(names))
}

fn index(lang: Lang) -> &'static Index {
    match lang {
        Lang::Fr => &FRENCH,
        Lang::En => &ENGLISH,
        Lang::Nl => &DUTCH,
        Lang::De => &GERMAN,
    }
}
