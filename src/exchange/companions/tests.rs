use super::*;
use crate::domain::{CompanyEvent, Day, Purpose};
use crate::exchange::Revision;
use crate::exchange::agreement::Lacking;
use crate::journal::sample::{Desk, about, day, element, org, packet, redaction};
use crate::journal::schema::{company, company_contact, company_event, retracted};
use crate::journal::value::Value;
use crate::journal::{Draft, Field};
use uuid::Uuid;

fn asked(purpose: Purpose) -> Asked {
    Asked { own: org("Carrefour"), recipient: org("Miresem"), purpose, revision: Revision::CURRENT, today: day(10) }
}

fn company_id(name: &str) -> CompanyId {
    CompanyId::derived(Uuid::nil(), name)
}

fn opening_id(name: &str) -> OpeningId {
    OpeningId::derived(Uuid::nil(), name)
}

fn named(name: &str) -> Draft {
    Draft::new(Subject::Company(company_id(name)), day(1), Kind::Company, [company::NAME.says(Value::text(name))])
}

fn event(name: &str, which: &str, on: Day) -> Draft {
    let data = [
        company_event::EVENT.says(Value::text(element(which))),
        company_event::DAY.with(on),
        company_event::SORT.with(CompanyEvent::AskedPlacement),
    ];
    Draft::new(Subject::Company(company_id(name)), on, Kind::CompanyEvent, data)
}

fn book(desk: &Desk) -> Vec<Fact> {
    let facts = Companions::default().facts(&desk.journal, &asked(Purpose::FollowUp), Along::Book);
    facts.into_iter().cloned().collect()
}

#[test]
fn the_people_of_a_company_never_leave_nor_what_was_noted_of_it() {
    let mut desk = Desk::new("Carrefour", "Anne");
    desk.say(named("Delhaize"));
    let about = Subject::Company(company_id("Delhaize"));
    let contact = |field: Field<crate::domain::Line>, text: &str| {
        let data = [company_contact::CONTACT.says(Value::text(element("chef"))), field.says(Value::text(text))];
        Draft::new(about, day(1), Kind::CompanyContact, data)
    };
    let name = desk.say(contact(company_contact::NAME, "Marc Dumont"));
    desk.say(contact(company_contact::PHONE, "0470 00 00 01"));
    desk.say(Draft::new(about, day(1), Kind::Company, [company::NOTE.says(Value::text("À appeler le matin"))]));
    desk.say(redaction(&name));
    let removal = Draft::removal(about, day(3), Kind::CompanyContact, &element("chef")).unwrap();
    desk.say(removal);
    let facts = book(&desk);
    assert_eq!(facts.iter().map(|fact| fact.kind.clone()).collect::<Vec<_>>(), [Kind::Company], "{facts:?}");
}

#[test]
fn those_alone_go_along_that_the_dossiers_name_unless_all_are_asked_for() {
    let mut desk = Desk::new("Carrefour", "Anne");
    for name in ["Delhaize", "Delhaize Libramont", "Carrefour Market", "Boulangerie Lambert"] {
        desk.say(named(name));
    }
    // The team said that two are one, and an opening is of a third.
    let same = [
        same_company::OTHER.says(Value::text(company_id("Delhaize Libramont"))),
        same_company::SAME.says(Value::Bool(true)),
    ];
    desk.say(Draft::new(Subject::Company(company_id("Delhaize")), day(2), Kind::SameCompany, same));
    let of = [opening::TITLE.says(Value::text("magasin")), opening::COMPANY.with(company_id("Carrefour Market"))];
    desk.say(Draft::new(Subject::Opening(opening_id("magasin")), day(2), Kind::Opening, of));
    let host = [
        placement::PLACEMENT.says(Value::text(element("stage"))),
        placement::HOST.with(company_id("Delhaize Libramont")),
    ];
    let stage = desk.say(Draft::new(about("Amélie"), day(2), Kind::Placement, host));
    let wants = [
        candidacy::CANDIDACY.says(Value::text(element("candidature"))),
        candidacy::OPENING.with(opening_id("magasin")),
    ];
    let wants = desk.say(Draft::new(about("Amélie"), day(2), Kind::Candidacy, wants));
    let mut companions = Companions::default();
    companions.note([&stage, &wants]);
    let told = |facts: Vec<&Fact>| {
        let mut names: Vec<String> = facts
            .iter()
            .filter_map(|fact| fact.get(company::NAME).or(fact.get(opening::TITLE)))
            .map(str::to_owned)
            .collect();
        names.sort();
        names
    };
    let asked = asked(Purpose::FollowUp);
    let named = told(companions.clone().facts(&desk.journal, &asked, Along::Named));
    assert_eq!(named, ["Carrefour Market", "Delhaize", "Delhaize Libramont", "magasin"]);
    let all = told(companions.facts(&desk.journal, &asked, Along::Book));
    assert_eq!(all, ["Boulangerie Lambert", "Carrefour Market", "Delhaize", "Delhaize Libramont", "magasin"]);
}

#[test]
fn what_a_partner_told_is_theirs_to_tell_and_what_was_taken_back_is_taken_back_there_too() {
    let (mut anne, mut denis) = (Desk::new("Carrefour", "Anne"), Desk::new("Miresem", "Denis"));
    let theirs = denis.write(vec![named("Delhaize"), event("Delhaize", "demande", day(2))]);
    anne.take_packet(packet(1), &theirs);
    anne.admit(packet(1), &[]);
    assert!(book(&anne).is_empty());
    let asked = anne.say(event("Delhaize", "autre", day(4)));
    assert_eq!(book(&anne), std::slice::from_ref(&asked));
    let undone = anne.undo(asked.act).remove(0);
    assert_eq!(undone.get(retracted::ACT), Some(asked.act));
    assert_eq!(book(&anne), [undone]);
}

/// Miresem asked on Monday; Carrefour took its packet on Tuesday and reads it on Wednesday.
#[test]
fn a_request_of_a_partner_is_read_with_who_made_it() {
    let (mut anne, mut denis) = (Desk::new("Carrefour", "Anne"), Desk::new("Miresem", "Denis"));
    denis.write(vec![named("Delhaize"), event("Delhaize", "demande", day(2))]);
    let asked = Asked { own: org("Miresem"), recipient: org("Carrefour"), ..asked(Purpose::FollowUp) };
    let told: Vec<Fact> =
        Companions::default().facts(&denis.journal, &asked, Along::Book).into_iter().cloned().collect();
    anne.take_packet(packet(1), &told);
    let read = |desk: &Desk| {
        let fold = desk.journal.fold_subject(Subject::Company(company_id("Delhaize")));
        let event = fold.element(&Kind::CompanyEvent, &element("demande"));
        event.map(|event| {
            let day = event.cell(company_event::DAY.any()).and_then(|cell| cell.shown());
            (event.get(company_event::SORT), event.get(company_event::DAY), day.map(|write| write.fact.by.org))
        })
    };
    assert_eq!(read(&anne), None, "nothing counts before it is admitted");
    anne.admit(packet(1), &[]);
    assert_eq!(read(&anne), Some((Some(CompanyEvent::AskedPlacement), Some(day(2)), Some(org("Miresem")))));
}

/// Without people there is no packet, whatever is asked of companies.
#[test]
fn companies_alone_make_no_packet() {
    use crate::exchange::backup::Origin;
    use crate::exchange::packing::{self, Extent};
    let mut desk = Desk::new("Carrefour", "Anne");
    desk.say(named("Delhaize"));
    let party = |name: &str| crate::exchange::Party {
        org: org(name),
        name: crate::domain::Line::parse(name).unwrap(),
        org_type: crate::domain::OrgType::Cisp,
    };
    let origin = Origin { from: Some(party("Carrefour")), created: desk.pen.at, id: Uuid::nil() };
    let people = [(crate::journal::sample::person("Amélie"), Err(Lacking::Expired(day(1))))];
    let extent = (Extent::News, Along::Book);
    let made =
        packing::packet(&desk.journal, &asked(Purpose::FollowUp), party("Miresem"), &people, extent, origin).unwrap();
    assert!(made.facts.is_empty());
}
