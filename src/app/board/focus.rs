//! Where the arrows lead from one card to another.

use super::ColumnView;
use crate::domain::PersonId;
use std::rc::Rc;

/// A way across the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Up,
    Down,
    Before,
    After,
    First,
    Last,
}

impl Way {
    /// The way that a key of the keyboard names.
    pub fn of_key(key: &str) -> Option<Way> {
        match key {
            "ArrowUp" => Some(Way::Up),
            "ArrowDown" => Some(Way::Down),
            "ArrowLeft" => Some(Way::Before),
            "ArrowRight" => Some(Way::After),
            "Home" => Some(Way::First),
            "End" => Some(Way::Last),
            _ => None,
        }
    }
}

/// What a step leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    Card(PersonId),
    /// The column has more cards than are mounted.
    More,
    Edge,
}

/// The card that one step leads to: up and down inside the column, sideways to the card at the same height in the
/// next column that has one.
pub fn step(columns: &[Rc<ColumnView>], from: PersonId, way: Way) -> Reached {
    let found = columns.iter().enumerate().find_map(|(place, column)| {
        let row = column.cards.iter().position(|card| card.id == from)?;
        Some((place, row, column))
    });
    let Some((place, row, column)) = found else { return Reached::Edge };
    let near = |column: &Rc<ColumnView>| {
        let last = column.cards.len().checked_sub(1)?;
        column.cards.get(row.min(last)).map(|card| card.id)
    };
    let card = match way {
        Way::Up => row.checked_sub(1).and_then(|row| column.cards.get(row)).map(|card| card.id),
        Way::Down => column.cards.get(row + 1).map(|card| card.id),
        Way::First => column.cards.first().map(|card| card.id),
        Way::Last => column.cards.last().map(|card| card.id),
        Way::Before => columns[..place].iter().rev().find_map(near),
        Way::After => columns[place + 1..].iter().find_map(near),
    };
    match card {
        Some(card) => Reached::Card(card),
        None if way == Way::Down && column.matching > column.cards.len() => Reached::More,
        None => Reached::Edge,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Step;
    use crate::insight::Card;
    use uuid::Uuid;

    fn id(name: &str) -> PersonId {
        PersonId::derived(Uuid::nil(), name)
    }

    fn column(step: Step, names: &[&str], matching: usize) -> Rc<ColumnView> {
        let card = |name: &&str| Rc::new(Card::sample(id(name), name, step));
        let cards = names.iter().map(card).collect();
        Rc::new(ColumnView { step, label: None, cards, headings: Vec::new(), matching, total: matching })
    }

    fn board() -> Vec<Rc<ColumnView>> {
        vec![
            column(Step::Intake, &["a", "b", "c"], 5),
            column(Step::Assessment, &[], 0),
            column(Step::Orientation, &["d", "e"], 2),
        ]
    }

    fn check(from: &str, way: Way, expected: Reached) {
        assert_eq!(step(&board(), id(from), way), expected, "{from} {way:?}");
    }

    #[test]
    fn up_and_down_stay_in_the_column() {
        check("b", Way::Up, Reached::Card(id("a")));
        check("a", Way::Up, Reached::Edge);
        check("a", Way::Down, Reached::Card(id("b")));
        check("e", Way::Down, Reached::Edge);
        check("a", Way::Last, Reached::Card(id("c")));
        check("c", Way::First, Reached::Card(id("a")));
    }

    #[test]
    fn the_end_of_what_is_mounted_asks_for_more() {
        check("c", Way::Down, Reached::More);
    }

    #[test]
    fn sideways_skips_empty_columns_and_takes_the_nearest_card() {
        check("b", Way::After, Reached::Card(id("e")));
        check("c", Way::After, Reached::Card(id("e")));
        check("d", Way::Before, Reached::Card(id("a")));
        check("d", Way::After, Reached::Edge);
        check("nobody", Way::After, Reached::Edge);
    }
}
