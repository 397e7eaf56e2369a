//! I7: minutes done, and those that count as done, of the months whose first day is in the period.

use super::People;
use crate::domain::ElementId;
use crate::domain::codes::HOUR_CATEGORIES;
use crate::insight::presence::hour_sheet::first_day;
use crate::insight::results::story::ASSIMILATED;
use std::collections::BTreeMap;

/// Minutes of some people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Minutes {
    pub done: i64,
    pub assimilated: i64,
}

impl Minutes {
    fn add(&mut self, category: &str, minutes: i64) {
        let of = if category == ASSIMILATED { &mut self.assimilated } else { &mut self.done };
        *of = of.saturating_add(minutes);
    }
}

/// The minutes of some people, by the two qualities that a report tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllMinutes {
    /// By category of the list.
    pub by_category: Vec<(&'static str, Minutes)>,
    /// By the filière in which the person is in the period.
    pub by_track: BTreeMap<Option<ElementId>, Minutes>,
}

impl People<'_> {
    /// I7.
    pub fn minutes(&self) -> AllMinutes {
        let known = HOUR_CATEGORIES.iter().copied().chain([ASSIMILATED]);
        let mut all = AllMinutes {
            by_category: known.map(|code| (code, Minutes::default())).collect(),
            by_track: BTreeMap::new(),
        };
        let in_period = |month| first_day(month).is_some_and(|day| self.period.holds(day));
        for seen in self.seen.iter().filter(|seen| seen.has.minutes) {
            let mut told = seen.story.minutes.iter().filter(|(month, ..)| in_period(*month)).peekable();
            if told.peek().is_none() {
                continue;
            }
            let of_track = all.by_track.entry(seen.track).or_default();
            for (_, category, minutes) in told {
                of_track.add(category, *minutes);
                if let Some((_, sum)) = all.by_category.iter_mut().find(|(known, _)| *known == &**category) {
                    sum.add(category, *minutes);
                }
            }
        }
        all
    }
}
