//! Section 6: staying in work, at 1, 3 and 6 months and as a curve.

use super::tables::{code, count, entry, share};
use crate::domain::order::Fill;
use crate::domain::{ContractSort, Day, ElementId};
use crate::insight::results::indicators::{self, Seen, Share, Stayed};
use crate::insight::results::pictures::staying::{Axis, Staying, staying};
use crate::insight::results::survival::{Curve, Length, length, sort};
use crate::insight::results::{Cell, Label, Period, Row, Table};
use crate::insight::settings::Settings;
use std::collections::BTreeMap;

/// After how many months one asks.
const MONTHS: [(u8, &str); 3] = [(1, "results-row-1m"), (3, "results-row-3m"), (6, "results-row-6m")];

/// At which lengths, in days, the curve is told beside its picture: 1, 3, 6 and 12 months.
pub const TOLD: [i32; 4] = [30, 91, 183, 365];

/// What the tables and pictures take from each person.
pub struct Taken<'s> {
    settings: &'s Settings,
    period: Period,
    stayed: [Stayed; MONTHS.len()],
    lengths: Vec<Length>,
    tracks: BTreeMap<Option<ElementId>, Vec<Length>>,
    contracts: BTreeMap<Option<ContractSort>, Vec<Length>>,
    publics: BTreeMap<Label, Vec<Length>>,
}

impl<'s> Taken<'s> {
    /// Of a period that ends today at the latest.
    pub fn new(settings: &'s Settings, period: Period, today: Day) -> Self {
        let stayed = MONTHS.map(|(months, _)| Stayed::new(months, today));
        let (tracks, contracts, publics) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        Self { settings, period, stayed, lengths: Vec::new(), tracks, contracts, publics }
    }

    pub fn add(&mut self, seen: &Seen<'_>) {
        self.stayed.iter_mut().for_each(|stayed| stayed.add(seen));
        let Some(length) = seen.has.worked.then(|| length(seen.story, self.period)).flatten() else { return };
        self.lengths.push(length);
        self.tracks.entry(seen.track).or_default().push(length);
        self.contracts.entry(sort(seen.story)).or_default().push(length);
        let publics = seen.story.publics.iter().map(|public| entry(self.settings, Some(*public))).into_set();
        publics.into_iter().for_each(|public| self.publics.entry(public).or_default().push(length));
    }

    /// The curves of everybody, of each filière, sort of contract and public. Two keys of one label are one group.
    fn groups(&self) -> BTreeMap<(Axis, Label), Curve> {
        let mut groups: BTreeMap<(Axis, Label), Vec<Length>> = BTreeMap::new();
        let mut add = |axis, label, lengths: &[Length]| groups.entry((axis, label)).or_default().extend(lengths);
        add(Axis::Everybody, Label::Total, &self.lengths);
        for (track, lengths) in &self.tracks {
            add(Axis::Track, entry(self.settings, *track), lengths);
        }
        for (sort, lengths) in &self.contracts {
            add(Axis::Contract, sort.map_or(Label::Unknown, |sort| code("contract", sort.code())), lengths);
        }
        for (public, lengths) in &self.publics {
            add(Axis::Public, public.clone(), lengths);
        }
        groups.into_iter().map(|(group, lengths)| (group, Curve::of(lengths))).into_map()
    }
}

/// The tables, and the curves as pictures draw them: one of everybody, and one along each axis.
pub fn tables(taken: Taken<'_>) -> (Vec<Table>, Vec<Staying>) {
    let groups = taken.groups();
    let tables = vec![still(taken.stayed.map(Stayed::counted)), survival(&groups)];
    let mut of: BTreeMap<Axis, Vec<(Label, Curve)>> = BTreeMap::new();
    for ((axis, label), curve) in groups {
        of.entry(axis).or_default().push((label, curve));
    }
    (tables, of.into_iter().filter_map(|(axis, curves)| staying(axis, curves)).collect())
}

/// Of those whose first contract began in the period, who was still in work.
fn still(stayed: [indicators::Staying; MONTHS.len()]) -> Table {
    let row = |((_, message), staying): ((u8, &'static str), indicators::Staying)| {
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
        rows: MONTHS.into_iter().zip(stayed).map(row).collect(),
        adds_up: false,
    }
}

fn survival(groups: &BTreeMap<(Axis, Label), Curve>) -> Table {
    let rows = groups.iter().map(|((_, label), curve)| line(label.clone(), curve));
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
