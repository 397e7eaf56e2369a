//! Reading what these screens need, a slice at a time.

use super::reading::{begin, read, show};
use super::{Listed, NewCompany, creating, linking, same};
use crate::app::cx::Cx;
use crate::app::effect::{Effect, Wants};
use crate::app::localities::Localities;
use crate::app::model::Model;
use crate::app::route::Route;
use crate::domain::{CompanyId, ElementId, PersonId};

/// What happened to companies.
#[derive(Debug)]
pub enum Msg {
    /// Something else is looked for in the list.
    Searched(Listed),
    /// A new one was typed: its page opens.
    Created(Box<NewCompany>),
    /// Two were noted, and are one.
    SaidSame(CompanyId, CompanyId),
    /// Two are alike, and are two.
    ToldApart(CompanyId, CompanyId),
    /// One that was said to be others is none of them.
    Parted(CompanyId),
    /// A placement or a contract that has the name of a company was there.
    Linked { person: PersonId, work: ElementId, company: CompanyId },
    /// One of the screens is open and lacks something.
    Asked,
    /// The list of localities, as text; none where it could not be had.
    LocalitiesRead(Option<String>),
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Searched(listed) => searched(model, &listed, cx),
        Msg::Created(company) => creating::created(model, *company, cx),
        Msg::SaidSame(one, other) => same::said_same(model, one, other, cx),
        Msg::ToldApart(one, other) => same::told_apart(model, one, other, cx),
        Msg::Parted(company) => same::parted(model, company, cx),
        Msg::Linked { person, work, company } => linking::linked(model, person, work, company, cx),
        Msg::Asked => asked(model, cx),
        Msg::LocalitiesRead(text) => {
            model.companies.localities = Localities::of(text);
            if model.route.is_of_companies() {
                show(model);
                asked(model, cx);
            }
        }
    }
}

/// The address follows what is typed; nothing is read again for it.
fn searched(model: &mut Model, listed: &Listed, cx: &mut Cx) {
    if matches!(model.route, Route::Companies(_)) {
        model.route = listed.route();
        cx.ask(Effect::Readdress(model.route.clone()));
    }
}

fn asked(model: &mut Model, cx: &mut Cx) {
    if !model.route.is_of_companies() {
        return;
    }
    if model.companies.localities.begin() {
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
    while let Some(subject) = model.companies.rest.pop_front() {
        read(model, subject);
        if slice.is_over() {
            show(model);
            cx.ask(Effect::Continue);
            return;
        }
    }
    // The people were packed when the last of them was read, or when the list of localities came.
    show(model);
    while model.companies.suiting.go_on() {
        if slice.is_over() {
            show(model);
            cx.ask(Effect::Continue);
            return;
        }
    }
    model.companies.going = false;
    show(model);
}
