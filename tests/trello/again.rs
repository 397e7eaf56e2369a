//! The same board again: twice, on two machines, and in a later export.

use crate::support::{
    INTAKE, PLACEMENT, TRAINING, all, board, boards, bytes, card, conflicts, convert_with, date, fold, guess, id,
    import, log, moved, name, org, person, push, read, shown, steps, texts,
};
use crate::years;
use passerelle::domain::{ActId, MemberId, Minute, Subject};
use passerelle::exchange::trello::{Changes, LabelTarget, SourceId};
use passerelle::journal::schema::identity;
use passerelle::journal::{Author, Draft, Journal, Keys, Kind, Pen, Replica, Value as Datum};
use serde_json::{Value, json};

#[test]
fn importing_twice_gives_the_same_bytes() {
    for (name, file) in boards() {
        let mut journal = Journal::of(org());
        let first = import(&mut journal, &file);
        let before = bytes(&all(&journal));
        let again = import(&mut journal, &file);
        assert_eq!(bytes(&first.facts), bytes(&again.facts), "{name}");
        assert_eq!(before, bytes(&all(&journal)), "{name}");
        assert_eq!(first.changes.new, first.persons.len(), "{name}");
        let nothing = Changes { unchanged: first.persons.len(), ..Changes::default() };
        assert_eq!(again.changes, nothing, "{name}");
    }
}

#[test]
fn two_machines_united_hold_one_board() {
    for (name, file) in boards() {
        let (mut one, mut two) = (Journal::of(org()), Journal::of(org()));
        import(&mut one, &file);
        import(&mut two, &file);
        let before = all(&one);
        one.extend(all(&two));
        assert_eq!(bytes(&before), bytes(&all(&one)), "{name}");
        assert_eq!(conflicts(&one), Vec::<String>::new(), "{name}");
    }
}

/// The board of 2015 some weeks later: 3 cards moved, 1 renamed, 2 archived, 1 new, and half of the log gone.
fn later(logged: bool) -> Value {
    let mut file = years::board("2015");
    let lists: Vec<String> =
        file["lists"].as_array().unwrap().iter().map(|list| list["id"].as_str().unwrap().to_owned()).collect();
    let open: Vec<usize> = (0..67).filter(|place| is_open(&file, *place, &lists[4])).collect();
    let mut actions = Vec::new();
    let mut number = 0;
    let mut act = |file: &mut Value, place: usize, change: &dyn Fn(&mut Value) -> Value| {
        number += 1;
        let moment = format!("2015-04-0{number}T10:00:00.000Z");
        let card = &mut file["cards"][place];
        let mut data = change(card);
        card["dateLastActivity"] = json!(moment);
        data["card"]["id"] = card["id"].clone();
        let entry = format!("551b{number:04x}{number:016x}");
        actions.insert(0, json!({"id": entry, "type": "updateCard", "date": moment, "data": data}));
    };
    for place in &open[..3] {
        act(&mut file, *place, &|card| {
            let from = card["idList"].clone();
            let to = json!(if from == json!(lists[2]) { &lists[0] } else { &lists[2] });
            card["idList"] = to.clone();
            json!({"listBefore": {"id": from, "name": "x"}, "listAfter": {"id": to, "name": "y"}, "old": {"idList": from}})
        });
    }
    act(&mut file, open[3], &|card| {
        let old = card["name"].clone();
        card["name"] = json!("Marie DUPONT");
        json!({"old": {"name": old}, "card": {"name": "Marie DUPONT"}})
    });
    for place in &open[4..6] {
        act(&mut file, *place, &|card| {
            card["closed"] = json!(true);
            json!({"old": {"closed": false}, "card": {"closed": true}})
        });
    }
    let new = json!({"id": "55200000ffffffffffffffff", "name": "Luc PETIT", "idList": lists[0], "pos": 1,
        "dateLastActivity": "2015-04-09T10:00:00.000Z"});
    push(&mut file, "cards", new);
    let old = file["actions"].as_array().unwrap().clone();
    if !logged {
        actions.clear();
    }
    actions.extend(old[..130].iter().cloned());
    file["actions"] = json!(actions);
    file["dateLastActivity"] = json!("2015-04-09T10:00:00.000Z");
    file
}

fn is_open(file: &Value, place: usize, shut: &str) -> bool {
    let card = &file["cards"][place];
    card["closed"] == json!(false) && card["idList"] != json!(shut)
}

#[test]
fn a_later_export_gives_exactly_its_changes() {
    for logged in [true, false] {
        let mut journal = Journal::of(org());
        let first = import(&mut journal, &years::board("2015"));
        let held = all(&journal);
        let second = import(&mut journal, &later(logged));
        let wanted = Changes { new: 1, moved: 3, renamed: 1, archived: 2, unchanged: 61, ..Changes::default() };
        assert_eq!(second.changes, wanted, "logged: {logged}");
        assert_eq!(conflicts(&journal), Vec::<String>::new());
        // No history is dropped: all that was held is there.
        assert!(held.iter().all(|fact| journal.fact(fact.about, fact.id) == Some(fact)));
        // Six changed cards make six facts, besides those of the new person and the list of the title kept whole.
        assert_eq!(second.persons.len(), first.persons.len() + 1);
        let again = import(&mut journal, &later(logged));
        assert_eq!(bytes(&second.facts), bytes(&again.facts));
        assert_eq!(again.changes, Changes { unchanged: 68, ..Changes::default() });
    }
}

#[test]
fn two_machines_with_both_exports_hold_the_same() {
    for logged in [true, false] {
        let (mut one, mut two) = (Journal::of(org()), Journal::of(org()));
        for journal in [&mut one, &mut two] {
            import(journal, &years::board("2015"));
            import(journal, &later(logged));
        }
        assert_eq!(bytes(&all(&one)), bytes(&all(&two)));
    }
}

#[test]
fn a_machine_with_the_later_export_alone_unites_without_doubles() {
    for logged in [true, false] {
        let (mut both, mut late) = (Journal::of(org()), Journal::of(org()));
        import(&mut both, &years::board("2015"));
        import(&mut both, &later(logged));
        let converted = import(&mut late, &later(logged));
        let mut united = both.clone();
        united.extend(all(&late));
        let mut other = late.clone();
        other.extend(all(&both));
        assert_eq!(bytes(&all(&united)), bytes(&all(&other)));
        for shown in &converted.persons {
            let id = shown.person;
            assert_eq!(name(&united, id), name(&both, id));
            assert_eq!(last_step(&united, id), last_step(&both, id));
            for (kind, field) in [(Kind::Note, "text"), (Kind::Task, "title"), (Kind::Tag, "name")] {
                assert_eq!(texts(&united, id, &kind, field), texts(&both, id, &kind, field));
            }
        }
        assert!(conflicts(&united).iter().all(|cell| cell.contains("Step")), "{:?}", conflicts(&united));
    }
}

/// The step now; its day may be that on which the cut log of the later file begins.
fn last_step(journal: &Journal, person: passerelle::domain::PersonId) -> String {
    steps(journal, person).pop().unwrap().split_off(11)
}

#[test]
fn with_a_whole_log_the_order_of_imports_changes_nothing() {
    let first = moving_board();
    let mut second = moving_board();
    second["cards"][0]["idList"] = json!(id(0, PLACEMENT));
    log(&mut second, 50, "updateCard", date(21, 9), moved(1, TRAINING, PLACEMENT));
    let changed = json!({"card": {"id": id(24, 1), "name": "Marie DURAND"}, "old": {"name": "Marie DUPONT"}});
    log(&mut second, 51, "updateCard", date(21, 10), changed);
    second["cards"][0]["name"] = json!("Marie DURAND");
    second["dateLastActivity"] = json!(date(21, 10));
    let journals = [vec![&first, &second], vec![&second, &first], vec![&second]].map(|files| {
        let mut journal = Journal::of(org());
        for file in files {
            import(&mut journal, file);
        }
        shown(&journal)
    });
    assert_eq!(journals[0], journals[1]);
    assert_eq!(journals[0], journals[2]);
}

fn moving_board() -> Value {
    let mut file = board();
    push(&mut file, "cards", card(1, "Marie DUPONT", TRAINING));
    log(&mut file, 1, "createCard", date(2, 0), json!({"card": {"id": id(24, 1)}, "list": {"id": id(0, INTAKE)}}));
    log(&mut file, 2, "updateCard", date(5, 9), moved(1, INTAKE, TRAINING));
    file
}

#[test]
fn an_older_export_after_the_newer_changes_no_value() {
    let mut journal = Journal::of(org());
    import(&mut journal, &later(false));
    let shown = |journal: &Journal| {
        let converted = convert_with(&read(&later(false)), &guess(&read(&later(false))), journal);
        converted
            .persons
            .iter()
            .map(|one| (name(journal, one.person), steps(journal, one.person).pop()))
            .collect::<Vec<_>>()
    };
    let before = shown(&journal);
    let old = import(&mut journal, &years::board("2015"));
    assert!(old.changes.older_file);
    assert_eq!((old.changes.renamed, old.changes.archived, old.changes.restored), (0, 0, 0));
    assert_eq!(before, shown(&journal));
}

#[test]
fn a_local_edit_stands_and_becomes_a_conflict_only_when_trello_changed_too() {
    let mut journal = Journal::of(org());
    let converted = import(&mut journal, &moving_board());
    let marie = person(&converted, &id(24, 1));
    let about = Subject::Person(marie);
    let by = Author { org: org(), member: MemberId::random() };
    let pen = Pen { replica: Replica::random(), by, at: Minute::parse("2024-02-01T10:00Z").unwrap() };
    let data = [("first_name", Datum::text("Maria")), ("last_name", Datum::text("DUPONT"))];
    let draft = Draft::new(about, pen.at.day(), Kind::Identity, data);
    let facts = pen.write(&journal, ActId::random(), None, vec![draft]);
    journal.extend(facts);
    import(&mut journal, &moving_board());
    assert_eq!((name(&journal, marie), conflicts(&journal).len()), ("Maria|DUPONT".to_owned(), 0));
    let mut renamed = moving_board();
    renamed["cards"][0]["name"] = json!("Marie DURAND");
    let again = import(&mut journal, &renamed);
    assert_eq!(again.changes.renamed, 1);
    assert!(fold(&journal, marie).cell(identity::LAST_NAME.any(), None, Keys::None).unwrap().in_conflict());
}

#[test]
fn an_undo_names_the_acts_and_importing_again_names_them_too() {
    let mut journal = Journal::of(org());
    let first = import(&mut journal, &moving_board());
    let by = Author { org: org(), member: MemberId::random() };
    let pen = Pen { replica: Replica::random(), by, at: Minute::parse("2024-02-01T10:00Z").unwrap() };
    let drafts = first
        .acts()
        .into_iter()
        .map(|(about, act)| Draft::new(about, pen.at.day(), Kind::Retracted, [("act", Datum::text(act))]));
    let facts = pen.write(&journal, ActId::random(), None, drafts.collect());
    journal.extend(facts);
    let marie = person(&first, &id(24, 1));
    assert!(fold(&journal, marie).cells().is_empty());
    let again = import(&mut journal, &moving_board());
    assert_eq!(again.acts(), first.acts());
    // Another mapping makes other acts, which the undo does not bind.
    let board = read(&moving_board());
    let mut mapping = guess(&board);
    let list = SourceId::new(&id(0, TRAINING)).unwrap();
    mapping.lists.insert(list, passerelle::exchange::trello::ListTarget::Step(passerelle::domain::Step::Hired));
    let other = convert_with(&board, &mapping, &journal);
    journal.extend(other.facts);
    assert_eq!(steps(&journal, marie), ["2024-01-05 hired"]);
}

#[test]
fn a_label_taken_off_in_trello_is_taken_off_here_and_comes_back() {
    let mut file = moving_board();
    file["labels"] = json!([{"id": id(0, 70), "name": "Ludothèque", "color": "red"}]);
    let bare = file.clone();
    file["cards"][0]["idLabels"] = json!([id(0, 70)]);
    assert_eq!(guess(&read(&file)).label(&SourceId::new(&id(0, 70)).unwrap()), LabelTarget::Tag);
    let mut journal = Journal::of(org());
    let marie = person(&import(&mut journal, &file), &id(24, 1));
    let tags = |journal: &Journal| texts(journal, marie, &Kind::Tag, "name");
    assert_eq!(tags(&journal), ["Ludothèque"]);
    assert_eq!(import(&mut journal, &bare).changes.labels, 1);
    assert!(tags(&journal).is_empty());
    assert_eq!(import(&mut journal, &bare).changes.unchanged, 1);
    import(&mut journal, &file);
    assert_eq!(tags(&journal), ["Ludothèque"]);
    assert_eq!(import(&mut journal, &file).changes.unchanged, 1);
}
