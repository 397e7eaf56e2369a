//! A list of one-line boxes: telephones, mails, tags.

use super::{Problems, line, read};
use crate::app::Edit;
use crate::domain::{ElementId, Line};
use crate::insight::Held;
use crate::insight::dossier::Item;
use crate::journal::Field;

/// One box of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub id: ElementId,
    pub text: String,
}

impl Row {
    /// An empty box for an element that does not exist yet.
    pub fn new(id: ElementId) -> Self {
        Self { id, text: String::new() }
    }

    /// The boxes of a list.
    pub fn all(items: &[Item<Held<String>>]) -> Vec<Row> {
        let row =
            |item: &Item<Held<String>>| Row { id: item.id, text: item.content.value().cloned().unwrap_or_default() };
        items.iter().map(row).collect()
    }
}

/// The changes from `before` to `after`: lines written, and lines emptied or taken away.
pub(super) fn edits(before: &[Row], after: &[Row], field: Field<Line>, problems: &mut Problems) -> Vec<Edit> {
    let mut edits = Vec::new();
    for row in after {
        let known = before.iter().find(|known| known.id == row.id);
        if known.is_some_and(|known| known.text == row.text.trim()) {
            continue;
        }
        match read(problems, &row.id.to_string(), line(&row.text)) {
            Some(text) => edits.push(Edit::element(row.id, field.with(&text))),
            None => edits.extend(known.map(|known| Edit::remove(field.kind.clone(), known.id))),
        }
    }
    let gone = before.iter().filter(|known| after.iter().all(|row| row.id != known.id));
    edits.extend(gone.map(|known| Edit::remove(field.kind.clone(), known.id)));
    edits
}
