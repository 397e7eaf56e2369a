//! Section 1: the figures by which an organisation is judged, and its volume.

use super::tables::{NUMBER, SHARE, both, count, row, share};
use crate::insight::results::indicators::{Indicator, People, Share};
use crate::insight::results::{Cell, Label, Table};

pub fn tables(people: &People<'_>) -> Vec<Table> {
    vec![main(people), volume(people)]
}

/// Accompanied, first contract, staying in work: the number, of the accompanied, and of those whose first contract began.
fn main(people: &People<'_>) -> Table {
    let alone = |part: Share| vec![count(part.part.clone()), share(&part), Cell::Empty];
    let number = |counted| vec![count(counted), Cell::Empty, Cell::Empty];
    let aim = |of_all: Share, of_first: Share| vec![count(of_all.part.clone()), share(&of_all), share(&of_first)];
    let since = people.retained_since();
    Table {
        id: "main",
        columns: vec![
            NUMBER,
            Label::Message("results-column-of-accompanied"),
            Label::Message("results-column-of-hired"),
        ],
        rows: vec![
            row(Indicator::Accompanied.title(), number(people.accompanied())),
            row(Indicator::FirstContract.title(), alone(people.first_contract())),
            row("results-row-hired-outside", number(people.first_contract_outside())),
            row(Indicator::Inserted.title(), aim(people.inserted(), people.inserted_of_first())),
            row("results-row-inserted-unconfirmed", number(people.unconfirmed(|seen| seen.inserted))),
            row(Indicator::Retained.title(), aim(people.retained(), people.retained_of_first())),
            row("results-row-retained-unconfirmed", number(people.unconfirmed(|seen| seen.retained))),
            row("results-row-retained-since", [count(since.part.clone()), Cell::Empty, share(&since)]),
        ],
        adds_up: false,
    }
}

/// Who came, who was there, who left.
fn volume(people: &People<'_>) -> Table {
    let came = people.who(|seen| seen.has.came);
    let again = people.who(|seen| seen.has.came_again);
    let proof = people.proof_seen();
    Table {
        id: "volume",
        columns: vec![NUMBER, SHARE],
        rows: vec![
            row("results-row-came", [count(came), Cell::Empty]),
            row("results-row-came-again", [count(again), Cell::Empty]),
            row("results-row-active", [count(people.active()), Cell::Empty]),
            row("results-row-left", [count(people.exits()), Cell::Empty]),
            row("results-row-proof", both(&proof)),
        ],
        adds_up: false,
    }
}
