//! Whose dossier has been kept as long as it should be (row A15 of the alerts): the list is read once a month and decides
//! nothing; nobody is ever erased by it.
//!
//! A dossier is kept so many months after it was closed, as the organisation has set. A day that somebody has noted for
//! one dossier takes the place of that rule, for as long as the person is closed or has stayed in work. Who comes back is
//! followed again, and so is on no list.

use crate::domain::{Day, Step};
use crate::insight::dossier::Stretch;
use crate::insight::dossier::record::Records;
use crate::journal::schema::kept;

/// Until when a dossier is kept, and by what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Keeping {
    /// The last day.
    pub until: Day,
    pub why: Why,
}

/// What says how long a dossier is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The rule of the organisation, from the day on which the dossier was closed.
    Rule { closed: Day, months: u8 },
    /// A day that somebody has noted.
    Noted,
    /// The dossier is not on the board any more, since about that day: it was taken away, or came with a packet whose
    /// import was taken back. What was written of it is held all the same.
    TakenAway { since: Day },
}

/// How many months a dossier that is not on the board is held, so that an undo finds it.
const AWAY: u8 = 1;

/// Until when a dossier is held that is not on the board. `written` are the days on which its facts were written down.
pub fn keeping_away(written: impl IntoIterator<Item = Day>) -> Option<Keeping> {
    let since = written.into_iter().max()?;
    Some(Keeping { until: since.plus_months(AWAY), why: Why::TakenAway { since } })
}

/// Until when a dossier is kept; none while the person is followed. `step` is the present one, `since` the first day of
/// it, `noted` the day that somebody chose.
pub fn keeping(step: Step, since: Day, noted: Option<Day>, months: u8) -> Option<Keeping> {
    let is_out = matches!(step, Step::Closed | Step::Retained);
    if let Some(until) = noted.filter(|_| is_out) {
        return Some(Keeping { until, why: Why::Noted });
    }
    let rule = || Keeping { until: since.plus_months(months), why: Why::Rule { closed: since, months } };
    (step == Step::Closed).then(rule)
}

/// The same, of a dossier that was read.
pub fn keeping_of(records: &Records, path: &[Stretch], months: u8) -> Option<Keeping> {
    let last = path.last()?;
    keeping(last.step, last.from, records.one(kept::UNTIL), months)
}

impl Keeping {
    /// Whether the time is over.
    pub fn is_over(&self, today: Day) -> bool {
        self.until < today
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;

    fn until(step: Step, noted: Option<&str>) -> Option<String> {
        keeping(step, day("2024-03-05"), noted.map(day), 24).map(|kept| kept.until.to_string())
    }

    #[test]
    fn a_closed_dossier_is_kept_as_long_as_the_rule_says() {
        assert_eq!(until(Step::Closed, None).as_deref(), Some("2026-03-05"));
        let kept = keeping(Step::Closed, day("2024-03-05"), None, 24).unwrap();
        assert_eq!((kept.is_over(day("2026-03-05")), kept.is_over(day("2026-03-06"))), (false, true));
        assert_eq!(kept.why, Why::Rule { closed: day("2024-03-05"), months: 24 });
    }

    #[test]
    fn a_day_that_was_noted_comes_before_the_rule() {
        assert_eq!(until(Step::Closed, Some("2034-01-01")).as_deref(), Some("2034-01-01"));
        assert_eq!(until(Step::Closed, Some("2025-01-01")).as_deref(), Some("2025-01-01"));
        assert_eq!(until(Step::Retained, Some("2030-01-01")).as_deref(), Some("2030-01-01"));
    }

    #[test]
    fn what_was_taken_away_can_be_brought_back_for_a_month() {
        assert_eq!(keeping_away([]), None);
        let away = keeping_away([day("2026-03-04"), day("2026-01-05")]).unwrap();
        assert_eq!((away.until, away.why), (day("2026-04-04"), Why::TakenAway { since: day("2026-03-04") }));
    }

    #[test]
    fn who_is_followed_is_on_no_list_whatever_was_noted_before() {
        assert_eq!(until(Step::Training, None), None);
        assert_eq!(until(Step::JobSearch, Some("2025-01-01")), None);
        assert_eq!(until(Step::Retained, None), None, "staying in work is followed until somebody says otherwise");
    }
}
