//! How large a file may be before it is even looked at.

use serde::{Deserialize, Serialize};

/// One mebibyte.
const MEBIBYTE: u64 = 1 << 20;

/// What a reader is willing to take. Depth inside facts has its own limit, [`crate::journal::value::DEPTH_LIMIT`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// The largest file, in bytes, once unsealed.
    pub bytes: u64,
    /// The largest number of facts.
    pub facts: usize,
}

impl Limits {
    /// For a board in use: 64 MiB, or four times its own largest backup where that is more.
    ///
    /// 64 MiB hold some 170 000 facts, the work of more than ten years of a large mission.
    pub fn of_board(largest_backup: u64) -> Self {
        Self::of_bytes(largest_backup.saturating_mul(4).max(64 * MEBIBYTE))
    }

    /// For an empty browser: 512 MiB. A backup must open wherever it is brought, and there is nothing to lose yet.
    pub fn of_empty_board() -> Self {
        Self::of_bytes(512 * MEBIBYTE)
    }

    /// For a given number of bytes; no fact is shorter than 128 bytes, so more of them cannot be there.
    pub fn of_bytes(bytes: u64) -> Self {
        Self { bytes, facts: usize::try_from(bytes / 128).unwrap_or(usize::MAX) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_board_takes_four_times_its_own_backup() {
        assert_eq!(Limits::of_board(0).bytes, 64 * MEBIBYTE);
        assert_eq!(Limits::of_board(100 * MEBIBYTE).bytes, 400 * MEBIBYTE);
    }
}
