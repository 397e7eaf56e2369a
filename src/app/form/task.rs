//! A thing to do.

use super::{Problem, RecordForm};
use crate::domain::{Day, ElementId, Hour};
use crate::insight::Record;
use crate::journal::schema::task;
use crate::journal::{Field, Kind};

/// A day and its hour in one text, as their one box holds them: `2026-03-04 14:30`.
pub fn appointment_text(form: &RecordForm, day: Field<Day>, hour: Field<Hour>) -> String {
    format!("{} {}", form.text(day), form.text(hour)).trim_end().to_owned()
}

/// The text of that box, put where it belongs. Without a day there is no hour.
pub fn set_appointment(form: &mut RecordForm, day: Field<Day>, hour: Field<Hour>, text: &str) {
    let (on, at) = split_hour(text);
    form.set(day, on.to_owned());
    form.set(hour, at.to_owned());
}

/// The day and the hour of a text that may hold both.
pub(super) fn split_hour(text: &str) -> (&str, &str) {
    text.split_once(' ').unwrap_or((text, ""))
}

/// An hour as it is typed alone: `9h30`, « 9 h », `9:30`, `14.30`.
///
/// # Errors
/// A text that is no hour of the day.
pub fn hour(text: &str) -> Result<Hour, Problem> {
    let text: String = text.to_lowercase().chars().filter(|sign| !sign.is_whitespace()).collect();
    let text = text.trim_end_matches("uur").trim_end_matches("uhr");
    let (hours, minutes) = text.split_once(['h', ':', '.', 'u']).unwrap_or((text, ""));
    let number = |text: &str| text.parse::<u16>().ok().filter(|_| text.len() <= 2);
    let minutes = if minutes.is_empty() { Some(0) } else { number(minutes) };
    number(hours).zip(minutes).and_then(|(hours, minutes)| Hour::new(hours, minutes)).ok_or(Problem::Hour)
}

/// The form of a task, or of a new one. A task has a title; its day may be unknown.
pub fn task(held: Option<&Record>, new: impl FnOnce() -> ElementId) -> RecordForm {
    let form = held.map_or_else(|| RecordForm::element(Kind::Task, new(), &[]), RecordForm::of);
    form.requiring(&[task::TITLE.any()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_read_as_one_writes_it() {
        for (text, expected) in [
            ("9h30", "09:30"),
            ("9 h", "09:00"),
            ("09:30", "09:30"),
            ("14.30", "14:30"),
            ("9 uur", "09:00"),
            ("8", "08:00"),
        ] {
            assert_eq!(hour(text).unwrap().to_string(), expected, "{text}");
        }
        for text in ["", "h", "25h", "9h60", "9h3 0 0", "midi", "-1h", "123"] {
            assert_eq!(hour(text), Err(Problem::Hour), "{text}");
        }
    }
}
