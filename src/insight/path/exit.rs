//! How a path ended: its outcome, told apart where a later list does, and whether the person left before the end that
//! was planned (rows R6 and R7). The yearly statistics ask for both: an exit *before* the end and one *at* the end have
//! codes of their own in all the lists that the sector has used.

use super::cycles::Cycle;
use crate::domain::Day;
use crate::domain::codes::{OUTCOME_DETAILS, OUTCOMES};
use crate::domain::order::InOrder;
use crate::insight::dossier::record::{Record, Records};
use crate::insight::placement::work;
use crate::journal::Kind;
use crate::journal::schema::content::Code;
use crate::journal::schema::{Entry, outcome};
use crate::journal::{AnyField, Field};

/// What an exit can be called, in the order of a menu: the outcomes, and beside the one that it tells more exactly each
/// detail.
pub fn exits() -> impl Iterator<Item = &'static str> {
    let after = |code: &'static str| OUTCOME_DETAILS.iter().copied().filter(move |detail| wider(detail) == code);
    OUTCOMES.iter().copied().flat_map(move |code| std::iter::once(code).chain(after(code)))
}

/// The outcome under which a program that does not know the details has one.
pub fn wider(code: &str) -> &str {
    if code == "job_search_support" { "referred_partner" } else { code }
}

/// What an exit writes: its outcome and, where it has one, the detail.
pub fn says(code: &'static str) -> Vec<Entry> {
    let detail = OUTCOME_DETAILS.contains(&code).then(|| outcome::DETAIL.with(code));
    [outcome::OUTCOME.with(wider(code))].into_iter().chain(detail).collect()
}

/// The code of an exit, of the outcome and the detail that stand. A detail of another outcome is an old one.
pub fn code<'a>(outcome: Option<&'a str>, detail: Option<&'a str>) -> Option<&'a str> {
    let known = detail.and_then(|detail| OUTCOME_DETAILS.iter().copied().find(|known| *known == detail));
    known.filter(|detail| outcome.is_none_or(|outcome| outcome == wider(detail))).or(outcome)
}

/// The field that tells an outcome more exactly.
pub fn detail_of(field: AnyField) -> Option<Field<Code>> {
    (field == outcome::OUTCOME.any()).then_some(outcome::DETAIL)
}

/// When the person left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timing {
    /// So many days before the end that was planned.
    Before(i32),
    /// On that day or later.
    AtEnd,
}

/// Whether a passage ended before the planned end of the filière that began last in it. The person left the filière on
/// its real end, or else on the day of the exit. Before a first passage there is none, so a filière that was begun before
/// the person was entered belongs to it. None while the passage lasts, and where no end was planned.
pub fn timing(records: &Records, cycle: &Cycle) -> Option<Timing> {
    let exit = cycle.to?;
    let begun = cycle.from.filter(|_| cycle.number > 1);
    let of_cycle = |track: &&Record| {
        let start = work::dates(track).start;
        start.is_none_or(|start| start <= exit && begun.is_none_or(|from| from <= start))
    };
    let mut tracks: Vec<&Record> = records.of(&Kind::Track).iter().filter(of_cycle).collect();
    tracks.order_by_key(|track| work::dates(track).start);
    let dates = tracks.into_iter().map(work::dates).rfind(|dates| dates.planned_end.is_some())?;
    let left: Day = dates.end.unwrap_or(exit).min(exit);
    let days = left.days_until(dates.planned_end?);
    Some(if days > 0 { Timing::Before(days) } else { Timing::AtEnd })
}
