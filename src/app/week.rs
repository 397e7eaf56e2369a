//! The contacts of a week, as the sheet of the route shows them.

use super::model::Model;
use super::route::Route;
use crate::app::shared::Shared;
use crate::domain::order::InOrder;
use crate::domain::{Day, PersonId, Subject};
use crate::insight::contact::week::{Line, Week};
use crate::insight::presence::timetable::monday_of;
use crate::insight::{Card, Records};
use crate::journal::schema::contact;
use crate::journal::{Fact, Kind};
use std::collections::BTreeSet;
use std::rc::Rc;

/// The contacts of the week that begins on a Monday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekOfContacts {
    pub monday: Day,
    pub week: Week,
}

/// Reads the week that the route names, and keeps the one drawn when nothing in it has changed.
pub fn refresh(model: &mut Model) {
    let week = read(model);
    if week.as_ref() != model.week.as_deref() {
        model.week = week.map(Shared::new);
    }
}

fn read(model: &Model) -> Option<WeekOfContacts> {
    let Route::WeekSheet { week } = model.route else { return None };
    let monday = week.unwrap_or_else(|| monday_of(model.today));
    let own = model.journal.scope().own();
    let mut lines: Vec<(Rc<Card>, Line)> = Vec::new();
    for person in met(model, monday) {
        let Some(card) = model.board.card(person) else { continue };
        let records = Records::read(&model.journal.fold_person(person), &[Kind::Contact], own);
        let line = Line::read((person, card.name(), card.referent), &records, monday, model.today);
        lines.extend(line.map(|line| (card.clone(), line)));
    }
    lines.order_by(|(left, _), (right, _)| (&left.sort_name, left.id).cmp(&(&right.sort_name, right.id)));
    Some(WeekOfContacts { monday, week: Week { lines: lines.into_iter().map(|(_, line)| line).collect() } })
}

/// The people of whose contacts some fact names a day of the week; whether it still holds, their records say.
fn met(model: &Model, monday: Day) -> BTreeSet<PersonId> {
    let within = |fact: &Fact| fact.get(contact::DAY).is_some_and(|day| (monday..=monday.plus(6)).contains(&day));
    let noted = model.journal.subjects_with(&Kind::Contact);
    let noted = noted.filter(|about| model.journal.about(*about).iter().any(within)).filter_map(Subject::person);
    noted.filter_map(|person| model.journal.group_of(person).first().copied()).collect()
}
