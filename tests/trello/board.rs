//! The shape of files: keys, numbers, labels, lists, cards (peculiarities 1 to 12 and 18 of the exports).

use crate::support::{
    INTAKE, TRAINING, board, boards, card, date, fold, guess, id, import, log, moved, name, org, person, push, read,
    steps, texts,
};
use crate::years::{self, YEARS};
use passerelle::domain::Step;
use passerelle::exchange::trello::{Board, BoardError, FieldTarget, Ignored, LabelTarget, ListTarget, SourceId, Typed};
use passerelle::journal::schema::identity;
use passerelle::journal::{Journal, Kind};
use serde_json::{Value, json};

fn target(board: &Board, label: u32) -> LabelTarget {
    guess(board).label(&SourceId::new(&id(0, label)).unwrap())
}

#[test]
fn p01_the_order_of_keys_is_free() {
    for (name, file) in boards() {
        let turned = |file: &Value| {
            let entries: Vec<String> =
                file.as_object().unwrap().iter().rev().map(|(key, value)| format!("{}:{value}", json!(key))).collect();
            format!("{{{}}}", entries.join(","))
        };
        assert_eq!(Board::read(turned(&file).as_bytes()), Ok(read(&file)), "{name}");
    }
    for year in YEARS {
        let text = years::text(year);
        assert_eq!(Board::read(text.as_bytes()), Ok(read(&years::board(year))), "{year}");
    }
}

#[test]
fn p02_absent_and_unknown_keys_degrade_one_field() {
    let mut file = json!({"id": "b", "lists": [], "cards": [{"id": "c"}], "dateLastActivity": date(1, 1)});
    assert_eq!(read(&file).cards.len(), 1);
    file["cards"][0]["tomorrow"] = json!({"deep": [1.5]});
    file["cards"][0]["desc"] = Value::Null;
    file["cards"][0]["idLabels"] = json!("odd");
    file["cards"][0]["due"] = json!({"not": "a date"});
    assert_eq!((read(&file).cards[0].text.as_str(), read(&file).cards[0].due), ("", None));
}

#[test]
fn p02_what_is_no_board_is_refused_with_its_cause() {
    let refused = |text: &str| Board::read(text.as_bytes()).unwrap_err();
    assert!(matches!(refused(""), BoardError::Text(_)));
    assert!(matches!(refused("{\"id\": \"b\", \"cards\": ["), BoardError::Text(_)));
    assert!(matches!(refused(&"[".repeat(100_000)), BoardError::Text(_)));
    assert_eq!(refused("[]"), BoardError::NotABoard);
    assert_eq!(refused(r#"{"format": "passerelle"}"#), BoardError::NotABoard);
    assert_eq!(refused(r#"{"id": "b", "cards": [], "lists": []}"#), BoardError::Undated);
}

#[test]
fn p03_labels_are_found_inside_the_cards() {
    let board = read(&years::board("2015"));
    let names: Vec<&str> = board.labels.iter().map(|label| label.name.as_str()).collect();
    assert_eq!(names, ["Permis de conduire", "Matin"]);
    let mut file = crate::support::board();
    file["labelNames"] = json!({"green": "Mobilité"});
    push(&mut file, "cards", card(1, "Marie DUPONT", INTAKE));
    file["cards"][0]["labels"] = json!([{"id": id(0, 70), "name": "", "color": "green"}]);
    assert_eq!(target(&read(&file), 70), LabelTarget::Obstacle("mobility"));
}

#[test]
fn p04_odd_members_do_not_stop_the_reader() {
    let mut file = board();
    file["members"] =
        json!([{"id": id(0, 90), "email": null}, {"id": id(0, 91), "fullName": "", "username": "bm"}, {}]);
    file["memberships"] = json!([{"idMember": id(0, 91)}]);
    file["subscribed"] = Value::Null;
    let names: Vec<String> = read(&file).members.into_iter().map(|member| member.name).collect();
    assert_eq!(names, [id(0, 90), "bm".to_owned()]);
}

#[test]
fn p05_places_are_fractions_large_and_repeated() {
    let mut file = board();
    for (number, place) in [(1, json!(140_737_489_141_760_u64)), (2, json!(16_383.75)), (4, json!(2)), (3, json!(2))] {
        push(&mut file, "cards", card(number, "Marie DUPONT", INTAKE));
        file["cards"].as_array_mut().unwrap().last_mut().unwrap()["pos"] = place;
    }
    file["lists"].as_array_mut().unwrap().reverse();
    let read = read(&file);
    assert!(read.lists.iter().map(|list| list.name.as_str()).eq(["Accueil", "Formation", "Stage"]));
    let order: Vec<String> = read.cards.iter().map(|card| card.id.to_string()).collect();
    assert_eq!(order, [id(24, 3), id(24, 4), id(24, 2), id(24, 1)]);
}

#[test]
fn p06_numbers_written_as_texts_are_read() {
    let mut file = board();
    file["ixUpdate"] = json!("67");
    push(&mut file, "cards", card(1, "Marie DUPONT", INTAKE));
    file["cards"][0]["pos"] = json!("32767.5");
    file["cards"][0]["badges"] = json!({"comments": "3"});
    file["cards"][0]["dueReminder"] = json!(-1);
    file["cards"][0]["attachments"] = json!([{"name": "Offre", "url": "https://a.example/1", "bytes": null}]);
    let card = &read(&file).cards[0];
    assert_eq!((card.place, card.comments, card.attachments.len()), (32_767 * 1024 + 512, 3, 1));
}

#[test]
fn p07_field_values_are_a_value_or_an_option() {
    let board = read(&years::board("2023"));
    let values: Vec<Typed> = board.cards.iter().flat_map(|card| &card.values).map(|it| it.value.clone()).collect();
    assert_eq!(values.len(), 18);
    assert!(values.contains(&Typed::Number("2".to_owned())) && values.contains(&Typed::Checked(true)));
    assert!(
        values.contains(&Typed::Choice("A2".to_owned())) && values.contains(&Typed::Text("0470 00 00 10".to_owned()))
    );
    assert!(values.iter().any(|value| matches!(value, Typed::Date(day) if day.day().to_string() == "2019-04-10")));
}

#[test]
fn p07_field_values_become_what_the_mapping_says() {
    let mut file = board();
    file["customFields"] = json!([
        {"id": "tel", "name": "GSM"}, {"id": "born", "name": "Date de naissance"}, {"id": "town", "name": "Commune"},
        {"id": "year", "name": "Année de naissance"}, {"id": "free", "name": "Remarque"},
    ]);
    push(&mut file, "cards", card(1, "Marie DUPONT", INTAKE));
    file["cards"][0]["customFieldItems"] = json!([
        {"idCustomField": "tel", "value": {"text": "0470 00 00 00"}, "idValue": null},
        {"idCustomField": "born", "value": {"date": "1985-07-30T10:00:00.000Z"}},
        {"idCustomField": "town", "value": {"text": "5660 Couvin"}},
        {"idCustomField": "year", "value": {"text": "inconnue"}},
        {"idCustomField": "free", "idValue": "lost-option", "value": null},
    ]);
    assert_eq!(guess(&read(&file)).field(&SourceId::new("town").unwrap()), FieldTarget::Locality);
    let mut journal = Journal::of(org());
    let done = import(&mut journal, &file);
    let marie = person(&done, &id(24, 1));
    assert_eq!(texts(&journal, marie, &Kind::Phone, "number"), ["0470 00 00 00"]);
    assert_eq!(texts(&journal, marie, &Kind::Note, "text"), ["Année de naissance: inconnue", "Remarque: lost-option"]);
    let folded = fold(&journal, marie);
    let born = folded.register(identity::BIRTH_YEAR, None);
    assert_eq!((born, done.report.values_as_notes), (Some(1985), 1));
    assert!(folded.register(identity::LOCALITY, None).is_some());
}

#[test]
fn p08_labels_without_name_or_colour() {
    let mut file = board();
    push(&mut file, "cards", card(1, "Marie DUPONT", INTAKE));
    file["labels"] = json!([
        {"id": id(0, 70), "name": "", "color": null}, {"id": id(0, 71), "name": "", "color": "sky_dark"},
        {"id": id(0, 72), "name": "Jeudi", "color": null}, {"id": id(0, 73), "name": "Vendredi", "color": "sky_dark"},
    ]);
    file["cards"][0]["idLabels"] = json!([id(0, 70), id(0, 71), id(0, 72), id(0, 73)]);
    let mut journal = Journal::of(org());
    let done = import(&mut journal, &file);
    assert_eq!((done.report.ignored(Ignored::Label), done.report.converted.labels), (1, 3));
    let marie = person(&done, &id(24, 1));
    assert_eq!(texts(&journal, marie, &Kind::Tag, "name"), ["Jeudi", "Vendredi", "sky_dark"]);
}

#[test]
fn p09_lists_of_one_name_are_told_apart_by_id() {
    let mut file = board();
    push(&mut file, "lists", json!({"id": id(0, 8), "name": "Suite 🎉", "pos": 8, "closed": true}));
    push(&mut file, "lists", json!({"id": id(0, 9), "name": "Suite 🎉", "pos": 9, "closed": false}));
    push(&mut file, "cards", card(1, "Marie DUPONT", 8));
    push(&mut file, "cards", card(2, "Luc PETIT", 9));
    let mut journal = Journal::of(org());
    let done = import(&mut journal, &file);
    let step = |number| done.persons.iter().find(|it| it.person == person(&done, &id(24, number))).unwrap().step;
    assert_eq!((step(1), step(2)), (Some(Step::Closed), Some(Step::JobSearch)));
}

#[test]
fn p09_hidden_signs_in_a_list_name_do_not_hide_its_step() {
    let mut file = board();
    file["lists"][1]["name"] = json!("\u{200f}Formation\u{200c}");
    let target = guess(&read(&file)).list(&SourceId::new(&id(0, TRAINING)).unwrap());
    assert_eq!(target, ListTarget::Step(Step::Training));
}

#[test]
fn p10_an_open_card_in_a_closed_list_is_off_the_board() {
    let mut file = board();
    file["lists"][1]["closed"] = json!(true);
    push(&mut file, "cards", card(1, "Marie DUPONT", TRAINING));
    let closing = json!({"list": {"id": id(0, TRAINING), "closed": true}, "old": {"closed": false}});
    log(&mut file, 1, "createCard", date(2, 0), json!({"card": {"id": id(24, 1)}}));
    log(&mut file, 2, "updateList", date(8, 10), closing);
    let mut journal = Journal::of(org());
    let done = import(&mut journal, &file);
    assert_eq!(steps(&journal, person(&done, &id(24, 1))), ["2024-01-02 training", "2024-01-08 closed"]);
    assert_eq!((done.report.read.cards_open, done.report.cards_in_closed_lists), (1, 1));
}

#[test]
fn p11_separators_and_empty_names_are_no_people() {
    let mut file = board();
    for (number, name) in [(1, "---"), (2, "\u{200e}"), (3, ""), (4, "Marie DUPONT")] {
        push(&mut file, "cards", card(number, name, INTAKE));
    }
    push(&mut file, "cards", card(5, "Groupe A", INTAKE));
    file["cards"][4]["cardRole"] = json!("separator");
    push(&mut file, "cards", card(6, "Modèle", INTAKE));
    file["cards"][5]["isTemplate"] = json!(true);
    push(&mut file, "cards", card(7, "https://trello.example/c/1", INTAKE));
    file["cards"][6]["cardRole"] = json!("mirror");
    let report = import(&mut Journal::of(org()), &file).report;
    let ignored = [Ignored::Separator, Ignored::Template, Ignored::Mirror].map(|why| report.ignored(why));
    assert_eq!((ignored, report.converted.cards_open), ([4, 1, 1], 1));
}

#[test]
fn p11_long_names_and_texts_are_kept_whole() {
    let mut file = board();
    push(&mut file, "cards", card(1, &format!("Marie DUPONT - {}", "mot ".repeat(80)), INTAKE));
    let text = format!(
        "ligne 1\r\nligne 2 [lien](https://a.example \"smartCard-inline\")\u{0}\u{200c}{}",
        " mot".repeat(6_000)
    );
    file["cards"][0]["desc"] = json!(text);
    let mut journal = Journal::of(org());
    let done = import(&mut journal, &file);
    let marie = person(&done, &id(24, 1));
    let notes = texts(&journal, marie, &Kind::Note, "text");
    assert_eq!((name(&journal, marie), notes.len()), ("Marie|DUPONT".to_owned(), 3));
    assert_eq!(notes.iter().map(|note| note.matches("mot").count()).sum::<usize>(), 6_080);
    assert!(notes.iter().any(|note| note.starts_with("ligne 1\nligne 2 [lien](https://a.example")));
    assert_eq!((done.report.texts_split, done.report.controls), (1, 1));
}

#[test]
fn p12_complete_without_due_and_dates_before_birth() {
    let mut file = board();
    push(&mut file, "cards", card(1, "Marie DUPONT", INTAKE));
    file["cards"][0]["dueComplete"] = json!(true);
    file["cards"][0]["dateLastActivity"] = json!("2023-01-01T00:00:00.000Z");
    push(&mut file, "cards", card(2, "Luc PETIT", INTAKE));
    file["cards"][1]["due"] = json!(date(12, 23));
    file["cards"][1]["dueComplete"] = json!(true);
    file["cards"][1]["dateCompleted"] = json!("2023-06-01T00:00:00.000Z");
    let mut journal = Journal::of(org());
    let done = import(&mut journal, &file);
    let (marie, luc) = (person(&done, &id(24, 1)), person(&done, &id(24, 2)));
    assert_eq!(done.report.ignored(Ignored::CompleteWithoutDue), 1);
    assert!(texts(&journal, marie, &Kind::Task, "title").is_empty());
    assert_eq!(steps(&journal, marie), ["2024-01-02 intake"]);
    assert_eq!(texts(&journal, luc, &Kind::Task, "due"), ["2024-01-13"]);
    assert_eq!(texts(&journal, luc, &Kind::Task, "done"), ["2023-06-01"]);
}

#[test]
fn p18_who_left_is_still_an_author_and_a_member_here() {
    let mut file = board();
    push(&mut file, "cards", card(1, "Marie DUPONT", TRAINING));
    log(&mut file, 1, "updateCard", date(5, 9), moved(1, INTAKE, TRAINING));
    file["actions"][0]["idMemberCreator"] = json!(id(0, 91));
    file["actions"][0]["memberCreator"] = json!({"id": id(0, 91), "fullName": "Bastien Moreau"});
    log(&mut file, 2, "commentCard", date(6, 9), json!({"card": {"id": id(24, 1)}, "text": "@alix vu"}));
    file["actions"][0]["idMemberCreator"] = json!(id(0, 92));
    file["actions"][0].as_object_mut().unwrap().remove("memberCreator");
    let board = read(&file);
    let left: Vec<&str> = board.members.iter().filter(|it| it.left).map(|it| it.name.as_str()).collect();
    assert_eq!(left, [id(0, 92).as_str(), "Bastien Moreau"]);
    let mut journal = Journal::of(org());
    let done = import(&mut journal, &file);
    let authors: std::collections::BTreeSet<_> = done.facts.iter().map(|fact| fact.by.member).collect();
    assert_eq!(authors.len(), 3);
    let settings = journal.fold_subject(passerelle::domain::Subject::Settings(org()));
    assert_eq!(settings.elements(&Kind::Member).count(), 3);
    let marie = person(&done, &id(24, 1));
    assert_eq!(texts(&journal, marie, &Kind::Note, "text"), ["@alix vu"]);
}
