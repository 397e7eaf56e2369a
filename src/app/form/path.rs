//! What the organisation puts the person in: filières, group, territory, referent, tags.

use super::{Problems, Row, day, lines};
use crate::app::Edit;
use crate::domain::{Day, ElementId, MemberId};
use crate::insight::Dossier;
use crate::journal::Kind;
use crate::journal::schema::{grouping, referent, tag, track};
use std::collections::BTreeSet;

/// What is chosen and typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PathForm {
    /// Filières, by their ids in the organisation's list.
    pub tracks: BTreeSet<ElementId>,
    pub cohort: Option<ElementId>,
    pub territory: Option<ElementId>,
    pub referent: Option<MemberId>,
    /// From when a new referent answers for the person, as date boxes give it; nothing means today.
    pub referent_from: String,
    pub tags: Vec<Row>,
}

impl PathForm {
    /// The id of the box of the day.
    pub const REFERENT_FROM: &'static str = "referent-from";

    /// The form of a dossier.
    pub fn of(dossier: &Dossier) -> Self {
        Self {
            tracks: dossier.records.of(&Kind::Track).iter().filter_map(|track| track.get(track::TEMPLATE)).collect(),
            cohort: dossier.records.one(grouping::COHORT),
            territory: dossier.records.one(grouping::TERRITORY),
            referent: dossier.referent(),
            referent_from: String::new(),
            tags: Row::all(&dossier.records, tag::NAME),
        }
    }

    /// Another day has begun; one that was typed stays.
    pub fn turn(&mut self, before: Day, today: Day) {
        if self.referent_from == before.to_string() {
            self.referent_from = today.to_string();
        }
    }

    /// Chooses a filière, or no longer.
    pub fn toggle(&mut self, track: ElementId) {
        if !self.tracks.remove(&track) {
            self.tracks.insert(track);
        }
    }

    /// The changes; `new` draws the id of an element.
    ///
    /// # Errors
    /// What is wrong, by tag.
    pub fn edits(&self, dossier: &Dossier, new: impl Fn() -> ElementId) -> Result<Vec<Edit>, Problems> {
        let before = PathForm::of(dossier);
        let mut problems = Problems::new();
        let mut edits: Vec<Edit> = self
            .tracks
            .difference(&before.tracks)
            .map(|entry| Edit::element(new(), track::TEMPLATE.with(*entry)))
            .collect();
        let is_left = |entry: &ElementId| !self.tracks.contains(entry);
        let held = dossier.records.of(&Kind::Track).iter();
        let left = held.filter(|track| track.get(track::TEMPLATE).as_ref().is_some_and(is_left));
        edits.extend(left.filter_map(|track| Some(Edit::remove(Kind::Track, track.id()?))));
        if self.cohort != before.cohort {
            edits.push(Edit::register(grouping::COHORT.maybe(self.cohort)));
        }
        if self.territory != before.territory {
            edits.push(Edit::register(grouping::TERRITORY.maybe(self.territory)));
        }
        if self.referent != before.referent {
            match day(&self.referent_from) {
                // One dated fact; those before stay as they were until then.
                Ok(from) => edits.push(Edit::register(referent::MEMBER.maybe(self.referent)).on(from)),
                Err(problem) => problems.push((Self::REFERENT_FROM.to_owned(), problem)),
            }
        }
        edits.extend(lines::edits(&before.tags, &self.tags, tag::NAME, &mut problems));
        if problems.is_empty() { Ok(edits) } else { Err(problems) }
    }
}
