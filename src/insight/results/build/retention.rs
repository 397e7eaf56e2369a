//! Section 6: staying in work, at 1, 3 and 6 months and as a curve.

use super::tables::{code, count, entry, share};
use crate::domain::order::Fill;
use crate::insight::results::indicators::{People, Seen, Share};
use crate::insight::results::pictures::staying::{Axis, Staying, staying};
use crate::insight::results::survival::{Curve, Length, length, sort};
use crate::insight::results::{Cell, Label, Row, Table};
use std::collections::BTreeMap;

/// After how many months one asks.
const MONTHS: [(u8, &str); 3] = [(1, "results-row-1m"), (3, "results-row-3m"), (6, "results-row-6m")];

/// At which lengths, in days, the curve is told beside its picture: 1, 3, 6 and 12 months.
pub const TOLD: [i32; 4] = [30, 91, 183, 365];

pub fn tables(people: &People<'_>) -> Vec<Table> {
    vec![still(&people.only(Seen::is_hired)), survival(people)]
}

/// Of those whose first contract began in the period, who was still in work.
fn still(people: &People<'_>) -> Table {
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

/// The curves of everybody, of each filière, sort of contract and public.
fn groups(people: &People<'_>) -> BTreeMap<(Axis, Label), Curve> {
    let mut groups: BTreeMap<(Axis, Label), Vec<Length>> = BTreeMap::new();
    groups.insert((Axis::Everybody, Label::Total), Vec::new());
    for seen in &people.seen {
        let Some(length) = length(seen.story, people.period) else { continue };
        let (story, settings) = (seen.story, people.settings);
        let publics = story.publics.iter().map(|public| (Axis::Public, entry(settings, Some(*public)))).into_set();
        let contract = sort(story).map_or(Label::Unknown, |sort| code("contract", sort.code()));
        let track = entry(settings, seen.track);
        let own = [(Axis::Everybody, Label::Total), (Axis::Track, track), (Axis::Contract, contract)];
        own.into_iter().chain(publics).for_each(|group| groups.entry(group).or_default().push(length));
    }
    groups.into_iter().map(|(group, lengths)| (group, Curve::of(lengths))).into_map()
}

/// The same as pictures draw them: one of everybody, and one along each axis.
pub fn curves(people: &People<'_>) -> Vec<Staying> {
    let mut of: BTreeMap<Axis, Vec<(Label, Curve)>> = BTreeMap::new();
    for ((axis, label), curve) in groups(people) {
        of.entry(axis).or_default().push((label, curve));
    }
    of.into_iter().filter_map(|(axis, curves)| staying(axis, curves)).collect()
}

fn survival(people: &People<'_>) -> Table {
    let rows = groups(people).into_iter().map(|((_, label), curve)| line(label, &curve));
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
