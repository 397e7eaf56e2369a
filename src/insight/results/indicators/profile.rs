//! I10: who the accompanied are, on the day by which they stand in a slice. What nobody noted is unknown.

use super::{Seen, Set};
use crate::domain::fold_text::fold;
use crate::domain::order::Fill;
use crate::domain::{Day, ElementId};
use crate::insight::erasing::contributions::Age;
use crate::insight::presence::hours::Month;
use crate::insight::results::{Label, Story};
use crate::insight::settings::Settings;
use std::collections::BTreeSet;

/// The band of age on a day, by the year of birth alone. Of an erased person the band that was left, where the set has it.
pub fn band(story: &Story, set: Set, day: Day) -> Option<&'static str> {
    if let Some(born) = story.birth_year {
        return Some(set.band(i32::from(day.year()) - i32::from(born)));
    }
    let month = Month::of(day);
    let (_, age) = story.ages.iter().rfind(|(known, _)| *known <= month).or_else(|| story.ages.first())?;
    set.bands().iter().copied().find(|band| *band == age.code() && *age != Age::Unknown)
}

/// What a band is called.
pub fn band_label(band: Option<&str>) -> Label {
    match band {
        Some("0-24") => Label::Message("results-age-0-24"),
        Some("25-54") => Label::Message("results-age-25-54"),
        Some("0-17") => Label::Message("results-age-0-17"),
        Some("18-29") => Label::Message("results-age-18-29"),
        Some("30-54") => Label::Message("results-age-30-54"),
        Some("55+") => Label::Message("results-age-55"),
        _ => Label::Unknown,
    }
}

/// The organisation's labels of young people who are neither in a job nor in a training, by their names.
pub fn neet_labels(settings: &Settings) -> BTreeSet<ElementId> {
    let is_neet = |name: &str| fold(name).split_whitespace().any(|word| word.starts_with("neet"));
    let labels = settings.publics.iter().filter(|entry| is_neet(&entry.name));
    labels.map(|entry| entry.id).into_set()
}

impl Seen<'_> {
    /// Whether the organisation has given the person one of these labels ([`neet_labels`]); none where it has not,
    /// which does not say that they are in a job or a training.
    pub fn is_neet(&self, labels: &BTreeSet<ElementId>) -> Option<bool> {
        (!labels.is_empty() && self.story.publics.iter().any(|public| labels.contains(public))).then_some(true)
    }
}
