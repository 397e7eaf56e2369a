//! Putting people and openings beside each other: the laws of the order, the distances, and what each reason stands on.
#![cfg(not(target_arch = "wasm32"))]
// The helpers of a test are test code, although they stand outside the test functions.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "matching/distances.rs"]
mod distances;
#[path = "matching/laws.rs"]
mod laws;
#[path = "matching/levers.rs"]
mod levers;
#[path = "matching/people.rs"]
mod people;
#[path = "matching/radar.rs"]
mod radar;
#[path = "matching/reasons.rs"]
mod reasons;
#[path = "support/day.rs"]
mod support;
