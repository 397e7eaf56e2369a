//! Results: what funders ask for, right by construction. Every figure is made from dated facts, opens the people behind
//! it, and can be told again as it was known on an earlier day.
//!
//! A person is read once into a [`Story`]; an indicator is a pure function of stories, a [`Period`] and a slice. The
//! [`Report`] puts figures into tables, which the screen, the sheet, the files and the masking all read, so that none
//! of them can say another figure than the others.

pub mod build;
pub mod indicators;
pub mod known;
pub mod period;
pub mod presets;
pub mod quality;
pub mod report;
pub mod slice;
pub mod story;
pub mod survival;

pub use build::{Asked, report};
pub use indicators::{Indicator, Set};
pub use period::Period;
pub use report::{Cell, Counted, Label, Report, Row, Section, SectionId, Source, Table};
pub use slice::{By, Slice};
pub use story::{Story, stories};
