//! How a pointer takes a card in hand, without a browser: a mouse lifts it by moving, a finger by resting on it, so
//! that a swipe still scrolls.

use crate::domain::PersonId;

/// How far a mouse moves before the card follows, in CSS pixels.
const THRESHOLD: f64 = 6.0;

/// How far a resting finger may tremble.
const TREMBLE: f64 = 10.0;

/// How long a finger rests before the card is lifted, in milliseconds.
pub const LONG_PRESS: u32 = 350;

/// A place on the screen, in CSS pixels from the corner of the window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

impl Point {
    fn far(self, other: Point) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// What presses on the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    Mouse,
    /// A finger or a pen: its moves scroll until the card is lifted.
    Finger,
}

/// Where a gesture stands.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Grip {
    #[default]
    Free,
    Pressed {
        pointer: i32,
        person: PersonId,
        hand: Hand,
        at: Point,
    },
    Lifted {
        pointer: i32,
        person: PersonId,
        at: Point,
    },
}

/// What the browser tells.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Told {
    Down {
        pointer: i32,
        person: PersonId,
        hand: Hand,
        at: Point,
    },
    Move {
        pointer: i32,
        at: Point,
    },
    /// The finger has rested for [`LONG_PRESS`].
    Rested,
    Up {
        pointer: i32,
    },
    /// The browser took the pointer for itself, or the person pressed Escape.
    Cancelled,
}

/// What follows for the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Follows {
    Nothing,
    Lift(PersonId),
    Carry,
    Drop(PersonId),
    PutBack(PersonId),
}

impl Grip {
    /// The gesture after what was told, and what follows for the screen.
    pub fn after(self, told: Told) -> (Grip, Follows) {
        match (self, told) {
            // A second finger is not another gesture.
            (Grip::Free, Told::Down { pointer, person, hand, at }) => {
                (Grip::Pressed { pointer, person, hand, at }, Follows::Nothing)
            }
            (Grip::Pressed { pointer, person, hand, at }, Told::Move { pointer: moved, at: to })
                if moved == pointer =>
            {
                match hand {
                    Hand::Mouse if at.far(to) >= THRESHOLD => {
                        (Grip::Lifted { pointer, person, at: to }, Follows::Lift(person))
                    }
                    // The finger moved before it rested: it scrolls.
                    Hand::Finger if at.far(to) >= TREMBLE => (Grip::Free, Follows::Nothing),
                    _ => (self, Follows::Nothing),
                }
            }
            (Grip::Pressed { pointer, person, hand: Hand::Finger, at }, Told::Rested) => {
                (Grip::Lifted { pointer, person, at }, Follows::Lift(person))
            }
            (Grip::Pressed { pointer, .. }, Told::Up { pointer: up }) if up == pointer => {
                (Grip::Free, Follows::Nothing)
            }
            (Grip::Pressed { .. }, Told::Cancelled) => (Grip::Free, Follows::Nothing),
            (Grip::Lifted { pointer, person, .. }, Told::Move { pointer: moved, at }) if moved == pointer => {
                (Grip::Lifted { pointer, person, at }, Follows::Carry)
            }
            (Grip::Lifted { pointer, person, .. }, Told::Up { pointer: up }) if up == pointer => {
                (Grip::Free, Follows::Drop(person))
            }
            (Grip::Lifted { person, .. }, Told::Cancelled) => (Grip::Free, Follows::PutBack(person)),
            _ => (self, Follows::Nothing),
        }
    }
}

/// How fast something scrolls when the pointer is this near to one of its edges, in pixels a second: none in the
/// middle, more towards the edge. Ten columns pass in less than three seconds.
pub fn pull(at: f64, start: f64, end: f64) -> f64 {
    const ZONE: f64 = 72.0;
    const FASTEST: f64 = 1_600.0;
    let strength = |distance: f64| FASTEST * ((ZONE - distance) / ZONE).clamp(0.0, 1.0);
    strength(end - at) - strength(at - start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn person() -> PersonId {
        PersonId::derived(Uuid::nil(), "amélie")
    }

    fn at(x: f64) -> Point {
        Point { x, y: 0.0 }
    }

    fn down(hand: Hand) -> Told {
        Told::Down { pointer: 1, person: person(), hand, at: at(0.0) }
    }

    fn check(told: &[Told], expected: &[Follows]) {
        let mut grip = Grip::Free;
        let mut follows = Vec::new();
        for told in told {
            let (next, what) = grip.after(*told);
            grip = next;
            follows.push(what);
        }
        assert_eq!(follows, expected, "{told:?}");
    }

    #[test]
    fn a_mouse_lifts_by_moving_and_drops_by_letting_go() {
        let moved = |x| Told::Move { pointer: 1, at: at(x) };
        check(
            &[down(Hand::Mouse), moved(3.0), moved(7.0), moved(90.0), Told::Up { pointer: 1 }],
            &[Follows::Nothing, Follows::Nothing, Follows::Lift(person()), Follows::Carry, Follows::Drop(person())],
        );
        check(&[down(Hand::Mouse), Told::Up { pointer: 1 }, moved(50.0)], &[Follows::Nothing; 3]);
    }

    #[test]
    fn a_swipe_scrolls_and_a_long_press_lifts() {
        let swipe = Told::Move { pointer: 1, at: at(12.0) };
        check(&[down(Hand::Finger), swipe, Told::Rested], &[Follows::Nothing; 3]);
        check(
            &[down(Hand::Finger), Told::Rested, swipe, Told::Cancelled],
            &[Follows::Nothing, Follows::Lift(person()), Follows::Carry, Follows::PutBack(person())],
        );
    }

    #[test]
    fn another_pointer_changes_nothing() {
        let other = Told::Move { pointer: 2, at: at(80.0) };
        check(&[down(Hand::Mouse), other, down(Hand::Finger), Told::Up { pointer: 2 }], &[Follows::Nothing; 4]);
        check(&[down(Hand::Mouse), Told::Rested, Told::Cancelled], &[Follows::Nothing; 3]);
    }

    #[test]
    fn edges_pull_and_the_middle_does_not() {
        assert_eq!(pull(500.0, 0.0, 1000.0), 0.0);
        assert!(pull(10.0, 0.0, 1000.0) < 0.0);
        assert!(pull(995.0, 0.0, 1000.0) > pull(960.0, 0.0, 1000.0));
    }

    #[test]
    fn h13_an_edge_crosses_the_widest_board_in_less_than_three_seconds() {
        // Ten columns of a telephone, and those of a screen of 1440 pixels, with the pointer 16 pixels from the edge.
        for (columns, screen) in [(10.0 * 320.0, 390.0), (10.0 * 292.0, 1440.0)] {
            let speed = pull(screen - 16.0, 0.0, screen);
            assert!((columns - screen) / speed < 3.0, "{speed}");
        }
    }
}
