//! Facts that an import of a board wrote: they prove by their own name that they are one.
//!
//! Several exports of one board tell one story, wherever each was imported. So the imported writes of one cell speak
//! with one voice: what a later file says holds, as if the files had been imported in their order. The counter of an
//! imported fact is the second of which it speaks, so the greatest counter is the latest word.
//!
//! What must hold: facts that people write are not touched by this, and the order in which facts came is nothing to it.

use super::fact::{Fact, FactId, Replica};
use super::schema::{AnyField, task};
use super::value::Value;
use crate::domain::Minute;
use crate::domain::order::InOrder;
use sha2::{Digest as _, Sha256};

/// The counter of an imported fact counts from here: midnight of 1 January 2000, universal time.
pub const START: i64 = 946_684_800;

/// The replica of an imported fact: cut from the digest of all the rest, however the fact came.
pub fn replica(fact: &Fact) -> Replica {
    let id = FactId { counter: fact.id.counter, replica: Replica::from_bytes([0; 16]) };
    let bare = Fact { id, via: Vec::new(), ..fact.clone() };
    // Writing to memory cannot fail, and every part of a fact has a JSON form.
    let digest: [u8; 32] = Sha256::digest(serde_json::to_vec(&bare).unwrap_or_default()).into();
    let mut head = [0; 16];
    head.copy_from_slice(&digest[..16]);
    Replica::from_bytes(head)
}

/// Whether a fact is named as only an import names its facts. Its act is derived, so most others need no digest.
pub fn is_imported(fact: &Fact) -> bool {
    fact.act.uuid().get_version_num() == 5 && !fact.data.is_empty() && fact.id.replica == replica(fact)
}

/// Whether `later` is the word of a later file than `earlier`, of one organisation.
pub(super) fn overtakes(later: &Fact, earlier: &Fact) -> bool {
    later.by.org == earlier.by.org
        && later.id.counter > earlier.id.counter
        && is_imported(later)
        && is_imported(earlier)
}

/// A fact that writes a cell, and the value that it writes there.
pub(super) type Said<'a> = (&'a Fact, &'a Value);

/// Of all writes of a cell, the imported ones that no longer stand once imports speak with one voice.
pub(super) fn overtaken(field: AnyField, writes: &[Said<'_>]) -> Vec<FactId> {
    let mut imported: Vec<Said<'_>> = writes.iter().copied().filter(|(fact, _)| is_imported(fact)).collect();
    if imported.len() < 2 || mutant!("imports_disagree") {
        return Vec::new();
    }
    imported.order_by_key(|(fact, _)| (fact.by.org, fact.id));
    let mut names: Vec<FactId> = imported.iter().map(|(fact, _)| fact.id).collect();
    for voice in imported.chunk_by(|left, right| left.0.by.org == right.0.by.org) {
        let last = last_word(field, voice);
        // Who answered a word has answered it, however often it is repeated.
        let is_said = |id: &FactId| last.iter().any(|(fact, _)| fact.id == *id);
        let answers = |(fact, _): &Said<'_>| {
            imported.iter().all(|(said, _)| said.id != fact.id) && fact.over.iter().any(&is_said)
        };
        if !writes.iter().any(answers) {
            names.retain(|name| !is_said(name));
        }
    }
    names
}

/// The writes of the last value that was said, by rising name.
fn last_word<'a>(field: AnyField, voice: &[Said<'a>]) -> Vec<Said<'a>> {
    let mut last: Vec<Said<'a>> = Vec::new();
    for (fact, value) in voice {
        let unknown = |value: &Value| *value == Value::Null;
        if last.last().is_some_and(|(_, last)| unknown(last) == unknown(value)) && is_presumed(field, fact) {
            continue;
        }
        last.retain(|(before, said)| said == value || before.id.counter == fact.id.counter);
        last.push((fact, value));
    }
    last
}

/// Whether a day on which something was done is a guess: its fact is dated otherwise than the moment of which it speaks.
/// It yields to a day that a log tells.
fn is_presumed(field: AnyField, fact: &Fact) -> bool {
    let spoken = i64::try_from(fact.id.counter).ok().and_then(|counter| Minute::from_unix(START + counter).ok());
    field == task::DONE.any() && spoken != Some(fact.at)
}

#[cfg(test)]
mod tests {
    use super::super::sample::{Desk, first_name};
    use super::*;
    use crate::domain::ActId;
    use uuid::Uuid;

    /// What a file of this second says of a first name, knowing nothing of other files.
    fn said(name: &str, counter: u64) -> Fact {
        let fact = Desk::new("carrefour", "anne").say(first_name("Jeanne", name));
        let id = FactId { counter, ..fact.id };
        let mut fact = Fact { id, act: ActId::derived(Uuid::nil(), name), ..fact };
        fact.id.replica = replica(&fact);
        fact
    }

    #[track_caller]
    fn check(facts: &[Fact], expected: &[&str]) {
        let mut desk = Desk::new("carrefour", "anne");
        desk.take(facts);
        assert_eq!(desk.first_names("Jeanne"), expected);
        let mut turned = Desk::new("carrefour", "anne");
        turned.take(facts.iter().rev());
        assert_eq!(turned.first_names("Jeanne"), expected);
    }

    #[test]
    fn the_last_word_of_an_import_holds() {
        check(&[said("Jeanne", 900), said("Jane", 901)], &["Jane"]);
        check(&[said("Jane", 901), said("Jeanne", 902)], &["Jeanne"]);
    }

    #[test]
    fn who_answered_an_import_has_answered_what_repeats_it_and_no_more() {
        let mut desk = Desk::new("carrefour", "anne");
        desk.take([&said("Jeanne", 900)]);
        let answer = desk.say(first_name("Jeanne", "Jeannot"));
        check(&[said("Jeanne", 900), answer.clone(), said("Jeanne", 901)], &["Jeannot"]);
        desk.take([&said("Jane", 902)]);
        assert_eq!(desk.first_names("Jeanne").len(), 2);
        check(&[said("Jeanne", 900), answer, said("Jeanne", 903)], &["Jeannot"]);
    }

    #[test]
    fn what_people_write_is_no_import() {
        let mut desk = Desk::new("carrefour", "anne");
        let fact = desk.say(first_name("Jeanne", "Jeanne"));
        assert!(!is_imported(&fact));
        let forged = Fact { act: ActId::derived(Uuid::nil(), "act"), ..fact };
        assert!(!is_imported(&forged));
        assert!(is_imported(&said("Jeanne", 900)));
    }
}
