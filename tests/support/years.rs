//! Four boards of our own, each in the shape that exports had in its year, with as much on it as real ones have. Together
//! they show the peculiarities that [docs/field.md](../../docs/field.md) lists.
//!
//! The same name always gives the same bytes.

use crate::maker::{Maker, moment};
use serde_json::{Value, json};
use std::path::PathBuf;

/// The names of the boards.
pub const YEARS: [&str; 4] = ["2015", "2021", "2022", "2023"];

const FIRST: [&str; 12] =
    ["Amina", "Bruno", "Chloé", "Dorian", "Élise", "Farid", "Gaëlle", "Hugo", "Inès", "Jonas", "Karima", "Léon"];
const LAST: [&str; 9] =
    ["DELVAUX", "Bertrand", "EL AMRANI", "Lejeune", "PIROTTE", "Nowak", "VAN HOVE", "Servais", "MUKENDI"];
const SAID: [&str; 6] = [
    "Entretien fait, motivée.",
    "Doit encore apporter son diplôme.",
    "Absente, a prévenu.",
    "Visite chez l'employeur prévue jeudi.",
    "Demande un horaire de jour.",
    "A reçu la convention.",
];

/// The board of a year.
pub fn board(year: &str) -> Value {
    match year {
        "2015" => of_2015(),
        "2021" => of_2021(),
        "2022" => of_2022(),
        "2023" => of_2023(),
        other => panic!("no board of {other}"),
    }
}

/// Its text, with the keys in the order of that year.
pub fn text(year: &str) -> String {
    let board = board(year);
    let (first, last): (&[&str], &[&str]) = match year {
        "2015" => (&["id", "name", "cards", "lists", "members", "checklists"], &["actions"]),
        "2021" | "2022" => (&["id", "name", "limits", "actions", "cards", "labels", "lists"], &[]),
        _ => (&["id", "nodeId", "name", "checklists", "lists", "cards"], &["actions", "customFields"]),
    };
    let all = board.as_object().unwrap();
    let inner = all.keys().map(String::as_str).filter(|key| !first.contains(key) && !last.contains(key));
    let keys = first.iter().copied().chain(inner).chain(last.iter().copied()).filter(|key| all.contains_key(*key));
    let entries: Vec<String> = keys.map(|key| format!("{}:{}", json!(key), all[key])).collect();
    format!("{{{}}}", entries.join(","))
}

/// The board as a file, for programs that want one.
#[allow(dead_code, reason = "not every test wants a file")]
pub fn file(year: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("boards");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("board-{year}.json"));
    // Several tests write the same bytes; each writes a file of its own and gives it the name.
    let own = folder.join(format!("board-{year}.{}.{:?}", std::process::id(), std::thread::current().id()));
    std::fs::write(&own, text(year)).unwrap();
    std::fs::rename(&own, &path).unwrap();
    path
}

fn person(number: usize) -> String {
    let (first, last) = (FIRST[number % FIRST.len()], LAST[number % LAST.len()]);
    if number.is_multiple_of(3) { format!("{last} {first}") } else { format!("{first} {last}") }
}

/// 67 cards in five lists, a whole log of 264 actions; no labels of its own, no fields, no keys of later years.
fn of_2015() -> Value {
    let mut maker = Maker::new("Atelier d'insertion", 1_422_000_000);
    for name in ["Accueil", "Orientation", "Formation", "Stage", "Anciens"] {
        maker.list(name);
    }
    let colleagues = [maker.member("Benoît Masson"), maker.member("Carine Dubois")];
    for number in 0..67 {
        maker.later(7_000);
        maker.card(number % 2, &person(number));
    }
    // An action of someone signs itself; a third of them are of the colleagues.
    for number in 0..67 {
        maker.later(9_000);
        let now = number % 2;
        maker.move_card(number, now + 1);
        if number.is_multiple_of(3) {
            let who = maker.members[colleagues[number % 2]].clone();
            let last = maker.log.last_mut().unwrap();
            (last["idMemberCreator"], last["memberCreator"]) = (who["id"].clone(), who);
        }
    }
    // The list had another name then.
    for entry in &mut maker.log {
        if entry["data"]["listAfter"]["name"] == "Orientation" {
            entry["data"]["listAfter"]["name"] = json!("Entretiens");
        }
    }
    for number in 0..4 {
        maker.later(3_000);
        maker.move_card(number, 3);
    }
    for (number, said) in SAID.iter().take(4).enumerate() {
        maker.comment(number * 5, said);
    }
    maker.update(66, "closed", json!(true));
    maker.move_quietly(65, 4);
    maker.close_list(4, true);
    let mut number = 0;
    while maker.log.len() < 264 {
        maker.later(500);
        let (said, town, call) = (SAID[number % 6], ["Namur", "Dinant"][number % 2], number / 66 + 1);
        let text = format!("{said} Téléphone à vérifier, appel {call}.\r\nVient de {town}.");
        maker.update(number % 66, "desc", json!(text));
        number += 1;
    }
    let labels = [json!({"color": "green", "name": ""}), json!({"color": "red", "name": ""})];
    for (number, label) in labels.into_iter().enumerate() {
        let mut label = label;
        label["id"] = json!(maker.id());
        maker.cards[number * 7]["labels"] = json!([label]);
    }
    let mut board = maker.export(1_000);
    for card in board["cards"].as_array_mut().unwrap() {
        let card = card.as_object_mut().unwrap();
        for later in ["dueComplete", "customFieldItems", "idLabels"] {
            card.remove(later);
        }
        card.entry("labels").or_insert(json!([]));
    }
    let board_map = board.as_object_mut().unwrap();
    for later in ["labels", "customFields"] {
        board_map.remove(later);
    }
    board["labelNames"] = json!({"green": "Permis de conduire", "red": "Matin", "blue": ""});
    board
}

/// One card; ids that are no dates, and an address without a name.
fn of_2021() -> Value {
    let mut maker = Maker::new("Essai", 1_614_600_000);
    maker.list("À faire");
    maker.label("", json!("green"));
    let card = maker.card(0, "Amina EXEMPLE");
    maker.comment(card, "");
    maker.update(card, "desc", json!("Texte\u{200c} d'essai"));
    maker.cards[card]["start"] = Value::Null;
    maker.cards[card]["cover"] = json!({"color": null, "size": "normal"});
    maker.cards[card]["dueReminder"] = json!(-1);
    let mut board = maker.export(1_000);
    board["id"] = json!("tableau-dessai");
    board["members"][0]["email"] = Value::Null;
    board["limits"] = json!({"boards": {"totalPerMember": {"status": "ok", "disableAt": 4_500}}});
    board["ixUpdate"] = json!("41");
    // A comment that was emptied is one no more.
    let actions = board["actions"].as_array_mut().unwrap();
    actions
        .iter_mut()
        .filter(|entry| entry["type"] == "commentCard")
        .for_each(|entry| entry["type"] = json!("updateBoard"));
    board["cards"][0]["badges"]["comments"] = json!(0);
    board
}

/// Ten cards, four checklists, eight labels of which one has no colour and five no name.
fn of_2022() -> Value {
    let mut maker = Maker::new("Suivi des stagiaires", 1_650_000_000);
    for name in ["Accueil 👋", "Orientation", "Formation", "Recherche d'emploi", "Formation"] {
        maker.list(name);
    }
    maker.close_list(4, true);
    for (name, colour) in [("", "green"), ("", "yellow"), ("", "orange"), ("", "purple"), ("", "sky_dark")] {
        maker.label(name, json!(colour));
    }
    maker.label("Jeudi", json!("red"));
    maker.label("Ludothèque", json!("red_light"));
    maker.label("Sans couleur", Value::Null);
    for number in 0..10 {
        maker.later(40_000);
        let card = maker.card([0, 1, 2, 3, 0, 1, 2, 3, 0, 4][number], &person(number + 20));
        maker.toggle_label(card, number % 8);
    }
    for (number, items) in [4, 3, 3, 2].into_iter().enumerate() {
        let card = [1, 1, 4, 6][number];
        let list = maker.checklist(card, ["Papiers", "Démarches", "", "Papiers"][number]);
        for item in 0..items {
            maker.item(list, ["Curriculum vitæ", "Diplôme", "Attestation", "Photo"][item]);
        }
        // No action of that year told who ticked what.
        for item in 0..[4, 1, 2, 0][number] {
            maker.checklists[list]["checkItems"][item]["state"] = json!("complete");
        }
    }
    maker.checklists[1]["checkItems"][0]["due"] = json!(moment(maker.now + 900_000));
    maker.checklists[1]["checkItems"][0]["idMember"] = maker.members[0]["id"].clone();
    for (number, said) in SAID.iter().take(4).enumerate() {
        maker.comment(number, said);
    }
    let edited = moment(maker.now + 60);
    maker.log.last_mut().unwrap()["data"]["dateLastEdited"] = json!(edited);
    maker.cards[5]["attachments"] =
        json!([{"name": "Offre", "url": "https://emploi.example/offre/7", "bytes": null, "isUpload": false}]);
    maker.update(9, "closed", json!(true));
    maker.cards[9]["dateLastActivity"] = json!("2019-01-01T08:00:00.000Z");
    for (number, card) in maker.cards.iter_mut().enumerate() {
        card["cover"] = json!({"idAttachment": null, "brightness": "dark"});
        card["isTemplate"] = json!(false);
        card["cardRole"] = Value::Null;
        card["pos"] = json!([65_535.0, 16_383.75, 16_383.75, 140_737_489_141_760.0][number % 4]);
    }
    while maker.log.len() < 31 {
        maker.act("updateBoard", json!({"old": {"desc": ""}}));
    }
    maker.export(1_000)
}

/// 21 cards, five fields with 18 values on four cards; a separator, a template, a card without a letter.
fn of_2023() -> Value {
    let mut maker = Maker::new("Insertion 2023", 1_672_700_000);
    for name in ["Inscrits", "\u{200f}En formation\u{200c}", "Stage"] {
        maker.list(name);
    }
    maker.member("Didier Lambert");
    for colour in ["green", "yellow", "orange", "red", "purple", "blue"] {
        maker.label("", json!(colour));
    }
    for number in 0..21 {
        maker.later(5_000);
        let card = maker.card(number % 3, &person(number + 40));
        maker.cards[card]["nodeId"] = json!(format!("ari:carte/{number}"));
    }
    for card in 0..3 {
        maker.later(4_000);
        maker.move_card(card, (card + 1) % 3);
    }
    let fields =
        [("Niveau", "list"), ("GSM", "text"), ("Enfants", "number"), ("Permis", "checkbox"), ("Inscrite le", "date")];
    for (name, kind) in fields {
        maker.field(name, kind);
    }
    let option = maker.id();
    maker.fields[0]["options"] = json!([{"id": option, "value": {"text": "A2"}, "color": "none"}]);
    for card in 0..4 {
        maker.value(card, 1, json!({"text": format!("0470 00 00 1{card}")}));
        maker.value(card, 2, json!({"number": "2"}));
        maker.value(card, 3, json!({"checked": "true"}));
        maker.value(card, 4, json!({"date": "2019-04-10T10:00:00.000Z"}));
    }
    for (card, absent) in [(0, json!({})), (3, json!({"value": null}))] {
        let mut item = absent;
        (item["idCustomField"], item["idValue"]) = (maker.fields[0]["id"].clone(), json!(option));
        maker.cards[card]["customFieldItems"].as_array_mut().unwrap().push(item);
    }
    for (card, name) in [(18, "-----"), (19, "\u{200e}")] {
        maker.cards[card]["name"] = json!(name);
    }
    maker.cards[18]["cardRole"] = json!("separator");
    maker.cards[20]["isTemplate"] = json!(true);
    // Marked as done without a day; done before it was made; with a day of its own.
    maker.cards[7]["dueComplete"] = json!(true);
    maker.cards[8]["due"] = json!(moment(maker.now + 86_400));
    maker.cards[8]["dueComplete"] = json!(true);
    maker.cards[8]["dateCompleted"] = json!("2020-01-01T08:00:00.000Z");
    maker.cards[9]["name"] = json!(format!("{} - {}", person(49), "à revoir, ".repeat(22)));
    // Someone left, and something that the board no longer has is still told.
    let gone = json!({"card": {"id": "63b2a0000000000000009999", "idShort": 99}, "list": {"id": "63b2a0000000000000008888", "name": "Anciens"}});
    maker.act("deleteCard", gone.clone());
    maker.act("commentCard", json!({"card": gone["card"], "text": "Au revoir."}));
    let left = json!({"id": "63b2a0000000000000007777", "fullName": "Évelyne Parti"});
    let last = maker.log.last_mut().unwrap();
    (last["idMemberCreator"], last["memberCreator"]) = (left["id"].clone(), left);
    while maker.log.len() < 36 {
        maker.act("updateBoard", json!({"old": {"name": "Insertion"}}));
    }
    let mut board = maker.export(1_000);
    board["nodeId"] = json!("ari:tableau/1");
    board["subscribed"] = Value::Null;
    board
}
