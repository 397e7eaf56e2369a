//! The row of the domain on views: L1, the matrix of referents and steps.
#![cfg(not(target_arch = "wasm32"))]
// The helpers are part of the tests: what they cannot do is a failure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "program/desk.rs"]
#[allow(dead_code, reason = "the desk has more drawers than one row opens")]
mod desk;

use desk::{Desk, line};
use passerelle::app::board::filter::{Filter, ReferentFilter};
use passerelle::app::{Edit, Route, board, moving, session, settings};
use passerelle::domain::{MemberId, PersonId, Step};
use passerelle::insight::Matrix;
use passerelle::journal::schema::referent;
use std::collections::BTreeSet;

fn member(desk: &Desk, name: &str) -> MemberId {
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
    desk.send(settings::Msg::MemberAdded(line("Benoît")));
    let (anne, benoit) = (member(&desk, "Anne"), member(&desk, "Benoît"));
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
    left.send(settings::Msg::MemberAdded(line("Benoît")));
    let (anne, benoit) = (member(&left, "Anne"), member(&left, "Benoît"));
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
