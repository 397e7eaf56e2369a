//! Writing segments again, one tab at a time. It is for the worker.

use super::locks;
use crate::app::compaction::{self, Rewritten};
use crate::app::purging;
use crate::journal::purge::Removed;
use crate::store::{SegmentKey, Store, StoreError};

/// The name of the lock that tabs share.
const LOCK: &str = "passerelle-compaction";

/// Writes again the segments that hold what was removed for good, while no tab puts segments together.
///
/// # Errors
/// As [`purging::purge`]; [`StoreError::Unavailable`] where there are no locks.
pub async fn purge(store: &impl Store, removed: &Removed) -> Result<Option<Rewritten>, StoreError> {
    let lock = locks::take(LOCK).await.map_err(|_| StoreError::Unavailable)?;
    let cleaned = purging::purge(store, removed).await;
    drop(lock);
    cleaned
}

/// Puts one segment in place of these, with the same facts.
///
/// # Errors
/// As [`compaction::compact`]; [`StoreError::Unavailable`] where there are no locks.
pub async fn compact(store: &impl Store, old: Vec<SegmentKey>) -> Result<Rewritten, StoreError> {
    let lock = locks::take(LOCK).await.map_err(|_| StoreError::Unavailable)?;
    let rewritten = compaction::compact(store, old).await;
    drop(lock);
    rewritten
}
