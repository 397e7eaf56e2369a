//! I11 and I12: how well people are followed up, and by whom.

use super::{People, Seen, Share};
use crate::domain::{Day, MemberId, Step};
use crate::insight::board::news::{is_new, rhythm};
use crate::insight::results::story::Story;
use crate::insight::results::{Counted, Period, Source};
use crate::insight::settings::Settings;
use std::collections::BTreeMap;

/// Within how many days after its day a follow-up is on time.
pub const ON_TIME: i32 = 7;

/// The follow-ups that were due in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUps {
    /// Of those that were due: answered on time, late, and not at all.
    pub on_time: Share,
    pub late: Counted,
    pub missed: Counted,
}

/// The sources of [`FollowUps`] while they are gathered.
#[derive(Debug)]
pub struct Due {
    period: Period,
    all: Vec<Source>,
    on_time: Vec<Source>,
    late: Vec<Source>,
    missed: Vec<Source>,
}

impl Due {
    /// Of a period that ends today at the latest.
    pub fn new(period: Period) -> Self {
        let [all, on_time, late, missed] = [const { Vec::new() }; 4];
        Self { period, all, on_time, late, missed }
    }

    pub fn add(&mut self, seen: &Seen<'_>) {
        if !seen.has.asked {
            return;
        }
        for asked in seen.story.asked.iter().filter(|asked| self.period.holds(asked.due)) {
            let source = Source { person: seen.person, element: Some(asked.id) };
            self.all.push(source);
            match asked.answered.map(|day| asked.due.days_until(day)) {
                Some(..=ON_TIME) => self.on_time.push(source),
                Some(_) => self.late.push(source),
                None => self.missed.push(source),
            }
        }
    }

    /// I11.
    pub fn counted(self) -> FollowUps {
        FollowUps {
            on_time: Share { part: Counted::of(self.on_time), of: Counted::of(self.all) },
            late: Counted::of(self.late),
            missed: Counted::of(self.missed),
        }
    }
}

impl People<'_> {
    /// The persons who are followed on the last day of the period.
    pub fn active(&self) -> Counted {
        self.who(|seen| seen.active)
    }

    /// Of them, those of whom nothing was heard for longer than the rhythm of their step.
    pub fn silent(&self) -> Share {
        self.share(|seen| seen.active, |seen| seen.silent)
    }

    /// Of the accompanied, those of whom a proof of eligibility was seen.
    pub fn proof_seen(&self) -> Share {
        self.of_accompanied(|seen| !seen.lacks.proof)
    }

    /// I12: the persons who are followed on the last day of the period, by who follows them; none are those of nobody.
    pub fn workload(&self) -> BTreeMap<Option<MemberId>, Counted> {
        self.by(|seen| seen.active.then_some(seen.referent))
    }
}

/// The rhythm of each step on a day, asked for once for everybody: of who has just come to it, and of the others.
pub(super) struct Rhythms {
    day: Day,
    of: [[Option<i32>; 2]; Step::ALL.len()],
}

impl Rhythms {
    pub fn of(settings: &Settings, day: Day) -> Self {
        let of = |step| [None, Some(day)].map(|since| rhythm(settings, step, since, day));
        Self { day, of: Step::ALL.map(of) }
    }

    /// None where silence is no matter: in a pause, and where there is no rhythm.
    pub fn is_silent(&self, story: &Story) -> Option<bool> {
        let day = self.day;
        let stretch = story.path.iter().rfind(|stretch| stretch.from <= day)?;
        let (step, since): (Step, Day) = (stretch.step, stretch.from);
        if story.pauses.iter().rfind(|(from, _)| *from <= day).is_some_and(|(_, paused)| *paused) {
            return None;
        }
        let limit = self.of[step as usize][usize::from(is_new(since, day))]?;
        let last = story.contacts.iter().rfind(|contact| **contact <= day).copied().unwrap_or(since);
        Some(last.days_until(day) > limit)
    }
}
