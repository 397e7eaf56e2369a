//! Presences of a group: who is in the grid, one gesture and one undo, and two colleagues at one half-day.

use super::desk::{Desk, named};
use passerelle::app::presence::{Entry, Grid, Pressed, Spot};
use passerelle::app::{Edit, Route, editing, presence, route, undo};
use passerelle::domain::{Attendance, Duration, ElementId, PersonId, Subject};
use passerelle::journal::Kind;
use passerelle::journal::schema::{self, grouping};
use uuid::Uuid;

fn cohort() -> ElementId {
    ElementId::derived(Uuid::nil(), "mars")
}

/// A group of these people, with its grid open on the first week of March 2026, whose Wednesday is today.
fn group(names: &[&str]) -> (Desk, Vec<PersonId>) {
    let mut desk = Desk::founded(1);
    let about = Subject::Settings(desk.model.device.unwrap().org);
    desk.send(editing::Msg::Edited { about, edits: vec![named(&Kind::Cohort, cohort(), "Mars")] });
    let people: Vec<PersonId> = names.iter().map(|name| desk.new_person(name)).collect();
    for person in &people {
        desk.edit(*person, Edit::register(grouping::COHORT.with(cohort())));
    }
    desk.send(route::Msg::Changed(Route::Sessions { cohort: None, week: None }));
    (desk, people)
}

fn grid(desk: &Desk) -> passerelle::app::Shared<Grid> {
    desk.model.presence.clone().unwrap()
}

fn column(desk: &Desk, column: usize) -> Vec<Attendance> {
    let grid = grid(desk);
    (0..grid.rows.len()).map(|row| grid.attendance(Spot { row, column })).collect()
}

fn note(desk: &mut Desk, row: usize, column: usize, attendance: Attendance) {
    let entry = grid(desk).entry(Spot { row, column }, attendance, None).unwrap();
    desk.send(presence::Msg::Entered(vec![entry]));
}

#[test]
fn the_grid_shows_the_people_of_the_group_by_name() {
    let (mut desk, people) = group(&["Farid", "Amélie"]);
    desk.new_person("Jeanne");
    assert_eq!(grid(&desk).rows.iter().map(|row| row.person).collect::<Vec<_>>(), [people[1], people[0]]);
    assert_eq!(grid(&desk).columns.len(), 10);
    // Somebody who leaves the group keeps a line where something is noted.
    note(&mut desk, 1, 0, Attendance::Present);
    for person in people {
        desk.edit(person, Edit::register(grouping::COHORT.maybe(None)));
    }
    assert_eq!(grid(&desk).rows.len(), 1);
    desk.send(route::Msg::Changed(Route::default()));
    assert!(desk.model.presence.is_none());
}

#[test]
fn everybody_present_is_one_act_with_one_undo() {
    let (mut desk, _) = group(&["Amélie", "Farid", "Jeanne"]);
    note(&mut desk, 1, 0, Attendance::Absent);
    let all = grid(&desk).all_present(0).unwrap();
    desk.send(presence::Msg::Entered(all));
    let (present, absent, open) = (Attendance::Present, Attendance::Absent, Attendance::NotEntered);
    assert_eq!(column(&desk, 0), [present, absent, present]);
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(column(&desk, 0), [open, absent, open]);
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(column(&desk, 0), [open, open, open]);
    desk.send(undo::Msg::RedoAsked);
    assert_eq!(column(&desk, 0), [open, absent, open]);
}

#[test]
fn a_half_day_of_twelve_people_is_noted_by_keys_and_outlives_a_reload() {
    let names: Vec<String> = (0..12).map(|place| format!("Personne {place:02}")).collect();
    let (mut desk, _) = group(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let letters = passerelle::app::presence::Letters { present: 'p', excused: 'e', absent: 'a' };
    let keys = ["p", "p", "a", "p", "p", "p", "p", "p", "p", "p", "e", "p"];
    assert!(keys.len() <= 15);
    let mut spot = Spot::default();
    for key in keys {
        let Pressed::Entered(entries, to) = grid(&desk).pressed(spot, key, letters) else { panic!("{key}") };
        desk.send(presence::Msg::Entered(entries));
        spot = to;
    }
    let before = column(&desk, 0);
    assert_eq!(before.iter().filter(|held| **held == Attendance::Present).count(), 10);
    let mut again = desk.reloaded(2);
    again.send(route::Msg::Changed(Route::Sessions { cohort: Some(cohort()), week: None }));
    assert_eq!(column(&again, 0), before);
}

#[test]
fn two_colleagues_at_one_half_day_meet_in_one_field() {
    let (mut anne, people) = group(&["Amélie", "Farid"]);
    let mut bruno = Desk::joining(2, &anne.backup(), "Bruno");
    bruno.send(route::Msg::Changed(Route::Sessions { cohort: Some(cohort()), week: None }));
    for desk in [&mut anne, &mut bruno] {
        note(desk, 0, 0, Attendance::Present);
    }
    note(&mut anne, 1, 0, Attendance::Absent);
    note(&mut bruno, 1, 0, Attendance::Present);
    anne.import(&bruno.backup());
    let elements = |person| {
        let fold = anne.model.journal.fold_person(person);
        fold.elements(&Kind::Presence).count()
    };
    assert_eq!(people.iter().map(|person| elements(*person)).collect::<Vec<_>>(), [1, 1]);
    let held = grid(&anne);
    let cell = |row| held.cell(Spot { row, column: 0 }).unwrap();
    assert!(!cell(0).in_conflict && cell(1).in_conflict);
    // Noting it again settles it.
    note(&mut anne, 1, 0, Attendance::Absent);
    assert!(!grid(&anne).cell(Spot { row: 1, column: 0 }).unwrap().in_conflict);
}

#[test]
fn a_motive_goes_when_the_absence_does() {
    let (mut desk, people) = group(&["Amélie"]);
    let spot = Spot::default();
    let motive = Some(passerelle::domain::Motive::Justified);
    let entry: Entry = grid(&desk).entry(spot, Attendance::Absent, motive).unwrap();
    desk.send(presence::Msg::Entered(vec![entry]));
    assert_eq!(grid(&desk).cell(spot).unwrap().motive, motive);
    note(&mut desk, 0, 0, Attendance::Present);
    assert_eq!(grid(&desk).cell(spot).unwrap().motive, None);
    // Minutes that were typed stay beside what the grid writes.
    let id = grid(&desk).cell(spot).unwrap().id;
    desk.edit(people[0], Edit::element(id, schema::presence::MINUTES.with(Duration::minutes(90))));
    note(&mut desk, 0, 0, Attendance::Excused);
    assert_eq!(grid(&desk).cell(spot).unwrap().minutes, Some(Duration::minutes(90)));
}
