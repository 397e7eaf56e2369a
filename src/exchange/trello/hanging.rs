//! What hangs on a card: tasks, comments, labels, fields of the board, attachments.

use super::action::What;
use super::board::{CheckItem, Checklist, FieldValue, SourceId, Typed};
use super::card::{Part, Sheet, data};
use super::chain::chain;
use super::clock::Moment;
use super::mapping::{FieldTarget, LabelTarget, TrackTarget};
use super::report::Ignored;
use super::settle::{Held, Same, writes_element};
use super::stamp::Stamp;
use crate::domain::{Line, Locality, Prose, codes};
use crate::journal::schema::content::Code;
use crate::journal::schema::{
    Entry, email, goal, identity, obstacle_family, obstacle_plain, obstacle_sensitive, phone, reach, tag, task, track,
};
use crate::journal::{Data, Fact, Field, Kind, Value};
use std::collections::BTreeSet;

impl Sheet<'_, '_> {
    /// The due date as a task, done when the card is marked complete.
    pub fn due(&mut self) {
        let changed = |what: &What| match what {
            What::Due { before, after } => Some((*before, *after)),
            _ => None,
        };
        let dues = chain(&self.born, &self.log, &self.card.due, changed, |action| self.desk.stamp(action));
        if dues.iter().all(|(_, due)| due.is_none()) && self.card.due.is_none() {
            self.report.ignore(Ignored::CompleteWithoutDue, usize::from(self.card.due_complete));
            return;
        }
        self.report.converted.due_dates += usize::from(self.card.due.is_some());
        let task = self.task("due", &self.card.id);
        let title = data(&task, &[task::TITLE.with(self.desk.due_title)]);
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
        let done = self.done(&task, complete, self.card.due_complete, self.card.completed);
        self.report.absent.done_dates += usize::from(!done && self.card.due_complete && self.card.completed.is_none());
    }

    fn task(&self, sort: &str, id: &SourceId) -> [Entry; 1] {
        [task::TASK.with(self.desk.source.element(sort, id.as_str()))]
    }

    /// The day on which a task was done: that of the action, else of what the card tells, else of its last activity.
    /// Answers whether an action tells it.
    fn done(&mut self, task: &[Entry], pick: impl Fn(&What) -> Option<bool>, now: bool, known: Option<Moment>) -> bool {
        let day = |done: bool, on| data(task, &[task::DONE.maybe(done.then_some(on))]);
        let told = self.log.iter().rev().filter_map(|action| Some((self.desk.stamp(action), pick(&action.what)?)));
        let writes: Vec<(Stamp, Data)> = told
            .map(|(stamp, done)| {
                let on = stamp.on;
                (stamp, day(done, on))
            })
            .collect();
        let explained = !writes.is_empty();
        let now = day(now, known.map_or(self.settled.on, Moment::day));
        self.add(Part::Task, Kind::Task, writes, Some(now), Same::Known);
        explained
    }

    /// List items as tasks.
    pub fn items(&mut self) {
        let card = self.card;
        for list in &card.checklists {
            for item in &list.items {
                self.item(list, item);
            }
        }
    }

    fn item(&mut self, list: &Checklist, item: &CheckItem) {
        let words = match (list.name.trim(), item.name.trim()) {
            ("", name) | (name, "") => name.to_owned(),
            (list, name) => format!("{list} – {name}"),
        };
        let Some((title, whole)) = self.desk.cleaner.line(&words, self.report) else {
            return self.report.ignore(Ignored::Item, 1);
        };
        self.report.converted.check_items += 1;
        self.report.converted.check_items_done += usize::from(item.done);
        let birth = self.birth(format!("item/{}", item.id), &item.id);
        let task = self.task("item", &item.id);
        self.add_value(Part::Task, Kind::Task, birth.clone(), data(&task, &[task::TITLE.with(&title)]));
        let due = data(&task, &[task::DUE.maybe(item.due.map(Moment::day))]);
        self.add_value(Part::Task, Kind::Task, birth.clone(), due);
        let member = item.member.as_ref().map(|member| self.desk.member(Some(member)));
        self.add_value(Part::Task, Kind::Task, birth.clone(), data(&task, &[task::MEMBER.maybe(member)]));
        let picked = |what: &What| match what {
            What::Item { item: id, done } if *id == item.id => Some(*done),
            _ => None,
        };
        let told = self.done(&task, picked, item.done, None);
        self.report.absent.done_dates += usize::from(item.done && !told);
        if let Some(whole) = whole {
            self.add_text(Part::Task, "item-text", item.id.as_str(), vec![(birth, whole.clone())], &whole);
        }
    }

    /// Comments as notes of their author and day; the text is the present one.
    pub fn comments(&mut self) {
        let log = self.log.clone();
        for action in log.into_iter().rev() {
            let What::Comment { text, edited } = &action.what else { continue };
            let mut stamp = self.desk.stamp(action);
            if let Some(edited) = edited.filter(|edited| *edited > stamp.moment) {
                stamp.moment = edited;
                stamp.gesture = format!("{}/{}", stamp.gesture, edited.unix());
            }
            if text.trim().is_empty() {
                self.report.ignore(Ignored::EmptyComment, 1);
                continue;
            }
            self.report.converted.comments += 1;
            self.add_text(Part::Comment, "comment", action.id.as_str(), vec![(stamp, text.clone())], text);
        }
    }

    /// Labels as tracks, obstacles and tags; what was taken off since the last import is taken off here.
    pub fn labels(&mut self, held: &Held<'_>) {
        let mut elements: BTreeSet<String> = BTreeSet::new();
        let mut obstacles: BTreeSet<&'static str> = BTreeSet::new();
        let labels = &self.desk.board.labels;
        for label in labels.iter().filter(|label| self.card.labels.contains(&label.id)) {
            let id = format!("{}/{}", self.card.id, label.id);
            let stamp = Stamp { gesture: format!("label/{id}"), ..self.born.clone() };
            let words = if label.name.trim().is_empty() { label.colour.clone() } else { Some(label.name.clone()) };
            match self.desk.mapping.label(&label.id) {
                LabelTarget::Ignore => {}
                LabelTarget::Obstacle(code) => {
                    if obstacles.insert(code) {
                        let (kind, key, state) = obstacle_fields(code);
                        let data = data(&[key.with(code)], &[state.with("present")]);
                        self.add_value(Part::Label, kind, stamp, data);
                    }
                }
                LabelTarget::Track(target) => {
                    let track = self.desk.source.element("track", &id);
                    let template = match target {
                        TrackTarget::Existing(template) => template,
                        TrackTarget::New => self.desk.source.element("label", label.id.as_str()),
                    };
                    let data = data(&[track::TRACK.with(track)], &[track::TEMPLATE.with(template)]);
                    self.add_value(Part::Label, Kind::Track, stamp, data);
                    elements.insert(track.to_string());
                }
                LabelTarget::Tag => {
                    let line = words.and_then(|words| self.desk.cleaner.line(&words, self.report));
                    let Some((name, _)) = line else { continue };
                    let tag = self.desk.source.element("tag", &id);
                    let data = data(&[tag::TAG.with(tag)], &[tag::NAME.with(&name)]);
                    self.add_value(Part::Label, Kind::Tag, stamp, data);
                    elements.insert(tag.to_string());
                }
            }
        }
        self.take_off(held, &elements, &obstacles);
    }

    /// Removes what earlier imports gave and the card no longer has; brings back what it has again.
    fn take_off(&mut self, held: &Held<'_>, elements: &BTreeSet<String>, obstacles: &BTreeSet<&str>) {
        let mut seen = BTreeSet::new();
        for fact in held.facts() {
            let (key, removed) = match fact.kind {
                Kind::Tag => (tag::TAG.any(), Some(tag::REMOVED)),
                Kind::Track => (track::TRACK.any(), Some(track::REMOVED)),
                Kind::ObstaclePlain => (obstacle_plain::OBSTACLE.any(), None),
                Kind::ObstacleFamily => (obstacle_family::OBSTACLE.any(), None),
                Kind::ObstacleSensitive => (obstacle_sensitive::OBSTACLE.any(), None),
                _ => continue,
            };
            let named = |fact: &Fact| fact.get(key).and_then(Value::as_text).map(str::to_owned);
            let Some(id) = named(fact).filter(|id| seen.insert(id.clone())) else { continue };
            let borne = if removed.is_some() { elements.contains(&id) } else { obstacles.contains(id.as_str()) };
            let said = match removed {
                Some(removed) => {
                    let says = |other: &&Fact| other.get(removed).is_some() && named(other).as_ref() == Some(&id);
                    if borne && !held.facts().any(|other| says(&other)) {
                        continue;
                    }
                    removed.with(!borne)
                }
                None if borne => continue,
                None => obstacle_fields(&id).2.maybe(None),
            };
            let data = data(&[key.says(Value::text(&id))], &[said]);
            self.add(Part::Label, fact.kind.clone(), Vec::new(), Some(data), Same::Exact);
            if removed.is_some()
                && let Some((_, group)) = self.groups.last_mut()
            {
                let all = held.facts().filter(|other| writes_element(other, &fact.kind, &id));
                group.also_over = all.map(|other| other.id).collect();
            }
        }
    }

    /// Fields of the board.
    pub fn values(&mut self) {
        let card = self.card;
        for value in &card.values {
            match self.desk.mapping.field(&value.field) {
                FieldTarget::Ignore => self.report.ignore(Ignored::FieldValue, 1),
                target => {
                    self.report.converted.custom_values += 1;
                    self.value(value, target);
                }
            }
        }
    }

    fn value(&mut self, value: &FieldValue, target: FieldTarget) {
        let words = match &value.value {
            Typed::Text(text) | Typed::Number(text) | Typed::Choice(text) => text.clone(),
            Typed::Date(moment) => moment.day().to_string(),
            Typed::Checked(true) => "✓".to_owned(),
            Typed::Checked(false) => "✗".to_owned(),
        };
        let id = format!("{}/{}", self.card.id, value.field);
        let stamp = Stamp { gesture: format!("value/{id}"), ..self.born.clone() };
        let element = |sort| self.desk.source.element(sort, &id);
        let clean = self.desk.cleaner.clean(&words, self.report);
        let line = Line::parse(&clean).ok();
        let fits = match target {
            FieldTarget::Phone => line
                .map(|line| (Kind::Phone, data(&[phone::PHONE.with(element("phone"))], &[phone::NUMBER.with(&line)]))),
            FieldTarget::Email => line
                .map(|line| (Kind::Email, data(&[email::EMAIL.with(element("email"))], &[email::ADDRESS.with(&line)]))),
            FieldTarget::Goal => {
                line.map(|line| (Kind::Goal, data(&[goal::GOAL.with(element("goal"))], &[goal::WORD.with(&line)])))
            }
            FieldTarget::ContactLanguage => {
                line.map(|line| (Kind::Identity, data(&[], &[identity::CONTACT_LANGUAGE.with(&line)])))
            }
            FieldTarget::PostalAddress => {
                let text = Prose::parse(&clean).ok();
                text.map(|text| (Kind::Reach, data(&[], &[reach::POSTAL_ADDRESS.with(&text)])))
            }
            FieldTarget::Locality => {
                let place = Locality::parse(&clean).ok();
                place.map(|place| (Kind::Identity, data(&[], &[identity::LOCALITY.with(&place)])))
            }
            FieldTarget::BirthYear => {
                year(&clean).map(|year| (Kind::Identity, data(&[], &[identity::BIRTH_YEAR.with(year)])))
            }
            FieldTarget::Note | FieldTarget::Ignore => None,
        };
        match fits {
            Some((kind, data)) => self.add_value(Part::Field, kind, stamp, data),
            None => {
                self.report.values_as_notes += usize::from(target != FieldTarget::Note);
                let field = self.desk.board.fields.iter().find(|field| field.id == value.field);
                let name = field.map_or("", |field| field.name.as_str());
                let text = if name.is_empty() { clean } else { format!("{name}: {clean}") };
                self.add_text(Part::Field, "value", &id, vec![(stamp, text.clone())], &text);
            }
        }
    }

    /// Attachments of the web as a list of links in a note: the files themselves stay in Trello.
    pub fn attachments(&mut self) {
        let web = |address: &str| {
            let start = address.get(..8).unwrap_or(address).to_ascii_lowercase();
            start.starts_with("https://") || start.starts_with("http://")
        };
        let mut lines = Vec::new();
        for file in &self.card.attachments {
            if web(&file.address) {
                lines.push(match file.name.trim() {
                    "" => file.address.clone(),
                    name if name == file.address => file.address.clone(),
                    name => format!("{name}\n{}", file.address),
                });
            } else {
                self.report.ignore(Ignored::Attachment, 1);
            }
        }
        self.report.converted.attachments += lines.len();
        let text = lines.join("\n");
        let stamp = Stamp { gesture: format!("attachments/{}", self.card.id), ..self.born.clone() };
        self.add_text(Part::Text, "attachments", self.card.id.as_str(), vec![(stamp, text.clone())], &text);
        let stamp = Stamp { gesture: format!("location/{}", self.card.id), ..self.born.clone() };
        let place = self.card.location.clone();
        self.add_text(Part::Text, "location", self.card.id.as_str(), vec![(stamp, place.clone())], &place);
        self.report.ignore(Ignored::StartDate, usize::from(self.card.started.is_some()));
        self.report.ignore(Ignored::Votes, self.card.votes);
    }
}

/// The kind of an obstacle, its key and its state.
fn obstacle_fields(code: &str) -> (Kind, Field<Code>, Field<Code>) {
    if codes::OBSTACLES_PLAIN.contains(&code) {
        (Kind::ObstaclePlain, obstacle_plain::OBSTACLE, obstacle_plain::STATE)
    } else if codes::OBSTACLES_FAMILY.contains(&code) {
        (Kind::ObstacleFamily, obstacle_family::OBSTACLE, obstacle_family::STATE)
    } else {
        (Kind::ObstacleSensitive, obstacle_sensitive::OBSTACLE, obstacle_sensitive::STATE)
    }
}

/// The first run of exactly four figures that is a year.
fn year(text: &str) -> Option<u16> {
    let mut runs = text.split(|sign: char| !sign.is_ascii_digit());
    runs.find(|run| run.len() == 4)?.parse().ok().filter(|year| (1900..=2199).contains(year))
}
