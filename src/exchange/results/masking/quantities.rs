//! What a report says, as a reader with a pencil sees it: numbers, and which of them add up to which.
//!
//! The same people counted in two places are one quantity: it is told in both or in neither. What a report does not say
//! but follows from it, the rest of a share or the whole that a table shares out, is a quantity too.

use super::{is_of_few, is_small};
use crate::domain::report::{Cell, Counted, Label, Report, Source, Table};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Which number of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    /// The count, the part of a share, the minutes.
    Cell,
    /// The whole of a share.
    Whole,
}

/// Where a number stands: section, table and row, the column, and which number of the cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub at: (usize, usize, usize),
    pub column: usize,
    pub of: Of,
}

/// A number that is not zero.
#[derive(Debug, Clone, Copy)]
pub struct Quantity {
    pub value: u64,
    /// Must not be known.
    pub sensitive: bool,
    /// Stands somewhere in the report.
    pub shown: bool,
}

/// Quantities that add up to another.
#[derive(Debug, Clone)]
pub struct Sum {
    pub parts: Vec<usize>,
    pub whole: usize,
}

/// All of a report.
#[derive(Debug, Default)]
pub struct Web {
    pub quantities: Vec<Quantity>,
    pub sums: Vec<Sum>,
    pub places: BTreeMap<Place, usize>,
}

/// By what a quantity is known again.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key<'a> {
    /// Whom or what it counts.
    List(Cow<'a, [Source]>),
    /// A number without a list is the same as an equal one beside it in the row.
    InRow((usize, usize, usize), u64),
    /// An equal whole is the same all over a table.
    InTable((usize, usize), u64),
    Alone(Place),
    /// What is left of the share that stands there.
    Rest(Place),
}

struct Builder<'a> {
    web: Web,
    known: BTreeMap<Key<'a>, usize>,
}

impl Web {
    /// Reads a report.
    pub fn of(report: &Report) -> Web {
        let mut builder = Builder { web: Web::default(), known: BTreeMap::new() };
        let tables = report.sections.iter().enumerate().flat_map(|(section, held)| {
            held.tables.iter().enumerate().map(move |(table, held)| ((section, table), held))
        });
        let tables: Vec<_> = tables.collect();
        tables.iter().for_each(|(at, table)| builder.read(*at, table));
        tables.iter().for_each(|(at, table)| builder.add_up(*at, table));
        builder.web
    }
}

/// The count that stands in a cell, and is shared out by a table that adds up.
fn main_of(cell: &Cell) -> Option<&Counted> {
    match cell {
        Cell::Count(counted) | Cell::Share { part: counted, .. } => Some(counted),
        _ => None,
    }
}

impl<'a> Builder<'a> {
    fn quantity(&mut self, key: Key<'a>, value: u64, sensitive: bool) -> usize {
        let web = &mut self.web;
        let quantity = *self.known.entry(key).or_insert_with(|| {
            web.quantities.push(Quantity { value, sensitive, shown: false });
            web.quantities.len() - 1
        });
        self.web.quantities[quantity].sensitive |= sensitive;
        quantity
    }

    /// The quantity that a number of a cell is; none is no quantity, and is told.
    fn counted(&mut self, place: Place, counted: &'a Counted, is_total: bool) -> Option<usize> {
        let value = counted.number().filter(|value| *value > 0)?;
        let (section, table, _) = place.at;
        let key = match counted {
            Counted::Listed(sources) => Key::List(Cow::Borrowed(sources)),
            _ if is_total || place.of == Of::Whole => Key::InTable((section, table), value),
            _ => Key::InRow(place.at, value),
        };
        let quantity = self.quantity(key, value, is_small(value));
        self.web.quantities[quantity].shown = true;
        self.web.places.insert(place, quantity);
        Some(quantity)
    }

    fn read(&mut self, (section, table): (usize, usize), held: &'a Table) {
        for (row, line) in held.rows.iter().enumerate() {
            let (at, is_total) = ((section, table, row), line.label == Label::Total);
            for (column, cell) in line.cells.iter().enumerate() {
                let place = Place { at, column, of: Of::Cell };
                match cell {
                    Cell::Count(counted) => drop(self.counted(place, counted, is_total)),
                    Cell::Share { part, of } => self.share(place, part, of, is_total),
                    Cell::Rate { of, .. } => drop(self.counted(Place { of: Of::Whole, ..place }, of, is_total)),
                    Cell::Minutes(minutes) => {
                        let Some(value) = u64::try_from(*minutes).ok().filter(|value| *value > 0) else { continue };
                        let quantity = self.quantity(Key::Alone(place), value, is_of_few(line));
                        self.web.quantities[quantity].shown = true;
                        self.web.places.insert(place, quantity);
                    }
                    _ => {}
                }
            }
        }
    }

    /// A share says its rest too.
    fn share(&mut self, place: Place, part: &'a Counted, of: &'a Counted, is_total: bool) {
        let whole = self.counted(Place { of: Of::Whole, ..place }, of, is_total);
        let told = self.counted(place, part, is_total);
        let (Some(whole), Some(told)) = (whole, told) else { return };
        let values = (self.web.quantities[whole].value, self.web.quantities[told].value);
        if whole == told || values.0 < values.1 {
            return;
        }
        let rest = values.0 - values.1;
        let mut parts = vec![told];
        if rest > 0 {
            let left: Vec<Source> = without(of.sources(), part.sources());
            let is_list = left.len() as u64 == rest;
            let key = if is_list { Key::List(Cow::Owned(left)) } else { Key::Rest(place) };
            parts.push(self.quantity(key, rest, is_small(rest)));
        }
        self.web.sums.push(Sum { parts, whole });
    }

    fn add_up(&mut self, at: (usize, usize), table: &'a Table) {
        if table.adds_up {
            (0..table.columns.len()).for_each(|column| self.column(at, table, column));
        }
        if let Some(total) = table.columns.iter().position(|label| *label == Label::Total) {
            self.rows(at, table, total);
        }
    }

    /// The quantity of the main number at a place.
    fn at(&self, (section, table): (usize, usize), row: usize, column: usize) -> Option<usize> {
        self.web.places.get(&Place { at: (section, table, row), column, of: Of::Cell }).copied()
    }

    /// What a column shares out.
    fn column(&mut self, at: (usize, usize), table: &'a Table, column: usize) {
        let rows = || table.rows.iter().enumerate().filter(|(_, row)| row.label != Label::Total);
        let parts: Vec<usize> = rows().filter_map(|(row, _)| self.at(at, row, column)).collect();
        let sum: u64 = parts.iter().map(|part| self.web.quantities[*part].value).sum();
        if parts.is_empty() {
            return;
        }
        // The rows of the same people twice are no parts of one whole.
        let lists = rows().filter_map(|(_, row)| main_of(row.cells.get(column)?)).map(Counted::sources);
        let mut all: Vec<Source> = lists.flatten().copied().collect();
        crate::domain::order::InOrder::order(&mut all[..]);
        all.dedup();
        let whole = if all.len() as u64 == sum {
            Some(self.quantity(Key::List(Cow::Owned(all)), sum, is_small(sum)))
        } else {
            self.told_whole(at, table, column).filter(|whole| self.web.quantities[*whole].value == sum)
        };
        if let Some(whole) = whole.filter(|whole| parts != [*whole]) {
            self.web.sums.push(Sum { parts, whole });
        }
    }

    /// The whole of a column without lists: its total, else the whole of its shares.
    fn told_whole(&self, at: (usize, usize), table: &Table, column: usize) -> Option<usize> {
        let total = table.rows.iter().position(|row| row.label == Label::Total);
        let whole = |row: usize| {
            let place = Place { at: (at.0, at.1, row), column, of: Of::Whole };
            self.web.places.get(&place).copied()
        };
        total.and_then(|row| self.at(at, row, column)).or_else(|| (0..table.rows.len()).find_map(whole))
    }

    /// What each row shares out, where the column of totals is the sum of the others in all of them.
    fn rows(&mut self, at: (usize, usize), table: &Table, total: usize) {
        let is_count =
            |column: usize| table.rows.iter().all(|row| matches!(row.cells.get(column), Some(Cell::Count(_))));
        let columns: Vec<usize> =
            (0..table.columns.len()).filter(|column| *column != total && is_count(*column)).collect();
        let sums: Vec<Sum> = (0..table.rows.len())
            .filter_map(|row| {
                let parts = columns.iter().filter_map(|column| self.at(at, row, *column)).collect();
                Some(Sum { parts, whole: self.at(at, row, total)? })
            })
            .collect();
        let value = |quantity: &usize| self.web.quantities[*quantity].value;
        if sums.iter().all(|sum| sum.parts.iter().map(value).sum::<u64>() == value(&sum.whole)) {
            self.web.sums.extend(sums.into_iter().filter(|sum| sum.parts != [sum.whole]));
        }
    }
}

/// What of a list in order is not in another.
fn without(all: &[Source], taken: &[Source]) -> Vec<Source> {
    all.iter().filter(|source| taken.binary_search(source).is_err()).copied().collect()
}
