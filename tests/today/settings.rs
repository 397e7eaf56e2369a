//! Every threshold is a setting, and who is away has a substitute.

use crate::desk::{Desk, put};
use crate::looking::{AHEAD, LATE};
use crate::support::day;
use passerelle::app::Edit;
use passerelle::domain::{Lang, MemberId, PersonId, Step};
use passerelle::i18n::{Catalogue, today};
use passerelle::insight::today::limit::{Delays, Limit, Limits};
use passerelle::insight::today::{Rule, on_duty};
use passerelle::journal::schema::{alert, referent, substitute, thresholds};
use passerelle::journal::{Keys, Kind, Value};

fn set(desk: &mut Desk, limit: Limit, amount: u32) {
    desk.settle(vec![Edit::of(Keys::one(limit), alert::AMOUNT.with(amount))]);
}

#[test]
fn another_threshold_holds_at_once_and_one_without_sense_is_taken_at_its_bound() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    desk.moves(person, Step::Assessment);
    set(&mut desk, Limit::AssessmentWarn, 10);
    assert_eq!(desk.on_each(person, Rule::Assessment, ["2026-03-13", "2026-03-14"]), [None, AHEAD]);
    set(&mut desk, Limit::Assessment, 12);
    assert_eq!(desk.on_each(person, Rule::Assessment, ["2026-03-17"]), [LATE]);
    set(&mut desk, Limit::HoursNear, 1_000);
    let limits = Limits::read(&desk.model.settings);
    assert_eq!((limits.amount(Limit::HoursNear), limits.amount(Limit::Misip)), (100, 15));
    // No delay at all is a choice: only what is near is told.
    desk.settle(vec![Edit::of(Keys::one(Delays::CpasEnd), alert::DELAYS.with(Vec::new()))]);
    desk.add(person, Kind::CpasContract, &[("type", "art60"), ("start", "2026-01-01"), ("planned_end", "2026-04-30")]);
    let shown = desk.on_each(person, Rule::CpasEnd, ["2026-04-26", "2026-04-27", "2026-05-01"]);
    assert_eq!(shown.map(|urgency| urgency.is_some()), [false, true, true]);
}

#[test]
fn each_step_has_its_rhythm_and_a_length_for_all_counts_who_was_never_met() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    assert_eq!(desk.on_each(person, Rule::Silence, ["2026-12-31"]), [None], "an import knows no contacts");
    let mut desk = Desk::founded(2);
    let person = desk.new_person("Léa");
    desk.settle(vec![Edit::register(thresholds::SILENCE_DAYS.with(30))]);
    assert_eq!(desk.on_each(person, Rule::Silence, ["2026-04-03", "2026-04-04"]), [None, LATE]);
    desk.settle(vec![Edit::of(Keys::one("silence_intake"), alert::AMOUNT.with(40))]);
    assert_eq!(desk.on_each(person, Rule::Silence, ["2026-04-13", "2026-04-14"]), [None, LATE]);
    let card = desk.card(person).unwrap();
    assert_eq!(card.silence(&desk.model.settings, desk.model.today), Some(41), "the card says it from the same rhythm");
}

fn given_to(desk: &mut Desk, person: PersonId, member: MemberId, on: &str) {
    desk.edit(person, Edit::register(referent::MEMBER.with(member)).on(Some(day(on))));
}

#[test]
fn l8_an_end_goes_to_the_present_referent_and_l37_to_the_substitute_of_who_is_away() {
    let mut desk = Desk::founded(1);
    let [bruno, coralie, dounia] = [MemberId::random(), MemberId::random(), MemberId::random()];
    let person = desk.new_person("Karim");
    given_to(&mut desk, person, bruno, "2026-01-05");
    desk.add(person, Kind::CpasContract, &[("type", "art60"), ("start", "2025-04-01"), ("planned_end", "2026-03-31")]);
    let to = |desk: &Desk| desk.found(person, Rule::CpasEnd)[0].member;
    assert_eq!(to(&desk), Some(bruno));
    given_to(&mut desk, person, coralie, "2026-03-10");
    assert_eq!(to(&desk), Some(bruno), "on the ninth Bruno still answers");
    desk.on("2026-03-10");
    assert_eq!(to(&desk), Some(coralie));
    assert_eq!((desk.today().for_member(bruno).len(), desk.today().for_member(coralie).len()), (0, 1));
    // It is late, and the referent changes: whoever is the referent now confirms it.
    desk.on("2026-04-02");
    given_to(&mut desk, person, bruno, "2026-04-02");
    assert_eq!(to(&desk), Some(bruno));
    // Bruno is away for a week, and his substitute for the first day of it.
    let away = |member: MemberId, by: MemberId, from: &str, until: &str| {
        let edit = Edit::of(Keys::one(member), substitute::BY.with(by)).and(substitute::FROM.with(day(from)));
        edit.and(substitute::UNTIL.with(day(until)))
    };
    desk.settle(vec![
        away(bruno, coralie, "2026-04-06", "2026-04-10"),
        away(coralie, dounia, "2026-04-01", "2026-04-06"),
    ]);
    let expected = [("2026-04-05", bruno), ("2026-04-06", dounia), ("2026-04-07", coralie), ("2026-04-11", bruno)];
    for (on, member) in expected {
        desk.on(on);
        assert_eq!(to(&desk), Some(member), "{on}");
    }
    // Two who stand in for each other end nowhere.
    desk.settle(vec![
        away(bruno, coralie, "2026-04-06", "2026-04-30"),
        away(coralie, bruno, "2026-04-06", "2026-04-30"),
    ]);
    assert_eq!(on_duty(&desk.model.settings, bruno, day("2026-04-12")), coralie);
}

#[test]
fn every_rule_says_its_name_and_source_and_every_threshold_its_label() {
    for lang in Lang::ALL {
        let words = Catalogue::native(lang).unwrap();
        for rule in Rule::ALL {
            assert!(words.has(&format!("today-rule-{rule}")) && words.has(&format!("today-source-{rule}")), "{rule}");
        }
        for limit in Limit::ALL {
            assert!(words.has(&format!("alerts-limit-{limit}")), "{limit}");
        }
        for delays in Delays::ALL {
            assert!(words.has(&format!("alerts-delays-{delays}")), "{delays}");
        }
    }
    let words = Catalogue::french();
    assert_eq!(today::rule(&words, Rule::RightsEnd), "Fin du droit aux allocations");
    assert_eq!(today::limit(&words, Limit::Misip), "MISIP\u{202f}: jours au plus");
    assert_eq!(today::delays(&words, Delays::RightsEnd), "Fin du droit aux allocations\u{202f}: rappels avant");
}

#[test]
fn thresholds_and_substitutes_are_kept() {
    let mut desk = Desk::founded(1);
    set(&mut desk, Limit::Convention, 5);
    desk.settle(vec![Edit::register(thresholds::EVALUATION_DAYS.with(10))]);
    let person = desk.new_person("Léa");
    let stage =
        desk.add(person, Kind::Placement, &[("start", "2026-02-02"), ("end", "2026-02-27"), ("end_reason", "term")]);
    let due = |desk: &Desk| desk.card(person).unwrap().dues[0].day;
    assert_eq!(due(&desk), day("2026-03-09"));
    let mut desk = desk.rested(2);
    desk.read();
    assert_eq!((due(&desk), Limits::read(&desk.model.settings).amount(Limit::Convention)), (day("2026-03-09"), 5));
    assert_eq!(desk.model.board.card(person).unwrap().dues[0].day, day("2026-03-09"));
    // Another length is another day for everybody, on the board too.
    desk.settle(vec![Edit::register(thresholds::EVALUATION_DAYS.with(3))]);
    assert_eq!(desk.model.board.card(person).unwrap().dues[0].day, day("2026-03-02"));
    desk.edit(person, put(&Kind::Placement, stage, "company", Value::text("Ferme du Coin")));
    assert_eq!(due(&desk), day("2026-03-02"));
}
