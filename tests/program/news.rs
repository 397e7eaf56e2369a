//! What the board says is late, and what a change of thresholds makes of it.

use crate::desk::Desk;
use crate::support::day;
use passerelle::app::board::Late;
use passerelle::app::board::filter::{DueFilter, Filter};
use passerelle::app::notice::Notice;
use passerelle::app::{Edit, Route, moving, people, route};
use passerelle::domain::{ElementId, PersonId, Step};
use passerelle::journal::Kind;
use passerelle::journal::schema::{task, thresholds};

fn hired(desk: &mut Desk, name: &str, start: &str) -> PersonId {
    let person = desk.new_person(name);
    desk.add(person, Kind::Contract, &[("type", "cdi"), ("start", start)]);
    person
}

/// A task for a day.
fn owes(desk: &mut Desk, person: PersonId, on: &str) {
    desk.edit(person, Edit::element(ElementId::random(), task::DUE.with(day(on))));
}

fn shown(desk: &mut Desk, filter: &Filter) -> Vec<String> {
    desk.send(route::Msg::Changed(Route::Board(filter.clone())));
    let cards = desk.model.board.columns().iter().flat_map(|column| &column.cards);
    cards.map(|card| card.first_name.clone()).collect()
}

#[test]
fn s6_the_pill_counts_everything_late_and_its_filter_shows_those_people() {
    let mut desk = Desk::founded(1);
    hired(&mut desk, "Marisol", "2026-01-20");
    desk.new_person("Théo");
    let task = desk.new_person("Loïc");
    owes(&mut desk, task, "2026-03-03");
    assert_eq!(desk.model.board.late(), Late { things: 3, persons: 2 });
    let late = Filter { due: Some(DueFilter::Late), ..Filter::default() };
    assert_eq!(Filter::read(&late.query()), late);
    let mut names = shown(&mut desk, &late);
    names.sort_unstable();
    assert_eq!(names, ["Loïc", "Marisol"]);
    assert_eq!(shown(&mut desk, &Filter::default()).len(), 3);
    // The figure does not follow the filter; the people follow the day.
    shown(&mut desk, &late);
    owes(&mut desk, task, "2026-03-04");
    desk.on("2026-03-05");
    assert_eq!(desk.model.board.late(), Late { things: 4, persons: 2 });
}

#[test]
fn s6_other_thresholds_change_what_is_late_at_once_and_after_an_opening() {
    let mut desk = Desk::founded(1);
    hired(&mut desk, "Marisol", "2026-01-20");
    assert_eq!(desk.model.board.late().things, 2);
    let mut desk = desk.rested(2);
    assert_eq!(desk.model.board.late().things, 2);
    desk.read();
    desk.settle(vec![Edit::register(thresholds::FOLLOW_UPS.with(vec!["6m"]))]);
    assert_eq!(desk.model.board.late(), Late::default());
    let desk = desk.rested(3);
    assert_eq!(desk.model.board.late(), Late::default());
}

#[test]
fn u4_a_person_is_added_at_the_foot_of_a_column() {
    let mut desk = Desk::founded(1);
    desk.send(people::Msg::AskedFor(Step::Placement));
    let step = match desk.model.dialog.as_deref() {
        Some(passerelle::app::Dialog::NewPerson { step, .. }) => Some(*step),
        _ => None,
    };
    assert_eq!(step, Some(Step::Placement));
    desk.send(people::Msg::Typed { first_name: "Léa".to_owned(), last_name: String::new(), birth_year: None });
    let Some(passerelle::app::Dialog::NewPerson { step, .. }) = desk.model.dialog.as_deref() else { panic!() };
    assert_eq!(*step, Step::Placement, "looking for twins forgets nothing");
}

#[test]
fn h12_a_card_dropped_in_its_own_column_is_told_why_it_does_not_stay() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Léa");
    let before = desk.on_disk().len();
    desk.send(moving::Msg::DroppedAtHome);
    assert_eq!(desk.model.toasts.shown.as_ref().map(|toast| toast.notice.clone()), Some(Notice::OrderKept));
    assert_eq!((desk.step(person), desk.on_disk().len()), (Some(Step::Intake), before));
}
