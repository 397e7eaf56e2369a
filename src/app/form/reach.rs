//! How the person is reached.

use super::{Problems, RecordForm, Row, lines};
use crate::app::Edit;
use crate::insight::Dossier;
use crate::journal::Kind;
use crate::journal::schema::{email, phone};

/// What stands in the boxes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReachForm {
    /// Preferred channel and postal address.
    pub reach: RecordForm,
    /// The language of contact, which is part of the identity.
    pub identity: RecordForm,
    pub phones: Vec<Row>,
    pub emails: Vec<Row>,
}

impl ReachForm {
    /// The form of a dossier.
    pub fn of(dossier: &Dossier) -> Self {
        Self {
            reach: RecordForm::of_register(&dossier.records, Kind::Reach),
            identity: RecordForm::of_register(&dossier.records, Kind::Identity),
            phones: Row::all(&dossier.records, phone::NUMBER),
            emails: Row::all(&dossier.records, email::ADDRESS),
        }
    }

    /// The changes.
    ///
    /// # Errors
    /// What is wrong, by box; a box of a list has the id of its element.
    pub fn edits(&self, dossier: &Dossier) -> Result<Vec<Edit>, Problems> {
        let before = ReachForm::of(dossier);
        let mut problems = Problems::new();
        let mut edits = Vec::new();
        for form in [&self.reach, &self.identity] {
            match form.edits() {
                Ok(changed) => edits.extend(changed),
                Err(wrong) => problems.extend(wrong),
            }
        }
        edits.extend(lines::edits(&before.phones, &self.phones, phone::NUMBER, &mut problems));
        edits.extend(lines::edits(&before.emails, &self.emails, email::ADDRESS, &mut problems));
        if problems.is_empty() { Ok(edits) } else { Err(problems) }
    }
}
