//! A thing to do.

use super::RecordForm;
use crate::domain::ElementId;
use crate::insight::Record;
use crate::journal::Kind;
use crate::journal::schema::task;

/// The form of a task, or of a new one. A task has a title; its day may be unknown.
pub fn task(held: Option<&Record>, new: impl FnOnce() -> ElementId) -> RecordForm {
    let form = held.map_or_else(|| RecordForm::element(Kind::Task, new(), &[]), RecordForm::of);
    form.requiring(&[task::TITLE.any()])
}
