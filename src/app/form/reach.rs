//! How the person is reached.

use super::{Problems, Row, line, lines, prose, read};
use crate::app::Edit;
use crate::domain::codes::CHANNELS;
use crate::insight::Dossier;
use crate::journal::Kind;

/// What stands in the boxes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReachForm {
    /// A code of `codes::CHANNELS`, or nothing.
    pub channel: String,
    pub language: String,
    pub phones: Vec<Row>,
    pub emails: Vec<Row>,
    pub address: String,
}

impl ReachForm {
    /// The ids of the boxes that are not in a list.
    pub const CHANNEL: &'static str = "channel";
    pub const LANGUAGE: &'static str = "language";
    pub const ADDRESS: &'static str = "address";

    /// The form of a dossier.
    pub fn of(dossier: &Dossier) -> Self {
        Self {
            channel: dossier.preferred_channel.value().cloned().unwrap_or_default(),
            language: dossier.contact_language.value().cloned().unwrap_or_default(),
            phones: Row::all(&dossier.phones),
            emails: Row::all(&dossier.emails),
            address: dossier.postal_address.value().cloned().unwrap_or_default(),
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
        if self.channel != before.channel {
            edits.push(Edit::PreferredChannel(CHANNELS.iter().copied().find(|code| *code == self.channel)));
        }
        if self.language.trim() != before.language {
            edits.push(Edit::ContactLanguage(read(&mut problems, Self::LANGUAGE, line(&self.language))));
        }
        edits.extend(lines::edits(&before.phones, &self.phones, &Kind::Phone, Edit::Phone, &mut problems));
        edits.extend(lines::edits(&before.emails, &self.emails, &Kind::Email, Edit::Email, &mut problems));
        if self.address.trim() != before.address {
            edits.push(Edit::PostalAddress(read(&mut problems, Self::ADDRESS, prose(&self.address))));
        }
        if problems.is_empty() { Ok(edits) } else { Err(problems) }
    }
}
