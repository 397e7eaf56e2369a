//! A contact in one sentence, a contact of several people, and the week of contacts.

use crate::desk::{Desk, line};
use passerelle::app::bulk::{Call, Calls, Change, For, Gesture};
use passerelle::app::quick::{Number, Quick, Whom};
use passerelle::app::{Dialog, Edit, Route, board, bulk, quick, route, undo};
use passerelle::domain::{Day, PersonId, Step, Subject};
use passerelle::insight::contact::contacts;
use passerelle::insight::contact::week::Count;
use passerelle::insight::paper::SearchSheet;
use passerelle::insight::paper::attendance::Period;
use passerelle::journal::Kind;
use std::collections::BTreeSet;
use std::rc::Rc;

fn today() -> Day {
    Day::parse("2026-03-04").unwrap()
}

fn typed(desk: &mut Desk, text: &str) -> Rc<Quick> {
    desk.send(quick::Msg::Asked);
    desk.send(quick::Msg::Typed(text.to_owned()));
    opened(desk)
}

fn opened(desk: &Desk) -> Rc<Quick> {
    match desk.model.dialog.as_deref() {
        Some(Dialog::Quick(quick)) => quick.clone(),
        other => panic!("{other:?}"),
    }
}

/// Writes a sentence that leaves nothing open.
fn note(desk: &mut Desk, text: &str) {
    typed(desk, text);
    desk.send(quick::Msg::Confirmed);
    assert_eq!(desk.model.dialog, None, "{text}");
}

fn attempts(desk: &Desk, person: PersonId) -> usize {
    contacts::attempts(&desk.dossier(person).records, desk.model.today)
}

#[test]
fn a_sentence_writes_a_contact_and_a_task_once_it_is_confirmed() {
    let mut desk = Desk::founded(1);
    let karim = desk.new_person("Karim");
    let (before, length) = (desk.state(), desk.model.journal.len());
    let shown = typed(&mut desk, "Karim whatsapp joint 20 min, va bien, rappel jeudi en 8");
    assert!(matches!(&shown.whom, Whom::One(card) if card.id == karim));
    let plan = shown.plan.as_ref().unwrap();
    assert_eq!(plan.text, "va bien");
    assert_eq!(desk.model.journal.len(), length, "nothing is written before it is confirmed");
    desk.send(quick::Msg::Confirmed);

    let card = desk.model.board.card(karim).unwrap().clone();
    assert_eq!(card.last_contact, Some(today()));
    let due = card.next_due().unwrap();
    assert_eq!((due.title.as_str(), due.day), ("Rappel", Day::parse("2026-03-12").unwrap()));
    let facts = desk.model.journal.about(Subject::Person(karim));
    let noted: BTreeSet<_> =
        facts.iter().filter(|fact| matches!(fact.kind, Kind::Contact | Kind::Task)).map(|fact| fact.act).collect();
    assert_eq!(noted.len(), 1, "one act");
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(desk.state(), before);
}

#[test]
fn a_name_of_several_people_waits_for_a_choice() {
    let mut desk = Desk::founded(1);
    let (first, second) = (desk.new_person("Samira"), desk.new_person("Samira"));
    let length = desk.model.journal.len();
    let shown = typed(&mut desk, "Samira tel joint");
    assert!(matches!(&shown.whom, Whom::Among { offered, chosen: None, .. } if offered.len() == 2));
    desk.send(quick::Msg::Confirmed);
    assert_eq!(desk.model.journal.len(), length, "nobody was chosen");
    desk.send(quick::Msg::Chosen(second));
    assert_eq!(opened(&desk).whom.sure().map(|card| card.id), Some(second));
    desk.send(quick::Msg::Confirmed);
    let met = |person| desk.model.board.card(person).unwrap().last_contact;
    assert_eq!((met(first), met(second)), (None, Some(today())));
}

#[test]
fn an_unknown_name_writes_nothing_and_the_open_dossier_needs_none() {
    let mut desk = Desk::founded(1);
    let zoe = desk.new_person("Zoé");
    let length = desk.model.journal.len();
    assert_eq!(typed(&mut desk, "Youssef tel joint").whom, Whom::Unknown);
    desk.send(quick::Msg::Confirmed);
    assert_eq!(typed(&mut desk, "tel joint").whom, Whom::Nobody);
    desk.send(quick::Msg::Confirmed);
    assert_eq!(desk.model.journal.len(), length);

    desk.send(route::Msg::Changed(Route::Person(zoe, Default::default())));
    // Not even there for a name that is somebody else's.
    assert_eq!(typed(&mut desk, "Youssef tel joint").whom, Whom::Unknown);
    assert!(matches!(&typed(&mut desk, "tel absent").whom, Whom::One(card) if card.id == zoe));
    desk.send(quick::Msg::Confirmed);
    assert_eq!(attempts(&desk, zoe), 1);
}

#[test]
fn a_sentence_without_a_contact_is_a_note_and_one_with_a_number_is_asked_about() {
    let mut desk = Desk::founded(1);
    let zoe = desk.new_person("Zoé");
    note(&mut desk, "Zoé cherche un stage en cuisine");
    let records = desk.dossier(zoe).records;
    assert_eq!((records.of(&Kind::Note).len(), records.of(&Kind::Contact).len()), (1, 0));

    let length = desk.model.journal.len();
    assert_eq!(typed(&mut desk, "Zoé tel joint 85.07.30-033.28").number, Number::Found);
    desk.send(quick::Msg::Confirmed);
    assert_eq!((opened(&desk).number, desk.model.journal.len()), (Number::Told, length));
    // Another word, and it is looked at again.
    desk.send(quick::Msg::Typed("Zoé tel joint, 85.07.30-033.28".to_owned()));
    assert_eq!(opened(&desk).number, Number::Found);
    desk.send(quick::Msg::Confirmed);
    desk.send(quick::Msg::Confirmed);
    assert_eq!(desk.model.dialog, None, "its author says that it is none");
    let facts = desk.model.journal.about(Subject::Person(zoe)).to_vec();
    assert!(facts.iter().filter(|fact| fact.kind == Kind::Contact).all(|fact| fact.checked));
}

/// U2 of the field: ten cards, five contacts, three of them in vain.
#[test]
fn u2_five_contacts_of_a_week_at_a_distance_are_counted_by_way_referent_and_person() {
    let mut desk = Desk::founded(1);
    let people: Vec<PersonId> =
        ["Anissa", "Bilal", "Carla", "Denis", "Elif", "Fanny", "Gaël", "Hana", "Igor", "Jeanne"]
            .iter()
            .map(|name| desk.new_person(name))
            .collect();
    // The week before, Bilal was reached and Carla was not.
    desk.on("2026-02-26");
    note(&mut desk, "Bilal tel joint");
    note(&mut desk, "Carla mail envoyé");
    desk.on("2026-03-04");
    note(&mut desk, "Anissa whatsapp joint");
    note(&mut desk, "Bilal tel pas de réponse");
    note(&mut desk, "Carla mail envoyé");
    note(&mut desk, "Denis visio joint 30 min");
    note(&mut desk, "Elif messenger message laissé");

    // « rappel lundi » for the three who were not reached, in one gesture.
    for person in [people[1], people[2], people[4]] {
        desk.send(board::Msg::SelectionToggled(person));
    }
    desk.send(bulk::Msg::Asked(Gesture::Task));
    let monday = Day::parse("2026-03-09").unwrap();
    let change = Change::Task { title: line("Rappel"), due: Some(monday) };
    desk.send(bulk::Msg::Changed { persons: vec![people[1], people[2], people[4]], change });

    let mut desk = desk.reloaded(2);
    desk.on("2026-03-05");
    let counts: Vec<usize> = people.iter().map(|person| attempts(&desk, *person)).collect();
    assert_eq!(counts, [0, 1, 2, 0, 1, 0, 0, 0, 0, 0], "only a contact that reached somebody begins the count anew");
    let met: Vec<Option<String>> = people[..5]
        .iter()
        .map(|person| desk.model.board.card(*person).unwrap().last_contact.map(|day| day.to_string()))
        .collect();
    let on = |day: &str| Some(day.to_owned());
    assert_eq!(met, [on("2026-03-04"), on("2026-02-26"), None, on("2026-03-04"), None]);
    let due = |person: PersonId| desk.model.board.card(person).unwrap().next_due().map(|due| due.day);
    assert_eq!(
        [due(people[0]), due(people[1]), due(people[2]), due(people[4])],
        [None, Some(monday), Some(monday), Some(monday)]
    );

    desk.send(route::Msg::Changed(Route::WeekSheet { week: None }));
    let shown = desk.model.week.clone().unwrap();
    assert_eq!(shown.monday.to_string(), "2026-03-02");
    let week = &shown.week;
    assert_eq!(week.total(), Count { noted: 5, reached: 2, minutes: 30 });
    assert_eq!(week.total().missed(), 3);
    let ways: Vec<_> =
        week.by_way().into_iter().map(|(way, count)| (way.unwrap(), count.noted, count.reached)).collect();
    let expected = [("phone", 1, 0), ("whatsapp", 1, 1), ("messenger", 1, 0), ("video", 1, 1), ("mail", 1, 0)];
    assert_eq!(ways, expected);
    let referents: Vec<_> = week.by_referent().into_values().map(|(people, count)| (people, count.noted)).collect();
    assert_eq!(referents.iter().map(|(people, _)| people).sum::<usize>(), 5);
    let lines: Vec<_> = week.lines.iter().map(|line| (line.name.as_str(), line.count.noted, line.attempts)).collect();
    assert_eq!(lines, [("Anissa", 1, 0), ("Bilal", 1, 1), ("Carla", 1, 2), ("Denis", 1, 0), ("Elif", 1, 1)]);

    // The week before has its own figures, and the attempts as they stood then.
    desk.send(route::Msg::Changed(Route::WeekSheet { week: Day::parse("2026-02-23").ok() }));
    let week = desk.model.week.clone().unwrap();
    let lines: Vec<_> = week.week.lines.iter().map(|line| (line.name.as_str(), line.attempts)).collect();
    assert_eq!(lines, [("Bilal", 0), ("Carla", 1)]);

    // What is taken back is counted no longer.
    desk.send(route::Msg::Changed(Route::WeekSheet { week: None }));
    desk.send(undo::Msg::UndoAsked);
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(desk.model.week.as_ref().unwrap().week.total().noted, 4);
}

#[test]
fn l23_the_search_log_is_counted_by_month_on_a_sheet_of_a_period() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Samira");
    let step = |desk: &mut Desk, day: &str, company: &str, result: &str| {
        let typed =
            [("day", day), ("company", company), ("approach", "spontaneous"), ("way", "phone"), ("result", result)];
        desk.add(person, Kind::SearchLog, &typed)
    };
    step(&mut desk, "2026-02-10", "Delhaize", "refused");
    step(&mut desk, "2026-02-27", "Net & Clair", "no_answer");
    let last = step(&mut desk, "2026-03-02", "Hôtel du Lac", "waiting");
    let sheet = SearchSheet::of(&desk.dossier(person), Period::default());
    let months: Vec<(Option<String>, usize)> =
        sheet.months.iter().map(|(month, steps)| (month.map(|day| day.to_string()), steps.len())).collect();
    assert_eq!(months, [(Some("2026-02-01".to_owned()), 2), (Some("2026-03-01".to_owned()), 1)]);
    let march = Period { from: Day::parse("2026-03-01").ok(), to: None };
    assert_eq!(SearchSheet::of(&desk.dossier(person), march).count(), 1);
    // It stays here until it is ticked.
    assert!(!desk.dossier(person).records.is_shared(last, "search_log"));
    desk.edit(person, Edit::share(last, "search_log", true));
    assert!(desk.dossier(person).records.is_shared(last, "search_log"));
}

#[test]
fn a_contact_of_several_people_is_one_act_with_a_result_for_each() {
    let mut desk = Desk::founded(1);
    let people: Vec<PersonId> = (1..=4).map(|place| desk.new_person(&format!("Stagiaire {place}"))).collect();
    desk.send(board::Msg::ColumnSelected(Step::Intake));
    let before = desk.state();
    desk.send(bulk::Msg::Asked(Gesture::Contact));
    let monday = Day::parse("2026-03-09").unwrap();
    let call = |place: usize, reached| Call { person: people[place], reached };
    let calls = Calls {
        channel: "phone",
        on: today(),
        // The fourth was not called.
        calls: vec![call(0, "reached"), call(1, "absent"), call(2, "message")],
        text: None,
        next: Some((line("Rappel"), Some(monday))),
        next_for: For::Missed,
    };
    desk.send(bulk::Msg::Changed { persons: people.clone(), change: Change::Contact(Rc::new(calls)) });
    let card = |desk: &Desk, place: usize| desk.model.board.card(people[place]).unwrap().clone();
    let met: Vec<bool> = (0..4).map(|place| card(&desk, place).last_contact.is_some()).collect();
    let due: Vec<bool> = (0..4).map(|place| card(&desk, place).next_due().is_some()).collect();
    assert_eq!(met, [true, false, false, false]);
    assert_eq!(due, [false, true, true, false], "only for those who were not reached");
    assert_eq!(desk.dossier(people[3]).records.of(&Kind::Contact).len(), 0);
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(desk.state(), before);
}
