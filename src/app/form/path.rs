//! What the organisation puts the person in: filières, group, territory, referent, tags.

use super::{Problems, Row, lines};
use crate::app::Edit;
use crate::domain::{ElementId, MemberId};
use crate::insight::Dossier;
use crate::journal::Kind;
use std::collections::BTreeSet;

/// What is chosen and typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PathForm {
    /// Filières, by their ids in the organisation's list.
    pub tracks: BTreeSet<ElementId>,
    pub cohort: Option<ElementId>,
    pub territory: Option<ElementId>,
    pub referent: Option<MemberId>,
    pub tags: Vec<Row>,
}

impl PathForm {
    /// The form of a dossier.
    pub fn of(dossier: &Dossier) -> Self {
        Self {
            tracks: dossier.tracks.iter().filter_map(|item| item.content.value().copied()).collect(),
            cohort: dossier.cohort.value().copied(),
            territory: dossier.territory.value().copied(),
            referent: dossier.referent.value().copied(),
            tags: Row::all(&dossier.tags),
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
        let mut edits: Vec<Edit> =
            self.tracks.difference(&before.tracks).map(|track| Edit::Track(new(), *track)).collect();
        let left =
            dossier.tracks.iter().filter(|item| item.content.value().is_some_and(|track| !self.tracks.contains(track)));
        edits.extend(left.map(|item| Edit::Remove(Kind::Track, item.id)));
        if self.cohort != before.cohort {
            edits.push(Edit::Cohort(self.cohort));
        }
        if self.territory != before.territory {
            edits.push(Edit::Territory(self.territory));
        }
        if self.referent != before.referent {
            edits.push(Edit::Referent(self.referent));
        }
        edits.extend(lines::edits(&before.tags, &self.tags, &Kind::Tag, Edit::Tag, &mut problems));
        if problems.is_empty() { Ok(edits) } else { Err(problems) }
    }
}
