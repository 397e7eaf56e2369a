//! The boards of our own show what real exports show: each peculiarity of `docs/field.md` is on one of them at least.

use crate::years::{self, YEARS};
use serde_json::Value;
use std::collections::BTreeSet;

fn all<'a>(board: &'a Value, key: &str) -> Vec<&'a Value> {
    board[key].as_array().into_iter().flatten().collect()
}

/// The numbers of the peculiarities that a board shows.
fn shown(year: &str, board: &Value) -> BTreeSet<u32> {
    let text = years::text(year);
    let at = |key: &str| text.find(&format!("\"{key}\":["));
    let (cards, lists, labels) = (all(board, "cards"), all(board, "lists"), all(board, "labels"));
    let (actions, members) = (all(board, "actions"), all(board, "members"));
    let items: Vec<&Value> = all(board, "checklists").into_iter().flat_map(|list| all(list, "checkItems")).collect();
    let values: Vec<&Value> = cards.iter().flat_map(|card| all(card, "customFieldItems")).collect();
    let places: Vec<f64> = cards.iter().filter_map(|card| card["pos"].as_f64()).collect();
    let name = |it: &&&Value| it["name"].as_str().unwrap_or_default().to_owned();
    let closed: Vec<&str> =
        lists.iter().filter(|list| list["closed"] == true).filter_map(|list| list["id"].as_str()).collect();
    let names: Vec<String> = lists.iter().map(|list| name(&list)).collect();
    let known: BTreeSet<&str> = cards.iter().filter_map(|card| card["id"].as_str()).collect();
    let told = |action: &&Value| action["data"]["card"]["id"].as_str().map(str::to_owned);
    let hidden = |text: &str| text.chars().any(|sign| ('\u{200b}'..='\u{200f}').contains(&sign));
    let present = [
        (1, at("actions") < at("cards") || at("actions") > at("members")),
        (2, board.get("labels").is_none() || cards.iter().any(|card| card.get("nodeId").is_some())),
        (3, labels.is_empty() && cards.iter().any(|card| !all(card, "labels").is_empty())),
        (4, members.iter().any(|member| member.get("email").is_some_and(Value::is_null))),
        (5, places.iter().any(|place| place.fract() > 0.0) && places.iter().any(|place| *place > 1e14)),
        (6, board["ixUpdate"].is_string() || values.iter().any(|value| value["value"]["number"].is_string())),
        (
            7,
            values.iter().any(|value| value["idValue"].is_string())
                && values.iter().any(|value| value["value"].is_object()),
        ),
        (8, labels.iter().any(|label| label["color"].is_null()) && labels.iter().any(|label| name(&label).is_empty())),
        (9, names.iter().any(|one| names.iter().filter(|other| *other == one).count() > 1)),
        (
            10,
            cards
                .iter()
                .any(|card| card["closed"] == false && card["idList"].as_str().is_some_and(|id| closed.contains(&id))),
        ),
        (
            11,
            cards.iter().any(|card| name(&card).chars().count() > 200) && cards.iter().any(|card| hidden(&name(&card))),
        ),
        (12, cards.iter().any(|card| card["dueComplete"] == true && card["due"].is_null())),
        (13, actions.windows(2).any(|pair| pair[0]["date"] == pair[1]["date"])),
        (14, board["id"].as_str().is_some_and(|id| id.contains('-'))),
        (
            15,
            actions.iter().any(|action| {
                action["data"]["listAfter"]["name"].as_str().is_some_and(|was| !names.iter().any(|now| now == was))
            }),
        ),
        (16, actions.iter().filter_map(told).any(|card| !known.contains(card.as_str()))),
        (17, actions.iter().any(|action| action["data"]["dateLastEdited"].is_string())),
        (18, actions.iter().any(|action| members.iter().all(|member| member["id"] != action["idMemberCreator"]))),
        (19, items.iter().any(|item| item["due"].is_string() && item["idMember"].is_string())),
    ];
    present.into_iter().filter(|(_, is)| *is).map(|(number, _)| number).collect()
}

#[test]
fn our_boards_show_every_peculiarity_that_one_export_can_show() {
    let mut seen = BTreeSet::new();
    for year in YEARS {
        let board = years::board(year);
        assert_eq!(board, years::board(year), "{year} is always the same");
        assert_eq!(serde_json::from_str::<Value>(&years::text(year)).unwrap(), board, "{year}");
        let dates: Vec<&str> = all(&board, "actions").iter().map(|action| action["date"].as_str().unwrap()).collect();
        assert!(dates.is_sorted_by(|newer, older| newer >= older), "{year}: newest first");
        seen.extend(shown(year, &board));
    }
    assert_eq!(seen, (1..20).collect(), "the twentieth takes two exports: see the law on boards");
}
