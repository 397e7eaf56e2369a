//! « Qualité des données » (row L35): what is missing or doubtful in dossiers, by what it costs: a figure that would be
//! wrong, a call that cannot be made, a dossier that a report would refuse.
//!
//! What must hold: nothing is blamed, everything can be mended in one place or accepted with a reason, and what was
//! mended or accepted is no longer counted. « Inconnu » that somebody noted is an answer; only what nobody asked is told.

mod flaws;
mod same;

use crate::domain::coded::coded;
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, MemberId, PersonId};
use crate::insight::settings::Settings;
use crate::journal::Kind;
pub use flaws::flaws;
pub use same::{Known, alike};

coded! {
    /// What may be missing, the most consequential first.
    pub enum Matter {
        /// No year of birth: the age band of the report is unknown.
        BirthYear = "birth_year",
        /// No level of schooling at entry.
        Schooling = "schooling",
        /// No proof of eligibility was seen.
        Proof = "proof",
        /// A contract without its type or its first day: it counts in no figure.
        Contract = "contract",
        /// The six months of a first contract have come, and nobody has the answer.
        SixMonths = "six_months",
        /// The call at six months is near, and there is no number to call.
        Phone = "phone",
        /// A path ended, and nobody knows to what.
        Exit = "exit",
        /// A placement is over, and was not evaluated.
        Evaluation = "evaluation",
        /// An evaluation that the rhythm suggested has passed.
        Suggested = "suggested",
        /// A planned end has passed, and nobody said whether it was one.
        PlannedEnd = "planned_end",
        /// Two contracts or two placements share days.
        Overlap = "overlap",
        /// Two dossiers of one name: a person may be counted twice.
        Alike = "alike",
        /// Nobody answers for the person.
        Referent = "referent",
    }

    /// What is at stake.
    pub enum Stake {
        /// A report would refuse the dossier, or count it as unknown.
        Refused = "refused",
        /// A job would not count.
        Uncounted = "uncounted",
        /// Somebody cannot be called.
        Uncalled = "uncalled",
        /// A figure about exits and placements would say less than is true.
        Unknown = "unknown",
        /// Something would count twice.
        Twice = "twice",
        /// Nobody would see to it.
        Nobody = "nobody",
    }
}

impl Matter {
    /// What it costs.
    pub fn stake(self) -> Stake {
        match self {
            Matter::BirthYear | Matter::Schooling | Matter::Proof => Stake::Refused,
            Matter::Contract | Matter::SixMonths => Stake::Uncounted,
            Matter::Phone => Stake::Uncalled,
            Matter::Exit | Matter::Evaluation | Matter::Suggested | Matter::PlannedEnd => Stake::Unknown,
            Matter::Overlap | Matter::Alike => Stake::Twice,
            Matter::Referent => Stake::Nobody,
        }
    }
}

/// Why something is left as it is, who said so, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    pub reason: String,
    pub by: MemberId,
    pub on: Day,
    /// The waiver that says it, where one does.
    pub waiver: Option<ElementId>,
}

/// One thing that is missing or doubtful.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    pub matter: Matter,
    pub person: PersonId,
    /// The name of the person; empty where it is unknown.
    pub name: String,
    /// The contract, placement or other person that it is about; the person's own id where it is the dossier.
    pub of: ElementId,
    /// What it is about: a contract, a placement, or the dossier as [`Kind::Identity`].
    pub kind: Kind,
    /// The second of two that share days.
    pub other: Option<ElementId>,
    /// Since when, or by when, where there is a day.
    pub day: Option<Day>,
    /// Who answers for the person.
    pub member: Option<MemberId>,
    /// Somebody has accepted it.
    pub accepted: Option<Accepted>,
}

impl Flaw {
    /// The order in which they are read: by consequence, then what has waited longest.
    fn order(&self) -> (Matter, bool, Option<Day>, &str, PersonId, ElementId) {
        (self.matter, self.day.is_none(), self.day, &self.name, self.person, self.of)
    }
}

/// All flaws of an organisation, in their order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Quality(Vec<Flaw>);

/// One matter, and whom it concerns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub matter: Matter,
    /// Those that are to be mended or accepted.
    pub open: Vec<Flaw>,
    /// Those that were accepted.
    pub accepted: Vec<Flaw>,
}

impl Quality {
    /// Puts the flaws of everybody in order.
    pub fn of(flaws: impl IntoIterator<Item = Flaw>) -> Self {
        let mut flaws: Vec<Flaw> = flaws.into_iter().collect();
        flaws.order_by(|left, right| left.order().cmp(&right.order()));
        Self(flaws)
    }

    /// How many are open, for one colleague or for everybody.
    pub fn open(&self, whose: Option<MemberId>) -> usize {
        self.of_member(whose).filter(|flaw| flaw.accepted.is_none()).count()
    }

    /// The matters that concern somebody, by consequence, for one colleague or for everybody.
    pub fn groups(&self, whose: Option<MemberId>) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for flaw in self.of_member(whose) {
            if groups.last().is_none_or(|group| group.matter != flaw.matter) {
                groups.push(Group { matter: flaw.matter, open: Vec::new(), accepted: Vec::new() });
            }
            if let Some(group) = groups.last_mut() {
                let side = if flaw.accepted.is_some() { &mut group.accepted } else { &mut group.open };
                side.push(flaw.clone());
            }
        }
        groups
    }

    /// How many are open of each matter for each colleague; none is nobody's. Only those with one at least.
    pub fn by_member(&self, settings: &Settings) -> Vec<(Option<MemberId>, usize)> {
        let ids = settings.members.iter().map(|member| Some(member.id)).chain([None]);
        let count =
            |id: Option<MemberId>| self.0.iter().filter(|flaw| flaw.accepted.is_none() && flaw.member == id).count();
        ids.map(|id| (id, count(id))).filter(|(_, count)| *count > 0).collect()
    }

    /// What is at stake, the most consequential first: how many dossiers where they are at stake as a whole, else how many
    /// flaws. Only what concerns somebody.
    pub fn stakes(&self, whose: Option<MemberId>) -> Vec<(Stake, usize)> {
        let count = |stake: Stake| {
            let open = self.of_member(whose).filter(|flaw| flaw.accepted.is_none() && flaw.matter.stake() == stake);
            let mut of: Vec<PersonId> = open.map(|flaw| flaw.person).collect();
            if matches!(stake, Stake::Refused | Stake::Nobody) {
                of.order();
                of.dedup();
            }
            of.len()
        };
        Stake::ALL.map(|stake| (stake, count(stake))).into_iter().filter(|(_, count)| *count > 0).collect()
    }

    fn of_member(&self, whose: Option<MemberId>) -> impl Iterator<Item = &Flaw> {
        self.0.iter().filter(move |flaw| whose.is_none_or(|whose| flaw.member == Some(whose)))
    }
}

impl Group {
    /// How many people stand in the open part: one has several contracts.
    pub fn people(&self) -> usize {
        let mut people: Vec<PersonId> = self.open.iter().map(|flaw| flaw.person).collect();
        people.order();
        people.dedup();
        people.len()
    }
}

#[cfg(test)]
mod tests;
