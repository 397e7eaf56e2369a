//! What a file would change, in sentences.

use super::catalogue::Catalogue;
use super::values::{Names, field_label, kind_label, value};
use crate::exchange::preview::{Change, Field, Said, SubjectChanges};
use crate::journal::Kind;

/// The name of the person that a file is about, or a word for a person without a name.
pub fn name(catalogue: &Catalogue, subject: &SubjectChanges) -> String {
    if subject.subject.person().is_none() {
        return catalogue.text("preview-settings-of");
    }
    let names: Vec<&str> =
        [&subject.first_name, &subject.last_name].into_iter().flatten().map(String::as_str).collect();
    if names.is_empty() { catalogue.text("preview-person-unnamed") } else { names.join(" ") }
}

/// One change of this person or of the settings.
pub fn sentence(catalogue: &Catalogue, whose: &str, change: &Change, names: &dyn Names) -> String {
    let told = |said: &Said, field: &Field| value(catalogue, field.field, &said.value, names);
    let label = |field: &Field| field_label(catalogue, field.field);
    let what = |kind: &Kind| kind_label(catalogue, kind);
    let change = match change {
        Change::Conflict { field, values } => {
            let said = values.iter().map(|said| {
                let by = names.member(said.by.member).unwrap_or_else(|| catalogue.text("value-name-awaited"));
                catalogue.with("preview-said", &[("value", told(said, field).into()), ("name", by.into())])
            });
            let values = said.collect::<Vec<_>>().join(", ");
            let args = [("name", whose.into()), ("field", label(field).into()), ("values", values.into())];
            return catalogue.with("preview-conflict", &args);
        }
        Change::Disputed { kind, .. } => catalogue.with("preview-disputed", &[("what", what(kind).into())]),
        Change::Field { field, before, after: None } => {
            let before = before.as_ref().map_or_else(String::new, |it| held(catalogue, field, it, names));
            catalogue.with("preview-lost", &[("field", label(field).into()), ("before", before.into())])
        }
        Change::Field { field, before: None, after: Some(after) } => {
            catalogue.with("journal-field", &[("field", label(field).into()), ("value", told(after, field).into())])
        }
        Change::Field { field, before: Some(before), after: Some(after) } => {
            let before = held(catalogue, field, before, names);
            let args =
                [("field", label(field).into()), ("before", before.into()), ("after", told(after, field).into())];
            catalogue.with("preview-changed", &args)
        }
        Change::Settled { field, after } => {
            catalogue.with("preview-settled", &[("field", label(field).into()), ("value", told(after, field).into())])
        }
        Change::Added { kind, values, .. } => {
            let told = values.iter().map(|(field, it)| value(catalogue, *field, it, names));
            let value = told.collect::<Vec<_>>().join(", ");
            catalogue.with("preview-added", &[("what", what(kind).into()), ("value", value.into())])
        }
        Change::Removed { kind, .. } => catalogue.with("journal-removed", &[("what", what(kind).into())]),
    };
    catalogue.with("preview-person", &[("name", whose.into()), ("change", change.into())])
}

fn held(catalogue: &Catalogue, field: &Field, before: &crate::journal::Value, names: &dyn Names) -> String {
    value(catalogue, field.field, before, names)
}
