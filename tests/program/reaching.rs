//! What is known of a partner: where it works, whom one calls, what is shared with it, and which receipts are awaited.

use crate::desk::{Desk, line};
use crate::partners::{agree, org, two};
use crate::sharing::{opened, send};
use passerelle::app::form::{Problem, RecordForm};
use passerelle::app::import::{Source, Stage};
use passerelle::app::sharing::{self, Shares};
use passerelle::app::{Edit, Route, import, undo};
use passerelle::domain::{Day, ElementId, Line, OrgId, PersonId, Purpose};
use passerelle::exchange::introduction::{Contact, Fate, Introduction, Told};
use passerelle::exchange::packing::Extent;
use passerelle::exchange::{Envelope, FileError, Limits, read, write};
use passerelle::insight::partners::{Answer, contacts, packets, territory};
use passerelle::journal::Kind;
use passerelle::journal::schema::{dispatch, org_contact, organisation, peer, step, thresholds};

fn contact(desk: &mut Desk, of: OrgId, typed: &[(&'static str, &str)]) -> ElementId {
    let id = ElementId::random();
    let form = RecordForm::element(Kind::OrgContact, id, &[(org_contact::ORG.any(), of.to_string())]);
    desk.settle(filled(form, typed).edits().unwrap());
    id
}

fn filled(mut form: RecordForm, typed: &[(&'static str, &str)]) -> RecordForm {
    for (key, text) in typed {
        form.set(form.kind.schema().unwrap().field(key).unwrap(), (*text).to_owned());
    }
    form
}

fn correct(desk: &mut Desk, id: ElementId, typed: &[(&'static str, &str)]) {
    let form = RecordForm::of(desk.model.settings.records.element(&Kind::OrgContact, id).unwrap());
    desk.settle(filled(form, typed).edits().unwrap());
}

/// The contacts of an organisation as lines.
fn lines(desk: &Desk, of: OrgId) -> Vec<String> {
    let fields = [org_contact::FUNCTION, org_contact::NAME, org_contact::PHONE, org_contact::MAIL];
    let found = contacts(&desk.model.settings, of).into_iter();
    found.map(|it| fields.map(|field| it.get(field).unwrap_or_default().to_owned()).join("|")).collect()
}

fn card(desk: &mut Desk) -> Vec<u8> {
    desk.send(sharing::Msg::CardAsked);
    desk.downloads.pop().unwrap().1
}

/// What the preview of a card says is new.
fn told(desk: &mut Desk, card: &[u8]) -> Vec<Told> {
    desk.choose("carte.json", card);
    match desk.model.import.stage() {
        Stage::Shown(shown) => match &shown.source {
            Source::Card { told, .. } => told.clone(),
            other => panic!("no card: {other:?}"),
        },
        other => panic!("no preview: {other:?}"),
    }
}

/// Miresem with a territory and two contacts, and Carrefour, which has its card.
fn introduced() -> (Desk, Desk, ElementId) {
    let (mut anne, mut denis) = two();
    let mire = org(&denis);
    denis.settle(vec![Edit::register(organisation::TERRITORY.with(&line("Namur et Sambreville")))]);
    let direction = [("function", "Direction"), ("name", "Claire Exemple"), ("mail", "claire@miresem.example")];
    let id = contact(&mut denis, mire, &direction);
    contact(&mut denis, mire, &[("function", "Accueil"), ("phone", "081 00 00 00")]);
    let from_denis = card(&mut denis);
    anne.import(&from_denis);
    (anne, denis, id)
}

const DIRECTION: &str = "Direction|Claire Exemple||claire@miresem.example";
const RECEPTION: &str = "Accueil||081 00 00 00|";

#[test]
fn a_card_brings_the_territory_and_the_contacts_and_nobody_types_them() {
    let (mut anne, mut denis, _) = introduced();
    let mire = org(&denis);
    assert_eq!(territory(&anne.model.settings, mire), Some("Namur et Sambreville"));
    assert_eq!(lines(&anne, mire), [RECEPTION, DIRECTION]);
    assert!(lines(&anne, org(&anne)).is_empty() && territory(&anne.model.settings, org(&anne)).is_none());
    // Once more changes nothing; a colleague who takes the same card has the same contacts.
    let again = card(&mut denis);
    assert!(told(&mut anne, &again).is_empty());
    let mut luc = Desk::joining(9, &anne.backup(), "Luc");
    luc.import(&again);
    anne.import(&luc.backup());
    assert_eq!(lines(&anne, mire).len(), 2);
    let mut fresh = Desk::founded(1);
    fresh.import(&again);
    let ids = |desk: &Desk| contacts(&desk.model.settings, mire).into_iter().map(|it| it.id()).collect::<Vec<_>>();
    assert_eq!(ids(&fresh), ids(&anne), "whoever takes it notes the same element");
    fresh.send(undo::Msg::UndoAsked);
    assert!(fresh.model.settings.peers().is_empty() && lines(&fresh, mire).is_empty(), "one step of undo");
}

#[test]
fn what_a_colleague_typed_stays_until_somebody_takes_the_words_of_the_card() {
    let (mut anne, mut denis, hers) = introduced();
    let mire = org(&denis);
    let held = |desk: &Desk, function: &str| {
        let found = contacts(&desk.model.settings, mire).into_iter();
        found.filter(|it| it.get(org_contact::FUNCTION) == Some(function)).filter_map(|it| it.id()).next().unwrap()
    };
    // Anne corrects a number, a territory, and adds a contact of her own.
    let reception = held(&anne, "Accueil");
    correct(&mut anne, reception, &[("phone", "081 11 11 11")]);
    anne.settle(vec![Edit::element(mire.uuid(), peer::TERRITORY.with(&line("Namur")))]);
    contact(&mut anne, mire, &[("function", "Jobcoach"), ("name", "Paul Exemple")]);
    // The partner's card says something new of each.
    for desk in [&mut anne, &mut denis] {
        desk.on("2026-03-10");
    }
    denis.settle(vec![Edit::register(organisation::TERRITORY.with(&line("Namur et Dinant")))]);
    correct(&mut denis, hers, &[("mail", "direction@miresem.example")]);
    let theirs = contacts(&denis.model.settings, mire)[0].id().unwrap();
    correct(&mut denis, theirs, &[("phone", "081 22 22 22")]);
    denis.cx.now = passerelle::domain::Minute::parse("2026-03-10T08:00Z").unwrap();
    let news = card(&mut denis);
    let fates: Vec<(Fate, bool)> = told(&mut anne, &news).iter().map(|it| (it.fate, it.is_territory())).collect();
    assert_eq!(fates.iter().filter(|(fate, _)| *fate == Fate::Typed).count(), 2, "{fates:?}");
    anne.send(import::Msg::Confirmed);
    let expected =
        ["Accueil||081 11 11 11|", "Direction|Claire Exemple||direction@miresem.example", "Jobcoach|Paul Exemple||"];
    assert_eq!(lines(&anne, mire), expected);
    assert_eq!(territory(&anne.model.settings, mire), Some("Namur"));
    // A territory that was emptied on purpose stays empty too.
    anne.settle(vec![Edit::element(mire.uuid(), peer::TERRITORY.maybe(None))]);
    assert!(told(&mut anne, &news).iter().any(|it| it.is_territory() && it.is_removed()));
    anne.send(import::Msg::GivenUp);
    // She takes the card's word for the number alone.
    let offered = told(&mut anne, &news);
    assert!(offered.iter().all(|it| it.fate == Fate::Typed), "the rest is noted: {offered:?}");
    let number = offered.iter().find(|it| !it.is_territory()).unwrap().id;
    anne.send(import::Msg::Replaced(number));
    anne.send(import::Msg::Confirmed);
    assert_eq!(lines(&anne, mire)[0], "Accueil||081 22 22 22|");
    assert_eq!(territory(&anne.model.settings, mire), None);
}

#[test]
fn a_contact_leaves_with_the_card_and_an_older_card_says_nothing() {
    let (mut anne, mut denis, hers) = introduced();
    let mire = org(&denis);
    let old = card(&mut denis);
    for desk in [&mut anne, &mut denis] {
        desk.on("2026-03-10");
    }
    denis.cx.now = passerelle::domain::Minute::parse("2026-03-10T08:00Z").unwrap();
    denis.settle(vec![Edit::remove(Kind::OrgContact, hers)]);
    let news = card(&mut denis);
    anne.import(&news);
    assert_eq!(lines(&anne, mire), [RECEPTION]);
    assert_eq!(told(&mut anne, &old), [], "it is older");
    anne.send(import::Msg::GivenUp);
    // Anne takes a contact away: the next card asks before it puts them back.
    let reception = contacts(&anne.model.settings, mire)[0].id().unwrap();
    anne.settle(vec![Edit::remove(Kind::OrgContact, reception)]);
    let offered = told(&mut anne, &news);
    assert!(offered.iter().all(|it| it.is_removed()) && offered.len() == 1, "{offered:?}");
    anne.send(import::Msg::Replaced(offered[0].id));
    anne.send(import::Msg::Confirmed);
    assert_eq!(lines(&anne, mire), [RECEPTION]);
}

#[test]
fn a_card_says_nothing_of_anybody_on_the_board_and_nothing_of_partners() {
    let mut desk = Desk::open(Default::default(), 3);
    let mut marked = crate::marked::marked();
    desk.choose("sauvegarde.json", &marked.bytes);
    let joiner = passerelle::app::import::Joiner { member: None, name: line("Léa") };
    desk.send(import::Msg::Joined(Box::new(joiner)));
    let (_, mut denis, _) = introduced();
    let from_denis = card(&mut denis);
    desk.import(&from_denis);
    let own = org(&desk);
    desk.settle(vec![Edit::register(organisation::TERRITORY.with(&line("Sambreville")))]);
    contact(&mut desk, own, &[("function", "Direction"), ("name", "Odile Exemple"), ("phone", "071 00 00 00")]);
    let text = String::from_utf8(card(&mut desk)).unwrap();
    for ours in ["Sambreville", "Odile Exemple", "071 00 00 00"] {
        assert!(text.contains(ours), "{ours}");
    }
    marked.marks.extend([crate::marked::NAME, crate::marked::OTHER, crate::marked::STAYS].map(str::to_owned));
    marked.marks.extend(["Claire Exemple", "Namur", "081 00 00 00", "Léa"].map(str::to_owned));
    marked.marks.extend([marked.person.to_string(), org(&denis).to_string()]);
    for mark in &marked.marks {
        assert!(!text.contains(mark.as_str()), "{mark} is on the card");
    }
}

/// The card of an organisation that says this of itself.
fn made(of: &[u8], introduction: Introduction) -> Vec<u8> {
    let envelope = Envelope { introduction, keys: None, ..opened(of) };
    write(envelope).unwrap().0
}

#[test]
fn a_card_is_no_way_to_our_own_contacts_nor_to_a_national_number() {
    let (mut anne, mut denis) = two();
    let (cisp, mire) = (org(&anne), org(&denis));
    let ours = contact(&mut anne, cisp, &[("function", "Direction"), ("name", "Odile Exemple")]);
    let said = |text: &str| Some(Line::parse(text).unwrap());
    let forged =
        Contact { id: ours, function: said("Direction"), name: said("85.07.30-033.28"), phone: None, mail: None };
    let bare = card(&mut denis);
    let file = made(&bare, Introduction { territory: None, contacts: vec![forged.clone()] });
    told(&mut anne, &file);
    anne.send(import::Msg::SenderAsked);
    anne.send(import::Msg::Confirmed);
    assert_eq!(lines(&anne, cisp), ["Direction|Odile Exemple||"]);
    assert_eq!(lines(&anne, mire), ["Direction|[numéro retiré]||"]);
    let twice = made(&bare, Introduction { territory: None, contacts: vec![forged.clone(), forged] });
    let refused = read(&twice, Limits::of_board(0)).unwrap_err();
    assert_eq!(refused, FileError::Head { key: "contacts" });
}

#[test]
fn a_number_and_an_address_that_are_none_are_said_at_their_boxes() {
    let (desk, id) = (Desk::founded(1), ElementId::random());
    let form = RecordForm::element(Kind::OrgContact, id, &[(org_contact::ORG.any(), org(&desk).to_string())]);
    let wrong = filled(form, &[("function", "Accueil"), ("phone", "à demander"), ("mail", "accueil")]);
    let expected = [("org_contact-phone".to_owned(), Problem::Phone), ("org_contact-mail".to_owned(), Problem::Mail)];
    assert_eq!(wrong.edits().unwrap_err(), expected);
}

/// What is shared with a partner, once it was counted.
fn shares(desk: &mut Desk, with: OrgId) -> Vec<(Purpose, (usize, usize, usize))> {
    desk.send(sharing::Msg::OverviewAsked);
    let overview = desk.model.sharing.overview.as_ref().unwrap();
    overview.of(with).map(|(purpose, Shares { agreed, told, news })| (purpose, (agreed, told, news))).collect()
}

#[test]
fn what_is_shared_is_counted_by_purpose_and_leads_to_whom() {
    let (mut anne, denis) = two();
    let mire = org(&denis);
    assert!(shares(&mut anne, mire).is_empty());
    let people: Vec<PersonId> = (0..30).map(|place| anne.new_person(&format!("Personne {place}"))).collect();
    let agreements: Vec<ElementId> = people[..20].iter().map(|person| agree(&mut anne, *person, mire)).collect();
    send(&mut anne, mire, Purpose::FollowUp, &people[..12]).unwrap();
    anne.edit(people[2], Edit::register(step::STEP.with(passerelle::domain::Step::Orientation)));
    anne.edit(people[15], Edit::register(step::STEP.with(passerelle::domain::Step::Orientation)));
    // One takes the agreement back, of another only one purpose is left.
    anne.change(people[5], Kind::Agreement, agreements[5], &[("withdrawn", "2026-03-04")]);
    anne.change(people[6], Kind::Agreement, agreements[6], &[("purposes", "follow_up")]);
    let expected = [
        (Purpose::Handover, (18, 0, 0)),
        // Of the agreement that was changed the partner was told the former one.
        (Purpose::FollowUp, (19, 11, 2)),
        (Purpose::PlacementSearch, (18, 0, 0)),
    ];
    assert_eq!(shares(&mut anne, mire), expected);
    anne.send(sharing::Msg::OpenedFor { recipient: mire, purpose: Purpose::FollowUp, extent: Extent::News });
    let desk = anne.model.sharing.desk.as_deref().unwrap();
    assert_eq!(
        (anne.model.route.clone(), desk.recipient, desk.purpose),
        (Route::Exchanges, Some(mire), Some(Purpose::FollowUp))
    );
    assert_eq!(desk.people.iter().filter(|told| told.outlook.is_ok()).count(), 19, "those who are counted");
    // A day on which no agreement holds any more.
    anne.on("2027-03-05");
    assert!(shares(&mut anne, mire).is_empty());
}

#[test]
fn a_count_goes_on_while_the_worker_seals_a_packet() {
    let (mut anne, denis) = two();
    let mire = org(&denis);
    let amelie = anne.new_person("Amélie");
    agree(&mut anne, amelie, mire);
    anne.works = false;
    send(&mut anne, mire, Purpose::FollowUp, &[amelie]);
    assert_eq!(shares(&mut anne, mire).len(), 3, "the worker takes its time, and nobody waits for it");
}

fn answers(desk: &Desk, of: OrgId) -> Vec<Answer> {
    packets(&desk.model.settings, of, desk.model.today).into_iter().map(|(_, answer)| answer).collect()
}

#[test]
fn a17_a_receipt_that_does_not_come_is_told_with_its_age_first_and_can_be_given_up() {
    let (mut anne, mut denis) = two();
    let mire = org(&denis);
    let (amelie, bilal) = (anne.new_person("Amélie"), anne.new_person("Bilal"));
    for person in [amelie, bilal] {
        agree(&mut anne, person, mire);
    }
    send(&mut anne, mire, Purpose::FollowUp, &[amelie]).unwrap();
    anne.on("2026-03-10");
    let second = send(&mut anne, mire, Purpose::FollowUp, &[bilal]).unwrap();
    assert_eq!(answers(&anne, mire), [Answer::Awaited(6), Answer::Awaited(0)], "the longest first");
    denis.import(&second);
    denis.send(sharing::Msg::ReceiptAsked);
    let receipt = denis.downloads.pop().unwrap().1;
    anne.import(&receipt);
    anne.on("2026-03-17");
    let received = Answer::Received(Day::parse("2026-03-04").unwrap());
    assert_eq!(answers(&anne, mire), [Answer::Awaited(13), received]);
    anne.on("2026-03-18");
    assert_eq!(answers(&anne, mire), [Answer::Late(14), received]);
    anne.settle(vec![Edit::register(thresholds::RECEIPT_DAYS.with(30))]);
    assert_eq!(answers(&anne, mire)[0], Answer::Awaited(14), "the organisation chooses when");
    // Whoever knows that it arrived says so; that can be undone, what left cannot.
    let packet = packets(&anne.model.settings, mire, anne.model.today)[0].0.id().unwrap();
    anne.send(sharing::Msg::Settled(packet));
    assert!(answers(&anne, mire).contains(&Answer::Settled(Day::parse("2026-03-18").unwrap())));
    anne.send(undo::Msg::UndoAsked);
    assert_eq!(answers(&anne, mire)[0], Answer::Awaited(14));
    assert!(anne.model.settings.records.of(&Kind::Dispatch).iter().all(|it| it.get(dispatch::SENT).is_some()));
}
