//! Companies: two organisations that write of one, who asked first, what is one, and what is removed for good.

use crate::desk::{Desk, line};
use crate::erasing::{holds, kept};
use crate::partners::mission;
use passerelle::app::companies::{self, Book, Listed, NewCompany};
use passerelle::app::form::RecordForm;
use passerelle::app::notice::{Deed, Notice, Whose};
use passerelle::app::{Dialog, Edit, Route, editing, route, session, undo};
use passerelle::domain::{
    CompanyEvent, CompanyId, Day, ElementId, EnterpriseNumber, Locality, Prose, Subject, company_id,
};
use passerelle::insight::companies::history::history;
use passerelle::insight::companies::{Firm, Link, Warning};
use passerelle::journal::Kind;
use passerelle::journal::schema::{company, company_contact, company_event};
use std::rc::Rc;

const NUMBER: &str = "0419.618.535";

/// What the screens are drawn from, once all of it was read.
fn book(desk: &mut Desk) -> passerelle::app::Shared<Book> {
    for _ in 0..5 {
        match &desk.model.companies.shown {
            Some(book) if !book.waits => break,
            _ => desk.send(companies::Msg::Asked),
        }
    }
    let book = desk.model.companies.shown.clone().unwrap();
    assert!(!book.waits && book.left.is_none());
    book
}

fn firm(desk: &mut Desk, id: CompanyId) -> Rc<Firm> {
    book(desk).firm(id).unwrap().clone()
}

/// Adds a company as the form does; its page opens.
fn add(desk: &mut Desk, name: &str, number: Option<&str>, locality: Option<&str>) -> CompanyId {
    let number = number.map(|number| EnterpriseNumber::parse(number).unwrap());
    let locality = locality.map(|text| Locality::parse(text).unwrap());
    let new = NewCompany { name: line(name), number, sector: None, locality };
    desk.send(companies::Msg::Created(Box::new(new)));
    match desk.model.route {
        Route::Company(id) => id,
        ref other => panic!("{other}"),
    }
}

fn edit(desk: &mut Desk, id: CompanyId, edits: Vec<Edit>) {
    desk.send(editing::Msg::Edited { about: Subject::Company(id), edits });
}

/// Who works at a desk asks a company for a placement.
fn ask(desk: &mut Desk, id: CompanyId, on: &str) -> ElementId {
    let (event, me) = (ElementId::random(), desk.model.device.unwrap().member);
    let entries = [
        company_event::DAY.with(Day::parse(on).unwrap()),
        company_event::SORT.with(CompanyEvent::AskedPlacement),
        company_event::MEMBER.with(me),
    ];
    edit(desk, id, entries.into_iter().map(|entry| Edit::element(event, entry)).collect());
    event
}

fn contact(desk: &mut Desk, id: CompanyId, name: &str) -> ElementId {
    let contact = ElementId::random();
    let entries = [company_contact::NAME.with(&line(name)), company_contact::PHONE.with(&line("061 00 00 00"))];
    edit(desk, id, entries.into_iter().map(|entry| Edit::element(contact, entry)).collect());
    contact
}

#[test]
fn two_organisations_that_add_a_number_write_of_one_company() {
    let (mut anne, mut denis) = (Desk::founded(1), mission());
    let here = add(&mut anne, "Forem", Some(NUMBER), Some("6700 Arlon"));
    let there = add(&mut denis, "Le Forem", Some("BE 0419 618 535"), Some("6700 Arlon"));
    assert_eq!((here, there), (there, company_id(EnterpriseNumber::parse(NUMBER).unwrap())));
    // They note one place, since it is the same.
    let site = |desk: &mut Desk| firm(desk, here).sites().map(|(_, site)| site.id).collect::<Vec<_>>();
    assert_eq!(site(&mut anne), site(&mut denis));
    assert_eq!(firm(&mut anne, here).number, EnterpriseNumber::parse(NUMBER).ok());
}

#[test]
fn a_number_that_is_there_opens_its_page_and_writes_nothing() {
    let mut anne = Desk::founded(1);
    let id = add(&mut anne, "Forem", Some(NUMBER), None);
    let before = anne.model.journal.len();
    anne.send(route::Msg::Changed(Route::Companies(String::new())));
    assert_eq!(add(&mut anne, "Autre nom", Some(NUMBER), None), id);
    assert_eq!(anne.model.journal.len(), before);
    assert_eq!(firm(&mut anne, id).name, "Forem");
}

#[test]
fn without_a_number_two_are_two() {
    let mut anne = Desk::founded(1);
    let one = add(&mut anne, "Garage Lune", None, None);
    assert_ne!(add(&mut anne, "Garage Lune", None, None), one);
    assert_eq!(book(&mut anne).firms.len(), 2);
}

#[test]
fn a_second_colleague_is_told_who_asked_first_and_may_ask_all_the_same() {
    let mut anne = Desk::founded(1);
    let id = add(&mut anne, "Garage Lune", None, None);
    ask(&mut anne, id, "2026-03-02");
    let by_anne = anne.model.device.map(|device| device.member);
    let mut luc = Desk::joining(2, &anne.backup(), "Luc");
    luc.send(route::Msg::Changed(Route::Company(id)));
    let (me, today) = (luc.model.device.map(|device| device.member), luc.model.today);
    let days = luc.model.settings.courtesy_days();
    assert_eq!(days, 7);
    let told = firm(&mut luc, id).warnings(me, today, days);
    let [Warning::Asked { first, since: 0 }] = &told[..] else { panic!("{told:?}") };
    assert_eq!((first.member, first.day), (by_anne, Day::parse("2026-03-02").ok()));
    // Whoever asked is not warned of it.
    assert_eq!(firm(&mut luc, id).warnings(by_anne, today, days), []);
    ask(&mut luc, id, "2026-03-04");
    assert_eq!(firm(&mut luc, id).requests().count(), 2);
    // Two weeks later it is over.
    luc.on("2026-03-18");
    assert_eq!(firm(&mut luc, id).warnings(me, luc.model.today, days), []);
}

#[test]
fn what_is_said_to_be_one_is_one_until_it_is_taken_back() {
    let mut anne = Desk::founded(1);
    let ids = ["Garage Lune", "Lune SRL", "Garage de la Lune"].map(|name| add(&mut anne, name, None, None));
    ask(&mut anne, ids[1], "2026-03-03");
    anne.send(companies::Msg::SaidSame(ids[0], ids[1]));
    anne.send(companies::Msg::SaidSame(ids[2], ids[1]));
    assert_eq!(book(&mut anne).firms.len(), 1);
    for id in ids {
        assert_eq!(firm(&mut anne, id).requests().count(), 1);
    }
    // One is none of them after all; the others stay one.
    anne.send(companies::Msg::Parted(ids[2]));
    assert_eq!(book(&mut anne).firms.len(), 2);
    assert!(firm(&mut anne, ids[0]).holds(ids[1]) && !firm(&mut anne, ids[0]).holds(ids[2]));
    anne.send(undo::Msg::UndoAsked);
    assert_eq!(book(&mut anne).firms.len(), 1);
    // The answer is about a company, and is said to be.
    let Some(Notice::Undone { what }) = anne.model.toasts.shown.as_ref().map(|toast| toast.notice.clone()) else {
        panic!("{:?}", anne.model.toasts.shown);
    };
    assert!(matches!(what.whose, Whose::Company(_)) && matches!(what.deed, Deed::Said(..)), "{what:?}");
}

#[test]
fn a_contact_is_removed_for_good() {
    const MARK: &str = "Zylberstein";
    let mut anne = Desk::founded(1);
    let id = add(&mut anne, "Garage Lune", None, None);
    let (gone, stays) = (contact(&mut anne, id, MARK), contact(&mut anne, id, "Marie Lune"));
    // What was changed and what was taken away is there as long as it is not removed for good.
    edit(&mut anne, id, vec![Edit::element(gone, company_contact::NAME.with(&line("Léa Zylberstein-Petit")))]);
    edit(&mut anne, id, vec![Edit::remove(Kind::CompanyContact, gone)]);
    assert!(kept(&anne, MARK) && holds(&anne.backup(), MARK));
    let told = firm(&mut anne, id).lead().unwrap().gone.clone();
    assert_eq!(told, [(gone, "Léa Zylberstein-Petit".to_owned())], "it is still offered to be removed");
    let (about, kind) = (Subject::Company(id), Kind::CompanyContact);
    anne.send(editing::Msg::ElementRedactionAsked { about, kind: kind.clone(), element: gone });
    assert!(matches!(anne.model.dialog.as_deref(), Some(Dialog::RedactElement { .. })));
    assert!(kept(&anne, MARK), "nobody is removed by a question");
    anne.send(editing::Msg::RedactionConfirmed);
    assert!(anne.model.dialog.is_none());
    anne.send(session::Msg::Rested);
    assert!(!kept(&anne, MARK) && !holds(&anne.backup(), MARK));
    assert!(!format!("{:?}", anne.model.journal.facts()).contains(MARK));
    assert_eq!(firm(&mut anne, id).lead().unwrap().gone, []);
    let names: Vec<_> = firm(&mut anne, id).contacts().map(|(_, contact)| contact.id).collect();
    assert_eq!(names, [stays]);
    // It is final: undo does not reach over it.
    anne.send(undo::Msg::UndoAsked);
    assert!(!kept(&anne, MARK));
}

#[test]
fn the_name_in_a_dossier_is_a_guess_until_it_is_linked() {
    let mut anne = Desk::founded(1);
    let ali = anne.new_person("Ali");
    let typed = [("company", "GARAGE LUNE"), ("start", "2026-03-02"), ("planned_end", "2026-03-27")];
    let work = anne.add(ali, Kind::Placement, &typed);
    let hired =
        anne.add(ali, Kind::Contract, &[("type", "cdi"), ("employer", "Garage Lune srl"), ("start", "2026-04-01")]);
    let id = add(&mut anne, "Garage Lune SRL", None, None);
    let links = |desk: &mut Desk| {
        let book = book(desk);
        let passages = history(book.firm(id).unwrap(), &book.firms, &book.people);
        passages.iter().map(|passage| (passage.past.id, passage.link)).collect::<Vec<_>>()
    };
    assert_eq!(links(&mut anne), [(hired, Link::ByName), (work, Link::ByName)]);
    anne.send(companies::Msg::Linked { person: ali, work, company: id });
    assert_eq!(links(&mut anne), [(hired, Link::ByName), (work, Link::Named)]);
    anne.send(companies::Msg::Linked { person: ali, work: hired, company: id });
    assert_eq!(links(&mut anne), [(hired, Link::Named), (work, Link::Named)]);
    // The words stay as they were, and one undo takes one link back.
    anne.send(undo::Msg::UndoAsked);
    assert_eq!(links(&mut anne), [(hired, Link::ByName), (work, Link::Named)]);
}

#[test]
fn what_is_searched_for_stands_in_the_address() {
    let mut anne = Desk::founded(1);
    add(&mut anne, "Boulangerie Dupont", Some(NUMBER), Some("6700 Arlon"));
    add(&mut anne, "Garage Lune", None, None);
    anne.send(route::Msg::Changed(Route::Companies(String::new())));
    let listed = Listed { text: "arlon dup".to_owned(), ..Listed::default() };
    anne.send(companies::Msg::Searched(listed.clone()));
    assert_eq!(anne.model.route, listed.route());
    let book = book(&mut anne);
    let found = |text: &str| {
        let listed = Listed { text: text.to_owned(), ..Listed::default() };
        book.firms.by_name().into_iter().filter(|firm| listed.sieve().takes(firm)).count()
    };
    assert_eq!((found("arlon dup"), found("0419618535"), found("0419.618"), found("lune dupont")), (1, 1, 1, 0));
    assert_eq!(found(""), 2);
}

#[test]
fn no_text_about_a_company_takes_a_national_number() {
    let number = "85.07.30-033.28";
    let mut anne = Desk::founded(1);
    let id = add(&mut anne, "Garage Lune", None, None);
    let prose = |text: &str| Prose::parse(text).unwrap();
    let before = anne.model.journal.len();
    let (event, person) = (ElementId::random(), ElementId::random());
    for typed in [
        Edit::register(company::NOTE.with(&prose(&format!("Son numéro : {number}")))),
        Edit::register(company::NAME.with(&line(number))),
        Edit::element(event, company_event::TEXT.with(&prose(&format!("pour Ali, {number}")))),
        Edit::element(person, company_contact::NAME.with(&line(&format!("Ali {number}")))),
        Edit::element(person, company_contact::FUNCTION.with(&line(number))),
        Edit::element(person, company_contact::PHONE.with(&line(number))),
        Edit::element(person, company_contact::MAIL.with(&line(number))),
    ] {
        edit(&mut anne, id, vec![typed.clone()]);
        assert!(matches!(anne.model.dialog.as_deref(), Some(Dialog::NumberFound { .. })), "{typed:?}");
        assert_eq!(anne.model.journal.len(), before, "{typed:?}");
        anne.send(passerelle::app::dialog::Msg::Closed);
    }
    // Nor does a new one.
    let new = NewCompany { name: line(&format!("Ali {number}")), number: None, sector: None, locality: None };
    anne.send(companies::Msg::Created(Box::new(new)));
    assert!(matches!(anne.model.dialog.as_deref(), Some(Dialog::NumberFound { .. })));
    assert_eq!(anne.model.journal.len(), before);
}

#[test]
fn a_form_that_was_open_does_not_write_over_what_came_meanwhile() {
    let mut anne = Desk::founded(1);
    let id = add(&mut anne, "Garage Lune", None, None);
    let mut luc = Desk::joining(2, &anne.backup(), "Luc");
    let renamed = |name: &str| vec![Edit::register(company::NAME.with(&line(name)))];
    edit(&mut luc, id, renamed("Garage Pleine Lune"));
    // Anne opened her form before his backup came.
    let seen = passerelle::journal::pen::Seen::these(firm(&mut anne, id).lead().unwrap().facts.iter().copied());
    anne.import(&luc.backup());
    anne.send(editing::Msg::FormSaved { about: Subject::Company(id), edits: renamed("Garage Demi-Lune"), seen });
    anne.send(route::Msg::Changed(Route::Company(id)));
    let firm = firm(&mut anne, id);
    let held = firm.lead().unwrap().records.register(&Kind::Company).unwrap();
    assert_eq!(held.held(company::NAME).unwrap().rivals.len(), 1, "both are shown");
    assert!(RecordForm::of(held).text(company::NAME).starts_with("Garage"));
}
