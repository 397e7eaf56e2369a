//! Placements: how often they are evaluated.

use super::coded::coded;

coded! {
    /// How often an evaluation is suggested (row L7).
    pub enum Rhythm {
        None = "none",
        /// Once, ten days after the start.
        Once10d = "once_10d",
        /// Every two weeks.
        W2 = "w2",
        M1 = "m1",
        M2 = "m2",
        M3 = "m3",
        /// Days that the team chooses itself.
        Other = "other",
    }
}
