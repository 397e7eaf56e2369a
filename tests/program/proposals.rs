//! What comes back: what a partner proposes to take back of ours, what becomes of what they ask to erase, and what has changed
//! since it left.

use crate::desk::Desk;
use crate::partners::{agree, org, two};
use crate::sharing::{opened, send};
use passerelle::app::import::Stage;
use passerelle::app::notice::Notice;
use passerelle::app::undo::Answer;
use passerelle::app::{Edit, erasing, import, sharing, undo};
use passerelle::domain::{Day, ElementId, OrgId, PersonId, Purpose, Subject};
use passerelle::exchange::preview::Change;
use passerelle::insight::board::news::{Matter, News};
use passerelle::insight::dossier::conflict::Conflict;
use passerelle::insight::dossier::ticked::{Elder, What};
use passerelle::insight::erasing::answers;
use passerelle::journal::schema::erasure_request;
use passerelle::journal::{Fact, Kind};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn said(desk: &Desk) -> Option<Notice> {
    desk.model.toasts.shown.as_ref().map(|toast| toast.notice.clone())
}

fn stages(desk: &Desk, person: PersonId) -> usize {
    desk.dossier(person).records.of(&Kind::Placement).len()
}

/// The fact that wrote a stage.
fn written(desk: &Desk, person: PersonId) -> Fact {
    let dossier = desk.dossier(person);
    let fact = dossier.timeline.iter().find(|entry| entry.fact.kind == Kind::Placement);
    fact.unwrap().fact.clone()
}

fn questions(desk: &Desk, person: PersonId) -> Vec<(OrgId, usize)> {
    let asked = desk.dossier(person).conflicts.into_iter().filter_map(|conflict| match conflict {
        Conflict::Proposal { by, facts, .. } => Some((by.org, facts.len())),
        _ => None,
    });
    asked.collect()
}

/// A stage that the centre told the mission of, and that the mission has just said it would take back.
fn wished() -> (Desk, Desk, PersonId) {
    let (mut anne, mut denis) = two();
    let (cisp, mire) = (org(&anne), org(&denis));
    let amelie = anne.new_person("Amélie");
    agree(&mut anne, amelie, mire);
    anne.add(amelie, Kind::Placement, &[("company", "Boutique Lys")]);
    let packet = send(&mut anne, mire, Purpose::FollowUp, &[amelie]).unwrap();
    denis.import(&packet);
    agree(&mut denis, amelie, cisp);
    let Fact { about, act, .. } = written(&denis, amelie);
    denis.send(undo::Msg::Proposed { about, act });
    (anne, denis, amelie)
}

/// The same once a packet says it.
fn proposed() -> (Desk, Desk, PersonId, Vec<u8>) {
    let (anne, mut denis, amelie) = wished();
    let cisp = org(&anne);
    assert_eq!(stages(&denis, amelie), 1, "what somebody else wrote is theirs");
    let back = send(&mut denis, cisp, Purpose::FollowUp, &[amelie]).unwrap();
    (anne, denis, amelie, back)
}

fn answer(desk: &mut Desk, person: PersonId, from: OrgId, answer: Answer) {
    let Fact { about, act, .. } = written(desk, person);
    desk.send(undo::Msg::ProposalAnswered { about, org: from, act, answer });
}

#[test]
fn what_a_partner_proposes_to_take_back_waits_for_an_answer() {
    let (mut anne, denis, amelie, back) = proposed();
    let mire = org(&denis);
    anne.choose("envoi.json", &back);
    let Stage::Shown(shown) = anne.model.import.stage() else { panic!("no preview") };
    let changes = &shown.preview.subjects[0].changes;
    let told = changes.iter().find_map(|change| match change {
        Change::Proposed { by, says, on, .. } => Some((by.org, says.len(), *on)),
        _ => None,
    });
    assert_eq!(told, Some((mire, 1, day("2026-03-04"))), "{changes:?}");
    anne.send(import::Msg::Confirmed);
    let Stage::Done(outcome) = anne.model.import.stage() else { panic!("not taken") };
    assert_eq!(outcome.conflicts.iter().map(|(person, _)| *person).collect::<Vec<_>>(), [amelie]);
    assert_eq!((stages(&anne, amelie), questions(&anne, amelie)), (1, vec![(mire, 1)]));
    assert_eq!(anne.model.board.card(amelie).unwrap().conflicts, 1);

    answer(&mut anne, amelie, mire, Answer::Declined);
    assert_eq!((stages(&anne, amelie), questions(&anne, amelie)), (1, Vec::new()));
    assert_eq!(anne.model.board.card(amelie).unwrap().conflicts, 0);
    // The same file asks nothing a second time.
    anne.import(&back);
    assert_eq!(said(&anne), Some(Notice::NothingNew));
    assert!(questions(&anne, amelie).is_empty());
    anne.send(undo::Msg::UndoAsked);
    assert_eq!(questions(&anne, amelie), [(mire, 1)], "an answer that is taken back is open again");
}

#[test]
fn what_is_taken_back_as_proposed_goes_for_both_and_comes_back_by_an_undo() {
    let (mut anne, mut denis, amelie, back) = proposed();
    let mire = org(&denis);
    anne.import(&back);
    answer(&mut anne, amelie, mire, Answer::Accepted);
    assert_eq!((stages(&anne, amelie), questions(&anne, amelie)), (0, Vec::new()));
    anne.import(&back);
    assert!(questions(&anne, amelie).is_empty());
    anne.send(undo::Msg::UndoAsked);
    assert_eq!((stages(&anne, amelie), questions(&anne, amelie)), (1, vec![(mire, 1)]));
    answer(&mut anne, amelie, mire, Answer::Accepted);
    let there = send(&mut anne, mire, Purpose::FollowUp, &[amelie]).unwrap();
    denis.import(&there);
    assert_eq!(stages(&denis, amelie), 0);
}

#[test]
fn a_proposal_that_is_taken_back_asks_nothing_any_more() {
    let (mut anne, mut denis, amelie, back) = proposed();
    anne.import(&back);
    let about = Subject::Person(amelie);
    // What is sent is not undone by Ctrl+Z, so the proposal itself is proposed away.
    let wish = denis.model.journal.about(about).iter().find(|fact| fact.kind == Kind::Retracted).unwrap().act;
    denis.send(undo::Msg::ActUndone(wish));
    let cisp = org(&anne);
    let again = send(&mut denis, cisp, Purpose::FollowUp, &[amelie]).unwrap();
    anne.import(&again);
    assert!(questions(&anne, amelie).is_empty());
    assert_eq!(stages(&anne, amelie), 1);
}

#[test]
fn a_proposal_is_work_that_the_next_undo_takes_back() {
    let (anne, mut denis, amelie) = wished();
    let cisp = org(&anne);
    denis.send(undo::Msg::UndoAsked);
    let back = send(&mut denis, cisp, Purpose::FollowUp, &[amelie]).unwrap();
    assert!(opened(&back).facts.iter().all(|fact| fact.kind != Kind::Retracted));
    denis.send(undo::Msg::RedoAsked);
    let back = send(&mut denis, cisp, Purpose::FollowUp, &[amelie]).unwrap();
    assert_eq!(opened(&back).facts.iter().filter(|fact| fact.kind == Kind::Retracted).count(), 1);
}

/// A person of whom the mission was told, and whom the centre asks it to forget.
fn withdrawn() -> (Desk, Desk, PersonId) {
    let (mut anne, mut denis) = two();
    let (amelie, mire) = (anne.new_person("Amélie"), org(&denis));
    let agreement = agree(&mut anne, amelie, mire);
    let packet = send(&mut anne, mire, Purpose::FollowUp, &[amelie]).unwrap();
    denis.import(&packet);
    anne.change(amelie, Kind::Agreement, agreement, &[("withdrawn", "2026-03-04")]);
    anne.send(sharing::Msg::WithdrawalAsked { person: amelie, recipient: mire });
    let file = anne.downloads.pop().unwrap().1;
    denis.import(&file);
    (anne, denis, amelie)
}

fn request(desk: &Desk, person: PersonId) -> ElementId {
    desk.dossier(person).records.of(&Kind::ErasureRequest)[0].id().unwrap()
}

/// The file that answers a partner.
fn told(desk: &mut Desk, to: OrgId) -> Vec<u8> {
    desk.send(sharing::Msg::ErasureAnswerAsked(to));
    desk.downloads.pop().unwrap().1
}

fn heard(desk: &Desk) -> Option<String> {
    answers::asked(&desk.model.settings)[0].answer.as_ref().map(|(outcome, _)| outcome.clone())
}

#[test]
fn who_asks_to_erase_hears_what_was_kept_and_then_what_was_erased() {
    let (mut anne, mut denis, amelie) = withdrawn();
    let (cisp, mire) = (org(&anne), org(&denis));
    let asked = answers::asked(&anne.model.settings);
    assert_eq!((asked.len(), asked[0].to, asked[0].person), (1, mire, Some(amelie)));
    assert_eq!((heard(&anne), asked[0].day), (None, Some(day("2026-03-04"))));
    denis.send(sharing::Msg::ErasureAnswered { person: amelie, request: request(&denis, amelie), outcome: "kept" });
    let noted = &denis.dossier(amelie).records;
    let answered = noted.of(&Kind::ErasureRequest)[0].get(erasure_request::ANSWERED);
    assert_eq!(answered, Some(day("2026-03-04")));
    assert_eq!(answers::untold(&denis.model.settings, cisp).len(), 1);
    let kept = told(&mut denis, cisp);
    let text = String::from_utf8(kept.clone()).unwrap();
    assert!(!text.contains("Amélie") && !text.contains(&amelie.to_string()), "{text}");
    assert!(opened(&kept).facts.is_empty());
    assert!(answers::untold(&denis.model.settings, cisp).is_empty(), "they know it");
    anne.import(&kept);
    assert_eq!(heard(&anne).as_deref(), Some("kept"));
    anne.import(&kept);
    assert_eq!(said(&anne), Some(Notice::NothingNew));

    // The whole dossier goes after all; its requests go with it, and the answer does not.
    denis.on("2026-03-06");
    denis.send(erasing::Msg::Asked(vec![amelie]));
    denis.send(erasing::Msg::Confirmed);
    assert!(denis.model.journal.is_erased(amelie));
    let erased = told(&mut denis, cisp);
    anne.import(&erased);
    let answer = answers::asked(&anne.model.settings)[0].answer.clone();
    assert_eq!(answer, Some(("erased".to_owned(), Some(day("2026-03-06")))));
}

#[test]
fn an_answer_is_refused_by_who_did_not_ask() {
    let (mut anne, mut denis, amelie) = withdrawn();
    denis.send(sharing::Msg::ErasureAnswered { person: amelie, request: request(&denis, amelie), outcome: "erased" });
    let cisp = org(&anne);
    let file = told(&mut denis, cisp);
    denis.choose("reponse.json", &file);
    let refusal = |desk: &Desk| match desk.model.import.stage() {
        Stage::Refused { refusal, .. } => refusal.message.clone(),
        other => panic!("it is taken: {other:?}"),
    };
    assert_eq!(refusal(&denis), "file-error-own-receipt");
    // The same organisation, where nobody asked.
    let mut other = Desk::founded(1);
    assert_eq!(org(&other), cisp);
    other.choose("reponse.json", &file);
    assert_eq!(refusal(&other), "file-error-unknown-erasure");
    // What was asked has left: it is final.
    anne.send(undo::Msg::UndoAsked);
    assert_eq!(said(&anne), Some(Notice::FinalBefore));
}

#[test]
fn what_was_ticked_and_has_changed_since_it_left_says_so_and_waits_for_its_tick() {
    let (mut anne, denis) = two();
    let (amelie, mire) = (anne.new_person("Amélie"), org(&denis));
    agree(&mut anne, amelie, mire);
    let note = anne.add(amelie, Kind::Note, &[("text", "À rappeler lundi")]);
    anne.edit(amelie, Edit::share(note, "note", true));
    send(&mut anne, mire, Purpose::FollowUp, &[amelie]).unwrap();
    let stands = |desk: &Desk| {
        let key = note.to_string();
        let what = What { kind: &Kind::Note, key: &key, element: note, row: "note" };
        desk.dossier(amelie).ticked(desk.model.device.map(|device| device.org), &what)
    };
    assert!(stands(&anne).holds && stands(&anne).elders.is_empty());
    anne.on("2026-03-05");
    anne.change(amelie, Kind::Note, note, &[("text", "Ne veut plus du stage")]);
    let behind = [Elder { org: mire, day: day("2026-03-04") }];
    assert!(!stands(&anne).holds);
    assert_eq!(stands(&anne).elders, behind);
    assert_eq!(send(&mut anne, mire, Purpose::FollowUp, &[amelie]), None, "the new words stay");
    let ticks = |desk: &Desk| desk.model.sharing.desk.as_deref().unwrap().open.clone().unwrap().ticks.clone();
    let shown = ticks(&anne);
    assert_eq!(
        shown.iter().map(|tick| (tick.ticked, tick.changed)).collect::<Vec<_>>(),
        [(false, Some(behind[0].day))]
    );
    anne.send(sharing::Msg::Ticked { person: amelie, element: note, row: "note", leaves: true });
    assert!(ticks(&anne)[0].ticked);
    assert_eq!((stands(&anne).holds, stands(&anne).elders), (true, behind.to_vec()), "until the next file");
    let packet = send(&mut anne, mire, Purpose::FollowUp, &[amelie]).unwrap();
    assert!(String::from_utf8(packet).unwrap().contains("Ne veut plus"));
    assert!(stands(&anne).holds && stands(&anne).elders.is_empty());
}

#[test]
fn before_an_agreement_ends_the_card_says_so_while_the_path_is_open() {
    let (mut anne, denis) = two();
    let (amelie, mire) = (anne.new_person("Amélie"), org(&denis));
    // Until 4 March 2027.
    let agreement = agree(&mut anne, amelie, mire);
    let news = |desk: &Desk| {
        let card = desk.model.board.card(amelie).unwrap();
        match card.news(&desk.model.settings, desk.model.today) {
            Some(News::Soon(due)) => Some((due.matter, due.of, due.title.clone(), due.day)),
            _ => None,
        }
    };
    let told = Some((Matter::AgreementEnd, agreement, mire.to_string(), day("2027-03-04")));
    assert_eq!(anne.model.board.card(amelie).unwrap().next_due(), None, "it presses nobody");
    for (on, expected) in
        [("2027-02-01", None), ("2027-02-02", told.clone()), ("2027-03-04", told.clone()), ("2027-03-05", None)]
    {
        anne.on(on);
        assert_eq!(news(&anne), expected, "{on}");
    }
    // The same from a checkpoint that was made long before.
    let mut desk = anne.rested(5);
    for (on, expected) in [("2027-03-05", None), ("2027-03-06", None)] {
        desk.on(on);
        assert_eq!(news(&desk), expected, "{on}");
    }
}

#[test]
fn an_agreement_that_is_renewed_withdrawn_or_of_a_closed_path_is_not_told() {
    let (mut anne, denis) = two();
    let mire = org(&denis);
    let people: Vec<(PersonId, ElementId)> = ["Amélie", "Bruno", "Chloé"]
        .map(|name| {
            let person = anne.new_person(name);
            (person, agree(&mut anne, person, mire))
        })
        .into();
    anne.on("2027-02-20");
    let told = |desk: &Desk, person: PersonId| {
        let card = desk.model.board.card(person).unwrap();
        card.news(&desk.model.settings, desk.model.today).is_some()
    };
    assert!(people.iter().all(|(person, _)| told(&anne, *person)));
    let [(renewed, _), (withdrawn, id), (closed, _)] = people[..] else { panic!() };
    let next = agree(&mut anne, renewed, mire);
    anne.change(renewed, Kind::Agreement, next, &[("expires", "2028-02-20")]);
    anne.change(withdrawn, Kind::Agreement, id, &[("withdrawn", "2027-02-20")]);
    anne.edit(closed, Edit::register(passerelle::journal::schema::step::STEP.with(passerelle::domain::Step::Closed)));
    assert!(people.iter().all(|(person, _)| !told(&anne, *person)));
}

#[test]
fn an_outcome_that_stays_leaves_no_former_one_at_the_partner() {
    use passerelle::journal::schema::outcome;
    let (mut anne, mut denis) = two();
    let (amelie, cisp, mire) = (anne.new_person("Amélie"), org(&anne), org(&denis));
    agree(&mut anne, amelie, mire);
    let theirs = |desk: &Desk| {
        let fold = desk.model.journal.fold_person(amelie);
        fold.register(outcome::OUTCOME, Some(cisp)).map(str::to_owned)
    };
    anne.edit(amelie, Edit::register(outcome::OUTCOME.with("dropout")));
    let packet = send(&mut anne, mire, Purpose::Handover, &[amelie]).unwrap();
    denis.import(&packet);
    assert_eq!(theirs(&denis).as_deref(), Some("dropout"));
    anne.edit(amelie, Edit::register(outcome::OUTCOME.with("personal_reason")));
    let packet = send(&mut anne, mire, Purpose::Handover, &[amelie]).unwrap();
    assert!(!String::from_utf8(packet.clone()).unwrap().contains("personal_reason"));
    denis.import(&packet);
    assert_eq!((theirs(&denis), theirs(&anne).as_deref()), (None, Some("personal_reason")));
}
