//! Opening from the checkpoint, and what becomes of it.

use super::desk::{Desk, now};
use passerelle::app::opening;
use passerelle::app::{Edit, Effect, Phase, Route, board, moving, route, session};
use passerelle::domain::{PersonId, Step, Subject};
use passerelle::store::{Note, Part, Store, StoreError};

fn moved(desk: &mut Desk, person: PersonId, to: Step) {
    desk.send(moving::Msg::MenuOpened(Subject::Person(person)));
    desk.send(moving::Msg::Moved { person, to });
}

fn checkpoint(desk: &Desk) -> Option<Vec<u8>> {
    now(desk.store.checkpoint(Part::Board)).unwrap()
}

#[test]
fn the_board_is_there_before_the_journal_is_read() {
    let mut desk = Desk::founded(1);
    let farid = desk.new_person("Farid");
    let mut desk = desk.rested(2);
    assert_eq!(desk.model.phase, Phase::Ready);
    assert!(desk.model.opened.is_unread() && desk.model.journal.is_empty());
    assert_eq!((desk.model.board.len(), desk.step(farid)), (1, Some(Step::Intake)));
    assert_eq!(desk.model.settings.name, "Carrefour");
    // A move waits for the journal, and is then made.
    moved(&mut desk, farid, Step::Training);
    assert_eq!((desk.step(farid), desk.model.opened.gestures()), (Some(Step::Intake), 2));
    desk.read();
    assert_eq!(desk.model.opened.gestures(), 0);
    assert_eq!((desk.step(farid), desk.model.is_saved()), (Some(Step::Training), true));
    let whole = Desk::open(desk.store.clone(), 3);
    assert_eq!(whole.step(farid), Some(Step::Training));
}

#[test]
fn what_came_since_is_on_the_board_when_it_shows() {
    let mut desk = Desk::founded(1);
    let farid = desk.new_person("Farid");
    desk.send(session::Msg::Rested);
    moved(&mut desk, farid, Step::Hired);
    let desk = Desk::open_unread(desk.store, 2);
    assert_eq!(desk.model.phase, Phase::Loading);
    let mut desk = desk;
    desk.read();
    assert_eq!((desk.model.phase.clone(), desk.step(farid)), (Phase::Ready, Some(Step::Hired)));
}

#[test]
fn a_dossier_that_is_opened_first_is_whole_when_it_shows() {
    let mut desk = Desk::founded(1);
    let farid = desk.new_person("Farid");
    desk.send(session::Msg::Rested);
    let mut desk = Desk::closed(desk.store, 2);
    desk.reads = false;
    desk.model.route = Route::parse(&format!("#/personnes/{farid}"));
    desk.start();
    assert_eq!(desk.model.phase, Phase::Loading);
    desk.read();
    assert_eq!((desk.model.phase.clone(), desk.model.dossier.as_ref().unwrap().id), (Phase::Ready, farid));
    // From the board, the screen stays until the dossier is read.
    let mut desk = Desk::open_unread(desk.store, 3);
    desk.send(route::Msg::Changed(Route::parse(&format!("#/personnes/{farid}"))));
    assert!(matches!(desk.model.route, Route::Board(_)) && desk.model.dossier.is_none());
    desk.read();
    assert_eq!(desk.model.dossier.as_ref().unwrap().id, farid);
}

#[test]
fn a_search_finds_by_the_texts_of_the_checkpoint() {
    let mut desk = Desk::founded(1);
    desk.new_person("Farid");
    desk.new_person("Inès");
    let mut desk = desk.rested(2);
    desk.send(board::Msg::SearchTyped("ine".to_owned()));
    desk.send(board::Msg::SearchTyped("ines".to_owned()));
    assert_eq!(desk.model.board.matching(None).len(), 2);
    // What was typed stands in its box meanwhile.
    assert_eq!(desk.model.opened.typed(), Some("ines"));
    desk.read();
    assert_eq!((desk.model.board.matching(None).len(), desk.model.opened.typed()), (1, None));
    // Without them, the journal is asked.
    desk.send(session::Msg::Rested);
    let mut desk = Desk::open_unread(desk.store, 3);
    desk.send(board::Msg::SearchTyped("farid".to_owned()));
    desk.unread.retain(|effect| !matches!(effect, Effect::ReadTexts));
    desk.send(opening::Msg::TextsRead(None));
    desk.read();
    assert_eq!(desk.model.board.matching(None).len(), 1);
}

#[test]
fn a_redaction_takes_the_checkpoint_away() {
    let mut desk = Desk::founded(1);
    let farid = desk.new_person("Farid");
    desk.send(session::Msg::Rested);
    assert!(checkpoint(&desk).is_some());
    let fact = desk.model.journal.about(Subject::Person(farid))[0].id;
    desk.edit(farid, Edit::redact(fact));
    assert_eq!(checkpoint(&desk), None);
    desk.send(session::Msg::Hidden);
    assert!(checkpoint(&desk).is_some());
}

#[test]
fn a_checkpoint_that_cannot_be_kept_is_nobodys_trouble() {
    let mut desk = Desk::founded(1);
    desk.new_person("Farid");
    desk.store.fail_with(Some(StoreError::Full));
    desk.send(session::Msg::Rested);
    assert_eq!((checkpoint(&desk), desk.model.is_saved(), desk.model.phase.clone()), (None, true, Phase::Ready));
    desk.store.fail_with(None);
    // The next act asks again.
    desk.new_person("Inès");
    desk.send(session::Msg::Rested);
    assert!(checkpoint(&desk).is_some());
}

#[test]
fn a_damaged_segment_leaves_no_checkpoint_and_is_told() {
    let mut desk = Desk::founded(1);
    let farid = desk.new_person("Farid");
    desk.send(session::Msg::Rested);
    now(desk.store.append(b"no batch")).unwrap();
    let mut desk = Desk::open(desk.store, 2);
    assert_eq!((desk.model.segments.damaged.len(), desk.step(farid)), (1, Some(Step::Intake)));
    desk.send(session::Msg::Rested);
    let desk = Desk::open(desk.store, 3);
    assert_eq!(desk.model.segments.damaged.len(), 1);
}

#[test]
fn bytes_that_are_not_those_of_the_checkpoint_are_read_whole() {
    let mut desk = Desk::founded(1);
    let farid = desk.new_person("Farid");
    let mut desk = desk.rested(2);
    // Another tab puts the segments together while this one has not read them.
    let old: Vec<_> = now(desk.store.load(None)).unwrap();
    let joined = passerelle::journal::canonical::join_batches(old.iter().map(|it| it.bytes.as_slice())).unwrap();
    now(desk.store.replace(old.iter().map(|it| it.key).collect(), joined)).unwrap();
    moved(&mut desk, farid, Step::Training);
    desk.read();
    assert_eq!((desk.step(farid), desk.model.opened.is_unread()), (Some(Step::Training), false));
    let again = Desk::open(desk.store, 3);
    assert_eq!((again.step(farid), again.model.board.len()), (Some(Step::Training), 1));
}

#[test]
fn another_day_turns_the_cards_that_it_concerns() {
    let mut desk = Desk::founded(1);
    let (farid, ines) = (desk.new_person("Farid"), desk.new_person("Inès"));
    // A move that was noted for next week.
    let today = desk.cx.today;
    desk.cx.today = today.plus(6);
    moved(&mut desk, farid, Step::Training);
    desk.cx.today = today;
    assert_eq!(desk.step(farid), Some(Step::Intake));
    let mut desk = desk.rested(2);
    desk.on("2026-03-10");
    assert_eq!((desk.step(farid), desk.step(ines)), (Some(Step::Training), Some(Step::Intake)));
    assert!(desk.model.opened.is_unread());
    // A later opening shows it at once.
    let mut desk = Desk::closed(desk.store, 3);
    desk.reads = false;
    desk.cx.today = today.plus(6);
    desk.start();
    assert_eq!((desk.step(farid), desk.model.opened.is_unread()), (Some(Step::Training), true));
}

#[test]
fn without_a_device_the_facts_that_are_there_are_kept() {
    let mut desk = Desk::founded(1);
    desk.new_person("Farid");
    desk.send(session::Msg::Rested);
    now(desk.store.put_note(Note::Device, String::new())).unwrap();
    let desk = Desk::open(desk.store, 2);
    assert_eq!((desk.model.phase, desk.model.journal.is_empty()), (Phase::FirstStart, false));
}
