//! The curves of staying in work, as a picture takes them: of everybody, and along each axis of the largest groups.

use super::curve::{Fall, Told};
use crate::domain::order::InOrder;
use crate::insight::results::Label;
use crate::insight::results::survival::Curve;

/// How many curves of one picture have a form of their own.
pub const FORMS: usize = 4;

/// After how many days one says what remains: six months, as the table does.
const SAID: i32 = 183;

/// Along what people are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Axis {
    Everybody,
    Track,
    Contract,
    Public,
}

/// The curves of one picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Staying {
    pub axis: Axis,
    /// Those of the most people first.
    pub lines: Vec<(Label, Told)>,
    /// How many of a hundred are in work after six months, in the group with the fewest and in that with the most; none
    /// where that is not known yet.
    pub after_six_months: Option<(u32, u32)>,
}

/// The picture of some curves; none where nobody is in any of them.
pub fn staying(axis: Axis, curves: Vec<(Label, Curve)>) -> Option<Staying> {
    let size = |curve: &Curve| curve.people().number().unwrap_or_default();
    let mut curves: Vec<(Label, Curve)> = curves.into_iter().filter(|(_, curve)| size(curve) > 0).collect();
    curves.order_by(|one, other| size(&other.1).cmp(&size(&one.1)).then_with(|| one.0.cmp(&other.0)));
    curves.truncate(FORMS);
    let remains = curves.iter().filter_map(|(_, curve)| curve.remains(SAID));
    let remains: Vec<u32> = remains.map(|remains| (remains.millionths() + 5_000) / 10_000).collect();
    let after_six_months = remains.iter().min().copied().zip(remains.iter().max().copied());
    let lines: Vec<(Label, Told)> = curves.iter().map(|(label, curve)| (label.clone(), told(curve))).collect();
    (!lines.is_empty()).then_some(Staying { axis, lines, after_six_months })
}

/// A curve as numbers for a picture.
fn told(curve: &Curve) -> Told {
    let points = &curve.points;
    let falls = points.iter().filter(|point| point.ended > 0);
    Told {
        falls: falls.map(|point| Fall { day: point.days.into(), remains: point.remains.value() }).collect(),
        seen_to: points.iter().filter(|point| point.cut_off > 0).map(|point| point.days.into()).collect(),
        observed: points
            .iter()
            .map(|point| (point.days.into(), u64::try_from(point.observed).unwrap_or(u64::MAX)))
            .collect(),
    }
}
