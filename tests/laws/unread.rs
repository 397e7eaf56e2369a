//! A journal that is bytes with an index is the journal: whatever is asked of it, whatever arrives afterwards.

use super::generator::{cases, config, history, holds, shuffled};
use super::oracle::state;
use super::script::{PERSONS, What, draft, org, person, subject};
use super::world::World;
use passerelle::domain::pack::{Pack, Unpacker};
use passerelle::domain::{ActId, Minute, OrgId, Subject};
use passerelle::journal::canonical::{read_batch, write_batch};
use passerelle::journal::index::{Batch, Index, Indexer};
use passerelle::journal::{Fact, Journal, Kind, Pen, Replica, undo};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::rc::Rc;

/// What is on the disk of an organisation: batches of what came to it, in the order in which it came.
pub fn batches(facts: &[Fact], bits: u64) -> Vec<Vec<u8>> {
    let length = 1 + (bits >> 20) as usize % 24;
    facts.chunks(length).map(|facts| write_batch(facts).unwrap()).collect()
}

/// The journal of these batches, and their index; none when something was set aside.
pub fn read(own: OrgId, batches: &[Vec<u8>]) -> Option<(Journal, Index)> {
    let (mut journal, mut indexer) = (Journal::of(own), Indexer::default());
    for bytes in batches {
        let facts = read_batch(bytes).unwrap();
        indexer.add(bytes, &facts)?;
        journal.extend(facts);
    }
    let index = indexer.finish(&journal)?;
    // As it comes back from the disk.
    let index = Index::unpack(&mut Unpacker::new(&index.packed()))?;
    Some((journal, index))
}

fn shared(batches: &[Vec<u8>]) -> Vec<Rc<dyn Batch>> {
    batches.iter().map(|bytes| Rc::new(bytes.clone()) as Rc<dyn Batch>).collect()
}

/// The same journal, read whole and as bytes, and what may arrive afterwards.
fn both(world: &World, bits: u64) -> (Journal, Journal, Vec<Fact>) {
    let place = (bits & 1) as usize;
    let arrivals = &world.arrivals[place];
    let (before, after) = arrivals.split_at(arrivals.len() - (bits >> 8) as usize % arrivals.len() / 2);
    let batches = batches(before, bits);
    let (whole, index) = read(org(place), &batches).unwrap();
    let bytes = Journal::indexed(org(place), Rc::new(index), shared(&batches)).unwrap();
    (whole, bytes, after.to_vec())
}

fn with(journal: &Journal, kind: &Kind) -> Vec<Subject> {
    let mut subjects: Vec<Subject> = journal.subjects_with(kind).collect();
    subjects.sort_unstable();
    assert!(subjects.windows(2).all(|pair| pair[0] != pair[1]), "each is named once: {subjects:?}");
    subjects
}

#[test]
fn a_journal_that_is_bytes_answers_as_one_that_was_read() {
    holds(|world, bits| {
        let (whole, bytes, _) = both(world, bits);
        let numbers =
            |journal: &Journal| (journal.len(), journal.highest(), journal.is_empty(), journal.scope().clone());
        prop_assert_eq!(numbers(&bytes), numbers(&whole));
        let unread = bytes.unread();
        for place in shuffled(&(0..PERSONS as u8).collect::<Vec<_>>(), bits) {
            let person = person(place);
            prop_assert_eq!(bytes.is_erased(person), whole.is_erased(person));
            prop_assert_eq!(bytes.group_of(person), whole.group_of(person));
        }
        for kind in [Kind::Tag, Kind::Step, Kind::Presence, Kind::Joined] {
            prop_assert_eq!(with(&bytes, &kind), with(&whole, &kind));
        }
        prop_assert_eq!(bytes.unread(), unread, "a question was answered by reading");
        for tab in &world.tabs {
            let offered =
                |journal: &Journal| (undo::last_undoable(journal, tab.by), undo::last_redoable(journal, tab.by));
            prop_assert_eq!(offered(&bytes), offered(&whole));
        }
        prop_assert_eq!(state(&bytes), state(&whole));
        prop_assert!(!bytes.is_broken());
        Ok(())
    });
}

#[test]
fn what_arrives_later_finds_the_journal_as_if_it_had_been_read() {
    holds(|world, bits| {
        let (mut whole, mut bytes, after) = both(world, bits);
        // Some were asked for before.
        if bits & 2 == 0 {
            prop_assert_eq!(bytes.about(subject((bits >> 4) as u8)), whole.about(subject((bits >> 4) as u8)));
        }
        for fact in after {
            prop_assert_eq!(bytes.insert(fact.clone()), whole.insert(fact));
        }
        prop_assert_eq!(bytes.len(), whole.len());
        prop_assert_eq!(bytes.highest(), whole.highest());
        prop_assert_eq!(state(&bytes), state(&whole));
        Ok(())
    });
}

#[test]
fn a_write_over_bytes_names_what_it_would_have_named() {
    holds(|world, bits| {
        let (whole, bytes, _) = both(world, bits);
        let by = world.tabs[(bits & 1) as usize * 2].by;
        let pen = Pen { replica: Replica::from_bytes([99; 16]), by, at: Minute::EPOCH };
        let whats = [What::FirstName, What::Step, What::Task, What::Obstacle, What::Goal];
        let what = whats[(bits >> 24) as usize % whats.len()];
        let (place, value) = ((bits >> 4) as u8, (bits >> 16) as u8);
        let act = ActId::from(uuid::Uuid::nil());
        let written =
            |journal: &Journal| pen.write(journal, act, None, vec![draft(place, what, value, value, 900_000)]);
        prop_assert_eq!(written(&bytes), written(&whole));
        Ok(())
    });
}

#[test]
fn an_index_that_goes_on_is_the_index_of_all() {
    holds(|world, bits| {
        let place = (bits & 1) as usize;
        let batches = batches(&world.arrivals[place], bits);
        let (first, more) = batches.split_at((bits >> 32) as usize % (batches.len() + 1));
        let (_, index) = read(org(place), first).unwrap();
        let mut journal = Journal::indexed(org(place), Rc::new(index.clone()), shared(first)).unwrap();
        let mut indexer = Indexer::after(index, first.len() as u32);
        for bytes in more {
            let facts = read_batch(bytes).unwrap();
            indexer.add(bytes, &facts).unwrap();
            journal.extend(facts);
        }
        let (_, whole) = read(org(place), &batches).unwrap();
        let on = indexer.finish(&journal).unwrap();
        let known = |index: &Index| {
            let of = |entry: &passerelle::journal::index::Entry| {
                (entry.subject, entry.kinds, entry.count, index.held(entry.subject))
            };
            index.entries().iter().map(of).collect::<Vec<_>>()
        };
        prop_assert_eq!(known(&on), known(&whole));
        let bytes = Journal::indexed(org(place), Rc::new(on), shared(&batches)).unwrap();
        let read = Journal::indexed(org(place), Rc::new(whole), shared(&batches)).unwrap();
        prop_assert_eq!(state(&bytes), state(&read));
        Ok(())
    });
}

#[test]
fn bytes_that_say_something_else_are_noticed() {
    holds(|world, bits| {
        let place = (bits & 1) as usize;
        let mut batches = batches(&world.arrivals[place], bits);
        let (_, index) = read(org(place), &batches).unwrap();
        let chosen = (bits >> 32) as usize % batches.len();
        batches[chosen].truncate(20);
        let Some(journal) = Journal::indexed(org(place), Rc::new(index), shared(&batches)) else { return Ok(()) };
        let asked = journal.facts().len();
        prop_assert!(journal.is_broken() && asked < journal.len());
        Ok(())
    });
}

/// The laws above would prove little of a journal of which everything is read at once.
#[test]
fn most_histories_leave_something_unread() {
    let mut runner = TestRunner::new(config());
    let histories = cases().max(2_000);
    let unread = (0..histories).filter(|_| {
        let (script, bits) = history().new_tree(&mut runner).unwrap().current();
        both(&World::of(&script), bits).1.unread() > 0
    });
    let unread = unread.count() as u32;
    assert!(unread * 2 > histories, "{unread} of {histories}");
}
