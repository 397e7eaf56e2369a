//! The two ways of not answering a sensitive question (row R8): unknown, which is what nobody asked, and « ne souhaite
//! pas répondre », which is an answer of the person. The second is a field of its own, because an older program would
//! refuse a new word in the list.

use crate::domain::codes::DECLINED;
use crate::insight::dossier::record::Record;
use crate::journal::schema::content::Code;
use crate::journal::schema::{eligibility, entry_status, obstacle_family, obstacle_plain, obstacle_sensitive};
use crate::journal::{AnyField, Field};

/// The sensitive lists, each with the field that says that the person does not wish to answer.
pub static SENSITIVE: &[(Field<Code>, Field<bool>)] = &[
    (entry_status::STATUS, entry_status::DECLINED),
    (eligibility::REASON, eligibility::DECLINED),
    (obstacle_plain::STATE, obstacle_plain::DECLINED),
    (obstacle_family::STATE, obstacle_family::DECLINED),
    (obstacle_sensitive::STATE, obstacle_sensitive::DECLINED),
];

/// The field that says so of a list; none where the list is not sensitive.
pub fn declined_of(field: AnyField) -> Option<Field<bool>> {
    SENSITIVE.iter().find(|(list, _)| list.any() == field).map(|(_, declined)| *declined)
}

/// The list of which a field says that it is not answered.
pub fn list_of(field: AnyField) -> Option<Field<Code>> {
    SENSITIVE.iter().find(|(_, declined)| declined.any() == field).map(|(list, _)| *list)
}

/// The code that was answered, [`DECLINED`] where the person does not wish to, none where it is unknown. A known code
/// goes first: a colleague with an older program may have written it since, on the same day.
pub fn answer(record: &Record, list: Field<Code>) -> Option<&str> {
    let declined = || declined_of(list.any()).and_then(|declined| record.get(declined)) == Some(true);
    record.get(list).or_else(|| declined().then_some(DECLINED))
}
