//! Random scripts.

use super::script::{Command, What};
use super::world::World;
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestCaseError, TestError, TestRunner};

fn what() -> impl Strategy<Value = What> {
    let whats = [
        What::FirstName,
        What::FirstName,
        What::BirthYear,
        What::Goal,
        What::Goal,
        What::Note,
        What::Note,
        What::Task,
        What::Task,
        What::Tag,
        What::Obstacle,
        What::Obstacle,
        What::Sensitive,
        What::Step,
        What::Step,
        What::Referent,
        What::Outcome,
        What::Pause,
        What::Grouping,
    ];
    prop::sample::select(whats.to_vec())
}

/// What a file leaves out; three in four files leave something out.
fn mask() -> impl Strategy<Value = u16> {
    prop_oneof![any::<u16>(), any::<u16>().prop_map(|mask| mask | 1)]
}

fn command() -> impl Strategy<Value = Command> {
    // The first tab of each organisation is the busiest, so that later writes build on earlier ones.
    let tab = || prop_oneof![1 => Just(0_u8), 1 => Just(2_u8), 2 => 0..6u8];
    // Most happens to one person, so that people meet.
    let place = || prop_oneof![3 => Just(0_u8), 1 => 1..3u8];
    prop_oneof![
        14 => (tab(), place(), what(), 0..12u8, place())
            .prop_map(|(tab, person, what, value, day)| Command::Write { tab, person, what, value, day }),
        2 => (tab(), place()).prop_map(|(tab, person)| Command::Open { tab, person }),
        2 => (tab(), place(), 0..12u8).prop_map(|(tab, person, value)| Command::Gesture { tab, person, value }),
        1 => (tab(), place(), any::<u8>(), 0..12u8)
            .prop_map(|(tab, person, pick, value)| Command::Again { tab, person, pick, value }),
        2 => (tab(), place(), what(), 0..12u8)
            .prop_map(|(tab, person, what, value)| Command::Remove { tab, person, what, value }),
        3 => tab().prop_map(|tab| Command::Undo { tab }),
        2 => tab().prop_map(|tab| Command::Redo { tab }),
        2 => (tab(), place(), any::<u8>()).prop_map(|(tab, person, pick)| Command::TakeBack { tab, person, pick }),
        2 => (tab(), place(), any::<u8>()).prop_map(|(tab, person, pick)| Command::Redact { tab, person, pick }),
        1 => (tab(), place()).prop_map(|(tab, person)| Command::Erase { tab, person }),
        1 => (tab(), place(), place()).prop_map(|(tab, x, y)| Command::Join { tab, x, y }),
        7 => (tab(), tab(), any::<u16>(), any::<u8>())
            .prop_map(|(from, to, mask, shuffle)| Command::Unite { from, to, mask, shuffle }),
        1 => (tab(), any::<u8>(), place(), what(), 0..12u8)
            .prop_map(|(one, other, person, what, value)| Command::Clash { one, other, person, what, value }),
        1 => (tab(), any::<u8>(), place(), what(), 0..12u8)
            .prop_map(|(tab, other, person, what, value)| Command::SlowForm { tab, other, person, what, value }),
        8 => (tab(), any::<u8>(), 1..8u8, mask(), prop::bool::weighted(0.7))
            .prop_map(|(from, to, persons, mask, admit)| Command::HandOver { from, to, persons, mask, admit }),
        2 => (tab(), 1..8u8, any::<u16>()).prop_map(|(tab, persons, mask)| Command::Pack { tab, persons, mask }),
        2 => (tab(), any::<u8>(), any::<bool>()).prop_map(|(tab, pick, admit)| Command::Deliver { tab, pick, admit }),
        1 => (tab(), any::<u8>(), 0..8u8).prop_map(|(tab, pick, persons)| Command::Admit { tab, pick, persons }),
        1 => tab().prop_map(|tab| Command::SecondTab { tab }),
        1 => tab().prop_map(|tab| Command::CloneMachine { tab }),
    ]
}

/// A script, and bits that a law uses to choose and to shuffle.
pub fn history() -> impl Strategy<Value = (Vec<Command>, u64)> {
    (prop::collection::vec(command(), 8..36), any::<u64>())
}

/// How many histories each law is tried on: 2 000, or what `PROPTEST_CASES` says.
pub fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(2_000)
}

/// How histories are drawn. The generator of random numbers is the cheap one: unoptimised, the default one takes most
/// of the time.
pub fn config() -> ProptestConfig {
    let config = ProptestConfig::default();
    let patience = std::env::var_os("PROPTEST_MAX_SHRINK_ITERS").map_or(1_000, |_| config.max_shrink_iters);
    ProptestConfig {
        cases: cases(),
        failure_persistence: None,
        max_shrink_iters: patience,
        rng_algorithm: RngAlgorithm::XorShift,
        ..config
    }
}

/// Tries a law on many histories; the shortest script that breaks it is shown.
pub fn holds(law: impl Fn(&World, u64) -> Result<(), TestCaseError>) {
    let run = TestRunner::new(config()).run(&history(), |(script, bits)| law(&World::of(&script), bits));
    match run {
        Ok(()) => {}
        Err(TestError::Fail(why, (script, bits))) => panic!("{why}\nbits {bits}\n{script:#?}"),
        Err(TestError::Abort(why)) => panic!("{why}"),
    }
}

/// Another order of the same things, chosen by `bits`.
pub fn shuffled<T: Clone>(items: &[T], mut bits: u64) -> Vec<T> {
    let mut items = items.to_vec();
    for place in (1..items.len()).rev() {
        bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        items.swap(place, (bits >> 33) as usize % (place + 1));
    }
    items
}
