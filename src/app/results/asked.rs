//! What the address of the results says: which days, whom, as known when, and which figure is open.

use crate::app::route::sheet::SHEET;
use crate::app::route::{REPORT, Route};
use crate::domain::Day;
use crate::insight::results::Period;
use std::fmt;

/// The days that are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    Year(i16),
    /// A quarter of a year, from 1 to 4.
    Quarter(i16, i8),
    Between(Period),
}

impl Span {
    /// Reads `2025`, `2025-T1` or `2025-01-01..2025-06-30`; none for anything else, and for an end before its beginning.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some((from, to)) = text.split_once("..") {
            let (from, to) = (Day::parse(from).ok()?, Day::parse(to).ok()?);
            return (from <= to).then_some(Span::Between(Period { from, to }));
        }
        let (year, quarter) = text.split_once("-T").map_or((text, None), |(year, quarter)| (year, Some(quarter)));
        let year: i16 = year.parse().ok().filter(|year| Period::year(*year).is_some())?;
        match quarter {
            None => Some(Span::Year(year)),
            Some(quarter) => {
                let quarter = quarter.parse().ok().filter(|quarter| (1..=4).contains(quarter))?;
                Some(Span::Quarter(year, quarter))
            }
        }
    }

    /// Its days.
    pub fn period(self) -> Option<Period> {
        match self {
            Span::Year(year) => Period::year(year),
            Span::Quarter(year, quarter) => {
                let from = Day::new(year, quarter * 3 - 2, 1).ok()?;
                Some(Period { from, to: from.plus_months(3).plus(-1) })
            }
            Span::Between(period) => Some(period),
        }
    }
}

/// As it stands in an address.
impl fmt::Display for Span {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Span::Year(year) => write!(out, "{year:04}"),
            Span::Quarter(year, quarter) => write!(out, "{year:04}-T{quarter}"),
            Span::Between(period) => write!(out, "{}..{}", period.from, period.to),
        }
    }
}

/// A figure of the report: the table, and its row and column from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub table: String,
    pub row: usize,
    pub column: usize,
}

impl Place {
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let place = Place {
            table: parts.next().filter(|table| !table.is_empty())?.to_owned(),
            row: parts.next()?.parse().ok()?,
            column: parts.next()?.parse().ok()?,
        };
        parts.next().is_none().then_some(place)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}.{}", self.table, self.row, self.column)
    }
}

/// What is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// None is this year.
    pub span: Option<Span>,
    /// By which quality people are chosen, and which of them; empty is everybody.
    pub by: String,
    pub value: String,
    /// The day up to which what was entered counts; none is all of it.
    pub known: Option<Day>,
    /// The set of ages that funders count by, by its code; empty is the one of today.
    pub set: String,
    pub open: Option<Place>,
}

impl Asked {
    /// Reads a query. What is not understood is passed over.
    pub fn read(query: &str) -> Self {
        let mut asked = Self::default();
        for (key, value) in form_urlencoded::parse(query.as_bytes()) {
            match key.as_ref() {
                "periode" => asked.span = Span::parse(&value),
                "par" => asked.by = value.into_owned(),
                "valeur" => asked.value = value.into_owned(),
                "connu" => asked.known = Day::parse(&value).ok(),
                "jeu" => asked.set = value.into_owned(),
                "ouvrir" => asked.open = Place::parse(&value),
                _ => {}
            }
        }
        asked
    }

    /// What the address of a screen asks for; none of another screen.
    pub fn of(route: &Route) -> Option<Self> {
        match route {
            Route::Results(query) | Route::ResultsSheet(query) => Some(Self::read(query)),
            _ => None,
        }
    }

    fn query(&self) -> form_urlencoded::Serializer<'static, String> {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if let Some(span) = self.span {
            query.append_pair("periode", &span.to_string());
        }
        for (key, value) in [("par", &self.by), ("valeur", &self.value), ("jeu", &self.set)] {
            if !value.is_empty() {
                query.append_pair(key, value);
            }
        }
        if let Some(known) = self.known {
            query.append_pair("connu", &known.to_string());
        }
        query
    }

    /// Its address.
    pub fn route(&self) -> Route {
        let mut query = self.query();
        if let Some(open) = &self.open {
            query.append_pair("ouvrir", &open.to_string());
        }
        Route::Results(query.finish())
    }

    /// The address of the sheet that says the same.
    pub fn sheet(&self) -> Route {
        let mut query = self.query();
        query.append_pair(SHEET, REPORT);
        Route::ResultsSheet(query.finish())
    }

    /// The days, on a day.
    pub fn period(&self, today: Day) -> Period {
        let this_year = Period::year(today.year());
        let asked = self.span.and_then(Span::period);
        asked.or(this_year).unwrap_or(Period { from: today, to: today })
    }

    /// Whether the same figures are asked for, whichever of them is open.
    pub fn is_alike(&self, other: &Self) -> bool {
        Self { open: None, ..self.clone() } == Self { open: None, ..other.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn an_address_is_read_back() {
        let whole = Asked {
            span: Some(Span::Quarter(2025, 1)),
            by: "territoire".to_owned(),
            value: "Philippeville & co".to_owned(),
            known: Some(day("2026-01-31")),
            set: "fse14".to_owned(),
            open: Some(Place { table: "main".to_owned(), row: 3, column: 0 }),
        };
        for asked in [whole.clone(), Asked { open: None, span: Some(Span::Year(2024)), ..whole }, Asked::default()] {
            let route = Route::parse(&asked.route().to_string());
            assert_eq!(Asked::of(&route), Some(asked.clone()));
            let sheet = Route::parse(&asked.sheet().to_string());
            assert!(matches!(sheet, Route::ResultsSheet(_)), "{sheet}");
            assert!(Asked::of(&sheet).unwrap().is_alike(&asked));
        }
        assert_eq!(Asked::read("autre=1&periode=2025-T5&ouvrir=main.x.1&connu=hier"), Asked::default());
        assert_eq!(Asked::of(&Route::Settings), None);
    }

    #[test]
    fn a_span_is_its_days() {
        let days = |text: &str| Span::parse(text).and_then(Span::period).map(|it| (it.from, it.to));
        assert_eq!(days("2025"), Some((day("2025-01-01"), day("2025-12-31"))));
        assert_eq!(days("2025-T1"), Some((day("2025-01-01"), day("2025-03-31"))));
        assert_eq!(days("2024-T4"), Some((day("2024-10-01"), day("2024-12-31"))));
        assert_eq!(days("2025-02-03..2025-02-03"), Some((day("2025-02-03"), day("2025-02-03"))));
        for wrong in ["", "T1", "2025-T0", "2025-02-03..2025-02-02", "1850", "2025-02-30..2025-03-01"] {
            assert_eq!(days(wrong), None, "{wrong}");
        }
        assert_eq!(Asked::default().period(day("2026-03-04")).from, day("2026-01-01"));
    }
}
