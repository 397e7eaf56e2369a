//! Whether a person was present.

/// Presence on one half-day or at one session. Not entered is not absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Attendance {
    Present,
    Excused,
    Absent,
    #[default]
    NotEntered,
}

impl Attendance {
    /// All of them, in the order of a menu.
    pub const ALL: [Attendance; 4] =
        [Attendance::Present, Attendance::Excused, Attendance::Absent, Attendance::NotEntered];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Attendance::Present => "present",
            Attendance::Excused => "excused",
            Attendance::Absent => "absent",
            Attendance::NotEntered => "not_entered",
        }
    }

    /// The attendance of a code.
    pub fn parse(code: &str) -> Option<Attendance> {
        Attendance::ALL.into_iter().find(|attendance| attendance.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back() {
        assert!(Attendance::ALL.into_iter().all(|one| Attendance::parse(one.code()) == Some(one)));
        assert_eq!(Attendance::ALL.map(Attendance::code), crate::domain::codes::ATTENDANCE);
        assert_eq!(Attendance::parse("sick"), None);
    }
}
