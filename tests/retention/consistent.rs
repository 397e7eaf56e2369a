//! No two sentences that stand on one screen contradict each other, over generated contracts and replies.

use super::said::schedule;
use super::{Facts, facts, id};
use crate::support::day;
use passerelle::domain::{ContractSort, Day, Half, Says};
use passerelle::insight::placement::due_end::{ContractState, Dates};
use passerelle::insight::retention::follow_up::{Item, ItemState, Missing, Offset, Reply};
use passerelle::insight::retention::insertion::Insertion;
use passerelle::insight::retention::told::{Claim, Told, told};
use passerelle::insight::retention::{Employment, Rules, SpellState};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};

fn replies() -> impl Strategy<Value = Vec<Reply>> {
    let one = (0..4usize, 0..5usize, 0..2usize, 0..3usize, 0..700i32, proptest::option::of(0..400i32));
    let one = one.prop_map(|(contract, offset, half, says, on, last_day)| Reply {
        contract: id(&contract.to_string()),
        offset: Offset::parse(["7d", "1m", "3m", "6m", "9m"][offset]).unwrap(),
        half: Half::ALL[half],
        says: Says::ALL[says],
        on: day("2026-01-01").plus(on),
        last_day: last_day.map(|later| day("2026-01-01").plus(later)),
    });
    vec(one, 0..9)
}

/// How the line of a contract reads, unless a follow-up has stopped it.
fn line(contract: &Employment, told: &Told, today: Day) -> Option<ContractState> {
    let dates = Dates {
        start: contract.start,
        signed: contract.signed,
        planned_end: contract.planned_end,
        end: contract.end,
        ..Dates::default()
    };
    let is_sound = |start: Day| dates.last_day().is_none_or(|last| start <= last);
    let counts = contract.sort.counts_as_job() && contract.start.is_some_and(is_sound);
    told.loss(contract.id).is_none().then(|| dates.state(today)).filter(|_| counts)
}

/// The pairs of sentences that cannot both be true.
fn contradictions(told: &Told, contracts: &[Employment], today: Day) -> Vec<String> {
    let mut found = Vec::new();
    let mut check = |holds: bool, what: &str| {
        if !holds {
            found.push(what.to_owned());
        }
    };
    let claims = &told.claims;
    let state = claims.iter().find_map(|claim| match claim {
        Claim::Work { from, to, state } => Some((*from, *to, *state)),
        _ => None,
    });
    let runs = contracts.iter().any(|contract| line(contract, told, today) == Some(ContractState::Running));
    let milestones = claims.iter().filter(|claim| {
        matches!(claim, Claim::Ahead { .. } | Claim::Missing { .. } | Claim::Missed { .. } | Claim::Reached { .. })
    });
    check(milestones.count() == usize::from(state.is_some()), "a spell has one milestone");
    let Some((from, to, state)) = state else {
        check(claims.is_empty() && !runs, "a contract runs and nobody works");
        return found;
    };
    check(!runs || state == SpellState::Running, "a contract runs, and the work is over");
    check(!told.is_lost || state == SpellState::Broken, "the job is lost, and goes on");
    let reached = claims.iter().find_map(|claim| if let Claim::Reached { on } = claim { Some(*on) } else { None });
    let ahead = claims.iter().find_map(|claim| if let Claim::Ahead { on, .. } = claim { Some(*on) } else { None });
    let confirmed =
        claims.iter().find_map(|claim| if let Claim::Confirmed(day) = claim { Some(*day) } else { None }).flatten();
    let durable = claims.iter().any(|claim| matches!(claim, Claim::Durable { .. }));
    let all_employed = contracts.iter().all(|contract| contract.sort != ContractSort::SelfEmployed);
    // What cut a contract short of what was agreed is said in its own line.
    let begun_late = contracts.iter().any(|contract| contract.start.is_some_and(|start| start < from));
    let cut = begun_late || contracts.iter().any(|contract| contract.end.is_some() || told.loss(contract.id).is_some());
    for claim in claims {
        match claim {
            Claim::Work { .. } | Claim::Reached { .. } | Claim::Confirmed(None) => {}
            Claim::Ahead { on, .. } => check(state != SpellState::Broken && *on >= from, "ahead of what is over"),
            Claim::Missing { on, last } => {
                check(state != SpellState::Broken, "missing to what is over");
                check(last < on, "missing a day that is covered");
                check(!durable || cut || last.plus(1) == *on, "durable, and far from the months");
            }
            Claim::Missed { on } => check(state == SpellState::Broken && to < *on, "missed by what goes on"),
            Claim::Confirmed(Some(day)) => {
                check(reached.is_some_and(|on| on <= *day) && *day <= today, "confirmed before it is reached");
            }
            Claim::Durable { on } => check(*on <= today, "durable by what is still to be signed"),
            Claim::Insertion(Insertion::Reached { on, confirmed, .. }) => {
                check(
                    *on <= today && confirmed.is_none_or(|day| *on <= day && day <= today),
                    "the decree ahead of today",
                );
            }
            Claim::Insertion(_) => check(reached.is_none() || !all_employed, "six months, and not the decree"),
            Claim::Past { from: first, to: last, reached, confirmed, .. } => {
                check(first <= last && *last < from, "what is past lies before");
                check(confirmed.is_none() || reached.is_some(), "confirmed and not reached");
            }
        }
    }
    let decree = claims.iter().find_map(|claim| match claim {
        Claim::Insertion(Insertion::Reached { on, .. } | Insertion::Forecast { on, .. }) => Some(*on),
        _ => None,
    });
    if let Some(on) = reached.or(ahead).filter(|_| all_employed) {
        check(decree.is_some_and(|decree| decree <= on), "six months before the decree");
    }
    for item in &told.follow_ups {
        let of_work = item.due >= from;
        let late = matches!(item.state, ItemState::Late { .. });
        let known = confirmed.is_some_and(|day| item.due <= day);
        check(!(late && of_work && known && item.missing == Missing::Both), "confirmed, and nobody was asked");
        check(late || item.missing == Missing::Nobody || item.due >= today, "somebody is missing and nothing is late");
        let unasked = item.worker.is_none() && item.employer.is_none();
        check(!(unasked && state == SpellState::Broken && item.due > to), "asked about a day after the end");
        let half_late = late && item.worker.is_some() && item.missing != Missing::Employer;
        check(!half_late, "the person has answered and is late");
    }
    found
}

fn told_of(facts: &Facts, replies: &[Reply], today: Day) -> Told {
    told(&facts.contracts, replies, &schedule(), Rules::default(), today)
}

proptest! {
    #![proptest_config(Config { cases: 4_000, failure_persistence: None, ..Config::default() })]

    #[test]
    fn h6_no_two_sentences_of_one_screen_contradict_each_other(facts in facts(), replies in replies(), at in 0..900i32) {
        let today = day("2026-01-01").plus(at);
        let told = told_of(&facts, &replies, today);
        let found = contradictions(&told, &facts.contracts, today);
        prop_assert!(found.is_empty(), "on {today}: {found:?} in {told:#?}");
    }
}

/// The generator makes what the law is about, often enough: each class in at least five of a hundred.
#[test]
fn the_generated_replies_hold_the_hard_classes() {
    let mut runner = TestRunner::deterministic();
    let tries = 1_000;
    let mut classes = [0; 7];
    for _ in 0..tries {
        let (facts, replies) = (facts(), replies()).new_tree(&mut runner).unwrap().current();
        let told = told_of(&facts, &replies, day("2027-02-01"));
        let has = |what: fn(&Claim) -> bool| told.claims.iter().any(what);
        let asked = |what: fn(&Item) -> bool| told.follow_ups.iter().any(what);
        let shown = [
            has(|claim| matches!(claim, Claim::Missing { .. })),
            has(|claim| matches!(claim, Claim::Durable { .. })),
            has(|claim| matches!(claim, Claim::Confirmed(Some(_)))),
            has(|claim| matches!(claim, Claim::Past { .. })),
            !told.losses.is_empty(),
            asked(|item| item.missing == Missing::Employer),
            asked(|item| item.state == ItemState::Settled),
        ];
        for (count, shown) in classes.iter_mut().zip(shown) {
            *count += usize::from(shown);
        }
    }
    println!("of {tries}: missing, durable, confirmed, past, lost, employer alone, settled: {classes:?}");
    assert!(classes.iter().all(|count| count * 20 >= tries), "{classes:?}");
}
