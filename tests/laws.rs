//! The laws of the journal, each tried on at least two thousand histories, and the chaos of replicas, on five hundred runs.
//!
//! `PROPTEST_CASES` asks for more. `tests/mutants.txt` names deliberate breaks of the journal; each must make one of
//! these laws fail, which shows that the laws can.
#![cfg(not(target_arch = "wasm32"))]
// The helpers of a test are test code, although they stand outside the test functions.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "laws/boards.rs"]
mod boards;
#[path = "laws/chaos.rs"]
mod chaos;
#[path = "laws/checkpoint.rs"]
mod checkpoint;
#[path = "laws/coverage.rs"]
mod coverage;
#[path = "program/desk.rs"]
#[allow(dead_code, reason = "a law asks less of a tab than the tests of the program")]
mod desk;
#[path = "laws/files.rs"]
mod files;
#[path = "support/first_reader.rs"]
mod first_reader;
#[path = "laws/generator.rs"]
mod generator;
#[path = "laws/joining.rs"]
mod joining;
#[path = "laws/leaving.rs"]
mod leaving;
#[path = "laws/opening.rs"]
mod opening;
#[path = "laws/oracle.rs"]
mod oracle;
#[path = "laws/people.rs"]
mod people;
#[path = "laws/removal.rs"]
mod removal;
#[path = "laws/script.rs"]
mod script;
#[path = "laws/union.rs"]
mod union;
#[path = "laws/unread.rs"]
mod unread;
#[path = "laws/world.rs"]
mod world;
