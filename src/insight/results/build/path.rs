//! Section 3: the way through the steps, and hours. A step back spoils nothing: each stay is a stay of its own, with the
//! days that it lasted.

use super::tables::{NUMBER, SHARE, both, code, count, entry, row};
use crate::domain::codes::{OBSTACLES_FAMILY, OBSTACLES_PLAIN};
use crate::domain::{Day, ElementId, Step};
use crate::insight::dossier::Stretch;
use crate::insight::results::indicators::{Indicator, Lists, Minutes, People, Seen, Share};
use crate::insight::results::story::ASSIMILATED;
use crate::insight::results::{Cell, Counted, Label, Period, Row, Source, Table};
use std::collections::BTreeMap;

/// What the tables take from each person.
pub struct Taken<'s> {
    period: Period,
    walked: Walked,
    /// By the obstacle and the column.
    obstacles: Lists<(&'s str, usize)>,
}

impl<'s> Taken<'s> {
    /// Of a period that ends today at the latest.
    pub fn new(period: Period) -> Self {
        Self { period, walked: Walked::default(), obstacles: Lists::new() }
    }

    pub fn add(&mut self, seen: &Seen<'s>) {
        self.walked.add(seen, self.period);
        if seen.accompanied && seen.has.obstacles {
            self.add_obstacles(seen);
        }
    }

    fn add_obstacles(&mut self, seen: &Seen<'s>) {
        let period = self.period;
        for told in seen.story.obstacles.chunk_by(|left, right| left.0 == right.0) {
            let (obstacle, source) = (&*told[0].0, seen.source());
            let before = |day: Day| told.iter().filter(|(_, on, _)| *on <= day).max_by_key(|(_, on, _)| *on);
            let there = |day: Day| before(day).is_some_and(|(_, _, state)| is_there(state));
            let within = |of: &dyn Fn(&str) -> bool| told.iter().any(|(_, on, state)| period.holds(*on) && of(state));
            let holds =
                [there(period.from.plus(-1)), within(&is_there), within(&|state| state == "solved"), there(period.to)];
            for (column, _) in holds.into_iter().enumerate().filter(|(_, holds)| *holds) {
                self.obstacles.add((obstacle, column), source);
            }
        }
    }
}

pub fn tables(people: &People<'_>, taken: Taken<'_>) -> Vec<Table> {
    let (mut walked, minutes) = (taken.walked, people.minutes());
    let (categories, tracks) = (categories(&minutes.by_category), tracks(people, &minutes.by_track));
    vec![funnel(people), steps(&mut walked), moves(&mut walked), obstacles(taken.obstacles), categories, tracks]
}

/// The three figures as they follow from each other.
fn funnel(people: &People<'_>) -> Table {
    let (all, first) = (people.accompanied(), people.first_contract());
    let (inserted, retained) = (people.inserted(), people.retained());
    Table {
        id: "funnel",
        columns: vec![NUMBER, SHARE],
        rows: vec![
            row(Indicator::Accompanied.title(), both(&Share { part: all.clone(), of: all })),
            row(Indicator::FirstContract.title(), both(&first)),
            row(Indicator::Inserted.title(), both(&inserted)),
            row(Indicator::Retained.title(), both(&retained)),
        ],
        adds_up: false,
    }
}

/// How many steps there are: each has its place in the lists of [`Walked`].
const STEPS: usize = Step::ALL.len();

/// All that is said of steps, by the place of the step.
#[derive(Default)]
struct Walked {
    was: [Vec<Source>; STEPS],
    left: [Vec<Source>; STEPS],
    there: [Vec<Source>; STEPS],
    /// From a step to another.
    moved: [[Vec<Source>; STEPS]; STEPS],
    /// Days of the stays that ended, and of those that go on.
    ended: [Vec<i64>; STEPS],
    lasting: [Vec<i64>; STEPS],
}

impl Walked {
    fn add(&mut self, seen: &Seen<'_>, period: Period) {
        let source = seen.source();
        for (place, stretch) in seen.story.path.iter().enumerate() {
            let Stretch { step, from, to } = *stretch;
            if from > period.to || to.is_some_and(|to| to < period.from) {
                continue;
            }
            let at = step as usize;
            if to.is_none_or(|to| to > period.from && to > from) {
                self.was[at].push(source);
            }
            match to.filter(|to| *to <= period.to) {
                Some(to) => {
                    self.left[at].push(source);
                    self.ended[at].push(from.days_until(to).into());
                }
                None => {
                    self.there[at].push(source);
                    self.lasting[at].push(from.days_until(period.to).into());
                }
            }
            if let Some(next) = seen.story.path.get(place + 1).filter(|next| period.holds(next.from)) {
                self.moved[at][next.step as usize].push(source);
            }
        }
    }
}

/// Per step: who was in it, the stays that ended and how long they lasted, who is in it at the end and for how long.
fn steps(walked: &mut Walked) -> Table {
    let line = |step: Step| {
        let at = step as usize;
        let lists = [&mut walked.was, &mut walked.left, &mut walked.there];
        let [was, left, there] = lists.map(|lists| count(Counted::of(std::mem::take(&mut lists[at]))));
        let [ended, lasting] = [&mut walked.ended, &mut walked.lasting].map(|days| Cell::Days(median(&mut days[at])));
        Row { label: Label::Step(step), cells: vec![was, left, ended, there, lasting] }
    };
    Table {
        id: "steps",
        columns: [
            "results-column-was-there",
            "results-column-left-step",
            "results-column-median",
            "results-column-there-at-end",
            "results-column-median-so-far",
        ]
        .map(Label::Message)
        .into(),
        rows: Step::ALL.into_iter().map(line).collect(),
        adds_up: false,
    }
}

/// The middle one of some days; of an even number the lower of the two.
fn median(days: &mut [i64]) -> Option<i64> {
    let middle = days.len().checked_sub(1)? / 2;
    Some(*days.select_nth_unstable(middle).1)
}

/// Who went from which step to which, forward or back.
fn moves(walked: &mut Walked) -> Table {
    let line = |from: Step| {
        let to = walked.moved[from as usize].iter_mut();
        Row { label: Label::Step(from), cells: to.map(|to| count(Counted::of(std::mem::take(to)))).collect() }
    };
    Table {
        id: "moves",
        columns: Step::ALL.into_iter().map(Label::Step).collect(),
        rows: Step::ALL.into_iter().map(line).collect(),
        adds_up: false,
    }
}

/// What stood in the way of the accompanied on the eve and on the last day, and what was noted and solved between.
fn obstacles(mut lists: Lists<(&str, usize)>) -> Table {
    let mut line = |obstacle: &&'static str| Row {
        label: code("obstacle", obstacle),
        cells: (0..4).map(|column| count(lists.take(&(*obstacle, column)))).collect(),
    };
    Table {
        id: "obstacles",
        columns: [
            "results-column-there-before",
            "results-column-noted",
            "results-column-solved",
            "results-column-there-at-end",
        ]
        .map(Label::Message)
        .into(),
        rows: [OBSTACLES_PLAIN, OBSTACLES_FAMILY].concat().iter().map(&mut line).collect(),
        adds_up: false,
    }
}

fn is_there(state: &str) -> bool {
    matches!(state, "present" | "in_progress")
}

const DONE: Label = Label::Message("results-column-done");
const ASSIMILATED_MINUTES: Label = Label::Message("results-column-assimilated");

/// I7 by category.
fn categories(all: &[(&'static str, Minutes)]) -> Table {
    let total = all.iter().fold((0, 0), |sum, (_, it)| (sum.0 + it.done, sum.1 + it.assimilated));
    let line = |(category, minutes): &(&'static str, Minutes)| Row {
        label: code("hours", category),
        cells: vec![Cell::Minutes(minutes.done), Cell::Minutes(minutes.assimilated)],
    };
    let mut rows: Vec<Row> = all.iter().filter(|(category, _)| *category != ASSIMILATED).map(line).collect();
    rows.push(row("results-row-assimilated", [Cell::Minutes(0), Cell::Minutes(total.1)]));
    rows.push(Row { label: Label::Total, cells: vec![Cell::Minutes(total.0), Cell::Minutes(total.1)] });
    Table { id: "hours", columns: vec![DONE, ASSIMILATED_MINUTES], rows, adds_up: true }
}

/// I7 by filière.
fn tracks(people: &People<'_>, all: &BTreeMap<Option<ElementId>, Minutes>) -> Table {
    let mut of: BTreeMap<Label, (i64, i64)> = BTreeMap::new();
    let named = people.settings.tracks.iter().filter(|track| !track.removed && !track.name.is_empty());
    of.extend(named.map(|track| (Label::Named(track.name.clone()), (0, 0))));
    of.insert(Label::Unknown, (0, 0));
    for (track, minutes) in all {
        let sum = of.entry(entry(people.settings, *track)).or_default();
        *sum = (sum.0 + minutes.done, sum.1 + minutes.assimilated);
    }
    let total = of.values().fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
    of.insert(Label::Total, total);
    let line =
        |(label, (done, assimilated))| Row { label, cells: vec![Cell::Minutes(done), Cell::Minutes(assimilated)] };
    Table {
        id: "hours-track",
        columns: vec![DONE, ASSIMILATED_MINUTES],
        rows: of.into_iter().map(line).collect(),
        adds_up: true,
    }
}
