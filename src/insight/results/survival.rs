//! How long people stay in work, as Kaplan and Meier estimate it (1958): those of whom no end is known yet count for as long
//! as they were observed, and are neither dropped nor taken for lost.
//!
//! - Each person counts once, by the first time of work ([`WorkSpell`](super::story::WorkSpell)). A length is the number of
//!   days from the first to the last one, both included.
//! - Where the end is known, the length is one of an end. Else it is cut off (« censored ») on the last covered day; of
//!   two of one length the end comes first.
//! - After each length of which somebody's work ended, what remains is multiplied by (observed − ended) ÷ observed.
//! - The median is the first length at which at most half remain; none while more than half do.
//!
//! All of this is counted in whole numbers, so a curve that rests at one half does so exactly. An erased person left no
//! length, and is not in a curve.

use super::{Counted, Period, Source, Story};
use crate::domain::order::InOrder;
use crate::domain::{ContractSort, Day, PersonId};
use std::cmp::Ordering;

/// One length, and whether the work ended after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Length {
    /// From 1.
    pub days: i32,
    /// Whether it was cut off: ends come first.
    pub cut_off: bool,
    pub person: PersonId,
}

/// What is known at one length.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    pub days: i32,
    /// How many were still observed just before.
    pub observed: usize,
    pub ended: usize,
    pub cut_off: usize,
    /// The part that remains after it.
    pub remains: Fraction,
}

/// A curve: the lengths that occur, the shortest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Curve {
    pub points: Vec<Point>,
    /// The lengths themselves, as they were given: by the people.
    lengths: Vec<Length>,
}

impl Curve {
    /// The curve of some lengths, in any order.
    pub fn of(lengths: Vec<Length>) -> Self {
        let mut in_order = lengths.clone();
        in_order.order();
        let mut points: Vec<Point> = Vec::new();
        let (mut observed, mut remains) = (lengths.len(), Fraction::ONE);
        for same in in_order.chunk_by(|left, right| left.days == right.days) {
            let ended = same.iter().filter(|length| !length.cut_off).count();
            if ended > 0 {
                remains = remains.times(observed - ended, observed);
            }
            let cut_off = same.len() - ended;
            points.push(Point { days: same[0].days, observed, ended, cut_off, remains: remains.clone() });
            observed -= same.len();
        }
        Self { points, lengths }
    }

    /// How many people it is of.
    pub fn people(&self) -> Counted {
        Self::counted(&self.lengths)
    }

    /// Those whose work ended.
    pub fn ended(&self) -> Counted {
        Self::counted(self.lengths.iter().filter(|length| !length.cut_off))
    }

    /// Those who were still observed just before a length.
    pub fn observed(&self, days: i32) -> Counted {
        Self::counted(self.lengths.iter().filter(|length| length.days >= days))
    }

    /// What remains once this length is over: one before the first end. None once nobody is observed who could tell.
    pub fn remains(&self, days: i32) -> Option<Fraction> {
        let known = self.points.last().is_some_and(|last| days <= last.days || last.remains.is_zero());
        let before = self.points.iter().rfind(|point| point.days <= days);
        known.then(|| before.map_or(Fraction::ONE, |point| point.remains.clone()))
    }

    /// The first length at which at most half remain.
    pub fn median(&self) -> Option<i32> {
        self.points.iter().find(|point| point.remains.is_at_most_half()).map(|point| point.days)
    }

    fn counted<'l>(lengths: impl IntoIterator<Item = &'l Length>) -> Counted {
        Counted::of(lengths.into_iter().map(|length| Source { person: length.person, element: None }))
    }
}

/// The length of a person's first time of work, when it began in the period.
pub fn length(story: &Story, period: Period) -> Option<Length> {
    let first = story.spells.first().filter(|spell| period.holds(spell.from))?;
    let last = first.closed_on.or(first.covered_to)?;
    let days = first.from.days_until(last) + 1;
    Some(Length { days, cut_off: first.closed_on.is_none(), person: story.person })
}

/// The sort of the contract with which a person's first time of work began.
pub fn sort(story: &Story) -> Option<ContractSort> {
    let first = *story.spells.first()?.contracts.first()?;
    story.works.iter().find(|work| work.id == first)?.sort
}

/// The curve of those of whom something holds.
pub fn curve<'s>(stories: impl IntoIterator<Item = &'s Story>, period: Period, today: Day) -> Curve {
    let period = period.until(today);
    Curve::of(stories.into_iter().filter_map(|story| length(story, period)).collect())
}

/// A part of one, exactly, as a product of fractions has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fraction {
    over: Whole,
    under: Whole,
    /// What `over` still lacks as a factor: the last one, which the next fraction mostly cancels.
    pending: u32,
}

impl Fraction {
    /// The whole.
    pub const ONE: Fraction = Fraction { over: Whole(Vec::new()), under: Whole(Vec::new()), pending: 1 };

    /// The same of `part` out of `of`.
    fn times(&self, part: usize, of: usize) -> Self {
        let [part, of] = [part, of].map(|count| u32::try_from(count).unwrap_or(u32::MAX));
        let mut product = self.clone();
        // Between two ends without a cut-off the number is the same, and both go.
        if product.pending != of {
            product.over.multiply(product.pending);
            product.under.multiply(of);
        }
        product.pending = part;
        product
    }

    fn whole(&self) -> (Whole, &Whole) {
        let mut over = self.over.clone();
        over.multiply(self.pending);
        (over, &self.under)
    }

    /// Whether nothing remains.
    pub fn is_zero(&self) -> bool {
        self.pending == 0
    }

    /// Whether it is one half or less, exactly.
    pub fn is_at_most_half(&self) -> bool {
        if self.is_zero() {
            return true;
        }
        let (mut over, under) = self.whole();
        over.multiply(2);
        over.cmp(under) != Ordering::Greater
    }

    /// The nearest number for a picture or a file.
    pub fn value(&self) -> f64 {
        if self.is_zero() {
            return 0.0;
        }
        let (over, under) = self.whole();
        let ((over, above), (under, below)) = (over.leading(), under.leading());
        over / under * 2_f64.powi(above - below)
    }

    /// In millionths, rounded to the nearest.
    pub fn millionths(&self) -> u32 {
        (self.value() * 1_000_000.0).round() as u32
    }
}

/// A whole number of any size, from 1 on: 32 bits each, the lowest first; none at all is 1.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Whole(Vec<u32>);

impl Whole {
    fn multiply(&mut self, by: u32) {
        if self.0.is_empty() {
            self.0.push(1);
        }
        let mut carry = 0_u64;
        for digit in &mut self.0 {
            let product = u64::from(*digit) * u64::from(by) + carry;
            *digit = product as u32;
            carry = product >> 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    fn digits(&self) -> &[u32] {
        if self.0.is_empty() { &[1] } else { &self.0 }
    }

    fn cmp(&self, other: &Self) -> Ordering {
        let (left, right) = (self.digits(), other.digits());
        left.len().cmp(&right.len()).then_with(|| left.iter().rev().cmp(right.iter().rev()))
    }

    /// The three highest digits, and how many bits are below them.
    fn leading(&self) -> (f64, i32) {
        let digits = self.digits();
        let below = digits.len().saturating_sub(3);
        let leading = digits[below..].iter().rev().fold(0.0, |sum, digit| sum * 4_294_967_296.0 + f64::from(*digit));
        (leading, i32::try_from(below * 32).unwrap_or(i32::MAX))
    }
}
