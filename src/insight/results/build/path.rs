//! Section 3: the way through the steps, and hours. A step back spoils nothing: each stay is a stay of its own, with the
//! days that it lasted.

use super::tables::{NUMBER, SHARE, both, code, count, entry, none, row};
use crate::domain::codes::{OBSTACLES_FAMILY, OBSTACLES_PLAIN};
use crate::domain::order::{Fill, InOrder};
use crate::domain::{Day, Step};
use crate::insight::results::indicators::{Indicator, Minutes, People, Seen, Share};
use crate::insight::results::story::ASSIMILATED;
use crate::insight::results::{Cell, Counted, Label, Row, Table};
use std::collections::BTreeMap;

pub fn tables(people: &People<'_>) -> Vec<Table> {
    vec![funnel(people), steps(people), moves(people), obstacles(people), categories(people), tracks(people)]
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

/// Per step: who was in it, the stays that ended and how long they lasted, who is in it at the end and for how long.
fn steps(people: &People<'_>) -> Table {
    let period = people.period;
    let mut ended: BTreeMap<Step, Vec<i64>> = BTreeMap::new();
    let mut lasting: BTreeMap<Step, Vec<i64>> = BTreeMap::new();
    for stretch in people.seen.iter().flat_map(|seen| &seen.story.path) {
        match stretch.to {
            Some(to) if period.holds(to) => {
                ended.entry(stretch.step).or_default().push(stretch.from.days_until(to).into());
            }
            to if stretch.from <= period.to && to.is_none_or(|to| to > period.to) => {
                lasting.entry(stretch.step).or_default().push(stretch.from.days_until(period.to).into());
            }
            _ => {}
        }
    }
    let mut was = people.by(|seen| {
        let met = |from: Day, to: Option<Day>| from <= period.to && to.is_none_or(|to| to > period.from && to > from);
        let met = seen.story.path.iter().filter(|stretch| met(stretch.from, stretch.to)).map(|stretch| stretch.step);
        met.into_set()
    });
    let mut left = people.by(|seen| {
        let left = seen.story.path.iter().filter(|stretch| stretch.to.is_some_and(|to| period.holds(to)));
        left.map(|stretch| stretch.step).into_set()
    });
    let mut there = people.by(|seen| seen.story.step_on(period.to));
    let line = |step: Step| Row {
        label: Label::Step(step),
        cells: vec![
            count(was.remove(&step).unwrap_or_else(none)),
            count(left.remove(&step).unwrap_or_else(none)),
            Cell::Days(ended.remove(&step).and_then(median)),
            count(there.remove(&step).unwrap_or_else(none)),
            Cell::Days(lasting.remove(&step).and_then(median)),
        ],
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
fn median(mut days: Vec<i64>) -> Option<i64> {
    days.order();
    days.get(days.len().checked_sub(1)? / 2).copied()
}

/// Who went from which step to which, forward or back.
fn moves(people: &People<'_>) -> Table {
    let period = people.period;
    let mut moved = people.by(|seen| {
        let pairs = seen.story.path.windows(2).filter(|pair| period.holds(pair[1].from));
        pairs.map(|pair| (pair[0].step, pair[1].step)).into_set()
    });
    let mut line = |from: Step| Row {
        label: Label::Step(from),
        cells: Step::ALL.iter().map(|to| count(moved.remove(&(from, *to)).unwrap_or_else(none))).collect(),
    };
    Table {
        id: "moves",
        columns: Step::ALL.into_iter().map(Label::Step).collect(),
        rows: Step::ALL.into_iter().map(&mut line).collect(),
        adds_up: false,
    }
}

/// What stood in the way of the accompanied on the first day and on the last one, and what was solved between.
fn obstacles(people: &People<'_>) -> Table {
    let period = people.period;
    let state = |seen: &Seen<'_>, obstacle: &str, day: Day| {
        let told = seen.story.obstacles.iter().filter(|(known, on, _)| known == obstacle && *on <= day);
        told.max_by_key(|(_, on, _)| *on).map(|(_, _, state)| is_there(state))
    };
    let told = |seen: &Seen<'_>, holds: &dyn Fn(&str) -> bool| {
        let known = seen.story.obstacles.iter().map(|(obstacle, ..)| obstacle.clone()).into_set();
        let known = known.into_iter().filter(|_| seen.accompanied);
        known.filter(|obstacle| holds(obstacle)).collect::<Vec<_>>()
    };
    let at = |day: Day| people.by(|seen| told(seen, &|it| state(seen, it, day) == Some(true)));
    let mut before = at(period.from.plus(-1));
    let mut after = at(period.to);
    let mut came = people.by(|seen| {
        let noted = |it: &str| {
            let mut on = seen.story.obstacles.iter().filter(|(known, day, _)| known == it && period.holds(*day));
            on.any(|(_, _, state)| is_there(state))
        };
        told(seen, &noted)
    });
    let mut solved = people.by(|seen| {
        let noted = |it: &str| {
            let mut on = seen.story.obstacles.iter().filter(|(known, day, _)| known == it && period.holds(*day));
            on.any(|(_, _, state)| state == "solved")
        };
        told(seen, &noted)
    });
    let mut line = |obstacle: &&str| {
        let take = |of: &mut BTreeMap<String, Counted>| count(of.remove(*obstacle).unwrap_or_else(none));
        let cells = vec![take(&mut before), take(&mut came), take(&mut solved), take(&mut after)];
        Row { label: code("obstacle", obstacle), cells }
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
fn categories(people: &People<'_>) -> Table {
    let all = people.minutes_by_category();
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
fn tracks(people: &People<'_>) -> Table {
    let mut of: BTreeMap<Label, (i64, i64)> = BTreeMap::new();
    let named = people.settings.tracks.iter().filter(|track| !track.removed && !track.name.is_empty());
    of.extend(named.map(|track| (Label::Named(track.name.clone()), (0, 0))));
    of.insert(Label::Unknown, (0, 0));
    for (track, minutes) in people.minutes_by_track() {
        let sum = of.entry(entry(people.settings, track)).or_default();
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
