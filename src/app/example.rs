//! The example: fictional people on the board, which go as they came.

use super::cx::Cx;
use super::dialog::{self, Dialog};
use super::journal;
use super::model::Model;
use super::notice::{Notice, say};
use crate::domain::{ActId, Day, ElementId, PersonId, Subject};
use crate::exchange::demo;
use crate::insight::people::example::TAG;
use crate::journal::{Draft, Kind, undo};
use std::collections::BTreeSet;

/// How many fictional people the example brings.
const EXAMPLE: usize = 40;

/// What happened to the example.
#[derive(Debug)]
pub enum Msg {
    Asked,
    /// It is to be taken away: a question counts what goes with it.
    RemovalAsked,
    Removed,
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Asked => asked(model, cx),
        Msg::RemovalAsked => removal_asked(model),
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

/// The people of the example.
fn people(model: &Model, act: ActId) -> Vec<Subject> {
    undo::touched(&model.journal, act).into_iter().filter(|subject| subject.person().is_some()).collect()
}

/// What was written on these people since they came is counted by gestures.
fn removal_asked(model: &mut Model) {
    let Some(act) = model.example else { return };
    let mut changes: BTreeSet<ActId> = BTreeSet::new();
    let mut dossiers = 0;
    for subject in people(model, act) {
        let own: Vec<ActId> = undo::written(&model.journal, subject).map(|it| it.act).filter(|it| *it != act).collect();
        dossiers += usize::from(!own.is_empty());
        changes.extend(own);
    }
    dialog::open(model, Dialog::ExampleAsks { dossiers, changes: changes.len() });
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
    if matches!(model.dialog.as_deref(), Some(Dialog::ExampleAsks { .. })) {
        dialog::close(model, cx);
    }
    let Some(act) = model.example.take() else { return };
    let mut drafts = undo::withdrawal(&model.journal, people(model, act), cx.today);
    drafts.extend(company(model, act, cx.today));
    let act = journal::write(model, drafts, cx);
    say(model, Notice::ExampleRemoved { act }, cx);
}
