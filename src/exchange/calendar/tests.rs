//! What is written, to the letter, and what becomes of it when it is written again.

use super::*;
use crate::domain::day::day;

const NAME: &str = "Passerelle, séances";

fn heading(made: &str) -> Heading<'static> {
    Heading { uid: Uuid::from_u128(1), name: NAME, made: Minute::parse(made).unwrap(), since: day("2026-03-01") }
}

fn hour(on: &str, hours: u16, lasts: Option<u32>) -> When {
    When::Hour { day: day(on), hour: Hour::new(hours, 30).unwrap(), lasts: lasts.map(Duration::minutes) }
}

fn event(number: u128, when: When) -> Event {
    Event {
        uid: Uuid::from_u128(number),
        revision: 2,
        when,
        summary: "A. L. · Libramont".to_owned(),
        place: Some("Libramont".to_owned()),
        class: Class::Private,
        series: None,
    }
}

/// What comes back on the first Wednesday until July, without April, in May a week later and in the afternoon.
fn series() -> Event {
    let moved = Moved {
        planned: day("2026-05-06"),
        when: hour("2026-05-13", 14, Some(90)),
        summary: "Séance".to_owned(),
        place: None,
    };
    let series = Series {
        rule: Recurrence::parse("FREQ=MONTHLY;BYDAY=1WE").unwrap(),
        last: day("2026-07-01"),
        left_out: vec![day("2026-04-01")],
        moved: vec![moved],
    };
    let when = hour("2026-03-04", 9, Some(90));
    Event { summary: "Séance".to_owned(), place: None, class: Class::Public, series: Some(series), ..event(9, when) }
}

fn events(text: &str) -> Vec<&str> {
    let (_, rest) = text.split_once("END:VTIMEZONE\r\n").unwrap();
    rest.strip_suffix("END:VCALENDAR\r\n").unwrap().lines().collect()
}

#[test]
fn a_series_is_written_with_its_zone_and_what_is_otherwise() {
    let written = write(vec![series()], heading("2026-03-02T08:15Z"), &Earlier::default());
    assert!(written.text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    assert!(
        written.text.contains("X-WR-CALNAME:Passerelle\\, séances\r\n")
            && written.text.contains("TZID:Europe/Brussels")
    );
    let expected = "BEGIN:VEVENT
UID:00000000-0000-0000-0000-000000000009
DTSTAMP:20260302T081500Z
SEQUENCE:2
DTSTART;TZID=Europe/Brussels:20260304T093000
DTEND;TZID=Europe/Brussels:20260304T110000
RRULE:FREQ=MONTHLY;BYDAY=1WE;UNTIL=20260701T073000Z
EXDATE;TZID=Europe/Brussels:20260401T093000
SUMMARY:Séance
STATUS:CONFIRMED
CLASS:PUBLIC
TRANSP:OPAQUE
END:VEVENT
BEGIN:VEVENT
UID:00000000-0000-0000-0000-000000000009
DTSTAMP:20260302T081500Z
SEQUENCE:2
RECURRENCE-ID;TZID=Europe/Brussels:20260506T093000
DTSTART;TZID=Europe/Brussels:20260513T143000
DTEND;TZID=Europe/Brussels:20260513T160000
SUMMARY:Séance
STATUS:CONFIRMED
CLASS:PUBLIC
TRANSP:OPAQUE
END:VEVENT";
    assert_eq!(events(&written.text).join("\n"), expected);
}

#[test]
fn what_has_no_hour_is_a_day_and_takes_none_of_its_hours() {
    let due = write(vec![event(3, When::Day(day("2026-12-31")))], heading("2026-03-02T08:15Z"), &Earlier::default());
    let lines = events(&due.text);
    assert_eq!(&lines[4..6], ["DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101"]);
    assert!(lines.contains(&"TRANSP:TRANSPARENT") && lines.contains(&"CLASS:PRIVATE"));
    // An hour of unknown length has no end, and one may last over midnight.
    let events_of = |when| write(vec![event(3, when)], heading("2026-03-02T08:15Z"), &Earlier::default()).text;
    assert!(!events_of(hour("2026-03-04", 9, None)).contains("DTEND"));
    assert!(events_of(hour("2026-12-31", 23, Some(60))).contains("DTEND;TZID=Europe/Brussels:20270101T003000\r\n"));
}

fn sequence(text: &str, uid: u128) -> Vec<(u32, bool)> {
    let own = format!("UID:{}", Uuid::from_u128(uid));
    let all = events(text);
    let components = all.split(|line| *line == "END:VEVENT").filter(|lines| lines.contains(&own.as_str()));
    let read = |lines: &[&str]| {
        let sequence = lines.iter().find_map(|line| line.strip_prefix("SEQUENCE:")).unwrap();
        (sequence.parse().unwrap(), lines.contains(&"STATUS:CANCELLED"))
    };
    components.map(read).collect()
}

#[test]
fn the_sequence_rises_with_each_change_and_only_then() {
    let due = |on| event(3, When::Day(day(on)));
    let first = write(vec![due("2026-03-10"), series()], heading("2026-03-02T08:15Z"), &Earlier::default()).text;
    assert_eq!((sequence(&first, 3), sequence(&first, 9)), (vec![(2, false)], vec![(2, false), (2, false)]));
    // Facts that change nothing of it change nothing here.
    let more = Event { revision: 7, ..due("2026-03-10") };
    let same = write(vec![more, series()], heading("2026-03-03T08:15Z"), &Earlier::read(&first)).text;
    assert_eq!(same.replace("20260303T", "20260302T"), first);
    // Another day without another fact, as when the settings of follow-ups change.
    let moved = write(vec![due("2026-03-12"), series()], heading("2026-03-04T08:15Z"), &Earlier::read(&same)).text;
    assert_eq!((sequence(&moved, 3), sequence(&moved, 9)), (vec![(3, false)], vec![(2, false), (2, false)]));
    let gone = write(vec![series()], heading("2026-03-05T08:15Z"), &Earlier::read(&moved));
    assert_eq!((sequence(&gone.text, 3), gone.events, gone.cancelled), (vec![(4, true)], 1, 1));
    // It is told again, as it was, and comes back with a higher number.
    let again = write(vec![series()], heading("2026-03-05T08:15Z"), &Earlier::read(&gone.text)).text;
    assert_eq!(again, gone.text);
    let back = write(vec![due("2026-03-12"), series()], heading("2026-03-06T08:15Z"), &Earlier::read(&again)).text;
    assert_eq!(sequence(&back, 3), [(5, false)]);
}

#[test]
fn what_is_cancelled_says_nothing_but_when_and_what_is_over_is_left() {
    let old = event(4, When::Day(day("2026-02-10")));
    let file = write(
        vec![old, event(3, When::Day(day("2026-03-10"))), series()],
        heading("2026-03-02T08:15Z"),
        &Earlier::default(),
    );
    let gone = write(Vec::new(), heading("2026-03-02T08:15Z"), &Earlier::read(&file.text));
    assert_eq!((gone.events, gone.cancelled), (0, 2));
    for word in ["A. L.", "Libramont", "Séance", "SUMMARY", "20260210"] {
        assert!(!gone.text.split_once("END:VTIMEZONE").unwrap().1.contains(word), "{word}");
    }
    assert_eq!(sequence(&gone.text, 9), [(3, true)]);
    assert!(gone.text.contains("RRULE:FREQ=MONTHLY;BYDAY=1WE;UNTIL=20260701T073000Z\r\n"));
}

#[test]
fn a_file_folded_by_another_program_is_read_and_that_of_another_calendar_known() {
    let file = write(vec![series()], heading("2026-03-02T08:15Z"), &Earlier::default()).text;
    assert!(Earlier::read(&file).is_of(Uuid::from_u128(1)) && !Earlier::read(&file).is_of(Uuid::from_u128(2)));
    assert!(Earlier::read("").is_of(Uuid::from_u128(2)));
    let unix = file.replace("\r\n", "\n").replace("BYDAY=1WE", "BYD\n AY=1WE");
    assert_eq!(Earlier::read(&unix), Earlier::read(&file));
    // What is no file of ours tells nothing.
    let junk = "BEGIN:VEVENT\nUID:someone@example.org\nSEQUENCE:x\nEND:VEVENT\nEND:VEVENT\nBEGIN:VEVENT";
    assert_eq!(Earlier::read(junk), Earlier::default());
}
