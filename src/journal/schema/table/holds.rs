//! What a handle holds, by the name of its type in the table.

pub use crate::domain::{Day, Duration as Minutes, ElementId as Id, Hour, Line, Locality, Prose, Step};
pub use crate::journal::fact::{Digest, FactId as Fact};
use crate::journal::schema::content::List;
pub use crate::journal::schema::content::{Code, Year};
pub use crate::journal::value::Data as Figures;

pub type Bool = bool;
pub type Count = u32;
pub type Ids = List<Id>;
pub type Codes = List<Code>;
pub type Steps = List<Step>;
pub type Days = List<Day>;
pub type Lines = List<Line>;
