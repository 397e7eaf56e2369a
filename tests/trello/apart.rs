//! Exports of one board, imported in their order or apart and united (peculiarities 25 and 28).

use crate::cases::{DAY, both_ways, maker, person_of};
use crate::support::{fold, org, texts};
use passerelle::domain::{Day, Subject};
use passerelle::journal::fold::Presence;
use passerelle::journal::schema::obstacle_family;
use passerelle::journal::{Journal, Keys, Kind};
use serde_json::{Value, json};

#[test]
fn p25_a_label_taken_off_stays_off_wherever_the_earlier_file_was_imported() {
    let mut maker = maker();
    let marie = maker.quiet_card(0, "Marie EXEMPLE");
    let housing = maker.label("Frein : logement", json!("red"));
    let paper = maker.label("Attestation manquante", json!("blue"));
    maker.toggle_label(marie, housing);
    maker.toggle_label(marie, paper);
    let on = maker.export(0);
    maker.later(9 * DAY);
    maker.toggle_label(marie, housing);
    maker.toggle_label(marie, paper);
    let off = maker.export(0);
    maker.later(9 * DAY);
    maker.toggle_label(marie, paper);
    let again = maker.export(0);
    let marie = person_of(&maker, marie);
    let shown = |journal: &Journal| {
        let late = Day::parse("2100-01-01").unwrap();
        let folded = fold(journal, marie);
        let state = folded.on(obstacle_family::STATE.any(), None, Keys::One("housing"), late);
        let mut shown = texts(journal, marie, &Kind::Tag, "name");
        shown.extend(state.and_then(|cell| cell.get(obstacle_family::STATE)).map(|state| format!("housing {state}")));
        assert!(folded.elements(&Kind::Tag).all(|tag| tag.presence != Presence::Disputed));
        shown
    };
    assert_eq!(both_ways(&[&on], shown), ["Attestation manquante", "housing present"]);
    assert_eq!(both_ways(&[&on, &off], shown), Vec::<String>::new());
    assert_eq!(both_ways(&[&off, &again], shown), ["Attestation manquante"]);
    assert_eq!(both_ways(&[&on, &off, &again], shown), ["Attestation manquante"]);
}

#[test]
fn p25_names_days_and_people_without_history_are_those_of_the_later_file() {
    let mut maker = maker();
    let marie = maker.quiet_card(0, "Marie EXEMPLE");
    let tag = maker.label("Matin", json!("blue"));
    maker.toggle_label(marie, tag);
    let list = maker.checklist(marie, "Démarches");
    maker.item(list, "Refaire le CV");
    maker.toggle_member(marie, 0);
    maker.cards[marie]["due"] = json!("2024-02-01T11:00:00.000Z");
    let bastien = maker.member("Bastien Moreau");
    let first = maker.export(0);
    maker.later(9 * DAY);
    maker.labels[tag]["name"] = json!("Après-midi");
    maker.checklists[list]["checkItems"][0]["name"] = json!("Envoyer le CV");
    maker.checklists[list]["checkItems"][0]["due"] = json!("2024-03-01T11:00:00.000Z");
    maker.toggle_member(marie, 0);
    maker.toggle_member(marie, bastien);
    maker.cards[marie]["due"] = json!("2024-02-20T11:00:00.000Z");
    maker.members[bastien]["fullName"] = json!("Bastien Moreau-Petit");
    let second = maker.export(0);
    maker.later(DAY);
    maker.cards[marie]["due"] = Value::Null;
    let third = maker.export(0);
    let id = person_of(&maker, marie);
    let shown = |journal: &Journal| {
        let mut shown = texts(journal, id, &Kind::Tag, "name");
        for field in ["title", "due", "list"] {
            shown.extend(texts(journal, id, &Kind::Task, field));
        }
        let settings = journal.fold_subject(Subject::Settings(org()));
        shown.extend(
            settings
                .elements(&Kind::Member)
                .filter_map(|member| member.get(passerelle::journal::schema::member::NAME).map(str::to_owned)),
        );
        shown.sort();
        shown
    };
    let second_says = [
        "2024-02-20",
        "2024-03-01",
        "Alix Fontaine",
        "Après-midi",
        "Bastien Moreau-Petit",
        "Démarches",
        "Envoyer le CV",
        "Échéance",
    ];
    assert_eq!(both_ways(&[&first, &second], shown), second_says);
    let third_says = both_ways(&[&first, &second, &third], shown);
    assert!(!third_says.contains(&"Échéance".to_owned()), "{third_says:?}");
}

#[test]
fn p28_the_logged_day_of_an_item_stands_against_a_guess() {
    let mut maker = maker();
    let marie = maker.card(0, "Marie EXEMPLE");
    let list = maker.checklist(marie, "Démarches");
    maker.item(list, "Refaire le CV");
    maker.later(3 * DAY);
    maker.tick(list, 0);
    let told = maker.export(1_000);
    maker.later(36 * DAY);
    maker.touch(marie);
    maker.act("updateBoard", json!({}));
    let guessed = maker.export(1);
    maker.later(DAY);
    maker.tick(list, 0);
    maker.later(DAY);
    maker.act("updateBoard", json!({}));
    let undone = maker.export(1);
    let id = person_of(&maker, marie);
    let done = |journal: &Journal| texts(journal, id, &Kind::Task, "done");
    assert_eq!(both_ways(&[&guessed], done), ["2024-02-10"]);
    assert_eq!(both_ways(&[&told, &guessed], done), ["2024-01-05"]);
    assert_eq!(both_ways(&[&told, &guessed, &undone], done), Vec::<String>::new());
}

#[test]
fn p28_the_logged_day_of_a_step_stands_against_a_guess() {
    let mut maker = maker();
    let marie = maker.card(0, "Marie EXEMPLE");
    maker.later(3 * DAY);
    maker.move_card(marie, 1);
    let told = maker.export(1_000);
    maker.later(36 * DAY);
    maker.touch(marie);
    maker.act("updateBoard", json!({}));
    let guessed = maker.export(1);
    let id = person_of(&maker, marie);
    let path = |journal: &Journal| {
        let today = Day::parse("2024-03-01").unwrap();
        let dossier = passerelle::insight::Dossier::read(id, &fold(journal, id), Some(org()), today);
        dossier.path.iter().map(|stretch| format!("{} {}", stretch.from, stretch.step)).collect()
    };
    assert_eq!(both_ways(&[&guessed], path), ["2024-02-10 training"]);
    assert_eq!(both_ways(&[&told, &guessed], path), ["2024-01-02 intake", "2024-01-05 training"]);
}
