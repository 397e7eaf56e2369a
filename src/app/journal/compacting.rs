//! What is done when nothing else is to be done: search texts are prepared, then small segments put together.

use super::refresh;
use crate::app::cx::Cx;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::store::{SegmentKey, StoreError};

/// Small segments are put together when there are more than this.
const MANY: usize = 48;

/// A segment above this many bytes is left as it is.
const LARGE: usize = 256 * 1024;

/// How many persons' search texts are prepared in one idle moment.
const SLICE: usize = 64;

/// Nothing else is to be done.
pub(super) fn idle(model: &mut Model, cx: &mut Cx) {
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

/// Small segments have been put together, or not; the facts are the same either way.
pub(super) fn compacted(
    model: &mut Model,
    old: &[SegmentKey],
    result: Result<(SegmentKey, usize), StoreError>,
    cx: &mut Cx,
) {
    if result.is_ok() {
        model.segments.is_due = true;
        cx.ask(Effect::Idle);
    }
    let known = &mut model.segments.known;
    match result {
        Ok((key, length)) => {
            known.retain(|(held, _)| !old.contains(held));
            known.push((key, length));
        }
        // Another tab did it first; its segment comes with the next reading.
        Err(StoreError::Gone) => known.retain(|(held, _)| !old.contains(held)),
        // The small segments stay as they are, and are put together another day.
        Err(_) => {}
    }
}
