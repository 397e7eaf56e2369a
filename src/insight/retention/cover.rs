//! Which days each contract covers once the follow-ups have been heard, and which of them make one spell.

use super::{Answer, Employment};
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, Says};

/// How the time that a contract covers ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Close {
    /// No end is known.
    Open,
    /// An unconfirmed planned end, or the last « yes » after it.
    Planned,
    /// A confirmed end.
    Ended,
    /// The eve of a « no ».
    Denied,
}

/// Days that one contract covers without a hole, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    pub contract: ElementId,
    pub from: Day,
    /// [`Day::LAST`] while no end is known.
    pub last: Day,
    pub close: Close,
}

/// A contract with what the answers have made of it so far.
struct Job {
    id: ElementId,
    start: Day,
    /// The end as the contract tells it.
    last: Day,
    close: Close,
    /// In order, apart from one another.
    pieces: Vec<Piece>,
    /// The contract whose « no » has stopped this one, while nothing has taken it up again.
    denied_by: Option<ElementId>,
}

impl Job {
    /// The job of a contract that counts and whose start is known.
    fn of(contract: &Employment) -> Option<Job> {
        let start = contract.start.filter(|_| contract.sort.counts_as_job())?;
        let (last, close) = match (contract.end, contract.planned_end) {
            (Some(end), _) => (end, Close::Ended),
            (None, Some(end)) => (end, Close::Planned),
            (None, None) => (Day::LAST, Close::Open),
        };
        let piece = Piece { contract: contract.id, from: start, last, close };
        // An end before the start is a slip that the form refuses: such a contract covers no day.
        let pieces = if last < start { Vec::new() } else { vec![piece] };
        Some(Job { id: contract.id, start, last, close, pieces, denied_by: None })
    }

    fn covers(&self, day: Day) -> bool {
        self.pieces.iter().any(|piece| piece.from <= day && day <= piece.last)
    }

    /// Whether nothing says yet that it was over before that day.
    fn may_run_on(&self, day: Day) -> bool {
        self.start <= day && self.denied_by.is_none() && !(self.close == Close::Ended && self.last < day)
    }

    /// Ends on the eve of a « no » about `named`.
    fn stop(&mut self, on: Day, named: ElementId) {
        self.pieces.retain(|piece| piece.from < on);
        if let Some(piece) = self.pieces.last_mut() {
            piece.last = piece.last.min(on.plus(-1));
            piece.close = Close::Denied;
        }
        self.denied_by = Some(named);
    }

    /// Goes on from a « yes » after a « no »; a confirmed end before it stands.
    fn resume(&mut self, on: Day) {
        self.denied_by = None;
        if self.may_run_on(on) {
            let last = self.last.max(on);
            self.pieces.push(Piece { contract: self.id, from: on, last, close: self.close });
        }
    }

    /// Moves the standstill from the planned end to a « yes » after it.
    fn extend(&mut self, on: Day) {
        if let Some(piece) = self.pieces.last_mut() {
            piece.last = piece.last.max(on);
        }
    }
}

/// The covered days, by their first day. `answers` are those given by today.
pub(super) fn pieces(contracts: &[Employment], answers: &[Answer], gap_days: u16) -> Vec<Piece> {
    let mut jobs: Vec<Job> = contracts.iter().filter_map(Job::of).collect();
    jobs.order_by_key(|job| (job.start, job.id));
    let mut answers: Vec<&Answer> = answers.iter().filter(|answer| answer.says != Says::Unknown).collect();
    // On one day a « no » is heard after a « yes », so that it stands.
    answers.order_by_key(|answer| (answer.on, answer.says, answer.contract));
    for answer in answers {
        let named = jobs.iter().position(|job| job.id == answer.contract && job.start <= answer.on);
        match (named, answer.says) {
            (Some(named), Says::Yes) => affirm(&mut jobs, named, answer.on, gap_days),
            (Some(named), Says::No) => deny(&mut jobs, named, answer.on, gap_days),
            _ => {}
        }
    }
    sorted(jobs.iter().flat_map(|job| job.pieces.iter().copied()))
}

/// The spells, each as its pieces by their first day: none is empty.
pub(super) fn join(pieces: Vec<Piece>, gap_days: u16) -> Vec<Vec<Piece>> {
    let mut spells: Vec<Vec<Piece>> = Vec::new();
    let mut covered_to = Day::EPOCH;
    for piece in pieces {
        // Work until the 30th and again from the 1st is a gap of no day: the two dates are one day apart.
        let gap = covered_to.days_until(piece.from) - 1;
        match spells.last_mut().filter(|_| gap <= i32::from(gap_days)) {
            Some(spell) => {
                covered_to = covered_to.max(piece.last);
                spell.push(piece);
            }
            None => {
                covered_to = piece.last;
                spells.push(vec![piece]);
            }
        }
    }
    spells
}

/// The last day of a spell, what is still to come included.
pub(super) fn last(pieces: &[Piece]) -> Day {
    pieces.iter().map(|piece| piece.last).max().unwrap_or(Day::EPOCH)
}

/// The day on which it is certain that the work of a spell reached `on`: that day or, when it lies in a gap that joins,
/// the start of the contract behind the gap. None when the spell ends before.
pub(super) fn certain(pieces: &[Piece], on: Day) -> Option<Day> {
    pieces.iter().filter(|piece| piece.last >= on).map(|piece| piece.from.max(on)).min()
}

/// Each contract with the first day of the spell that it belongs to, before anything was answered.
pub(super) fn first_days(contracts: &[Employment], gap_days: u16) -> impl Iterator<Item = (ElementId, Day)> {
    let spells = join(pieces(contracts, &[], gap_days), gap_days).into_iter();
    spells.flat_map(|spell| {
        let first = spell.first().map_or(Day::EPOCH, |piece| piece.from);
        spell.into_iter().map(move |piece| (piece.contract, first))
    })
}

fn sorted(pieces: impl Iterator<Item = Piece>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = pieces.collect();
    pieces.order_by_key(|piece| (piece.from, piece.contract));
    pieces
}

/// The jobs that make one spell with this one, as it stands on a day; this one included.
fn same_spell(jobs: &[Job], named: usize, on: Day, gap_days: u16) -> Vec<usize> {
    let begun = jobs.iter().flat_map(|job| &job.pieces).filter(|piece| piece.from <= on).copied();
    let spells = join(sorted(begun), gap_days);
    let of = |spell: &&Vec<Piece>, id| spell.iter().any(|piece| piece.contract == id);
    let spell = spells.iter().rfind(|spell| of(spell, jobs[named].id));
    let inside = |place: usize| place == named || spell.is_some_and(|spell| of(&spell, jobs[place].id));
    (0..jobs.len()).filter(|place| inside(*place)).collect()
}

/// Hears a « no » about a job.
fn deny(jobs: &mut [Job], named: usize, on: Day, gap_days: u16) {
    let id = jobs[named].id;
    if jobs[named].covers(on) {
        return jobs[named].stop(on, id);
    }
    // A second « no » about a job says nothing new, least of all of the jobs beside it.
    if jobs[named].denied_by.is_some() {
        return;
    }
    for place in same_spell(jobs, named, on, gap_days) {
        // What starts on the day of the « no » is the newer fact.
        if jobs[place].may_run_on(on) && jobs[place].start < on {
            jobs[place].stop(on, id);
        }
    }
    jobs[named].denied_by = Some(id);
}

/// Hears a « yes » about a job.
fn affirm(jobs: &mut [Job], named: usize, on: Day, gap_days: u16) {
    let id = jobs[named].id;
    for (place, job) in jobs.iter_mut().enumerate() {
        if job.denied_by.is_some_and(|by| place == named || by == id) {
            job.resume(on);
        }
    }
    let spell = same_spell(jobs, named, on, gap_days);
    if spell.iter().any(|place| jobs[*place].covers(on)) {
        return;
    }
    // The renewal speaks when the contract that was named is known to be over.
    let renewal = || spell.iter().rev().copied().find(|place| jobs[*place].may_run_on(on));
    let going_on = if jobs[named].may_run_on(on) { Some(named) } else { renewal() };
    if let Some(place) = going_on {
        jobs[place].extend(on);
    }
}
