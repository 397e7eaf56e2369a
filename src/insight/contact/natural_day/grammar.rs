//! How words make a day: one table of phrases for the four languages, which differ in their words and their order.

use super::NotUnderstood;
use super::calendar::{self, edge_of, edge_of_month, edge_of_year, later, month_after, weekday_from, weekday_of_week};
use super::lexicon::Unit::{Day as Days, Month as Months, Week as Weeks, Year as Years};
use super::lexicon::Word::{self, *};
use crate::domain::Day;

/// What a rule makes of the words: `None` when it does not know them.
type Found = Option<Result<Day, NotUnderstood>>;

/// How many years ahead a day without a year is looked for: 29 February may be eight years away.
const YEARS_AHEAD: i16 = 8;

/// The day that words mean. It may be before today.
///
/// # Errors
/// Words that mean no day, or a day that is over.
pub fn day(words: &[Word], today: Day) -> Result<Day, NotUnderstood> {
    let words = periods(words);
    let rules: [fn(&[Word], Day) -> Found; 7] = [past, near, counted, dated, edges, feasts, places];
    rules.iter().find_map(|rule| rule(&words, today)).unwrap_or(Err(NotUnderstood::Unclear))
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
            [Unit(unit @ (Months | Years)), Next | Coming, ..] => (Period(*unit, 1), 2),
            [Unit(Weeks), Next | Coming, ..] if !counting => (Period(Weeks, 1), 2),
            [Coming, ..] => {
                rest = &rest[1..];
                continue;
            }
            [SevenOrSeptember, ..] if matches!(before, Some(Number(_) | Ordinal(_) | Edge(_))) => (Month(9), 1),
            [SevenOrSeptember, ..] => (Number(7), 1),
            [word, ..] => (*word, 1),
        };
        out.push(word);
        rest = &rest[taken..];
    }
}

/// « hier », « il y a trois jours », « vendredi dernier »
fn past(words: &[Word], _: Day) -> Found {
    let past = match words {
        [Ago, Number(_), Unit(_)] | [Number(_), Unit(_), Ago] => true,
        [Last, Weekday(_) | Unit(_) | Month(_)] | [Weekday(_) | Unit(_) | Month(_), Last] => true,
        [Weekday(_), Unit(Weeks), Last] | [Weekday(_), Last, Unit(Weeks)] | [Last, Unit(Weeks), Weekday(_)] => true,
        words => words.contains(&Gone),
    };
    past.then_some(Err(NotUnderstood::Past))
}

/// « demain », « jeudi », « ce jeudi », « jeudi prochain », « jeudi de la semaine prochaine »
fn near(words: &[Word], today: Day) -> Found {
    Some(some(match words {
        [Ahead(days)] => later(today, *days, Days),
        [Weekday(asked)] => later(today, 1, Days).and_then(|from| weekday_from(from, *asked)),
        [This, Weekday(asked)] | [Weekday(asked), This] => weekday_from(today, *asked),
        [Next, Weekday(asked)] | [Weekday(asked), Next] => weekday_of_week(today, 1, *asked),
        [Weekday(asked), Period(Weeks, count)] | [Period(Weeks, count), Weekday(asked)] => {
            weekday_of_week(today, *count, *asked)
        }
        _ => return None,
    }))
}

/// « dans 3 semaines », « jeudi en 8 », « demain en quinze », “a week on Monday”, “Thursday week”
fn counted(words: &[Word], today: Day) -> Found {
    let (count, unit, from) = match words {
        // « un jour » is some day.
        [Number(1), Unit(Days)] => return None,
        [In, Number(count), Unit(unit)] | [Number(count), Unit(unit)] => (*count, *unit, today),
        [In, Number(count), Unit(unit), from @ ..] | [Number(count), Unit(unit), from @ ..] => {
            (*count, *unit, near(from, today)?.ok()?)
        }
        [from @ .., In, Number(count), Unit(unit)] => {
            // A weekday keeps its name: « jeudi dans 3 jours » would be a riddle.
            let keeps = matches!(from, [Ahead(_)]) || *unit == Weeks || (*unit == Days && count % 7 == 0);
            (*count, *unit, near(from, today)?.ok().filter(|_| keeps)?)
        }
        [from @ .., Unit(Weeks)] => (1, Weeks, near(from, today)?.ok()?),
        _ => return None,
    };
    Some(some(later(from, count.into(), unit)))
}

/// « le 14 », « 14/3 », « le 14 mars 2027 », « 2026-12-03 », « jeudi 14 mars », « le 14 du mois prochain »
fn dated(words: &[Word], today: Day) -> Found {
    Some(match words {
        [Weekday(asked), date @ ..] => dated(date, today)?.and_then(|day| {
            if calendar::weekday(day) == *asked { Ok(day) } else { Err(NotUnderstood::OtherWeekday(day)) }
        }),
        [Number(day @ ..=99) | Ordinal(day)] | [Number(day @ ..=99) | Ordinal(day), Next] => {
            let months = (0..=12).map(|months| month_after(today, months));
            some(first(today, months.map(|month| month.and_then(|(year, month)| date(year, month.into(), *day)))))
        }
        [Number(day) | Ordinal(day), Period(Months, months)] => {
            some(month_after(today, *months).and_then(|(year, month)| date(year, month.into(), *day)))
        }
        [Number(day) | Ordinal(day), Month(month)]
        | [Month(month), Number(day @ ..=99) | Ordinal(day)]
        | [Number(day) | Ordinal(day), Month(month), Next] => of_any_year((*month).into(), *day, today),
        [Number(day) | Ordinal(day), Month(month), Number(year)]
        | [Month(month), Number(day) | Ordinal(day), Number(year)] => some(date(century(*year), (*month).into(), *day)),
        [Number(day @ ..=99), Number(month @ ..=99)] => of_any_year(*month, *day, today),
        [Number(year @ 1000..), Number(month), Number(day)] | [Number(day), Number(month), Number(year)] => {
            some(date(century(*year), *month, *day))
        }
        _ => return None,
    })
}

/// « fin du mois », « début de la semaine prochaine », « mi-mars », « fin 2027 », « la semaine prochaine »
fn edges(words: &[Word], today: Day) -> Found {
    let this = today.year();
    Some(some(match words {
        [Edge(edge), Unit(unit)] => first(today, (0..=1).map(|count| edge_of(*edge, *unit, count, today))),
        [Edge(edge), Period(unit, count)] => edge_of(*edge, *unit, *count, today),
        [Edge(edge), Month(month)] | [Edge(edge), Unit(Months), Month(month)] | [Edge(edge), Month(month), Next] => {
            first(today, (0..=1).map(|years| edge_of_month(*edge, this + years, *month)))
        }
        [Edge(edge), Month(month), Number(year)] => edge_of_month(*edge, century(*year), *month),
        [Edge(edge), Number(year @ 1900..)] => edge_of_year(*edge, *year),
        [Period(unit, count @ 1..)] => edge_of(super::lexicon::Edge::Start, *unit, *count, today),
        _ => return None,
    }))
}

/// « à la Toussaint », « Noël prochain », « lundi de Pâques 2027 »
fn feasts(words: &[Word], today: Day) -> Found {
    let this = today.year();
    Some(some(match words {
        [Feast(when)] | [Feast(when), Next] | [Next, Feast(when)] => {
            first(today, (0..=1).map(|years| when.of_year(this + years)))
        }
        [Feast(when), Number(year)] => when.of_year(century(*year)),
        _ => return None,
    }))
}

/// « le premier lundi du mois », « le dernier vendredi de mars »
fn places(words: &[Word], today: Day) -> Found {
    let (place, asked, month) = match words {
        // « un lundi de mars » is any of them.
        [Number(place @ 2..) | Ordinal(place), Weekday(asked), month @ ..] => (Some(*place), *asked, month),
        [Last, Weekday(asked), month @ ..] => (None, *asked, month),
        _ => return None,
    };
    let of = |month: Option<(i16, i8)>| match place {
        Some(place) => calendar::nth(place, asked, month?),
        None => calendar::last(asked, month?),
    };
    let this = today.year();
    Some(some(match month {
        // A fifth Friday may be some months away.
        [Unit(Months)] => first(today, (0..=12).map(|months| of(month_after(today, months)))),
        [Period(Months, months)] => of(month_after(today, *months)),
        [Month(month)] | [Unit(Months), Month(month)] => {
            first(today, (0..=YEARS_AHEAD).map(|years| of(Some((this + years, *month)))))
        }
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

/// The first day that is not over, among those that exist.
fn first(today: Day, mut days: impl Iterator<Item = Option<Day>>) -> Option<Day> {
    days.find_map(|day| day.filter(|day| *day >= today))
}

fn of_any_year(month: i16, day: i16, today: Day) -> Result<Day, NotUnderstood> {
    let this = today.year();
    some(first(today, (0..=YEARS_AHEAD).map(|years| date(this + years, month, day))))
}
