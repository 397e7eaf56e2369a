//! The command line as scripts see it: bytes, exit codes, what is said where.

// The helpers of a test may stop it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

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
    assert!(text(&output.stdout).contains("37 éléments, 3 personnes"), "{}", text(&output.stdout));
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
fn nothing_is_packed_without_an_agreement() {
    let folder = folder("packet");
    let (board, card, packet) = (at(&folder, "board.json"), at(&folder, "card.json"), at(&folder, "packet.json"));
    assert!(run(&["demo", "--persons", "5", "--seed", "1", "-o", &board]).status.success());
    assert!(run(&["card", &board, "-o", &card]).status.success());
    let own = ["packet", &board, "--to", &card, "--purpose", "follow_up", "--on", "2026-11-20", "-o", &packet];
    let output = run(&own);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("votre propre organisation"), "{}", text(&output.stderr));
    let partner = fixture("ok_card.json");
    let other = ["packet", &board, "--to", &partner, "--purpose", "follow_up", "--on", "2026-11-20", "-o", &packet];
    let output = run(&other);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("accord"), "{}", text(&output.stderr));
    assert!(!Path::new(&packet).exists());
}

#[test]
fn a_card_says_how_the_organisation_is_reached_and_nothing_else_of_the_board() {
    let folder = folder("introduced");
    let card = at(&folder, "card.json");
    assert!(run(&["card", &fixture("ok_organisation.json"), "-o", &card]).status.success());
    let made: serde_json::Value = serde_json::from_slice(&fs::read(&card).unwrap()).unwrap();
    assert_eq!(made["territory"], "Couvin et Viroinval");
    let contacts = made["contacts"].as_array().unwrap();
    assert_eq!((contacts.len(), &contacts[0]["name"]), (1, &"Odile".into()));
    assert_eq!(made["created"], "2026-03-04T09:12Z", "as old as what it says");
    let told: serde_json::Value = serde_json::from_slice(&run(&["check", "--json", &card]).stdout).unwrap();
    assert_eq!((&told["territory"], &told["contacts"]), (&"Couvin et Viroinval".into(), &1.into()));
    let text = made.to_string();
    for other in ["Claire", "Anne", "Léa"] {
        assert!(!text.contains(other), "{other}");
    }
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_packet_says_from_whom_for_whom_and_why_before_anybody_opens_it() {
    let output = run(&["check", &fixture("ok_packet.json")]);
    let told = text(&output.stdout);
    assert!(told.contains("De Miresem pour Carrefour."), "{told}");
    assert!(told.contains("But\u{202f}: "), "{told}");
    let output = run(&["check", "--json", &fixture("ok_packet.json")]);
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&told["from"]["name"], &told["to"]["name"]), (&"Miresem".into(), &"Carrefour".into()));
    assert!(told["families"].as_array().is_some_and(|families| !families.is_empty()), "{told}");
}

#[test]
fn a_card_with_keys_says_its_words_and_a_packet_has_its_receipt() {
    use passerelle::domain::OrgId;
    use passerelle::exchange::keys::{Keyring, Pair, Secret};
    use passerelle::exchange::seal::seal_for;
    let folder = folder("keys");
    let (board, card, keyring) = (at(&folder, "board.json"), at(&folder, "card.json"), at(&folder, "keyring.json"));
    assert!(run(&["demo", "--persons", "2", "--seed", "1", "-o", &board]).status.success());
    let told = text(&run(&["check", "--json", &board]).stdout);
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    let org = OrgId::parse(told["from"]["org"].as_str().unwrap()).unwrap();
    let pair = Pair::new(Secret::random().unwrap(), org, None).unwrap();
    fs::write(&keyring, Keyring::new(org, vec![pair.clone()]).write()).unwrap();
    let made = json(&run(&["card", "--json", &board, "--keyring", &keyring, "-o", &card]));
    let told = json(&run(&["check", "--json", &card]));
    assert_eq!(made["fingerprint"], told["fingerprint"]);
    assert_eq!(told["signer"], pair.sign.to_string().as_str());
    assert_eq!(told["fingerprint"].as_str().unwrap().split(' ').count(), 12);
    let told = text(&run(&["check", &card]).stdout);
    assert!(told.contains("Les douze mots"), "{told}");

    // The keys of another organisation sign nothing here.
    let other = Keyring::new(OrgId::random(), vec![pair.clone()]).write();
    fs::write(&keyring, other).unwrap();
    let refused = run(&["card", "--json", &board, "--keyring", &keyring, "-o", &at(&folder, "no.json")]);
    assert!(text(&refused.stderr).contains("file-error-other-keyring"), "{}", text(&refused.stderr));

    // What is closed for our keys opens with the trousseau alone.
    fs::write(&keyring, Keyring::new(org, vec![pair.clone()]).write()).unwrap();
    let sealed = at(&folder, "card.age");
    fs::write(&sealed, seal_for(&fs::read(&card).unwrap(), &[&pair.seal]).unwrap()).unwrap();
    let closed = run(&["check", "--json", &sealed]);
    assert!(text(&closed.stderr).contains("seal-error-no-key"), "{}", text(&closed.stderr));
    assert!(run(&["check", &sealed, "--keyring", &keyring]).status.success());
    assert_eq!(run(&["open", &sealed, "--keyring", &keyring]).stdout, fs::read(&card).unwrap());

    // A packet for Carrefour, whose board acknowledges it.
    let (theirs, receipt) = (at(&folder, "theirs.json"), at(&folder, "receipt.json"));
    let packet = fixture("ok_packet.json");
    let told: serde_json::Value = serde_json::from_slice(&run(&["check", "--json", &packet]).stdout).unwrap();
    let backup = fs::read_to_string(fixture("v1_backup.json")).unwrap();
    assert!(backup.contains(told["to"]["org"].as_str().unwrap()), "the fixture is of the addressee");
    fs::write(&theirs, backup).unwrap();
    let made = json(&run(&["receipt", "--json", &packet, "--of", &theirs, "-o", &receipt]));
    assert_eq!((&made["to"], &made["persons"]), (&"Miresem".into(), &1.into()));
    let told = text(&run(&["receipt", &packet, "--of", &theirs, "-o", &receipt]).stdout);
    assert!(told.contains("Reçu pour Miresem, de 1 personne."), "{told}");
    let said: serde_json::Value = serde_json::from_slice(&run(&["check", "--json", &receipt]).stdout).unwrap();
    assert_eq!((&said["kind"], &said["signer"]), (&"receipt".into(), &serde_json::Value::Null));
    assert_eq!((&said["persons"], &said["revision"]), (&1.into(), &2.into()));
    let told = text(&run(&["check", &receipt]).stdout);
    assert!(told.contains("reçu sans défaut, 0 élément, 1 personne."), "{told}");
    fs::remove_dir_all(folder).unwrap();
}

/// The board of the fictional people, of whom one has agreed that Carrefour (the fixture's card) is told everything.
fn agreed(folder: &Path) -> String {
    use passerelle::domain::{ActId, Day, ElementId, MemberId, Minute, OrgId, Purpose, Subject, codes};
    use passerelle::exchange::{Envelope, Limits, read, write};
    use passerelle::journal::schema::agreement;
    use passerelle::journal::{Author, Draft, Journal, Kind, Pen, Replica, Value};
    let board = at(folder, "board.json");
    assert!(run(&["demo", "--persons", "5", "--seed", "1", "-o", &board]).status.success());
    let envelope = read(&fs::read(&board).unwrap(), Limits::of_empty_board()).unwrap().envelope;
    let card: serde_json::Value = serde_json::from_slice(&fs::read(fixture("ok_card.json")).unwrap()).unwrap();
    let recipient = OrgId::parse(card["from"]["org"].as_str().unwrap()).unwrap();
    let own = envelope.from.as_ref().unwrap().org;
    let mut journal = Journal::of(own);
    journal.extend(envelope.facts.clone());
    let staged = envelope.facts.iter().find(|fact| fact.kind == Kind::Placement).unwrap().about;
    let list = |codes: &[&str]| Value::List(codes.iter().map(Value::text).collect());
    let data = [
        agreement::AGREEMENT.with(ElementId::random()),
        agreement::RECIPIENT.with(recipient),
        agreement::SIGNED.with(Day::parse("2026-11-01").unwrap()),
        agreement::EXPIRES.with(Day::parse("2027-11-01").unwrap()),
        agreement::PURPOSES.says(list(Purpose::CODES)),
        agreement::SCOPE.says(list(codes::SCOPES)),
    ];
    assert!(matches!(staged, Subject::Person(_)));
    let by = Author { org: own, member: MemberId::random() };
    let pen = Pen { replica: Replica::from_bytes([7; 16]), by, at: Minute::parse("2026-11-02T09:00Z").unwrap() };
    let draft = Draft::new(staged, Day::parse("2026-11-01").unwrap(), Kind::Agreement, data);
    let facts = pen.write(&journal, ActId::random(), None, vec![draft]);
    let facts = envelope.facts.into_iter().chain(facts).collect();
    fs::write(&board, write(Envelope { facts, ..envelope }).unwrap().0).unwrap();
    board
}

fn json(output: &Output) -> serde_json::Value {
    assert!(output.status.success(), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_packet_is_written_for_the_revision_that_the_partner_reads() {
    let folder = folder("revision");
    let board = agreed(&folder);
    let (packet, card) = (at(&folder, "packet.json"), fixture("ok_card.json"));
    let make = |more: &[&str]| {
        let own = ["packet", &board, "--to", &card, "--purpose", "follow_up", "--on", "2026-11-20", "-o", &packet];
        run(&[&own, more].concat())
    };
    let check = |file: &str| json(&run(&["check", "--json", file]));

    // The card of the fixture names no revision and shows no keys.
    assert_eq!((&check(&card)["revision"], &check(&board)["revision"]), (&1.into(), &2.into()));
    let old = json(&make(&["--json"]));
    assert_eq!(old["revision"], 1);
    assert!(old["waiting"].as_u64().unwrap() > 0 && old["facts"].as_u64().unwrap() > 0, "{old}");
    assert_eq!((&check(&packet)["needs"], &check(&packet)["revision"]), (&1.into(), &2.into()));
    let told = text(&make(&[]).stdout);
    assert!(told.contains("attendent que Carrefour mette Passerelle à jour"), "{told}");

    let new = json(&make(&["--json", "--for-revision", "2"]));
    assert_eq!((&new["revision"], &new["waiting"]), (&2.into(), &0.into()));
    assert!(new["facts"].as_u64() > old["facts"].as_u64(), "{new}");
    assert_eq!(check(&packet)["needs"], 2);
    let told = text(&run(&["check", &packet]).stdout);
    assert!(told.contains("lit la révision 2\u{202f}; ce fichier demande la révision 2"), "{told}");
    assert_eq!(make(&["--for-revision", "0"]).status.code(), Some(2));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_file_is_held_against_the_card_of_its_sender_before_anybody_opens_it() {
    use passerelle::domain::OrgId;
    use passerelle::exchange::keys::{Keyring, Pair, Secret};
    let folder = folder("proof");
    let board = agreed(&folder);
    let (partner, packet) = (fixture("ok_card.json"), at(&folder, "packet.json"));
    let org = json(&run(&["check", "--json", &board]))["from"]["org"].as_str().unwrap().to_owned();
    let org = OrgId::parse(&org).unwrap();
    let card = |name: &str| {
        let (keyring, card) = (at(&folder, &format!("{name}.keys")), at(&folder, &format!("{name}.json")));
        let pair = Pair::new(Secret::random().unwrap(), org, None).unwrap();
        fs::write(&keyring, Keyring::new(org, vec![pair]).write()).unwrap();
        assert!(run(&["card", &board, "--keyring", &keyring, "-o", &card]).status.success());
        (keyring, card)
    };
    let ((keyring, ours), (_, forged)) = (card("ours"), card("forged"));
    let own = ["packet", &board, "--to", &partner, "--purpose", "follow_up", "--on", "2026-11-20", "-o", &packet];
    assert!(run(&[&own[..], &["--keyring", &keyring]].concat()).status.success());
    let told = json(&run(&["check", "--json", &packet, "--card", &ours]));
    assert_eq!((&told["card"], &told["persons"]), (&"same".into(), &1.into()));
    assert_eq!(told["fingerprint"], json(&run(&["check", "--json", &ours]))["fingerprint"]);
    let told = json(&run(&["check", "--json", &packet, "--card", &forged]));
    assert_eq!((&told["card"], &told["fingerprint"]), (&"other".into(), &serde_json::Value::Null));
    assert_eq!(json(&run(&["check", "--json", &packet, "--card", &partner]))["card"], "other");
    let told = text(&run(&["check", &packet, "--card", &forged]).stdout);
    assert!(told.contains("Attention\u{202f}: la signature n'est pas celle de la carte"), "{told}");
    assert_eq!(json(&run(&["check", "--json", &board, "--card", &ours]))["card"], "none");
    assert_eq!(run(&["check", &packet, "--card", &packet]).status.code(), Some(1), "a packet is no card");
    // A card has a sender, too.
    let told = text(&run(&["check", &partner]).stdout);
    assert!(told.contains("De Carrefour."), "{told}");
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
