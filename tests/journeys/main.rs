//! Journeys of users through the built application, served with the headers of production.
//!
//! `cargo xtask test --only build --only journeys` builds, serves and runs them.

mod moving;
mod pages;
mod support;
