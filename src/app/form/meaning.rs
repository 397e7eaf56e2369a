//! What the same words mean in one box and in another.

use super::{Problem, RecordForm};
use crate::domain::Duration;
use crate::insight::contact::natural_day::Toward;
use crate::journal::schema::{contact, task};
use crate::journal::{AnyField, Field};

impl RecordForm {
    /// On which side of today the day of a box lies.
    pub fn toward<T>(&self, field: Field<T>) -> Toward {
        let field = field.any();
        match &self.latest {
            Some((Some(told), _)) if *told == field => Toward::HasBeen,
            _ if field == task::DUE.any() => Toward::ToCome,
            _ => Toward::Either,
        }
    }

    /// The same of the day of an entry.
    pub fn entry_toward(&self) -> Toward {
        if matches!(self.latest, Some((None, _))) { Toward::HasBeen } else { Toward::Either }
    }
}

/// The duration that a text says in a box: a bare number counts hours, but in a contact minutes.
///
/// # Errors
/// What is no duration.
pub fn duration(field: AnyField, text: &str) -> Result<Duration, Problem> {
    let parse = if field == contact::MINUTES.any() { Duration::parse_talk } else { Duration::parse };
    parse(text).map_err(|_| Problem::Duration)
}
