//! Removing a person for good, as far as it can be computed: what stays of them in the totals, what must be said before,
//! and whose time is over.

pub mod contributions;
pub mod due;
pub mod told;
