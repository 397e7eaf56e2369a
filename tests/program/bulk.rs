//! Several persons at once: one dialog, one act, one undo.

use crate::desk::{Desk, line, named};
use passerelle::app::bulk::{Change, Gesture, Tally, Target};
use passerelle::app::notice::Notice;
use passerelle::app::{Dialog, Edit, board, bulk, editing, moving, session, undo};
use passerelle::domain::{ActId, Day, PersonId, Step, Subject};
use passerelle::journal::schema::tag;
use passerelle::journal::{Kind, Value};
use std::collections::BTreeSet;

/// A board with so many people in orientation, all selected.
fn group(count: usize) -> (Desk, Vec<PersonId>) {
    let mut desk = Desk::founded(1);
    let persons: Vec<PersonId> = (1..=count).map(|place| desk.new_person(&format!("Stagiaire {place}"))).collect();
    for person in &persons {
        desk.send(moving::Msg::Moved { person: *person, to: Step::Orientation });
    }
    desk.send(board::Msg::ColumnSelected(Step::Orientation));
    assert_eq!(desk.model.board.selected.len(), count);
    (desk, persons)
}

/// The acts of the facts written since the journal's highest counter was this.
fn acts_since(desk: &Desk, persons: &[PersonId], highest: u64) -> BTreeSet<ActId> {
    let facts = persons.iter().flat_map(|person| desk.model.journal.about(Subject::Person(*person)));
    facts.filter(|fact| fact.id.counter > highest).map(|fact| fact.act).collect()
}

fn change(desk: &mut Desk, gesture: Gesture, persons: &[PersonId], change: Change) {
    desk.send(bulk::Msg::Asked(gesture));
    desk.send(bulk::Msg::Changed { persons: persons.to_vec(), change });
}

#[test]
fn fifteen_persons_one_dialog_twelve_move_two_stay_one_leaves_and_one_undo_brings_all_back() {
    let (mut desk, persons) = group(15);
    let highest = desk.model.journal.highest();
    desk.send(bulk::Msg::Asked(Gesture::Move));
    assert!(matches!(desk.model.dialog.as_deref(), Some(Dialog::Bulk(asked)) if asked.persons.len() == 15));
    let mut moves: Vec<(PersonId, Target)> =
        persons.iter().map(|person| (*person, Target::To(Step::Training))).collect();
    moves[3].1 = Target::Stay;
    moves[7].1 = Target::Stay;
    moves[11].1 = Target::Exit("unknown");
    desk.send(bulk::Msg::Moved(moves));

    assert_eq!(desk.model.dialog, None);
    assert!(desk.model.board.selected.is_empty());
    let steps: Vec<Step> = persons.iter().map(|person| desk.step(*person).unwrap()).collect();
    let count = |step| steps.iter().filter(|other| **other == step).count();
    assert_eq!((count(Step::Training), count(Step::Orientation), count(Step::Closed)), (12, 2, 1));
    let acts = acts_since(&desk, &persons, highest);
    assert_eq!(acts.len(), 1, "all facts share one act");
    let tally = Tally { moved: 12, stayed: 2, left: 1 };
    let act = *acts.first().unwrap();
    assert_eq!(desk.model.toasts.shown.as_ref().unwrap().notice, Notice::BulkMoved { tally, act });
    let left = desk.model.journal.fold_person(persons[11]);
    let outcome = left.of(&Kind::Outcome)[0].shown().unwrap();
    assert_eq!(outcome.value, &Value::text("unknown"));

    desk.send(undo::Msg::UndoAsked);
    assert!(persons.iter().all(|person| desk.step(*person) == Some(Step::Orientation)));
    assert!(desk.model.journal.fold_person(persons[11]).of(&Kind::Outcome).is_empty());
    let desk = desk.reloaded(2);
    assert!(persons.iter().all(|person| desk.step(*person) == Some(Step::Orientation)));
}

#[test]
fn each_of_the_other_gestures_is_one_act_for_the_persons_that_it_changes() {
    let (mut desk, persons) = group(3);
    let org = Subject::Settings(desk.model.device.unwrap().org);
    let entry = |desk: &mut Desk, kind: Kind, name: &str| {
        let id = passerelle::domain::ElementId::random();
        desk.send(editing::Msg::Edited { about: org, edits: vec![named(&kind, id, name)] });
        id
    };
    let track = entry(&mut desk, Kind::TrackTemplate, "Cuisine");
    let cohort = entry(&mut desk, Kind::Cohort, "Mars");
    let territory = entry(&mut desk, Kind::Territory, "Couvin");
    let anne = desk.model.device.unwrap().member;
    let due = Day::parse("2026-03-20").unwrap();
    // The first already has the label: nothing is written for them.
    desk.edit(persons[0], Edit::element(passerelle::domain::ElementId::random(), tag::NAME.with(&line("permis"))));
    for (gesture, what, expected) in [
        (Gesture::Referent, Change::Referent(Some(anne)), 3),
        (Gesture::Tag, Change::Tag(line("permis")), 2),
        (Gesture::Task, Change::Task { title: line("Bilan"), due: Some(due) }, 3),
        (Gesture::Track, Change::Track(track), 3),
        (Gesture::Cohort, Change::Cohort(Some(cohort)), 3),
        (Gesture::Territory, Change::Territory(Some(territory)), 3),
        (Gesture::Pause, Change::Pause(true), 3),
    ] {
        let highest = desk.model.journal.highest();
        change(&mut desk, gesture, &persons, what);
        assert_eq!(acts_since(&desk, &persons, highest).len(), 1, "{gesture:?}");
        let notice = &desk.model.toasts.shown.as_ref().unwrap().notice;
        assert!(matches!(notice, Notice::BulkChanged { count, .. } if *count == expected), "{gesture:?}: {notice:?}");
        assert_eq!(desk.model.board.selected.len(), 3, "the selection stays for the next gesture");
    }
    let card = desk.model.board.card(persons[1]).unwrap().clone();
    assert_eq!((card.referent, card.cohort, card.territory), (Some(anne), Some(cohort), Some(territory)));
    assert_eq!(
        (card.tracks.as_slice(), card.tags.as_slice(), card.paused),
        (&[track][..], &["permis".into()][..], true)
    );
    assert_eq!(card.next_due().map(|task| (task.day, task.member)), Some((due, Some(anne))));

    // An exception is a person who is not among those named; the same again changes nothing.
    change(&mut desk, Gesture::Pause, &persons[..2], Change::Pause(false));
    assert!(desk.model.board.card(persons[2]).unwrap().paused);
    let length = desk.model.journal.len();
    change(&mut desk, Gesture::Pause, &persons[..2], Change::Pause(false));
    assert_eq!(desk.model.journal.len(), length);
}

#[test]
fn a_number_in_a_text_for_all_is_asked_about_first() {
    let (mut desk, persons) = group(2);
    let length = desk.model.journal.len();
    change(&mut desk, Gesture::Tag, &persons, Change::Tag(line("85.07.30-033.28")));
    assert!(matches!(desk.model.dialog.as_deref(), Some(Dialog::BulkNumberFound { .. })));
    assert_eq!(desk.model.journal.len(), length);
    desk.send(bulk::Msg::NumberChecked);
    assert_eq!(desk.model.dialog, None);
    let facts: Vec<_> = persons
        .iter()
        .flat_map(|person| desk.model.journal.about(Subject::Person(*person)))
        .filter(|fact| fact.kind == Kind::Tag)
        .collect();
    assert_eq!(facts.len(), 2);
    assert!(facts.iter().all(|fact| fact.checked));
}

#[test]
fn what_a_colleague_wrote_while_the_dialog_was_open_becomes_a_conflict() {
    let (mut left, persons) = group(2);
    let mut right = Desk::open(left.store.clone(), 2);
    left.send(bulk::Msg::Asked(Gesture::Move));
    right.send(moving::Msg::Moved { person: persons[0], to: Step::Hired });
    left.send(session::Msg::OthersWrote);
    left.send(bulk::Msg::Moved(persons.iter().map(|person| (*person, Target::To(Step::Training))).collect()));
    assert_eq!(left.model.board.card(persons[0]).unwrap().conflicts, 1);
    assert_eq!(left.model.board.card(persons[1]).unwrap().conflicts, 0);
}
