//! I11 and I12: how well people are followed up, and by whom.

use super::{People, Seen, Share};
use crate::domain::{Day, MemberId, Step};
use crate::insight::board::news::rhythm;
use crate::insight::results::Counted;
use crate::insight::results::story::Asked;
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

impl<'s> People<'s> {
    /// I11: the follow-ups that were due in the period.
    pub fn follow_ups(&self) -> FollowUps {
        let asked = self.only(|seen| seen.has.asked);
        let due = |of: fn(&Asked) -> bool| {
            let period = self.period;
            asked.things(move |seen: &Seen<'s>| {
                let due = seen.story.asked.iter().filter(move |asked| period.holds(asked.due) && of(asked));
                due.map(|asked| asked.id)
            })
        };
        FollowUps {
            on_time: Share { part: due(|asked| delay(asked).is_some_and(|days| days <= ON_TIME)), of: due(|_| true) },
            late: due(|asked| delay(asked).is_some_and(|days| days > ON_TIME)),
            missed: due(|asked| delay(asked).is_none()),
        }
    }

    /// The persons who are followed on the last day of the period.
    pub fn active(&self) -> Counted {
        self.who(|seen| seen.active)
    }

    /// Of them, those of whom nothing was heard for longer than the rhythm of their step.
    pub fn silent(&self) -> Share {
        self.share(|seen| seen.active, |seen| self.is_silent(seen) == Some(true))
    }

    /// Of the accompanied, those of whom a proof of eligibility was seen.
    pub fn proof_seen(&self) -> Share {
        self.of_accompanied(|seen| !seen.lacks.proof)
    }

    /// I12: the persons who are followed on the last day of the period, by who follows them; none are those of nobody.
    pub fn workload(&self) -> BTreeMap<Option<MemberId>, Counted> {
        self.by(|seen| seen.active.then(|| seen.story.referent_on(self.period.to)))
    }

    /// None where silence is no matter: in a pause, and where there is no rhythm.
    fn is_silent(&self, seen: &Seen<'s>) -> Option<bool> {
        let day: Day = self.period.to;
        let stretch = seen.story.path.iter().rfind(|stretch| stretch.from <= day)?;
        let (step, since): (Step, Day) = (stretch.step, stretch.from);
        if seen.story.pauses.iter().rfind(|(from, _)| *from <= day).is_some_and(|(_, paused)| *paused) {
            return None;
        }
        let limit = rhythm(self.settings, step, Some(since), day)?;
        let last = seen.story.contacts.iter().rfind(|contact| **contact <= day).copied().unwrap_or(since);
        Some(last.days_until(day) > limit)
    }
}

fn delay(asked: &Asked) -> Option<i32> {
    asked.answered.map(|day| asked.due.days_until(day))
}
