//! Gatherings: scenario U0, « Créer les dossiers » once and again, who may be there already, and what it never loses.

use super::desk::{Desk, line};
use passerelle::app::gathering::{Chosen, To};
use passerelle::app::{Dialog, Edit, Route, gathering, route, undo};
use passerelle::domain::codes::Decision;
use passerelle::domain::{Attendance, Day, ElementId, GatheringId, Hour, Lang, PersonId, Prose, Step, Subject};
use passerelle::i18n::{self, Catalogue};
use passerelle::insight::Record;
use passerelle::insight::gathering::making::Whose;
use passerelle::insight::gathering::{Counts, Gathering};
use passerelle::journal::Kind;
use passerelle::journal::schema::{contact, invited, task};

mod kept;

const TWELVE: &str = "Ali, Bea, Chloé, Driss\nElif\nFanny, Gaston, Hélène, Igor, Jade; Karim\nLina";

fn words() -> Catalogue {
    Catalogue::native(Lang::Fr).unwrap()
}

/// A gathering at Libramont on the first Wednesday of March 2026, which is today.
fn planned(desk: &mut Desk) -> GatheringId {
    let (venue, day) = (line("Libramont"), Day::parse("2026-03-04").unwrap());
    let fields = passerelle::journal::schema::gathering::SORT.with("information");
    let edits = vec![
        Edit::register(fields),
        Edit::register(passerelle::journal::schema::gathering::VENUE.with(&venue)),
        Edit::register(passerelle::journal::schema::gathering::DAY.with(day)),
        Edit::register(passerelle::journal::schema::gathering::HOUR.with(Hour::new(9, 0).unwrap())),
    ];
    desk.send(gathering::Msg::Planned(edits));
    match desk.model.route {
        Route::Gathering(id) => id,
        ref other => panic!("{other}"),
    }
}

fn invite(desk: &mut Desk, gathering: GatheringId, names: &str) {
    desk.send(gathering::Msg::Invited { gathering, names: names.to_owned() });
}

fn shown(desk: &Desk) -> Gathering {
    desk.model.gatherings[0].clone()
}

fn id_of(desk: &Desk, name: &str) -> ElementId {
    shown(desk).people.iter().find(|somebody| somebody.name() == name).unwrap().id
}

fn note(desk: &mut Desk, gathering: GatheringId, edit: Edit) {
    desk.send(gathering::Msg::Noted { gathering, edits: vec![edit] });
}

fn attend(desk: &mut Desk, gathering: GatheringId, name: &str, attendance: Attendance) {
    let edit = Edit::element(id_of(desk, name), invited::ATTENDANCE.with(attendance));
    note(desk, gathering, edit);
}

fn decide(desk: &mut Desk, gathering: GatheringId, name: &str, decision: Decision) {
    let invited = id_of(desk, name);
    desk.send(gathering::Msg::Decided { gathering, invited, decision: Some(decision) });
}

fn give(desk: &mut Desk, gathering: GatheringId, name: &str, day: &str, hour: (u16, u16), venue: &str) {
    let id = id_of(desk, name);
    let edits = vec![
        Edit::element(id, invited::APPOINTMENT_DAY.with(Day::parse(day).unwrap())),
        Edit::element(id, invited::APPOINTMENT_HOUR.with(Hour::new(hour.0, hour.1).unwrap())),
        Edit::element(id, invited::APPOINTMENT_VENUE.with(&line(venue))),
    ];
    desk.send(gathering::Msg::Noted { gathering, edits });
}

/// Opens the dialog, and does it for everybody for whom it is proposed and for those named besides. Whoever may be
/// there already gets a new dossier, unless one dossier is proposed.
pub fn make(desk: &mut Desk, gathering: GatheringId, besides: &[&str]) {
    desk.send(gathering::Msg::MakingAsked(gathering));
    let Some(Dialog::Gathering(asked)) = desk.model.dialog.as_deref().cloned() else { panic!("no dialog") };
    let chosen =
        asked.proposals.iter().filter(|proposal| proposal.is_proposed() || besides.contains(&proposal.name.as_str()));
    let chosen = chosen.map(|proposal| {
        let somebody = asked.gathering.invited(proposal.invited).unwrap();
        let to = match &proposal.whose {
            Whose::Proposed(candidates) => To::Existing(candidates[0].person),
            _ => To::New,
        };
        Chosen {
            invited: proposal.invited,
            to,
            contact: Prose::parse(&i18n::gathering::line(&words(), &asked.gathering, somebody)).unwrap(),
            appointment: line(&i18n::gathering::appointment(&words(), somebody)),
        }
    });
    let chosen = chosen.collect();
    desk.send(gathering::Msg::Made(chosen));
}

/// Scenario U0 up to the gesture: 12 invited, 3 absent, 7 interviews of which 2 at Jamoigne, 2 who wish nothing.
pub fn u0() -> (Desk, GatheringId) {
    let mut desk = Desk::founded(1);
    let gathering = planned(&mut desk);
    invite(&mut desk, gathering, TWELVE);
    for name in ["Bea", "Igor", "Lina"] {
        attend(&mut desk, gathering, name, Attendance::Absent);
    }
    desk.send(gathering::Msg::EveryoneCame(gathering));
    let seven = ["Ali", "Chloé", "Driss", "Elif", "Fanny", "Gaston", "Hélène"];
    for name in seven {
        decide(&mut desk, gathering, name, Decision::Interview);
        let venue = if ["Driss", "Hélène"].contains(&name) { "Jamoigne" } else { "Libramont" };
        give(&mut desk, gathering, name, "2026-03-12", (14, 30), venue);
    }
    for name in ["Driss", "Hélène"] {
        let edit = Edit::element(id_of(&desk, name), invited::NEEDS.with(vec!["bus"]));
        note(&mut desk, gathering, edit);
    }
    for name in ["Jade", "Karim"] {
        decide(&mut desk, gathering, name, Decision::Declines);
    }
    (desk, gathering)
}

fn person(desk: &Desk, name: &str) -> PersonId {
    shown(desk).people.iter().find(|somebody| somebody.name() == name).unwrap().person.unwrap()
}

fn tasks(desk: &Desk, person: PersonId) -> Vec<Record> {
    desk.dossier(person).records.of(&Kind::Task).to_vec()
}

#[test]
fn u0_a_session_of_twelve_gives_nine_cards_and_seven_appointments() {
    let (mut desk, gathering) = u0();
    let told = Counts { invited: 12, present: 9, absent: 3, interview: 7, declines: 2, ..Counts::default() };
    assert_eq!(shown(&desk).counts(), told);
    assert_eq!(shown(&desk).needs(), [("bus", 2)]);
    assert_eq!(desk.model.board.len(), 0, "an invited person is no dossier");
    make(&mut desk, gathering, &["Jade", "Karim"]);
    assert_eq!(desk.model.board.len(), 9);
    assert!(desk.model.board.cards().all(|card| card.step == Step::Intake));
    assert_eq!(shown(&desk).counts(), Counts { dossiers: 9, ..told });
    let appointments: Vec<Record> = desk.model.board.cards().flat_map(|card| tasks(&desk, card.id)).collect();
    assert_eq!(appointments.len(), 7);
    for held in &appointments {
        assert_eq!(held.get(task::TITLE), Some("Entretien individuel"));
        assert_eq!((held.get(task::DUE), held.get(task::HOUR)), (Day::parse("2026-03-12").ok(), Hour::new(14, 30)));
    }
    let at = |venue: &str| appointments.iter().filter(|held| held.get(task::VENUE) == Some(venue)).count();
    assert_eq!((at("Jamoigne"), at("Libramont")), (2, 5));
    // The two of Jamoigne have the obstacle, and nobody else has.
    let mobility = |person| {
        let dossier = desk.dossier(person);
        let states = passerelle::insight::project::obstacles::states(&dossier.records, dossier_day());
        states
            .iter()
            .any(|(code, held)| *code == "mobility" && held.value().and_then(|it| it.as_text()) == Some("present"))
    };
    let with: Vec<PersonId> = desk.model.board.cards().map(|card| card.id).filter(|id| mobility(*id)).collect();
    let mut both = [person(&desk, "Driss"), person(&desk, "Hélène")];
    both.sort();
    let mut with = with;
    with.sort();
    assert_eq!(with, both);
    // The journal of each tells the gathering, and it is where the path begins.
    for card in desk.model.board.cards() {
        let dossier = desk.dossier(card.id);
        let [held] = dossier.records.of(&Kind::Contact) else { panic!("one contact") };
        let text = held.get(contact::TEXT).unwrap();
        assert!(text.starts_with("Séance d'information collective du 4 mars 2026 (Libramont)\u{202f}: "), "{text}");
        assert_eq!(held.get(contact::PURPOSE), Some("session"));
    }
    // Who wishes nothing says so at the front of the card, and only they do.
    let declining: Vec<String> =
        desk.model.board.cards().filter(|card| !card.pinned.is_empty()).map(|card| card.name()).collect();
    assert_eq!(declining.len(), 2);
    assert!(declining.contains(&"Jade".to_owned()) && declining.contains(&"Karim".to_owned()));
    assert!(desk.model.board.cards().filter_map(|card| card.pinned.first()).all(|pin| pin.contains("Ne souhaite pas")));
}

fn dossier_day() -> Day {
    Day::parse("2026-03-04").unwrap()
}

#[test]
fn u0_who_wishes_nothing_has_no_dossier_unless_somebody_ticks_it() {
    let (mut desk, gathering) = u0();
    make(&mut desk, gathering, &[]);
    assert_eq!(desk.model.board.len(), 7);
    make(&mut desk, gathering, &["Jade"]);
    assert_eq!(desk.model.board.len(), 8);
}

#[test]
fn u0_one_undo_takes_all_back_and_a_redo_brings_it_back() {
    let (mut desk, gathering) = u0();
    let before = (desk.state(), shown(&desk));
    make(&mut desk, gathering, &["Jade", "Karim"]);
    let after = desk.state();
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(desk.model.board.len(), 0);
    assert_eq!(shown(&desk), before.1, "the list is as it was");
    desk.send(undo::Msg::RedoAsked);
    assert_eq!(desk.state(), after);
    // Taken back and done again, it is the same people: nothing stands twice.
    desk.send(undo::Msg::UndoAsked);
    make(&mut desk, gathering, &["Jade", "Karim"]);
    assert_eq!(desk.model.board.len(), 9);
    assert!(desk.model.board.cards().all(|card| tasks(&desk, card.id).len() <= 1));
}

#[test]
fn a_second_time_writes_nothing_even_where_the_dossier_has_gone_on() {
    let (mut desk, gathering) = u0();
    make(&mut desk, gathering, &["Jade", "Karim"]);
    // The appointment is moved in one dossier and taken away in another; the contact is taken away in a third.
    let (ali, elif, fanny) = (person(&desk, "Ali"), person(&desk, "Elif"), person(&desk, "Fanny"));
    let id = |desk: &Desk, person| tasks(desk, person)[0].id().unwrap();
    let (moved, gone) = (id(&desk, ali), id(&desk, elif));
    desk.edit(ali, Edit::element(moved, task::DUE.with(Day::parse("2026-03-20").unwrap())));
    desk.edit(elif, Edit::remove(Kind::Task, gone));
    let told = desk.dossier(fanny).records.of(&Kind::Contact)[0].id().unwrap();
    desk.edit(fanny, Edit::remove(Kind::Contact, told));
    let (facts, state) = (desk.model.journal.len(), desk.state());
    make(&mut desk, gathering, &["Jade", "Karim"]);
    assert_eq!((desk.model.journal.len(), desk.state()), (facts, state));
}

#[test]
fn somebody_who_decides_later_is_added_by_the_same_gesture() {
    let (mut desk, gathering) = u0();
    make(&mut desk, gathering, &[]);
    // Lina was ill and comes on another day; Jade changes her mind.
    attend(&mut desk, gathering, "Lina", Attendance::Present);
    decide(&mut desk, gathering, "Lina", Decision::Follows);
    decide(&mut desk, gathering, "Jade", Decision::Interview);
    make(&mut desk, gathering, &[]);
    assert_eq!(desk.model.board.len(), 9);
    assert_eq!(tasks(&desk, person(&desk, "Lina")).len(), 0, "going on needs no appointment");
    assert_eq!(tasks(&desk, person(&desk, "Jade")).len(), 1);
}

#[test]
fn a_decision_says_that_somebody_came_and_an_absence_keeps_them_on_the_list_alone() {
    let mut desk = Desk::founded(1);
    let gathering = planned(&mut desk);
    invite(&mut desk, gathering, "Ali, Bea");
    decide(&mut desk, gathering, "Ali", Decision::Follows);
    assert_eq!(shown(&desk).counts().present, 1);
    attend(&mut desk, gathering, "Ali", Attendance::Absent);
    make(&mut desk, gathering, &["Ali", "Bea"]);
    assert_eq!((desk.model.board.len(), shown(&desk).people.len()), (0, 2));
}

fn named(desk: &mut Desk, first: &str, last: &str) -> PersonId {
    let person = desk.new_person(first);
    desk.edit(person, Edit::register(passerelle::journal::schema::identity::LAST_NAME.with(&line(last))));
    person
}

#[test]
fn who_has_a_dossier_is_proposed_first_and_linked() {
    let mut desk = Desk::founded(1);
    let known = named(&mut desk, "Amélie", "Dupont");
    let gathering = planned(&mut desk);
    invite(&mut desk, gathering, "Amelie DUPONT");
    decide(&mut desk, gathering, "Amelie DUPONT", Decision::Interview);
    make(&mut desk, gathering, &[]);
    assert_eq!(desk.model.board.len(), 1);
    assert_eq!(person(&desk, "Amelie DUPONT"), known);
    assert_eq!((tasks(&desk, known).len(), desk.dossier(known).records.of(&Kind::Contact).len()), (1, 1));
    assert_eq!(desk.model.board.card(known).unwrap().name(), "Amélie Dupont", "the name stays as it was");
    let facts = desk.model.journal.len();
    make(&mut desk, gathering, &[]);
    assert_eq!(desk.model.journal.len(), facts);
}

#[test]
fn a_like_name_is_asked_about_and_never_linked_by_itself() {
    let mut desk = Desk::founded(1);
    named(&mut desk, "Karim", "Benali");
    named(&mut desk, "Karim", "Haddad");
    named(&mut desk, "Lina", "Pirard");
    let gathering = planned(&mut desk);
    invite(&mut desk, gathering, "Karim, Lina Pirart, Zoé");
    for name in ["Karim", "Lina Pirart", "Zoé"] {
        decide(&mut desk, gathering, name, Decision::Follows);
    }
    desk.send(gathering::Msg::MakingAsked(gathering));
    let Some(Dialog::Gathering(asked)) = desk.model.dialog.as_deref().cloned() else { panic!("no dialog") };
    let whose: Vec<(&str, &Whose)> =
        asked.proposals.iter().map(|proposal| (proposal.name.as_str(), &proposal.whose)).collect();
    let asks = |place: usize, count: usize| matches!(whose[place].1, Whose::Ask(offers) if offers.len() == count);
    assert!(asks(0, 2) && asks(1, 1), "{whose:?}");
    assert_eq!(whose[2], ("Zoé", &Whose::New));
}

#[test]
fn what_a_colleague_noted_of_an_obstacle_is_not_written_over() {
    let mut desk = Desk::founded(1);
    let known = named(&mut desk, "Amélie", "Dupont");
    let solved = passerelle::insight::project::obstacles::state_field("mobility").with("solved");
    desk.edit(known, Edit::element("mobility", solved));
    let gathering = planned(&mut desk);
    invite(&mut desk, gathering, "Amélie Dupont");
    let edit = Edit::element(id_of(&desk, "Amélie Dupont"), invited::NEEDS.with(vec!["bus", "interpreter"]));
    note(&mut desk, gathering, edit);
    decide(&mut desk, gathering, "Amélie Dupont", Decision::Follows);
    make(&mut desk, gathering, &[]);
    let dossier = desk.dossier(known);
    let states = passerelle::insight::project::obstacles::states(&dossier.records, dossier_day());
    let told: Vec<_> = states.iter().map(|(code, held)| (*code, held.value().and_then(|it| it.as_text()))).collect();
    assert!(told.contains(&("mobility", Some("solved"))) && told.contains(&("language", Some("present"))), "{told:?}");
}

#[test]
fn two_colleagues_who_make_the_same_dossiers_make_them_once() {
    let (mut anne, gathering) = u0();
    let mut bruno = Desk::joining(2, &anne.backup(), "Bruno");
    bruno.send(route::Msg::Changed(Route::Gathering(gathering)));
    make(&mut anne, gathering, &[]);
    make(&mut bruno, gathering, &[]);
    anne.import(&bruno.backup());
    assert_eq!(anne.model.board.len(), 7);
    assert!(anne.model.board.cards().all(|card| tasks(&anne, card.id).len() == 1));
}
