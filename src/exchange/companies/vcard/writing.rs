//! Cards as we write them, in version 3.0.

use super::{LABEL, SHOWN_AS, own};
use crate::exchange::calendar::line::fold;
use crate::exchange::companies::{Contact, Firm, Site};
use std::fmt::Display;

/// The lines of one card.
struct Card(Vec<String>);

impl Card {
    fn begun() -> Self {
        Self(vec!["BEGIN:VCARD".to_owned(), "VERSION:3.0".to_owned()])
    }

    /// A line; none where nothing is said.
    fn put(&mut self, name: &str, text: Option<impl Display>) {
        self.0.extend(text.map(|text| format!("{name}:{}", escaped(&text.to_string()))));
    }

    /// An address, by its parts.
    fn address(&mut self, name: &str, site: &Site) {
        let locality = site.locality.as_ref();
        let parts = [
            String::new(),
            String::new(),
            site.address.as_ref().map(ToString::to_string).unwrap_or_default(),
            locality.map(|locality| locality.name().to_owned()).unwrap_or_default(),
            String::new(),
            locality.and_then(|locality| locality.postcode()).map(|code| code.to_string()).unwrap_or_default(),
            String::new(),
        ];
        self.0.push(format!("{name};TYPE=WORK:{}", parts.map(|part| escaped(&part)).join(";")));
    }

    fn ended(self) -> String {
        let lines = self.0.into_iter().chain(["END:VCARD".to_owned()]);
        lines.map(|line| fold(&line)).collect()
    }
}

/// A text as a value: commas, semicolons and breaks mean something else.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => out.extend(['\\', sign]),
            '\n' => out.push_str("\\n"),
            sign => out.push(sign),
        }
    }
    out
}

/// Writes companies and their contacts as cards.
pub fn write(firms: &[Firm]) -> String {
    firms
        .iter()
        .map(|firm| company(firm) + &firm.contacts.iter().map(|contact| person(firm, contact)).collect::<String>())
        .collect()
}

fn company(firm: &Firm) -> String {
    let mut card = Card::begun();
    let name = firm.name.as_ref().map(ToString::to_string).unwrap_or_default();
    card.put("UID", firm.id.map(|id| format!("urn:uuid:{id}")));
    card.put("FN", Some(&name));
    card.put("N", Some("")); // Required, and a company has none.
    card.put("ORG", Some(&name));
    card.put(SHOWN_AS, Some("COMPANY"));
    card.put(own::NUMBER, firm.number);
    card.put(own::SECTOR, firm.sector.as_ref());
    card.put(own::REST, firm.rest);
    card.put("URL", firm.website.as_ref());
    card.put("NOTE", firm.note.as_ref());
    for (place, site) in firm.sites.iter().enumerate().filter(|(_, site)| !site.is_blank()) {
        let of = |name: &str| format!("item{}.{name}", place + 1);
        card.address(&of("ADR"), site);
        card.put(&of(LABEL), site.name.as_ref());
        card.put(&of(own::SITE), Some(named(firm, place)));
    }
    card.ended()
}

/// What a site is called in this file: its id, or its place.
fn named(firm: &Firm, place: usize) -> String {
    let id = firm.sites.get(place).and_then(|site| site.id);
    id.map_or_else(|| place.to_string(), |id| id.to_string())
}

fn person(firm: &Firm, contact: &Contact) -> String {
    if contact.is_blank() {
        return String::new();
    }
    let mut card = Card::begun();
    let company = firm.name.as_ref().map(ToString::to_string).unwrap_or_default();
    let name = contact.name.as_ref().map(ToString::to_string);
    card.put("UID", contact.id.map(|id| format!("urn:uuid:{id}")));
    card.put("FN", Some(name.as_deref().unwrap_or(&company)));
    // Which word is the last name nobody has said: the name stands where first names do, and is shown as it is.
    card.0.push(format!("N:;{};;;", escaped(name.as_deref().unwrap_or_default())));
    card.put("ORG", Some(&company));
    card.put("TITLE", contact.function.as_ref());
    card.put("TEL;TYPE=WORK,VOICE", contact.phone.as_ref());
    card.put("EMAIL;TYPE=INTERNET", contact.mail.as_ref());
    card.put(own::COMPANY, firm.id);
    let site = contact.site.and_then(|place| Some((place, firm.sites.get(place).filter(|site| !site.is_blank())?)));
    if let Some((place, site)) = site {
        card.address("ADR", site);
        card.put(own::SITE, Some(named(firm, place)));
    }
    card.ended()
}
