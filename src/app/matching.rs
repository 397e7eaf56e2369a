//! Putting people and openings beside each other.
//!
//! One opening is weighed against everybody, and one person against every opening, in a few milliseconds: it is done where
//! it is drawn, from people who were packed once. A person is packed again when something about them was read again.
//! No list of people is made here that leaves: whoever is to be told to a partner goes through a packet, which asks for
//! the agreement of each.

use crate::domain::{CompanyId, PersonId};
use crate::insight::companies::Company;
use crate::insight::matching::{Pool, Profile};
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
