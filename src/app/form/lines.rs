//! A list of one-line boxes: telephones, mails, tags.

use super::{Problems, line, mail, read};
use crate::app::Edit;
use crate::domain::{ElementId, Line};
use crate::insight::{Record, Records};
use crate::journal::Field;
use crate::journal::schema::email;

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
    pub fn all(records: &Records, field: Field<Line>) -> Vec<Row> {
        let text = |record: &Record| record.get(field).unwrap_or_default().to_owned();
        records.of(&field.kind).iter().filter_map(|record| Some(Row { id: record.id()?, text: text(record) })).collect()
    }
}

/// The changes from `before` to `after`: lines written, and lines emptied or taken away.
pub(super) fn edits(before: &[Row], after: &[Row], field: Field<Line>, problems: &mut Problems) -> Vec<Edit> {
    let parse = if field == email::ADDRESS { mail } else { line };
    let mut edits = Vec::new();
    for row in after {
        let known = before.iter().find(|known| known.id == row.id);
        if known.is_some_and(|known| known.text == row.text.trim()) {
            continue;
        }
        match read(problems, &row.id.to_string(), parse(&row.text)) {
            Some(text) => edits.push(Edit::element(row.id, field.with(&text))),
            None => edits.extend(known.map(|known| Edit::remove(field.kind.clone(), known.id))),
        }
    }
    let gone = before.iter().filter(|known| after.iter().all(|row| row.id != known.id));
    edits.extend(gone.map(|known| Edit::remove(field.kind.clone(), known.id)));
    edits
}
