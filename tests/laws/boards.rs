//! Exports of one board: imported apart and united, they show what importing them in their order shows.

#[path = "../support/boards.rs"]
#[allow(dead_code, reason = "a law does less on a board than the tests of the import")]
mod maker;

use super::generator::{cases, config};
use maker::Maker;
use passerelle::domain::{Day, OrgId, Subject};
use passerelle::exchange::trello::{Board, Context, Known, convert, guess_targets};
use passerelle::journal::fold::Presence;
use passerelle::journal::schema::{Shape, step};
use passerelle::journal::{Fold, Journal, Keys, Kind, Value as Datum};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What is done, on which card, with which of the other things, and how many hours later.
type Deed = (u8, u8, u8, u8);

#[derive(Debug, Clone)]
struct Story {
    deeds: Vec<Deed>,
    /// After how many deeds the board is exported.
    exports: Vec<usize>,
    /// How long a log the exports hold.
    cap: usize,
}

fn story() -> impl Strategy<Value = Story> {
    let deed = (0..24_u8, 0..4_u8, 0..6_u8, 1..40_u8);
    let cap = prop::sample::select(vec![0_usize, 2, 5, 9, 1_000, 1_000]);
    let stories = (prop::collection::vec(deed, 8..40), prop::collection::vec(0..40_usize, 2..4), cap);
    stories.prop_map(|(deeds, mut exports, cap)| {
        exports.sort();
        Story { deeds, exports, cap }
    })
}

/// The exports, oldest first, and which hard classes they show.
fn files(story: &Story) -> (Vec<Value>, BTreeSet<&'static str>) {
    let mut shown = BTreeSet::new();
    let mut maker = Maker::new("Suivi", 1_704_100_000);
    for name in ["Accueil", "Formation", "Stage", "Recherche d'emploi"] {
        maker.list(name);
    }
    maker.member("Bastien Moreau");
    for (name, colour) in [("Frein : logement", "red"), ("Jeudi", "blue"), ("Vendredi", "green")] {
        maker.label(name, json!(colour));
    }
    maker.field("GSM", "text");
    let first = maker.card(0, "Marie DUPONT");
    let list = maker.checklist(first, "Papiers");
    maker.item(list, "Diplôme");
    maker.later(3_600);
    let mut files = Vec::new();
    let mut done = story.deeds.iter();
    let mut count = 0;
    for after in &story.exports {
        for deed in done.by_ref().take(after.saturating_sub(count)) {
            shown.extend(act(&mut maker, *deed, story.cap));
        }
        count = count.max(*after);
        if maker.log.len() > story.cap {
            shown.insert("a cut log");
        }
        files.push(maker.export(story.cap));
        maker.later(7_200);
    }
    (files, shown)
}

fn act(maker: &mut Maker, (deed, card, other, hours): Deed, cap: usize) -> Option<&'static str> {
    maker.later(i64::from(hours) * 3_600);
    let (card, other) = (usize::from(card) % maker.cards.len(), usize::from(other));
    let lists = maker.checklists.len();
    // Nothing is made in an archived list, nor moved there.
    if matches!(deed, 0..=2 | 17..=19) && maker.lists[other % 4]["closed"] == json!(true) {
        return None;
    }
    match deed {
        0 => drop(maker.card(other % 4, "Luc PETIT")),
        1 | 2 => maker.move_card(card, other % 4),
        3 => maker.update(card, "name", json!(format!("Marie DUBOIS{other}"))),
        4 => maker.update(card, "desc", json!(format!("texte {other}"))),
        5 => maker.update(card, "due", json!(maker::moment(maker.now + 90_000))),
        6 => maker.update(card, "due", Value::Null),
        7 => maker.update(card, "closed", json!(other % 2 == 0)),
        8 => maker.comment(card, &format!("vue {other}")),
        9 | 10 => {
            maker.toggle_label(card, other % 3);
            return Some("a label put on or taken off");
        }
        11 => {
            maker.toggle_member(card, other % 2);
            return Some("a member without history");
        }
        12 => drop(maker.checklist(card, "Démarches")),
        13 if lists > 0 => drop(maker.item(other % lists, "Refaire le CV")),
        14 | 15 if lists > 0 => {
            let list = other % lists;
            let items = maker.checklists[list]["checkItems"].as_array().unwrap().len();
            if items > 0 {
                maker.tick(list, usize::from(hours) % items);
                return Some("an item that is done or taken back");
            }
        }
        16 if lists > 0 => {
            let list = &mut maker.checklists[other % lists]["checkItems"];
            if let Some(item) = list.as_array_mut().unwrap().first_mut() {
                item["name"] = json!(format!("Refaire le CV {hours}"));
                return Some("an item with another name");
            }
        }
        17 => drop(maker.arrival(other % 4, "Nadia LEROY", maker.now - 5_000_000)),
        18 => drop(maker.copy(card, other % 4)),
        19 => {
            let nameless = maker.card(other % 4, "???");
            maker.cards[nameless]["desc"] = json!("rencontrée au salon");
            return Some("a card without a letter");
        }
        20 => maker.value(card, 0, json!({"text": format!("0470 00 00 0{other}")})),
        21 => {
            maker.labels[1 + other % 2]["name"] = json!(format!("Jour {hours}"));
            return Some("a label with another name");
        }
        22 => {
            maker.members[1]["fullName"] = json!(format!("Bastien Moreau-{other}"));
            return Some("a colleague with another name");
        }
        23 => {
            // That a list was open again before a cut log began is told nowhere, and no card of it shows the day.
            let (list, closed) = (other % 4, hours % 2 == 0 || cap < 1_000);
            if maker.lists[list]["closed"] != json!(closed) {
                maker.close_list(list, closed);
                return Some("a list that is closed or opened again");
            }
        }
        _ => return None,
    }
    match deed {
        17 => Some("an arrival"),
        18 => Some("a copy"),
        _ => None,
    }
}

fn org() -> OrgId {
    OrgId::parse("6f1c2c1e-0f5e-4c53-9d3c-0b7b7a4f9a10").unwrap()
}

fn import(journal: &mut Journal, file: &Value) {
    let board = Board::read(&serde_json::to_vec(file).unwrap()).unwrap();
    let mapping = guess_targets(&board, Known::default());
    let converted = convert(&board, &mapping, Context { org: org(), held: journal });
    journal.extend(converted.facts);
}

/// What people see of everything that was imported.
fn shown(journal: &Journal) -> String {
    let mut subjects: Vec<Subject> = journal.subjects().collect();
    subjects.sort();
    let mut out = String::new();
    for subject in subjects {
        let fold = journal.fold_subject(subject);
        out += &format!("{subject}\n");
        for kind in Kind::KNOWN {
            let Some(schema) = kind.schema() else { continue };
            match schema.shape {
                Shape::Register | Shape::Set => elements(&mut out, &fold, kind),
                Shape::Series => series(&mut out, &fold, kind),
                Shape::Meta => {}
            }
        }
    }
    out
}

fn elements(out: &mut String, fold: &Fold<'_>, kind: &Kind) {
    for element in fold.elements(kind).filter(|element| element.presence != Presence::Removed) {
        let told = element.cells.iter().filter(|cell| !cell.key.field.is_removal());
        let values =
            told.filter_map(|cell| Some((cell.key.field.key, cell.shown()?.value))).filter(|it| *it.1 != Datum::Null);
        let values: Vec<String> = values.map(|(key, value)| format!("{key}={value:?}")).collect();
        if !values.is_empty() {
            *out += &format!("  {kind} {} {:?} {}\n", element.id, element.presence, values.join(" "));
        }
    }
}

/// The present value of each series, and the days on which steps changed.
fn series(out: &mut String, fold: &Fold<'_>, kind: &Kind) {
    let mut keys: Vec<_> = fold.of(kind).iter().map(|cell| (cell.key.lane, cell.key.element, cell.key.field)).collect();
    keys.dedup();
    for (lane, element, field) in keys {
        let now = fold.on(field, lane, element, Day::parse("2190-01-01").unwrap()).and_then(|cell| cell.shown());
        if let Some(write) = now.filter(|write| *write.value != Datum::Null) {
            *out += &format!("  {kind} {element:?} {:?}\n", write.value);
        }
    }
    if *kind == Kind::Step {
        let mut last = None;
        for cell in fold.series(step::STEP.any(), Some(org()), Keys::None) {
            let value = cell.shown().map(|write| write.value.clone());
            if last.replace(value.clone()) != Some(value.clone()) {
                *out += &format!("    {:?} {value:?}\n", cell.key.day.unwrap());
            }
        }
    }
}

/// Where two answers stand, or an element is removed by one who did not know all.
fn torn(journal: &Journal) -> Vec<String> {
    let folds: Vec<_> = journal.subjects().map(|subject| journal.fold_subject(subject)).collect();
    let cells = folds.iter().flat_map(|fold| fold.cells()).filter(|cell| cell.in_conflict());
    let mut torn: Vec<String> = cells.map(|cell| format!("{:?}", cell.key)).collect();
    for fold in &folds {
        for kind in [Kind::Tag, Kind::Task, Kind::Note, Kind::Track] {
            let disputed = fold.elements(&kind).filter(|element| element.presence == Presence::Disputed);
            torn.extend(disputed.map(|element| format!("{kind} {}", element.id)));
        }
    }
    torn
}

/// A board is made, exported and imported several times over, so it is drawn a quarter as often as other histories.
fn fewer() -> ProptestConfig {
    ProptestConfig { cases: cases().div_ceil(4), ..config() }
}

proptest! {
    #![proptest_config(fewer())]

    #[test]
    fn exports_imported_apart_unite_to_what_importing_them_in_order_gives(story in story()) {
        let (files, _) = files(&story);
        let (mut in_order, mut united) = (Journal::of(org()), Journal::of(org()));
        for file in &files {
            import(&mut in_order, file);
            let mut apart = Journal::of(org());
            import(&mut apart, file);
            united.extend(apart.facts().into_iter().cloned());
        }
        prop_assert_eq!(torn(&in_order), Vec::<String>::new());
        prop_assert_eq!(torn(&united), Vec::<String>::new());
        prop_assert_eq!(shown(&united), shown(&in_order));
        // Importing again changes nothing, and says so.
        let before = in_order.len();
        import(&mut in_order, files.last().unwrap());
        prop_assert_eq!(before, in_order.len());
    }
}

#[test]
fn boards_show_the_hard_classes() {
    let mut runner = TestRunner::new(config());
    let stories = cases().max(500);
    let mut counts = std::collections::BTreeMap::<&str, u32>::new();
    for _ in 0..stories {
        let story = story().new_tree(&mut runner).unwrap().current();
        for class in files(&story).1 {
            *counts.entry(class).or_default() += 1;
        }
    }
    eprintln!("{stories} boards: {counts:?}");
    let wanted = [
        "a cut log",
        "a label put on or taken off",
        "a label with another name",
        "a member without history",
        "a colleague with another name",
        "an item that is done or taken back",
        "an item with another name",
        "an arrival",
        "a copy",
        "a list that is closed or opened again",
        "a card without a letter",
    ];
    for class in wanted {
        assert!(counts.get(class).is_some_and(|count| count * 20 >= stories), "{class}: {counts:?}");
    }
}
