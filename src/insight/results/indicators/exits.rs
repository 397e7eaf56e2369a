//! I5 and I6: how people left, in persons: who left twice in a period is counted by the last time. Both denominators are
//! given, since the field disputes them: the exits that were finished and whose outcome is known, and all of them.
//!
//! An exit is the own card being closed. That a colleague or a partner takes over is none, and neither is what a partner
//! writes on its own lane.

use super::{People, Seen, Share};
use crate::domain::ElementId;
use crate::insight::path::exit::{Timing, wider};
use crate::insight::results::{Counted, Label};

/// The outcomes that are a job (`docs/results.md`, *Exits*). A contract of a CPAS is a step on the way to one.
pub const JOBS: &[&str] = &["job_open_ended", "job_fixed_6m_plus", "job_fixed_short", "job_interim", "self_employed"];

/// The outcomes that go on in a training; the first alone is a positive exit.
pub const TRAININGS: &[&str] = &["qualifying_training", "other_training"];

/// A positive exit of a CISP: a job, or a training that leads to a qualification (indicator I5).
pub const POSITIVE: &[&str] =
    &["job_open_ended", "job_fixed_6m_plus", "job_fixed_short", "job_interim", "self_employed", "qualifying_training"];

/// Exits that broke the path off: those of the end codes that stand under « before the end » in the lists of the sector
/// (A20 and A40 of the web tool of 2013). They are not « finished ».
pub const BROKEN_OFF: &[&str] = &["personal_reason", "dropout", "moved_away"];

/// The end codes that the promotion sociale asks for where the Fund pays (SEPS 2.1.9, to be confirmed).
pub const END_CODES: &[&str] = &["C01", "C02", "C03", "C04", "C05", "C06"];

/// The end code of an outcome, as a preset that is to be confirmed; none of what ended before the end. `other_training` is
/// taken as one within the path of insertion, which the organisation is asked to look at.
pub fn end_code(outcome: Option<&str>) -> Option<&'static str> {
    match outcome {
        None | Some("unknown") => Some("C06"),
        Some(code) if JOBS.contains(&code) || code == "cpas_contract" => Some("C01"),
        Some("other_training") => Some("C02"),
        Some("qualifying_training") => Some("C03"),
        Some("job_search_support") => Some("C04"),
        Some("referred_partner" | "no_fit" | "back_to_cpas") => Some("C05"),
        Some(_) => None,
    }
}

/// What an end code is called; none stands for what ended before the end.
pub fn end_label(code: Option<&str>) -> Label {
    Label::Message(match code {
        Some("C01") => "results-end-c01",
        Some("C02") => "results-end-c02",
        Some("C03") => "results-end-c03",
        Some("C04") => "results-end-c04",
        Some("C05") => "results-end-c05",
        Some(_) => "results-end-c06",
        None => "results-row-broken-off",
    })
}

/// When the people of an exit left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    Before,
    AtEnd,
    /// No end was planned.
    Unknown,
}

impl<'s> Seen<'s> {
    /// How the person left in the period, in the words of the list that all programs know.
    pub fn outcome(&self) -> Option<&'s str> {
        self.told.map(wider).filter(|code| *code != "unknown")
    }

    /// The same, told as exactly as it was.
    pub fn detail(&self) -> Option<&'s str> {
        self.told.filter(|code| *code != "unknown")
    }

    /// Whether the person left in the period, and before the end that was planned or at it.
    pub fn left(&self, when: When) -> bool {
        self.when() == Some(when)
    }

    /// When the person left; none who did not.
    pub fn when(&self) -> Option<When> {
        self.exit.map(|exit| match exit.timing {
            Some(Timing::Before(_)) => When::Before,
            Some(Timing::AtEnd) => When::AtEnd,
            None => When::Unknown,
        })
    }

    /// Whether the path was finished, and its outcome is known.
    pub fn finished(&self) -> bool {
        self.outcome().is_some_and(|code| !BROKEN_OFF.contains(&code))
    }

    /// Whether the person left for one of these.
    pub fn left_to(&self, codes: &[&str]) -> bool {
        self.outcome().is_some_and(|code| codes.contains(&code))
    }
}

/// A figure of exits by both denominators, with those of whom nothing is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exits {
    /// Of those who finished and whose outcome is known.
    pub of_known: Share,
    /// Of all who left.
    pub of_all: Share,
    /// Those of all who left whose outcome is unknown.
    pub unknown: Share,
}

/// A filière of which nobody left for a job or a training that qualifies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nil {
    /// None for those who left without a filière.
    pub track: Option<ElementId>,
    pub exits: Counted,
    pub unknown: Counted,
}

impl<'s> People<'s> {
    /// Everybody who left in the period.
    pub fn exits(&self) -> Counted {
        self.who(|seen| seen.exit.is_some())
    }

    /// I5: exits to a job or a training that qualifies.
    pub fn positive_exits(&self) -> Exits {
        self.exits_to(POSITIVE)
    }

    /// I6: exits to any training.
    pub fn exits_to_training(&self) -> Exits {
        self.exits_to(TRAININGS)
    }

    /// Exits to some outcomes, of those that finish a path.
    pub fn exits_to(&self, codes: &[&str]) -> Exits {
        Exits {
            of_known: self.share(Seen::finished, |seen| seen.left_to(codes)),
            of_all: self.share(|seen| seen.exit.is_some(), |seen| seen.left_to(codes)),
            unknown: self.share(|seen| seen.exit.is_some(), |seen| seen.outcome().is_none()),
        }
    }

    /// The filières that somebody left in the period and nobody for the better, with those of whom nothing is known: one
    /// of them may yet turn out to be a positive exit.
    pub fn nil_tracks(&self) -> Vec<Nil> {
        let of = |holds: fn(&Seen<'s>) -> bool| self.by(|seen| holds(seen).then_some(seen.track));
        let exits = of(|seen| seen.exit.is_some());
        let better = of(|seen| seen.left_to(POSITIVE));
        let mut unknown = of(|seen| seen.exit.is_some() && seen.outcome().is_none());
        let nil = |(track, exits): (Option<ElementId>, Counted)| {
            let unknown = unknown.remove(&track).unwrap_or_else(|| Counted::of([]));
            Nil { track, exits, unknown }
        };
        exits.into_iter().filter(|(track, _)| !better.contains_key(track)).map(nil).collect()
    }
}
