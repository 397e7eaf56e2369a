//! The words of figures: what a row is called, and how a number, a share or a length of time is written.

use super::catalogue::Catalogue;
use super::labels::List;
use super::values::Names;
use super::{formats, reports};
use crate::insight::results::{Cell, Counted, Label, Period};

/// What a row or a column is called, as files say it, but for the names that the organisation gave.
pub fn label(words: &Catalogue, names: &dyn Names, label: &Label) -> String {
    let own = match label {
        Label::Code { list, code } => {
            let list = List::ALL.iter().find(|known| known.code() == *list);
            list.and_then(|list| names.code(*list, code))
        }
        Label::Step(step) => names.step(*step),
        _ => None,
    };
    own.unwrap_or_else(|| reports::label(words, label))
}

/// A whole number.
pub fn number(words: &Catalogue, number: u64) -> String {
    formats::group(words.lang(), i64::try_from(number).unwrap_or(i64::MAX))
}

/// « 81,2 % », of thousandths.
fn thousandths(words: &Catalogue, thousandths: u64) -> String {
    let share = formats::tenths(words.lang(), u32::try_from(thousandths).unwrap_or(u32::MAX));
    words.with("results-percent", &[("share", share.into())])
}

/// « 81,2 % »; none of nothing.
pub fn share(words: &Catalogue, part: u64, of: u64) -> Option<String> {
    (of > 0).then(|| thousandths(words, (part.saturating_mul(2000) + of) / of.saturating_mul(2)))
}

/// What is counted, as it is written: a number, or that it is not told.
pub fn counted(words: &Catalogue, counted: &Counted) -> String {
    match counted {
        Counted::Masked => words.text("reports-masked"),
        Counted::AtLeast(least) => words.with("reports-at-least", &[("count", number(words, *least).into())]),
        told => number(words, told.number().unwrap_or_default()),
    }
}

/// What stands in a place of a table, in one text.
pub fn cell(words: &Catalogue, cell: &Cell) -> String {
    match cell {
        Cell::Count(told) => counted(words, told),
        Cell::Share { part, of } => {
            let known = part.number().zip(of.number()).and_then(|(part, of)| share(words, part, of));
            let (part, of) = (("part", counted(words, part).into()), ("of", counted(words, of).into()));
            match known {
                Some(share) => words.with("results-share", &[part, of, ("share", share.into())]),
                None => words.with("results-share-none", &[part, of]),
            }
        }
        Cell::Rate { millionths, of } => match millionths {
            Some(millionths) => {
                let share = thousandths(words, (u64::from(*millionths) + 500) / 1000);
                words.with("results-rate", &[("share", share.into()), ("of", counted(words, of).into())])
            }
            None => words.text("value-unknown"),
        },
        Cell::Days(Some(days)) => words.with("results-days-of", &[("count", (*days).into())]),
        Cell::Days(None) | Cell::Day(None) | Cell::Target(None) => words.text("results-nothing"),
        Cell::Minutes(minutes) => formats::duration(words, *minutes),
        Cell::Day(Some(day)) => formats::day(words, *day),
        Cell::Target(Some(target)) => number(words, *target),
        Cell::Words(words) => words.clone(),
        Cell::Empty => String::new(),
    }
}

/// « du 1er janv. 2025 au 31 déc. 2025 »
pub fn period(words: &Catalogue, period: Period) -> String {
    let day = |day| formats::day(words, day);
    words.with("record-from-to", &[("from", day(period.from).into()), ("to", day(period.to).into())])
}
