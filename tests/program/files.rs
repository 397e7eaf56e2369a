//! Files that are refused, admitted or converted.

use crate::desk::Desk;
use passerelle::app::import::Stage;
use passerelle::app::jobs::Answer;
use passerelle::app::{backup, import, jobs, moving, undo};
use passerelle::domain::Step;
use std::path::PathBuf;

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(folder().join(name)).unwrap()
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// A board of the organisation that the fixtures speak of.
fn carrefour() -> Desk {
    Desk::joining(1, &fixture("files/ok_card.json"), "Anne")
}

#[test]
fn every_refused_file_leaves_the_board_and_the_disk_as_they_were() {
    let mut desk = carrefour();
    desk.new_person("Amélie");
    let (state, disk) = (desk.state(), desk.on_disk());
    let mut names: Vec<String> = std::fs::read_dir(folder().join("files"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("fail_") && name != "fail_sealed.json")
        .collect();
    names.sort();
    assert!(names.len() > 30);
    for name in names {
        desk.choose(&name, &fixture(&format!("files/{name}")));
        let Stage::Refused { refusal, file } = desk.model.import.stage() else {
            panic!("{name}: {:?}", desk.model.import.stage())
        };
        assert!(refusal.message.starts_with("file-error-") && *file == *name, "{name}: {refusal:?}");
        desk.send(import::Msg::Confirmed);
        assert_eq!((&state, &disk), (&desk.state(), &desk.on_disk()), "{name}");
    }
    desk.choose("ok_card.json", &fixture("files/ok_card.json"));
    assert!(matches!(desk.model.import.stage(), Stage::Refused { .. }), "a card is for a first start");
}

#[test]
fn a_file_over_the_limit_is_not_even_read() {
    let mut desk = carrefour();
    desk.send(import::Msg::FileChosen { name: "grand.json".to_owned(), size: 1 << 40 });
    let Stage::Refused { refusal, .. } = desk.model.import.stage() else { panic!("taken") };
    assert_eq!(refusal.message, "file-error-too-large");
}

#[test]
fn a_file_given_up_or_a_worker_that_fails_changes_nothing() {
    let mut desk = carrefour();
    desk.works = false;
    let state = desk.state();
    desk.choose("v1_backup.json", &fixture("files/v1_backup.json"));
    assert!(matches!(desk.model.import.stage(), Stage::Reading { .. }));
    desk.send(import::Msg::GivenUp);
    assert_eq!(desk.model.import.stage(), Stage::Stopped);
    desk.choose("v1_backup.json", &fixture("files/v1_backup.json"));
    for job in 0..9 {
        desk.send(jobs::Msg::Answered { job, answer: Answer::Failed });
    }
    assert!(matches!(desk.model.import.stage(), Stage::Refused { .. }));
    desk.send(backup::Msg::Asked { passphrase: None });
    for job in 0..9 {
        desk.send(jobs::Msg::Answered { job, answer: Answer::Failed });
    }
    assert_eq!(desk.model.backup.state, passerelle::app::backup::State::Failed);
    assert_eq!(state, desk.state());
}

#[test]
fn a_packet_is_admitted_whole_and_its_admission_can_be_undone() {
    let mut desk = carrefour();
    desk.import(&fixture("files/v1_backup.json"));
    let before = desk.state();
    desk.import(&fixture("files/ok_packet.json"));
    let after = desk.state();
    assert_ne!(before, after);
    desk.choose("ok_packet.json", &fixture("files/ok_packet.json"));
    let Stage::Shown(shown) = desk.model.import.stage() else { panic!("no preview") };
    assert!(shown.preview.changes_nothing());
    desk.send(import::Msg::GivenUp);
    let mut desk = desk.reloaded(2);
    assert_eq!(after, desk.state());
    desk.send(undo::Msg::UndoAsked);
    let person = |text: &str| text.split("\"settings/").next().unwrap().to_owned();
    assert_eq!(person(&before), person(&desk.state()));
    desk.send(undo::Msg::RedoAsked);
    assert_eq!(person(&after), person(&desk.state()));
}

#[test]
fn a_trello_board_comes_once_and_goes_with_one_undo() {
    for name in ["board-2015-ja", "board-2021-tiny", "board-2022", "board-2023-fr-custom-fields"] {
        let file = fixture(&format!("trello/{name}.json"));
        let mut desk = carrefour();
        let own = desk.new_person("Amélie");
        desk.choose(name, &file);
        assert!(matches!(desk.model.import.stage(), Stage::Mapping(_)), "{name}");
        desk.send(import::Msg::MappingConfirmed);
        desk.send(import::Msg::Confirmed);
        let Stage::Done(outcome) = desk.model.import.stage() else { panic!("{name}: not done") };
        assert!(outcome.facts > 0);
        let full = desk.model.board.len();
        assert!(full > 1, "{name}");
        let state = desk.state();

        desk.choose(name, &file);
        desk.send(import::Msg::MappingConfirmed);
        let Stage::Shown(shown) = desk.model.import.stage() else { panic!("{name}: no preview") };
        assert!(shown.preview.changes_nothing(), "{name}: {:?}", shown.preview);
        desk.send(import::Msg::GivenUp);

        let mut desk = desk.reloaded(7);
        assert_eq!(desk.state(), state);
        desk.send(moving::Msg::Moved { person: own, to: Step::Training });
        desk.send(undo::Msg::UndoAsked);
        assert_eq!((desk.model.board.len(), desk.step(own)), (full, Some(Step::Intake)), "{name}: my own act first");
        desk.send(undo::Msg::UndoAsked);
        assert_eq!((desk.model.board.len(), desk.step(own)), (1, Some(Step::Intake)), "{name}");
        desk.send(undo::Msg::RedoAsked);
        assert_eq!(desk.model.board.len(), full, "{name}");
        desk.send(undo::Msg::UndoAsked);
        assert_eq!(desk.model.board.len(), 1, "{name}");
    }
}
