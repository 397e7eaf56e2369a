//! Companies, what they offer, and what is known of people for both: read once somebody looks, and let go of afterwards.
//!
//! All of it is read in slices, what the address names first. Facts read again what they are about. What these screens,
//! those of openings and those of matching show is one [`Book`].

pub mod creating;
mod linking;
pub mod listed;
mod reading;
mod same;
mod update;

pub use creating::NewCompany;
pub use listed::Listed;
pub use reading::refresh;
pub(in crate::app) use update::go_on;
pub use update::{Msg, update};

use super::localities::Localities;
use super::matching::{Packed, Suiting};
use super::shared::Shared;
use crate::domain::{CompanyId, Day, OpeningId, PersonId, Subject};
use crate::insight::Settings;
use crate::insight::companies::{Company, Firm, Firms};
use crate::insight::matching::{Pool, Profile};
use crate::insight::openings::Opening;
use crate::insight::outpost::Centres;
use crate::journal::FactId;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

/// What these screens are drawn from.
#[derive(Debug, Clone, Default)]
pub struct Book {
    pub companies: Rc<BTreeMap<CompanyId, Rc<Company>>>,
    /// The same, where those that were said to be one are one.
    pub firms: Rc<Firms>,
    pub openings: Rc<BTreeMap<OpeningId, Rc<Opening>>>,
    /// Everybody on the board, as far as they were read.
    pub people: Rc<BTreeMap<PersonId, Rc<Profile>>>,
    /// How many companies, openings and people are still to be read; none once all were.
    pub left: Option<usize>,
    /// Whether something is to be read, and nobody has asked for it.
    pub waits: bool,
    /// Where localities lie; none until the list is here.
    pub centres: Option<Rc<Centres>>,
    /// Whether distances are unknown because the list could not be had.
    pub missed: bool,
    /// Everybody as numbers, once all of this is read and a screen weighs them.
    pub pool: Option<Rc<Pool>>,
    /// How many people each open opening may suit, as far as they were weighed; none but for the list of openings.
    pub suited: Option<Rc<BTreeMap<OpeningId, usize>>>,
    /// Whether all were.
    pub is_weighed: bool,
}

impl Book {
    /// What stands for a company on every screen; itself, and those said to be the same.
    pub fn firm(&self, company: CompanyId) -> Option<&Rc<Firm>> {
        self.firms.get(company)
    }
}

/// What is read so far.
#[derive(Debug, Default)]
pub struct Companies {
    localities: Localities,
    companies: Rc<BTreeMap<CompanyId, Rc<Company>>>,
    /// Of which companies the firms were put together, and what came of it.
    firms: (Rc<BTreeMap<CompanyId, Rc<Company>>>, Rc<Firms>),
    openings: Rc<BTreeMap<OpeningId, Rc<Opening>>>,
    people: Rc<BTreeMap<PersonId, Rc<Profile>>>,
    /// How many facts about a company or an opening were read, and the last of them.
    stamps: BTreeMap<Subject, (usize, Option<FactId>)>,
    /// What is still to be read: companies and openings, then people.
    rest: VecDeque<Subject>,
    /// By which settings and on which day all this was read.
    read_by: Option<(Rc<Settings>, Day)>,
    /// Whether a slice was asked for.
    going: bool,
    packed: Packed,
    suiting: Suiting,
    pub shown: Option<Shared<Book>>,
}
