//! Labels of a card: filières, obstacles and tags; what it no longer bears, its due day included.

use super::action::{Action, What};
use super::card::{Part, Sheet, data};
use super::mapping::{LabelTarget, TrackTarget};
use super::settle::{Held, Same, writes_element};
use super::stamp::Stamp;
use super::text;
use crate::domain::{ElementId, codes};
use crate::journal::schema::content::Code;
use crate::journal::schema::{obstacle_family, obstacle_plain, obstacle_sensitive, tag, task, track};
use crate::journal::{Fact, Field, Kind, Value};
use std::collections::BTreeSet;

impl Sheet<'_, '_> {
    /// Labels as tracks, obstacles and tags; what was taken off since the last import is taken off here.
    pub fn labels(&mut self, held: &Held<'_>) {
        let mut elements: BTreeSet<String> = BTreeSet::new();
        let mut obstacles: BTreeSet<&'static str> = BTreeSet::new();
        let due = self.desk.source.element("due", self.card.id.as_str());
        let dated = |action: &&Action| matches!(action.what, What::Due { .. });
        if self.card.due.is_some() || self.log.iter().any(dated) {
            elements.insert(due.to_string());
        }
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
                        self.without_days();
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
                    let line = words.and_then(|words| text::line(&words, self.report));
                    let Some((name, _)) = line else { continue };
                    let tag = self.desk.source.element("tag", &id);
                    let data = data(&[tag::TAG.with(tag)], &[tag::NAME.with(&name)]);
                    self.add_value(Part::Label, Kind::Tag, stamp, data);
                    elements.insert(tag.to_string());
                }
            }
        }
        if held.is_empty() {
            if !elements.contains(&due.to_string()) {
                let nothing = data(&[task::TASK.with(due)], &[task::REMOVED.with(true)]);
                self.add_absence(Part::Task, Kind::Task, self.born.clone(), nothing);
            }
            self.bear_not(&elements, &obstacles);
        } else {
            self.take_off(held, (&elements, &obstacles), due);
        }
    }

    /// Says of each label that the card does not bear it: an earlier file, imported elsewhere, may have said that it did.
    fn bear_not(&mut self, elements: &BTreeSet<String>, obstacles: &BTreeSet<&'static str>) {
        let mut said = obstacles.clone();
        for label in &self.desk.board.labels {
            let id = format!("{}/{}", self.card.id, label.id);
            let stamp = Stamp { gesture: format!("label/{id}"), ..self.born.clone() };
            let element = |sort| self.desk.source.element(sort, &id);
            let (kind, nothing) = match self.desk.mapping.label(&label.id) {
                LabelTarget::Ignore => continue,
                LabelTarget::Obstacle(code) => {
                    if !said.insert(code) {
                        continue;
                    }
                    let (kind, key, state) = obstacle_fields(code);
                    (kind, data(&[key.with(code)], &[state.maybe(None)]))
                }
                LabelTarget::Track(_) => {
                    (Kind::Track, data(&[track::TRACK.with(element("track"))], &[track::REMOVED.with(true)]))
                }
                LabelTarget::Tag => (Kind::Tag, data(&[tag::TAG.with(element("tag"))], &[tag::REMOVED.with(true)])),
            };
            let is_borne = nothing.iter().any(|(_, value)| value.as_text().is_some_and(|id| elements.contains(id)));
            if !is_borne {
                self.add_absence(Part::Label, kind, stamp, nothing);
            }
        }
    }

    /// Removes what earlier imports gave and the card no longer has; brings back what it has again.
    fn take_off(
        &mut self,
        held: &Held<'_>,
        (elements, obstacles): (&BTreeSet<String>, &BTreeSet<&str>),
        due: ElementId,
    ) {
        let mut seen = BTreeSet::new();
        for fact in held.facts() {
            let (key, removed) = match fact.kind {
                Kind::Tag => (tag::TAG.any(), Some(tag::REMOVED)),
                Kind::Track => (track::TRACK.any(), Some(track::REMOVED)),
                Kind::Task if fact.get(task::TASK) == Some(due) => (task::TASK.any(), Some(task::REMOVED)),
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
            if removed.is_none() {
                self.without_days();
            }
            if removed.is_some()
                && let Some((_, group)) = self.groups.last_mut()
            {
                let all = held.facts().filter(|other| writes_element(other, &fact.kind, &id));
                group.also_over = all.map(|other| other.id).collect();
            }
        }
    }

    /// No file tells since when a label is there, so what one says of an obstacle is always about the same day.
    fn without_days(&mut self) {
        let on = self.born.on;
        if let Some((_, group)) = self.groups.last_mut() {
            group.settled.on = on;
        }
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
