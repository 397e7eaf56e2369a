//! Who has read an erasure: colleagues' devices say so in their next file, and name nobody who was erased.

use crate::desk::{Desk, now};
use crate::erasing::{MARK, erase, holds, kept, marked, said};
use passerelle::app::notice::Notice;
use passerelle::app::{Effect, erasing, journal, moving, session, undo, update};
use passerelle::domain::{Day, MemberId, PersonId, Step};
use passerelle::insight::erasing::readers::Past;
use passerelle::journal::Kind;
use passerelle::store::{Store, StoreError};

fn member(desk: &Desk) -> MemberId {
    desk.model.device.unwrap().member
}

/// What the screen of exchanges says of the erasures.
fn past(desk: &mut Desk) -> Vec<Past> {
    desk.send(erasing::Msg::DueAsked);
    desk.model.erasing.past.to_vec()
}

/// What was said of erasures, and by whom.
fn written(desk: &Desk) -> Vec<MemberId> {
    let facts = desk.model.journal.facts().into_iter().filter(|fact| fact.kind == Kind::ErasureRead);
    facts.map(|fact| fact.by.member).collect()
}

/// Anne, Luc and Marc on one board, with a person who is marked.
fn three() -> (Desk, Desk, Desk, PersonId) {
    let mut anne = Desk::founded(1);
    let farid = marked(&mut anne, "Farid");
    let mut luc = Desk::joining(2, &anne.backup(), "Luc");
    anne.import(&luc.backup());
    let mut marc = Desk::joining(3, &anne.backup(), "Marc");
    anne.import(&marc.backup());
    luc.import(&anne.backup());
    (anne, luc, marc, farid)
}

#[test]
fn a_colleague_who_has_read_it_is_told_by_their_next_file() {
    let (mut anne, mut luc, mut marc, farid) = three();
    let today = Day::parse("2026-03-04").unwrap();
    assert_eq!(past(&mut anne), []);
    erase(&mut anne, &[farid]);
    let told = past(&mut anne);
    assert_eq!((told.len(), told[0].dossiers, told[0].day, told[0].by), (1, 1, today, member(&anne)));
    assert_eq!((&told[0].read[..], &told[0].waiting[..]), (&[][..], &[member(&luc), member(&marc)][..]));
    assert_eq!(written(&anne), [], "who erases needs not say so");

    luc.on("2026-03-09");
    luc.import(&anne.backup());
    assert!(!kept(&luc, MARK));
    let day = Day::parse("2026-03-09").unwrap();
    anne.import(&luc.backup());
    let told = past(&mut anne);
    assert_eq!((&told[0].read[..], &told[0].waiting[..]), (&[(member(&luc), day)][..], &[member(&marc)][..]));
    // Luc is told of the others, not of himself.
    let told = past(&mut luc);
    assert_eq!((told[0].read.len(), &told[0].waiting[..]), (0, &[member(&marc)][..]));
    // It comes to Marc by Luc's file, and to Anne by Marc's: nobody has to meet everybody.
    marc.import(&luc.backup());
    anne.import(&marc.backup());
    let told = past(&mut anne);
    assert_eq!((told[0].read.len(), told[0].waiting.len()), (2, 0));
    // Said once, whatever comes after, and after a reload.
    let mut luc = luc.reloaded(9);
    luc.new_person("Inès");
    luc.import(&anne.backup());
    assert_eq!(written(&luc).len(), 2);
}

#[test]
fn what_they_say_names_nobody_who_was_erased() {
    let (mut anne, mut luc, _, farid) = three();
    erase(&mut anne, &[farid]);
    luc.import(&anne.backup());
    luc.backup();
    let facts = luc.model.journal.facts();
    let said: Vec<_> = facts.into_iter().filter(|fact| fact.kind == Kind::ErasureRead).collect();
    assert_eq!(said.len(), 1);
    let text = serde_json::to_string(said[0]).unwrap();
    for word in [farid.to_string().as_str(), MARK, "Farid"] {
        assert!(!text.contains(word), "{text}");
    }
    assert!(!holds(&luc.backup(), MARK));
}

#[test]
fn it_is_no_gesture_of_theirs_that_an_undo_would_reach() {
    let (mut anne, mut luc, _, farid) = three();
    let ines = luc.new_person("Inès");
    luc.send(moving::Msg::Moved { person: ines, to: Step::Training });
    erase(&mut anne, &[farid]);
    luc.import(&anne.backup());
    assert_eq!(written(&luc), [], "a file says it, and nothing before");
    luc.backup();
    assert_eq!(written(&luc), [member(&luc)]);
    luc.send(undo::Msg::UndoAsked);
    assert_eq!(luc.step(ines), Some(Step::Intake), "the move goes back");
    luc.send(undo::Msg::RedoAsked);
    assert_eq!((luc.step(ines), written(&luc).len()), (Some(Step::Training), 1));
}

#[test]
fn nobody_says_so_before_their_disk_is_clean() {
    let (mut anne, mut luc, _, farid) = three();
    erase(&mut anne, &[farid]);
    let file = anne.backup();
    // The erasure reaches the disk, which is full when it is to be cleaned.
    luc.choose("anne.json", &file);
    let mut effects = update(&mut luc.model, passerelle::app::import::Msg::Confirmed.into(), &mut luc.cx);
    while let Some(effect) = effects.pop() {
        let msg = match effect {
            Effect::Append { ticket, batches } => {
                let result = now(luc.store.append_all(&batches));
                luc.store.fail_with(Some(StoreError::Full));
                session::Msg::Appended { ticket, result }.into()
            }
            Effect::Purge(removed) => {
                let purged = now(passerelle::app::purging::purge(luc.store.as_ref(), &removed));
                journal::Msg::Purged(purged.into()).into()
            }
            Effect::Continue => passerelle::app::jobs::Msg::Continued.into(),
            Effect::Idle => journal::Msg::BecameIdle.into(),
            _ => continue,
        };
        effects.extend(update(&mut luc.model, msg, &mut luc.cx));
    }
    assert_eq!(said(&luc), Some(Notice::NotPurged));
    luc.backup();
    assert!(kept(&luc, MARK) && written(&luc).is_empty());
    luc.store.fail_with(None);
    let mut luc = luc.reloaded(8);
    assert!(!kept(&luc, MARK));
    luc.backup();
    assert_eq!(written(&luc), [member(&luc)]);
    // What cannot be read may hold anything: nothing is said of the next one.
    let ines = marked(&mut anne, "Inès");
    luc.import(&anne.backup());
    now(luc.store.append(b"no batch: Zylberstein")).unwrap();
    let mut luc = luc.reloaded(10);
    erase(&mut anne, &[ines]);
    luc.import(&anne.backup());
    luc.backup();
    assert!(luc.model.journal.is_erased(ines));
    assert_eq!(written(&luc).len(), 1);
}

#[test]
fn who_joins_later_is_not_waited_for() {
    let (mut anne, _, _, farid) = three();
    erase(&mut anne, &[farid]);
    let mut zoe = Desk::joining(4, &anne.backup(), "Zoé");
    let file = zoe.backup();
    assert_eq!(written(&zoe), [member(&zoe)]);
    anne.import(&file);
    let told = past(&mut anne);
    assert_eq!((told[0].read.len(), told[0].waiting.len()), (1, 2));
}
