//! The figures of a report: faults that spreadsheets make, late entries, and laws over generated centres.
#![cfg(not(target_arch = "wasm32"))]
// The helpers of a test are test code, although they stand outside the test functions.
#![allow(clippy::unwrap_used, clippy::panic)]

mod centre;
#[path = "../support/erase.rs"]
mod erase;
mod erased;
mod faults;
mod late;
mod laws;
mod survival;
mod tables;
