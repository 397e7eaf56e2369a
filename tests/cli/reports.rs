//! The figures of a period on the command line: for whoever looks after several organisations.

use super::{at, fixture, folder, run, text};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A backup of so many fictional people.
fn board(folder: &Path, name: &str, seed: &str, persons: &str) -> String {
    let path = at(folder, name);
    assert!(run(&["demo", "--persons", persons, "--seed", seed, "-o", &path]).status.success());
    path
}

fn said(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap()
}

/// The numbers of a report by table, row and column.
fn numbers(report: &serde_json::Value) -> BTreeMap<[String; 3], u64> {
    let figures = report["figures"].as_array().unwrap().iter();
    let name = |figure: &serde_json::Value, key: &str| figure[key].as_str().unwrap().to_owned();
    let all = figures
        .filter_map(|figure| Some((["table", "row", "column"].map(|key| name(figure, key)), figure["n"].as_u64()?)));
    all.collect()
}

#[test]
fn the_main_figures_are_lines_and_all_of_them_json() {
    let folder = folder("report");
    let board = board(&folder, "board.json", "1", "60");
    let lines = said(&["report", &board, "--year", "2026"]);
    assert!(lines.contains("\t") && lines.contains('%'), "{lines}");
    assert!(!lines.contains("⟦"), "{lines}");
    let between = said(&["report", &board, "--from", "2026-01-01", "--to", "2026-12-31"]);
    assert_eq!(lines, between);
    let told = json(&said(&["report", &board, "--year", "2026", "--json", "--people"]));
    assert_eq!((&told["format"], &told["from"]), (&"passerelle-report".into(), &"2026-01-01".into()));
    let counting = told["figures"].as_array().unwrap().iter().filter(|figure| figure["people"].is_array());
    let mut counted = 0;
    for figure in counting {
        let list = if figure["elements"].is_array() { &figure["elements"] } else { &figure["people"] };
        assert_eq!(list.as_array().unwrap().len() as u64, figure["n"].as_u64().unwrap(), "{figure}");
        counted += 1;
    }
    assert!(counted > 50, "{counted}");
    let whole = said(&["report", &board, "--year", "2026", "--json"]);
    assert!(!whole.contains("\"people\""));
    let english = said(&["report", &board, "--year", "2026", "--lang", "en"]);
    assert!(!english.contains('\u{202f}') && english != lines, "{english}");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_federation_adds_up_backups_and_files_of_counts() {
    let folder = folder("federation");
    let (one, other) = (board(&folder, "one.json", "1", "120"), board(&folder, "other.json", "2", "90"));
    let report = |file: &str| numbers(&json(&said(&["report", file, "--year", "2026", "--json"])));
    let both = json(&said(&["report", &one, &other, "--year", "2026", "--json"]));
    let (first, second, sums) = (report(&one), report(&other), numbers(&both));
    let key = ["main", "results-i1", "results-column-number"].map(str::to_owned);
    assert_eq!(sums[&key], first[&key] + second[&key]);
    assert!(sums[&key] > 0);

    // One of them gives its counts alone, whose bytes follow from the figures.
    let counts = at(&folder, "counts.json");
    assert!(run(&["report", &one, "--year", "2026", "--benchmark", &counts]).status.success());
    let bytes = fs::read(&counts).unwrap();
    assert!(run(&["report", &one, "--year", "2026", "--benchmark", &counts]).status.success());
    assert_eq!(bytes, fs::read(&counts).unwrap());
    assert!(said(&["check", &counts]).contains("relevé de chiffres"));
    let backup: serde_json::Value = json(&fs::read_to_string(&one).unwrap());
    let written = String::from_utf8(bytes).unwrap();
    for fact in backup["facts"].as_array().unwrap() {
        let about = fact["about"].as_str().unwrap();
        let id = about.split('/').next_back().unwrap();
        assert!(about.starts_with("settings/") || !written.contains(id), "{about}");
        if fact["kind"] == "member" {
            assert!(!written.contains(fact["data"]["name"].as_str().unwrap()), "{fact}");
        }
    }
    let output = run(&["report", &counts, &other, "--year", "2026", "--json"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(output.stderr.is_empty(), "{}", text(&output.stderr));
    let mixed = json(&text(&output.stdout));
    let untold = mixed["figures"].as_array().unwrap().iter().filter(|figure| figure["at_least"].is_u64());
    assert!(untold.count() > 0);
    for (key, number) in numbers(&mixed).into_iter().filter(|(key, _)| sums.contains_key(key)) {
        assert_eq!(number, sums[&key], "{key:?}");
    }
    // Another period is another thing.
    let output = run(&["report", &counts, &other, "--year", "2025"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("la même période"), "{}", text(&output.stderr));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn the_parts_of_an_axis_are_the_whole() {
    let folder = folder("parts");
    let board = board(&folder, "board.json", "3", "80");
    let key = ["main", "results-i1", "results-column-number"].map(str::to_owned);
    let whole = numbers(&json(&said(&["report", &board, "--year", "2026", "--json"])))[&key];
    for axis in ["referent", "track", "territory", "cohort", "age"] {
        let parts = said(&["report", &board, "--year", "2026", "--json", "--by", axis]);
        let sum: u64 = parts.lines().map(|line| numbers(&json(line))[&key]).sum();
        assert_eq!(sum, whole, "{axis}");
    }
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn files_are_written_and_what_is_masked_is_masked_in_each() {
    let folder = folder("masked");
    let board = board(&folder, "board.json", "1", "60");
    let (book, table) = (at(&folder, "report.xlsx"), at(&folder, "report.csv"));
    let told = said(&["report", &board, "--year", "2026", "--masked", "--json", "--xlsx", &book, "--csv", &table]);
    let small = |number: &u64| (1..5).contains(number);
    assert!(!numbers(&json(&told)).values().any(small));
    assert!(told.contains("\"masked\":true"));
    assert!(fs::read(&book).unwrap().starts_with(b"PK"));
    let table = fs::read_to_string(&table).unwrap();
    assert!(table.starts_with('\u{feff}') && table.contains("masqué"));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_makes_no_report_is_said() {
    let backup = fixture("v1_backup.json");
    let code = |arguments: &[&str]| run(arguments).status.code();
    assert_eq!(code(&["report", &backup]), Some(2), "no period");
    assert_eq!(code(&["report", &backup, "--from", "2026-02-01", "--to", "2026-01-01"]), Some(2));
    assert_eq!(code(&["report", &backup, "--year", "2026", "--masked", "--people"]), Some(2));
    assert_eq!(code(&["report", &backup, "--year", "2026", "--by", "colour"]), Some(2));
    assert_eq!(code(&["report", &fixture("ok_card.json"), "--year", "2026"]), Some(1));
    assert_eq!(code(&["report", &backup, &backup, "--year", "2026", "--benchmark", "x.json"]), Some(2));
    let output = run(&["report", &fixture("fail_benchmark_small.json"), "--year", "2025"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("Rien n'a été changé."), "{}", text(&output.stderr));
}
