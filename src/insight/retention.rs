//! The retention clock: how long a person has been in work, over several contracts, computed and never typed.
//!
//! - A **spell** is the days covered by contracts that count as a job. Hours do not matter: part time is work.
//! - A **gap** is the number of days strictly between the last covered day and the next start: work until the 30th and
//!   again from the 1st has a gap of 0. A gap of at most [`Rules::gap_days`] joins, and its days count.
//! - The **milestone** is the first day of the spell + [`Rules::months`] calendar months. It is reached once a contract
//!   covers that very day or, when the day lies in a gap that joins, once the next contract has started.
//! - A contract covers up to its confirmed end; without one, up to its planned end, where the clock stands still until
//!   a colleague confirms; with neither, up to today and, in a forecast, on.
//! - A follow-up « no » on day *d* means that *d* was no day of work: the spell ends on its eve. A later « yes » about
//!   the same contract takes the work up again from its own day, a newer contract from its start, and the days between
//!   are a gap like any other. A « yes » after a planned end shows that the work went on until then, and no longer.
//! - How many months a contract was agreed for, and how many were worked, is said with one day, the [`term`]: what is
//!   agreed up to its eve is **durable at signature**, for it fills the months; what goes on at least until the term is
//!   **more** than the months. A clock that falls short names that day and the last one that the contracts cover, so
//!   that the two never contradict each other: they differ by that one day.
//! - An answer speaks of the contract it names while this one covers the day, and afterwards of the spell it belongs
//!   to, for the first contract of a spell gives its schedule. So a « no » about one of two jobs leaves the other.
//! - Only what happened by `today` reaches or confirms anything; the rest is a forecast. So moving the clock forward
//!   without a new fact never un-reaches and never un-confirms.

mod cover;
pub mod follow_up;
pub mod insertion;
pub mod told;

use crate::domain::{ContractSort, Day, ElementId, Says};
pub use cover::{Close, Piece};
use insertion::{Insertion, insertion};

/// What the clock needs of one live contract. One that was taken back is simply not among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Employment {
    pub id: ElementId,
    pub sort: ContractSort,
    /// The employer, by a name of our own: the same for two contracts with one employer. None while it is unknown.
    pub employer: Option<ElementId>,
    pub start: Option<Day>,
    pub signed: Option<Day>,
    pub planned_end: Option<Day>,
    /// The confirmed last day; empty until confirmed.
    pub end: Option<Day>,
}

/// What a follow-up says about a contract, both halves united (see [`follow_up::unite`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    pub contract: ElementId,
    /// The day of which the answer speaks.
    pub on: Day,
    pub says: Says,
}

/// The thresholds, which are settings of the organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// The longest gap, in days, that still joins two contracts.
    pub gap_days: u16,
    /// Calendar months from the first day to the milestone; also the least length of a contract that is durable at
    /// signature.
    pub months: u8,
}

impl Default for Rules {
    fn default() -> Self {
        Self { gap_days: 15, months: 6 }
    }
}

/// Why a spell that is neither running nor over stands still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standstill {
    /// The planned end has passed and it is unknown whether the work went on.
    EndToConfirm,
    /// The last contract is over; one that starts on `last_start` at the latest still joins.
    Gap { last_start: Day },
}

/// How a spell stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpellState {
    /// No contract of it has started: it is a forecast only.
    Coming,
    Running,
    StandsStill(Standstill),
    Broken,
}

/// The milestone of a spell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Milestone {
    Reached {
        on: Day,
    },
    /// Reached on that day if the contracts hold. `days_left` counts from today to the day on which it will be certain:
    /// that day, or the start of the next contract when the day lies in a gap.
    Forecast {
        on: Day,
        days_left: i32,
    },
    /// The known contracts do not lead there: the work would have to go on until `on`, and they cover `last` at most.
    Short {
        on: Day,
        last: Day,
    },
}

/// A time of work without a gap that breaks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spell {
    pub from: Day,
    /// The last covered day up to today; none while the spell is coming.
    pub covered_to: Option<Day>,
    pub state: SpellState,
    pub milestone: Milestone,
    /// The day of the first fact that confirms the milestone: a « yes » on it or later, or a confirmed end later than
    /// it.
    pub confirmed: Option<Day>,
    /// The last day of the spell when it is known for sure: by a confirmed end, or by a « no ». It may lie ahead.
    pub closed_on: Option<Day>,
    /// What each contract covers of it, by the first day, what is still to come included; never empty.
    pub pieces: Vec<Piece>,
}

impl Spell {
    /// Its contracts by the day on which they begin; the first gives the schedule of follow-ups.
    pub fn contracts(&self) -> Vec<ElementId> {
        let mut contracts: Vec<ElementId> = Vec::new();
        for piece in &self.pieces {
            if !contracts.contains(&piece.contract) {
                contracts.push(piece.contract);
            }
        }
        contracts
    }
}

/// What the clock says of one person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Retention {
    /// All spells, the earliest first; those that are coming stand last.
    pub spells: Vec<Spell>,
    /// The first day on which a contract that is durable at signature was signed (or started, when the signature is not
    /// noted).
    pub durable_at_signature: Option<Day>,
    /// The aim of the decree, a milestone of its own beside that of the spells; none without a day of work for an
    /// employer.
    pub insertion: Option<Insertion>,
}

impl Retention {
    /// The spell that runs or stands still.
    pub fn current(&self) -> Option<&Spell> {
        self.spells.iter().find(|spell| matches!(spell.state, SpellState::Running | SpellState::StandsStill(_)))
    }

    /// The first spell that is still to begin.
    pub fn coming(&self) -> Option<&Spell> {
        self.spells.iter().find(|spell| spell.state == SpellState::Coming)
    }

    /// The spells that are over, the earliest first.
    pub fn broken(&self) -> impl DoubleEndedIterator<Item = &Spell> {
        self.spells.iter().filter(|spell| spell.state == SpellState::Broken)
    }

    /// The spell to speak of first: the current one, else the one to come, else the last one.
    pub fn told(&self) -> Option<&Spell> {
        self.current().or_else(|| self.coming()).or_else(|| self.spells.last())
    }

    /// The milestone of that spell.
    pub fn milestone(&self) -> Option<Milestone> {
        self.told().map(|spell| spell.milestone)
    }

    /// The first milestone that was reached, in any spell: the clock has passed it, confirmed or not.
    pub fn reached(&self) -> Option<Day> {
        let reached = |spell: &Spell| match spell.milestone {
            Milestone::Reached { on } => Some(on),
            _ => None,
        };
        self.spells.iter().find_map(reached)
    }

    /// The day since when a reached milestone is confirmed, in any spell.
    pub fn confirmed(&self) -> Option<Day> {
        self.spells.iter().find_map(|spell| spell.confirmed)
    }
}

/// The first day after so many calendar months that begin on `start`: 1 April and six months make 1 October.
pub fn term(start: Day, months: u8) -> Day {
    start.plus_months(months)
}

/// Whether a contract is durable at signature: one that counts as a job and is agreed up to the eve of its [`term`] at
/// least (1 April to 30 September is six months). A `cdi` is agreed without an end unless one is typed.
pub fn durable_at_signature(contract: &Employment, rules: Rules) -> bool {
    let is_open = contract.sort == ContractSort::Cdi && contract.planned_end.is_none();
    let fills = || {
        contract.start.zip(contract.planned_end).is_some_and(|(start, end)| end.plus(1) >= term(start, rules.months))
    };
    contract.sort.counts_as_job() && (is_open || fills())
}

/// The day since when a contract is durable at signature: that of the signature or, when it is not noted, of the start.
fn durable_since(contract: &Employment, rules: Rules, today: Day) -> Option<Day> {
    let since = contract.signed.or(contract.start).filter(|day| *day <= today);
    since.filter(|_| durable_at_signature(contract, rules))
}

/// Runs the clock over the live contracts and answers of one person. Their order does not matter.
pub fn retention(contracts: &[Employment], answers: &[Answer], rules: Rules, today: Day) -> Retention {
    let known: Vec<Answer> = answers.iter().filter(|answer| answer.on <= today).copied().collect();
    let pieces = cover::pieces(contracts, &known, rules.gap_days);
    let spells = cover::join(pieces, rules.gap_days);
    let last_begun = spells.iter().rposition(|pieces| pieces[0].from <= today);
    let yes = |answer: &&Answer| {
        let of = contracts.iter().find(|contract| contract.id == answer.contract && contract.sort.counts_as_job());
        answer.says == Says::Yes && of.and_then(|contract| contract.start).is_some_and(|start| start <= answer.on)
    };
    let yes: Vec<Answer> = known.iter().filter(yes).copied().collect();
    let clock = Clock { yes, rules, today };
    let spells = spells.iter().enumerate().map(|(place, pieces)| clock.spell(pieces, last_begun == Some(place)));
    let durable = contracts.iter().filter_map(|contract| durable_since(contract, rules, today));
    Retention {
        durable_at_signature: durable.min(),
        spells: spells.collect(),
        insertion: insertion(contracts, &known, rules, today),
    }
}

/// What is the same for all spells of a person.
struct Clock {
    /// The answers that said yes.
    yes: Vec<Answer>,
    rules: Rules,
    today: Day,
}

impl Clock {
    /// One spell of joined pieces, of which there is at least one. `last` is said of the last one that has begun.
    fn spell(&self, pieces: &[Piece], last: bool) -> Spell {
        let from = pieces[0].from;
        let begun = || pieces.iter().filter(|piece| piece.from <= self.today);
        let covered_to = begun().map(|piece| piece.last.min(self.today)).max();
        let milestone = self.milestone(pieces);
        let confirmed = match (milestone, covered_to) {
            (Milestone::Reached { on }, Some(covered_to)) => self.confirmation(pieces, on, covered_to),
            _ => None,
        };
        let end = cover::last(pieces);
        let closing = |piece: &Piece| matches!(piece.close, Close::Ended | Close::Denied);
        let closed = pieces.iter().filter(|piece| piece.last == end).all(closing);
        Spell {
            from,
            covered_to,
            state: covered_to.map_or(SpellState::Coming, |covered_to| self.state(pieces, covered_to, last)),
            milestone,
            confirmed,
            closed_on: closed.then_some(end),
            pieces: pieces.to_vec(),
        }
    }

    fn state(&self, pieces: &[Piece], covered_to: Day, last: bool) -> SpellState {
        if covered_to == self.today {
            return SpellState::Running;
        }
        if !last {
            return SpellState::Broken;
        }
        let closes = |close| pieces.iter().any(|piece| piece.last == covered_to && piece.close == close);
        let last_start = covered_to.plus(i32::from(self.rules.gap_days) + 1);
        let goes_on = pieces.iter().any(|piece| piece.from > self.today);
        if closes(Close::Planned) {
            SpellState::StandsStill(Standstill::EndToConfirm)
        } else if goes_on || (self.today <= last_start && !closes(Close::Denied)) {
            SpellState::StandsStill(Standstill::Gap { last_start })
        } else {
            SpellState::Broken
        }
    }

    fn milestone(&self, pieces: &[Piece]) -> Milestone {
        let on = term(pieces[0].from, self.rules.months);
        match cover::certain(pieces, on) {
            Some(day) if day <= self.today => Milestone::Reached { on },
            Some(day) => Milestone::Forecast { on, days_left: self.today.days_until(day) },
            None => Milestone::Short { on, last: cover::last(pieces) },
        }
    }

    /// The first fact that confirms a milestone that was reached.
    fn confirmation(&self, pieces: &[Piece], milestone: Day, covered_to: Day) -> Option<Day> {
        let about = |answer: &&Answer| pieces.iter().any(|piece| piece.contract == answer.contract);
        let said = self.yes.iter().filter(about).map(|answer| answer.on);
        let said = said.filter(|day| (milestone..=covered_to).contains(day));
        let ended = pieces.iter().filter(|piece| piece.close == Close::Ended).map(|piece| piece.last);
        said.chain(ended.filter(|day| *day > milestone && *day <= covered_to)).min()
    }
}
