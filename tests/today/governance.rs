//! A9, A14, A16 and A17.

use crate::desk::{Desk, put};
use crate::looking::{AHEAD, LATE, SOON};
use crate::support::day;
use passerelle::app::form::RecordForm;
use passerelle::app::{Edit, undo};
use passerelle::domain::{ActId, ElementId, OrgId, PersonId, Prose, Step, Subject};
use passerelle::insight::today::{Item, Measure, Rule};
use passerelle::journal::schema::{dispatch, note, sent, thresholds};
use passerelle::journal::{Draft, Kind, Pen, Value};

#[test]
fn a9_the_end_of_rights_is_told_120_60_and_30_days_before() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    desk.fill(person, RecordForm::register(Kind::Situation), &[("end_of_rights", "2026-09-30")]);
    let rule = Rule::RightsEnd;
    assert_eq!(desk.on_each(person, rule, ["2026-06-01", "2026-06-02", "2026-06-03"]), [None, AHEAD, AHEAD]);
    for (on, days) in [("2026-07-31", 120), ("2026-08-01", 60), ("2026-08-30", 60), ("2026-08-31", 30)] {
        desk.on(on);
        assert_eq!(desk.found(person, rule)[0].why.limit, Some(Measure::Days(days)), "{on}");
    }
    assert_eq!(desk.on_each(person, rule, ["2026-09-30", "2026-10-01"]), [SOON, LATE]);
    // Who has a job has no such end before them.
    desk.moves(person, Step::Hired);
    assert_eq!(desk.says(person, rule), None);
    desk.undo();
    desk.without_cause(person, rule);
}

/// A packet that left for a partner.
fn left(desk: &mut Desk, person: PersonId, to: OrgId) {
    desk.edit(person, Edit::element(ElementId::random(), sent::TO.with(to)));
}

fn agreed(desk: &mut Desk, person: PersonId, to: OrgId, expires: &str) -> ElementId {
    let id = ElementId::random();
    let put = |key: &str, value: Value| put(&Kind::Agreement, id, key, value);
    desk.edit(person, put("recipient", Value::text(to)));
    desk.edit(person, put("signed", Value::text("2026-03-01")));
    desk.edit(person, put("expires", Value::text(expires)));
    id
}

#[test]
fn a14_what_is_shared_without_an_agreement_is_said_at_once() {
    let (mut desk, miresem, other) = (Desk::founded(1), OrgId::random(), OrgId::random());
    let person = desk.new_person("Léa");
    let rule = Rule::Agreement;
    let agreement = agreed(&mut desk, person, miresem, "2026-06-30");
    assert_eq!(desk.says(person, rule), None, "nothing is shared yet");
    left(&mut desk, person, miresem);
    assert_eq!(desk.on_each(person, rule, ["2026-06-29", "2026-06-30", "2026-07-01"]), [None, None, LATE]);
    assert_eq!(desk.found(person, rule)[0].why.day, day("2026-06-30"));
    // A new one lasts longer.
    agreed(&mut desk, person, miresem, "2026-12-31");
    assert_eq!(desk.says(person, rule), None);
    for _ in 0..3 {
        desk.undo();
    }
    desk.without_cause(person, rule);
    // One that is taken back, and one that never was.
    left(&mut desk, person, other);
    assert_eq!(desk.says(person, rule), LATE, "no agreement names it");
    desk.undo();
    desk.on("2026-06-01");
    left(&mut desk, person, miresem);
    assert_eq!(desk.says(person, rule), None);
    desk.edit(person, put(&Kind::Agreement, agreement, "withdrawn", Value::text("2026-06-01")));
    assert_eq!(desk.says(person, rule), LATE);
    desk.undo();
    assert_eq!(desk.says(person, rule), None);
}

/// A note that came with a file: nobody was asked about its text.
fn restored(desk: &mut Desk, person: PersonId, text: &str, checked: bool) {
    let text = Prose::parse(text).unwrap();
    let data = [note::NOTE.with(ElementId::random()), note::TEXT.with(&text)];
    let draft = Draft::new(Subject::Person(person), desk.model.today, Kind::Note, data);
    let pen = Pen { replica: desk.cx.replica, by: desk.model.device.unwrap().author(), at: desk.cx.now };
    let draft = if checked { draft.checked() } else { draft };
    let facts = pen.write(&desk.model.journal, ActId::random(), None, vec![draft]);
    desk.model.journal.extend(facts);
}

#[test]
fn a16_a_text_that_holds_a_national_number_is_said_until_it_is_taken_back_or_checked() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    let rule = Rule::Number;
    restored(&mut desk, person, "Son numéro : 85.07.30-033.28", true);
    restored(&mut desk, person, "Téléphone +32 477 12 34 56 de 9 h à 17 h 30, jeudi 12", false);
    assert_eq!(desk.says(person, rule), None, "a colleague said that it is none, and a telephone is none");
    restored(&mut desk, person, "Son numéro : 85.07.30-033.28", false);
    assert_eq!(desk.says(person, rule), LATE);
    let item = desk.found(person, rule).remove(0);
    assert_eq!((item.why.field, item.title.as_str()), (note::TEXT.any(), ""), "the number itself is not repeated");
    desk.without_cause(person, rule);
}

#[test]
fn a17_a_partner_who_sends_no_receipt_is_asked_after_14_days() {
    let mut desk = Desk::founded(1);
    let (id, about) = (ElementId::random(), Subject::Settings(desk.model.device.unwrap().org));
    let waiting = |desk: &Desk| desk.today().of_organisation().iter().map(|item| item.urgency).collect::<Vec<_>>();
    desk.settle(vec![Edit::element(id, dispatch::SENT.with(day("2026-03-04")))]);
    let on_each = |desk: &mut Desk| {
        ["2026-03-17", "2026-03-18", "2026-03-19"].map(|day| {
            desk.on(day);
            waiting(desk).first().copied()
        })
    };
    assert_eq!(on_each(&mut desk), [None, SOON, LATE]);
    let list = desk.today();
    assert_eq!(list.all().into_iter().map(|item: &Item| item.rule).collect::<Vec<_>>(), [Rule::PartnerFile]);
    desk.settle(vec![Edit::element(id, dispatch::RECEIVED.with(day("2026-03-19")))]);
    assert_eq!(waiting(&desk), []);
    // An undo passes over a file that has left: each act is taken back by its name.
    let acts: Vec<ActId> = desk
        .model
        .journal
        .about(about)
        .iter()
        .filter(|fact| fact.kind == Kind::Dispatch)
        .map(|fact| fact.act)
        .collect();
    for (act, left) in [(acts[1], 1), (acts[0], 0)] {
        desk.send(undo::Msg::ActUndone(act));
        assert_eq!(waiting(&desk).len(), left);
    }
}

#[test]
fn the_end_of_the_agrement_is_told_six_months_ahead_until_another_day_is_written() {
    let mut desk = Desk::founded(1);
    let until = |text: &str| Edit::register(thresholds::AGREED_UNTIL.with(day(text)));
    let told =
        |desk: &Desk| desk.today().of_organisation().iter().map(|item| (item.rule, item.day)).collect::<Vec<_>>();
    assert_eq!(told(&desk), [], "without an end nothing ends");
    desk.settle(vec![until("2026-12-31")]);
    let on_each = ["2026-06-29", "2026-06-30", "2027-01-15"].map(|day| {
        desk.on(day);
        told(&desk).len()
    });
    assert_eq!(on_each, [0, 1, 1], "once it has ended it is told all the more");
    assert_eq!(told(&desk), [(Rule::Accreditation, day("2026-12-31"))]);
    desk.settle(vec![until("2032-12-31")]);
    assert_eq!(told(&desk), []);
}
