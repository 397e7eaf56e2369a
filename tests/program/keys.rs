//! The keys of two organisations: made, shown on cards, compared, renewed, lost, and what a signature means for a file.

use crate::desk::{Desk, line};
use crate::partners::{agree, card, mission, org, two};
use passerelle::app::device::Deed;
use passerelle::app::import::{Joiner, Stage};
use passerelle::app::keyring::{self, Own, State, of_peer};
use passerelle::app::sharing::{self, Closed, Lock};
use passerelle::app::{backup, import};
use passerelle::domain::{OrgId, PersonId, Purpose};
use passerelle::exchange::keys::{CodeError, Keyring, Secret, Signature, Standing, fingerprint};
use passerelle::exchange::write::write_signed;
use passerelle::exchange::{Limits, read, write};
use passerelle::store::Note;

fn own(desk: &Desk) -> Own {
    Own::of(&desk.model.settings, desk.model.kept.keyring.as_ref())
}

fn keyring(desk: &Desk) -> Keyring {
    Keyring::read(desk.model.kept.keyring.as_ref().unwrap().text().as_bytes()).unwrap()
}

fn agreed(desk: &mut Desk, with: OrgId) -> PersonId {
    let person = desk.new_person("Amélie");
    agree(desk, person, with);
    person
}

fn packet(desk: &mut Desk, to: OrgId, person: PersonId, lock: Lock) -> Vec<u8> {
    desk.send(sharing::Msg::Opened { persons: vec![person] });
    desk.send(sharing::Msg::Chosen { recipient: to, purpose: Purpose::FollowUp });
    desk.send(sharing::Msg::Asked(lock));
    let packet = desk.downloads.pop().unwrap().1;
    desk.send(sharing::Msg::Closed);
    packet
}

fn standing(desk: &mut Desk, file: &[u8]) -> Standing {
    desk.choose("fichier.json", file);
    match desk.model.import.stage() {
        Stage::Shown(shown) => shown.standing.unwrap(),
        other => panic!("no preview: {other:?}"),
    }
}

fn refusal(desk: &mut Desk, file: &[u8]) -> String {
    desk.choose("fichier.json", file);
    match desk.model.import.stage() {
        Stage::Refused { refusal, .. } => refusal.message.clone(),
        other => panic!("it is taken: {other:?}"),
    }
}

/// A colleague's computer, with the last backup of the organisation.
fn colleague(of: &mut Desk, seed: u64) -> Desk {
    of.send(backup::Msg::Asked { passphrase: None });
    let (_, bytes) = of.downloads.pop().unwrap();
    let mut desk = Desk::open(Default::default(), seed);
    desk.choose("sauvegarde.json", &bytes);
    desk.send(import::Msg::Joined(Box::new(Joiner { member: None, name: line("Léa") })));
    desk
}

#[test]
fn the_first_card_makes_the_keys_and_both_see_the_same_words() {
    let (anne, mut denis) = two();
    let Own::Here(pair) = own(&anne) else { panic!("no keys") };
    let held = of_peer(&denis.model.settings, org(&anne));
    assert_eq!(held.keys().unwrap(), pair.public());
    assert_eq!(fingerprint(org(&anne), &held.keys().unwrap()), fingerprint(org(&anne), &pair.public()));
    assert!(!held.compared);
    denis.send(keyring::Msg::Compared(org(&anne)));
    assert!(of_peer(&denis.model.settings, org(&anne)).compared);
    // Once more changes nothing; after a reload they are still there.
    let mut anne = anne.reloaded(9);
    assert_eq!(own(&anne), Own::Here(pair));
    let again = card(&mut anne);
    assert_eq!(standing(&mut denis, &again), Standing::Known);
    let made = anne.model.kept.register.0.iter().filter(|line| line.deed == Deed::KeyringMade).count();
    assert_eq!(made, 1);
}

#[test]
fn no_secret_is_in_a_backup_or_in_anything_for_others() {
    let (mut anne, denis) = two();
    let person = agreed(&mut anne, org(&denis));
    let secret = keyring(&anne).pairs[0].secret.code();
    let mut files = vec![packet(&mut anne, org(&denis), person, Lock::None), card(&mut anne)];
    anne.send(backup::Msg::Asked { passphrase: None });
    files.push(anne.downloads.pop().unwrap().1);
    for file in files {
        let text = String::from_utf8(file).unwrap();
        assert!(!text.contains(&secret) && !text.contains(&secret[..8]), "{text:.200}");
    }
    assert!(!format!("{:?}", anne.model).contains(&secret[..8]), "it is printed of the model");
}

#[test]
fn a_packet_is_signed_and_closed_with_the_key_of_its_recipient() {
    let (mut anne, mut denis) = two();
    let person = agreed(&mut anne, org(&denis));
    let sealed = packet(&mut anne, org(&denis), person, Lock::Key);
    assert!(matches!(&*anne.model.sharing.state, sharing::State::Made { closed: Closed::Key, .. }));
    assert!(sealed.starts_with(b"age-encryption.org/v1"));
    // No passphrase is asked.
    assert_eq!(standing(&mut denis, &sealed), Standing::Known);
    denis.send(import::Msg::Confirmed);
    assert!(denis.step(person).is_some());
    // We can see again what we sent; nobody else can.
    assert_eq!(refusal(&mut anne, &sealed), "file-error-own-packet");
    let mut bare = colleague(&mut denis, 5);
    assert_eq!(refusal(&mut bare, &sealed), "seal-error-no-key");
    let mut other = Desk::founded(7);
    card(&mut other);
    assert_eq!(refusal(&mut other, &sealed), "seal-error-key");
}

#[test]
fn a_file_that_is_not_signed_as_usual_is_taken_only_when_the_sender_was_asked() {
    let (mut anne, mut denis) = two();
    let person = agreed(&mut anne, org(&denis));
    let signed = packet(&mut anne, org(&denis), person, Lock::None);
    let envelope = read(&signed, Limits::of_board(0)).unwrap().envelope;
    let bare = write(envelope.clone()).unwrap().0;
    let forged = write_signed(envelope, &Secret::random().unwrap()).unwrap().0;
    for (file, expected) in [(&bare, Standing::Missing), (&forged, Standing::Changed)] {
        let before = denis.model.journal.facts().len();
        assert_eq!(standing(&mut denis, file), expected);
        denis.send(import::Msg::Confirmed);
        assert_eq!(denis.model.journal.facts().len(), before, "it is taken without a word");
        denis.send(import::Msg::SenderAsked);
        denis.send(import::Msg::SenderAsked);
        denis.send(import::Msg::Confirmed);
        assert_eq!(denis.model.journal.facts().len(), before, "the tick was taken back");
        denis.send(import::Msg::GivenUp);
    }
    let held = of_peer(&denis.model.settings, org(&anne));
    standing(&mut denis, &forged);
    denis.send(import::Msg::SenderAsked);
    denis.send(import::Msg::Confirmed);
    assert!(denis.step(person).is_some());
    assert_eq!(of_peer(&denis.model.settings, org(&anne)), held, "only a card changes the key that is held");
}

#[test]
fn a_signature_of_something_else_refuses_the_file() {
    let (mut anne, mut denis) = two();
    let person = agreed(&mut anne, org(&denis));
    let first = packet(&mut anne, org(&denis), person, Lock::None);
    let of_another = read(&card(&mut anne), Limits::of_board(0)).unwrap().signature.unwrap();
    let own = read(&first, Limits::of_board(0)).unwrap().signature.unwrap();
    let text = String::from_utf8(first).unwrap();
    let changed = text.replace(&own.to_string(), &of_another.to_string());
    assert_eq!(refusal(&mut denis, changed.as_bytes()), "file-error-signature");
    // A card whose keys did not sign it shows the keys of somebody else.
    let envelope = read(&card(&mut anne), Limits::of_board(0)).unwrap().envelope;
    let stolen = write_signed(envelope, &Secret::random().unwrap()).unwrap().0;
    assert_eq!(refusal(&mut denis, &stolen), "file-error-signature");
}

#[test]
fn without_a_card_the_first_key_is_kept() {
    let (mut anne, mut denis) = (Desk::founded(1), mission());
    let from_denis = card(&mut denis);
    anne.import(&from_denis);
    let person = agreed(&mut anne, org(&denis));
    let first = packet(&mut anne, org(&denis), person, Lock::Passphrase("cheval correct agrafe".to_owned()));
    denis.choose("envoi.json.age", &first);
    denis.send(import::Msg::PassphraseGiven("cheval correct agrafe".to_owned()));
    let Stage::Shown(shown) = denis.model.import.stage() else { panic!("no preview") };
    assert_eq!(shown.standing, Some(Standing::First));
    denis.send(import::Msg::Confirmed);
    let held = of_peer(&denis.model.settings, org(&anne));
    assert!(held.sign.is_some() && held.seal.is_none());
    assert_eq!(standing(&mut denis, &card(&mut anne)), Standing::Known);
    denis.send(import::Msg::Confirmed);
    assert!(of_peer(&denis.model.settings, org(&anne)).seal.is_some());
}

#[test]
fn renewed_keys_are_vouched_for_and_former_ones_still_open() {
    let (mut anne, mut denis) = two();
    let person = agreed(&mut denis, org(&anne));
    let old = packet(&mut denis, org(&anne), person, Lock::Key);
    anne.send(keyring::Msg::RenewalAsked);
    assert_eq!(*anne.model.keys.state, State::Renewed);
    assert_eq!(keyring(&anne).pairs.len(), 2);
    assert_eq!(standing(&mut anne, &old), Standing::Known, "closed for the former key");
    anne.send(import::Msg::GivenUp);
    // Before the card, the new key is another one.
    let about = agreed(&mut anne, org(&denis));
    let early = packet(&mut anne, org(&denis), about, Lock::None);
    assert_eq!(standing(&mut denis, &early), Standing::Changed);
    denis.send(keyring::Msg::Compared(org(&anne)));
    assert_eq!(standing(&mut denis, &card(&mut anne)), Standing::Renewed);
    denis.send(import::Msg::Confirmed);
    assert!(!of_peer(&denis.model.settings, org(&anne)).compared, "the words are others now");
    assert_eq!(standing(&mut denis, &early), Standing::Known);
}

#[test]
fn a_colleague_gets_the_keys_in_a_sealed_file() {
    let (mut anne, mut denis) = two();
    let mut lea = colleague(&mut anne, 4);
    assert!(matches!(own(&lea), Own::Elsewhere(_)));
    // From there nothing is signed, and the card shows no key.
    assert_eq!(standing(&mut denis, &card(&mut lea)), Standing::Missing);
    let phrase = "cheval correct agrafe".to_owned();
    anne.send(sharing::Msg::KeyringAsked { passphrase: phrase.clone() });
    let (name, copy) = anne.downloads.pop().unwrap();
    assert!(name.contains("trousseau") && name.ends_with(".json.age"), "{name}");
    lea.choose(&name, &copy);
    lea.send(import::Msg::PassphraseGiven(phrase.clone()));
    assert!(matches!(lea.model.import.stage(), Stage::Shown(_)));
    assert!(matches!(own(&lea), Own::Elsewhere(_)), "not before it is confirmed");
    lea.send(import::Msg::Confirmed);
    assert_eq!(own(&lea), own(&anne));
    assert_eq!(*lea.model.keys.state, State::Found);
    let mut lea = lea.reloaded(6);
    assert_eq!(standing(&mut denis, &card(&mut lea)), Standing::Known);
    // Keys never go to a partner, and not to who has no organisation yet.
    denis.choose(&name, &copy);
    denis.send(import::Msg::PassphraseGiven(phrase.clone()));
    assert!(
        matches!(denis.model.import.stage(), Stage::Refused { refusal, .. } if refusal.message == "file-error-other-keyring")
    );
    let mut nobody = Desk::open(Default::default(), 8);
    nobody.choose(&name, &copy);
    nobody.send(import::Msg::PassphraseGiven(phrase));
    assert!(
        matches!(nobody.model.import.stage(), Stage::Refused { refusal, .. } if refusal.message == "file-error-keyring-first")
    );
}

#[test]
fn the_sheet_of_paper_brings_the_keys_back() {
    let (mut anne, _) = two();
    let code = keyring(&anne).pairs[0].secret.code();
    let mut lea = colleague(&mut anne, 4);
    // One slip in 256 passes the check of its group, so that two of three are tried at least.
    let mut is_found = |sign: &str| {
        lea.send(keyring::Msg::CodeGiven(code.replacen(&code[..1], sign, 1)));
        *lea.model.keys.state == State::Mistyped(CodeError::Group { place: 1 })
    };
    assert!(["7", "8", "9"].into_iter().filter(|sign| *sign != &code[..1]).any(&mut is_found));
    lea.send(keyring::Msg::CodeGiven(code.to_lowercase()));
    assert_eq!(*lea.model.keys.state, State::Found);
    assert_eq!(own(&lea), own(&anne));
    // The sheet of keys that were renewed since.
    anne.send(keyring::Msg::RenewalAsked);
    let mut late = colleague(&mut anne, 11);
    late.send(keyring::Msg::CodeGiven(code));
    assert_eq!(*late.model.keys.state, State::Former);
    assert!(matches!(own(&late), Own::Elsewhere(_)));
}

#[test]
fn keys_that_nobody_has_are_replaced_and_partners_are_warned() {
    let (mut anne, mut denis) = two();
    let mut lea = colleague(&mut anne, 4);
    lea.send(keyring::Msg::Asked);
    assert!(matches!(own(&lea), Own::Here(_)));
    let new = card(&mut lea);
    assert_eq!(standing(&mut denis, &new), Standing::Changed);
    denis.send(import::Msg::SenderAsked);
    denis.send(import::Msg::Confirmed);
    assert_eq!(standing(&mut denis, &new), Standing::Known);
}

#[test]
fn a_key_that_could_not_be_kept_is_told_to_nobody() {
    let mut anne = Desk::founded(1);
    anne.store.fail_with(Some(passerelle::store::StoreError::Full));
    anne.send(sharing::Msg::CardAsked);
    assert_eq!(own(&anne), Own::None);
    assert_eq!(*anne.model.keys.state, State::Failed);
    assert!(anne.downloads.is_empty());
    anne.store.fail_with(None);
    card(&mut anne);
    let held = keyring(&anne);
    // A key that is on the disk already stays when it cannot be written once more.
    anne.store.fail_with(Some(passerelle::store::StoreError::Full));
    anne.send(keyring::Msg::CodeGiven(held.pairs[0].secret.code()));
    assert_eq!((*anne.model.keys.state).clone(), State::Failed);
    assert_eq!(keyring(&anne), held);
    anne.store.fail_with(None);
    card(&mut anne);
    assert!(matches!(own(&anne), Own::Here(_)));
    assert!(crate::desk::now(passerelle::store::Store::note(anne.store.as_ref(), Note::Keyring)).unwrap().is_some());
}

#[test]
fn one_changed_byte_anywhere_refuses_a_file_and_changes_nothing() {
    let (mut anne, mut denis) = two();
    let person = agreed(&mut anne, org(&denis));
    let plain = packet(&mut anne, org(&denis), person, Lock::None);
    anne.send(sharing::Msg::ExtentChosen(passerelle::exchange::packing::Extent::All));
    let mut again = |lock: Lock| {
        anne.send(sharing::Msg::Opened { persons: vec![person] });
        anne.send(sharing::Msg::Chosen { recipient: org(&denis), purpose: Purpose::FollowUp });
        anne.send(sharing::Msg::ExtentChosen(passerelle::exchange::packing::Extent::All));
        anne.send(sharing::Msg::Asked(lock));
        anne.downloads.pop().unwrap().1
    };
    let by_key = again(Lock::Key);
    let signature = read(&plain, Limits::of_board(0)).unwrap().signature.unwrap().to_string();
    let state = denis.model.journal.facts().len();
    for file in [&plain, &by_key] {
        for place in 0..200 {
            let mut changed = file.clone();
            let at = place * file.len() / 200;
            changed[at] ^= 1;
            denis.choose("fichier", &changed);
            match denis.model.import.stage() {
                Stage::Refused { .. } | Stage::Locked { .. } => {}
                // A word before the signature that is of no scheme we know: then it is not signed, which is doubted.
                Stage::Shown(shown) => {
                    let from = String::from_utf8_lossy(file).find(&signature);
                    let scheme = from.is_some_and(|from| (from..from + signature.len()).contains(&at));
                    assert!(scheme && shown.is_doubtful(), "byte {at} of {} is taken", file.len());
                }
                other => panic!("byte {at}: {other:?}"),
            }
            denis.send(import::Msg::Confirmed);
            denis.send(import::Msg::GivenUp);
        }
    }
    assert_eq!(denis.model.journal.facts().len(), state);
    assert_eq!(standing(&mut denis, &by_key), Standing::Known);
}

#[test]
fn a_packet_forged_in_our_name_and_one_that_came_before_have_their_sentences() {
    let (mut anne, mut denis) = two();
    let person = agreed(&mut anne, org(&denis));
    let first = packet(&mut anne, org(&denis), person, Lock::None);
    denis.import(&first);
    let facts = denis.model.journal.facts().len();
    denis.choose("fichier", &first);
    let Stage::Shown(shown) = denis.model.import.stage() else { panic!("no preview") };
    assert!(shown.preview.changes_nothing(), "what came before says that there is nothing new");
    denis.send(import::Msg::Confirmed);
    assert_eq!(denis.model.journal.facts().len(), facts);
    // Somebody writes in our name: whatever the signature, it is not taken.
    let envelope = read(&first, Limits::of_board(0)).unwrap().envelope;
    let forged = write_signed(envelope, &Secret::random().unwrap()).unwrap().0;
    assert_eq!(refusal(&mut anne, &forged), "file-error-own-packet");
    assert!(Signature::parse("ed25519:").is_none());
}
