//! What offers that were read would change among those that are held.
//!
//! An offer of Forem has the id that follows from its number, wherever it is pasted: twice is once, and an organisation and its
//! partner speak of one offer. Another has that of its title, employer and place. What must hold: what somebody has said of
//! a need, required or wished, is not undone by an offer that does not say.

use super::{Need, Offer};
use crate::domain::fold_text::fold;
use crate::domain::{ElementId, Line, NeedSort, OpeningId, OrgId};
use crate::exchange::writes::{Standing, Write, Writer};
use crate::journal::schema::content::Code;
use crate::journal::schema::{opening, opening_need};
use crate::journal::{Field, Value};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The space of ids that follow from numbers of Forem.
const FOREM: Uuid = Uuid::from_u128(0x2c61_b6f1_9f0c_5d1e_8a55_4d0f_0e3e_7a19);

/// One offer, and what would be written of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    pub id: OpeningId,
    /// As it will stand.
    pub offer: Offer,
    pub standing: Standing,
    pub writes: Vec<Write>,
}

/// What these offers would change of `held`, in their order; one that comes twice stands once.
pub fn plan(held: Vec<Offer>, offers: Vec<Offer>, own: OrgId) -> Vec<Planned> {
    let mut by_id: BTreeMap<OpeningId, Offer> = BTreeMap::new();
    let mut by_number: BTreeMap<Line, OpeningId> = BTreeMap::new();
    for offer in held {
        let Some(id) = offer.id else { continue };
        if let Some(number) = &offer.number {
            by_number.entry(number.clone()).or_insert(id);
        }
        by_id.insert(id, offer);
    }
    let mut planned: Vec<Planned> = Vec::new();
    for told in offers {
        let by_number = told.number.as_ref().and_then(|number| by_number.get(number)).copied();
        let id = by_number.unwrap_or_else(|| id_of(&told, own));
        let place = planned.iter().position(|planned| planned.id == id).unwrap_or_else(|| {
            let held = by_id.remove(&id);
            let standing = if held.is_some() { Standing::Same } else { Standing::New };
            let offer = held.unwrap_or_else(|| Offer { id: Some(id), ..Offer::default() });
            planned.push(Planned { id, offer, standing, writes: Vec::new() });
            planned.len() - 1
        });
        if let Some(planned) = planned.get_mut(place) {
            planned.take(told);
        }
    }
    planned
}

fn id_of(offer: &Offer, own: OrgId) -> OpeningId {
    if let Some(number) = &offer.number {
        return OpeningId::derived(FOREM, number.as_str());
    }
    let line = |line: &Option<Line>| line.as_ref().map(|line| fold(line.as_str())).unwrap_or_default();
    let place = offer.locality.as_ref().map(|locality| fold(&locality.to_string())).unwrap_or_default();
    let link = offer.link.as_ref().map(ToString::to_string).unwrap_or_default();
    OpeningId::derived(own.uuid(), &[line(&offer.title), line(&offer.employer), place, link].join("\n"))
}

/// Whether it is a code of the ROME repertory: a letter and four figures.
pub fn is_code(trade: &str) -> bool {
    let (letter, figures) = trade.split_at_checked(1).unwrap_or_default();
    letter.bytes().all(|sign| sign.is_ascii_uppercase())
        && figures.len() == 4
        && figures.bytes().all(|sign| sign.is_ascii_digit())
}

impl Planned {
    fn take(&mut self, told: Offer) {
        let held = &mut self.offer;
        let mut writer = Writer { element: None, writes: &mut self.writes };
        writer.line(opening::TITLE, &mut held.title, told.title);
        writer.line(opening::NUMBER, &mut held.number, told.number);
        writer.line(opening::LINK, &mut held.link, told.link);
        // What is a company of the list needs no words.
        writer.line(opening::EMPLOYER, &mut held.employer, told.employer.filter(|_| held.company.is_none()));
        // Words are no better than a trade of the repertory that somebody has found for them.
        let known = held.trade.is_some();
        writer.line(opening::TRADE, &mut held.trade, told.trade.filter(|trade| !known || is_code(trade.as_str())));
        writer.copied(opening::SORT, &mut held.sort, told.sort);
        writer.copied(opening::CONTRACT, &mut held.contract, told.contract);
        writer.copied(opening::WEEKLY, &mut held.weekly, told.weekly);
        if let Some(locality) = told.locality.filter(|told| held.locality.as_ref() != Some(told)) {
            let before = held.locality.replace(locality.clone());
            writer.put(opening::LOCALITY.with(&locality), before.map(|locality| opening::LOCALITY.with(&locality).1));
        }
        if !told.hours.is_empty() && told.hours != held.hours {
            let hours = |codes: &[String]| opening::HOURS.with(codes.iter().map(String::as_str).collect());
            let before = Some(hours(&held.hours).1).filter(|_| !held.hours.is_empty());
            writer.put(hours(&told.hours), before);
            held.hours = told.hours;
        }
        // Where it is known from, and what somebody noted, is kept as it is.
        if let Some(source) = told.source.filter(|_| held.source.is_none()) {
            writer.put(opening::SOURCE.with(&source), None);
            held.source = Some(source);
        }
        if let Some(note) = told.note.filter(|_| held.note.is_none()) {
            writer.put(opening::NOTE.with(&note), None);
            held.note = Some(note);
        }
        let mut taken = Vec::new();
        for need in told.needs {
            self.need(need, &mut taken);
        }
        if self.standing != Standing::New {
            self.standing = Standing::of_held(&self.writes);
        }
    }

    fn need(&mut self, told: Need, taken: &mut Vec<ElementId>) {
        let is_it = |held: &Need| {
            held.sort == told.sort
                && held.language == told.language
                && (told.language.as_deref() != Some("other") || held.words == told.words)
                && held.id.is_some_and(|id| !taken.contains(&id))
        };
        let place = self.offer.needs.iter().position(is_it).unwrap_or_else(|| {
            let sort = told.sort.map_or("", NeedSort::code);
            let words = told.words.as_ref().map(|words| fold(words.as_str())).unwrap_or_default();
            let language = told.language.clone().unwrap_or_default();
            let id = ElementId::derived(self.id.uuid(), &[sort, &language, &words].join("\n"));
            self.offer.needs.push(Need { id: Some(id), ..Need::default() });
            self.offer.needs.len() - 1
        });
        let Some(held) = self.offer.needs.get_mut(place) else { return };
        taken.extend(held.id);
        let mut writer = Writer { element: held.id, writes: &mut self.writes };
        writer.copied(opening_need::SORT, &mut held.sort, told.sort);
        writer.copied(opening_need::MUST, &mut held.must, told.must);
        let mut code = |field: Field<Code>, held: &mut Option<String>, told: Option<String>| {
            let Some(code) = told.filter(|told| held.as_ref() != Some(told)) else { return };
            let before = held.replace(code.clone());
            writer.put(field.with(&code), before.map(Value::text));
        };
        code(opening_need::LANGUAGE, &mut held.language, told.language);
        code(opening_need::LEVEL, &mut held.level, told.level);
        code(opening_need::DRIVING, &mut held.driving, told.driving);
        code(opening_need::SCHOOLING, &mut held.schooling, told.schooling);
        writer.copied(opening_need::MONTHS, &mut held.months, told.months);
        writer.line(opening_need::WORDS, &mut held.words, told.words);
    }
}
