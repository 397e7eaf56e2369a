//! A contact as it is noted in passing: how, with what result, a few words, and what comes next.

use super::task::split_hour;
use super::{Problem, Problems, RecordForm, day, line, read};
use crate::app::Edit;
use crate::domain::text::TextError;
use crate::domain::{Day, ElementId, Hour, MemberId};
use crate::insight::Dossier;
use crate::insight::contact::contacts::{proposed_channel, usual_result};
use crate::journal::Kind;
use crate::journal::schema::{contact, pinned, reach, task};

/// What stands in the row that notes a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactDraft {
    /// A code of `codes::CONTACT_CHANNELS`.
    pub channel: String,
    /// A code of `codes::REACHED`.
    pub reached: String,
    pub text: String,
    /// `2026-03-04`, as date boxes give it.
    pub day: String,
    /// « 30 min », « 1 h 15 ».
    pub minutes: String,
    /// A code of `codes::CONTACT_PURPOSES`, or nothing.
    pub purpose: String,
    /// The id of a person around, or nothing.
    pub partner: String,
    pub next_title: String,
    /// `2026-03-04`, or with its hour `2026-03-04 14:30`.
    pub next_day: String,
    /// Where an appointment is.
    pub next_venue: String,
    pub shared: bool,
}

/// The parts of a contact that one tick lets leave, by the rows of the family table.
pub const SHARED: [&str; 2] = ["contact_entry", "contact_text"];

impl ContactDraft {
    /// The ids of the boxes; a contact that is changed in its line has those of its own form.
    pub const CHANNEL: &'static str = "log-channel";
    pub const REACHED: &'static str = "log-reached";
    pub const TEXT: &'static str = "log-text";
    pub const DAY: &'static str = "log-day";
    pub const MINUTES: &'static str = "log-minutes";
    pub const PURPOSE: &'static str = "log-purpose";
    pub const PARTNER: &'static str = "log-partner";
    pub const NEXT_TITLE: &'static str = "log-next";
    pub const NEXT_DAY: &'static str = "log-next-day";
    pub const NEXT_VENUE: &'static str = "log-next-venue";

    /// Another day has begun; one that was typed stays.
    pub fn turn(&mut self, before: Day, today: Day) {
        if self.day == before.to_string() {
            self.day = today.to_string();
        }
    }

    /// What is proposed: today, joined, in the way of last time.
    pub fn new(dossier: &Dossier, today: Day) -> Self {
        let preferred = dossier.records.one(reach::PREFERRED_CHANNEL);
        let channel = proposed_channel(&dossier.records, preferred);
        Self {
            channel: channel.to_owned(),
            reached: usual_result(channel).to_owned(),
            text: String::new(),
            day: today.to_string(),
            minutes: String::new(),
            purpose: String::new(),
            partner: String::new(),
            next_title: String::new(),
            next_day: String::new(),
            next_venue: String::new(),
            shared: false,
        }
    }

    /// Chooses the way; the result follows it until the user chooses another one.
    pub fn choose_channel(&mut self, channel: String) {
        if self.reached == usual_result(&self.channel) {
            self.reached = usual_result(&channel).to_owned();
        }
        self.channel = channel;
    }

    /// The changes of one gesture: the contact, and the next action as a task of `member`. `new` draws the id of an
    /// element. What is still to come is no contact: it is a next action.
    ///
    /// # Errors
    /// What is wrong, by box.
    pub fn edits(
        &self,
        today: Day,
        member: Option<MemberId>,
        new: impl Fn() -> ElementId,
    ) -> Result<Vec<Edit>, Problems> {
        let id = new();
        let (edits, mut problems) = match self.form(id).edits() {
            Ok(edits) => (edits, Problems::new()),
            Err(problems) => (Vec::new(), problems.into_iter().map(|(id, problem)| (own_id(&id), problem)).collect()),
        };
        let on = day(&self.day).ok().flatten();
        if on.is_some_and(|day| day > today) {
            problems.push((Self::DAY.to_owned(), Problem::StillToCome));
        }
        // The timeline tells a contact on the day of the contact.
        let mut edits: Vec<Edit> = edits.into_iter().map(|edit| edit.on(on)).collect();
        edits.extend(self.next(member, new, &mut problems));
        if self.shared {
            let held = |row: &&str| *row == SHARED[0] || !self.text.trim().is_empty();
            edits.extend(SHARED.into_iter().filter(held).map(|row| Edit::share(id, row, true)));
        }
        if problems.is_empty() { Ok(edits) } else { Err(problems) }
    }

    fn form(&self, id: ElementId) -> RecordForm {
        let boxes = [
            (contact::DAY.any(), &self.day),
            (contact::CHANNEL.any(), &self.channel),
            (contact::REACHED.any(), &self.reached),
            (contact::PURPOSE.any(), &self.purpose),
            (contact::MINUTES.any(), &self.minutes),
            (contact::PARTNER.any(), &self.partner),
            (contact::TEXT.any(), &self.text),
        ];
        RecordForm::element(Kind::Contact, id, &boxes.map(|(field, text)| (field, text.clone())))
    }

    /// The next action: a task with a title; a day or a place alone says too little.
    pub fn next(&self, member: Option<MemberId>, new: impl Fn() -> ElementId, problems: &mut Problems) -> Vec<Edit> {
        let (due, hour) = split_hour(&self.next_day);
        let due = read(problems, Self::NEXT_DAY, day(due));
        let hour = Hour::parse(hour).ok().filter(|_| due.is_some());
        let title = read(problems, Self::NEXT_TITLE, line(&self.next_title));
        let venue = read(problems, Self::NEXT_VENUE, line(&self.next_venue));
        if (due.is_some() || venue.is_some()) && self.next_title.trim().is_empty() {
            problems.push((Self::NEXT_TITLE.to_owned(), Problem::Text(TextError::Empty)));
        }
        let Some(title) = title else { return Vec::new() };
        let id = new();
        let due = due.map(|due| Edit::element(id, task::DUE.with(due)));
        let hour = hour.map(|hour| Edit::element(id, task::HOUR.with(hour)));
        let venue = venue.map(|venue| Edit::element(id, task::VENUE.with(&venue)));
        let member = member.map(|member| Edit::element(id, task::MEMBER.with(member)));
        [Some(Edit::element(id, task::TITLE.with(&title))), due, hour, member, venue].into_iter().flatten().collect()
    }
}

/// The box of this row for a box of the form of a contact.
fn own_id(id: &str) -> String {
    format!("log-{}", id.trim_start_matches("contact-"))
}

/// Lets a contact leave, or no longer.
pub fn share(dossier: &Dossier, id: ElementId, shared: bool) -> Vec<Edit> {
    let told = dossier.records.element(&Kind::Contact, id).is_some_and(|contact| contact.get(contact::TEXT).is_some());
    let held = |row: &&str| *row == SHARED[0] || told || !shared;
    SHARED.into_iter().filter(held).map(|row| Edit::share(id, row, shared)).collect()
}

/// Pins an element to the card. One that was pinned before is put back.
pub fn pin(dossier: &Dossier, what: crate::domain::codes::Pinnable, id: ElementId) -> Vec<Edit> {
    let mut before = dossier.timeline.iter().filter(|entry| entry.live);
    let again = before.any(|entry| entry.fact.get(pinned::ELEMENT) == Some(id));
    let put = Edit::element(id, pinned::WHAT.with(what));
    again.then(|| Edit::keep(Kind::Pinned, id)).into_iter().chain([put]).collect()
}
