//! Section 6: staying in work, at 1, 3 and 6 months and as a curve.

use super::tables::{code, count, entry, share};
use crate::domain::order::Fill;
use crate::domain::{ContractSort, ElementId};
use crate::insight::results::indicators::{People, Share};
use crate::insight::results::pictures::staying::{Axis, Staying, staying};
use crate::insight::results::survival::{Curve, Length, length, sort};
use crate::insight::results::{Cell, Label, Row, Table};
use std::collections::BTreeMap;

/// After how many months one asks.
const MONTHS: [(u8, &str); 3] = [(1, "results-row-1m"), (3, "results-row-3m"), (6, "results-row-6m")];

/// At which lengths, in days, the curve is told beside its picture: 1, 3, 6 and 12 months.
pub const TOLD: [i32; 4] = [30, 91, 183, 365];

pub fn tables(people: &People<'_>) -> Vec<Table> {
    vec![still(people), survival(people)]
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
    // A label is made once for each key, and two keys of one label are one group.
    let (settings, mut all) = (people.settings, Vec::new());
    let mut tracks: BTreeMap<Option<ElementId>, Vec<Length>> = BTreeMap::new();
    let mut contracts: BTreeMap<Option<ContractSort>, Vec<Length>> = BTreeMap::new();
    let mut groups: BTreeMap<(Axis, Label), Vec<Length>> = BTreeMap::new();
    for seen in people.seen.iter().filter(|seen| seen.has.worked) {
        let Some(length) = length(seen.story, people.period) else { continue };
        all.push(length);
        tracks.entry(seen.track).or_default().push(length);
        contracts.entry(sort(seen.story)).or_default().push(length);
        let publics = seen.story.publics.iter().map(|public| (Axis::Public, entry(settings, Some(*public)))).into_set();
        publics.into_iter().for_each(|group| groups.entry(group).or_default().push(length));
    }
    groups.insert((Axis::Everybody, Label::Total), all);
    for (track, lengths) in tracks {
        groups.entry((Axis::Track, entry(settings, track))).or_default().extend(lengths);
    }
    for (sort, lengths) in contracts {
        let label = sort.map_or(Label::Unknown, |sort| code("contract", sort.code()));
        groups.entry((Axis::Contract, label)).or_default().extend(lengths);
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
