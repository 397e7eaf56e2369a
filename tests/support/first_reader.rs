//! A reader that knows what version 0.1.0 of the program knew, and nothing else: its table is frozen in a fixture.
//!
//! That program refused a whole file for one code that it did not know. It kept kinds and fields of later versions without
//! showing them, so here they are refused too: who takes a packet in must see what it says.

use passerelle::journal::{Fact, Kind, Value};
use std::collections::HashMap;
use std::sync::LazyLock;

/// By kind and field, the codes that it may hold; no codes where it holds something else.
type Table = HashMap<&'static str, HashMap<&'static str, Vec<&'static str>>>;

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let field = |text: &'static str| match text.split_once('=') {
        Some((field, codes)) => (field, codes.split('|').collect()),
        None => (text, Vec::new()),
    };
    let lines = include_str!("../fixtures/files/v1_kinds.txt").lines();
    let kind = |line: &'static str| {
        let mut words = line.split(' ');
        (words.next().unwrap(), words.map(field).collect())
    };
    lines.map(kind).collect()
});

/// Whether that program reads all that a fact says.
pub fn admits(fact: &Fact) -> bool {
    let Some(fields) = TABLE.get(fact.kind.code()) else { return false };
    // `whole` of an undo is kept unread: that the act is taken back is all that it means to another organisation.
    let passed_over = |key: &str| fact.kind == Kind::Retracted && key == "whole";
    fact.extra.is_empty()
        && fact.data.iter().all(|(key, value)| {
            let known = fields.get(key.as_str()).is_some_and(|codes| codes.is_empty() || is_of(codes, value));
            known || passed_over(key.as_str())
        })
}

fn is_of(codes: &[&str], value: &Value) -> bool {
    match value {
        Value::Text(text) => codes.contains(&&**text),
        Value::List(items) => items.iter().all(|item| is_of(codes, item)),
        other => *other == Value::Null,
    }
}
