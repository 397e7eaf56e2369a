//! Waiting for a state, never for a time.

use std::time::{Duration, Instant};

/// How long a state may take to come. Much longer than it ever does: only a failure lasts that long.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often a state is looked at.
const LOOK: Duration = Duration::from_millis(20);

/// Whether one may still wait.
pub fn still(start: Instant) -> bool {
    start.elapsed() < PATIENCE
}

/// Lets the browser work before the state is looked at again.
///
/// # Panics
/// When the state has not come.
#[track_caller]
pub fn again(start: Instant, what: &str) -> impl Future<Output = ()> {
    assert!(still(start), "waited in vain for {what}");
    tokio::time::sleep(LOOK)
}
