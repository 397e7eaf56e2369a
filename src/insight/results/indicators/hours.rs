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

impl People<'_> {
    /// By category of the list.
    pub fn minutes_by_category(&self) -> Vec<(&'static str, Minutes)> {
        let mut all: Vec<(&'static str, Minutes)> =
            HOUR_CATEGORIES.iter().copied().chain([ASSIMILATED]).map(|code| (code, Minutes::default())).collect();
        self.each_minutes(|_, category, minutes| {
            if let Some((_, sum)) = all.iter_mut().find(|(known, _)| *known == category) {
                sum.add(category, minutes);
            }
        });
        all
    }

    /// By the filière in which the person is in the period.
    pub fn minutes_by_track(&self) -> BTreeMap<Option<ElementId>, Minutes> {
        let mut all: BTreeMap<Option<ElementId>, Minutes> = BTreeMap::new();
        self.each_minutes(|track, category, minutes| all.entry(track).or_default().add(category, minutes));
        all
    }

    fn each_minutes(&self, mut each: impl FnMut(Option<ElementId>, &str, i64)) {
        for seen in self.seen.iter().filter(|seen| seen.has.minutes) {
            let track = seen.track;
            let in_period = |month| first_day(month).is_some_and(|day| self.period.holds(day));
            for (_, category, minutes) in seen.story.minutes.iter().filter(|(month, ..)| in_period(*month)) {
                each(track, category, *minutes);
            }
        }
    }
}
