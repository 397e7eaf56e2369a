//! The retention clock: a table of named cases, each with the rule it proves, and the laws of moving the clock.
#![cfg(not(target_arch = "wasm32"))]
// The helpers of a test are test code, although they stand outside the test functions.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "retention/cases.rs"]
mod cases;
#[path = "retention/consistent.rs"]
mod consistent;
#[path = "retention/insertion.rs"]
mod insertion;
#[path = "retention/said.rs"]
mod said;
#[path = "support/day.rs"]
mod support;

use passerelle::domain::{ContractSort, Day, ElementId, Says};
use passerelle::insight::retention::insertion::Insertion;
use passerelle::insight::retention::{
    Answer, Employment, Milestone, Retention, Rules, Spell, SpellState, Standstill, retention,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use support::day;
use uuid::Uuid;

fn id(name: &str) -> ElementId {
    ElementId::derived(Uuid::nil(), name)
}

/// Reads `A cdd 2026-04-01 plan 2026-06-30 end 2026-06-30 signed 2026-03-20 at Delhaize`; a start « - » is unknown.
fn contract(text: &str) -> Employment {
    let words: Vec<&str> = text.split_whitespace().collect();
    let after = |key| words.iter().position(|word| *word == key).map(|place| day(words[place + 1]));
    Employment {
        id: id(words[0]),
        sort: ContractSort::parse(words[1]).unwrap(),
        employer: words.iter().position(|word| *word == "at").map(|place| id(words[place + 1])),
        start: (words[2] != "-").then(|| day(words[2])),
        signed: after("signed"),
        planned_end: after("plan"),
        end: after("end"),
    }
}

/// Reads `A yes 2026-10-01`.
fn answer(text: &str) -> Answer {
    let words: Vec<&str> = text.split_whitespace().collect();
    Answer { contract: id(words[0]), says: Says::parse(words[1]).unwrap(), on: day(words[2]) }
}

/// What the clock says, in a line.
fn tell(clock: &Retention) -> String {
    let spell = |spell: &Spell| {
        let state = match spell.state {
            SpellState::Coming => "coming".to_owned(),
            SpellState::Running => "running".to_owned(),
            SpellState::StandsStill(Standstill::EndToConfirm) => "to confirm".to_owned(),
            SpellState::StandsStill(Standstill::Gap { last_start }) => format!("gap until {last_start}"),
            SpellState::Broken => "broken".to_owned(),
        };
        let milestone = match spell.milestone {
            Milestone::Reached { on } => format!(", reached {on}"),
            Milestone::Forecast { on, days_left } => format!(", forecast {on} in {days_left}"),
            Milestone::Short { .. } => String::new(),
        };
        let confirmed = spell.confirmed.map(|day| format!(", confirmed {day}")).unwrap_or_default();
        let covered_to = spell.covered_to.map(|day| day.to_string()).unwrap_or_default();
        format!("{}→{covered_to} {state}{milestone}{confirmed}", spell.from)
    };
    let mut told: Vec<String> = clock.spells.iter().map(spell).collect();
    told.extend(clock.durable_at_signature.map(|day| format!("durable {day}")));
    told.join("; ")
}

#[test]
fn every_case_proves_its_rule() {
    assert!(cases::CASES.len() >= 30);
    let mut wrong = Vec::new();
    for case in cases::CASES {
        let contracts: Vec<Employment> = case.contracts.iter().map(|text| contract(text)).collect();
        let answers: Vec<Answer> = case.answers.iter().map(|text| answer(text)).collect();
        let told = tell(&retention(&contracts, &answers, Rules::default(), day(case.today)));
        if told != case.expected {
            wrong.push(format!("{}\n  rule: {}\n  told: {told}\n  not:  {}", case.name, case.rule, case.expected));
        }
    }
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn no_two_cases_have_one_name() {
    let mut names: Vec<&str> = cases::CASES.iter().map(|case| case.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), cases::CASES.len());
}

/// Twenty-seven weeks of interim, Monday to Friday, whose ends nobody confirms: the weekends are gaps that join.
#[test]
fn interim_by_the_week_reaches_six_months() {
    let monday = day("2026-01-05");
    let week = |number: i32| {
        let start = monday.plus(7 * number);
        let text = format!("{number} interim {start} plan {}", start.plus(4));
        contract(&text)
    };
    let weeks: Vec<Employment> = (0..27).map(week).collect();
    let told = |today| tell(&retention(&weeks, &[], Rules::default(), day(today)));
    assert_eq!(told("2026-07-03"), "2026-01-05→2026-07-03 running, forecast 2026-07-05 in 3");
    assert_eq!(told("2026-07-06"), "2026-01-05→2026-07-06 running, reached 2026-07-05");
    assert_eq!(told("2026-07-20"), "2026-01-05→2026-07-10 to confirm, reached 2026-07-05");
}

#[test]
fn thresholds_are_settings() {
    let contracts = [contract("A cdd 2026-01-05 plan 2026-03-31 end 2026-03-31"), contract("B cdi 2026-05-01")];
    let rules = Rules { gap_days: 30, months: 12 };
    let told = tell(&retention(&contracts, &[], rules, day("2026-05-04")));
    assert_eq!(told, "2026-01-05→2026-05-04 running, forecast 2027-01-05 in 246; durable 2026-05-01");
}

#[test]
fn a_person_is_told_by_the_spell_that_matters() {
    let contracts = [
        contract("A cdd 2025-01-06 plan 2025-08-29 end 2025-08-29"),
        contract("B cdd 2026-03-02 plan 2026-04-30 end 2026-04-30"),
        contract("C cdi 2026-06-01 signed 2026-05-20"),
    ];
    let clock = retention(&contracts, &[], Rules::default(), day("2026-05-25"));
    assert_eq!(clock.current(), None);
    assert_eq!(clock.coming().map(|spell| spell.from), Some(day("2026-06-01")));
    assert_eq!(clock.broken().map(Spell::contracts).collect::<Vec<_>>(), [vec![id("A")], vec![id("B")]]);
    assert_eq!(clock.milestone(), Some(Milestone::Forecast { on: day("2026-12-01"), days_left: 190 }));
    // What was reached before stays reached, apart from the three facts of the new spell.
    assert_eq!((clock.reached(), clock.confirmed()), (Some(day("2025-07-06")), Some(day("2025-08-29"))));
    assert_eq!(clock.durable_at_signature, Some(day("2025-01-06")));
}

/// The facts of one person over some two years, as numbers of days.
#[derive(Debug, Clone)]
struct Facts {
    contracts: Vec<Employment>,
    answers: Vec<Answer>,
}

fn facts() -> impl Strategy<Value = Facts> {
    let origin = day("2026-01-01");
    let length = prop_oneof![2 => 0..40i32, 3 => 100..400i32];
    let end = prop_oneof![Just((true, true)), Just((true, false)), Just((false, true)), Just((false, false))];
    let one = (0..10usize, 0..300i32, length, end, -20..20i32).prop_map(
        move |(sort, start, length, (planned, confirmed), shift)| {
            let start = origin.plus(start);
            Employment {
                id: id(""),
                sort: ContractSort::ALL[sort],
                employer: (length % 4 != 0).then(|| id(["X", "Y", "Z"][length.unsigned_abs() as usize % 3])),
                start: (shift != 19).then_some(start),
                signed: (shift > 0).then(|| start.plus(-shift)),
                planned_end: planned.then(|| start.plus(length)),
                end: confirmed.then(|| start.plus(length + shift)),
            }
        },
    );
    let said = (0..4usize, 0..700i32, 0..3usize);
    (vec(one, 1..5), vec(said, 0..9)).prop_map(move |(mut contracts, said)| {
        for (place, contract) in contracts.iter_mut().enumerate() {
            contract.id = id(&place.to_string());
        }
        let answer = |(place, on, says): (usize, i32, usize)| Answer {
            contract: id(&place.to_string()),
            on: origin.plus(on),
            says: Says::ALL[says],
        };
        Facts { contracts, answers: said.into_iter().map(answer).collect() }
    })
}

fn run(facts: &Facts, today: Day) -> Retention {
    retention(&facts.contracts, &facts.answers, Rules::default(), today)
}

fn reached(spell: &Spell) -> bool {
    matches!(spell.milestone, Milestone::Reached { .. })
}

proptest! {
    #![proptest_config(Config { cases: 4_000, failure_persistence: None, ..Config::default() })]

    /// Without a new fact, time takes back neither a milestone that was reached nor what has confirmed it.
    #[test]
    fn moving_the_clock_forward_never_unreaches(facts in facts(), at in 0..900i32, later in 0..500i32) {
        let today = day("2026-01-01").plus(at);
        let before = run(&facts, today);
        let after = run(&facts, today.plus(later));
        for spell in before.spells.iter().filter(|spell| reached(spell)) {
            let holds = |other: &&Spell| other.from <= spell.from && other.covered_to >= spell.covered_to;
            let heir = after.spells.iter().find(holds);
            prop_assert!(heir.is_some_and(reached), "{spell:?} is no longer reached in {after:?}");
            prop_assert!(heir.is_some_and(|heir| heir.confirmed.is_some() || spell.confirmed.is_none()));
        }
        prop_assert!(before.reached().is_none() || after.reached().is_some());
        let inserted = |clock: &Retention| matches!(clock.insertion, Some(Insertion::Reached { .. }));
        prop_assert!(!inserted(&before) || inserted(&after));
        prop_assert!(before.confirmed().is_none() || after.confirmed().is_some());
        prop_assert!(before.durable_at_signature.is_none() || after.durable_at_signature.is_some());
    }

    #[test]
    fn the_order_of_the_facts_does_not_matter(facts in facts(), at in 0..900i32) {
        let today = day("2026-01-01").plus(at);
        let mut turned = facts.clone();
        turned.contracts.reverse();
        turned.answers.reverse();
        prop_assert_eq!(run(&facts, today), run(&turned, today));
    }

    /// Spells stand apart by more than the longest gap, and only the last one that has begun can still be going.
    #[test]
    fn spells_stand_apart(facts in facts(), at in 0..900i32) {
        let today = day("2026-01-01").plus(at);
        let clock = run(&facts, today);
        for pair in clock.spells.windows(2) {
            let last = pair[0].pieces.iter().map(|piece| piece.last).max().unwrap();
            prop_assert!(last.days_until(pair[1].from) > 16);
        }
        let current = clock.spells.iter().filter(|spell| {
            matches!(spell.state, SpellState::Running | SpellState::StandsStill(_))
        });
        prop_assert!(current.count() <= 1);
        for spell in &clock.spells {
            prop_assert!(spell.covered_to.is_none_or(|day| spell.from <= day && day <= today));
        }
    }
}

/// The generator makes what the laws are about, often enough: each class in at least five of a hundred.
#[test]
fn the_generated_facts_hold_the_hard_classes() {
    let mut runner = TestRunner::deterministic();
    let (mut reached_count, mut confirmed, mut broken, mut to_confirm, mut denied) = (0, 0, 0, 0, 0);
    let tries = 1_000;
    for _ in 0..tries {
        let facts = facts().new_tree(&mut runner).unwrap().current();
        let clock = run(&facts, day("2027-05-01"));
        reached_count += usize::from(clock.reached().is_some());
        confirmed += usize::from(clock.confirmed().is_some());
        broken += usize::from(clock.spells.iter().any(|spell| reached(spell) && spell.state == SpellState::Broken));
        let waits = |spell: &Spell| spell.state == SpellState::StandsStill(Standstill::EndToConfirm);
        to_confirm += usize::from(clock.spells.iter().any(waits));
        let without: Vec<Answer> = facts.answers.iter().filter(|said| said.says != Says::No).copied().collect();
        denied += usize::from(run(&Facts { answers: without, ..facts }, day("2027-05-01")) != clock);
    }
    let classes = [reached_count, confirmed, broken, to_confirm, denied];
    println!("of {tries}: reached, confirmed, reached then broken, to confirm, changed by a no: {classes:?}");
    assert!(classes.iter().all(|count| count * 20 >= tries), "{classes:?}");
}
