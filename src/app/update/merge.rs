//! A file that was confirmed becomes part of the journal: in memory slice by slice, on disk as one batch.

use super::compare::SLICE;
use super::{save, say, start};
use crate::app::cx::Cx;
use crate::app::device::{Deed, Device, Line as RegisterLine};
use crate::app::edit::{self, Edit};
use crate::app::effect::{Effect, Focus};
use crate::app::imports::{Import, Imported, Incoming, Joiner, Outcome, Progress, Source, Stage, Work, Writing};
use crate::app::model::{Model, Notice, Phase};
use crate::domain::fold_text::fold;
use crate::domain::{PersonId, Subject};
use crate::exchange::Preview;
use crate::insight::people::example;
use crate::journal::canonical::BatchWriter;
use crate::journal::{Author, Fact, Journal, Pen, undo};
use crate::store::Note;
use std::collections::BTreeSet;
use std::rc::Rc;

/// The preview was confirmed.
pub(super) fn confirmed(model: &mut Model, cx: &mut Cx) -> Vec<Effect> {
    let (Stage::Shown(shown), Some(device)) = (model.import.stage.clone(), model.device) else { return Vec::new() };
    let Work::Ready(incoming) = std::mem::take(&mut model.import.work) else { return Vec::new() };
    let Incoming { source, facts, admission } = *incoming;
    let admission = admission.and_then(|admission| admission.draft(device.org, cx.today));
    if shown.preview.changes_nothing() && admission.is_none() {
        model.import = Import::default();
        let mut effects = say(model, Notice::NothingNew);
        effects.push(Effect::Focus(Focus::FileBox));
        return effects;
    }
    let last = undo::last_undoable(&model.journal, device.author());
    let mut writing = Writing {
        persons: persons(&facts),
        conflicts: conflicts(&shown.preview),
        imported: Imported::after(last),
        joiner: None,
        batch: BatchWriter::default(),
        total: facts.len(),
        rest: facts.into_iter(),
        source,
    };
    if let Some(draft) = admission {
        // First of all, so that the facts of the packet count from the moment they are there.
        let pen = Pen { replica: cx.replica, by: device.author(), at: cx.now };
        let written = pen.write(&model.journal, cx.act(), None, vec![draft]);
        take(model, written, &mut writing);
    }
    begin(model, writing)
}

fn persons(facts: &[Fact]) -> usize {
    facts.iter().filter_map(|fact| fact.about.person()).collect::<BTreeSet<PersonId>>().len()
}

/// The people about whom two answers will stand, with their names.
fn conflicts(preview: &Preview) -> Vec<(PersonId, String)> {
    let torn = preview.subjects.iter().filter(|subject| subject.changes.iter().any(|change| change.is_conflict()));
    torn.filter_map(|subject| {
        let names = [&subject.first_name, &subject.last_name].into_iter().flatten();
        let name = names.map(String::as_str).collect::<Vec<_>>().join(" ");
        Some((subject.subject.person()?, name))
    })
    .collect()
}

/// Somebody joins the organisation of the file; when it is still being read, this waits.
pub(super) fn joined(model: &mut Model, mut joiner: Joiner) -> Vec<Effect> {
    let Stage::Offered(offer) = model.import.stage.clone() else {
        model.import.joiner = Some(joiner);
        return Vec::new();
    };
    let Work::Offered(facts) = std::mem::take(&mut model.import.work) else { return Vec::new() };
    // Typing a name that is there chooses it.
    let typed = fold(joiner.name.as_str());
    let same = offer.people.iter().find(|colleague| fold(colleague.name.as_str()) == typed);
    joiner.member = joiner.member.or(same.map(|colleague| colleague.member));
    // What this browser may already hold stays, and counts if it is of this organisation.
    let mut journal = Journal::of(offer.organisation.org);
    journal.extend(model.journal.facts().into_iter().cloned());
    model.journal = journal;
    let source = Source::Backup { from: offer.organisation.clone(), created: crate::domain::Minute::EPOCH };
    let writing = Writing {
        persons: persons(&facts),
        conflicts: Vec::new(),
        imported: Imported::default(),
        joiner: Some(joiner),
        batch: BatchWriter::default(),
        total: facts.len(),
        rest: facts.into_iter(),
        source,
    };
    begin(model, writing)
}

fn begin(model: &mut Model, writing: Writing) -> Vec<Effect> {
    model.import.stage = Stage::Writing(Progress { done: 0, of: writing.total });
    model.import.work = Work::Writing(Box::new(writing));
    vec![Effect::Continue]
}

/// Unites one slice more, or ends.
pub(super) fn go_on(model: &mut Model, cx: &mut Cx) -> Vec<Effect> {
    let Work::Writing(mut writing) = std::mem::take(&mut model.import.work) else { return Vec::new() };
    let slice: Vec<Fact> = writing.rest.by_ref().take(SLICE).collect();
    if slice.is_empty() {
        return end(model, *writing, cx);
    }
    take(model, slice, &mut writing);
    let progress = Progress { done: writing.total - writing.rest.len(), of: writing.total };
    model.import.stage = Stage::Writing(progress);
    model.import.work = Work::Writing(writing);
    vec![Effect::Continue]
}

fn take(model: &mut Model, facts: Vec<Fact>, writing: &mut Writing) {
    let Writing { batch, imported, .. } = writing;
    let own = model.device.map(|device| device.org);
    let mut loaded = None;
    save::take_noting(model, facts, &mut |fact| {
        batch.push(fact);
        imported.note(fact);
        if example::marks(fact) && Some(fact.by.org) == own {
            loaded = Some(fact.act);
        }
    });
    model.example = model.example.or(loaded);
}

/// All is in the journal: it goes to the disk, and is told.
fn end(model: &mut Model, writing: Writing, cx: &mut Cx) -> Vec<Effect> {
    let Writing { source, batch, mut imported, joiner, persons, total, conflicts, .. } = writing;
    let facts = batch.len();
    let mut effects = if batch.is_empty() { Vec::new() } else { save::send(model, batch.finish()) };
    let file = model.import.file.take();
    let (name, sealed) = file.map_or_else(Default::default, |file| (file.name.to_string(), file.sealed));
    model.import = Import::default();
    let deed = match (&joiner, &source) {
        (Some(_), _) => Deed::Restore,
        (None, Source::Backup { .. }) => Deed::Union,
        (None, Source::Packet { .. }) => Deed::PacketIn,
        (None, Source::Board(_)) => Deed::Trello,
    };
    match joiner {
        Some(joiner) => effects.extend(open(model, &source, joiner, cx)),
        None => {
            if deed == Deed::Trello {
                imported.settle();
                model.imports.push(imported);
                let text = serde_json::to_string(&model.imports).unwrap_or_default();
                effects.push(Effect::PutNote(Note::Imports, text));
            }
            model.import.stage = Stage::Done(Rc::new(Outcome { source, facts, conflicts }));
            effects.extend(say(model, Notice::Imported { facts, act: None }));
            effects.extend([Effect::Idle, Effect::Focus(Focus::Outcome)]);
        }
    }
    effects.push(register(model, Entry { deed, file: name, facts: total, persons, sealed }, cx));
    effects
}

/// What the register keeps of a deed.
pub(super) struct Entry {
    pub deed: Deed,
    pub file: String,
    pub facts: usize,
    pub persons: usize,
    pub sealed: bool,
}

/// Writes a line of the register.
pub(super) fn register(model: &mut Model, entry: Entry, cx: &Cx) -> Effect {
    let Entry { deed, file, facts, persons, sealed } = entry;
    let member = model.device.map(|device| device.member.to_string()).unwrap_or_default();
    let line = RegisterLine { deed, at: cx.now.to_string(), member, file, facts, persons, sealed };
    Rc::make_mut(&mut model.register).0.push(line);
    Effect::PutNote(Note::Register, model.register.write())
}

/// The board of the organisation that was joined, in the name of the one who joined.
fn open(model: &mut Model, source: &Source, joiner: Joiner, cx: &mut Cx) -> Vec<Effect> {
    let Source::Backup { from, .. } = source else { return Vec::new() };
    let member = joiner.member.unwrap_or_else(|| cx.member());
    let device = Device { org: from.org, member };
    let mut effects = Vec::new();
    if joiner.member.is_none() {
        let edits = [Edit::MemberName(member, joiner.name)];
        let drafts = edit::drafts(Subject::Settings(from.org), cx.today, &edits, false);
        let pen = Pen { replica: cx.replica, by: Author { org: from.org, member }, at: cx.now };
        let facts = pen.write(&model.journal, cx.act(), None, drafts);
        effects.extend(save::commit(model, facts));
    }
    start::open(model, device);
    model.phase = Phase::Ready;
    let (count, organisation) = (model.board.len(), from.name.to_string());
    effects.extend([Effect::PutNote(Note::Device, device.write()), Effect::Focus(Focus::Heading), Effect::Idle]);
    effects.extend(say(model, Notice::Joined { count, organisation }));
    if model.persisted.is_none() {
        effects.push(Effect::AskPersistence);
    }
    effects
}
