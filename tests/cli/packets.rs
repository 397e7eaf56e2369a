//! Cards, packets and receipts, made and looked at by who looks after the computers.

use super::{at, fixture, folder, run, text};
use std::fs;
use std::path::Path;
use std::process::Output;

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
fn everybody_of_a_demonstration_may_be_sent_where_they_agreed() {
    let folder = folder("agreed");
    let (board, packet, partner) = (at(&folder, "board.json"), at(&folder, "packet.json"), fixture("ok_card.json"));
    let day = "2026-11-20";
    let demo = ["demo", "--persons", "5", "--seed", "1", "--today", day, "--agreed-with", &partner, "-o", &board];
    assert!(run(&demo).status.success());
    let packing = ["packet", &board, "--to", &partner, "--purpose", "follow_up", "--on", day, "--json", "-o", &packet];
    let output = run(&packing);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&told["persons"], &told["kept"]), (&5.into(), &0.into()));
    fs::remove_dir_all(folder).unwrap();
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
    assert!(told.contains("Reçu pour Miresem (1 personne)."), "{told}");
    let said: serde_json::Value = serde_json::from_slice(&run(&["check", "--json", &receipt]).stdout).unwrap();
    assert_eq!((&said["kind"], &said["signer"]), (&"receipt".into(), &serde_json::Value::Null));
    assert_eq!((&said["persons"], &said["revision"]), (&1.into(), &2.into()));
    let told = text(&run(&["check", &receipt]).stdout);
    assert!(told.contains("reçu sans défaut, 0 information, 1 personne."), "{told}");
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
