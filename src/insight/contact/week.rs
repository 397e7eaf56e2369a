//! The contacts of a week: by way, by referent and by person, with how often each person was tried in vain.

use super::contacts::{attempts, is_real, last_reached, latest_first};
use crate::domain::order::InOrder;
use crate::domain::{Day, MemberId, PersonId, codes};
use crate::insight::Records;
use crate::journal::schema::contact;
use std::collections::BTreeMap;

/// How many contacts were noted, and in how many the person was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    pub noted: usize,
    pub reached: usize,
    /// How long they lasted in all, in minutes, where that was noted.
    pub minutes: u32,
}

impl Count {
    /// Those in which nobody was reached.
    pub fn missed(self) -> usize {
        self.noted - self.reached
    }

    fn add(&mut self, other: Count) {
        self.noted += other.noted;
        self.reached += other.reached;
        self.minutes = self.minutes.saturating_add(other.minutes);
    }
}

/// The contacts of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub person: PersonId,
    pub name: String,
    pub referent: Option<MemberId>,
    pub count: Count,
    /// The ways that were used, in the order of the list; none is a contact whose way is not known.
    pub ways: Vec<(Option<&'static str>, Count)>,
    /// The last day, up to the end of the week, on which the person was reached.
    pub last_reached: Option<Day>,
    /// How often the person was tried since, up to the end of the week.
    pub attempts: usize,
}

/// The contacts of a week, from its Monday.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Week {
    /// Of those with whom somebody was in contact; in the order in which they were added.
    pub lines: Vec<Line>,
}

impl Line {
    /// The line of a person; none when nothing was noted in the seven days from `monday` on. Days to come are none.
    pub fn read(
        (person, name, referent): (PersonId, String, Option<MemberId>),
        records: &Records,
        monday: Day,
        today: Day,
    ) -> Option<Self> {
        let until = monday.plus(6).min(today);
        let mut ways: Vec<(Option<&'static str>, Count)> = Vec::new();
        let mut all = Count::default();
        for record in latest_first(records) {
            if !record.get(contact::DAY).is_some_and(|day| (monday..=until).contains(&day)) {
                continue;
            }
            let way = record.get(contact::CHANNEL);
            let way = codes::CONTACT_CHANNELS.iter().copied().find(|code| way == Some(*code));
            let minutes = record.get(contact::MINUTES).map_or(0, |length| length.as_minutes());
            let one = Count { noted: 1, reached: usize::from(is_real(record)), minutes };
            all.add(one);
            match ways.iter_mut().find(|(held, _)| *held == way) {
                Some((_, count)) => count.add(one),
                None => ways.push((way, one)),
            }
        }
        if all.noted == 0 {
            return None;
        }
        ways.order_by_key(|(way, _)| place(*way));
        let (last_reached, attempts) = (last_reached(records, until), attempts(records, until));
        Some(Self { person, name, referent, count: all, ways, last_reached, attempts })
    }
}

/// The place of a way in the list; one that is not known stands last.
fn place(way: Option<&str>) -> usize {
    let known = |code: &str| codes::CONTACT_CHANNELS.iter().position(|known| *known == code);
    way.and_then(known).unwrap_or(usize::MAX)
}

impl Week {
    /// All of them.
    pub fn total(&self) -> Count {
        let mut total = Count::default();
        self.lines.iter().for_each(|line| total.add(line.count));
        total
    }

    /// By way, in the order of the list.
    pub fn by_way(&self) -> Vec<(Option<&'static str>, Count)> {
        let mut ways: Vec<(Option<&'static str>, Count)> = Vec::new();
        for (way, count) in self.lines.iter().flat_map(|line| &line.ways) {
            match ways.iter_mut().find(|(held, _)| held == way) {
                Some((_, sum)) => sum.add(*count),
                None => ways.push((*way, *count)),
            }
        }
        ways.order_by_key(|(way, _)| place(*way));
        ways
    }

    /// By who follows the persons today, each with how many persons that is; those whom nobody follows have none.
    pub fn by_referent(&self) -> BTreeMap<Option<MemberId>, (usize, Count)> {
        let mut referents: BTreeMap<Option<MemberId>, (usize, Count)> = BTreeMap::new();
        for line in &self.lines {
            let (persons, count) = referents.entry(line.referent).or_default();
            *persons += 1;
            count.add(line.count);
        }
        referents
    }
}
