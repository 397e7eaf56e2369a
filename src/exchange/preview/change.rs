//! One change that a file would bring, typed so that the catalogues can make a sentence of it.

use crate::domain::{ActId, Day, OrgId};
use crate::journal::fold::{Cell, CellKey, Write};
use crate::journal::schema::{Entry, Type, task};
use crate::journal::{AnyField, Author, Kind, Value};

/// Which field of what.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Field {
    pub kind: Kind,
    /// The organisation whose lane it is.
    pub lane: Option<OrgId>,
    /// The id of the element, or the name of the series; empty where there is none.
    pub element: String,
    pub field: AnyField,
    /// The day of a series' entry.
    pub day: Option<Day>,
}

/// A value with its author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub value: Value,
    pub by: Author,
    pub on: Day,
}

/// What would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// People wrote different values without seeing each other: all of them, the shown one first.
    Conflict { field: Field, values: Vec<Said> },
    /// Someone removed an element without knowing all that others had written of it: it stays on screen.
    Disputed { kind: Kind, element: String },
    /// A field would show another value. `before` is none when it had none, `after` when it would lose it.
    Field { field: Field, before: Option<Value>, after: Option<Said> },
    /// Two values would be one again.
    Settled { field: Field, after: Said },
    /// An element would appear, with its fields by name.
    Added { kind: Kind, element: String, values: Vec<Entry>, by: Author, on: Day },
    /// A partner proposes to take back what we wrote in one act: it says so much, and first this, noted on that day.
    Proposed { by: Author, act: ActId, says: Vec<Change>, on: Day },
    /// An element would leave the screen.
    Removed { kind: Kind, element: String, values: Vec<Entry> },
}

/// How much a change matters to someone who reads a list of them from the top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// The user must choose.
    Conflict,
    /// When a stage or a contract begins and ends, and that there is one.
    Work,
    /// Where a person stands, and what happens when.
    Path,
    /// Something would no longer be shown.
    Loss,
    /// Any other field.
    Field,
    /// Something more.
    Addition,
    /// The same words, otherwise spelled.
    Spelling,
    /// Nothing to tell.
    Nothing,
}

impl Change {
    /// Whether the user must choose.
    pub fn is_conflict(&self) -> bool {
        self.rank() == Rank::Conflict
    }

    /// How much it matters.
    pub fn rank(&self) -> Rank {
        match self {
            Change::Conflict { .. } | Change::Disputed { .. } | Change::Proposed { .. } => Rank::Conflict,
            Change::Field { after: None, .. } | Change::Removed { .. } => Rank::Loss,
            Change::Field { field, before, after: Some(after) } => {
                if is_work(&field.kind) && field.field.holds == Type::Day {
                    Rank::Work
                } else if is_path(field) {
                    Rank::Path
                } else if before.as_ref().is_some_and(|before| same_words(before, &after.value)) {
                    Rank::Spelling
                } else {
                    Rank::Field
                }
            }
            Change::Settled { .. } => Rank::Field,
            Change::Added { kind, .. } if is_work(kind) => Rank::Work,
            Change::Added { .. } => Rank::Addition,
        }
    }
}

/// What a funder counts, and what a person lives by.
fn is_work(kind: &Kind) -> bool {
    matches!(kind, Kind::Contract | Kind::CpasContract | Kind::Placement | Kind::FollowUp)
}

/// Steps, outcomes, pauses and days decide what is to be done next.
fn is_path(field: &Field) -> bool {
    let kind = matches!(field.kind, Kind::Step | Kind::Outcome | Kind::Pause | Kind::Referent);
    kind || [task::DUE, task::DONE].iter().any(|day| day.any() == field.field)
}

fn same_words(before: &Value, after: &Value) -> bool {
    use crate::domain::fold_text::fold;
    match (before.as_text(), after.as_text()) {
        (Some(before), Some(after)) => fold(before) == fold(after),
        _ => false,
    }
}

impl Field {
    /// The field of a cell.
    pub(super) fn of(key: &CellKey<'_>) -> Self {
        Self {
            kind: key.kind.clone(),
            lane: key.lane,
            element: key.element.iter().copied().collect::<Vec<_>>().join("/"),
            field: key.field,
            day: key.day,
        }
    }
}

impl Said {
    /// What a write says.
    pub(super) fn of(write: &Write<'_>) -> Self {
        Self { value: write.value.clone(), by: write.fact.by, on: write.fact.on }
    }

    /// Each different value that is current in a cell, the shown one first.
    pub(super) fn all(cell: &Cell<'_>) -> Vec<Self> {
        let mut values: Vec<Said> = Vec::new();
        for write in &cell.current {
            let said = Said::of(write);
            if !values.iter().any(|other| other.value == said.value && other.by == said.by) {
                values.push(said);
            }
        }
        values
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::MemberId;
    use crate::journal::schema::{contract, identity, placement, practical};

    fn change(field: AnyField, before: &str, after: &str) -> Change {
        let (by, on) = (Author { org: OrgId::random(), member: MemberId::random() }, Day::EPOCH);
        let of = Field { kind: field.kind.clone(), lane: None, element: String::new(), field, day: None };
        let after = Said { value: Value::text(after), by, on };
        Change::Field { field: of, before: Some(Value::text(before)), after: Some(after) }
    }

    #[test]
    fn days_of_contracts_and_stages_stand_before_the_rest_and_spelling_last() {
        let days = [contract::START.any(), contract::PLANNED_END.any(), placement::END.any()];
        assert!(days.iter().all(|day| change(*day, "2026-11-01", "2026-11-03").rank() == Rank::Work));
        assert_eq!(change(placement::COMPANY.any(), "Delhaize", "Carrefour").rank(), Rank::Field);
        assert_eq!(change(practical::RADIUS.any(), "10", "20").rank(), Rank::Field);
        assert_eq!(change(identity::LAST_NAME.any(), "Evrard", "Évrard").rank(), Rank::Spelling);
        assert!(Rank::Conflict < Rank::Work && Rank::Work < Rank::Path && Rank::Field < Rank::Spelling);
    }
}
