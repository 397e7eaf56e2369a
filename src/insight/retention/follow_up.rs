//! The follow-ups after a hire: derived from present contracts, so that none is stale when one is cancelled or moved.
//!
//! - Due days count from the start of the **first contract of a spell** of work (see [`super`]): a renewed
//!   contract or a second employer does not start them again, a new spell does.
//! - Each has a half for the worker and one for the employer; a self-employed person has no employer to ask.
//! - What is late is the half that is still to be heard: a half that said « yes » to a later question has answered the
//!   earlier ones, and a confirmed end answers for both sides until then.
//! - Nothing is due after the last day that is known to be worked, once the work is known to have ended. An answer once
//!   given stays in the list.
//! - The question is about the contract that covers the due day, so a « no » says which job it was.

use super::{Answer, Close, Employment, Retention, Rules, Spell, SpellState, cover, retention};
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, Half, Says};
use std::collections::BTreeSet;
use std::fmt;

/// How long after the start a follow-up is due: `7d`, `1m`, `12m`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Offset {
    Days(u16),
    Months(u8),
}

/// A text is not a number of days or months after a start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a number of days or months such as 7d or 6m")]
pub struct OffsetError;

/// The default schedule: one week, one, three and six months.
pub const DEFAULT_SCHEDULE: [&str; 4] = ["7d", "1m", "3m", "6m"];

impl Offset {
    /// Reads `7d` or `6m`: from 1 to 999 days, or from 1 to 60 months, without a leading zero.
    pub fn parse(code: &str) -> Result<Offset, OffsetError> {
        let number = |digits: &str| {
            let plain = !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit());
            digits.parse::<u16>().ok().filter(|_| plain).ok_or(OffsetError)
        };
        let offset = match (code.strip_suffix('d'), code.strip_suffix('m')) {
            (Some(days), _) => Offset::Days(number(days)?),
            (_, Some(months)) => Offset::Months(u8::try_from(number(months)?).map_err(|_| OffsetError)?),
            _ => return Err(OffsetError),
        };
        let possible = matches!(offset, Offset::Days(1..=999) | Offset::Months(1..=60));
        if possible { Ok(offset) } else { Err(OffsetError) }
    }

    /// The due day of a contract that starts on `start`.
    pub fn after(self, start: Day) -> Day {
        match self {
            Offset::Days(days) => start.plus(i32::from(days)),
            Offset::Months(months) => start.plus_months(months),
        }
    }
}

impl fmt::Display for Offset {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Offset::Days(days) => write!(out, "{days}d"),
            Offset::Months(months) => write!(out, "{months}m"),
        }
    }
}

/// What was noted of one half of a follow-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reply {
    pub contract: ElementId,
    pub offset: Offset,
    pub half: Half,
    pub says: Says,
    /// The day on which it was given. A « yes » speaks of that day.
    pub on: Day,
    /// For a « no »: the last day worked, when it is known.
    pub last_day: Option<Day>,
}

/// The answer of one half.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    pub says: Says,
    pub on: Day,
    pub last_day: Option<Day>,
}

/// Where a follow-up stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemState {
    /// Due in this many days.
    Planned { days: i32 },
    /// Due today.
    Due,
    /// Due this many days ago, and a half is still missing.
    Late { days: i32 },
    /// Both halves have answered, or one has said no: what comes next is the rebound.
    Answered,
    /// A half was not asked, and need not be any more: what was noted since says it.
    Settled,
}

/// Who is still to be heard about a follow-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    Nobody,
    Worker,
    Employer,
    Both,
}

/// One follow-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// The contract to ask about.
    pub contract: ElementId,
    pub offset: Offset,
    pub due: Day,
    pub worker: Option<Given>,
    pub employer: Option<Given>,
    /// Whether there is an employer to ask.
    pub employer_asked: bool,
    /// Who is still to be heard: the state speaks of them alone.
    pub missing: Missing,
    /// Up to when work is claimed after a « no » of which nobody knows the last day worked.
    pub claimed_to: Option<Day>,
    pub state: ItemState,
}

impl Item {
    /// Whether an answer says that the job is lost: a rebound plan and a new search are proposed.
    pub fn asks_rebound(&self) -> bool {
        [self.worker, self.employer].into_iter().flatten().any(|given| given.says == Says::No)
    }
}

/// What the two halves say together; none when neither was asked.
///
/// The worker's « no » stands: the worker knows best. The employer's « no » stands unless the worker says yes: the
/// employer speaks of one post only, so the two together are « unknown » until the team has found out. A « yes » of
/// either stands beside a half that is missing or unknown.
pub fn unite(worker: Option<Says>, employer: Option<Says>) -> Option<Says> {
    match (worker, employer) {
        (Some(Says::No), _) => Some(Says::No),
        (Some(Says::Yes), Some(Says::No)) => Some(Says::Unknown),
        (Some(Says::Yes), _) | (_, Some(Says::Yes)) => Some(Says::Yes),
        (_, Some(Says::No)) => Some(Says::No),
        (Some(Says::Unknown), _) | (_, Some(Says::Unknown)) => Some(Says::Unknown),
        (None, None) => None,
    }
}

/// What the clock hears: one answer for each follow-up of a contract. A « no » counts from [`first_day_lost`], anything
/// else from the last day on which it was said.
pub fn answers(contracts: &[Employment], replies: &[Reply], rules: Rules) -> Vec<Answer> {
    let asked: BTreeSet<(ElementId, Offset)> = replies.iter().map(|reply| (reply.contract, reply.offset)).collect();
    let answer = |(contract, offset): (ElementId, Offset)| {
        let (says, on) = united(replies, contract, offset)?;
        let on = if says == Says::No { first_day_lost(contracts, replies, rules, (contract, offset)) } else { on };
        Some(Answer { contract, on, says })
    };
    asked.into_iter().filter_map(answer).collect()
}

/// What the two halves of a follow-up say together, and when: a « no » on the first day on which it was said, anything
/// else on the last.
fn united(replies: &[Reply], contract: ElementId, offset: Offset) -> Option<(Says, Day)> {
    let halves = Half::ALL.map(|half| latest(replies, &[contract], offset, half));
    let [worker, employer] = halves.map(|half| half.map(|reply| reply.says));
    let says = unite(worker, employer)?;
    let given = || halves.into_iter().flatten();
    let on = match says {
        Says::No => given().filter(|reply| reply.says == says).map(|reply| reply.on).min(),
        Says::Yes => given().filter(|reply| reply.says == says).map(|reply| reply.on).max(),
        Says::Unknown => given().map(|reply| reply.on).max(),
    };
    Some((says, on?))
}

/// The last day worked that one of the halves tells with its « no ».
fn told_last_day(replies: &[Reply], contract: ElementId, offset: Offset) -> Option<Day> {
    let halves = Half::ALL.map(|half| latest(replies, &[contract], offset, half));
    let no = halves.into_iter().flatten().filter(|reply| reply.says == Says::No);
    no.filter_map(|reply| reply.last_day).min()
}

/// The first day that the « no » of a follow-up takes away: the one after the last day worked. Is that unknown, nothing
/// is claimed after the last day that somebody confirmed: a « yes » of before to another question about the contract,
/// else its start. The day that was asked about is lost in any case, so an answer that comes months late never claims
/// the months between. A confirmed end says until when better than any of this: then only the day of the answer counts.
fn first_day_lost(
    contracts: &[Employment],
    replies: &[Reply],
    rules: Rules,
    (contract, offset): (ElementId, Offset),
) -> Day {
    let Some((_, said)) = united(replies, contract, offset) else { return Day::LAST };
    let Some(held) = contracts.iter().find(|held| held.id == contract) else { return said };
    let Some(start) = held.start.filter(|start| *start <= said) else { return said };
    if held.end.is_some_and(|end| end < said) {
        return said;
    }
    let others: BTreeSet<Offset> =
        replies.iter().filter(|reply| reply.contract == contract).map(|reply| reply.offset).collect();
    let others = others.into_iter().filter(|other| *other != offset);
    let yes = others.filter_map(|other| united(replies, contract, other));
    let yes = yes.filter(|(says, on)| *says == Says::Yes && *on < said).map(|(_, on)| on).max();
    // What was confirmed stands, whatever day was typed.
    let last = told_last_day(replies, contract, offset).max(yes).unwrap_or(start);
    let asked = cover::first_days(contracts, rules.gap_days).find_map(|(id, first)| (id == contract).then_some(first));
    let due = asked.map_or(said, |first| offset.after(first));
    last.plus(1).min(said).min(due).max(start)
}

/// The follow-ups of one person, the soonest first. `template` is the organisation's schedule.
pub fn follow_ups(
    contracts: &[Employment],
    replies: &[Reply],
    template: &[Offset],
    rules: Rules,
    today: Day,
) -> Vec<Item> {
    let clock = retention(contracts, &answers(contracts, replies, rules), rules, today);
    of_clock(&clock, contracts, replies, template, rules, today)
}

/// The same of a clock that was run.
pub(super) fn of_clock(
    clock: &Retention,
    contracts: &[Employment],
    replies: &[Reply],
    template: &[Offset],
    rules: Rules,
    today: Day,
) -> Vec<Item> {
    let mut schedules: Vec<Schedule<'_>> = Vec::new();
    for spell in &clock.spells {
        let inside = spell.contracts();
        let first = inside[0];
        // Work that was taken up again makes a second spell of the same contract, but no second schedule.
        match schedules.iter_mut().find(|schedule| schedule.inside[0] == first) {
            Some(schedule) => {
                schedule.inside.extend(&inside[1..]);
                schedule.spells.push(spell);
            }
            None => schedules.push(Schedule { contracts, replies, rules, today, inside, spells: vec![spell] }),
        }
    }
    let mut items: Vec<Item> = schedules.iter().flat_map(|schedule| schedule.items(template)).collect();
    items.order_by_key(|item| (item.due, item.contract, item.offset));
    items
}

/// The reply of a half about one of these contracts that speaks of the latest day; of two on one day the « no », then
/// the unknown one.
fn latest<'a>(replies: &'a [Reply], contracts: &[ElementId], offset: Offset, half: Half) -> Option<&'a Reply> {
    let of = replies.iter().filter(|reply| reply.offset == offset && reply.half == half);
    let about = of.filter(|reply| contracts.contains(&reply.contract));
    about.max_by_key(|reply| (reply.on, reply.says == Says::No, reply.says == Says::Unknown))
}

/// The follow-ups that one contract gives, for the spells that begin with it.
struct Schedule<'a> {
    contracts: &'a [Employment],
    replies: &'a [Reply],
    rules: Rules,
    today: Day,
    /// The contracts of the spells; the first gives the due days.
    inside: Vec<ElementId>,
    /// In order, never empty.
    spells: Vec<&'a Spell>,
}

impl Schedule<'_> {
    fn items(&self, template: &[Offset]) -> Vec<Item> {
        let Some(start) = self.contract(self.inside[0]).and_then(|first| first.start) else { return Vec::new() };
        let about = self.replies.iter().filter(|reply| self.inside.contains(&reply.contract));
        let offsets: BTreeSet<Offset> = template.iter().copied().chain(about.map(|reply| reply.offset)).collect();
        offsets.into_iter().filter_map(|offset| self.item(offset, offset.after(start))).collect()
    }

    fn item(&self, offset: Offset, due: Day) -> Option<Item> {
        let reply = |half| latest(self.replies, &self.inside, offset, half);
        let (worker, employer) = (reply(Half::Worker), reply(Half::Employer));
        let answered = worker.or(employer);
        if answered.is_none() && !self.spells.iter().any(|spell| asks_on(spell, due)) {
            return None;
        }
        let contract = answered.map_or_else(|| self.contract_on(due), |reply| reply.contract);
        let given = |reply: &Reply| Given { says: reply.says, on: reply.on, last_day: reply.last_day };
        let mut item = Item {
            contract,
            offset,
            due,
            worker: worker.map(given),
            employer: employer.map(given),
            employer_asked: self.contract(contract).is_some_and(|known| known.sort.has_employer()),
            missing: Missing::Nobody,
            claimed_to: None,
            state: ItemState::Answered,
        };
        let is_missing = |half, given: Option<&Reply>| given.is_none() && !self.is_settled(half, due);
        let no_worker = is_missing(Half::Worker, worker);
        let no_employer = item.employer_asked && is_missing(Half::Employer, employer);
        let complete = worker.is_some() && (employer.is_some() || !item.employer_asked);
        let of_contract = |half| latest(self.replies, &[contract], offset, half).map(|reply: &Reply| reply.says);
        let is_no = unite(of_contract(Half::Worker), of_contract(Half::Employer)) == Some(Says::No);
        let ended = self.contract(contract).is_some_and(|known| known.end.is_some());
        if is_no && !ended && told_last_day(self.replies, contract, offset).is_none() {
            let lost = first_day_lost(self.contracts, self.replies, self.rules, (contract, offset));
            item.claimed_to = Some(lost.plus(-1));
        }
        if complete || item.asks_rebound() {
            return Some(item);
        }
        item.missing = match (no_worker, no_employer) {
            (true, true) => Missing::Both,
            (true, false) => Missing::Worker,
            (false, true) => Missing::Employer,
            (false, false) => Missing::Nobody,
        };
        item.state = match (item.missing, due.days_until(self.today)) {
            (Missing::Nobody, _) if answered.is_some() => ItemState::Answered,
            (Missing::Nobody, _) => ItemState::Settled,
            (_, 0) => ItemState::Due,
            (_, late @ 1..) => ItemState::Late { days: late },
            (_, early) => ItemState::Planned { days: -early },
        };
        Some(item)
    }

    /// Whether what was noted since answers for a half that was not asked on its day.
    fn is_settled(&self, half: Half, due: Day) -> bool {
        let asked = self.replies.iter().filter(|reply| self.inside.contains(&reply.contract) && reply.half == half);
        let last = asked.filter_map(|reply| latest(self.replies, &[reply.contract], reply.offset, half));
        let mut last = last.filter(|reply| reply.says == Says::Yes);
        let said = last.any(|reply| (due..=self.today).contains(&reply.on));
        let pieces = self.spells.iter().flat_map(|spell| &spell.pieces);
        let mut ended = pieces.filter(|piece| piece.close == Close::Ended);
        said || ended.any(|piece| (due..=self.today).contains(&piece.last))
    }

    fn contract(&self, id: ElementId) -> Option<&Employment> {
        self.contracts.iter().find(|contract| contract.id == id)
    }

    /// The contract that covers a day; in a gap or after a planned end, the last one that began before.
    fn contract_on(&self, day: Day) -> ElementId {
        let pieces = self.spells.iter().flat_map(|spell| &spell.pieces);
        let begun = || pieces.clone().filter(|piece| piece.from <= day);
        let covering = begun().find(|piece| piece.last >= day).or_else(|| begun().next_back());
        covering.map_or(self.inside[0], |piece| piece.contract)
    }
}

/// Whether a spell has something to ask on a day: not before it, nor after what is known to be its end.
fn asks_on(spell: &Spell, day: Day) -> bool {
    let over = if spell.state == SpellState::Broken { spell.covered_to } else { spell.closed_on };
    spell.from <= day && over.is_none_or(|over| day <= over)
}

#[cfg(test)]
mod tests;
