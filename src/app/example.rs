//! The example: fictional people on the board, which go as they came.

use super::cx::Cx;
use super::journal;
use super::model::Model;
use super::notice::{Notice, say};
use crate::domain::{ActId, Day, ElementId, PersonId, Subject};
use crate::exchange::demo;
use crate::insight::people::example::TAG;
use crate::journal::schema::retracted;
use crate::journal::{Draft, Kind, undo};
use std::collections::BTreeSet;

/// How many fictional people the example brings.
const EXAMPLE: usize = 40;

/// What happened to the example.
#[derive(Debug)]
pub enum Msg {
    Asked,
    Removed,
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Asked => asked(model, cx),
        Msg::Removed => removed(model, cx),
    }
}

impl demo::NewIds for Cx {
    fn person(&mut self) -> PersonId {
        Cx::person(self)
    }

    fn element(&mut self) -> ElementId {
        Cx::element(self)
    }
}

/// The people come as one act.
fn asked(model: &mut Model, cx: &mut Cx) {
    let Some(device) = model.device else { return };
    let tracks: Vec<_> = model.settings.tracks_on_offer().map(|entry| (entry.id, entry.name.clone())).collect();
    let tracks: Vec<_> = tracks.iter().map(|(id, name)| (*id, name.as_str())).collect();
    let host = demo::Host { org: device.org, member: Some(device.member), today: cx.today, tracks: &tracks, tag: TAG };
    let drafts = demo::drafts(EXAMPLE, host, cx);
    model.example = Some(journal::write(model, drafts, cx));
    say(model, Notice::ExampleLoaded { count: EXAMPLE }, cx);
}

/// The colleagues and the group that came with the example are no longer offered; what names them keeps their names.
fn company(model: &Model, act: ActId, today: Day) -> Vec<Draft> {
    let Some(device) = model.device else { return Vec::new() };
    let about = Subject::Settings(device.org);
    let came = model.journal.about(about).iter().filter(|fact| fact.act == act);
    let came = came.filter(|fact| matches!(fact.kind, Kind::Member | Kind::Cohort));
    came.filter_map(|fact| {
        let key = fact.kind.schema()?.keys.first()?;
        Draft::removal(about, today, fact.kind.clone(), fact.data.get(key.key)?.as_text()?)
    })
    .collect()
}

/// The example goes, with everything that was done since on its people, and nothing else.
fn removed(model: &mut Model, cx: &mut Cx) {
    let Some(act) = model.example.take() else { return };
    let drafts: Vec<Draft> = undo::touched(&model.journal, act)
        .into_iter()
        .filter(|subject| subject.person().is_some())
        .flat_map(|subject| {
            let acts: BTreeSet<ActId> = model
                .journal
                .about(subject)
                .iter()
                .filter(|fact| fact.kind != Kind::Retracted)
                .map(|fact| fact.act)
                .collect();
            let today = cx.today;
            acts.into_iter().map(move |act| Draft::new(subject, today, Kind::Retracted, [retracted::ACT.with(act)]))
        })
        .collect();
    let drafts = drafts.into_iter().chain(company(model, act, cx.today)).collect();
    journal::write(model, drafts, cx);
    say(model, Notice::ExampleRemoved, cx);
}
