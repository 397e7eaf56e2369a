//! Finding somebody: by what one has at hand, and without losing the others.

use crate::desk::{Desk, named};
use passerelle::app::board::filter::{Behind, Filter};
use passerelle::app::{Edit, Effect, Route, board, route, update};
use passerelle::domain::{ElementId, PersonId, Step};
use passerelle::journal::Kind;
use passerelle::journal::schema::{referent, step, track};

fn shown(desk: &Desk) -> Vec<String> {
    let cards = desk.model.board.selection(&desk.model.settings).cards;
    cards.iter().map(|card| card.first_name.clone()).collect()
}

fn found(desk: &mut Desk, words: &str) -> Vec<String> {
    desk.send(board::Msg::SearchTyped(words.to_owned()));
    shown(desk)
}

/// Three people, and what is known of the first.
fn known() -> (Desk, PersonId) {
    let mut desk = Desk::founded(1);
    let [person, ..] = ["Malik", "O'Brien", "L'Hoir"].map(|name| desk.new_person(name));
    let cook = ElementId::random();
    desk.settle(vec![named(&Kind::TrackTemplate, cook, "Aide ménager")]);
    desk.edit(person, Edit::element(ElementId::random(), track::TEMPLATE.with(cook)));
    desk.add(person, Kind::Phone, &[("number", "0478/12.34.56")]);
    desk.add(person, Kind::Placement, &[("company", "Les Tilleuls")]);
    desk.add(person, Kind::Contract, &[("employer", "Net & Co")]);
    desk.add(person, Kind::Partner, &[("organisation", "Miresem")]);
    desk.add(person, Kind::Tag, &[("name", "Urgent")]);
    let anne = desk.model.device.unwrap().member;
    desk.edit(person, Edit::register(referent::MEMBER.with(anne)).on(Some(desk.model.today)));
    (desk, person)
}

#[test]
fn h10_a_search_knows_telephone_company_filiere_colleague_and_label() {
    let (mut desk, _) = known();
    for words in [
        "0478",
        "0478 12 34 56",
        "0478123456",
        "+32 478 12 34 56",
        "tilleuls",
        "net & co",
        "aide ménager",
        "anne",
        "miresem",
        "urgent",
        "malik aide",
    ] {
        assert_eq!(found(&mut desk, words), ["Malik"], "{words}");
    }
    assert!(found(&mut desk, "0499").is_empty());
    assert_eq!(found(&mut desk, "obrien"), ["O'Brien"]);
    assert_eq!(found(&mut desk, "o'brien"), ["O'Brien"]);
    assert_eq!(found(&mut desk, "lhoir"), ["L'Hoir"]);
}

#[test]
fn h10_a_filiere_is_found_by_its_new_name_at_once() {
    let (mut desk, _) = known();
    let entry = desk.model.settings.tracks[0].id;
    assert!(found(&mut desk, "cuisine").is_empty());
    desk.settle(vec![named(&Kind::TrackTemplate, entry, "Cuisine")]);
    assert_eq!(shown(&desk), ["Malik"]);
}

#[test]
fn h11_who_is_out_of_sight_is_no_longer_selected() {
    let (mut desk, malik) = known();
    desk.send(board::Msg::ColumnSelected(Step::Intake));
    assert_eq!(desk.model.board.selected.len(), 3);
    desk.send(route::Msg::Changed(Route::Sessions { cohort: None, week: None }));
    desk.send(route::Msg::Changed(Route::default()));
    found(&mut desk, "malik");
    assert_eq!(desk.model.board.selected.iter().copied().collect::<Vec<_>>(), [malik]);
    found(&mut desk, "");
    assert_eq!(desk.model.board.selected.len(), 1, "they do not come back unseen");
}

#[test]
fn h9_a_column_where_somebody_stands_can_be_chosen() {
    let (mut desk, malik) = known();
    assert!(!desk.model.board.steps().contains(&Step::CpasContract));
    desk.edit(malik, Edit::register(step::STEP.with(Step::CpasContract)).on(Some(desk.model.today)));
    assert!(desk.model.board.steps().contains(&Step::CpasContract));
    desk.send(board::Msg::FilterChosen(Filter { step: Some(Step::CpasContract), ..Filter::default() }));
    assert_eq!(shown(&desk), ["Malik"]);
}

#[test]
fn h20_a_search_over_a_dossier_leads_to_what_stands_behind_it() {
    let (mut desk, malik) = known();
    let over_list = Filter { behind: Behind::List, ..Filter::default() };
    desk.send(route::Msg::Changed(Route::Person(malik, over_list)));
    found(&mut desk, "lhoir");
    let words = Filter { text: "lhoir".to_owned(), ..Filter::default() };
    assert_eq!(desk.model.route, Route::People(words.clone()));
    desk.send(route::Msg::Changed(Route::Person(malik, Filter::default())));
    found(&mut desk, "lhoir");
    assert_eq!(desk.model.route, Route::Board(words));
}

#[test]
fn words_typed_over_a_dossier_or_on_another_screen_keep_the_focus() {
    let (mut desk, person) = known();
    for from in [Route::Person(person, Filter::default()), Route::Help, Route::Settings] {
        desk.send(route::Msg::Changed(from.clone()));
        let after = Route::Board(Filter { text: "z".to_owned(), ..Filter::default() });
        let effects = update(&mut desk.model, route::Msg::Changed(after).into(), &mut desk.cx);
        assert!(!effects.iter().any(|effect| matches!(effect, Effect::Focus(_))), "{from:?}: {effects:?}");
    }
}
