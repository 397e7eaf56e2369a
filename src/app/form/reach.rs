//! How the person is reached.

use super::{Problems, Row, line, lines, prose, read};
use crate::app::Edit;
use crate::domain::codes::CHANNELS;
use crate::insight::Dossier;
use crate::journal::schema::{email, identity, phone, reach};

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
            edits.push(Edit::register(
                reach::PREFERRED_CHANNEL.maybe(CHANNELS.iter().copied().find(|code| *code == self.channel)),
            ));
        }
        if self.language.trim() != before.language {
            let language = read(&mut problems, Self::LANGUAGE, line(&self.language));
            edits.push(Edit::register(identity::CONTACT_LANGUAGE.maybe(language.as_ref())));
        }
        edits.extend(lines::edits(&before.phones, &self.phones, phone::NUMBER, &mut problems));
        edits.extend(lines::edits(&before.emails, &self.emails, email::ADDRESS, &mut problems));
        if self.address.trim() != before.address {
            let address = read(&mut problems, Self::ADDRESS, prose(&self.address));
            edits.push(Edit::register(reach::POSTAL_ADDRESS.maybe(address.as_ref())));
        }
        if problems.is_empty() { Ok(edits) } else { Err(problems) }
    }
}
