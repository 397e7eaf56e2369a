use super::super::sample::{Desk, about, day, erasure, first_name, join, note, org, packet, person, redaction, step};
use super::super::value::Value;
use super::*;

const SECRET: &str = "À ne pas écrire";

/// A note, its redaction, and the note as the redactor stores it.
fn redacted_note() -> (Fact, Fact, Fact) {
    let mut anne = Desk::new("Carrefour", "Anne");
    let full = anne.say(note("Farid", "visit", SECRET));
    let redacted = anne.say(redaction(&full));
    let emptied = anne.journal.fact(full.about, full.id).unwrap().clone();
    assert!(emptied.data.is_empty());
    (full, redacted, emptied)
}

fn is_nowhere(journal: &Journal, text: &str) -> bool {
    !format!("{journal:?}").contains(text)
}

#[test]
fn what_arrives_twice_changes_nothing() {
    let mut anne = Desk::new("Carrefour", "Anne");
    let fact = anne.say(first_name("Farid", "Farid"));
    assert_eq!(anne.journal.insert(fact.clone()), Arrival::Known);
    let brought = |number| Fact { via: vec![packet(number)], ..fact.clone() };
    assert_eq!(anne.journal.insert(brought(2)), Arrival::AnotherWay);
    assert_eq!(anne.journal.insert(brought(1)), Arrival::AnotherWay);
    assert_eq!(anne.journal.insert(brought(2)), Arrival::Known);
    assert_eq!(anne.journal.fact(fact.about, fact.id).unwrap().via, [packet(1), packet(2)]);
    assert_eq!((anne.journal.len(), anne.journal.is_empty()), (1, false));
    assert!(Journal::new().is_empty());
}

#[test]
fn another_content_under_a_name_is_set_aside_once() {
    let mut anne = Desk::new("Carrefour", "Anne");
    let fact = anne.say(first_name("Farid", "Farid"));
    let forged = Fact { on: day(9), ..fact.clone() };
    assert_eq!(anne.journal.insert(forged.clone()), Arrival::Quarantined);
    assert_eq!(anne.journal.insert(forged.clone()), Arrival::Quarantined);
    assert_eq!(anne.journal.quarantine(), [forged]);
    assert_eq!(anne.journal.fact(fact.about, fact.id), Some(&fact));
}

#[test]
fn facts_are_given_by_subject_and_name() {
    let mut anne = Desk::new("Carrefour", "Anne");
    let first = anne.say(first_name("Farid", "Farid"));
    let second = anne.say(step("Inès", 2, "intake"));
    let third = anne.say(step("Farid", 2, "intake"));
    let mut late = Journal::of(org("Carrefour"));
    late.extend([third.clone(), second.clone(), first.clone()]);
    assert_eq!(late.about(about("Farid")), [first, third.clone()]);
    assert_eq!(late.facts(), anne.journal.facts());
    assert_eq!(late.subjects().count(), 2);
    assert_eq!(late.highest(), third.id.counter);
    assert_eq!(late.about(about("Jeanne")), []);
    assert_eq!(late.fact(about("Jeanne"), third.id), None);
}

#[test]
fn a_redacted_text_stays_away_in_every_order() {
    let (full, redacted, emptied) = redacted_note();
    let three = [&full, &redacted, &emptied];
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let mut journal = Journal::of(org("Carrefour"));
        journal.extend(order.map(|place| three[place].clone()));
        assert_eq!(journal.fact(full.about, full.id), Some(&emptied), "{order:?}");
        assert!(is_nowhere(&journal, SECRET) && journal.quarantine().is_empty(), "{order:?}");
    }
}

#[test]
fn a_redaction_clears_the_quarantine_too() {
    let (full, redacted, emptied) = redacted_note();
    let forged = Fact { data: note("Farid", "visit", "À ne pas écrire non plus").data, ..full.clone() };
    let elsewhere = Fact { on: day(9), ..full.clone() };
    let mut journal = Journal::of(org("Carrefour"));
    journal.extend([full.clone(), Fact { via: vec![packet(3)], ..forged }, elsewhere]);
    assert_eq!(journal.quarantine().len(), 2);
    journal.insert(redacted);
    assert!(is_nowhere(&journal, "ne pas écrire"));
    // What was the same but for its text is the same now, and the way it came is kept.
    assert_eq!(journal.fact(full.about, full.id).unwrap().via, [packet(3)]);
    assert_eq!(journal.quarantine(), [Fact { on: day(9), ..emptied }]);
}

#[test]
fn a_full_copy_completes_an_emptied_one_that_nothing_binds() {
    let (full, _, emptied) = redacted_note();
    let mut journal = Journal::of(org("Carrefour"));
    assert_eq!(journal.insert(emptied.clone()), Arrival::New);
    assert_eq!(journal.insert(full.clone()), Arrival::New);
    assert_eq!(journal.insert(emptied), Arrival::Known);
    assert_eq!(journal.fact(full.about, full.id), Some(&full));
}

#[test]
fn facts_about_facts_are_not_emptied() {
    let mut anne = Desk::new("Carrefour", "Anne");
    let admission = anne.admit(packet(1), &["Farid"]);
    let mark = anne.say(redaction(&admission));
    assert_eq!(anne.journal.fact(admission.about, admission.id), Some(&admission));
    let undone = anne.undo(mark.act);
    anne.say(redaction(&undone[0]));
    assert_eq!(anne.journal.fact(undone[0].about, undone[0].id), Some(&undone[0]));
}

#[test]
fn a_redaction_that_names_no_fact_empties_none() {
    let mut anne = Desk::new("Carrefour", "Anne");
    let fact = anne.say(first_name("Farid", "Farid"));
    let mark = redaction(&fact);
    let data = super::super::value::Data::new([("fact", Value::text("no name"))]);
    anne.say(super::super::pen::Draft { data, ..mark });
    assert_eq!(anne.first_names("Farid"), ["Farid"]);
}

#[test]
fn a_partners_redaction_binds_its_own_facts_from_the_first_admission_on() {
    let (mut anne, mut denis) = (Desk::new("Carrefour", "Anne"), Desk::new("Miresem", "Denis"));
    let theirs = denis.say(note("Farid", "visit", SECRET));
    let ours = anne.say(first_name("Farid", "Farid"));
    let marks = [denis.say(redaction(&theirs)), denis.say(redaction(&ours))];
    anne.take_packet(packet(1), [&theirs]);
    anne.take_packet(packet(2), &marks);
    assert!(!is_nowhere(&anne.journal, SECRET));
    let admission = anne.admit(packet(2), &["Farid"]);
    assert!(is_nowhere(&anne.journal, SECRET));
    assert_eq!(anne.first_names("Farid"), ["Farid"]);
    // Who first reads of it after the import was undone empties it all the same, or two backups would differ.
    let undone = anne.undo(admission.act);
    let mut late = Journal::of(org("Carrefour"));
    late.extend([admission].into_iter().chain(undone));
    late.extend(anne.journal.facts().into_iter().cloned());
    assert_eq!(late.insert(Fact { via: vec![packet(1)], ..theirs.clone() }), Arrival::Known);
    assert!(is_nowhere(&late, SECRET));
    // Where every fact counts, a redaction binds those of its own organisation.
    let mut files = Journal::new();
    files.extend(marks.into_iter().chain([theirs, ours]));
    assert!(is_nowhere(&files, SECRET) && !is_nowhere(&files, "Farid"));
}

#[test]
fn an_erasure_leaves_itself_alone_and_refuses_what_comes_late() {
    let (mut anne, mut bruno) = (Desk::new("Carrefour", "Anne"), Desk::new("Carrefour", "Bruno"));
    let first = anne.say(first_name("Farid", SECRET));
    let forged = Fact { on: day(9), ..first.clone() };
    anne.take([&forged]);
    bruno.take([&first]);
    anne.say(redaction(&first));
    let hers = anne.say(erasure("Farid"));
    assert!(anne.journal.is_erased(person("Farid")) && is_nowhere(&anne.journal, SECRET));
    assert_eq!(anne.journal.facts(), [&hers]);
    let late = Fact { id: FactId { counter: 1 << 39, ..first.id }, ..first };
    assert_eq!(anne.journal.insert(late), Arrival::Refused);
    assert_eq!(anne.journal.highest(), hers.id.counter);
    // A colleague had done it too, with an earlier name.
    let his = bruno.say(erasure("Farid"));
    assert!(his.id < hers.id);
    bruno.take([&hers]);
    assert_eq!(bruno.journal.insert(hers.clone()), Arrival::Known);
    assert_eq!(anne.journal.insert(his.clone()), Arrival::New);
    assert_eq!(anne.journal.facts(), [&his]);
    assert_eq!(bruno.journal.facts(), anne.journal.facts());
    assert_eq!(bruno.journal.highest(), anne.journal.highest());
}

#[test]
fn joins_reach_over_each_other_and_leave_out_the_erased() {
    let mut anne = Desk::new("Carrefour", "Anne");
    for name in ["Farid", "Fared", "Frid", "Inès"] {
        anne.say(first_name(name, name));
    }
    anne.say(join("Farid", "Fared"));
    anne.say(join("Inès", "Jeanne"));
    anne.say(join("Fared", "Frid"));
    let three: BTreeSet<PersonId> = ["Farid", "Fared", "Frid"].map(person).into();
    assert!(three.iter().all(|one| anne.journal.group_of(*one) == three));
    assert_eq!(anne.first_names("Frid").len(), 3);
    anne.say(erasure("Frid"));
    assert_eq!(anne.journal.group_of(person("Farid")), ["Farid", "Fared"].map(person).into());
    assert_eq!(anne.journal.group_of(person("Frid")), [person("Frid")].into());
    let joined = anne.say(join("Farid", "Inès"));
    assert_eq!(anne.journal.group_of(person("Fared")).len(), 4);
    anne.say(redaction(&joined));
    assert_eq!(anne.journal.group_of(person("Fared")).len(), 2);
}
