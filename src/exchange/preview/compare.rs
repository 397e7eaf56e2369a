//! Two folded states of one subject, side by side.

use super::change::{Change, Field, Said};
use crate::domain::OrgId;
use crate::domain::order::InOrder;
use crate::journal::fold::{Cell, CellKey, Element, Presence};
use crate::journal::proposal::{self, Proposal};
use crate::journal::schema::{Entry, Shape, task};
use crate::journal::{Fold, Kind, Value};
use std::collections::BTreeMap;

/// What differs between `old` and `new`, gravest first. Of `own` is asked what partners propose to take back.
pub(super) fn changes(old: &Fold<'_>, new: &Fold<'_>, own: Option<OrgId>) -> Vec<Change> {
    let mut changes = Vec::new();
    own.into_iter().for_each(|own| proposed(old, new, own, &mut changes));
    for kind in Kind::KNOWN {
        let (old_cells, new_cells) = (old.of(kind), new.of(kind));
        if old_cells.is_empty() && new_cells.is_empty() {
            continue;
        }
        match kind.schema().map(|schema| schema.shape) {
            Some(Shape::Set) => elements(kind, old, new, &mut changes),
            Some(Shape::Register | Shape::Series) => fields(old_cells, new_cells, &mut changes),
            Some(Shape::Meta) | None => {}
        }
    }
    changes.order_by_key(Change::rank);
    changes
}

/// The changes of which the user must choose.
pub(super) fn conflicts(old: &Fold<'_>, new: &Fold<'_>, own: Option<OrgId>) -> Vec<Change> {
    // Of most people who are new nothing was written twice and nothing taken back: all else need not be told apart.
    let is_doubtful = |cell: &Cell<'_>| cell.in_conflict() || cell.key.field.is_removal();
    let is_proposed = own.is_some_and(|own| !proposal::open(new, own).is_empty());
    if !is_proposed && !new.cells().iter().any(is_doubtful) {
        return Vec::new();
    }
    changes(old, new, own).into_iter().filter(Change::is_conflict).collect()
}

/// What partners propose to take back, where it was not asked before.
fn proposed(old: &Fold<'_>, new: &Fold<'_>, own: OrgId, changes: &mut Vec<Change>) {
    let before = proposal::open(old, own);
    let is_known = |it: &Proposal<'_>| before.iter().any(|held| held.act == it.act && held.by.org == it.by.org);
    for proposal in proposal::open(new, own).into_iter().filter(|it| !is_known(it)) {
        let Proposal { by, act, facts, .. } = proposal;
        let Some(on) = facts.first().map(|fact| fact.on) else { continue };
        let says = self::changes(&Fold::new(Vec::new()), &Fold::new(facts), None);
        changes.push(Change::Proposed { by, act, says, on });
    }
}

fn elements(kind: &Kind, old: &Fold<'_>, new: &Fold<'_>, changes: &mut Vec<Change>) {
    let olds: BTreeMap<&str, Element<'_, '_>> = old.elements(kind).map(|element| (element.id, element)).collect();
    let news: BTreeMap<&str, Element<'_, '_>> = new.elements(kind).map(|element| (element.id, element)).collect();
    for (id, after) in &news {
        let before = olds.get(id).filter(|element| element.presence != Presence::Removed);
        let element = (*id).to_owned();
        match (before, after.presence) {
            (None, Presence::Removed) => {}
            (Some(before), Presence::Removed) => {
                changes.push(Change::Removed { kind: kind.clone(), element, values: values(before) });
            }
            (before, presence) => {
                let disputed_before = before.is_some_and(|element| element.presence == Presence::Disputed);
                if presence == Presence::Disputed && !disputed_before {
                    changes.push(Change::Disputed { kind: kind.clone(), element: element.clone() });
                }
                match before {
                    Some(before) => fields(before.cells, after.cells, changes),
                    None => added(kind, after, changes),
                }
            }
        }
    }
    for (id, before) in olds.iter().filter(|(id, _)| !news.contains_key(*id)) {
        if before.presence != Presence::Removed {
            changes.push(Change::Removed { kind: kind.clone(), element: (*id).to_owned(), values: values(before) });
        }
    }
}

fn added(kind: &Kind, after: &Element<'_, '_>, changes: &mut Vec<Change>) {
    let author = after.cells.iter().filter_map(Cell::shown).map(|write| (write.fact.by, write.fact.on)).next();
    let Some((by, on)) = author else { return };
    let element = after.id.to_owned();
    changes.push(Change::Added { kind: kind.clone(), element, values: values(after), by, on });
    for cell in after.cells.iter().filter(|cell| cell.in_conflict() && !cell.key.field.is_removal()) {
        changes.push(Change::Conflict { field: Field::of(&cell.key), values: Said::all(cell) });
    }
}

fn values(element: &Element<'_, '_>) -> Vec<Entry> {
    let shown = element.cells.iter().filter(|cell| is_told(cell));
    let values = shown.filter_map(|cell| Some((cell.key.field, cell.shown()?.value.clone())));
    values.filter(|(_, value)| *value != Value::Null).collect()
}

/// Whether a field is told by itself: not that an element is removed, nor where an item stands in its list.
fn is_told(cell: &Cell<'_>) -> bool {
    !cell.key.field.is_removal() && cell.key.field != task::PLACE.any()
}

fn fields(old: &[Cell<'_>], new: &[Cell<'_>], changes: &mut Vec<Change>) {
    let olds: BTreeMap<CellKey<'_>, &Cell<'_>> = old.iter().map(|cell| (cell.key, cell)).collect();
    let news: BTreeMap<CellKey<'_>, &Cell<'_>> = new.iter().map(|cell| (cell.key, cell)).collect();
    for (place, after) in new.iter().enumerate().filter(|(_, cell)| is_told(cell)) {
        let before = olds.get(&after.key).copied();
        if after.in_conflict() && is_latest(new, place) {
            let values = Said::all(after);
            if before.is_none_or(|before| Said::all(before) != values) {
                changes.push(Change::Conflict { field: Field::of(&after.key), values });
            }
            continue;
        }
        let Some(write) = after.shown() else { continue };
        let field = Field::of(&after.key);
        let shown = before.and_then(Cell::shown).map(|write| write.value);
        if shown != Some(write.value) {
            let unsaid = shown.is_none() && *write.value == Value::Null;
            if !unsaid {
                changes.push(Change::Field { field, before: shown.cloned(), after: Some(Said::of(&write)) });
            }
        } else if before.is_some_and(Cell::in_conflict) {
            changes.push(Change::Settled { field, after: Said::of(&write) });
        }
    }
    for before in old.iter().filter(|cell| !cell.key.field.is_removal() && !news.contains_key(&cell.key)) {
        if let Some(write) = before.shown().filter(|write| *write.value != Value::Null) {
            let field = Field::of(&before.key);
            changes.push(Change::Field { field, before: Some(write.value.clone()), after: None });
        }
    }
}

/// Whether no later day of the same series has an entry: only there is a conflict on screen.
fn is_latest(cells: &[Cell<'_>], place: usize) -> bool {
    let key = &cells[place].key;
    let same = |other: &CellKey<'_>| {
        (other.kind, other.lane, other.element, other.field) == (key.kind, key.lane, key.element, key.field)
    };
    key.day.is_none() || !cells[place + 1..].iter().any(|cell| same(&cell.key))
}
