//! Removing a person for good, as far as it can be computed: what stays of them in the totals, what must be said before,
//! whose time is over, who has read it, and what partners are told of it.

pub mod answers;
pub mod contributions;
pub mod due;
pub mod readers;
pub mod told;
