//! The report: its sections and tables, as values without words. Whoever shows one of them gives the words.
//!
//! A figure that opens a list *is* that list ([`Counted::Listed`]): its number is the length, so the two cannot differ.

use super::Period;
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, PersonId, Step};
use std::rc::Rc;

/// What one unit of a figure is: a person, or one element of theirs (a contract, a placement, a follow-up).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source {
    pub person: PersonId,
    /// None where persons are counted.
    pub element: Option<ElementId>,
}

/// A number of people or things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Counted {
    /// Whom or what it counts.
    Listed(Rc<[Source]>),
    /// A number alone, as a file of counts holds it.
    Known(u64),
    /// Not told: it is small, or a small one could be found by subtraction.
    Masked,
}

impl Counted {
    /// The figure of a list, in order and without repetition.
    pub fn of(sources: impl IntoIterator<Item = Source>) -> Self {
        let mut sources: Vec<Source> = sources.into_iter().collect();
        sources.order();
        sources.dedup();
        Counted::Listed(sources.into())
    }

    /// The number; none where it is not told.
    pub fn number(&self) -> Option<u64> {
        match self {
            Counted::Listed(sources) => u64::try_from(sources.len()).ok(),
            Counted::Known(number) => Some(*number),
            Counted::Masked => None,
        }
    }

    /// Whom it counts, when that is known here.
    pub fn sources(&self) -> &[Source] {
        match self {
            Counted::Listed(sources) => sources,
            Counted::Known(_) | Counted::Masked => &[],
        }
    }
}

/// What stands in one place of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    Count(Counted),
    /// A part of a whole; a whole of none has no share, and says so.
    Share {
        part: Counted,
        of: Counted,
    },
    /// Days, as a median; none where there is nothing to take one of.
    Days(Option<i64>),
    /// Minutes of training or work.
    Minutes(i64),
    Day(Option<Day>),
    /// A target that somebody set.
    Target(Option<u64>),
    Words(String),
    Empty,
}

/// What a row or a column is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Label {
    /// A message of the catalogues.
    Message(&'static str),
    /// A code of one of the lists, with the name of that list.
    Code {
        list: &'static str,
        code: String,
    },
    Step(Step),
    /// An entry of the organisation's own lists: a filière, a group, a territory, a public, a colleague; its name.
    Named(String),
    Day(Day),
    /// Not known.
    Unknown,
    Total,
}

/// A line of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub label: Label,
    pub cells: Vec<Cell>,
}

/// One table, with as many cells a row as there are columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Names it in files and in messages: its title is `results-table-<id>`, its note `results-table-<id>-note`.
    pub id: &'static str,
    pub columns: Vec<Label>,
    pub rows: Vec<Row>,
    /// Whether the rows, but for those of [`Label::Total`], share out one whole, so that a masked one could be found by
    /// subtraction.
    pub adds_up: bool,
}

/// The sections in their fixed order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SectionId {
    Organisation,
    Public,
    Path,
    Placements,
    Exits,
    Retention,
    Exchanges,
    Quality,
}

impl SectionId {
    pub const ALL: [SectionId; 8] = [
        SectionId::Organisation,
        SectionId::Public,
        SectionId::Path,
        SectionId::Placements,
        SectionId::Exits,
        SectionId::Retention,
        SectionId::Exchanges,
        SectionId::Quality,
    ];

    /// Names it in files and in messages: its title is `results-section-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            SectionId::Organisation => "organisation",
            SectionId::Public => "public",
            SectionId::Path => "path",
            SectionId::Placements => "placements",
            SectionId::Exits => "exits",
            SectionId::Retention => "retention",
            SectionId::Exchanges => "exchanges",
            SectionId::Quality => "quality",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    pub id: SectionId,
    pub tables: Vec<Table>,
}

/// A report over a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The organisation, or the several that are put together.
    pub organisations: Vec<String>,
    pub period: Period,
    /// The day on which it is made: nothing later counts.
    pub today: Day,
    /// The day up to which what was entered counts; none is all of it.
    pub as_known: Option<Day>,
    /// What it is narrowed to, in the organisation's own words; none is everybody.
    pub slice: Option<Label>,
    pub sections: Vec<Section>,
}
