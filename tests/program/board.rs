//! One colleague at one board: work, undo, a full disk, the example.

use crate::desk::{Desk, line};
use passerelle::app::session::SaveState;
use passerelle::app::{Edit, Phase, board, example, moving, session, undo};
use passerelle::domain::Step;
use passerelle::journal::schema::identity;
use passerelle::store::StoreError;

#[test]
fn a_board_is_founded_and_found_again() {
    let mut desk = Desk::founded(1);
    assert_eq!(desk.model.phase, Phase::Ready);
    let person = desk.new_person("Amélie");
    assert!(desk.model.is_saved());
    let desk = desk.reloaded(2);
    assert_eq!(desk.model.settings.name, "Carrefour");
    assert_eq!(desk.step(person), Some(Step::Intake));
}

#[test]
fn a_move_is_undone_and_redone_across_a_reload() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    desk.send(moving::Msg::Moved { person, to: Step::Training });
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(desk.step(person), Some(Step::Intake));
    let mut desk = desk.reloaded(2);
    desk.send(undo::Msg::RedoAsked);
    assert_eq!(desk.step(person), Some(Step::Training));
    let mut desk = desk.reloaded(3);
    desk.send(undo::Msg::UndoAsked);
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(desk.step(person), None, "the person was the act before");
}

#[test]
fn a_full_disk_keeps_the_work_on_the_screen_until_there_is_room() {
    let mut desk = Desk::founded(1);
    desk.store.fail_with(Some(StoreError::Full));
    let person = desk.new_person("Amélie");
    desk.send(moving::Msg::Moved { person, to: Step::Training });
    assert_eq!(desk.model.saving.state, SaveState::Failed(StoreError::Full));
    assert_eq!(desk.step(person), Some(Step::Training));
    assert_eq!(desk.on_disk().len(), 1, "only the founding is on the disk");
    let backup = desk.backup();
    assert_eq!(Desk::joining(9, &backup, "Anne").step(person), Some(Step::Training));
    desk.store.fail_with(None);
    desk.send(session::Msg::SavingRetried);
    assert!(desk.model.is_saved());
    assert_eq!(desk.reloaded(2).step(person), Some(Step::Training));
}

#[test]
fn two_tabs_that_write_the_same_field_make_a_conflict() {
    let mut left = Desk::founded(1);
    let person = left.new_person("Amélie");
    let mut right = Desk::open(left.store.clone(), 2);
    left.edit(person, Edit::register(identity::FIRST_NAME.with(&line("Amélia"))));
    right.edit(person, Edit::register(identity::FIRST_NAME.with(&line("Emilie"))));
    left.send(session::Msg::OthersWrote);
    right.send(session::Msg::OthersWrote);
    assert_eq!(left.state(), right.state());
    assert!(left.state().contains("Amélia") && left.state().contains("Emilie"));
}

#[test]
fn the_example_comes_and_goes_with_all_that_was_done_to_its_people() {
    let mut desk = Desk::founded(1);
    let own = desk.new_person("Amélie");
    desk.send(example::Msg::Asked);
    assert_eq!(desk.model.board.len(), 41);
    let other = desk.model.board.cards().map(|card| card.id).find(|id| *id != own).unwrap();
    desk.send(moving::Msg::Moved { person: other, to: Step::Hired });
    let mut desk = desk.reloaded(2);
    assert!(desk.model.example.is_some());
    desk.send(example::Msg::Removed);
    assert_eq!(desk.model.board.len(), 1);
    assert_eq!(desk.reloaded(3).model.board.len(), 1);
}

#[test]
fn who_is_found_stays_found_when_the_dossier_changes() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    desk.send(board::Msg::SearchTyped("amelie".to_owned()));
    desk.send(moving::Msg::Moved { person, to: Step::Training });
    assert_eq!(desk.model.board.selection(&desk.model.settings).cards.len(), 1);
}
