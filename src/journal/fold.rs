//! The fold: from facts that count to the values that are shown.
//!
//! One generic step serves every kind: each live fact writes *cells* (a field, of an element or of a day), and a
//! write is current unless another live write of its cell names it in `over`. Two current writes with different
//! values are a conflict. The result does not depend on the order in which facts arrived.

use super::fact::{Fact, FactId};
use super::imported::{overtaken, overtakes};
use super::keys::Keys;
use super::kind::{Kind, Kinds};
use super::live::lives;
use super::schema::content::Content;
use super::schema::{AnyField, Field, Shape};
use super::value::Value;
use crate::domain::coded::coded;
use crate::domain::order::InOrder;
use crate::domain::{Day, OrgId};

/// Which field of which element, series or lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellKey<'a> {
    pub kind: &'a Kind,
    /// The organisation whose lane it is; none for fields that all share.
    pub lane: Option<OrgId>,
    pub element: Keys<&'a str>,
    pub field: AnyField,
    /// The day of a series' entry.
    pub day: Option<Day>,
}

/// One live write of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Write<'a> {
    pub fact: &'a Fact,
    pub value: &'a Value,
}

/// A field with its current writes, greatest name first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell<'a> {
    pub key: CellKey<'a>,
    pub current: Vec<Write<'a>>,
}

impl<'a> Cell<'a> {
    /// The value that is shown: that of the greatest name.
    pub fn shown(&self) -> Option<Write<'a>> {
        self.current.first().copied()
    }

    /// What is shown, as its field holds it.
    pub fn get<T: Content>(&self, field: Field<T>) -> Option<T::Read<'a>> {
        self.shown().and_then(|write| field.read(write.value))
    }

    /// Whether people wrote different values without seeing each other.
    pub fn in_conflict(&self) -> bool {
        self.current.windows(2).any(|pair| pair[0].value != pair[1].value)
    }
}

coded! {
    /// Whether an element is shown, removed, or removed by someone who had not seen all writes.
    pub enum Presence {
        Shown = "shown",
        Removed = "removed",
        /// Removed by one who did not know all that others had written.
        Disputed = "disputed",
    }
}

/// An element of a set.
#[derive(Debug, Clone, Copy)]
pub struct Element<'f, 'a> {
    pub id: &'a str,
    pub presence: Presence,
    pub cells: &'f [Cell<'a>],
}

impl<'f, 'a> Element<'f, 'a> {
    /// A field of the element.
    pub fn cell(&self, field: AnyField) -> Option<&'f Cell<'a>> {
        debug_assert!(
            self.cells.iter().all(|cell| *cell.key.kind == field.kind),
            "{field:?} is a field of another kind"
        );
        self.cells.iter().find(|cell| cell.key.field == field)
    }

    /// What is shown of a field.
    pub fn get<T: Content>(&self, field: Field<T>) -> Option<T::Read<'a>> {
        self.cell(field.any())?.get(field)
    }
}

/// The folded state of one subject, or of dossiers that are joined.
#[derive(Debug, Clone)]
pub struct Fold<'a> {
    facts: Vec<&'a Fact>,
    lives: Vec<bool>,
    cells: Vec<Cell<'a>>,
}

impl<'a> Fold<'a> {
    /// Folds the facts that count, in any order.
    pub fn new(facts: Vec<&'a Fact>) -> Self {
        Self::with_cells(facts, |_| true)
    }

    /// The same with the cells of some kinds alone, for who reads little of very many people.
    pub fn of_kinds(facts: Vec<&'a Fact>, kinds: Kinds) -> Self {
        Self::with_cells(facts, |fact| kinds.has(&fact.kind))
    }

    fn with_cells(mut facts: Vec<&'a Fact>, wants: impl Fn(&Fact) -> bool) -> Self {
        if !mutant!("arrival_order") {
            facts.order_by_key(|fact| (fact.id, fact.about));
        }
        let lives = lives(&facts);
        let mut writes: Vec<(CellKey<'a>, Write<'a>)> = Vec::with_capacity(facts.len());
        for (fact, _) in facts.iter().zip(&lives).filter(|(fact, live)| **live && wants(fact)) {
            each_write(fact, |key, value| writes.push((key, Write { fact, value })));
        }
        writes.order_by(|left, right| left.0.cmp(&right.0).then(right.1.fact.id.cmp(&left.1.fact.id)));
        let mut cells: Vec<Cell<'a>> = Vec::with_capacity(writes.len());
        for group in writes.chunk_by(|left, right| left.0 == right.0) {
            cells.push(Cell { key: group[0].0, current: current(group) });
        }
        Self { facts, lives, cells }
    }

    /// All cells in order.
    pub fn cells(&self) -> &[Cell<'a>] {
        &self.cells
    }

    /// All facts that count by rising name, with their life.
    pub fn facts(&self) -> impl DoubleEndedIterator<Item = (&'a Fact, bool)> {
        self.facts.iter().copied().zip(self.lives.iter().copied())
    }

    /// The cells of a kind.
    pub fn of(&self, kind: &Kind) -> &[Cell<'a>] {
        let start = self.cells.partition_point(|cell| cell.key.kind < kind);
        let length = self.cells[start..].partition_point(|cell| cell.key.kind == kind);
        &self.cells[start..start + length]
    }

    /// What is shown of a field without keys: of all, or of one organisation's lane.
    pub fn register<T: Content>(&self, field: Field<T>, lane: Option<OrgId>) -> Option<T::Read<'a>> {
        self.cell(field.any(), lane, Keys::None)?.get(field)
    }

    /// A field of a register.
    pub fn cell(&self, field: AnyField, lane: Option<OrgId>, element: Keys<&str>) -> Option<&Cell<'a>> {
        let wanted = |cell: &&Cell<'a>| {
            let key = &cell.key;
            key.field == field && key.lane == lane && key.element == element
        };
        self.of(&field.kind).iter().find(wanted)
    }

    /// The entries of a field of a series by rising day.
    pub fn series(
        &self,
        field: AnyField,
        lane: Option<OrgId>,
        element: Keys<&str>,
    ) -> impl DoubleEndedIterator<Item = &Cell<'a>> {
        let cells = self.of(&field.kind);
        let place = |cell: &Cell<'a>| (cell.key.lane, cell.key.element, cell.key.field).cmp(&(lane, element, field));
        let start = cells.partition_point(|cell| place(cell).is_lt());
        let length = cells[start..].partition_point(|cell| place(cell).is_eq());
        cells[start..start + length].iter()
    }

    /// The entry of a field of a series that holds on `day`.
    pub fn on(&self, field: AnyField, lane: Option<OrgId>, element: Keys<&str>, day: Day) -> Option<&Cell<'a>> {
        if mutant!("series_by_counter") {
            return self.series(field, lane, element).max_by_key(|cell| cell.shown().map(|write| write.fact.id));
        }
        self.series(field, lane, element).rfind(|cell| cell.key.day.is_some_and(|entry| entry <= day))
    }

    /// The elements of a set, removed ones included, by id.
    pub fn elements<'f>(&'f self, kind: &Kind) -> impl Iterator<Item = Element<'f, 'a>> {
        elements_of(self.of(kind))
    }

    /// One element of a set.
    pub fn element<'f>(&'f self, kind: &Kind, id: &str) -> Option<Element<'f, 'a>> {
        self.elements(kind).find(|element| element.id == id)
    }

    /// Every fact that ever wrote the field, by rising name, with its value and life.
    pub fn history(&self, field: AnyField, element: Keys<&str>) -> Vec<(Write<'a>, bool)> {
        let mut found = Vec::new();
        for (fact, live) in self.facts().filter(|(fact, _)| fact.kind == field.kind) {
            each_write(fact, |key, value| {
                if key.element == element && key.field == field {
                    found.push((Write { fact, value }, live));
                }
            });
        }
        found
    }
}

/// The elements of a set, removed ones included, from the cells of its kind.
pub fn elements_of<'f, 'a>(cells: &'f [Cell<'a>]) -> impl Iterator<Item = Element<'f, 'a>> {
    let same = |left: &Cell<'a>, right: &Cell<'a>| left.key.element == right.key.element;
    cells.chunk_by(same).map(|cells| Element { id: cells[0].key.element.text(), presence: presence(cells), cells })
}

/// Names each cell that a fact writes.
pub fn each_write<'a>(fact: &'a Fact, mut write: impl FnMut(CellKey<'a>, &'a Value)) {
    let Some(schema) = fact.kind.schema() else { return };
    if schema.shape == Shape::Meta || fact.data.is_empty() {
        return;
    }
    let Some(element) = Keys::of(schema, fact) else { return };
    for (key, value) in fact.data.iter() {
        if let Some(field) = schema.written(key.as_str()) {
            let lane = (schema.lane && !mutant!("lane_shared")).then_some(fact.by.org);
            let day = (schema.shape == Shape::Series).then_some(fact.on);
            write(CellKey { kind: &fact.kind, lane, element, field, day }, value);
        }
    }
}

/// The writes of one cell that no other write of it names.
fn current<'a>(group: &[(CellKey<'a>, Write<'a>)]) -> Vec<Write<'a>> {
    let writes = group.iter().map(|(_, write)| *write);
    if group.len() == 1 || mutant!("over_ignored") {
        return writes.collect();
    }
    let mut named: Vec<FactId> = writes.clone().flat_map(|write| write.fact.over.iter().copied()).collect();
    named.order();
    let mut current: Vec<Write<'a>> = writes.filter(|write| named.binary_search(&write.fact.id).is_err()).collect();
    if current.windows(2).any(|pair| pair[0].value != pair[1].value) {
        let said: Vec<_> = group.iter().map(|(_, write)| (write.fact, write.value)).collect();
        let overtaken = overtaken(group[0].0.field, &said);
        current.retain(|write| !overtaken.contains(&write.fact.id));
    }
    current
}

/// Whether the cells of an element are on screen.
fn presence(cells: &[Cell<'_>]) -> Presence {
    let Some(removed) = cells.iter().find(|cell| cell.key.field.is_removal()) else { return Presence::Shown };
    let writes = || cells.iter().flat_map(|cell| &cell.current);
    let removes = |write: &&Write<'_>| {
        write.value.as_bool() == Some(true) && !writes().any(|later| overtakes(later.fact, write.fact))
    };
    let removals: Vec<&Write<'_>> = removed.current.iter().filter(removes).collect();
    if removals.is_empty() {
        return Presence::Shown;
    }
    let knew_all = |removal: &&Write<'_>| {
        cells.iter().all(|cell| {
            cell.current.iter().all(|write| {
                let also_removes = cell.key.field.is_removal() && write.value.as_bool() == Some(true);
                also_removes
                    || write.fact.id == removal.fact.id
                    || removal.fact.over.contains(&write.fact.id)
                    || overtakes(removal.fact, write.fact)
            })
        })
    };
    if removals.iter().any(knew_all) || mutant!("removal_hides_all") { Presence::Removed } else { Presence::Disputed }
}

#[cfg(test)]
mod tests;
