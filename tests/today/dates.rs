//! Rows L31 and L36: papers that end, and the hours of the month at a host's.

use crate::desk::Desk;
use crate::looking::{AHEAD, LATE, SOON};
use crate::support::day;
use passerelle::app::form::RecordForm;
use passerelle::app::today;
use passerelle::app::{Edit, editing};
use passerelle::domain::{ElementId, PersonId, Step};
use passerelle::insight::today::{Measure, Rule};
use passerelle::journal::schema::Schema;
use passerelle::journal::schema::{alert, situation, thresholds};
use passerelle::journal::{Keys, Kind};

fn noted(desk: &mut Desk, person: PersonId, boxes: &[(&'static str, &str)]) {
    let form = RecordForm::of_register(&desk.dossier(person).records, Kind::Situation);
    desk.fill(person, form, boxes);
}

fn month_of(desk: &mut Desk, person: PersonId, month: &str, category: &str) -> ElementId {
    desk.add(person, Kind::Hours, &[("month", month), ("category", category), ("minutes", "38 h")])
}

#[test]
fn l31_papers_are_told_two_and_one_months_before_they_end() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Samir");
    noted(
        &mut desk,
        person,
        &[("stay_until", "2026-09-30"), ("work_permit_until", "2026-10-31"), ("licence_until", "2026-11-15")],
    );
    let stay = Rule::StayEnd;
    assert_eq!(
        desk.on_each(person, stay, ["2026-07-29", "2026-07-30", "2026-09-29", "2026-10-01"]),
        [None, AHEAD, SOON, LATE]
    );
    let item = &desk.found(person, stay)[0];
    assert_eq!((item.day, item.why.limit), (day("2026-09-30"), Some(Measure::Months(2))));
    // 31 August is two months before 31 October.
    assert_eq!(desk.on_each(person, Rule::WorkPermitEnd, ["2026-08-30", "2026-08-31"]), [None, AHEAD]);
    assert_eq!(desk.on_each(person, Rule::LicenceEnd, ["2026-10-14", "2026-10-15"]), [None, AHEAD]);

    // A job does not settle it; a new day does, and is told again in its time.
    desk.moves(person, Step::Hired);
    assert_eq!(desk.says(person, stay), LATE);
    let (about, edit) = today::put_off(&desk.found(person, stay)[0], desk.model.device.unwrap().org, day("2026-11-01"));
    desk.send(editing::Msg::Edited { about, edits: vec![edit] });
    assert_eq!((desk.says(person, stay), desk.says(person, Rule::WorkPermitEnd)), (None, AHEAD));
    noted(&mut desk, person, &[("stay_until", "2026-10-20")]);
    assert_eq!(desk.says(person, stay), AHEAD, "what was put off was the other day");
    noted(&mut desk, person, &[("stay_until", "2028-10-20")]);
    assert_eq!(desk.says(person, stay), None);
    desk.moves(person, Step::Closed);
    assert_eq!(desk.says(person, Rule::LicenceEnd), None);

    // The organisation may want to hear of it earlier.
    desk.moves(person, Step::Hired);
    desk.settle(vec![Edit::of(Keys::one("licence_end"), alert::AMOUNT.with(6))]);
    assert_eq!(desk.on_each(person, Rule::LicenceEnd, ["2026-05-14", "2026-05-15"]), [None, AHEAD]);
}

#[test]
fn l31_a_date_of_a_paper_never_leaves_and_is_a_date_alone() {
    let never = passerelle::domain::family::Answers::default();
    for field in [situation::STAY_UNTIL, situation::WORK_PERMIT_UNTIL, situation::LICENCE_UNTIL] {
        assert_eq!(field.any().family().1, never, "{}", field.key);
    }
    // No kind has anything for a document: a fact holds days, codes, numbers and short texts.
    let files = ["file", "document", "scan", "photo", "upload", "attachment"];
    for schema in Schema::all() {
        assert!(schema.fields.iter().all(|field| !files.contains(&field.key)), "{:?}", schema.kind);
    }
}

#[test]
fn l36_the_hours_of_a_placement_are_asked_on_the_20th_until_they_are_in() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    let rule = Rule::HostHours;
    let boxes =
        [("type", "misip"), ("company", "Boulangerie Martin"), ("start", "2026-04-06"), ("planned_end", "2026-05-29")];
    let placement = desk.add(person, Kind::Placement, &boxes);
    assert_eq!(desk.on_each(person, rule, ["2026-04-19", "2026-04-20", "2026-05-19"]), [None, SOON, LATE]);
    assert_eq!(desk.found(person, rule)[0].title, "Boulangerie Martin", "unanswered ones are listed by company");
    // May is asked too; each month is closed by its own hours.
    desk.on("2026-05-20");
    assert_eq!(desk.found(person, rule).len(), 2);
    let april = month_of(&mut desk, person, "2026-04-01", "placement");
    let left: Vec<_> = desk.found(person, rule).iter().map(|item| item.day).collect();
    assert_eq!(left, [day("2026-05-20")]);
    month_of(&mut desk, person, "2026-05-01", "training");
    assert_eq!(desk.found(person, rule).len(), 1, "hours of another category are others");
    desk.edit(person, Edit::remove(Kind::Hours, april));
    assert_eq!(desk.found(person, rule).len(), 2);
    // It ended in May: nothing is asked of June. The total of the placement answers for all months.
    desk.on("2026-06-20");
    assert_eq!(desk.found(person, rule).iter().filter(|item| item.day == day("2026-06-20")).count(), 0);
    desk.change(person, Kind::Placement, placement, &[("done", "120 h")]);
    assert_eq!(desk.found(person, rule), []);
}

#[test]
fn l36_a_contract_of_a_cpas_is_asked_where_its_category_is_used_and_never_when_switched_off() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Karim");
    desk.add(
        person,
        Kind::CpasContract,
        &[("type", "art60"), ("employer", "Commune de Couvin"), ("start", "2026-03-02")],
    );
    desk.on("2026-03-20");
    assert_eq!(desk.says(person, Rule::HostHours), None, "there is no category in which to answer");
    desk.settle(vec![Edit::register(thresholds::HOUR_PRESET.with(true))]);
    assert_eq!(desk.says(person, Rule::HostHours), SOON);
    assert_eq!(desk.found(person, Rule::HostHours)[0].title, "Commune de Couvin");
    month_of(&mut desk, person, "2026-03-01", "70");
    assert_eq!(desk.says(person, Rule::HostHours), None);
    // The day is a setting, and 0 is never.
    desk.settle(vec![Edit::of(Keys::one("host_hours"), alert::AMOUNT.with(5))]);
    assert_eq!(desk.on_each(person, Rule::HostHours, ["2026-04-04", "2026-04-05"]), [None, SOON]);
    desk.settle(vec![Edit::of(Keys::one("host_hours"), alert::AMOUNT.with(0))]);
    assert_eq!(desk.says(person, Rule::HostHours), None);
}
