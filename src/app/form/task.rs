//! A thing to do.

use super::RecordForm;
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

/// The form of a task, or of a new one. A task has a title; its day may be unknown.
pub fn task(held: Option<&Record>, new: impl FnOnce() -> ElementId) -> RecordForm {
    let form = held.map_or_else(|| RecordForm::element(Kind::Task, new(), &[]), RecordForm::of);
    form.requiring(&[task::TITLE.any()])
}
