//! Lines pinned to the card (row L25): the beginning of a note or of a contact that the team must not miss.

use crate::domain::codes::Pinnable;
use crate::domain::order::InOrder;
use crate::domain::{ElementId, OrgId, Prose};
use crate::insight::dossier::Dossier;
use crate::insight::dossier::record::{Record, Records};
use crate::journal::fold::Presence;
use crate::journal::schema::{contact, note, pinned};
use crate::journal::{FactId, Field, Fold, Kind};

/// How many lines a person can have pinned.
pub const MOST: usize = 3;

/// How many characters of a line the card shows.
const WIDTH: usize = 80;

impl Pinnable {
    /// The field whose beginning is shown.
    fn text(self) -> Field<Prose> {
        match self {
            Pinnable::Note => note::TEXT,
            Pinnable::Contact => contact::TEXT,
        }
    }

    /// The kind of the element.
    pub fn kind(self) -> Kind {
        match self {
            Pinnable::Note => Kind::Note,
            Pinnable::Contact => Kind::Contact,
        }
    }
}

/// A pinned line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pin {
    pub element: ElementId,
    pub line: String,
}

/// The pinned lines of a fold on the lane of `own`, the one pinned first at the head.
pub fn of_fold(fold: &Fold<'_>, own: Option<OrgId>) -> Vec<String> {
    let pinned = Records::read(fold, &[Kind::Pinned], own);
    let text = |what: Pinnable, id: ElementId| {
        let element = fold.element(&what.kind(), &id.to_string())?;
        if element.presence == Presence::Removed {
            return None;
        }
        element.get(what.text()).map(str::to_owned)
    };
    pins(&pinned, text).into_iter().take(MOST).map(|pin| pin.line).collect()
}

/// The pinned lines of a dossier. Two colleagues who pin without seeing each other may make more than [`MOST`].
pub fn of_dossier(dossier: &Dossier) -> Vec<Pin> {
    let text = |what: Pinnable, id: ElementId| match what {
        Pinnable::Note => dossier.notes.iter().find(|note| note.id == id)?.content.text.value().cloned(),
        Pinnable::Contact => dossier.records.element(&Kind::Contact, id)?.get(contact::TEXT).map(str::to_owned),
    };
    pins(&dossier.records, text)
}

/// Pins whose text is still there: one without it is shown nowhere and takes no place.
fn pins(records: &Records, text: impl Fn(Pinnable, ElementId) -> Option<String>) -> Vec<Pin> {
    let mut records: Vec<&Record> = records.of(&Kind::Pinned).iter().collect();
    records.order_by_key(|record| written(record));
    let pin = |record: &Record| {
        let element = record.id()?;
        Some(Pin { element, line: first_line(&text(record.get(pinned::WHAT)?, element)?) })
    };
    records.into_iter().filter_map(pin).collect()
}

fn written(record: &Record) -> Option<FactId> {
    record.held(pinned::WHAT)?.shown.as_ref().map(|shown| shown.fact)
}

/// The first line of a text, cut at [`WIDTH`] characters.
fn first_line(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(WIDTH) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_cut_between_characters() {
        let check = |text: &str, expected: &str| assert_eq!(first_line(text), expected);
        check("Rappeler après 16 h", "Rappeler après 16 h");
        check("Une ligne\nune autre", "Une ligne");
        check(&"é".repeat(80), &"é".repeat(80));
        check(&"é".repeat(81), &format!("{}…", "é".repeat(80)));
        check("", "");
    }
}
