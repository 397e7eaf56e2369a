//! What is due over a person, and the one piece of news that their card carries.
//!
//! Whatever has a day is in one list: tasks, follow-ups that still lack an answer, ends of contracts and placements,
//! evaluations, ends of agreements. It is read from present facts, and becomes another only on days that these facts name, or on the day
//! after one: on that ground the checkpoint keeps it. How late something is, and how long a person has been silent, is
//! said on the day on which the card is drawn.

use crate::domain::coded::coded;
use crate::domain::order::InOrder;
use crate::domain::{ContractSort, Day, ElementId, MemberId, OrgId, Step};
use crate::insight::Settings;
use crate::insight::dossier::record::{Record, Records};
use crate::insight::placement::due_end::ContractState;
use crate::insight::placement::work;
use crate::insight::retention::follow_up::{Item, ItemState, Missing};
use crate::insight::retention::told::Told;
use crate::insight::retention::{Milestone, Retention, Spell};
use crate::journal::schema::agreement;
use crate::journal::schema::content::{Code, List};
use crate::journal::{Field, Kind};

coded! {
    /// What something due is about, the most consequential first.
    pub enum Matter {
        /// The planned end of a contract: while nobody confirms it, the retention clock stands still.
        ContractEnd = "contract_end",
        /// Neither side has said yet whether the job lasts.
        FollowUp = "both",
        FollowUpWorker = "worker",
        FollowUpEmployer = "employer",
        PlacementEnd = "placement_end",
        /// A placement is over and was not evaluated.
        Evaluation = "evaluation",
        /// The last day of what the person agreed to tell a partner.
        AgreementEnd = "agreement_end",
        Task = "task",
    }
}

/// Something to do for a person on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    pub matter: Matter,
    /// The task, the contract, the placement or the agreement.
    pub of: ElementId,
    pub day: Day,
    /// The words of a task, the code of a follow-up (`3m`), or the id of a partner; nothing for the others.
    pub title: String,
    /// For whom it is on that day: who it was given to, or the referent of the day.
    pub member: Option<MemberId>,
}

/// The contract that a card names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Job {
    pub sort: ContractSort,
    pub start: Day,
    /// The planned or confirmed last day.
    pub last: Option<Day>,
    /// The day of the milestone, and the day from which it is certain; none when the contracts do not lead there.
    pub milestone: Option<(Day, Day)>,
}

/// What a card says first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News<'a> {
    /// Its day has passed. `others` are late too, and weigh less or are younger.
    Late {
        due: &'a Due,
        others: usize,
    },
    /// Within [`SOON`] days; the end of an agreement within [`RENEWAL`].
    Soon(&'a Due),
    /// Nobody has met or spoken to the person for so many days.
    Silent {
        days: i32,
    },
    Later(&'a Due),
}

/// Within how many days something is soon.
pub const SOON: i32 = 3;

/// After how many days without a contact a silence is told, where the person was ever met.
pub const SILENCE: i32 = 60;

/// This many days before its end an agreement is to be renewed with the person, or let go.
pub const RENEWAL: i32 = 30;

/// How many days after its end a placement is to be evaluated.
const EVALUATION: i32 = 7;

/// The kinds from which [`of_work`] and [`job`] are read.
pub const OF_WORK: [Kind; 5] = [Kind::Contract, Kind::CpasContract, Kind::FollowUp, Kind::Placement, Kind::Evaluation];

/// What is due over contracts and placements, in no order, for nobody yet. `told` is what is said of the work on that day.
/// After the exit no placement is waited for, nor once a contract has begun after it; whether a job lasts is asked all the
/// same.
pub fn of_work(records: &Records, told: &Told, step: Step, today: Day) -> Vec<Due> {
    let due = |matter, of, day| Due { matter, of, day, title: String::new(), member: None };
    let mut dues = Vec::new();
    for contract in work::contracts(records) {
        let dates = work::dates(contract);
        if let (Some(id), Some(_), Some(day), None) = (contract.id(), dates.start, dates.planned_end, dates.end)
            && told.loss(id).is_none()
        {
            dues.push(due(Matter::ContractEnd, id, day));
        }
    }
    dues.extend(told.follow_ups.iter().filter_map(|item| of_follow_up(item, today)));
    let placements = records.of(&Kind::Placement).iter().filter(|_| step != Step::Closed);
    dues.extend(placements.filter_map(|record| {
        let (id, placement) = (record.id()?, work::placement(records, record));
        let dates = placement.dates;
        let passed = placement.followed.is_some_and(|followed| followed <= today);
        dates.start.filter(|_| !placement.stopped && !passed)?;
        match dates.end {
            None => Some(due(Matter::PlacementEnd, id, dates.planned_end?)),
            Some(end) if !placement.evaluated => Some(due(Matter::Evaluation, id, end.plus(EVALUATION))),
            Some(_) => None,
        }
    }));
    dues
}

/// The ends of agreements that let something leave, while the path is open: no more once one is over, or another one lasts
/// longer and allows as much. They are told from [`RENEWAL`] days before.
pub fn of_agreements(agreements: &[Record], own: Option<OrgId>, step: Step, today: Day) -> Vec<Due> {
    let open = agreements.iter().filter(|record| step != Step::Closed && record.get(agreement::WITHDRAWN).is_none());
    let ours: Vec<&Record> = open.filter(|record| record.get(agreement::RECIPIENT) != own).collect();
    let within = |codes: Field<List<Code>>, record: &Record, other: &Record| {
        record.items(codes).all(|code| other.items(codes).any(|held| held == code))
    };
    let renews = |record: &Record, other: &Record| {
        other.get(agreement::RECIPIENT) == record.get(agreement::RECIPIENT)
            && other.get(agreement::EXPIRES) > record.get(agreement::EXPIRES)
            && within(agreement::PURPOSES, record, other)
            && within(agreement::SCOPE, record, other)
    };
    let lasting = ours.iter().filter(|record| !ours.iter().any(|other| renews(record, other)));
    let ends = lasting.filter_map(|record| {
        let day = record.get(agreement::EXPIRES).filter(|day| *day >= today)?;
        let title = record.get(agreement::RECIPIENT)?.to_string();
        Some(Due { matter: Matter::AgreementEnd, of: record.id()?, day, title, member: None })
    });
    ends.collect()
}

/// Whether something due is soon. Renewing an agreement takes a talk with the person, so it is soon much earlier.
pub fn is_soon(due: &Due, today: Day) -> bool {
    let days = if due.matter == Matter::AgreementEnd { RENEWAL } else { SOON };
    today.days_until(due.day) <= days
}

/// A follow-up that still lacks an answer.
fn of_follow_up(item: &Item, today: Day) -> Option<Due> {
    let day = match item.state {
        ItemState::Planned { days } => today.plus(days),
        ItemState::Due => today,
        ItemState::Late { days } => today.plus(-days),
        ItemState::Answered | ItemState::Settled => return None,
    };
    let matter = match item.missing {
        Missing::Nobody => return None,
        Missing::Worker => Matter::FollowUpWorker,
        Missing::Employer => Matter::FollowUpEmployer,
        Missing::Both => Matter::FollowUp,
    };
    Some(Due { matter, of: item.contract, day, title: item.offset.to_string(), member: None })
}

/// The contract that runs, else the one whose end is to be confirmed, else the one to come; of several the latest.
pub fn job(records: &Records, told: &Told, settings: &Settings, today: Day) -> Option<Job> {
    let nearness = |record: &Record| match work::dates(record).state(today) {
        ContractState::Running => Some(2),
        ContractState::EndToConfirm => Some(1),
        ContractState::NotStarted => Some(0),
        ContractState::Undated | ContractState::Ended => None,
    };
    let contracts = work::contracts(records).into_iter();
    let known = contracts.filter(|record| record.id().is_some_and(|id| told.loss(id).is_none()));
    // The contracts stand by their start, and of equals the last is taken.
    let chosen = known.filter_map(|record| Some((nearness(record)?, record))).max_by_key(|(nearness, _)| *nearness);
    let (_, record) = chosen?;
    let dates = work::dates(record);
    Some(Job {
        sort: work::sort(record)?,
        start: dates.start?,
        last: dates.last_day(),
        milestone: milestone(&work::clock(records, settings, today), record.id()?),
    })
}

fn milestone(clock: &Retention, contract: ElementId) -> Option<(Day, Day)> {
    let inside = |spell: &&Spell| spell.pieces.iter().any(|piece| piece.contract == contract);
    let spell = clock.spells.iter().rfind(inside)?;
    let (Milestone::Reached { on } | Milestone::Forecast { on, .. }) = spell.milestone else { return None };
    let after = spell.pieces.iter().filter(|piece| piece.last >= on);
    Some((on, after.map(|piece| piece.from.max(on)).min()?))
}

/// Puts what is due in order: the soonest first.
pub fn put_in_order(dues: &mut [Due]) {
    dues.order_by(|left, right| {
        (left.day, left.matter, &left.title, left.of).cmp(&(right.day, right.matter, &right.title, right.of))
    });
}

#[cfg(test)]
mod tests;
