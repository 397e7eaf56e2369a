//! Where a card in the hand would land: a column has one order, by what is due first, so the place is known before.

use super::axis::GroupOrder;
use super::{ColumnView, Filter, rank};
use crate::domain::Day;
use crate::insight::{Card, Settings};

/// How many of the cards that are shown of a column would stand above a card that moves there today.
pub fn landing(column: &ColumnView, card: &Card, groups: Option<&GroupOrder>, today: Day) -> usize {
    let moved = Card { step: column.step, since: Some(today), ..card.clone() };
    let place = |card: &Card| groups.map(|groups| groups.place(card));
    let above = |other: &Card| (place(other), rank(other)) < (place(&moved), rank(&moved));
    column.cards.iter().filter(|other| above(other)).count()
}

/// The order of the groups under a filter.
pub fn groups(filter: &Filter, settings: &Settings) -> Option<GroupOrder> {
    filter.axis.map(|axis| GroupOrder::read(axis, settings))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::board::Board;
    use crate::domain::{ElementId, PersonId, Step};
    use crate::insight::Due;
    use crate::insight::board::news::Matter;
    use crate::insight::settings::Column;
    use std::rc::Rc;
    use uuid::Uuid;

    fn today() -> Day {
        Day::parse("2026-03-04").unwrap()
    }

    fn card(name: &str, step: Step, due: Option<i32>, since: i32) -> Card {
        let mut card = Card::sample(PersonId::derived(Uuid::nil(), name), name, step);
        card.since = Some(today().plus(since));
        let of = ElementId::derived(Uuid::nil(), name);
        let due = due.map(|days| Due {
            matter: Matter::Task,
            of,
            day: today().plus(days),
            title: String::new(),
            member: None,
        });
        card.dues = due.into_iter().collect();
        card
    }

    #[test]
    fn h12_the_placeholder_stands_where_the_card_lands() {
        let columns = Step::ALL.map(|step| Column { step, label: None, hidden: false });
        let settings = Settings { columns: columns.to_vec(), ..Settings::default() };
        let there = [("Anne", Some(-3), -9), ("Bea", Some(8), -9), ("Carl", None, -40), ("Dina", None, -2)];
        for (due, since, expected) in [(Some(-9), -1, 0), (Some(2), -1, 1), (Some(9), -1, 2), (None, -90, 4)] {
            let mut board = Board::default();
            board.set_today(today());
            for (name, due, since) in there {
                let card = card(name, Step::Assessment, due, since);
                board.put(card.id, Some(Rc::new(card)));
            }
            let moved = card("Zoé", Step::Intake, due, since);
            board.put(moved.id, Some(Rc::new(moved.clone())));
            board.draw_all(&settings);
            let column = board.columns().iter().find(|column| column.step == Step::Assessment).unwrap();
            let told = landing(column, &moved, groups(&Filter::default(), &settings).as_ref(), today());
            let landed = Card { step: Step::Assessment, since: Some(today()), ..moved.clone() };
            board.put(landed.id, Some(Rc::new(landed)));
            board.draw_all(&settings);
            let column = board.columns().iter().find(|column| column.step == Step::Assessment).unwrap();
            let place = column.cards.iter().position(|card| card.id == moved.id);
            assert_eq!((told, place), (expected, Some(expected)), "{due:?}");
        }
    }
}
