//! How words make a day: one table of phrases for the four languages, which differ in their words and their order.

use super::calendar::{self, edge_of, edge_of_month, edge_of_year, later, month_after, weekday_from, weekday_of_week};
use super::lexicon::Edge::{End, Start};
use super::lexicon::Unit::{Day as Days, Month as Months, Week as Weeks, Year as Years};
use super::lexicon::Word::{self, *};
use super::{NotUnderstood, Toward};
use crate::domain::Day;

/// What a rule makes of the words: `None` when it does not know them.
type Found = Option<Result<Day, NotUnderstood>>;

/// How many years away a day without a year is looked for: 29 February may be eight years away.
const YEARS: i32 = 8;

/// The same without a month: a fifth Friday may be some months away.
const MONTHS: i32 = 12;

/// When words are said, and whether they speak of what has been.
#[derive(Debug, Clone, Copy)]
pub struct Said {
    pub on: Day,
    pub toward: Toward,
}

impl Said {
    fn of(self, toward: Toward) -> Said {
        Said { toward, ..self }
    }

    /// A day that may be in this month or year or in so many others, counted from this one.
    fn pick(self, reach: i32, of: impl Fn(i32) -> Option<Day>) -> Option<Day> {
        let ahead = || (0..=reach).find_map(|count| of(count).filter(|day| *day >= self.on));
        let back = || (0..=reach).find_map(|count| of(-count).filter(|day| *day <= self.on));
        match self.toward {
            Toward::ToCome => ahead(),
            Toward::HasBeen => back(),
            Toward::Either => ahead().or_else(back),
        }
    }

    /// A day of some year: where it may be either, the nearer one is meant.
    fn of_a_year(self, of: impl Fn(i16) -> Option<Day>) -> Option<Day> {
        let of = |years: i32| of(self.on.year().checked_add(i16::try_from(years).ok()?)?);
        if self.toward != Toward::Either {
            return self.pick(YEARS, of);
        }
        let (ahead, back) = (self.of(Toward::ToCome).pick(YEARS, of), self.of(Toward::HasBeen).pick(YEARS, of));
        let away = |day: &Day| self.on.days_until(*day).abs();
        ahead.into_iter().chain(back).min_by_key(away)
    }
}

/// The day that words mean. It may be on the other side of today than was asked for.
///
/// # Errors
/// Words that mean no day.
pub fn day(words: &[Word], said: Said) -> Result<Day, NotUnderstood> {
    let words = periods(words);
    let rules: [fn(&[Word], Said) -> Found; 7] = [gone, near, counted, dated, edges, feasts, places];
    rules.iter().find_map(|rule| rule(&words, said)).unwrap_or(Err(NotUnderstood::Unclear))
}

/// Joins « semaine » and « prochaine » into one period, and settles the words that have two meanings.
fn periods(words: &[Word]) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::new();
    let mut rest = words;
    loop {
        let before = out.last().copied();
        // « a week next Thursday » counts a week; it is not next week.
        let counting = matches!(before, Some(Number(_)));
        let (word, taken) = match rest {
            [] => return out,
            [Next | Coming, Unit(unit @ (Weeks | Months | Years)), ..] => (Period(*unit, 1), 2),
            [This, Unit(unit @ (Weeks | Months | Years)), ..] => (Period(*unit, 0), 2),
            // « le dernier jour du mois »
            [Last, Unit(Days), Unit(_) | Month(_) | This | Next | Last, ..] => (Edge(End), 2),
            [Last, Unit(unit @ (Weeks | Months | Years)), ..] => (Period(*unit, -1), 2),
            [Unit(unit @ (Weeks | Months | Years)), Next | Coming, ..] if !counting => (Period(*unit, 1), 2),
            [Unit(unit @ (Weeks | Months | Years)), Last, ..] if !counting => (Period(*unit, -1), 2),
            [Coming, ..] => {
                rest = &rest[1..];
                continue;
            }
            [SevenOrSeptember, ..] if matches!(before, Some(Number(_) | Ordinal(_) | Edge(_))) => (Month(9), 1),
            [SevenOrSeptember, ..] => (Number(7), 1),
            [word, ..] => (*word, 1),
        };
        // « le 14 du mois prochain »
        if matches!((before, word), (Some(Gap), Period(..))) {
            out.pop();
        }
        out.push(word);
        rest = &rest[taken..];
    }
}

/// « il y a trois jours », « vendredi dernier »
fn gone(words: &[Word], said: Said) -> Found {
    Some(some(match words {
        [Ago, Number(count), Unit(unit)] | [Number(count), Unit(unit), Ago] => {
            later(said.on, -i32::from(*count), *unit)
        }
        [Last, Weekday(asked)] | [Weekday(asked), Last] => weekday_after(said.on, -7, *asked),
        _ => return None,
    }))
}

/// « demain », « hier », « jeudi », « ce jeudi », « jeudi prochain », « jeudi de la semaine prochaine »
fn near(words: &[Word], said: Said) -> Found {
    let (today, has_been) = (said.on, said.toward == Toward::HasBeen);
    Some(some(match words {
        [Ahead(days)] => later(today, *days, Days),
        [Weekday(asked)] => weekday_after(today, if has_been { -7 } else { 1 }, *asked),
        [This, Weekday(asked)] | [Weekday(asked), This] => weekday_after(today, if has_been { -6 } else { 0 }, *asked),
        [Next, Weekday(asked)] | [Weekday(asked), Next] => weekday_of_week(today, 1, *asked),
        [Weekday(asked), Period(Weeks, count)] | [Period(Weeks, count), Weekday(asked)] => {
            weekday_of_week(today, *count, *asked)
        }
        _ => return None,
    }))
}

/// « dans 3 semaines », « jeudi en 8 », « demain en quinze », “a week on Monday”, “Thursday week”
fn counted(words: &[Word], said: Said) -> Found {
    let today = said.on;
    let (count, unit, from) = match words {
        // « un jour » is some day.
        [Number(1), Unit(Days)] => return None,
        [In, Number(count), Unit(unit)] | [Number(count), Unit(unit)] => (*count, *unit, today),
        [In, Number(count), Unit(unit), from @ ..] | [Number(count), Unit(unit), from @ ..] => {
            (*count, *unit, near(from, said)?.ok()?)
        }
        [from @ .., In, Number(count), Unit(unit)] => {
            // A weekday keeps its name: « jeudi dans 3 jours » would be a riddle.
            let keeps = matches!(from, [Ahead(_)]) || *unit == Weeks || (*unit == Days && count % 7 == 0);
            (*count, *unit, near(from, said)?.ok().filter(|_| keeps)?)
        }
        [from @ .., Unit(Weeks)] => (1, Weeks, near(from, said)?.ok()?),
        _ => return None,
    };
    Some(some(later(from, count.into(), unit)))
}

/// « le 14 », « 14/3 », « le 14 mars 2027 », « 2026-12-03 », « jeudi 14 mars », « le 14 du mois prochain »
fn dated(words: &[Word], said: Said) -> Found {
    let today = said.on;
    Some(match words {
        [Weekday(asked), date @ ..] => dated(date, said)?.and_then(|day| {
            if calendar::weekday(day) == *asked { Ok(day) } else { Err(NotUnderstood::OtherWeekday(day)) }
        }),
        [Number(day @ ..=99) | Ordinal(day)] | [Number(day @ ..=99) | Ordinal(day), Gap, Unit(Months)] => {
            of_any_month(*day, said)
        }
        [Number(day @ ..=99) | Ordinal(day), Next] => of_any_month(*day, said.of(Toward::ToCome)),
        [Number(day @ ..=99) | Ordinal(day), Last] => of_any_month(*day, said.of(Toward::HasBeen)),
        [Number(day) | Ordinal(day), Period(Months, months)] => {
            some(month_after(today, *months).and_then(|(year, month)| date(year, month.into(), *day)))
        }
        [Number(day) | Ordinal(day), Month(month)] | [Month(month), Number(day @ ..=99) | Ordinal(day)] => {
            of_any_year((*month).into(), *day, said)
        }
        [Number(day) | Ordinal(day), Month(month), Next] => of_any_year((*month).into(), *day, said.of(Toward::ToCome)),
        [Number(day) | Ordinal(day), Month(month), Last] => {
            of_any_year((*month).into(), *day, said.of(Toward::HasBeen))
        }
        [Number(day) | Ordinal(day), Month(month), Number(year)]
        | [Month(month), Number(day) | Ordinal(day), Number(year)] => some(date(century(*year), (*month).into(), *day)),
        [Number(day @ ..=99), Number(month @ ..=99)] => of_any_year(*month, *day, said),
        [Number(year @ 1000..), Number(month), Number(day)] | [Number(day), Number(month), Number(year)] => {
            some(date(century(*year), *month, *day))
        }
        _ => return None,
    })
}

/// « fin du mois », « début de la semaine prochaine », « mi-mars », « fin 2027 », « la semaine prochaine »
fn edges(words: &[Word], said: Said) -> Found {
    let today = said.on;
    Some(some(match words {
        [Edge(edge), Unit(unit)] => said.pick(1, |count| edge_of(*edge, *unit, count, today)),
        [Edge(edge), Period(unit, count)] => edge_of(*edge, *unit, *count, today),
        [Edge(edge), Month(month)] | [Edge(edge), Unit(Months), Month(month)] => {
            said.of_a_year(|year| edge_of_month(*edge, year, *month))
        }
        [Edge(edge), Month(month), Next] => {
            said.of(Toward::ToCome).of_a_year(|year| edge_of_month(*edge, year, *month))
        }
        [Edge(edge), Month(month), Number(year)] => edge_of_month(*edge, century(*year), *month),
        [Edge(edge), Number(year @ 1900..)] => edge_of_year(*edge, *year),
        [Period(unit, count)] if *count != 0 => edge_of(Start, *unit, *count, today),
        _ => return None,
    }))
}

/// « à la Toussaint », « Noël prochain », « lundi de Pâques 2027 »
fn feasts(words: &[Word], said: Said) -> Found {
    Some(some(match words {
        [Feast(when)] => said.of_a_year(|year| when.of_year(year)),
        [Feast(when), Next] | [Next, Feast(when)] => said.of(Toward::ToCome).of_a_year(|year| when.of_year(year)),
        [Feast(when), Last] | [Last, Feast(when)] => said.of(Toward::HasBeen).of_a_year(|year| when.of_year(year)),
        [Feast(when), Number(year)] => when.of_year(century(*year)),
        _ => return None,
    }))
}

/// « le premier lundi du mois », « le dernier vendredi de mars »
fn places(words: &[Word], said: Said) -> Found {
    let (place, asked, month) = match words {
        // « un lundi de mars » is any of them.
        [Number(place @ 2..) | Ordinal(place), Weekday(asked), month @ ..] => (Some(*place), *asked, month),
        [Last, Weekday(asked), month @ ..] => (None, *asked, month),
        _ => return None,
    };
    let today = said.on;
    let of = |month: Option<(i16, i8)>| match place {
        Some(place) => calendar::nth(place, asked, month?),
        None => calendar::last(asked, month?),
    };
    Some(some(match month {
        [Unit(Months)] => said.pick(MONTHS, |months| of(month_after(today, months))),
        [Period(Months, months)] => of(month_after(today, *months)),
        [Month(month)] | [Unit(Months), Month(month)] => said.of_a_year(|year| of(Some((year, *month)))),
        _ => return None,
    }))
}

fn some(day: Option<Day>) -> Result<Day, NotUnderstood> {
    day.ok_or(NotUnderstood::NoSuchDay)
}

fn date(year: i16, month: i16, day: i16) -> Option<Day> {
    Day::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// « 27 » is 2027.
fn century(year: i16) -> i16 {
    if year < 100 { 2000 + year } else { year }
}

/// The first such weekday from the day that is so many days away.
fn weekday_after(today: Day, days: i32, asked: i8) -> Option<Day> {
    later(today, days, Days).and_then(|from| weekday_from(from, asked))
}

fn of_any_month(day: i16, said: Said) -> Result<Day, NotUnderstood> {
    let of = |months| month_after(said.on, months).and_then(|(year, month)| date(year, month.into(), day));
    some(said.pick(MONTHS, of))
}

fn of_any_year(month: i16, day: i16, said: Said) -> Result<Day, NotUnderstood> {
    some(said.of_a_year(|year| date(year, month, day)))
}
