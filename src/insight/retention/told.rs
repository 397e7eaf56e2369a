//! What a screen or a sheet says of the work of a person, as claims: one a sentence, in the order in which they are read.
//!
//! They are made here, all from one run of the clock, so that no two of them contradict each other: of each spell its
//! milestone is said once and beside its days; what a contract was agreed for is said as agreed; and a contract that a
//! follow-up has stopped is told as stopped, whatever end it was planned for. `tests/retention/consistent.rs` holds them
//! to it.

use super::follow_up::{self, Item, Offset, Reply};
use super::insertion::Insertion;
use super::{Close, Employment, Milestone, Retention, Rules, Spell, SpellState, durable_since, retention};
use crate::domain::{Day, ElementId};

/// One sentence about the work of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// The spell that is told first, as it stands; `to` is its last day, where it says one.
    Work {
        from: Day,
        to: Day,
        state: SpellState,
    },
    /// The milestone of that spell, if the contracts hold.
    Ahead {
        on: Day,
        days_left: i32,
    },
    /// Its contracts go until `last`, and would have to go on until `on`.
    Missing {
        on: Day,
        last: Day,
    },
    /// It was over before that day.
    Missed {
        on: Day,
    },
    Reached {
        on: Day,
    },
    /// The day of the fact that confirms the milestone; none while there is no such fact.
    Confirmed(Option<Day>),
    /// A contract of that spell was durable when it was signed.
    Durable {
        on: Day,
    },
    /// The aim of the decree.
    Insertion(Insertion),
    /// An earlier spell, with its own milestone.
    Past {
        from: Day,
        to: Day,
        reached: Option<Day>,
        confirmed: Option<Day>,
        durable: Option<Day>,
    },
}

/// A contract that a follow-up has stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loss {
    pub contract: ElementId,
    /// The last day that is counted; none when none is.
    pub last: Option<Day>,
    /// Whether somebody said that this was the last day worked. Else the person may have worked longer.
    pub said: Said,
}

/// Whether a day was told or is the last that could be claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    Told,
    Unknown,
}

/// All that is said at once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    pub claims: Vec<Claim>,
    /// The contracts that a follow-up has stopped.
    pub losses: Vec<Loss>,
    pub follow_ups: Vec<Item>,
    /// Whether the last work that began was lost, and no other is known to come.
    pub is_lost: bool,
}

impl Told {
    /// How a follow-up stopped a contract, if one did.
    pub fn loss(&self, contract: ElementId) -> Option<&Loss> {
        self.losses.iter().find(|loss| loss.contract == contract)
    }
}

/// What is said on a day. `template` is the schedule of follow-ups.
pub fn told(contracts: &[Employment], replies: &[Reply], template: &[Offset], rules: Rules, today: Day) -> Told {
    let clock = retention(contracts, &follow_up::answers(contracts, replies, rules), rules, today);
    let last = clock.spells.last().and_then(|spell| spell.pieces.last());
    Told {
        claims: claims(&clock, contracts, rules, today),
        losses: contracts.iter().filter_map(|contract| loss(&clock, contract, replies, today)).collect(),
        is_lost: clock.current().is_none() && last.is_some_and(|piece| piece.close == Close::Denied),
        follow_ups: follow_up::of_clock(&clock, contracts, replies, template, rules, today),
    }
}

fn claims(clock: &Retention, contracts: &[Employment], rules: Rules, today: Day) -> Vec<Claim> {
    let Some(first) = clock.told() else { return Vec::new() };
    let to = |spell: &Spell| spell.closed_on.or(spell.covered_to).unwrap_or(spell.from);
    let durable = |spell: &Spell| {
        let inside = spell.contracts();
        let of = contracts.iter().filter(|contract| inside.contains(&contract.id));
        of.filter_map(|contract| durable_since(contract, rules, today)).min()
    };
    let mut claims = vec![Claim::Work { from: first.from, to: to(first), state: first.state }];
    match first.milestone {
        Milestone::Reached { on } => claims.extend([Claim::Reached { on }, Claim::Confirmed(first.confirmed)]),
        Milestone::Forecast { on, days_left } => claims.push(Claim::Ahead { on, days_left }),
        Milestone::Short { on, .. } if first.state == SpellState::Broken => claims.push(Claim::Missed { on }),
        Milestone::Short { on, last } => claims.push(Claim::Missing { on, last }),
    }
    claims.extend(clock.insertion.map(Claim::Insertion));
    claims.extend(durable(first).map(|on| Claim::Durable { on }));
    let others = clock.spells.iter().filter(|spell| spell.state == SpellState::Broken && *spell != first);
    claims.extend(others.map(|spell| {
        let reached = if let Milestone::Reached { on } = spell.milestone { Some(on) } else { None };
        let (confirmed, durable) = (spell.confirmed, durable(spell));
        Claim::Past { from: spell.from, to: to(spell), reached, confirmed, durable }
    }));
    claims
}

/// How a follow-up stopped a contract: it would go on, and the clock counts no day of it any more.
fn loss(clock: &Retention, contract: &Employment, replies: &[Reply], today: Day) -> Option<Loss> {
    let start = contract.start.filter(|start| *start <= today && contract.sort.counts_as_job())?;
    if contract.end.or(contract.planned_end).is_some_and(|end| end < start)
        || contract.end.is_some_and(|end| end < today)
    {
        return None;
    }
    let pieces = clock.spells.iter().flat_map(|spell| &spell.pieces).filter(|piece| piece.contract == contract.id);
    let last = pieces.max_by_key(|piece| piece.last);
    if last.is_some_and(|piece| piece.close != Close::Denied) {
        return None;
    }
    let last = last.map(|piece| piece.last);
    let told = replies.iter().any(|reply| reply.contract == contract.id && last.is_some() && reply.last_day == last);
    Some(Loss { contract: contract.id, last, said: if told { Said::Told } else { Said::Unknown } })
}
