//! How many people each colleague follows, beside the time they work (indicator I12), and who has the most room for one
//! more (row L30). A suggestion is said, and never carried out: a colleague chooses.

use crate::domain::order::InOrder;
use crate::domain::{ElementId, MemberId, Step};
use crate::insight::{Card, Settings};
use crate::journal::Kind;
use crate::journal::schema::member;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// The whole working time, in per cent: what a colleague works of whom nothing else is written.
pub const FULL_TIME: u32 = 100;

/// What one colleague carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Load {
    pub member: MemberId,
    /// Those whose path is under way: the goal is not reached, and nobody has left.
    pub people: usize,
    /// How much of a whole time they work, in per cent; 0 follows nobody new.
    pub quota: u32,
}

/// How a load stands to the reference of the sector.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    Below,
    At,
    Above,
}

impl Load {
    /// How many people that would be at full time, rounded; none for who follows nobody new.
    pub fn at_full_time(&self) -> Option<usize> {
        let quota = usize::try_from(self.quota).ok().filter(|quota| *quota > 0)?;
        Some((self.people * FULL_TIME as usize + quota / 2) / quota)
    }

    /// How that stands to the reference.
    pub fn beside(&self, reference: u32) -> Option<Beside> {
        let reference = usize::try_from(reference).unwrap_or(usize::MAX);
        Some(match self.at_full_time()?.cmp(&reference) {
            Ordering::Less => Beside::Below,
            Ordering::Equal => Beside::At,
            Ordering::Greater => Beside::Above,
        })
    }

    /// Who has more room, without rounding.
    fn cmp(&self, other: &Load) -> Ordering {
        let weight = |people: usize, quota: u32| people as u64 * u64::from(quota);
        weight(self.people, other.quota).cmp(&weight(other.people, self.quota))
    }
}

/// Whether somebody is followed: their goal is not reached, and they have not left. A pause is no exit.
pub fn is_active(step: Step) -> bool {
    !matches!(step, Step::Retained | Step::Closed)
}

/// What each colleague who works here carries, the most room first; of equals by name. Who follows nobody new stands last.
pub fn loads<'a>(cards: impl IntoIterator<Item = &'a Card>, settings: &Settings) -> Vec<Load> {
    let mut people: BTreeMap<MemberId, usize> = BTreeMap::new();
    for member in cards.into_iter().filter(|card| is_active(card.step)).filter_map(|card| card.referent) {
        *people.entry(member).or_default() += 1;
    }
    let load = |member: MemberId| {
        let people = people.get(&member).copied().unwrap_or_default();
        Load { member, people, quota: quota(settings, member) }
    };
    // The colleagues stand by name, and the sort keeps the order of equals.
    let mut loads: Vec<Load> = settings.colleagues().map(|member| load(member.id)).collect();
    loads.order_by(|left, right| (left.quota == 0).cmp(&(right.quota == 0)).then_with(|| left.cmp(right)));
    loads
}

/// Who is first to be thought of for somebody new: who has the most room. None where there is no choice between two.
pub fn suggestion(loads: &[Load]) -> Option<&Load> {
    let mut able = loads.iter().filter(|load| load.quota > 0);
    let first = able.next()?;
    able.next().map(|_| first)
}

/// How much of a whole time a colleague works, in per cent.
pub fn quota(settings: &Settings, id: MemberId) -> u32 {
    let id = ElementId::from(id.uuid());
    let noted = settings.records.element(&Kind::Member, id).and_then(|record| record.get(member::QUOTA));
    noted.unwrap_or(FULL_TIME).min(FULL_TIME)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn load(name: &str, people: usize, quota: u32) -> Load {
        Load { member: MemberId::derived(Uuid::nil(), name), people, quota }
    }

    #[test]
    fn l30_ten_at_full_time_are_less_than_eight_at_half_time() {
        let (a, b) = (load("A", 10, 100), load("B", 8, 50));
        assert_eq!((a.at_full_time(), b.at_full_time()), (Some(10), Some(16)));
        assert_eq!(a.cmp(&b), Ordering::Less);
        assert_eq!(
            (a.beside(20), b.beside(16), load("C", 21, 100).beside(20)),
            (Some(Beside::Below), Some(Beside::At), Some(Beside::Above))
        );
        // Nearer than a rounded figure can tell: 7 at 33 % and 21 at 100 %.
        assert_eq!(load("D", 7, 33).cmp(&load("E", 21, 100)), Ordering::Greater);
    }

    #[test]
    fn nobody_is_suggested_who_follows_nobody_new_or_where_there_is_no_choice() {
        assert_eq!(load("Z", 3, 0).at_full_time(), None);
        assert_eq!(suggestion(&[load("A", 1, 100), load("Z", 0, 0)]), None);
        let two = [load("A", 1, 100), load("B", 2, 100)];
        assert_eq!(suggestion(&two), Some(&two[0]));
        assert_eq!(suggestion(&[]), None);
    }
}
