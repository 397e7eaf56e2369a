//! I8: placements in companies, by the day on which they began or ended. One that was planned and did not begin is none.

use super::{Seen, Share};
use crate::domain::codes::END_SUCCESSES;
use crate::domain::{Day, PersonId};
use crate::insight::results::story::Stage;
use crate::insight::results::{Counted, Period, Source};

/// Within how many days after the end of a placement a job is its fruit.
pub const AFTER: i32 = 90;

/// What is counted of some placements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Following {
    /// Begun in the period.
    pub started: Counted,
    /// Ended in the period.
    pub ended: Counted,
    /// Of those that ended: with a success, and for an unknown reason.
    pub completed: Share,
    pub unknown: Share,
    /// Of those whose time to be evaluated is over: evaluated by then.
    pub on_time: Share,
    /// Of those that ended: a job began while they ran or in the days after.
    pub hired: Share,
}

/// A placement that began or ended in a period, and what of it counts.
#[derive(Debug, Clone, Copy)]
pub struct Placed<'s> {
    source: Source,
    pub stage: &'s Stage,
    started: bool,
    ended: bool,
    completed: bool,
    unknown: bool,
    judged: bool,
    on_time: bool,
    hired: bool,
}

impl<'s> Placed<'s> {
    /// Those of a person; of a period that ends today at the latest, by the days within which one is evaluated.
    pub fn of(seen: &Seen<'s>, period: Period, today: Day, days: i32) -> impl Iterator<Item = Self> {
        let (person, stages) = (seen.person, if seen.has.placed { &seen.story.stages[..] } else { &[] });
        stages.iter().filter_map(move |stage| Self::read(person, stage, period, today, days))
    }

    fn read(person: PersonId, stage: &'s Stage, period: Period, today: Day, days: i32) -> Option<Self> {
        let holds = |day: Option<Day>| day.is_some_and(|day| period.holds(day));
        let (started, ended) = (holds(stage.start), holds(stage.end));
        let reason = stage.reason.as_deref().filter(|reason| *reason != "unknown");
        let until = stage.end.map(|end| end.plus(days));
        let soon = |(job, end): (Day, Day)| end.days_until(job) <= AFTER;
        (started || ended).then(|| Self {
            source: Source { person, element: Some(stage.id) },
            stage,
            started,
            ended,
            completed: ended && reason.is_some_and(|reason| END_SUCCESSES.contains(&reason)),
            unknown: ended && reason.is_none(),
            // Evaluated late is late at once; what may still come in time is not counted yet.
            judged: ended && (stage.evaluated.is_some() || until.is_some_and(|day| day < today)),
            on_time: ended && stage.evaluated.is_some() && stage.evaluated <= until,
            hired: ended && stage.job.zip(stage.end).is_some_and(soon),
        })
    }
}

/// The sources of [`Following`] while they are gathered.
#[derive(Debug, Default)]
pub struct Followed {
    started: Vec<Source>,
    ended: Vec<Source>,
    completed: Vec<Source>,
    unknown: Vec<Source>,
    judged: Vec<Source>,
    on_time: Vec<Source>,
    hired: Vec<Source>,
}

impl Followed {
    pub fn add(&mut self, placed: &Placed<'_>) {
        let lists = [
            (placed.started, &mut self.started),
            (placed.ended, &mut self.ended),
            (placed.completed, &mut self.completed),
            (placed.unknown, &mut self.unknown),
            (placed.judged, &mut self.judged),
            (placed.on_time, &mut self.on_time),
            (placed.hired, &mut self.hired),
        ];
        lists.into_iter().filter(|(counts, _)| *counts).for_each(|(_, list)| list.push(placed.source));
    }

    pub fn counted(self) -> Following {
        let ended = Counted::of(self.ended);
        Following {
            started: Counted::of(self.started),
            completed: Share { part: Counted::of(self.completed), of: ended.clone() },
            unknown: Share { part: Counted::of(self.unknown), of: ended.clone() },
            on_time: Share { part: Counted::of(self.on_time), of: Counted::of(self.judged) },
            hired: Share { part: Counted::of(self.hired), of: ended.clone() },
            ended,
        }
    }
}
