//! The text of a dossier that a search looks through.

use crate::domain::fold_text;
use crate::journal::fold::Presence;
use crate::journal::{Fold, Kind, Value, codec};

/// Names, locality, goals, tags, tasks, notes and contacts, without accents or case, one space between words.
pub fn text_of(fold: &Fold<'_>) -> String {
    let mut text = String::new();
    let mut add = |words: &str| {
        text.push_str(words);
        text.push('\n');
    };
    for cell in fold.of(&Kind::Identity) {
        let Some(write) = cell.shown() else { continue };
        match write.value {
            Value::Text(words) => add(words),
            value => {
                if let Some(locality) = codec::locality(value) {
                    add(&locality.to_string());
                }
            }
        }
    }
    let sets = [
        (Kind::Goal, "word"),
        (Kind::Tag, "name"),
        (Kind::Task, "title"),
        (Kind::Note, "text"),
        (Kind::Contact, "text"),
    ];
    for (kind, field) in sets {
        for element in fold.elements(&kind).filter(|element| element.presence != Presence::Removed) {
            if let Some(words) = element.value(field).and_then(Value::as_text) {
                add(words);
            }
        }
    }
    fold_text::fold(&text)
}
