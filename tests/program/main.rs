//! The program without a browser: messages replayed on the memory store, effects carried out by a small driver.
#![cfg(not(target_arch = "wasm32"))]
// The helpers are part of the tests: what they cannot do is a failure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod agenda;
mod board;
mod bulk;
mod colleagues;
mod companies;
mod contacts;
mod desk;
mod erased_files;
mod erasing;
mod files;
mod finding;
mod gathering;
mod joining;
mod keys;
mod ledger;
mod looking;
#[path = "../support/boards.rs"]
#[allow(dead_code, reason = "a test of the program does less on a board than those of the import")]
mod maker;
#[path = "../support/marked.rs"]
mod marked;
mod matching;
mod newer;
mod news;
mod opening;
mod openings;
mod partners;
mod path;
mod permanences;
mod presence;
mod printing;
mod proposals;
mod quality;
mod quick;
mod reaching;
mod readers;
mod results;
mod retention_of_dossiers;
mod sharing;
mod staying;
#[path = "../support/day.rs"]
mod support;
mod thread;
mod today;
mod versions;
mod views;
#[path = "../support/years.rs"]
#[allow(dead_code, reason = "only the tests of the import read the boards of all years")]
mod years;
