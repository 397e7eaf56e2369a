//! A CISP and a MIRE share a path (scenario U1 of the field): cards, agreements, packets, receipts, conflicts.

use crate::desk::{Desk, line};
use crate::partners::{agree, card, org, two};
use passerelle::app::device::Deed;
use passerelle::app::import::Stage;
use passerelle::app::notice::Notice;
use passerelle::app::sharing::{self, Lock, State};
use passerelle::app::{Edit, Route, import, settings, undo};
use passerelle::domain::{Day, OrgId, OrgType, PersonId, Purpose, Step, codes};
use passerelle::exchange::agreement::Lacking;
use passerelle::exchange::leaving::Stays;
use passerelle::exchange::packing::Extent;
use passerelle::exchange::preview::Fate;
use passerelle::exchange::{Envelope, Limits, read};
use passerelle::insight::board::card::Beside;
use passerelle::journal::Kind;
use passerelle::journal::schema::{dispatch, erasure_request, hours, identity, note, placement, step};

fn receipt(desk: &mut Desk) -> Vec<u8> {
    desk.send(sharing::Msg::ReceiptAsked);
    desk.downloads.pop().unwrap().1
}

/// Prepares a packet for these people and hands it over; none where nothing leaves.
pub fn send(desk: &mut Desk, to: OrgId, purpose: Purpose, persons: &[PersonId]) -> Option<Vec<u8>> {
    desk.send(sharing::Msg::Opened { persons: persons.to_vec() });
    desk.send(sharing::Msg::Chosen { recipient: to, purpose });
    let before = desk.downloads.len();
    desk.send(sharing::Msg::Asked(Lock::None));
    (desk.downloads.len() > before).then(|| desk.downloads.pop().unwrap().1)
}

pub fn opened(bytes: &[u8]) -> Envelope {
    read(bytes, Limits::of_board(0)).unwrap().envelope
}

fn said(desk: &Desk) -> Option<Notice> {
    desk.model.toasts.shown.as_ref().map(|toast| toast.notice.clone())
}

fn refusal(desk: &Desk) -> String {
    match desk.model.import.stage() {
        Stage::Refused { refusal, .. } => refusal.message.clone(),
        other => panic!("it is taken: {other:?}"),
    }
}

#[test]
fn a_card_is_noted_once_and_undone_in_one_step() {
    let (mut anne, mut denis) = two();
    assert_eq!(anne.model.settings.peers(), [(org(&denis), "Miresem")]);
    let again = card(&mut denis);
    anne.import(&again);
    assert_eq!(said(&anne), Some(Notice::NothingNew));
    let own = card(&mut anne);
    anne.choose("carte.json", &own);
    assert_eq!(refusal(&anne), "file-error-own-card");
    anne.send(undo::Msg::UndoAsked);
    assert!(anne.model.settings.peers().is_empty());
    assert_eq!(denis.model.kept.register.0.iter().filter(|line| line.deed == Deed::CardOut).count(), 2);
}

#[test]
fn nothing_leaves_without_an_agreement_and_the_screen_says_why() {
    let (mut anne, denis) = two();
    let (amelie, mire) = (anne.new_person("Amélie"), org(&denis));
    let outlook = |desk: &Desk| desk.model.sharing.desk.as_deref().unwrap().people[0].outlook;
    assert_eq!(send(&mut anne, mire, Purpose::FollowUp, &[amelie]), None);
    assert_eq!(outlook(&anne), Err(Lacking::None));
    assert!(matches!(*anne.model.sharing.state, State::Failed));
    // Asked from the exchanges, nobody whom no agreement names is listed.
    assert_eq!(send(&mut anne, mire, Purpose::FollowUp, &[]), None);
    assert!(anne.model.sharing.desk.as_deref().unwrap().people.is_empty());
    let agreement = agree(&mut anne, amelie, mire);
    assert!(send(&mut anne, mire, Purpose::FollowUp, &[]).is_some());
    anne.change(amelie, Kind::Agreement, agreement, &[("withdrawn", "2026-03-04")]);
    assert_eq!(send(&mut anne, mire, Purpose::FollowUp, &[amelie]), None);
    assert_eq!(outlook(&anne), Err(Lacking::Withdrawn(Day::parse("2026-03-04").unwrap())));
}

#[test]
fn u1_both_keep_both_changes_and_the_receipt_stands_beside_what_was_sent() {
    let (mut anne, mut denis) = two();
    let (cisp, mire) = (org(&anne), org(&denis));
    let amelie = anne.new_person("Amélie");
    agree(&mut anne, amelie, mire);
    anne.edit(amelie, Edit::register(step::STEP.with(Step::Orientation)));
    let done = [("company", "Boutique Lys"), ("start", "2026-02-02"), ("end", "2026-02-06"), ("found_by", "cisp")];
    anne.add(amelie, Kind::Placement, &done);
    let wanted = anne.add(amelie, Kind::Placement, &[("goal", "discover")]);
    let private = anne.add(amelie, Kind::Note, &[("text", "Santé : suivi médical")]);

    // What leaves and what stays is in sight before anything is made.
    anne.send(sharing::Msg::Opened { persons: vec![amelie] });
    assert_eq!(anne.model.route, Route::Exchanges);
    anne.send(sharing::Msg::Chosen { recipient: mire, purpose: Purpose::FollowUp });
    let details = anne.model.sharing.desk.as_deref().unwrap().open.clone().unwrap();
    assert!(!details.leaves.is_empty());
    let ticks: Vec<_> = details.ticks.iter().map(|tick| (tick.element, tick.row, tick.ticked)).collect();
    assert_eq!(ticks, [(private, "note", false)]);
    assert!(details.stays.iter().all(|(why, _, _)| *why == Stays::Never), "{:?}", details.stays);
    anne.send(sharing::Msg::Asked(Lock::None));
    let (name, packet) = anne.downloads.pop().unwrap();
    assert!(name.starts_with("passerelle-carrefour-miresem-2026-03-04"), "{name}");
    let text = String::from_utf8(packet.clone()).unwrap();
    for hidden in ["Santé", "Armoire"] {
        assert!(!text.contains(hidden), "{hidden}");
    }
    assert_eq!(opened(&packet).people.len(), 1, "who wrote is named");

    denis.choose("envoi.json", &packet);
    let Stage::Shown(shown) = denis.model.import.stage() else { panic!("no preview") };
    assert_eq!(shown.preview.count(Fate::New), 1);
    denis.send(import::Msg::Confirmed);
    assert_eq!(denis.step(amelie), Some(Step::Intake), "in the mission's own first column");
    assert_eq!(denis.model.board.card(amelie).unwrap().elsewhere, [Beside { org: cisp, step: Step::Orientation }]);
    let anne_there = denis.model.settings.peer_word(&anne.model.device.unwrap().member.to_string());
    assert_eq!(anne_there, Some("Anne"));
    let receipt = receipt(&mut denis);
    assert!(!String::from_utf8(receipt.clone()).unwrap().contains("Amélie"));
    anne.import(&receipt);
    let packets = anne.model.settings.records.of(&Kind::Dispatch);
    assert_eq!(packets.len(), 1);
    assert_eq!(packets[0].get(dispatch::RECEIVED), Day::parse("2026-03-04").ok());

    // Each works on, and both write the same field.
    agree(&mut denis, amelie, cisp);
    let found = [("company", "Delhaize"), ("start", "2026-03-16"), ("planned_end", "2026-03-20"), ("found_by", "mire")];
    denis.change(amelie, Kind::Placement, wanted, &found);
    let visited = wanted.to_string();
    denis.add(amelie, Kind::PlacementVisit, &[("placement", visited.as_str()), ("day", "2026-03-04")]);
    denis.edit(amelie, Edit::register(identity::LAST_NAME.with(&line("Dutron"))));
    anne.edit(amelie, Edit::register(identity::LAST_NAME.with(&line("Duton"))));
    anne.add(
        amelie,
        Kind::Hours,
        &[("month", "2026-03-01"), ("category", codes::HOUR_CATEGORIES[0]), ("minutes", "12:00")],
    );
    let back = send(&mut denis, cisp, Purpose::FollowUp, &[amelie]).unwrap();
    assert!(opened(&back).facts.iter().all(|fact| fact.by.org == mire), "nobody sends what another wrote");
    anne.import(&back);
    let there = send(&mut anne, mire, Purpose::FollowUp, &[amelie]).unwrap();
    assert!(opened(&there).facts.iter().all(|fact| fact.kind != Kind::Placement), "only what is new goes");
    denis.import(&there);
    for desk in [&anne, &denis] {
        let dossier = desk.dossier(amelie);
        let stage = dossier.records.element(&Kind::Placement, wanted).unwrap();
        assert_eq!((stage.get(placement::COMPANY), stage.get(placement::FOUND_BY)), (Some("Delhaize"), Some("mire")));
        assert_eq!(dossier.records.of(&Kind::Placement).len(), 2);
        let minutes = dossier.records.of(&Kind::Hours)[0].get(hours::MINUTES).map(|time| time.as_minutes());
        assert_eq!(minutes, Some(720));
        assert_eq!(dossier.conflicts.len(), 1, "{:?}", dossier.conflicts);
    }
    // A person chooses, once, and both show it.
    anne.edit(amelie, Edit::register(identity::LAST_NAME.with(&line("Duton"))));
    let choice = send(&mut anne, mire, Purpose::FollowUp, &[amelie]).unwrap();
    denis.import(&choice);
    for desk in [&anne, &denis] {
        assert!(desk.dossier(amelie).conflicts.is_empty());
        assert_eq!(desk.dossier(amelie).records.one(identity::LAST_NAME), Some("Duton"));
    }
    // A second import changes nothing, and says so.
    let before = denis.state();
    denis.import(&choice);
    assert_eq!(denis.state(), before);
    assert_eq!(said(&denis), Some(Notice::NothingNew));

    // The centre's exit leaves the mission's card where it is.
    denis.edit(amelie, Edit::register(step::STEP.with(Step::JobSearch)));
    anne.edit(amelie, Edit::register(step::STEP.with(Step::Closed)));
    let exit = send(&mut anne, mire, Purpose::FollowUp, &[amelie]).unwrap();
    denis.import(&exit);
    assert_eq!((anne.step(amelie), denis.step(amelie)), (Some(Step::Closed), Some(Step::JobSearch)));
}

#[test]
fn a_tick_lets_one_element_leave_alone() {
    let (mut anne, denis) = two();
    let (amelie, mire) = (anne.new_person("Amélie"), org(&denis));
    agree(&mut anne, amelie, mire);
    let shared = anne.add(amelie, Kind::Note, &[("text", "À rappeler lundi")]);
    anne.add(amelie, Kind::Note, &[("text", "Confidentiel")]);
    anne.send(sharing::Msg::Opened { persons: vec![amelie] });
    anne.send(sharing::Msg::Chosen { recipient: mire, purpose: Purpose::Handover });
    let unticked = |desk: &Desk| desk.model.sharing.desk.as_deref().unwrap().people[0].outlook.unwrap().unticked;
    assert_eq!(unticked(&anne), 2);
    anne.send(sharing::Msg::Ticked { person: amelie, element: shared, row: "note", leaves: true });
    assert_eq!(unticked(&anne), 1);
    anne.send(sharing::Msg::Asked(Lock::None));
    let packet = String::from_utf8(anne.downloads.pop().unwrap().1).unwrap();
    assert!(packet.contains("lundi") && !packet.contains("Confidentiel"));
    let dossier = anne.dossier(amelie);
    let kept = dossier.records.element(&Kind::Note, shared).unwrap();
    assert_eq!(kept.get(note::TEXT), Some("À rappeler lundi"));
}

#[test]
fn what_left_is_final_and_a_file_that_was_not_saved_did_not_leave() {
    let (mut anne, denis) = two();
    let (amelie, mire) = (anne.new_person("Amélie"), org(&denis));
    agree(&mut anne, amelie, mire);
    anne.saves = false;
    assert_eq!(send(&mut anne, mire, Purpose::Handover, &[amelie]), None);
    assert!(matches!(*anne.model.sharing.state, State::NotSaved(_)));
    assert!(anne.model.settings.records.of(&Kind::Dispatch).is_empty());
    anne.saves = true;
    anne.send(sharing::Msg::OfferedAgain);
    let first = opened(&anne.downloads.pop().unwrap().1);
    assert_eq!(anne.model.settings.records.of(&Kind::Dispatch).len(), 1);
    assert!(anne.model.kept.register.0.iter().any(|line| line.deed == Deed::PacketOut && line.persons == 1));
    anne.send(undo::Msg::UndoAsked);
    assert_eq!(said(&anne), Some(Notice::FinalBefore));
    assert_eq!(send(&mut anne, mire, Purpose::Handover, &[amelie]), None, "nothing is new");
    // A partner who lost it gets all of it once more.
    anne.send(sharing::Msg::ExtentChosen(Extent::All));
    anne.send(sharing::Msg::Asked(Lock::None));
    assert_eq!(opened(&anne.downloads.pop().unwrap().1).facts.len(), first.facts.len());
}

#[test]
fn many_people_are_looked_at_and_one_can_be_left_out_of_a_sealed_packet() {
    let (mut anne, denis) = two();
    let mire = org(&denis);
    let people: Vec<PersonId> = (0..30).map(|place| anne.new_person(&format!("Personne {place}"))).collect();
    for person in &people {
        agree(&mut anne, *person, mire);
    }
    anne.send(sharing::Msg::Opened { persons: Vec::new() });
    anne.send(sharing::Msg::Chosen { recipient: mire, purpose: Purpose::FollowUp });
    anne.send(sharing::Msg::PersonToggled(people[3]));
    assert_eq!(anne.model.sharing.desk.as_deref().unwrap().going().count(), 29);
    anne.send(sharing::Msg::Asked(Lock::Passphrase("quatre mots sans lien".to_owned())));
    let (name, bytes) = anne.downloads.pop().unwrap();
    assert!(name.ends_with(".json.age"), "{name}");
    let plain = passerelle::exchange::seal::unseal(&bytes, "quatre mots sans lien", u64::MAX).unwrap();
    let envelope = opened(&plain);
    assert_eq!(envelope.persons.len(), 29);
    assert!(!envelope.persons.contains(&people[3]));
}

#[test]
fn a_receipt_is_taken_by_each_colleague_and_by_nobody_else() {
    let (mut anne, mut denis) = two();
    let (amelie, mire) = (anne.new_person("Amélie"), org(&denis));
    let before = anne.backup();
    agree(&mut anne, amelie, mire);
    let packet = send(&mut anne, mire, Purpose::FollowUp, &[amelie]).unwrap();
    denis.import(&packet);
    let receipt = receipt(&mut denis);
    denis.choose("recu.json", &receipt);
    assert_eq!(refusal(&denis), "file-error-own-receipt");
    let mut luc = Desk::joining(9, &anne.backup(), "Luc");
    luc.import(&receipt);
    assert_eq!(
        luc.model.settings.records.of(&Kind::Dispatch)[0].get(dispatch::RECEIVED),
        Day::parse("2026-03-04").ok()
    );
    // A colleague's board that has not heard of the packet yet.
    let mut sarah = Desk::joining(11, &before, "Sarah");
    sarah.choose("recu.json", &receipt);
    assert_eq!(refusal(&sarah), "file-error-unknown-packet");
}

#[test]
fn a_withdrawal_is_a_request_that_the_partner_answers_and_erases_nothing() {
    let (mut anne, mut denis) = two();
    let (amelie, mire) = (anne.new_person("Amélie"), org(&denis));
    let agreement = agree(&mut anne, amelie, mire);
    let packet = send(&mut anne, mire, Purpose::FollowUp, &[amelie]).unwrap();
    denis.import(&packet);
    anne.change(amelie, Kind::Agreement, agreement, &[("withdrawn", "2026-03-04")]);
    anne.send(sharing::Msg::WithdrawalAsked { person: amelie, recipient: mire });
    let withdrawal = anne.downloads.pop().unwrap().1;
    let text = String::from_utf8(withdrawal.clone()).unwrap();
    assert!(!text.contains("Amélie") && opened(&withdrawal).facts.is_empty());
    let before = denis.dossier(amelie).name();
    denis.import(&withdrawal);
    let dossier = denis.dossier(amelie);
    assert_eq!(dossier.name(), before);
    assert_eq!(dossier.records.of(&Kind::ErasureRequest)[0].get(erasure_request::FROM), Some(org(&anne)));
    // Once is enough.
    denis.import(&withdrawal);
    assert_eq!(said(&denis), Some(Notice::NothingNew));
    anne.choose("retrait.json", &withdrawal);
    assert_eq!(refusal(&anne), "file-error-own-withdrawal");
    denis.send(undo::Msg::UndoAsked);
    assert!(denis.dossier(amelie).records.of(&Kind::ErasureRequest).is_empty());
    let mut sarah = Desk::open(Default::default(), 2);
    sarah.send(settings::Msg::Created { name: line("Miresem"), org_type: OrgType::Mire, member: line("Denis") });
    assert_eq!(org(&sarah), mire, "the same organisation, where nothing was ever taken in");
    sarah.choose("retrait.json", &withdrawal);
    assert_eq!(refusal(&sarah), "file-error-nobody-here");
}

#[test]
fn what_is_in_sight_is_what_leaves_when_all_is_sent_again() {
    let (mut anne, denis) = two();
    let (amelie, mire) = (anne.new_person("Amélie"), org(&denis));
    agree(&mut anne, amelie, mire);
    send(&mut anne, mire, Purpose::FollowUp, &[amelie]).unwrap();
    let State::Made { to, .. } = &*anne.model.sharing.state else { panic!("nothing was made") };
    assert_eq!(to, "Miresem");
    anne.send(sharing::Msg::Opened { persons: vec![amelie] });
    anne.send(sharing::Msg::Chosen { recipient: mire, purpose: Purpose::FollowUp });
    let shown = |desk: &Desk| desk.model.sharing.desk.as_deref().unwrap().open.as_ref().unwrap().leaves.len();
    assert_eq!(shown(&anne), 0);
    anne.send(sharing::Msg::ExtentChosen(Extent::All));
    assert!(shown(&anne) > 0);
}

#[test]
fn only_who_told_something_of_a_person_can_ask_to_erase_it() {
    let (mut anne, mut denis) = two();
    let (amelie, cisp) = (anne.new_person("Amélie"), org(&anne));
    // A mission that was told of somebody, and never told anything, asks nothing of the centre.
    agree(&mut anne, amelie, org(&denis));
    let packet = send(&mut anne, org(&denis), Purpose::FollowUp, &[amelie]).unwrap();
    denis.import(&packet);
    denis.send(sharing::Msg::WithdrawalAsked { person: amelie, recipient: cisp });
    let withdrawal = denis.downloads.pop().unwrap().1;
    anne.choose("retrait.json", &withdrawal);
    assert_eq!(refusal(&anne), "file-error-nobody-here");
}

#[test]
fn a_person_who_is_left_out_of_a_packet_leaves_nothing_here_and_is_not_acknowledged() {
    let (mut anne, mut denis) = two();
    let mire = org(&denis);
    let (amelie, bruno) = (anne.new_person("Amélie"), anne.new_person("Bruno"));
    for person in [amelie, bruno] {
        agree(&mut anne, person, mire);
    }
    let packet = send(&mut anne, mire, Purpose::FollowUp, &[amelie, bruno]).unwrap();
    denis.choose("envoi.json", &packet);
    [amelie, bruno].into_iter().for_each(|person| denis.send(import::Msg::PersonToggled(person)));
    denis.send(import::Msg::Confirmed);
    assert!(matches!(denis.model.import.stage(), Stage::Shown(_)), "there is nothing to take");
    denis.send(import::Msg::PersonToggled(amelie));
    denis.send(import::Msg::Confirmed);
    assert_eq!((denis.step(amelie), denis.step(bruno)), (Some(Step::Intake), None));
    assert!(
        denis.model.journal.about(passerelle::domain::Subject::Person(bruno)).is_empty(),
        "what is not taken is not kept"
    );
    assert_eq!(opened(&receipt(&mut denis)).persons, [amelie]);
    // The same file brings the other one later, and the first only once.
    denis.import(&packet);
    assert_eq!(denis.step(bruno), Some(Step::Intake));
    denis.send(undo::Msg::UndoAsked);
    assert_eq!((denis.step(amelie), denis.step(bruno)), (Some(Step::Intake), None));
}

#[test]
fn a_packet_about_many_is_noted_to_the_end_even_when_its_dialog_is_closed() {
    let (mut anne, denis) = two();
    let mire = org(&denis);
    let people: Vec<PersonId> = (0..120).map(|place| anne.new_person(&format!("Personne {place}"))).collect();
    for person in &people {
        agree(&mut anne, *person, mire);
    }
    assert!(send(&mut anne, mire, Purpose::FollowUp, &[]).is_some());
    anne.send(sharing::Msg::Closed);
    let noted = |person: &PersonId| anne.dossier(*person).records.of(&Kind::Sent).len() == 1;
    assert!(people.iter().all(noted));
    assert_eq!(anne.model.settings.records.of(&Kind::Dispatch)[0].get(dispatch::PEOPLE), Some(120));
    assert_eq!(send(&mut anne, mire, Purpose::FollowUp, &[]), None, "there is nothing new");
    // However many turns it took: no undo takes a part of it back.
    anne.send(undo::Msg::UndoAsked);
    assert_eq!(said(&anne), Some(Notice::FinalBefore));
    assert!(people.iter().all(|person| anne.dossier(*person).records.of(&Kind::Sent).len() == 1));
}
