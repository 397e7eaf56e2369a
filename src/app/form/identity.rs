//! Who the person is.

use super::{OLDEST, RecordForm};
use crate::domain::Day;
use crate::insight::Dossier;
use crate::journal::Kind;
use crate::journal::schema::identity;

/// The form of name, year of birth and locality; the year is one in which somebody alive was born.
pub fn identity(dossier: &Dossier, today: Day) -> RecordForm {
    let this = today.date().year();
    let year = |year: i16| u16::try_from(year).unwrap_or_default();
    let form = RecordForm::of_register(&dossier.records, Kind::Identity);
    form.within_years(identity::BIRTH_YEAR, year(this - OLDEST), year(this))
}
