//! Distances are those of a map, and an unknown place is an unknown distance.

use crate::people::{CENTRES, asked, nobody, opening, place, seeker};
use passerelle::insight::matching::{Ask, Score, Verdict, Weights};

/// Kilometres of great circles between the centres of the localities, by the formula of haversines on a sphere of
/// 6 371 km, computed apart from this program.
const PAIRS: &[(&str, &str, f64)] = &[
    ("1000 Bruxelles", "4000 Liège", 88.8),
    ("1000 Bruxelles", "5000 Namur", 55.8),
    ("1000 Bruxelles", "7000 Mons", 51.9),
    ("1000 Bruxelles", "6700 Arlon", 165.9),
    ("4000 Liège", "5000 Namur", 55.3),
    ("4000 Liège", "7500 Tournai", 154.2),
    ("4000 Liège", "4900 Spa", 26.6),
    ("4000 Liège", "6600 Bastogne", 72.3),
    ("5000 Namur", "6000 Charleroi", 28.7),
    ("5000 Namur", "5500 Dinant", 22.2),
    ("5000 Namur", "6900 Marche-En-Famenne", 43.5),
    ("7700 Mouscron", "4780 Saint-Vith", 212.2),
    ("1400 Nivelles", "4500 Huy", 64.3),
    ("5660 Couvin", "5000 Namur", 51.5),
    ("5660 Couvin", "6000 Charleroi", 40.5),
    ("5660 Couvin", "5500 Dinant", 37.7),
    ("6460 Chimay", "7000 Mons", 52.2),
    ("6810 Jamoigne", "6700 Arlon", 28.2),
    ("6820 Florenville", "6600 Bastogne", 44.4),
    ("7500 Tournai", "6700 Arlon", 200.9),
    ("1300 Wavre", "4500 Huy", 49.3),
];

#[test]
fn twenty_distances_are_within_a_fiftieth_of_those_of_great_circles() {
    assert!(PAIRS.len() >= 20);
    for (from, to, expected) in PAIRS {
        let at = |text: &str| CENTRES.of(&place(text)).unwrap_or_else(|| panic!("{text}"));
        let told = f64::from(at(from).tenths_to(at(to))) / 10.0;
        assert!(
            *expected >= 20.0 && (told - expected).abs() <= expected / 50.0,
            "{from}, {to}: {told}, not {expected}"
        );
    }
}

#[test]
fn a_place_that_nobody_knows_is_asked_about_and_is_not_far() {
    let mut offer = opening(1, "Vente", None);
    offer.locality = Some(place("5660 Couvin"));
    for locality in [None, Some(place("Sedan"))] {
        let mut person = nobody(1, "Igor");
        person.locality = locality;
        let verdict = Verdict::of(&asked(&offer), &seeker(&person), &Weights::default());
        assert_eq!(verdict.asks, [Ask::Home]);
        assert!(verdict.unmet.is_empty() && verdict.reasons.is_empty(), "{verdict:?}");
    }
    // An opening that is not placed asks nobody where they live.
    offer.locality = Some(place("Sedan"));
    let mut near = nobody(1, "Igor");
    near.locality = Some(place("5660 Couvin"));
    let verdict = Verdict::of(&asked(&offer), &seeker(&near), &Weights::default());
    assert_eq!(verdict, Verdict::default());
    assert_eq!(Score::of(&asked(&offer), &seeker(&near), &Weights::default()), Score::default());
}
