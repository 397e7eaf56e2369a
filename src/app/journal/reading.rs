//! The journal behind a board that came from the checkpoint: its bytes are here, with the index that says where each
//! person's facts stand.
//!
//! It takes the place of the empty journal only if every batch is the one that the checkpoint was made from, byte for
//! byte; else everything is read as if there had been no checkpoint.

use super::{arriving, commit};
use crate::app::cx::Cx;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::opening::{Checked, Reading, shown};
use crate::app::session::Phase;
use crate::domain::{OrgId, Subject};
use crate::insight::board::checkpoint::Made;
use crate::journal::index::{Batch, Held, Index};
use crate::journal::{Digest, Fact, FactId, Journal};
use crate::store::{Kept, Segment, StoreError};
use std::collections::HashMap;
use std::rc::Rc;

/// The bytes of the journal are here, or cannot be had.
pub(super) fn read(model: &mut Model, result: Result<Vec<Kept>, StoreError>, cx: &mut Cx) {
    let (Some(from), Some(device)) = (model.opened.from.as_mut(), model.device) else { return };
    if from.journal != Reading::Asked {
        return;
    }
    let Some((journal, newer)) = result.ok().and_then(|kept| journal_of(from, device.org, kept)) else {
        // A segment came in the place of others, or is not what it was: the whole is read, and waits are kept.
        return cx.ask(Effect::Load);
    };
    from.journal = Reading::Done;
    let imports = from.imports.take();
    model.segments.known = from.checkpoint.batches.iter().map(|made| (made.key, made.length as usize)).collect();
    model.segments.is_due = !newer.is_empty();
    model.journal = journal;
    model.imports = imports.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    match arriving::read_segments(model, newer) {
        Ok(facts) => {
            commit::take(model, facts, cx);
        }
        Err(error) => {
            model.phase = Phase::Failed(error);
            return;
        }
    }
    shown(model, cx);
    cx.ask(Effect::Idle);
}

/// The journal of the batches of a checkpoint, and the segments that came after; none when anything differs.
fn journal_of(from: &Checked, own: OrgId, kept: Vec<Kept>) -> Option<(Journal, Vec<Segment>)> {
    let made = &from.checkpoint.batches;
    let index = from.checkpoint.index(&from.index.all()).ok()?;
    let mut kept = kept;
    let newer = kept.split_off(made.len().min(kept.len()));
    let newer_keys = newer.iter().map(|kept| &kept.key);
    if !kept.iter().map(mark).eq(made.iter().copied().map(Some)) && !mutant!("other_bytes_are_taken")
        || !newer_keys.eq(&from.checkpoint.newer)
    {
        return None;
    }
    let batches = kept.into_iter().map(|kept| Rc::new(kept.bytes) as Rc<dyn Batch>).collect();
    let journal = Journal::indexed(own, Rc::new(index), batches)?;
    let segment = |kept: Kept| Segment { key: kept.key, bytes: kept.bytes.all() };
    Some((journal, newer.into_iter().map(segment).collect()))
}

/// What a checkpoint would say of a segment; none where the browser computes no digest.
fn mark(kept: &Kept) -> Option<Made> {
    Some(Made { key: kept.key, length: kept.bytes.len() as u64, digest: Digest::new(kept.digest?) })
}

/// The facts of the disk, by whether the board of the checkpoint was made from them.
pub(super) struct Split {
    pub seen: Vec<Fact>,
    pub unseen: Vec<Fact>,
    /// The highest counter of what the board was made from. Some of it may have left the disk since, erased.
    pub highest: u64,
}

impl Split {
    fn all_seen(seen: Vec<Fact>) -> Self {
        Self { seen, unseen: Vec::new(), highest: 0 }
    }
}

/// Splits the facts of the disk when there is somebody for whom it matters.
///
/// When everything is read after all, gestures that wait were made on that board: they must find the journal as it
/// was then, and the others must come behind them.
pub(super) fn split_by_seen(model: &mut Model, facts: Vec<Fact>) -> Split {
    let from = model.opened.from.as_ref().filter(|_| !model.opened.waiting.is_empty());
    let Some(from) = from else { return Split::all_seen(facts) };
    let Ok(index) = from.checkpoint.index(&from.index.all()) else {
        // Nobody can say any more what the board showed. Rather no gesture than one over what was never seen.
        model.opened.waiting.clear();
        return Split::all_seen(facts);
    };
    let (mut seen, mut unseen) = (Vec::with_capacity(facts.len()), Vec::new());
    let held = held(&index);
    for fact in facts {
        match held.get(&(fact.about, fact.id)) {
            Some(held) if !mutant!("unseen_is_seen") => {
                let known = held.of(&fact);
                // A copy that says more than was known then comes again behind the gestures.
                if known != fact {
                    unseen.push(fact);
                }
                seen.push(known);
            }
            None if !mutant!("unseen_is_seen") => unseen.push(fact),
            _ => seen.push(fact),
        }
    }
    Split { seen, unseen, highest: index.highest() }
}

fn held(index: &Index) -> HashMap<(Subject, FactId), Held> {
    let subjects = index.entries().iter().map(|entry| entry.subject);
    subjects.flat_map(|about| index.held(about).into_iter().map(move |held| ((about, held.id), held))).collect()
}
