//! The cards of the board, by person. Those of a checkpoint stay bytes until somebody looks at them.

use crate::app::slice::Slice;
use crate::domain::{Day, PersonId, Step};
use crate::insight::Card;
use crate::insight::board::checkpoint::Stack;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

/// All cards.
#[derive(Debug, Default)]
pub(super) struct Cards {
    /// Those that were put here one by one.
    own: HashMap<PersonId, Rc<Card>>,
    /// Those of the checkpoint.
    stack: Rc<Stack>,
    /// Which places of the stack count no more: another card was put in their place, or none.
    gone: Vec<bool>,
    /// How many do.
    left: usize,
    /// Up to which place they have been read while nothing else was to be done.
    reached: usize,
}

/// What stands in a column, as far as its first cards are to be shown.
#[derive(Debug, Default)]
pub(super) struct Standing<'a> {
    /// The days since when its people stand there.
    pub since: Vec<Day>,
    pub total: usize,
    /// The first of them, and perhaps others, in no order.
    pub cards: Vec<&'a Rc<Card>>,
}

/// What the first cards of a column are found by: as `rank`, with the place of the name for the name.
type Rank = (bool, Option<Day>, Option<Day>, u32);

impl Cards {
    /// Those of a checkpoint.
    pub fn of(stack: Rc<Stack>) -> Self {
        Self { own: HashMap::new(), gone: vec![false; stack.len()], left: stack.len(), stack, reached: 0 }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.own.len() + self.left
    }

    /// The card of a person.
    pub fn get(&self, id: PersonId) -> Option<&Rc<Card>> {
        self.own.get(&id).or_else(|| self.stack.card(self.place(id)?))
    }

    /// Every card, in no order.
    pub fn values(&self) -> impl Iterator<Item = &Rc<Card>> {
        self.own.values().chain(self.places().filter_map(|place| self.stack.card(place)))
    }

    /// The persons, in no order.
    pub fn ids(&self) -> impl Iterator<Item = PersonId> {
        self.own.keys().copied().chain(self.places().map(|place| self.stack.heads()[place].id))
    }

    /// Puts a card in the place of the one that is there, or none; answers the one before.
    pub fn put(&mut self, id: PersonId, card: Option<Rc<Card>>) -> Option<Rc<Card>> {
        let place = self.place(id);
        let stacked = place.and_then(|place| self.stack.card(place)).cloned();
        if let Some(place) = place {
            self.gone[place] = true;
            self.left -= 1;
        }
        let own = match card {
            Some(card) => self.own.insert(id, card),
            None => self.own.remove(&id),
        };
        own.or(stacked)
    }

    /// The person at a place of the stack, if the card there still counts.
    pub fn still(&self, place: usize) -> Option<PersonId> {
        let head = self.stack.heads().get(place)?;
        (!self.gone[place]).then_some(head.id)
    }

    /// Whether anybody stands in a step.
    pub fn stand_in(&self, step: Step) -> bool {
        self.own.values().any(|card| card.step == step)
            || self.places().any(|place| self.stack.heads()[place].step == step)
    }

    /// The cards with a task before a day.
    pub fn due_before(&self, day: Day) -> impl Iterator<Item = &Rc<Card>> {
        let own = self.own.values().filter(move |card| card.next_due().is_some_and(|due| due.day < day));
        let late = move |place: &usize| self.stack.heads()[*place].due.is_some_and(|due| due < day);
        own.chain(self.places().filter(late).filter_map(|place| self.stack.card(place)))
    }

    /// The columns of these steps, or of all, with the first cards of each among what is read. Each column says how
    /// many of it are shown at the least.
    pub fn standing(&self, only: Option<&[Step]>, mounted: impl Fn(Step) -> usize) -> BTreeMap<Step, Standing<'_>> {
        let is_asked = |step: Step| only.is_none_or(|steps| steps.contains(&step));
        let mut columns: BTreeMap<Step, Standing<'_>> = BTreeMap::new();
        let mut first: BTreeMap<Step, Vec<(Rank, usize)>> = BTreeMap::new();
        for place in self.places() {
            let head = &self.stack.heads()[place];
            if !is_asked(head.step) {
                continue;
            }
            let column = columns.entry(head.step).or_default();
            column.total += 1;
            column.since.extend(head.since);
            let rank = (head.due.is_none(), head.due, head.since, head.place);
            keep_first(first.entry(head.step).or_default(), (rank, place), mounted(head.step));
        }
        for (step, first) in first {
            let column = columns.entry(step).or_default();
            column.cards.extend(first.into_iter().filter_map(|(_, place)| self.stack.card(place)));
        }
        for card in self.own.values().filter(|card| is_asked(card.step)) {
            let column = columns.entry(card.step).or_default();
            column.total += 1;
            column.since.extend(card.since);
            column.cards.push(card);
        }
        columns
    }

    /// Reads some of the cards that are still bytes; true once none is left.
    pub fn read_some(&mut self, slice: &Slice) -> bool {
        while self.reached < self.stack.len() {
            // The watch is looked at once in so many cards: that costs as much as reading one.
            let next = (self.reached + 32).min(self.stack.len());
            for place in self.reached..next {
                self.stack.card(place);
            }
            self.reached = next;
            if slice.is_over() {
                break;
            }
        }
        self.reached == self.stack.len()
    }

    fn place(&self, id: PersonId) -> Option<usize> {
        self.stack.find(id).filter(|place| !self.gone[*place])
    }

    fn places(&self) -> impl Iterator<Item = usize> {
        self.gone.iter().enumerate().filter(|(_, gone)| !**gone).map(|(place, _)| place)
    }
}

/// Keeps the first of what comes, in order.
fn keep_first(first: &mut Vec<(Rank, usize)>, next: (Rank, usize), count: usize) {
    if first.len() >= count && first.last().is_none_or(|last| *last <= next) {
        return;
    }
    let place = first.partition_point(|held| *held <= next);
    first.insert(place, next);
    first.truncate(count);
}
