//! What people may count on: undo and redo, conflicts and their choice, two organisations that see the same.

use super::generator::holds;
use super::oracle::{shown, state};
use super::script::{Command, PERSONS, What, always_leaves, day, draft, element, org, person, subject};
use super::world::{Packet, World};
use passerelle::domain::Subject;
use passerelle::journal::fold::CellKey;
use passerelle::journal::schema::{identity, retracted};
use passerelle::journal::undo::Last;
use passerelle::journal::{Digest, Draft, Fact, FactId, Journal, Keys, Kind, Value, undo};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn a_tab(world: &World, bits: u64) -> usize {
    bits as usize % world.tabs.len()
}

#[test]
fn undo_then_redo_changes_nothing() {
    holds(undone_and_redone);
}

#[test]
fn what_a_partner_proposed_to_take_back_is_taken_back_and_comes_again() {
    let meet = |admit| Command::HandOver { from: 4, to: 0, persons: 1, mask: 6146, admit };
    let script = [
        meet(true),
        Command::TakeBack { tab: 0, person: 0, pick: 0 },
        Command::HandOver { from: 2, to: 92, persons: 3, mask: 19642, admit: false },
        Command::TakeBack { tab: 0, person: 0, pick: 21 },
        Command::Unite { from: 2, to: 0, mask: 722, shuffle: 0 },
        Command::HandOver { from: 4, to: 47, persons: 3, mask: 404, admit: true },
        Command::SecondTab { tab: 0 },
        Command::Unite { from: 3, to: 0, mask: 7118, shuffle: 0 },
        Command::Undo { tab: 2 },
    ];
    undone_and_redone(&World::of(&script), 869_013_391_535_892_837).unwrap();
}

#[test]
fn what_a_partner_proposed_in_a_packet_that_was_not_taken_in_is_no_answer() {
    let script = [
        Command::HandOver { from: 2, to: 66, persons: 3, mask: 1778, admit: false },
        Command::SecondTab { tab: 4 },
        Command::TakeBack { tab: 5, person: 0, pick: 74 },
        Command::CloneMachine { tab: 2 },
        Command::HandOver { from: 0, to: 17, persons: 1, mask: 7904, admit: false },
        Command::Write { tab: 0, person: 0, what: What::FirstName, value: 0, day: 0 },
        Command::Redact { tab: 0, person: 0, pick: 0 },
        Command::Again { tab: 0, person: 0, pick: 0, value: 0 },
    ];
    undone_and_redone(&World::of(&script), 17_896_800_921_294_752_753).unwrap();
}

fn undone_and_redone(world: &World, bits: u64) -> Result<(), TestCaseError> {
    let mut world = world.clone();
    let tab = a_tab(&world, bits);
    let by = world.tabs[tab].by;
    let Some(act) = undo::last_undoable(&world.tabs[tab].journal, by) else { return Ok(()) };
    // Redo brings a whole act back, so the law speaks of acts of which nothing had been taken back before.
    let journal = &world.tabs[tab].journal;
    let dead = |about: &Subject| journal.fold_subject(*about).facts().any(|(fact, live)| fact.act == act && !live);
    if undo::touched(journal, act).iter().any(dead) {
        return Ok(());
    }
    let wish =
        |fact: &Fact| fact.by.org != by.org && fact.get(retracted::ACT) == Some(act) && journal.scope().counts(fact);
    let is_wished = undo::touched(journal, act).iter().any(|about| journal.about(*about).iter().any(wish));
    let before = shown(journal);
    world.run(Command::Undo { tab: tab as u8 });
    prop_assert_ne!(undo::last_undoable(&world.tabs[tab].journal, by), Some(act));
    if is_wished {
        // Who takes back what a partner proposed has answered the partner: that is work of its own, and « undo » undoes it.
        prop_assert!(undo::last_undoable(&world.tabs[tab].journal, by).is_some());
        world.run(Command::Undo { tab: tab as u8 });
        prop_assert_eq!(&shown(&world.tabs[tab].journal), &before);
        return Ok(());
    }
    prop_assert_eq!(undo::last_redoable(&world.tabs[tab].journal, by), Some(act));
    let undone = shown(&world.tabs[tab].journal);
    world.run(Command::Redo { tab: tab as u8 });
    prop_assert_eq!(&shown(&world.tabs[tab].journal), &before);
    prop_assert_eq!(undo::last_undoable(&world.tabs[tab].journal, by), Some(act));
    world.run(Command::Undo { tab: tab as u8 });
    prop_assert_eq!(&shown(&world.tabs[tab].journal), &undone);
    world.run(Command::Redo { tab: tab as u8 });
    prop_assert_eq!(&shown(&world.tabs[tab].journal), &before);
    Ok(())
}

#[test]
fn undo_gives_back_what_was_there_before() {
    holds(|world, bits| {
        let mut world = world.clone();
        let tab = a_tab(&world, bits);
        let before = shown(&world.tabs[tab].journal);
        let (place, value) = ((bits >> 8) as u8, (bits >> 16) as u8);
        let whats = [What::FirstName, What::Step, What::Task, What::Obstacle, What::Pause];
        let what = whats[(bits >> 24) as usize % whats.len()];
        let there = |draft: &Draft| {
            let erased = |person| world.tabs[tab].journal.is_erased(person);
            !draft.about.person().is_some_and(erased)
        };
        let (next, mark) = (place.wrapping_add(1), 900_000);
        let mut drafts = vec![draft(place, what, value, value, mark), draft(next, What::Note, value, 0, mark)];
        let goal = element(0);
        drafts.extend(Draft::removal(subject(place), day(0), Kind::Goal, goal.as_text().unwrap()));
        // What a partner emptied for good stays so once its packet was ever admitted, whatever is undone afterwards.
        let empties = |packet: &&Packet| packet.facts.iter().any(|fact| fact.kind == Kind::Redacted);
        let packet = world.packets.iter().find(|packet| !empties(packet));
        let digest = packet.map_or(Digest::new([9; 32]), |packet| packet.digest);
        let all = (0..PERSONS as u8).map(|place| Value::text(person(place))).collect();
        let data = [("digest", Value::text(digest)), ("persons", Value::List(all))];
        drafts.push(Draft::new(Subject::Settings(world.tabs[tab].by.org), day(0), Kind::Admitted, data));
        let drafts = drafts.into_iter().filter(there).collect();
        let act = world.write(tab, None, drafts)[0].act;
        prop_assert!(undo::built_on(&world.tabs[tab].journal, act).is_empty());
        prop_assert_eq!(undo::last_undoable(&world.tabs[tab].journal, world.tabs[tab].by), Some(act));
        world.run(Command::Undo { tab: tab as u8 });
        prop_assert_eq!(shown(&world.tabs[tab].journal), before);
        Ok(())
    });
}

#[test]
fn a_dossier_that_is_taken_away_comes_back_with_one_undo() {
    holds(|world, bits| {
        let mut world = world.clone();
        let tab = a_tab(&world, bits);
        let (journal, by) = (&world.tabs[tab].journal, world.tabs[tab].by);
        let whom = person((bits >> 8) as u8 % PERSONS as u8);
        let group: Vec<Subject> = journal.group_of(whom).into_iter().map(Subject::Person).collect();
        let drafts = undo::withdrawal(journal, group.iter().copied(), day(2));
        if journal.is_erased(whom) || drafts.is_empty() {
            return Ok(());
        }
        let before = shown(journal);
        let act = world.write(tab, None, drafts)[0].act;
        prop_assert_eq!(undo::last(&world.tabs[tab].journal, by), Last::Act(act));
        world.run(Command::Undo { tab: tab as u8 });
        prop_assert_eq!(&shown(&world.tabs[tab].journal), &before);
        prop_assert_eq!(undo::last_redoable(&world.tabs[tab].journal, by), Some(act));
        Ok(())
    });
}

#[test]
fn a_form_names_nothing_that_came_after_it_was_opened() {
    holds(|world, bits| {
        prop_assert_eq!(&world.named_unseen, &Vec::new());
        // Two people open the same form, save one after the other, and both values stay.
        let mut world = world.clone();
        let place = (bits % 3) as u8;
        let (anne, bruno) = (0_u8, 1_u8);
        world.unite(usize::from(anne), usize::from(bruno), 0, 0);
        world.unite(usize::from(bruno), usize::from(anne), 0, 0);
        if world.tabs[0].journal.is_erased(person(place)) {
            return Ok(());
        }
        world.run(Command::Open { tab: bruno, person: place });
        world.run(Command::Write { tab: anne, person: place, what: What::BirthYear, value: 1, day: 0 });
        world.unite(usize::from(anne), usize::from(bruno), 0, 0);
        world.run(Command::Write { tab: bruno, person: place, what: What::BirthYear, value: 2, day: 0 });
        world.unite(usize::from(bruno), usize::from(anne), 0, 0);
        for tab in [0, 1] {
            let fold = world.tabs[tab].journal.fold_subject(subject(place));
            let cell = fold.cell(identity::BIRTH_YEAR.any(), None, Keys::None).unwrap();
            prop_assert!(cell.in_conflict());
        }
        Ok(())
    });
}

/// The fact that says of a cell what `value` says, over all that is held.
fn choice(about: Subject, key: CellKey<'_>, value: &Value) -> Draft {
    let schema = key.kind.schema().unwrap();
    let data = key.element.owned().entries(schema).chain([(key.field, value.clone())]).collect::<Vec<_>>();
    let data = passerelle::journal::Data::new(data);
    Draft { about, on: key.day.unwrap_or(day(0)), kind: key.kind.clone(), data, checked: false }
}

#[test]
fn colleagues_see_the_same_conflicts_and_one_choice_settles_each() {
    holds(|world, bits| {
        let mut world = world.clone();
        let one = a_tab(&world, bits);
        let others = (0..world.tabs.len()).filter(|tab| *tab != one && world.tabs[*tab].org == world.tabs[one].org);
        let Some(other) = others.max() else { return Ok(()) };
        let (one, other) = (one as u8, other as u8);
        world.unite(usize::from(one), usize::from(other), 0, 0);
        world.unite(usize::from(other), usize::from(one), 0, (bits >> 8) as u8);
        let (here, there) = (usize::from(one), usize::from(other));
        prop_assert_eq!(state(&world.tabs[here].journal), state(&world.tabs[there].journal));
        for place in 0..PERSONS as u8 {
            let fold = world.tabs[here].journal.fold_person(person(place));
            let own = world.tabs[here].by.org;
            let mine = fold.cells().iter().filter(|cell| cell.key.lane.is_none_or(|lane| lane == own));
            let choices: Vec<Draft> = mine
                .filter(|cell| cell.in_conflict())
                .map(|cell| choice(subject(place), cell.key, cell.current.last().unwrap().value))
                .collect();
            let chosen = choices.len();
            world.write(here, None, choices);
            world.unite(usize::from(one), usize::from(other), 0, 0);
            for tab in [here, there] {
                let fold = world.tabs[tab].journal.fold_person(person(place));
                let left =
                    fold.cells().iter().find(|cell| cell.in_conflict() && cell.key.lane.is_none_or(|lane| lane == own));
                prop_assert!(left.is_none(), "{} chosen, left {:?}", chosen, left);
            }
        }
        Ok(())
    });
}

#[test]
fn what_a_gesture_writes_last_is_shown() {
    holds(|world, bits| {
        let mut world = world.clone();
        let tab = a_tab(&world, bits);
        let place = (bits >> 8) as u8;
        if world.tabs[tab].journal.is_erased(person(place)) {
            return Ok(());
        }
        let drafts = vec![draft(place, What::FirstName, 1, 0, 0), draft(place, What::FirstName, 2, 0, 0)];
        let facts = world.write(tab, None, drafts);
        let fold = world.tabs[tab].journal.fold_person(person(place));
        let cell = fold.cell(identity::FIRST_NAME.any(), None, Keys::None).unwrap();
        let current: Vec<FactId> = cell.current.iter().map(|write| write.fact.id).collect();
        prop_assert_eq!(current, vec![facts[1].id]);
        Ok(())
    });
}

#[test]
fn joined_dossiers_are_read_as_one() {
    holds(|world, bits| {
        let mut world = world.clone();
        let tab = a_tab(&world, bits);
        let (x, y) = (bits as u8 % 3, (bits as u8 % 3 + 1) % 3);
        let journal = &world.tabs[tab].journal;
        if journal.is_erased(person(x)) || journal.is_erased(person(y)) {
            return Ok(());
        }
        let before = shown(journal);
        let apart = journal.group_of(person(x)).len();
        world.run(Command::Join { tab: tab as u8, x, y });
        let journal = &world.tabs[tab].journal;
        let group = journal.group_of(person(x));
        prop_assert!(group.contains(&person(y)) && group.len() >= apart);
        let facts = |fold: passerelle::journal::Fold<'_>| fold.facts().count();
        let parts = group.iter().map(|id| facts(journal.fold_subject(Subject::Person(*id)))).sum::<usize>();
        prop_assert_eq!(facts(journal.fold_person(person(y))), parts);
        // One who writes over both settles both; undoing the join gives each its own back.
        world.run(Command::Undo { tab: tab as u8 });
        prop_assert_eq!(shown(&world.tabs[tab].journal), before);
        Ok(())
    });
}

/// The names of the writes of a field that are held and count, and of those that are current.
type Writes = (BTreeSet<FactId>, Vec<(FactId, Value)>);

fn writes_of(journal: &Journal, place: u8) -> Vec<(String, Writes)> {
    let fold = journal.fold_subject(subject(place));
    let cells = fold.cells().iter().filter(|cell| always_leaves(cell.key.kind));
    cells
        .map(|cell| {
            let mut held = BTreeSet::new();
            for (fact, live) in fold.facts() {
                passerelle::journal::fold::each_write(fact, |key, _| {
                    if key == cell.key && live {
                        held.insert(fact.id);
                    }
                });
            }
            let current = cell.current.iter().map(|write| (write.fact.id, write.value.clone())).collect();
            (format!("{:?}", cell.key), (held, current))
        })
        .collect()
}

#[test]
fn two_organisations_with_the_same_writes_see_the_same() {
    let (compared, all) = (std::cell::Cell::new(0_u64), std::cell::Cell::new(0_u64));
    holds(|world, bits| {
        let mut world = world.clone();
        // Each hands over all it has and may send, and each admits the whole.
        for (from, to) in [(0, 2), (2, 1), (1, 3)] {
            let facts = handover(&world, from);
            let digest = Digest::new([200 + from as u8; 32]);
            let via = |fact: Fact| Fact { via: vec![digest], ..fact };
            world.receive(to, super::generator::shuffled(&facts, bits).into_iter().map(via).collect());
            world.write_admission(to, digest, (1 << PERSONS) - 1);
        }
        for (ours, theirs) in [(1, 2), (0, 2)] {
            for place in 0..PERSONS as u8 {
                let there = writes_of(&world.tabs[theirs].journal, place);
                for (key, (held, current)) in writes_of(&world.tabs[ours].journal, place) {
                    all.set(all.get() + 1);
                    let Some((_, (other, seen))) = there.iter().find(|(other, _)| *other == key) else { continue };
                    if *other == held {
                        compared.set(compared.get() + 1);
                        prop_assert_eq!(&current, seen, "{}", key);
                    }
                }
            }
        }
        Ok(())
    });
    let (compared, all) = (compared.get(), all.get());
    assert!(compared * 3 > all, "only {compared} of {all} fields could be compared");
}

/// Every fact of its own that a tab may hand over.
fn handover(world: &World, tab: usize) -> Vec<Fact> {
    let tab = &world.tabs[tab];
    let may = |fact: &&Fact| {
        let meta = matches!(fact.kind, Kind::Retracted | Kind::Redacted);
        fact.by.org == org(tab.org) && fact.about.person().is_some() && (meta || always_leaves(&fact.kind))
    };
    tab.journal.facts().into_iter().filter(may).cloned().collect()
}
