//! I11 and I12: how well people are followed up, and by whom.

use super::{People, Seen, Share};
use crate::domain::{Day, MemberId, Step};
use crate::insight::board::news::{is_new, rhythm};
use crate::insight::results::Counted;
use crate::insight::results::story::{Asked, Story};
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

fn delay(asked: &Asked) -> Option<i32> {
    asked.answered.map(|day| asked.due.days_until(day))
}
