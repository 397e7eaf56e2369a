//! Reading what these screens need, a slice at a time.

use super::reading::{begin, is_open, lacking, read, show};
use crate::app::cx::Cx;
use crate::app::effect::{Effect, Wants};
use crate::app::localities::Localities;
use crate::app::model::Model;
use crate::insight::Card;
use crate::insight::today::Today;
use std::collections::VecDeque;

/// What happened to these screens.
#[derive(Debug)]
pub enum Msg {
    /// One of them is open and lacks something.
    Asked,
    /// The list of localities, as text; none where it could not be had.
    LocalitiesRead(Option<String>),
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Asked => asked(model, cx),
        Msg::LocalitiesRead(text) => {
            model.outposts.localities = Localities::of(text);
            if is_open(&model.route) {
                show(model);
                asked(model, cx);
            }
        }
    }
}

fn asked(model: &mut Model, cx: &mut Cx) {
    if !is_open(&model.route) {
        return;
    }
    if model.outposts.localities.begin() {
        cx.ask(Effect::ReadLocalities(Wants::Outposts));
    }
    if model.outposts.read_by.is_none() {
        begin(model);
    }
    if !model.outposts.going {
        model.outposts.going = true;
        cx.ask(Effect::Continue);
    }
    show(model);
}

/// Reads a slice more: where people live and are expected, then what is due with those who are near.
#[inline(never)]
pub(in crate::app) fn go_on(model: &mut Model, cx: &mut Cx) {
    if !model.outposts.going {
        return;
    }
    let slice = cx.slice();
    while let Some(person) = model.outposts.rest.pop_front() {
        read(model, person);
        if slice.is_over() {
            return later(model, cx);
        }
    }
    show(model);
    let (day, lacking) = lacking(model);
    let mut lacking = VecDeque::from(lacking);
    // What will be due on that day, if nothing is done until then.
    let own = model.journal.scope().own();
    let mut list = Today::new(own, model.settings.clone(), day);
    while let Some(person) = lacking.pop_front() {
        let fold = model.journal.fold_person(person);
        if let Some(card) = Card::read(person, &fold, own, &model.settings, day) {
            list.read(&card, &fold);
        }
        model.outposts.items.insert((person, day), list.of(person).to_vec());
        if slice.is_over() && !lacking.is_empty() {
            return later(model, cx);
        }
    }
    model.outposts.going = false;
    show(model);
}

fn later(model: &mut Model, cx: &mut Cx) {
    show(model);
    cx.ask(Effect::Continue);
}
