//! Cards as others write them.

use super::property::{Property, properties};
use super::{LABEL, SHOWN_AS, own};
use crate::domain::codes;
use crate::domain::fold_text::fold;
use crate::domain::{CompanyId, ElementId};
use crate::exchange::companies::table::{day, line, locality, number, prose};
use crate::exchange::companies::{Contact, Firm, Form, Read, Refused, RowError, Site};
use crate::exchange::tidy::Tidy;

/// Reads the cards of a text. Those of people go to the company that they name, which is made where it has no card.
pub fn read(text: &str) -> Read {
    let (mut read, mut tidy) = (Read { form: Form::Cards, ..Read::default() }, Tidy::default());
    let cards = cards(text);
    let is_first = |(_, card): &&(usize, Card)| card.is_company();
    let companies = cards.iter().filter(is_first);
    let people = cards.iter().filter(|card| !is_first(card));
    for (place, card) in companies {
        match company(card, &mut tidy) {
            Ok(firm) => read.firms.push((*place, firm)),
            Err(error) => read.refused.push(Refused { place: *place, error }),
        }
    }
    for (place, card) in people {
        if let Err(error) = person(*place, card, &mut read.firms, &mut tidy) {
            read.refused.push(Refused { place: *place, error });
        }
    }
    read.masked = tidy.masked;
    read
}

/// The lines between `BEGIN` and `END`.
struct Card(Vec<Property>);

/// The cards with their places, counted from one.
fn cards(text: &str) -> Vec<(usize, Card)> {
    let mut cards: Vec<(usize, Card)> = Vec::new();
    let mut is_open = false;
    for property in properties(text) {
        match property.name.as_str() {
            "BEGIN" => {
                cards.push((cards.len() + 1, Card(Vec::new())));
                is_open = true;
            }
            "END" => is_open = false,
            _ if is_open => cards.last_mut().into_iter().for_each(|(_, card)| card.0.push(property.clone())),
            _ => {}
        }
    }
    cards
}

impl Card {
    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Property> {
        self.0.iter().filter(move |property| property.name.eq_ignore_ascii_case(name))
    }

    fn text(&self, name: &str) -> String {
        let texts = self.all(name).map(|property| property.text().trim().to_owned());
        texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
    }

    /// All of a name, each once.
    fn texts(&self, name: &str, between: &str) -> String {
        let mut texts: Vec<String> = Vec::new();
        for property in self.all(name) {
            let text = property.text().trim().to_owned();
            let text = text.strip_prefix("tel:").map_or(text.clone(), str::to_owned);
            if !text.is_empty() && !texts.contains(&text) {
                texts.push(text);
            }
        }
        texts.join(between)
    }

    /// The company that it names: the first part of `ORG`, of which the others are its departments.
    fn org(&self) -> String {
        self.all("ORG").find_map(|org| org.parts().into_iter().next()).unwrap_or_default().trim().to_owned()
    }

    /// The name of the person: as it is shown, else in its parts.
    fn name(&self) -> String {
        let shown = self.text("FN");
        if !shown.is_empty() {
            return shown;
        }
        let parts = self.all("N").next().map(Property::parts).unwrap_or_default();
        let part = |place: usize| parts.get(place).map_or("", |part| part.trim());
        [part(1), part(0)].join(" ").trim().to_owned()
    }

    /// Whether a name of a person stands in it.
    fn is_named(&self) -> bool {
        self.all("N").next().is_some_and(|name| name.parts().iter().any(|part| !part.trim().is_empty()))
    }

    /// Whether it is the card of a company: by 4.0, by the address books of telephones, or since nobody is named in it.
    fn is_company(&self) -> bool {
        let kind = self.text("KIND").to_ascii_lowercase();
        if self.text(own::COMPANY).is_empty() && kind.is_empty() && self.text(SHOWN_AS).is_empty() {
            let org = self.org();
            return !org.is_empty()
                && !self.is_named()
                && (self.text("FN").is_empty() || fold(&self.text("FN")) == fold(&org));
        }
        kind == "org" || kind == "organization" || self.text(SHOWN_AS).eq_ignore_ascii_case("COMPANY")
    }

    /// The id of ours that a line holds.
    fn id<T>(&self, name: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.text(name);
        parse(text.strip_prefix("urn:uuid:").unwrap_or(&text))
    }

    /// Its addresses, each with what our own program calls it.
    fn sites(&self, tidy: &mut Tidy) -> Result<Vec<(Site, String)>, RowError> {
        let mut sites = Vec::new();
        for address in self.all("ADR") {
            let beside = |name: &str| {
                let tied = |property: &&Property| !address.group.is_empty() && property.group == address.group;
                self.all(name).find(tied).map(|property| property.text()).unwrap_or_default()
            };
            let parts = address.parts();
            let part = |place: usize| parts.get(place).map_or("", |part| part.trim());
            let street = [part(0), part(1), part(2)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
            let called = beside(own::SITE);
            // The labels that telephones give by themselves are no names.
            let label = Some(beside(LABEL)).filter(|label| !label.starts_with("_$!<")).unwrap_or_default();
            let site = Site {
                id: ElementId::parse(&called).ok(),
                name: line(&label, tidy)?,
                address: line(&street.join(", "), tidy)?,
                locality: locality(part(5), part(3))?,
            };
            if !site.is_blank() {
                sites.push((site, called));
            }
        }
        Ok(sites)
    }

    /// Somebody to speak to, by this name.
    fn contact(&self, name: &str, tidy: &mut Tidy) -> Result<Contact, RowError> {
        let function = Some(self.text("TITLE")).filter(|title| !title.is_empty()).unwrap_or_else(|| self.text("ROLE"));
        Ok(Contact {
            id: None,
            name: line(name, tidy)?,
            function: line(&function, tidy)?,
            site: None,
            phone: line(&self.texts("TEL", " / "), tidy)?,
            mail: line(&self.texts("EMAIL", ", "), tidy)?,
        })
    }
}

fn company(card: &Card, tidy: &mut Tidy) -> Result<Firm, RowError> {
    let org = card.org();
    let name = line(&if org.is_empty() { card.name() } else { org }, tidy)?;
    let number = number(&card.text(own::NUMBER))?;
    if name.is_none() && number.is_none() {
        return Err(RowError::NoName);
    }
    let sector = Some(card.text(own::SECTOR)).filter(|sector| codes::SECTORS.contains(&sector.as_str()));
    // A company has no telephone of its own here: it is reached through somebody, who may have no name.
    let reached = card.contact("", tidy)?;
    Ok(Firm {
        id: card.id("UID", |text| CompanyId::parse(text).ok()),
        name,
        number,
        sector,
        website: line(&card.text("URL"), tidy)?,
        rest: day(&card.text(own::REST)),
        note: prose(&card.text("NOTE"), tidy)?,
        sites: card.sites(tidy)?.into_iter().map(|(site, _)| site).collect(),
        contacts: Some(Contact { function: None, ..reached })
            .filter(|contact| !contact.is_blank())
            .into_iter()
            .collect(),
    })
}

/// Puts somebody into the company that their card names.
fn person(place: usize, card: &Card, firms: &mut Vec<(usize, Firm)>, tidy: &mut Tidy) -> Result<(), RowError> {
    let id = card.id(own::COMPANY, |text| CompanyId::parse(text).ok());
    let is_ours = !card.text(own::COMPANY).is_empty();
    let org = card.org();
    if org.is_empty() && id.is_none() {
        return Err(RowError::NoCompany { name: card.name().chars().take(40).collect() });
    }
    let name = if is_ours && !card.is_named() { String::new() } else { card.name() };
    let contact = card.contact(&name, tidy)?;
    let sites = card.sites(tidy)?;
    let folded = fold(&org);
    let is_it = |firm: &Firm| match id {
        Some(id) => firm.id == Some(id),
        None => firm.name.as_ref().is_some_and(|name| fold(name.as_str()) == folded),
    };
    let held = firms.iter().position(|(_, firm)| is_it(firm));
    let at = match held {
        Some(at) => at,
        None => {
            let name = line(&org, tidy)?;
            firms.push((place, Firm { id, name, website: line(&card.text("URL"), tidy)?, ..Firm::default() }));
            firms.len() - 1
        }
    };
    let Some((_, firm)) = firms.get_mut(at) else { return Ok(()) };
    // Where a card of ours says it, the site is one of its company's; else the address is.
    let called = card.text(own::SITE);
    let known = |sites: &[Site]| match ElementId::parse(&called) {
        Ok(id) => sites.iter().position(|site| site.id == Some(id)),
        Err(_) => called.parse::<usize>().ok().filter(|place| *place < sites.len()),
    };
    let site = match (known(&firm.sites), sites.into_iter().next()) {
        (Some(place), _) => Some(place),
        (None, Some((site, _))) => Some(match firm.sites.iter().position(|held| is_same(held, &site)) {
            Some(place) => place,
            None => {
                firm.sites.push(site);
                firm.sites.len() - 1
            }
        }),
        (None, None) => None,
    };
    let contact = Contact { id: card.id("UID", |text| ElementId::parse(text).ok()), site, ..contact };
    if !contact.is_blank() {
        firm.contacts.push(contact);
    }
    Ok(())
}

fn is_same(held: &Site, told: &Site) -> bool {
    held.address == told.address && held.locality == told.locality
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Line;

    fn said(of: Option<&Line>) -> &str {
        of.map_or("", Line::as_str)
    }

    #[test]
    fn a_card_of_each_version_goes_to_its_company() {
        let text = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lef=C3=A8vre;Zo=C3=A9\r\n\
            FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=A9 Lef=C3=A8vre\r\nORG:Atelier Bois;Ventes\r\nTITLE:Gérante\r\n\
            TEL;CELL:0470 11 22 33\r\nTEL;WORK:081 22 33 44\r\nADR;WORK:;;Rue Haute 1;Namur;;5000;Belgique\r\n\
            BDAY:1980-01-01\r\nNOTE:divorcée\r\nEND:VCARD\r\n\
            BEGIN:VCARD\nVERSION:3.0\nN:Petit;Luc;;;\nFN:Luc Petit\nORG:Atelier bois\nEMAIL;TYPE=INTERNET:luc@bois.example\nEND:VCARD\n\
            BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Garage Simon\nORG:Garage Simon\nTEL;VALUE=uri:tel:+32-81-00\nURL:https://simon.example\nEND:VCARD\n";
        let read = read(text);
        assert_eq!(read.refused, []);
        let firms: Vec<&Firm> = read.firms.iter().map(|(_, firm)| firm).collect();
        assert_eq!(firms.len(), 2);
        assert_eq!(said(firms[0].name.as_ref()), "Garage Simon");
        assert_eq!(said(firms[0].contacts[0].phone.as_ref()), "+32-81-00");
        let wood = firms[1];
        assert_eq!((said(wood.name.as_ref()), &wood.note), ("Atelier Bois", &None));
        let zoe = &wood.contacts[0];
        assert_eq!((said(zoe.name.as_ref()), said(zoe.function.as_ref())), ("Zoé Lefèvre", "Gérante"));
        assert_eq!(said(zoe.phone.as_ref()), "0470 11 22 33 / 081 22 33 44");
        assert_eq!(wood.sites[zoe.site.unwrap()].locality.as_ref().unwrap().to_string(), "5000 Namur");
        assert_eq!((said(wood.contacts[1].mail.as_ref()), wood.contacts[1].site), ("luc@bois.example", None));
    }

    #[test]
    fn a_card_without_a_company_is_refused_and_named() {
        let read = read("BEGIN:VCARD\nVERSION:3.0\nFN:Tante Jeanne\nN:;Jeanne;;;\nTEL:1\nEND:VCARD");
        let error = RowError::NoCompany { name: "Tante Jeanne".to_owned() };
        assert_eq!(read.refused, [Refused { place: 1, error }]);
    }
}
