//! Slices of long work: so much of it as the screen may wait for.

/// A clock that tells spans only, in milliseconds.
pub type Watch = fn() -> f64;

/// How long a slice may take, in milliseconds: half of the time between two frames.
const LENGTH: f64 = 8.0;

/// One slice. The clock is read through it, never by the work itself.
#[derive(Debug, Clone, Copy)]
pub struct Slice {
    watch: Watch,
    until: f64,
}

impl Slice {
    /// Begins now.
    pub(super) fn begin(watch: Watch) -> Self {
        Self { watch, until: watch() + LENGTH }
    }

    /// Whether the rest is for another slice.
    pub fn is_over(&self) -> bool {
        (self.watch)() >= self.until
    }
}

/// For tests: each look at the clock finds it five milliseconds later, so a slice is over at the second look.
pub(super) fn counted() -> f64 {
    use std::sync::atomic::{AtomicU32, Ordering};
    static LOOKS: AtomicU32 = AtomicU32::new(0);
    f64::from(LOOKS.fetch_add(1, Ordering::Relaxed)) * 5.0
}
