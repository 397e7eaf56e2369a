//! Journeys of users through the built application, served with the headers of production.
//!
//! `cargo xtask test --only build --only journeys` builds, serves and runs them. The screens are in `pages`, what
//! drives the browser in `support`; each other file holds journeys, titled with what a user would say.

// A journey that cannot go on must stop.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod accessible;
mod agenda;
mod arranging;
mod bulk;
mod checkpoint;
mod closing;
mod companies;
mod contacts;
mod days;
mod distance;
mod dossier;
mod drafts;
mod erasing;
mod field;
mod finding;
mod joining;
mod keys;
mod languages;
mod lasting;
mod ledger;
#[path = "../support/boards.rs"]
#[allow(dead_code, reason = "a journey does less on a board than the tests of the import")]
mod maker;
#[path = "../support/marked.rs"]
mod marked;
mod matching;
mod moving;
mod news;
mod offline;
mod opening;
mod openings;
mod pages;
mod parts;
mod path;
mod permanence;
mod presence;
mod printing;
mod receiving;
mod restoring;
mod results;
mod screenshots;
mod sessions;
mod sharing;
mod stages;
mod staying;
mod support;
mod today;
mod together;
#[path = "../support/years.rs"]
#[allow(dead_code, reason = "only the tests of the import read the boards of all years")]
mod years;
