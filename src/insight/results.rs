//! Results: what funders ask for, right by construction. Every figure is made from dated facts, opens the people behind
//! it, and can be told again as it was known on an earlier day.
//!
//! A person is read once into a [`Story`]; an indicator is a pure function of stories, a [`Period`] and a slice. The
//! [`Report`] puts figures into tables, which the screen, the sheet, the files and the masking all read, so that none
//! of them can say another figure than the others.

pub mod build;
pub mod indicators;
pub mod known;
pub mod pictures;
pub mod presets;
pub mod quality;
pub mod slice;
pub mod story;
pub mod survival;
pub mod targets;

pub use build::{Asked, report};
// Files speak of reports too, and files know nothing of `insight`: the values live where both see them.
pub use crate::domain::period::{self, Period};
pub use crate::domain::report::{self, Cell, Counted, Label, Report, Row, Section, SectionId, Source, Table};
pub use indicators::{Indicator, Set};
pub use slice::{By, Slice};
pub use story::{Story, Words, stories};
