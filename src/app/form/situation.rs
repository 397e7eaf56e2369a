//! The situation of a person: what is known of schooling, work and rights, the status on entry, and the publics.

use super::{Problem, Problems, RecordForm, day};
use crate::app::Edit;
use crate::domain::codes::DECLINED;
use crate::domain::{Day, ElementId};
use crate::insight::project::answers::answer;
use crate::insight::{Dossier, Record};
use crate::journal::Kind;
use crate::journal::schema::{entry_status, public};
use std::collections::BTreeSet;

/// What stands in the boxes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SituationForm {
    /// Schooling, since when without work, end of rights.
    pub register: RecordForm,
    /// A code of `codes::ENTRY_STATUSES` or `codes::DECLINED`, or nothing.
    pub status: String,
    /// The day of the status, as date boxes give it.
    pub status_on: String,
    /// Entries of the organisation's list of publics.
    pub publics: BTreeSet<ElementId>,
    before: (String, String),
}

impl SituationForm {
    /// The ids of the boxes of the status.
    pub const STATUS: &'static str = "entry-status";
    /// See [`SituationForm::STATUS`].
    pub const STATUS_ON: &'static str = "entry-status-on";

    /// The form of a dossier. A missing status is proposed for today.
    pub fn of(dossier: &Dossier, today: Day) -> Self {
        let records = &dossier.records;
        let entry = entry_status(dossier);
        let status = entry.and_then(|entry| answer(entry, entry_status::STATUS)).unwrap_or_default().to_owned();
        let status_on = entry.and_then(|entry| entry.day).unwrap_or(today).to_string();
        Self {
            register: RecordForm::of_register(records, Kind::Situation),
            publics: publics(dossier).into_iter().map(|(_, entry)| entry).collect(),
            before: (status.clone(), status_on.clone()),
            status,
            status_on,
        }
    }

    /// Another day has begun; one that was typed stays.
    pub fn turn(&mut self, before: Day, today: Day) {
        for on in [&mut self.status_on, &mut self.before.1] {
            if *on == before.to_string() {
                *on = today.to_string();
            }
        }
    }

    /// Ticks a public, or no longer.
    pub fn toggle(&mut self, public: ElementId) {
        if !self.publics.remove(&public) {
            self.publics.insert(public);
        }
    }

    /// The changes; `new` draws the id of an element.
    ///
    /// # Errors
    /// What is wrong, by box.
    pub fn edits(&self, dossier: &Dossier, new: impl Fn() -> ElementId) -> Result<Vec<Edit>, Problems> {
        let mut problems = Problems::new();
        let mut edits = self.register.edits().unwrap_or_else(|wrong| {
            problems.extend(wrong);
            Vec::new()
        });
        match self.status_edits(dossier) {
            Ok(status) => edits.extend(status),
            Err(problem) => problems.push((Self::STATUS_ON.to_owned(), problem)),
        }
        let held = publics(dossier);
        let left = held.iter().filter(|(_, entry)| !self.publics.contains(entry));
        let added = self.publics.iter().filter(|public| held.iter().all(|(_, entry)| entry != *public));
        edits.extend(left.map(|(id, _)| Edit::remove(Kind::Public, *id)));
        edits.extend(added.map(|entry| Edit::element(new(), public::ENTRY.with(*entry))));
        if problems.is_empty() { Ok(edits) } else { Err(problems) }
    }

    /// The status on its day. When the day alone was put right, what stood on the former day is taken back.
    fn status_edits(&self, dossier: &Dossier) -> Result<Vec<Edit>, Problem> {
        let (status, status_on) = &self.before;
        let known = !self.status.is_empty() || !status.is_empty();
        if (&self.status, &self.status_on) == (status, status_on) || !known {
            return Ok(Vec::new());
        }
        let on = day(&self.status_on)?.ok_or(Problem::Day)?;
        let former = day(status_on)?.filter(|former| self.status == *status && *former != on);
        let stands = |on: Day| {
            let entries = dossier.records.of(&Kind::EntryStatus).iter();
            entries.filter(|entry| entry.day == Some(on)).any(|entry| entry.get(entry_status::STATUS).is_some())
        };
        let put = |said: &str, on: Day| {
            let code = entry_status::STATUS.maybe(Some(said).filter(|said| !said.is_empty() && *said != DECLINED));
            let edit = match (said == DECLINED, status == DECLINED) {
                // What stands on that day would be the answer.
                (true, _) if stands(on) => Edit::register(code).and(entry_status::DECLINED.with(true)),
                (true, _) => Edit::register(entry_status::DECLINED.with(true)),
                (false, true) => Edit::register(code).and(entry_status::DECLINED.with(false)),
                (false, false) => Edit::register(code),
            };
            edit.on(Some(on))
        };
        Ok(former.map(|former| put("", former)).into_iter().chain([put(&self.status, on)]).collect())
    }
}

/// The entry of the status on entry that shows: the newest that says one, or that the person does not wish to.
pub fn entry_status(dossier: &Dossier) -> Option<&Record> {
    dossier.records.of(&Kind::EntryStatus).iter().rfind(|entry| answer(entry, entry_status::STATUS).is_some())
}

/// The publics of a dossier: the element, and the entry of the organisation's list.
pub fn publics(dossier: &Dossier) -> Vec<(ElementId, ElementId)> {
    let publics = dossier.records.of(&Kind::Public).iter();
    publics.filter_map(|public| Some((public.id()?, public.get(public::ENTRY)?))).collect()
}
