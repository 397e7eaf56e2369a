//! Two dossiers of one person: what is joined parts again as it was, and what was written meanwhile stays where it belongs.

use super::generator::holds;
use super::oracle::shown;
use super::script::{PERSONS, What, day, draft, person, subject};
use super::world::World;
use passerelle::domain::Subject;
use passerelle::journal::fold::Presence;
use passerelle::journal::{Draft, Fact, Journal, Kind, joining, undo};
use proptest::prelude::*;

/// A gesture at one desk.
fn write(world: &mut World, tab: usize, drafts: Vec<Draft>) -> Vec<Fact> {
    world.write(tab, None, drafts)
}

fn join(world: &mut World, tab: usize, x: u8, y: u8) {
    let draft = joining::joining(&world.tabs[tab].journal, person(x), person(y), day(0));
    write(world, tab, draft.into_iter().collect());
}

fn alone(journal: &Journal) -> bool {
    (0..PERSONS as u8).all(|place| journal.group_of(person(place)).len() == 1)
}

#[test]
fn joined_dossiers_part_again_as_they_were() {
    holds(|world, bits| {
        let mut world = world.clone();
        let tab = bits as usize % world.tabs.len();
        let erased = |world: &World, place: u8| world.tabs[tab].journal.is_erased(person(place));
        if (0..PERSONS as u8).any(|place| erased(&world, place)) {
            return Ok(());
        }
        // Whatever was joined before parts first: the last one stands alone with the others.
        for place in 0..PERSONS as u8 {
            let drafts = joining::separation(&world.tabs[tab].journal, person(place), day(1));
            write(&mut world, tab, drafts);
            prop_assert_eq!(world.tabs[tab].journal.group_of(person(place)).len(), 1);
        }
        prop_assert!(alone(&world.tabs[tab].journal));
        let before = shown(&world.tabs[tab].journal);
        let (x, y, z) = (bits as u8 % 3, (bits as u8 % 3 + 1) % 3, (bits as u8 % 3 + 2) % 3);
        // The one in the middle was joined twice, as two colleagues do.
        join(&mut world, tab, x, y);
        join(&mut world, tab, y, z);
        prop_assert_eq!(world.tabs[tab].journal.group_of(person(z)).len(), 3);
        let together = shown(&world.tabs[tab].journal);
        let drafts = joining::separation(&world.tabs[tab].journal, person(y), day(1));
        let parted = write(&mut world, tab, drafts)[0].act;
        prop_assert_eq!(world.tabs[tab].journal.group_of(person(y)).len(), 1);
        prop_assert_eq!(world.tabs[tab].journal.group_of(person(x)).len(), 2, "the others stay together");
        // It is work of its own, which one undo takes back.
        let by = world.tabs[tab].by;
        prop_assert_eq!(undo::last_undoable(&world.tabs[tab].journal, by), Some(parted));
        let drafts = undo::undo(&world.tabs[tab].journal, parted, day(2));
        write(&mut world, tab, drafts);
        prop_assert_eq!(shown(&world.tabs[tab].journal), together);
        for place in [x, y, z] {
            let drafts = joining::separation(&world.tabs[tab].journal, person(place), day(1));
            write(&mut world, tab, drafts);
        }
        prop_assert_eq!(shown(&world.tabs[tab].journal), before);
        Ok(())
    });
}

/// The notes of a dossier by itself that are on screen.
fn notes(journal: &Journal, about: Subject) -> Vec<String> {
    let fold = journal.fold_subject(about);
    let shown = fold.elements(&Kind::Note).filter(|element| element.presence == Presence::Shown);
    shown.map(|element| element.id.to_owned()).collect()
}

#[test]
fn what_is_written_of_an_element_while_joined_stays_with_it() {
    holds(|world, bits| {
        let mut world = world.clone();
        let tab = bits as usize % world.tabs.len();
        let (x, y) = (bits as u8 % 3, (bits as u8 % 3 + 1) % 3);
        let journal = &world.tabs[tab].journal;
        let alone = |place: u8| !journal.is_erased(person(place)) && journal.group_of(person(place)).len() == 1;
        if !alone(x) || !alone(y) {
            return Ok(());
        }
        if !journal.about(subject(x)).iter().all(|fact| fact.kind != Kind::Note) {
            return Ok(());
        }
        write(&mut world, tab, vec![draft(y, What::Note, 0, 0, 1)]);
        let before = (notes(&world.tabs[tab].journal, subject(x)), notes(&world.tabs[tab].journal, subject(y)));
        join(&mut world, tab, x, y);
        // The note is changed from the dossier that the board shows, whichever of the two that is.
        for asked in [x, y] {
            let change = joining::at_home(&world.tabs[tab].journal, draft(asked, What::Note, 0, 0, 2));
            prop_assert_eq!(change.about, subject(y));
            write(&mut world, tab, vec![change]);
        }
        let drafts = joining::separation(&world.tabs[tab].journal, person(x), day(1));
        write(&mut world, tab, drafts);
        let journal = &world.tabs[tab].journal;
        prop_assert_eq!((notes(journal, subject(x)), notes(journal, subject(y))), before);
        Ok(())
    });
}
