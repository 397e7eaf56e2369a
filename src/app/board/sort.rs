//! The order of the list of persons.

use crate::domain::coded::coded;
use crate::domain::order::InOrder;
use crate::domain::{Day, Step, fold_text};
use crate::insight::{Card, Settings};
use std::cmp::{Ordering, Reverse};
use std::collections::HashMap;
use std::rc::Rc;

coded! {
    /// What the rows are put in order by, in the order of the columns. The codes are those of addresses.
    pub enum By {
        Name = "nom",
        Step = "etape",
        Days = "jours",
        Track = "filiere",
        Locality = "localite",
        Referent = "referent",
        Due = "echeance",
    }
}

/// Which end comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    Rising,
    Falling,
}

/// An order of the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sort {
    pub by: By,
    pub order: Order,
}

impl Sort {
    /// The order of a word of the address; `-` in front puts the other end first.
    pub fn parse(word: &str) -> Option<Self> {
        let (order, word) = word.strip_prefix('-').map_or((Order::Rising, word), |word| (Order::Falling, word));
        By::parse(word).map(|by| Self { by, order })
    }

    /// The word in the address.
    pub fn code(self) -> String {
        match self.order {
            Order::Rising => self.by.code().to_owned(),
            Order::Falling => format!("-{}", self.by.code()),
        }
    }

    /// What a press on the head of a column asks for: rising, then falling, then the board's own order.
    pub fn after_press(now: Option<Sort>, by: By) -> Option<Sort> {
        match now.filter(|sort| sort.by == by).map(|sort| sort.order) {
            None => Some(Sort { by, order: Order::Rising }),
            Some(Order::Rising) => Some(Sort { by, order: Order::Falling }),
            Some(Order::Falling) => None,
        }
    }

    /// Puts cards in this order. What is not known comes last whichever end is first; equals stand by name.
    pub fn arrange(self, cards: &mut Vec<Rc<Card>>, settings: &Settings) {
        let places = Places::read(settings);
        let mut keyed: Vec<(Option<Key>, Rc<Card>)> =
            cards.drain(..).map(|card| (key(self.by, &card, settings, &places), card)).collect();
        keyed.order_by(|(left, one), (right, other)| {
            let known = match (left, right) {
                (Some(left), Some(right)) if self.order == Order::Falling => right.cmp(left),
                (Some(left), Some(right)) => left.cmp(right),
                (left, right) => left.is_none().cmp(&right.is_none()),
            };
            known.then_with(|| by_name(one, other))
        });
        cards.extend(keyed.into_iter().map(|(_, card)| card));
    }
}

fn by_name(left: &Card, right: &Card) -> Ordering {
    (&left.sort_name, left.id).cmp(&(&right.sort_name, right.id))
}

/// The places of the columns, in the organisation's order.
struct Places(HashMap<Step, usize>);

impl Places {
    fn read(settings: &Settings) -> Self {
        Self(settings.columns.iter().enumerate().map(|(place, column)| (column.step, place)).collect())
    }
}

/// What two rows are compared by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Place(usize),
    Text(String),
    /// The day since when: fewer days come first.
    Since(Reverse<Day>),
    Day(Day),
}

fn key(by: By, card: &Card, settings: &Settings, places: &Places) -> Option<Key> {
    let text = |text: &str| Some(Key::Text(fold_text::fold(text))).filter(|_| !text.is_empty());
    match by {
        By::Name => text(&card.sort_name),
        By::Step => places.0.get(&card.step).copied().map(Key::Place),
        By::Days => card.since.map(|since| Key::Since(Reverse(since))),
        By::Track => {
            let names: Vec<&str> = card.tracks.iter().filter_map(|track| settings.entry(*track)).collect();
            text(&names.join(", "))
        }
        By::Locality => card.locality.as_deref().and_then(text),
        By::Referent => card.referent.and_then(|member| settings.member(member)).and_then(text),
        By::Due => card.next_due().map(|due| Key::Day(due.day)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back_and_presses_go_round() {
        for by in By::ALL {
            for order in [Order::Rising, Order::Falling] {
                let sort = Sort { by, order };
                assert_eq!(Sort::parse(&sort.code()), Some(sort));
            }
        }
        assert_eq!(Sort::parse("-"), None);
        let first = Sort::after_press(None, By::Due);
        let second = Sort::after_press(first, By::Due);
        assert_eq!(second.map(|sort| sort.order), Some(Order::Falling));
        assert_eq!(Sort::after_press(second, By::Due), None);
        assert_eq!(Sort::after_press(second, By::Name).map(|sort| sort.by), Some(By::Name));
    }
}
