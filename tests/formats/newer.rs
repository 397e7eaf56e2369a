//! Two organisations never upgrade on one day: a code that a later version added to a list is kept as it is, said to be
//! one, and counts as unknown. Steps are no such list.

use super::*;
use passerelle::domain::{GatheringId, Step};
use passerelle::insight::Dossier;
use passerelle::journal::AnyField;
use passerelle::journal::codec::FactError;
use passerelle::journal::schema::{Of, REMOVED, Schema, Type, placement, practical};

const NEWER: &str = "word_of_2031";

/// A value that a field may hold.
fn some(holds: Type) -> Value {
    match holds {
        Type::Code(_) => Value::text(NEWER),
        Type::Codes(known) => Value::List([known[0], NEWER].map(Value::text).into()),
        Type::Bool => Value::Bool(true),
        Type::Id => Value::text(uuid::Uuid::nil()),
        Type::Day => Value::text("2026-03-01"),
        Type::Minutes | Type::Count => Value::Int(60),
        Type::Step => Value::text(Step::Hired),
        _ => Value::text("un mot"),
    }
}

fn has_codes(field: &AnyField) -> bool {
    matches!(field.holds, Type::Code(_) | Type::Codes(_))
}

/// A fact for each field that holds codes, and one for each element that is named by a code.
fn facts() -> Vec<(Fact, AnyField)> {
    let base = board(opened("ok_unknown.json").envelope.facts);
    let mut facts = Vec::new();
    for schema in Schema::all().iter().filter(|schema| schema.of != Of::Anything) {
        let keyed = schema.keys.iter().any(has_codes);
        let fields: Vec<AnyField> = schema.fields.iter().copied().filter(|field| keyed || has_codes(field)).collect();
        for field in fields {
            let about = match schema.of {
                Of::Settings => Subject::Settings(own()),
                Of::Session => Subject::Session(GatheringId::from(uuid::Uuid::nil())),
                Of::Company => Subject::Company(uuid::Uuid::nil().into()),
                Of::Opening => Subject::Opening(uuid::Uuid::nil().into()),
                Of::Person | Of::Anything => Subject::Person(lea()),
            };
            let data = schema.keys.iter().chain([&field]).map(|field| (field.key, some(field.holds)));
            let day = Day::parse("2026-03-06").unwrap();
            let draft = passerelle::journal::Draft::new(about, day, schema.kind.clone(), data.collect::<Vec<_>>());
            let place = u8::try_from(facts.len() + 10).unwrap();
            facts.extend(later(&base, place, vec![draft]).into_iter().map(|fact| (fact, field)));
        }
    }
    facts
}

#[test]
fn a_code_of_a_later_version_is_kept_byte_for_byte_in_every_open_list() {
    let facts = facts();
    assert!(facts.len() > 60, "{}", facts.len());
    for (fact, field) in &facts {
        let mut envelope = opened("ok_unknown.json").envelope;
        envelope.facts.push(fact.clone());
        let written = write(envelope).unwrap().0;
        let read = read(&written, Limits::of_board(0)).unwrap_or_else(|error| panic!("{field:?}: {error}"));
        assert!(read.envelope.facts.contains(fact), "{field:?}");
        let again = write(merge::merge(vec![read.clone(), read]).unwrap()).unwrap().0;
        let text = String::from_utf8(again).unwrap();
        assert!(text.contains(NEWER), "{field:?}");
        assert!(REMOVED != field.key);
    }
}

#[test]
fn it_counts_as_unknown_and_is_said_to_be_of_a_later_version() {
    let base = board(opened("ok_unknown.json").envelope.facts);
    let id = Value::text(uuid::Uuid::nil());
    let told = later(
        &base,
        3,
        vec![
            draft(Kind::Placement, &[("placement", id), ("type", Value::text(NEWER))]),
            draft(Kind::Practical, &[("limits", some(practical::LIMITS.holds))]),
        ],
    );
    let mut journal = base;
    journal.extend(told);
    let fold = journal.fold_subject(Subject::Person(lea()));
    let dossier = Dossier::read(lea(), &fold, Some(own()), Day::parse("2026-03-07").unwrap());
    let stage = &dossier.records.of(&Kind::Placement)[0];
    assert_eq!(stage.get(placement::TYPE), None);
    assert_eq!(stage.newer().collect::<Vec<_>>(), [placement::TYPE.any()]);
    let practical = dossier.records.one(practical::LIMITS).unwrap();
    assert_eq!(practical.count(), 1, "what is known of a list is read");
}

#[test]
fn what_is_not_written_as_a_code_is_none() {
    let base = board(opened("ok_unknown.json").envelope.facts);
    for word in ["", "Un mot", "é", "9", "_a", "a b", "a-b", &"a".repeat(41)] {
        let fact = later(&base, 4, vec![draft(Kind::Outcome, &[("outcome", Value::text(word))])]).remove(0);
        let refused = passerelle::journal::codec::check(&fact);
        assert!(matches!(refused, Err(FactError::Field { .. })), "{word}: {refused:?}");
    }
}
