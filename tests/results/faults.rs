//! The faults by which figures of the field go wrong, each as a test that would have caught it.

use crate::centre::{Centre, day, told};
use passerelle::domain::Attendance;
use passerelle::insight::presence::Rate;

/// Somebody who has been in training since February 2025.
fn trained(name: &str) -> Centre {
    let mut centre = Centre::new();
    centre.note(name, "step", "2025-01-06", r#"{"step":"intake"}"#);
    centre.note(name, "step", "2025-02-03", r#"{"step":"training"}"#);
    centre
}

#[test]
fn what_is_planned_is_not_counted() {
    let mut centre = trained("Karim");
    centre.note("Karim", "contract", "2025-03-01", r#"{"contract":"$k","type":"cdi","start":"2025-11-03"}"#);
    centre.note("Karim", "placement", "2025-03-01", r#"{"placement":"$p","start":"2025-10-06","end":"2025-10-17"}"#);
    centre.note("Karim", "contact", "2025-03-01", r#"{"contact":"$c","day":"2025-12-01","reached":"reached"}"#);
    centre.note("Karim", "step", "2025-11-03", r#"{"step":"closed"}"#);
    let before = centre.report(2025, "2025-09-01");
    assert_eq!(told(&before, "main", "results-i1", 0), "1");
    assert_eq!(told(&before, "main", "results-i2", 0), "0");
    assert_eq!(told(&before, "placements", "results-row-placements-started", 0), "0");
    assert_eq!(told(&before, "volume", "results-row-left", 0), "0");
    assert!(centre.stories("2025-09-01")[0].contacts.is_empty());
    // Once the days have come, all of it is there.
    let after = centre.report(2025, "2025-12-31");
    assert_eq!(told(&after, "main", "results-i2", 1), "1/1");
    assert_eq!(told(&after, "placements", "results-row-placements-started", 0), "1");
    assert_eq!(told(&after, "volume", "results-row-left", 0), "1");
}

#[test]
fn the_second_year_of_a_contract_is_not_lost() {
    let mut centre = Centre::new();
    centre.set("thresholds", "2012-01-02", r#"{"hour_preset":true}"#);
    let contract = r#"{"contract":"$k","type":"art60","start":"2012-10-04","end":"2013-10-03","weekly":2280}"#;
    centre.note("Karim", "step", "2012-10-04", r#"{"step":"cpas_contract"}"#);
    centre.note("Karim", "cpas_contract", "2012-10-04", contract);
    let minutes = |year| told(&centre.report(year, "2014-06-02"), "hours", "70", 0).parse::<i64>().unwrap();
    // 63 and 198 weekdays at 7 h 36, without the bank holidays.
    assert!((55 * 456..=63 * 456).contains(&minutes(2012)), "{}", minutes(2012));
    assert!((185 * 456..=198 * 456).contains(&minutes(2013)), "{}", minutes(2013));
    assert_eq!(told(&centre.report(2013, "2014-06-02"), "main", "results-i1", 0), "1");
}

#[test]
fn part_time_counts_as_a_job_and_by_its_own_hours() {
    let mut centre = trained("Karim");
    let half = r#"{"contract":"$k","type":"cdi","start":"2025-03-03","weekly":1140}"#;
    centre.note("Karim", "contract", "2025-03-03", half);
    centre.note(
        "Karim",
        "follow_up",
        "2025-09-10",
        r#"{"follow_up":"$f","contract":"$k","slot":"6m","half":"worker","answer":"yes"}"#,
    );
    let report = centre.report(2025, "2026-01-15");
    assert_eq!(told(&report, "main", "results-i2", 0), "1", "not dropped");
    assert_eq!(told(&report, "main", "results-i3b", 1), "1/1");
    let mut centre = Centre::new();
    centre.set("thresholds", "2025-01-02", r#"{"hour_preset":true}"#);
    for (name, weekly) in [("whole", 2280), ("half", 1140)] {
        let data = format!(
            r#"{{"contract":"${name}","type":"art60","start":"2025-03-03","end":"2025-03-28","weekly":{weekly}}}"#
        );
        centre.note(name, "cpas_contract", "2025-03-03", &data);
    }
    let all = told(&centre.report(2025, "2026-01-15"), "hours", "70", 0).parse::<i64>().unwrap();
    assert_eq!(all, 20 * 456 + 20 * 228, "not counted in full");
}

#[test]
fn a_step_back_spoils_no_duration() {
    let mut centre = Centre::new();
    for (on, step) in [
        ("2025-01-06", "assessment"),
        ("2025-02-05", "training"),
        ("2025-03-07", "assessment"),
        ("2025-03-17", "training"),
        ("2025-05-16", "closed"),
    ] {
        centre.note("Karim", "step", on, &format!(r#"{{"step":"{step}"}}"#));
    }
    let report = centre.report(2025, "2026-01-15");
    // Stays of 30 and 10 days, and of 30 and 60: never the 70 or 100 days from the first to the last.
    assert_eq!(told(&report, "steps", "assessment", 2), "10");
    assert_eq!(told(&report, "steps", "training", 2), "30");
    assert_eq!(told(&report, "steps", "training", 0), "1", "one person, who was in it twice");
    assert_eq!(told(&report, "main", "results-i1", 0), "1");
}

#[test]
fn two_contracts_at_once_are_two_contracts_of_one_person() {
    let mut centre = trained("Karim");
    centre.note("Karim", "contract", "2025-03-03", r#"{"contract":"$k","type":"cdi","start":"2025-03-03"}"#);
    centre.note("Karim", "contract", "2025-04-01", r#"{"contract":"$l","type":"cdi","start":"2025-04-01"}"#);
    centre.note(
        "Karim",
        "follow_up",
        "2025-10-06",
        r#"{"follow_up":"$f","contract":"$k","slot":"6m","half":"worker","answer":"yes"}"#,
    );
    let report = centre.report(2025, "2026-01-15");
    assert_eq!(told(&report, "main", "results-i2", 0), "1", "nobody counts twice, and two are not none");
    assert_eq!(told(&report, "main", "results-i3b", 0), "1");
    assert_eq!(told(&report, "contracts", "results-i4", 1), "2/2", "contracts are counted apart");
    assert_eq!(told(&report, "contracts", "results-row-durable-persons", 1), "1/1");
    assert_eq!(told(&report, "contract-sorts", "cdi", 0), "2");
    assert_eq!(told(&report, "contract-sorts", "cdi", 2), "1");
}

#[test]
fn a_rate_of_absence_knows_nothing_of_the_future() {
    let past = [Attendance::Present; 11].into_iter().chain([Attendance::Absent; 6]);
    let past = past.map(|attendance| (day("2026-03-02"), attendance));
    let planned = [Attendance::Present; 23].map(|attendance| (day("2026-03-09"), attendance));
    let rate = Rate::of(past.chain(planned), day("2026-03-04"));
    assert_eq!((rate.absent, rate.held(), rate.absent_tenths()), (6, 17, Some(353)));
}

#[test]
fn handing_over_is_no_exit() {
    let mut centre = trained("Karim");
    centre.note("Karim", "referent", "2025-02-03", r#"{"member":"$Anne"}"#);
    centre.note("Karim", "referent", "2025-06-02", r#"{"member":"$Luc"}"#);
    centre.note("Karim", "agreement", "2025-06-02", r#"{"agreement":"$a","recipient":"$mire","signed":"2025-06-02"}"#);
    centre.note("Karim", "sent", "2025-06-03", r#"{"packet":"$s","to":"$mire","purpose":"follow_up"}"#);
    let report = centre.report(2025, "2026-01-15");
    assert_eq!(told(&report, "exits", "results-row-left", 0), "0");
    assert_eq!(told(&report, "main", "results-i1", 0), "1");
    assert_eq!(told(&report, "workload", "results-row-other-member", 0), "1", "Luc follows Karim now");
}

#[test]
fn who_left_twice_is_one_person_by_the_last_time() {
    let mut centre = trained("Karim");
    centre.note("Karim", "step", "2025-04-01", r#"{"step":"closed"}"#);
    centre.note("Karim", "outcome", "2025-04-01", r#"{"outcome":"dropout"}"#);
    centre.note("Karim", "cycle", "2025-06-02", r#"{"number":2}"#);
    centre.note("Karim", "step", "2025-06-02", r#"{"step":"training"}"#);
    centre.note("Karim", "step", "2025-10-01", r#"{"step":"closed"}"#);
    centre.note("Karim", "outcome", "2025-10-01", r#"{"outcome":"job_open_ended"}"#);
    let report = centre.report(2025, "2026-01-15");
    assert_eq!(told(&report, "exits", "results-row-left", 0), "1");
    assert_eq!(told(&report, "exits", "results-i5", 2), "1/1");
    assert_eq!(told(&report, "fse", "results-row-fse-entries", 0), "1");
    assert_eq!(told(&report, "fse", "results-row-fse-employed", 1), "1/1");
    assert_eq!(told(&report, "volume", "results-row-came-again", 0), "1");
}

#[test]
fn both_denominators_are_given_and_the_unknown_beside() {
    let mut centre = Centre::new();
    let exits = ["job_fixed_short", "qualifying_training", "other_training", "dropout", "unknown", ""];
    for (place, outcome) in exits.iter().enumerate() {
        let name = format!("person {place}");
        centre.note(&name, "step", "2025-01-06", r#"{"step":"training"}"#);
        centre.note(&name, "step", "2025-05-05", r#"{"step":"closed"}"#);
        if !outcome.is_empty() {
            centre.note(&name, "outcome", "2025-05-05", &format!(r#"{{"outcome":"{outcome}"}}"#));
        }
    }
    let report = centre.report(2025, "2026-01-15");
    assert_eq!(told(&report, "exits", "results-i5", 1), "2/3", "without the dropout and the two that nobody knows");
    assert_eq!(told(&report, "exits", "results-i5", 2), "2/6");
    assert_eq!(told(&report, "exits", "results-i6", 1), "2/3");
    assert_eq!(told(&report, "exits", "results-row-outcome-unknown", 2), "2/6");
    assert_eq!(told(&report, "exits-nil", "results-row-no-track", 0), "0", "without a filière somebody found a job");
    assert_eq!(told(&report, "end-codes", "results-end-c06", 0), "2");
    assert_eq!(told(&report, "end-codes", "results-row-broken-off", 0), "1");
    assert_eq!(told(&report, "end-codes", "total", 0), "6");
}

#[test]
fn a_filiere_without_a_positive_exit_is_told_with_what_is_unknown() {
    let mut centre = Centre::new();
    centre.set("track_template", "2024-01-01", r#"{"track_template":"$cook","name":"Cuisine"}"#);
    centre.set("track_template", "2024-01-01", r#"{"track_template":"$shop","name":"Vente"}"#);
    for (name, track, outcome) in [
        ("Ana", "cook", "dropout"),
        ("Bo", "cook", "unknown"),
        ("Cem", "shop", "job_open_ended"),
        ("Dia", "shop", "unknown"),
    ] {
        centre.note(
            name,
            "track",
            "2025-01-06",
            &format!(r#"{{"track":"${name}","template":"${track}","start":"2025-01-06"}}"#),
        );
        centre.note(name, "step", "2025-01-06", r#"{"step":"training"}"#);
        centre.note(name, "step", "2025-05-05", r#"{"step":"closed"}"#);
        centre.note(name, "outcome", "2025-05-05", &format!(r#"{{"outcome":"{outcome}"}}"#));
    }
    let report = centre.report(2025, "2026-01-15");
    assert_eq!(told(&report, "exits-nil", "Cuisine", 0), "2");
    assert_eq!(told(&report, "exits-nil", "Cuisine", 1), "1");
    assert_eq!(crate::centre::table(&report, "exits-nil").rows.len(), 1);
    assert_eq!(told(&report, "exits-track", "Vente", 3), "1/2");
}

#[test]
fn back_to_the_cpas_is_counted_once_it_can_be_known() {
    let mut centre = Centre::new();
    for (name, end, out) in
        [("Ana", "2025-03-31", "2025-07-01"), ("Bo", "2025-03-31", "2025-11-03"), ("Cem", "2025-11-28", "2025-12-01")]
    {
        let data = format!(r#"{{"contract":"${name}","type":"art60","start":"2024-03-01","end":"{end}"}}"#);
        centre.note(name, "cpas_contract", "2024-03-01", &data);
        centre.note(name, "step", "2024-03-01", r#"{"step":"cpas_contract"}"#);
        centre.note(name, "step", out, r#"{"step":"closed"}"#);
        centre.note(name, "outcome", out, r#"{"outcome":"back_to_cpas"}"#);
    }
    let report = centre.report(2025, "2026-01-15");
    assert_eq!(
        told(&report, "boomerang", "results-i9", 1),
        "1/2",
        "Bo went back after seven months, Cem is too recent"
    );
    assert_eq!(told(&report, "boomerang", "results-row-art60-too-soon", 0), "1");
}

#[test]
fn a_placement_is_evaluated_on_time_or_late_and_followed_by_a_job_or_not() {
    let mut centre = Centre::new();
    for (name, evaluated, job) in [
        ("Ana", Some("2025-02-20"), Some("2025-05-15")),
        ("Bo", Some("2025-03-20"), Some("2025-05-16")),
        ("Cem", None, None),
    ] {
        let data = format!(
            r#"{{"placement":"$p {name}","start":"2025-02-03","end":"2025-02-14","end_reason":"term","goal":"confirm"}}"#
        );
        centre.note(name, "placement", "2025-02-03", &data);
        if let Some(on) = evaluated {
            centre.note(
                name,
                "evaluation",
                on,
                &format!(r#"{{"evaluation":"$e {name}","placement":"$p {name}","day":"{on}"}}"#),
            );
        }
        if let Some(on) = job {
            centre.note(name, "contract", on, &format!(r#"{{"contract":"$k {name}","type":"cdd","start":"{on}"}}"#));
        }
    }
    let report = centre.report(2025, "2026-01-15");
    assert_eq!(told(&report, "placements", "results-row-placements-evaluated", 1), "1/3");
    assert_eq!(
        told(&report, "placements", "results-row-placements-hired", 1),
        "1/3",
        "90 days after the end, and not 91"
    );
    assert_eq!(told(&report, "placements-goal", "confirm", 0), "3");
    assert_eq!(told(&report, "placements-goal", "unknown", 0), "0");
}
