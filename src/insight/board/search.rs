//! The text of a dossier that a search looks through.

use crate::domain::fold_text;
use crate::journal::fold::Presence;
use crate::journal::schema::{contact, goal, identity, note, tag, task};
use crate::journal::{Fold, Kind, Value};

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
                if let Some(locality) = identity::LOCALITY.read(value) {
                    add(&locality.to_string());
                }
            }
        }
    }
    let sets = [goal::WORD.any(), tag::NAME.any(), task::TITLE.any(), note::TEXT.any(), contact::TEXT.any()];
    for field in sets {
        for element in fold.elements(&field.kind).filter(|element| element.presence != Presence::Removed) {
            if let Some(words) = element.get(field).and_then(Value::as_text) {
                add(words);
            }
        }
    }
    fold_text::fold(&text)
}
