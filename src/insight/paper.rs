//! What each printed sheet says, without a word of it: chosen here, so that a view cannot print what must not be.
//!
//! Three rules hold for every sheet but the copy for the person, which is theirs and says all, whatever the dossier holds:
//! - an obstacle that never leaves (health, debt, justice) is on no sheet, not even by its state;
//! - notes and words about contacts stay on the screen; the dossier's sheet takes the notes that are ticked, no other;
//! - nothing is made up: a missing value is an empty [`Line`], printed as a dotted line to fill by hand.

pub mod attendance;
pub mod congratulation;
pub mod copy;
pub mod dossier;
pub mod journey;
pub mod outpost;
pub mod person;
pub mod placement;
pub mod plan;
pub mod search;
pub mod trainee;

#[cfg(test)]
pub mod sample;

pub use attendance::AttendanceSheet;
pub use copy::CopySheet;
pub use dossier::DossierSheet;
pub use journey::JourneySheet;
pub use outpost::RunSheet;
pub use person::PersonSheet;
pub use placement::PlacementSheet;
pub use plan::PlanSheet;
pub use search::SearchSheet;
pub use trainee::Trainee;

use super::dossier::Dossier;
use super::dossier::record::Record;
use crate::domain::Day;
use crate::domain::codes::DECLINED;
use crate::domain::order::InOrder;
use crate::insight::project::answers::{answer, list_of};
use crate::journal::schema::{identity, reach};
use crate::journal::{AnyField, Field, Kind, Value};

/// Whom a sheet is about: what tells two people of one name apart, and where to write to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bearer {
    /// Empty when the name is unknown.
    pub name: String,
    pub birth_year: Option<u16>,
    /// Postcode and name, as one writes them.
    pub locality: Option<String>,
    /// Kept for printing alone; it is often not written here.
    pub address: Option<String>,
}

impl Bearer {
    /// Reads a dossier.
    pub fn of(dossier: &Dossier) -> Self {
        Self {
            name: dossier.name(),
            birth_year: dossier.records.one(identity::BIRTH_YEAR),
            locality: dossier.records.one(identity::LOCALITY).map(|place| place.to_string()),
            address: dossier.records.one(reach::POSTAL_ADDRESS).map(str::to_owned),
        }
    }
}

/// One field on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub field: AnyField,
    /// None is a line to fill by hand.
    pub value: Option<Value>,
}

/// What is printed of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key of an entry of a series: which language.
    pub key: Option<String>,
    pub lines: Vec<Line>,
    /// Belongs to the entry above it, as a visit does to its placement.
    pub nested: bool,
}

/// All these fields of a record, unknown ones too.
pub fn lines(record: &Record, fields: &[AnyField]) -> Vec<Line> {
    let line = |field: &AnyField| Line { field: *field, value: record.get(*field).cloned() };
    fields.iter().map(line).collect()
}

/// The fields of a record that are known; none when it holds nothing of them.
pub fn entry(record: &Record, fields: &[AnyField]) -> Option<Entry> {
    let mut lines = lines(record, fields);
    // That somebody does not wish to answer is printed where nothing else was answered.
    let silent = |line: &Line| list_of(line.field).is_some_and(|list| answer(record, list) != Some(DECLINED));
    lines.retain(|line| line.value.is_some() && !silent(line));
    let key = (record.kind == Kind::LanguageLevel).then(|| record.keys.text().to_owned());
    (!lines.is_empty()).then_some(Entry { key, lines, nested: false })
}

/// Records by a field that holds a day, or by the day of an entry of a series; those without one last.
fn by_day<'a>(records: impl IntoIterator<Item = &'a Record>, day: Option<Field<Day>>) -> Vec<&'a Record> {
    let mut records: Vec<&Record> = records.into_iter().collect();
    records.order_by_key(|record| {
        let day = day.and_then(|day| record.get(day)).or(record.day);
        (day.is_none(), day, record.keys.clone())
    });
    records
}
