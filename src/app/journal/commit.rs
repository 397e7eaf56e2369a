//! Facts into the journal and on their way to the disk. What they touch on the screen is drawn again.

use super::refresh;
use crate::app::cx::Cx;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::notice::{Notice, say};
use crate::app::session::{self, Phase};
use crate::app::settings;
use crate::app::slice::Slice;
use crate::domain::{ActId, PersonId, Subject};
use crate::insight::Record;
use crate::journal::canonical::{BatchWriter, write_batch};
use crate::journal::live::Scope;
use crate::journal::log::Arrival;
use crate::journal::pen::Seen;
use crate::journal::{Draft, Fact, Kind, Pen, joining};
use crate::store::StoreError;
use std::collections::BTreeSet;

/// Writes drafts as one act of the one who works here, over all that is held.
pub(in crate::app) fn write(model: &mut Model, drafts: Vec<Draft>, cx: &mut Cx) -> ActId {
    write_over(model, drafts, None, cx)
}

/// The same, over what stood before the author.
pub(in crate::app) fn write_over(model: &mut Model, drafts: Vec<Draft>, seen: Option<Seen>, cx: &mut Cx) -> ActId {
    let act = cx.act();
    let Some(device) = model.device else { return act };
    let about = drafts.first().map(|draft| draft.about);
    let drafts = drafts.into_iter().map(|draft| joining::at_home(&model.journal, draft)).collect();
    let seen = seen.zip(about).map(|(seen, about)| seen.and_written_by(&model.journal, about, cx.replica));
    let pen = Pen { replica: cx.replica, by: device.author(), at: cx.now };
    let facts = pen.write(&model.journal, act, seen.as_ref(), drafts);
    commit(model, facts, cx);
    act
}

/// Writes as many of these drafts as a slice takes, as one batch of an act that goes on. What it draws is read in the slice
/// too, so that no turn is longer for having written more.
pub(in crate::app) fn write_on(
    model: &mut Model,
    act: ActId,
    drafts: &mut impl Iterator<Item = Draft>,
    slice: &Slice,
    cx: &mut Cx,
) {
    let Some(device) = model.device else { return };
    if is_refused(model) {
        return;
    }
    let pen = Pen { replica: cx.replica, by: device.author(), at: cx.now };
    let (mut touches, mut batch) = (Touches::of(model), BatchWriter::default());
    for draft in drafts {
        let draft = joining::at_home(&model.journal, draft);
        for fact in pen.write(&model.journal, act, None, vec![draft]) {
            batch.push(&fact);
            let about = fact.about.person();
            touches.unite(model, fact);
            let persons = about.map(|person| model.journal.group_of(person)).unwrap_or_default();
            persons.into_iter().for_each(|person| refresh::read_card(model, person));
        }
        if slice.is_over() {
            break;
        }
    }
    touches.read_settings(model);
    refresh::draw_again(model, &touches.persons(model), cx);
    match batch.finish() {
        Ok(bytes) => session::append(model, bytes, cx),
        Err(_) => say(model, Notice::NotWritten, cx),
    }
}

/// What the author saw cannot be named: nothing is written before the journal was read again.
fn is_refused(model: &mut Model) -> bool {
    let is_broken = model.journal.is_broken();
    if is_broken {
        model.phase = Phase::Failed(StoreError::Failed("the index of the journal does not fit its bytes".to_owned()));
    }
    is_broken
}

/// Unites facts with the journal and sends them to the disk.
pub(in crate::app) fn commit(model: &mut Model, facts: Vec<Fact>, cx: &mut Cx) {
    if facts.is_empty() || is_refused(model) {
        return;
    }
    // Nothing is shown that could not be kept.
    let Ok(bytes) = write_batch(&facts) else { return say(model, Notice::NotWritten, cx) };
    take(model, facts, cx);
    session::append(model, bytes, cx);
}

/// Unites facts with the journal and draws again what they touch. Returns how many were new.
pub(super) fn take(model: &mut Model, facts: Vec<Fact>, cx: &mut Cx) -> usize {
    let mut touches = Touches::of(model);
    for fact in facts {
        touches.unite(model, fact);
    }
    touches.announce(cx);
    if model.journal.has_leftovers() {
        // What was removed for good, or came from a tab that did not know of it yet, leaves the disk.
        cx.ask(Effect::Idle);
    }
    if model.device.is_some() {
        touches.read_settings(model);
        refresh::read_cards(model, &touches.persons(model), cx);
    }
    touches.new
}

/// What facts that come into the journal touch on the screen.
#[derive(Debug)]
pub struct Touches {
    /// Whose facts counted before.
    scope: Scope,
    /// What was due when by, before.
    thresholds: Option<Record>,
    persons: BTreeSet<PersonId>,
    /// Whom the fact before was about, unless it joined or parted dossiers.
    last: Option<PersonId>,
    settings: bool,
    removed: bool,
    new: usize,
}

impl Touches {
    /// Nothing yet.
    pub(in crate::app) fn of(model: &Model) -> Self {
        let (scope, thresholds) = (model.journal.scope().clone(), model.settings.thresholds().cloned());
        Self { scope, thresholds, persons: BTreeSet::new(), last: None, settings: false, removed: false, new: 0 }
    }

    /// Unites one fact with the journal.
    pub(in crate::app) fn unite(&mut self, model: &mut Model, fact: Fact) -> Arrival {
        let about = fact.about;
        // Dossiers that this fact parts are shown each for itself again: who they are is asked before it is united.
        let parts = matches!(fact.kind, Kind::Joined | Kind::Retracted | Kind::Redacted | Kind::Erased);
        let before = about.person().filter(|_| parts).map(|person| model.journal.group_of(person));
        self.removed |= matches!(fact.kind, Kind::Redacted | Kind::Erased);
        let arrival = model.journal.insert(fact);
        if matches!(arrival, Arrival::New | Arrival::AnotherWay) {
            self.new += 1;
            self.settings |= matches!(about, Subject::Settings(_));
            // Facts mostly follow others about the same person.
            let noted = std::mem::replace(&mut self.last, about.person().filter(|_| !parts));
            if let Some(person) = about.person().filter(|person| parts || noted != Some(*person)) {
                // Of dossiers that are joined, the first shows what is written in the others.
                self.persons.insert(person);
                self.persons.extend(model.journal.group_of(person));
                self.persons.extend(before.unwrap_or_default());
            }
        }
        arrival
    }

    /// What is removed for good does not stay in the checkpoint until the next one is made.
    pub(in crate::app) fn announce(&self, cx: &mut Cx) {
        if self.removed {
            cx.ask(Effect::DropCheckpoint);
        }
    }

    /// Reads the settings again, if they were touched.
    pub(in crate::app) fn read_settings(&self, model: &mut Model) {
        if self.settings {
            settings::read(model);
        }
    }

    /// Whose cards are to be read again: everybody's when other facts count now, or other thresholds.
    pub(in crate::app) fn persons(&self, model: &Model) -> BTreeSet<PersonId> {
        let same = *model.journal.scope() == self.scope && model.settings.thresholds() == self.thresholds.as_ref();
        if same { self.persons.clone() } else { refresh::everybody(model) }
    }
}
