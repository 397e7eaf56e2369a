//! The program without a browser: messages replayed on the memory store, effects carried out by a small driver.
#![cfg(not(target_arch = "wasm32"))]
// The helpers are part of the tests: what they cannot do is a failure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod board;
mod bulk;
mod colleagues;
mod contacts;
mod desk;
mod files;
mod finding;
mod opening;
mod path;
mod presence;
mod printing;
#[path = "../support/day.rs"]
mod support;
mod views;
