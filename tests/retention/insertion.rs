//! « Insertion au sens du décret » beside « plus de 6 mois »: what each of the two says of one case. How contracts and
//! answers are written stands in the parent.

use super::{answer, contract};
use crate::support::day;
use passerelle::insight::retention::insertion::{Insertion, Way};
use passerelle::insight::retention::{Milestone, Retention, Rules, retention};

struct Case {
    name: &'static str,
    contracts: &'static [&'static str],
    answers: &'static [&'static str],
    today: &'static str,
    /// The decree.
    decree: &'static str,
    /// The clock.
    months: &'static str,
}

macro_rules! cases {
    ($($name:literal: [$($contract:literal),*] [$($answer:literal),*] $today:literal => $decree:literal, $months:literal;)*) => {
        const CASES: &[Case] = &[$(Case {
            name: $name,
            contracts: &[$($contract),*],
            answers: &[$($answer),*],
            today: $today,
            decree: $decree,
            months: $months,
        }),*];
    };
}

cases! {
    "three months with one employer, to the day":
        ["A cdd 2026-04-01 plan 2026-06-30 at X"] [] "2026-06-30"
        => "reached 2026-06-30 with one", "needs 2026-10-01, has 2026-06-30";
    "a day short of three months":
        ["A cdd 2026-04-01 plan 2026-06-29 at X"] [] "2026-06-29"
        => "short", "needs 2026-10-01, has 2026-06-29";
    "89 days":
        ["A cdd 2026-04-01 plan 2026-06-28 at X"] [] "2026-07-01"
        => "short", "needs 2026-10-01, has 2026-06-28";
    "89 days that are three calendar months":
        ["A cdd 2026-02-01 plan 2026-04-30 at X"] [] "2026-04-30"
        => "reached 2026-04-30 with one", "needs 2026-08-01, has 2026-04-30";
    "the eve of three months":
        ["A cdi 2026-04-01 at X"] [] "2026-06-29"
        => "forecast 2026-06-30 with one", "forecast 2026-10-01 in 94";
    "signed, not started":
        ["A cdi 2026-04-01 signed 2026-03-10 at X"] [] "2026-03-20"
        => "forecast 2026-06-30 with one", "forecast 2026-10-01 in 195";
    "a CDD of six months":
        ["A cdd 2026-10-01 plan 2027-03-31 at X"] [] "2026-11-29"
        => "forecast 2026-12-31 with one", "needs 2027-04-01, has 2027-03-31";
    "several employers without a gap":
        ["A cdd 2026-01-01 plan 2026-02-28 end 2026-02-28 at X", "B cdd 2026-03-01 plan 2026-04-30 end 2026-04-30 at Y",
         "C cdd 2026-05-01 plan 2026-06-30 at Z"] [] "2026-06-30"
        => "reached 2026-06-30 with several", "needs 2026-07-01, has 2026-06-30";
    "two employers with a gap that joins":
        ["A cdd 2026-01-01 plan 2026-02-28 end 2026-02-28 at X", "B cdd 2026-03-11 plan 2026-05-10 end 2026-05-10 at Y",
         "C cdd 2026-05-11 plan 2026-06-30 at X"] [] "2026-06-30"
        => "reached 2026-06-30 with several", "needs 2026-07-01, has 2026-06-30";
    "several employers with a gap that breaks the clock":
        ["A cdd 2026-01-01 plan 2026-02-28 end 2026-02-28 at X", "B cdd 2026-04-01 plan 2026-05-31 end 2026-05-31 at Y",
         "C cdd 2026-06-01 plan 2026-07-31 at Z"] [] "2026-07-31"
        => "reached 2026-07-31 with several", "needs 2026-10-01, has 2026-07-31";
    "several employers, a day short":
        ["A cdd 2026-01-01 plan 2026-02-28 end 2026-02-28 at X", "B cdd 2026-04-01 plan 2026-05-31 end 2026-05-31 at Y",
         "C cdd 2026-06-01 plan 2026-07-30 at Z"] [] "2026-07-30"
        => "short", "needs 2026-10-01, has 2026-07-30";
    "interim with one agency":
        ["A interim 2026-01-05 plan 2026-01-30 at Agence", "B interim 2026-02-02 plan 2026-02-27 at Agence",
         "C interim 2026-03-02 plan 2026-04-10 at Agence"] [] "2026-04-04"
        => "reached 2026-04-04 with one", "needs 2026-07-05, has 2026-04-10";
    "interim with two agencies":
        ["A interim 2026-01-05 plan 2026-01-30 at Agence", "B interim 2026-02-02 plan 2026-02-27 at Agence",
         "C interim 2026-03-02 plan 2026-04-10 at Autre"] [] "2026-04-04"
        => "short", "needs 2026-07-05, has 2026-04-10";
    "part time":
        ["A titres_services 2026-04-01 plan 2026-12-31 at X"] [] "2026-10-01"
        => "reached 2026-06-30 with one", "reached 2026-10-01";
    "article 60 before a job with the same employer":
        ["A art60 2025-04-01 plan 2026-03-31 end 2026-03-31 at CPAS", "B cdd 2026-04-01 plan 2026-06-30 at CPAS"]
        [] "2026-04-15"
        => "forecast 2026-06-30 with one", "needs 2026-10-01, has 2026-06-30";
    "article 60 alone":
        ["A art60 2025-04-01 plan 2026-03-31 at CPAS"] [] "2026-01-05"
        => "none", "none";
    "a PFI, then its job":
        ["A pfi 2026-01-05 plan 2026-06-30 end 2026-06-30 at X", "B pfi_job 2026-07-01 plan 2026-12-31 at X"]
        [] "2026-09-30"
        => "reached 2026-09-30 with one", "needs 2027-01-01, has 2026-12-31";
    "work of one's own":
        ["A self_employed 2026-04-01"] [] "2026-10-01"
        => "none", "reached 2026-10-01";
    "a start corrected afterwards":
        ["A cdd 2026-05-04 plan 2026-06-30 at X"] [] "2026-06-30"
        => "short", "needs 2026-11-04, has 2026-06-30";
    "an end corrected afterwards":
        ["A cdd 2026-04-01 plan 2026-06-30 end 2026-06-12 at X"] [] "2026-06-30"
        => "short", "needs 2026-10-01, has 2026-06-12";
    "renewed by the same employer":
        ["A cdd 2026-04-01 plan 2026-05-15 end 2026-05-15 at X", "B cdd 2026-05-16 plan 2026-07-15 at X"]
        [] "2026-06-30"
        => "reached 2026-06-30 with one", "needs 2026-10-01, has 2026-07-15";
    "taken back by the same employer after fifteen days":
        ["A cdd 2026-04-01 plan 2026-05-15 end 2026-05-15 at X", "B cdd 2026-05-31 plan 2026-07-15 at X"]
        [] "2026-06-30"
        => "reached 2026-06-30 with one", "needs 2026-10-01, has 2026-07-15";
    "taken back by the same employer after sixteen days":
        ["A cdd 2026-04-01 plan 2026-05-15 end 2026-05-15 at X", "B cdd 2026-06-01 plan 2026-08-31 at X"]
        [] "2026-06-30"
        => "forecast 2026-08-31 with one", "needs 2026-12-01, has 2026-08-31";
    "two jobs at once":
        ["A cdi 2026-04-01 at X", "B cdd 2026-04-01 plan 2026-05-31 at Y"] [] "2026-06-30"
        => "reached 2026-06-30 with one", "forecast 2026-10-01 in 93";
    "a no on the last day of three months":
        ["A cdi 2026-04-01 at X"] ["A no 2026-06-30"] "2026-06-30"
        => "short", "needs 2026-10-01, has 2026-06-29";
    "a no the day after three months":
        ["A cdi 2026-04-01 at X"] ["A no 2026-07-01"] "2026-07-01"
        => "reached 2026-06-30 with one", "needs 2026-10-01, has 2026-06-30";
    "a yes on the last day of three months":
        ["A cdi 2026-04-01 at X"] ["A yes 2026-06-30"] "2026-07-02"
        => "reached 2026-06-30 with one, confirmed 2026-06-30", "forecast 2026-10-01 in 91";
    "a confirmed end on the last day of three months":
        ["A cdd 2026-04-01 plan 2026-06-30 end 2026-06-30 at X"] [] "2026-07-05"
        => "reached 2026-06-30 with one, confirmed 2026-06-30", "needs 2026-10-01, has 2026-06-30";
    "employers unknown":
        ["A cdd 2026-04-01 plan 2026-05-15 end 2026-05-15", "B cdd 2026-05-16 plan 2026-07-15"] [] "2026-07-15"
        => "short", "needs 2026-10-01, has 2026-07-15";
    "lost after two months, then another employer":
        ["A cdi 2026-04-01 at X", "B cdi 2026-09-01 at Y"] ["A no 2026-06-01"] "2026-12-31"
        => "reached 2026-11-30 with one", "forecast 2027-03-01 in 60";
}

fn tell_decree(clock: &Retention) -> String {
    let way = |way| if way == Way::OneEmployer { "with one" } else { "with several" };
    match clock.insertion {
        None => "none".to_owned(),
        Some(Insertion::Short) => "short".to_owned(),
        Some(Insertion::Forecast { on, way: by }) => format!("forecast {on} {}", way(by)),
        Some(Insertion::Reached { on, way: by, confirmed }) => {
            let confirmed = confirmed.map(|day| format!(", confirmed {day}")).unwrap_or_default();
            format!("reached {on} {}{confirmed}", way(by))
        }
    }
}

fn tell_months(clock: &Retention) -> String {
    match clock.milestone() {
        None => "none".to_owned(),
        Some(Milestone::Reached { on }) => format!("reached {on}"),
        Some(Milestone::Forecast { on, days_left }) => format!("forecast {on} in {days_left}"),
        Some(Milestone::Short { on, last }) => format!("needs {on}, has {last}"),
    }
}

#[test]
fn the_decree_stands_beside_six_months_and_never_instead() {
    assert!(CASES.len() >= 20);
    let mut wrong = Vec::new();
    for case in CASES {
        let contracts: Vec<_> = case.contracts.iter().map(|text| contract(text)).collect();
        let answers: Vec<_> = case.answers.iter().map(|text| answer(text)).collect();
        let clock = retention(&contracts, &answers, Rules::default(), day(case.today));
        let told = (tell_decree(&clock), tell_months(&clock));
        if (told.0.as_str(), told.1.as_str()) != (case.decree, case.months) {
            wrong.push(format!("{}\n  told: {told:?}\n  not:  {:?}", case.name, (case.decree, case.months)));
        }
    }
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
}

/// Thirteen weeks of interim with one agency, Monday to Friday: the weekends are gaps that join.
#[test]
fn interim_by_the_week_makes_three_months_with_one_agency() {
    let monday = day("2026-01-05");
    let week = |number: i32| {
        let start = monday.plus(7 * number);
        contract(&format!("{number} interim {start} plan {} at Agence", start.plus(4)))
    };
    let told = |weeks: i32, today| {
        let weeks: Vec<_> = (0..weeks).map(week).collect();
        tell_decree(&retention(&weeks, &[], Rules::default(), day(today)))
    };
    // 4 April is a Saturday: it counts once the week behind it has begun.
    assert_eq!(told(13, "2026-04-03"), "short");
    assert_eq!(told(14, "2026-04-03"), "forecast 2026-04-04 with one");
    assert_eq!(told(14, "2026-04-06"), "reached 2026-04-04 with one");
}
