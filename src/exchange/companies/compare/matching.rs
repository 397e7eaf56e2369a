//! Which company, site or contact that is held a file means.

use super::{named, postcode};
use crate::domain::{CompanyId, ElementId, EnterpriseNumber, Line};
use crate::exchange::companies::{Contact, Firm, Site};
use std::collections::BTreeMap;

/// What is held, by what it is known by.
#[derive(Debug, Default)]
pub struct Index {
    ids: BTreeMap<CompanyId, Option<EnterpriseNumber>>,
    numbers: BTreeMap<EnterpriseNumber, Vec<CompanyId>>,
    /// By folded name, each with its postcodes.
    names: BTreeMap<String, Vec<(CompanyId, Vec<u16>)>>,
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    None,
    One(CompanyId),
    /// By its name alone it may be any of them.
    Several,
}

impl Index {
    /// Adds a company, in place of what was known of it.
    pub fn add(&mut self, id: CompanyId, firm: &Firm) {
        self.ids.insert(id, firm.number);
        if let Some(number) = firm.number {
            let held = self.numbers.entry(number).or_default();
            if !held.contains(&id) {
                held.push(id);
            }
        }
        let name = named(firm.name.as_ref());
        if name.is_empty() {
            return;
        }
        let codes = firm.sites.iter().filter_map(|site| site.locality.as_ref()?.postcode()).collect();
        let held = self.names.entry(name).or_default();
        held.retain(|(held, _)| *held != id);
        held.push((id, codes));
    }

    /// The company that the file means, among those that are free to be meant.
    pub fn find(&self, told: &Firm, is_free: impl Fn(CompanyId) -> bool) -> Found {
        if let Some(id) = told.id.filter(|id| self.ids.contains_key(id)) {
            return Found::One(id);
        }
        let by_number = told.number.and_then(|number| self.numbers.get(&number));
        if let Some(id) = by_number.into_iter().flatten().find(|id| is_free(**id)) {
            return Found::One(*id);
        }
        // Another number is another company.
        let may_be = |id: CompanyId| match (told.number, self.ids.get(&id).copied().flatten()) {
            (Some(told), Some(held)) => told == held,
            _ => true,
        };
        let called = self.names.get(&named(told.name.as_ref())).into_iter().flatten();
        let called: Vec<_> = called.filter(|(id, _)| is_free(*id) && may_be(*id)).collect();
        let code = postcode(told);
        let here = called.iter().find(|(_, codes)| code.map_or(codes.is_empty(), |code| codes.contains(&code)));
        if let Some((id, _)) = here {
            return Found::One(*id);
        }
        // A postcode that nobody has said speaks for no other company.
        let open: Vec<_> = called.into_iter().filter(|(_, codes)| code.is_none() || codes.is_empty()).collect();
        match open[..] {
            [] => Found::None,
            [(id, _)] => Found::One(*id),
            // What the file itself tells apart is not one of them.
            _ if told.id.is_some() => Found::None,
            _ => Found::Several,
        }
    }
}

/// Whether two texts do not contradict each other.
fn agree<T: PartialEq>(held: &Option<T>, told: &Option<T>) -> bool {
    held.is_none() || told.is_none() || held == told
}

fn same(held: Option<&Line>, told: Option<&Line>) -> bool {
    held.is_some() && named(held) == named(told)
}

/// The site that is meant: that of the id, the very same one, or one that is not taken yet and says nothing else.
pub fn site(held: &[Site], told: &Site, taken: &[ElementId]) -> Option<ElementId> {
    let is_told = |site: &&Site| told.id.is_some() && site.id == told.id;
    let is_very =
        |site: &&Site| (&site.name, &site.address, &site.locality) == (&told.name, &told.address, &told.locality);
    let is_free = |site: &&Site| site.id.is_some_and(|id| !taken.contains(&id));
    let place = |site: &Site| site.locality.as_ref().map(|locality| (locality.postcode(), named_text(locality.name())));
    let is_like = |site: &&Site| {
        let (address, name) = ((&site.address, &told.address), (&site.name, &told.name));
        let words = |line: &Option<Line>| line.as_ref().map(|line| named(Some(line)));
        let at = agree(&words(address.0), &words(address.1)) && agree(&place(site), &place(told));
        let called = agree(&words(name.0), &words(name.1));
        let shares = same(address.0.as_ref(), address.1.as_ref())
            || same(name.0.as_ref(), name.1.as_ref())
            || (place(site).is_some() && place(site) == place(told));
        // What is called the same in the same place may have another street now.
        let moved = same(name.0.as_ref(), name.1.as_ref()) && agree(&place(site), &place(told));
        (at && called && shares) || moved
    };
    let found = held.iter().find(is_told).or_else(|| held.iter().filter(is_free).find(is_very));
    found.or_else(|| held.iter().filter(is_free).find(is_like)).and_then(|site| site.id)
}

fn named_text(text: &str) -> String {
    crate::domain::fold_text::fold(text)
}

/// The contact that is meant, in the same way.
pub fn contact(held: &[Contact], told: &Contact, taken: &[ElementId]) -> Option<ElementId> {
    let is_told = |contact: &&Contact| told.id.is_some() && contact.id == told.id;
    let parts = |it: &Contact| (it.name.clone(), it.function.clone(), it.site, it.phone.clone(), it.mail.clone());
    let is_very = |contact: &&Contact| parts(contact) == parts(told);
    let is_free = |contact: &&Contact| contact.id.is_some_and(|id| !taken.contains(&id));
    let is_like = |contact: &&Contact| {
        let reached =
            same(contact.phone.as_ref(), told.phone.as_ref()) || same(contact.mail.as_ref(), told.mail.as_ref());
        let called = same(contact.name.as_ref(), told.name.as_ref());
        let unnamed = contact.name.is_none() || told.name.is_none();
        agree(&contact.site, &told.site) && (called || unnamed && reached)
    };
    // Of several with one name, the one who is reached the same way.
    let is_near =
        |contact: &&Contact| is_like(contact) && agree(&contact.phone, &told.phone) && agree(&contact.mail, &told.mail);
    let found = held.iter().find(is_told).or_else(|| held.iter().filter(is_free).find(is_very));
    let found = found.or_else(|| held.iter().filter(is_free).find(is_near));
    found.or_else(|| held.iter().filter(is_free).find(is_like)).and_then(|contact| contact.id)
}
