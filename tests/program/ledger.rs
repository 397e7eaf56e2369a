//! Companies and offers of files: told first, written in one act, taken back in one, and never twice.

use super::desk::Desk;
use passerelle::app::device::Deed;
use passerelle::app::ledger::{Msg, OfferPlan, Stage, Tally};
use passerelle::app::{Edit, Route, companies, editing, route, undo};
use passerelle::domain::{OpeningId, Subject};
use passerelle::exchange::companies::{LARGEST, LedgerError, Plan};
use passerelle::exchange::sheet::Content;
use passerelle::exchange::writes::Standing;
use passerelle::insight::companies::Company;
use passerelle::insight::openings::Opening;
use passerelle::journal::Kind;
use passerelle::journal::schema::{company, company_contact};
use std::collections::BTreeSet;
use std::rc::Rc;

const LIST: &str = "Entreprise;N° BCE;Code postal;Localité;Contact;Téléphone\n\
    Boulangerie Lambert;0419.618.535;5000;Namur;Zoé Lambert;081 22 33 44\n\
    Garage Simon;;6820;Florenville;;\n\
    Sans numéro;0419.618.536;;;;\n\
    Librairie;;4000;Liège;Luc 85.07.30-033.28;\n";

/// At the list of companies.
fn desk() -> Desk {
    let mut desk = Desk::founded(1);
    desk.send(route::Msg::Changed(Route::Companies(String::new())));
    desk.send(companies::Msg::Asked);
    desk
}

fn give(desk: &mut Desk, text: &str) {
    let content = Ok(Content::Bytes(text.as_bytes().to_vec()));
    desk.send(Msg::CompaniesGiven { file: "liste.csv".into(), content, sectors: Vec::new() });
}

fn told(desk: &Desk) -> Rc<Plan> {
    match &desk.model.ledger.shown.companies {
        Stage::Told { plan, .. } => plan.clone(),
        other => panic!("{other:?}"),
    }
}

fn names(desk: &Desk) -> Vec<String> {
    Company::all(&desk.model.journal).into_iter().map(|company| company.name).collect()
}

fn named(desk: &Desk, name: &str) -> Company {
    Company::all(&desk.model.journal).into_iter().find(|company| company.name == name).unwrap()
}

#[test]
fn a_list_is_told_written_in_one_act_and_taken_back_in_one() {
    let mut desk = desk();
    give(&mut desk, LIST);
    let plan = told(&desk);
    assert_eq!((plan.of(Standing::New).count(), plan.refused.len(), plan.refused[0].place, plan.masked), (3, 1, 4, 1));
    assert!(names(&desk).is_empty(), "nothing is written before it is confirmed");
    desk.send(Msg::CompaniesConfirmed);
    assert_eq!(names(&desk), ["Boulangerie Lambert", "Garage Simon", "Librairie"]);
    assert_eq!(desk.model.ledger.shown.companies, Stage::Done(Tally { new: 3, changed: 0, same: 0 }));
    let lambert = named(&desk, "Boulangerie Lambert");
    assert_eq!(
        (lambert.contacts[0].name.as_deref(), lambert.contacts[0].site),
        (Some("Zoé Lambert"), Some(lambert.sites[0].id))
    );
    assert_eq!(named(&desk, "Librairie").contacts[0].name.as_deref(), Some("Luc [numéro retiré]"));
    let line = desk.model.kept.register.0.last().unwrap();
    assert_eq!((line.deed, line.file.as_str(), line.persons, line.sealed), (Deed::CompaniesIn, "liste.csv", 2, false));
    // What is on the disk is what is shown.
    let mut desk = desk.reloaded(2);
    assert_eq!(names(&desk).len(), 3);
    desk.send(undo::Msg::UndoAsked);
    assert!(names(&desk).is_empty(), "one undo");
}

#[test]
fn the_same_file_twice_changes_nothing_and_says_so() {
    let mut desk = desk();
    give(&mut desk, LIST);
    desk.send(Msg::CompaniesConfirmed);
    let facts = desk.model.journal.len();
    give(&mut desk, LIST);
    let plan = told(&desk);
    assert_eq!((plan.is_needed(), plan.of(Standing::Same).count()), (false, 3));
    desk.send(Msg::CompaniesConfirmed);
    assert_eq!(desk.model.journal.len(), facts);
    // After an undo it is new again, and comes back under the same ids.
    let before = named(&desk, "Garage Simon").id;
    desk.send(undo::Msg::UndoAsked);
    give(&mut desk, LIST);
    assert_eq!(told(&desk).of(Standing::New).count(), 3);
    desk.send(Msg::CompaniesConfirmed);
    assert_eq!(named(&desk, "Garage Simon").id, before);
}

/// What is told is what is written: somebody corrected the telephone while the preview stood there.
#[test]
fn what_has_changed_meanwhile_is_told_anew() {
    let mut desk = desk();
    give(&mut desk, LIST);
    desk.send(Msg::CompaniesConfirmed);
    give(&mut desk, &LIST.replace("081 22 33 44", "081 99 99 99"));
    assert_eq!(told(&desk).of(Standing::Changed).count(), 1);
    let lambert = named(&desk, "Boulangerie Lambert");
    let phone = company_contact::PHONE.with(&super::desk::line("081 00 00 00"));
    let edits = vec![Edit::element(lambert.contacts[0].id, phone)];
    desk.send(editing::Msg::Edited { about: Subject::Company(lambert.id), edits });
    desk.send(Msg::CompaniesConfirmed);
    let phone = |desk: &Desk| named(desk, "Boulangerie Lambert").contacts[0].phone.clone();
    assert_eq!(phone(&desk).as_deref(), Some("081 00 00 00"), "nothing is overwritten unseen");
    assert!(matches!(&desk.model.ledger.shown.companies, Stage::Told { anew: true, .. }));
    assert_eq!(told(&desk).of(Standing::Changed).next().unwrap().writes[0].before.as_text(), Some("081 00 00 00"));
    desk.send(Msg::CompaniesConfirmed);
    assert_eq!(phone(&desk).as_deref(), Some("081 99 99 99"));
}

/// A contact who was taken away comes back with the file that names them, and a cell that is empty takes nothing away.
#[test]
fn what_was_taken_away_comes_back_and_an_empty_cell_says_nothing() {
    let mut desk = desk();
    give(&mut desk, LIST);
    desk.send(Msg::CompaniesConfirmed);
    let garage = named(&desk, "Garage Simon").id;
    let site = company::WEBSITE.with(&super::desk::line("garage.example"));
    desk.send(editing::Msg::Edited { about: Subject::Company(garage), edits: vec![Edit::register(site)] });
    let lambert = named(&desk, "Boulangerie Lambert");
    let edits = vec![Edit::remove(Kind::CompanyContact, lambert.contacts[0].id)];
    desk.send(editing::Msg::Edited { about: Subject::Company(lambert.id), edits });
    assert!(named(&desk, "Boulangerie Lambert").contacts.is_empty());
    give(&mut desk, LIST);
    assert_eq!(told(&desk).of(Standing::Changed).count(), 1);
    desk.send(Msg::CompaniesConfirmed);
    let lambert = named(&desk, "Boulangerie Lambert");
    let back = lambert.records.element(&Kind::CompanyContact, lambert.contacts[0].id).unwrap();
    assert!(!back.disputed, "nobody has to say whether the contact is there");
    assert_eq!(named(&desk, "Garage Simon").records.one(company::WEBSITE), Some("garage.example"));
    give(&mut desk, LIST);
    assert!(!told(&desk).is_needed());
}

#[test]
fn a_file_that_is_not_taken_says_why_and_changes_nothing() {
    let mut desk = desk();
    let refused = |desk: &Desk| match &desk.model.ledger.shown.companies {
        Stage::Refused { error, .. } => error.clone(),
        other => panic!("{other:?}"),
    };
    give(&mut desk, "ville;rue\nNamur;x\n");
    assert_eq!(refused(&desk), LedgerError::NoTable);
    give(&mut desk, &"x".repeat(LARGEST as usize + 1));
    assert_eq!(refused(&desk), LedgerError::TooLarge { size: LARGEST + 1, limit: LARGEST });
    desk.send(Msg::CompaniesGiven { file: "a.csv".into(), content: Err(LedgerError::Unreadable), sectors: Vec::new() });
    assert_eq!(refused(&desk), LedgerError::Unreadable);
    desk.send(Msg::CompaniesGivenUp);
    assert_eq!(desk.model.ledger.shown.companies, Stage::Idle);
    assert!(desk.model.kept.register.0.is_empty());
}

#[test]
fn what_leaves_stands_in_the_register_with_the_number_of_contacts() {
    let mut desk = desk();
    desk.send(Msg::CompaniesExported { file: "passerelle-entreprises-2026-03-04.csv".to_owned(), contacts: 7 });
    let line = desk.model.kept.register.0.last().unwrap();
    assert_eq!((line.deed, line.persons, line.sealed), (Deed::CompaniesOut, 7, false));
}

fn paste(desk: &mut Desk, text: &str) -> Rc<OfferPlan> {
    desk.send(Msg::OffersGiven {
        file: "texte".into(),
        content: Ok(Content::Bytes(text.as_bytes().to_vec())),
        trades: None,
    });
    match &desk.model.ledger.shown.offers {
        Stage::Told { plan, .. } => plan.clone(),
        other => panic!("{other:?}"),
    }
}

const OFFERS: &str = "numerooffreforem;titreoffre;nomemployeur;typecontrat;langues;permisdeconduire\n\
    4500001;Caissière;Supermarché du Pont;Durée indéterminée;Néerlandais - Bonne connaissance;Permis B\n\
    4500002;Magasinier;;Intérimaire;;\n";

#[test]
fn offers_are_proposed_added_once_confirmed_and_brought_up_to_date() {
    let mut desk = desk();
    let plan = paste(&mut desk, OFFERS);
    let ids: Vec<OpeningId> = plan.offers.iter().map(|planned| planned.id).collect();
    assert!(Opening::all(&desk.model.journal).is_empty());
    // The second was unticked.
    desk.send(Msg::OffersConfirmed(BTreeSet::from([ids[0]])));
    let opening = Opening::read(ids[0], &desk.model.journal).unwrap();
    assert_eq!((opening.title.as_str(), opening.needs.len(), opening.weekly), ("Caissière", 2, None));
    assert!(opening.needs.iter().all(|need| !need.must), "what an offer does not require is a wish");
    assert_eq!(Opening::read(ids[1], &desk.model.journal), None);
    let plan = paste(&mut desk, &OFFERS.replace("Caissière", "Caissier·ère"));
    let standings: Vec<Standing> = plan.offers.iter().map(|planned| planned.standing).collect();
    assert_eq!(standings, [Standing::Changed, Standing::New]);
    desk.send(Msg::OffersConfirmed(ids.iter().copied().collect()));
    assert_eq!(Opening::all(&desk.model.journal).len(), 2);
    let plan = paste(&mut desk, OFFERS);
    assert_eq!(plan.offers[1].standing, Standing::Same);
    desk.send(Msg::OffersGivenUp);
    desk.send(undo::Msg::UndoAsked);
    let opening = Opening::read(ids[0], &desk.model.journal).unwrap();
    assert_eq!((opening.title.as_str(), Opening::all(&desk.model.journal).len()), ("Caissière", 1));
}
