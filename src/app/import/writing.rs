//! A file that was confirmed becomes part of the journal: in memory slice by slice, on disk as one batch.

use super::found::{Joiner, Outcome, Shown, Source};
use super::keeping::{Keeping, Said};
use super::state::{Import, InHand, Incoming, Joining, Ready, Showing, State, Writing};
use crate::app::cx::Cx;
use crate::app::device::{Deed, Device, Entry, register};
use crate::app::edit::{self, Edit};
use crate::app::effect::{Effect, Focus};
use crate::app::journal::Touches;
use crate::app::model::Model;
use crate::app::notice::{Notice, say};
use crate::app::session::SaveState;
use crate::app::shared::Shared;
use crate::app::undo::Imported;
use crate::app::{joining, journal, keyring, session};
use crate::domain::fold_text::fold;
use crate::domain::{ElementId, Minute, PersonId, Subject};
use crate::exchange::Preview;
use crate::exchange::keys::Keyring;
use crate::insight::erasing::told;
use crate::insight::people::example;
use crate::journal::canonical::WriteError;
use crate::journal::log::Arrival;
use crate::journal::schema::member;
use crate::journal::{Author, Fact, Journal, Kind, Pen, undo};
use crate::store::{Note, StoreError};
use std::collections::BTreeSet;

/// The user says that they have asked the sender, or takes it back.
pub(super) fn sender_asked(model: &mut Model) {
    if let State::Ready(ready) = &mut model.import.state {
        let asked = !ready.shown.asked;
        ready.shown = Shared::new(Shown { asked, ..(*ready.shown).clone() });
    }
}

/// A person of the packet is left out, or taken in again.
pub(super) fn person_toggled(model: &mut Model, person: PersonId) {
    if let State::Ready(ready) = &mut model.import.state {
        let mut shown = (*ready.shown).clone();
        if !shown.left_out.remove(&person) {
            shown.left_out.insert(person);
        }
        ready.shown = Shared::new(shown);
    }
}

/// Of what a colleague noted the word of the card is taken, or not any more.
pub(super) fn replaced(model: &mut Model, id: ElementId) {
    if let State::Ready(ready) = &mut model.import.state {
        let mut shown = (*ready.shown).clone();
        if !shown.replaced.remove(&id) {
            shown.replaced.insert(id);
        }
        ready.shown = Shared::new(shown);
    }
}

/// The preview was confirmed.
pub(super) fn confirmed(model: &mut Model, cx: &mut Cx) {
    let Some(device) = model.device else { return };
    let ready = match model.import.take() {
        State::Ready(ready) if !ready.shown.is_doubtful() && ready.shown.takes_anybody() => *ready,
        other => {
            model.import.state = other;
            return;
        }
    };
    let Ready { file, shown, incoming } = ready;
    let incoming = incoming.without(&shown.left_out, device.org, cx.today);
    let incoming = incoming.with(&shown.replaced, device.org, cx.today);
    let Incoming { source, facts, came, own, .. } = incoming;
    if let Source::Keyring(keyring) = source {
        return keyring_taken(model, file, keyring, cx);
    }
    if shown.preview.changes_nothing() && own.is_empty() {
        let only_erased = !shown.preview.refused.is_empty();
        model.import = Import::default();
        say(model, if only_erased { Notice::OnlyErased } else { Notice::NothingNew }, cx);
        return cx.focus(Focus::FileBox);
    }
    let last = undo::last(&model.journal, device.author()).act();
    let mut writing = Writing {
        file,
        persons: match &source {
            Source::Receipt { people, .. } => *people,
            Source::Withdrawal { people, .. } => people.len(),
            Source::ErasureAnswer { answers, .. } => answers.len(),
            _ => persons(&facts),
        },
        conflicts: conflicts(&shown.preview),
        before: model.board.persons().collect(),
        imported: Imported::after(last),
        joiner: None,
        touches: Touches::of(model),
        families: families(&source, &facts),
        erased: 0,
        showing: Showing::Waiting,
        batch: Keeping::of(came),
        kept: None,
        total: facts.len(),
        rest: facts.into_iter(),
        source,
    };
    if !own.is_empty() {
        // First of all, so that the facts of the packet count from the moment they are there.
        let pen = Pen { replica: cx.replica, by: device.author(), at: cx.now };
        let written = pen.write(&model.journal, cx.act(), None, own);
        written.into_iter().for_each(|fact| take(model, fact, &mut writing));
    }
    begin(model, writing, cx);
}

/// The trousseau goes to the device, and nothing to the journal.
fn keyring_taken(model: &mut Model, file: InHand, keyring: Keyring, cx: &mut Cx) {
    model.import = Import::default();
    keyring::took(model, keyring, cx);
    let entry = Entry {
        deed: Deed::KeyringIn,
        file: file.name.to_string(),
        facts: 0,
        persons: 0,
        families: String::new(),
        sealed: file.sealed,
    };
    register(model, entry, cx);
    cx.focus(Focus::FileBox);
}

fn persons(facts: &[Fact]) -> usize {
    // Facts about one person mostly stand side by side.
    let groups = facts.chunk_by(|fact, after| fact.about == after.about);
    groups.filter_map(|group| group[0].about.person()).collect::<BTreeSet<PersonId>>().len()
}

/// What a partner tells, by the table of what may leave; a file of our own holds anything.
fn families(source: &Source, facts: &[Fact]) -> String {
    if matches!(source, Source::Packet { .. }) { told::families(facts) } else { String::new() }
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

/// A user joins the organisation of the file; this waits until it has been read.
pub(super) fn joined(model: &mut Model, mut joiner: Joiner, cx: &mut Cx) {
    let (file, offer, joining) = match model.import.take() {
        State::Offered(file, offer, joining) => (file, offer, *joining),
        other => {
            model.import.state = other;
            model.import.joiner = Some(joiner);
            return;
        }
    };
    // Typing a name that is there chooses it.
    let typed = fold(joiner.name.as_str());
    let same = offer.people.iter().find(|colleague| fold(colleague.name.as_str()) == typed);
    joiner.member = joiner.member.or(same.map(|colleague| colleague.member));
    // What this browser may already hold stays, and counts if it is of this organisation.
    let mut journal = Journal::of(offer.organisation.org);
    journal.extend(model.journal.facts().into_iter().cloned());
    model.journal = journal;
    let Joining { facts, came } = joining;
    let source = Source::Backup { from: offer.organisation.clone(), created: Minute::EPOCH };
    let writing = Writing {
        file,
        persons: persons(&facts),
        conflicts: Vec::new(),
        before: BTreeSet::new(),
        imported: Imported::default(),
        joiner: Some(joiner),
        touches: Touches::of(model),
        families: families(&source, &facts),
        erased: 0,
        showing: Showing::Waiting,
        batch: Keeping::of(came),
        kept: None,
        total: facts.len(),
        rest: facts.into_iter(),
        source,
    };
    begin(model, writing, cx);
}

/// After how many facts the clock is looked at: to look takes as long as to unite one.
const FEW: usize = 16;

fn begin(model: &mut Model, writing: Writing, cx: &mut Cx) {
    model.import.state = State::Writing(Box::new(writing));
    cx.ask(Effect::Continue);
}

/// Unites one slice more; then hands all to the disk, reads the cards that were touched, and draws the board; then ends.
/// Each takes turns of its own, so that none is long.
#[inline(never)]
pub(super) fn go_on(model: &mut Model, cx: &mut Cx) {
    let mut writing = match model.import.take() {
        State::Writing(writing) => *writing,
        other => {
            model.import.state = other;
            return;
        }
    };
    let slice = cx.slice();
    while let Some(fact) = writing.rest.next() {
        take(model, fact, &mut writing);
        if writing.rest.len().is_multiple_of(FEW) && slice.is_over() {
            return begin(model, writing, cx);
        }
    }
    // The disk writes while the cards are read.
    if writing.kept.is_none()
        && let Err(error) = keep(model, &mut writing, cx)
    {
        // What is on the screen is not on the disk, and is not called imported.
        model.import = Import::default();
        model.saving.state = SaveState::Failed(StoreError::Failed(error.to_string()));
        return;
    }
    // Before somebody works here, the board is read at the end.
    let showing = if model.device.is_some() { std::mem::take(&mut writing.showing) } else { Showing::Drawn };
    let mut unread = match showing {
        Showing::Waiting => {
            writing.touches.read_settings(model);
            writing.touches.persons(model).into_iter()
        }
        Showing::Reading(unread) => unread,
        Showing::Drawn => {
            writing.touches.announce(cx);
            return end(model, writing, cx);
        }
    };
    while let Some(person) = unread.next() {
        journal::read_card(model, person);
        if slice.is_over() {
            writing.showing = Showing::Reading(unread);
            return begin(model, writing, cx);
        }
    }
    journal::draw_again(model, &writing.touches.persons(model), cx);
    writing.showing = Showing::Drawn;
    begin(model, writing, cx);
}

#[inline(never)]
fn take(model: &mut Model, fact: Fact, writing: &mut Writing) {
    let (name, said) = ((fact.about, fact.id), Said::of(Some(&fact)));
    let is_asked = matches!(writing.source, Source::Board(_)) || fact.kind == Kind::Erased || example::marks(&fact);
    let arrival = writing.touches.unite(model, fact);
    writing.batch.note(&model.journal, name, said, arrival);
    // It is looked up again where it matters: most facts need not be.
    let held = Some(name).filter(|_| is_asked && arrival == Arrival::New);
    let Some(fact) = held.and_then(|(about, id)| model.journal.fact(about, id)) else { return };
    if matches!(writing.source, Source::Board(_)) {
        writing.imported.note(fact);
    }
    writing.erased += usize::from(fact.kind == Kind::Erased);
    if example::marks(fact) && Some(fact.by.org) == model.device.map(|device| device.org) {
        model.example = model.example.or(Some(fact.act));
    }
}

/// Everything is in the journal: it goes to the disk, and into the register of those who work here.
fn keep(model: &mut Model, writing: &mut Writing, cx: &mut Cx) -> Result<(), WriteError> {
    let batch = std::mem::take(&mut writing.batch);
    writing.kept = Some(batch.len());
    let batches = batch.finish()?;
    if !batches.is_empty() {
        session::append_all(model, batches, cx);
    }
    if matches!(writing.source, Source::Board(_)) {
        let mut imported = std::mem::take(&mut writing.imported);
        imported.settle();
        model.imports.push(imported);
        let text = serde_json::to_string(&model.imports).unwrap_or_default();
        cx.ask(Effect::PutNote(Note::Imports, text));
    }
    if writing.joiner.is_none() {
        enter(model, writing, deed(&writing.source), cx);
    }
    Ok(())
}

fn deed(source: &Source) -> Deed {
    match source {
        Source::Backup { .. } => Deed::Union,
        Source::Packet { .. } => Deed::PacketIn,
        Source::Card { .. } => Deed::CardIn,
        Source::Receipt { .. } | Source::ErasureAnswer { .. } => Deed::ReceiptIn,
        Source::Withdrawal { .. } => Deed::WithdrawalIn,
        Source::Keyring(_) => Deed::KeyringIn,
        Source::Board(_) => Deed::Trello,
    }
}

/// Enters in the register what was taken in.
fn enter(model: &mut Model, writing: &Writing, deed: Deed, cx: &mut Cx) {
    let Writing { file, total, persons, families, erased, .. } = writing;
    let of = |deed| Entry { file: file.name.to_string(), sealed: file.sealed, ..Entry::of(deed) };
    register(model, Entry { facts: *total, persons: *persons, families: families.clone(), ..of(deed) }, cx);
    if *erased > 0 && deed == Deed::Union {
        register(model, Entry { facts: *erased, persons: *erased, ..of(Deed::Erasure) }, cx);
    }
}

/// The cards are read and drawn: says what was done.
fn end(model: &mut Model, mut writing: Writing, cx: &mut Cx) {
    model.import = Import::default();
    if let Some(joiner) = writing.joiner.take() {
        open(model, &writing.source, joiner, cx);
        return enter(model, &writing, Deed::Restore, cx);
    }
    let Writing { source, kept, conflicts, before, .. } = writing;
    let (deed, facts) = (deed(&source), kept.unwrap_or_default());
    model.import.state = State::Done(Shared::new(Outcome { source, facts, conflicts }));
    let newcomers = model.board.persons().filter(|person| !before.contains(person)).collect();
    joining::arrived(model, newcomers, cx);
    if !matches!(deed, Deed::CardIn | Deed::ReceiptIn | Deed::WithdrawalIn) {
        say(model, Notice::Imported { facts }, cx);
    }
    cx.ask(Effect::Idle);
    cx.focus(Focus::Outcome);
}

/// The board of the organisation that was joined, in the name of the one who joined.
fn open(model: &mut Model, source: &Source, joiner: Joiner, cx: &mut Cx) {
    let Source::Backup { from, .. } = source else { return };
    let member = joiner.member.unwrap_or_else(|| cx.member());
    let device = Device { org: from.org, member };
    if joiner.member.is_none() {
        let edits = [Edit::element(member, member::NAME.with(&joiner.name))];
        let drafts = edit::drafts(Subject::Settings(from.org), cx.today, &edits, false);
        let pen = Pen { replica: cx.replica, by: Author { org: from.org, member }, at: cx.now };
        let facts = pen.write(&model.journal, cx.act(), None, drafts);
        journal::commit(model, facts, cx);
    }
    journal::show(model, device, cx);
    let (count, organisation) = (model.board.len(), from.name.to_string());
    cx.ask(Effect::PutNote(Note::Device, device.write()));
    cx.focus(Focus::Heading);
    cx.ask(Effect::Idle);
    say(model, Notice::Joined { count, organisation }, cx);
    if model.kept.persisted.is_none() {
        cx.ask(Effect::AskPersistence);
    }
}
