//! Who of ours was, is or will be at a company, and how that stands.
//!
//! A placement or a contract names its company, or says its name in words. What is found by its words alone is said to be:
//! the words may mean another company of that name.

use super::duplicates::name_key;
use super::firm::{Firm, Firms};
use crate::domain::order::InOrder;
use crate::domain::{CompanyId, Day, PersonId};
use crate::insight::matching::{Past, Profile};
use crate::insight::placement::due_end::ContractState;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// How one knows that a placement or a contract was there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// It names the company.
    Named,
    /// Its words are the name of the company.
    ByName,
}

/// A placement or a contract of one person there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    pub person: PersonId,
    /// Empty when it is unknown.
    pub name: String,
    pub past: Past,
    pub link: Link,
}

/// The firms by what a placement or a contract may say of them.
#[derive(Debug)]
pub struct Finder<'a> {
    firms: &'a Firms,
    by_name: BTreeMap<String, BTreeSet<CompanyId>>,
}

impl<'a> Finder<'a> {
    /// Arranges the firms.
    pub fn of(firms: &'a Firms) -> Self {
        let mut by_name: BTreeMap<String, BTreeSet<CompanyId>> = BTreeMap::new();
        for firm in firms.iter() {
            for key in firm.companies.iter().map(|company| name_key(&company.name)).filter(|key| !key.is_empty()) {
                by_name.entry(key).or_default().insert(firm.id);
            }
        }
        Self { firms, by_name }
    }

    /// The firms at which it was; by its words there may be several.
    pub fn find(&self, past: &Past) -> (Link, Vec<CompanyId>) {
        if let Some(firm) = past.host.and_then(|host| self.firms.get(host)) {
            return (Link::Named, vec![firm.id]);
        }
        let words = past.company.as_ref().filter(|_| past.host.is_none());
        let found = words.and_then(|(words, _)| self.by_name.get(&name_key(words)));
        (Link::ByName, found.into_iter().flatten().copied().collect())
    }
}

/// How many placements and contracts of ours run at each firm today.
pub fn there_now(firms: &Firms, people: &BTreeMap<PersonId, Rc<Profile>>) -> BTreeMap<CompanyId, usize> {
    let finder = Finder::of(firms);
    let mut there: BTreeMap<CompanyId, BTreeSet<PersonId>> = BTreeMap::new();
    for profile in people.values() {
        for past in profile.past.iter().filter(|past| past.state == ContractState::Running) {
            for firm in finder.find(past).1 {
                there.entry(firm).or_default().insert(profile.person);
            }
        }
    }
    there.into_iter().map(|(firm, people)| (firm, people.len())).collect()
}

/// All of one firm: what has begun last first, before it what has no beginning.
pub fn history(firm: &Firm, firms: &Firms, people: &BTreeMap<PersonId, Rc<Profile>>) -> Vec<Passage> {
    let finder = Finder::of(firms);
    let passage = |profile: &Profile, past: &Past| {
        let (link, found) = finder.find(past);
        let (person, name) = (profile.person, profile.name.clone());
        found.contains(&firm.id).then(|| Passage { person, name, past: past.clone(), link })
    };
    let all = people.values().flat_map(|profile| profile.past.iter().filter_map(move |past| passage(profile, past)));
    let mut all: Vec<Passage> = all.collect();
    all.order_by(|left, right| {
        let when = |it: &Passage| (it.past.start.is_none(), it.past.start, it.past.id);
        when(right).cmp(&when(left))
    });
    all
}

impl Passage {
    /// Whether the person is there, or will be.
    pub fn is_current(&self) -> bool {
        matches!(self.past.state, ContractState::Running | ContractState::NotStarted | ContractState::EndToConfirm)
    }

    /// The last day, where it comes within so many days.
    pub fn ends_within(&self, today: Day, days: i32) -> Option<Day> {
        self.past.end.filter(|end| self.is_current() && *end >= today && *end <= today.plus(days))
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{Board, element, id};
    use super::*;
    use crate::domain::Step;
    use crate::domain::day::day;

    fn past(name: &str, host: Option<&str>, words: &str, state: ContractState) -> Past {
        Past {
            id: element(name),
            is_placement: true,
            host: host.map(id),
            company: Some((words.to_owned(), crate::domain::fold_text::fold(words))),
            trade: None,
            sector: None,
            sort: None,
            contract: None,
            start: Some(day("2026-03-02")),
            end: Some(day("2026-03-27")),
            state,
        }
    }

    fn person(name: &str, past: Vec<Past>) -> (PersonId, Rc<Profile>) {
        let person = PersonId::derived(uuid::Uuid::nil(), name);
        let profile = Profile {
            person,
            name: name.to_owned(),
            sort_name: name.to_lowercase(),
            step: Step::Placement,
            referent: None,
            locality: None,
            goals: Vec::new(),
            past,
            experience: Vec::new(),
            languages: BTreeMap::new(),
            driving: None,
            vehicle: None,
            radius: None,
            limits: Vec::new(),
            limits_known: false,
            work_time: None,
            schooling: None,
            obstacles: BTreeMap::new(),
            candidacies: Vec::new(),
            tracks: Vec::new(),
        };
        (person, Rc::new(profile))
    }

    fn board() -> Board {
        let mut board = Board::new("Carrefour", "Anne");
        board.company("lune", "Garage Lune SRL");
        board.company("soleil", "Garage Soleil");
        board
    }

    fn told(passages: &[Passage]) -> Vec<(&str, Link)> {
        passages.iter().map(|passage| (passage.name.as_str(), passage.link)).collect()
    }

    #[test]
    fn one_is_there_by_the_link_or_by_the_words_and_it_is_said_which() {
        let firms = board().firms();
        let running = ContractState::Running;
        let people = BTreeMap::from([
            person("Ali", vec![past("a", Some("lune"), "Lune", running)]),
            person("Bea", vec![past("b", None, "garage LUNE", running)]),
            // The link holds, whatever the words.
            person("Chloé", vec![past("c", Some("soleil"), "Garage Lune", running)]),
            // A company that is not here: its words are not guessed at.
            person("Driss", vec![past("d", Some("elsewhere"), "Garage Lune", running)]),
        ]);
        let mut lune = history(firms.get(id("lune")).unwrap(), &firms, &people);
        lune.order_by_key(|passage| passage.name.clone());
        assert_eq!(told(&lune), [("Ali", Link::Named), ("Bea", Link::ByName)]);
        let there = there_now(&firms, &people);
        assert_eq!((there[&id("lune")], there[&id("soleil")]), (2, 1));
    }

    #[test]
    fn what_is_over_is_told_and_nobody_is_there_for_it() {
        let firms = board().firms();
        let people = BTreeMap::from([person("Ali", vec![past("a", Some("lune"), "", ContractState::Ended)])]);
        let lune = history(firms.get(id("lune")).unwrap(), &firms, &people);
        assert_eq!((lune.len(), lune[0].is_current()), (1, false));
        assert!(there_now(&firms, &people).is_empty());
    }

    #[test]
    fn of_companies_that_are_one_the_history_is_one() {
        let mut board = board();
        board.same("lune", "soleil", true);
        let firms = board.firms();
        let running = ContractState::Running;
        let people = BTreeMap::from([
            person("Ali", vec![past("a", Some("lune"), "", running)]),
            person("Bea", vec![past("b", None, "Garage Soleil", running)]),
        ]);
        assert_eq!(history(firms.get(id("soleil")).unwrap(), &firms, &people).len(), 2);
    }

    #[test]
    fn an_end_is_near_from_today_on() {
        let (_, ali) = person("Ali", vec![past("a", None, "x", ContractState::Running)]);
        let passage =
            Passage { person: ali.person, name: String::new(), past: ali.past[0].clone(), link: Link::ByName };
        assert_eq!(passage.ends_within(day("2026-03-27"), 60), Some(day("2026-03-27")));
        assert_eq!(passage.ends_within(day("2026-03-28"), 60), None);
        assert_eq!(passage.ends_within(day("2026-01-01"), 60), None);
    }
}
