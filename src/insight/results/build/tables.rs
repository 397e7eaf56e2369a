//! What all sections make tables of.

use crate::domain::ElementId;
use crate::domain::order::InOrder;
use crate::insight::results::indicators::Share;
use crate::insight::results::{Cell, Counted, Label, Row, Table};
use crate::insight::settings::Settings;
use std::collections::BTreeMap;

/// The heads of columns that many tables have.
pub const NUMBER: Label = Label::Message("results-column-number");
pub const SHARE: Label = Label::Message("results-column-share");

/// A row that a message names.
pub fn row(message: &'static str, cells: impl Into<Vec<Cell>>) -> Row {
    Row { label: Label::Message(message), cells: cells.into() }
}

pub fn count(counted: Counted) -> Cell {
    Cell::Count(counted)
}

pub fn share(share: &Share) -> Cell {
    Cell::Share { part: share.part.clone(), of: share.of.clone() }
}

/// The number of a part, and its share.
pub fn both(part: &Share) -> [Cell; 2] {
    [count(part.part.clone()), share(part)]
}

/// Nobody.
pub fn none() -> Counted {
    Counted::of([])
}

/// A code of a list of the catalogues.
pub fn code(list: &'static str, code: &str) -> Label {
    Label::Code { list, code: code.to_owned() }
}

/// The label of an entry of the organisation's lists; an entry that is there no more is one that nobody knows.
pub fn entry(settings: &Settings, id: Option<ElementId>) -> Label {
    id.and_then(|id| settings.entry(id)).map_or(Label::Unknown, |name| Label::Named(name.to_owned()))
}

/// Those of some keys by their labels, each of which is made once for everybody; two keys of one label are one row.
pub fn labelled<K>(
    found: impl IntoIterator<Item = (K, Counted)>,
    label: impl Fn(K) -> Label,
) -> BTreeMap<Label, Counted> {
    let mut labelled: BTreeMap<Label, Counted> = BTreeMap::new();
    for (key, counted) in found {
        let label = label(key);
        let before = labelled.remove(&label);
        let both = before.map(|before| Counted::of([before.sources(), counted.sources()].concat()));
        labelled.insert(label, both.unwrap_or(counted));
    }
    labelled
}

/// A table that shares out some persons: the rows that the labels give, in their order, those that came besides, then
/// « unknown » and the total. Each row has its number and its share of the total.
pub fn shared_out(id: &'static str, labels: Vec<Label>, found: BTreeMap<Label, Counted>, whole: Counted) -> Table {
    let mut table = listed(id, labels, found, &whole);
    table.adds_up = true;
    table.rows.push(Row { label: Label::Total, cells: vec![count(whole.clone()), part(whole.clone(), &whole)] });
    table
}

/// The same where a person may stand in several rows, so that they are not to be added up.
pub fn listed(id: &'static str, labels: Vec<Label>, mut found: BTreeMap<Label, Counted>, whole: &Counted) -> Table {
    let unknown = found.remove(&Label::Unknown).unwrap_or_else(none);
    let known = labels.into_iter().map(|label| {
        let counted = found.remove(&label).unwrap_or_else(none);
        (label, counted)
    });
    let mut rows: Vec<(Label, Counted)> = known.collect();
    let mut besides: Vec<(Label, Counted)> = found.into_iter().collect();
    besides.order_by_key(|(label, _)| label.clone());
    rows.extend(besides);
    rows.push((Label::Unknown, unknown));
    let row = |(label, counted): (Label, Counted)| {
        let share = part(counted.clone(), whole);
        Row { label, cells: vec![count(counted), share] }
    };
    Table { id, columns: vec![NUMBER, SHARE], rows: rows.into_iter().map(row).collect(), adds_up: false }
}

fn part(part: Counted, of: &Counted) -> Cell {
    Cell::Share { part, of: of.clone() }
}
