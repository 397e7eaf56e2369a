//! What is due over a person, the soonest first: what the head of a dossier says. It is the list of which the card says
//! the first, so the two never disagree; what was seen and put off is in neither until its day.

use super::Dossier;
use crate::domain::{Day, OrgId, Step};
use crate::insight::Settings;
use crate::insight::board::news::{self, Due, Matter, Urgency};
use crate::insight::placement::work;
use crate::journal::Kind;
use crate::journal::schema::task;

/// How many days ahead the head of a dossier looks, tasks apart.
const AHEAD: i32 = 60;

/// What is due, the soonest first.
pub fn dues(dossier: &Dossier, settings: &Settings, own: Option<OrgId>, today: Day) -> Vec<Due> {
    let records = &dossier.records;
    let open = records.of(&Kind::Task).iter().filter(|task| task.get(task::DONE).is_none());
    let tasks = open.filter_map(|task| {
        let (of, day) = (task.id()?, task.get(task::DUE)?);
        let title = task.get(task::TITLE).unwrap_or_default().to_owned();
        Some(Due { matter: Matter::Task, of, day, title, member: task.get(task::MEMBER) })
    });
    let told = work::told_of(records, settings, today);
    let step = dossier.step().unwrap_or(Step::Intake);
    let work = news::of_work(records, &told, settings, step, today).into_iter();
    let work = work.filter(|due| today.days_until(due.day) <= AHEAD);
    let ends = news::of_agreements(records.of(&Kind::Agreement), own, step, today).into_iter();
    let ends = ends.filter(|due| due.urgency(today) != Urgency::Ahead);
    let mut dues: Vec<Due> = tasks.chain(work).chain(ends).collect();
    dues.retain(|due| !due.is_put_off(records, today));
    news::put_in_order(&mut dues);
    dues
}
