//! One selection in several orders and groups, and what an edit leaves as it is drawn.

use crate::desk::{Desk, line, named};
use passerelle::app::board::axis::{Axis, Group};
use passerelle::app::board::filter::{EntryFilter, Filter};
use passerelle::app::board::sort::{By, Order, Sort};
use passerelle::app::{Edit, Route, board, editing, moving, route};
use passerelle::domain::{Day, ElementId, PersonId, Step, Subject};
use passerelle::journal::Kind;
use passerelle::journal::schema::{grouping, task, track};
use std::rc::Rc;

/// An entry of one of the organisation's lists.
fn entry(desk: &mut Desk, kind: Kind, name: &str) -> ElementId {
    let (id, about) = (ElementId::random(), Subject::Settings(desk.model.device.unwrap().org));
    desk.send(editing::Msg::Edited { about, edits: vec![named(&kind, id, name)] });
    id
}

fn names(desk: &Desk) -> Vec<String> {
    desk.model.board.selection(&desk.model.settings).cards.iter().map(|card| card.first_name.clone()).collect()
}

fn show(desk: &mut Desk, filter: Filter) {
    desk.send(route::Msg::Changed(Route::People(filter)));
}

#[test]
fn the_list_is_sorted_and_the_unknown_comes_last_both_ways() {
    let mut desk = Desk::founded(1);
    let persons: Vec<PersonId> = ["Chloé", "Abel", "Élise"].into_iter().map(|name| desk.new_person(name)).collect();
    let task = |desk: &mut Desk, person: PersonId, day: &str| {
        let (id, about) = (ElementId::random(), Subject::Person(person));
        let edits = vec![
            Edit::element(id, task::TITLE.with(&line("Bilan"))),
            Edit::element(id, task::DUE.with(Day::parse(day).unwrap())),
        ];
        desk.send(editing::Msg::Edited { about, edits });
    };
    task(&mut desk, persons[0], "2026-04-01");
    task(&mut desk, persons[2], "2026-03-10");
    for (by, order, expected) in [
        (By::Name, Order::Rising, ["Abel", "Chloé", "Élise"]),
        (By::Name, Order::Falling, ["Élise", "Chloé", "Abel"]),
        (By::Due, Order::Rising, ["Élise", "Chloé", "Abel"]),
        (By::Due, Order::Falling, ["Chloé", "Élise", "Abel"]),
    ] {
        show(&mut desk, Filter { sort: Some(Sort { by, order }), ..Filter::default() });
        assert_eq!(names(&desk), expected, "{by:?} {order:?}");
    }
}

#[test]
fn groups_count_everybody_once_and_lead_to_their_cards() {
    let mut desk = Desk::founded(1);
    let (cook, clean) =
        (entry(&mut desk, Kind::TrackTemplate, "Cuisine"), entry(&mut desk, Kind::TrackTemplate, "Ménage"));
    let persons: Vec<PersonId> = ["Abel", "Basile", "Chloé", "Dina"].map(|name| desk.new_person(name)).into();
    for (person, track) in [(0, clean), (1, cook), (2, cook), (2, clean)] {
        desk.edit(persons[person], Edit::element(ElementId::random(), track::TEMPLATE.with(track)));
    }
    show(&mut desk, Filter { axis: Some(Axis::Track), ..Filter::default() });
    let selection = desk.model.board.selection(&desk.model.settings);
    let groups: Vec<(Option<String>, usize)> =
        selection.headings.iter().map(|heading| (heading.group.name(&desk.model.settings), heading.count)).collect();
    let name = |name: &str| Some(name.to_owned());
    assert_eq!(groups, [(name("Cuisine"), 1), (name("Cuisine, Ménage"), 1), (name("Ménage"), 1), (None, 1)]);
    assert_eq!(names(&desk), ["Basile", "Chloé", "Abel", "Dina"]);

    desk.send(board::Msg::GroupChosen(Group::Track(Box::default())));
    assert_eq!(desk.model.route.filter().track, Some(EntryFilter::Nothing));
    assert_eq!(names(&desk), ["Dina"]);
    desk.send(board::Msg::FilterCleared);
    assert_eq!(desk.model.route.filter().axis, Some(Axis::Track), "groups are no filter");
    assert_eq!(names(&desk).len(), 4);
}

#[test]
fn in_groups_too_an_edit_draws_one_card_of_one_column() {
    let mut desk = Desk::founded(1);
    let mars = entry(&mut desk, Kind::Cohort, "Mars");
    let persons: Vec<PersonId> = (1..=8).map(|place| desk.new_person(&format!("Personne {place}"))).collect();
    for person in &persons[4..] {
        desk.send(moving::Msg::Moved { person: *person, to: Step::Training });
    }
    desk.send(board::Msg::FilterChosen(Filter { axis: Some(Axis::Cohort), ..Filter::default() }));
    let before = desk.model.board.columns().to_vec();
    desk.edit(persons[5], Edit::register(grouping::COHORT.with(mars)));
    let after = desk.model.board.columns();
    let redrawn: Vec<Step> =
        before.iter().zip(after).filter(|(old, new)| !Rc::ptr_eq(old, new)).map(|(_, new)| new.step).collect();
    assert_eq!(redrawn, [Step::Training]);
    let column = after.iter().find(|column| column.step == Step::Training).unwrap();
    let old = before.iter().find(|column| column.step == Step::Training).unwrap();
    let kept = column.cards.iter().filter(|card| old.cards.iter().any(|other| Rc::ptr_eq(card, other))).count();
    assert_eq!((kept, column.cards.len()), (3, 4));
    assert_eq!(column.headings.iter().map(|heading| heading.count).collect::<Vec<_>>(), [1, 3]);
    assert_eq!(column.cards[0].id, persons[5], "those without a group come last");
}

#[test]
fn a_column_or_the_whole_list_is_selected_whatever_is_mounted_and_let_go_again() {
    let mut desk = Desk::founded(1);
    for place in 0..25 {
        desk.new_person(&format!("Personne {place}"));
    }
    desk.send(board::Msg::ColumnSelected(Step::Intake));
    assert_eq!(desk.model.board.selected.len(), 25);
    desk.send(board::Msg::ColumnSelected(Step::Intake));
    assert!(desk.model.board.selected.is_empty());
    desk.send(board::Msg::ShownSelected);
    assert_eq!(desk.model.board.selected.len(), 25);
}
