//! Companies that are one: what somebody said to be the same stands together on every screen.
//!
//! Nothing is moved: each stays a subject with its own facts, and what was said can be taken back. The one with the
//! smallest id leads, so that everybody who holds the same facts sees the same.

use super::company::{Company, Contact, Event, Places, Site};
use crate::domain::order::InOrder;
use crate::domain::{CompanyId, Day, EnterpriseNumber, Locality};
use std::collections::BTreeMap;
use std::rc::Rc;

/// One company, however often it was noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Firm {
    /// The id of the one that leads.
    pub id: CompanyId,
    /// Empty where it is not known.
    pub name: String,
    /// The name as lists are sorted by it.
    pub sort_name: String,
    pub number: Option<EnterpriseNumber>,
    /// A code of `codes::SECTORS`.
    pub sector: Option<String>,
    /// Until when nobody asks it for something: the latest that was said.
    pub rest: Option<Day>,
    /// Never empty; the one that leads first.
    pub companies: Vec<Rc<Company>>,
}

/// All of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Firms {
    firms: BTreeMap<CompanyId, Rc<Firm>>,
    /// The one that leads, of each company.
    leads: BTreeMap<CompanyId, CompanyId>,
}

/// Places that are offered now or later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Open {
    pub count: u32,
    /// Whether somebody noted places without saying how many.
    pub more: bool,
}

impl Open {
    /// Whether nothing is known to be offered.
    pub fn is_none(self) -> bool {
        self.count == 0 && !self.more
    }
}

impl Firms {
    /// Puts together what was said to be the same.
    pub fn of(companies: &BTreeMap<CompanyId, Rc<Company>>) -> Self {
        let mut leads: BTreeMap<CompanyId, CompanyId> = companies.keys().map(|id| (*id, *id)).collect();
        for (one, other) in pairs(companies, true) {
            let (one, other) = (leads[&one], leads[&other]);
            let (lead, led) = (one.min(other), one.max(other));
            leads.values_mut().filter(|held| **held == led).for_each(|held| *held = lead);
        }
        let mut groups: BTreeMap<CompanyId, Vec<Rc<Company>>> = BTreeMap::new();
        for (id, company) in companies {
            groups.entry(leads[id]).or_default().push(company.clone());
        }
        let firms = groups.into_iter().map(|(id, companies)| (id, Rc::new(Firm::of(id, companies)))).collect();
        Self { firms, leads }
    }

    /// The firm to which a company belongs.
    pub fn get(&self, company: CompanyId) -> Option<&Rc<Firm>> {
        self.firms.get(self.leads.get(&company)?)
    }

    /// By name.
    pub fn by_name(&self) -> Vec<Rc<Firm>> {
        let mut all: Vec<Rc<Firm>> = self.firms.values().cloned().collect();
        all.order_by(|left, right| (&left.sort_name, left.id).cmp(&(&right.sort_name, right.id)));
        all
    }

    /// All, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Rc<Firm>> {
        self.firms.values()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.firms.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.firms.is_empty()
    }
}

/// The pairs of companies that are here about which somebody answered so, the smaller id first.
pub(super) fn pairs(companies: &BTreeMap<CompanyId, Rc<Company>>, same: bool) -> Vec<(CompanyId, CompanyId)> {
    let told =
        companies.values().flat_map(|company| company.same.iter().map(|(other, same)| (company.id, *other, *same)));
    let told = told.filter(|(one, other, said)| *said == same && one != other && companies.contains_key(other));
    told.map(|(one, other, _)| (one.min(other), one.max(other))).collect()
}

impl Firm {
    /// What is not known of the one that leads is that of the first that knows it.
    fn of(id: CompanyId, companies: Vec<Rc<Company>>) -> Self {
        let named = companies.iter().find(|company| !company.name.is_empty());
        Self {
            id,
            name: named.map(|company| company.name.clone()).unwrap_or_default(),
            sort_name: named.map(|company| company.sort_name.clone()).unwrap_or_default(),
            number: companies.iter().find_map(|company| company.number),
            sector: companies.iter().find_map(|company| company.sector.clone()),
            rest: companies.iter().filter_map(|company| company.rest).max(),
            companies,
        }
    }

    /// The company into which new things are written.
    pub fn lead(&self) -> Option<&Rc<Company>> {
        self.companies.first()
    }

    /// Whether it is this one.
    pub fn holds(&self, company: CompanyId) -> bool {
        self.companies.iter().any(|held| held.id == company)
    }

    /// Its places of work, each with the company under which it was noted.
    pub fn sites(&self) -> impl Iterator<Item = (&Rc<Company>, &Site)> {
        self.companies.iter().flat_map(|company| company.sites.iter().map(move |site| (company, site)))
    }

    /// Whom one speaks to there.
    pub fn contacts(&self) -> impl Iterator<Item = (&Rc<Company>, &Contact)> {
        self.companies.iter().flat_map(|company| company.contacts.iter().map(move |contact| (company, contact)))
    }

    /// What it offers for placements.
    pub fn places(&self) -> impl Iterator<Item = (&Rc<Company>, &Places)> {
        self.companies.iter().flat_map(|company| company.places.iter().map(move |places| (company, places)))
    }

    /// What happened, the latest first.
    pub fn events(&self) -> Vec<(&Rc<Company>, &Event)> {
        let all = self.companies.iter().flat_map(|company| company.events.iter().map(move |event| (company, event)));
        let mut all: Vec<(&Rc<Company>, &Event)> = all.collect();
        all.order_by(|(_, left), (_, right)| {
            let when = |it: &Event| (it.day.is_none(), it.day, it.id);
            when(right).cmp(&when(left))
        });
        all
    }

    /// Where it is: the locality of the first place that has one.
    pub fn locality(&self) -> Option<&Locality> {
        self.sites().find_map(|(_, site)| site.locality.as_ref())
    }

    /// The places for placements that are not over on a day.
    pub fn open_places(&self, today: Day) -> Open {
        let still = self.places().filter(|(_, places)| places.until.is_none_or(|until| until >= today));
        still.fold(Open::default(), |open, (_, places)| Open {
            count: open.count.saturating_add(places.count.unwrap_or_default()),
            more: open.more || places.count.is_none(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{Board, id};
    use super::*;
    use crate::domain::day::day;

    #[test]
    fn what_was_said_to_be_the_same_is_one_and_the_smaller_id_leads() {
        let mut board = Board::new("Carrefour", "Anne");
        for name in ["Boulangerie Dupont", "Dupont SA", "Garage Lune"] {
            board.company(name, name);
        }
        board.same("Boulangerie Dupont", "Dupont SA", true);
        board.event("Boulangerie Dupont", "visite", "2026-03-01", "visit");
        board.event("Dupont SA", "appel", "2026-03-03", "call");
        let firms = board.firms();
        assert_eq!(firms.len(), 2);
        let lead = id("Boulangerie Dupont").min(id("Dupont SA"));
        for name in ["Boulangerie Dupont", "Dupont SA"] {
            assert_eq!(firms.get(id(name)).unwrap().id, lead);
        }
        let days: Vec<Option<Day>> = firms.get(lead).unwrap().events().iter().map(|(_, event)| event.day).collect();
        assert_eq!(days, [Some(day("2026-03-03")), Some(day("2026-03-01"))]);
        assert!(!firms.get(lead).unwrap().holds(id("Garage Lune")));
    }

    #[test]
    fn three_in_a_row_are_one_until_one_of_the_answers_is_taken_back() {
        let mut board = Board::new("Carrefour", "Anne");
        for name in ["a", "b", "c"] {
            board.company(name, name);
        }
        board.same("a", "b", true);
        board.same("c", "b", true);
        assert_eq!(board.firms().len(), 1);
        board.same("c", "b", false);
        assert_eq!(board.firms().len(), 2);
        assert_eq!(board.firms().get(id("c")).unwrap().companies.len(), 1);
    }

    #[test]
    fn places_that_are_over_count_no_more_and_an_unknown_number_is_not_none() {
        let mut board = Board::new("Carrefour", "Anne");
        board.company("a", "Garage");
        let open = |board: &Board| board.firms().get(id("a")).unwrap().open_places(day("2026-03-04"));
        assert!(open(&board).is_none());
        board.places("a", "mars", Some(2), Some("2026-03-04"));
        board.places("a", "fini", Some(5), Some("2026-03-03"));
        assert_eq!(open(&board), Open { count: 2, more: false });
        board.places("a", "sans", None, None);
        assert_eq!(open(&board), Open { count: 2, more: true });
    }
}
