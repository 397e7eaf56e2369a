//! The addresses of the printed sheets bring what the sheets are drawn from.

use crate::desk::{Desk, line, named};
use passerelle::app::{Edit, Route, Sheet, editing, route};
use passerelle::domain::{ElementId, Subject};
use passerelle::journal::Kind;
use passerelle::journal::schema::{grouping, identity};

#[test]
fn a_sheet_has_the_dossier_and_follows_what_is_written() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Karim");
    desk.send(route::Msg::Changed(Route::Sheet(person, Sheet::Person)));
    assert_eq!(desk.model.dossier.as_ref().map(|dossier| dossier.name()), Some("Karim".to_owned()));
    desk.edit(person, Edit::register(identity::FIRST_NAME.with(&line("Kamel"))));
    assert_eq!(desk.model.dossier.as_ref().map(|dossier| dossier.name()), Some("Kamel".to_owned()));
}

#[test]
fn the_presence_sheet_has_the_people_of_the_group() {
    let mut desk = Desk::founded(1);
    let (cohort, about) = (ElementId::random(), Subject::Settings(desk.model.device.unwrap().org));
    desk.send(editing::Msg::Edited { about, edits: vec![named(&Kind::Cohort, cohort, "Mars")] });
    for (name, group) in [("Karim", Some(cohort)), ("Lina", None)] {
        let person = desk.new_person(name);
        desk.edit(person, Edit::register(grouping::COHORT.maybe(group)));
    }
    desk.send(route::Msg::Changed(Route::PresenceSheet { cohort: None, week: None }));
    let grid = desk.model.presence.clone().unwrap();
    assert_eq!(grid.rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["Karim"]);
    assert_eq!(grid.to_sign().len(), 5);
}
