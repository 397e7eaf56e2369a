//! Permanences: who is expected and who lives near, what a press writes there, and what is read of whom.

use super::desk::{Desk, line};
use super::gathering::{make, u0};
use crate::support::day;
use passerelle::app::bulk::{self, Call, Calls, Change, For, Gesture};
use passerelle::app::outpost::{self, Shown, appointment};
use passerelle::app::route::At;
use passerelle::app::{Dialog, Edit, Route, editing, route, undo};
use passerelle::domain::{Duration, ElementId, Hour, Locality, PersonId, Subject};
use passerelle::insight::outpost::offered::offered;
use passerelle::insight::outpost::{Outing, Radius};
use passerelle::journal::Keys;
use passerelle::journal::Kind;
use passerelle::journal::schema::{contract, identity, meeting, meeting_day, placement, task};

/// A permanence, by the fields that are said of it.
fn permanence(desk: &mut Desk, name: &str, locality: Option<&str>, rule: Option<&str>) -> ElementId {
    let id = ElementId::random();
    let mut edits = vec![
        Edit::element(id, meeting::NAME.with(&line(name))),
        Edit::element(id, meeting::SORT.with("permanence")),
        Edit::element(id, meeting::HOUR.with(Hour::new(9, 0).unwrap())),
        Edit::element(id, meeting::MINUTES.with(Duration::parse("2 h").unwrap())),
    ];
    edits.extend(locality.map(|text| Edit::element(id, meeting::LOCALITY.with(&Locality::parse(text).unwrap()))));
    if let Some(rule) = rule {
        edits.push(Edit::element(id, meeting::RULE.with(&line(rule))));
        edits.push(Edit::element(id, meeting::FROM.with(day("2026-03-03"))));
    }
    desk.settle(edits);
    id
}

/// Jamoigne, by appointment.
fn jamoigne(desk: &mut Desk) -> ElementId {
    permanence(desk, "Jamoigne", Some("6810 Jamoigne"), None)
}

fn lives(desk: &mut Desk, name: &str, locality: Option<&str>) -> PersonId {
    let person = desk.new_person(name);
    if let Some(locality) = locality {
        desk.edit(person, Edit::register(identity::LOCALITY.with(&Locality::parse(locality).unwrap())));
    }
    person
}

/// What the screen asks for, as long as it lacks something.
fn look(desk: &mut Desk) -> Shown {
    for _ in 0..5 {
        match desk.model.outposts.shown.as_deref() {
            Some(shown) if !shown.waits => break,
            _ => desk.send(outpost::Msg::Asked),
        }
    }
    let shown = desk.model.outposts.shown.as_deref().unwrap().clone();
    assert!(!shown.waits && shown.left.is_none(), "{shown:?}");
    shown
}

/// Opens a day at a place, up to 10 km around it.
fn opened(desk: &mut Desk, meeting: ElementId, on: Option<&str>) -> Shown {
    let at = At { meeting, day: on.map(day), radius: Radius::default() };
    desk.send(route::Msg::Changed(Route::Outpost(at)));
    look(desk)
}

fn outing(shown: &Shown) -> &Outing {
    shown.outing.as_ref().unwrap()
}

fn near(shown: &Shown) -> Vec<&str> {
    outing(shown).near.iter().map(|near| shown.people[&near.person].ground.name.as_str()).collect()
}

/// Hours and names of those who are expected.
fn expected(shown: &Shown) -> Vec<(String, &str)> {
    let told = outing(shown).booked.iter().map(|booked| &booked.appointment);
    told.map(|it| {
        let hour = it.hour.map(|hour| hour.to_string()).unwrap_or_default();
        (hour, shown.people[&it.person].ground.name.as_str())
    })
    .collect()
}

#[test]
fn u0_the_two_of_jamoigne_are_expected_there_and_the_double_hour_is_said() {
    let (mut desk, gathering) = u0();
    make(&mut desk, gathering, &["Jade", "Karim"]);
    let jamoigne = jamoigne(&mut desk);
    // Without a day of its own, the next one is that of the appointments.
    let shown = opened(&mut desk, jamoigne, None);
    assert_eq!(outing(&shown).day, day("2026-03-12"));
    assert_eq!(expected(&shown), [("14:30".to_owned(), "Driss"), ("14:30".to_owned(), "Hélène")]);
    assert!(outing(&shown).booked.iter().all(|booked| booked.clashes), "one colleague, one hour");
    // Of nobody a locality is noted: nine people are counted, none is dropped.
    assert_eq!((near(&shown).len(), outing(&shown).without), (0, 9));
    let libramont = permanence(&mut desk, "Libramont", Some("6800 Libramont-Chevigny"), Some("FREQ=MONTHLY;BYDAY=1WE"));
    let shown = opened(&mut desk, libramont, Some("2026-03-12"));
    assert_eq!(expected(&shown).len(), 5);
    assert!(outing(&shown).sitting.is_none(), "a Thursday is not planned there");
}

#[test]
fn who_lives_near_stands_by_distance_and_facts_move_them_at_once() {
    let mut desk = Desk::founded(1);
    let jamoigne = jamoigne(&mut desk);
    lives(&mut desk, "Hélène", Some("6820 Florenville"));
    let bea = lives(&mut desk, "Bea", Some("6810 Jamoigne"));
    lives(&mut desk, "Ali", Some("4000 Liège"));
    lives(&mut desk, "Igor", None);
    lives(&mut desk, "Jade", Some("Sedan"));
    let shown = opened(&mut desk, jamoigne, Some("2026-03-12"));
    assert_eq!(near(&shown), ["Bea", "Hélène"]);
    let counts = outing(&shown);
    assert_eq!((counts.beyond, counts.without, counts.unknown), (1, 1, 1));
    desk.edit(bea, Edit::register(identity::LOCALITY.with(&Locality::parse("1000 Bruxelles").unwrap())));
    assert_eq!(near(&look(&mut desk)), ["Hélène"]);
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(near(&look(&mut desk)), ["Bea", "Hélène"]);
    // Farther is one press away, and nothing else has to be read for it than what is due with those who come in.
    let wide = At { meeting: jamoigne, day: Some(day("2026-03-12")), radius: Radius::Five };
    desk.send(route::Msg::Changed(Route::Outpost(wide)));
    assert_eq!(near(&look(&mut desk)), ["Bea"]);
}

#[test]
fn what_is_due_is_told_of_those_who_are_near() {
    let mut desk = Desk::founded(1);
    let jamoigne = jamoigne(&mut desk);
    let bea = lives(&mut desk, "Bea", Some("6810 Jamoigne"));
    let far = lives(&mut desk, "Ali", Some("4000 Liège"));
    for person in [bea, far] {
        desk.add(person, Kind::Task, &[("title", "relire le CV"), ("due", "2026-03-10")]);
        desk.add(person, Kind::Task, &[("title", "dans longtemps"), ("due", "2026-06-10")]);
    }
    let shown = opened(&mut desk, jamoigne, Some("2026-03-12"));
    assert_eq!(shown.people.keys().copied().collect::<Vec<_>>(), [bea], "nobody else's dossier is opened");
    let due: Vec<&str> = shown.people[&bea].due(day("2026-03-12")).map(|item| item.title.as_str()).collect();
    assert_eq!(due, ["relire le CV"]);
    let id = desk.dossier(bea).records.of(&Kind::Task)[0].id().unwrap();
    let task = desk.dossier(bea).records.element(&Kind::Task, id).unwrap().clone();
    let other = desk.dossier(bea).records.of(&Kind::Task)[1].id().unwrap();
    let relire = if task.get(task::TITLE) == Some("relire le CV") { id } else { other };
    desk.edit(bea, Edit::element(relire, task::DONE.with(day("2026-03-04"))));
    assert_eq!(look(&mut desk).people[&bea].due(day("2026-03-12")).count(), 0);
}

#[test]
fn one_press_gives_the_next_free_hour_and_one_undo_takes_it_back() {
    let mut desk = Desk::founded(1);
    let bouillon = permanence(&mut desk, "Bouillon", Some("6830 Bouillon"), Some("FREQ=WEEKLY;BYDAY=TU"));
    let bea = lives(&mut desk, "Bea", Some("6830 Bouillon"));
    let free = |shown: &Shown| outing(shown).free.iter().map(ToString::to_string).collect::<Vec<_>>();
    let shown = opened(&mut desk, bouillon, None);
    assert_eq!(outing(&shown).day, day("2026-03-10"), "the next Tuesday");
    assert_eq!(free(&shown), ["09:00", "09:30", "10:00", "10:30"]);
    let me = desk.model.device.unwrap().member;
    let when = (day("2026-03-10"), Hour::new(9, 0));
    let edits = appointment(ElementId::random(), &line("Rendez-vous"), when, &line("Bouillon"), me);
    desk.send(editing::Msg::Edited { about: Subject::Person(bea), edits });
    let shown = look(&mut desk);
    assert_eq!(expected(&shown), [("09:00".to_owned(), "Bea")]);
    assert_eq!(free(&shown), ["09:30", "10:00", "10:30"]);
    assert_eq!(shown.people[&bea].due(day("2026-03-10")).count(), 0, "the appointment is not due besides itself");
    desk.send(undo::Msg::UndoAsked);
    assert!(expected(&look(&mut desk)).is_empty());
}

#[test]
fn a_day_that_is_cancelled_or_moved_is_not_the_next_one() {
    let mut desk = Desk::founded(1);
    let bouillon = permanence(&mut desk, "Bouillon", Some("6830 Bouillon"), Some("FREQ=WEEKLY;BYDAY=TU"));
    let keys = |on: &str| Keys::two(bouillon, day(on));
    desk.settle(vec![
        Edit::of(keys("2026-03-10"), meeting_day::CANCELLED.with(true)),
        Edit::of(keys("2026-03-17"), meeting_day::MOVED.with(day("2026-03-19"))),
    ]);
    let shown = opened(&mut desk, bouillon, None);
    assert_eq!(outing(&shown).day, day("2026-03-19"));
    assert!(outing(&shown).sitting.is_some());
    assert!(outing(&opened(&mut desk, bouillon, Some("2026-03-17"))).sitting.is_none());
}

#[test]
fn in_a_session_the_next_days_of_permanences_are_offered_and_those_by_appointment() {
    let mut desk = Desk::founded(1);
    let bouillon = permanence(&mut desk, "Bouillon", Some("6830 Bouillon"), Some("FREQ=WEEKLY;BYDAY=TU"));
    let jamoigne = jamoigne(&mut desk);
    let session = permanence(&mut desk, "Libramont", Some("6800 Libramont"), Some("FREQ=MONTHLY;BYDAY=1WE"));
    desk.settle(vec![
        Edit::element(session, meeting::SORT.with("information")),
        Edit::of(Keys::two(bouillon, day("2026-03-10")), meeting_day::CANCELLED.with(true)),
    ]);
    let told = offered(&desk.model.settings.records, desk.model.today);
    let told: Vec<(ElementId, Option<String>)> =
        told.iter().map(|it| (it.meeting.id, it.sitting.as_ref().map(|sitting| sitting.on.to_string()))).collect();
    let tuesdays = ["2026-03-17", "2026-03-24", "2026-03-31"].map(|on| (bouillon, Some(on.to_owned())));
    assert_eq!(told, tuesdays.into_iter().chain([(jamoigne, None)]).collect::<Vec<_>>());
}

#[test]
fn companies_are_those_of_neighbours_whose_work_runs_or_is_to_come() {
    let mut desk = Desk::founded(1);
    let jamoigne = jamoigne(&mut desk);
    let (bea, driss) = (lives(&mut desk, "Bea", Some("6810 Jamoigne")), lives(&mut desk, "Driss", Some("6810 Izel")));
    let far = lives(&mut desk, "Ali", Some("4000 Liège"));
    let (company, employer) = (placement::COMPANY.key, contract::EMPLOYER.key);
    desk.add(
        bea,
        Kind::Placement,
        &[(company, "Carrefour Market"), ("start", "2026-03-02"), ("planned_end", "2026-03-20")],
    );
    desk.add(bea, Kind::Placement, &[(company, "Ancien"), ("start", "2025-03-02"), ("end", "2025-03-20")]);
    desk.add(driss, Kind::Contract, &[(employer, "carrefour market"), ("start", "2026-04-01")]);
    desk.add(far, Kind::Placement, &[(company, "Loin"), ("start", "2026-03-02")]);
    let shown = opened(&mut desk, jamoigne, Some("2026-03-12"));
    let told: Vec<(&str, usize)> =
        outing(&shown).companies.iter().map(|company| (company.name.as_str(), company.people.len())).collect();
    assert_eq!(told, [("Carrefour Market", 2)]);
}

#[test]
fn a_contact_is_noted_for_who_was_expected_whoever_is_selected() {
    let mut desk = Desk::founded(1);
    let jamoigne = jamoigne(&mut desk);
    let bea = lives(&mut desk, "Bea", Some("6810 Jamoigne"));
    lives(&mut desk, "Ali", Some("6810 Jamoigne"));
    opened(&mut desk, jamoigne, Some("2026-03-12"));
    desk.send(bulk::Msg::AskedOf(Gesture::Contact, vec![bea]));
    let Some(Dialog::Bulk(asked)) = desk.model.dialog.as_deref() else { panic!("no dialog") };
    assert_eq!(asked.persons.iter().map(|card| card.id).collect::<Vec<_>>(), [bea]);
    let calls = Calls {
        channel: "permanence",
        on: day("2026-03-04"),
        text: None,
        calls: vec![Call { person: bea, reached: "reached" }],
        next: None,
        next_for: For::Missed,
    };
    desk.send(bulk::Msg::Changed { persons: vec![bea], change: Change::Contact(calls.into()) });
    let shown = look(&mut desk);
    assert_eq!(shown.people[&bea].ground.last_contact, Some(day("2026-03-04")));
    assert!(desk.model.board.selected.is_empty());
}

#[test]
fn without_the_list_of_localities_appointments_are_shown_and_the_reason_is_said() {
    let (mut desk, gathering) = u0();
    make(&mut desk, gathering, &[]);
    desk.localities = false;
    let jamoigne = jamoigne(&mut desk);
    let shown = opened(&mut desk, jamoigne, None);
    assert!(shown.missed && near(&shown).is_empty());
    assert_eq!(expected(&shown).len(), 2);
    // Whoever comes back asks again.
    desk.localities = true;
    desk.send(route::Msg::Changed(Route::default()));
    assert!(desk.model.outposts.shown.is_none(), "what was read is let go of");
    assert!(!opened(&mut desk, jamoigne, None).missed);
}

#[test]
fn everybody_is_read_in_slices_and_a_new_day_reads_them_again() {
    let mut desk = Desk::founded(1);
    let jamoigne = jamoigne(&mut desk);
    for name in ["Ali", "Bea", "Chloé", "Driss", "Elif", "Fanny"] {
        lives(&mut desk, name, Some("6810 Jamoigne"));
    }
    let at = At { meeting: jamoigne, day: None, radius: Radius::default() };
    desk.send(route::Msg::Changed(Route::Outpost(at)));
    // The list of localities, and one slice.
    assert!(!desk.send_until(outpost::Msg::Asked, 2), "there is more to do than one slice");
    let shown = desk.model.outposts.shown.clone().unwrap();
    assert!(shown.left.is_some_and(|left| left > 0) && !shown.waits && shown.outing.is_none(), "{shown:?}");
    let mut desk = desk.reloaded(2);
    let shown = opened(&mut desk, jamoigne, None);
    assert_eq!((near(&shown).len(), outing(&shown).day), (6, day("2026-03-04")));
    desk.on("2026-03-05");
    let shown = look(&mut desk);
    assert_eq!((near(&shown).len(), outing(&shown).day), (6, day("2026-03-05")));
}
