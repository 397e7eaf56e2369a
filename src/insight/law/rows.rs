//! From when to when the entries of two lists of the law hold: why a MIRE or a CISP may accompany somebody (row R4),
//! and the aids that an employer may ask for (row R5).
//!
//! The days below are those of public texts; an organisation writes its own over them. What has changed hands without
//! a published text is to be confirmed from a day on, never refused.

use crate::domain::Day;
use crate::insight::dossier::record::Records;
use crate::journal::schema::dated_row;
use crate::journal::{Field, Keys, Kind};

/// A list whose entries have days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DatedList {
    /// `codes::ELIGIBILITIES`.
    Eligibility,
    /// `codes::HIRING_AIDS`.
    HiringAid,
}

impl DatedList {
    /// Both.
    pub const ALL: [DatedList; 2] = [DatedList::Eligibility, DatedList::HiringAid];

    /// The stable name in facts.
    pub fn code(self) -> &'static str {
        match self {
            DatedList::Eligibility => "eligibility",
            DatedList::HiringAid => "aid",
        }
    }
}

/// When an entry holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Validity {
    pub from: Option<Day>,
    /// The last day.
    pub until: Option<Day>,
    /// From this day on a text may have taken it away: to be confirmed.
    pub doubt: Option<Day>,
}

/// How an entry stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Holds,
    /// It may have been taken away on this day.
    ToConfirm(Day),
    /// It begins on this day.
    NotYet(Day),
    /// This was its last day.
    Over(Day),
}

impl Validity {
    /// How it stands.
    pub fn on(self, day: Day) -> Standing {
        match self {
            Validity { from: Some(from), .. } if day < from => Standing::NotYet(from),
            Validity { until: Some(until), .. } if day > until => Standing::Over(until),
            Validity { doubt: Some(doubt), .. } if day >= doubt => Standing::ToConfirm(doubt),
            _ => Standing::Holds,
        }
    }
}

/// What public texts say of an entry: first day, last day, day of doubt.
fn known(list: DatedList, code: &str) -> [Option<&'static str>; 3] {
    match (list, code) {
        // The draft of the programme decree (September 2025) takes these three away; its final text was not found.
        (DatedList::Eligibility, "mire_legal_stay" | "mire_forem" | "mire_derogation") => {
            [None, None, Some("2026-01-01")]
        }
        // Impulsion 55+ became 57+ on 1 January 2026 (Securex, 2026).
        (DatedList::HiringAid, "impulsion_55") => [None, Some("2025-12-31"), None],
        (DatedList::HiringAid, "impulsion_57") => [Some("2026-01-01"), Some("2026-06-30"), None],
        // One bonus takes the place of the others for new hires on 1 July 2026 (government, 20 October 2025).
        (DatedList::HiringAid, "impulsion_25" | "impulsion_12" | "sesam" | "tremplin_24" | "sine") => {
            [None, Some("2026-06-30"), None]
        }
        (DatedList::HiringAid, "prime_unique") => [Some("2026-07-01"), None, None],
        _ => [None; 3],
    }
}

/// When an entry holds: as the organisation wrote it, or as public texts say. A row of the organisation is in no doubt.
pub fn validity(settings: &Records, list: DatedList, code: &str) -> Validity {
    let [from, until, doubt] = known(list, code).map(|day| day.and_then(|day| Day::parse(day).ok()));
    let public = Validity { from, until, doubt };
    let named = Keys::Two(list.code(), code);
    let Some(own) = settings.of(&Kind::DatedRow).iter().find(|row| row.keys.as_strs() == named) else { return public };
    let day = |field: Field<Day>, public: Option<Day>| if own.held(field).is_some() { own.get(field) } else { public };
    Validity { from: day(dated_row::FROM, from), until: day(dated_row::UNTIL, until), doubt: None }
}

/// How an entry stands on a day.
pub fn standing(settings: &Records, list: DatedList, code: &str, on: Day) -> Standing {
    validity(settings, list, code).on(on)
}
