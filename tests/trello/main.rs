//! Trello exports: counts, identity, later exports, and each peculiarity of twelve years of files.

#![allow(clippy::unwrap_used, clippy::panic)]

mod again;
mod board;
mod counts;
mod history;
mod support;
