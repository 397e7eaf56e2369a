//! The vocabulary of the field: ids, days, steps, places, lists, and what may leave the house.
//!
//! A value of these types is right by construction: it comes from its parser or not at all.

pub mod attendance;
pub(crate) mod by_text;
pub(crate) mod coded;
pub mod codes;
pub mod company;
pub mod contract;
pub mod day;
pub mod duration;
pub mod enterprise_number;
pub mod family;
pub mod fold_text;
pub mod hex;
pub mod hour;

pub mod id;
pub mod json;
pub mod lang;
pub mod locality;
pub mod national_number;
pub mod opening;
pub mod order;
pub mod organisation;
pub mod pack;
pub mod period;
pub mod placement;
pub mod recurrence;
pub mod report;
pub mod said;

pub mod step;
pub mod subject;
pub mod telephone;
pub mod text;
pub mod zone;

pub use attendance::{Attendance, DayHalf, Motive};
pub use company::{CompanyAnswer, CompanyEvent, company_id};
pub use contract::{ContractSort, Half, Says};
pub use day::{Day, Minute};
pub use duration::Duration;
pub use enterprise_number::EnterpriseNumber;
pub use family::{Answers, Purpose};
pub use hour::Hour;
pub use id::{ActId, CompanyId, ElementId, GatheringId, MemberId, OpeningId, OrgId, PersonId};
pub use lang::Lang;
pub use locality::Locality;
pub use opening::{CandidacyState, NeedSort, OpeningContract, OpeningSort};
pub use organisation::OrgType;
pub use pack::Pack;
pub use placement::Rhythm;
pub use recurrence::Recurrence;
pub use step::Step;
pub use subject::Subject;
pub use text::{Line, Prose};
