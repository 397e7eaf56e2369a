//! What may leave: the table of field families, read from `families.csv` beside this file.
//!
//! A field without a row there never leaves.

use super::coded::coded;
use std::sync::LazyLock;

const TABLE: &str = include_str!("families.csv");

coded! {
    /// Why a packet is sent.
    pub enum Purpose {
        Handover = "handover",
        FollowUp = "follow_up",
        PlacementSearch = "placement_search",
    }

    /// Whether a field may leave for one purpose.
    #[derive(Default)]
    pub enum Answer {
        /// With every packet of this purpose.
        Yes = "yes",
        /// Only when a person has ticked that very element.
        Tick = "tick",
        /// Never.
        #[default]
        No = "no",
    }
}

/// The three answers of a field. Two fields may share a fact only if theirs are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Answers {
    pub handover: Answer,
    pub follow_up: Answer,
    pub placement_search: Answer,
}

impl Answers {
    /// The answer for one purpose.
    pub fn of(self, purpose: Purpose) -> Answer {
        match purpose {
            Purpose::Handover => self.handover,
            Purpose::FollowUp => self.follow_up,
            Purpose::PlacementSearch => self.placement_search,
        }
    }

    /// Whether some purpose asks for a tick.
    pub fn ticks(self) -> bool {
        [self.handover, self.follow_up, self.placement_search].contains(&Answer::Tick)
    }
}

/// One row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub family: &'static str,
    pub field: &'static str,
    /// `register`, `series` or `set`.
    pub shape: &'static str,
    /// `any`, `cisp`, `mire` or `lane`.
    pub owner: &'static str,
    /// `normal`, `delicate` or `sensitive`.
    pub sensitivity: &'static str,
    pub answers: Answers,
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| TABLE.lines().skip(1).filter_map(row).collect());

fn row(line: &'static str) -> Option<Row> {
    let mut cells = line.splitn(9, ',');
    let mut next = || cells.next();
    Some(Row {
        family: next()?,
        field: next()?,
        shape: next()?,
        owner: next()?,
        sensitivity: next()?,
        answers: Answers {
            handover: Answer::parse(next()?)?,
            follow_up: Answer::parse(next()?)?,
            placement_search: Answer::parse(next()?)?,
        },
    })
}

/// All rows, in the order of the table.
pub fn rows() -> &'static [Row] {
    &ROWS
}

/// The row of `field`; field names are unique over the families.
pub fn find(field: &str) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.field == field)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_a_row() {
        assert_eq!(rows().len(), TABLE.lines().count() - 1);
    }

    #[test]
    fn field_names_are_unique() {
        let mut names: Vec<_> = rows().iter().map(|row| row.field).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), rows().len());
    }

    #[test]
    fn sensitive_fields_never_leave() {
        for row in rows().iter().filter(|row| row.sensitivity == "sensitive") {
            assert_eq!(row.answers, Answers::default(), "{}", row.field);
        }
    }
}
