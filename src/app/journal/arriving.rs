//! Segments of the disk become facts: those of the opening, and those that another tab wrote.

use super::{Damaged, commit};
use crate::app::cx::Cx;
use crate::app::model::Model;
use crate::app::notice::{Notice, say};
use crate::app::session::Phase;
use crate::journal::Fact;
use crate::journal::canonical::{BatchError, read_batch};
use crate::store::{Segment, StoreError};

/// Reads segments into facts; those that cannot be read are set aside.
pub(super) fn read_segments(model: &mut Model, segments: Vec<Segment>) -> Result<Vec<Fact>, StoreError> {
    let mut facts = Vec::new();
    for segment in segments {
        model.segments.loaded_through = model.segments.loaded_through.max(segment.key);
        match read_batch(&segment.bytes) {
            Ok(read) => {
                model.segments.known.push((segment.key, segment.bytes.len()));
                facts.extend(read);
            }
            Err(BatchError::Newer(_)) => return Err(StoreError::Newer),
            Err(error) => model.segments.damaged.change().push(Damaged { segment, error }),
        }
    }
    Ok(facts)
}

/// What another tab wrote has been read.
pub(super) fn arrived(model: &mut Model, result: Result<Vec<Segment>, StoreError>, cx: &mut Cx) {
    let read = result.and_then(|mut segments| {
        let last = segments.last().map_or(0, |segment| segment.key);
        model.segments.loaded_through = model.segments.loaded_through.max(last);
        segments.retain(|segment| model.segments.known.iter().all(|(key, _)| *key != segment.key));
        read_segments(model, segments)
    });
    match read {
        Ok(facts) => match commit::take(model, facts, cx) {
            0 => {}
            facts => say(model, Notice::Arrived { facts }, cx),
        },
        // Here there is nothing to lose: the other tab has its facts on disk, and the next opening reads them.
        Err(StoreError::Newer) => model.phase = Phase::Failed(StoreError::Newer),
        Err(_) => {}
    }
}
