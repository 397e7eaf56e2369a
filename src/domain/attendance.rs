//! Whether a person was present, on which half of a day, and why not.

use super::coded::coded;
use super::{Day, ElementId, PersonId};

coded! {
    /// Presence on one half-day or at one session. Not entered is not absent.
    #[derive(Default)]
    pub enum Attendance {
        Present = "present",
        Excused = "excused",
        Absent = "absent",
        #[default]
        NotEntered = "not_entered",
    }

    /// Why somebody was absent, as far as the organisation needs it; never an illness (row L24).
    #[derive(Default)]
    pub enum Motive {
        Justified = "justified",
        Unjustified = "unjustified",
        #[default]
        Unknown = "unknown",
    }

    /// A half of a day.
    pub enum DayHalf {
        Morning = "am",
        Afternoon = "pm",
    }
}

/// The id of the presence of a person at a half-day of a group: the same for everybody, so that two who note it meet.
pub fn presence_id(cohort: ElementId, person: PersonId, day: Day, half: DayHalf) -> ElementId {
    ElementId::derived(cohort.uuid(), &format!("presence {person} {day} {}", half.code()))
}
