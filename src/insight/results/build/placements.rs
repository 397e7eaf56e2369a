//! Section 4: placements, and what followed them (I8).

use super::tables::{NUMBER, SHARE, both, code, count, row, share};
use crate::domain::Day;
use crate::domain::codes::{PLACEMENT_GOALS, PLACEMENT_TYPES, SECTORS};
use crate::insight::results::indicators::{Followed, Following, Placed, Seen};
use crate::insight::results::{Cell, Label, Period, Row, Table};
use crate::insight::settings::Settings;
use std::collections::BTreeMap;

/// What the tables take from each placement.
pub struct Taken<'s> {
    period: Period,
    today: Day,
    /// Within how many days a placement is evaluated.
    days: i32,
    all: Followed,
    sorts: Split<'s>,
    goals: Split<'s>,
    sectors: Split<'s>,
    companies: Companies<'s>,
}

/// Placements by a code of theirs; none where it is unknown.
type Split<'s> = BTreeMap<Option<&'s str>, Followed>;

/// Placements by company, as its name was typed; capitals and accents do not make two of one.
#[derive(Default)]
struct Companies<'s> {
    /// Each with the first way in which its name was written.
    found: Vec<(&'s str, Followed)>,
    /// The places of that list by the plain form of a name, and by each way to write it.
    plain: BTreeMap<String, usize>,
    written: BTreeMap<&'s str, usize>,
    unknown: Followed,
}

impl<'s> Taken<'s> {
    /// Of a period that ends today at the latest.
    pub fn new(settings: &Settings, period: Period, today: Day) -> Self {
        let days = i32::from(settings.evaluation_days());
        let [sorts, goals, sectors] = [const { Split::new() }; 3];
        Self { period, today, days, all: Followed::default(), sorts, goals, sectors, companies: Companies::default() }
    }

    pub fn add(&mut self, seen: &Seen<'s>) {
        for placed in Placed::of(seen, self.period, self.today, self.days) {
            let stage = placed.stage;
            self.all.add(&placed);
            self.sorts.entry(stage.sort.as_deref()).or_default().add(&placed);
            let goal = stage.goal.as_deref().filter(|goal| *goal != "unknown");
            self.goals.entry(goal).or_default().add(&placed);
            self.sectors.entry(stage.sector.as_deref()).or_default().add(&placed);
            self.companies.add(&placed);
        }
    }
}

impl<'s> Companies<'s> {
    fn add(&mut self, placed: &Placed<'s>) {
        let Self { found, plain, written, unknown } = self;
        let Some(name) = placed.stage.company.as_deref() else { return unknown.add(placed) };
        let place = *written.entry(name).or_insert_with(|| {
            *plain.entry(plain_form(name)).or_insert_with(|| {
                found.push((name, Followed::default()));
                found.len() - 1
            })
        });
        found[place].1.add(placed);
    }

    fn table(self, whole: &Following) -> Table {
        let Self { mut found, plain, unknown, .. } = self;
        let by_name = plain.into_values().map(|place| std::mem::take(&mut found[place]));
        let named = by_name.map(|(name, followed)| line(Label::Named(name.to_owned()), followed.counted()));
        let mut rows: Vec<Row> = named.collect();
        rows.push(line(Label::Unknown, unknown.counted()));
        rows.push(line(Label::Total, whole.clone()));
        table("placements-company", rows)
    }
}

fn plain_form(name: &str) -> String {
    crate::domain::fold_text::fold(name).split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn tables(taken: Taken<'_>) -> Vec<Table> {
    let Taken { all: whole, sorts, goals, sectors, companies, .. } = taken;
    let whole = whole.counted();
    vec![
        all(whole.clone()),
        split(sorts, &whole, "placements-type", "placement_type", PLACEMENT_TYPES),
        split(goals, &whole, "placements-goal", "placement_goal", PLACEMENT_GOALS),
        split(sectors, &whole, "placements-sector", "sector", SECTORS),
        companies.table(&whole),
    ]
}

fn all(whole: Following) -> Table {
    let Following { started, ended, completed, unknown, on_time, hired } = whole;
    Table {
        id: "placements",
        columns: vec![NUMBER, SHARE],
        rows: vec![
            row("results-row-placements-started", [count(started), Cell::Empty]),
            row("results-row-placements-ended", [count(ended), Cell::Empty]),
            row("results-row-placements-completed", both(&completed)),
            row("results-row-placements-unknown", both(&unknown)),
            row("results-row-placements-evaluated", both(&on_time)),
            row("results-row-placements-hired", both(&hired)),
        ],
        adds_up: false,
    }
}

fn split(
    mut found: Split<'_>,
    whole: &Following,
    id: &'static str,
    list: &'static str,
    codes: &[&'static str],
) -> Table {
    let known = codes.iter().filter(|code| **code != "unknown");
    let of = |followed: Option<Followed>| followed.unwrap_or_default().counted();
    let mut rows: Vec<Row> = known.map(|known| line(code(list, known), of(found.remove(&Some(*known))))).collect();
    let unknown = of(found.remove(&None));
    rows.extend(
        found.into_iter().map(|(other, followed)| line(code(list, other.unwrap_or_default()), followed.counted())),
    );
    rows.push(line(Label::Unknown, unknown));
    rows.push(line(Label::Total, whole.clone()));
    table(id, rows)
}

fn table(id: &'static str, rows: Vec<Row>) -> Table {
    let columns = [
        "results-column-started",
        "results-column-ended",
        "results-column-completed",
        "results-column-evaluated",
        "results-column-hired",
    ];
    Table { id, columns: columns.map(Label::Message).into(), rows, adds_up: true }
}

fn line(label: Label, following: Following) -> Row {
    let Following { started, ended, completed, on_time, hired, .. } = following;
    let cells = vec![count(started), count(ended), share(&completed), share(&on_time), share(&hired)];
    Row { label, cells }
}
