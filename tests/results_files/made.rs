//! Hand-made reports, and what this program has words for.

use passerelle::domain::period::Period;
use passerelle::domain::report::{Cell, Counted, Label, Report, Row, Section, SectionId, Source, Table};
use passerelle::domain::{Day, Line, Minute, OrgId, OrgType, PersonId};
use passerelle::exchange::Party;
use passerelle::exchange::backup::Origin;
use uuid::Uuid;

fn source(number: u64) -> Source {
    Source { person: PersonId::derived(Uuid::nil(), &format!("person {number}")), element: None }
}

fn between(from: u64, to: u64) -> Counted {
    Counted::of((from..to).map(source))
}

/// So many people.
pub fn listed(count: u64) -> Counted {
    between(0, count)
}

pub fn row(label: Label, cells: Vec<Cell>) -> Row {
    Row { label, cells }
}

pub fn table(id: &'static str, columns: Vec<Label>, rows: Vec<Row>) -> Table {
    Table { id, columns, rows, adds_up: false }
}

/// The ids of which this test pretends that they have words.
pub fn known(id: &str) -> Option<&'static str> {
    const IDS: [&str; 10] = [
        "results-table-age",
        "results-table-tiles",
        "results-persons",
        "results-jobs",
        "results-days",
        "results-hours",
        "results-day",
        "age-a0",
        "age-a1",
        "age-a2",
    ];
    IDS.into_iter().chain(["age-a3"]).find(|held| *held == id)
}

/// A report: so many people by age with how many of the first thirty-one of all have work, other sorts of cells, and a table
/// by colleague.
pub fn report(name: &str, counts: &[u64]) -> Report {
    let ends = counts.iter().scan(0, |end, count| {
        *end += count;
        Some((*end - count, *end))
    });
    let ends: Vec<(u64, u64)> = ends.collect();
    let all: u64 = counts.iter().sum();
    let cells = |from: u64, to: u64| vec![Cell::Count(between(from, to)), Cell::Count(between(from, to))];
    let ages = ends
        .iter()
        .enumerate()
        .map(|(place, (from, to))| row(Label::Code { list: "age", code: format!("a{place}") }, cells(*from, *to)));
    let mut ages: Vec<Row> = ages.collect();
    ages.push(row(Label::Total, cells(0, all)));
    let columns = vec![Label::Message("results-persons"), Label::Message("results-jobs")];
    let by_age = Table { id: "age", columns, rows: ages, adds_up: true };
    let share = Cell::Share { part: between(0, 31), of: between(0, 49) };
    let day = Cell::Day(Day::parse("2026-01-31").ok());
    let tiles = table(
        "tiles",
        ["results-jobs", "results-days", "results-hours", "results-day"].map(Label::Message).to_vec(),
        vec![
            row(Label::Total, vec![share, Cell::Days(Some(182)), Cell::Minutes(1_368), day]),
            row(
                Label::Unknown,
                vec![Cell::Target(Some(60)), Cell::Days(None), Cell::Empty, Cell::Words("=1+1".into())],
            ),
        ],
    );
    let odile = row(Label::Named("Odile".to_owned()), vec![Cell::Count(between(0, 20))]);
    let mine = table("tiles", vec![Label::Message("results-persons")], vec![odile]);
    Report {
        organisations: vec![name.to_owned()],
        period: Period::year(2025).unwrap(),
        today: Day::parse("2026-01-31").unwrap(),
        as_known: None,
        slice: None,
        sections: vec![
            Section { id: SectionId::Public, tables: vec![by_age, tiles] },
            Section { id: SectionId::Quality, tables: vec![mine] },
        ],
    }
}

/// Who writes a file.
pub fn origin(name: &str) -> Origin {
    let from = Party {
        org: OrgId::from(Uuid::new_v5(&Uuid::nil(), name.as_bytes())),
        name: Line::parse(name).unwrap(),
        org_type: OrgType::Cisp,
    };
    Origin { from: Some(from), created: Minute::parse("2026-01-31T08:00Z").unwrap(), id: Uuid::nil() }
}
