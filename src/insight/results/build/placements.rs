//! Section 4: placements, and what followed them (I8).

use super::tables::{NUMBER, SHARE, both, code, count, row, share};
use crate::domain::codes::{PLACEMENT_GOALS, PLACEMENT_TYPES, SECTORS};
use crate::insight::results::indicators::{Following, People};
use crate::insight::results::story::Stage;
use crate::insight::results::{Cell, Label, Row, Table};
use std::collections::BTreeMap;

pub fn tables(people: &People<'_>) -> Vec<Table> {
    let people = &people.only(|seen| seen.has.placed);
    let whole = people.placements();
    vec![
        all(whole.clone()),
        split(people, &whole, "placements-type", "placement_type", PLACEMENT_TYPES, |stage| stage.sort.as_deref()),
        split(people, &whole, "placements-goal", "placement_goal", PLACEMENT_GOALS, |stage| {
            stage.goal.as_deref().filter(|goal| *goal != "unknown")
        }),
        split(people, &whole, "placements-sector", "sector", SECTORS, |stage| stage.sector.as_deref()),
        companies(people, &whole),
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

fn split<'s>(
    people: &People<'s>,
    whole: &Following,
    id: &'static str,
    list: &'static str,
    codes: &[&str],
    of: impl Fn(&'s Stage) -> Option<&'s str>,
) -> Table {
    let mut found = people.placements_by(of);
    let known = codes.iter().filter(|code| **code != "unknown");
    let mut rows: Vec<Row> = known.map(|known| line(code(list, known), found.remove(&Some(*known)))).collect();
    let unknown = found.remove(&None);
    rows.extend(
        found.into_iter().map(|(other, following)| line(code(list, other.unwrap_or_default()), Some(following))),
    );
    rows.push(line(Label::Unknown, unknown));
    rows.push(line(Label::Total, Some(whole.clone())));
    table(id, rows)
}

/// By company, as its name was typed; capitals and accents do not make two of one.
fn companies(people: &People<'_>, whole: &Following) -> Table {
    let (mut names, mut folds): (BTreeMap<String, &str>, BTreeMap<&str, String>) = (BTreeMap::new(), BTreeMap::new());
    for company in people.seen.iter().flat_map(|seen| &seen.story.stages).filter_map(|stage| stage.company.as_deref()) {
        let folded = folds.entry(company).or_insert_with(|| folded(company));
        if !names.contains_key(folded) {
            names.insert(folded.clone(), company);
        }
    }
    let key = |stage: &Stage| folds.get(stage.company.as_deref()?).map(String::as_str);
    let mut found = people.placements_by(key);
    let unknown = found.remove(&None);
    let named = |key: Option<&str>| {
        key.and_then(|key| names.get(key)).map_or(Label::Unknown, |name| Label::Named((*name).to_owned()))
    };
    let mut rows: Vec<Row> = found.into_iter().map(|(key, following)| line(named(key), Some(following))).collect();
    rows.push(line(Label::Unknown, unknown));
    rows.push(line(Label::Total, Some(whole.clone())));
    table("placements-company", rows)
}

fn folded(name: &str) -> String {
    crate::domain::fold_text::fold(name).split_whitespace().collect::<Vec<_>>().join(" ")
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

fn line(label: Label, following: Option<Following>) -> Row {
    let Following { started, ended, completed, on_time, hired, .. } = following.unwrap_or_default();
    let cells = vec![count(started), count(ended), share(&completed), share(&on_time), share(&hired)];
    Row { label, cells }
}
