//! The thread of a dossier: one gesture is one line, presences are folded by week, and what was taken back is folded.

use super::desk::{Desk, named};
use super::support::day;
use passerelle::app::form::ContactDraft;
use passerelle::app::presence::Spot;
use passerelle::app::{Edit, Route, editing, presence, route, undo};
use passerelle::domain::{Attendance, ElementId, PersonId, Subject};
use passerelle::domain::{Line as Text, Prose};
use passerelle::insight::Due;
use passerelle::insight::dossier::due::dues;
use passerelle::insight::dossier::thread::{Line, thread};
use passerelle::journal::Kind;
use passerelle::journal::schema::{grouping, note, placement, task};

fn text(words: &str) -> Text {
    Text::parse(words).unwrap()
}

/// A note, in a gesture of its own.
fn noted(desk: &mut Desk, person: PersonId, words: &str) {
    let words = Prose::parse(words).unwrap();
    desk.edit(person, Edit::element(ElementId::random(), note::TEXT.with(&words)));
}

#[test]
fn h18_an_early_stop_with_its_task_is_one_line_about_two_things() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    let stage = desk.add(person, Kind::Placement, &[("company", "Delhaize"), ("start", "2026-03-02")]);
    let before = thread(&desk.dossier(person)).len();
    let call = ElementId::random();
    let edits = vec![
        Edit::element(stage, placement::END.with(day("2026-03-04"))),
        Edit::element(stage, placement::END_REASON.with("by_company")),
        Edit::element(call, task::TITLE.with(&text("Rappeler"))),
        Edit::element(call, task::DUE.with(day("2026-03-11"))),
    ];
    desk.send(editing::Msg::Edited { about: Subject::Person(person), edits });
    let dossier = desk.dossier(person);
    let lines = thread(&dossier);
    assert_eq!(lines.len(), before + 1);
    let Line::Gesture(gesture) = &lines[0] else { panic!("{:?}", lines[0]) };
    let kinds: Vec<_> = gesture.by_subject().iter().map(|facts| facts[0].kind.clone()).collect();
    assert_eq!(kinds, [Kind::Placement, Kind::Task]);
}

#[test]
fn h18_a_contact_with_its_next_step_is_one_gesture() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    let before = thread(&desk.dossier(person)).len();
    let mut draft = ContactDraft::new(&desk.dossier(person), desk.model.today);
    draft.text = "Attend une réponse".to_owned();
    draft.next_title = "Rappeler".to_owned();
    let edits = draft.edits(desk.model.today, None, ElementId::random).unwrap();
    desk.send(editing::Msg::Edited { about: Subject::Person(person), edits });
    assert_eq!(thread(&desk.dossier(person)).len(), before + 1);
}

#[test]
fn h18_what_was_taken_back_is_folded_with_what_took_it_back() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    let before = thread(&desk.dossier(person)).len();
    noted(&mut desk, person, "Une note qui reste.");
    noted(&mut desk, person, "Une note de trop.");
    desk.send(undo::Msg::UndoAsked);
    let dossier = desk.dossier(person);
    let lines = thread(&dossier);
    assert_eq!(lines.len(), before + 2, "a note, and one folded line in place of two");
    let undone: Vec<_> =
        lines.iter().filter_map(|line| if let Line::Undone(gone) = line { Some(gone) } else { None }).collect();
    assert_eq!(undone.len(), 1);
    assert!(undone[0][0].undone.is_some(), "who took it back is told");
    desk.send(undo::Msg::RedoAsked);
    let dossier = desk.dossier(person);
    let lines = thread(&dossier);
    assert_eq!(lines.len(), before + 2, "brought back, both notes are lines and nothing else is");
    assert!(lines.iter().all(|line| matches!(line, Line::Gesture(_))));
}

#[test]
fn h18_the_presences_of_a_week_are_one_line() {
    let mut desk = Desk::founded(1);
    let cohort = ElementId::random();
    desk.settle(vec![named(&Kind::Cohort, cohort, "Mars")]);
    let person = desk.new_person("Amélie");
    desk.edit(person, Edit::register(grouping::COHORT.with(cohort)));
    desk.send(route::Msg::Changed(Route::Sessions { cohort: None, week: None }));
    let before = thread(&desk.dossier(person)).len();
    for (column, attendance) in
        [(0, Attendance::Present), (1, Attendance::Present), (2, Attendance::Absent), (2, Attendance::Excused)]
    {
        let entry = desk.model.presence.clone().unwrap().entry(Spot { row: 0, column }, attendance, None).unwrap();
        desk.send(presence::Msg::Entered(vec![entry]));
    }
    let dossier = desk.dossier(person);
    let lines = thread(&dossier);
    assert_eq!(lines.len(), before + 1);
    let week = lines
        .iter()
        .find_map(|line| if let Line::Week { monday, counts, .. } = line { Some((monday, counts)) } else { None });
    let (monday, counts) = week.unwrap();
    assert_eq!((*monday, counts.present, counts.excused, counts.absent), (day("2026-03-02"), 2, 1, 0));
}

#[test]
fn h14_the_head_says_what_is_due_the_soonest_first() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    let (settings, today, own) = (desk.model.settings.clone(), desk.model.today, desk.model.device.map(|it| it.org));
    assert!(dues(&desk.dossier(person), &settings, own, today).is_empty());
    desk.add(person, Kind::Contract, &[("type", "cdi"), ("employer", "Brico"), ("start", "2026-02-16")]);
    desk.add(
        person,
        Kind::Placement,
        &[("company", "Delhaize"), ("start", "2026-02-02"), ("planned_end", "2026-02-13")],
    );
    let call = ElementId::random();
    desk.edit(person, Edit::element(call, task::TITLE.with(&text("Rappeler"))));
    desk.edit(person, Edit::element(call, task::DUE.with(day("2026-03-02"))));
    let told = dues(&desk.dossier(person), &settings, own, today);
    let titles: Vec<&str> = told.iter().map(|due| due.title.as_str()).collect();
    assert_eq!(titles, ["7d", "Rappeler", "1m"], "the contract that began after the placement says that it is over");
    // The card says the same, and looks further ahead.
    let of = |due: &Due| (due.matter, due.of, due.day);
    let card = desk.model.board.cards().find(|card| card.id == person).unwrap();
    assert_eq!(card.dues.iter().take(told.len()).map(of).collect::<Vec<_>>(), told.iter().map(of).collect::<Vec<_>>());
    desk.edit(person, Edit::element(call, task::DONE.with(today)));
    assert_eq!(dues(&desk.dossier(person), &settings, own, today).len(), 2, "what is done is no longer due");
}
