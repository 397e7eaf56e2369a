//! The totals of a board do not move when people are erased, and no file moves them afterwards.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test says what is wrong by stopping")]

#[path = "support/erase.rs"]
mod erase;

use erase::erase;
use passerelle::domain::{Day, Line, OrgType, PersonId, Subject};
use passerelle::exchange::backup::{Origin, backup, in_order};
use passerelle::exchange::demo::{Demo, Plan, REFERENCE_DAY, demo};
use passerelle::exchange::{Limits, Party, read, write};
use passerelle::insight::Settings;
use passerelle::insight::erasing::contributions::{Contributions, totals};
use passerelle::journal::Journal;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

fn today() -> Day {
    Day::parse(REFERENCE_DAY).unwrap()
}

fn centre(seed: u64, persons: usize) -> (Demo, Journal) {
    let demo = demo(Plan { seed, persons, long: None, today: today() });
    let mut journal = Journal::of(demo.org);
    journal.extend(demo.settings.iter().chain(&demo.persons).cloned());
    (demo, journal)
}

fn counted(journal: &Journal, day: Day) -> Contributions {
    let settings = Settings::read(journal, journal.scope().own().unwrap());
    totals(journal, &settings, day)
}

fn people(journal: &Journal) -> Vec<PersonId> {
    let mut people: Vec<PersonId> = journal.subjects().filter_map(Subject::person).collect();
    people.sort_unstable();
    people
}

fn written(demo: &Demo, journal: &Journal) -> Vec<u8> {
    let from = Party { org: demo.org, name: Line::parse(demo.name).unwrap(), org_type: OrgType::Cisp };
    let origin = Origin { from: Some(from), created: passerelle::domain::Minute::EPOCH, id: uuid::Uuid::from_u128(5) };
    write(backup(journal, origin).unwrap()).unwrap().0
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn erasing_anybody_moves_no_total(seed in 0_u64..1_000_000, gone in proptest::collection::vec(any::<bool>(), 30)) {
        let (demo, before) = centre(seed, 30);
        let sums = counted(&before, today());
        let gone: Vec<PersonId> =
            people(&before).into_iter().zip(gone).filter(|(_, gone)| *gone).map(|(person, _)| person).collect();
        let mut after = before.clone();
        erase(&mut after, &gone, today());
        prop_assert_eq!(&counted(&after, today()), &sums);
        // The same from a file, and once an old backup has been united with it.
        let mut again = Journal::of(demo.org);
        let file = read(&written(&demo, &after), Limits::of_board(0)).unwrap();
        again.extend(in_order(file.envelope.facts));
        again.extend(before.facts().into_iter().cloned());
        prop_assert_eq!(&counted(&again, today()), &sums);
    }

    #[test]
    fn a_closed_year_stays_as_it_was_when_somebody_is_erased_later(seed in 0_u64..1_000_000) {
        let (_, before) = centre(seed, 20);
        let of = |sums: &Contributions, year: i16| -> BTreeMap<String, i64> {
            let cells = sums.iter().filter(|(cell, _)| cell.month.year <= year);
            cells.map(|(cell, figure)| (cell.to_string(), figure)).collect()
        };
        let closed = of(&counted(&before, today()), 2025);
        let mut after = before.clone();
        let gone: Vec<PersonId> = people(&before).into_iter().step_by(2).collect();
        erase(&mut after, &gone, today().plus(300));
        prop_assert_eq!(of(&counted(&after, today().plus(700)), 2025), closed);
    }
}

#[test]
fn the_demonstration_has_something_of_each_indicator() {
    let (_, journal) = centre(1, 200);
    let sums = counted(&journal, today());
    let count =
        |word: &str| sums.iter().filter(|(cell, _)| cell.indicator == word).map(|(_, figure)| figure).sum::<i64>();
    for word in ["arrival", "followed", "followed_year", "placement", "first_job", "durable", "retained"] {
        assert!(count(word) > 0, "{word}");
    }
    assert_eq!(count("arrival"), 200, "everybody came once at least");
    assert!(sums.iter().any(|(cell, _)| cell.indicator.starts_with("exit.")));
    assert!(sums.iter().any(|(cell, _)| cell.indicator.starts_with("contract.")));
    assert!(sums.iter().any(|(cell, _)| cell.slice.track.is_some()));
}

#[test]
fn the_command_line_counts_the_erased_and_takes_nothing_of_them_from_another_file() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("totals-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let at = |name: &str| folder.join(name).display().to_string();
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_passerelle-cli")).args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let (demo, before) = centre(3, 20);
    let mut after = before.clone();
    erase(&mut after, &people(&before)[..5], today());
    fs::write(at("before.json"), written(&demo, &before)).unwrap();
    fs::write(at("after.json"), written(&demo, &after)).unwrap();
    let totals = |name: &str| run(&["totals", &at(name), "--on", REFERENCE_DAY, "--json"]);
    assert_eq!(totals("after.json"), totals("before.json"));
    let told = run(&["merge", &at("before.json"), &at("after.json"), "-o", &at("merged.json")]);
    assert!(told.contains("5 personnes effacées pour de bon"), "{told}");
    let told = run(&["merge", &at("after.json"), &at("before.json"), "-o", &at("merged.json"), "--json"]);
    assert_eq!(serde_json::from_str::<serde_json::Value>(&told).unwrap()["erased"], 5);
    assert_eq!(totals("merged.json"), totals("before.json"));
    let state = run(&["state", &at("merged.json")]);
    assert_eq!(state.matches("\"erased\":true").count(), 5);
    let lines = run(&["totals", &at("merged.json"), "--on", REFERENCE_DAY]);
    assert!(lines.lines().any(|line| line.starts_with("arrival\t")), "{lines}");
    fs::remove_dir_all(&folder).unwrap();
}
