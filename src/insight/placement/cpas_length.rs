//! The lengths of a contract of article 60 §7 of the law of 8 July 1976: the days of work that open rights again (rows
//! L10 and R1).
//!
//! Since 1 March 2026 the Walloon subsidy is limited to one year of benefit, 312 days; it reaches some of the contracts
//! that ran on that day (Union of cities and communes, 2 October 2025). Day and figure are settings
//! ([`Figure::CpasDays`]); all is to be checked with the CPAS, and age is never asked for. What is proposed here never
//! replaces a typed date.

use super::due_end::Dates;
use crate::domain::{ContractSort, Day};
use crate::insight::dossier::record::{Record, Records};
use crate::insight::law::{Figure, InForce, figures};
use crate::insight::placement::work;
use crate::journal::schema::cpas_contract;

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

/// The length that the law gives, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    pub length: CpasLength,
    pub from: Day,
}

impl Rule {
    /// The newest rule of an organisation that makes whole months.
    pub fn read(settings: &Records) -> Option<Rule> {
        let rule = |known: InForce| {
            let length = CpasLength::of_days(u16::try_from(known.value).ok()?)?;
            Some(Rule { length, from: known.from })
        };
        figures(settings, Figure::CpasDays).into_iter().rev().find_map(rule)
    }
}

/// What a length is in the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Regime {
    /// That of the rule, for a contract that starts under it: the one to take.
    InForce,
    /// Usual at the time of the contract.
    Usual,
    /// Of before the rule, « ancien régime ».
    Former,
}

/// An end to propose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposal {
    pub length: CpasLength,
    pub end: Day,
    pub beside: Beside,
    pub regime: Regime,
}

/// The ends that the lengths make, beside the typed one, if any: that of the rule first, then the usual ones of before.
pub fn proposals(start: Day, typed: Option<Day>, rule: Option<Rule>) -> Vec<Proposal> {
    let of_rule = rule.map(|rule| rule.length);
    let lengths = of_rule.into_iter().chain(USUAL.into_iter().filter(|usual| Some(*usual) != of_rule));
    let proposal = |length: CpasLength| {
        let end = length.end(start);
        let beside = match typed {
            None => Beside::Nothing,
            Some(typed) if typed == end => Beside::Same,
            Some(typed) => Beside::Other(typed),
        };
        let regime = match rule {
            Some(rule) if rule.length == length && rule.from <= start => Regime::InForce,
            Some(rule) if rule.length == length => Regime::Usual,
            Some(_) => Regime::Former,
            None => Regime::Usual,
        };
        Proposal { length, end, beside, regime }
    };
    lengths.map(proposal).collect()
}

/// Whether the length of a running contract is to be looked at again with the CPAS: it began before the rule, lasts
/// beyond its first day, and is longer than the rule gives or of unknown length. Not once a colleague noted that it was.
pub fn is_to_review(contract: &Record, rule: Option<Rule>, today: Day) -> bool {
    let dates: Dates = work::dates(contract);
    let (Some(rule), Some(start)) = (rule, dates.start) else { return false };
    if work::sort(contract) != Some(ContractSort::Art60) || contract.get(cpas_contract::REVIEWED).is_some() {
        return false;
    }
    let runs = start < rule.from && start <= today && dates.end.is_none_or(|end| end >= today);
    let crosses = dates.last_day().is_none_or(|last| last >= rule.from && last >= today);
    runs && crosses && dates.last_day().is_none_or(|last| last > rule.length.end(start))
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
