//! Taking acts back, and bringing them back again.

mod imported;
mod proposed;

pub use imported::Imported;
pub use proposed::Answer;

use super::cx::Cx;
use super::dialog::{self, Dialog};
use super::journal;
use super::model::Model;
use super::notice::{Deed, Notice, What, Whose, say, what};
use crate::domain::{ActId, OrgId, Subject};
use crate::insight::people::example;
use crate::journal::live::lives;
use crate::journal::schema::retracted;
use crate::journal::undo::Last;
use crate::journal::{Draft, Journal, Kind, undo};
use std::collections::BTreeSet;
use std::rc::Rc;

/// What is to be taken back or brought back.
#[derive(Debug)]
pub enum Msg {
    /// This member's last act.
    UndoAsked,
    /// What this member last took back.
    RedoAsked,
    /// This act, whoever wrote since.
    ActUndone(ActId),
    /// The act of the open question, although others have written over it.
    Confirmed,
    /// A partner is to take back what they wrote of somebody in this act.
    Proposed { about: Subject, act: ActId },
    /// What a partner proposed of an act of ours is answered.
    ProposalAnswered { about: Subject, org: OrgId, act: ActId, answer: Answer },
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::UndoAsked => undo_asked(model, cx),
        Msg::RedoAsked => redo_asked(model, cx),
        Msg::ActUndone(act) => act_undone(model, act, cx),
        Msg::Confirmed => confirmed(model, cx),
        Msg::Proposed { about, act } => proposed::proposed(model, about, act, cx),
        Msg::ProposalAnswered { about, org, act, answer } => proposed::answered(model, about, (org, act), answer, cx),
    }
}

fn undo_asked(model: &mut Model, cx: &mut Cx) {
    let Some(device) = model.device else { return };
    let last = undo::last(&model.journal, device.author());
    if let Some(place) = import_meant(model, last.act()) {
        return import_undone(model, place, cx);
    }
    match last {
        Last::Act(act) => act_undone(model, act, cx),
        Last::Final(_) => say(model, Notice::FinalBefore, cx),
        Last::Nothing => say(model, Notice::NothingToUndo, cx),
    }
}

/// The import from another tool that an undo would take back now.
fn import_meant(model: &Model, last: Option<ActId>) -> Option<usize> {
    model.imports.iter().rposition(|import| import.is_meant(last) && !live_of(&model.journal, import).is_empty())
}

/// The subjects and acts of an import that are not taken back.
fn live_of(journal: &Journal, import: &Imported) -> Vec<(Subject, ActId)> {
    let live = |about: Subject, act: ActId| {
        let facts: Vec<_> = journal.about(about).iter().collect();
        let lives = lives(&facts);
        facts.iter().zip(lives).any(|(fact, live)| live && fact.act == act)
    };
    import.acts().filter(|(about, act)| live(*about, *act)).collect()
}

/// Takes back a whole import; when others have written over it, a sentence asks first.
fn import_undone(model: &mut Model, place: usize, cx: &mut Cx) {
    let live = live_of(&model.journal, &model.imports[place]);
    let acts: BTreeSet<ActId> = live.iter().map(|(_, act)| *act).collect();
    let built = acts.iter().flat_map(|act| undo::built_on(&model.journal, *act));
    let writes = built.filter(|fact| !acts.contains(&fact.act)).map(|fact| fact.id).collect::<BTreeSet<_>>().len();
    match acts.first() {
        Some(act) if writes > 0 => ask(model, *act, writes, imported(&live)),
        _ => take_import_back(model, live, cx),
    }
}

/// What an import brought, as the toast of its undo names it.
fn imported(live: &[(Subject, ActId)]) -> What {
    let persons = live.iter().filter_map(|(about, _)| about.person()).collect::<BTreeSet<_>>().len();
    What { whose: Whose::Persons(persons), deed: Deed::Several }
}

/// Asks before an undo that hides what was written since.
fn ask(model: &mut Model, act: ActId, writes: usize, what: What) {
    dialog::open(model, Dialog::UndoAsks { act, writes, what: Rc::new(what) });
}

fn take_import_back(model: &mut Model, live: Vec<(Subject, ActId)>, cx: &mut Cx) {
    let (today, what) = (cx.today, imported(&live));
    let retraction = |(about, act)| Draft::new(about, today, Kind::Retracted, [retracted::ACT.with(act)]);
    journal::write(model, live.into_iter().map(retraction).collect(), cx);
    look_for_example(model);
    say(model, Notice::Undone { what }, cx);
}

/// Takes back an act; when others have written over it, a sentence asks first.
fn act_undone(model: &mut Model, act: ActId, cx: &mut Cx) {
    let writes = undo::built_on(&model.journal, act).len();
    if writes > 0 {
        let what = what(model, act);
        return ask(model, act, writes, what);
    }
    take_back(model, act, cx);
}

fn confirmed(model: &mut Model, cx: &mut Cx) {
    let Some(Dialog::UndoAsks { act, .. }) = model.dialog.as_deref() else { return };
    let act = *act;
    dialog::close(model, cx);
    let import = model.imports.iter().find(|import| import.acts().any(|(_, held)| held == act));
    match import.map(|import| live_of(&model.journal, import)) {
        Some(live) => take_import_back(model, live, cx),
        None => take_back(model, act, cx),
    }
}

fn take_back(model: &mut Model, act: ActId, cx: &mut Cx) {
    // Told before it is done: afterwards some of it is no longer there to be named.
    let what = what(model, act);
    let drafts = undo::undo(&model.journal, act, cx.today);
    journal::write(model, drafts, cx);
    look_for_example(model);
    say(model, Notice::Undone { what }, cx);
}

/// The example may have come or gone with what was taken back.
fn look_for_example(model: &mut Model) {
    model.example = model.device.and_then(|device| example::act_of(&model.journal, device.org));
}

fn redo_asked(model: &mut Model, cx: &mut Cx) {
    let Some(device) = model.device else { return };
    let Some(act) = undo::last_redoable(&model.journal, device.author()) else {
        return say(model, Notice::NothingToRedo, cx);
    };
    let drafts = undo::redo(&model.journal, act, cx.today);
    journal::write(model, drafts, cx);
    look_for_example(model);
    let what = what(model, act);
    say(model, Notice::Redone { what }, cx);
}
