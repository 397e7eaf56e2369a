//! What must be said before a person is erased: what goes, and what this device cannot reach any more.

use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, OrgId, Purpose, family};
use crate::insight::dossier::record::Records;
use crate::insight::settings::Settings;
use crate::journal::schema::{dispatch, sent};
use crate::journal::{Fact, Kind};
use std::collections::BTreeSet;

/// A file that left with something of the person: it is beyond recall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Left {
    pub packet: ElementId,
    pub to: OrgId,
    pub purpose: Option<Purpose>,
    /// When it left.
    pub day: Option<Day>,
    /// When the recipient said that it has it.
    pub received: Option<Day>,
}

/// The files that left with something of a person, the latest first.
pub fn left(records: &Records, settings: &Settings) -> Vec<Left> {
    let left = records.of(&Kind::Sent).iter().filter_map(|sent| {
        let packet = sent.id()?;
        let dispatched = settings.records.element(&Kind::Dispatch, packet);
        Some(Left {
            packet,
            to: sent.get(sent::TO)?,
            purpose: sent.get(sent::PURPOSE),
            day: dispatched.and_then(|packet| packet.get(dispatch::SENT)).or_else(|| sent.last_on()),
            received: dispatched.and_then(|packet| packet.get(dispatch::RECEIVED)),
        })
    });
    let mut left: Vec<Left> = left.collect();
    left.order_by_key(|left| (std::cmp::Reverse(left.day), left.to));
    left
}

/// The families of the table to which what these facts say belongs, with blanks between; what never leaves and has no row
/// has none.
pub fn families<'a>(facts: impl IntoIterator<Item = &'a Fact>) -> String {
    joined(families_of(facts))
}

/// Families with blanks between.
pub fn joined(families: impl IntoIterator<Item = &'static str>) -> String {
    families.into_iter().collect::<Vec<_>>().join(" ")
}

/// The families, each once.
pub fn families_of<'a>(facts: impl IntoIterator<Item = &'a Fact>) -> BTreeSet<&'static str> {
    let mut rows = BTreeSet::new();
    for fact in facts {
        let Some(schema) = fact.kind.schema() else { continue };
        rows.extend(fact.data.iter().filter_map(|(key, _)| schema.field(key.as_str())?.row));
    }
    rows.into_iter().filter_map(family::find).map(|row| row.family).collect()
}
