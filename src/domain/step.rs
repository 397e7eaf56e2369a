//! The steps of a path.

/// One column of the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
