//! Facts are united as a set: in any order, grouping or number of times.

use super::generator::{holds, shuffled};
use super::oracle::{Oracle, dump, shown, state};
use super::script::{org, subject};
use super::world::World;
use passerelle::journal::canonical::{read_batch, write_batch};
use passerelle::journal::{Fact, Fold, Journal, live, undo};
use proptest::prelude::*;

fn journal(place: usize, facts: impl IntoIterator<Item = Fact>) -> Journal {
    let mut journal = Journal::of(org(place));
    journal.extend(facts);
    journal
}

fn united(left: &Journal, right: &Journal) -> Journal {
    let mut union = left.clone();
    union.extend(right.facts().into_iter().cloned());
    union
}

/// Three journals that overlap, of the facts that came to one organisation.
fn three(world: &World, place: usize, bits: u64) -> [Journal; 3] {
    let arrivals = &world.arrivals[place];
    [0, 1, 2].map(|part| {
        let turn = bits.rotate_right(part * 7);
        let mine = arrivals.iter().enumerate().filter(|(place, _)| turn.rotate_right(*place as u32 * 5) & 0b11 != 0);
        let mine: Vec<Fact> = mine.map(|(_, fact)| fact.clone()).collect();
        journal(place, shuffled(&mine, turn))
    })
}

#[test]
fn union_is_commutative_associative_and_idempotent() {
    holds(|world, bits| {
        let place = (bits & 1) as usize;
        let [a, b, c] = three(world, place, bits);
        let (ab, ba) = (united(&a, &b), united(&b, &a));
        prop_assert_eq!(state(&ab), state(&ba));
        prop_assert_eq!(state(&united(&ab, &c)), state(&united(&a, &united(&b, &c))));
        prop_assert_eq!(state(&united(&ab, &ab)), state(&ab));
        prop_assert_eq!(state(&united(&ab, &a)), state(&ab));
        Ok(())
    });
}

#[test]
fn the_order_of_arrival_does_not_matter() {
    holds(|world, bits| {
        for place in [0, 1] {
            let arrivals = &world.arrivals[place];
            let whole = state(&journal(place, arrivals.iter().cloned()));
            let mut one_by_one = Journal::of(org(place));
            for fact in shuffled(arrivals, bits) {
                one_by_one.insert(fact);
            }
            prop_assert_eq!(&state(&one_by_one), &whole);
            let reversed = journal(place, arrivals.iter().rev().cloned());
            prop_assert_eq!(&state(&reversed), &whole);
            // The fold itself takes facts in any order, whoever kept them.
            for person in 0..3 {
                let held: Vec<&Fact> = reversed.about(subject(person)).iter().collect();
                let (mut sorted, mut mixed) = (String::new(), String::new());
                dump(&mut sorted, &Fold::new(held.clone()));
                dump(&mut mixed, &Fold::new(shuffled(&held, bits)));
                prop_assert_eq!(sorted, mixed);
            }
        }
        Ok(())
    });
}

#[test]
fn the_fold_is_what_its_definition_says() {
    holds(|world, _| {
        for tab in &world.tabs {
            prop_assert_eq!(shown(&tab.journal), Oracle::of(org(tab.org), &tab.journal).shown());
        }
        Ok(())
    });
}

#[test]
fn a_retraction_before_its_target_acts_the_same() {
    holds(|world, bits| {
        let place = (bits & 1) as usize;
        let arrivals = &world.arrivals[place];
        let (first, last): (Vec<Fact>, Vec<Fact>) =
            arrivals.iter().cloned().partition(|fact| live::retracts(fact).is_some());
        let early = journal(place, first.iter().chain(&last).cloned());
        let late = journal(place, last.iter().chain(&first).cloned());
        prop_assert_eq!(state(&early), state(&late));
        Ok(())
    });
}

#[test]
fn one_fact_more_is_a_full_rebuild() {
    holds(|world, bits| {
        let place = (bits & 1) as usize;
        let arrivals = shuffled(&world.arrivals[place], bits);
        let authors: Vec<_> = world.tabs.iter().map(|tab| tab.by).collect();
        let offered = |journal: &Journal| -> Vec<_> {
            let both = |by| (undo::last_undoable(journal, by), undo::last_redoable(journal, by));
            authors.iter().map(|by| both(*by)).collect()
        };
        let mut growing = Journal::of(org(place));
        let last = arrivals.len() - 1;
        for (count, fact) in arrivals.iter().enumerate() {
            growing.insert(fact.clone());
            // Asking now makes the indexes, which the next fact must keep right; a full rebuild each time is slow.
            if count % 8 == (bits >> 8) as usize % 8 || count == last {
                let rebuilt = journal(place, growing.facts().into_iter().cloned());
                prop_assert_eq!(state(&growing), state(&rebuilt));
                prop_assert_eq!(offered(&growing), offered(&rebuilt));
            }
        }
        Ok(())
    });
}

#[test]
fn a_backup_misses_nothing_and_reads_back_to_the_same_bytes() {
    holds(|world, _| {
        for tab in &world.tabs {
            let facts: Vec<Fact> = tab.journal.facts().into_iter().cloned().collect();
            let bytes = write_batch(&facts).unwrap();
            let read = read_batch(&bytes).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(&write_batch(&read).unwrap(), &bytes);
            let restored = journal(tab.org, read);
            prop_assert_eq!(state(&restored), state(&tab.journal));
            for (about, id) in &tab.knew {
                let gone = about.person().is_some_and(|person| restored.is_erased(person));
                prop_assert!(gone || restored.fact(*about, *id).is_some(), "{} {:?} is missing", about, id);
            }
            // Each way in which a fact came is kept as well.
            let ways = |journal: &Journal| journal.facts().iter().map(|fact| fact.via.len()).sum::<usize>();
            prop_assert_eq!(ways(&restored), ways(&tab.journal));
        }
        let place = (world.tabs.len() + 1) % 2;
        let all = journal(place, world.arrivals[place].iter().cloned());
        for fact in world.arrivals[place].iter().filter(|fact| !fact.via.is_empty()) {
            let held = all.fact(fact.about, fact.id);
            let gone = fact.about.person().is_some_and(|person| all.is_erased(person));
            prop_assert!(gone || held.is_some_and(|held| fact.via.iter().all(|via| held.via.contains(via))));
        }
        Ok(())
    });
}
