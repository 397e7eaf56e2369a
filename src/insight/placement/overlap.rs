//! Contracts or placements that share days (row L9): a warning and never a refusal.
//!
//! Only inside a group: a stage during a contract of article 60 is how one prepares what comes after it.

use crate::domain::coded::coded;
use crate::domain::order::InOrder;
use crate::domain::{ContractSort, Day, ElementId};
use std::collections::BTreeSet;

coded! {
    /// What may warn about one another.
    pub enum OverlapGroup {
        Job = "job",
        TrainingPlacement = "training_placement",
    }
}

impl OverlapGroup {
    /// The group of a contract. The training of a PFI stands with the stages; contracts of a CPAS are employment.
    pub fn of(sort: ContractSort) -> OverlapGroup {
        if sort == ContractSort::Pfi { OverlapGroup::TrainingPlacement } else { OverlapGroup::Job }
    }
}

/// A time in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub id: ElementId,
    pub group: OverlapGroup,
    pub from: Day,
    /// The last day, confirmed or else planned; none while no end is known.
    pub last: Option<Day>,
}

/// Two elements, whatever their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pair(ElementId, ElementId);

impl Pair {
    /// The pair of two elements.
    pub fn of(one: ElementId, other: ElementId) -> Pair {
        Pair(one.min(other), one.max(other))
    }

    /// Both elements, the smaller id first.
    pub fn ids(self) -> [ElementId; 2] {
        [self.0, self.1]
    }
}

/// Two spans that share days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overlap {
    pub pair: Pair,
    pub group: OverlapGroup,
    /// The first shared day.
    pub from: Day,
    /// The last shared day; none when both go on without an end.
    pub last: Option<Day>,
    /// Whether a colleague accepted the overlap.
    pub accepted: bool,
}

impl Overlap {
    /// How many days are shared, both ends included; none when both go on without an end.
    pub fn days(&self) -> Option<i32> {
        self.last.map(|last| self.from.days_until(last) + 1)
    }
}

/// All overlaps, by their first day. `kept` are the accepted pairs.
pub fn overlaps(spans: &[Span], kept: &BTreeSet<Pair>) -> Vec<Overlap> {
    let mut found = Vec::new();
    for (place, one) in spans.iter().enumerate() {
        for other in &spans[place + 1..] {
            let from = one.from.max(other.from);
            let last = [one.last, other.last].into_iter().flatten().min();
            let shares = last.is_none_or(|last| from <= last);
            if shares && one.group == other.group && one.id != other.id {
                let pair = Pair::of(one.id, other.id);
                found.push(Overlap { pair, group: one.group, from, last, accepted: kept.contains(&pair) });
            }
        }
    }
    found.order_by_key(|overlap| (overlap.from, overlap.pair));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;

    fn span(from: &str, last: &str) -> Span {
        let last = Day::parse(last).ok();
        Span { id: ElementId::random(), group: OverlapGroup::Job, from: day(from), last }
    }

    #[test]
    fn days_are_shared_from_the_first_to_the_last() {
        let check = |one: (&str, &str), other: (&str, &str), expected: &[Option<i32>]| {
            let found = overlaps(&[span(one.0, one.1), span(other.0, other.1)], &BTreeSet::new());
            assert_eq!(found.iter().map(Overlap::days).collect::<Vec<_>>(), expected, "{one:?} {other:?}");
        };
        check(("2026-01-01", "2026-01-31"), ("2026-02-01", "2026-02-28"), &[]);
        check(("2026-01-01", "2026-01-31"), ("2026-01-31", "2026-02-28"), &[Some(1)]);
        check(("2026-03-01", "2026-03-10"), ("2026-01-01", ""), &[Some(10)]);
        check(("2026-03-01", ""), ("2026-01-01", ""), &[None]);
    }

    #[test]
    fn three_at_once_make_three_pairs() {
        let spans = [span("2026-01-01", ""), span("2026-02-01", "2026-02-10"), span("2026-02-05", "2026-03-01")];
        let starts: Vec<_> = overlaps(&spans, &BTreeSet::new()).iter().map(|overlap| overlap.from).collect();
        assert_eq!(starts, [day("2026-02-01"), day("2026-02-05"), day("2026-02-05")]);
    }

    #[test]
    fn only_the_training_of_a_pfi_is_no_employment() {
        let training: Vec<_> = ContractSort::ALL
            .into_iter()
            .filter(|sort| OverlapGroup::of(*sort) == OverlapGroup::TrainingPlacement)
            .collect();
        assert_eq!(training, [ContractSort::Pfi]);
    }
}
