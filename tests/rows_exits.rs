//! The rows R6 to R8 of `docs/field.md`: how a path ends, and the two ways of not answering, each by its acceptance check.
#![cfg(not(target_arch = "wasm32"))]
// The helpers are part of the tests: what they cannot do is a failure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/boxes.rs"]
mod boxes;

#[path = "support/day.rs"]
mod support;

#[path = "program/desk.rs"]
#[allow(dead_code, reason = "the desk has more drawers than these rows open")]
mod desk;

use boxes::boxed;
use desk::Desk;
use passerelle::app::board::axis::{Axis, Group};
use passerelle::app::board::filter::{Filter, StatusFilter};
use passerelle::app::bulk::{self, Gesture, Target};
use passerelle::app::form::answers::offered;
use passerelle::app::form::{ObstaclesForm, RecordForm, SituationForm};
use passerelle::app::{board, editing, moving};
use passerelle::domain::codes::{self, DECLINED};
use passerelle::domain::{ElementId, PersonId, Step, Subject};
use passerelle::i18n::Catalogue;
use passerelle::i18n::sentences::sentence;
use passerelle::i18n::values::{self, field_label};
use passerelle::insight::Dossier;
use passerelle::insight::paper::DossierSheet;
use passerelle::insight::path::checklist::{Around, State, lines};
use passerelle::insight::path::cycles::{Cycle, cycles};
use passerelle::insight::path::exit::{Timing, exits, timing};
use passerelle::insight::project::answers::{SENSITIVE, answer, declined_of};
use passerelle::insight::project::obstacles::spoken;
use passerelle::journal::schema::{Schema, Type, entry_status, outcome, track};
use passerelle::journal::{AnyField, Kind};
use support::day;

impl Desk {
    /// A status on entry from a day on, as its form writes it.
    fn status(&mut self, person: PersonId, on: &str, status: &str) {
        let dossier = self.dossier(person);
        let mut form = SituationForm::of(&dossier, day(on));
        (form.status, form.status_on) = (status.to_owned(), on.to_owned());
        let edits = form.edits(&dossier, ElementId::random).unwrap();
        self.send(editing::Msg::Edited { about: Subject::Person(person), edits });
    }

    fn passages(&self, person: PersonId) -> (Dossier, Vec<Cycle>) {
        let dossier = self.dossier(person);
        let own = self.model.device.map(|device| device.org);
        let found = cycles(&dossier.records, &dossier.path, &dossier.timeline, own);
        (dossier, found)
    }

    /// The whole history of a person in sentences.
    fn told(&self, person: PersonId) -> Vec<String> {
        let words = Catalogue::french();
        let entries = self.dossier(person).timeline;
        entries.iter().map(|entry| sentence(&words, &entry.fact, &values::Nameless)).collect()
    }
}

fn lines_of(desk: &Desk, person: PersonId, step: Step, item: &str) -> Option<State> {
    let records = desk.dossier(person).records;
    let around = Around { records: &records, since: None, today: desk.model.today };
    let found = lines(step, &around, &desk.model.settings.records);
    found.into_iter().find(|line| line.item == item).map(|line| line.state)
}

#[test]
fn r6_an_exit_says_whether_it_was_before_the_planned_end() {
    let mut desk = Desk::founded(1);
    let filiere = ElementId::random().to_string();
    let mut check = |boxes: &[(AnyField, String)], exit: &str, expected: Option<Timing>| {
        let person = desk.new_person("Farid");
        let boxes: Vec<_> = [boxed(track::TEMPLATE, &filiere)].into_iter().chain(boxes.iter().cloned()).collect();
        desk.note(person, Kind::Track, &boxes);
        let (dossier, running) = desk.passages(person);
        assert_eq!(timing(&dossier.records, &running[0]), None, "nobody has left");
        desk.on(exit);
        desk.send(moving::Msg::Moved { person, to: Step::Closed });
        let (dossier, found) = desk.passages(person);
        assert_eq!(timing(&dossier.records, &found[0]), expected, "{exit}");
    };
    let dates = |start, end| vec![boxed(track::START, start), boxed(track::PLANNED_END, end)];
    check(&dates("2026-03-05", "2026-06-30"), "2026-06-18", Some(Timing::Before(12)));
    check(&dates("2026-03-05", "2026-06-18"), "2026-06-18", Some(Timing::AtEnd));
    check(&dates("2026-03-05", "2026-06-01"), "2026-06-18", Some(Timing::AtEnd));
    check(&[boxed(track::START, "2026-03-05")], "2026-06-18", None);
    // Who left the filière early, and stayed with the organisation until later, left it early.
    let early = [dates("2026-03-05", "2026-06-30"), vec![boxed(track::END, "2026-04-30")]].concat();
    check(&early, "2026-09-01", Some(Timing::Before(61)));
}

#[test]
fn r7_help_to_look_for_a_job_is_an_exit_that_an_older_program_can_read() {
    let mut desk = Desk::founded(1);
    let choices: Vec<&str> = exits().collect();
    assert_eq!(choices, offered(outcome::OUTCOME.any(), codes::OUTCOMES));
    let place = |code| choices.iter().position(|known| *known == code).unwrap();
    assert_eq!(place("job_search_support"), place("referred_partner") + 1);
    assert!(!codes::OUTCOMES.contains(&"job_search_support"), "the old list is as old programs know it");

    let person = desk.new_person("Farid");
    desk.send(moving::Msg::Moved { person, to: Step::Closed });
    let mut form = RecordForm::of_register(&desk.dossier(person).records, Kind::Outcome);
    form.choose(outcome::OUTCOME.any(), "job_search_support");
    desk.send(editing::Msg::Edited { about: Subject::Person(person), edits: form.edits().unwrap() });
    let records = desk.dossier(person).records;
    assert_eq!(records.one(outcome::OUTCOME), Some("referred_partner"), "what an older program shows");
    let form = RecordForm::of_register(&records, Kind::Outcome);
    assert_eq!(form.chosen(outcome::OUTCOME.any()), "job_search_support");
    assert_eq!(desk.passages(person).1[0].outcome.as_deref(), Some("job_search_support"));
    assert_eq!(lines_of(&desk, person, Step::Closed, "outcome"), Some(State::Known));

    // Choosing another takes it back, and coming back empties both.
    let mut form = RecordForm::of_register(&records, Kind::Outcome);
    form.choose(outcome::OUTCOME.any(), "other_training");
    assert_eq!((form.chosen(outcome::OUTCOME.any()), form.text(outcome::DETAIL)), ("other_training", ""));
    desk.on("2026-03-10");
    desk.send(moving::Msg::Moved { person, to: Step::Intake });
    let records = desk.dossier(person).records;
    assert_eq!((records.one(outcome::OUTCOME), records.one(outcome::DETAIL)), (None, None));
    assert_eq!(desk.passages(person).1[0].outcome.as_deref(), Some("job_search_support"), "the passage keeps its own");

    // A detail that was taken back before the return is no outcome of the passage.
    let corrected = desk.new_person("Karim");
    desk.send(moving::Msg::Moved { person: corrected, to: Step::Closed });
    for code in ["job_search_support", "referred_partner"] {
        let mut form = RecordForm::of_register(&desk.dossier(corrected).records, Kind::Outcome);
        form.choose(outcome::OUTCOME.any(), code);
        desk.send(editing::Msg::Edited { about: Subject::Person(corrected), edits: form.edits().unwrap() });
    }
    desk.on("2026-03-12");
    desk.send(moving::Msg::Moved { person: corrected, to: Step::Intake });
    assert_eq!(desk.passages(corrected).1[0].outcome.as_deref(), Some("referred_partner"));

    // Several at once.
    desk.on("2026-03-12");
    desk.send(board::Msg::SelectionToggled(person));
    desk.send(bulk::Msg::Asked(Gesture::Move));
    desk.send(bulk::Msg::Moved(vec![(person, Target::Exit("job_search_support"))]));
    assert_eq!(desk.passages(person).1.last().unwrap().outcome.as_deref(), Some("job_search_support"));
}

/// The lists whose answers can say something delicate of the person herself, by the family table.
#[test]
fn r8_every_sensitive_list_has_two_empty_values() {
    // These are codes of what took place, not questions to the person.
    let of_events = [Kind::Placement, Kind::Contract, Kind::CpasContract, Kind::Outcome, Kind::Presence];
    let of_events = of_events.iter().chain(&[Kind::Assimilated, Kind::Contact, Kind::Partner, Kind::Waiver]);
    let of_events: Vec<&Kind> = of_events.chain(&[Kind::ObstacleAction, Kind::Pinned, Kind::Candidacy]).collect();
    let mut seen = 0;
    for schema in Schema::all().iter().filter(|schema| !of_events.contains(&&schema.kind)) {
        for field in schema.fields {
            let row = field.schema().row.and_then(passerelle::domain::family::find);
            let sensitive = row.is_some_and(|row| row.sensitivity != "normal");
            if sensitive && matches!(field.holds, Type::Code(_)) {
                seen += 1;
                assert!(declined_of(*field).is_some(), "{} {}", field.kind, field.key);
            }
        }
    }
    assert!(seen >= 4 && SENSITIVE.len() > seen, "the obstacles that may leave have both too");
    for (list, declined) in SENSITIVE {
        let Type::Code(known) = list.schema().holds else { panic!("{} holds no code", list.schema().key) };
        assert!(!known.contains(&DECLINED), "an older program would refuse the file");
        assert_eq!(offered(list.any(), known).last(), Some(&DECLINED));
        assert_eq!(list.any().family(), declined.any().family(), "it leaves as the answer would");
    }
}

#[test]
fn r8_not_wishing_to_answer_is_stored_shown_printed_counted_and_found_as_its_own_answer() {
    let mut desk = Desk::founded(1);
    let [silent, unknown, income] = ["Abel", "Basile", "Chloé"].map(|name| desk.new_person(name));
    desk.status(income, "2026-03-02", "ris");
    desk.status(silent, "2026-03-02", DECLINED);
    // Stored, in a field of its own; and shown, in the dossier and in its history.
    let records = desk.dossier(silent).records;
    let entry = &records.of(&Kind::EntryStatus)[0];
    assert_eq!((entry.get(entry_status::STATUS), answer(entry, entry_status::STATUS)), (None, Some(DECLINED)));
    let form = SituationForm::of(&desk.dossier(silent), desk.model.today);
    assert_eq!(form.status, DECLINED);
    assert!(desk.told(silent).iter().any(|told| told.ends_with("ne souhaite pas répondre")), "{:?}", desk.told(silent));
    // Printed.
    let printed = |desk: &Desk, person| {
        let (words, sheet) =
            (Catalogue::french(), DossierSheet::of(&desk.dossier(person), &Default::default(), day("2026-03-04")));
        let lines = sheet.parts.into_iter().flat_map(|(_, entries)| entries).flat_map(|entry| entry.lines);
        let told = lines.map(|line| {
            let value = values::value(&words, line.field, &line.value.unwrap(), &values::Nameless);
            (field_label(&words, line.field), value)
        });
        told.collect::<Vec<_>>()
    };
    let label = || "Statut à l'entrée".to_owned();
    assert_eq!(printed(&desk, silent), [(label(), "ne souhaite pas répondre".to_owned())]);
    // Counted, apart from those of whom it is unknown.
    desk.send(board::Msg::FilterChosen(Filter { axis: Some(Axis::Status), ..Filter::default() }));
    let group = |person| Axis::Status.group(desk.model.board.card(person).unwrap());
    let groups = [group(silent), group(unknown), group(income)];
    let of = |status: &str| Group::Status(Some(status.to_owned()));
    assert_eq!(groups, [of(DECLINED), Group::Status(None), of("ris")]);
    // Found.
    let mut shown = |filter: StatusFilter| {
        desk.send(board::Msg::FilterChosen(Filter { status: Some(filter), ..Filter::default() }));
        let columns = desk.model.board.columns();
        columns.iter().flat_map(|column| column.cards.iter().map(|card| card.id)).collect::<Vec<_>>()
    };
    assert_eq!(shown(StatusFilter::Of(DECLINED.to_owned())), [silent]);
    assert_eq!(shown(StatusFilter::Nothing), [unknown]);
    let address = Filter { status: StatusFilter::parse(DECLINED), ..Filter::default() };
    assert_eq!(Filter::read(&address.query()), address);
    // An answer takes it back, and the sheet says the answer alone.
    desk.status(silent, "2026-03-02", "dei");
    assert_eq!(printed(&desk, silent).len(), 1);
    assert_eq!(SituationForm::of(&desk.dossier(silent), desk.model.today).status, "dei");
}

#[test]
fn r8_an_obstacle_that_one_does_not_wish_to_speak_of_was_asked_about() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Abel");
    let choose = |desk: &mut Desk, on: &str, state: &str| {
        let mut form = ObstaclesForm::of(&desk.dossier(person), "debt", day(on));
        form.set("debt", state.to_owned());
        desk.send(editing::Msg::Edited { about: Subject::Person(person), edits: form.edits().unwrap() });
    };
    let state = |desk: &Desk| spoken(&desk.dossier(person)).first().and_then(|one| one.state_code()).map(str::to_owned);
    assert_eq!(lines_of(&desk, person, Step::Assessment, "obstacles_reviewed"), Some(State::Missing));
    choose(&mut desk, "2026-03-02", DECLINED);
    assert_eq!(state(&desk).as_deref(), Some(DECLINED));
    assert_eq!(lines_of(&desk, person, Step::Assessment, "obstacles_reviewed"), Some(State::Known));
    // An answer, then none again on the very same day: the last word holds.
    choose(&mut desk, "2026-03-02", "present");
    assert_eq!(state(&desk).as_deref(), Some("present"));
    choose(&mut desk, "2026-03-02", DECLINED);
    assert_eq!(state(&desk).as_deref(), Some(DECLINED));
    assert!(
        desk.told(person)
            .iter()
            .any(|told| told == "Frein «\u{a0}Surendettement\u{a0}»\u{202f}: ne souhaite pas répondre")
    );
}
