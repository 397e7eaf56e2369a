//! What is known of one person for a day at a place: where they live, how they are reached, which appointments they have,
//! and where they work.

use crate::domain::fold_text::fold;
use crate::domain::order::InOrder;
use crate::domain::{Day, Duration, ElementId, Hour, Locality, MemberId, OrgId, PersonId, Step};
use crate::insight::Card;
use crate::insight::dossier::record::{Record, Records};
use crate::insight::placement::due_end::ContractState;
use crate::insight::placement::work;
use crate::insight::today::Item;
use crate::journal::schema::{identity, phone, placement, reach, task};
use crate::journal::{Fold, Kind};

/// A task that has a day and a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    pub person: PersonId,
    /// The task.
    pub of: ElementId,
    pub day: Day,
    pub hour: Option<Hour>,
    pub lasts: Option<Duration>,
    /// The words of its place, folded.
    pub place: String,
    /// Who receives the person.
    pub member: Option<MemberId>,
    /// Whether it was held, or else is over.
    pub done: bool,
}

/// Where somebody works, or will.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    pub company: String,
    /// Whether it is a placement; else a contract.
    pub is_placement: bool,
    /// Whether it has begun.
    pub is_running: bool,
}

/// One person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    pub person: PersonId,
    /// First and last name; empty when neither is known.
    pub name: String,
    pub sort_name: String,
    pub step: Step,
    pub locality: Option<Locality>,
    pub phones: Vec<String>,
    /// A code of `codes::CHANNELS`.
    pub channel: Option<String>,
    /// The day on which the person was last really met or spoken to.
    pub last_contact: Option<Day>,
    /// By their days and hours.
    pub appointments: Vec<Appointment>,
    pub works: Vec<Work>,
}

/// Somebody who is near or expected, and what will be due with them on the day at the place, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Somebody {
    pub ground: Ground,
    pub items: Vec<Item>,
}

impl Somebody {
    /// What is due with them besides their appointments of that day.
    pub fn due(&self, day: Day) -> impl Iterator<Item = &Item> {
        let is_held = move |item: &Item| self.ground.appointments.iter().any(|it| it.of == item.of && it.day == day);
        self.items.iter().filter(move |item| !is_held(item))
    }
}

/// The kinds that are read.
const READ: [Kind; 7] =
    [Kind::Identity, Kind::Reach, Kind::Phone, Kind::Task, Kind::Placement, Kind::Contract, Kind::CpasContract];

impl Ground {
    /// Reads a person of the board from their card and the fold of their facts, as it is on `today`.
    pub fn read(card: &Card, fold: &Fold<'_>, own: Option<OrgId>, today: Day) -> Self {
        let records = Records::read(fold, &READ, own);
        let tasks = records.of(&Kind::Task).iter();
        let mut appointments: Vec<Appointment> = tasks.filter_map(|record| appointment(card.id, record)).collect();
        appointments.order_by_key(|it| (it.day, it.hour.is_none(), it.hour, it.of));
        let placements = records.of(&Kind::Placement).iter().map(|it| (it, it.get(placement::COMPANY), true));
        let contracts = work::contracts(&records).into_iter().map(|it| (it, work::employer(it), false));
        let works = placements.chain(contracts).filter_map(|(record, company, is_placement)| {
            let is_running = match work::dates(record).state(today) {
                ContractState::Running => true,
                ContractState::NotStarted => false,
                ContractState::Undated | ContractState::EndToConfirm | ContractState::Ended => return None,
            };
            Some(Work { company: company?.to_owned(), is_placement, is_running })
        });
        Self {
            person: card.id,
            name: card.name(),
            sort_name: card.sort_name.clone(),
            step: card.step,
            locality: records.one(identity::LOCALITY),
            phones: records.texts(phone::NUMBER),
            channel: records.one(reach::PREFERRED_CHANNEL).map(str::to_owned),
            last_contact: card.last_contact,
            appointments,
            works: works.collect(),
        }
    }
}

fn appointment(person: PersonId, record: &Record) -> Option<Appointment> {
    let (of, day) = (record.id()?, record.get(task::DUE)?);
    Some(Appointment {
        person,
        of,
        day,
        hour: record.get(task::HOUR),
        lasts: record.get(task::MINUTES),
        place: fold(record.get(task::VENUE)?),
        member: record.get(task::MEMBER),
        done: record.get(task::DONE).is_some(),
    })
}
