//! A1, A2, A7, A12, A13 and A15.

use crate::desk::Desk;
use crate::looking::{AHEAD, LATE, SOON};
use crate::support::day;
use passerelle::app::Edit;
use passerelle::domain::{PersonId, Step};
use passerelle::insight::today::{Measure, Rule};
use passerelle::journal::schema::{check, newcomer_path, outcome, pause};
use passerelle::journal::{Keys, Kind};

fn met(desk: &mut Desk, person: PersonId, on: &str, purpose: &str, reached: &str) {
    let boxes = [("day", on), ("channel", "phone"), ("reached", reached), ("purpose", purpose)];
    desk.add(person, Kind::Contact, &boxes);
}

#[test]
fn a1_an_assessment_without_a_decision_warns_at_45_days_and_is_late_after_60() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    desk.moves(person, Step::Assessment);
    let rule = Rule::Assessment;
    assert_eq!(desk.on_each(person, rule, ["2026-04-17", "2026-04-18", "2026-04-19"]), [None, AHEAD, AHEAD]);
    assert_eq!(desk.on_each(person, rule, ["2026-05-02", "2026-05-03", "2026-05-04"]), [SOON, SOON, LATE]);
    let item = &desk.found(person, rule)[0];
    assert_eq!((item.day, item.why.day), (day("2026-05-03"), day("2026-03-04")));
    assert_eq!(item.why.limit, Some(Measure::Days(60)));
    // What was decided is not asked any more; taken back, it is.
    desk.edit(person, Edit::of(Keys::two(Step::Assessment, "decision"), check::DONE.with(true)));
    assert_eq!(desk.says(person, rule), None);
    desk.undo();
    desk.without_cause(person, rule);
}

#[test]
fn a2_an_accompaniment_warns_at_22_months_and_is_late_after_24() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    met(&mut desk, person, "2026-03-01", "interview", "reached");
    let rule = Rule::Accompaniment;
    assert_eq!(desk.on_each(person, rule, ["2027-12-31", "2028-01-01", "2028-01-02"]), [None, AHEAD, AHEAD]);
    assert_eq!(desk.found(person, rule)[0].why.limit, Some(Measure::Months(22)));
    assert_eq!(desk.on_each(person, rule, ["2028-02-29", "2028-03-01", "2028-03-02"]), [SOON, SOON, LATE]);
    // Without the interview it begins with the first step, three days later.
    desk.on("2028-01-03");
    desk.without_cause(person, rule);
    assert_eq!(desk.on_each(person, rule, ["2028-01-04"]), [AHEAD]);
}

#[test]
fn a7_a_silence_is_told_after_21_days_and_after_14_in_the_first_month_of_a_job() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    let rule = Rule::Silence;
    // Messages left are no contact.
    met(&mut desk, person, "2026-03-04", "other", "reached");
    assert_eq!(desk.on_each(person, rule, ["2026-03-24", "2026-03-25", "2026-03-26"]), [None, None, LATE]);
    met(&mut desk, person, "2026-03-26", "other", "message");
    assert_eq!(desk.says(person, rule), LATE, "a message resets nothing");
    met(&mut desk, person, "2026-03-26", "other", "reached");
    assert_eq!(desk.says(person, rule), None);
    desk.undo();
    assert_eq!(desk.says(person, rule), LATE);
    desk.undo();
    desk.without_cause(person, rule);
    // A job.
    let mut desk = Desk::founded(2);
    let person = desk.new_person("Karim");
    desk.moves(person, Step::Hired);
    met(&mut desk, person, "2026-03-05", "other", "reached");
    assert_eq!(desk.on_each(person, rule, ["2026-03-19", "2026-03-20"]), [None, LATE]);
    // The second month has the rhythm of the others.
    assert_eq!(desk.on_each(person, rule, ["2026-04-03", "2026-04-04"]), [LATE, LATE]);
    assert_eq!(desk.found(person, rule)[0].why.limit, Some(Measure::Days(21)));
}

#[test]
fn l29_a_pause_stops_a_silence_and_not_an_end_of_rights() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    desk.fill(person, passerelle::app::form::RecordForm::register(Kind::Situation), &[("end_of_rights", "2026-06-30")]);
    met(&mut desk, person, "2026-03-04", "other", "reached");
    desk.on("2026-05-01");
    assert_eq!((desk.says(person, Rule::Silence), desk.says(person, Rule::RightsEnd)), (LATE, AHEAD));
    desk.edit(person, Edit::register(pause::PAUSED.with(true)));
    assert_eq!((desk.says(person, Rule::Silence), desk.says(person, Rule::RightsEnd)), (None, AHEAD));
}

#[test]
fn a12_a_newcomer_is_reviewed_at_6_months_and_the_deadline_is_at_18() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Samir");
    let begun = Edit::register(newcomer_path::UNDER_WAY.with(true)).on(Some(day("2026-03-04")));
    desk.edit(person, begun);
    let (review, deadline) = (Rule::NewcomerReview, Rule::Newcomer);
    assert_eq!(desk.on_each(person, review, ["2026-09-03", "2026-09-04", "2026-09-05"]), [None, SOON, LATE]);
    met(&mut desk, person, "2026-09-05", "interview", "reached");
    assert_eq!(desk.says(person, review), None, "the review took place");
    desk.undo();
    assert_eq!(desk.says(person, review), LATE);
    assert_eq!(desk.on_each(person, deadline, ["2027-08-03", "2027-08-04", "2027-08-05"]), [None, AHEAD, AHEAD]);
    assert_eq!(desk.on_each(person, deadline, ["2027-09-03", "2027-09-04", "2027-09-05"]), [SOON, SOON, LATE]);
    desk.without_cause(person, deadline);
    assert_eq!(desk.says(person, review), None);
}

#[test]
fn a13_who_left_to_nobody_knows_what_is_asked_after_1_3_and_6_months() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    desk.moves(person, Step::Closed);
    let rule = Rule::Outcome;
    assert_eq!(desk.on_each(person, rule, ["2026-04-03", "2026-04-04", "2026-04-05"]), [None, SOON, LATE]);
    // Asked in vain: the next time is in two months.
    met(&mut desk, person, "2026-04-05", "follow_up", "absent");
    assert_eq!(desk.on_each(person, rule, ["2026-04-05", "2026-06-03", "2026-06-04"]), [None, None, SOON]);
    assert_eq!(desk.on_each(person, rule, ["2026-09-03", "2026-09-04"]), [LATE, SOON]);
    desk.edit(person, Edit::register(outcome::OUTCOME.with("unknown")));
    assert_eq!(desk.says(person, rule), SOON, "unknown is not an answer to rest on");
    desk.edit(person, Edit::register(outcome::OUTCOME.with("job_open_ended")));
    assert_eq!(desk.says(person, rule), None);
    for _ in 0..3 {
        desk.undo();
    }
    desk.without_cause(person, rule);
}

#[test]
fn a15_a_dossier_is_on_the_list_the_day_after_its_time() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    desk.moves(person, Step::Closed);
    let rule = Rule::Retention;
    assert_eq!(desk.on_each(person, rule, ["2028-03-03", "2028-03-04", "2028-03-05"]), [None, None, LATE]);
    desk.without_cause(person, rule);
}
