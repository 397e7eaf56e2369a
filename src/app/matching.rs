//! Putting people and openings beside each other.
//!
//! One opening is weighed against everybody, and one person against every opening, in a few milliseconds: it is done where
//! it is drawn, from people who were packed once. A person is packed again when something about them was read again.
//! Every opening against everybody takes longer: that is done an opening at a time, between two frames, so that the page
//! answers meanwhile. Sending thousands of people to the worker would take longer than weighing them.
//! No list of people is made here that leaves: whoever is to be told to a partner goes through a packet, which asks for
//! the agreement of each.

use crate::domain::{CompanyId, Day, OpeningId, PersonId};
use crate::insight::Settings;
use crate::insight::companies::Company;
use crate::insight::matching::{Asked, Pool, Profile, Weights};
use crate::insight::openings::Opening;
use crate::insight::outpost::Centres;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The people who were packed, and from what.
#[derive(Debug, Default)]
pub struct Packed {
    pool: Rc<Pool>,
    people: Rc<BTreeMap<PersonId, Rc<Profile>>>,
    companies: Rc<BTreeMap<CompanyId, Rc<Company>>>,
    /// None where the list of localities could not be had.
    centres: Option<Rc<Centres>>,
}

impl Packed {
    /// Everybody, packed from these; who was not read again stays as packed before.
    pub fn again(
        &mut self,
        people: &Rc<BTreeMap<PersonId, Rc<Profile>>>,
        companies: &Rc<BTreeMap<CompanyId, Rc<Company>>>,
        centres: Option<&Rc<Centres>>,
    ) -> Rc<Pool> {
        let same_centres = match (&self.centres, centres) {
            (Some(held), Some(now)) => Rc::ptr_eq(held, now),
            (held, now) => held.is_none() && now.is_none(),
        };
        let same_companies = Rc::ptr_eq(&self.companies, companies);
        if !(same_centres && same_companies && Rc::ptr_eq(&self.people, people)) {
            let unplaced = Centres::default();
            let table = centres.map_or(&unplaced, |centres| centres);
            // The sector of a company that somebody worked for may have been written since.
            let stays = |profile: &Profile| {
                same_centres && (same_companies || profile.past.iter().all(|past| past.host.is_none()))
            };
            self.pool = Rc::new(Pool::after(&self.pool, people, companies, table, stays));
            (self.people, self.companies) = (people.clone(), companies.clone());
            self.centres = centres.cloned();
        }
        self.pool.clone()
    }
}

/// What every open opening is weighed by.
#[derive(Debug, Clone)]
pub struct Basis {
    pub pool: Rc<Pool>,
    pub openings: Rc<BTreeMap<OpeningId, Rc<Opening>>>,
    pub companies: Rc<BTreeMap<CompanyId, Rc<Company>>>,
    pub centres: Rc<Centres>,
    pub settings: Rc<Settings>,
    pub today: Day,
}

impl Basis {
    fn is(&self, other: &Basis) -> bool {
        Rc::ptr_eq(&self.pool, &other.pool)
            && Rc::ptr_eq(&self.openings, &other.openings)
            && Rc::ptr_eq(&self.companies, &other.companies)
            && Rc::ptr_eq(&self.centres, &other.centres)
            && Rc::ptr_eq(&self.settings, &other.settings)
            && self.today == other.today
    }
}

/// How many people each open opening may suit.
#[derive(Debug, Default)]
pub struct Suiting {
    from: Option<Basis>,
    left: Vec<OpeningId>,
    suited: Rc<BTreeMap<OpeningId, usize>>,
}

impl Suiting {
    /// Begins again where something is another than before.
    pub fn again(&mut self, basis: Basis) {
        if self.from.as_ref().is_some_and(|from| from.is(&basis)) {
            return;
        }
        let open = basis.openings.values().filter(|opening| opening.is_open(basis.today));
        self.left = open.map(|opening| opening.id).collect();
        (self.suited, self.from) = (Rc::default(), Some(basis));
    }

    /// Weighs one more; false when none is left.
    pub fn go_on(&mut self) -> bool {
        let Some((basis, id)) = self.from.as_ref().and_then(|basis| Some((basis, self.left.pop()?))) else {
            return false;
        };
        if let Some(opening) = basis.openings.get(&id) {
            let company = opening.company.and_then(|company| basis.companies.get(&company));
            let asked = Asked::of(opening, company.map(|company| &**company), &basis.centres);
            let suited = basis.pool.suited(&asked, &Weights::read(&basis.settings));
            Rc::make_mut(&mut self.suited).insert(id, suited);
        }
        true
    }

    /// How many openings are still to be weighed.
    pub fn left(&self) -> usize {
        self.left.len()
    }

    /// The people who are free and meet every condition as far as it is known, by opening.
    pub fn suited(&self) -> Rc<BTreeMap<OpeningId, usize>> {
        self.suited.clone()
    }
}
