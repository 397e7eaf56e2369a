//! Who the person is.

use super::{Problems, birth_year, line, locality, read};
use crate::app::Edit;
use crate::domain::Day;
use crate::insight::Dossier;
use crate::journal::schema::identity;

/// What stands in the boxes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct IdentityForm {
    pub first_name: String,
    pub last_name: String,
    pub birth_year: String,
    pub locality: String,
}

impl IdentityForm {
    /// The ids of the boxes.
    pub const FIRST_NAME: &'static str = "first-name";
    pub const LAST_NAME: &'static str = "last-name";
    pub const BIRTH_YEAR: &'static str = "birth-year";
    pub const LOCALITY: &'static str = "locality";

    /// The form of a dossier.
    pub fn of(dossier: &Dossier) -> Self {
        Self {
            first_name: dossier.first_name.value().cloned().unwrap_or_default(),
            last_name: dossier.last_name.value().cloned().unwrap_or_default(),
            birth_year: dossier.birth_year.value().map(ToString::to_string).unwrap_or_default(),
            locality: dossier.locality.value().map(ToString::to_string).unwrap_or_default(),
        }
    }

    /// The changes.
    ///
    /// # Errors
    /// What is wrong, by box.
    pub fn edits(&self, dossier: &Dossier, today: Day) -> Result<Vec<Edit>, Problems> {
        let before = IdentityForm::of(dossier);
        let mut problems = Problems::new();
        let mut edits = Vec::new();
        if self.first_name.trim() != before.first_name {
            let name = read(&mut problems, Self::FIRST_NAME, line(&self.first_name));
            edits.push(Edit::register(identity::FIRST_NAME.maybe(name.as_ref())));
        }
        if self.last_name.trim() != before.last_name {
            let name = read(&mut problems, Self::LAST_NAME, line(&self.last_name));
            edits.push(Edit::register(identity::LAST_NAME.maybe(name.as_ref())));
        }
        if self.birth_year.trim() != before.birth_year {
            let year = read(&mut problems, Self::BIRTH_YEAR, birth_year(&self.birth_year, today));
            edits.push(Edit::register(identity::BIRTH_YEAR.maybe(year)));
        }
        if self.locality.trim() != before.locality {
            let place = read(&mut problems, Self::LOCALITY, locality(&self.locality));
            edits.push(Edit::register(identity::LOCALITY.maybe(place.as_ref())));
        }
        if problems.is_empty() { Ok(edits) } else { Err(problems) }
    }
}
