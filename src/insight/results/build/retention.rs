//! Section 6: staying in work, at 1, 3 and 6 months and as a curve.

use super::tables::{code, count, entry, share};
use crate::domain::order::Fill;
use crate::insight::results::indicators::{People, Seen, Share};
use crate::insight::results::survival::{Curve, Length, length, sort};
use crate::insight::results::{Cell, Label, Row, Table};
use std::collections::BTreeMap;

/// After how many months one asks.
const MONTHS: [(u8, &str); 3] = [(1, "results-row-1m"), (3, "results-row-3m"), (6, "results-row-6m")];

/// At which lengths, in days, the curve is told beside its picture: 1, 3, 6 and 12 months.
pub const TOLD: [i32; 4] = [30, 91, 183, 365];

pub fn tables(people: &People<'_>) -> Vec<Table> {
    vec![staying(&people.only(Seen::is_hired)), survival(people)]
}

/// Of those whose first contract began in the period, who was still in work.
fn staying(people: &People<'_>) -> Table {
    let row = |(months, message): (u8, &'static str)| {
        let staying = people.staying(months);
        let still = Share { part: staying.still.clone(), of: staying.known };
        let parts = [staying.still, staying.lost, staying.unknown, staying.too_soon].map(count);
        super::tables::row(message, parts.into_iter().chain([share(&still)]).collect::<Vec<_>>())
    };
    let columns = [
        "results-column-still",
        "results-column-lost",
        "results-column-not-known",
        "results-column-too-soon",
        "results-column-of-known-work",
    ];
    Table {
        id: "retention",
        columns: columns.map(Label::Message).into(),
        rows: MONTHS.into_iter().map(row).collect(),
        adds_up: false,
    }
}

/// The curve of everybody, of each filière, sort of contract and public.
fn survival(people: &People<'_>) -> Table {
    let mut groups: BTreeMap<(u8, Label), Vec<Length>> = BTreeMap::new();
    groups.insert((0, Label::Total), Vec::new());
    for seen in &people.seen {
        let Some(length) = length(seen.story, people.period) else { continue };
        let (story, settings) = (seen.story, people.settings);
        let publics = story.publics.iter().map(|public| (3, entry(settings, Some(*public)))).into_set();
        let contract = sort(story).map_or(Label::Unknown, |sort| code("contract", sort.code()));
        let own = [(0, Label::Total), (1, entry(settings, seen.track)), (2, contract)];
        own.into_iter().chain(publics).for_each(|group| groups.entry(group).or_default().push(length));
    }
    let rows = groups.into_iter().map(|((_, label), lengths)| line(label, &Curve::of(lengths)));
    let columns = [
        "results-column-people",
        "results-column-ended-work",
        "results-column-median",
        "results-column-1m",
        "results-column-3m",
        "results-column-6m",
        "results-column-12m",
    ];
    Table { id: "survival", columns: columns.map(Label::Message).into(), rows: rows.collect(), adds_up: false }
}

fn line(label: Label, curve: &Curve) -> Row {
    let told = TOLD.map(|days| Cell::Rate {
        millionths: curve.remains(days).map(|remains| remains.millionths()),
        of: curve.observed(days),
    });
    let mut cells = vec![count(curve.people()), count(curve.ended()), Cell::Days(curve.median().map(i64::from))];
    cells.extend(told);
    Row { label, cells }
}
