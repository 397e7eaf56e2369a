//! The names of everybody compared with one, in slices: what is offered is what comparing them at once would offer.

use crate::colleagues::centre;
use crate::desk::Desk;
use crate::erasing::last_name;
use passerelle::app::joining::Asked;
use passerelle::app::{Dialog, Effect, dialog, jobs, joining, update};
use passerelle::domain::PersonId;
use passerelle::insight::people::duplicates::{DuplicateIndex, Named, Reason};

fn asked(desk: &Desk) -> Option<Asked> {
    match desk.model.dialog.as_deref() {
        Some(Dialog::Join(asked)) => Some((**asked).clone()),
        _ => None,
    }
}

/// One message; whether it is to be gone on with.
fn turn(desk: &mut Desk, msg: impl Into<passerelle::app::Msg>) -> bool {
    let effects = update(&mut desk.model, msg.into(), &mut desk.cx);
    let asked = effects.iter().filter(|effect| matches!(effect, Effect::Continue)).count();
    assert!(asked < 2, "it comes back once");
    asked == 1
}

fn hits(asked: &Asked) -> Vec<(PersonId, Option<Reason>)> {
    asked.hits.iter().map(|hit| (hit.sketch.person, hit.reason)).collect()
}

/// A board of three hundred, and one more who bears the name of another.
fn full() -> (Desk, PersonId) {
    let mut desk = Desk::joining(1, &centre(300), "Anne");
    let twin = desk.model.board.cards().min_by_key(|card| card.id).cloned().unwrap();
    let person = desk.new_person(&twin.first_name);
    desk.edit(person, last_name(&twin.last_name));
    (desk, person)
}

#[test]
fn the_dialog_offers_what_comparing_all_at_once_would_offer() {
    let (mut desk, first) = full();
    let mut persons: Vec<PersonId> = desk.model.board.persons().collect();
    persons.sort_unstable();
    let mut offered = 0;
    for person in [first].into_iter().chain(persons.iter().copied().step_by(60)) {
        let card = |person: PersonId| desk.model.board.card(person).unwrap();
        let named = |person| {
            let card = card(person);
            Named { first: &card.first_name, last: &card.last_name, birth_year: card.birth_year }
        };
        let others = persons.iter().filter(|other| **other != person);
        let index = DuplicateIndex::build(others.map(|other| (*other, named(*other))));
        let at_once = index.find(named(person), 8).into_iter().map(|likely| (likely.key, Some(likely.reason)));
        let at_once: Vec<_> = at_once.collect();
        desk.send(joining::Msg::Asked(person));
        let told = asked(&desk).unwrap();
        assert_eq!((hits(&told), told.looking), (at_once, None));
        offered += told.hits.len();
        desk.send(dialog::Msg::Closed);
    }
    assert!(offered > 0);
}

#[test]
fn it_says_how_many_are_left_and_what_is_typed_is_found_meanwhile() {
    let (mut desk, person) = full();
    assert!(turn(&mut desk, joining::Msg::Asked(person)));
    assert_eq!(asked(&desk).map(|asked| (asked.looking, asked.hits.len())), Some((Some(300), 0)));
    assert!(turn(&mut desk, jobs::Msg::Continued));
    let left = asked(&desk).unwrap().looking.unwrap();
    assert!(left < 300);
    let other = desk.model.board.cards().find(|card| card.id != person).unwrap();
    let (wanted, name) = (other.id, other.name());
    turn(&mut desk, joining::Msg::Typed(name));
    assert!(hits(&asked(&desk).unwrap()).contains(&(wanted, None)));
    while turn(&mut desk, jobs::Msg::Continued) {}
    let found = asked(&desk).unwrap();
    assert!(found.looking.is_none() && hits(&found).contains(&(wanted, None)), "what was typed stays");
    turn(&mut desk, joining::Msg::Typed(String::new()));
    let cleared = hits(&asked(&desk).unwrap());
    desk.send(joining::Msg::Asked(person));
    assert_eq!(cleared, hits(&asked(&desk).unwrap()));
}

#[test]
fn a_question_that_is_closed_is_compared_no_further() {
    let (mut desk, person) = full();
    assert!(turn(&mut desk, joining::Msg::Asked(person)));
    turn(&mut desk, dialog::Msg::Closed);
    assert!(!turn(&mut desk, jobs::Msg::Continued));
    assert!(desk.model.dialog.is_none());
}
