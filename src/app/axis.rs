//! What cards are grouped by. A new axis is one more line of [`Axis::row`].

use super::filter::{EntryFilter, Filter, ReferentFilter};
use crate::domain::coded::coded;
use crate::domain::order::InOrder;
use crate::domain::{ElementId, MemberId};
use crate::insight::settings::Entry;
use crate::insight::{Card, Settings};
use std::collections::HashMap;
use std::rc::Rc;

coded! {
    /// What cards may be grouped by, in the order in which they are offered. The codes are those of addresses.
    pub enum Axis {
        Referent = "referent",
        Track = "filiere",
        Cohort = "groupe",
        Territory = "territoire",
        Public = "public",
        Partner = "partenaire",
    }
}

/// One group of an axis.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Group {
    Referent(MemberId),
    /// Entries of a list; more than one for a person in several filières, who still stands once.
    Entries(Box<[ElementId]>),
    /// Organisations around the person, by their names.
    Named(Box<[String]>),
    /// What the axis says nothing of.
    Nothing,
}

impl Group {
    fn entries(mut entries: Vec<ElementId>) -> Group {
        entries.order();
        if entries.is_empty() { Group::Nothing } else { Group::Entries(entries.into()) }
    }

    fn entry(entry: Option<ElementId>) -> Group {
        Group::entries(entry.into_iter().collect())
    }

    /// The filter that shows this group; none for several entries, which no filter names.
    fn narrowed(&self) -> Option<EntryFilter> {
        match self {
            Group::Entries(entries) if entries.len() == 1 => entries.first().copied().map(EntryFilter::Of),
            Group::Nothing => Some(EntryFilter::Nothing),
            Group::Entries(_) | Group::Referent(_) | Group::Named(_) => None,
        }
    }

    /// What tells it from the other groups of its axis, as the key of a list.
    pub fn key(&self) -> String {
        match self {
            Group::Named(names) => names.join("+"),
            _ => ids(self).iter().map(ToString::to_string).collect::<Vec<_>>().join("+"),
        }
    }

    /// The name in the organisation's words, several entries with commas; none where it has no name.
    pub fn name(&self, settings: &Settings) -> Option<String> {
        match self {
            Group::Referent(member) => settings.member(*member).map(str::to_owned),
            Group::Entries(entries) => {
                let mut names: Vec<&str> = entries.iter().filter_map(|entry| settings.entry(*entry)).collect();
                names.order();
                Some(names.join(", ")).filter(|names| !names.is_empty())
            }
            Group::Named(names) => Some(names.join(", ")),
            Group::Nothing => None,
        }
    }
}

/// What makes an axis.
struct Row {
    group: fn(&Card) -> Group,
    narrow: fn(&mut Filter, &Group) -> bool,
    offered: fn(&Settings) -> bool,
}

fn takes(place: &mut Option<EntryFilter>, group: &Group) -> bool {
    *place = group.narrowed();
    place.is_some()
}

fn any(entries: &[Entry]) -> bool {
    entries.iter().any(|entry| !entry.removed)
}

impl Axis {
    fn row(self) -> Row {
        match self {
            Axis::Referent => Row {
                group: |card| card.referent.map_or(Group::Nothing, Group::Referent),
                narrow: |filter, group| {
                    filter.referent = match group {
                        Group::Referent(member) => Some(ReferentFilter::Of(*member)),
                        _ => Some(ReferentFilter::Nobody),
                    };
                    true
                },
                offered: |_| true,
            },
            Axis::Track => Row {
                group: |card| Group::entries(card.tracks.clone()),
                narrow: |filter, group| takes(&mut filter.track, group),
                offered: |settings| any(&settings.tracks),
            },
            Axis::Cohort => Row {
                group: |card| Group::entry(card.cohort),
                narrow: |filter, group| takes(&mut filter.cohort, group),
                offered: |settings| any(&settings.cohorts),
            },
            Axis::Territory => Row {
                group: |card| Group::entry(card.territory),
                narrow: |filter, group| takes(&mut filter.territory, group),
                offered: |settings| any(&settings.territories),
            },
            Axis::Public => Row {
                group: |card| Group::entries(card.publics.clone()),
                narrow: |_, _| false,
                offered: |settings| any(&settings.publics),
            },
            Axis::Partner => Row {
                group: |card| match card.partners.as_slice() {
                    [] => Group::Nothing,
                    names => Group::Named(names.into()),
                },
                narrow: |_, _| false,
                offered: |_| true,
            },
        }
    }

    /// Whether the organisation has anything to group by here.
    pub fn is_offered(self, settings: &Settings) -> bool {
        (self.row().offered)(settings)
    }

    /// Where a card stands.
    pub fn group(self, card: &Card) -> Group {
        (self.row().group)(card)
    }

    /// The filter that also asks for this group, if one can.
    pub fn narrowed(self, filter: &Filter, group: &Group) -> Option<Filter> {
        let mut filter = filter.clone();
        (self.row().narrow)(&mut filter, group).then_some(filter)
    }
}

/// Where a group begins among cards in order, and how many it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    pub axis: Axis,
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
        let places = match &group {
            Group::Referent(member) => vec![self.members.get(member).copied().unwrap_or(usize::MAX)],
            Group::Entries(entries) => {
                let place = |entry| self.entries.get(entry).copied().unwrap_or(usize::MAX);
                let mut places: Vec<usize> = entries.iter().map(place).collect();
                places.order();
                places
            }
            Group::Named(_) | Group::Nothing => Vec::new(),
        };
        let names = if let Group::Named(names) = &group { names.join(", ") } else { String::new() };
        (group == Group::Nothing, places, names, ids(&group))
    }

    /// The groups of cards that stand in order.
    pub fn headings(&self, cards: &[Rc<Card>]) -> Vec<Heading> {
        let mut headings: Vec<Heading> = Vec::new();
        for (start, card) in cards.iter().enumerate() {
            let group = self.axis.group(card);
            match headings.last_mut() {
                Some(last) if last.group == group => last.count += 1,
                _ => headings.push(Heading { axis: self.axis, group, start, count: 1 }),
            }
        }
        headings
    }
}

/// A place among groups: whether it is last, the places in the lists, the names of those that stand in no list, and
/// ids that tell unknown entries apart.
pub type Place = (bool, Vec<usize>, String, Vec<uuid::Uuid>);

fn ids(group: &Group) -> Vec<uuid::Uuid> {
    match group {
        Group::Referent(member) => vec![member.uuid()],
        Group::Entries(entries) => entries.iter().map(|entry| entry.uuid()).collect(),
        Group::Named(_) | Group::Nothing => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_group_of_one_entry_is_a_filter_and_several_are_not() {
        let id = |name| ElementId::derived(Uuid::nil(), name);
        let one = Group::entries(vec![id("a")]);
        let filter = Axis::Track.narrowed(&Filter::default(), &one).unwrap();
        assert_eq!(filter.track, Some(EntryFilter::Of(id("a"))));
        assert_eq!(Axis::Track.narrowed(&filter, &Group::entries(vec![id("a"), id("b")])), None);
        let none = Axis::Cohort.narrowed(&filter, &Group::Nothing).unwrap();
        assert_eq!((none.track, none.cohort), (filter.track, Some(EntryFilter::Nothing)));
    }
}
