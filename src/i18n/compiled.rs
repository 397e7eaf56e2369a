//! French as `build.rs` compiled it: tables of messages, sorted by id, that need no parser.
//!
//! The first screen reads [`FIRST`] alone; the later parts of the page bring [`REST`]. The tests compare every message
//! with what `fluent-bundle` makes of the same file.

use super::catalogue::Arg;
use super::formats::group;
use crate::domain::Lang;

/// A message: its id and its pieces.
pub type Message = (&'static str, Pieces);

/// A text, piece by piece.
pub type Pieces = &'static [Piece];

/// A piece of a message.
#[derive(Debug)]
pub enum Piece {
    Text(&'static str),
    /// A variable, by its name.
    Arg(&'static str),
    /// One of several texts, by the value of a variable.
    Choice(&'static Choice),
}

/// A choice by a variable: the first variant whose key fits, else the default.
#[derive(Debug)]
pub struct Choice {
    pub by: &'static str,
    pub variants: &'static [(Key, Pieces)],
    pub default: usize,
}

/// What a variant is for.
#[derive(Debug)]
pub enum Key {
    /// The same number.
    Number(i64),
    /// The same text, or the plural of a number.
    Word(&'static str),
}

include!(concat!(env!("OUT_DIR"), "/french.rs"));

/// The pieces of a message, if the table has it.
pub fn find(table: &'static [Message], id: &str) -> Option<Pieces> {
    let place = table.binary_search_by(|(held, _)| (*held).cmp(id)).ok()?;
    table.get(place).map(|(_, pieces)| *pieces)
}

/// The id of a message as the table spells it.
pub fn id(table: &'static [Message], id: &str) -> Option<&'static str> {
    let place = table.binary_search_by(|(held, _)| (*held).cmp(id)).ok()?;
    table.get(place).map(|(id, _)| *id)
}

/// Writes a message with its variables. One that is missing is written by its name, which is seen in review.
pub fn write(out: &mut String, pieces: Pieces, args: &[(&str, Arg)]) {
    let value = |name: &str| args.iter().find(|(held, _)| *held == name).map(|(_, arg)| arg);
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Arg(name) => match value(name) {
                Some(Arg::Text(text)) => out.push_str(text),
                Some(Arg::Number(number)) => out.push_str(&group(Lang::Fr, *number)),
                None => {
                    out.push_str("{$");
                    out.push_str(name);
                    out.push('}');
                }
            },
            Piece::Choice(choice) => {
                let fits = |(key, _): &&(Key, Pieces)| value(choice.by).is_some_and(|arg| fits(key, arg));
                let variant = choice.variants.iter().find(fits).or_else(|| choice.variants.get(choice.default));
                if let Some((_, pieces)) = variant {
                    write(out, pieces, args);
                }
            }
        }
    }
}

/// In French 0 and 1 are singular.
fn fits(key: &Key, arg: &Arg) -> bool {
    match (key, arg) {
        (Key::Number(key), Arg::Number(number)) => key == number,
        (Key::Word(word), Arg::Number(number)) => *word == if (-1..=1).contains(number) { "one" } else { "other" },
        (Key::Word(word), Arg::Text(text)) => word == text,
        (Key::Number(_), Arg::Text(_)) => false,
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::i18n::{Catalogue, sources};
    use std::collections::BTreeSet;

    /// Every variable of a message, with the words that it chooses by.
    fn variables(pieces: Pieces, found: &mut BTreeSet<&'static str>, words: &mut BTreeSet<&'static str>) {
        for piece in pieces {
            match piece {
                Piece::Text(_) => {}
                Piece::Arg(name) => {
                    found.insert(name);
                }
                Piece::Choice(choice) => {
                    found.insert(choice.by);
                    for (key, pieces) in choice.variants {
                        if let Key::Word(word) = key {
                            words.insert(word);
                        }
                        variables(pieces, found, words);
                    }
                }
            }
        }
    }

    #[test]
    fn every_message_says_what_fluent_makes_of_it() {
        let fluent = Catalogue::from_sources(Lang::Fr, sources::FRENCH).unwrap();
        let mut compared = 0;
        for (id, pieces) in FIRST.iter().chain(REST) {
            let (mut names, mut words) = (BTreeSet::new(), BTreeSet::from(["un texte"]));
            variables(pieces, &mut names, &mut words);
            let numbers = [-2, -1, 0, 1, 2, 5, 21, 1_234, 1_000_000].map(Arg::from);
            for value in words.iter().map(|word| Arg::from(*word)).chain(numbers) {
                let args: Vec<_> = names.iter().map(|name| (*name, value.clone())).collect();
                let mut written = String::new();
                write(&mut written, pieces, &args);
                assert_eq!(written, fluent.with(id, &args), "{id} {value:?}");
                compared += 1;
            }
            let mut without = String::new();
            write(&mut without, pieces, &[]);
            assert_eq!(without, fluent.with(id, &[]), "{id}");
        }
        assert!(compared > 5_000, "{compared}");
    }

    #[test]
    fn the_two_tables_are_the_whole_catalogue_in_order() {
        let ids: Vec<&str> = FIRST.iter().chain(REST).map(|(id, _)| *id).collect();
        let fluent = Catalogue::from_sources(Lang::Fr, sources::FRENCH).unwrap();
        assert!(ids.iter().all(|id| fluent.has(id)));
        let sources: usize = sources::FRENCH
            .iter()
            .flat_map(|text| text.lines())
            .filter(|line| line.starts_with(|sign: char| sign.is_ascii_lowercase()))
            .count();
        assert_eq!(ids.len(), sources);
        for table in [FIRST, REST] {
            assert!(table.windows(2).all(|pair| pair[0].0 < pair[1].0));
        }
    }
}
