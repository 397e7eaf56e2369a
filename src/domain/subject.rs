//! What a fact is about.

use super::by_text::by_text;
use super::id::{CompanyId, GatheringId, OpeningId, OrgId, PersonId, parse_uuid};
use std::fmt;

/// The subject of a fact, written `person/<uuid>`, `settings/<organisation>`, …
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    Settings(OrgId),
    Person(PersonId),
    Company(CompanyId),
    Opening(OpeningId),
    /// A gathering.
    Session(GatheringId),
}

/// A text names no subject that this version knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a subject")]
pub struct SubjectError;

impl Subject {
    /// Reads the written form.
    pub fn parse(text: &str) -> Result<Self, SubjectError> {
        let (sort, id) = text.split_once('/').ok_or(SubjectError)?;
        let uuid = parse_uuid(id).map_err(|_| SubjectError)?;
        match sort {
            "person" => Ok(Subject::Person(uuid.into())),
            "settings" => Ok(Subject::Settings(uuid.into())),
            "company" => Ok(Subject::Company(uuid.into())),
            "opening" => Ok(Subject::Opening(uuid.into())),
            "session" => Ok(Subject::Session(uuid.into())),
            _ => Err(SubjectError),
        }
    }

    /// The person, when the subject is one.
    pub fn person(self) -> Option<PersonId> {
        match self {
            Subject::Person(id) => Some(id),
            _ => None,
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Subject::Settings(id) => write!(out, "settings/{id}"),
            Subject::Person(id) => write!(out, "person/{id}"),
            Subject::Company(id) => write!(out, "company/{id}"),
            Subject::Opening(id) => write!(out, "opening/{id}"),
            Subject::Session(id) => write!(out, "session/{id}"),
        }
    }
}

by_text!(Subject);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_read_back_and_others_refused() {
        let text = "person/6f1c2c1e-0f5e-4c53-9d3c-0b7b7a4f9a10";
        assert_eq!(Subject::parse(text).unwrap().to_string(), text);
        for wrong in ["person", "person/", "planet/6f1c2c1e-0f5e-4c53-9d3c-0b7b7a4f9a10", "person/1"] {
            assert_eq!(Subject::parse(wrong), Err(SubjectError), "{wrong}");
        }
    }
}
