//! Passerelle: each person's path from orientation to a job that lasts, on a board without a server.
//!
//! The layers, each of which may use only those to its left:
//! `domain ← journal ← exchange, insight ← app ← i18n ← web, cli`, with `store` (the port) under `app`.

#![forbid(unsafe_code)]

#[macro_use]
mod mutant;

pub mod app;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
pub mod domain;
pub mod exchange;
pub mod i18n;
pub mod insight;
pub mod journal;
pub mod store;
#[cfg(target_arch = "wasm32")]
pub mod web;
