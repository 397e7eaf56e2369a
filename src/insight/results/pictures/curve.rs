//! Curves that fall in steps: how many of those who began are still there after so many days, with a mark where somebody
//! was last seen there, and under the axis the number still observed.

use super::{LINE, WIDTH};

/// The room for the numbers at the left, and at the foot for those under the axis.
const LEFT: f64 = 38.0;
const RIGHT: f64 = 10.0;
const TOP: f64 = 8.0;
const TALL: f64 = 170.0;

/// A month, as the axis counts.
pub const MONTH: i64 = 30;

/// A fall of the curve: the day, and what remains from then on, as a share between 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fall {
    pub day: i64,
    pub remains: f64,
}

/// One curve.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Told {
    /// In order of their days.
    pub falls: Vec<Fall>,
    /// The days after which somebody who was still there is known no further.
    pub seen_to: Vec<i64>,
    /// For each fall or sight the number that is observed on that day and before it happens: the day from which it holds, and
    /// the number.
    pub observed: Vec<(i64, u64)>,
}

impl Told {
    /// What remains after a day.
    fn remains(&self, day: i64) -> f64 {
        self.falls.iter().rfind(|fall| fall.day <= day).map_or(1.0, |fall| fall.remains)
    }

    /// How many are observed on a day: those of the first moment that is not before it.
    fn observed_on(&self, day: i64) -> u64 {
        self.observed.iter().find(|(from, _)| *from >= day).map_or(0, |(_, number)| *number)
    }
}

/// One curve, drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The corners of the steps.
    pub points: Vec<(f64, f64)>,
    /// Where somebody was last seen.
    pub marks: Vec<(f64, f64)>,
    /// For each tick of the axis, the number still observed.
    pub observed: Vec<u64>,
    /// The foot of its numbers under the axis.
    pub row: f64,
}

/// The picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Curves {
    pub lines: Vec<Line>,
    /// The months under the axis, and where each stands.
    pub ticks: Vec<(i64, f64)>,
    /// The shares at the left in hundredths, and where each stands.
    pub shares: Vec<(u64, f64)>,
    pub left: f64,
    pub right: f64,
    /// Where the axis lies, and the foot of its numbers.
    pub axis: f64,
    pub numbers: f64,
    /// The foot of the words above the numbers observed.
    pub observed: f64,
    pub height: f64,
}

/// Curves over so many months.
pub fn curves(told: &[Told], months: i64) -> Curves {
    let last = months.max(1) * MONTH;
    let (right, axis) = (WIDTH - RIGHT, TOP + TALL);
    let x = |day: i64| LEFT + (right - LEFT) * (day.clamp(0, last) as f64) / (last as f64);
    let y = |share: f64| TOP + TALL * (1.0 - share.clamp(0.0, 1.0));
    let by = if months > 12 { 6 } else { 3 };
    let ticks: Vec<(i64, f64)> =
        (0..=months.max(1)).filter(|month| month % by == 0).map(|month| (month, x(month * MONTH))).collect();
    let observed = axis + 2.0 * LINE + 4.0;
    let line = |(place, told): (usize, &Told)| {
        let mut points = vec![(x(0), y(1.0))];
        let mut now = 1.0;
        for fall in told.falls.iter().take_while(|fall| fall.day <= last) {
            points.push((x(fall.day), y(now)));
            points.push((x(fall.day), y(fall.remains)));
            now = fall.remains;
        }
        // The curve says nothing of days on which nobody is observed any more.
        let known_to = told.observed.iter().map(|(day, _)| *day).max().unwrap_or_default().min(last);
        points.push((x(known_to), y(now)));
        let marks = told.seen_to.iter().filter(|day| **day <= last).map(|day| (x(*day), y(told.remains(*day))));
        Line {
            points,
            marks: marks.collect(),
            observed: ticks.iter().map(|(month, _)| told.observed_on(month * MONTH)).collect(),
            row: observed + LINE * (place + 1) as f64,
        }
    };
    Curves {
        lines: told.iter().enumerate().map(line).collect(),
        shares: [0, 25, 50, 75, 100].map(|share| (share, y(share as f64 / 100.0))).to_vec(),
        ticks,
        left: LEFT,
        right,
        axis,
        numbers: axis + LINE,
        observed,
        height: observed + LINE * told.len() as f64 + 6.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Four begin; one leaves after two months, one is last seen after three, one leaves after six, one is seen to nine.
    fn told() -> Told {
        Told {
            falls: vec![Fall { day: 60, remains: 0.75 }, Fall { day: 180, remains: 0.375 }],
            seen_to: vec![90, 270],
            observed: vec![(60, 4), (90, 3), (180, 2), (270, 1)],
        }
    }

    #[test]
    fn the_curve_falls_in_steps_and_ends_where_nobody_is_observed() {
        let drawn = curves(&[told()], 12);
        let line = &drawn.lines[0];
        assert_eq!(line.points.len(), 6);
        assert!(line.points.windows(2).all(|two| two[0].0 <= two[1].0 && two[0].1 <= two[1].1));
        assert!(line.points.windows(2).all(|two| two[0].0 == two[1].0 || two[0].1 == two[1].1), "only level and down");
        let months = drawn.ticks.iter().map(|(month, _)| *month).collect::<Vec<_>>();
        assert_eq!(months, [0, 3, 6, 9, 12]);
        assert_eq!(line.observed, [4, 3, 2, 1, 0]);
        assert_eq!(line.points.last().unwrap().0, drawn.ticks[3].1);
    }

    #[test]
    fn a_mark_lies_on_the_curve() {
        let drawn = curves(&[told(), Told::default()], 12);
        let [first, second] = [drawn.lines[0].marks[0], drawn.lines[0].marks[1]];
        assert_eq!(first.1, drawn.shares.iter().find(|(share, _)| *share == 75).unwrap().1);
        assert!(second.1 > first.1);
        assert!(drawn.lines[1].row > drawn.lines[0].row && drawn.lines[1].row < drawn.height);
        assert_eq!(drawn.lines[1].points[0], drawn.lines[1].points[1], "of nobody nothing is drawn");
    }
}
