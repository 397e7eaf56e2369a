//! The labelled boxes of forms: what a box is for, and the widgets that draw it.

pub mod frame;
pub mod select;
pub mod text;
pub mod textarea;

pub use frame::{FieldFrame, Help};
pub use select::SelectField;
pub use text::TextField;
pub use textarea::TextArea;

pub use crate::insight::contact::natural_day::Toward;
use yew::prelude::*;

/// What is entered in a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    Line,
    Year,
    Phone,
    Mail,
    /// A day as one says it, on that side of today.
    Day(Toward),
    /// A day on that side of today with its hour, if it has one.
    Appointment(Toward),
    Prose,
    /// A passphrase, hidden as it is typed.
    Secret,
    /// A passphrase that the user asked to read on the screen.
    ShownSecret,
}

/// The fixed part of a box. Label and help are message ids, unless the words are given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldSpec {
    /// Unique on the page.
    pub id: AttrValue,
    pub label: &'static str,
    /// The label itself, where it is made from the table of kinds.
    pub words: Option<AttrValue>,
    pub help: Option<&'static str>,
    pub kind: FieldKind,
    /// The label of choosing nothing; a list without it always has a value.
    pub none: Option<&'static str>,
}

impl FieldSpec {
    /// A box of one line without help.
    pub fn line(id: impl Into<AttrValue>, label: &'static str) -> Self {
        Self { id: id.into(), label, words: None, help: None, kind: FieldKind::Line, none: Some("common-none") }
    }

    /// A box of one line whose label is given in words.
    pub fn worded(id: impl Into<AttrValue>, words: impl Into<AttrValue>) -> Self {
        Self { words: Some(words.into()), ..Self::line(id, "") }
    }

    /// The same for another kind of text.
    pub fn of(self, kind: FieldKind) -> Self {
        Self { kind, ..self }
    }

    /// The same for a choice among codes: choosing none of them says nothing, rather than that there is none.
    pub fn coded(self) -> Self {
        Self { none: Some("common-unsaid"), ..self }
    }

    /// The same for a choice that always has a value.
    pub fn always(self) -> Self {
        Self { none: None, ..self }
    }

    /// The same with a help.
    pub fn help(self, help: &'static str) -> Self {
        Self { help: Some(help), ..self }
    }

    /// The id of the line that says what is wrong.
    pub fn error_id(&self) -> String {
        format!("{}-error", self.id)
    }
}
