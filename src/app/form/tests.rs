use super::*;
use crate::app::Edit;
use crate::app::edit::drafts;
use crate::domain::{ActId, ElementId, MemberId, Minute, OrgId, PersonId, Subject};
use crate::insight::dossier::conflict::Conflict;
use crate::insight::dossier::history::FieldOf;
use crate::insight::{Dossier, Held};
use crate::journal::schema::{goal, identity, phone, referent, task, track};
use crate::journal::{Author, Journal, Keys, Kind, Pen, Replica, Value};
use uuid::Uuid;

fn id(words: &str) -> ElementId {
    ElementId::derived(Uuid::nil(), words)
}

fn today() -> Day {
    Day::parse("2026-03-04").unwrap()
}

fn text(words: &str) -> Line {
    Line::parse(words).unwrap()
}

fn first_name(words: &str) -> Edit {
    Edit::register(identity::FIRST_NAME.with(&text(words)))
}

fn number(element: &str, digits: &str) -> Edit {
    Edit::element(id(element), phone::NUMBER.with(&text(digits)))
}

fn aim(trade: Option<&str>) -> Edit {
    let words = Edit::element(id("goal"), goal::WORD.with(&text("nettoyer")));
    words.and(goal::TRADE.maybe(trade.map(text).as_ref()))
}

/// A dossier kept by one organisation, as its members write in it.
struct Desk {
    journal: Journal,
    org: OrgId,
    person: PersonId,
    acts: u32,
}

impl Desk {
    fn new() -> Self {
        let org = OrgId::derived(Uuid::nil(), "org");
        Self { journal: Journal::of(org), org, person: PersonId::derived(Uuid::nil(), "amélie"), acts: 0 }
    }

    fn facts(&mut self, who: &str, on: &str, edits: &[Edit]) -> Vec<crate::journal::Fact> {
        self.acts += 1;
        let replica = Replica::from_bytes(*Uuid::new_v5(&Uuid::nil(), who.as_bytes()).as_bytes());
        let by = Author { org: self.org, member: MemberId::derived(Uuid::nil(), who) };
        let pen = Pen { replica, by, at: Minute::EPOCH };
        let act = ActId::derived(Uuid::nil(), &self.acts.to_string());
        pen.write(&self.journal, act, None, drafts(Subject::Person(self.person), Day::parse(on).unwrap(), edits, false))
    }

    fn write(&mut self, on: &str, edits: &[Edit]) -> Dossier {
        let facts = self.facts("anne", on, edits);
        self.journal.extend(facts);
        self.dossier()
    }

    /// Two members write without seeing each other.
    fn both(&mut self, on: &str, anne: Edit, luc: Edit) -> Dossier {
        let anne = self.facts("anne", on, &[anne]);
        let luc = self.facts("luc", on, &[luc]);
        self.journal.extend(anne.into_iter().chain(luc));
        self.dossier()
    }

    fn dossier(&self) -> Dossier {
        Dossier::read(self.person, &self.journal.fold_person(self.person), Some(self.org), today())
    }
}

#[test]
fn only_the_fields_that_differ_are_written() {
    let mut desk = Desk::new();
    let dossier = desk.write("2026-03-02", &[first_name("Amélie"), Edit::register(identity::BIRTH_YEAR.with(1998))]);
    let mut form = super::identity(&dossier, today());
    assert_eq!(form.edits(), Ok(Vec::new()));
    form.set(identity::BIRTH_YEAR, String::new());
    form.set(identity::LOCALITY, " 5660 Couvin".to_owned());
    let couvin = Locality::parse("5660 Couvin").unwrap();
    assert_eq!(
        form.edits(),
        Ok(vec![Edit::register(identity::BIRTH_YEAR.maybe(None)), Edit::register(identity::LOCALITY.with(&couvin))])
    );
}

#[test]
fn what_is_wrong_is_said_by_box() {
    let dossier = Desk::new().dossier();
    let mut form = super::identity(&dossier, today());
    form.set(identity::FIRST_NAME, "é".repeat(251));
    form.set(identity::BIRTH_YEAR, "98".to_owned());
    form.set(identity::LOCALITY, "0999 Nulle-Part".to_owned());
    let expected = [
        (form.box_id(identity::FIRST_NAME), Problem::Text(TextError::TooLong(250))),
        (form.box_id(identity::BIRTH_YEAR), Problem::Year),
        (form.box_id(identity::LOCALITY), Problem::Locality),
    ];
    assert_eq!(form.edits(), Err(expected.to_vec()));
    for wrong in ["2027", "1890", "+998", "199８"] {
        form.set(identity::BIRTH_YEAR, wrong.to_owned());
        assert!(form.edits().unwrap_err().contains(&(form.box_id(identity::BIRTH_YEAR), Problem::Year)), "{wrong}");
    }
    assert_eq!(day("2026-02-30"), Err(Problem::Day));
}

#[test]
fn a_line_is_added_changed_emptied_or_taken_away() {
    let mut desk = Desk::new();
    let phones = ["a", "b", "c"].map(|words| number(words, words));
    let dossier = desk.write("2026-03-02", &phones);
    let mut form = ReachForm::of(&dossier);
    assert_eq!(form.edits(&dossier), Ok(Vec::new()));
    form.phones.retain(|row| row.id != id("c"));
    for row in &mut form.phones {
        row.text = if row.id == id("a") { "0471".to_owned() } else { " ".to_owned() };
    }
    form.phones.push(Row { id: id("d"), text: "081".to_owned() });
    form.phones.push(Row::new(id("e")));
    let mut edits = form.edits(&dossier).unwrap();
    edits.sort_by_key(|edit| format!("{edit:?}"));
    let mut expected = vec![
        number("a", "0471"),
        number("d", "081"),
        Edit::remove(Kind::Phone, id("b")),
        Edit::remove(Kind::Phone, id("c")),
    ];
    expected.sort_by_key(|edit| format!("{edit:?}"));
    assert_eq!(edits, expected);
}

#[test]
fn filieres_are_added_and_left_by_their_list() {
    let mut desk = Desk::new();
    let dossier = desk.write("2026-03-02", &[Edit::element(id("mine"), track::TEMPLATE.with(id("cleaning")))]);
    let mut form = PathForm::of(&dossier);
    form.toggle(id("cleaning"));
    form.toggle(id("office"));
    form.referent = Some(MemberId::derived(Uuid::nil(), "anne"));
    let expected = vec![
        Edit::element(id("new"), track::TEMPLATE.with(id("office"))),
        Edit::remove(Kind::Track, id("mine")),
        Edit::register(referent::MEMBER.maybe(form.referent)),
    ];
    assert_eq!(form.edits(&dossier, || id("new")), Ok(expected));
}

#[test]
fn a_goal_keeps_its_words_beside_the_trade() {
    let mut desk = Desk::new();
    let dossier = desk.write("2026-03-02", &[aim(None)]);
    let mut form = ProjectForm::of(&dossier);
    form.goals[0].trade = Some("K1304".to_owned());
    let expected = aim(Some("K1304"));
    assert_eq!(form.edits(&dossier), Ok(vec![expected]));
    form.goals.clear();
    assert_eq!(form.edits(&dossier), Ok(vec![Edit::remove(Kind::Goal, id("goal"))]));
}

#[test]
fn a_task_has_a_title_and_perhaps_a_day() {
    let mut form = super::task(None, || id("task"));
    form.set(task::DUE, "2026-02-30".to_owned());
    let wrong = [(form.box_id(task::TITLE), Problem::Text(TextError::Empty)), (form.box_id(task::DUE), Problem::Day)];
    assert_eq!(form.edits(), Err(wrong.to_vec()));
    form.set(task::TITLE, "Appeler".to_owned());
    form.set(task::DUE, "2026-03-05".to_owned());
    let due = Day::parse("2026-03-05").ok();
    let edits = form.edits().unwrap();
    assert_eq!(
        edits,
        [
            Edit::element(id("task"), task::TITLE.with(&text("Appeler"))),
            Edit::element(id("task"), task::DUE.maybe(due))
        ]
    );
    let dossier = Desk::new().write("2026-03-02", &edits);
    let mut form = super::task(dossier.records.element(&Kind::Task, id("task")), || id("other"));
    assert_eq!(form.edits(), Ok(Vec::new()));
    form.set(task::DUE, String::new());
    assert_eq!(form.edits(), Ok(vec![Edit::element(id("task"), task::DUE.maybe(None))]));
}

#[test]
fn two_answers_are_shown_and_one_choice_settles_them_on_their_own_day() {
    let mut desk = Desk::new();
    let member = |words| Some(MemberId::derived(Uuid::nil(), words));
    let dossier = desk.both(
        "2026-03-02",
        Edit::register(referent::MEMBER.maybe(member("anne"))),
        Edit::register(referent::MEMBER.maybe(member("luc"))),
    );
    let [Conflict::Values { element, field, day, answers, .. }] = dossier.conflicts.as_slice() else {
        panic!("{:?}", dossier.conflicts);
    };
    let Held { shown: Some(shown), rivals } = answers else { panic!("{answers:?}") };
    assert_eq!((rivals.len(), *day), (1, Day::parse("2026-03-02").ok()));
    let value: Value = rivals[0].value.clone().unwrap();
    assert_ne!(Some(&value), shown.value.as_ref());
    let choice = Edit::of(element.clone(), field.says(value.clone())).on(*day);
    let dossier = desk.write("2026-03-04", &[choice]);
    assert_eq!(dossier.conflicts, []);
    assert_eq!(dossier.referent().map(Value::text), Some(value));
}

#[test]
fn an_element_removed_by_one_and_changed_by_another_asks() {
    let mut desk = Desk::new();
    desk.write("2026-03-02", &[number("phone", "0471")]);
    let (removal, change) = (Edit::remove(Kind::Phone, id("phone")), number("phone", "0472"));
    let dossier = desk.both("2026-03-03", removal.clone(), change);
    assert_eq!(dossier.conflicts, [Conflict::Removal { kind: Kind::Phone, id: id("phone") }]);
    let kept = desk.write("2026-03-04", &[Edit::keep(Kind::Phone, id("phone"))]);
    assert_eq!((kept.conflicts.len(), kept.records.of(&Kind::Phone).len()), (0, 1));
    let gone = desk.write("2026-03-04", &[removal]);
    assert_eq!((gone.conflicts.len(), gone.records.of(&Kind::Phone).len()), (0, 0));
}

#[test]
fn the_history_of_a_field_holds_all_its_writes_and_removals() {
    let mut desk = Desk::new();
    desk.write("2026-03-02", &[number("phone", "0471")]);
    desk.write("2026-03-03", &[number("phone", "0472"), number("other", "081")]);
    let dossier = desk.write("2026-03-04", &[Edit::remove(Kind::Phone, id("phone"))]);
    let past = |asked: FieldOf| {
        dossier
            .history(None, &asked)
            .iter()
            .map(|past| past.value.as_text().unwrap_or("-").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(past(FieldOf::of(phone::NUMBER, id("phone"))), ["-", "0472", "0471"]);
    assert_eq!(past(FieldOf::any(phone::NUMBER)), ["-", "081", "0472", "0471"]);
    assert_eq!(past(FieldOf::any(identity::FIRST_NAME)), Vec::<String>::new());
}

#[test]
fn a_form_left_open_overnight_goes_by_the_new_day() {
    let (today, tomorrow) = (today(), today().plus(1));
    let mut entry = RecordForm::entry(Kind::Step, Keys::None, today).until(today);
    entry.turn(today, tomorrow);
    assert_eq!(entry.on, tomorrow.to_string(), "what was proposed");
    assert!(entry.edits().is_ok_and(|edits| edits.is_empty()), "the new day is not still to come");
    let mut contact = ContactDraft::new(&Desk::new().write("2026-03-04", &[first_name("Samira")]), today);
    contact.turn(today, tomorrow);
    assert_eq!(contact.day, tomorrow.to_string());
    contact.day = "2026-03-01".to_owned();
    contact.turn(tomorrow, tomorrow.plus(1));
    assert_eq!(contact.day, "2026-03-01", "a day that was typed stays");
}

#[test]
fn a_draft_knows_its_form_again_after_a_reload() {
    let fresh = || RecordForm::element(Kind::Placement, ElementId::random(), &[]);
    assert_eq!(fresh().draft_name(), fresh().draft_name(), "a new element has another id each time");
    assert_ne!(fresh().draft_name(), fresh().within("gate").draft_name(), "two forms in sight are two drafts");
    let month = |category: &str| RecordForm::entry(Kind::Hours, Keys::two("2026-03", category), today());
    assert_ne!(month("theory").draft_name(), month("placement").draft_name());
}

#[test]
fn h32_a_task_keeps_the_hour_beside_its_day() {
    let mut form = super::task(None, || id("task"));
    form.set(task::TITLE, "Entretien".to_owned());
    super::set_appointment(&mut form, task::DUE, task::HOUR, "2026-03-05 14:30");
    assert_eq!(super::appointment_text(&form, task::DUE, task::HOUR), "2026-03-05 14:30");
    let dossier = Desk::new().write("2026-03-02", &form.edits().unwrap());
    let held = dossier.records.element(&Kind::Task, id("task")).unwrap();
    assert_eq!(held.get(task::HOUR).map(|hour| hour.to_string()).as_deref(), Some("14:30"));
    let mut form = super::task(Some(held), || id("other"));
    assert_eq!(
        (super::appointment_text(&form, task::DUE, task::HOUR).as_str(), form.edits()),
        ("2026-03-05 14:30", Ok(Vec::new()))
    );
    super::set_appointment(&mut form, task::DUE, task::HOUR, "2026-03-06");
    let day = Day::parse("2026-03-06").ok();
    let moved = [Edit::element(id("task"), task::DUE.maybe(day)), Edit::element(id("task"), task::HOUR.maybe(None))];
    assert_eq!(form.edits(), Ok(moved.to_vec()), "the hour of another day is not kept");
    super::set_appointment(&mut form, task::DUE, task::HOUR, "?");
    assert_eq!(form.edits().unwrap_err(), [(form.box_id(task::DUE), Problem::Day)]);
}

#[test]
fn h2_a_contact_of_15_is_15_minutes_and_a_placement_of_15_is_15_hours() {
    let minutes = |kind: Kind, key: &'static str, typed: &str| {
        let field = kind.schema().unwrap().field(key).unwrap();
        let form = RecordForm::element(kind, id("new"), &[(field, typed.to_owned())]);
        let dossier = Desk::new().write("2026-03-02", &form.edits().unwrap());
        let record = dossier.records.element(&field.kind, id("new")).unwrap().clone();
        let again = RecordForm::of(&record);
        (record.get(field).and_then(crate::journal::Value::as_int), again.text(field).to_owned(), again.edits())
    };
    let unchanged = || Ok(Vec::new());
    assert_eq!(minutes(Kind::Contact, "minutes", "15"), (Some(15), "15 min".to_owned(), unchanged()));
    assert_eq!(minutes(Kind::Contact, "minutes", "90"), (Some(90), "1 h 30".to_owned(), unchanged()));
    assert_eq!(minutes(Kind::Contact, "minutes", "1 h"), (Some(60), "1 h".to_owned(), unchanged()));
    assert_eq!(minutes(Kind::Placement, "planned", "15"), (Some(900), "15 h".to_owned(), unchanged()));
}

#[test]
fn h28_a_year_of_birth_is_read_from_a_whole_date_and_never_lies_ahead() {
    let today = Day::parse("2026-11-30").unwrap();
    for text in ["1990", "12/3/1990", "12.03.1990", "1990-03-12", "12 mars 1990", " 1990 "] {
        assert_eq!(super::birth_year(text, today), Ok(Some(1990)), "{text}");
    }
    for text in ["2040", "12/3/2040", "1890", "90", "12/3/90", "né en 1990 ou 1991", "0478 12 1990 34", "abc"] {
        assert_eq!(super::birth_year(text, today), Err(Problem::Year), "{text}");
    }
    let dossier = Desk::new().write("2026-03-02", &[]);
    let mut form = super::identity(&dossier, today);
    form.set(identity::BIRTH_YEAR, "12/3/1990".to_owned());
    assert_eq!(form.edits(), Ok(vec![Edit::register(identity::BIRTH_YEAR.with(1990))]));
    form.set(identity::BIRTH_YEAR, "2040".to_owned());
    assert_eq!(form.edits().unwrap_err(), [(form.box_id(identity::BIRTH_YEAR), Problem::Year)]);
}

#[test]
fn h28_what_is_no_mail_address_is_refused() {
    for text in ["amelie@exemple.be", "a.b+c@sous.domaine.be"] {
        assert!(super::mail(text).is_ok_and(|mail| mail.is_some()), "{text}");
    }
    for text in ["pas un mail", "amelie@", "@exemple.be", "amelie@exemple", "a@b@c.be", "amelie exemple.be"] {
        assert_eq!(super::mail(text), Err(Problem::Mail), "{text}");
    }
    assert_eq!(super::mail("  "), Ok(None));
}

#[test]
fn h1_what_tells_what_has_been_looks_back() {
    use crate::insight::contact::natural_day::Toward;
    use crate::journal::schema::{contact, placement};
    let today = Day::parse("2026-11-30").unwrap();
    let form = RecordForm::element(Kind::Contact, id("new"), &[]).day_until(contact::DAY, today);
    assert_eq!(form.toward(contact::DAY), Toward::HasBeen);
    let entry = RecordForm::entry(Kind::Step, crate::journal::Keys::None, today).until(today);
    assert_eq!(entry.entry_toward(), Toward::HasBeen);
    assert_eq!(RecordForm::element(Kind::Placement, id("new"), &[]).toward(placement::START), Toward::Either);
    assert_eq!(super::task(None, || id("task")).toward(task::DUE), Toward::ToCome);
}
