//! Files united outside of any board.

use super::*;

/// The same file with other facts, as if a colleague had saved it.
fn file_of(facts: Vec<Fact>) -> Opened {
    let mut envelope = opened("ok_unknown.json").envelope;
    envelope.facts = facts;
    read(&write(envelope).unwrap().0, Limits::of_board(0)).unwrap()
}

fn united(files: &[&Opened]) -> Vec<u8> {
    write(merge::merge(files.iter().copied().cloned().collect()).unwrap()).unwrap().0
}

#[test]
fn what_one_removed_for_good_stays_removed_in_a_union() {
    let whole = opened("ok_unknown.json");
    let base = board(whole.envelope.facts.clone());
    let name = whole.envelope.facts[0].id;
    let redaction = later(&base, 1, vec![draft(Kind::Redacted, &[("fact", Value::text(name))])]);
    let erasure = later(&base, 2, vec![draft(Kind::Erased, &[("contributions", Value::Map(Default::default()))])]);
    for (removal, left) in [(redaction, 3), (erasure, 1)] {
        let mut removed = base.clone();
        removed.extend(removal);
        let removed = file_of(removed.facts().into_iter().cloned().collect());
        let both = united(&[&whole, &removed]);
        assert_eq!(both, united(&[&removed, &whole]));
        let read = read(&both, Limits::of_board(0)).unwrap();
        assert_eq!(read.envelope.facts, removed.envelope.facts);
        assert_eq!(read.envelope.facts.len(), left);
    }
}

#[test]
fn one_name_with_two_contents_refuses_the_union() {
    let whole = opened("ok_unknown.json");
    let mut facts = whole.envelope.facts.clone();
    facts[0].data = passerelle::journal::Data::new([("first_name", Value::text("Zoé"))]);
    let error = merge::merge(vec![whole.clone(), file_of(facts.clone())]).unwrap_err();
    assert_eq!(error, FileError::TwoContents { id: facts[0].id });
    facts[0].about = Subject::Person(PersonId::derived(uuid::Uuid::nil(), "zoé"));
    let error = merge::merge(vec![whole, file_of(facts.clone())]).unwrap_err();
    assert_eq!(error, FileError::TwoContents { id: facts[0].id });
}
