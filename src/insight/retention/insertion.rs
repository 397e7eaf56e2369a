//! « Insertion au sens du décret »: the aim of a mission régionale as the decree of 13 December 2023 words it, article
//! 1: a job of at least three months with one employer, or of at least six months with several.
//!
//! It stands beside « plus de 6 mois » and never instead of it. The decree does not say how the months are counted; these
//! are conventions of ours, which `docs/decisions.md` explains:
//!
//! - What counts is what counts as a job in the clock and has an employer: no contract of a CPAS, no training, no work of
//!   one's own. Hours do not matter.
//! - « At least » so many months is filled on their last day: 1 April to 30 June is three months.
//! - A gap of at most [`Rules::gap_days`] joins and counts, as in the clock. With one employer a longer gap begins again;
//!   with several the months are added, and the days of a longer gap are not among them.
//! - A contract whose employer is unknown is with an employer of its own.
//!
//! So whoever has passed six months in the clock, for employers, has reached this aim on that day at the latest.

use super::{Answer, Close, Employment, Piece, Rules, cover, term};
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, Says};

/// Months with one employer.
pub const WITH_ONE: u8 = 3;

/// Months with several employers.
pub const WITH_SEVERAL: u8 = 6;

/// Which half of the sentence was fulfilled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    OneEmployer,
    Several,
}

/// How the aim of the decree stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Insertion {
    /// `confirmed` is the day of the first fact that shows it: a « yes » on `on` or later, or a confirmed end that is not
    /// before it.
    Reached { on: Day, way: Way, confirmed: Option<Day> },
    /// Reached on that day if the contracts hold.
    Forecast { on: Day, way: Way },
    /// The known contracts do not lead there.
    Short,
}

/// A way to the aim: when it is certain, the day of it, and the work that leads there.
struct Lead {
    certain: Day,
    on: Day,
    way: Way,
    pieces: Vec<Piece>,
}

/// How the aim stands; none without a day of work for an employer. `answers` are those given by today.
pub(super) fn insertion(contracts: &[Employment], answers: &[Answer], rules: Rules, today: Day) -> Option<Insertion> {
    let of = |id: ElementId| contracts.iter().find(|contract| contract.id == id);
    let employer = |id: ElementId| {
        let contract = of(id).filter(|contract| contract.sort.has_employer())?;
        Some(contract.employer.unwrap_or(id))
    };
    let mut pieces = cover::pieces(contracts, answers, rules.gap_days);
    pieces.retain(|piece| employer(piece.contract).is_some());
    let mut employers: Vec<ElementId> = pieces.iter().filter_map(|piece| employer(piece.contract)).collect();
    employers.order();
    employers.dedup();
    if employers.is_empty() {
        return None;
    }
    let with = |one: &ElementId| {
        let own = pieces.iter().filter(|piece| employer(piece.contract) == Some(*one)).copied().collect();
        cover::join(own, rules.gap_days)
    };
    let leads = employers.iter().flat_map(with).filter_map(with_one);
    let spells = cover::join(pieces.clone(), rules.gap_days);
    // From each spell on: an earlier one never makes the way longer.
    let several = (0..spells.len()).filter_map(|first| with_several(&spells[first..]));
    let Some(lead) = leads.chain(several).min_by_key(|lead| (lead.certain, lead.on, lead.way)) else {
        return Some(Insertion::Short);
    };
    let (on, way) = (lead.on, lead.way);
    if lead.certain > today {
        return Some(Insertion::Forecast { on, way });
    }
    let begun = || lead.pieces.iter().filter(|piece| piece.from <= today);
    let about = |answer: &&Answer| begun().any(|piece| employer(piece.contract) == employer(answer.contract));
    let covered = |day: &Day| *day >= on && begun().any(|piece| *day <= piece.last);
    let said = answers.iter().filter(|answer| answer.says == Says::Yes).filter(about).map(|answer| answer.on);
    let ended = begun().filter(|piece| piece.close == Close::Ended && piece.last <= today).map(|piece| piece.last);
    let confirmed = said.chain(ended).filter(covered).min();
    Some(Insertion::Reached { on, way, confirmed })
}

/// Three months in a row with one employer.
fn with_one(pieces: Vec<Piece>) -> Option<Lead> {
    let on = term(pieces[0].from, WITH_ONE).plus(-1);
    let certain = cover::certain(&pieces, on)?;
    Some(Lead { certain, on, way: Way::OneEmployer, pieces })
}

/// Six months added over the spells. How many days they are is counted from the first one, so that six months without a
/// hole are six calendar months.
fn with_several(spells: &[Vec<Piece>]) -> Option<Lead> {
    let first = spells.first()?.first()?.from;
    let mut missing = first.days_until(term(first, WITH_SEVERAL));
    for pieces in spells {
        let on = pieces[0].from.plus(missing - 1);
        if let Some(certain) = cover::certain(pieces, on) {
            return Some(Lead { certain, on, way: Way::Several, pieces: pieces.clone() });
        }
        missing -= pieces[0].from.days_until(cover::last(pieces)) + 1;
    }
    None
}
