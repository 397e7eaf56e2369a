//! Work that is too long for the thread that draws, or whose code should not be there: opening files, sealing and signing
//! what leaves, making keys.
//!
//! A job is data and carries all it needs, but for the batches of a large file, which go ahead of it one by one: all at
//! once they would hold up the page. What it finds out comes back as answers, one or several. The same code does it in the
//! browser's worker and in the tests. It reads no clock and holds no journal.
//!
//! What is done over and over for a large file stands in functions that are not inlined, here and in what is called from here:
//! a browser runs each function as it first compiled it until it has compiled it well, and for one into which everything was
//! drawn that took half a second of a processor, on which the page waited.

mod bench;
pub mod chunk;
mod job;
mod open;
mod queue;
mod update;
pub mod wire;

pub use bench::Bench;
pub use job::{Answer, Closing, Job, Passphrase, Refusal};
pub use open::Unproved;
pub use queue::JobQueue;
pub use update::{Jobs, Msg, update};
