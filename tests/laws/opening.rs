//! A tab that opens from the checkpoint is, gesture for gesture, a tab that has read the journal.

use super::desk::{Desk, now};
use super::generator::holds;
use super::oracle::state;
use super::script::{day, org, person, subject};
use super::unread::batches;
use super::world::World;
use passerelle::app::device::Device;
use passerelle::app::{Filter, Phase, Route, checkpoint, moving, session};
use passerelle::domain::{Day, PersonId, Step};
use passerelle::journal::Fact;
use passerelle::journal::canonical::{join_batches, read_batch, write_batch};
use passerelle::store::{MemoryStore, Note, Part, Store};
use proptest::prelude::*;
use std::rc::Rc;

/// What an opening is made of.
struct Morning {
    own: usize,
    made: Day,
    today: Day,
    route: Route,
    /// What the checkpoint was made of, what came to the disk before the opening, and what comes after it.
    before: Vec<Vec<u8>>,
    since: Vec<Vec<u8>>,
    later: Vec<Vec<u8>>,
}

impl Morning {
    fn of(world: &World, bits: u64) -> Self {
        let own = (bits & 1) as usize;
        let mut all = batches(&world.arrivals[own], bits);
        let made = day((bits >> 40) as u8);
        let today = made.plus([0, 1, 31][(bits >> 44) as usize % 3]);
        let queries = ["", "etape=training", "q=word", "par=referent", "tri=-jours", "referent=aucun"];
        let route = Route::Board(Filter::read(queries[(bits >> 48) as usize % queries.len()]));
        let later = all.split_off(all.len() - (bits >> 52) as usize % all.len().min(4));
        let since = all.split_off(all.len() - (bits >> 56) as usize % all.len().min(3));
        Self { own, made, today, route, before: all, since, later }
    }

    /// The disk on that morning, with the checkpoint of what was there when it was made.
    fn disk(&self, world: &World) -> Rc<MemoryStore> {
        let store = Rc::new(MemoryStore::new());
        let device = Device { org: org(self.own), member: world.tabs[self.own * 2].by.member };
        now(store.put_note(Note::Device, device.write())).unwrap();
        for bytes in &self.before {
            now(store.append(bytes.clone())).unwrap();
        }
        now(checkpoint::keep(store.as_ref(), "test", org(self.own), self.made)).unwrap();
        for bytes in &self.since {
            now(store.append(bytes.clone())).unwrap();
        }
        store
    }

    /// A tab of this morning; one that reads the journal at once has no checkpoint.
    fn tab(&self, world: &World, reads: bool) -> Desk {
        let store = self.disk(world);
        if reads {
            now(store.drop_checkpoint()).unwrap();
        }
        let mut desk = Desk::closed(store, 7);
        (desk.reads, desk.cx.today, desk.model.route) = (reads, self.today, self.route.clone());
        desk.start();
        desk
    }
}

/// What stands on the screen and on the disk.
fn seen(desk: &Desk) -> impl PartialEq + std::fmt::Debug + use<> {
    let board = &desk.model.board;
    let mut cards: Vec<_> = board.cards().cloned().collect();
    cards.sort_by_key(|card| card.id);
    let columns: Vec<_> = board.columns().to_vec();
    let selection = board.selection(&desk.model.settings);
    (cards, columns, selection, board.late(), desk.model.settings.clone(), desk.model.example)
}

/// The facts of the disk that are of this tab.
fn written(desk: &Desk) -> Vec<Fact> {
    let facts = desk.on_disk().into_iter().flat_map(|bytes| read_batch(&bytes).unwrap());
    let mut facts: Vec<Fact> = facts.filter(|fact| fact.id.replica == desk.cx.replica).collect();
    facts.sort_by_key(|fact| fact.id);
    facts
}

fn others_write(desk: &mut Desk, batches: &[Vec<u8>]) {
    for bytes in batches {
        now(desk.store.append(bytes.clone())).unwrap();
    }
    desk.send(session::Msg::OthersWrote);
}

/// Another tab puts all segments together.
fn compact(desk: &Desk) {
    let held = now(desk.store.load(None)).unwrap();
    let joined = join_batches(held.iter().map(|segment| segment.bytes.as_slice())).unwrap();
    now(desk.store.replace(held.iter().map(|segment| segment.key).collect(), joined)).unwrap();
}

/// A gesture on the board, with what others do around it.
fn gesture(desk: &mut Desk, morning: &Morning, bits: u64) {
    let (place, to) = ((bits >> 4) as u8, Step::ALL[(bits >> 12) as usize % Step::ALL.len()]);
    let id: PersonId = person(place);
    let (first, last) = morning.later.split_at(morning.later.len() / 2);
    desk.send(moving::Msg::MenuOpened(subject(place)));
    if bits & 2 == 0 {
        others_write(desk, first);
    }
    desk.send(moving::Msg::Moved { person: id, to });
    if bits & 8 == 0 && !desk.reads {
        compact(desk);
    }
    if bits & 2 != 0 {
        others_write(desk, first);
    }
    others_write(desk, last);
}

#[test]
fn the_first_screen_is_the_same_and_stays_so() {
    holds(|world, bits| {
        let morning = Morning::of(world, bits);
        let (mut whole, mut opened) = (morning.tab(world, true), morning.tab(world, false));
        let at_once = opened.model.phase == Phase::Ready;
        prop_assert!(!at_once || opened.model.opened.is_unread());
        prop_assert!(at_once || !morning.since.is_empty() || !opened.unread.is_empty());
        if at_once {
            prop_assert_eq!(seen(&opened), seen(&whole));
        }
        opened.read();
        prop_assert_eq!(&opened.model.phase, &Phase::Ready);
        prop_assert_eq!(seen(&opened), seen(&whole));
        for desk in [&mut whole, &mut opened] {
            others_write(desk, &morning.later);
        }
        prop_assert_eq!(seen(&opened), seen(&whole));
        let tomorrow = morning.today.plus(31).to_string();
        for desk in [&mut whole, &mut opened] {
            desk.on(&tomorrow);
        }
        prop_assert_eq!(seen(&opened), seen(&whole));
        prop_assert_eq!(state(&opened.model.journal), state(&whole.model.journal));
        Ok(())
    });
}

#[test]
fn a_move_made_on_the_checkpoint_conflicts_as_one_made_on_the_journal() {
    holds(|world, bits| {
        let morning = Morning::of(world, bits);
        let (mut whole, mut opened) = (morning.tab(world, true), morning.tab(world, false));
        gesture(&mut whole, &morning, bits);
        // What came since the checkpoint is read before anybody sees a board.
        if opened.model.phase != Phase::Ready {
            opened.read();
        }
        gesture(&mut opened, &morning, bits);
        opened.read();
        prop_assert_eq!(written(&opened), written(&whole));
        prop_assert_eq!(seen(&opened), seen(&whole));
        prop_assert_eq!(state(&opened.model.journal), state(&whole.model.journal));
        // What is on the disk opens to the same again.
        let mut reopened = Desk::open(opened.store.clone(), 8);
        reopened.read();
        prop_assert_eq!(reopened.model.journal.len(), whole.model.journal.len());
        Ok(())
    });
}

#[test]
fn bytes_under_the_keys_of_the_checkpoint_that_are_not_its_own_are_read_whole() {
    holds(|world, bits| {
        let mut morning = Morning::of(world, bits);
        let since = std::mem::take(&mut morning.since);
        morning.before.extend(since);
        let sound = morning.disk(world);
        let opening = now(sound.opening()).unwrap();
        let (Some(board), Some(index)) = (opening.board, opening.index) else { return Ok(()) };
        let Some(texts) = now(sound.checkpoint(Part::Texts)).unwrap() else { return Ok(()) };
        // One batch says less than it did.
        let place = (bits >> 16) as usize % morning.before.len();
        let mut facts = read_batch(&morning.before[place]).unwrap();
        facts.pop();
        if facts.is_empty() {
            return Ok(());
        }
        morning.before[place] = write_batch(&facts).unwrap();
        let store = morning.disk(world);
        let keys = now(store.opening()).unwrap().keys;
        now(store.put_checkpoint(keys, [board, texts, index.all()])).unwrap();
        let mut opened = Desk::open(store.clone(), 7);
        opened.read();
        now(store.drop_checkpoint()).unwrap();
        let whole = Desk::open(store, 8);
        prop_assert!(!opened.model.opened.is_unread() && !opened.model.journal.is_broken());
        prop_assert_eq!(state(&opened.model.journal), state(&whole.model.journal));
        Ok(())
    });
}
