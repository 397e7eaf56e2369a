//! Revisions of the format: which kinds, fields and codes the program of another organisation reads.
//!
//! Two organisations never upgrade on one day. Each file names the revision that its program reads, and what is written for
//! a partner holds nothing that its last known revision does not read. What an earlier revision read stands in
//! `revision/N.txt`, a line a kind, and is never changed; whatever is in no such file belongs to the revision of this
//! program. So a kind, a field or a code that is added needs no mark, and cannot be forgotten.

use crate::journal::schema::{AnyField, Schema, Type};
use crate::journal::{Fact, Kind, Value};

/// What a program reads, by number; each holds all of those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(u32);

/// What earlier revisions read, the first one first: `kind field field=code|code …`.
const FROZEN: [&str; 1] = [include_str!("revision/1.txt")];

impl Revision {
    /// That of version 0.1.0, the first program that read packets. It names none, and refuses a whole file for one code
    /// that it does not know.
    pub const FIRST: Self = Self(1);

    /// The first in which organisations have keys. Its earliest programs name none either; whatever they do not know they
    /// keep.
    pub const WITH_KEYS: Self = Self(2);

    /// What this program reads.
    pub const CURRENT: Self = Self(FROZEN.len() as u32 + 1);

    /// The revision of a number, from 1 on.
    pub fn new(number: u32) -> Option<Self> {
        (number > 0).then_some(Self(number))
    }

    /// Its number in files.
    pub fn number(self) -> u32 {
        self.0
    }

    /// What somebody's program reads, by what they have shown of it: the revision that their files name, and whether they
    /// have keys.
    pub fn shown(named: Option<Self>, has_keys: bool) -> Self {
        named.unwrap_or(if has_keys { Self::WITH_KEYS } else { Self::FIRST })
    }

    /// The first revision that reads a fact: one more than ours where we do not know all of it ourselves.
    pub fn of(fact: &Fact) -> Self {
        let known = (1..=Self::CURRENT.0).map(Self).find(|revision| revision.reads(fact));
        known.unwrap_or(Self(Self::CURRENT.0 + 1))
    }

    /// Whether a program of this revision reads all that a fact says.
    pub fn reads(self, fact: &Fact) -> bool {
        if mutant!("newer_told") {
            return true;
        }
        match fact.kind {
            // What takes back is heard by every program; `whole` says something to those who undo at home alone.
            Kind::Retracted | Kind::Redacted => true,
            _ if self > Self::CURRENT => true,
            _ if self == Self::CURRENT => is_known(fact),
            _ => FROZEN.get(self.0 as usize - 1).is_some_and(|table| stands_in(table, fact)),
        }
    }
}

/// What this program reads, in the form in which it is frozen once a later revision begins.
pub fn table() -> String {
    let field = |field: &AnyField| match field.holds {
        Type::Code(codes) | Type::Codes(codes) => format!(" {}={}", field.key, codes.join("|")),
        _ => format!(" {}", field.key),
    };
    let line = |schema: &Schema| {
        let fields: String = schema.keys.iter().chain(schema.fields).chain(&schema.removed).map(field).collect();
        format!("{}{fields}\n", schema.kind)
    };
    Schema::all().iter().map(line).collect()
}

/// Whether this program knows all that a fact says.
fn is_known(fact: &Fact) -> bool {
    let Some(schema) = fact.kind.schema() else { return false };
    let holds = |key: &str| -> Option<Type> {
        let named = schema.keys.iter().find(|field| field.key == key).copied();
        named.or_else(|| schema.written(key)).map(|field| field.holds)
    };
    fact.data.iter().all(|(key, value)| holds(key.as_str()).is_some_and(|holds| !holds.is_newer(value)))
}

/// Whether all that a fact says stands in the table of an earlier revision.
fn stands_in(table: &str, fact: &Fact) -> bool {
    let mut lines = table.lines().filter_map(|line| line.split_once(' '));
    let Some((_, fields)) = lines.find(|(kind, _)| *kind == fact.kind.code()) else { return false };
    fact.data.iter().all(|(key, value)| {
        let mut fields = fields.split(' ').map(|field| field.split_once('=').unwrap_or((field, "")));
        fields
            .find(|(field, _)| *field == key.as_str())
            .is_some_and(|(_, codes)| codes.is_empty() || says(codes, value))
    })
}

/// Whether a value is of these codes, or unknown.
fn says(codes: &str, value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Text(text) => codes.split('|').any(|code| *code == **text),
        Value::List(items) => items.iter().all(|item| says(codes, item)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Draft;
    use crate::journal::sample::{Desk, about, day, element, first_name};
    use crate::journal::schema::{goal, outcome, placement, reach, retracted, task};

    fn fact(kind: Kind, data: Vec<(AnyField, Value)>) -> Fact {
        Desk::new("Carrefour", "Anne").say(Draft::new(about("Amélie"), day(2), kind, data))
    }

    #[test]
    fn each_says_since_when_it_is_read() {
        let text = |text: &str| Value::text(text);
        let cases = [
            (1, fact(Kind::Reach, vec![reach::PREFERRED_CHANNEL.says(text("sms"))])),
            (1, fact(Kind::Reach, vec![reach::PREFERRED_CHANNEL.says(Value::Null)])),
            (3, fact(Kind::Reach, vec![reach::PREFERRED_CHANNEL.says(text("pigeon"))])),
            (1, fact(Kind::Goal, vec![goal::GOAL.says(text(&element("goal"))), goal::WORD.says(text("Vendeuse"))])),
            (1, fact(Kind::Task, vec![task::TASK.says(text(&element("task"))), task::DUE.says(text("2026-03-02"))])),
            (2, fact(Kind::Task, vec![task::TASK.says(text(&element("task"))), task::HOUR.says(text("14:30"))])),
            (1, fact(Kind::Outcome, vec![outcome::OUTCOME.says(text("dropout"))])),
            (2, fact(Kind::Outcome, vec![outcome::DETAIL.says(text("job_search_support"))])),
            (
                2,
                fact(
                    Kind::Placement,
                    vec![placement::PLACEMENT.says(text(&element("stage"))), placement::SECTOR.says(text("wood"))],
                ),
            ),
            (
                3,
                fact(
                    Kind::Placement,
                    vec![placement::PLACEMENT.says(text(&element("stage"))), placement::SECTOR.says(text("space"))],
                ),
            ),
            (3, fact(Kind::parse("dream"), Vec::new())),
        ];
        for (since, fact) in cases {
            assert_eq!(Revision::of(&fact), Revision(since), "{fact:?}");
            assert!(Revision(4).reads(&fact), "a later one reads what we write");
        }
        let undone = fact(
            Kind::Retracted,
            vec![retracted::ACT.says(text("00000000-0000-4000-8000-000000000000")), retracted::WHOLE.with(true)],
        );
        assert!(Revision::FIRST.reads(&undone), "what is taken back is taken back everywhere");
    }

    #[test]
    fn what_somebody_reads_is_what_they_have_shown() {
        assert_eq!(Revision::shown(None, false), Revision::FIRST);
        assert_eq!(Revision::shown(None, true), Revision::WITH_KEYS);
        assert_eq!(Revision::shown(Revision::new(1), true), Revision::FIRST);
        assert_eq!(Revision::shown(Revision::new(7), false).number(), 7);
        assert_eq!(Revision::new(0), None);
        assert!(Revision::FIRST.reads(&Desk::new("Carrefour", "Anne").say(first_name("Amélie", "Amélie"))));
    }
}
