//! The chaos of replicas: five devices in two organisations, and everything that can happen to them.
//!
//! What must hold, whatever happens: colleagues who hold the same facts show the same; of a field that may leave, both
//! organisations show the same value or the same conflict, as soon as each has told what it may and admitted what it was
//! told; nothing that was shown goes without a fact that says why, and nothing is missing from a later backup; a file that
//! is refused has changed nothing, and one that comes twice changes nothing the second time; a preview says what will be;
//! no name has two contents.
//!
//! Of one person nothing is compared between the organisations when one of them removed something for good there, or when
//! a machine was lost that alone knew what had left: `end.rs` says why.

#[path = "chaos/devices.rs"]
mod devices;
#[path = "chaos/end.rs"]
mod end;
#[path = "chaos/event.rs"]
mod event;
#[path = "chaos/files.rs"]
mod files;
#[path = "chaos/happening.rs"]
mod happening;
#[path = "chaos/seen.rs"]
mod seen;
#[path = "chaos/standing.rs"]
mod standing;

use super::generator::config;
use devices::{Chaos, Done};
use event::{Event, events};
use proptest::prelude::ProptestConfig;
use proptest::test_runner::{TestError, TestRunner};
use seen::Counts;

/// How many runs are tried when nobody says how many.
const RUNS: u32 = 500;

/// A run takes as long as a great many histories of the other laws, so no more than this are tried.
const MOST: u32 = 10_000;

fn runs() -> u32 {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok());
    asked.unwrap_or(RUNS).min(MOST)
}

fn run(events: &[Event], bits: u64, counts: &Counts) -> Done {
    let mut chaos = Chaos::of(events)?;
    chaos.colleagues_agree(bits)?;
    chaos.what_both_hold_is_the_same()?;
    chaos.organisations_hear_all(bits)?;
    chaos.organisations_agree()?;
    chaos.names_have_one_content()?;
    counts.add(chaos.shown);
    Ok(())
}

#[test]
fn whatever_happens_to_the_replicas_everybody_shows_the_same() {
    let counts = Counts::new();
    let config = ProptestConfig { cases: runs(), ..config() };
    match TestRunner::new(config).run(&events(), |(events, bits)| run(&events, bits, &counts)) {
        Ok(()) => counts.check(RUNS),
        Err(TestError::Fail(why, (events, bits))) => panic!("{why}\nbits {bits}\n{events:#?}"),
        Err(TestError::Abort(why)) => panic!("{why}"),
    }
}
