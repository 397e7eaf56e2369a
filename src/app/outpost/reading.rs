//! What the screens show of what was read, and who is read again after facts or the address have changed.

use super::{Outposts, Shown};
use crate::app::model::Model;
use crate::app::part::Touched;
use crate::app::route::{At, Route};
use crate::app::shared::Shared;
use crate::domain::order::InOrder;
use crate::domain::{Day, PersonId};
use crate::insight::agenda::meetings::{Meeting, meeting};
use crate::insight::outpost::{Appointment, Called, Centres, Ground, Outing, Somebody};
use std::collections::BTreeMap;
use std::rc::Rc;

/// How many people may be read at once because something about them has changed; of more, everybody is read in slices.
const AT_ONCE: usize = 40;

/// How far ahead the next day of a place is looked for, in days.
const AHEAD: i32 = 400;

/// Reads again what these screens show, after facts or the address have changed.
pub fn refresh(model: &mut Model, touched: Touched<'_>) {
    if !is_open(&model.route) {
        if model.outposts.shown.is_some() {
            // A list that could not be had is asked for again the next time.
            let localities = std::mem::take(&mut model.outposts.localities).left();
            model.outposts = Outposts { localities, ..Outposts::default() };
        }
        return;
    }
    if let Some((settings, today)) = &model.outposts.read_by {
        if *today != model.today {
            begin(model);
        } else if !Rc::ptr_eq(settings, &model.settings) {
            model.outposts.items.clear();
            model.outposts.read_by = Some((model.settings.clone(), model.today));
        }
    }
    if let (Touched::Persons(persons), true) = (touched, model.outposts.read_by.is_some()) {
        if persons.len() > AT_ONCE {
            begin(model);
        } else {
            let waiting = std::mem::take(&mut model.outposts.rest);
            for person in persons.iter().filter(|person| !waiting.contains(person)) {
                read(model, *person);
                model.outposts.items.retain(|(held, _), _| held != person);
            }
            model.outposts.rest = waiting;
        }
    }
    show(model);
}

/// Whether the address is that of one of these screens.
pub(super) fn is_open(route: &Route) -> bool {
    matches!(route, Route::Outposts | Route::Outpost(_) | Route::OutpostSheet(_))
}

/// Everybody is to be read.
pub(super) fn begin(model: &mut Model) {
    let rest = model.board.cards().map(|card| card.id).collect();
    let out = &mut model.outposts;
    (out.people, out.items, out.rest) = (BTreeMap::new(), BTreeMap::new(), rest);
    out.read_by = Some((model.settings.clone(), model.today));
}

/// Reads one person.
pub(super) fn read(model: &mut Model, person: PersonId) {
    let own = model.journal.scope().own();
    match model.board.card(person) {
        Some(card) => {
            let ground = Ground::read(card, &model.journal.fold_person(person), own, model.today);
            model.outposts.people.insert(person, ground);
        }
        None => drop(model.outposts.people.remove(&person)),
    }
}

/// Puts together what the screen shows, and keeps what was drawn when nothing in it has changed.
pub fn show(model: &mut Model) {
    let shown = put_together(model);
    if model.outposts.shown.as_deref() != Some(&shown) {
        model.outposts.shown = Some(Shared::new(shown));
    }
}

/// Of whom what is due is still to be read, and as of which day.
pub(super) fn lacking(model: &Model) -> (Day, Vec<PersonId>) {
    let outing = model.outposts.shown.as_ref().and_then(|shown| shown.outing.as_ref());
    let day = outing.map_or(model.today, |outing| outing.due_on(model.today));
    let mut people = outing.map(Outing::people).unwrap_or_default();
    people.retain(|person| !model.outposts.items.contains_key(&(*person, day)));
    (day, people)
}

fn put_together(model: &Model) -> Shown {
    let out = &model.outposts;
    let is_read = out.read_by.is_some() && out.rest.is_empty();
    let (missed, centres) = (out.localities.is_missed(), out.localities.centres());
    let read = out.people.values().filter(|_| is_read);
    let to_come = read.flat_map(|ground| &ground.appointments).filter(|it| it.day >= model.today);
    let mut appointments: Vec<Appointment> = to_come.cloned().collect();
    appointments.order_by_key(|it| (it.day, it.hour.is_none(), it.hour, it.of));
    let outing = match (&model.route, centres) {
        (Route::Outpost(at) | Route::OutpostSheet(at), Some(centres)) if is_read => outing(model, *at, &centres),
        _ => None,
    };
    let people: Vec<PersonId> = outing.as_ref().map(Outing::people).unwrap_or_default();
    let day = outing.as_ref().map_or(model.today, |outing| outing.due_on(model.today));
    let lacks = people.iter().any(|person| !out.items.contains_key(&(*person, day)));
    let people = people.into_iter().filter_map(|person| {
        let items = out.items.get(&(person, day)).cloned().unwrap_or_default();
        Some((person, Somebody { ground: out.people.get(&person)?.clone(), items }))
    });
    let waits = !out.going && (!is_read || lacks || out.localities.is_asleep());
    let left = (!is_read).then_some(out.rest.len());
    Shown { left, waits, missed, appointments, people: people.collect(), outing }
}

fn outing(model: &Model, at: At, centres: &Centres) -> Option<Outing> {
    let meeting = meeting(&model.settings.records, at.meeting)?;
    let day = at.day.unwrap_or_else(|| next_day(&meeting, &model.outposts.people, model.today));
    Some(Outing::new(meeting, day, at.radius, &model.outposts.people, centres))
}

/// The next day on which the meeting is held; else that of the next appointment there; else today.
fn next_day(meeting: &Meeting, people: &BTreeMap<PersonId, Ground>, today: Day) -> Day {
    let held = meeting.next(today, 1, today.plus(AHEAD)).first().map(|sitting| sitting.on);
    let there = people.values().flat_map(|ground| &ground.appointments);
    let called = Called::of(meeting, None);
    let there = there.filter(|it| it.day >= today && called.holds(&it.place)).map(|it| it.day);
    held.into_iter().chain(there).min().unwrap_or(today)
}
