//! Section 8: how much of the report is unknown, how people were followed up (I11), and by whom (I12).

use super::tables::{NUMBER, SHARE, both, count, row, share};
use crate::insight::results::indicators::{Contracts, Due, FollowUps, Indicator, People, Seen, Share};
use crate::insight::results::{Cell, Label, Row, Table};

pub fn tables(people: &People<'_>, contracts: &Contracts, due: Due) -> Vec<Table> {
    vec![unknown(people, contracts), follow_ups(people, due.counted()), workload(people)]
}

/// What nobody noted of the accompanied, of exits and of contracts.
fn unknown(people: &People<'_>, contracts: &Contracts) -> Table {
    let of = |lacks: fn(&Seen<'_>) -> bool| both(&people.of_accompanied(lacks));
    let exits = people.positive_exits().unknown;
    let contracts = Share { part: contracts.unknown(), of: contracts.all() };
    Table {
        id: "unknown",
        columns: vec![NUMBER, SHARE],
        rows: vec![
            row("results-row-no-birth-year", of(|seen| seen.lacks.age)),
            row("results-row-no-schooling", of(|seen| seen.lacks.schooling)),
            row("results-row-no-status", of(|seen| seen.lacks.status)),
            row("results-row-no-locality", of(|seen| seen.lacks.locality)),
            row("results-row-without-track", of(|seen| seen.track.is_none())),
            row("results-row-no-referent", of(|seen| seen.lacks.referent)),
            row("results-row-no-proof", of(|seen| seen.lacks.proof)),
            row("results-row-outcome-unknown", both(&exits)),
            row("results-row-contracts-unknown", both(&contracts)),
            row("results-row-erased", of(|seen| seen.lacks.story)),
        ],
        adds_up: false,
    }
}

fn follow_ups(people: &People<'_>, asked: FollowUps) -> Table {
    let of = |part| Share { part, of: asked.on_time.of.clone() };
    let (late, missed) = (of(asked.late.clone()), of(asked.missed.clone()));
    Table {
        id: "follow-ups",
        columns: vec![NUMBER, SHARE],
        rows: vec![
            row("results-row-asked", [count(asked.on_time.of.clone()), Cell::Empty]),
            row("results-row-asked-on-time", both(&asked.on_time)),
            row("results-row-asked-late", both(&late)),
            row("results-row-asked-missed", both(&missed)),
            row("results-row-silent", both(&people.silent())),
        ],
        adds_up: false,
    }
}

/// I12: who follows how many, beside what the sector holds for much.
fn workload(people: &People<'_>) -> Table {
    let active = people.active();
    let mut found = people.workload();
    let nobody = found.remove(&None);
    let mut rows: Vec<Row> = Vec::new();
    let reference = Cell::Target(Some(people.settings.caseload().into()));
    let mut line = |label: Label, counted| {
        let whole = Share { part: counted, of: active.clone() };
        let cells = vec![count(whole.part.clone()), share(&whole), reference.clone()];
        rows.push(Row { label, cells });
    };
    for member in people.settings.colleagues() {
        let counted = found.remove(&Some(member.id)).unwrap_or_else(super::tables::none);
        line(Label::Named(member.name.clone()), counted);
    }
    // Who has left and still stands as somebody's referent.
    for (member, counted) in found {
        let name = member.and_then(|member| people.settings.member(member));
        line(name.map_or(Label::Message("results-row-other-member"), |name| Label::Named(name.to_owned())), counted);
    }
    line(Label::Message("results-row-no-referent"), nobody.unwrap_or_else(super::tables::none));
    rows.push(Row { label: Label::Total, cells: vec![count(active.clone()), Cell::Empty, Cell::Empty] });
    Table {
        id: "workload",
        columns: vec![Label::Message(Indicator::Workload.title()), SHARE, Label::Message("results-column-reference")],
        rows,
        adds_up: true,
    }
}
