//! I1 to I3: who was accompanied, whose first contract began, and who stayed in work. Persons are counted, never contracts.

use super::{People, Seen, Share};
use crate::domain::Day;
use crate::insight::results::story::WorkSpell;
use crate::insight::results::{Counted, Source};
use crate::insight::retention::term;

/// Whether an aim was reached in the period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aim {
    Missed,
    /// The days say so, and no answer and no confirmed end does yet.
    Unconfirmed,
    Confirmed,
}

impl Aim {
    /// Of one that was reached, whether something confirms it.
    pub(super) fn of(reached: Option<Option<Day>>) -> Self {
        match reached {
            None => Aim::Missed,
            Some(None) => Aim::Unconfirmed,
            Some(Some(_)) => Aim::Confirmed,
        }
    }
}

/// Whether somebody was still in work so many months after their first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Still {
    Yes,
    No,
    /// Nobody knows: the end that was planned has passed, and nobody has said what became of it.
    Unknown,
    /// That day has not come.
    TooSoon,
}

impl Still {
    fn of(spell: &WorkSpell, months: u8, today: Day) -> Self {
        let day = term(spell.from, months);
        match (spell.covered_to, spell.closed_on) {
            (Some(to), _) if to >= day => Still::Yes,
            (_, Some(last)) if last < day => Still::No,
            _ if day > today => Still::TooSoon,
            _ => Still::Unknown,
        }
    }
}

/// Of those whose first job began in the period, how many were still in work after some months.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staying {
    pub still: Counted,
    pub lost: Counted,
    pub unknown: Counted,
    pub too_soon: Counted,
    /// Those of whom it is known, the first two.
    pub known: Counted,
}

impl<'s> People<'s> {
    /// I1: persons with a day of the period in a step past the assessment, before the exit.
    pub fn accompanied(&self) -> Counted {
        self.accompanied.clone()
    }

    /// I2: of them, those whose first job began in the period.
    pub fn first_contract(&self) -> Share {
        Share { part: self.hired.clone(), of: self.accompanied.clone() }
    }

    /// Those whose first job began in the period who were not accompanied in it: they are in no share.
    pub fn first_contract_outside(&self) -> Counted {
        self.who(|seen| !seen.accompanied && seen.first_job.is_some())
    }

    /// I3a: of the accompanied, those who reached the aim of the decree in the period, confirmed.
    pub fn inserted(&self) -> Share {
        self.of_accompanied(|seen| seen.inserted == Aim::Confirmed)
    }

    /// I3b: of the accompanied, those whose work passed the months of the settings in the period, confirmed.
    pub fn retained(&self) -> Share {
        self.of_accompanied(|seen| seen.retained == Aim::Confirmed)
    }

    /// The same of those whose first job began in the period too.
    pub fn retained_of_first(&self) -> Share {
        self.of_hired(|seen| seen.retained == Aim::Confirmed)
    }

    /// I3a of those whose first job began in the period too.
    pub fn inserted_of_first(&self) -> Share {
        self.of_hired(|seen| seen.inserted == Aim::Confirmed)
    }

    /// The accompanied who reached an aim in the period of whom nothing confirms it yet.
    pub fn unconfirmed(&self, aim: impl Fn(&Seen<'s>) -> Aim) -> Counted {
        self.who(|seen| seen.accompanied && aim(seen) == Aim::Unconfirmed)
    }

    /// Of those whose first job began in the period, those who have passed the months since, on whatever day.
    pub fn retained_since(&self) -> Share {
        self.of_hired(|seen| seen.story.spells.iter().any(|spell| spell.confirmed.is_some()))
    }
}

/// The sources of [`Staying`] while they are gathered.
#[derive(Debug)]
pub struct Stayed {
    months: u8,
    today: Day,
    still: Vec<Source>,
    lost: Vec<Source>,
    unknown: Vec<Source>,
    too_soon: Vec<Source>,
    known: Vec<Source>,
}

impl Stayed {
    /// Of those whose first job began in the period: who was still in work so many months later.
    pub fn new(months: u8, today: Day) -> Self {
        let [still, lost, unknown, too_soon, known] = [const { Vec::new() }; 5];
        Self { months, today, still, lost, unknown, too_soon, known }
    }

    pub fn add(&mut self, seen: &Seen<'_>) {
        let Some(spell) = seen.story.spells.first().filter(|_| seen.is_hired()) else { return };
        let (source, found) = (seen.source(), Still::of(spell, self.months, self.today));
        if matches!(found, Still::Yes | Still::No) {
            self.known.push(source);
        }
        match found {
            Still::Yes => self.still.push(source),
            Still::No => self.lost.push(source),
            Still::Unknown => self.unknown.push(source),
            Still::TooSoon => self.too_soon.push(source),
        }
    }

    pub fn counted(self) -> Staying {
        Staying {
            still: Counted::of(self.still),
            lost: Counted::of(self.lost),
            unknown: Counted::of(self.unknown),
            too_soon: Counted::of(self.too_soon),
            known: Counted::of(self.known),
        }
    }
}

impl Seen<'_> {
    /// I2: whether the person was accompanied and their first job began in the period.
    pub fn is_hired(&self) -> bool {
        self.accompanied && self.first_job.is_some()
    }
}
