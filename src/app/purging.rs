//! What was removed for good leaves the disk: the segments that still hold it are written again without it, in one
//! transaction, so that a closed tab or a full disk leaves either the old ones or the new one.
//!
//! It is done whenever the journal has met something that it must not hold: after an erasure or a redaction, and at the
//! opening that finds what an interrupted one, or a tab that did not know of it yet, has left behind. It reads and writes
//! the whole disk, so the worker does it: of 78 000 facts the page would not answer for a third of a second.

use super::compaction::Rewritten;
use crate::journal::canonical::BatchWriter;
use crate::journal::purge::Removed;
use crate::store::{Store, StoreError};
use serde::{Deserialize, Serialize};

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purged {
    Cleaned(Rewritten),
    /// No segment held anything of it.
    Clean,
    /// Another tab put segments together meanwhile; nothing was changed.
    Gone,
    /// The disk, or the worker, could not; nothing was changed.
    Failed,
}

impl From<Result<Option<Rewritten>, StoreError>> for Purged {
    fn from(result: Result<Option<Rewritten>, StoreError>) -> Self {
        match result {
            Ok(Some(cleaned)) => Purged::Cleaned(cleaned),
            Ok(None) => Purged::Clean,
            Err(StoreError::Gone) => Purged::Gone,
            Err(_) => Purged::Failed,
        }
    }
}

/// Writes again the segments that hold something of this; none when no segment does.
///
/// # Errors
/// [`StoreError::Gone`] when another tab put segments together meanwhile. Nothing was changed in every case.
pub async fn purge(store: &impl Store, removed: &Removed) -> Result<Option<Rewritten>, StoreError> {
    let (mut writer, mut old) = (BatchWriter::default(), Vec::new());
    let failed = |error: crate::journal::canonical::WriteError| StoreError::Failed(error.to_string());
    for segment in store.load(None).await? {
        if removed.clean(&segment.bytes, &mut writer).map_err(failed)? {
            old.push(segment.key);
        }
    }
    if old.is_empty() {
        return Ok(None);
    }
    let bytes = writer.finish().map_err(failed)?;
    let length = bytes.len();
    let new = store.replace(old.clone(), bytes).await?;
    Ok(Some(Rewritten { old, new, length }))
}
