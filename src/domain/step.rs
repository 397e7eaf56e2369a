//! The ten steps of a path, in the order of the board.

use std::fmt;

/// Where a person stands. The meaning is fixed; an organisation may rename, reorder and hide the columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    Intake,
    Assessment,
    Orientation,
    Training,
    Placement,
    JobSearch,
    CpasContract,
    Hired,
    Retained,
    Closed,
}

impl Step {
    /// All steps in their default order.
    pub const ALL: [Step; 10] = [
        Step::Intake,
        Step::Assessment,
        Step::Orientation,
        Step::Training,
        Step::Placement,
        Step::JobSearch,
        Step::CpasContract,
        Step::Hired,
        Step::Retained,
        Step::Closed,
    ];

    /// The stable id, in files, routes and the page.
    pub fn id(self) -> &'static str {
        match self {
            Step::Intake => "intake",
            Step::Assessment => "assessment",
            Step::Orientation => "orientation",
            Step::Training => "training",
            Step::Placement => "placement",
            Step::JobSearch => "job_search",
            Step::CpasContract => "cpas_contract",
            Step::Hired => "hired",
            Step::Retained => "retained",
            Step::Closed => "closed",
        }
    }

    /// The step of a stable id.
    pub fn parse(id: &str) -> Option<Step> {
        Step::ALL.into_iter().find(|step| step.id() == id)
    }

    /// Whether the column is hidden until it is used or enabled (article 60 and 61 concern few centres).
    pub fn hidden_by_default(self) -> bool {
        self == Step::CpasContract
    }
}

impl fmt::Display for Step {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_read_back() {
        assert!(Step::ALL.into_iter().all(|step| Step::parse(step.id()) == Some(step)));
        assert_eq!(Step::parse("Intake"), None);
    }
}
