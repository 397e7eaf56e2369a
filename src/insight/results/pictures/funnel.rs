//! The funnel: how many came in, and how many of them reached each further point.

use super::{LINE, WIDTH, part, percent};

/// How tall a stage is.
const TALL: f64 = 28.0;

/// The room between two, over which one narrows to the next.
const GAP: f64 = 10.0;

/// One stage, in the middle of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stage {
    /// The foot of its words.
    pub words_y: f64,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
    pub number: u64,
    /// Of those of the first stage, in hundredths.
    pub of_first: Option<u64>,
    /// Of those of the stage before.
    pub of_before: Option<u64>,
}

/// The picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Funnel {
    pub stages: Vec<Stage>,
    pub height: f64,
}

/// A stage for each number, the first the widest. A later one that is larger, which is a fault of whoever counts, is as wide
/// as the picture.
pub fn funnel(numbers: &[u64]) -> Funnel {
    let first = numbers.first().copied().unwrap_or_default();
    let pitch = LINE + TALL + GAP;
    let stage = |(place, number): (usize, &u64)| {
        let (top, width) = (pitch * place as f64, part(*number, first, WIDTH));
        let before = place.checked_sub(1).and_then(|place| numbers.get(place)).copied();
        Stage {
            words_y: top + LINE - 4.0,
            x: (WIDTH - width) / 2.0,
            y: top + LINE,
            width,
            height: TALL,
            number: *number,
            of_first: percent(*number, first).filter(|_| place > 0),
            of_before: before.and_then(|before| percent(*number, before)),
        }
    };
    Funnel { stages: numbers.iter().enumerate().map(stage).collect(), height: pitch * numbers.len() as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_stage_stands_in_the_middle_and_tells_both_shares() {
        let drawn = funnel(&[5879, 4775, 3417]);
        let told: Vec<_> = drawn.stages.iter().map(|stage| (stage.of_first, stage.of_before)).collect();
        assert_eq!(told, [(None, None), (Some(81), Some(81)), (Some(58), Some(72))]);
        for stage in &drawn.stages {
            assert!((stage.x * 2.0 + stage.width - WIDTH).abs() < 1e-9);
            assert!(stage.y + stage.height < drawn.height);
        }
        assert!(drawn.stages.windows(2).all(|two| two[0].width > two[1].width && two[0].y < two[1].y));
    }

    #[test]
    fn nobody_is_no_share() {
        let drawn = funnel(&[0, 0]);
        assert_eq!((drawn.stages[1].of_first, drawn.stages[1].width), (None, 0.0));
        assert!(funnel(&[]).stages.is_empty());
    }
}
