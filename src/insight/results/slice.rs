//! Narrowing figures to some people: those of a referent, a filière, a group…
//!
//! A person stands in the slices of one day ([`Story::place`]), the same for all their figures of a period. So over an axis
//! that parts people ([`By::parts`]) the sums are the whole, with « unknown » as one of the parts; publics and partners
//! overlap, and are no parting.

use super::indicators::{Set, band, band_label};
use super::{Label, Period, Story};
use crate::domain::coded::coded;
use crate::domain::{Day, ElementId, MemberId, OrgId};
use crate::insight::settings::Settings;
use std::collections::BTreeMap;

coded! {
    /// An axis.
    pub enum By {
        Referent = "referent",
        Track = "track",
        Territory = "territory",
        Cohort = "cohort",
        Partner = "partner",
        Public = "public",
        Age = "age",
    }
}

impl By {
    /// Whether everybody stands in exactly one part of it.
    pub fn parts(self) -> bool {
        !matches!(self, By::Partner | By::Public)
    }
}

/// A place on an axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    Member(MemberId),
    Entry(ElementId),
    Org(OrgId),
    Band(&'static str),
    /// Nobody noted it, or there is none.
    Unknown,
}

impl std::fmt::Display for Key {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Key::Member(id) => id.fmt(out),
            Key::Entry(id) => id.fmt(out),
            Key::Org(id) => id.fmt(out),
            Key::Band(band) => out.write_str(band),
            Key::Unknown => out.write_str(UNKNOWN),
        }
    }
}

/// How an unknown place is written.
const UNKNOWN: &str = "unknown";

/// One part of an axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slice {
    pub by: By,
    pub key: Key,
    /// By whose bands ages are told.
    pub set: Set,
}

impl Slice {
    /// Reads a place as it is written; none where the axis has no such one.
    pub fn parse(by: By, value: &str, set: Set) -> Option<Self> {
        let key = match by {
            _ if value == UNKNOWN => Key::Unknown,
            By::Referent => Key::Member(MemberId::parse(value).ok()?),
            By::Partner => Key::Org(OrgId::parse(value).ok()?),
            By::Age => Key::Band(set.bands().iter().copied().find(|band| *band == value)?),
            By::Track | By::Territory | By::Cohort | By::Public => Key::Entry(ElementId::parse(value).ok()?),
        };
        Some(Self { by, key, set })
    }

    /// Whether a person stands in it over a period.
    pub fn holds(&self, story: &Story, period: Period, today: Day) -> bool {
        keys(story, self.by, self.set, story.place(period, today)).contains(&self.key)
    }

    /// What it is called.
    pub fn label(&self, settings: &Settings) -> Label {
        let named = |name: Option<&str>| name.map_or(Label::Unknown, |name| Label::Named(name.to_owned()));
        match self.key {
            Key::Member(id) => named(settings.member(id)),
            Key::Entry(id) => named(settings.entry(id)),
            Key::Org(id) => named(settings.peer(id)),
            Key::Band(band) => band_label(Some(band)),
            Key::Unknown => Label::Unknown,
        }
    }
}

/// Where a person stands on an axis on a day: one place at least.
pub fn keys(story: &Story, by: By, set: Set, day: Day) -> Vec<Key> {
    let one = |key: Option<Key>| vec![key.unwrap_or(Key::Unknown)];
    let mut many = match by {
        By::Referent => return one(story.referent_on(day).map(Key::Member)),
        By::Track => return one(story.training_on(day).map(Key::Entry)),
        By::Territory => return one(story.territory.map(Key::Entry)),
        By::Cohort => return one(story.cohort.map(Key::Entry)),
        By::Age => return one(band(story, set, day).map(Key::Band)),
        By::Partner => story.partners.iter().copied().map(Key::Org).collect(),
        By::Public => story.publics.iter().copied().map(Key::Entry).collect::<Vec<_>>(),
    };
    if many.is_empty() {
        many.push(Key::Unknown);
    }
    many
}

/// Everybody by their place on an axis over a period. Over an axis that overlaps somebody may stand in several.
pub fn split(stories: &[Story], by: By, set: Set, period: Period, today: Day) -> BTreeMap<Slice, Vec<&Story>> {
    let mut parts: BTreeMap<Slice, Vec<&Story>> = BTreeMap::new();
    for story in stories {
        for key in keys(story, by, set, story.place(period, today)) {
            parts.entry(Slice { by, key, set }).or_default().push(story);
        }
    }
    parts
}
