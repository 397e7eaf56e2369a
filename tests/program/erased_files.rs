//! What files of others say of a person who was erased: nothing comes back, and it is told.

use crate::desk::Desk;
use crate::erasing::{MARK, asked, erase, holds, kept, last_name, marked, said};
use crate::partners::{agree, org, two};
use passerelle::app::device::Deed;
use passerelle::app::erasing;
use passerelle::app::import::Stage;
use passerelle::app::notice::Notice;
use passerelle::app::{Edit, import, sharing};
use passerelle::domain::{Day, OrgId, PersonId, Purpose, Step};
use passerelle::exchange::preview::Fate;
use passerelle::insight::erasing::contributions::{left_by, totals};
use passerelle::journal::Kind;
use passerelle::journal::schema::step;

#[test]
fn an_old_backup_of_a_colleague_brings_nothing_back_and_the_preview_says_so() {
    let mut anne = Desk::founded(1);
    let farid = marked(&mut anne, "Farid");
    let mut luc = Desk::joining(2, &anne.backup(), "Luc");
    // Luc goes on writing, unaware.
    luc.edit(farid, last_name("Zylberstein-Petit"));
    let late = luc.backup();
    anne.import(&late);
    erase(&mut anne, &[farid]);
    assert!(!kept(&anne, MARK));
    anne.choose("luc.json", &late);
    let Stage::Shown(shown) = anne.model.import.stage() else { panic!("no preview") };
    assert!(shown.preview.changes_nothing());
    assert_eq!(shown.preview.refused.iter().map(|(person, _)| *person).collect::<Vec<_>>(), [farid]);
    let (state, disk) = (anne.state(), anne.on_disk());
    anne.send(import::Msg::Confirmed);
    assert_eq!(said(&anne), Some(Notice::OnlyErased));
    assert_eq!((state, disk), (anne.state(), anne.on_disk()));
    // With something else in it, that alone is taken.
    luc.new_person("Inès");
    anne.import(&luc.backup());
    assert_eq!(anne.model.board.len(), 1);
    assert!(!kept(&anne, MARK));

    // Luc reads the erasure: he is told whom it is about before, and holds nothing afterwards.
    let file = anne.backup();
    luc.choose("anne.json", &file);
    let Stage::Shown(shown) = luc.model.import.stage() else { panic!("no preview") };
    assert_eq!(shown.preview.count(Fate::Erased), 1);
    luc.send(import::Msg::Confirmed);
    assert!(!kept(&luc, MARK) && luc.model.board.card(farid).is_none());
    assert!(!holds(&luc.backup(), MARK));
    anne.import(&luc.backup());
    assert_eq!(luc.state(), anne.state());
    let erasures = luc.model.kept.register.0.iter().filter(|line| line.deed == Deed::Erasure);
    assert_eq!(erasures.map(|line| line.persons).collect::<Vec<_>>(), [1]);
    // He asks for the same once more, and there is nobody to erase.
    luc.send(erasing::Msg::Asked(vec![farid]));
    assert!(luc.model.dialog.is_none());
}

#[test]
fn two_who_erase_the_same_person_leave_their_figures_once() {
    let mut anne = Desk::founded(1);
    let farid = marked(&mut anne, "Farid");
    let counted = |desk: &Desk| totals(&desk.model.journal, &desk.model.settings, desk.model.today);
    let before = counted(&anne);
    let mut luc = Desk::joining(2, &anne.backup(), "Luc");
    erase(&mut anne, &[farid]);
    erase(&mut luc, &[farid]);
    let (from_anne, from_luc) = (anne.backup(), luc.backup());
    anne.import(&from_luc);
    luc.import(&from_anne);
    // One of them read the erasure that stays.
    anne.import(&luc.backup());
    assert_eq!(anne.state(), luc.state());
    assert_eq!((counted(&anne), counted(&luc)), (before.clone(), before));
    assert!(!left_by(&anne.model.journal, farid).is_empty());
}

fn packet(desk: &mut Desk, to: OrgId, persons: &[PersonId]) -> Vec<u8> {
    desk.send(sharing::Msg::Opened { persons: persons.to_vec() });
    desk.send(sharing::Msg::Chosen { recipient: to, purpose: Purpose::FollowUp });
    desk.send(sharing::Msg::Asked(sharing::Lock::None));
    desk.downloads.pop().unwrap().1
}

#[test]
fn no_file_of_a_partner_brings_an_erased_person_back() {
    let (mut anne, mut denis) = two();
    let (cisp, mire) = (org(&anne), org(&denis));
    let (farid, ines) = (marked(&mut anne, "Farid"), anne.new_person("Inès"));
    for person in [farid, ines] {
        agree(&mut anne, person, mire);
    }
    let sent = packet(&mut anne, mire, &[farid, ines]);
    denis.import(&sent);
    denis.send(sharing::Msg::ReceiptAsked);
    let receipt = denis.downloads.pop().unwrap().1;
    for person in [farid, ines] {
        agree(&mut denis, person, cisp);
        denis.edit(person, Edit::register(step::STEP.with(Step::JobSearch)));
    }
    let back = packet(&mut denis, cisp, &[farid, ines]);

    // Before: whom it was sent to, and when, stands in the question.
    anne.send(erasing::Msg::Asked(vec![farid]));
    let left = asked(&anne).going[0].left.clone();
    let day = Day::parse("2026-03-04").ok();
    assert_eq!(left.iter().map(|left| (left.to, left.day, left.received)).collect::<Vec<_>>(), [(mire, day, None)]);
    anne.send(erasing::Msg::Confirmed);
    assert!(!kept(&anne, MARK));

    // The receipt of what was sent is noted beside it, and names nobody.
    anne.import(&receipt);
    assert!(anne.model.journal.is_erased(farid) && anne.model.board.len() == 1);
    // His packet about both is taken for one of them.
    anne.choose("miresem.json", &back);
    let Stage::Shown(shown) = anne.model.import.stage() else { panic!("no preview") };
    assert_eq!(shown.preview.refused.iter().map(|(person, _)| *person).collect::<Vec<_>>(), [farid]);
    anne.send(import::Msg::Confirmed);
    assert_eq!(anne.dossier(ines).elsewhere.len(), 1);
    assert!(anne.model.board.len() == 1 && !kept(&anne, MARK));
    // What goes back to him says that she was received, and nothing of the other.
    anne.send(sharing::Msg::ReceiptAsked);
    let answer = String::from_utf8(anne.downloads.pop().unwrap().1).unwrap();
    assert!(answer.contains(&ines.to_string()) && !answer.contains(&farid.to_string()), "{answer}");
    // Nothing of him leaves any more, whatever was agreed.
    anne.send(sharing::Msg::Opened { persons: Vec::new() });
    anne.send(sharing::Msg::Chosen { recipient: mire, purpose: Purpose::FollowUp });
    let people = &anne.model.sharing.desk.as_deref().unwrap().people;
    assert!(people.iter().all(|told| told.person != farid));
    // A withdrawal about somebody who is not here any more says so, and writes nothing.
    let withdrawn = [("withdrawn", "2026-03-04")];
    let agreement = denis.dossier(farid).records.of(&Kind::Agreement)[0].id().unwrap();
    denis.change(farid, Kind::Agreement, agreement, &withdrawn);
    denis.send(sharing::Msg::WithdrawalAsked { person: farid, recipient: cisp });
    let withdrawal = denis.downloads.pop().unwrap().1;
    let disk = anne.on_disk();
    anne.choose("retrait.json", &withdrawal);
    assert!(matches!(anne.model.import.stage(), Stage::Refused { .. }));
    assert_eq!(disk, anne.on_disk());
}
