//! What is due over a person, the soonest first: what the head of a dossier says.

use super::Dossier;
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, Step};
use crate::insight::Settings;
use crate::insight::placement::due_end::{ContractState, PlacementState};
use crate::insight::placement::work;
use crate::insight::retention::follow_up::{ItemState, Offset};
use crate::journal::Kind;
use crate::journal::schema::task;

/// How many days before its end a contract is spoken of.
const ENDING: i32 = 60;

/// One thing that is due, on its day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    Task {
        day: Day,
        title: String,
    },
    FollowUp {
        day: Day,
        offset: Offset,
    },
    /// The end of a contract comes, or has passed unconfirmed.
    ContractEnd {
        day: Day,
        contract: ElementId,
    },
    /// The end of a placement has passed unconfirmed.
    PlacementEnd {
        day: Day,
        placement: ElementId,
    },
    /// A placement is over and nobody evaluated it.
    Evaluation {
        day: Day,
        placement: ElementId,
    },
}

impl Due {
    /// The day on which it is due.
    pub fn day(&self) -> Day {
        match self {
            Due::Task { day, .. }
            | Due::FollowUp { day, .. }
            | Due::ContractEnd { day, .. }
            | Due::PlacementEnd { day, .. }
            | Due::Evaluation { day, .. } => *day,
        }
    }
}

/// What is due, the soonest first.
pub fn dues(dossier: &Dossier, settings: &Settings, today: Day) -> Vec<Due> {
    let records = &dossier.records;
    let open = records.of(&Kind::Task).iter().filter(|task| task.get(task::DONE).is_none());
    let tasks = open.filter_map(|task| {
        Some(Due::Task { day: task.get(task::DUE)?, title: task.get(task::TITLE).unwrap_or_default().to_owned() })
    });
    let mut dues: Vec<Due> = tasks.collect();
    let items = work::follow_ups(records, settings, today).into_iter();
    let asked = items.filter(|item| matches!(item.state, ItemState::Late { .. } | ItemState::Due));
    dues.extend(asked.map(|item| Due::FollowUp { day: item.due, offset: item.offset }));
    // After the exit nobody waits for an end or an evaluation any more.
    if dossier.step() != Some(Step::Closed) {
        dues.extend(work::contracts(records).into_iter().filter_map(|record| {
            let (dates, contract) = (work::dates(record), record.id()?);
            let near = dates.days_left(today).is_some_and(|left| left <= ENDING);
            let speaks = match dates.state(today) {
                ContractState::EndToConfirm => true,
                ContractState::Running => near,
                _ => false,
            };
            Some(Due::ContractEnd { day: dates.last_day().filter(|_| speaks)?, contract })
        }));
        dues.extend(records.of(&Kind::Placement).iter().filter_map(|record| {
            let (dates, placement) = (work::dates(record), record.id()?);
            let day = dates.last_day()?;
            match work::placement(records, record).state(today) {
                PlacementState::EndToConfirm => Some(Due::PlacementEnd { day, placement }),
                PlacementState::ToEvaluate => Some(Due::Evaluation { day, placement }),
                _ => None,
            }
        }));
    }
    dues.order_by_key(|due| (due.day(), due.clone()));
    dues
}
