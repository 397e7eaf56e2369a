//! Where a fictional person went on the board, and when: straight on, by jumps, back, or twice.

use super::dice::Dice;
use crate::domain::Step;
use Step::{
    Assessment as A, Closed as X, CpasContract as C, Hired as H, Intake as I, JobSearch as J, Orientation as O,
    Placement as P, Retained as R, Training as T,
};

/// One stretch of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    pub step: Step,
    /// Its first day, counted from the reference day: never positive.
    pub from: i32,
    /// The last day before the next stretch; 0 for the present one.
    pub to: i32,
}

/// The oldest beginning, in days before the reference day.
const SPAN: i32 = 725;

type Walk = (usize, &'static [Step]);

/// Dossiers that have just begun, or soon ended.
const SHORT: &[Walk] = &[
    (30, &[I]),
    (24, &[I, A]),
    (16, &[I, O]),
    (8, &[I, A, O]),
    (7, &[I, X]),
    (6, &[J]),
    (5, &[I, T]),
    (4, &[I, A, X]),
];

/// Paths on their way; some put the job first, some come back.
const MIDDLE: &[Walk] = &[
    (18, &[I, A, O]),
    (16, &[I, A, T]),
    (14, &[I, A, O, T]),
    (9, &[I, A, O, P]),
    (9, &[I, A, T, P]),
    (8, &[I, A, J]),
    (6, &[I, T, O]),
    (5, &[I, A, O, X]),
    (5, &[I, H]),
    (4, &[I, A, C]),
    (4, &[I, J, H]),
    (4, &[I, O, J]),
];

/// Long paths.
const LONG: &[Walk] = &[
    (14, &[I, A, O, T, P, J]),
    (12, &[I, A, O, T, P, J, H]),
    (10, &[I, A, T, P, H]),
    (9, &[I, A, O, T, P]),
    (9, &[I, A, O, P, O, P]),
    (8, &[I, A, T, P, T]),
    (8, &[I, A, T, P, H, R]),
    (8, &[I, A, J, H, R]),
    (7, &[I, A, O, T, P, H, X]),
    (6, &[I, J, H, J, H]),
    (6, &[I, A, C, J, H]),
    (5, &[I, A, T, X]),
    (4, &[I, A, O, X, I, O]),
    (4, &[I, H, R, X]),
];

/// How long people stay at a step, in days: the least, and what may be added.
fn stay(step: Step) -> (i32, i32) {
    match step {
        I => (3, 20),
        A => (7, 35),
        O => (20, 50),
        T => (45, 110),
        P => (10, 20),
        J => (15, 75),
        C => (120, 120),
        H => (30, 90),
        R => (5, 150),
        X => (3, 160),
    }
}

/// Half a year and a few days: no one counts as having kept a job before that.
const KEPT: i32 = 185;

/// The dated walk of a person with `facts` facts.
pub fn path(dice: &mut Dice, facts: usize) -> Vec<Stretch> {
    let walks = match facts {
        ..10 => SHORT,
        10..14 => MIDDLE,
        _ => LONG,
    };
    // Two facts are kept for the identity and the outcome.
    let fitting: Vec<Walk> = walks.iter().copied().filter(|(_, steps)| steps.len() + 2 <= facts).collect();
    let steps = dice.weighted(&fitting, |(weight, _)| *weight).1;
    let mut stays: Vec<(i32, i32)> = Vec::with_capacity(steps.len());
    for (place, step) in steps.iter().enumerate() {
        let (mut least, mut added) = stay(*step);
        let next = steps.get(place + 1);
        match (step, next) {
            (H, Some(R)) => least = KEPT,
            // The last stretch is under way: from the first day to its usual length, or a little more.
            (_, None) => (least, added) = (0, least + added),
            _ => {}
        }
        stays.push((least, dice.between(0, added)));
    }
    let least: i32 = stays.iter().map(|(least, _)| least).sum();
    let added: i32 = stays.iter().map(|(_, added)| added).sum();
    let room = (SPAN - least).max(0);
    let mut days: Vec<i32> = Vec::with_capacity(stays.len());
    for (least, extra) in stays {
        days.push(if added > room { least + extra * room / added } else { least + extra });
    }
    let mut from = -days.iter().sum::<i32>();
    let mut path = Vec::with_capacity(steps.len());
    for (step, length) in steps.iter().zip(days) {
        path.push(Stretch { step: *step, from, to: from + length });
        from += length;
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_end_today_and_begin_within_two_years() {
        for number in 0..5_000 {
            let facts = 5 + number as usize % 17;
            let path = path(&mut Dice::of(7, 0, number), facts);
            assert!(path.len() + 2 <= facts);
            assert!(path[0].from >= -SPAN && path.last().unwrap().to == 0, "{path:?}");
            assert!(path.windows(2).all(|pair| pair[0].to == pair[1].from && pair[0].from + 3 <= pair[1].from));
            let kept = path.windows(2).filter(|pair| pair[1].step == R);
            assert!(kept.into_iter().all(|pair| pair[1].from - pair[0].from >= KEPT));
        }
    }

    #[test]
    fn some_paths_jump_and_some_go_back() {
        let all: Vec<&[Step]> = [SHORT, MIDDLE, LONG].concat().into_iter().map(|walk| walk.1).collect();
        assert!(all.iter().any(|steps| steps.windows(2).any(|pair| pair[1] < pair[0])));
        assert!(all.contains(&[I, H].as_slice()));
        assert!(Step::ALL.iter().all(|step| all.iter().any(|steps| steps.contains(step))));
    }
}
