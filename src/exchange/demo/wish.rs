//! What may be told of a fictional person besides their path, and when it makes sense to.

use super::life::Life;
use super::words::words;
use crate::domain::fold_text::fold;
use crate::domain::{ElementId, Step};
use crate::journal::schema::{
    email, goal, grouping, identity, obstacle_family, obstacle_plain, pause, phone, reach, referent, tag, task, track,
};
use crate::journal::{Kind, Value};

/// One sort of thing to tell.
#[derive(Debug, Clone, Copy)]
pub(super) enum Wish {
    Referent,
    Phone,
    Goal,
    Track,
    Note,
    OpenTask,
    DoneTask,
    Obstacle,
    Channel,
    Grouping,
    Tag,
    Email,
    Pause,
    OtherReferent,
    MovedHouse,
    Postponed,
}

/// All wishes, each with its weight: the heavier, the earlier it comes.
pub(super) const WISHES: &[(usize, Wish)] = &[
    (60, Wish::Referent),
    (16, Wish::Phone),
    (14, Wish::Goal),
    (14, Wish::Track),
    (14, Wish::Note),
    (12, Wish::OpenTask),
    (8, Wish::Obstacle),
    (8, Wish::Note),
    (7, Wish::DoneTask),
    (5, Wish::Channel),
    (5, Wish::Grouping),
    (4, Wish::Note),
    (4, Wish::DoneTask),
    (4, Wish::Tag),
    (4, Wish::Obstacle),
    (3, Wish::OpenTask),
    (3, Wish::Email),
    (2, Wish::Pause),
    (2, Wish::OtherReferent),
    (2, Wish::Postponed),
    (1, Wish::MovedHouse),
    (1, Wish::Tag),
];

impl Life<'_> {
    /// Tells what is wished for when it makes sense and there is room; else nothing.
    pub(super) fn grant(&mut self, wish: Wish) {
        let (first, last) = (self.path[0], self.path[self.path.len() - 1]);
        let ended = last.step == Step::Closed;
        let members = self.cast.members.len();
        match wish {
            _ if self.left == 0 => {}
            Wish::Referent if members > 0 && self.dice.chance(92) => {
                self.tell(first.from, Kind::Referent, vec![referent::MEMBER.with(self.cast.members[self.referent])]);
                self.has_referent = true;
            }
            Wish::OtherReferent if self.cast.rewrites && self.has_referent && members > 1 && last.from < first.from => {
                self.referent = (self.referent + 1) % members;
                let member = self.cast.members[self.referent];
                self.tell(last.from, Kind::Referent, vec![referent::MEMBER.with(member)]);
            }
            Wish::Phone => {
                let number =
                    format!("0450 {:02} {:02} {:02}", self.dice.below(100), self.dice.below(100), self.dice.below(100));
                let id = self.element();
                self.tell(
                    first.from,
                    Kind::Phone,
                    vec![phone::PHONE.with(id), phone::NUMBER.says(Value::text(number))],
                );
            }
            Wish::Email => {
                let address = format!("{}.{}@example.org", plain(self.first_name), plain(&self.family));
                let id = self.element();
                self.tell(
                    first.from,
                    Kind::Email,
                    vec![email::EMAIL.with(id), email::ADDRESS.says(Value::text(address))],
                );
            }
            Wish::Channel => {
                let channel = *self.dice.pick(&["phone", "sms", "sms", "whatsapp", "whatsapp", "messenger", "mail"]);
                self.tell(first.from, Kind::Reach, vec![reach::PREFERRED_CHANNEL.with(channel)]);
            }
            Wish::Note => self.note(),
            Wish::Goal => self.goal(),
            Wish::Track if self.events.iter().all(|event| event.kind != Kind::Track) => self.track(),
            Wish::Grouping if !self.cast.cohorts.is_empty() => self.grouping(),
            Wish::Obstacle => self.obstacle(),
            Wish::Tag => {
                let tag = self.dice.pick(&words().tags).words;
                if !self.told.contains(&tag) {
                    self.told.push(tag);
                    let (id, offset) = (self.element(), self.moment().0);
                    self.tell(offset, Kind::Tag, vec![tag::TAG.with(id), tag::NAME.says(Value::text(tag))]);
                }
            }
            Wish::OpenTask if self.left >= 2 && (!ended || self.dice.chance(30)) => self.open_task(),
            Wish::DoneTask if self.left >= 3 => self.done_task(),
            Wish::Postponed if self.cast.rewrites => self.postponed(),
            Wish::Pause if self.left >= 2 && !ended => self.pause(),
            Wish::MovedHouse if self.cast.rewrites && last.from < -30 => {
                let place = self.dice.weighted(&words().places, |place| place.weight);
                let offset = self.dice.between(last.from + 10, 0);
                self.tell(offset, Kind::Identity, vec![identity::LOCALITY.with(&place.locality)]);
            }
            _ => {}
        }
    }

    fn goal(&mut self) {
        let aim = self.dice.weighted(&words().aims, |aim| aim.weight);
        let word = if self.woman { aim.feminine } else { aim.masculine };
        let (id, offset) = (self.element(), self.moment().0);
        let mut data = vec![goal::GOAL.with(id), goal::WORD.says(Value::text(word))];
        if let Some(code) = aim.trade {
            data.push(goal::TRADE.says(Value::text(code)));
        }
        self.tell(offset, Kind::Goal, data);
    }

    /// The filière begins with the training, or with the orientation.
    fn track(&mut self) {
        let begins = |step| self.path.iter().find(|stretch| stretch.step == step);
        let begin = begins(Step::Training).or(begins(Step::Orientation)).copied();
        let Some(begin) = begin else { return };
        let oriented = begin.step == Step::Orientation || self.dice.chance(25);
        let track = self.cast.tracks[usize::from(!oriented)];
        let id = self.element();
        self.tell(begin.from, Kind::Track, vec![track::TRACK.with(id), track::TEMPLATE.with(track)]);
    }

    fn grouping(&mut self) {
        let cohort = *self.dice.pick(self.cast.cohorts);
        let mut data = vec![grouping::COHORT.with(cohort)];
        if let Some(territory) = self.cast.territories.get(self.place.area) {
            data.push(grouping::TERRITORY.with(*territory));
        }
        self.tell(self.path[0].from, Kind::Grouping, data);
    }

    /// What stands in the way, and sometimes how it was lifted.
    fn obstacle(&mut self) {
        let plain =
            ["mobility", "mobility", "mobility", "digital", "language", "skills", "job_stability", "confidence"];
        let family = self.dice.chance(20);
        let obstacle = *self.dice.pick(if family { &["childcare", "childcare", "housing"] } else { plain.as_slice() });
        if self.told.contains(&obstacle) {
            return;
        }
        self.told.push(obstacle);
        let (kind, key, field) = if family {
            (Kind::ObstacleFamily, obstacle_family::OBSTACLE, obstacle_family::STATE)
        } else {
            (Kind::ObstaclePlain, obstacle_plain::OBSTACLE, obstacle_plain::STATE)
        };
        let state = |state: &str| vec![key.with(obstacle), field.with(state)];
        let from = self.path[0].from;
        let first = *self.dice.pick(&["present", "present", "in_progress", "not_an_issue"]);
        self.tell(from, kind.clone(), state(first));
        if first != "not_an_issue" && self.left > 0 && from < -40 && self.dice.chance(50) {
            let offset = self.dice.between(from + 20, -1);
            let then = *self.dice.pick(&["in_progress", "solved", "solved"]);
            self.tell(offset, kind, state(then));
        }
    }

    /// A task that waits; a quarter of them are late.
    fn open_task(&mut self) {
        let last = self.path[self.path.len() - 1];
        let start = self.path[0].from;
        let (mut made, mut due) = (self.dice.between(-12, 0).max(start), self.dice.between(0, 30));
        if self.dice.chance(25) {
            due = -self.dice.between(1, 14);
            made = (due - self.dice.between(3, 15)).max(start);
        }
        due = self.workday(due).max(made);
        let Some(title) = self.text(&words().tasks, last.step) else { return };
        let id = self.task(made, &title, due);
        self.open = Some((id, self.day(due)));
    }

    fn done_task(&mut self) {
        let (offset, step) = self.moment();
        let Some(title) = self.text(&words().tasks, step) else { return };
        let due = (offset + self.dice.between(2, 12)).min(0);
        let due = self.workday(due).max(offset);
        let id = self.task(offset, &title, due);
        let done = (due + self.dice.between(-2, 4)).min(0);
        let done = self.workday(done).max(offset);
        let day = self.day(done);
        self.tell(done, Kind::Task, vec![task::TASK.with(id), task::DONE.with(day)]);
    }

    /// Writes a task; its title stands alone, because it leaves only when it is ticked.
    fn task(&mut self, offset: i32, title: &str, due: i32) -> ElementId {
        let id = self.element();
        self.tell(offset, Kind::Task, vec![task::TASK.with(id), task::TITLE.says(Value::text(title))]);
        let mut data = vec![task::TASK.with(id), task::DUE.with(self.day(due))];
        if self.has_referent {
            data.push(task::MEMBER.with(self.cast.members[self.referent]));
        }
        self.also(Kind::Task, data);
        id
    }

    fn postponed(&mut self) {
        let Some((id, due)) = self.open.take() else { return };
        let due = due.plus(7);
        self.tell(0, Kind::Task, vec![task::TASK.with(id), task::DUE.with(due)]);
    }

    /// A pause that lasts or is over.
    fn pause(&mut self) {
        let last = self.path[self.path.len() - 1];
        if last.from > -25 {
            return;
        }
        let began = self.dice.between(last.from + 2, -20);
        self.tell(began, Kind::Pause, vec![pause::PAUSED.with(true)]);
        if self.dice.chance(60) {
            let ended = self.dice.between(began + 7, 0);
            self.tell(ended, Kind::Pause, vec![pause::PAUSED.with(false)]);
        }
    }
}

/// Letters without their accents, in lower case; other signs fall away.
fn plain(name: &str) -> String {
    fold(name).chars().filter(char::is_ascii_alphabetic).collect()
}
