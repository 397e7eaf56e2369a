//! How many cards each referent has in each step (row L1).

use crate::domain::order::InOrder;
use crate::domain::{MemberId, Step};
use crate::insight::Card;
use std::collections::BTreeMap;

/// The counts of one referent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// None for cards without a referent.
    pub referent: Option<MemberId>,
    /// One count for each step of the matrix.
    pub counts: Vec<usize>,
    pub total: usize,
}

/// Referents by steps, with totals. Each card counts once, for the referent that its face shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Matrix {
    pub steps: Vec<Step>,
    /// In the order of `referents`, those without a card left out; the row without a referent comes last, and is always
    /// there.
    pub rows: Vec<Row>,
    pub totals: Vec<usize>,
    pub total: usize,
}

impl Matrix {
    /// Counts cards in one pass. Cards in another step than these count nowhere; a referent who is not among
    /// `referents` comes after them.
    pub fn count<'a>(cards: impl IntoIterator<Item = &'a Card>, steps: Vec<Step>, referents: &[MemberId]) -> Self {
        let mut counts: BTreeMap<Option<MemberId>, Vec<usize>> = BTreeMap::from([(None, vec![0; steps.len()])]);
        let mut totals = vec![0; steps.len()];
        for card in cards {
            let Some(place) = steps.iter().position(|step| *step == card.step) else { continue };
            counts.entry(card.referent).or_insert_with(|| vec![0; steps.len()])[place] += 1;
            totals[place] += 1;
        }
        let mut rows: Vec<Row> =
            counts.into_iter().map(|(referent, counts)| Row { referent, total: counts.iter().sum(), counts }).collect();
        let place = |member| referents.iter().position(|other| *other == member).unwrap_or(usize::MAX);
        rows.order_by_key(|row| (row.referent.is_none(), row.referent.map(place)));
        let total = totals.iter().sum();
        Self { steps, rows, totals, total }
    }
}
