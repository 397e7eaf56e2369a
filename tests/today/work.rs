//! A3 to A6, A8, A10 and A11.

use crate::desk::{Desk, put};
use crate::looking::{AHEAD, LATE, SOON};
use crate::support::day;
use passerelle::app::Edit;
use passerelle::domain::{ElementId, PersonId, Step};
use passerelle::i18n::{Catalogue, today};
use passerelle::insight::today::{Measure, Rule};
use passerelle::journal::schema::{track, track_template, waiver};
use passerelle::journal::{Kind, Value};

/// A person of a filière with a ceiling of 2 100 hours, of whom so many minutes are typed.
fn trained(desk: &mut Desk, minutes: i64) -> (PersonId, ElementId) {
    let (filiere, person, month) = (ElementId::random(), desk.new_person("Léa"), ElementId::random());
    desk.settle(vec![Edit::element(filiere, track_template::OBJECTIVE.with("basic"))]);
    desk.edit(person, Edit::element(ElementId::random(), track::TEMPLATE.with(filiere)));
    let typed = put(&Kind::Hours, month, "month", Value::text("2026-02-01"));
    desk.edit(person, typed.and(passerelle::journal::schema::hours::CATEGORY.with("training")));
    hours(desk, person, month, minutes);
    (person, month)
}

fn hours(desk: &mut Desk, person: PersonId, month: ElementId, minutes: i64) {
    desk.edit(person, put(&Kind::Hours, month, "minutes", Value::Int(minutes)));
}

#[test]
fn a3_hours_warn_at_90_per_cent_of_the_most_and_are_late_beyond_it() {
    let mut desk = Desk::founded(1);
    let rule = Rule::Hours;
    let (person, month) = trained(&mut desk, 2100 * 54 - 1);
    assert_eq!(desk.says(person, rule), None);
    hours(&mut desk, person, month, 2100 * 54);
    assert_eq!(desk.says(person, rule), AHEAD);
    assert_eq!(desk.found(person, rule)[0].why.limit, Some(Measure::Percent(90)));
    desk.without_cause(person, rule);
    for (minutes, expected) in [(2100 * 60 - 1, AHEAD), (2100 * 60, AHEAD), (2100 * 60 + 1, LATE)] {
        hours(&mut desk, person, month, minutes);
        assert_eq!(desk.says(person, rule), expected, "{minutes}");
    }
}

#[test]
fn a4_a_placement_that_begins_in_3_days_lacks_its_signature() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    let stage = desk.add(person, Kind::Placement, &[("start", "2026-03-20"), ("planned_end", "2026-04-03")]);
    let rule = Rule::Convention;
    assert_eq!(desk.on_each(person, rule, ["2026-03-16", "2026-03-17", "2026-03-18"]), [None, SOON, SOON]);
    assert_eq!(desk.on_each(person, rule, ["2026-03-20", "2026-03-21"]), [SOON, LATE]);
    desk.change(person, Kind::Placement, stage, &[("signed", "2026-03-21")]);
    assert_eq!(desk.says(person, rule), None);
    desk.undo();
    desk.without_cause(person, rule);
}

#[test]
fn a5_a_placement_is_evaluated_within_7_days() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    let dates = [("start", "2026-03-09"), ("end", "2026-03-20"), ("end_reason", "term")];
    let stage = desk.add(person, Kind::Placement, &dates);
    let rule = Rule::Evaluation;
    assert_eq!(desk.on_each(person, rule, ["2026-03-23", "2026-03-24"]), [None, SOON]);
    assert_eq!(desk.on_each(person, rule, ["2026-03-26", "2026-03-27", "2026-03-28"]), [SOON, SOON, LATE]);
    let item = &desk.found(person, rule)[0];
    assert_eq!((item.why.day, item.why.limit), (day("2026-03-20"), Some(Measure::Days(7))));
    let evaluation = [("placement", stage.to_string()), ("day", "2026-03-28".to_owned())];
    desk.add(person, Kind::Evaluation, &evaluation.each_ref().map(|(key, text)| (*key, text.as_str())));
    assert_eq!(desk.says(person, rule), None);
    desk.undo();
    desk.without_cause(person, rule);
}

#[test]
fn a6_a_misip_of_16_days_is_longer_than_its_type() {
    let rule = Rule::PlacementLength;
    let mut desk = Desk::founded(1);
    for (last, expected) in [("2026-03-22", None), ("2026-03-23", None), ("2026-03-24", AHEAD)] {
        let person = desk.new_person("Léa");
        let dates = [("type", "misip"), ("start", "2026-03-09"), ("planned_end", last)];
        let stage = desk.add(person, Kind::Placement, &dates);
        assert_eq!(desk.says(person, rule), expected, "{last}");
        if expected.is_some() {
            // A colleague says why.
            let reason = Edit::element(ElementId::random(), waiver::RULE.with("placement_length"));
            desk.edit(person, reason.and(waiver::ELEMENTS.with(vec![stage])));
            assert_eq!(desk.says(person, rule), None);
            desk.undo();
            desk.without_cause(person, rule);
        }
    }
    // One without a planned end, as it goes on; and a type that has no length.
    let person = desk.new_person("Karim");
    desk.add(person, Kind::Placement, &[("type", "misip"), ("start", "2026-03-09")]);
    assert_eq!(desk.on_each(person, rule, ["2026-03-22", "2026-03-23", "2026-03-24"]), [None, None, LATE]);
    let other = desk.new_person("Lina");
    desk.add(other, Kind::Placement, &[("type", "discovery"), ("start", "2026-03-09"), ("planned_end", "2026-12-31")]);
    assert_eq!(desk.says(other, rule), None);
}

#[test]
fn a8_the_end_of_an_article_60_is_told_90_60_30_and_7_days_before() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Karim");
    let dates = [("type", "art60"), ("start", "2025-10-01"), ("planned_end", "2026-09-30")];
    let contract = desk.add(person, Kind::CpasContract, &dates);
    let rule = Rule::CpasEnd;
    assert_eq!(desk.on_each(person, rule, ["2026-07-01", "2026-07-02", "2026-07-03"]), [None, AHEAD, AHEAD]);
    let reached = |desk: &mut Desk, on: &str| {
        desk.on(on);
        desk.found(person, rule)[0].why.limit
    };
    let days = |days| Some(Measure::Days(days));
    for (on, limit) in
        [("2026-08-01", 60), ("2026-08-30", 60), ("2026-08-31", 30), ("2026-09-22", 30), ("2026-09-23", 7)]
    {
        assert_eq!(reached(&mut desk, on), days(limit), "{on}");
    }
    assert_eq!(desk.on_each(person, rule, ["2026-09-30", "2026-10-01", "2026-11-15"]), [SOON, LATE, LATE]);
    assert_eq!(desk.says(person, Rule::ContractEnd), None, "it is told once");
    desk.change(person, Kind::CpasContract, contract, &[("end", "2026-09-30")]);
    assert_eq!(desk.says(person, rule), None);
    desk.undo();
    desk.without_cause(person, rule);
}

#[test]
fn u3_an_article_60_says_in_how_many_days_it_ends_and_why_it_is_shown() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Karim");
    desk.add(person, Kind::CpasContract, &[("type", "art60"), ("start", "2025-06-01"), ("planned_end", "2026-05-28")]);
    let (words, item) = (Catalogue::french(), desk.found(person, Rule::CpasEnd).remove(0));
    assert_eq!(today::when(&words, &item, desk.model.today), "Dans 85 jours");
    assert_eq!(today::why(&words, &item), "Fin prévue\u{202f}: 28 mai 2026. Seuil\u{202f}: 90 jours.");
    assert!(today::source(&words, item.rule).contains("Rebond"));
}

#[test]
fn a10_a_follow_up_is_due_7_days_after_the_hire() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    desk.add(person, Kind::Contract, &[("type", "cdi"), ("start", "2026-03-04")]);
    let rule = Rule::FollowUp;
    assert_eq!(desk.on_each(person, rule, ["2026-03-07", "2026-03-08"]), [None, SOON]);
    assert_eq!(desk.on_each(person, rule, ["2026-03-10", "2026-03-11", "2026-03-12"]), [SOON, SOON, LATE]);
    assert_eq!(desk.found(person, rule)[0].why.day, day("2026-03-04"));
    desk.on("2026-06-04");
    let slots = desk.found(person, rule).iter().map(|item| item.title.clone()).collect::<Vec<_>>();
    assert_eq!(slots, ["7d", "1m", "3m"], "each that fell due stands once");
    desk.without_cause(person, rule);
}

#[test]
fn a11_a_contract_and_an_aid_are_told_30_days_before_their_end() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    let contract =
        desk.add(person, Kind::Contract, &[("type", "cdd"), ("start", "2026-03-04"), ("planned_end", "2026-09-30")]);
    let rule = Rule::ContractEnd;
    assert_eq!(desk.on_each(person, rule, ["2026-08-30", "2026-08-31", "2026-09-01"]), [None, AHEAD, AHEAD]);
    assert_eq!(desk.on_each(person, rule, ["2026-09-30", "2026-10-01"]), [SOON, LATE]);
    desk.without_cause(person, rule);
    desk.on("2026-10-02");
    let pfi = desk.new_person("Karim");
    desk.add(pfi, Kind::Contract, &[("type", "pfi"), ("start", "2026-10-02"), ("planned_end", "2027-01-31")]);
    assert_eq!(desk.on_each(pfi, rule, ["2026-12-31", "2027-01-01", "2027-01-02"]), [None, AHEAD, AHEAD]);
    let aid = [("contract", contract.to_string()), ("scheme", "sesam".to_owned()), ("to", "2027-06-30".to_owned())];
    desk.add(pfi, Kind::HiringAid, &aid.each_ref().map(|(key, text)| (*key, text.as_str())));
    let rule = Rule::AidEnd;
    assert_eq!(desk.on_each(pfi, rule, ["2027-05-30", "2027-05-31", "2027-06-01"]), [None, AHEAD, AHEAD]);
    assert_eq!(
        desk.on_each(pfi, rule, ["2027-06-30", "2027-07-01", "2027-08-29", "2027-08-30"]),
        [SOON, LATE, LATE, None]
    );
    desk.on("2027-07-01");
    desk.without_cause(pfi, rule);
}

#[test]
fn what_is_noted_to_do_is_listed_until_it_is_done() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    let task = desk.add(person, Kind::Task, &[("title", "Appeler"), ("due", "2026-03-10")]);
    assert_eq!(desk.on_each(person, Rule::Task, ["2026-03-06", "2026-03-07", "2026-03-11"]), [None, SOON, LATE]);
    // Row L8: forty days later it is still there, before what is younger.
    desk.add(person, Kind::Task, &[("title", "Écrire"), ("due", "2026-04-01")]);
    desk.on("2026-04-19");
    let found = desk.found(person, Rule::Task);
    assert_eq!(found.iter().map(|item| item.title.as_str()).collect::<Vec<_>>(), ["Appeler", "Écrire"]);
    assert_eq!(found[0].days_late(desk.model.today), 40);
    desk.change(person, Kind::Task, task, &[("done", "2026-04-19")]);
    assert_eq!(desk.found(person, Rule::Task).len(), 1);
    desk.moves(person, Step::Closed);
    assert_eq!(desk.found(person, Rule::Task).len(), 1, "what was promised stays");
}
