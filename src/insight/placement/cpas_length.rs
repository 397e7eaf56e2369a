//! The usual lengths of a contract of article 60 (row L10): the days of work that open rights again.
//!
//! They are to be checked with the CPAS, all the more since the reform of 2026; age is never asked for. What is
//! proposed here never replaces a typed date.

use crate::domain::Day;

/// Days of work that make one month.
const DAYS_A_MONTH: u16 = 26;

/// The lengths to propose, in days of work, as they were before the reform of 2026.
pub const USUAL: [CpasLength; 3] = [CpasLength(312), CpasLength(468), CpasLength(624)];

/// A length in days of work that makes whole months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CpasLength(u16);

impl CpasLength {
    /// The length of `days` days of work; none unless they make whole months, ten years at most.
    pub fn of_days(days: u16) -> Option<CpasLength> {
        let whole = days > 0 && days.is_multiple_of(DAYS_A_MONTH) && days / DAYS_A_MONTH <= 120;
        whole.then_some(CpasLength(days))
    }

    /// Days of work.
    pub fn days(self) -> u16 {
        self.0
    }

    /// Calendar months.
    pub fn months(self) -> u8 {
        // Ten years are 120 months.
        (self.0 / DAYS_A_MONTH) as u8
    }

    /// The last day of a contract of this length that starts on `start`.
    pub fn end(self, start: Day) -> Day {
        start.plus_months(self.months()).plus(-1)
    }
}

/// How a proposed end stands beside the date that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// No date is typed: the form may offer to fill it.
    Nothing,
    Same,
    /// Another date is typed, and stays.
    Other(Day),
}

/// An end to propose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposal {
    pub length: CpasLength,
    pub end: Day,
    pub beside: Beside,
}

/// The ends that the usual lengths make, beside the typed one, if any.
pub fn proposals(start: Day, typed: Option<Day>) -> [Proposal; 3] {
    USUAL.map(|length| {
        let end = length.end(start);
        let beside = match typed {
            None => Beside::Nothing,
            Some(typed) if typed == end => Beside::Same,
            Some(typed) => Beside::Other(typed),
        };
        Proposal { length, end, beside }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_makes_whole_months() {
        assert_eq!(CpasLength::of_days(312).map(CpasLength::months), Some(12));
        assert_eq!(CpasLength::of_days(26).map(CpasLength::months), Some(1));
        for wrong in [0, 25, 313, 26 * 121] {
            assert_eq!(CpasLength::of_days(wrong), None, "{wrong}");
        }
        assert!(USUAL.into_iter().all(|usual| CpasLength::of_days(usual.days()) == Some(usual)));
    }
}
