//! What is held of companies and openings, in the words of files.

use crate::domain::{Line, Prose};
use crate::exchange::companies::{Contact, Firm, Site};
use crate::exchange::offers::{Need, Offer};
use crate::insight::companies::{self as of_companies, Company};
use crate::insight::openings::Opening;
use crate::journal::Kind;
use crate::journal::schema::{company, opening, opening_need};

fn line(text: Option<&str>) -> Option<Line> {
    Line::parse(text?).ok()
}

/// A company. What happened with it, and its places, are in no file.
pub fn firm(held: &Company) -> Firm {
    let site = |site: &of_companies::Site| Site {
        id: Some(site.id),
        name: line(site.name.as_deref()),
        address: line(site.address.as_deref()),
        locality: site.locality.clone(),
    };
    let contact = |contact: &of_companies::Contact| Contact {
        id: Some(contact.id),
        name: line(contact.name.as_deref()),
        function: line(contact.function.as_deref()),
        site: contact.site.and_then(|id| held.sites.iter().position(|site| site.id == id)),
        phone: line(contact.phone.as_deref()),
        mail: line(contact.mail.as_deref()),
    };
    Firm {
        id: Some(held.id),
        name: line(Some(&held.name)),
        number: held.number,
        sector: held.sector.clone(),
        website: line(held.records.one(company::WEBSITE)),
        rest: held.rest,
        note: held.records.one(company::NOTE).and_then(|note| Prose::parse(note).ok()),
        sites: held.sites.iter().map(site).collect(),
        contacts: held.contacts.iter().map(contact).collect(),
    }
}

/// An opening.
pub fn offer(held: &Opening) -> Offer {
    let need = |need: &crate::insight::openings::opening::Need| Need {
        id: Some(need.id),
        sort: need.sort,
        must: held.records.element(&Kind::OpeningNeed, need.id).and_then(|record| record.get(opening_need::MUST)),
        language: need.language.clone(),
        level: need.level.clone(),
        driving: need.driving.clone(),
        schooling: need.schooling.clone(),
        months: need.months,
        words: line(need.words.as_deref()),
    };
    Offer {
        id: Some(held.id),
        number: line(held.number.as_deref()),
        link: line(held.link.as_deref()),
        title: line(Some(&held.title)),
        employer: line(held.employer.as_deref()),
        company: held.company,
        trade: line(held.trade.as_deref()),
        sort: held.sort,
        contract: held.contract,
        weekly: held.weekly,
        hours: held.hours.clone(),
        locality: held.locality.clone(),
        source: held.source.clone(),
        note: held.records.one(opening::NOTE).and_then(|note| Prose::parse(note).ok()),
        needs: held.needs.iter().map(need).collect(),
    }
}
