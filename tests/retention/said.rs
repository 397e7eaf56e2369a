//! What is said at once of the work of a person: named cases, from contracts and replies to the claims of a screen.

use super::{contract, id};
use crate::support::day;
use passerelle::domain::{Half, Says};
use passerelle::insight::retention::follow_up::{DEFAULT_SCHEDULE, Item, ItemState, Offset, Reply};
use passerelle::insight::retention::insertion::{Insertion, Way};
use passerelle::insight::retention::told::{Claim, Loss, Told, told};
use passerelle::insight::retention::{Employment, Rules, SpellState, Standstill};

struct Case {
    name: &'static str,
    contracts: &'static [&'static str],
    replies: &'static [&'static str],
    today: &'static str,
    expected: &'static str,
}

macro_rules! cases {
    ($($name:literal: [$($contract:literal),*] [$($reply:literal),*] $today:literal => $expected:literal;)*) => {
        const CASES: &[Case] = &[$(Case {
            name: $name,
            contracts: &[$($contract),*],
            replies: &[$($reply),*],
            today: $today,
            expected: $expected,
        }),*];
    };
}

cases! {
    "h6 a CDD of six months is durable, and its clock says which day it would need":
        ["A cdd 2026-10-01 plan 2027-03-31 signed 2026-09-20 at X"] [] "2026-11-29"
        => "work 2026-10-01→2026-11-29 running; missing 2027-04-01 after 2027-03-31; decree 2026-12-31 ahead with one; \
            durable 2026-09-20; 7d late 52 Both; 1m late 28 Both";
    "h6 once it is renewed, the same day is ahead":
        ["A cdd 2026-10-01 plan 2027-03-31 signed 2026-09-20 at X", "B cdd 2027-04-01 plan 2027-06-30 at X"]
        ["A 7d worker yes 2026-11-02", "A 7d employer yes 2026-11-02"] "2026-11-29"
        => "work 2026-10-01→2026-11-29 running; ahead 2027-04-01 in 123; decree 2026-12-31 ahead with one; \
            durable 2026-09-20";
    "h6 a lost job closes what the contract says, on the last day worked":
        ["A cdi 2026-03-01 at X"] ["A 3m worker no 2026-11-29 last 2026-05-20"] "2026-11-29"
        => "work 2026-03-01→2026-05-20 broken; missed 2026-09-01; decree short; durable 2026-03-01; \
            A lost after 2026-05-20 Told; 7d late 266 Both; 1m late 242 Both";
    "h6 a lost job whose last day is unknown claims nothing":
        ["A cdi 2026-03-01 at X"] ["A 3m worker no 2026-11-29"] "2026-11-29"
        => "work 2026-03-01→2026-03-01 broken; missed 2026-09-01; decree short; durable 2026-03-01; \
            A lost after 2026-03-01 Unknown";
    "a job lost before its first day counts no day":
        ["A cdi 2026-03-01 at X"] ["A 7d worker no 2026-03-01"] "2026-03-02"
        => "A lost Unknown";
    "a no after the planned end leaves nothing to confirm":
        ["A cdd 2026-04-01 plan 2026-06-30 at X"] ["A 3m worker no 2026-07-08 last 2026-06-30"] "2026-07-08"
        => "work 2026-04-01→2026-06-30 broken; missed 2026-10-01; decree reached 2026-06-30 with one; \
            A lost after 2026-06-30 Told; 7d late 91 Both; 1m late 68 Both";
    "one of two jobs is lost":
        ["A cdi 2026-04-01 at X", "B titres_services 2026-05-04 at Y"] ["A 3m worker no 2026-07-01"] "2026-07-01"
        => "work 2026-05-04→2026-07-01 running; ahead 2026-11-04 in 126; decree 2026-08-03 ahead with one; \
            past 2026-04-01→2026-04-01, durable 2026-04-01; A lost after 2026-04-01 Unknown; \
            7d late 51 Both; 1m late 27 Both";
    "h5 the person has answered: the employer alone is late":
        ["A cdi 2026-08-29 at X"] ["A 3m worker yes 2026-11-29"] "2026-11-29"
        => "work 2026-08-29→2026-11-29 running; ahead 2027-02-28 in 91; \
            decree reached 2026-11-28 with one, confirmed 2026-11-29; durable 2026-08-29; \
            7d late 85 Employer; 1m late 61 Employer; 3m due Employer";
    "h5 both have answered: nothing is late, the questions before included":
        ["A cdi 2026-08-29 at X"] ["A 3m worker yes 2026-11-29", "A 3m employer yes 2026-11-29"] "2026-11-29"
        => "work 2026-08-29→2026-11-29 running; ahead 2027-02-28 in 91; \
            decree reached 2026-11-28 with one, confirmed 2026-11-29; durable 2026-08-29";
    "h5 confirmed by a later answer: of six months the employer alone is asked":
        ["A cdi 2026-01-05 at X"] ["A 9m worker yes 2026-10-06"] "2026-11-29"
        => "work 2026-01-05→2026-11-29 running; reached 2026-07-05; confirmed 2026-10-06; \
            decree reached 2026-04-04 with one, confirmed 2026-10-06; durable 2026-01-05; \
            7d late 321 Employer; 1m late 297 Employer; 3m late 238 Employer; 6m late 147 Employer; 9m late 55 Employer";
    "h5 confirmed by the end of the contract: nothing is late":
        ["A cdd 2025-12-19 plan 2026-08-19 end 2026-08-19 at X"] [] "2026-11-29"
        => "work 2025-12-19→2026-08-19 broken; reached 2026-06-19; confirmed 2026-08-19; \
            decree reached 2026-03-18 with one, confirmed 2026-08-19; durable 2025-12-19";
    "reached but not confirmed: both are late":
        ["A cdi 2026-04-01 at X"] [] "2026-10-11"
        => "work 2026-04-01→2026-10-11 running; reached 2026-10-01; unconfirmed; decree reached 2026-06-30 with one; \
            durable 2026-04-01; 7d late 186 Both; 1m late 163 Both; 3m late 102 Both; 6m late 10 Both";
    "an earlier spell keeps its own milestone":
        ["A cdd 2025-01-06 plan 2025-08-29 end 2025-08-29 at X", "B cdd 2026-11-02 plan 2026-12-31 at Y"]
        [] "2026-11-29"
        => "work 2026-11-02→2026-11-29 running; missing 2027-05-02 after 2026-12-31; \
            decree reached 2025-04-05 with one, confirmed 2025-08-29; \
            past 2025-01-06→2025-08-29, reached 2025-07-06, confirmed 2025-08-29, durable 2025-01-06; 7d late 20 Both";
    "a CDI with an end that was typed is what its end says":
        ["A cdi 2026-10-01 plan 2026-12-31 at X"] [] "2026-10-05"
        => "work 2026-10-01→2026-10-05 running; missing 2027-04-01 after 2026-12-31; \
            decree 2026-12-31 ahead with one";
    "work of one's own has no employer to ask, and no part in the decree":
        ["A self_employed 2026-10-01"] ["A 7d worker yes 2026-10-08"] "2026-10-20"
        => "work 2026-10-01→2026-10-20 running; ahead 2027-04-01 in 163";
    "an answer of the employer leaves the person to be asked":
        ["A cdi 2026-10-01 at X"] ["A 7d employer yes 2026-10-08"] "2026-10-20"
        => "work 2026-10-01→2026-10-20 running; ahead 2027-04-01 in 163; decree 2026-12-31 ahead with one; \
            durable 2026-10-01; 7d late 12 Worker";
}

/// Reads `A 3m worker no 2026-11-29 last 2026-05-20`.
fn reply(text: &str) -> Reply {
    let words: Vec<&str> = text.split_whitespace().collect();
    Reply {
        contract: id(words[0]),
        offset: Offset::parse(words[1]).unwrap(),
        half: Half::parse(words[2]).unwrap(),
        says: Says::parse(words[3]).unwrap(),
        on: day(words[4]),
        last_day: words.get(6).map(|text| day(text)),
    }
}

fn claim(claim: &Claim) -> String {
    let way = |way| if way == Way::OneEmployer { "with one" } else { "with several" };
    let also = |word: &str, day: Option<_>| day.map(|day| format!(", {word} {day}")).unwrap_or_default();
    match claim {
        Claim::Work { from, to, state } => {
            let state = match state {
                SpellState::Coming => "coming",
                SpellState::Running => "running",
                SpellState::StandsStill(Standstill::EndToConfirm) => "to confirm",
                SpellState::StandsStill(Standstill::Gap { .. }) => "in a gap",
                SpellState::Broken => "broken",
            };
            format!("work {from}→{to} {state}")
        }
        Claim::Ahead { on, days_left } => format!("ahead {on} in {days_left}"),
        Claim::Missing { on, last } => format!("missing {on} after {last}"),
        Claim::Missed { on } => format!("missed {on}"),
        Claim::Reached { on } => format!("reached {on}"),
        Claim::Confirmed(day) => day.map_or("unconfirmed".to_owned(), |day| format!("confirmed {day}")),
        Claim::Durable { on } => format!("durable {on}"),
        Claim::Insertion(Insertion::Short) => "decree short".to_owned(),
        Claim::Insertion(Insertion::Forecast { on, way: by }) => format!("decree {on} ahead {}", way(*by)),
        Claim::Insertion(Insertion::Reached { on, way: by, confirmed }) => {
            format!("decree reached {on} {}{}", way(*by), also("confirmed", *confirmed))
        }
        Claim::Past { from, to, reached, confirmed, durable } => {
            let [reached, confirmed, durable] = [("reached", reached), ("confirmed", confirmed), ("durable", durable)]
                .map(|(word, day)| also(word, *day));
            format!("past {from}→{to}{reached}{confirmed}{durable}")
        }
    }
}

fn tell(told: &Told, contracts: &[&str]) -> String {
    let name = |loss: &Loss| contracts.iter().map(|text| &text[..1]).find(|name| id(name) == loss.contract).unwrap();
    let after = |loss: &Loss| loss.last.map(|day| format!(" after {day}")).unwrap_or_default();
    let losses = told.losses.iter().map(|loss| format!("{} lost{} {:?}", name(loss), after(loss), loss.said));
    let open = |item: &Item| match item.state {
        ItemState::Late { days } => Some(format!("{} late {days} {:?}", item.offset, item.missing)),
        ItemState::Due => Some(format!("{} due {:?}", item.offset, item.missing)),
        ItemState::Planned { .. } | ItemState::Answered | ItemState::Settled => None,
    };
    let all = told.claims.iter().map(claim).chain(losses).chain(told.follow_ups.iter().filter_map(open));
    all.collect::<Vec<_>>().join("; ")
}

pub fn schedule() -> Vec<Offset> {
    DEFAULT_SCHEDULE.iter().map(|code| Offset::parse(code).unwrap()).collect()
}

#[test]
fn every_case_is_told_as_it_should_be() {
    assert!(CASES.len() >= 12);
    let mut wrong = Vec::new();
    for case in CASES {
        let contracts: Vec<Employment> = case.contracts.iter().map(|text| contract(text)).collect();
        let replies: Vec<Reply> = case.replies.iter().map(|text| reply(text)).collect();
        let told = told(&contracts, &replies, &schedule(), Rules::default(), day(case.today));
        let told = tell(&told, case.contracts);
        if told != case.expected {
            wrong.push(format!("{}\n  told: {told}\n  not:  {}", case.name, case.expected));
        }
    }
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
}
