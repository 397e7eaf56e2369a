//! What is kept when an opening goes, and that both sides say the same after any moves.

use super::*;

#[test]
fn an_opening_that_goes_leaves_the_candidacies_and_comes_back_by_one_undo() {
    let mut desk = Desk::founded(1);
    let person = people(&mut desk, 1)[0];
    let opening = described(&mut desk, "magasin", 1);
    propose(&mut desk, opening, &[person]);
    desk.send(Msg::Withdrawn(opening));
    assert_eq!(desk.model.route, Route::Openings(String::new()));
    assert!(!desk.model.companies.shown.as_ref().unwrap().openings.contains_key(&opening));
    assert_eq!(of_dossier(&desk, person).len(), 1);
    desk.send(undo::Msg::UndoAsked);
    desk.send(route::Msg::Changed(Route::Opening(opening)));
    assert_eq!(recruitment(&desk, opening).people.len(), 1);
}

#[test]
fn an_opening_and_the_dossiers_are_in_step_after_any_moves() {
    let mut desk = Desk::founded(1);
    let persons = people(&mut desk, 5);
    let ids: Vec<OpeningId> = ["A", "B", "C"].iter().map(|title| described(&mut desk, title, 2)).collect();
    // A sequence that follows from its seed alone.
    let mut seed: u32 = 20_260_304;
    let mut next = |count: usize| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 16) as usize % count
    };
    for _ in 0..120 {
        let (opening, person) = (ids[next(3)], persons[next(5)]);
        match next(8) {
            0 | 1 => propose(&mut desk, opening, &[person]),
            2 => engage(&mut desk, opening, &[person], "2026-03-04"),
            3 => desk.send(undo::Msg::UndoAsked),
            4 => desk.send(Msg::TakenAway { opening, person }),
            5 => desk.send(undo::Msg::RedoAsked),
            _ => moved(&mut desk, opening, person, CandidacyState::ALL[next(6)]),
        }
        for id in &ids {
            let shown = recruitment(&desk, *id);
            for person in &persons {
                let here = shown.person(*person).map(|somebody| somebody.candidacy.clone());
                let there = Candidacy::furthest(&of_dossier(&desk, *person), *id).cloned();
                assert_eq!(here, there);
            }
            let told = counts(&desk, *id);
            assert!(told.free() == 0 || told.over() == 0);
        }
    }
}

#[test]
fn the_thread_names_the_opening_and_no_word_of_an_id() {
    let mut desk = Desk::founded(1);
    let person = people(&mut desk, 1)[0];
    let opening = described(&mut desk, "magasin", 1);
    propose(&mut desk, opening, &[person]);
    let words = passerelle::i18n::Catalogue::native(passerelle::domain::Lang::Fr).unwrap();
    let facts = desk.model.journal.about(Subject::Person(person)).iter();
    let told: Vec<String> = facts
        .filter(|fact| fact.kind == Kind::Candidacy)
        .map(|fact| passerelle::i18n::sentences::sentence(&words, fact, &passerelle::i18n::values::Nameless))
        .collect();
    assert_eq!(told, ["Où en est la candidature\u{202f}: Candidat·e · Depuis le\u{202f}: 4 mars"]);
    desk.send(route::Msg::Changed(Route::Person(person, passerelle::app::Filter::default())));
    let dossier = desk.model.dossier.clone().unwrap();
    assert_eq!(dossier.offers.iter().map(|offer| offer.title.as_str()).collect::<Vec<_>>(), ["magasin"]);
    assert_eq!(dossier.offers[0].employer.as_deref(), Some("Delhaize"));
    assert!(dossier.records.of(&Kind::Candidacy)[0].get(candidacy::OPENING) == Some(opening));
}
