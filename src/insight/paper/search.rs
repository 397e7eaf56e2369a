//! The list of what a person did to find a job in a period, month by month (row L23). It says what the person did, and
//! nothing of why.

use super::Bearer;
use super::attendance::Period;
use crate::domain::Day;
use crate::domain::order::InOrder;
use crate::insight::dossier::Dossier;
use crate::insight::dossier::record::Record;
use crate::journal::Kind;
use crate::journal::schema::search_log;

/// What is on the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchSheet {
    pub bearer: Bearer,
    pub period: Period,
    /// The steps of each month, the first one first; those without a day are in no period and stand last, without one.
    pub months: Vec<(Option<Day>, Vec<Record>)>,
}

impl SearchSheet {
    /// The sheet of a person. A period that is open shows the steps without a day too.
    pub fn of(dossier: &Dossier, period: Period) -> Self {
        let open = period == Period::default();
        let within = |record: &&Record| record.get(search_log::DAY).map_or(open, |day| period.holds(day));
        let mut steps: Vec<&Record> = dossier.records.of(&Kind::SearchLog).iter().filter(within).collect();
        steps.order_by_key(|step| {
            let day = step.get(search_log::DAY);
            (day.is_none(), day, step.id())
        });
        let mut months: Vec<(Option<Day>, Vec<Record>)> = Vec::new();
        for step in steps {
            let month = step.get(search_log::DAY).map(|day| day.plus(1 - i32::from(day.of_month())));
            match months.last_mut().filter(|(held, _)| *held == month) {
                Some((_, steps)) => steps.push(step.clone()),
                None => months.push((month, vec![step.clone()])),
            }
        }
        Self { bearer: Bearer::of(dossier), period, months }
    }

    /// How many steps there are.
    pub fn count(&self) -> usize {
        self.months.iter().map(|(_, steps)| steps.len()).sum()
    }
}
