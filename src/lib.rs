//! Passerelle: each person's path from orientation to a job that lasts, on a board without a server.
//!
//! The layers, each of which may use only those to its left:
//! `domain ← journal ← exchange, insight ← app ← i18n ← web, cli`, with `store` (the port) under `app`.

pub mod domain;
pub mod exchange;
pub mod journal;
