//! What a form refuses besides what its fields cannot hold.

use super::RecordForm;
use crate::domain::Day;
use crate::journal::schema::content::Year;
use crate::journal::{AnyField, Field};

impl RecordForm {
    /// The same form of an entry of what has been: a day after this one is still to come, and is refused.
    pub fn until(self, latest: Day) -> Self {
        Self { latest: Some((None, latest)), ..self }
    }

    /// The same of an element whose day stands in a field.
    pub fn day_until(self, field: Field<Day>, latest: Day) -> Self {
        Self { latest: Some((Some(field.any()), latest)), ..self }
    }

    /// The same form, which cannot be saved while one of these boxes is empty.
    pub fn requiring(mut self, fields: &[AnyField]) -> Self {
        self.required.extend(fields);
        self
    }

    /// The same form, in which a year lies from the one to the other, both included.
    pub fn within_years(self, field: Field<Year>, first: u16, last: u16) -> Self {
        Self { years: Some((field.any(), first, last)), ..self }
    }
}
