//! Reports of made-up centres: the same people by age, by age and schooling, and by situation, with how many have work.

use passerelle::domain::order::InOrder;
use passerelle::domain::{Day, PersonId};
use passerelle::insight::results::{Cell, Counted, Label, Period, Report, Row, Section, SectionId, Source, Table};
use uuid::Uuid;

/// Numbers that follow from a seed.
pub struct Dice(u64);

impl Dice {
    pub fn of(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5DEE_CE66)
    }

    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end.max(1)
    }

    /// The place of one of these, as often as its weight says.
    fn one_of(&mut self, weights: &[u64]) -> usize {
        let mut left = self.below(weights.iter().sum());
        weights
            .iter()
            .position(|weight| left.checked_sub(*weight).map(|rest| left = rest).is_none())
            .unwrap_or_default()
    }
}

/// One person as the tables below read them.
pub struct Someone {
    source: Source,
    age: usize,
    schooling: usize,
    status: usize,
    works: bool,
}

const AGES: [u64; 4] = [25, 55, 15, 5];
const SCHOOLING: [u64; 6] = [30, 25, 20, 15, 6, 4];
const STATUS: [u64; 5] = [45, 30, 15, 6, 4];

/// From forty to three thousand people, small centres as often as large ones.
pub fn people(dice: &mut Dice) -> Vec<Someone> {
    let count = 40 << dice.below(7);
    let count = count + dice.below(count);
    let mut all: Vec<Someone> = (0..count)
        .map(|number| Someone {
            source: source(number),
            age: dice.one_of(&AGES),
            schooling: dice.one_of(&SCHOOLING),
            status: dice.one_of(&STATUS),
            works: dice.below(5) < 2,
        })
        .collect();
    all.order_by_key(|someone| someone.source);
    all
}

fn source(number: u64) -> Source {
    Source { person: PersonId::derived(Uuid::nil(), &format!("person {number}")), element: None }
}

fn counted(people: &[Someone], is_in: impl Fn(&Someone) -> bool) -> Counted {
    Counted::of(people.iter().filter(|someone| is_in(someone)).map(|someone| someone.source))
}

fn code(list: &'static str, place: usize) -> Label {
    Label::Code { list, code: format!("c{place}") }
}

/// A report over people.
pub fn report_of(people: &[Someone]) -> Report {
    let labels = |list: &'static str, many: usize| (0..many).map(move |place| (Some(place), code(list, place)));
    let with_total = |list, many| labels(list, many).chain([(None, Label::Total)]);
    let is = |wanted: Option<usize>, held: usize| wanted.is_none_or(|wanted| wanted == held);
    let by_age = with_total("age", AGES.len()).map(|(age, label)| {
        let of = counted(people, |someone| is(age, someone.age));
        let part = counted(people, |someone| is(age, someone.age) && someone.works);
        Row { label, cells: vec![Cell::Count(of.clone()), Cell::Share { part, of }] }
    });
    let crossed = with_total("schooling", SCHOOLING.len()).map(|(schooling, label)| {
        let cell = |age| counted(people, |someone| is(schooling, someone.schooling) && is(age, someone.age));
        Row { label, cells: with_total("age", AGES.len()).map(|(age, _)| Cell::Count(cell(age))).collect() }
    });
    let by_status = labels("status", STATUS.len()).map(|(status, label)| {
        let part = counted(people, |someone| is(status, someone.status));
        Row { label, cells: vec![Cell::Share { part, of: counted(people, |_| true) }] }
    });
    let tables = vec![
        Table {
            id: "age",
            columns: vec![Label::Message("persons"), Label::Message("works")],
            rows: by_age.collect(),
            adds_up: true,
        },
        Table {
            id: "schooling",
            columns: with_total("age", AGES.len()).map(|(_, label)| label).collect(),
            rows: crossed.collect(),
            adds_up: true,
        },
        Table { id: "status", columns: vec![Label::Message("persons")], rows: by_status.collect(), adds_up: true },
    ];
    report(tables)
}

fn report(tables: Vec<Table>) -> Report {
    Report {
        organisations: vec!["Carrefour".to_owned()],
        period: Period::year(2025).unwrap(),
        today: Day::parse("2026-01-31").unwrap(),
        as_known: None,
        slice: None,
        sections: vec![Section { id: SectionId::Public, tables }],
    }
}

/// A report of one table with one column, and its total.
pub fn single(counts: &[u64], total: Option<u64>) -> (Report, u64) {
    let mut next = 0;
    let mut list = |count: u64| {
        next += count;
        Counted::of((next - count..next).map(source))
    };
    let cells: Vec<Counted> = counts.iter().map(|count| list(*count)).collect();
    let all = Counted::of(cells.iter().flat_map(|counted| counted.sources().to_vec()));
    let rows = cells.into_iter().enumerate().map(|(place, counted)| (code("age", place), counted));
    let rows = rows.chain(total.map(|_| (Label::Total, all)));
    let rows = rows.map(|(label, counted)| Row { label, cells: vec![Cell::Count(counted)] });
    let table = Table { id: "age", columns: vec![Label::Message("persons")], rows: rows.collect(), adds_up: true };
    (report(vec![table]), total.unwrap_or_default())
}
