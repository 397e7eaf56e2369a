//! How long those who are in a step have been there, beside how long those who left it had stayed: a bar for the first, a
//! stroke for the second.

use super::{LINE, WIDTH, step};

/// How thick the bar of a step is.
const THICK: f64 = 12.0;
const PITCH: f64 = LINE + THICK + 10.0;

/// The room that the numbers under the axis take.
const AXIS: f64 = 22.0;

/// How many numbers stand under the axis.
const TICKS: u64 = 4;

/// What is told of one step, in days; none where there is nobody to tell it from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stay {
    /// Of those who are there.
    pub so_far: Option<i64>,
    /// Of those who left it.
    pub usual: Option<i64>,
}

/// One step.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lane {
    /// The foot of its words.
    pub words_y: f64,
    pub y: f64,
    pub height: f64,
    /// How long its bar is, and where its stroke stands.
    pub bar: Option<f64>,
    pub stroke: Option<f64>,
}

/// The picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Spread {
    pub lanes: Vec<Lane>,
    /// The days told under the axis, and where.
    pub ticks: Vec<(i64, f64)>,
    /// Where the axis lies.
    pub axis: f64,
    pub height: f64,
}

/// The steps on one scale that begins with no day.
pub fn spread(stays: &[Stay]) -> Spread {
    let days = stays.iter().flat_map(|stay| [stay.so_far, stay.usual]).flatten();
    let end = days.max().unwrap_or_default().max(1);
    // The last number under the axis keeps its room.
    let across = WIDTH - 24.0;
    let at = |days: i64| across * (days.clamp(0, end) as f64) / (end as f64);
    let lane = |(place, stay): (usize, &Stay)| {
        let words_y = PITCH * place as f64 + LINE - 4.0;
        Lane { words_y, y: words_y + 4.0, height: THICK, bar: stay.so_far.map(at), stroke: stay.usual.map(at) }
    };
    let axis = PITCH * stays.len() as f64;
    let by = i64::try_from(step(u64::try_from(end).unwrap_or(1), TICKS)).unwrap_or(i64::MAX);
    let ticks = (0..).map(|nth| by.saturating_mul(nth)).take_while(|days| *days <= end).map(|days| (days, at(days)));
    Spread { lanes: stays.iter().enumerate().map(lane).collect(), ticks: ticks.collect(), axis, height: axis + AXIS }
}

/// The step in which those who are there have been the longest for what is usual: its place, and both lengths. None where no
/// step is slower than usual.
pub fn slowest(stays: &[Stay]) -> Option<(usize, i64, i64)> {
    let told = stays.iter().enumerate().filter_map(|(place, stay)| Some((place, stay.so_far?, stay.usual?)));
    told.filter(|(_, so_far, usual)| so_far > usual)
        .max_by_key(|(place, so_far, usual)| (so_far - usual, std::cmp::Reverse(*place)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stay(so_far: Option<i64>, usual: Option<i64>) -> Stay {
        Stay { so_far, usual }
    }

    #[test]
    fn a_step_without_a_stay_keeps_its_lane() {
        let drawn = spread(&[stay(Some(100), Some(50)), stay(None, None), stay(Some(25), None)]);
        let [first, none, last] = &drawn.lanes[..] else { panic!() };
        assert_eq!((none.bar, none.stroke, last.stroke), (None, None, None));
        assert_eq!(first.stroke.unwrap() * 2.0, first.bar.unwrap());
        assert!(first.y + first.height < none.words_y && last.y + last.height <= drawn.axis);
        assert_eq!(drawn.ticks.iter().map(|(days, _)| *days).collect::<Vec<_>>(), [0, 50, 100]);
        assert!(drawn.ticks.iter().all(|(_, x)| (0.0..WIDTH).contains(x)) && drawn.axis < drawn.height);
        assert_eq!(spread(&[]).lanes.len(), 0);
    }

    #[test]
    fn the_slowest_step_is_the_one_furthest_behind_its_own_usual() {
        let stays =
            [stay(Some(200), Some(190)), stay(Some(90), Some(30)), stay(Some(10), Some(80)), stay(Some(500), None)];
        assert_eq!(slowest(&stays), Some((1, 90, 30)));
        assert_eq!(slowest(&[stay(Some(1), Some(1))]), None);
    }
}
