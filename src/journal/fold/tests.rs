use super::super::pen::{Draft, Seen};
use super::super::sample::{Desk, about, day, element, first_name, join, note, packet, person, redaction, step, task};
use super::*;
use crate::journal::schema::{self, identity};

fn two_colleagues() -> (Desk, Desk) {
    let (mut anne, mut bruno) = (Desk::new("Carrefour", "Anne"), Desk::new("Carrefour", "Bruno"));
    bruno.take(&anne.write(vec![first_name("Farid", "Farid"), task("Farid", "call", "title", "Appeler")]));
    (anne, bruno)
}

fn step_on(desk: &Desk, of_march: i8) -> Option<String> {
    let fold = desk.journal.fold_subject(about("Farid"));
    let cell = fold.on(schema::step::STEP.any(), Some(desk.pen.by.org), Keys::None, day(of_march))?;
    cell.shown()?.value.as_text().map(str::to_owned)
}

fn presence_of(desk: &Desk, kind: Kind, name: &str) -> Option<Presence> {
    let fold = desk.journal.fold_subject(about("Farid"));
    fold.element(&kind, &element(name)).map(|element| element.presence)
}

fn removal(name: &str) -> Draft {
    Draft::removal(about("Farid"), day(2), Kind::Task, &element(name)).unwrap()
}

#[test]
fn two_who_write_at_once_make_a_conflict_and_a_choice_settles_it() {
    let (mut anne, mut bruno) = two_colleagues();
    let hers = anne.say(first_name("Farid", "Faride"));
    let his = bruno.say(first_name("Farid", "Fareed"));
    anne.take([&his]);
    bruno.take([&hers]);
    assert_eq!(anne.first_names("Farid"), bruno.first_names("Farid"));
    let fold = anne.journal.fold_subject(about("Farid"));
    let cell = fold.cell(identity::FIRST_NAME.any(), None, Keys::None).unwrap();
    assert!(cell.in_conflict());
    assert_eq!(cell.shown().map(|write| write.fact.id), Some(hers.id.max(his.id)));
    let choice = bruno.say(first_name("Farid", "Faride"));
    anne.take(&[choice]);
    assert_eq!(anne.first_names("Farid"), ["Faride"]);
}

#[test]
fn the_same_value_written_twice_is_no_conflict() {
    let (mut anne, mut bruno) = two_colleagues();
    anne.say(first_name("Farid", "Fred"));
    anne.take(&[bruno.say(first_name("Farid", "Fred"))]);
    let fold = anne.journal.fold_subject(about("Farid"));
    let cell = fold.cell(identity::FIRST_NAME.any(), None, Keys::None).unwrap();
    assert_eq!((cell.current.len(), cell.in_conflict()), (2, false));
}

#[test]
fn a_retracted_write_gives_the_former_value_back() {
    let (mut anne, _) = two_colleagues();
    let slip = anne.say(first_name("Farid", "Frida"));
    anne.undo(slip.act);
    assert_eq!(anne.first_names("Farid"), ["Farid"]);
    let fold = anne.journal.fold_subject(about("Farid"));
    let history = fold.history(identity::FIRST_NAME.any(), Keys::None);
    let told: Vec<_> = history.iter().map(|(write, live)| (write.value.as_text().unwrap(), *live)).collect();
    assert_eq!(told, [("Farid", true), ("Frida", false)]);
}

#[test]
fn a_late_entry_of_a_series_takes_its_place_in_the_past() {
    let mut anne = Desk::new("Carrefour", "Anne");
    anne.say(step("Farid", 10, "training"));
    anne.say(step("Farid", 2, "intake"));
    assert_eq!(step_on(&anne, 1), None);
    assert_eq!(step_on(&anne, 9).as_deref(), Some("intake"));
    assert_eq!(step_on(&anne, 10).as_deref(), Some("training"));
    anne.say(step("Farid", 10, "orientation"));
    assert_eq!(step_on(&anne, 31).as_deref(), Some("orientation"));
    let fold = anne.journal.fold_subject(about("Farid"));
    assert_eq!(fold.series(schema::step::STEP.any(), Some(anne.pen.by.org), Keys::None).count(), 2);
    assert_eq!(fold.series(schema::step::STEP.any(), None, Keys::None).count(), 0);
}

#[test]
fn two_moves_on_one_day_by_two_people_are_a_conflict() {
    let (mut anne, mut bruno) = two_colleagues();
    anne.say(step("Farid", 10, "training"));
    anne.take(&[bruno.say(step("Farid", 10, "job_search"))]);
    let fold = anne.journal.fold_subject(about("Farid"));
    assert!(fold.on(schema::step::STEP.any(), Some(anne.pen.by.org), Keys::None, day(12)).unwrap().in_conflict());
}

#[test]
fn a_partner_moves_the_card_on_its_own_lane() {
    let (mut anne, mut denis) = (Desk::new("Carrefour", "Anne"), Desk::new("Miresem", "Denis"));
    anne.say(step("Farid", 10, "training"));
    anne.take_packet(packet(1), &denis.write(vec![step("Farid", 11, "closed")]));
    anne.admit(packet(1), &["Farid"]);
    assert_eq!(step_on(&anne, 31).as_deref(), Some("training"));
    let fold = anne.journal.fold_subject(about("Farid"));
    let theirs = fold.on(schema::step::STEP.any(), Some(denis.pen.by.org), Keys::None, day(31)).and_then(Cell::shown);
    assert_eq!(theirs.and_then(|write| write.value.as_text()), Some("closed"));
}

#[test]
fn a_removal_hides_what_its_author_knew() {
    let (mut anne, mut bruno) = two_colleagues();
    assert_eq!(presence_of(&anne, Kind::Task, "call"), Some(Presence::Shown));
    let removed = anne.say(removal("call"));
    assert_eq!(presence_of(&anne, Kind::Task, "call"), Some(Presence::Removed));
    // Bruno had put a day to it meanwhile: the task stays on screen.
    anne.take(&[bruno.say(task("Farid", "call", "due", "2026-04-01"))]);
    assert_eq!(presence_of(&anne, Kind::Task, "call"), Some(Presence::Disputed));
    anne.say(removal("call"));
    assert_eq!(presence_of(&anne, Kind::Task, "call"), Some(Presence::Removed));
    // Another colleague's removal on top does not bring it back.
    bruno.take(&[removed]);
    anne.take(&[bruno.say(removal("call"))]);
    assert_eq!(presence_of(&anne, Kind::Task, "call"), Some(Presence::Removed));
    let back = [("task", Value::text(element("call"))), ("removed", Value::Bool(false))];
    anne.say(Draft::new(about("Farid"), day(3), Kind::Task, back));
    assert_eq!(presence_of(&anne, Kind::Task, "call"), Some(Presence::Shown));
}

#[test]
fn each_field_of_an_element_is_written_apart() {
    let (mut anne, mut bruno) = two_colleagues();
    anne.say(task("Farid", "call", "title", "Rappeler"));
    anne.take(&[bruno.say(task("Farid", "call", "due", "2026-04-01"))]);
    let fold = anne.journal.fold_subject(about("Farid"));
    let call = fold.element(&Kind::Task, &element("call")).unwrap();
    assert_eq!(call.get(schema::task::TITLE), Some("Rappeler"));
    assert_eq!(call.get(schema::task::DUE), Day::parse("2026-04-01").ok());
    assert_eq!(call.get(schema::task::DONE), None);
    assert!(!fold.cells().iter().any(Cell::in_conflict));
    assert_eq!(fold.elements(&Kind::Note).count(), 0);
}

#[test]
fn a_redacted_write_shows_nothing() {
    let mut anne = Desk::new("Carrefour", "Anne");
    let written = anne.say(note("Farid", "visit", "À ne pas écrire"));
    anne.say(redaction(&written));
    assert_eq!(presence_of(&anne, Kind::Note, "visit"), None);
}

#[test]
fn joined_dossiers_conflict_until_somebody_chooses_and_part_again() {
    let mut anne = Desk::new("Carrefour", "Anne");
    anne.say(first_name("Farid", "Farid"));
    anne.say(first_name("Fared", "Fared"));
    let joined = anne.say(join("Farid", "Fared"));
    assert_eq!(anne.first_names("Farid").len(), 2);
    anne.say(first_name("Farid", "Farid"));
    assert_eq!(anne.first_names("Fared"), ["Farid"]);
    anne.undo(joined.act);
    assert_eq!(anne.first_names("Fared"), ["Fared"]);
    assert_eq!(anne.journal.group_of(person("Fared")).len(), 1);
}

#[test]
fn a_kind_or_field_of_a_later_version_is_passed_over() {
    let mut anne = Desk::new("Carrefour", "Anne");
    anne.say(Draft::new(about("Farid"), day(1), Kind::parse("dream"), [("text", Value::text("voler"))]));
    anne.say(Draft::new(about("Farid"), day(1), Kind::Identity, [("shoe_size", Value::Int(42))]));
    let no_element = Draft::new(about("Farid"), day(1), Kind::Task, [("title", Value::text("Appeler"))]);
    anne.say(no_element);
    let fold = anne.journal.fold_subject(about("Farid"));
    assert!(fold.cells().is_empty());
    assert_eq!(fold.facts().count(), 3);
}

#[test]
fn an_opened_form_does_not_hide_what_came_after() {
    let (mut anne, mut bruno) = two_colleagues();
    let seen = Seen::of(&anne.journal, [about("Farid")]);
    anne.take(&[bruno.say(first_name("Farid", "Fareed"))]);
    anne.write_over(Some(&seen), vec![first_name("Farid", "Faride")]);
    assert_eq!(anne.first_names("Farid"), ["Faride", "Fareed"]);
}
