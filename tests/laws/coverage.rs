//! How often the generated histories show the hard classes: a law that never meets a conflict proves nothing of it.

use super::generator::{cases, config, history};
use super::world::{Shown, World};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use std::io::Write;

type Class = (&'static str, fn(&Shown) -> bool);

const CLASSES: [Class; 11] = [
    ("conflict", |it| it.conflict),
    ("hole in the partner's history", |it| it.hole),
    ("late file", |it| it.late_file),
    ("private beside shared", |it| it.private_beside_shared),
    ("retraction before its target", |it| it.retraction_first),
    ("erasure and late packet", |it| it.erasure_and_late_packet),
    ("join", |it| it.join),
    ("two tabs", |it| it.two_tabs),
    ("clone of a machine", |it| it.clone),
    ("redaction", |it| it.redaction),
    ("form saved after a change", |it| it.stale_form),
];

#[test]
fn histories_show_the_hard_classes() {
    let mut runner = TestRunner::new(config());
    let histories = cases().max(2_000);
    let mut counts = [0_u32; CLASSES.len()];
    for _ in 0..histories {
        let (script, _) = history().new_tree(&mut runner).unwrap().current();
        let shown = World::of(&script).shown;
        for (count, (_, class)) in counts.iter_mut().zip(CLASSES) {
            *count += u32::from(class(&shown));
        }
    }
    // The table is written past the capture of the test harness, so that it is always seen.
    let mut out = std::io::stderr().lock();
    writeln!(out, "\n{histories} histories").unwrap();
    for (count, (name, _)) in counts.iter().zip(CLASSES) {
        writeln!(out, "  {name:<30} {:>5.1} %", 100.0 * f64::from(*count) / f64::from(histories)).unwrap();
    }
    for (count, (name, _)) in counts.iter().zip(CLASSES) {
        assert!(count * 20 >= histories, "{name} is shown by {count} histories of {histories}");
    }
}
