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

    /// The cards with something due before a day.
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

#[cfg(test)]
mod tests {
    use super::super::{Board, PAGE};
    use super::*;
    use crate::app::Filter;
    use crate::domain::ElementId;
    use crate::insight::board::news::Matter;
    use crate::insight::settings::Column;
    use crate::insight::{Due, Settings};
    use proptest::prelude::*;
    use uuid::Uuid;

    fn today() -> Day {
        Day::parse("2026-03-04").unwrap()
    }

    fn person(number: usize) -> PersonId {
        PersonId::derived(Uuid::nil(), &number.to_string())
    }

    /// A card from a few bits: few names and days, so that many are equal.
    fn card(number: usize, bits: u16) -> Rc<Card> {
        let name = ["Anne", "Bea", "Carl", "Dina"][usize::from(bits) % 4];
        let mut card = Card::sample(person(number), name, Step::ALL[usize::from(bits >> 2) % 3]);
        card.since = [None, Some(today()), Some(today().plus(-40))][usize::from(bits >> 5) % 3];
        let due = |day: i32| Due {
            matter: Matter::Task,
            of: ElementId::derived(Uuid::nil(), "task"),
            day: today().plus(day),
            title: "Bilan".to_owned(),
            member: None,
        };
        card.dues = (0..(bits >> 8) % 3).map(|task| due(i32::from(task) * 5 - 3)).collect();
        Rc::new(card)
    }

    fn shown(board: &Board) -> impl PartialEq + std::fmt::Debug + use<> {
        let mut persons: Vec<PersonId> = board.persons().collect();
        persons.sort_unstable();
        (persons, board.columns().to_vec(), board.late(), board.len())
    }

    proptest! {
        #[test]
        fn a_board_of_bytes_shows_what_a_board_of_cards_shows(
            bits in prop::collection::vec(any::<u16>(), 0..200),
            others in prop::collection::vec((0..220_usize, any::<u16>(), any::<bool>()), 0..12),
            grown in 0..3_usize,
        ) {
            let columns = Step::ALL.map(|step| Column { step, label: None, hidden: step == Step::ALL[2] });
            let settings = Settings { columns: columns.to_vec(), ..Settings::default() };
            let mut cards: Vec<Rc<Card>> = bits.iter().enumerate().map(|(number, bits)| card(number, *bits)).collect();
            cards.sort_by_key(|card| card.id);
            let (mut whole, mut opened) = (Board::default(), Board::default());
            whole.set_today(today());
            cards.iter().for_each(|card| whole.put(card.id, Some(card.clone())));
            whole.draw_all(&settings);
            let stack = Rc::new(Stack::of(&cards));
            opened.open(stack.clone(), today(), Filter::default(), &settings);
            prop_assert_eq!(shown(&opened), shown(&whole));
            // What nobody sees is not read: three columns of twenty, and those with a late task.
            let late = cards.iter().filter(|card| !card.dues.is_empty()).count();
            prop_assert!(stack.read() <= 3 * PAGE + late);
            for (number, bits, is_put) in others {
                for board in [&mut whole, &mut opened] {
                    board.put(person(number), is_put.then(|| card(number, bits)));
                    board.draw_changed(&settings);
                }
                prop_assert_eq!(shown(&opened), shown(&whole));
            }
            for step in Step::ALL.into_iter().cycle().take(grown) {
                for board in [&mut whole, &mut opened] {
                    board.grow(step, &settings);
                }
            }
            prop_assert_eq!(shown(&opened), shown(&whole));
            let filter = Filter { step: Some(Step::ALL[1]), ..Filter::default() };
            for board in [&mut whole, &mut opened] {
                board.select(filter.clone(), &settings);
            }
            prop_assert_eq!(shown(&opened), shown(&whole));
        }
    }
}
