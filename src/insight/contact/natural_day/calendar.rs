//! The little arithmetic of weeks and months. A day that cannot be written is `None`.

use super::lexicon::{Edge, Unit};
use crate::domain::Day;
use jiff::Span;

/// 1 for Monday to 7 for Sunday.
pub fn weekday(day: Day) -> i8 {
    day.weekday()
}

/// `count` units later; the last day of a month that is too short.
pub fn later(day: Day, count: i32, unit: Unit) -> Option<Day> {
    let span = Span::new();
    let span = match unit {
        Unit::Day => span.try_days(count),
        Unit::Week => span.try_weeks(count),
        Unit::Month => span.try_months(count),
        Unit::Year => span.try_years(count),
    };
    let date = day.date().checked_add(span.ok()?).ok()?;
    Day::new(date.year(), date.month(), date.day()).ok()
}

/// The first day with this weekday, `from` included.
pub fn weekday_from(from: Day, asked: i8) -> Option<Day> {
    later(from, i32::from((asked - weekday(from)).rem_euclid(7)), Unit::Day)
}

/// A weekday of the week that is `weeks` after this one.
pub fn weekday_of_week(today: Day, weeks: i32, asked: i8) -> Option<Day> {
    later(today, 7 * weeks + i32::from(asked - weekday(today)), Unit::Day)
}

/// The year and the month that are `months` after this one.
pub fn month_after(today: Day, months: i32) -> Option<(i16, i8)> {
    let first = Day::new(today.year(), today.month(), 1).ok()?;
    let date = later(first, months, Unit::Month)?.date();
    Some((date.year(), date.month()))
}

/// The beginning, the middle or the end of a month.
pub fn edge_of_month(edge: Edge, year: i16, month: i8) -> Option<Day> {
    let first = Day::new(year, month, 1).ok()?;
    match edge {
        Edge::Start => Some(first),
        Edge::Middle => Day::new(year, month, 15).ok(),
        Edge::End => Day::new(year, month, first.date().days_in_month()).ok(),
    }
}

/// The beginning, the middle or the end of the week, month or year that is `count` after this one; a day has none.
pub fn edge_of(edge: Edge, unit: Unit, count: i32, today: Day) -> Option<Day> {
    match (unit, edge) {
        (Unit::Day, _) => None,
        (Unit::Week, Edge::Start) => weekday_of_week(today, count, 1),
        (Unit::Week, Edge::Middle) => weekday_of_week(today, count, 3),
        (Unit::Week, Edge::End) => weekday_of_week(today, count, 5),
        (Unit::Month, _) => month_after(today, count).and_then(|(year, month)| edge_of_month(edge, year, month)),
        (Unit::Year, _) => edge_of_year(edge, later(today, count, Unit::Year)?.year()),
    }
}

/// The beginning, the middle or the end of a year.
pub fn edge_of_year(edge: Edge, year: i16) -> Option<Day> {
    let (month, day) = match edge {
        Edge::Start => (1, 1),
        Edge::Middle => (7, 1),
        Edge::End => (12, 31),
    };
    Day::new(year, month, day).ok()
}

/// The first, second… weekday of a month.
pub fn nth(place: i16, asked: i8, (year, month): (i16, i8)) -> Option<Day> {
    let first = weekday_from(Day::new(year, month, 1).ok()?, asked)?;
    let day = later(first, 7 * (i32::from(place) - 1), Unit::Day)?;
    (place > 0 && day.month() == month).then_some(day)
}

/// The last weekday of a month.
pub fn last(asked: i8, month: (i16, i8)) -> Option<Day> {
    nth(5, asked, month).or_else(|| nth(4, asked, month))
}
