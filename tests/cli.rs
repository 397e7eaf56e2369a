//! The command line as scripts see it: bytes, exit codes, what is said where.

// The helpers of a test may stop it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "cli/packets.rs"]
mod packets;
#[path = "cli/reports.rs"]
mod reports;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn fixture(name: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/files");
    folder.join(name).display().to_string()
}

/// A new empty folder for one test.
fn folder(test: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("cli-{test}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_passerelle-cli")).args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn at(folder: &Path, name: &str) -> String {
    folder.join(name).display().to_string()
}

#[test]
fn a_sound_file_is_told_with_what_it_holds() {
    let output = run(&["check", &fixture("v1_backup.json")]);
    assert!(output.status.success());
    assert!(text(&output.stdout).contains("37 informations, 3 personnes"), "{}", text(&output.stdout));
    let output = run(&["check", &fixture("v1_backup.json"), "--json"]);
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&told["facts"], &told["kind"], &told["unknown"]), (&37.into(), &"backup".into(), &1.into()));
}

#[test]
fn a_refused_file_is_1_and_wrong_use_is_2() {
    let output = run(&["check", &fixture("fail_cut.json")]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    assert!(text(&output.stderr).contains("Rien n'a été changé."), "{}", text(&output.stderr));
    let output = run(&["check", "--json", &fixture("fail_day.json")]);
    let told: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!((output.status.code(), &told["error"]), (Some(1), &"file-error-day".into()));
    assert_eq!(run(&["check"]).status.code(), Some(2));
    assert_eq!(run(&["dance"]).status.code(), Some(2));
    assert_eq!(run(&["check", "nowhere.json"]).status.code(), Some(2));
    assert_eq!(run(&["check", "--limit", "0", &fixture("ok_card.json")]).status.code(), Some(1));
    let english = run(&["check", "--lang", "en", &fixture("fail_cut.json")]);
    assert!(text(&english.stderr).contains("Nothing was changed."));
}

#[test]
fn a_union_depends_on_content_alone() {
    let folder = folder("merge");
    let (a, b) = (fixture("ok_unknown.json"), fixture("ok_false_alarm.json"));
    let merge = |files: &[&str], name: &str| {
        let output = at(&folder, name);
        let told = run(&[&["merge"], files, &["-o", &output]].concat());
        assert!(told.status.success(), "{}", text(&told.stderr));
        fs::read(output).unwrap()
    };
    let v1 = fixture("v1_backup.json");
    let other = fixture("fail_other_organisation.json");
    let (alone, ab) = (merge(&[&a], "alone"), merge(&[&a, &other], "ab"));
    assert_eq!(ab, merge(&[&other, &a], "ba"));
    assert_eq!(ab, merge(&[&a, &other, &other], "abb"));
    assert_ne!(alone, ab);
    assert_eq!(alone, merge(&[&at(&folder, "alone")], "again"));
    let told: serde_json::Value = serde_json::from_slice(&ab).unwrap();
    assert!(told["from"].is_null());
    let said = run(&["merge", "--json", &a, &other, "-o", &at(&folder, "ab")]);
    let said: serde_json::Value = serde_json::from_slice(&said.stdout).unwrap();
    assert_eq!(said["facts"].as_u64(), told["facts"].as_array().map(|facts| facts.len() as u64));
    assert!(said["persons"].as_u64() > Some(0), "{said}");
    let clash = run(&["merge", &a, &b, &v1, "-o", &at(&folder, "clash")]);
    assert_eq!(clash.status.code(), Some(1), "{}", text(&clash.stderr));
    assert!(!folder.join("clash").exists());
    assert_eq!(run(&["merge", &fixture("ok_packet.json"), "-o", &at(&folder, "no")]).status.code(), Some(1));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn state_is_the_same_before_and_after_a_union_with_itself() {
    let folder = folder("state");
    let (file, out) = (fixture("v1_backup.json"), at(&folder, "out.json"));
    assert!(run(&["merge", &file, &file, "-o", &out]).status.success());
    let (before, after) = (run(&["state", &file]), run(&["state", &out]));
    assert!(before.status.success());
    assert_eq!(text(&before.stdout), text(&after.stdout));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_is_sealed_opens_with_its_passphrase() {
    let folder = folder("seal");
    let (file, sealed, phrase) = (fixture("ok_card.json"), at(&folder, "card.age"), at(&folder, "phrase"));
    fs::write(&phrase, "            \n").unwrap();
    let refused = run(&["seal", "--json", &file, "-o", &sealed, "--passphrase-file", &phrase]);
    assert!(text(&refused.stderr).contains("seal-error-no-passphrase"), "{}", text(&refused.stderr));
    fs::write(&phrase, "cheval correct agrafé\nignored\n").unwrap();
    assert!(run(&["seal", &file, "-o", &sealed, "--passphrase-file", &phrase]).status.success());
    // As another editor and another keyboard write the same.
    fs::write(&phrase, "\u{feff}cheval correct agrafe\u{301} \r\nignored\r\n").unwrap();
    let opened = run(&["open", &sealed, "--passphrase-file", &phrase]);
    assert_eq!(opened.stdout, fs::read(&file).unwrap());
    assert!(run(&["check", &sealed, "--passphrase-file", &phrase]).status.success());
    let closed = run(&["check", "--json", &sealed]);
    assert!(text(&closed.stderr).contains("file-error-sealed"));

    let mut child = Command::new(env!("CARGO_BIN_EXE_passerelle-cli"))
        .args(["open", "--json", &sealed])
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all("mauvaise\n".as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("seal-error-passphrase"), "{}", text(&output.stderr));
    fs::remove_dir_all(folder).unwrap();
}

/// A board with one card, as Trello writes it.
fn board(name: &str, labels: &str, seen: &str) -> String {
    format!(
        r#"{{"id": "65928d200000000000000001", "name": {name}, "dateLastActivity": "{seen}", "actions": [],
        "lists": [{{"id": "65928eb0000000000000000a", "name": "Accueil", "pos": 1}}],
        "labels": [{{"id": "65928eb00000000000000001", "name": "Le matin", "color": "red"}}],
        "cards": [{{"id": "6593dea00000000000000001", "name": "Amina EXEMPLE", "idLabels": [{labels}],
            "idList": "65928eb0000000000000000a", "dateLastActivity": "{seen}"}}],
        "checklists": [{{"id": "6593dea00000000000000009", "idCard": null, "name": "Perdue", "checkItems": []}}]}}"#
    )
}

#[test]
fn a_board_becomes_a_backup_whatever_its_name_and_tells_what_it_left() {
    let folder = folder("board");
    let (from, to) = (at(&folder, "board.json"), at(&folder, "backup.json"));
    let long = format!("\"{}\"", "Suivi des stagiaires ".repeat(20));
    for (name, shown) in [
        ("\"\"", "\"name\":\"Trello\""),
        ("\"Suivi\\t2024\"", "\"name\":\"Suivi 2024\""),
        (&long, "\"name\":\"Suivi des stagiaires Suivi"),
        ("\"RN 85,07,30 (033) 28\"", "\"name\":\"RN [numéro retiré]\""),
    ] {
        fs::write(&from, board(name, "", "2024-02-01T10:00:00.000Z")).unwrap();
        let output = run(&["import", "trello", &from, "-o", &to]);
        assert!(output.status.success(), "{name}: {}", text(&output.stderr));
        assert!(text(&output.stdout).contains("Perdue"), "{name}: {}", text(&output.stdout));
        assert!(fs::read_to_string(&to).unwrap().contains(shown), "{name}");
    }
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn exports_of_one_board_imported_apart_unite_to_the_later_one() {
    let folder = folder("apart");
    let (from, on, off, both) =
        (at(&folder, "board.json"), at(&folder, "on.json"), at(&folder, "off.json"), at(&folder, "both.json"));
    let exports = [("\"65928eb00000000000000001\"", "2024-02-01", &on), ("", "2024-02-11", &off)];
    for (labels, day, to) in exports {
        fs::write(&from, board("\"Suivi\"", labels, &format!("{day}T10:00:00.000Z"))).unwrap();
        assert!(run(&["import", "trello", &from, "-o", to]).status.success());
    }
    let state = |file: &str| text(&run(&["state", file]).stdout);
    let tags = |file: &str| state(file).matches("Le matin").count();
    for files in [[&on, &off], [&off, &on]] {
        assert!(run(&["merge", files[0], files[1], "-o", &both]).status.success());
        assert!(
            tags(&on) > 0 && !state(&both).contains("disputed") && state(&both).contains("\"presence\":\"removed\"")
        );
        assert!(!state(&both).contains("\"conflict\":["), "{}", state(&both));
    }
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_calendar_is_made_for_a_colleague_and_made_again() {
    let folder = folder("calendar");
    let (board, file, again) = (at(&folder, "board.json"), at(&folder, "mine.ics"), at(&folder, "mine-2.ics"));
    assert!(run(&["demo", "--persons", "40", "--seed", "1", "-o", &board]).status.success());
    let make = |rest: &[&str]| run(&[&["calendar", &board, "--json"], rest].concat());
    let told = make(&["--of", "Annick", "--on", "2026-11-16", "-o", &file]);
    assert!(told.status.success(), "{}", text(&told.stderr));
    let told: serde_json::Value = serde_json::from_slice(&told.stdout).unwrap();
    assert!(told["events"].as_u64().unwrap() > 0 && told["cancelled"] == 0, "{told}");
    // Made again from the same facts it is the same file; of another calendar it is refused, and nobody is no calendar.
    assert!(make(&["--of", "Annick", "--on", "2026-11-16", "--after", &file, "-o", &again]).status.success());
    assert_eq!(fs::read(&file).unwrap(), fs::read(&again).unwrap());
    let other = make(&["--of", "sessions", "--on", "2026-11-16", "--after", &file, "-o", &again]);
    assert_eq!(other.status.code(), Some(1));
    assert!(text(&other.stderr).contains("cli-calendar-other"));
    assert_eq!(make(&["--of", "Personne", "--on", "2026-11-16"]).status.code(), Some(2));
    let nobody = "person/6f1c2c1e-0f5e-4c53-9d3c-0b7b7a4f9a10";
    assert_eq!(make(&["--of", nobody, "--on", "2026-11-16"]).status.code(), Some(2));
}
