//! I8: placements in companies, by the day on which they began or ended. One that was planned and did not begin is none.

use super::{People, Share};
use crate::domain::Day;
use crate::domain::codes::END_SUCCESSES;
use crate::domain::order::Fill;
use crate::insight::results::story::Stage;
use crate::insight::results::{Counted, Source};
use std::collections::BTreeMap;

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

impl<'s> People<'s> {
    /// The figures of all placements.
    pub fn placements(&self) -> Following {
        self.placements_by(|_| ()).remove(&()).unwrap_or_default()
    }

    /// The figures of placements by a key of theirs. Keys of which no placement began or ended are not there.
    pub fn placements_by<K: Ord>(&self, key: impl Fn(&'s Stage) -> K) -> BTreeMap<K, Following> {
        let mut groups: BTreeMap<K, Gathered> = BTreeMap::new();
        let days = i32::from(self.settings.evaluation_days());
        let holds = |day: Option<Day>| day.is_some_and(|day| self.period.holds(day));
        for seen in self.seen.iter().filter(|seen| seen.has.placed) {
            for stage in &seen.story.stages {
                let (started, ended) = (holds(stage.start), holds(stage.end));
                if started || ended {
                    let group = groups.entry(key(stage)).or_default();
                    let source = Source { person: seen.person, element: Some(stage.id) };
                    if started {
                        group.started.push(source);
                    }
                    if ended {
                        group.end(source, stage, days, self.today);
                    }
                }
            }
        }
        groups.into_iter().map(|(key, group)| (key, group.counted())).into_map()
    }
}

impl Default for Following {
    fn default() -> Self {
        Gathered::default().counted()
    }
}

/// The sources of [`Following`] while they are gathered.
#[derive(Default)]
struct Gathered {
    started: Vec<Source>,
    ended: Vec<Source>,
    completed: Vec<Source>,
    unknown: Vec<Source>,
    judged: Vec<Source>,
    on_time: Vec<Source>,
    hired: Vec<Source>,
}

impl Gathered {
    fn end(&mut self, source: Source, stage: &Stage, days: i32, today: Day) {
        self.ended.push(source);
        match stage.reason.as_deref() {
            None | Some("unknown") => self.unknown.push(source),
            Some(reason) if END_SUCCESSES.contains(&reason) => self.completed.push(source),
            Some(_) => {}
        }
        let until = stage.end.map(|end| end.plus(days));
        let on_time = stage.evaluated.is_some() && stage.evaluated <= until;
        // Evaluated late is late at once; what may still come in time is not counted yet.
        if stage.evaluated.is_some() || until.is_some_and(|day| day < today) {
            self.judged.push(source);
        }
        if on_time {
            self.on_time.push(source);
        }
        if stage.job.zip(stage.end).is_some_and(|(job, end)| end.days_until(job) <= AFTER) {
            self.hired.push(source);
        }
    }

    fn counted(self) -> Following {
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
