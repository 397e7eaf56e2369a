//! The report: its sections and tables, as values without words. Whoever shows one of them gives the words.
//!
//! A figure that opens a list *is* that list ([`Counted::Listed`]): its number is the length, so the two cannot differ.

use super::order::InOrder;
use super::period::Period;
use super::{Day, ElementId, PersonId, Step};
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
    Listed(Rc<Vec<Source>>),
    /// A number alone, as a file of counts holds it.
    Known(u64),
    /// A sum of which a part is not told: it is this or more.
    AtLeast(u64),
    /// Not told: it is small, or a small one could be found by subtraction.
    Masked,
}

impl Counted {
    /// The figure of a list, in order and without repetition.
    pub fn of(sources: impl IntoIterator<Item = Source>) -> Self {
        let mut sources: Vec<Source> = sources.into_iter().collect();
        // People come in their order: what is counted of persons is a list already.
        if !sources.is_sorted_by(|left, right| left < right) {
            // Of what one person has several of, only theirs is sorted.
            if sources.is_sorted_by(|left, right| left.person <= right.person) {
                sources.chunk_by_mut(|left, right| left.person == right.person).for_each(|of_one| of_one.order());
            } else {
                sources.order();
            }
            sources.dedup();
        }
        Counted::Listed(Rc::new(sources))
    }

    /// The number; none where it is not told, or not whole.
    pub fn number(&self) -> Option<u64> {
        match self {
            Counted::Listed(sources) => u64::try_from(sources.len()).ok(),
            Counted::Known(number) => Some(*number),
            Counted::AtLeast(_) | Counted::Masked => None,
        }
    }

    /// Whom it counts, when that is known here.
    pub fn sources(&self) -> &[Source] {
        match self {
            Counted::Listed(sources) => sources,
            Counted::Known(_) | Counted::AtLeast(_) | Counted::Masked => &[],
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
    /// A share that is estimated and was not counted, as a survival curve gives it, in millionths; none where nothing is
    /// known. `of` are those still observed, whose number says how sure it is.
    Rate {
        millionths: Option<u32>,
        of: Counted,
    },
    /// Minutes of training or work.
    Minutes(i64),
    Day(Option<Day>),
    /// A target that somebody set.
    Target(Option<u64>),
    Words(String),
    Empty,
}

impl Cell {
    /// Whom a figure counts: of a share, those of its part.
    pub fn sources(&self) -> &[Source] {
        match self {
            Cell::Count(counted) | Cell::Share { part: counted, .. } => counted.sources(),
            _ => &[],
        }
    }
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
    /// Names it in files and in messages.
    pub id: &'static str,
    pub columns: Vec<Label>,
    pub rows: Vec<Row>,
    /// Whether the rows, but for those of [`Label::Total`], share out one whole, so that a masked one could be found by
    /// subtraction.
    pub adds_up: bool,
}

impl Table {
    /// The message that names it; the one of its note, where it has one, ends in `-note`.
    pub fn title(&self) -> String {
        format!("results-table-{}", self.id)
    }
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

    /// The message that names it.
    pub fn title(self) -> String {
        format!("results-section-{}", self.code())
    }

    /// Names it in files and in messages.
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
