//! The ten steps of a path, in the order of the board.

use super::coded::coded;

coded! {
    /// Where a person stands. The meaning is fixed; an organisation may rename, reorder and hide the columns.
    pub enum Step {
        Intake = "intake",
        Assessment = "assessment",
        Orientation = "orientation",
        Training = "training",
        Placement = "placement",
        JobSearch = "job_search",
        CpasContract = "cpas_contract",
        Hired = "hired",
        Retained = "retained",
        Closed = "closed",
    }
}

impl Step {
    /// Whether the column is hidden until it is used or enabled (article 60 and 61 concern few centres).
    pub fn hidden_by_default(self) -> bool {
        self == Step::CpasContract
    }
}
