//! What is done when nothing else is to be done: search texts are prepared, then small segments put together.

use super::{commit, refresh};
use crate::app::compaction::{Compacted, Rewritten};
use crate::app::cx::Cx;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::notice::{Notice, say};
use crate::app::purging::Purged;
use crate::insight::erasing::readers;
use crate::journal::purge::Removed;
use crate::store::SegmentKey;
use std::rc::Rc;

/// Small segments are put together when there are more than this.
const MANY: usize = 48;

/// A segment above this many bytes is left as it is.
const LARGE: usize = 256 * 1024;

/// How many persons' search texts are prepared in one idle moment.
const SLICE: usize = 64;

/// Nothing else is to be done.
pub(super) fn idle(model: &mut Model, cx: &mut Cx) {
    if model.is_saved() && model.journal.has_leftovers() {
        return purge(model, cx);
    }
    let waiting = model.board.without_text();
    if !waiting.is_empty() {
        refresh::prepare_texts(model, &waiting[..waiting.len().min(SLICE)]);
        return cx.ask(Effect::Idle);
    }
    if !model.is_saved() || !model.segments.damaged.is_empty() {
        return;
    }
    let small = model.segments.known.iter().filter(|(_, length)| *length < LARGE);
    let old: Vec<SegmentKey> = small.map(|(key, _)| *key).collect();
    if old.len() > MANY {
        cx.ask(Effect::Compact { old });
    } else if model.segments.is_due && !model.segments.is_unsound {
        cx.ask(Effect::Rest);
    }
}

/// What is removed for good is not on the disk longer than it takes to write it again, whatever else waits.
fn purge(model: &mut Model, cx: &mut Cx) {
    if model.segments.purging.is_none() {
        model.segments.purging = Some(model.journal.leftovers());
        cx.ask(Effect::DropCheckpoint);
        cx.ask(Effect::Purge(Rc::new(Removed::of(&model.journal))));
    }
}

/// Says of each erasure of a colleague that nothing of it is left on this disk, before a file for colleagues is made: nobody
/// else needs to hear it, and an opening writes nothing. Where some data cannot be read, or something is left to be cleaned,
/// nothing is said.
pub(in crate::app) fn tell_read(model: &mut Model, cx: &mut Cx) {
    let is_clean = model.segments.damaged.is_empty() && !model.journal.has_leftovers();
    let Some(device) = model.device.filter(|_| is_clean) else { return };
    let acts = readers::unsaid(&model.journal, &model.settings, device.member);
    if acts.is_empty() {
        return;
    }
    let drafts = acts.into_iter().map(|act| readers::read(device.org, act, device.member, cx.today));
    commit::write(model, drafts.collect(), cx);
}

/// The segments were written again, or could not be.
pub(super) fn purged(model: &mut Model, purged: Purged, cx: &mut Cx) {
    let met = model.segments.purging.take().unwrap_or_default();
    match purged {
        Purged::Cleaned(rewritten) => {
            model.journal.cleaned(met);
            replaced(model, &rewritten, cx);
        }
        Purged::Clean => {
            model.journal.cleaned(met);
            cx.ask(Effect::Idle);
        }
        // It is looked for in the new one.
        Purged::Gone => cx.ask(Effect::Idle),
        // The next opening finds it again, and so does the next gesture.
        Purged::Failed => say(model, Notice::NotPurged, cx),
    }
}

/// Small segments have been put together, or not; the facts are the same either way.
pub(super) fn compacted(model: &mut Model, compacted: &Compacted, cx: &mut Cx) {
    match compacted {
        Compacted::Done(rewritten) => replaced(model, rewritten, cx),
        // Another tab did it first; its segment comes with the next reading.
        Compacted::Gone(old) => model.segments.known.retain(|(held, _)| !old.contains(held)),
        Compacted::Failed => {}
    }
}

/// A segment stands in the place of others.
fn replaced(model: &mut Model, Rewritten { old, new, length }: &Rewritten, cx: &mut Cx) {
    model.segments.known.retain(|(held, _)| !old.contains(held));
    model.segments.known.push((*new, *length));
    model.segments.is_due = true;
    cx.ask(Effect::Idle);
}
