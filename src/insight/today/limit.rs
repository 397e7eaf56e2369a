//! From when on each rule reminds. Every figure is a setting, with a value of its own where the organisation has set
//! none, and bounds within which what was set is taken.
//!
//! Some stand elsewhere, since they count for more than reminding: the schedule of follow-ups (A10), how long a dossier
//! is kept (A15), the days until an evaluation (A5), a receipt (A17) and a silence for all steps (A7) are thresholds; the most hours (A3)
//! are figures of the law.

use crate::domain::coded::coded;
use crate::domain::codes;
use crate::insight::Settings;
use crate::insight::retention::follow_up::Offset;
use crate::journal::Kind;
use crate::journal::schema::alert;

coded! {
    /// A figure of a rule.
    pub enum Limit {
        /// A1: the most days of an assessment, and from which day on it warns.
        Assessment = "assessment",
        AssessmentWarn = "assessment_warn",
        /// A2: the same in months, of the whole accompaniment.
        Accompaniment = "accompaniment",
        AccompanimentWarn = "accompaniment_warn",
        /// A3: from how many per cent of the most hours.
        HoursNear = "hours_near",
        /// A4: how many days before a placement begins.
        Convention = "convention",
        /// A6: the most days of a MISIP, both ends counted.
        Misip = "placement_misip",
        /// A12: months to the deadline, from which month on it warns, and months to the review.
        Newcomer = "newcomer",
        NewcomerWarn = "newcomer_warn",
        NewcomerReview = "newcomer_review",
        /// L31: how many months before its end a paper is told.
        StayEnd = "stay_end",
        WorkPermitEnd = "work_permit_end",
        LicenceEnd = "licence_end",
        /// L36: from which day of the month on its hours at a host's are asked; 0 is never.
        HostHours = "host_hours",
        /// How many months before its end the agrément is told.
        Accreditation = "accreditation",
    }

    /// Several delays of one rule.
    pub enum Delays {
        /// A8: before the end of a contract of a CPAS.
        CpasEnd = "cpas_end",
        /// A9: before the end of rights.
        RightsEnd = "rights_end",
        /// A11: before the end of a contract, a PFI or an aid.
        ContractEnd = "contract_end",
        /// A13: after the exit.
        Outcome = "outcome",
    }
}

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Days,
    Months,
    Percent,
    /// Which day of the month.
    OfMonth,
}

/// What a figure is, and may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    pub usual: u32,
    pub least: u32,
    pub most: u32,
    pub unit: Unit,
}

impl Limit {
    /// What it is where nothing was set, and between which figures it lies.
    pub fn bounds(self) -> Bounds {
        let (usual, least, most, unit) = match self {
            Limit::Assessment => (60, 1, 365, Unit::Days),
            Limit::AssessmentWarn => (45, 1, 365, Unit::Days),
            Limit::Accompaniment => (24, 1, 120, Unit::Months),
            Limit::AccompanimentWarn => (22, 1, 120, Unit::Months),
            Limit::HoursNear => (90, 50, 100, Unit::Percent),
            Limit::Convention => (3, 0, 60, Unit::Days),
            Limit::Misip => (15, 1, 365, Unit::Days),
            Limit::Newcomer => (18, 1, 60, Unit::Months),
            Limit::NewcomerWarn => (17, 1, 60, Unit::Months),
            Limit::NewcomerReview => (6, 1, 60, Unit::Months),
            Limit::StayEnd | Limit::WorkPermitEnd => (2, 1, 24, Unit::Months),
            Limit::LicenceEnd => (1, 1, 24, Unit::Months),
            Limit::HostHours => (20, 0, 28, Unit::OfMonth),
            Limit::Accreditation => (6, 1, 24, Unit::Months),
        };
        Bounds { usual, least, most, unit }
    }
}

impl Delays {
    /// The codes of [`codes::DELAYS`] where nothing was set.
    pub fn usual(self) -> &'static [&'static str] {
        match self {
            Delays::CpasEnd => &["90d", "60d", "30d", "7d"],
            Delays::RightsEnd => &["120d", "60d", "30d"],
            Delays::ContractEnd => &["30d", "7d"],
            Delays::Outcome => &["1m", "3m", "6m"],
        }
    }
}

/// All figures of an organisation, read once for everybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    amounts: [u32; Limit::CODES.len()],
    delays: [Vec<Offset>; Delays::CODES.len()],
}

impl Limits {
    /// What was set, taken at the nearest bound where it makes no sense, and what is usual for the rest.
    pub fn read(settings: &Settings) -> Self {
        let set = |code: &str| settings.records.of(&Kind::Alert).iter().find(|record| record.keys.text() == code);
        let amounts = Limit::ALL.map(|limit| {
            let bounds = limit.bounds();
            let amount = set(limit.code()).and_then(|record| record.get(alert::AMOUNT));
            amount.unwrap_or(bounds.usual).clamp(bounds.least, bounds.most)
        });
        let delays = Delays::ALL.map(|delays| {
            let chosen = set(delays.code()).and_then(|record| record.get(alert::DELAYS));
            let chosen: Vec<&str> = chosen.map_or_else(|| delays.usual().to_vec(), Iterator::collect);
            chosen
                .into_iter()
                .filter(|code| codes::DELAYS.contains(code))
                .filter_map(|it| Offset::parse(it).ok())
                .collect()
        });
        Self { amounts, delays }
    }

    /// A figure.
    pub fn amount(&self, limit: Limit) -> u32 {
        self.amounts[limit as usize]
    }

    /// A figure as days to count with.
    pub fn days(&self, limit: Limit) -> i32 {
        i32::try_from(self.amount(limit)).unwrap_or(i32::MAX)
    }

    /// A figure as months to count with.
    pub fn months(&self, limit: Limit) -> u8 {
        u8::try_from(self.amount(limit)).unwrap_or(u8::MAX)
    }

    /// The delays of a rule, in no order.
    pub fn delays(&self, delays: Delays) -> &[Offset] {
        &self.delays[delays as usize]
    }

    /// Of the delays before an end that is so many days away the last one that has come; none while none has. After the
    /// end it is the shortest. A month before an end is thirty days.
    pub fn come(&self, delays: Delays, days_left: i32) -> Option<i32> {
        let days = |offset: &Offset| match *offset {
            Offset::Days(days) => i32::from(days),
            Offset::Months(months) => i32::from(months) * 30,
        };
        self.delays(delays).iter().map(days).filter(|days| days_left <= *days).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_figure_lies_within_its_bounds() {
        for limit in Limit::ALL {
            let bounds = limit.bounds();
            assert!((bounds.least..=bounds.most).contains(&bounds.usual), "{limit}");
        }
        for delays in Delays::ALL {
            assert!(delays.usual().iter().all(|code| codes::DELAYS.contains(code)), "{delays}");
        }
        assert!(codes::DELAYS.iter().all(|code| Offset::parse(code).is_ok()));
    }

    #[test]
    fn the_last_delay_that_has_come_is_said() {
        let limits = Limits::read(&Settings::default());
        let come = |days| limits.come(Delays::CpasEnd, days);
        assert_eq!(
            [91, 90, 61, 60, 30, 7, -5].map(come),
            [None, Some(90), Some(90), Some(60), Some(30), Some(7), Some(7)]
        );
    }
}
