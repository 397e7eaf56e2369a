//! Reading everybody, a slice at a time.

use super::reading::{begin, read_one, show};
use super::{Asked, Chosen, comparing, files};
use crate::app::cx::Cx;
use crate::app::effect::Effect;
use crate::app::model::Model;

/// What happened to the results.
#[derive(Debug)]
pub enum Msg {
    /// The screen is open and lacks something.
    Asked,
    /// The report left as a file, which nothing closes.
    Exported { file: String },
    /// The numbers alone are wanted as a file for partners.
    CountsAsked,
    /// Files of counts of other organisations were chosen and read.
    CountsChosen { files: Vec<Chosen> },
    /// The figures of the organisation at this place are put away.
    CountsPutAway { place: usize },
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Asked => asked(model, cx),
        Msg::Exported { file } => files::exported(model, file, cx),
        Msg::CountsAsked => files::counts_asked(model, cx),
        Msg::CountsChosen { files } => {
            comparing::chosen(model, files);
            show(model);
        }
        Msg::CountsPutAway { place } => {
            comparing::put_away(model, place);
            show(model);
        }
    }
}

fn asked(model: &mut Model, cx: &mut Cx) {
    let Some(asked) = Asked::of(&model.route) else { return };
    if model.results.read_by.is_none() {
        begin(model, &asked);
    }
    if !model.results.going {
        model.results.going = true;
        cx.ask(Effect::Continue);
    }
    show(model);
}

/// Reads a slice more of everybody.
pub(in crate::app) fn go_on(model: &mut Model, cx: &mut Cx) {
    if !model.results.going {
        return;
    }
    let slice = cx.slice();
    while read_one(model) {
        if slice.is_over() {
            show(model);
            cx.ask(Effect::Continue);
            return;
        }
    }
    model.results.going = false;
    show(model);
    // Whoever has turned to other figures since asks again.
    let wanted = model.results.counts_wanted.take();
    if wanted.zip(Asked::of(&model.route)).is_some_and(|(wanted, asked)| wanted.is_alike(&asked)) {
        files::counts_asked(model, cx);
    }
}
