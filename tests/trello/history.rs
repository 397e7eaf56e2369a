//! The log: moves, comments, archives, tasks, what fell out of it (peculiarities 13 to 20).

use crate::support::{
    INTAKE, PLACEMENT, TRAINING, board, card, convert_with, date, fold, guess, id, import, log, moved, name, org,
    person, push, read, steps, texts,
};
use passerelle::domain::Step;
use passerelle::exchange::trello::{Ignored, ListTarget, SourceId};
use passerelle::journal::schema::{note, referent};
use passerelle::journal::{Journal, Keys, Kind};
use serde_json::{Value, json};

fn of(number: u32) -> Value {
    json!({"card": {"id": id(24, number)}})
}

fn one_card(list: u32) -> Value {
    let mut file = board();
    push(&mut file, "cards", card(1, "Marie DUPONT", list));
    log(&mut file, 1, "createCard", date(2, 0), json!({"card": {"id": id(24, 1)}, "list": {"id": id(0, INTAKE)}}));
    file
}

#[test]
fn p13_a_cut_log_is_said_and_its_start_is_where_the_path_begins() {
    let mut file = board();
    push(&mut file, "cards", card(1, "Marie DUPONT", PLACEMENT));
    file["cards"][0]["badges"] = json!({"comments": 5});
    file["cards"][0]["dateLastActivity"] = json!(date(9, 9));
    log(&mut file, 1, "commentCard", date(4, 9), json!({"card": {"id": id(24, 1)}, "text": "vue"}));
    log(&mut file, 2, "updateCard", date(6, 9), moved(1, TRAINING, PLACEMENT));
    for number in 3..=1_000 {
        log(&mut file, number, "updateBoard", date(7, 9), json!({}));
    }
    let mut journal = Journal::of(org());
    let done = import(&mut journal, &file);
    let absent = &done.report.absent;
    assert_eq!((absent.capped, absent.comments, absent.creations), (true, 4, 1));
    assert_eq!(steps(&journal, person(&done, &id(24, 1))), ["2024-01-04 training", "2024-01-06 placement"]);
}

#[test]
fn p13_an_earlier_export_alone_never_overtakes_a_later_one_with_a_cut_log() {
    let mut early = one_card(TRAINING);
    early["dateLastActivity"] = json!(date(5, 9));
    early["cards"][0]["dateLastActivity"] = json!(date(5, 9));
    log(&mut early, 2, "updateCard", date(5, 9), moved(1, INTAKE, TRAINING));
    let mut late = board();
    push(&mut late, "cards", card(1, "Marie DUPONT", PLACEMENT));
    late["cards"][0]["dateLastActivity"] = json!(date(8, 9));
    log(&mut late, 3, "updateBoard", date(15, 9), json!({}));
    let (mut one, mut two) = (Journal::of(org()), Journal::of(org()));
    let marie = person(&import(&mut one, &early), &id(24, 1));
    import(&mut two, &late);
    let facts: Vec<_> = two.facts().into_iter().cloned().collect();
    one.extend(facts);
    let path = ["2024-01-02 intake", "2024-01-05 training", "2024-01-08 placement"];
    assert_eq!(steps(&one, marie), path);
    import(&mut two, &early);
    assert_eq!(steps(&two, marie).last().unwrap(), path[2]);
}

#[test]
fn p13_tied_dates_keep_the_order_of_the_file() {
    let mut file = one_card(PLACEMENT);
    log(&mut file, 2, "updateCard", date(5, 9), moved(1, INTAKE, TRAINING));
    log(&mut file, 3, "updateCard", date(5, 9), moved(1, TRAINING, PLACEMENT));
    let mut journal = Journal::of(org());
    let done = import(&mut journal, &file);
    assert_eq!(steps(&journal, person(&done, &id(24, 1))), ["2024-01-02 intake", "2024-01-05 placement"]);
}

#[test]
fn p14_ids_that_tell_no_birth_take_another_date() {
    let done = import(&mut Journal::of(org()), &crate::years::board("2021"));
    assert_eq!(done.persons.len(), 1);
    let mut file = board();
    file["id"] = json!("fakeboardidhash");
    push(&mut file, "cards", json!({"id": "zz", "name": "Marie DUPONT", "idList": id(0, INTAKE)}));
    push(
        &mut file,
        "cards",
        json!({"id": "00000000ffffffffffffffff", "name": "Luc PETIT", "idList": id(0, INTAKE),
        "dateLastActivity": date(9, 9)}),
    );
    let mut journal = Journal::of(org());
    let done = import(&mut journal, &file);
    assert_eq!(steps(&journal, person(&done, "00000000ffffffffffffffff")), ["2024-01-09 intake"]);
    assert_eq!(steps(&journal, person(&done, "zz")).len(), 1);
}

#[test]
fn p15_moves_are_dated_and_bear_the_names_of_the_time() {
    let mut file = one_card(PLACEMENT);
    push(&mut file, "lists", json!({"id": id(0, 8), "name": "Attente (nouveau nom)", "pos": 8}));
    log(&mut file, 2, "updateCard", date(5, 9), moved(1, INTAKE, 8));
    log(&mut file, 3, "updateCard", date(6, 23), moved(1, 8, PLACEMENT));
    let board = read(&file);
    let mut mapping = guess(&board);
    mapping.lists.insert(SourceId::new(&id(0, 8)).unwrap(), ListTarget::Note);
    let done = convert_with(&board, &mapping, &Journal::new());
    let mut journal = Journal::of(org());
    journal.extend(done.facts.clone());
    let marie = person(&done, &id(24, 1));
    assert_eq!(steps(&journal, marie), ["2024-01-02 intake", "2024-01-07 placement"]);
    assert_eq!(texts(&journal, marie, &Kind::Note, "text"), ["then"]);
    assert_eq!((done.report.converted.moves, done.report.ignored(Ignored::MoveWithinStep)), (2, 0));
    mapping.lists.insert(SourceId::new(&id(0, 8)).unwrap(), ListTarget::Step(Step::Intake));
    let done = convert_with(&board, &mapping, &Journal::new());
    assert_eq!((done.report.converted.moves, done.report.ignored(Ignored::MoveWithinStep)), (1, 1));
}

#[test]
fn p16_what_is_gone_is_counted_and_lists_of_the_log_can_be_mapped() {
    let mut file = one_card(TRAINING);
    log(&mut file, 2, "updateCard", date(3, 9), moved(1, 66, TRAINING));
    file["actions"][0]["data"]["listBefore"]["name"] = json!("Stage");
    log(&mut file, 3, "commentCard", date(4, 9), json!({"card": {"id": id(24, 77)}, "text": "adieu"}));
    log(&mut file, 4, "updateCard", date(4, 10), moved(77, INTAKE, TRAINING));
    log(&mut file, 5, "deleteCard", date(5, 9), json!({"card": {"id": id(24, 77), "idShort": 3}}));
    log(&mut file, 6, "copyCard", date(6, 9), json!({"card": {"id": id(24, 78)}, "cardSource": {"id": id(24, 1)}}));
    let mut journal = Journal::of(org());
    let done = import(&mut journal, &file);
    assert_eq!(done.report.absent.cards_gone, 2);
    assert_eq!(done.report.ignored(Ignored::CommentOfOtherCard), 1);
    assert_eq!(done.report.ignored(Ignored::MoveOfOtherCard), 1);
    assert_eq!(steps(&journal, person(&done, &id(24, 1))), ["2024-01-02 placement", "2024-01-03 training"]);
    assert!(read(&file).lists.iter().any(|list| list.gone && list.name == "Stage"));
}

#[test]
fn p16_a_person_whose_card_was_deleted_stays() {
    let mut journal = Journal::of(org());
    let first = import(&mut journal, &one_card(INTAKE));
    let marie = person(&first, &id(24, 1));
    let mut file = one_card(INTAKE);
    file["cards"] = json!([]);
    log(&mut file, 2, "deleteCard", date(21, 9), of(1));
    let done = import(&mut journal, &file);
    assert_eq!((done.changes.gone, name(&journal, marie).as_str()), (1, "Marie|DUPONT"));
}

#[test]
fn p17_archive_and_return_are_steps_with_their_days() {
    let mut file = one_card(TRAINING);
    log(&mut file, 2, "updateCard", date(3, 9), moved(1, INTAKE, TRAINING));
    for (number, day, closed) in [(3, 5, true), (4, 7, false), (5, 9, true)] {
        let data = json!({"card": {"id": id(24, 1), "closed": closed}, "old": {"closed": !closed}});
        log(&mut file, number, "updateCard", date(day, 9), data);
    }
    file["cards"][0]["closed"] = json!(true);
    let mut journal = Journal::of(org());
    let done = import(&mut journal, &file);
    let path =
        ["2024-01-02 intake", "2024-01-03 training", "2024-01-05 closed", "2024-01-07 training", "2024-01-09 closed"];
    assert_eq!(steps(&journal, person(&done, &id(24, 1))), path);
    assert_eq!(done.report.absent.archive_dates, 0);
}

#[test]
fn p17_an_archive_without_action_has_the_day_of_the_last_activity() {
    let mut file = one_card(INTAKE);
    file["cards"][0]["closed"] = json!(true);
    let mut journal = Journal::of(org());
    let done = import(&mut journal, &file);
    assert_eq!(steps(&journal, person(&done, &id(24, 1))), ["2024-01-02 intake", "2024-01-10 closed"]);
    assert_eq!(done.report.absent.archive_dates, 1);
    file["cards"][0]["dateClosed"] = json!(date(6, 9));
    let mut journal = Journal::of(org());
    let done = import(&mut journal, &file);
    assert_eq!(steps(&journal, person(&done, &id(24, 1))), ["2024-01-02 intake", "2024-01-06 closed"]);
}

#[test]
fn p17_an_edited_comment_has_its_present_text_its_day_and_its_author() {
    let mut file = one_card(INTAKE);
    log(&mut file, 2, "commentCard", date(4, 9), json!({"card": {"id": id(24, 1)}, "text": "brouillon"}));
    let mut journal = Journal::of(org());
    let marie = person(&import(&mut journal, &file), &id(24, 1));
    file["actions"][0]["data"]["text"] = json!("texte corrigé");
    file["actions"][0]["data"]["dateLastEdited"] = json!(date(8, 9));
    assert_eq!(import(&mut journal, &file).changes.comments, 1);
    assert_eq!(texts(&journal, marie, &Kind::Note, "text"), ["texte corrigé"]);
    let folded = fold(&journal, marie);
    let notes: Vec<_> = folded.elements(&Kind::Note).collect();
    let shown = notes[0].cell(note::TEXT.any()).unwrap();
    assert!(!shown.in_conflict());
    assert_eq!(shown.shown().unwrap().fact.on.to_string(), "2024-01-04");
    assert_eq!(shown.shown().unwrap().fact.at.to_string(), "2024-01-08T09:00Z");
}

#[test]
fn p19_checklists_are_tasks_with_their_days() {
    let mut file = one_card(INTAKE);
    let item = |number: u32, name: &str, state: &str| json!({"id": id(60, number), "name": name, "state": state});
    file["checklists"] = json!([
        {"id": id(50, 1), "idCard": id(24, 1), "name": "Entrée", "pos": 1,
            "checkItems": [item(1, "Contrat", "complete"), item(2, "Assurance", "complete"), item(3, "", "incomplete")]},
        {"id": id(50, 2), "idCard": id(24, 1), "name": "Stage", "pos": 2, "checkItems": [item(4, "Convention", "incomplete")]},
    ]);
    file["checklists"][1]["checkItems"][0]["due"] = json!(date(15, 9));
    file["checklists"][1]["checkItems"][0]["idMember"] = json!(id(0, 90));
    let done = json!({"card": {"id": id(24, 1)}, "checkItem": {"id": id(60, 1), "state": "complete"}});
    log(&mut file, 2, "updateCheckItemStateOnCard", date(6, 9), done);
    let mut journal = Journal::of(org());
    let done = import(&mut journal, &file);
    let marie = person(&done, &id(24, 1));
    assert_eq!(texts(&journal, marie, &Kind::Task, "title"), ["Assurance", "Contrat", "Convention"]);
    assert_eq!(texts(&journal, marie, &Kind::Task, "list"), ["Entrée", "Entrée", "Stage"]);
    assert_eq!(done.report.ignored(Ignored::EmptyItem), 1);
    assert_eq!(texts(&journal, marie, &Kind::Task, "done"), ["2024-01-06", "2024-01-10"]);
    assert_eq!(texts(&journal, marie, &Kind::Task, "due"), ["2024-01-15"]);
    assert_eq!((done.report.read.check_items_done, done.report.absent.done_dates), (2, 1));
}

#[test]
fn p20_a_comment_that_fell_out_of_the_later_file_stays() {
    let mut journal = Journal::of(org());
    let mut file = one_card(INTAKE);
    log(&mut file, 2, "commentCard", date(4, 9), json!({"card": {"id": id(24, 1)}, "text": "première visite"}));
    let marie = person(&import(&mut journal, &file), &id(24, 1));
    file["actions"] = json!([]);
    log(&mut file, 3, "commentCard", date(22, 9), json!({"card": {"id": id(24, 1)}, "text": "seconde visite"}));
    let again = import(&mut journal, &file);
    assert_eq!((again.changes.comments, again.changes.moved), (1, 0));
    assert_eq!(texts(&journal, marie, &Kind::Note, "text"), ["première visite", "seconde visite"]);
    assert_eq!(steps(&journal, marie), ["2024-01-02 intake"]);
}

#[test]
fn the_referent_is_the_first_member_at_each_time() {
    let mut file = one_card(INTAKE);
    file["members"].as_array_mut().unwrap().push(json!({"id": id(0, 91), "fullName": "Bastien Moreau"}));
    let with = |who: u32| json!({"card": {"id": id(24, 1)}, "idMember": id(0, who)});
    log(&mut file, 2, "addMemberToCard", date(3, 9), with(90));
    log(&mut file, 3, "addMemberToCard", date(4, 9), with(91));
    log(&mut file, 4, "removeMemberFromCard", date(5, 9), with(90));
    file["cards"][0]["idMembers"] = json!([id(0, 91)]);
    let mut journal = Journal::of(org());
    let marie = person(&import(&mut journal, &file), &id(24, 1));
    let folded = fold(&journal, marie);
    let days: Vec<String> = folded
        .series(referent::MEMBER.any(), Some(org()), Keys::None)
        .map(|cell| cell.key.day.unwrap().to_string())
        .collect();
    assert_eq!(days, ["2024-01-03", "2024-01-05"]);
}

#[test]
fn national_numbers_are_masked_and_counted() {
    let mut file = one_card(INTAKE);
    file["cards"][0]["desc"] = json!("NISS 85.07.30-033 28.");
    log(&mut file, 2, "commentCard", date(4, 9), json!({"card": {"id": id(24, 1)}, "text": "85.07.30-033 28"}));
    let mut journal = Journal::of(org());
    let done = import(&mut journal, &file);
    let marie = person(&done, &id(24, 1));
    assert_eq!(done.report.masked, 2);
    assert_eq!(texts(&journal, marie, &Kind::Note, "text"), ["NISS [numéro retiré].", "[numéro retiré]"]);
}

#[test]
fn only_links_of_the_web_are_kept() {
    let mut file = one_card(INTAKE);
    file["cards"][0]["attachments"] = json!([
        {"name": "CV", "url": "https://a.example/cv.pdf"}, {"name": "x", "url": "javascript:alert(1)"},
        {"name": "é", "url": "é"}, {"name": "http://b.example", "url": "http://b.example"},
    ]);
    let mut journal = Journal::of(org());
    let done = import(&mut journal, &file);
    let notes = texts(&journal, person(&done, &id(24, 1)), &Kind::Note, "text");
    assert_eq!(notes, ["CV\nhttps://a.example/cv.pdf\nhttp://b.example"]);
    assert_eq!(done.report.ignored(Ignored::Attachment), 2);
}

#[test]
fn a_closed_board_says_so() {
    let mut file = one_card(INTAKE);
    file["closed"] = json!(true);
    assert!(import(&mut Journal::of(org()), &file).report.board_closed);
}
