//! The attendance certificate: the half-days on which the person was there, with the real time of each (row L32).
//!
//! Only presences that took place count. A reader of the certificate has no need to see absences, and a half-day
//! of unknown length is listed, not guessed.

use super::Bearer;
use crate::domain::{Attendance, Day, Duration, ElementId};
use crate::insight::dossier::Dossier;
use crate::insight::presence::hours::Month;
use crate::insight::presence::presences;
use crate::insight::presence::timetable::{HalfDay, Timetable};
use crate::insight::settings::Settings;
use crate::journal::Kind;
use std::collections::BTreeMap;

/// One half-day on which the person was there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sat {
    pub at: HalfDay,
    pub cohort: ElementId,
    /// How long: as noted, else as long as the group's half-days last; none when neither is known.
    pub minutes: Option<u32>,
}

/// What half-days add up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Total {
    pub half_days: usize,
    /// Of the half-days whose length is known.
    pub minutes: u32,
    /// Half-days whose length is not known.
    pub untimed: usize,
}

impl Total {
    fn of<'a>(half_days: impl IntoIterator<Item = &'a Sat>) -> Total {
        half_days.into_iter().fold(Total::default(), |total, one| Total {
            half_days: total.half_days + 1,
            minutes: total.minutes.saturating_add(one.minutes.unwrap_or(0)),
            untimed: total.untimed + usize::from(one.minutes.is_none()),
        })
    }
}

/// A period; an end that is missing is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Period {
    pub from: Option<Day>,
    /// The last day, included.
    pub to: Option<Day>,
}

impl Period {
    /// Whether a day is in it.
    pub fn holds(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttendanceSheet {
    pub bearer: Bearer,
    /// The period asked for; where it is open, the first and the last half-day close it.
    pub period: Period,
    /// In order; the half-days of each month, with what they add up to.
    pub months: Vec<(Vec<Sat>, Total)>,
    pub total: Total,
}

impl AttendanceSheet {
    /// Chooses from a dossier what took place within a period, up to today.
    pub fn of(dossier: &Dossier, settings: &Settings, period: Period, today: Day) -> Self {
        let half_days = half_days(dossier, settings, |day| period.holds(day) && day <= today);
        let days = || half_days.iter().map(|one| one.at.day);
        let months = half_days.chunk_by(|left, right| Month::of(left.at.day) == Month::of(right.at.day));
        Self {
            bearer: Bearer::of(dossier),
            period: Period {
                from: period.from.or_else(|| days().next()),
                to: period.to.or_else(|| days().next_back()),
            },
            total: Total::of(&half_days),
            months: months.map(|month| (month.to_vec(), Total::of(month))).collect(),
        }
    }
}

/// The half-days of presence in order. A person is counted once: of two groups that note one half-day, the one that
/// says how long is kept.
fn half_days(dossier: &Dossier, settings: &Settings, wanted: impl Fn(Day) -> bool) -> Vec<Sat> {
    let mut found: BTreeMap<HalfDay, Sat> = BTreeMap::new();
    for ((cohort, at), entered) in presences(&dossier.records) {
        if entered.attendance != Attendance::Present || !wanted(at.day) {
            continue;
        }
        let usual = || Timetable::read(settings.records.element(&Kind::Cohort, cohort)?).session;
        let one = Sat { at, cohort, minutes: entered.minutes.or_else(usual).map(Duration::as_minutes) };
        let held = found.entry(at).or_insert(one);
        if held.minutes.is_none() {
            *held = one;
        }
    }
    found.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::{day, dossier, settings, today};
    use super::*;

    const PRESENCES: &[(&str, &str, &str)] = &[
        (
            "presence",
            "2026-02-27",
            r#"{"presence":"$a","cohort":"$cohort","day":"2026-02-27","half":"pm","attendance":"present","minutes":95}"#,
        ),
        (
            "presence",
            "2026-03-02",
            r#"{"presence":"$b","cohort":"$cohort","day":"2026-03-02","half":"am","attendance":"present"}"#,
        ),
        (
            "presence",
            "2026-03-02",
            r#"{"presence":"$c","cohort":"$cohort","day":"2026-03-02","half":"pm","attendance":"absent","motive":"unjustified"}"#,
        ),
        (
            "presence",
            "2026-03-03",
            r#"{"presence":"$d","cohort":"$other","day":"2026-03-03","half":"am","attendance":"present"}"#,
        ),
        (
            "presence",
            "2026-03-04",
            r#"{"presence":"$e","cohort":"$cohort","day":"2026-03-25","half":"am","attendance":"present"}"#,
        ),
        (
            "presence",
            "2026-03-04",
            r#"{"presence":"$f","cohort":"$other","day":"2026-03-02","half":"am","attendance":"present"}"#,
        ),
    ];

    #[test]
    fn only_what_took_place_is_certified_with_its_real_time() {
        let settings = settings(r#"{"cohort":"$cohort","name":"Mars","session":210}"#);
        let sheet = AttendanceSheet::of(&dossier(PRESENCES), &settings, Period::default(), today());
        let told: Vec<_> = sheet
            .months
            .iter()
            .flat_map(|(days, _)| days)
            .map(|one| (one.at.day.to_string(), one.at.half.code(), one.minutes))
            .collect();
        let expected = [("2026-02-27", "pm", Some(95)), ("2026-03-02", "am", Some(210)), ("2026-03-03", "am", None)];
        assert_eq!(told, expected.map(|(day, half, minutes)| (day.to_owned(), half, minutes)));
        assert_eq!(sheet.total, Total { half_days: 3, minutes: 305, untimed: 1 });
        assert_eq!(sheet.months.iter().map(|(_, total)| total.minutes).collect::<Vec<_>>(), [95, 210]);
        assert_eq!(sheet.period, Period { from: Some(day("2026-02-27")), to: Some(day("2026-03-03")) });
        assert!(!format!("{sheet:?}").contains("unjustified"));
    }

    #[test]
    fn a_period_takes_its_days_only() {
        let period = Period { from: Some(day("2026-03-01")), to: Some(day("2026-03-02")) };
        let sheet = AttendanceSheet::of(&dossier(PRESENCES), &Settings::default(), period, today());
        assert_eq!((sheet.total, sheet.period), (Total { half_days: 1, minutes: 0, untimed: 1 }, period));
        let empty = AttendanceSheet::of(&dossier(&[]), &Settings::default(), Period::default(), today());
        assert!(empty.months.is_empty() && empty.period == Period::default());
    }
}
