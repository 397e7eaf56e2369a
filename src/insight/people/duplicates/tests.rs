use super::*;

fn named<'a>(first: &'a str, last: &'a str) -> Named<'a> {
    Named { first, last, birth_year: None }
}

#[track_caller]
fn check(a: (&str, &str), b: (&str, &str), expected: Option<Reason>) {
    for (known, asked) in [(a, b), (b, a)] {
        let index = DuplicateIndex::build([((), named(known.0, known.1))]);
        let found = index.find(named(asked.0, asked.1), 5).first().map(|likely| likely.reason);
        assert_eq!(found, expected, "{asked:?} beside {known:?}");
    }
}

#[test]
fn accents_hyphens_case_and_spaces_count_for_nothing() {
    let same = Some(Reason::SameName);
    check(("Dorothée", "Dobbelstein"), ("DOROTHEE", "dobbelstein"), same);
    check(("Jean-Pierre", "Lefèvre"), ("Jean Pierre", "Lefevre"), same);
    check(("Jeanpierre", "Vanden Berghe"), ("Jean-Pierre", "Vandenberghe"), same);
    check(("Anaïs", "D’Hondt"), ("Anais", "Dhondt"), same);
    check(("Юлия", "Иванова"), ("ЮЛИЯ", "ИВАНОВА"), same);
    check(("Li", "Wu"), ("LI", "WU"), same);
}

#[test]
fn the_order_of_names_counts_for_nothing() {
    let swapped = Some(Reason::SwappedOrder);
    check(("Dobbelstein", "Dorothée"), ("Dorothée", "Dobbelstein"), swapped);
    check(("Jean", "Pierre Dupont"), ("Jean Pierre", "Dupont"), swapped);
    check(("", "Dupont Jean"), ("Jean", "Dupont"), swapped);
    check(("Jean Dupont", ""), ("Jean", "Dupont"), Some(Reason::SameName));
}

#[test]
fn a_part_of_a_compound_name_is_recognised() {
    let part = Some(Reason::PartOfCompoundName);
    check(("Dorothee", "Dobbelstein"), ("Dorothée", "Dobbelstein-Demeulenaere"), part);
    check(("Dobbelstein", "Dorothee"), ("Dorothée", "Dobbelstein-Demeulenaere"), part);
    check(("Dobbelstein Dorothee", ""), ("Dorothée", "Dobbelstein-Demeulenaere"), part);
    check(("Marie", "Dupont"), ("Marie-Claire", "Dupont"), part);
    check(("Fatima", "Amrani"), ("Fatima", "El Amrani"), part);
    check(("Jan", "Berg"), ("Jan", "Van den Berg"), part);
}

#[test]
fn names_that_sound_alike_are_recognised() {
    let sound = Some(Reason::SoundsAlike);
    check(("Stéphane", "Lefebvre"), ("Stefan", "Lefèvre"), sound);
    check(("Mohamed", "Kadiri"), ("Muhammad", "Qadiri"), sound);
    check(("Catherine", "Gauthier"), ("Katherine", "Gautier"), sound);
    check(("Jérôme", "Leclercq"), ("Gérome", "Leclerc"), sound);
    check(("Sofie", "Dobelstein"), ("Sophie", "Dobbelstein-Demeulenaere"), sound);
}

#[test]
fn one_wrong_letter_is_recognised() {
    let letter = Some(Reason::OneLetterApart);
    check(("Cédric", "Dupont"), ("Sédric", "Dupont"), letter);
    check(("Marie", "Dupont"), ("Marie", "Dupond"), letter);
    check(("Dupond", "Marie"), ("Marie", "Dupont"), letter);
    check(("Willy", "Delcourt"), ("Willy", "Delcour"), letter);
}

#[test]
fn other_people_are_left_alone() {
    for (a, b) in [
        (("Marie", "Dupont"), ("Marie", "Durand")),
        (("Marie", "Dupont"), ("Luc", "Dupont")),
        (("Omar", "Benali"), ("Amir", "Benali")),
        (("Léa", "Simon"), ("Lia", "Simon")),
        (("Jean", "Petit"), ("Anne", "Petit")),
        (("Jan", "Van den Berg"), ("Jan", "Van den Broeck")),
        (("Jan", "De Smet"), ("Jan", "De Wit")),
        (("Ahmed", "El Amrani"), ("Ahmed", "El Idrissi")),
        (("Cédric", "Dupond"), ("Sédric", "Dupont")),
        (("Dupont", ""), ("Marie", "Dupont")),
        (("", ""), ("", "")),
        (("-", "…"), ("Marie", "Dupont")),
    ] {
        check(a, b, None);
    }
}

#[test]
fn birth_years_order_and_rule_out() {
    let people = [
        (1, ("Marie", "Dupont", Some(1980))),
        (2, ("Marie", "Dupont", None)),
        (3, ("Marie", "Dupont", Some(1990))),
        (4, ("Marie", "Dupond", Some(1980))),
        (5, ("Marie", "Dupond", Some(1990))),
        (6, ("Dupont", "Marie", Some(1990))),
        (7, ("Marie-Claire", "Dupont", Some(1980))),
        (8, ("Marie-Claire", "Dupont", Some(1970))),
    ];
    let index =
        DuplicateIndex::build(people.map(|(key, (first, last, birth_year))| (key, Named { first, last, birth_year })));
    let asked = Named { birth_year: Some(1990), ..named("Marie", "Dupont") };
    let found: Vec<_> =
        index.find(asked, 9).into_iter().map(|likely| (likely.key, likely.reason, likely.birth_years)).collect();
    assert_eq!(
        found,
        [
            (3, Reason::SameName, BirthYears::Agree),
            (2, Reason::SameName, BirthYears::Unknown),
            (6, Reason::SwappedOrder, BirthYears::Agree),
            (5, Reason::OneLetterApart, BirthYears::Agree),
            (1, Reason::SameName, BirthYears::Differ),
        ]
    );
    assert_eq!(index.find(asked, 2).len(), 2);
    assert_eq!(index.find(named("Marie", "Dupont"), 9).len(), 8);
}

#[test]
fn people_are_found_as_soon_as_they_are_added() {
    let mut index = DuplicateIndex::default();
    assert!(index.find(named("Marie", "Dupont"), 5).is_empty());
    index.insert("first row", named("Marie", "Dupont"));
    let found: Vec<_> = index.find(named("Marie", "Dupont"), 5).into_iter().map(|likely| likely.key).collect();
    assert_eq!(found, ["first row"]);
}

/// Pairs that a colleague would know to be one person, and pairs that are two.
const PAIRS: &str = include_str!("../../../../tests/fixtures/duplicates/pairs.csv");

#[test]
fn of_two_hundred_believable_pairs_nearly_all_are_told_apart() {
    let (mut hits, mut misses, mut alarms) = (Vec::new(), Vec::new(), Vec::new());
    let mut pairs = 0;
    for line in PAIRS.lines().skip(1) {
        let cells: Vec<&str> = line.split(';').collect();
        let [same, first, last, year, other_first, other_last, other_year] = cells[..] else { panic!("{line}") };
        let known = Named { first, last, birth_year: year.parse().ok() };
        let asked = Named { first: other_first, last: other_last, birth_year: other_year.parse().ok() };
        let found = !DuplicateIndex::build([((), known)]).find(asked, 1).is_empty();
        pairs += 1;
        match (same == "yes", found) {
            (true, true) => hits.push(line),
            (true, false) => misses.push(line),
            (false, true) => alarms.push(line),
            (false, false) => {}
        }
    }
    let of = |part: usize, whole: usize| part * 100 / whole.max(1);
    let (recall, precision) = (of(hits.len(), hits.len() + misses.len()), of(hits.len(), hits.len() + alarms.len()));
    println!("{pairs} pairs: recall {recall} %, precision {precision} %\nmissed {misses:#?}\nfalse alarms {alarms:#?}");
    assert_eq!(pairs, 200);
    assert!(recall >= 95 && precision >= 90, "recall {recall} %, precision {precision} %: {misses:#?} {alarms:#?}");
}
