//! The vocabulary of the field: ids, days, steps, places, lists, and what may leave the house.
//!
//! A value of these types is right by construction: it comes from its parser or not at all.

pub mod attendance;
pub mod codes;
pub mod contract;
pub mod day;
pub mod duration;
pub mod family;
pub mod fold_text;

pub mod id;
pub mod locality;
pub mod national_number;
pub mod order;

pub mod step;
pub mod subject;
pub mod text;

pub use attendance::Attendance;
pub use contract::{ContractSort, Half, Says};
pub use day::{Day, Minute};
pub use duration::Duration;
pub use family::{Answers, Purpose};
pub use id::{ActId, ElementId, MemberId, OrgId, PersonId};
pub use locality::Locality;
pub use step::Step;
pub use subject::Subject;
pub use text::{Line, Prose};
