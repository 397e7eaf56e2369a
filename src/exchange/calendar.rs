//! Calendars for other programs: files of iCalendar (RFC 5545).
//!
//! What must hold: an event keeps its [`uid`](Event::uid), and its SEQUENCE rises with each change that is written, so that
//! importing twice duplicates nothing and an old file takes back nothing; what an [earlier file](Earlier) told and is no
//! more is told to be cancelled. An hour is that of the clock in Brussels, under the name of the zone that every program
//! knows and with its definition beside it. Which words stand in an event is decided by who makes it.

mod earlier;
pub(in crate::exchange) mod line;

pub use earlier::Earlier;

use crate::domain::order::InOrder;
use crate::domain::zone::{BRUSSELS, instant};
use crate::domain::{Day, Duration, Hour, Minute, Recurrence};
use line::{date, fold, local, text, utc};
use uuid::Uuid;

/// When something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// All day: what has no hour.
    Day(Day),
    /// From an hour on; how long, where it is known.
    Hour { day: Day, hour: Hour, lasts: Option<Duration> },
}

/// What comes back, after the event's own time, which is the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    pub rule: Recurrence,
    /// The last day that the rule plans.
    pub last: Day,
    /// Planned days on which it is not held.
    pub left_out: Vec<Day>,
    /// Planned days on which something is otherwise.
    pub moved: Vec<Moved>,
}

/// One time of a series that is otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    pub planned: Day,
    pub when: When,
    pub summary: String,
    pub place: Option<String>,
}

/// Who should see an event where a calendar is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    Public,
    /// It is about a person.
    Private,
}

/// One event, once or in a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub uid: Uuid,
    /// A number that rises with each change, as far as its maker knows.
    pub revision: u32,
    pub when: When,
    pub summary: String,
    pub place: Option<String>,
    pub class: Class,
    pub series: Option<Series>,
}

/// What a file says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heading<'a> {
    /// Which calendar it is, always the same.
    pub uid: Uuid,
    /// What it is called.
    pub name: &'a str,
    /// When the file is made.
    pub made: Minute,
    /// From this day on events that an earlier file told and that are no more are cancelled; what was before is history.
    pub since: Day,
}

/// A file, and what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub text: String,
    pub events: usize,
    pub cancelled: usize,
}

/// How the zone changes its clock since 1996. Older days are not written.
const ZONE: &[&str] = &[
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Brussels",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// Writes a calendar. `earlier` is what the calendar was last told; nothing where there was none.
pub fn write(mut events: Vec<Event>, heading: Heading<'_>, earlier: &Earlier) -> Written {
    events.order_by_key(|event| event.uid);
    let mut lines: Vec<String> = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Passerelle//Passerelle//FR"]
        .into_iter()
        .chain(["CALSCALE:GREGORIAN", "METHOD:PUBLISH"])
        .map(str::to_owned)
        .collect();
    lines.push(format!("UID:{}", heading.uid));
    lines.push(format!("NAME:{}", text(heading.name)));
    lines.push(format!("X-WR-CALNAME:{}", text(heading.name)));
    lines.extend(ZONE.iter().map(|line| (*line).to_owned()));
    for event in &events {
        let content = content(event);
        let sequence = earlier.sequence(event.uid, &content, event.revision);
        put(&mut lines, event.uid, sequence, heading.made, &content);
    }
    let gone = earlier.gone(heading.since, |uid| events.binary_search_by_key(&uid, |event| event.uid).is_ok());
    for told in &gone {
        put(&mut lines, told.uid, told.sequence, heading.made, std::slice::from_ref(&told.lines));
    }
    lines.push("END:VCALENDAR".to_owned());
    let text = lines.iter().map(|line| fold(line)).collect();
    Written { text, events: events.len(), cancelled: gone.len() }
}

/// The components of an event: itself, and each time of a series that is otherwise.
fn put(lines: &mut Vec<String>, uid: Uuid, sequence: u32, made: Minute, components: &[Vec<String>]) {
    for component in components {
        lines.push("BEGIN:VEVENT".to_owned());
        lines.push(format!("UID:{uid}"));
        lines.push(format!("DTSTAMP:{}", utc(made)));
        lines.push(format!("SEQUENCE:{sequence}"));
        lines.extend(component.iter().cloned());
        lines.push("END:VEVENT".to_owned());
    }
}

/// The lines of an event that are its content: what changes them is a change of the event.
fn content(event: &Event) -> Vec<Vec<String>> {
    let mut own = Vec::new();
    period(&mut own, event.when);
    if let Some(series) = &event.series {
        let until = match event.when {
            When::Day(_) => date(series.last),
            When::Hour { hour, .. } => utc(instant(series.last, hour)),
        };
        own.push(format!("RRULE:{};UNTIL={until}", series.rule));
        let left_out = series.left_out.iter().map(|day| named("EXDATE", at(event.when, *day)));
        own.extend(left_out);
    }
    say(&mut own, &event.summary, event.place.as_deref(), event);
    let moved = event.series.iter().flat_map(|series| &series.moved);
    let others = moved.map(|moved| {
        let mut lines = vec![named("RECURRENCE-ID", at(event.when, moved.planned))];
        period(&mut lines, moved.when);
        say(&mut lines, &moved.summary, moved.place.as_deref(), event);
        lines
    });
    std::iter::once(own).chain(others).collect()
}

fn say(lines: &mut Vec<String>, summary: &str, place: Option<&str>, event: &Event) {
    lines.push(format!("SUMMARY:{}", text(summary)));
    lines.extend(place.map(|place| format!("LOCATION:{}", text(place))));
    lines.push("STATUS:CONFIRMED".to_owned());
    let class = if event.class == Class::Private { "PRIVATE" } else { "PUBLIC" };
    lines.push(format!("CLASS:{class}"));
    // What is due on a day takes none of its hours.
    let busy = if matches!(event.when, When::Day(_)) { "TRANSPARENT" } else { "OPAQUE" };
    lines.push(format!("TRANSP:{busy}"));
}

/// The same time on another day.
fn at(when: When, day: Day) -> When {
    match when {
        When::Day(_) => When::Day(day),
        When::Hour { hour, lasts, .. } => When::Hour { day, hour, lasts },
    }
}

/// The beginning of a time, under the name of a property.
fn named(property: &str, when: When) -> String {
    match when {
        When::Day(day) => format!("{property};VALUE=DATE:{}", date(day)),
        When::Hour { day, hour, .. } => format!("{property};TZID={BRUSSELS}:{}", local(day, hour)),
    }
}

/// Beginning and end. The end of a day is the day after; an hour of unknown length has none.
fn period(lines: &mut Vec<String>, when: When) {
    lines.push(named("DTSTART", when));
    match when {
        When::Day(day) => lines.push(named("DTEND", When::Day(day.plus(1)))),
        When::Hour { day, hour, lasts: Some(lasts) } if lasts.as_minutes() > 0 => {
            let (hours, minutes) = hour.parts();
            let end = u32::from(hours * 60 + minutes) + lasts.as_minutes();
            let later = day.plus((end / 1440) as i32);
            let rest = (end % 1440) as u16;
            lines.extend(
                Hour::new(rest / 60, rest % 60)
                    .map(|hour| named("DTEND", When::Hour { day: later, hour, lasts: None })),
            );
        }
        When::Hour { .. } => {}
    }
}

#[cfg(test)]
mod tests;
