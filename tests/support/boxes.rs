//! Elements as their forms write them, by the handles of their fields.

use crate::desk::Desk;
use passerelle::app::editing;
use passerelle::app::form::RecordForm;
use passerelle::domain::{ElementId, PersonId, Subject};
use passerelle::journal::{AnyField, Field, Kind};

/// What is typed in the box of a field.
pub fn boxed<T>(field: Field<T>, text: &str) -> (AnyField, String) {
    (field.any(), text.to_owned())
}

impl Desk {
    /// A new element with these boxes filled in.
    pub fn note(&mut self, person: PersonId, kind: Kind, boxes: &[(AnyField, String)]) -> ElementId {
        let id = ElementId::random();
        let edits = RecordForm::element(kind, id, boxes).edits().unwrap();
        self.send(editing::Msg::Edited { about: Subject::Person(person), edits });
        id
    }
}
