//! What cards are grouped by.

use super::filter::{EntryFilter, Filter, ReferentFilter, StatusFilter};
use crate::domain::coded::coded;
use crate::domain::codes::ENTRY_STATUSES;
use crate::domain::order::InOrder;
use crate::domain::{ElementId, MemberId};
use crate::insight::settings::Entry;
use crate::insight::{Card, Settings};
use std::collections::HashMap;
use std::rc::Rc;
use uuid::Uuid;

coded! {
    /// What cards may be grouped by, in the order in which they are offered. The codes are those of addresses.
    pub enum Axis {
        Referent = "referent",
        Track = "filiere",
        Cohort = "groupe",
        Territory = "territoire",
        Public = "public",
        Partner = "partenaire",
        Status = "statut",
    }
}

/// A group of an axis. What is empty is the group of the cards of which the axis says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Group {
    Referent(Option<MemberId>),
    /// Several for a person in several filières, who still stands once.
    Track(Box<[ElementId]>),
    Cohort(Option<ElementId>),
    Territory(Option<ElementId>),
    Public(Box<[ElementId]>),
    /// Organisations around the person, by their names.
    Partner(Box<[String]>),
    /// A status on entry, or that the person does not wish to say (row R8).
    Status(Option<String>),
}

impl Group {
    /// The axis of which it is a group.
    pub fn axis(&self) -> Axis {
        match self {
            Group::Referent(_) => Axis::Referent,
            Group::Track(_) => Axis::Track,
            Group::Cohort(_) => Axis::Cohort,
            Group::Territory(_) => Axis::Territory,
            Group::Public(_) => Axis::Public,
            Group::Partner(_) => Axis::Partner,
            Group::Status(_) => Axis::Status,
        }
    }

    /// The entries of a list of the organisation that name it.
    fn entries(&self) -> &[ElementId] {
        match self {
            Group::Track(entries) | Group::Public(entries) => entries,
            Group::Cohort(entry) | Group::Territory(entry) => entry.as_slice(),
            Group::Referent(_) | Group::Partner(_) | Group::Status(_) => &[],
        }
    }

    /// Whether the axis says nothing of its cards.
    pub fn is_empty(&self) -> bool {
        match self {
            Group::Referent(member) => member.is_none(),
            Group::Partner(names) => names.is_empty(),
            Group::Status(status) => status.is_none(),
            _ => self.entries().is_empty(),
        }
    }

    /// The same filter, showing this group alone; none where no filter names it, as several entries.
    pub fn narrowed(&self, filter: &Filter) -> Option<Filter> {
        let one = |entry: &Option<ElementId>| Some(entry.map_or(EntryFilter::Nothing, EntryFilter::Of));
        let mut filter = filter.clone();
        match self {
            Group::Referent(member) => {
                filter.referent = Some(member.map_or(ReferentFilter::Nobody, ReferentFilter::Of));
            }
            Group::Track(entries) if entries.len() <= 1 => filter.track = one(&entries.first().copied()),
            Group::Cohort(entry) => filter.cohort = one(entry),
            Group::Territory(entry) => filter.territory = one(entry),
            Group::Status(status) => {
                filter.status = Some(status.clone().map_or(StatusFilter::Nothing, StatusFilter::Of));
            }
            Group::Track(_) | Group::Public(_) | Group::Partner(_) => return None,
        }
        Some(filter)
    }

    /// What tells it from the other groups of its axis, as the key of a list.
    pub fn key(&self) -> String {
        match self {
            Group::Partner(names) => names.join("+"),
            Group::Status(status) => status.clone().unwrap_or_default(),
            _ => self.ids().iter().map(ToString::to_string).collect::<Vec<_>>().join("+"),
        }
    }

    /// The name in the organisation's words, several entries with commas; none where it has no name.
    pub fn name(&self, settings: &Settings) -> Option<String> {
        match self {
            Group::Referent(member) => settings.member((*member)?).map(str::to_owned),
            Group::Partner(names) => Some(names.join(", ")).filter(|names| !names.is_empty()),
            _ => {
                let mut names: Vec<&str> = self.entries().iter().filter_map(|entry| settings.entry(*entry)).collect();
                names.order();
                Some(names.join(", ")).filter(|names| !names.is_empty())
            }
        }
    }

    fn ids(&self) -> Vec<Uuid> {
        match self {
            Group::Referent(member) => member.iter().map(|member| member.uuid()).collect(),
            _ => self.entries().iter().map(|entry| entry.uuid()).collect(),
        }
    }
}

impl Axis {
    /// Whether the organisation has anything to group by here.
    pub fn is_offered(self, settings: &Settings) -> bool {
        let any = |entries: &[Entry]| entries.iter().any(|entry| !entry.removed);
        match self {
            Axis::Track => any(&settings.tracks),
            Axis::Cohort => any(&settings.cohorts),
            Axis::Territory => any(&settings.territories),
            Axis::Public => any(&settings.publics),
            Axis::Referent | Axis::Partner | Axis::Status => true,
        }
    }

    /// Where a card stands.
    pub fn group(self, card: &Card) -> Group {
        match self {
            Axis::Referent => Group::Referent(card.referent),
            Axis::Track => Group::Track(in_order(&card.tracks)),
            Axis::Cohort => Group::Cohort(card.cohort),
            Axis::Territory => Group::Territory(card.territory),
            Axis::Public => Group::Public(in_order(&card.publics)),
            Axis::Partner => Group::Partner(card.partners.as_slice().into()),
            Axis::Status => Group::Status(card.status.clone()),
        }
    }
}

fn in_order(entries: &[ElementId]) -> Box<[ElementId]> {
    let mut entries = entries.to_vec();
    entries.order();
    entries.into()
}

/// Where a group begins among cards in order, and how many it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    pub group: Group,
    pub start: usize,
    pub count: usize,
}

/// The order of groups: that of the organisation's lists, several entries after one, nothing last.
pub struct GroupOrder {
    axis: Axis,
    members: HashMap<MemberId, usize>,
    entries: HashMap<ElementId, usize>,
}

/// A place among groups; groups come in the order of the fields.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The axis says nothing of the card.
    nothing: bool,
    in_lists: Vec<usize>,
    /// The names of those that stand in no list.
    names: String,
    /// They tell entries apart that no list knows.
    ids: Vec<Uuid>,
}

impl GroupOrder {
    /// The order in an organisation.
    pub fn read(axis: Axis, settings: &Settings) -> Self {
        let members = settings.members.iter().enumerate().map(|(place, member)| (member.id, place)).collect();
        let lists =
            settings.tracks.iter().chain(&settings.cohorts).chain(&settings.territories).chain(&settings.publics);
        let entries = lists.enumerate().map(|(place, entry)| (entry.id, place)).collect();
        Self { axis, members, entries }
    }

    /// The place of a card; equal for cards of one group only.
    pub fn place(&self, card: &Card) -> Place {
        let group = self.axis.group(card);
        let mut in_lists: Vec<usize> = match &group {
            Group::Referent(member) => {
                member.iter().map(|member| self.members.get(member).copied()).map(last).collect()
            }
            Group::Status(status) => status.iter().map(|status| place_of(status)).collect(),
            _ => group.entries().iter().map(|entry| self.entries.get(entry).copied()).map(last).collect(),
        };
        in_lists.order();
        let names = if let Group::Partner(names) = &group { names.join(", ") } else { String::new() };
        Place { nothing: group.is_empty(), in_lists, names, ids: group.ids() }
    }

    /// The groups of cards that stand in order.
    pub fn headings(&self, cards: &[Rc<Card>]) -> Vec<Heading> {
        let mut headings: Vec<Heading> = Vec::new();
        for (start, card) in cards.iter().enumerate() {
            let group = self.axis.group(card);
            match headings.last_mut() {
                Some(last) if last.group == group => last.count += 1,
                _ => headings.push(Heading { group, start, count: 1 }),
            }
        }
        headings
    }
}

/// The place of a status in its list; not wishing to say one comes after all of them.
fn place_of(status: &str) -> usize {
    last(ENTRY_STATUSES.iter().position(|known| *known == status))
}

/// What stands in no list comes after what does.
fn last(place: Option<usize>) -> usize {
    place.unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_of_one_entry_is_a_filter_and_several_are_not() {
        let id = |name| ElementId::derived(Uuid::nil(), name);
        let filter = Group::Track([id("a")].into()).narrowed(&Filter::default()).unwrap();
        assert_eq!(filter.track, Some(EntryFilter::Of(id("a"))));
        assert_eq!(Group::Track([id("a"), id("b")].into()).narrowed(&filter), None);
        let none = Group::Cohort(None).narrowed(&filter).unwrap();
        assert_eq!((none.track, none.cohort), (filter.track, Some(EntryFilter::Nothing)));
    }
}
