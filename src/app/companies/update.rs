//! Reading what these screens need, a slice at a time.

use super::Table;
use super::reading::{begin, read, show};
use crate::app::cx::Cx;
use crate::app::effect::{Effect, Wants};
use crate::app::model::Model;
use crate::insight::outpost::Centres;
use std::rc::Rc;

/// What happened to companies.
#[derive(Debug)]
pub enum Msg {
    /// One of the screens is open and lacks something.
    Asked,
    /// The list of localities, as text; none where it could not be had.
    LocalitiesRead(Option<String>),
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Asked => asked(model, cx),
        Msg::LocalitiesRead(text) => {
            let centres = text.and_then(|text| Centres::parse(&text).ok());
            model.companies.table = centres.map_or(Table::Missed, |centres| Table::Read(Rc::new(centres)));
            if model.route.is_of_companies() {
                show(model);
                asked(model, cx);
            }
        }
    }
}

fn asked(model: &mut Model, cx: &mut Cx) {
    if !model.route.is_of_companies() {
        return;
    }
    if matches!(model.companies.table, Table::Asleep) {
        model.companies.table = Table::Asked;
        cx.ask(Effect::ReadLocalities(Wants::Companies));
    }
    if model.companies.read_by.is_none() {
        begin(model);
    }
    if !model.companies.going {
        model.companies.going = true;
        cx.ask(Effect::Continue);
    }
    show(model);
}

/// Reads a slice more of everybody.
pub(in crate::app) fn go_on(model: &mut Model, cx: &mut Cx) {
    if !model.companies.going {
        return;
    }
    let slice = cx.slice();
    while let Some(person) = model.companies.rest.pop_front() {
        read(model, person);
        if slice.is_over() {
            show(model);
            cx.ask(Effect::Continue);
            return;
        }
    }
    model.companies.going = false;
    show(model);
}
