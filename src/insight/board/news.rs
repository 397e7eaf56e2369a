//! What is due over a person, and the one piece of news that their card carries. « Aujourd'hui » lists the same dues of
//! everybody, in the same order ([`crate::insight::today`]): there is one derivation, and this is it.
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
use crate::journal::schema::content::{Code, List};
use crate::journal::schema::{agreement, alert, postponed};
use crate::journal::{Field, Keys, Kind};

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

/// How near something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Its day has passed.
    Late,
    /// Within [`SOON`] days.
    Soon,
    Ahead,
}

impl Urgency {
    /// How near a day is.
    pub fn of(day: Day, today: Day) -> Urgency {
        match today.days_until(day) {
            ..0 => Urgency::Late,
            0..=SOON => Urgency::Soon,
            _ => Urgency::Ahead,
        }
    }
}

impl Due {
    /// Under which rule and element it is put off: each follow-up of a contract by itself.
    pub fn put_off_as(&self) -> (&'static str, ElementId) {
        match self.matter {
            Matter::FollowUp | Matter::FollowUpWorker | Matter::FollowUpEmployer => {
                ("follow_up", ElementId::derived(self.of.uuid(), &self.title))
            }
            matter => (matter.code(), self.of),
        }
    }

    /// Whether a colleague has seen it, and put it off until a later day.
    pub fn is_put_off(&self, records: &Records, today: Day) -> bool {
        let (rule, of) = self.put_off_as();
        put_off(records, rule, of).is_some_and(|until| today < until)
    }
}

/// The rule under which a silence is put off.
pub const SILENT: &str = "silence";

/// Until when a reminder was put off. It is back on that day.
pub fn put_off(records: &Records, rule: &str, of: ElementId) -> Option<Day> {
    let keys = Keys::two(rule, of);
    records.of(&Kind::Postponed).iter().find(|record| record.keys == keys)?.get(postponed::UNTIL)
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

/// After how many days without a contact a silence is told, where the person was ever met and the organisation has set
/// nothing (rule A7).
pub const SILENCE: u32 = 21;

/// This many days before its end an agreement is to be renewed with the person, or let go.
pub const RENEWAL: i32 = 30;

/// The same in the first month of a job.
pub const SILENCE_HIRED: u32 = 14;

/// The key of the rhythm of that month.
pub const RHYTHM_HIRED: &str = "silence_first_month";

/// Whether somebody came to a step less than a month ago.
pub fn is_new(since: Day, today: Day) -> bool {
    today < since.plus_months(1)
}

/// How many days may pass without a contact in a step since so many days: what the organisation has set for this step,
/// else for all, else the rule. None where silence says nothing.
pub fn rhythm(settings: &Settings, step: Step, since: Option<Day>, today: Day) -> Option<i32> {
    if matches!(step, Step::Retained | Step::Closed) {
        return None;
    }
    let set = |key: &str| {
        let alerts = settings.records.of(&Kind::Alert).iter();
        alerts.into_iter().find(|record| record.keys.text() == key)?.get(alert::AMOUNT)
    };
    let first = step == Step::Hired && since.is_some_and(|since| is_new(since, today));
    let own = if first { set(RHYTHM_HIRED) } else { set(&format!("{SILENT}_{step}")) };
    let days = own.or(settings.silence_days()).unwrap_or(if first { SILENCE_HIRED } else { SILENCE });
    Some(i32::try_from(days).unwrap_or(i32::MAX))
}

/// The kinds from which [`of_work`] and [`job`] are read.
pub const OF_WORK: [Kind; 5] = [Kind::Contract, Kind::CpasContract, Kind::FollowUp, Kind::Placement, Kind::Evaluation];

/// What is due over contracts and placements, in no order, for nobody yet. `told` is what is said of the work on that day.
/// After the exit no placement is waited for, nor once a contract has begun after it; whether a job lasts is asked all the
/// same.
pub fn of_work(records: &Records, told: &Told, settings: &Settings, step: Step, today: Day) -> Vec<Due> {
    let evaluation = i32::from(settings.evaluation_days());
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
            Some(end) if !placement.evaluated => Some(due(Matter::Evaluation, id, end.plus(evaluation))),
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

impl Due {
    /// How near it is. Renewing an agreement takes a talk with the person, so it is soon much earlier.
    pub fn urgency(&self, today: Day) -> Urgency {
        match Urgency::of(self.day, today) {
            Urgency::Ahead if self.matter == Matter::AgreementEnd && today.days_until(self.day) <= RENEWAL => {
                Urgency::Soon
            }
            urgency => urgency,
        }
    }
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

/// What comes before what, here and in « Aujourd'hui »: the nearer state, then the consequence, then the earlier day.
pub fn weight(due: &Due, today: Day) -> (Urgency, Matter, Day) {
    (due.urgency(today), due.matter, due.day)
}

/// Puts what is due in order: the soonest first.
pub fn put_in_order(dues: &mut [Due]) {
    dues.order_by(|left, right| {
        (left.day, left.matter, &left.title, left.of).cmp(&(right.day, right.matter, &right.title, right.of))
    });
}

#[cfg(test)]
mod tests;
