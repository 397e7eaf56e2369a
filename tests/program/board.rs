//! One colleague at one board: work, undo, a full disk, the example.

use crate::desk::{Desk, line};
use passerelle::app::effect::Focus;
use passerelle::app::notice::{self as toasts, Deed, Notice, What, Whose};
use passerelle::app::session::SaveState;
use passerelle::app::{Dialog, Edit, Effect, Filter, Msg, Phase, Route};
use passerelle::app::{board, dialog, editing, example, moving, people, route, session, undo, update};
use passerelle::domain::{Step, Subject};
use passerelle::journal::Kind;
use passerelle::journal::schema::{self, identity};
use passerelle::store::{Note, StoreError};

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
fn s7_removing_the_example_asks_counts_what_is_ones_own_and_is_undone() {
    let mut desk = Desk::founded(1);
    let own = desk.new_person("Amélie");
    desk.send(example::Msg::Asked);
    let asked = |desk: &Desk| match desk.model.dialog.as_deref() {
        Some(Dialog::ExampleAsks { dossiers, changes }) => Some((*dossiers, *changes)),
        _ => None,
    };
    desk.send(example::Msg::RemovalAsked);
    assert_eq!((asked(&desk), desk.model.board.len()), (Some((0, 0)), 41), "nothing goes before it is confirmed");
    desk.send(dialog::Msg::Closed);
    // Two whom the move below does move: the example's order is drawn at random.
    let cards = desk.model.board.cards().filter(|card| card.id != own && card.step != Step::Hired);
    let others: Vec<_> = cards.map(|card| card.id).take(2).collect();
    desk.send(moving::Msg::Moved { person: others[0], to: Step::Hired });
    desk.edit(others[0], Edit::register(identity::FIRST_NAME.with(&line("Zoé"))));
    desk.edit(others[1], Edit::register(identity::FIRST_NAME.with(&line("Yann"))));
    let before = desk.state();
    desk.send(example::Msg::RemovalAsked);
    assert_eq!(asked(&desk), Some((2, 3)));
    desk.send(example::Msg::Removed);
    assert_eq!((desk.model.board.len(), desk.model.example, desk.model.dialog.is_some()), (1, None, false));
    let Notice::ExampleRemoved { act } = notice(&desk) else { panic!("{:?}", notice(&desk)) };

    // From the toast, or with Ctrl+Z after a reload: it is the example that comes back, and nothing else.
    desk.send(undo::Msg::ActUndone(act));
    assert_eq!((desk.state() == before, desk.model.example.is_some()), (true, true));
    desk.send(undo::Msg::RedoAsked);
    assert_eq!((desk.model.board.len(), desk.model.example), (1, None));
    let mut desk = desk.reloaded(2);
    desk.send(undo::Msg::UndoAsked);
    assert!(desk.state() == before && desk.model.example.is_some());
}

fn notice(desk: &Desk) -> Notice {
    desk.model.toasts.shown.as_ref().map(|toast| toast.notice.clone()).unwrap()
}

#[test]
fn h25_a_dossier_created_by_mistake_is_taken_away_and_brought_back() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    desk.send(route::Msg::Changed(Route::Person(person, Filter::default())));
    desk.edit(person, Edit::register(identity::LAST_NAME.with(&line("Petit"))));
    let before = desk.state();
    desk.send(people::Msg::WithdrawalAsked(person));
    let asked = desk.model.dialog.as_deref().cloned();
    assert_eq!(
        asked,
        Some(Dialog::WithdrawalAsks { person, name: "Amélie Petit".to_owned(), changes: 2, dossiers: 1 })
    );
    desk.send(people::Msg::WithdrawalConfirmed);
    assert_eq!((desk.step(person), &desk.model.route), (None, &Route::default()));
    assert!(
        matches!(notice(&desk), Notice::Withdrawn { name, .. } if name == "Amélie Petit"),
        "it says so on the board"
    );
    desk.send(undo::Msg::UndoAsked);
    assert_eq!((desk.state(), desk.step(person)), (before, Some(Step::Intake)));
}

#[test]
fn h16_a_toast_and_an_undo_name_what_they_are_about() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    desk.edit(person, Edit::register(identity::LAST_NAME.with(&line("Petit"))));
    let Notice::Edited { what, .. } = notice(&desk) else { panic!("{:?}", notice(&desk)) };
    assert_eq!(what.whose, Whose::Person("Amélie Petit".to_owned()));
    assert!(matches!(&what.deed, Deed::Said(fact, 0) if fact.get(identity::LAST_NAME) == Some("Petit")));
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(notice(&desk), Notice::Undone { what: what.clone() });
    desk.send(undo::Msg::UndoAsked);
    let Notice::Undone { what: came } = notice(&desk) else { panic!("{:?}", notice(&desk)) };
    assert_eq!(came, What { whose: Whose::Person("Amélie".to_owned()), deed: Deed::Came });
    desk.send(undo::Msg::RedoAsked);
    assert_eq!(notice(&desk), Notice::Redone { what: came });
    let (task, id) = (Kind::Task, passerelle::domain::ElementId::random());
    desk.edit(person, Edit::element(id, schema::task::TITLE.with(&line("Appeler"))));
    desk.edit(person, Edit::remove(task.clone(), id));
    let Notice::Removed { what, .. } = notice(&desk) else { panic!("{:?}", notice(&desk)) };
    assert_eq!(what.deed, Deed::Removed(task, Some(schema::task::TITLE.with(&line("Appeler")))));
    desk.settle(vec![Edit::register(schema::organisation::NAME.with(&line("Tremplin")))]);
    assert!(matches!(notice(&desk), Notice::Edited { what, .. } if what.whose == Whose::Settings));
}

#[test]
fn s7_an_undo_after_a_final_act_says_so_and_changes_nothing() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    desk.edit(person, Edit::register(identity::LAST_NAME.with(&line("Petit"))));
    let fact = desk.model.journal.about(Subject::Person(person)).last().unwrap().id;
    desk.send(editing::Msg::RedactionAsked { person, fact });
    desk.send(editing::Msg::RedactionConfirmed);
    let state = desk.state();
    desk.send(undo::Msg::UndoAsked);
    assert_eq!((notice(&desk), desk.state()), (Notice::FinalBefore, state));
}

/// The times that run for toasts, as they are asked for.
fn fading(desk: &mut Desk, msg: impl Into<Msg>) -> Vec<u64> {
    let effects = update(&mut desk.model, msg.into(), &mut desk.cx);
    effects.into_iter().filter_map(|effect| if let Effect::Fade(time) = effect { Some(time) } else { None }).collect()
}

#[test]
fn h15_a_toast_goes_after_its_time_unless_it_is_held_and_does_not_follow_to_another_screen() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    let shown = |desk: &Desk| desk.model.toasts.shown.is_some();
    let first = fading(&mut desk, moving::Msg::Moved { person, to: Step::Training });
    assert!(fading(&mut desk, toasts::Msg::Held).is_empty());
    desk.send(toasts::Msg::Faded(first[0]));
    assert!(shown(&desk), "the pointer is on it");
    let second = fading(&mut desk, toasts::Msg::Released);
    desk.send(toasts::Msg::Faded(first[0]));
    assert!(shown(&desk), "its time begins again");
    desk.send(toasts::Msg::Faded(second[0]));
    assert!(!shown(&desk));

    desk.send(moving::Msg::Moved { person, to: Step::Hired });
    assert!(matches!(notice(&desk), Notice::Moved { lacking: Some(_), .. }));
    desk.send(toasts::Msg::CompletionAsked(person));
    let open = route::Msg::Changed(Route::Person(person, Filter::default()));
    let effects = update(&mut desk.model, open.into(), &mut desk.cx);
    assert!(!shown(&desk), "it would cover the boxes that it leads to");
    assert!(
        effects.iter().any(|effect| matches!(effect, Effect::Focus(Focus::Gate))),
        "s4: to what is to be filled in"
    );
    desk.edit(person, Edit::register(identity::LAST_NAME.with(&line("Petit"))));
    desk.send(route::Msg::Changed(Route::Settings));
    assert!(!shown(&desk), "what was done there is not undone from here by mistake");

    desk.send(session::Msg::NoteWritten { note: Note::Choices, result: Err(StoreError::Full) });
    desk.send(route::Msg::Changed(Route::default()));
    assert!(shown(&desk), "a failure stays until it is closed");
    desk.send(toasts::Msg::Closed);
    assert!(!shown(&desk));
}

#[test]
fn who_is_found_stays_found_when_the_dossier_changes() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    desk.send(board::Msg::SearchTyped("amelie".to_owned()));
    desk.send(moving::Msg::Moved { person, to: Step::Training });
    assert_eq!(desk.model.board.selection(&desk.model.settings).cards.len(), 1);
}
