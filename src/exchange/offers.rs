//! Offers of work as others publish them: records of Forem's open data, or the text of one.
//!
//! What must hold: nothing is written before a person has confirmed it; a field that is missing is unknown, and never « no »;
//! what an offer does not say is required is a wish. No named contact of an offer is copied, so a pasted text is not kept.

mod contract;
pub mod forem;
mod needs;
mod pasted;
pub mod plan;
mod words;

pub use plan::{Planned, plan};

use super::companies::{LARGEST, LedgerError};
use super::sheet::{self, Content};
use crate::domain::{
    CompanyId, Duration, ElementId, Line, Locality, NeedSort, OpeningContract, OpeningId, OpeningSort, Prose,
};

/// One thing that an offer asks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Need {
    pub id: Option<ElementId>,
    pub sort: Option<NeedSort>,
    /// Whether it is required; none where nobody has said.
    pub must: Option<bool>,
    /// A code of `codes::LANGUAGES`.
    pub language: Option<String>,
    /// A code of `codes::LANGUAGE_LEVELS`.
    pub level: Option<String>,
    /// A code of `codes::DRIVING`.
    pub driving: Option<String>,
    /// A code of `codes::SCHOOLING`.
    pub schooling: Option<String>,
    pub months: Option<u32>,
    pub words: Option<Line>,
}

impl Need {
    fn of(sort: NeedSort) -> Self {
        Self { sort: Some(sort), ..Self::default() }
    }
}

/// An offer as it was read, or as it is held.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Offer {
    pub id: Option<OpeningId>,
    /// Digits alone.
    pub number: Option<Line>,
    pub link: Option<Line>,
    pub title: Option<Line>,
    pub employer: Option<Line>,
    /// The company of the list that it is, which nothing of a file says.
    pub company: Option<CompanyId>,
    /// In the words of the offer, or a code of the ROME repertory once those were looked up.
    pub trade: Option<Line>,
    pub sort: Option<OpeningSort>,
    pub contract: Option<OpeningContract>,
    pub weekly: Option<Duration>,
    /// Codes of `codes::OPENING_HOURS`.
    pub hours: Vec<String>,
    pub locality: Option<Locality>,
    /// A code of `codes::OPENING_SOURCES`.
    pub source: Option<String>,
    /// What no field of ours holds.
    pub note: Option<Prose>,
    pub needs: Vec<Need>,
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Read {
    pub offers: Vec<Offer>,
    /// National numbers that were masked.
    pub masked: usize,
    /// How many records have neither a title nor a number.
    pub empty: usize,
}

/// Reads a file or a pasted text: records in JSON or as a table, links to offers, or the text of one offer.
///
/// # Errors
/// When it is too large, or holds no offer.
pub fn read(content: &Content) -> Result<Read, LedgerError> {
    let bytes = match content {
        Content::Bytes(bytes) => bytes,
        Content::Sheets(sheets) => return named(sheets.iter().find_map(|rows| forem::table(rows)).unwrap_or_default()),
    };
    let size = bytes.len() as u64;
    if size > LARGEST {
        return Err(LedgerError::TooLarge { size, limit: LARGEST });
    }
    let text = sheet::decode(bytes);
    named(forem::read(&text).unwrap_or_else(|| pasted::read(&text)))
}

/// What was read, if an offer is in it.
fn named(read: Read) -> Result<Read, LedgerError> {
    if read.offers.is_empty() { Err(LedgerError::NoOffer) } else { Ok(read) }
}
