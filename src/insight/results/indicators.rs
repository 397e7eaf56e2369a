//! The indicators I1 to I12 (`docs/results.md` defines each): pure functions of stories over a period.
//!
//! What must hold: a person stands once in a figure that counts persons, whatever they have several of; a thing counts by
//! the day on which it took place, and nothing after today does; the part of a share is always among its whole, and what is
//! unknown stands beside it and never counts as « no ».

mod accompaniment;
mod contracts;
mod exits;
mod follow_up;
mod fse;
mod hours;
mod placements;
mod profile;

use super::story::Passage;
use super::{Counted, Period, Source, Story};
use crate::domain::coded::coded;
use crate::domain::order::Fill;
use crate::domain::{ContractSort, Day, ElementId, MemberId, PersonId, Step};
use crate::insight::path::workload::is_active;
use crate::insight::settings::Settings;
use crate::journal::Kind;
pub use accompaniment::{Aim, Stayed, Staying, Still};
pub use contracts::{Begun, Contracts};
pub use exits::{BROKEN_OFF, END_CODES, Exits, JOBS, Nil, POSITIVE, TRAININGS, When, end_code, end_label};
use follow_up::Rhythms;
pub use follow_up::{Due, FollowUps, ON_TIME};
pub use fse::{Fse, Fund, Set};
pub use hours::Minutes;
pub use placements::{AFTER, Followed, Following, Placed};
pub use profile::{band, band_label, neet_labels};
use std::collections::BTreeMap;

coded! {
    /// An indicator of the field.
    pub enum Indicator {
        Accompanied = "i1",
        FirstContract = "i2",
        /// « Insertion au sens du décret ».
        Inserted = "i3a",
        /// « Plus de 6 mois ».
        Retained = "i3b",
        Durable = "i4",
        PositiveExit = "i5",
        Training = "i6",
        Hours = "i7",
        Placements = "i8",
        Boomerang = "i9",
        Profile = "i10",
        Quality = "i11",
        Workload = "i12",
    }
}

impl Indicator {
    /// The message that names it.
    pub fn title(self) -> &'static str {
        match self {
            Indicator::Accompanied => "results-i1",
            Indicator::FirstContract => "results-i2",
            Indicator::Inserted => "results-i3a",
            Indicator::Retained => "results-i3b",
            Indicator::Durable => "results-i4",
            Indicator::PositiveExit => "results-i5",
            Indicator::Training => "results-i6",
            Indicator::Hours => "results-i7",
            Indicator::Placements => "results-i8",
            Indicator::Boomerang => "results-i9",
            Indicator::Profile => "results-i10",
            Indicator::Quality => "results-i11",
            Indicator::Workload => "results-i12",
        }
    }

    /// The message that says how it is counted, and of which facts.
    pub fn definition(self) -> &'static str {
        match self {
            Indicator::Accompanied => "results-i1-definition",
            Indicator::FirstContract => "results-i2-definition",
            Indicator::Inserted => "results-i3a-definition",
            Indicator::Retained => "results-i3b-definition",
            Indicator::Durable => "results-i4-definition",
            Indicator::PositiveExit => "results-i5-definition",
            Indicator::Training => "results-i6-definition",
            Indicator::Hours => "results-i7-definition",
            Indicator::Placements => "results-i8-definition",
            Indicator::Boomerang => "results-i9-definition",
            Indicator::Profile => "results-i10-definition",
            Indicator::Quality => "results-i11-definition",
            Indicator::Workload => "results-i12-definition",
        }
    }

    /// The kinds of facts that can move it.
    pub fn kinds(self) -> &'static [Kind] {
        const PATH: [Kind; 2] = [Kind::Step, Kind::Cycle];
        const WORK: [Kind; 5] = [Kind::Step, Kind::Cycle, Kind::Contract, Kind::CpasContract, Kind::FollowUp];
        match self {
            Indicator::Accompanied => &PATH,
            Indicator::FirstContract | Indicator::Inserted | Indicator::Retained => &WORK,
            Indicator::Durable => &[Kind::Contract, Kind::CpasContract],
            Indicator::PositiveExit | Indicator::Training => &[Kind::Step, Kind::Cycle, Kind::Outcome, Kind::Track],
            Indicator::Hours => {
                &[Kind::Hours, Kind::Presence, Kind::Placement, Kind::Contact, Kind::CpasContract, Kind::Assimilated]
            }
            Indicator::Placements => &[Kind::Placement, Kind::Evaluation, Kind::Contract, Kind::Track],
            Indicator::Boomerang => &[Kind::CpasContract, Kind::Step, Kind::Cycle, Kind::Outcome],
            Indicator::Profile => {
                &[Kind::Step, Kind::Identity, Kind::Situation, Kind::EntryStatus, Kind::NewcomerPath, Kind::Public]
            }
            Indicator::Quality => {
                &[Kind::Step, Kind::Contract, Kind::FollowUp, Kind::Contact, Kind::Eligibility, Kind::Identity]
            }
            Indicator::Workload => &[Kind::Step, Kind::Cycle, Kind::Referent],
        }
    }
}

/// Lists of what figures count, by a key, gathered in one run over people.
#[derive(Debug)]
pub(crate) struct Lists<K>(BTreeMap<K, Vec<Source>>);

impl<K: Ord> Lists<K> {
    pub fn new() -> Self {
        Self(BTreeMap::new())
    }

    pub fn add(&mut self, key: K, source: Source) {
        // Nearly always it is there already, and then looking it up costs less than an entry.
        match self.0.get_mut(&key) {
            Some(list) => list.push(source),
            None => drop(self.0.insert(key, vec![source])),
        }
    }

    /// The figure of a key; it is nobody where nothing was added.
    pub fn take(&mut self, key: &K) -> Counted {
        Counted::of(self.0.remove(key).unwrap_or_default())
    }

    pub fn counted(self) -> BTreeMap<K, Counted> {
        self.0.into_iter().map(|(key, sources)| (key, Counted::of(sources))).into_map()
    }
}

/// A part of a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    pub part: Counted,
    pub of: Counted,
}

/// What one person is in a period, read once for all indicators.
///
/// What every table asks of everybody is beside the story and not in it: with very many people, looking each story up
/// again for each figure is what takes the time.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'s> {
    pub person: PersonId,
    pub story: &'s Story,
    /// The day by which the person is put into a slice.
    pub place: Day,
    /// I1.
    pub accompanied: bool,
    /// The first day of the first job, where it is one of the period.
    pub first_job: Option<Day>,
    pub inserted: Aim,
    pub retained: Aim,
    /// The last exit of the period, and how it was told.
    pub exit: Option<&'s Passage>,
    pub told: Option<&'s str>,
    /// The filière by which the person is put into a slice.
    pub track: Option<ElementId>,
    /// The step on the last day of the period.
    pub step: Option<Step>,
    /// Whether the person is followed on that day, and whether nothing was heard for longer than the rhythm of the step.
    pub active: bool,
    pub silent: bool,
    /// Who follows the person on that day.
    pub referent: Option<MemberId>,
    pub has: Has,
    pub lacks: Lacks,
}

/// What the period has of somebody. Who has nothing of what is counted is passed over without their story being looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Has {
    /// A passage that began, and one after the first.
    pub came: bool,
    pub came_again: bool,
    /// A contract that began.
    pub begun: bool,
    /// A first time of work that began.
    pub worked: bool,
    /// An article 60, of any day.
    pub art60: bool,
    /// A placement that began or ended.
    pub placed: bool,
    /// A follow-up that was due.
    pub asked: bool,
    /// Minutes and obstacles, of any day.
    pub minutes: bool,
    pub obstacles: bool,
}

/// What nobody noted of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Lacks {
    pub age: bool,
    pub schooling: bool,
    pub status: bool,
    pub locality: bool,
    /// On the day by which the person is put into a slice.
    pub referent: bool,
    pub proof: bool,
    /// All else, since the person was erased.
    pub story: bool,
}

impl Lacks {
    fn of(story: &Story, place: Day) -> Self {
        Self {
            age: story.birth_year.is_none() && story.ages.is_empty(),
            schooling: story.schooling.is_none(),
            status: story.entry_status.is_none(),
            locality: story.locality.is_none(),
            referent: story.referent_on(place).is_none(),
            proof: !story.proof_seen,
            story: story.erased,
        }
    }
}

impl Has {
    fn of(story: &Story, period: Period) -> Self {
        let holds = |day: Option<Day>| day.is_some_and(|day| period.holds(day));
        let came = |passages: &[Passage]| passages.iter().any(|passage| holds(passage.from));
        Self {
            came: came(&story.passages),
            came_again: came(story.passages.get(1..).unwrap_or_default()),
            begun: story.works.iter().any(|work| holds(work.start)),
            worked: story.spells.first().is_some_and(|spell| period.holds(spell.from)),
            art60: story.works.iter().any(|work| work.sort == Some(ContractSort::Art60)),
            placed: story.stages.iter().any(|stage| holds(stage.start) || holds(stage.end)),
            asked: story.asked.iter().any(|asked| period.holds(asked.due)),
            minutes: !story.minutes.is_empty(),
            obstacles: !story.obstacles.is_empty(),
        }
    }
}

/// The people of a period.
#[derive(Debug, Clone)]
pub struct People<'s> {
    pub seen: Vec<Seen<'s>>,
    pub period: Period,
    pub today: Day,
    pub settings: &'s Settings,
    /// I1, which is the whole of most shares.
    accompanied: Counted,
    /// I2, which is that of others.
    hired: Counted,
}

impl<'s> People<'s> {
    /// Reads what each of these persons is in a period. Nothing after `today` counts.
    pub fn read(
        stories: impl IntoIterator<Item = &'s Story>,
        period: Period,
        today: Day,
        settings: &'s Settings,
    ) -> Self {
        Self::read_each(stories, period, today, settings, |_| {})
    }

    /// The same; each of them is told as soon as they are read, while their story is at hand.
    pub fn read_each(
        stories: impl IntoIterator<Item = &'s Story>,
        period: Period,
        today: Day,
        settings: &'s Settings,
        mut each: impl FnMut(&Seen<'s>),
    ) -> Self {
        let period = period.until(today);
        let rhythms = Rhythms::of(settings, period.to);
        let seen = stories.into_iter().map(|story| Seen::read(story, &rhythms, period, today));
        Self::of(seen.inspect(&mut each).collect(), period, today, settings)
    }

    fn of(seen: Vec<Seen<'s>>, period: Period, today: Day, settings: &'s Settings) -> Self {
        let none = Counted::of([]);
        let mut people = Self { seen, period, today, settings, accompanied: none.clone(), hired: none };
        people.accompanied = people.who(|seen| seen.accompanied);
        people.hired = people.who(Seen::is_hired);
        people
    }

    /// Those of whom something holds, for figures that are of them alone.
    pub fn only(&self, holds: impl Fn(&Seen<'s>) -> bool) -> Self {
        let seen = self.seen.iter().filter(|seen| holds(seen)).copied().collect();
        Self::of(seen, self.period, self.today, self.settings)
    }

    /// Of the accompanied, those of whom something holds.
    pub fn of_accompanied(&self, holds: impl Fn(&Seen<'s>) -> bool) -> Share {
        Share { part: self.who(|seen| seen.accompanied && holds(seen)), of: self.accompanied.clone() }
    }

    /// Of those whose first job began in the period, those of whom something holds.
    pub fn of_hired(&self, holds: impl Fn(&Seen<'s>) -> bool) -> Share {
        Share { part: self.who(|seen| seen.is_hired() && holds(seen)), of: self.hired.clone() }
    }

    /// The persons of whom something holds.
    pub fn who(&self, holds: impl Fn(&Seen<'s>) -> bool) -> Counted {
        let who = self.seen.iter().filter(|seen| holds(seen));
        Counted::of(who.map(Seen::source))
    }

    /// The persons of whom something holds, and among them those of whom something else does.
    pub fn share(&self, of: impl Fn(&Seen<'s>) -> bool, holds: impl Fn(&Seen<'s>) -> bool) -> Share {
        Share { part: self.who(|seen| of(seen) && holds(seen)), of: self.who(&of) }
    }

    /// The persons by some keys of theirs, each key in its order.
    pub fn by<K: Ord, I: IntoIterator<Item = K>>(&self, keys: impl Fn(&Seen<'s>) -> I) -> BTreeMap<K, Counted> {
        let mut lists = Lists::new();
        for seen in &self.seen {
            keys(seen).into_iter().for_each(|key| lists.add(key, seen.source()));
        }
        lists.counted()
    }

    /// Things of persons: contracts, placements, follow-ups.
    pub fn things<I: Iterator<Item = ElementId>>(&self, of: impl Fn(&Seen<'s>) -> I) -> Counted {
        let of_one = |seen: &Seen<'s>| {
            let person = seen.person;
            of(seen).map(move |element| Source { person, element: Some(element) })
        };
        Counted::of(self.seen.iter().flat_map(of_one))
    }
}

impl<'s> Seen<'s> {
    /// The person as one unit of a figure.
    pub fn source(&self) -> Source {
        Source { person: self.person, element: None }
    }

    fn read(story: &'s Story, rhythms: &Rhythms, period: Period, today: Day) -> Self {
        let mut left = story.passages.iter().filter(|passage| passage.to.is_some_and(|to| period.holds(to)));
        let followed = story.last_followed(period, today);
        let place = followed.unwrap_or(period.to);
        let (exit, step) = (left.next_back(), story.step_on(period.to));
        // Of an erased person only months are known: who left in the month of that day, or on the day of the erasure,
        // would seem to wait for somebody.
        let active = !story.erased && step.is_some_and(is_active);
        Self {
            person: story.person,
            story,
            place,
            accompanied: followed.is_some(),
            first_job: story.first_job().filter(|day| period.holds(*day)),
            inserted: Aim::of(story.inserted.filter(|(on, _)| period.holds(*on)).map(|(_, confirmed)| confirmed)),
            retained: Aim::of(
                story
                    .spells
                    .iter()
                    .filter(|spell| spell.reached.is_some_and(|on| period.holds(on)))
                    .map(|spell| spell.confirmed)
                    .max(),
            ),
            exit,
            told: exit.and_then(|exit| exit.outcome.as_deref()),
            track: story.training_on(place),
            step,
            active,
            silent: active && rhythms.is_silent(story) == Some(true),
            referent: story.referent_on(period.to),
            has: Has::of(story, period),
            lacks: Lacks::of(story, place),
        }
    }
}
