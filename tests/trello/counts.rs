//! The report says what the file holds, and nothing that it holds is left unsaid.

use crate::support::{boards, convert_with, guess, import, org, read};
use crate::years;
use passerelle::exchange::trello::{Counts, Ignored, Thing};
use passerelle::journal::Journal;
use serde_json::Value;

/// Counts the raw file, without the reader under test.
fn count(file: &Value) -> Counts {
    let items = |key: &str| file[key].as_array().cloned().unwrap_or_default();
    let closed = |key: &str, wanted: bool| items(key).iter().filter(|it| it["closed"] == wanted).count();
    let actions = |test: &dyn Fn(&Value) -> bool| items("actions").iter().filter(|action| test(action)).count();
    let check_items: Vec<Value> =
        items("checklists").iter().flat_map(|list| list["checkItems"].as_array().unwrap().clone()).collect();
    let inside = |key: &str| items("cards").iter().map(|card| card[key].as_array().map_or(0, Vec::len)).sum();
    let mut labels: Vec<String> = Vec::new();
    let borne = items("cards")
        .iter()
        .flat_map(|card| card["labels"].as_array().cloned().unwrap_or_default())
        .collect::<Vec<_>>();
    for label in items("labels").iter().chain(&borne) {
        labels.push(label["id"].to_string());
    }
    labels.sort();
    labels.dedup();
    Counts {
        lists_open: closed("lists", false),
        lists_closed: closed("lists", true),
        cards_open: closed("cards", false),
        cards_archived: closed("cards", true),
        actions: items("actions").len(),
        moves: actions(&|action| action["data"]["listAfter"].is_object()),
        comments: actions(&|action| action["type"] == "commentCard" || action["type"] == "copyCommentCard"),
        checklists: items("checklists").len(),
        check_items: check_items.len(),
        check_items_done: check_items.iter().filter(|item| item["state"] == "complete").count(),
        labels: labels.len(),
        members: items("members").len(),
        custom_fields: items("customFields").len(),
        custom_values: inside("customFieldItems"),
        attachments: inside("attachments"),
        due_dates: items("cards").iter().filter(|card| card["due"].is_string()).count(),
    }
}

#[test]
fn the_report_counts_what_the_file_holds() {
    for (name, file) in boards() {
        assert_eq!(read(&file).counts, count(&file), "{name}");
    }
}

#[test]
fn our_boards_hold_as_much_as_real_ones() {
    let figures = |name: &str| {
        let counts = read(&years::board(name)).counts;
        let lists = (counts.lists_open, counts.lists_closed);
        let cards = (counts.cards_open, counts.cards_archived);
        let items = (counts.check_items, counts.check_items_done);
        (lists, cards, (counts.actions, counts.moves, counts.comments), items, (counts.labels, counts.members))
    };
    assert_eq!(figures("2015"), ((4, 1), (66, 1), (264, 71, 4), (0, 0), (2, 3)));
    assert_eq!(figures("2021"), ((1, 0), (1, 0), (5, 0, 0), (0, 0), (1, 1)));
    assert_eq!(figures("2022"), ((4, 1), (9, 1), (31, 0, 4), (12, 7), (8, 1)));
    assert_eq!(figures("2023"), ((3, 0), (21, 0), (36, 3, 1), (0, 0), (6, 2)));
    let last = read(&years::board("2023")).counts;
    assert_eq!((last.custom_fields, last.custom_values), (5, 18));
}

#[test]
fn everything_read_is_converted_or_ignored_for_a_reason() {
    for (name, file) in boards() {
        let report = import(&mut Journal::of(org()), &file).report;
        println!(
            "{name}\n  read      {:?}\n  converted {:?}\n  ignored   {:?}\n  absent    {:?}",
            report.read, report.converted, report.ignored, report.absent
        );
        let (read, made) = (&report.read, &report.converted);
        let ignored = |reasons: &[Ignored]| reasons.iter().map(|why| report.ignored(*why)).sum::<usize>();
        use Ignored::*;
        let cards = ignored(&[Separator, Template, Mirror, CardOfIgnoredList, ErasedPerson, NoId]);
        let named = |thing| report.left.iter().filter(|left| left.thing == thing).count();
        assert_eq!(cards, named(Thing::Card), "{name}");
        assert_eq!(read.cards_open + read.cards_archived, made.cards_open + made.cards_archived + cards, "{name}");
        assert_eq!(read.comments, made.comments + ignored(&[CommentOfOtherCard, EmptyComment]), "{name}");
        assert_eq!(read.check_items, made.check_items + named(Thing::Item), "{name}");
        assert_eq!(named(Thing::Item), ignored(&[Item, EmptyItem, NoCard]), "{name}");
        assert_eq!(read.moves, made.moves + ignored(&[MoveOfOtherCard, MoveWithinStep]), "{name}");
        assert_eq!(read.labels, made.labels + ignored(&[Label]), "{name}");
        assert_eq!(read.members, made.members, "{name}");
        assert_eq!(read.custom_values, made.custom_values + ignored(&[FieldValue]), "{name}");
        assert_eq!(read.attachments, made.attachments + ignored(&[Attachment]), "{name}");
    }
}

#[test]
fn a_board_wholly_ignored_says_so() {
    let board = read(&years::board("2022"));
    let mut mapping = guess(&board);
    mapping.lists.clear();
    let converted = convert_with(&board, &mapping, &Journal::new());
    assert!(converted.persons.is_empty());
    assert_eq!(converted.report.ignored(Ignored::CardOfIgnoredList), 10);
    assert_eq!(converted.report.ignored(Ignored::CommentOfOtherCard), 4);
    assert_eq!(converted.report.ignored(Ignored::Item), 12);
}
