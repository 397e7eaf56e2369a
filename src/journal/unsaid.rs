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

/// Ways in which a path ended that are nobody else's business.
const KEPT_OUTCOMES: [&str; 2] = ["back_to_cpas", "personal_reason"];

/// Whether a fact holds a value that stays, whatever its row says.
pub fn stays(fact: &Fact) -> bool {
    fact.get(outcome::OUTCOME).is_some_and(|code| KEPT_OUTCOMES.contains(&code))
}

/// What is to be written before a draft whose value not everybody hears of who was told the former one.
pub(super) fn unsaying(journal: &Journal, by: Author, draft: &Draft) -> Option<Draft> {
    if mutant!("former_untold") {
        return None;
    }
    let named = |field: AnyField| draft.data.get(field.key).and_then(Value::as_text);
    let fields: &[AnyField] = match draft.kind {
        Kind::Outcome if named(outcome::OUTCOME.any()).is_some_and(|code| KEPT_OUTCOMES.contains(&code)) => {
            &[outcome::OUTCOME.any(), outcome::DETAIL.any()]
        }
        // An agreement is told to the one whom it names.
        Kind::Agreement if named(agreement::RECIPIENT.any()).is_some() => &[agreement::RECIPIENT.any()],
        _ => return None,
    };
    let schema = draft.kind.schema()?;
    let keys: Vec<(Key, Value)> = draft.data.iter().filter(|(key, _)| schema.is_key(key.as_str())).map(owned).collect();
    let fold = journal.fold_subject(draft.about);
    let told = |field: &&AnyField| {
        let same = |fact: &Fact| keys.iter().all(|(key, value)| fact.data.get(key.as_str()) == Some(value));
        let ours = fold.facts().filter(|(fact, live)| *live && fact.by.org == by.org && fact.kind == draft.kind);
        let telling = ours.map(|(fact, _)| fact).filter(|fact| !stays(fact) && same(fact));
        let last = telling.filter_map(|fact| fact.data.get(field.key)).next_back();
        last.is_some_and(|value| *value != Value::Null && Some(value) != draft.data.get(field.key))
    };
    let unknown: Vec<(Key, Value)> =
        fields.iter().filter(told).map(|field| (Key::from(field.key), Value::Null)).collect();
    let says = !unknown.is_empty();
    says.then(|| Draft::new(draft.about, draft.on, draft.kind.clone(), keys.into_iter().chain(unknown)))
}

fn owned((key, value): (&Key, &Value)) -> (Key, Value) {
    (key.clone(), value.clone())
}
