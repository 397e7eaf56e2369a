//! « Aujourd'hui »: the rules A1 to A17, each on the days around its threshold and without the fact that caused it; what
//! was put off; who is silent; what others changed; and that it is one derivation with the news of the cards.
#![cfg(not(target_arch = "wasm32"))]
// The helpers are part of the tests: what they cannot do is a failure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/day.rs"]
mod support;

#[path = "program/desk.rs"]
#[allow(dead_code, reason = "the desk has more drawers than these rules open")]
mod desk;

#[path = "today/looking.rs"]
mod looking;

#[path = "today/path.rs"]
mod path;

#[path = "today/work.rs"]
mod work;

#[path = "today/governance.rs"]
mod governance;

#[path = "today/dates.rs"]
mod dates;

#[path = "today/settings.rs"]
mod settings;

#[path = "today/later.rs"]
mod later;

#[path = "today/everybody.rs"]
mod everybody;

#[path = "today/since.rs"]
mod since;
