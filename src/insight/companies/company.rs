//! What is known of one company.

use crate::domain::order::InOrder;
use crate::domain::{
    CompanyAnswer, CompanyEvent, CompanyId, Day, ElementId, EnterpriseNumber, Line, Locality, MemberId, OrgId, Subject,
    fold_text,
};
use crate::insight::Held;
use crate::insight::dossier::record::{Record, Records};
use crate::journal::fold::Presence;
use crate::journal::schema::{Of, company, company_contact, company_event, company_places, company_site, same_company};
use crate::journal::{FactId, Field, Fold, Journal, Kind, Value};

/// A place where the company works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    pub id: ElementId,
    pub name: Option<String>,
    pub address: Option<String>,
    pub locality: Option<Locality>,
}

/// Somebody to speak to there. Personal data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    pub id: ElementId,
    pub name: Option<String>,
    pub function: Option<String>,
    pub site: Option<ElementId>,
    pub phone: Option<String>,
    pub mail: Option<String>,
}

/// Something that happened between the company and an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub id: ElementId,
    pub day: Option<Day>,
    pub sort: Option<CompanyEvent>,
    pub answer: Option<CompanyAnswer>,
    pub member: Option<MemberId>,
    /// Whose event it is: ours, or a partner's that told us. None where only values of later versions are known of it.
    pub org: Option<OrgId>,
    /// Who noted it, where nobody said who it was.
    pub by: Option<MemberId>,
    pub contact: Option<ElementId>,
    pub text: Option<String>,
}

/// Places for placements that are kept for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    pub id: ElementId,
    pub site: Option<ElementId>,
    /// A code of the ROME repertory.
    pub trade: Option<String>,
    /// A code of `codes::SECTORS`.
    pub sector: Option<String>,
    /// A code of `codes::PLACEMENT_TYPES`.
    pub sort: Option<String>,
    /// How many; none where nobody has said.
    pub count: Option<u32>,
    pub from: Option<Day>,
    pub until: Option<Day>,
}

/// One company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Company {
    pub id: CompanyId,
    pub records: Records,
    /// Empty where it is not known.
    pub name: String,
    /// The name as lists are sorted by it, and as names are compared.
    pub sort_name: String,
    pub number: Option<EnterpriseNumber>,
    /// A code of `codes::SECTORS`.
    pub sector: Option<String>,
    pub website: Option<String>,
    /// Until when nobody asks it for something.
    pub rest: Option<Day>,
    /// What is worth knowing before one calls.
    pub note: Option<String>,
    pub sites: Vec<Site>,
    pub contacts: Vec<Contact>,
    /// Those that were taken away and not removed for good: their names are still in the journal.
    pub gone: Vec<(ElementId, String)>,
    /// The latest first; before them those whose day is not known.
    pub events: Vec<Event>,
    pub places: Vec<Places>,
    /// Of each other company about which somebody answered: whether it is this one.
    pub same: Vec<(CompanyId, bool)>,
    /// The facts that all this was read from: what the author of a form has before them.
    pub facts: Vec<FactId>,
}

fn text(record: &Record, field: Field<Line>) -> Option<String> {
    record.get(field).map(str::to_owned)
}

impl Company {
    /// Reads one; none when it was taken away.
    pub fn read(id: CompanyId, journal: &Journal) -> Option<Self> {
        let fold = journal.fold_subject(Subject::Company(id));
        let records = Records::all(&fold, Of::Company, None);
        let held = records.register(&Kind::Company)?;
        let name = text(held, company::NAME).unwrap_or_default();
        let sites = records.of(&Kind::CompanySite).iter().filter_map(|record| {
            Some(Site {
                id: record.id()?,
                name: text(record, company_site::NAME),
                address: text(record, company_site::ADDRESS),
                locality: record.get(company_site::LOCALITY),
            })
        });
        let contacts = records.of(&Kind::CompanyContact).iter().filter_map(|record| {
            Some(Contact {
                id: record.id()?,
                name: text(record, company_contact::NAME),
                function: text(record, company_contact::FUNCTION),
                site: record.get(company_contact::SITE),
                phone: text(record, company_contact::PHONE),
                mail: text(record, company_contact::MAIL),
            })
        });
        let places = records.of(&Kind::CompanyPlaces).iter().filter_map(|record| {
            Some(Places {
                id: record.id()?,
                site: record.get(company_places::SITE),
                trade: text(record, company_places::TRADE),
                sector: record.get(company_places::SECTOR).map(str::to_owned),
                sort: record.get(company_places::TYPE).map(str::to_owned),
                count: record.get(company_places::COUNT),
                from: record.get(company_places::FROM),
                until: record.get(company_places::UNTIL),
            })
        });
        let same = records
            .of(&Kind::SameCompany)
            .iter()
            .filter_map(|record| Some((CompanyId::parse(record.keys.first()?).ok()?, record.get(same_company::SAME)?)));
        let (sites, contacts, places, same) = (sites.collect(), contacts.collect(), places.collect(), same.collect());
        let mut events: Vec<Event> = records.of(&Kind::CompanyEvent).iter().filter_map(event).collect();
        events.order_by(|left, right| {
            let when = |it: &Event| (it.day.is_none(), it.day, it.id);
            when(right).cmp(&when(left))
        });
        Some(Self {
            id,
            sort_name: fold_text::fold(&name),
            name,
            number: held.get(company::NUMBER).and_then(|number| EnterpriseNumber::parse(number).ok()),
            sector: held.get(company::SECTOR).map(str::to_owned),
            website: text(held, company::WEBSITE),
            rest: held.get(company::REST),
            note: held.get(company::NOTE).map(str::to_owned),
            sites,
            contacts,
            gone: gone(&fold),
            events,
            places,
            same,
            facts: fold.facts().map(|(fact, _)| fact.id).collect(),
            records,
        })
    }

    /// All of a journal, by name.
    pub fn all(journal: &Journal) -> Vec<Self> {
        let subjects = journal.subjects_with(&Kind::Company);
        let read = subjects.filter_map(|subject| match subject {
            Subject::Company(id) => Self::read(id, journal),
            _ => None,
        });
        let mut all: Vec<Self> = read.collect();
        all.order_by(|left, right| (&left.sort_name, left.id).cmp(&(&right.sort_name, right.id)));
        all
    }

    /// One of its sites.
    pub fn site(&self, id: ElementId) -> Option<&Site> {
        self.sites.iter().find(|site| site.id == id)
    }
}

/// The contacts that were taken away, by what they were called last.
fn gone(fold: &Fold<'_>) -> Vec<(ElementId, String)> {
    let removed = fold.elements(&Kind::CompanyContact).filter(|element| element.presence == Presence::Removed);
    let named = removed.filter_map(|element| {
        let name = element.get(company_contact::NAME).or_else(|| element.get(company_contact::FUNCTION));
        let is_told = element.cells.iter().any(|cell| !cell.key.field.is_removal());
        Some((ElementId::parse(element.id).ok().filter(|_| is_told)?, name.unwrap_or_default().to_owned()))
    });
    named.collect()
}

fn event(record: &Record) -> Option<Event> {
    let by = record.held(company_event::DAY).or_else(|| record.held(company_event::SORT));
    let by = by.and_then(|held: &Held<Value>| held.shown.as_ref()).map(|shown| shown.by);
    Some(Event {
        id: record.id()?,
        day: record.get(company_event::DAY),
        sort: record.get(company_event::SORT),
        answer: record.get(company_event::ANSWER),
        member: record.get(company_event::MEMBER),
        org: by.map(|by| by.org),
        by: by.map(|by| by.member),
        contact: record.get(company_event::CONTACT),
        text: record.get(company_event::TEXT).map(str::to_owned),
    })
}
