//! A thing to do.

use super::{Problem, Problems, day, line, read};
use crate::app::Edit;
use crate::domain::text::TextError;
use crate::domain::{ElementId, MemberId};
use crate::insight::dossier::{Item, Task};
use crate::journal::schema::task;

/// What is typed for a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskDraft {
    pub id: ElementId,
    pub title: String,
    /// `2026-03-04`, as date boxes give it.
    pub due: String,
    pub member: Option<MemberId>,
}

impl TaskDraft {
    /// The ids of the boxes.
    pub const TITLE: &'static str = "task-title";
    pub const DUE: &'static str = "task-due";
    pub const MEMBER: &'static str = "task-member";

    /// An empty form.
    pub fn new(id: ElementId) -> Self {
        Self { id, title: String::new(), due: String::new(), member: None }
    }

    /// The form of a task.
    pub fn of(task: &Item<Task>) -> Self {
        Self {
            id: task.id,
            title: task.content.title.value().cloned().unwrap_or_default(),
            due: task.content.due.value().map(ToString::to_string).unwrap_or_default(),
            member: task.content.member.value().copied(),
        }
    }

    /// The changes to the task that stands, or those of a new one. A task has a title; its day may be unknown.
    ///
    /// # Errors
    /// What is wrong, by box.
    pub fn edits(&self, before: Option<&Task>) -> Result<Vec<Edit>, Problems> {
        let mut problems = Problems::new();
        let title = line(&self.title).and_then(|title| title.map(Some).ok_or(Problem::Text(TextError::Empty)));
        let title = read(&mut problems, Self::TITLE, title);
        let due = read(&mut problems, Self::DUE, day(&self.due));
        if !problems.is_empty() {
            return Err(problems);
        }
        let held = before.and_then(|task| task.title.value());
        let mut edits: Vec<Edit> = title
            .filter(|title| held.is_none_or(|held| held != title.as_str()))
            .map(|title| Edit::element(self.id, task::TITLE.with(&title)))
            .into_iter()
            .collect();
        if due != before.and_then(|task| task.due.value().copied()) {
            edits.push(Edit::element(self.id, task::DUE.maybe(due)));
        }
        if self.member != before.and_then(|task| task.member.value().copied()) {
            edits.push(Edit::element(self.id, task::MEMBER.maybe(self.member)));
        }
        Ok(edits)
    }
}
