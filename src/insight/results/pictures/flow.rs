//! Moves from step to step: the steps stand under each other, a move on is a bow on the right, a move back a bow on the left.
//! The side says which of the two it is, whatever the colours.

use super::WIDTH;
use crate::domain::order::InOrder;

/// How tall the box of a step is, and how far one stands under another.
const TALL: f64 = 24.0;
const PITCH: f64 = 44.0;

/// How wide the boxes in the middle are.
pub const BOX: f64 = 150.0;

/// How many bows are drawn; the others stand in the table.
const MOST: usize = 14;

/// How far aside a bow to the next step reaches.
const NEAR: f64 = 14.0;

/// The thickest bow.
const THICK: f64 = 14.0;

/// So many moves from a step to another, by their places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    pub from: usize,
    pub to: usize,
    pub count: u64,
}

/// A bow between two boxes.
#[derive(Debug, Clone, PartialEq)]
pub struct Bow {
    pub moved: Moved,
    /// Whether it leads back.
    pub back: bool,
    /// A cubic curve: its two ends, and the two points that pull it aside.
    pub from: (f64, f64),
    pub pull: (f64, f64),
    pub to: (f64, f64),
    pub thick: f64,
    /// Where its number stands.
    pub label: (f64, f64),
}

/// The picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Flow {
    /// The top of the box of each step.
    pub tops: Vec<f64>,
    pub tall: f64,
    pub x: f64,
    pub bows: Vec<Bow>,
    /// How many kinds of moves are not drawn.
    pub left_out: usize,
    pub height: f64,
}

/// The moves between so many steps. The most frequent are drawn.
pub fn flow(steps: usize, moves: &[Moved]) -> Flow {
    let x = (WIDTH - BOX) / 2.0;
    let top = |place: usize| PITCH * place as f64;
    let is_drawn = |moved: &&Moved| moved.count > 0 && moved.from != moved.to && moved.from.max(moved.to) < steps;
    let mut found: Vec<Moved> = moves.iter().filter(is_drawn).copied().collect();
    found.order_by_key(|moved| (std::cmp::Reverse(moved.count), moved.from, moved.to));
    let left_out = found.len().saturating_sub(MOST);
    found.truncate(MOST);
    let most = found.first().map_or(1, |moved| moved.count).max(1);
    // The longest bow keeps clear of the edge with its number.
    let widest = x - 26.0;
    let bow = |moved: &Moved| {
        let back = moved.to < moved.from;
        let apart = moved.from.abs_diff(moved.to);
        let reach = NEAR + (widest - NEAR) * ((apart - 1) as f64 / steps.saturating_sub(2).max(1) as f64);
        let (side, sign) = if back { (x, -1.0) } else { (x + BOX, 1.0) };
        // It leaves a box in its lower half and arrives in the upper one, or the other way round on the way back.
        let (out, into) = if back { (0.3, 0.7) } else { (0.7, 0.3) };
        let (from, to) = (top(moved.from) + TALL * out, top(moved.to) + TALL * into);
        // A cubic curve goes three quarters of the way to the points that pull it.
        let pull = side + sign * reach / 0.75;
        Bow {
            moved: *moved,
            back,
            from: (side, from),
            pull: (pull, pull),
            to: (side, to),
            thick: 1.0 + (THICK - 1.0) * (moved.count as f64 / most as f64),
            // Two bows around one middle have their numbers at different heights.
            label: (side + sign * (reach + 4.0), f64::midpoint(from, to) + if apart % 4 < 2 { -2.0 } else { 10.0 }),
        }
    };
    let height = if steps == 0 { 0.0 } else { top(steps - 1) + TALL + 2.0 };
    Flow { tops: (0..steps).map(top).collect(), tall: TALL, x, bows: found.iter().map(bow).collect(), left_out, height }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moved(from: usize, to: usize, count: u64) -> Moved {
        Moved { from, to, count }
    }

    #[test]
    fn on_is_on_the_right_and_back_on_the_left() {
        let drawn = flow(3, &[moved(0, 1, 10), moved(1, 0, 5), moved(0, 2, 1), moved(1, 1, 9), moved(1, 2, 0)]);
        let told: Vec<_> = drawn.bows.iter().map(|bow| (bow.moved.from, bow.moved.to, bow.back)).collect();
        assert_eq!(told, [(0, 1, false), (1, 0, true), (0, 2, false)]);
        let (on, back) = (&drawn.bows[0], &drawn.bows[1]);
        assert!(on.label.0 > drawn.x + BOX && back.label.0 < drawn.x);
        assert!(on.thick > back.thick && back.thick > drawn.bows[2].thick);
        assert!(drawn.bows[2].label.0 > on.label.0, "a long way bows further out");
    }

    #[test]
    fn all_of_it_is_within_the_picture() {
        let all: Vec<Moved> = (0..10).flat_map(|from| (0..10).map(move |to| moved(from, to, 3))).collect();
        let drawn = flow(10, &all);
        assert_eq!((drawn.bows.len(), drawn.left_out), (MOST, 90 - MOST));
        for bow in &drawn.bows {
            assert!((20.0..WIDTH - 20.0).contains(&bow.label.0), "{bow:?}");
            assert!(bow.label.1 < drawn.height);
        }
        assert_eq!(flow(0, &all).height, 0.0);
    }
}
