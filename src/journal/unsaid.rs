//! Values that stay although their row leaves, and what is written before one of them takes the place of a value that may
//! have left.
//!
//! Who was told the former value would go on showing it, for the new one never reaches them. So the former is first said
//! to be unknown, by a fact that leaves, and the new value is written over that. It is done as facts are written and not as
//! a packet is made: undo, redo and late packets then hold for it as for any other fact.

use super::fact::{Author, Fact};
use super::kind::Kind;
use super::log::Journal;
use super::pen::Draft;
use super::schema::{AnyField, agreement, outcome};
use super::value::{Key, Value};
use crate::domain::Subject;

/// Ways in which a path ended that are nobody else's business.
const KEPT_OUTCOMES: [&str; 2] = ["back_to_cpas", "personal_reason"];

/// Whether a fact holds a value that stays, whatever its row says.
pub fn stays(fact: &Fact) -> bool {
    fact.get(outcome::OUTCOME).is_some_and(|code| KEPT_OUTCOMES.contains(&code))
}

/// What is to be written before a draft whose value not everybody hears of who may have been told the former one: a draft for
/// each of the dossiers that are one and hold such a value. Whatever becomes of the facts before, each value that stays has
/// its own unknown beneath it, so that both go and come back together.
pub(super) fn unsaying(journal: &Journal, by: Author, draft: &Draft, group: &[Subject]) -> Vec<Draft> {
    if mutant!("former_untold") {
        return Vec::new();
    }
    let named = |field: AnyField| draft.data.get(field.key).and_then(Value::as_text);
    let fields: &[AnyField] = match draft.kind {
        Kind::Outcome if named(outcome::OUTCOME.any()).is_some_and(|code| KEPT_OUTCOMES.contains(&code)) => {
            &[outcome::OUTCOME.any(), outcome::DETAIL.any()]
        }
        // An agreement is told to the one whom it names.
        Kind::Agreement if named(agreement::RECIPIENT.any()).is_some() => &[agreement::RECIPIENT.any()],
        _ => return Vec::new(),
    };
    let Some(schema) = draft.kind.schema() else { return Vec::new() };
    let keys: Vec<(Key, Value)> = draft.data.iter().filter(|(key, _)| schema.is_key(key.as_str())).map(owned).collect();
    let told = |about: Subject, field: AnyField| {
        let same = |fact: &Fact| keys.iter().all(|(key, value)| fact.data.get(key.as_str()) == Some(value));
        let ours = journal.about(about).iter().filter(|fact| fact.by.org == by.org && fact.kind == draft.kind);
        let mut telling = ours.filter(|fact| !stays(fact) && same(fact)).filter_map(|fact| fact.data.get(field.key));
        telling.any(|value| *value != Value::Null && Some(value) != draft.data.get(field.key))
    };
    let unknown = |about: Subject| {
        let fields = fields.iter().filter(|field| told(about, **field));
        let unknown: Vec<(Key, Value)> = fields.map(|field| (Key::from(field.key), Value::Null)).collect();
        let says = !unknown.is_empty();
        says.then(|| Draft::new(about, draft.on, draft.kind.clone(), keys.iter().cloned().chain(unknown)))
    };
    group.iter().filter_map(|about| unknown(*about)).collect()
}

fn owned((key, value): (&Key, &Value)) -> (Key, Value) {
    (key.clone(), value.clone())
}
