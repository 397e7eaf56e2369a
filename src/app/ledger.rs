//! Companies and offers that come from files of other programs, and companies that leave for one.
//!
//! What must hold: a file is read, told, and written only once somebody has confirmed what was told. Where something has changed
//! in the meantime, what is told is told anew in place of being written. All of it is one act, so one undo takes it back.

pub mod held;
mod trades;
mod writing;

use super::cx::Cx;
use super::device::{Deed, Entry, register};
use super::effect::Focus;
use super::model::Model;
use super::shared::Shared;
use crate::domain::{OpeningId, OrgId};
use crate::exchange::companies::{self, LedgerError, Plan};
use crate::exchange::offers::{self, Offer};
use crate::exchange::sheet::Content;
use crate::exchange::writes::Standing;
use crate::insight::companies::Company;
use crate::insight::openings::Opening;
use crate::insight::project::trades::TradeIndex;
use std::collections::BTreeSet;
use std::rc::Rc;
pub use trades::look_up;
use writing::Work;
pub(in crate::app) use writing::go_on;

/// The sectors by their codes, as the user calls them.
pub type Sectors = Vec<(String, String)>;

/// How far a file has come.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Stage<P> {
    #[default]
    Idle,
    Refused {
        file: Rc<str>,
        error: LedgerError,
    },
    /// What it would change.
    Told {
        file: Rc<str>,
        plan: Rc<P>,
        /// Whether something has changed since it was told first.
        anew: bool,
    },
    /// So many fields are still to be written.
    Writing {
        left: usize,
    },
    Done(Tally),
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    pub new: usize,
    pub changed: usize,
    /// Were there already.
    pub same: usize,
}

impl Tally {
    fn of(standings: impl Iterator<Item = Standing>) -> Self {
        let mut tally = Self::default();
        for standing in standings {
            match standing {
                Standing::New => tally.new += 1,
                Standing::Changed => tally.changed += 1,
                Standing::Same => tally.same += 1,
            }
        }
        tally
    }

    /// How many were written.
    pub fn written(self) -> usize {
        self.new + self.changed
    }
}

/// Offers that were read, and what they would change.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfferPlan {
    pub offers: Vec<offers::Planned>,
    /// National numbers that were masked.
    pub masked: usize,
    /// Records of the file that name no offer.
    pub empty: usize,
}

/// What the screens show of it.
#[derive(Debug, Clone, Default)]
pub struct Shown {
    pub companies: Stage<Plan>,
    pub offers: Stage<OfferPlan>,
}

/// What is in hand.
#[derive(Debug, Default)]
pub struct Ledger {
    pub shown: Shared<Shown>,
    /// What was read of the files that are told.
    companies: companies::Read,
    offers: offers::Read,
    work: Option<Work>,
}

/// Where the focus goes once nothing stands there any more to be confirmed.
const COMPANY_FILE: Focus = Focus::At("company-file");
const OFFER_TEXT: Focus = Focus::At("offer-text");

/// What happened to a file.
#[derive(Debug)]
pub enum Msg {
    /// A file about companies was chosen, and could be read or not.
    CompaniesGiven {
        file: Rc<str>,
        content: Result<Content, LedgerError>,
        sectors: Sectors,
    },
    CompaniesConfirmed,
    CompaniesGivenUp,
    /// Companies left in a file that nothing closes.
    CompaniesExported {
        file: String,
        contacts: usize,
    },
    /// A file of offers was chosen, or a text pasted. The repertory finds codes for their trades, where it could be had.
    OffersGiven {
        file: Rc<str>,
        content: Result<Content, LedgerError>,
        trades: Option<Rc<TradeIndex>>,
    },
    /// The repertory has come after the offers.
    TradesRead(Rc<TradeIndex>),
    /// These of them are to be added or changed.
    OffersConfirmed(BTreeSet<OpeningId>),
    OffersGivenUp,
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    let is_writing = model.ledger.work.is_some();
    match msg {
        Msg::CompaniesExported { file, contacts } => {
            register(model, Entry { file, persons: contacts, ..Entry::of(Deed::CompaniesOut) }, cx);
        }
        // What is being written is written to the end first; the screen says so.
        _ if is_writing => {}
        Msg::CompaniesGiven { file, content, sectors } => {
            let read = content.and_then(|content| companies::read(&content, &sectors));
            model.ledger.shown.change().companies = match read {
                Ok(read) => {
                    model.ledger.companies = read;
                    Stage::Told { file, plan: Rc::new(company_plan(model)), anew: false }
                }
                Err(error) => Stage::Refused { file, error },
            };
        }
        Msg::CompaniesConfirmed => companies_confirmed(model, cx),
        Msg::CompaniesGivenUp => {
            model.ledger.companies = companies::Read::default();
            model.ledger.shown.change().companies = Stage::Idle;
            // The button that said so is gone.
            cx.focus(COMPANY_FILE);
        }
        Msg::OffersGiven { file, content, trades } => {
            let read = content.and_then(|content| offers::read(&content));
            model.ledger.shown.change().offers = match read {
                Ok(mut read) => {
                    read.offers.iter_mut().for_each(|offer| look_up(offer, trades.as_deref()));
                    model.ledger.offers = read;
                    Stage::Told { file, plan: Rc::new(offer_plan(model)), anew: false }
                }
                Err(error) => Stage::Refused { file, error },
            };
        }
        Msg::TradesRead(trades) => trades_read(model, &trades),
        Msg::OffersConfirmed(chosen) => offers_confirmed(model, &chosen, cx),
        Msg::OffersGivenUp => {
            model.ledger.offers = offers::Read::default();
            model.ledger.shown.change().offers = Stage::Idle;
            cx.focus(OFFER_TEXT);
        }
    }
}

/// Whose ids follow from what is new.
fn own(model: &Model) -> OrgId {
    model.device.map_or_else(|| OrgId::from(uuid::Uuid::nil()), |device| device.org)
}

fn company_plan(model: &Model) -> Plan {
    let held = Company::all(&model.journal).iter().map(held::firm).collect();
    companies::plan(held, model.ledger.companies.clone(), own(model))
}

fn offer_plan(model: &Model) -> OfferPlan {
    let held: Vec<Offer> = Opening::all(&model.journal).iter().map(held::offer).collect();
    let offers::Read { offers, masked, empty } = model.ledger.offers.clone();
    OfferPlan { offers: offers::plan(held, offers, own(model)), masked, empty }
}

/// Finds the trades of the offers that are told.
fn trades_read(model: &mut Model, trades: &TradeIndex) {
    let Stage::Told { file, anew, .. } = &model.ledger.shown.offers else { return };
    let (file, anew) = (file.clone(), *anew);
    model.ledger.offers.offers.iter_mut().for_each(|offer| look_up(offer, Some(trades)));
    model.ledger.shown.change().offers = Stage::Told { file, plan: Rc::new(offer_plan(model)), anew };
}

fn companies_confirmed(model: &mut Model, cx: &mut Cx) {
    let Stage::Told { file, plan: told, .. } = &model.ledger.shown.companies else { return };
    let (file, told) = (file.clone(), told.clone());
    let plan = company_plan(model);
    if plan != *told {
        model.ledger.shown.change().companies = Stage::Told { file, plan: Rc::new(plan), anew: true };
        return;
    }
    let writes = plan.companies.iter().map(|planned| (planned.id, &planned.writes[..]));
    let drafts = writing::company_drafts(model, writes, cx.today);
    let tally = Tally::of(plan.companies.iter().map(|planned| planned.standing));
    let contacts = plan.companies.iter().map(|planned| planned.firm.contacts.len()).sum();
    let entry =
        Entry { file: file.to_string(), persons: contacts, facts: drafts.len(), ..Entry::of(Deed::CompaniesIn) };
    register(model, entry, cx);
    model.ledger.companies = companies::Read::default();
    writing::begin(model, Work { act: cx.act(), of: writing::Of::Companies, drafts, tally }, cx);
}

fn offers_confirmed(model: &mut Model, chosen: &BTreeSet<OpeningId>, cx: &mut Cx) {
    let Stage::Told { file, plan: told, .. } = &model.ledger.shown.offers else { return };
    let (file, told) = (file.clone(), told.clone());
    let plan = offer_plan(model);
    if plan != *told {
        model.ledger.shown.change().offers = Stage::Told { file, plan: Rc::new(plan), anew: true };
        return;
    }
    let taken: Vec<&offers::Planned> = plan.offers.iter().filter(|planned| chosen.contains(&planned.id)).collect();
    let writes = taken.iter().map(|planned| (planned.id, &planned.writes[..]));
    let drafts = writing::offer_drafts(model, writes, cx.today);
    let tally = Tally::of(taken.iter().map(|planned| planned.standing));
    model.ledger.offers = offers::Read::default();
    writing::begin(model, Work { act: cx.act(), of: writing::Of::Offers, drafts, tally }, cx);
}
