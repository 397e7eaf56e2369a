//! What a gathering keeps, and what its gesture never loses.

use super::*;
use passerelle::app::{editing, erasing, journal};
use passerelle::insight::path::entry;
use proptest::prelude::*;

#[test]
fn a_gathering_is_taken_away_and_its_dossiers_stay() {
    let (mut desk, gathering) = u0();
    make(&mut desk, gathering, &[]);
    desk.send(gathering::Msg::WithdrawalAsked(gathering));
    desk.send(gathering::Msg::WithdrawalConfirmed);
    assert!(matches!(desk.model.route, Route::Sessions { .. }) && desk.model.gatherings.is_empty());
    assert_eq!(desk.model.board.len(), 7);
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(desk.model.gatherings.len(), 1);
    assert_eq!(shown(&desk).counts().dossiers, 7);
}

#[test]
fn a_gathering_outlives_a_reload_and_is_read_from_the_bytes_behind_a_checkpoint() {
    let (mut desk, gathering) = u0();
    make(&mut desk, gathering, &[]);
    let before = shown(&desk);
    let mut again = desk.rested(2);
    again.read();
    again.send(route::Msg::Changed(Route::Sessions { cohort: None, week: None }));
    assert_eq!(shown(&again), before);
}

#[test]
fn a_national_number_among_the_names_is_asked_about() {
    let mut desk = Desk::founded(1);
    let gathering = planned(&mut desk);
    invite(&mut desk, gathering, "Karim (85.07.30-033.28)");
    assert!(matches!(desk.model.dialog.as_deref(), Some(Dialog::NumberFound { .. })));
    assert!(shown(&desk).people.is_empty());
    desk.send(editing::Msg::NumberChecked);
    assert_eq!(shown(&desk).people.len(), 1);
}

#[test]
fn who_is_erased_for_good_is_erased_from_the_lists_too() {
    let (mut desk, gathering) = u0();
    make(&mut desk, gathering, &[]);
    let gone = person(&desk, "Driss");
    desk.send(erasing::Msg::Asked(vec![gone]));
    desk.send(erasing::Msg::Confirmed);
    assert!(shown(&desk).people.iter().all(|somebody| somebody.name() != "Driss"));
    assert_eq!(shown(&desk).people.len(), 11);
    desk.send(journal::Msg::BecameIdle);
    let held = desk.on_disk().concat();
    let holds = |name: &str| held.windows(name.len()).any(|window| window == name.as_bytes());
    assert!(holds("Elif") && !holds("Driss"));
    // Doing it again does not bring back who is gone.
    make(&mut desk, gathering, &[]);
    assert_eq!(desk.model.board.len(), 6);
}

#[test]
fn what_is_noted_of_a_gathering_stays_at_home() {
    let (mut desk, gathering) = u0();
    make(&mut desk, gathering, &[]);
    let about = Subject::Session(gathering);
    let facts = desk.model.journal.about(about);
    assert!(!facts.is_empty());
    for fact in facts {
        let fields = fact.kind.schema().unwrap().fields.iter().chain(fact.kind.schema().unwrap().keys);
        assert!(fields.into_iter().all(|field| field.row.is_none()), "{}", fact.kind);
    }
}

#[test]
fn the_session_is_where_the_path_begins() {
    let (mut desk, gathering) = u0();
    make(&mut desk, gathering, &[]);
    let dossier = desk.dossier(person(&desk, "Ali"));
    let held = &dossier.records.of(&Kind::Contact)[0];
    assert_eq!(held.get(contact::DAY), Day::parse("2026-03-04").ok());
    let begun = entry::entry(&dossier.records, dossier_day()).unwrap();
    assert_eq!((begun.day, begun.source), (dossier_day(), entry::Source::Session));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever was noted of whom, and however often it is done: everybody stays on the list, exactly those who came and
    /// go on have one dossier each, and a second time writes nothing.
    #[test]
    fn the_gesture_is_idempotent_and_loses_nobody(
        people in prop::collection::vec((0_usize..4, 0_usize..4, any::<bool>(), any::<bool>()), 1..14),
        twice in any::<bool>(),
    ) {
        let mut desk = Desk::founded(1);
        let gathering = planned(&mut desk);
        let names: Vec<String> = (0..people.len()).map(|place| format!("Personne{}", letters(place))).collect();
        invite(&mut desk, gathering, &names.join(", "));
        let mut edits = Vec::new();
        for ((attendance, decision, bus, given), name) in people.iter().zip(&names) {
            let id = id_of(&desk, name);
            edits.push(Edit::element(id, invited::ATTENDANCE.with(Attendance::ALL[*attendance])));
            edits.extend(Decision::ALL.get(*decision).map(|it| Edit::element(id, invited::DECISION.with(*it))));
            if *bus {
                edits.push(Edit::element(id, invited::NEEDS.with(vec!["bus"])));
            }
            if *given {
                edits.push(Edit::element(id, invited::APPOINTMENT_DAY.with(Day::parse("2026-03-12").unwrap())));
            }
        }
        desk.send(gathering::Msg::Noted { gathering, edits });
        make(&mut desk, gathering, &[]);
        if twice {
            desk.send(undo::Msg::UndoAsked);
            make(&mut desk, gathering, &[]);
        }
        let state = (desk.model.journal.len(), desk.state());
        make(&mut desk, gathering, &[]);
        prop_assert_eq!((desk.model.journal.len(), desk.state()), state);
        let held = shown(&desk);
        prop_assert_eq!(held.people.len(), people.len());
        let followed = held.people.iter().filter(|it| it.attendance == Attendance::Present && it.is_followed());
        let followed: Vec<_> = followed.map(|it| it.person).collect();
        prop_assert!(followed.iter().all(Option::is_some));
        let distinct: std::collections::BTreeSet<_> = followed.iter().collect();
        prop_assert_eq!(distinct.len(), followed.len());
        prop_assert_eq!(desk.model.board.len(), followed.len());
    }
}

/// A word of its own for each place, without a figure.
fn letters(place: usize) -> char {
    char::from(b'a' + u8::try_from(place).unwrap())
}
