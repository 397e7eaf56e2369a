//! The rows of the domain on what a coordinator looks at: L1, the matrix of referents and steps; L20, what the people of a
//! session need; L30, who has the most room.
#![cfg(not(target_arch = "wasm32"))]
// The helpers are part of the tests: what they cannot do is a failure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "program/desk.rs"]
#[allow(dead_code, reason = "the desk has more drawers than one row opens")]
mod desk;

use desk::{Desk, line};
use passerelle::app::board::filter::{Filter, ReferentFilter};
use passerelle::app::{Edit, Route, board, gathering, moving, people, route, session, settings, undo};
use passerelle::domain::{Day, MemberId, PersonId, Step};
use passerelle::insight::Matrix;
use passerelle::insight::path::workload::{Load, suggestion};
use passerelle::journal::schema::{invited, member, referent, thresholds};
use std::collections::BTreeSet;

fn member_of(desk: &Desk, name: &str) -> MemberId {
    desk.model.settings.members.iter().find(|member| member.name == name).unwrap().id
}

/// A person in a step, with a referent or none.
fn person(desk: &mut Desk, name: &str, step: Step, referent: Option<MemberId>) -> PersonId {
    let person = desk.new_person(name);
    if step != Step::Intake {
        desk.send(moving::Msg::Moved { person, to: step });
    }
    desk.edit(person, Edit::register(referent::MEMBER.maybe(referent)));
    person
}

fn matrix(desk: &Desk) -> std::rc::Rc<Matrix> {
    desk.model.board.matrix(&desk.model.settings)
}

/// The count of a referent in a step.
fn cell(matrix: &Matrix, referent: Option<MemberId>, step: Step) -> usize {
    let place = matrix.steps.iter().position(|other| *other == step).unwrap();
    matrix.rows.iter().find(|row| row.referent == referent).map_or(0, |row| row.counts[place])
}

/// Presses a figure: what the board shows then.
fn pressed(desk: &mut Desk, referent: Option<ReferentFilter>, step: Option<Step>) -> BTreeSet<PersonId> {
    let filter = Filter { referent, step, ..desk.model.route.filter() };
    desk.send(board::Msg::FilterChosen(filter));
    desk.model.board.columns().iter().flat_map(|column| column.cards.iter().map(|card| card.id)).collect()
}

#[test]
fn l1_matrix_referent_by_step() {
    let mut desk = Desk::founded(1);
    desk.send(settings::Msg::MemberCame(line("Benoît")));
    let (anne, benoit) = (member_of(&desk, "Anne"), member_of(&desk, "Benoît"));
    let three: Vec<PersonId> = ["Abel", "Basile", "Chloé"]
        .into_iter()
        .zip([Step::Intake, Step::Intake, Step::Training])
        .map(|(name, step)| person(&mut desk, name, step, Some(anne)))
        .collect();
    person(&mut desk, "Dina", Step::Training, Some(benoit));
    person(&mut desk, "Élise", Step::Hired, Some(benoit));

    let counted = matrix(&desk);
    assert_eq!(cell(&counted, Some(anne), Step::Intake), 2);
    assert_eq!(cell(&counted, Some(anne), Step::Training), 1);
    assert_eq!(cell(&counted, Some(benoit), Step::Training), 1);
    assert_eq!(cell(&counted, Some(benoit), Step::Hired), 1);
    let totals: Vec<usize> = counted.rows.iter().map(|row| row.total).collect();
    assert_eq!(totals, [3, 2, 0], "Anne, Benoît, and nobody, whose row is always there");
    assert_eq!(counted.rows.last().unwrap().referent, None);
    let training = counted.steps.iter().position(|step| *step == Step::Training).unwrap();
    assert_eq!((counted.totals[training], counted.total), (2, 5));

    // A figure filters the board to exactly its cards, and the matrix keeps all its figures.
    let shown = pressed(&mut desk, Some(ReferentFilter::Of(anne)), Some(Step::Intake));
    assert_eq!(shown, three[..2].iter().copied().collect());
    assert_eq!(matrix(&desk), counted);
    let row = pressed(&mut desk, Some(ReferentFilter::Of(anne)), None);
    assert_eq!(row, three.iter().copied().collect());
    assert_eq!(pressed(&mut desk, None, Some(Step::Training)).len(), 2);
    assert_eq!(desk.model.route, Route::Board(Filter { step: Some(Step::Training), ..Filter::default() }));
    assert_eq!(pressed(&mut desk, None, None).len(), 5);

    // The row of nobody counts and filters too.
    let alone = person(&mut desk, "Fanny", Step::Intake, None);
    assert_eq!(cell(&matrix(&desk), None, Step::Intake), 1);
    let nobody = pressed(&mut desk, Some(ReferentFilter::Nobody), Some(Step::Intake));
    assert_eq!(nobody, BTreeSet::from([alone]));
}

#[test]
fn l1_a_card_with_two_referents_counts_once() {
    let mut left = Desk::founded(1);
    left.send(settings::Msg::MemberCame(line("Benoît")));
    let (anne, benoit) = (member_of(&left, "Anne"), member_of(&left, "Benoît"));
    let person = left.new_person("Abel");
    let mut right = Desk::open(left.store.clone(), 2);
    left.edit(person, Edit::register(referent::MEMBER.with(anne)));
    right.edit(person, Edit::register(referent::MEMBER.with(benoit)));
    left.send(session::Msg::OthersWrote);
    assert_eq!(left.model.board.card(person).unwrap().conflicts, 1);
    let counted = matrix(&left);
    assert_eq!(counted.total, 1);
    assert_eq!(counted.rows.iter().map(|row| row.total).sum::<usize>(), 1);
}

#[test]
fn l20_the_needs_of_a_session_are_summed_up() {
    let mut desk = Desk::founded(1);
    let day = passerelle::journal::schema::gathering::DAY.with(Day::parse("2026-03-04").unwrap());
    desk.send(gathering::Msg::Planned(vec![Edit::register(day)]));
    let Route::Gathering(id) = desk.model.route else { panic!("no session") };
    let names = "Ali, Bea, Chloé, Driss, Elif, Fanny, Gaston, Hélène, Igor, Jade, Karim, Lina".to_owned();
    desk.send(gathering::Msg::Invited { gathering: id, names });
    assert_eq!(desk.model.gatherings[0].needs(), []);
    // One needs both: each of the two is counted.
    for (place, needs) in
        [(0, vec!["bus"]), (3, vec!["bus"]), (5, vec!["bus", "childcare"]), (6, vec!["bus"]), (9, vec!["childcare"])]
    {
        let somebody = desk.model.gatherings[0].people[place].id;
        let edits = vec![Edit::element(somebody, invited::NEEDS.with(needs))];
        desk.send(gathering::Msg::Noted { gathering: id, edits });
    }
    let held = &desk.model.gatherings[0];
    assert_eq!((held.counts().invited, held.needs()), (12, vec![("bus", 4), ("childcare", 2)]));
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(desk.model.gatherings[0].needs(), [("bus", 4), ("childcare", 1)]);
}

/// What a colleague carries.
fn load(desk: &Desk, member: MemberId) -> Load {
    desk.model.loads.iter().find(|load| load.member == member).unwrap().clone()
}

#[test]
fn l30_who_has_the_most_room_is_said_and_chosen_by_a_person() {
    let mut desk = Desk::founded(1);
    desk.send(settings::Msg::MemberCame(line("Bruno")));
    let (anne, bruno) = (member_of(&desk, "Anne"), member_of(&desk, "Bruno"));
    for number in 0..18 {
        let referent = if number < 10 { anne } else { bruno };
        person(&mut desk, &format!("Personne {number}"), Step::Training, Some(referent));
    }
    // Who has left, or has a lasting job, weighs nothing any more.
    person(&mut desk, "Partie", Step::Closed, Some(anne));
    person(&mut desk, "Maintenue", Step::Retained, Some(anne));
    desk.send(route::Msg::Changed(Route::Settings));
    assert_eq!(
        suggestion(&desk.model.loads).map(|load| load.member),
        Some(bruno),
        "eight at full time are less than ten"
    );
    desk.settle(vec![Edit::element(bruno, member::QUOTA.with(50))]);
    assert_eq!((load(&desk, anne).at_full_time(), load(&desk, bruno).at_full_time()), (Some(10), Some(16)));
    assert_eq!(suggestion(&desk.model.loads).map(|load| load.member), Some(anne));
    assert_eq!(desk.model.settings.caseload(), 20);
    desk.settle(vec![Edit::register(thresholds::CASELOAD.with(15))]);
    assert_eq!(desk.model.settings.caseload(), 15);

    // It is counted where a referent is chosen, and writes nothing by itself.
    desk.send(route::Msg::Changed(Route::default()));
    person(&mut desk, "Nouvelle", Step::Intake, Some(anne));
    let before = desk.state();
    desk.send(people::Msg::Asked);
    assert_eq!((load(&desk, anne).people, desk.state()), (11, before));
    let alone = desk.new_person("Seule");
    desk.send(route::Msg::Changed(Route::Person(alone, Filter::default())));
    assert_eq!(desk.dossier(alone).referent(), None, "nobody is a referent whom nobody chose");
    // A colleague who leaves is not thought of, and with one left there is no choice.
    desk.send(route::Msg::Changed(Route::Settings));
    desk.settle(vec![Edit::remove(
        passerelle::journal::Kind::Member,
        passerelle::domain::ElementId::from(bruno.uuid()),
    )]);
    assert_eq!(suggestion(&desk.model.loads), None);
}
