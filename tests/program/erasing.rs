//! A person is erased for good: nothing of them stays on the board, on the disk or in a file, and nothing comes back.

use crate::desk::{Desk, line, now};
use passerelle::app::device::Deed;
use passerelle::app::dialog::{self, Dialog};
use passerelle::app::erasing::{self, Asked};
use passerelle::app::notice::Notice;
use passerelle::app::{Edit, Effect, Route, journal, moving, purging, session, sharing, undo, update};
use passerelle::domain::{PersonId, Step, Subject};
use passerelle::insight::erasing::contributions::totals;
use passerelle::insight::paper::CopySheet;
use passerelle::journal::canonical::write_batch;
use passerelle::journal::schema::{identity, joined, note};
use passerelle::journal::{Data, Fact, Kind, Value};
use passerelle::store::{Part, Store, StoreError};
use std::rc::Rc;

/// What is written of the one who goes, and must be nowhere afterwards.
pub const MARK: &str = "Zylberstein";

pub fn asked(desk: &Desk) -> Rc<Asked> {
    match desk.model.dialog.as_deref() {
        Some(Dialog::Erase(asked)) => asked.clone(),
        other => panic!("nothing is asked: {other:?}"),
    }
}

pub fn said(desk: &Desk) -> Option<Notice> {
    desk.model.toasts.shown.as_ref().map(|toast| toast.notice.clone())
}

pub fn erase(desk: &mut Desk, persons: &[PersonId]) {
    desk.send(erasing::Msg::Asked(persons.to_vec()));
    assert_eq!(asked(desk).going.len(), persons.len());
    desk.send(erasing::Msg::Confirmed);
}

pub fn last_name(text: &str) -> Edit {
    Edit::register(identity::LAST_NAME.with(&line(text)))
}

/// A person with a mark in their name, a text, and a path.
pub fn marked(desk: &mut Desk, first: &str) -> PersonId {
    let person = desk.new_person(first);
    desk.edit(person, last_name(MARK));
    desk.add(person, Kind::Note, &[("text", "Zylberstein aime le bois")]);
    desk.add(person, Kind::Contract, &[("type", "cdi"), ("employer", MARK), ("start", "2025-04-01")]);
    desk.send(moving::Msg::Moved { person, to: Step::Hired });
    person
}

pub fn holds(bytes: &[u8], mark: &str) -> bool {
    String::from_utf8_lossy(bytes).contains(mark)
}

/// Whether anything that the browser keeps says the mark: segments, checkpoint, notes.
pub fn kept(desk: &Desk, mark: &str) -> bool {
    let parts = Part::ALL.into_iter().filter_map(|part| now(desk.store.checkpoint(part)).unwrap());
    let notes = passerelle::store::Note::ALL.into_iter().filter_map(|note| now(desk.store.note(note)).unwrap());
    desk.on_disk().into_iter().chain(parts).chain(notes.map(String::into_bytes)).any(|bytes| holds(&bytes, mark))
}

#[test]
fn an_erased_person_is_nowhere_and_the_totals_are_as_before() {
    let mut desk = Desk::founded(1);
    let (farid, ines) = (marked(&mut desk, "Farid"), desk.new_person("Inès"));
    desk.send(session::Msg::Rested);
    assert!(kept(&desk, MARK));
    let counted = |desk: &Desk| totals(&desk.model.journal, &desk.model.settings, desk.model.today);
    let before = counted(&desk);
    desk.model.route = Route::parse(&format!("#/personnes/{farid}"));
    desk.send(erasing::Msg::Asked(vec![farid]));
    let told = asked(&desk);
    assert_eq!((told.going[0].name.as_str(), told.going[0].changes), ("Farid Zylberstein", 5));
    assert!(told.going[0].figures > 0 && told.going[0].left.is_empty() && told.colleagues.is_empty());
    // Nobody is erased by a question.
    desk.send(dialog::Msg::Closed);
    desk.send(erasing::Msg::Confirmed);
    assert!(desk.step(farid).is_some() && kept(&desk, MARK));

    erase(&mut desk, &[farid]);
    assert_eq!(said(&desk), Some(Notice::Erased { count: 1 }));
    assert!(matches!(desk.model.route, Route::Board(_)), "{:?}", desk.model.route);
    assert!(desk.model.board.card(farid).is_none() && desk.model.board.card(ines).is_some());
    assert!(desk.model.is_saved() && !desk.model.journal.has_leftovers());
    desk.send(session::Msg::Rested);
    for mark in [MARK, "Farid"] {
        assert!(!kept(&desk, mark), "{mark} is still kept");
        assert!(!holds(&desk.backup(), mark), "{mark} is in a backup");
    }
    assert_eq!(counted(&desk), before);
    let line = desk.model.kept.register.0.iter().find(|line| line.deed == Deed::Erasure).unwrap();
    assert_eq!((line.persons, line.member), (1, desk.model.device.map(|device| device.member)));
    assert_eq!(line.families, "employment identity lane notes");
    assert!(!desk.model.kept.register.write().contains("Farid"));
    // The same after a reload, with and without a checkpoint.
    let mut desk = desk.reloaded(2);
    assert!(desk.model.board.card(farid).is_none() && desk.model.opened.is_unread());
    desk.read();
    assert!(desk.model.board.card(farid).is_none() && desk.model.journal.is_erased(farid));
    assert_eq!(counted(&desk), before);
}

#[test]
fn every_text_that_a_dossier_can_hold_goes() {
    let mut marked = crate::marked::marked();
    let mut desk = Desk::joining(1, &marked.bytes, "Anne");
    assert_eq!(desk.model.board.card(marked.person).map(|card| card.name()).as_deref(), Some(crate::marked::NAME));
    // What came under a name that is taken is set aside, and kept with the rest.
    let facts = desk.model.journal.about(Subject::Person(marked.person));
    let told = facts.iter().find(|fact| fact.kind == Kind::Note).cloned().unwrap();
    let keys = told.data.iter().map(|(key, value)| match key.as_str() {
        "text" => (key.clone(), Value::text("Repère-forgé-fin")),
        _ => (key.clone(), value.clone()),
    });
    let forged = Fact { data: Data::new(keys), ..told.clone() };
    now(desk.store.append(write_batch(&[forged]).unwrap())).unwrap();
    desk.send(session::Msg::OthersWrote);
    marked.marks.push("Repère-forgé-fin".to_owned());
    for mark in &marked.marks {
        assert!(kept(&desk, mark), "{mark} was never there");
    }
    // Whoever goes can first be given all of it on paper; but for what was set aside, which is nobody's.
    let copy = CopySheet::of(&desk.dossier(marked.person), &desk.model.settings);
    let copy = format!("{copy:?}");
    for mark in marked.marks.iter().filter(|mark| *mark != "Repère-forgé-fin") {
        assert!(copy.contains(mark.as_str()), "{mark} is not on the copy for the person");
    }
    erase(&mut desk, &[marked.person]);
    desk.send(session::Msg::Rested);
    let backup = desk.backup();
    for mark in &marked.marks {
        assert!(!kept(&desk, mark), "{mark} is still kept");
        assert!(!holds(&backup, mark), "{mark} is in a backup");
    }
    assert!(kept(&desk, crate::marked::STAYS) && holds(&backup, crate::marked::STAYS));
    assert!(desk.model.board.card(marked.other).is_some());
}

#[test]
fn no_undo_reaches_over_an_erasure() {
    let mut desk = Desk::founded(1);
    let (farid, ines) = (marked(&mut desk, "Farid"), desk.new_person("Inès"));
    erase(&mut desk, &[farid]);
    for _ in 0..3 {
        desk.send(undo::Msg::UndoAsked);
        assert_eq!(said(&desk), Some(Notice::FinalBefore));
        desk.send(undo::Msg::RedoAsked);
    }
    assert!(desk.model.board.card(farid).is_none() && desk.model.board.card(ines).is_some());
    // What comes after it is taken back as ever.
    desk.send(moving::Msg::Moved { person: ines, to: Step::Training });
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(desk.step(ines), Some(Step::Intake));
}

#[test]
fn an_emptied_text_leaves_the_disk_too() {
    let mut desk = Desk::founded(1);
    let farid = desk.new_person("Farid");
    desk.add(farid, Kind::Note, &[("text", "Zylberstein aime le bois")]);
    desk.add(farid, Kind::Note, &[("text", "cherche un stage")]);
    let of = |desk: &Desk| {
        let facts = desk.model.journal.about(Subject::Person(farid)).iter();
        facts.filter(|fact| fact.get(note::TEXT).is_some_and(|text| text.contains(MARK))).map(|fact| fact.id).next()
    };
    let slip = of(&desk).unwrap();
    desk.edit(farid, Edit::redact(slip));
    assert!(!kept(&desk, MARK) && kept(&desk, "cherche un stage"));
    assert!(!holds(&desk.backup(), MARK));
}

#[test]
fn what_was_interrupted_is_done_at_the_next_opening() {
    let mut desk = Desk::founded(1);
    let farid = marked(&mut desk, "Farid");
    // The erasure reaches the disk; the page is closed before the segments are written again.
    desk.send(erasing::Msg::Asked(vec![farid]));
    for effect in update(&mut desk.model, erasing::Msg::Confirmed.into(), &mut desk.cx) {
        if let Effect::Append { batches, .. } = effect {
            now(desk.store.append_all(&batches)).unwrap();
        }
    }
    assert!(kept(&desk, MARK));
    let desk = desk.reloaded(2);
    assert!(!kept(&desk, MARK) && desk.model.journal.is_erased(farid));
}

#[test]
fn a_page_that_is_closed_at_any_moment_of_it_loses_nothing_and_goes_on_at_the_next_opening() {
    let mut turns = 0;
    loop {
        let mut desk = Desk::founded(1);
        let (farid, ines) = (marked(&mut desk, "Farid"), desk.new_person("Inès"));
        desk.add(ines, Kind::Note, &[("text", "cherche un stage")]);
        desk.send(session::Msg::Rested);
        let (before, written) = (desk.state(), desk.model.journal.about(Subject::Person(ines)).to_vec());
        desk.send(erasing::Msg::Asked(vec![farid]));
        let is_whole = desk.send_until(erasing::Msg::Confirmed, turns);
        let mut desk = desk.reloaded(2);
        desk.read();
        assert_eq!(desk.model.journal.about(Subject::Person(ines)), written, "after {turns} turns");
        match desk.model.journal.is_erased(farid) {
            true => assert!(!kept(&desk, MARK) && !desk.model.journal.has_leftovers(), "after {turns} turns"),
            false => assert_eq!(desk.state(), before, "after {turns} turns"),
        }
        assert!(desk.model.board.card(ines).is_some() && desk.model.segments.damaged.is_empty());
        if is_whole {
            assert!(desk.model.journal.is_erased(farid));
            break;
        }
        turns += 1;
    }
    assert!(turns > 6, "the erasure takes {turns} turns");
}

#[test]
fn a_full_disk_is_told_and_tried_again() {
    let mut desk = Desk::founded(1);
    let farid = marked(&mut desk, "Farid");
    desk.send(erasing::Msg::Asked(vec![farid]));
    for effect in update(&mut desk.model, erasing::Msg::Confirmed.into(), &mut desk.cx) {
        if let Effect::Append { ticket, batches } = effect {
            let result = now(desk.store.append_all(&batches));
            desk.store.fail_with(Some(StoreError::Full));
            desk.send(session::Msg::Appended { ticket, result });
        }
    }
    assert_eq!(said(&desk), Some(Notice::NotPurged));
    assert!(desk.model.board.card(farid).is_none() && kept(&desk, MARK));
    // No checkpoint hides from the next opening that something is left to do.
    desk.send(session::Msg::Rested);
    assert_eq!(now(desk.store.checkpoint(Part::Board)).unwrap(), None);
    desk.store.fail_with(None);
    desk.new_person("Inès");
    assert!(!kept(&desk, MARK));
}

#[test]
fn a_second_erasure_is_not_forgotten_while_the_first_is_cleaned() {
    let mut desk = Desk::founded(1);
    let (farid, ines) = (marked(&mut desk, "Farid"), marked(&mut desk, "Inès"));
    desk.send(erasing::Msg::Asked(vec![farid]));
    let mut cleaning = None;
    let mut effects = update(&mut desk.model, erasing::Msg::Confirmed.into(), &mut desk.cx);
    while let Some(effect) = effects.pop() {
        match effect {
            Effect::Append { ticket, batches } => {
                let result = now(desk.store.append_all(&batches));
                let msg = session::Msg::Appended { ticket, result };
                effects.extend(update(&mut desk.model, msg.into(), &mut desk.cx));
            }
            Effect::Idle => effects.extend(update(&mut desk.model, journal::Msg::BecameIdle.into(), &mut desk.cx)),
            Effect::Purge(removed) => cleaning = Some(removed),
            _ => {}
        }
    }
    // The disk takes its time; another person is erased meanwhile.
    erase(&mut desk, &[ines]);
    assert!(kept(&desk, MARK));
    let result = now(purging::purge(desk.store.as_ref(), &cleaning.unwrap()));
    desk.send(journal::Msg::Purged(result.into()));
    assert!(!kept(&desk, MARK) && !desk.model.journal.has_leftovers());
}

#[test]
fn another_tab_that_held_the_dossier_open_lets_go_of_it() {
    let mut one = Desk::founded(1);
    let farid = marked(&mut one, "Farid");
    let mut other = Desk::open(one.store.clone(), 2);
    other.send(passerelle::app::route::Msg::Changed(Route::parse(&format!("#/personnes/{farid}"))));
    erase(&mut one, &[farid]);
    // It writes before it has heard of it.
    other.edit(farid, last_name("Zylberstein-Petit"));
    assert!(kept(&other, MARK));
    other.send(session::Msg::OthersWrote);
    assert!(other.model.board.card(farid).is_none() && other.model.dossier.is_none());
    assert!(!kept(&other, MARK), "what the tab wrote meanwhile is gone as well");
    one.send(session::Msg::OthersWrote);
    let Desk { store, .. } = one;
    let again = Desk::open(store, 3);
    assert!(!kept(&again, MARK) && again.model.journal.is_erased(farid));
}

#[test]
fn joined_dossiers_go_together_and_several_people_at_once() {
    let mut desk = Desk::founded(1);
    let (one, other) = (marked(&mut desk, "Farid"), marked(&mut desk, "Faride"));
    let join = passerelle::journal::Draft::new(
        Subject::Person(one),
        desk.model.today,
        Kind::Joined,
        [joined::X.with(one), joined::Y.with(other)],
    );
    let author = desk.model.device.unwrap().author();
    let pen = passerelle::journal::Pen { replica: desk.cx.replica, by: author, at: desk.cx.now };
    let facts = pen.write(&desk.model.journal, passerelle::domain::ActId::random(), None, vec![join]);
    now(desk.store.append(write_batch(&facts).unwrap())).unwrap();
    desk.send(session::Msg::OthersWrote);
    assert_eq!(desk.model.journal.group_of(one).len(), 2);
    let (ines, luc) = (marked(&mut desk, "Inès"), desk.new_person("Luc"));
    let counted = |desk: &Desk| totals(&desk.model.journal, &desk.model.settings, desk.model.today);
    let before = counted(&desk);
    // Either of the two means both.
    desk.send(erasing::Msg::Asked(vec![one, other, ines]));
    let names: Vec<String> = asked(&desk).going.iter().map(|going| going.name.clone()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    desk.send(erasing::Msg::Confirmed);
    assert_eq!(said(&desk), Some(Notice::Erased { count: 2 }));
    assert!([one, other, ines].iter().all(|person| desk.model.journal.is_erased(*person)));
    assert!(!kept(&desk, MARK) && desk.model.board.card(luc).is_some());
    assert_eq!(counted(&desk), before);
    assert_eq!(desk.model.kept.register.0.last().map(|line| line.persons), Some(2));
}

#[test]
fn a_packet_that_is_being_prepared_is_put_aside() {
    let mut anne = Desk::founded(1);
    let farid = marked(&mut anne, "Farid");
    let ines = anne.new_person("Inès");
    anne.send(sharing::Msg::Opened { persons: vec![farid] });
    anne.send(dialog::Msg::Closed);
    erase(&mut anne, &[ines]);
    assert!(anne.model.sharing.desk.is_some(), "of somebody else nothing is touched");
    erase(&mut anne, &[farid]);
    assert!(anne.model.sharing.desk.is_none());
}

#[test]
fn a_damaged_segment_is_named_and_the_others_are_cleaned() {
    let mut desk = Desk::founded(1);
    let farid = marked(&mut desk, "Farid");
    now(desk.store.append(b"no batch: Zylberstein")).unwrap();
    let mut desk = desk.reloaded(2);
    desk.send(erasing::Msg::Asked(vec![farid]));
    assert_eq!(asked(&desk).damaged, 1);
    desk.send(erasing::Msg::Confirmed);
    let left: Vec<Vec<u8>> = desk.on_disk().into_iter().filter(|bytes| holds(bytes, MARK)).collect();
    assert_eq!(left, [b"no batch: Zylberstein".to_vec()], "what cannot be read is not touched");
}

#[test]
fn a_person_who_comes_back_is_a_new_one() {
    let mut desk = Desk::founded(1);
    let farid = marked(&mut desk, "Farid");
    erase(&mut desk, &[farid]);
    let again = desk.new_person("Farid");
    assert_ne!(again, farid);
    assert!(desk.step(again).is_some() && desk.model.journal.is_erased(farid));
    // Nobody else's segments are written again for nothing.
    let before = desk.on_disk();
    desk.send(journal::Msg::BecameIdle);
    assert_eq!(before, desk.on_disk());
}
