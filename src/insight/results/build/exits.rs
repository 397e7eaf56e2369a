//! Section 5: how people left, and contracts.

use super::tables::{NUMBER, SHARE, both, code, count, entry, labelled, none, row, share};
use crate::domain::order::Fill;
use crate::domain::{ContractSort, Day};
use crate::insight::path::exit;
use crate::insight::results::indicators::{
    Begun, Contracts, END_CODES, Exits, Fse, Fund, Indicator, Lists, POSITIVE, People, Seen, Set, Share, When, band,
    band_label, end_code, end_label,
};
use crate::insight::results::{Cell, Counted, Label, Period, Row, Source, Table};
use std::collections::BTreeMap;

/// What the tables of the Fund take from each person.
pub struct Taken {
    period: Period,
    set: Set,
    fund: Fund,
    /// First entries by the band of age on that day.
    ages: Lists<Option<&'static str>>,
    entered: Vec<Source>,
}

impl Taken {
    /// Of a period that ends today at the latest.
    pub fn new(set: Set, period: Period, today: Day) -> Self {
        Self { period, set, fund: Fund::new(period, today), ages: Lists::new(), entered: Vec::new() }
    }

    pub fn add(&mut self, seen: &Seen<'_>) {
        self.fund.add(seen);
        let first = seen.story.passages.first().filter(|_| seen.has.came);
        if let Some(day) = first.and_then(|passage| passage.from).filter(|day| self.period.holds(*day)) {
            self.ages.add(band(seen.story, self.set, day), seen.source());
            self.entered.push(seen.source());
        }
    }
}

pub fn tables(people: &People<'_>, begun: &Contracts, taken: Taken) -> Vec<Table> {
    let left = &people.only(|seen| seen.exit.is_some());
    vec![
        exits(left),
        outcomes(left),
        tracks(left),
        nil_tracks(left),
        end_codes(left),
        contracts(begun),
        sorts(&begun.begun),
        boomerang(&people.only(|seen| seen.has.art60)),
        fund(taken.fund.counted()),
        fund_ages(taken.ages, Counted::of(taken.entered), taken.set),
    ]
}

const OF_KNOWN: Label = Label::Message("results-column-of-known");
const OF_ALL: Label = Label::Message("results-column-of-exits");

/// I5 and I6 by both denominators, and who left before the end that was planned.
fn exits(people: &People<'_>) -> Table {
    let figure =
        |Exits { of_known, of_all, .. }: Exits| vec![count(of_all.part.clone()), share(&of_known), share(&of_all)];
    let of_all = |part: Share| vec![count(part.part.clone()), Cell::Empty, share(&part)];
    let when = |when| of_all(people.share(|seen| seen.exit.is_some(), |seen| seen.left(when)));
    let positive = people.positive_exits();
    let unknown = positive.unknown.clone();
    let known = positive.of_known.of.clone();
    let all = people.exits();
    Table {
        id: "exits",
        columns: vec![NUMBER, OF_KNOWN, OF_ALL],
        rows: vec![
            row("results-row-left", [count(all.clone()), Cell::Empty, Cell::Empty]),
            row("results-row-finished-known", of_all(Share { part: known, of: all })),
            row(Indicator::PositiveExit.title(), figure(positive)),
            row(Indicator::Training.title(), figure(people.exits_to_training())),
            row("results-row-outcome-unknown", of_all(unknown)),
            row("results-row-before-end", when(When::Before)),
            row("results-row-at-end", when(When::AtEnd)),
            row("results-row-end-unknown", when(When::Unknown)),
        ],
        adds_up: false,
    }
}

/// Each outcome, by when it came.
fn outcomes(people: &People<'_>) -> Table {
    let mut found = people.by(|seen| {
        let when = seen.when()?;
        Some((seen.detail(), when))
    });
    let mut line = |label: Label, outcome: Option<&'static str>| {
        let mut at = |when| found.remove(&(outcome, when)).unwrap_or_else(none);
        cells(label, [at(When::Before), at(When::AtEnd), at(When::Unknown)])
    };
    let known = exit::exits().filter(|code| *code != "unknown");
    let mut rows: Vec<Row> = known.map(|known| line(code("outcome", known), Some(known))).collect();
    rows.push(line(Label::Unknown, None));
    let total = |when| people.who(|seen| seen.left(when));
    rows.push(cells(Label::Total, [total(When::Before), total(When::AtEnd), total(When::Unknown)]));
    let columns = ["results-column-before-end", "results-column-at-end", "results-column-end-unknown"];
    let columns = columns.map(Label::Message).into_iter().chain([Label::Total]).collect();
    Table { id: "outcomes", columns, rows, adds_up: true }
}

/// Some numbers and their sum.
fn cells(label: Label, parts: [Counted; 3]) -> Row {
    let all = Counted::of(parts.iter().flat_map(|part| part.sources().iter().copied()));
    Row { label, cells: parts.into_iter().chain([all]).map(Cell::Count).collect() }
}

/// I5 by filière: what a centre must have ready.
fn tracks(people: &People<'_>) -> Table {
    let by = |holds: fn(&Seen<'_>) -> bool| {
        labelled(people.by(|seen| holds(seen).then_some(seen.track)), |track| entry(people.settings, track))
    };
    let mut all = by(|seen| seen.exit.is_some());
    let mut known = by(|seen| seen.finished());
    let mut better = by(|seen| seen.left_to(POSITIVE));
    let mut unknown = by(|seen| seen.exit.is_some() && seen.outcome().is_none());
    let named = people.settings.tracks.iter().filter(|track| !track.removed && !track.name.is_empty());
    let mut labels = named.map(|track| Label::Named(track.name.clone())).chain(all.keys().cloned()).into_set();
    labels.remove(&Label::Unknown);
    let mut line = |label: Label| {
        let take = |of: &mut BTreeMap<Label, Counted>| of.remove(&label).unwrap_or_else(none);
        let (all, known) = (take(&mut all), take(&mut known));
        let (better, unknown) = (take(&mut better), take(&mut unknown));
        let of = |of: &Counted| Cell::Share { part: better.clone(), of: of.clone() };
        let cells = vec![count(all.clone()), count(better.clone()), of(&known), of(&all), count(unknown)];
        Row { label: label.clone(), cells }
    };
    let mut rows: Vec<Row> = labels.into_iter().chain([Label::Unknown]).map(&mut line).collect();
    let Exits { of_known, of_all, unknown } = people.positive_exits();
    rows.push(Row {
        label: Label::Total,
        cells: vec![
            count(of_all.of.clone()),
            count(of_all.part.clone()),
            share(&of_known),
            share(&of_all),
            count(unknown.part),
        ],
    });
    let [left, positive, unknown] =
        ["results-column-left", "results-column-positive", "results-column-outcome-unknown"].map(Label::Message);
    Table { id: "exits-track", columns: vec![left, positive, OF_KNOWN, OF_ALL, unknown], rows, adds_up: true }
}

/// The filières that nobody left for the better. Where there is none, one row says so.
fn nil_tracks(people: &People<'_>) -> Table {
    let nil = people.nil_tracks();
    let rows = nil
        .into_iter()
        .map(|nil| Row { label: entry(people.settings, nil.track), cells: vec![count(nil.exits), count(nil.unknown)] });
    let mut rows: Vec<Row> = rows.collect();
    if rows.is_empty() {
        rows.push(row("results-row-no-track", [count(none()), count(none())]));
    }
    let columns = ["results-column-left", "results-column-outcome-unknown"];
    Table { id: "exits-nil", columns: columns.map(Label::Message).into(), rows, adds_up: false }
}

/// The six end codes, as a preset that is to be confirmed.
fn end_codes(people: &People<'_>) -> Table {
    let found = people.by(|seen| seen.exit.map(|_| end_code(seen.detail())));
    let line = |of: Option<&'static str>| Row {
        label: end_label(of),
        cells: vec![count(found.get(&of).cloned().unwrap_or_else(none))],
    };
    let mut rows: Vec<Row> = END_CODES.iter().copied().map(Some).chain([None]).map(line).collect();
    rows.push(Row { label: Label::Total, cells: vec![count(people.exits())] });
    Table { id: "end-codes", columns: vec![NUMBER], rows, adds_up: true }
}

/// I4 in contracts and in persons.
fn contracts(begun: &Contracts) -> Table {
    let (contracts, persons) = (begun.durable(), begun.durable_persons());
    Table {
        id: "contracts",
        columns: vec![NUMBER, SHARE],
        rows: vec![
            row("results-row-contracts", [count(contracts.of.clone()), Cell::Empty]),
            row(Indicator::Durable.title(), both(&contracts)),
            row("results-row-contract-persons", [count(persons.of.clone()), Cell::Empty]),
            row("results-row-durable-persons", both(&persons)),
            row("results-row-contracts-unknown", [count(begun.unknown()), Cell::Empty]),
        ],
        adds_up: false,
    }
}

/// The contracts that began, by what they are: contracts, the durable ones, persons.
fn sorts(begun: &[Begun]) -> Table {
    let mut all: BTreeMap<Option<ContractSort>, [Vec<Source>; 3]> = BTreeMap::new();
    for begun in begun {
        let [contracts, durable, persons] = all.entry(begun.sort).or_default();
        contracts.push(begun.contract);
        persons.push(begun.person());
        if begun.durable {
            durable.push(begun.contract);
        }
    }
    let every = |place: usize, all: &BTreeMap<Option<ContractSort>, [Vec<Source>; 3]>| {
        Counted::of(all.values().flat_map(|lists| lists[place].iter().copied()))
    };
    let total = [0, 1, 2].map(|place| count(every(place, &all)));
    let mut line = |label: Label, sort: Option<ContractSort>| Row {
        label,
        cells: all.remove(&sort).unwrap_or_default().map(|sources| count(Counted::of(sources))).into(),
    };
    let mut rows: Vec<Row> =
        ContractSort::ALL.into_iter().map(|sort| line(code("contract", sort.code()), Some(sort))).collect();
    rows.push(line(Label::Unknown, None));
    rows.push(Row { label: Label::Total, cells: total.into() });
    let columns = ["results-column-contracts", "results-column-durable", "results-column-persons"];
    // Somebody may have contracts of two sorts, so persons do not add up.
    Table { id: "contract-sorts", columns: columns.map(Label::Message).into(), rows, adds_up: false }
}

/// I9.
fn boomerang(people: &People<'_>) -> Table {
    let back = people.boomerang();
    Table {
        id: "boomerang",
        columns: vec![NUMBER, SHARE],
        rows: vec![
            row("results-row-art60-ended", [count(back.of.clone()), Cell::Empty]),
            row(Indicator::Boomerang.title(), both(&back)),
            row("results-row-art60-too-soon", [count(people.boomerang_too_soon()), Cell::Empty]),
        ],
        adds_up: false,
    }
}

/// What the Fund asks.
fn fund(asked: Fse) -> Table {
    let Fse { entries, exits, searching, training, employed, later, later_unknown } = asked;
    Table {
        id: "fse",
        columns: vec![NUMBER, SHARE],
        rows: vec![
            row("results-row-fse-entries", [count(entries), Cell::Empty]),
            row("results-row-fse-exits", [count(exits), Cell::Empty]),
            row("results-row-fse-searching", both(&searching)),
            row("results-row-fse-training", both(&training)),
            row("results-row-fse-employed", both(&employed)),
            row("results-row-fse-later", both(&later)),
            row("results-row-fse-later-unknown", both(&later_unknown)),
        ],
        adds_up: false,
    }
}

/// The entries of the Fund by age on that day.
fn fund_ages(ages: Lists<Option<&str>>, entered: Counted, set: Set) -> Table {
    let labels = set.bands().iter().map(|band| band_label(Some(band))).collect();
    super::tables::shared_out("fse-age", labels, labelled(ages.counted(), band_label), entered)
}
