//! Facts into the journal and on their way to the disk. What they touch on the screen is drawn again.

use super::refresh::{self, Columns};
use crate::app::cx::Cx;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::notice::{Notice, say};
use crate::app::session::{self, Phase};
use crate::domain::{ActId, Subject};
use crate::journal::canonical::write_batch;
use crate::journal::log::Arrival;
use crate::journal::pen::Seen;
use crate::journal::{Draft, Fact, Kind, Pen};
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
    let seen = seen.zip(about).map(|(seen, about)| seen.and_written_by(&model.journal, about, cx.replica));
    let pen = Pen { replica: cx.replica, by: device.author(), at: cx.now };
    let facts = pen.write(&model.journal, act, seen.as_ref(), drafts);
    commit(model, facts, cx);
    act
}

/// Unites facts with the journal and sends them to the disk.
pub(in crate::app) fn commit(model: &mut Model, facts: Vec<Fact>, cx: &mut Cx) {
    if facts.is_empty() {
        return;
    }
    if model.journal.is_broken() {
        // What the author saw cannot be named: nothing is written before the journal was read again.
        model.phase = Phase::Failed(StoreError::Failed("the index of the journal does not fit its bytes".to_owned()));
        return;
    }
    // Nothing is shown that could not be kept.
    let Ok(bytes) = write_batch(&facts) else { return say(model, Notice::NotWritten, cx) };
    take(model, facts, cx);
    session::append(model, bytes, cx);
}

/// Unites facts with the journal and draws again what they touch. Returns how many were new.
pub(super) fn take(model: &mut Model, facts: Vec<Fact>, cx: &mut Cx) -> usize {
    take_noting(model, facts, &mut |_| {}, cx)
}

/// The same, noting each fact that is worth keeping as it is now held: what was new, and what was set aside.
pub(in crate::app) fn take_noting(
    model: &mut Model,
    facts: Vec<Fact>,
    note: &mut dyn FnMut(&Fact),
    cx: &mut Cx,
) -> usize {
    let scope = model.journal.scope().clone();
    let mut removed = false;
    let mut touched = BTreeSet::new();
    let mut settings = false;
    let mut new = 0;
    for fact in facts {
        let (about, id) = (fact.about, fact.id);
        removed |= matches!(fact.kind, Kind::Redacted | Kind::Erased);
        let arrival = model.journal.insert(fact);
        match arrival {
            Arrival::New | Arrival::AnotherWay => model.journal.fact(about, id).into_iter().for_each(&mut *note),
            Arrival::Quarantined => model.journal.quarantine().last().into_iter().for_each(&mut *note),
            Arrival::Known | Arrival::Refused => {}
        }
        if matches!(arrival, Arrival::New | Arrival::AnotherWay) {
            new += 1;
            settings |= matches!(about, Subject::Settings(_));
            if let Some(person) = about.person() {
                // Of dossiers that are joined, the first shows what is written in the others.
                touched.insert(person);
                touched.extend(model.journal.group_of(person));
            }
        }
    }
    if removed {
        // What is removed for good does not stay in the checkpoint until the next one is made.
        cx.ask(Effect::DropCheckpoint);
    }
    if model.device.is_none() {
        // No device yet: the board is drawn after first start.
        return new;
    }
    if settings {
        refresh::read_settings(model);
    }
    if *model.journal.scope() == scope {
        refresh::read_cards(model, &touched, Columns::Touched, cx);
    } else {
        refresh::read_all_cards(model, cx);
    }
    new
}
