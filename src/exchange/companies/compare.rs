//! What a file would change among the companies that are held: which are new, which are there already, and which fields of
//! them would be written.
//!
//! A company is one that is held if it has its identifier or its number, or its name and postcode. What a file does not say is
//! left as it is. What must hold: once a plan is carried out, the same file changes nothing any more; ids of what is new
//! follow from what it is, so that two colleagues who take in one file make the same companies.

mod matching;

use super::{Contact, Firm, Form, Read, Refused, RowError, Site};
use crate::domain::fold_text::fold;
use crate::domain::{CompanyId, ElementId, Line, OrgId, company_id};
use crate::exchange::writes::{Standing, Write, Writer};
use crate::journal::Value;
use crate::journal::schema::{company, company_contact, company_site};
use matching::{Found, Index};
use std::collections::{BTreeMap, BTreeSet};

/// One company of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    pub id: CompanyId,
    /// As it will stand, with the ids of its sites and contacts.
    pub firm: Firm,
    pub standing: Standing,
    pub writes: Vec<Write>,
}

/// What a file would change.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    pub form: Form,
    pub companies: Vec<Planned>,
    pub refused: Vec<Refused>,
    pub masked: usize,
    pub ignored: Vec<String>,
}

impl Plan {
    /// Those of one standing.
    pub fn of(&self, standing: Standing) -> impl Iterator<Item = &Planned> {
        self.companies.iter().filter(move |planned| planned.standing == standing)
    }

    /// Whether something would be written.
    pub fn is_needed(&self) -> bool {
        self.companies.iter().any(|planned| !planned.writes.is_empty())
    }
}

/// A company on its way from what is held to what will be.
#[derive(Debug)]
struct Work {
    firm: Firm,
    standing: Standing,
    writes: Vec<Write>,
    /// What the file called it: two that a file tells apart are never one.
    told: Option<CompanyId>,
    /// What of the file became which site, and which contact: a row that says it again says nothing new.
    sites: Vec<(Site, ElementId)>,
    contacts: Vec<(Contact, ElementId)>,
}

/// What the file would change of `held`, in the order of the file.
pub fn plan(held: Vec<Firm>, read: Read, own: OrgId) -> Plan {
    let mut index = Index::default();
    let mut works: BTreeMap<CompanyId, Work> = BTreeMap::new();
    for firm in held {
        let Some(id) = firm.id else { continue };
        index.add(id, &firm);
        works.insert(id, Work::of(firm, Standing::Same));
    }
    let (mut order, mut met) = (Vec::new(), BTreeSet::new());
    let Read { form, firms, mut refused, masked, ignored } = read;
    for (place, told) in firms {
        let is_free = |id: CompanyId| {
            let claimed = works.get(&id).and_then(|work| work.told);
            claimed.is_none() || told.id.is_none() || claimed == told.id
        };
        let id = match index.find(&told, is_free) {
            Found::One(id) => id,
            Found::Several => {
                let name = told.name.as_ref().map(ToString::to_string).unwrap_or_default();
                refused.push(Refused { place, error: RowError::Several { name } });
                continue;
            }
            Found::None => told.id.unwrap_or_else(|| new_id(&told, own)),
        };
        let work = works.entry(id).or_insert_with(|| Work::of(Firm { id: Some(id), ..Firm::default() }, Standing::New));
        work.told = work.told.or(told.id);
        work.take(id, &told);
        index.add(id, &work.firm);
        if met.insert(id) {
            order.push(id);
        }
    }
    let mut companies = Vec::new();
    for id in order {
        let Some(Work { firm, standing, writes, .. }) = works.remove(&id) else { continue };
        let standing = match standing {
            Standing::New => Standing::New,
            _ => Standing::of_held(&writes),
        };
        companies.push(Planned { id, firm, standing, writes });
    }
    Plan { form, companies, refused, masked, ignored }
}

/// The id of a company that nobody has noted yet: the same wherever the same file is taken in.
fn new_id(told: &Firm, own: OrgId) -> CompanyId {
    match told.number {
        // As it has when it is typed, so that two organisations write on one subject.
        Some(number) => company_id(number),
        None => {
            let words = format!("name/{}/{}", named(told.name.as_ref()), postcode(told).map_or(0, u16::from));
            CompanyId::derived(own.uuid(), &words)
        }
    }
}

fn named(line: Option<&Line>) -> String {
    line.map(|line| fold(line.as_str())).unwrap_or_default()
}

/// The first postcode of a company.
fn postcode(firm: &Firm) -> Option<u16> {
    firm.sites.iter().find_map(|site| site.locality.as_ref()?.postcode())
}

impl Work {
    fn of(firm: Firm, standing: Standing) -> Self {
        Self { firm, standing, writes: Vec::new(), told: None, sites: Vec::new(), contacts: Vec::new() }
    }

    /// Takes what a row says.
    fn take(&mut self, id: CompanyId, told: &Firm) {
        let Firm { name, number, sector, website, rest, note, .. } = told.clone();
        let number = number.and_then(|number| Line::parse(&number.to_string()).ok());
        let held = self.firm.number.and_then(|number| Line::parse(&number.to_string()).ok());
        let mut writer = Writer { element: None, writes: &mut self.writes };
        writer.line(company::NAME, &mut self.firm.name, name);
        let mut written = held;
        writer.line(company::NUMBER, &mut written, number);
        self.firm.number = told.number.or(self.firm.number);
        if let Some(code) = sector.filter(|code| self.firm.sector.as_ref() != Some(code)) {
            let before = self.firm.sector.replace(code.clone());
            writer.put(company::SECTOR.with(&code), before.map(Value::text));
        }
        writer.line(company::WEBSITE, &mut self.firm.website, website);
        writer.copied(company::REST, &mut self.firm.rest, rest);
        if let Some(note) = note.filter(|note| self.firm.note.as_ref() != Some(note)) {
            let before = self.firm.note.replace(note.clone());
            writer.put(company::NOTE.with(&note), before.map(Value::text));
        }
        let sites: Vec<Option<ElementId>> = told.sites.iter().map(|site| self.site(id, site)).collect();
        for contact in &told.contacts {
            let site = contact.site.and_then(|place| sites.get(place).copied().flatten());
            self.contact(id, contact, site);
        }
    }

    /// The site that the file means, which is made if it is not there.
    fn site(&mut self, company: CompanyId, told: &Site) -> Option<ElementId> {
        if told.is_blank() {
            return None;
        }
        if let Some((_, id)) = self.sites.iter().find(|(said, _)| said == told) {
            return Some(*id);
        }
        let taken: Vec<ElementId> = self.sites.iter().map(|(_, id)| *id).collect();
        let id = matching::site(&self.firm.sites, told, &taken).unwrap_or_else(|| {
            let words = [named(told.name.as_ref()), named(told.address.as_ref()), place(told)].join("\n");
            let id = told.id.unwrap_or_else(|| fresh(company, &format!("site\n{words}"), &taken));
            self.firm.sites.push(Site { id: Some(id), ..Site::default() });
            id
        });
        self.sites.push((told.clone(), id));
        let held = self.firm.sites.iter_mut().find(|site| site.id == Some(id))?;
        let mut writer = Writer { element: Some(id), writes: &mut self.writes };
        writer.line(company_site::NAME, &mut held.name, told.name.clone());
        writer.line(company_site::ADDRESS, &mut held.address, told.address.clone());
        if let Some(locality) = told.locality.clone().filter(|told| held.locality.as_ref() != Some(told)) {
            let before = held.locality.replace(locality.clone());
            writer.put(
                company_site::LOCALITY.with(&locality),
                before.as_ref().map(|it| company_site::LOCALITY.with(it).1),
            );
        }
        Some(id)
    }

    /// The same of a contact.
    fn contact(&mut self, company: CompanyId, told: &Contact, site: Option<ElementId>) {
        let said = self.contacts.iter().any(|(said, id)| said == told && self.site_of(*id) == site);
        if told.is_blank() || said {
            return;
        }
        let taken: Vec<ElementId> = self.contacts.iter().map(|(_, id)| *id).collect();
        let place = site.and_then(|id| self.firm.sites.iter().position(|held| held.id == Some(id)));
        let wanted = Contact { site: place, ..told.clone() };
        let id = matching::contact(&self.firm.contacts, &wanted, &taken).unwrap_or_else(|| {
            let parts = [&told.name, &told.function, &told.phone, &told.mail].map(|part| named(part.as_ref()));
            let at = site.map(|id| id.to_string()).unwrap_or_default();
            let words = format!("contact\n{}\n{at}", parts.join("\n"));
            let id = told.id.unwrap_or_else(|| fresh(company, &words, &taken));
            self.firm.contacts.push(Contact { id: Some(id), ..Contact::default() });
            id
        });
        self.contacts.push((told.clone(), id));
        let sites: Vec<Option<ElementId>> = self.firm.sites.iter().map(|site| site.id).collect();
        let Some(held) = self.firm.contacts.iter_mut().find(|contact| contact.id == Some(id)) else { return };
        let mut writer = Writer { element: Some(id), writes: &mut self.writes };
        writer.line(company_contact::NAME, &mut held.name, told.name.clone());
        writer.line(company_contact::FUNCTION, &mut held.function, told.function.clone());
        writer.line(company_contact::PHONE, &mut held.phone, told.phone.clone());
        writer.line(company_contact::MAIL, &mut held.mail, told.mail.clone());
        if let Some(id) = site.filter(|_| held.site != place) {
            let before = held.site.and_then(|place| sites.get(place).copied().flatten());
            held.site = place;
            writer.put(company_contact::SITE.with(id), before.map(Value::text));
        }
    }

    fn site_of(&self, contact: ElementId) -> Option<ElementId> {
        let held = self.firm.contacts.iter().find(|held| held.id == Some(contact))?;
        self.firm.sites.get(held.site?)?.id
    }
}

/// What a site's locality is called, for the id of one that is new.
fn place(site: &Site) -> String {
    site.locality.as_ref().map(|locality| fold(&locality.to_string())).unwrap_or_default()
}

/// An id that follows from these words; of several with the same words, from their number too.
fn fresh(company: CompanyId, words: &str, taken: &[ElementId]) -> ElementId {
    let numbered = |number: usize| ElementId::derived(company.uuid(), &format!("{words}\n{number}"));
    (0..).map(numbered).find(|id| !taken.contains(id)).unwrap_or_else(|| numbered(0))
}
