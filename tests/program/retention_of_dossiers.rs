//! How long dossiers are kept: a list that one reads, and nothing that happens by itself (row A15 of the alerts).

use crate::desk::{Desk, line};
use crate::erasing::{MARK, kept, marked};
use passerelle::app::dialog::Dialog;
use passerelle::app::erasing::{self, Due};
use passerelle::app::{Edit, example, moving, people, undo};
use passerelle::domain::{Day, PersonId, Step};
use passerelle::insight::erasing::contributions::left_by;
use passerelle::insight::erasing::due::Why;
use passerelle::journal::schema::thresholds;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn listed(desk: &mut Desk) -> Vec<PersonId> {
    desk.send(erasing::Msg::DueAsked);
    desk.model.erasing.due.as_ref().unwrap().iter().map(|over| over.person).collect()
}

fn closed(desk: &mut Desk, first: &str) -> PersonId {
    let person = marked(desk, first);
    desk.send(moving::Msg::Moved { person, to: Step::Closed });
    person
}

#[test]
fn a_dossier_is_listed_once_its_time_is_over_and_nobody_is_erased_by_it() {
    let mut desk = Desk::founded(1);
    let (farid, open) = (closed(&mut desk, "Farid"), desk.new_person("Inès"));
    desk.on("2028-03-04");
    assert!(listed(&mut desk).is_empty(), "two years to the day are not over");
    desk.on("2028-03-05");
    assert_eq!(listed(&mut desk), [farid]);
    let over = desk.model.erasing.due.as_ref().unwrap()[0].clone();
    assert_eq!(over.keeping.why, Why::Rule { closed: day("2026-03-04"), months: 24 });
    assert!(desk.step(farid).is_some() && desk.step(open).is_some());
    // The organisation has another rule.
    desk.settle(vec![Edit::register(thresholds::KEEP_MONTHS.with(60))]);
    assert!(listed(&mut desk).is_empty());
    desk.settle(vec![Edit::register(thresholds::KEEP_MONTHS.with(12))]);
    assert_eq!(listed(&mut desk), [farid]);
    // Who comes back is followed again.
    desk.send(moving::Msg::Moved { person: farid, to: Step::Training });
    assert!(listed(&mut desk).is_empty());
}

#[test]
fn another_day_is_noted_with_its_reason_and_taken_back_by_one_undo() {
    let mut desk = Desk::founded(1);
    let (farid, ines) = (closed(&mut desk, "Farid"), closed(&mut desk, "Inès"));
    desk.on("2028-06-01");
    assert_eq!(listed(&mut desk).len(), 2);
    let due = Due { person: farid, until: day("2034-01-01"), reason: line("Recours en cours") };
    desk.send(erasing::Msg::Kept(due));
    assert_eq!(desk.model.erasing.due.as_ref().unwrap().len(), 1, "the list is read again");
    assert_eq!(listed(&mut desk), [ines]);
    desk.on("2034-01-02");
    assert_eq!(listed(&mut desk), [ines, farid], "the longest over first");
    assert_eq!(desk.model.erasing.due.as_ref().unwrap()[1].keeping.why, Why::Noted);
    desk.on("2028-06-01");
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(listed(&mut desk).len(), 2);
    // A number is stopped here as everywhere.
    let due = Due { person: farid, until: day("2034-01-01"), reason: line("85.07.30-033.28") };
    desk.send(erasing::Msg::Kept(due));
    assert!(matches!(desk.model.dialog.as_deref(), Some(Dialog::NumberFound { .. })));
}

#[test]
fn a_dossier_that_was_taken_away_is_still_held_and_can_be_erased() {
    let mut desk = Desk::founded(1);
    let farid = marked(&mut desk, "Farid");
    desk.send(people::Msg::WithdrawalAsked(farid));
    desk.send(people::Msg::WithdrawalConfirmed);
    assert!(desk.step(farid).is_none() && kept(&desk, MARK));
    assert!(listed(&mut desk).is_empty(), "an undo finds it");
    desk.on("2026-04-05");
    assert_eq!(listed(&mut desk), [farid]);
    let over = desk.model.erasing.due.as_ref().unwrap()[0].clone();
    assert_eq!(over.name, "Farid Zylberstein");
    assert_eq!(over.keeping.why, Why::TakenAway { since: day("2026-03-04") });
    desk.send(erasing::Msg::Asked(vec![farid]));
    desk.send(erasing::Msg::Confirmed);
    assert!(!kept(&desk, MARK) && listed(&mut desk).is_empty());
    assert!(left_by(&desk.model.journal, farid).is_empty(), "what was taken back counts nowhere");
    // The people of the example are nobody, and no list asks to erase them.
    desk.send(example::Msg::Asked);
    desk.send(example::Msg::Removed);
    desk.on("2027-01-01");
    assert!(listed(&mut desk).is_empty());
}

#[test]
fn a_list_that_waits_for_the_journal_is_no_gesture() {
    let mut desk = Desk::founded(1);
    let farid = closed(&mut desk, "Farid");
    let mut desk = desk.rested(2);
    desk.on("2028-06-01");
    desk.send(erasing::Msg::DueAsked);
    assert!(desk.model.erasing.due.is_none());
    assert_eq!(desk.model.opened.gestures(), 0, "nothing of the user's waits");
    desk.read();
    assert_eq!(desk.model.erasing.due.as_ref().unwrap()[0].person, farid);
}

#[test]
fn several_of_the_list_are_erased_at_once_and_the_list_is_read_again() {
    let mut desk = Desk::founded(1);
    let (farid, ines, luc) = (closed(&mut desk, "Farid"), closed(&mut desk, "Inès"), desk.new_person("Luc"));
    desk.on("2028-06-01");
    let all = listed(&mut desk);
    assert_eq!(all.len(), 2);
    desk.send(erasing::Msg::Asked(all));
    desk.send(erasing::Msg::Confirmed);
    assert!(desk.model.erasing.due.as_ref().unwrap().is_empty());
    assert!(!kept(&desk, MARK) && desk.step(luc).is_some());
    assert!(desk.model.journal.is_erased(farid) && desk.model.journal.is_erased(ines));
}
