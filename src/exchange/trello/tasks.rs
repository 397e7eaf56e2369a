//! What there is to do on a card: its due day, and the items of its checklists.

use super::action::What;
use super::board::{CheckItem, Checklist, SourceId};
use super::card::{Part, Sheet, data};
use super::chain::chain;
use super::clock::Moment;
use super::report::{Ignored, Report, Thing};
use super::settle::Same;
use super::stamp::Stamp;
use super::{DUE_TITLE, text};
use crate::journal::schema::{Entry, task};
use crate::journal::{Data, Kind, Value};

impl Sheet<'_, '_> {
    /// The due date as a task, done when the card is marked complete.
    pub fn due(&mut self) {
        let changed = |what: &What| match what {
            What::Due { before, after } => Some((*before, *after)),
            _ => None,
        };
        // Not every due day is in the log: one that it does not tell is that of the later file.
        let told = self.log.iter().any(|action| changed(&action.what).is_some());
        let origin = match told {
            true => self.origin(|what| changed(what).is_some()),
            false => self.vouched(self.born.clone()),
        };
        let dues = chain(&origin, &self.log, &self.card.due, changed, |action| self.desk.stamp(action));
        if dues.iter().all(|(_, due)| due.is_none()) && self.card.due.is_none() {
            self.report.ignore(Ignored::CompleteWithoutDue, usize::from(self.card.due_complete));
            return;
        }
        self.report.converted.due_dates += usize::from(self.card.due.is_some());
        let task = self.task("due", &self.card.id);
        let title = data(&task, &[task::TITLE.says(Value::text(DUE_TITLE))]);
        let first = dues.iter().find(|(_, due)| due.is_some()).map(|(stamp, _)| stamp.clone());
        let title_stamp = first.unwrap_or_else(|| self.born.clone());
        self.add_value(Part::Task, Kind::Task, title_stamp, title);
        let day = |due: Option<Moment>| data(&task, &[task::DUE.maybe(due.map(Moment::day))]);
        let writes = dues.into_iter().map(|(stamp, due)| (stamp, day(due))).collect();
        self.add(Part::Task, Kind::Task, writes, Some(day(self.card.due)), Same::Exact);
        let complete = |what: &What| match what {
            What::DueComplete(done) => Some(*done),
            _ => None,
        };
        let born = self.born.clone();
        let done = self.done(&task, born, complete, (self.card.due_complete, self.card.completed));
        self.report.absent.done_dates += usize::from(!done && self.card.due_complete && self.card.completed.is_none());
    }

    fn task(&self, sort: &str, id: &SourceId) -> [Entry; 1] {
        [task::TASK.with(self.desk.source.element(sort, id.as_str()))]
    }

    /// The day on which a task was done: that of the action, else of what the card tells, else of its last activity.
    /// Answers whether an action tells it.
    fn done(
        &mut self,
        task: &[Entry],
        birth: Stamp,
        pick: impl Fn(&What) -> Option<bool>,
        (now, known): (bool, Option<Moment>),
    ) -> bool {
        let day = |done: bool, on| data(task, &[task::DONE.maybe(done.then_some(on))]);
        let told = self.log.iter().rev().filter_map(|action| Some((self.desk.stamp(action), pick(&action.what)?)));
        let writes: Vec<(Stamp, Data)> = told
            .map(|(stamp, done)| {
                let on = stamp.on;
                (stamp, day(done, on))
            })
            .collect();
        let explained = !writes.is_empty();
        let on = known.map_or(self.settled.on, Moment::day);
        // A log that begins later may have lost that it was done and taken back.
        if !explained && !now && !self.whole {
            self.add_absence(Part::Task, Kind::Task, birth, day(now, on));
            return explained;
        }
        let before = self.groups.len();
        self.add(Part::Task, Kind::Task, writes, Some(day(now, on)), Same::Known);
        for (_, group) in &mut self.groups[before..] {
            group.settled.moment = birth.moment;
        }
        explained
    }

    /// List items as tasks, in the order of the card.
    pub fn items(&mut self) {
        let card = self.card;
        for (rank, list) in (0..).zip(&card.checklists) {
            for (place, item) in (0..).zip(&list.items) {
                self.item(list, item, place_of(rank, place));
            }
        }
    }

    fn item(&mut self, list: &Checklist, item: &CheckItem, place: u32) {
        let Some((title, whole)) = text::line(&item.name, self.report) else {
            return self.leave(Thing::Item, &item.name, Ignored::EmptyItem);
        };
        self.report.converted.check_items += 1;
        self.report.converted.check_items_done += usize::from(item.done);
        let birth = self.birth(format!("item/{}", item.id), &item.id);
        let task = self.task("item", &item.id);
        let told = |sheet: &mut Self, fields: &[Entry]| {
            sheet.add_value(Part::Task, Kind::Task, birth.clone(), data(&task, fields));
        };
        told(self, &[task::TITLE.with(&title)]);
        let member = item.member.as_ref().map(|member| self.desk.member(Some(member)));
        let due = task::DUE.maybe(item.due.map(Moment::day));
        told(self, &[due, task::MEMBER.maybe(member), task::PLACE.with(place)]);
        // What is cut or masked in the name of a list is not counted again with each of its items.
        if let Some((name, _)) = text::line(&list.name, &mut Report::default()) {
            told(self, &[task::LIST.with(&name)]);
        }
        let picked = |what: &What| match what {
            What::Item { item: id, done } if *id == item.id => Some(*done),
            _ => None,
        };
        let told = self.done(&task, birth.clone(), picked, (item.done, None));
        self.report.absent.done_dates += usize::from(item.done && !told);
        if let Some(whole) = whole {
            let birth = self.vouched(birth);
            self.add_text(Part::Task, "item-text", item.id.as_str(), vec![(birth, whole.clone())], &whole);
        }
    }
}

/// One number for both orders: that of the lists, then that of their items. A line added to a list moves no other list.
fn place_of(list: u32, item: u32) -> u32 {
    list.saturating_mul(1_000).saturating_add(item.min(999))
}
