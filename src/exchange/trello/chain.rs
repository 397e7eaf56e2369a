//! The history of a value, rebuilt from the present backwards through the log.

use super::action::{Action, What};
use super::stamp::Stamp;

/// What each action left, oldest first, after the value with which it all began.
///
/// `log` is newest first. `pick` tells what an action changed: the value before it and after it.
pub(super) fn chain<T: Clone>(
    born: &Stamp,
    log: &[&Action],
    now: &T,
    pick: impl Fn(&What) -> Option<(T, T)>,
    stamp: impl Fn(&Action) -> Stamp,
) -> Vec<(Stamp, T)> {
    let mut writes = Vec::new();
    let mut first = now.clone();
    for action in log {
        if let Some((before, after)) = pick(&action.what) {
            writes.push((stamp(action), after));
            first = before;
        }
    }
    writes.push((born.clone(), first));
    writes.reverse();
    writes
}

/// Drops values that repeat the one before them.
pub(super) fn collapse<T: PartialEq>(writes: Vec<(Stamp, T)>) -> Vec<(Stamp, T)> {
    let mut kept: Vec<(Stamp, T)> = Vec::with_capacity(writes.len());
    for (stamp, value) in writes {
        if kept.last().is_none_or(|(_, last)| *last != value) {
            kept.push((stamp, value));
        }
    }
    kept
}
