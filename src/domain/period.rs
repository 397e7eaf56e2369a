//! The days over which something is counted.

use super::Day;

/// From a first day to a last one, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    pub from: Day,
    pub to: Day,
}

impl Period {
    /// A calendar year.
    pub fn year(year: i16) -> Option<Self> {
        let day = |text: &str| Day::parse(&format!("{year:04}-{text}")).ok();
        Some(Self { from: day("01-01")?, to: day("12-31")? })
    }

    /// What of it has passed by a day.
    pub fn until(self, today: Day) -> Self {
        Self { from: self.from, to: self.to.min(today) }
    }

    /// Whether a day is one of it.
    pub fn holds(&self, day: Day) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// Whether something that runs from a day until the eve of another, or still runs, has a day in it.
    pub fn meets(&self, from: Day, until: Option<Day>) -> bool {
        from <= self.to && until.is_none_or(|until| until > self.from && until > from)
    }
}
