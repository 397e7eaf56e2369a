//! What a file would change, in sentences.

use super::catalogue::Catalogue;
use super::formats;
use super::labels::List;
use super::values::{Names, field_label, kind_label, value};
use crate::domain::{Day, ElementId, Line, MemberId, OrgId, Step, Subject};
use crate::exchange::preview::{self, Change, Preview, Said, SubjectChanges};
use crate::journal::schema::{Shape, cohort, member, public_label, territory, track_template};
use crate::journal::{Field, Kind};

/// The name of the person that a file is about, or a word for a person without a name.
pub fn name(catalogue: &Catalogue, subject: &SubjectChanges) -> String {
    match subject.subject {
        Subject::Person(_) => {}
        Subject::Session(_) => return catalogue.text("gathering-one"),
        Subject::Company(_) | Subject::Opening(_) => {
            let what = if matches!(subject.subject, Subject::Company(_)) {
                "preview-company-of"
            } else {
                "preview-opening-of"
            };
            return subject.first_name.clone().unwrap_or_else(|| catalogue.text(what));
        }
        _ => return catalogue.text("preview-settings-of"),
    }
    let names: Vec<&str> =
        [&subject.first_name, &subject.last_name].into_iter().flatten().map(String::as_str).collect();
    if names.is_empty() { catalogue.text("preview-person-unnamed") } else { names.join(" ") }
}

/// One change of this person or of the settings, with the name.
pub fn sentence(catalogue: &Catalogue, whose: &str, change: &Change, names: &dyn Names) -> String {
    let told = without_name(catalogue, whose, change, names);
    match change {
        // A conflict names the person inside.
        Change::Conflict { .. } => told,
        _ => catalogue.with("preview-person", &[("name", whose.into()), ("change", told.into())]),
    }
}

/// One change, where the name of the person stands above already.
pub fn without_name(catalogue: &Catalogue, whose: &str, change: &Change, names: &dyn Names) -> String {
    let told = |said: &Said, field: &preview::Field| value(catalogue, field.field, &said.value, names);
    let label = |field: &preview::Field| field_label(catalogue, field.field);
    let what = |kind: &Kind| kind_label(catalogue, kind);
    match change {
        Change::Conflict { field, values } => {
            let said = values.iter().map(|said| {
                let by = names.member(said.by.member).unwrap_or_else(|| catalogue.text("value-name-awaited"));
                catalogue.with("preview-said", &[("value", told(said, field).into()), ("name", by.into())])
            });
            let values = said.collect::<Vec<_>>().join(", ");
            let args = [("name", whose.into()), ("field", label(field).into()), ("values", values.into())];
            catalogue.with("preview-conflict", &args)
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
        Change::Proposed { by, says, on, .. } => proposed(catalogue, (whose, says), (by.org, *on), names),
        Change::Removed { kind, .. } => catalogue.with("journal-removed", &[("what", what(kind).into())]),
    }
}

/// « Miresem propose de retirer : un stage : Entreprise Delhaize (noté par vous le 2 mars). »
pub fn proposed(
    catalogue: &Catalogue,
    (whose, says): (&str, &[Change]),
    (org, on): (OrgId, Day),
    names: &dyn Names,
) -> String {
    let organisation = names.organisation(org).unwrap_or_else(|| catalogue.text("value-name-awaited"));
    let said = says.iter().map(|change| content(catalogue, whose, change, names));
    let what = said.collect::<Vec<_>>().join(" · ");
    let args =
        [("organisation", organisation.into()), ("what", what.into()), ("date", formats::day(catalogue, on).into())];
    catalogue.with("preview-proposed", &args)
}

/// One change that a partner writes, where the name of the person stands above: « un contrat, Début : Miresem écrit
/// « 3 nov. » au lieu de « 1 nov. » ».
pub fn by_partner(catalogue: &Catalogue, organisation: &str, change: &Change, names: &dyn Names) -> String {
    let Change::Field { field, before, after: Some(after) } = change else {
        return without_name(catalogue, organisation, change, names);
    };
    let label = field_label(catalogue, field.field);
    let field_of = match field.field.kind.schema().map(|schema| schema.shape) {
        Some(Shape::Set) => catalogue
            .with("preview-field-of", &[("what", kind_label(catalogue, &field.kind).into()), ("field", label.into())]),
        _ => label,
    };
    let told = |it: &crate::journal::Value| value(catalogue, field.field, it, names);
    let args =
        [("organisation", organisation.into()), ("field", field_of.into()), ("after", told(&after.value).into())];
    match before.as_ref().filter(|before| **before != crate::journal::Value::Null) {
        Some(before) => {
            let before = ("before", told(before).into());
            catalogue.with("preview-by-changed", &[args[0].clone(), args[1].clone(), args[2].clone(), before])
        }
        None => catalogue.with("preview-by-said", &args),
    }
}

/// What something says by itself, each field under its label: « un stage : Entreprise Delhaize · Début 16 mars 2026 ».
pub fn content(catalogue: &Catalogue, whose: &str, change: &Change, names: &dyn Names) -> String {
    let Change::Added { kind, values, .. } = change else { return without_name(catalogue, whose, change, names) };
    let told = values.iter().map(|(field, it)| {
        let args =
            [("field", field_label(catalogue, *field).into()), ("value", value(catalogue, *field, it, names).into())];
        catalogue.with("journal-field", &args)
    });
    let told = told.collect::<Vec<_>>().join(" · ");
    catalogue.with("sharing-content", &[("what", kind_label(catalogue, kind).into()), ("fields", told.into())])
}

/// The names of what the settings list.
const NAMES: [Field<Line>; 5] = [member::NAME, track_template::NAME, cohort::NAME, territory::NAME, public_label::NAME];

/// The names that are known here, and those that the file brings: a colleague who comes with it is named at once.
pub struct Coming<'a> {
    pub known: &'a dyn Names,
    pub preview: &'a Preview,
}

impl Coming<'_> {
    /// The name of an element of the settings that the file adds.
    fn added(&self, wanted: &Kind, id: &str) -> Option<String> {
        let changes = self.preview.subjects.iter().flat_map(|subject| &subject.changes);
        let values = changes.filter_map(|change| match change {
            Change::Added { kind, element, values, .. } if kind == wanted && element == id => Some(values),
            _ => None,
        });
        let named = values.flatten().find(|(field, _)| NAMES.iter().any(|name| name.any() == *field));
        named.and_then(|(_, name)| name.as_text()).map(str::to_owned)
    }
}

impl Names for Coming<'_> {
    fn member(&self, member: MemberId) -> Option<String> {
        self.known.member(member).or_else(|| self.added(&Kind::Member, &member.to_string()))
    }

    fn organisation(&self, organisation: OrgId) -> Option<String> {
        self.known.organisation(organisation)
    }

    fn entry(&self, kind: &Kind, entry: ElementId) -> Option<String> {
        self.known.entry(kind, entry).or_else(|| self.added(kind, &entry.to_string()))
    }

    fn step(&self, step: Step) -> Option<String> {
        self.known.step(step)
    }

    fn code(&self, list: List, code: &str) -> Option<String> {
        self.known.code(list, code)
    }
}

fn held(catalogue: &Catalogue, field: &preview::Field, before: &crate::journal::Value, names: &dyn Names) -> String {
    value(catalogue, field.field, before, names)
}
