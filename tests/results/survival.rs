//! The curve of staying in work, beside published ones.

use passerelle::domain::PersonId;
use passerelle::insight::results::survival::{Curve, Length};

fn curve(lengths: &[(i32, bool)]) -> Curve {
    let length = |(place, (days, ended)): (usize, &(i32, bool))| Length {
        days: *days,
        cut_off: !ended,
        person: PersonId::derived(uuid::Uuid::nil(), &place.to_string()),
    };
    Curve::of(lengths.iter().enumerate().map(length).collect())
}

fn values(curve: &Curve) -> Vec<(i32, usize, f64)> {
    curve.points.iter().map(|point| (point.days, point.observed, point.remains.value())).collect()
}

#[test]
fn the_curve_of_a_textbook() {
    // The six-MP group of Freireich and others (1963), weeks of remission; `+` is cut off.
    let told = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";
    let read = |word: &str| (word.trim_end_matches('+').parse().unwrap(), !word.ends_with('+'));
    let found = curve(&told.split(' ').map(read).collect::<Vec<(i32, bool)>>());
    let expected = [
        (6, 0.857_143),
        (7, 0.806_723),
        (10, 0.752_941),
        (13, 0.690_196),
        (16, 0.627_451),
        (22, 0.537_815),
        (23, 0.448_179),
    ];
    for (days, remains) in expected {
        let told = found.remains(days).unwrap().value();
        assert!((told - remains).abs() < 1e-6, "{days}: {told} and not {remains}");
    }
    assert_eq!(found.median(), Some(23));
}

#[test]
fn a_curve_that_rests_at_one_half_has_its_median_there() {
    // 2/3 × 3/4 = 1/2, which binary fractions miss.
    let found = curve(&[(1, true), (2, true), (3, false), (4, true), (5, true), (6, false)]);
    assert_eq!(values(&curve(&[(1, true), (2, true), (3, false), (3, false)]))[1], (2, 3, 0.5));
    assert_eq!(curve(&[(1, true), (2, true), (3, false), (3, false)]).median(), Some(2));
    assert_eq!(found.median(), Some(4));
}

#[test]
fn more_than_half_remaining_has_no_median_and_nobody_left_tells_nothing() {
    let found = curve(&[(3, true), (5, false), (8, false)]);
    assert_eq!(found.median(), None);
    assert_eq!(found.remains(1).map(|it| it.value()), Some(1.0));
    assert_eq!(found.remains(8).map(|it| it.value()), Some(2.0 / 3.0));
    assert_eq!(found.remains(9), None, "after the last one observed nothing is known");
    assert_eq!(curve(&[(3, true)]).remains(900).map(|it| it.value()), Some(0.0));
    assert_eq!(Curve::of(Vec::new()).remains(1), None);
}

#[test]
fn thousands_of_steps_stay_exact_and_quick() {
    let lengths: Vec<(i32, bool)> = (0..4_000).map(|place| (place, place % 3 != 0)).collect();
    let found = curve(&lengths);
    let float = found
        .points
        .iter()
        .fold(1.0, |product: f64, point| product * (point.observed - point.ended) as f64 / point.observed as f64);
    let told = found.points.last().unwrap().remains.value();
    assert!((told - float).abs() < 1e-12 && told.is_finite(), "{told} and not {float}");
}
