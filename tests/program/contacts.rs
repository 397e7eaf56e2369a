//! A contact is noted with what comes next.

use crate::desk::Desk;
use passerelle::app::form::ContactDraft;
use passerelle::app::{editing, undo};
use passerelle::domain::{Day, ElementId, Hour, Subject};
use passerelle::journal::Kind;
use passerelle::journal::pen::Seen;
use passerelle::journal::schema::task;
use std::collections::BTreeSet;

#[test]
fn a_contact_and_its_next_action_are_one_act_and_one_undo() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Samira");
    let before = desk.state();
    let today = Day::parse("2026-03-04").unwrap();
    let fold = desk.model.journal.fold_person(person);
    let own = desk.model.device.map(|device| device.org);
    let dossier = passerelle::insight::Dossier::read(person, &fold, own, today);
    let draft = ContactDraft {
        text: "Cherche un stage en boulangerie".to_owned(),
        minutes: "20 min".to_owned(),
        next_title: "Rappeler la boulangerie".to_owned(),
        next_day: "2026-03-12 14:30".to_owned(),
        next_venue: "Libramont".to_owned(),
        shared: true,
        ..ContactDraft::new(&dossier, today)
    };
    let member = desk.model.device.map(|device| device.member);
    let edits = draft.edits(today, member, ElementId::random).unwrap();
    let about = Subject::Person(person);
    let seen = Seen::these(dossier.timeline.iter().map(|entry| entry.fact.id));
    desk.send(editing::Msg::FormSaved { about, edits, seen });

    let card = desk.model.board.card(person).unwrap().clone();
    assert_eq!(card.last_contact, Some(today));
    assert_eq!(card.next_due().map(|due| due.title.as_str()), Some("Rappeler la boulangerie"));
    let noted = |kind: &Kind| matches!(kind, Kind::Contact | Kind::Task | Kind::Shared);
    let facts: Vec<_> = desk.model.journal.about(about).iter().filter(|fact| noted(&fact.kind)).collect();
    let acts: BTreeSet<_> = facts.iter().map(|fact| fact.act).collect();
    assert_eq!((acts.len(), facts.len()), (1, 7), "two of the contact, three of the task, two ticks");
    let records = desk.dossier(person).records;
    let next = &records.of(&Kind::Task)[0];
    assert_eq!((next.get(task::VENUE), next.get(task::HOUR)), (Some("Libramont"), Hour::new(14, 30)));

    desk.send(undo::Msg::UndoAsked);
    assert_eq!(desk.state(), before);
}
