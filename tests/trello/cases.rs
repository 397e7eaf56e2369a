//! Boards that once were read wrongly, each with the value that is right (peculiarities 21 to 30 of the exports).

use crate::maker::Maker;
use crate::support::{all, conflicts, convert_with, fold, guess, import, name, org, person, read, steps, texts};
use passerelle::domain::{Day, PersonId};
use passerelle::exchange::trello::{Board, BoardError, Converted, Ignored, Thing};
use passerelle::i18n::{Catalogue, boards};
use passerelle::journal::canonical::TextError;
use passerelle::journal::fold::Presence;
use passerelle::journal::schema::task;
use passerelle::journal::{Journal, Kind};
use serde_json::{Value, json};

/// 2 January 2024, noon in Brussels.
pub const START: i64 = 1_704_193_200;
pub const DAY: i64 = 86_400;

pub fn maker() -> Maker {
    let mut maker = Maker::new("Suivi", START - DAY);
    for name in ["Accueil", "Formation", "Stage", "Terminé"] {
        maker.list(name);
    }
    maker.later(DAY);
    maker
}

pub fn card_id(maker: &Maker, card: usize) -> String {
    maker.cards[card]["id"].as_str().unwrap().to_owned()
}

pub fn alone(file: &Value) -> (Journal, Converted) {
    let mut journal = Journal::of(org());
    let converted = import(&mut journal, file);
    (journal, converted)
}

/// Each file imported on a machine of its own, and all machines united.
fn united(files: &[&Value]) -> Journal {
    let mut journal = Journal::of(org());
    for file in files {
        journal.extend(all(&alone(file).0));
    }
    assert_eq!(conflicts(&journal), Vec::<String>::new());
    journal
}

/// What both ways of importing several files show: one after the other here, and each elsewhere.
pub fn both_ways(files: &[&Value], shown: impl Fn(&Journal) -> Vec<String>) -> Vec<String> {
    let mut in_order = Journal::of(org());
    for file in files {
        import(&mut in_order, file);
    }
    let turned: Vec<&Value> = files.iter().rev().copied().collect();
    let told = shown(&in_order);
    assert_eq!(told, shown(&united(files)));
    assert_eq!(told, shown(&united(&turned)));
    told
}

pub fn person_of(maker: &Maker, card: usize) -> PersonId {
    person(&alone(&maker.export(1_000)).1, &card_id(maker, card))
}

fn not_taken(converted: &Converted) -> Vec<String> {
    boards::not_taken(&Catalogue::french(), &converted.report)
}

#[test]
fn p21_the_comments_of_a_copied_card_come_with_the_copy() {
    let mut maker = maker();
    let first = maker.card(0, "Marie EXEMPLE");
    maker.comment(first, "Cherche dans la vente.");
    maker.later(DAY);
    maker.comment(first, "A vu le conseiller.");
    maker.later(DAY);
    let copy = maker.copy(first, 1);
    // The first comment was deleted since on the first card, and only the copy has it.
    maker.log.retain(|entry| entry["type"] != "commentCard" || entry["data"]["text"] != "Cherche dans la vente.");
    let (journal, converted) = alone(&maker.export(1_000));
    let notes = |card| texts(&journal, person(&converted, &card_id(&maker, card)), &Kind::Note, "text");
    assert_eq!(notes(first), ["A vu le conseiller."]);
    assert!(notes(copy).iter().any(|note| note == "Cherche dans la vente."));
    assert!(notes(copy).iter().any(|note| note == "A vu le conseiller."));
    assert_eq!((converted.report.read.comments, converted.report.converted.comments), (3, 3));
    assert_eq!(converted.report.absent.comments, 1);
}

#[test]
fn p22_each_card_list_and_item_that_is_not_taken_is_named_with_its_reason() {
    let mut maker = maker();
    let marie = maker.card(0, "Marie EXEMPLE");
    let list = maker.checklist(marie, "Démarches");
    maker.item(list, "CV");
    maker.item(list, " ");
    maker.checklist(marie, "Plus tard");
    let line = maker.card(0, "-----");
    maker.cards[line]["cardRole"] = json!("separator");
    let model = maker.card(0, "Modèle à copier");
    maker.cards[model]["isTemplate"] = json!(true);
    let inside = maker.checklist(model, "Papiers");
    maker.item(inside, "Photo 85.07.30-033.28");
    let (away, nowhere) = (maker.checklist(marie, "Égarée"), maker.checklist(marie, "Perdue"));
    maker.item(away, "Ligne A");
    maker.item(nowhere, "Ligne B");
    maker.checklists[away]["idCard"] = json!("000000000000000000000000");
    maker.checklists[nowhere]["idCard"] = Value::Null;
    let mut file = maker.export(1_000);
    file["cards"].as_array_mut().unwrap().push(json!({"name": "Sans rien"}));
    let (_, converted) = alone(&file);
    let report = &converted.report;
    let mut told = not_taken(&converted);
    told.sort();
    let quoted = |text: &str| text.replace("« ", "«\u{a0}").replace(" »", "\u{a0}»").replace(" :", "\u{202f}:");
    let mut expected = [
        "Carte « ----- » : elle sépare d'autres cartes et ne contient rien",
        "Carte « Modèle à copier » : c'est un modèle de carte",
        "Carte « Sans rien » : le fichier ne permet pas de la reconnaître",
        "Check-list « Papiers » de la carte « Modèle à copier » : sa carte n'est pas reprise",
        "Check-list « Perdue » : elle n'est attachée à aucune carte du fichier",
        "Check-list « Plus tard » de la carte « Marie EXEMPLE » : elle ne contient aucune ligne",
        "Check-list « Égarée » : elle n'est attachée à aucune carte du fichier",
        "Ligne « Ligne A » : elle n'est attachée à aucune carte du fichier",
        "Ligne « Ligne B » : elle n'est attachée à aucune carte du fichier",
        "Ligne « Photo [numéro retiré] » de la carte « Modèle à copier » : sa carte n'est pas reprise",
        "Ligne « sans nom » de la carte « Marie EXEMPLE » : elle ne contient aucun mot",
    ]
    .map(quoted);
    expected.sort();
    assert_eq!(told, expected);
    assert_eq!((report.read.check_items, report.converted.check_items), (5, 1));
    let why = [Ignored::EmptyItem, Ignored::Item, Ignored::NoCard].map(|why| report.ignored(why));
    assert_eq!(why, [1, 1, 2]);
    assert_eq!(report.left.iter().filter(|left| left.thing == Thing::Checklist).count(), 4);
}

#[test]
fn p23_a_card_that_comes_from_another_board_begins_on_its_day() {
    let mut before = maker();
    let marie = before.card(0, "Marie EXEMPLE");
    before.later(2 * DAY);
    before.move_card(marie, 1);
    before.comment(marie, "Premier rendez-vous.");
    let first = before.export(1_000);
    let mut after = Maker::new("Stages", START + 5 * DAY);
    after.list("Stage");
    after.later(5 * DAY);
    let born = START;
    let arrived = after.arrival(0, "Marie EXEMPLE", born);
    after.cards[arrived]["id"] = before.cards[marie]["id"].clone();
    let told = after.log.last_mut().unwrap();
    told["data"]["card"]["id"] = before.cards[marie]["id"].clone();
    let second = after.export(1_000);
    let marie = person_of(&before, marie);
    assert_eq!(steps(&alone(&second).0, marie), ["2024-01-12 placement"]);
    let path = both_ways(&[&first, &second], |journal| steps(journal, marie));
    assert_eq!(path, ["2024-01-02 intake", "2024-01-04 training", "2024-01-12 placement"]);
    assert_eq!(alone(&second).1.report.absent.creations, 0);
}

#[test]
fn p23_a_card_that_went_and_came_back_keeps_both_stays() {
    let mut maker = maker();
    let marie = maker.card(0, "Marie EXEMPLE");
    maker.later(DAY);
    maker.act(
        "moveCardFromBoard",
        json!({"card": {"id": maker.cards[marie]["id"]}, "list": {"id": maker.lists[0]["id"]}}),
    );
    maker.later(3 * DAY);
    maker.cards[marie]["idList"] = maker.lists[2]["id"].clone();
    maker.act(
        "moveCardToBoard",
        json!({"card": {"id": maker.cards[marie]["id"]}, "list": {"id": maker.lists[2]["id"]}}),
    );
    let (journal, _) = alone(&maker.export(1_000));
    let path = steps(&journal, person_of(&maker, marie));
    assert_eq!(path, ["2024-01-02 intake", "2024-01-06 placement"]);
}

#[test]
fn p24_a_board_name_of_any_form_is_read() {
    let names = [
        ("", ""),
        (" \t ", ""),
        ("Suivi\t2024\n", "Suivi 2024"),
        ("Suivi 85.07.30-033.28", "Suivi [numéro retiré]"),
        ("Suivi 85,07,30 (033) 28", "Suivi [numéro retiré]"),
    ];
    for (written, shown) in names {
        let mut file = maker().export(1_000);
        file["name"] = json!(written);
        assert_eq!(alone(&file).1.report.board, shown, "{written:?}");
    }
    let mut file = maker().export(1_000);
    file["name"] = json!("Suivi des stagiaires ".repeat(20));
    let shown = alone(&file).1.report.board;
    assert!(shown.starts_with("Suivi des stagiaires Suivi") && shown.ends_with('…'), "{shown}");
    assert_eq!(shown.chars().count(), 250);
}

#[test]
fn p26_a_card_without_a_letter_that_holds_something_is_an_incomplete_dossier() {
    let mut maker = maker();
    let mut cards = Vec::new();
    for title in ["???", "\u{200e} \u{200e}", "🙂", "", "…", "---", "\u{200e}"] {
        cards.push(maker.card(0, title));
    }
    maker.cards[cards[0]]["desc"] = json!("Rencontrée au salon.");
    maker.comment(cards[1], "Rappelle lundi.");
    let list = maker.checklist(cards[2], "Démarches");
    maker.item(list, "Demander le nom");
    maker.toggle_member(cards[3], 0);
    maker.update(cards[4], "due", json!("2024-02-01T11:00:00.000Z"));
    let (journal, converted) = alone(&maker.export(1_000));
    assert_eq!(converted.persons.len(), 5);
    assert!(converted.persons.iter().all(|person| person.name.doubtful));
    assert_eq!(converted.report.ignored(Ignored::Separator), 2);
    let first = person(&converted, &card_id(&maker, cards[0]));
    assert_eq!(name(&journal, first), "|");
    assert_eq!(texts(&journal, first, &Kind::Note, "text"), ["???", "Rencontrée au salon."]);
    let today = Day::parse("2024-02-01").unwrap();
    let incomplete = |card| {
        let id = person(&converted, &card_id(&maker, card));
        passerelle::insight::Dossier::read(id, &fold(&journal, id), Some(org()), today).incomplete
    };
    assert!(cards[..5].iter().all(|card| incomplete(*card)));
}

#[test]
fn p27_checklists_keep_their_order_and_their_names() {
    let mut maker = maker();
    let marie = maker.card(0, "Marie EXEMPLE");
    let (first, second) = (maker.checklist(marie, "Papiers"), maker.checklist(marie, "Démarches"));
    for (list, name) in [(second, "D1"), (first, "P1"), (second, "D2"), (first, "P2"), (first, "P3")] {
        maker.item(list, name);
    }
    // The order of the file is not that of the screen.
    maker.checklists.swap(0, 1);
    maker.checklists[1]["checkItems"].as_array_mut().unwrap().reverse();
    let (journal, _) = alone(&maker.export(1_000));
    let folded = fold(&journal, person_of(&maker, marie));
    let shown = folded.elements(&Kind::Task).filter(|task| task.presence == Presence::Shown);
    let mut items: Vec<(u32, &str, &str)> = shown
        .map(|item| (item.get(task::PLACE).unwrap(), item.get(task::LIST).unwrap(), item.get(task::TITLE).unwrap()))
        .collect();
    items.sort();
    let order: Vec<(&str, &str)> = items.iter().map(|(_, list, title)| (*list, *title)).collect();
    let papers = [("Papiers", "P1"), ("Papiers", "P2"), ("Papiers", "P3")];
    assert_eq!(order, [&papers[..], &[("Démarches", "D1"), ("Démarches", "D2")]].concat());
}

#[test]
fn p29_half_a_surrogate_pair_does_not_stop_a_board() {
    let mut maker = maker();
    maker.card(0, "Marie EXEMPLE");
    maker.cards[0]["desc"] = json!("coupé HALF");
    let text = serde_json::to_string(&maker.export(1_000)).unwrap();
    for half in ["\\ud83d", "\\uDE00", "\\ud83d\\ud83d"] {
        let board = Board::read(text.replace("HALF", half).as_bytes()).unwrap();
        assert!(board.cards[0].text.starts_with("coupé \u{fffd}"), "{}", board.cards[0].text);
    }
}

#[test]
fn p30_utf_16_one_card_and_a_cut_file_are_read_or_refused_by_name() {
    let mut maker = maker();
    maker.card(0, "Élodie EXEMPLE");
    let file = maker.export(1_000);
    let text = serde_json::to_string_pretty(&file).unwrap();
    let units = |mark: &[u8], unit: fn(u16) -> [u8; 2]| {
        let text = text.encode_utf16().flat_map(unit);
        mark.iter().copied().chain(text).collect::<Vec<u8>>()
    };
    let little = units(b"\xff\xfe", u16::to_le_bytes);
    for bytes in [&little, &units(b"\xfe\xff", u16::to_be_bytes), &units(b"", u16::to_le_bytes)] {
        assert_eq!(Board::read(bytes), Ok(read(&file)));
    }
    let cut = |bytes: &[u8]| Board::read(&bytes[..bytes.len() / 2]).unwrap_err();
    assert_eq!(cut(text.as_bytes()), BoardError::Text(TextError::Cut));
    assert_eq!(cut(&little), BoardError::Text(TextError::Cut));
    let mut card = maker.cards[0].clone();
    card["idBoard"] = file["id"].clone();
    assert_eq!(Board::read(&serde_json::to_vec(&card).unwrap()), Err(BoardError::OneCard));
    assert_eq!(Board::read(b"{\"id\": \"x\"}"), Err(BoardError::NotABoard));
}

#[test]
fn a_mapping_that_leaves_a_list_out_names_its_cards() {
    let mut maker = maker();
    maker.card(0, "Marie EXEMPLE");
    let board = read(&maker.export(1_000));
    let mut mapping = guess(&board);
    mapping.lists.clear();
    let converted = convert_with(&board, &mapping, &Journal::of(org()));
    assert_eq!(not_taken(&converted)[0], "Carte «\u{a0}Marie EXEMPLE\u{a0}»\u{202f}: sa liste n'est pas reprise");
}
