//! Files that are refused, admitted or converted.

use crate::desk::Desk;
use crate::erasing::erase;
use crate::years;
use passerelle::app::backup::State;
use passerelle::app::import::Stage;
use passerelle::app::jobs::{Answer, Bench, Closing, Job, chunk};
use passerelle::app::journal::Damaged;
use passerelle::app::notice::Notice;
use passerelle::app::{backup, import, jobs, moving, session, undo};
use passerelle::domain::Step;
use passerelle::exchange::backup::decides;
use passerelle::exchange::{Envelope, Limits, read, write};
use passerelle::journal::Fact;
use passerelle::journal::canonical::{BatchError, write_batch};
use passerelle::store::{Note, Segment, StoreError};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;
use std::rc::Rc;

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
    for name in years::YEARS {
        let file = years::text(name).into_bytes();
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

#[test]
fn a_backup_that_the_browser_did_not_save_is_not_called_one_and_is_kept() {
    let mut desk = Desk::founded(1);
    desk.new_person("Amélie");
    desk.saves = false;
    desk.send(backup::Msg::Asked { passphrase: None });
    let notice = |desk: &Desk| desk.model.toasts.shown.as_ref().map(|toast| toast.notice.clone());
    let file: Rc<str> = "passerelle-carrefour-anne-2026-03-04-09h12.json".into();
    assert_eq!(notice(&desk), Some(Notice::NotDownloaded { file: file.clone() }));
    assert!(matches!(&desk.model.backup.state, State::NotSaved(kept) if kept.file == file));
    assert_eq!(desk.model.kept.register.last_backup(), None);

    desk.send(backup::Msg::OfferedAgain);
    assert!(matches!(desk.model.backup.state, State::NotSaved(_)), "refused once more, kept once more");
    desk.saves = true;
    desk.send(backup::Msg::OfferedAgain);
    assert_eq!(notice(&desk), Some(Notice::BackupMade { file: file.to_string() }));
    assert!(matches!(desk.model.backup.state, State::Made { .. }));
    let (name, bytes) = desk.downloads.pop().unwrap();
    assert_eq!(*name, *file);
    assert_eq!(read(&bytes, Limits::of_empty_board()).unwrap().envelope.facts.len(), desk.model.journal.len());
    let backups = |desk: &Desk| desk.model.kept.register.0.iter().filter(|line| line.file == *file).count();
    assert_eq!(backups(&desk), 1);
    desk.send(backup::Msg::OfferedAgain);
    desk.send(backup::Msg::Downloaded { name: file.clone(), result: Ok(()) });
    assert_eq!((backups(&desk), desk.downloads.len()), (1, 0), "it is saved once");
}

#[test]
fn unreadable_segments_are_saved_as_they_are_and_a_refusal_is_told() {
    let mut desk = carrefour();
    let segment = Segment { key: 7, bytes: vec![0, 255] };
    desk.model.segments.damaged = vec![Damaged { segment, error: BatchError::Other }].into();
    desk.send(backup::Msg::DamagedExported);
    assert_eq!(desk.downloads.pop(), Some(("passerelle-lot-7.bin".to_owned(), vec![0, 255])));
    desk.saves = false;
    desk.send(backup::Msg::DamagedExported);
    let notice = Notice::NotDownloaded { file: "passerelle-lot-7.bin".into() };
    assert_eq!(desk.model.toasts.shown.as_ref().unwrap().notice, notice);
    assert_eq!((desk.model.segments.damaged.len(), &desk.model.backup.state), (1, &State::Idle));
}

#[test]
fn a_note_that_cannot_be_written_is_told() {
    // What is done with the keys says itself that they were not kept.
    for note in Note::ALL.into_iter().filter(|note| *note != Note::Keyring) {
        let mut desk = carrefour();
        desk.send(session::Msg::NoteWritten { note, result: Ok(()) });
        assert_ne!(desk.model.toasts.shown.as_ref().map(|toast| &toast.notice), Some(&Notice::NoteNotWritten(note)));
        desk.send(session::Msg::NoteWritten { note, result: Err(StoreError::Full) });
        assert_eq!(desk.model.toasts.shown.as_ref().unwrap().notice, Notice::NoteNotWritten(note));
    }
}

#[test]
fn only_the_last_answer_of_a_job_is_the_last() {
    let file = crate::colleagues::centre(100);
    for (name, bytes) in [("backup", file), ("card", fixture("files/ok_card.json")), ("refused", b"{".to_vec())] {
        let mut last = Vec::new();
        let job =
            Job::Open { bytes: bytes.into(), passphrase: None, secrets: Vec::new(), limits: Limits::of_empty_board() };
        Bench::default().carry_out(job, &mut |answer| last.push(answer.is_last()));
        let first = last.iter().position(|last| *last);
        assert_eq!(first, Some(last.len() - 1), "{name}");
        assert!(name != "backup" || last.len() > 2);
    }
}

#[test]
fn of_a_file_that_lacks_a_batch_nothing_is_made() {
    let envelope = read(&crate::colleagues::centre(10), Limits::of_empty_board()).unwrap().envelope;
    let (one, two) = envelope.facts.split_at(40);
    let batches = [one, two].map(|facts| write_batch(facts).unwrap());
    let (head, _) = write(Envelope { facts: Vec::new(), ..envelope.clone() }).unwrap();
    let file = |ahead, batches| Job::Write { ahead, head: head.clone(), batches, closing: Closing::Not, signing: None };
    let made = |jobs: Vec<Job>| {
        let (mut bench, mut told) = (Bench::default(), Vec::new());
        jobs.into_iter().for_each(|job| bench.carry_out(job, &mut |answer| told.push(answer)));
        told
    };
    let ahead = |of: u64, place: usize| Job::Batch { of, batch: batches[place].clone() };
    let whole = made(vec![file((0, 0), batches.to_vec())]);
    assert!(matches!(&whole[..], [Answer::Made(_)]));
    assert_eq!(made(vec![ahead(5, 0), ahead(5, 1), file((5, 2), Vec::new())]), whole);
    // Of one that was given up nothing gets into the next.
    assert_eq!(made(vec![ahead(4, 1), ahead(5, 0), ahead(5, 1), file((5, 2), Vec::new())]), whole);
    assert_eq!(made(vec![ahead(4, 1), file((0, 0), batches.to_vec())]), whole);
    for jobs in [vec![ahead(5, 0)], vec![ahead(4, 0), ahead(4, 1)], vec![ahead(5, 0), ahead(4, 1)], Vec::new()] {
        let jobs = jobs.into_iter().chain([file((5, 2), Vec::new())]).collect();
        assert_eq!(made(jobs), [Answer::Failed]);
    }
}

/// A board with lists of people, of notes for colleagues, of papers, and one whose name says nothing.
fn board_of_every_list() -> Vec<u8> {
    let id = |rest: u32| format!("{:08x}{rest:016x}", 1_704_067_200_u32 + rest);
    let names = ["Accueil", "Réunion d'équipe", "Magasin", "Modèles", "CDI"];
    let lists: Vec<_> = (1..).zip(names).map(|(at, name)| json!({"id": id(at), "name": name, "pos": at})).collect();
    let card = |at: u32| {
        let (list, day) = (id(at), "2024-01-10T09:00:00.000Z");
        json!({"id": id(100 + at), "name": format!("Personne {at}"), "idList": list, "pos": at, "dateLastActivity": day})
    };
    let board = json!({
        "id": id(0), "name": "Suivi", "dateLastActivity": "2024-01-20T12:00:00.000Z", "lists": lists,
        "members": [], "memberships": [], "cards": (1..6).map(card).collect::<Vec<_>>(), "actions": [],
    });
    serde_json::to_vec(&board).unwrap()
}

fn utf_16(text: &str) -> Vec<u8> {
    [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
}

#[test]
fn the_page_and_the_command_line_refuse_a_file_with_the_same_sentence() {
    let folder = std::env::temp_dir().join(format!("passerelle-refused-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let text = years::text("2022");
    let undated = r#"{"id": "b", "lists": [], "cards": []}"#;
    let one = r#"{"id": "b", "idList": "l", "idBoard": "t", "name": "Amina", "desc": ""}"#;
    let cases = [
        ("cut", text.as_bytes()[..text.len() / 2].to_vec(), "file-error-cut"),
        ("cut UTF-16", utf_16(&text)[..4_000].to_vec(), "file-error-cut"),
        ("empty", Vec::new(), "file-error-empty"),
        ("blank", b"\xef\xbb\xbf \n".to_vec(), "file-error-empty"),
        ("no JSON", b"Nom;Liste\nAmina;Accueil\n".to_vec(), "file-error-not-json"),
        ("Latin-1", b"{\"id\": \"\xe9\"}".to_vec(), "file-error-not-json"),
        ("one card", one.as_bytes().to_vec(), "trello-one-card"),
        ("undated", undated.as_bytes().to_vec(), "trello-undated"),
        ("too deep", "[".repeat(10_000).into_bytes(), "file-error-nesting"),
    ];
    for (name, bytes, sentence) in cases {
        let mut told = Vec::new();
        let job = Job::Open {
            bytes: bytes.clone().into(),
            passphrase: None,
            secrets: Vec::new(),
            limits: Limits::of_empty_board(),
        };
        Bench::default().carry_out(job, &mut |answer| told.push(answer));
        let [Answer::Refused(refusal)] = told.as_slice() else { panic!("{name}: {told:?}") };
        assert_eq!(refusal.message, sentence, "{name}");
        let (from, to) = (folder.join("board.json"), folder.join("backup.json"));
        std::fs::write(&from, &bytes).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle-cli"));
        command.args(["--json", "import", "trello", "-o"]).arg(&to).arg(&from);
        let output = command.output().unwrap();
        let error: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
        assert_eq!((output.status.code(), error["error"].as_str()), (Some(1), Some(sentence)), "{name}");
        assert!(!to.exists(), "{name}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn the_page_and_the_command_line_convert_a_board_to_the_same_facts() {
    let by_id = |facts: Vec<Fact>| facts.into_iter().map(|fact| (fact.id, fact)).collect::<BTreeMap<_, _>>();
    let folder = std::env::temp_dir().join(format!("passerelle-board-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut boards = vec![("every-list", board_of_every_list())];
    boards.extend(years::YEARS.map(|year| (year, years::text(year).into_bytes())));
    boards.push(("UTF-16", utf_16(&years::text("2022"))));
    boards.push(("half a sign", years::text("2022").replacen("motivée", "motiv\\ud83d", 1).into_bytes()));
    for (name, board) in boards {
        let mut desk = carrefour();
        let before = by_id(desk.model.journal.facts().into_iter().cloned().collect());
        desk.choose(name, &board);
        desk.send(import::Msg::MappingConfirmed);
        desk.send(import::Msg::Confirmed);
        let mut page = by_id(desk.model.journal.facts().into_iter().cloned().collect());
        page.retain(|id, _| !before.contains_key(id));

        let (from, to) = (folder.join("board.json"), folder.join("backup.json"));
        std::fs::write(&from, &board).unwrap();
        let org = desk.model.device.unwrap().org.to_string();
        let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle-cli"));
        command.args(["import", "trello", "--org", &org, "-o"]).arg(&to).arg(&from);
        assert!(command.status().unwrap().success(), "{name}");
        let written = read(&std::fs::read(&to).unwrap(), Limits::of_empty_board()).unwrap();
        assert!(!page.is_empty(), "{name}");
        assert_eq!(page, by_id(written.envelope.facts), "{name}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

/// The same file written otherwise: with line ends, and with one sign of its last fact spelt by its number.
fn written_otherwise(file: &[u8]) -> [Vec<u8>; 2] {
    let whole: serde_json::Value = serde_json::from_slice(file).unwrap();
    let text = std::str::from_utf8(file).unwrap();
    let facts = text.rfind("],\"format\":").unwrap();
    let last = text[..facts].rfind(",\"kind\":").unwrap();
    let nearly = [&text[..last], ",\"\\u006bind\":", &text[last + ",\"kind\":".len()..]].concat();
    [serde_json::to_vec_pretty(&whole).unwrap(), nearly.into_bytes()]
}

#[test]
fn a_backup_is_taken_in_alike_however_it_is_written() {
    let mut anne = Desk::joining(1, &crate::colleagues::centre(10), "Anne");
    let few = anne.backup();
    anne.import(&crate::colleagues::centre(300));
    let persons: Vec<_> = anne.model.board.cards().map(|card| card.id).collect();
    erase(&mut anne, &persons[100..102]);
    let file = anne.backup();
    let facts = read(&file, Limits::of_empty_board()).unwrap().envelope.facts;
    let deciding = facts.iter().filter(|fact| decides(fact)).count();
    let [spread, nearly] = written_otherwise(&file);
    // Ours is told while it is read, and what decides about others last; of one that turns out to be none of ours all is
    // told again.
    for (name, bytes, tellings, last) in
        [("ours", &file, 1, deciding), ("spread", &spread, 1, 0), ("nearly", &nearly, 2, 0)]
    {
        let (mut begun, mut there, mut late) = (0, 0, 0);
        let job = Job::Open {
            bytes: bytes.clone().into(),
            passphrase: None,
            secrets: Vec::new(),
            limits: Limits::of_empty_board(),
        };
        Bench::default().carry_out(job, &mut |answer| match answer {
            Answer::Facts { batch, packed, at, .. } => {
                begun += usize::from(at == 0);
                assert!(at == there || at == 0, "{name}");
                let facts = chunk::unpack(batch, &packed).unwrap().0;
                there = at + facts.len();
                late = if facts.iter().all(decides) { facts.len() } else { 0 };
            }
            Answer::Head { facts, rest, .. } => assert_eq!((facts, rest), (there, 0), "{name}"),
            other => panic!("{name}: {other:?}"),
        });
        assert_eq!((begun, there, late), (tellings, facts.len(), last), "{name}");
    }
    let taken = |bytes: &[u8]| {
        let mut luc = Desk::joining(2, &few, "Luc");
        luc.import(bytes);
        assert_eq!(luc.model.board.len(), 298);
        (luc.state(), luc.on_disk(), luc.reloaded(3).state())
    };
    let (state, disk, again) = taken(&file);
    assert_eq!(state, again);
    for bytes in [&spread, &nearly] {
        assert!(taken(bytes) == (state.clone(), disk.clone(), again.clone()));
    }
    let joined = |bytes: &[u8]| Desk::joining(4, bytes, "Zoé").on_disk();
    assert!(joined(&spread) == joined(&file) && joined(&nearly) == joined(&file));
}
