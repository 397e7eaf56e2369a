//! The agenda: a week by day, a session planned from what comes back, and calendars to take along.

use super::desk::{Desk, line};
use passerelle::app::agenda::{self, Spoken, Taking, plan};
use passerelle::app::calendar::Of;
use passerelle::app::device::Deed;
use passerelle::app::{Edit, Route, editing, gathering, route, undo};
use passerelle::domain::{Day, Duration, ElementId, GatheringId, Hour, Locality, MemberId, PersonId, Subject};
use passerelle::insight::agenda::meetings::{Holding, Meeting, meetings};
use passerelle::insight::agenda::school_holidays::SchoolDay;
use passerelle::insight::agenda::week::{Choice, Entry, Line, Time, Week, week};
use passerelle::journal::schema::{meeting, meeting_day, task};
use passerelle::journal::{Keys, Kind};
use uuid::Uuid;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn id(words: &str) -> ElementId {
    ElementId::derived(Uuid::nil(), words)
}

/// The agenda of the week of Monday 2 March 2026; today is its Wednesday.
const MONDAY: &str = "2026-03-02";

fn open(desk: &mut Desk, monday: &str) {
    desk.send(route::Msg::Changed(Route::parse(&format!("#/agenda?semaine={monday}"))));
    desk.send(agenda::Msg::Asked(day(monday)));
}

fn entries(desk: &Desk) -> Vec<&Entry> {
    let read = desk.model.agenda.read.as_deref().expect("a week was read");
    read.people.values().flatten().collect()
}

fn held(desk: &Desk) -> Vec<Meeting> {
    meetings(&desk.model.settings.records)
}

/// The lines of the week, as a test reads them.
fn told(week: &Week<'_>) -> Vec<String> {
    let of = |line: &Line<'_>| match line {
        Line::Meeting(Time { moved_away: true, sitting, .. }) => format!("déplacé au {}", sitting.on),
        Line::Meeting(time) if time.sitting.holding == Holding::Held => "réunion".to_owned(),
        Line::Meeting(time) => format!("réunion {:?}", time.sitting.holding),
        Line::Gathering(held) => format!("séance {}", held.title.clone().unwrap_or_default()),
        Line::Person(entry) => format!("{} {}{}", entry.name, entry.due.title, if entry.held { " ✓" } else { "" }),
    };
    let days = week.days.iter();
    days.flat_map(|day| day.lines.iter().map(move |line| format!("{} {}", day.day.of_month(), of(line)))).collect()
}

fn shown(desk: &Desk, monday: &str, choice: &Choice) -> Vec<String> {
    let meetings = held(desk);
    let entries = desk.model.agenda.read.iter().flat_map(|read| read.people.values().flatten());
    told(&week(day(monday), &meetings, &desk.model.gatherings, entries, choice))
}

fn everything(desk: &Desk, monday: &str) -> Vec<String> {
    shown(desk, monday, &Choice::default())
}

/// A task of a person; an hour makes it an appointment.
fn plan_task(
    desk: &mut Desk,
    person: PersonId,
    title: &str,
    on: &str,
    at: Option<(u16, u16)>,
    venue: Option<&str>,
) -> ElementId {
    let id = id(&format!("{person} {title}"));
    let mut edits = vec![Edit::element(id, task::TITLE.with(&line(title))), Edit::element(id, task::DUE.with(day(on)))];
    edits.extend(at.map(|(hour, minutes)| Edit::element(id, task::HOUR.with(Hour::new(hour, minutes).unwrap()))));
    edits.extend(venue.map(|venue| Edit::element(id, task::VENUE.with(&line(venue)))));
    desk.send(editing::Msg::Edited { about: Subject::Person(person), edits });
    id
}

fn tick(desk: &mut Desk, person: PersonId, task: ElementId, on: &str) {
    desk.edit(person, Edit::element(task, task::DONE.with(day(on))));
}

/// The information session of every first Wednesday at Libramont, at half past nine.
fn first_wednesday(desk: &mut Desk) -> ElementId {
    let info = id("info");
    desk.settle(vec![
        Edit::element(info, meeting::NAME.with(&line("Séance d'information"))),
        Edit::element(info, meeting::SORT.with("information")),
        Edit::element(info, meeting::FROM.with(day("2026-03-04"))),
        Edit::element(info, meeting::RULE.with(&line("FREQ=MONTHLY;BYDAY=1WE"))),
        Edit::element(info, meeting::HOUR.with(Hour::new(9, 30).unwrap())),
        Edit::element(info, meeting::MINUTES.with(Duration::minutes(120))),
        Edit::element(info, meeting::LOCALITY.with(&Locality::parse("6800 Libramont").unwrap())),
        Edit::element(info, meeting::VENUE.with(&line("Maison de l'emploi"))),
    ]);
    info
}

fn invite(desk: &mut Desk, monday: &str) -> GatheringId {
    let meetings = held(desk);
    let week = week(day(monday), &meetings, &desk.model.gatherings, std::iter::empty(), &Choice::default());
    let time = week.days.iter().flat_map(|day| &day.lines).find_map(|line| match line {
        Line::Meeting(time) if time.invites() => Some(time),
        _ => None,
    });
    let (gathering, edits) = plan(time.expect("a time to which one can invite"));
    desk.send(gathering::Msg::Convened { gathering, edits });
    gathering
}

#[test]
fn a_week_shows_appointments_by_their_hour_and_what_was_held_stays() {
    let mut desk = Desk::founded(1);
    let (amelie, karim) = (desk.new_person("Amélie"), desk.new_person("Karim"));
    plan_task(&mut desk, amelie, "Entretien", "2026-03-05", Some((14, 0)), Some("Libramont"));
    plan_task(&mut desk, karim, "Bilan", "2026-03-05", Some((9, 0)), None);
    plan_task(&mut desk, karim, "Rappeler", "2026-03-05", None, None);
    let met = plan_task(&mut desk, amelie, "Accueil", "2026-03-02", Some((10, 0)), None);
    let called = plan_task(&mut desk, karim, "Téléphoner", "2026-03-03", None, None);
    plan_task(&mut desk, karim, "Plus tard", "2026-03-09", Some((9, 0)), None);
    tick(&mut desk, amelie, met, "2026-03-02");
    tick(&mut desk, karim, called, "2026-03-03");
    open(&mut desk, MONDAY);
    let expected = ["2 Amélie Accueil ✓", "5 Karim Bilan", "5 Amélie Entretien", "5 Karim Rappeler"];
    assert_eq!(everything(&desk, MONDAY), expected);

    // The week after is another one; what was done without an hour is over.
    open(&mut desk, "2026-03-09");
    assert_eq!(everything(&desk, "2026-03-09"), ["9 Karim Plus tard"]);
}

#[test]
fn a_fact_changes_the_week_at_once_and_reads_one_person() {
    let mut desk = Desk::founded(1);
    let (amelie, karim) = (desk.new_person("Amélie"), desk.new_person("Karim"));
    plan_task(&mut desk, karim, "Bilan", "2026-03-05", Some((9, 0)), None);
    open(&mut desk, MONDAY);
    let before = desk.model.agenda.read.clone();
    desk.edit(amelie, Edit::element(id("x"), task::TITLE.with(&line("Sans jour"))));
    assert_eq!(desk.model.agenda.read, before, "nothing of the week has changed: it is not drawn again");

    plan_task(&mut desk, amelie, "Entretien", "2026-03-06", Some((14, 0)), None);
    assert_eq!(everything(&desk, MONDAY), ["5 Karim Bilan", "6 Amélie Entretien"]);
    desk.send(undo::Msg::UndoAsked);
    assert_eq!(everything(&desk, MONDAY), ["5 Karim Bilan"]);
    // On another screen nothing is kept up to date.
    desk.send(route::Msg::Changed(Route::Help));
    assert!(desk.model.agenda.read.is_none());
}

#[test]
fn many_people_are_read_in_slices_and_shown_when_the_week_is_whole() {
    let mut desk = Desk::founded(1);
    for number in 0..30 {
        let person = desk.new_person(&format!("Personne {number}"));
        plan_task(&mut desk, person, "Bilan", "2026-03-05", None, None);
    }
    desk.send(route::Msg::Changed(Route::parse("#/agenda")));
    // The clock of tests says at its second look that a slice is over.
    assert!(!desk.send_until(agenda::Msg::Asked(day(MONDAY)), 5));
    assert!(desk.model.agenda.read.is_none());
    open(&mut desk, "2026-03-09");
    assert_eq!(entries(&desk).len(), 0, "the week that was asked for last, and not the one before");
    open(&mut desk, MONDAY);
    assert_eq!(entries(&desk).len(), 30);
}

#[test]
fn the_week_is_read_behind_a_checkpoint_too() {
    let mut desk = Desk::founded(1);
    let karim = desk.new_person("Karim");
    let met = plan_task(&mut desk, karim, "Accueil", "2026-03-02", Some((10, 0)), None);
    tick(&mut desk, karim, met, "2026-03-02");
    let amelie = desk.new_person("Amélie");
    let mut desk = desk.rested(2);
    open(&mut desk, MONDAY);
    desk.read();
    assert_eq!(everything(&desk, MONDAY), ["2 Karim Accueil ✓"]);
    let unread = |person| desk.model.journal.is_unread(Subject::Person(person));
    assert_eq!((unread(karim), unread(amelie)), (false, true), "of who has no task nothing is read");
}

#[test]
fn mine_those_of_a_colleague_and_those_of_nobody() {
    let mut desk = Desk::founded(1);
    let anne = desk.model.device.unwrap().member;
    let denis = MemberId::derived(Uuid::nil(), "Denis");
    let karim = desk.new_person("Karim");
    let to = |desk: &mut Desk, title: &str, member: Option<MemberId>| {
        let task = plan_task(desk, karim, title, "2026-03-05", None, None);
        if let Some(member) = member {
            desk.edit(karim, Edit::element(task, task::MEMBER.with(member)));
        }
    };
    to(&mut desk, "d'Anne", Some(anne));
    to(&mut desk, "de Denis", Some(denis));
    to(&mut desk, "de personne", None);
    open(&mut desk, MONDAY);
    let of = |member| shown(&desk, MONDAY, &Choice { member: Some(member), place: None });
    assert_eq!(of(anne).len(), 2);
    assert!(of(anne).contains(&"5 Karim d'Anne".to_owned()) && of(denis).contains(&"5 Karim de personne".to_owned()));
    assert_eq!(everything(&desk, MONDAY).len(), 3);

    // Anne is away that day, and Denis answers for her people.
    let away = Keys::one(anne);
    let substitute = passerelle::journal::schema::substitute::BY.with(denis);
    desk.settle(vec![Edit::of(away, substitute)]);
    open(&mut desk, "2026-03-09");
    open(&mut desk, MONDAY);
    let of = |member| shown(&desk, MONDAY, &Choice { member: Some(member), place: None });
    assert_eq!((of(anne).len(), of(denis).len()), (1, 3));
}

#[test]
fn a_place_is_found_by_its_words_and_hides_what_is_elsewhere() {
    let mut desk = Desk::founded(1);
    first_wednesday(&mut desk);
    let karim = desk.new_person("Karim");
    plan_task(&mut desk, karim, "Entretien", "2026-03-05", Some((14, 0)), Some("CPAS de LIBRAMONT"));
    plan_task(&mut desk, karim, "Visite", "2026-03-05", Some((16, 0)), Some("Jamoigne"));
    plan_task(&mut desk, karim, "Rappeler", "2026-03-05", None, None);
    open(&mut desk, MONDAY);
    let at = |place: &str| shown(&desk, MONDAY, &Choice { member: None, place: Some(place.to_owned()) });
    assert_eq!(at("Libramont"), ["4 réunion", "5 Karim Entretien"]);
    assert_eq!(at("jamoigne"), ["5 Karim Visite"]);
    let meetings = held(&desk);
    let all = entries(&desk).into_iter();
    let places =
        week(day(MONDAY), &meetings, &[], all, &Choice { member: None, place: Some("Arlon".to_owned()) }).places;
    assert_eq!(places, ["CPAS de LIBRAMONT", "Jamoigne", "Libramont", "Maison de l'emploi"]);
}

#[test]
fn what_comes_back_says_when_it_is_moved_cancelled_or_closed() {
    let mut desk = Desk::founded(1);
    let info = first_wednesday(&mut desk);
    let otherwise = |planned: &str, entry| Edit::of(Keys::two(info, day(planned)), entry);
    desk.settle(vec![
        otherwise("2026-04-01", meeting_day::MOVED.with(day("2026-04-08"))),
        otherwise("2026-05-06", meeting_day::CANCELLED.with(true)),
    ]);
    open(&mut desk, MONDAY);
    assert_eq!(everything(&desk, MONDAY), ["4 réunion"]);
    assert_eq!(everything(&desk, "2026-03-30"), ["1 déplacé au 2026-04-08"]);
    assert_eq!(everything(&desk, "2026-04-06"), ["8 réunion"]);
    assert_eq!(everything(&desk, "2026-05-04"), ["6 réunion Cancelled"]);

    // Easter Monday, in the holidays of the schools; and a day of which nothing is known.
    let none = |monday: &str| week(day(monday), &[], &[], std::iter::empty(), &Choice::default());
    let easter = none("2026-04-06");
    assert!(easter.days[0].holiday.is_some() && easter.days[1].holiday.is_none());
    assert!(none("2026-05-04").days.iter().all(|day| day.school != SchoolDay::Unknown));
    assert_eq!(none("2028-05-01").days[0].school, SchoolDay::Unknown);
}

#[test]
fn one_day_of_what_comes_back_is_one_session_and_not_two() {
    let mut desk = Desk::founded(1);
    first_wednesday(&mut desk);
    open(&mut desk, MONDAY);
    let gathering = invite(&mut desk, MONDAY);
    assert_eq!(desk.model.route, Route::Gathering(gathering));
    let made = desk.model.gatherings[0].clone();
    assert_eq!((made.day, made.hour), (Some(day("2026-03-04")), Hour::new(9, 30)));
    assert_eq!(made.venue.as_deref(), Some("Maison de l'emploi, Libramont"));
    assert_eq!((made.sort.as_deref(), made.length), (Some("information"), Some(Duration::minutes(120))));

    // In the agenda it stands once, and the same gesture again only opens it.
    open(&mut desk, MONDAY);
    assert_eq!(everything(&desk, MONDAY), ["4 séance Séance d'information"]);
    let before = desk.state();
    desk.send(gathering::Msg::Convened {
        gathering,
        edits: vec![Edit::register(passerelle::journal::schema::gathering::DAY.with(day("2026-03-05")))],
    });
    assert_eq!((desk.state(), &desk.model.route), (before, &Route::Gathering(gathering)));
    assert_eq!(passerelle::insight::gathering::Gathering::all(&desk.model.journal).len(), 1);
    // A colleague who plans it without seeing this one plans the same; April is another one.
    open(&mut desk, "2026-03-30");
    assert_ne!(invite(&mut desk, "2026-03-30"), gathering);
}

fn words(name: &str) -> Spoken {
    Spoken { name: name.to_owned(), sorts: vec![("information", "Séance".to_owned())], other: "Rencontre".to_owned() }
}

fn take(desk: &mut Desk, of: Of, earlier: Option<&str>, name: &str) -> Option<String> {
    desk.send(agenda::Msg::CalendarAsked { of, earlier: earlier.map(str::to_owned), words: words(name) });
    desk.downloads.pop().map(|(_, bytes)| String::from_utf8(bytes).unwrap())
}

#[test]
fn a_calendar_says_initials_and_a_place_and_the_next_one_counts_on() {
    let mut desk = Desk::founded(1);
    let anne = desk.model.device.unwrap().member;
    let amelie = desk.new_person("Amélie");
    let task = plan_task(&mut desk, amelie, "Bilan de santé", "2026-03-05", Some((14, 0)), Some("Libramont"));
    desk.edit(amelie, Edit::element(task, task::MEMBER.with(anne)));
    let first = take(&mut desk, Of::Member(anne), None, "Mes échéances").unwrap();
    assert!(
        first.contains("SUMMARY:A. · Libramont") && !first.contains("Amélie") && !first.contains("santé"),
        "{first}"
    );
    let line = desk.model.kept.register.0.last().unwrap();
    assert_eq!((line.deed, line.persons, line.sealed), (Deed::Calendar, 1, false));
    assert!(matches!(&*desk.model.agenda.taking, Taking::Made(made) if made.events == 1 && made.cancelled == 0));

    // The appointment is moved: its number rises. It goes: it is cancelled, without a word of it.
    let sequence = |text: &str| -> u32 {
        text.lines().find_map(|line| line.strip_prefix("SEQUENCE:")).unwrap().trim().parse().unwrap()
    };
    desk.edit(amelie, Edit::element(task, task::HOUR.with(Hour::new(15, 0).unwrap())));
    let second = take(&mut desk, Of::Member(anne), Some(&first), "Mes échéances").unwrap();
    assert!(sequence(&second) > sequence(&first));
    desk.edit(amelie, Edit::remove(Kind::Task, task));
    let third = take(&mut desk, Of::Member(anne), Some(&second), "Mes échéances").unwrap();
    assert!(third.contains("STATUS:CANCELLED") && !third.contains("Libramont"), "{third}");
    assert!(sequence(&third) > sequence(&second));
}

#[test]
fn a_calendar_of_a_person_bears_initials_and_another_file_is_refused() {
    let mut desk = Desk::founded(1);
    first_wednesday(&mut desk);
    let amelie = desk.new_person("Amélie");
    plan_task(&mut desk, amelie, "Entretien", "2026-03-05", Some((14, 0)), None);
    let sessions = take(&mut desk, Of::Meetings, None, "Séances").unwrap();
    assert!(sessions.contains("RRULE:FREQ=MONTHLY;BYDAY=1WE"), "{sessions}");
    let person = take(&mut desk, Of::Person(amelie), None, &format!("Passerelle, {}", Spoken::INITIALS)).unwrap();
    assert!(person.contains("X-WR-CALNAME:Passerelle\\, A.") && !person.contains("Amélie"), "{person}");
    let lines = desk.model.kept.register.0.len();
    assert_eq!(take(&mut desk, Of::Person(amelie), Some(&sessions), "x"), None);
    assert_eq!(*desk.model.agenda.taking, Taking::OtherCalendar);
    // What the browser does not save is in no register.
    desk.saves = false;
    assert_eq!(take(&mut desk, Of::Meetings, None, "x"), None);
    assert_eq!((&*desk.model.agenda.taking, desk.model.kept.register.0.len()), (&Taking::Idle, lines));
}
