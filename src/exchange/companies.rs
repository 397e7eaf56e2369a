//! Companies as files of other programs tell of them: tables (`table`) and cards (`vcard`).
//!
//! What must hold: what we write is read back without a loss; a cell that is empty says nothing, and takes nothing away;
//! nothing of a file is written before a person has confirmed what [`plan`] says. What happened with a company, and its
//! places for placements, are in no file.

pub mod columns;
pub mod compare;
pub mod table;
pub mod vcard;

pub use compare::{Plan, Planned, plan};

use super::sheet::{self, Content};
use super::workbook::WorkbookError;
use crate::domain::said::said;
use crate::domain::{CompanyId, Day, ElementId, EnterpriseNumber, Line, Locality, Prose};

/// A place where a company works.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Site {
    /// None where the file names it by its words only.
    pub id: Option<ElementId>,
    pub name: Option<Line>,
    pub address: Option<Line>,
    pub locality: Option<Locality>,
}

/// Somebody to speak to there. Personal data.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    pub id: Option<ElementId>,
    pub name: Option<Line>,
    pub function: Option<Line>,
    /// The place of its site in [`Firm::sites`].
    pub site: Option<usize>,
    pub phone: Option<Line>,
    pub mail: Option<Line>,
}

/// A company as a file tells of it, or as it is held.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Firm {
    pub id: Option<CompanyId>,
    pub name: Option<Line>,
    pub number: Option<EnterpriseNumber>,
    /// A code of `codes::SECTORS`.
    pub sector: Option<String>,
    pub website: Option<Line>,
    pub rest: Option<Day>,
    pub note: Option<Prose>,
    pub sites: Vec<Site>,
    pub contacts: Vec<Contact>,
}

impl Site {
    /// Whether nothing is known of it.
    pub fn is_blank(&self) -> bool {
        self.name.is_none() && self.address.is_none() && self.locality.is_none()
    }
}

impl Contact {
    /// Whether nothing is known of them.
    pub fn is_blank(&self) -> bool {
        self.name.is_none() && self.function.is_none() && self.phone.is_none() && self.mail.is_none()
    }
}

/// The sectors by their codes, with what the user calls them.
pub type Sectors = [(String, String)];

said! {
    /// Why a row or a card is not taken. The rest of the file is.
    pub enum RowError {
        NoName = "ledger-error-no-name", ("no company is named");
        Number { text: String [text] } = "ledger-error-number", ("{text} is no enterprise number");
        TooLong { text: String [text] } = "ledger-error-too-long", ("too long for a field: {text}");
        /// Only with a postcode or a number could one say which.
        Several { name: String [text] } = "ledger-error-several", ("several companies are called {name}");
        /// Of a card.
        NoCompany { name: String [text] } = "ledger-error-no-company", ("the card of {name} names no company");
    }

    /// Why nothing of a file is taken.
    pub enum LedgerError {
        TooLarge { size: u64 [mebibytes], limit: u64 [mebibytes] } = "ledger-error-too-large",
            ("the file has {size} bytes, more than the {limit} that are taken");
        Unreadable = "ledger-error-unreadable", ("the browser could not read the file");
        /// Of before 2007, or behind a password: both are wrapped alike.
        OldWorkbook = "ledger-error-old-workbook", ("a workbook of an old form, or behind a password");
        NoWorkbook = "ledger-error-no-workbook", ("no workbook that can be read");
        /// The part that reads workbooks could not be fetched.
        NoReader = "ledger-error-no-reader", ("what reads workbooks could not be fetched");
        NoTable = "ledger-error-no-table", ("neither a table with a column of names nor cards");
        NoOffer = "ledger-error-no-offer", ("no offer is in it");
    }
}

/// The largest file that is read, in bytes: some ten thousand companies, of which the page reads in one turn.
pub const LARGEST: u64 = 2 << 20;

impl From<WorkbookError> for LedgerError {
    fn from(error: WorkbookError) -> Self {
        match error {
            WorkbookError::TooLarge { size, limit } => LedgerError::TooLarge { size, limit },
            WorkbookError::Old => LedgerError::OldWorkbook,
            WorkbookError::Unreadable => LedgerError::NoWorkbook,
        }
    }
}

/// The forms of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Form {
    #[default]
    Table,
    Cards,
}

/// What was not taken of a file, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The line of the table, or the place of the card in the file, counted from one.
    pub place: usize,
    pub error: RowError,
}

/// What a file says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Read {
    pub form: Form,
    /// Each row or card with its place. Several may be of one company.
    pub firms: Vec<(usize, Firm)>,
    pub refused: Vec<Refused>,
    /// National numbers that were masked.
    pub masked: usize,
    /// Columns that mean nothing here, as they are called in the file.
    pub ignored: Vec<String>,
}

/// Reads a file of either form.
///
/// # Errors
/// See [`LedgerError`].
pub fn read(content: &Content, sectors: &Sectors) -> Result<Read, LedgerError> {
    let bytes = match content {
        Content::Bytes(bytes) => bytes,
        // Of several sheets the first that names companies.
        Content::Sheets(sheets) => {
            let read = sheets.iter().find_map(|rows| table::read(rows, sectors).ok());
            return read.ok_or(LedgerError::NoTable);
        }
    };
    let size = bytes.len() as u64;
    if size > LARGEST {
        return Err(LedgerError::TooLarge { size, limit: LARGEST });
    }
    let text = sheet::decode(bytes);
    if vcard::is_card(&text) { Ok(vcard::read(&text)) } else { table::read(&sheet::read(&text), sectors) }
}
