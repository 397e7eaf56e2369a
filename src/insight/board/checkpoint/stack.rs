//! Cards that stay bytes until somebody looks at them.
//!
//! The first screen counts all cards and shows a few of each column. So a few bytes stand before the cards, by which
//! they are counted and sorted; a card itself is read when it is shown, filtered or searched, and the others when
//! nothing else is to be done. The sum of the whole record was looked at before: what it was made from, it says.

use super::{Coming, Dated};
use crate::domain::order::InOrder;
use crate::domain::pack::{Pack, Unpacker, pack_fields, pack_number};
use crate::domain::{Day, PersonId, Step};
use crate::insight::Card;
use std::cell::OnceCell;
use std::rc::Rc;

/// What is known of a card before it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    pub id: PersonId,
    pub step: Step,
    pub since: Option<Day>,
    /// The day on which something is due first.
    pub due: Option<Day>,
    /// Its place among all cards by their names.
    pub place: u32,
    /// Where its bytes begin.
    start: u32,
    /// Whether it becomes another on a later day.
    dated: bool,
}

pack_fields! {
    Head { id, step, since, due, place, start, dated }
}

/// Cards with what they become, as they are written: the heads, then the cards, both by rising person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pile {
    heads: Vec<Head>,
    bytes: Vec<u8>,
}

impl Pile {
    /// These cards, which stand by rising person.
    pub fn of(cards: &[Dated]) -> Self {
        let mut by_name: Vec<usize> = (0..cards.len()).collect();
        by_name.order_by(|left, right| {
            let name = |place: &usize| (&cards[*place].now.sort_name, cards[*place].now.id);
            name(left).cmp(&name(right))
        });
        let mut places = vec![0; cards.len()];
        for (place, card) in (0..).zip(by_name) {
            places[card] = place;
        }
        let (mut heads, mut bytes) = (Vec::with_capacity(cards.len()), Vec::new());
        for (card, place) in cards.iter().zip(places) {
            let mut head = Head::of(&card.now, place);
            (head.start, head.dated) = (bytes.len() as u32, !card.later.is_empty());
            heads.push(head);
            card.pack(&mut bytes);
        }
        Self { heads, bytes }
    }

    /// Reads every card.
    pub fn read(&self) -> Option<Vec<Dated>> {
        (0..self.heads.len()).map(|place| self.dated(place)).collect()
    }

    fn dated(&self, place: usize) -> Option<Dated> {
        Dated::unpack(&mut self.from(place)?)
    }

    fn from(&self, place: usize) -> Option<Unpacker<'_>> {
        Some(Unpacker::new(self.bytes.get(self.heads.get(place)?.start as usize..)?))
    }
}

impl Pack for Pile {
    fn pack(&self, out: &mut Vec<u8>) {
        self.heads.pack(out);
        pack_number(self.bytes.len() as u64, out);
        out.extend_from_slice(&self.bytes);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let heads = Vec::unpack(from)?;
        let length = from.length()?;
        Some(Self { heads, bytes: from.take(length)?.to_vec() })
    }
}

impl Head {
    fn of(card: &Card, place: u32) -> Self {
        let due = card.next_due().map(|due| due.day);
        Self { id: card.id, step: card.step, since: card.since, due, place, start: 0, dated: false }
    }
}

/// The cards of a checkpoint as they stand on one day, by rising person.
#[derive(Debug, Clone)]
pub struct Stack {
    pile: Pile,
    slots: Vec<OnceCell<Option<Rc<Card>>>>,
}

impl Default for Stack {
    fn default() -> Self {
        Self { pile: Pile { heads: Vec::new(), bytes: Vec::new() }, slots: Vec::new() }
    }
}

/// Two stacks are equal when their cards are.
impl PartialEq for Stack {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other)
    }
}

impl Eq for Stack {}

impl Stack {
    /// The cards on a day, and what they become later; none when the pile is not as it was written.
    pub(super) fn on(mut pile: Pile, today: Day) -> Option<(Self, Vec<(PersonId, Coming)>)> {
        let mut slots = vec![OnceCell::new(); pile.heads.len()];
        let mut coming = Vec::new();
        let dated: Vec<usize> = (0..slots.len()).filter(|place| pile.heads[*place].dated).collect();
        for place in dated {
            let (card, later) = pile.dated(place)?.on(today);
            if !later.is_empty() {
                coming.push((card.id, later));
            }
            let head = &mut pile.heads[place];
            *head = Head { start: head.start, ..Head::of(&card, head.place) };
            slots[place] = OnceCell::from(Some(card));
        }
        Some((Self { pile, slots }, coming))
    }

    /// How many cards there are.
    pub fn len(&self) -> usize {
        self.slots.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// What is known of the cards without reading them.
    pub fn heads(&self) -> &[Head] {
        &self.pile.heads
    }

    /// Where the card of a person stands.
    pub fn find(&self, id: PersonId) -> Option<usize> {
        self.pile.heads.binary_search_by(|head| head.id.cmp(&id)).ok()
    }

    /// The card at a place.
    pub fn card(&self, place: usize) -> Option<&Rc<Card>> {
        self.slots.get(place)?.get_or_init(|| Rc::unpack(&mut self.pile.from(place)?)).as_ref()
    }

    /// Every card.
    pub fn iter(&self) -> Iter<'_> {
        Iter { stack: self, place: 0 }
    }
}

impl<'a> IntoIterator for &'a Stack {
    type Item = &'a Rc<Card>;
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

/// The cards of a stack, each of which is read when its turn comes.
#[derive(Debug, Clone)]
pub struct Iter<'a> {
    stack: &'a Stack,
    place: usize,
}

impl<'a> Iterator for Iter<'a> {
    type Item = &'a Rc<Card>;

    fn next(&mut self) -> Option<Self::Item> {
        let card = self.stack.card(self.place)?;
        self.place += 1;
        Some(card)
    }
}

#[cfg(test)]
impl Stack {
    /// A stack of these cards, none of which is read; they stand by rising person.
    pub fn of(cards: &[Rc<Card>]) -> Self {
        let dated: Vec<Dated> = cards.iter().map(|now| Dated { now: now.clone(), later: Coming::new() }).collect();
        let packed = Pile::of(&dated).packed();
        let pile = Pile::unpack(&mut Unpacker::new(&packed)).unwrap();
        Self::on(pile, Day::parse("2026-03-04").unwrap()).unwrap().0
    }

    /// How many cards were read.
    pub fn read(&self) -> usize {
        self.slots.iter().filter(|slot| slot.get().is_some()).count()
    }
}
