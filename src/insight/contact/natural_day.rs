//! Reads the day of a next action as people say it: « jeudi en 8 », « dans 3 semaines », « fin du mois ».
//!
//! No clock and no network: today is given. What must hold: the day that is understood is never before today;
//! capitals, accents, spaces and punctuation change nothing; every word is understood, or nothing is. So « après
//! les vacances » and « demain à 10 h » are not guessed at: the screen says so and offers a calendar.
//!
//! What the words mean here, where people do not all mean the same:
//! - « jeudi » is the next Thursday after today; said on a Thursday it is in a week. « ce jeudi » may be today.
//! - « jeudi prochain » is the Thursday of next week, and weeks begin on Monday: on a Sunday, « lundi prochain » is
//!   tomorrow. « la semaine prochaine » alone is its Monday, « le mois prochain » its first day.
//! - « jeudi en 8 » is a week after « jeudi », so it is in two weeks when said on a Thursday.
//! - « huit jours » is a week and « quinze jours » two, in digits too; « acht dagen » and « acht Tage » are a week.
//! - « début », « mi- » and « fin » are the first day, the 15th and the last day of a month; Monday, Wednesday and
//!   Friday of a week; 1 January, 1 July and 31 December of a year.
//! - Without a year, or without a month, the next such day is meant, today included. Named with its own year, month
//!   or week (« le 3 de ce mois »), a day that is over is [`NotUnderstood::Past`].
//! - Dates are written day first, in every language.

mod calendar;
mod dutch;
mod english;
mod french;
mod german;
mod grammar;
pub mod holidays;
mod lexicon;

use crate::domain::{Day, Lang};
pub use holidays::{Holiday, workday};
use lexicon::Index;
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
}

impl Understood {
    /// A day with what it falls on.
    pub fn on(day: Day) -> Self {
        let weekend = || (calendar::weekday(day) > 5).then_some(FallsOn::Weekend);
        Self { day, falls_on: Holiday::of(day).map(FallsOn::Holiday).or_else(weekend) }
    }
}

/// The day that a text means, said in this language on that day.
///
/// # Errors
/// A text that names no day, several, an impossible one or one that is over.
pub fn read(text: &str, lang: Lang, today: Day) -> Result<Understood, NotUnderstood> {
    let index = match lang {
        Lang::Fr => &FRENCH,
        Lang::En => &ENGLISH,
        Lang::Nl => &DUTCH,
        Lang::De => &GERMAN,
    };
    let words = index.words(text).ok_or(NotUnderstood::Unclear)?;
    let day = grammar::day(&words, today)?;
    if day < today { Err(NotUnderstood::Past) } else { Ok(Understood::on(day)) }
}
