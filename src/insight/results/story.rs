//! One person as the indicators read them, by the day of each thing: what was planned and never took place is not here.

mod erased;
mod reading;
mod words;

use crate::domain::{ContractSort, Day, ElementId, MemberId, OrgId, PersonId, Step};
use crate::insight::dossier::Stretch;
use crate::insight::erasing::contributions::{Age, FOLLOWED};
use crate::insight::path::exit::Timing;
use crate::insight::presence::hours::Month;
use crate::insight::results::Period;
pub use reading::{KINDS, stories};
use std::collections::BTreeSet;
pub use words::{Word, Words};

/// The name under which minutes stand that count as done and were not.
pub const ASSIMILATED: &str = "assimilated";

/// One passage through the organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    pub from: Option<Day>,
    /// The day of the exit.
    pub to: Option<Day>,
    /// The code of the exit (`path::exit::code`).
    pub outcome: Option<Word>,
    pub timing: Option<Timing>,
}

/// A training of the organisation that the person follows or followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Training {
    /// The entry of the list of filières.
    pub template: Option<ElementId>,
    pub start: Option<Day>,
    pub planned_end: Option<Day>,
    pub end: Option<Day>,
}

/// A contract, of a CPAS included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    pub id: ElementId,
    pub sort: Option<ContractSort>,
    pub start: Option<Day>,
    pub signed: Option<Day>,
    pub planned_end: Option<Day>,
    pub end: Option<Day>,
    pub durable: bool,
}

/// A time of work without a gap that breaks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkSpell {
    pub from: Day,
    /// The day on which it filled the months of the settings.
    pub reached: Option<Day>,
    /// The day of the first fact that shows it.
    pub confirmed: Option<Day>,
    /// The last day that is known to be one of work; none while the spell is not known to be over.
    pub closed_on: Option<Day>,
    /// The last covered day up to today.
    pub covered_to: Option<Day>,
    /// The contracts, the first first.
    pub contracts: Vec<ElementId>,
}

/// A placement in a company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    pub id: ElementId,
    pub sort: Option<Word>,
    pub goal: Option<Word>,
    pub sector: Option<Word>,
    /// The company by its name, as it was typed.
    pub company: Option<Word>,
    pub training: Option<ElementId>,
    pub start: Option<Day>,
    pub planned_end: Option<Day>,
    pub end: Option<Day>,
    pub reason: Option<Word>,
    /// The day of the first evaluation.
    pub evaluated: Option<Day>,
    /// The first day of the first contract that counts as a job and began after the placement had.
    pub job: Option<Day>,
}

/// A follow-up in work that was due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The answer of the person, given or not.
    pub id: ElementId,
    pub contract: ElementId,
    /// The code of its delay: `7d`, `6m`.
    pub slot: Word,
    pub due: Day,
    /// The day of the first answer.
    pub answered: Option<Day>,
}

/// What indicators need of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Story {
    pub person: PersonId,
    /// Removed for good: only what erasure leaves is known.
    pub erased: bool,
    pub birth_year: Option<u16>,
    /// Of an erased person the band of age by month, which is all that is left of the year of birth.
    pub ages: Vec<(Month, Age)>,
    pub locality: Option<Word>,
    pub cohort: Option<ElementId>,
    pub territory: Option<ElementId>,
    /// The referents by the day from which each answered for the person.
    pub referents: Vec<(Day, Option<MemberId>)>,
    /// The organisation's labels for whom it is there for.
    pub publics: BTreeSet<ElementId>,
    /// The partners for whom an agreement was signed.
    pub partners: BTreeSet<OrgId>,
    pub schooling: Option<Word>,
    /// The situation at entry; `declined` where the person does not wish to say.
    pub entry_status: Option<Word>,
    /// Whether the person is on the path of newcomers; none is unknown.
    pub newcomer: Option<bool>,
    /// Whether a proof of eligibility was seen.
    pub proof_seen: bool,
    pub trainings: Vec<Training>,
    /// The steps on the own lane, in order of their days.
    pub path: Vec<Stretch>,
    pub passages: Vec<Passage>,
    pub works: Vec<Work>,
    pub spells: Vec<WorkSpell>,
    /// The day on which the aim of the decree was reached, and the day of the fact that shows it.
    pub inserted: Option<(Day, Option<Day>)>,
    pub asked: Vec<Asked>,
    pub stages: Vec<Stage>,
    /// Minutes done, by month and category; `assimilated` for those that count as done.
    pub minutes: Vec<(Month, Word, i64)>,
    /// Days of contacts in which the person was reached.
    pub contacts: Vec<Day>,
    /// From which day a path was interrupted, and from which it went on.
    pub pauses: Vec<(Day, bool)>,
    /// The states of each obstacle by day: its code, the day, the state. Those of health, debts and justice are not here:
    /// they leave the organisation in no form, so no report counts them.
    pub obstacles: Vec<(Word, Day, Word)>,
}

impl Story {
    /// Whether the person is accompanied on a day: past the assessment, and not yet out.
    pub fn followed_on(&self, day: Day) -> bool {
        self.step_on(day).is_some_and(|step| FOLLOWED.contains(&step))
    }

    /// The step on a day.
    pub fn step_on(&self, day: Day) -> Option<Step> {
        self.path.iter().rfind(|stretch| stretch.from <= day && stretch.to.is_none_or(|to| day < to)).map(|it| it.step)
    }

    /// The last day of a period, up to `today`, on which the person was accompanied.
    pub fn last_followed(&self, period: Period, today: Day) -> Option<Day> {
        let end = period.to.min(today);
        let followed = self.path.iter().filter(|stretch| FOLLOWED.contains(&stretch.step) && stretch.from <= end);
        let last = followed.map(|stretch| stretch.to.map_or(end, |to| to.plus(-1).min(end)));
        last.max().filter(|day| *day >= period.from)
    }

    /// The day by which a person is put into a slice of a period: one day for all their figures, so that a slice never
    /// holds a part whose whole stands in another.
    pub fn place(&self, period: Period, today: Day) -> Day {
        self.last_followed(period, today).unwrap_or_else(|| period.to.min(today))
    }

    /// The referent on a day.
    pub fn referent_on(&self, day: Day) -> Option<MemberId> {
        self.referents.iter().rfind(|(from, _)| *from <= day)?.1
    }

    /// The filière on a day: of several the one that began last by then.
    pub fn training_on(&self, day: Day) -> Option<ElementId> {
        let begun = self.trainings.iter().filter(|training| training.start.is_none_or(|start| start <= day));
        begun.max_by_key(|training| training.start).and_then(|training| training.template)
    }

    /// The contracts that count as a job and have begun, by their start.
    pub fn jobs(&self) -> impl Iterator<Item = (&Work, Day)> {
        let job = |work: &&Work| work.sort.is_some_and(ContractSort::counts_as_job);
        self.works.iter().filter(job).filter_map(|work| Some((work, work.start?)))
    }

    /// The first day of the first job.
    pub fn first_job(&self) -> Option<Day> {
        self.jobs().map(|(_, start)| start).min()
    }
}
