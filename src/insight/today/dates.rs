//! What a day of the calendar brings: papers that end (row L31), and the hours of the month at a host's (row L36).

use super::limit::Limit;
use super::person::{Around, why};
use super::work::AFTER;
use super::{Item, Measure, Rule};
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, Line};
use crate::insight::dossier::record::Record;
use crate::insight::placement::work;
use crate::insight::presence::hours::Month;
use crate::journal::schema::{cpas_contract, hours, placement, situation};
use crate::journal::{Field, Kind};

/// The papers whose last day is noted, each with its rule and from how many months before one is reminded.
const PAPERS: [(Field<Day>, Rule, Limit); 3] = [
    (situation::STAY_UNTIL, Rule::StayEnd, Limit::StayEnd),
    (situation::WORK_PERMIT_UNTIL, Rule::WorkPermitEnd, Limit::WorkPermitEnd),
    (situation::LICENCE_UNTIL, Rule::LicenceEnd, Limit::LicenceEnd),
];

/// The categories of hours in which what was done at a host's is typed: of placements, and of contracts of a CPAS, where
/// the organisation offers that category.
const OF_PLACEMENTS: [&str; 2] = ["placement", "50"];
const OF_CPAS: [&str; 1] = ["70"];

pub(super) fn items(around: &Around<'_>) -> Vec<Item> {
    if around.is_closed() {
        return Vec::new();
    }
    let mut items: Vec<Item> = PAPERS.into_iter().filter_map(|paper| paper_end(around, paper)).collect();
    items.extend(host_hours(around));
    items
}

/// L31: a paper ends, or has ended, until another last day is written. The whole path is reminded of it, a job too.
fn paper_end(around: &Around<'_>, (field, rule, limit): (Field<Day>, Rule, Limit)) -> Option<Item> {
    let day = around.records.one(field)?;
    let months = around.limits.months(limit);
    if around.today < months_before(day, months)? {
        return None;
    }
    let item = around.item(rule, around.path(), day, why(field.any(), day, Some(Measure::Months(months))));
    let put_off = ElementId::derived(around.path().uuid(), &format!("{field} {day}", field = field.key));
    Some(Item { put_off, ..item })
}

/// The same day so many months before, or the last one of a month that is shorter.
pub(super) fn months_before(day: Day, months: u8) -> Option<Day> {
    let count = i32::from(day.year()) * 12 + i32::from(day.month()) - 1 - i32::from(months);
    let (year, month) = (i16::try_from(count.div_euclid(12)).ok()?, i8::try_from(count.rem_euclid(12)).ok()? + 1);
    (1..=day.of_month()).rev().find_map(|of_month| Day::new(year, month, of_month).ok())
}

/// L36: from a day of the month on, the hours of the month of each placement and contract of a CPAS that had begun by then,
/// until they are typed. After two months nobody can tell any more who still waits for them.
fn host_hours(around: &Around<'_>) -> Vec<Item> {
    let Ok(of_month @ 1..) = i8::try_from(around.limits.amount(Limit::HostHours)) else { return Vec::new() };
    let (records, settings) = (around.records, around.settings);
    let placements = records.of(&Kind::Placement).iter();
    let placements = placements.filter(|record| record.get(placement::TYPE) != Some("internal"));
    let open = placements.filter(|record| record.get(placement::DONE).is_none());
    let stints = open.map(|record| (record, placement::COMPANY, placement::START, &OF_PLACEMENTS[..]));
    let contracts = records.of(&Kind::CpasContract).iter().filter(|_| settings.hour_preset());
    let contracts = contracts.map(|record| (record, cpas_contract::EMPLOYER, cpas_contract::START, &OF_CPAS[..]));
    let mut items = Vec::new();
    for (record, company, start, categories) in stints.chain(contracts) {
        for asked in days_asked(around.today, of_month) {
            items.extend(hours_of(around, record, (company, start), categories, asked));
        }
    }
    items.order_by(|left, right| left.order().cmp(&right.order()));
    items
}

/// That day of this month and of the months before, as far as one is still reminded of it.
fn days_asked(today: Day, of_month: i8) -> Vec<Day> {
    let (mut year, mut month) = (today.year(), today.month());
    let mut days = Vec::new();
    for _ in 0..4 {
        days.extend(Day::new(year, month, of_month).ok());
        (year, month) = if month == 1 { (year - 1, 12) } else { (year, month - 1) };
    }
    days.retain(|day| *day <= today && day.days_until(today) <= AFTER);
    days
}

fn hours_of(
    around: &Around<'_>,
    record: &Record,
    (company, start): (Field<Line>, Field<Day>),
    categories: &[&str],
    asked: Day,
) -> Option<Item> {
    let (id, dates, month) = (record.id()?, work::dates(record), Month::of(asked));
    let begun = dates.start.filter(|start| *start <= asked)?;
    if dates.last_day().is_some_and(|last| last < asked && Month::of(last) != month) {
        return None;
    }
    let typed = around.records.of(&Kind::Hours).iter().filter(|typed| typed.get(hours::MINUTES).is_some());
    let mut of_month = typed.filter(|typed| typed.get(hours::MONTH).is_some_and(|day| Month::of(day) == month));
    if of_month.any(|typed| typed.get(hours::CATEGORY).is_some_and(|category| categories.contains(&category))) {
        return None;
    }
    let item = around.item(Rule::HostHours, id, asked, why(start.any(), begun, None));
    let put_off = ElementId::derived(id.uuid(), &format!("host hours {month}"));
    Some(Item { put_off, title: record.get(company).unwrap_or_default().to_owned(), ..item })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;

    #[test]
    fn a_month_before_is_the_same_day_or_the_last_one_of_a_shorter_month() {
        let before = |from: &str, months| months_before(day(from), months).map(|day| day.to_string());
        assert_eq!(before("2026-09-30", 2).as_deref(), Some("2026-07-30"));
        assert_eq!(before("2026-05-31", 1).as_deref(), Some("2026-04-30"));
        assert_eq!(before("2026-04-30", 2).as_deref(), Some("2026-02-28"));
        assert_eq!(before("2027-01-15", 24).as_deref(), Some("2025-01-15"));
    }
}
