//! Calendars for other programs, from facts to files: issue F, « Must show » 4.
//!
//! With `PASSERELLE_CALENDAR_DIR` the files are written there, beside what they mean: `tests/interop/calendars.py` and
//! `calendars.mjs` read them with two libraries of others and compare.
#![cfg(not(target_arch = "wasm32"))]
// The helpers of a test are test code, although they stand outside the test functions.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "calendar/office.rs"]
mod office;

use office::{Office, day, hour};
use passerelle::app::calendar::{Of, OtherCalendar};
use passerelle::domain::codes::DayOff;
use passerelle::domain::zone::instant;
use passerelle::domain::{Duration, Line};
use passerelle::exchange::calendar::Earlier;
use passerelle::insight::agenda::meetings::{Holding, meetings};
use passerelle::journal::Kind;
use passerelle::journal::schema::{contract, identity, meeting, meeting_day, task};
use serde_json::{Value as Json, json};
use std::path::PathBuf;
use std::{env, fs};

fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

/// Where files for other programs are wanted.
fn hand_over(name: &str, text: &str) {
    let Some(folder) = env::var_os("PASSERELLE_CALENDAR_DIR").map(PathBuf::from) else { return };
    fs::write(folder.join(name), text).unwrap();
}

/// The lines of a file, put together where they were folded.
fn lines(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").lines().map(str::to_owned).collect()
}

/// The values of a property in the events of a file, in order.
fn all(text: &str, property: &str) -> Vec<String> {
    let events = text.split_once("END:VTIMEZONE").unwrap().1;
    let named = |line: String| {
        let (name, value) = line.split_once(':')?;
        (name.split(';').next() == Some(property)).then(|| value.to_owned())
    };
    lines(events).into_iter().filter_map(named).collect()
}

/// What is held from a day on, as another program has to list it: the moment, or the day.
fn held(office: &Office, from: &str, to: &str) -> Vec<Json> {
    let (from, to) = (day(from), day(to));
    let mut moments = Vec::new();
    for meeting in meetings(&office.settings().records) {
        for sitting in meeting.sittings(to).into_iter().filter(|it| it.holding == Holding::Held) {
            if sitting.on < from || sitting.on > to {
                continue;
            }
            moments.push(match sitting.hour {
                Some(at) => instant(sitting.on, at).to_string(),
                None => sitting.on.to_string(),
            });
        }
    }
    moments.sort();
    moments.into_iter().map(Json::from).collect()
}

#[test]
fn the_first_wednesday_over_24_months_for_two_other_programs() {
    let mut office = Office::new("2026-03-01");
    let info = office.meeting("Séance d'information", "2026-03-04", Some("FREQ=MONTHLY;BYDAY=1WE"));
    office.settle(
        Kind::Meeting,
        info,
        vec![meeting::HOUR.with(hour(9, 30)), meeting::MINUTES.with(Duration::minutes(120))],
    );
    let place = passerelle::domain::Locality::parse("6800 Libramont").unwrap();
    office.settle(
        Kind::Meeting,
        info,
        vec![meeting::LOCALITY.with(&place), meeting::CLOSED.with(vec![DayOff::BankHolidays.code()])],
    );
    // Every other Tuesday, over both changes of the clock, in the night too.
    let night = office.meeting("Veille", "2026-03-10", Some("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"));
    office.settle(Kind::Meeting, night, vec![meeting::HOUR.with(hour(0, 30)), meeting::UNTIL.with(day("2027-11-30"))]);
    // The two Sundays on which the clock changes, at the hours that come twice or not at all.
    let change = office.meeting("Changement d'heure", "2026-03-29", Some("FREQ=MONTHLY;BYDAY=-1SU"));
    office.settle(Kind::Meeting, change, vec![meeting::HOUR.with(hour(3, 0))]);
    let days =
        office.meeting("Journée « portes ouvertes »; Arlon, Virton", "2026-04-16", Some("FREQ=MONTHLY;BYDAY=3TH"));
    office.settle(Kind::Meeting, days, vec![meeting::CLOSED.with(vec![DayOff::SchoolHolidays.code()])]);
    // One cancelled, one a week later in the afternoon, the last one at another place.
    office.otherwise(info, "2026-06-03", vec![meeting_day::CANCELLED.with(true)]);
    office.otherwise(
        info,
        "2026-07-01",
        vec![meeting_day::MOVED.with(day("2026-07-08")), meeting_day::HOUR.with(hour(14, 0))],
    );
    office.otherwise(night, "2027-11-30", vec![meeting_day::VENUE.with(&line("Chez le veilleur"))]);

    let first = office.write(Of::Meetings, &Earlier::default()).unwrap();
    let (from, to) = ("2026-03-01", "2028-02-29");
    let expected = held(&office, from, to);
    assert!(expected.contains(&json!("2026-07-08T12:00Z")) && !expected.contains(&json!("2026-06-03T07:30Z")));
    // The same hour on the wall in winter and in summer.
    assert!(expected.contains(&json!("2026-03-04T08:30Z")) && expected.contains(&json!("2026-04-01T07:30Z")));
    // Of 24 first Wednesdays one is cancelled, and none is a bank holiday.
    assert_eq!(
        expected
            .iter()
            .filter(|it| it.as_str().unwrap().ends_with(":30Z"))
            .filter(|it| !it.as_str().unwrap().contains("T2"))
            .count(),
        22
    );
    hand_over("sessions-1.ics", &first.text);
    hand_over("sessions-1.json", &json!({"from": from, "to": to, "held": expected}).to_string());

    // A change between: another one cancelled, the night meetings end earlier, and the Sundays are given up.
    office.later("2026-03-20");
    office.otherwise(info, "2027-02-03", vec![meeting_day::CANCELLED.with(true)]);
    office.settle(Kind::Meeting, night, vec![meeting::UNTIL.with(day("2027-06-30"))]);
    office.remove(Kind::Meeting, change);
    let second = office.write(Of::Meetings, &Earlier::read(&first.text)).unwrap();
    assert_eq!((second.events, second.cancelled), (3, 1));
    hand_over("sessions-2.ics", &second.text);
    hand_over("sessions-2.json", &json!({"from": from, "to": to, "held": held(&office, from, to)}).to_string());
    // The same again changes nothing.
    assert_eq!(office.write(Of::Meetings, &Earlier::read(&second.text)).unwrap().text, second.text);
}

#[test]
fn what_is_due_of_a_colleague_says_initials_and_place_only() {
    let mut office = Office::new("2026-03-01");
    let amelie = office.person("Amélie", "Dujardin-Lefèvre");
    let visit = office.task(amelie, "Bilan de santé avec le médecin", "2026-03-12");
    office.say(
        amelie,
        Kind::Task,
        visit,
        vec![task::HOUR.with(hour(14, 30)), task::MINUTES.with(Duration::minutes(45))],
    );
    office.say(amelie, Kind::Task, visit, vec![task::VENUE.with(&line("Libramont, Grand-Rue 4; 2e étage"))]);
    let call = office.task(amelie, "Appeler le tribunal", "2026-03-20");
    let other = office.task(amelie, "Pas pour Anne", "2026-03-21");
    office.say(amelie, Kind::Task, other, vec![task::MEMBER.with(office.other)]);
    let job = office.element();
    office.say(amelie, Kind::Contract, job, vec![contract::TYPE.with(passerelle::domain::ContractSort::Cdd)]);
    office.say(
        amelie,
        Kind::Contract,
        job,
        vec![contract::START.with(day("2026-02-01")), contract::PLANNED_END.with(day("2026-04-30"))],
    );

    let of = Of::Member(office.anne);
    let first = office.write(of, &Earlier::default()).unwrap();
    let summaries = all(&first.text, "SUMMARY");
    let known = ["A.\u{a0}D.", "A.\u{a0}D. · Libramont\\, Grand-Rue 4\\; 2e étage"];
    assert!(summaries.iter().all(|summary| known.contains(&summary.as_str())), "{summaries:?}");
    assert!(summaries.iter().any(|summary| summary == known[1]));
    let text = lines(&first.text).join("\n");
    for word in [
        "Amélie",
        "Dujardin",
        "Lefèvre",
        "santé",
        "tribunal",
        &amelie.to_string(),
        &visit.to_string(),
        &office.org.to_string(),
    ] {
        assert!(!text.contains(word), "{word}");
    }
    assert!(all(&first.text, "DTSTART").contains(&"20260430".to_owned()), "the end of the contract is due");
    assert!(!all(&first.text, "DTSTART").contains(&"20260321".to_owned()), "what another colleague does is not");
    hand_over("mine-1.ics", &first.text);

    // The appointment is put off, the call taken back: the same ids, higher numbers, one cancelled.
    office.later("2026-03-05");
    office.say(amelie, Kind::Task, visit, vec![task::DUE.with(day("2026-03-13"))]);
    office.undo_of(amelie, call);
    let second = office.write(of, &Earlier::read(&first.text)).unwrap();
    assert_eq!(second.cancelled, 1);
    let uids = |text: &str| all(text, "UID").into_iter().collect::<std::collections::BTreeSet<_>>();
    assert_eq!(uids(&first.text), uids(&second.text));
    hand_over("mine-2.ics", &second.text);

    // Done: the appointment was held and stays, and what has no hour is over.
    office.later("2026-03-14");
    office.say(amelie, Kind::Task, visit, vec![task::DONE.with(day("2026-03-14"))]);
    let third = office.write(of, &Earlier::read(&second.text)).unwrap();
    assert!(all(&third.text, "DTSTART").contains(&"20260313T143000".to_owned()));

    // Erased for good: what was to come is cancelled, and no letter of the name is left.
    office.erase(amelie);
    let gone = office.write(of, &Earlier::read(&third.text)).unwrap();
    assert_eq!((gone.events, all(&gone.text, "SUMMARY")), (0, Vec::new()));
    assert!(gone.cancelled >= 2);
}

#[test]
fn ids_are_those_of_the_element_whoever_writes_them() {
    let mut office = Office::new("2026-03-01");
    let amelie = office.person("Amélie", "Dujardin");
    let task = office.task(amelie, "Rappeler", "2026-03-12");
    let mine = office.write(Of::Member(office.anne), &Earlier::default()).unwrap();
    let hers = office.write(Of::Person(amelie), &Earlier::default()).unwrap();
    assert_eq!(all(&mine.text, "UID"), all(&hers.text, "UID"));
    // Another name, another task: the id stays.
    office.say_register(amelie, Kind::Identity, vec![identity::LAST_NAME.with(&line("Zola"))]);
    office.say(amelie, Kind::Task, task, vec![task::TITLE.with(&line("Autre chose"))]);
    let renamed = office.write(Of::Person(amelie), &Earlier::read(&hers.text)).unwrap();
    assert_eq!(all(&renamed.text, "UID"), all(&hers.text, "UID"));
    assert_eq!(all(&renamed.text, "SUMMARY"), ["A.\u{a0}Z."]);
    let numbers = |text: &str| all(text, "SEQUENCE")[0].parse::<u32>().unwrap();
    assert!(numbers(&renamed.text) > numbers(&hers.text));
    // The file of another calendar is not taken for an earlier one.
    assert_eq!(office.write(Of::Meetings, &Earlier::read(&mine.text)), Err(OtherCalendar));
}

#[test]
fn a_person_off_the_board_is_in_no_calendar() {
    let mut office = Office::new("2026-03-01");
    let amelie = office.person("Amélie", "Dujardin");
    office.task(amelie, "Rappeler", "2026-03-12");
    let before = office.write(Of::Person(amelie), &Earlier::default()).unwrap();
    office.take_off(amelie);
    let after = office.write(Of::Person(amelie), &Earlier::read(&before.text)).unwrap();
    assert_eq!((after.events, after.cancelled), (0, 1));
}
