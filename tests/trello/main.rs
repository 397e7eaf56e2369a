//! Trello exports: counts, identity, later exports, and each peculiarity of twelve years of files.

#![allow(clippy::unwrap_used, clippy::panic)]

mod again;
mod apart;
mod board;
mod cases;
mod counts;
mod history;
mod made;
#[path = "../support/boards.rs"]
mod maker;
mod support;
mod titles;
#[path = "../support/years.rs"]
mod years;
