//! Values, names and labels of the journal's fields, as people read them.

use super::agenda;
use super::catalogue::Catalogue;
use super::formats;
use super::labels::{self, List};
use crate::domain::{Day, ElementId, Hour, MemberId, OrgId, Recurrence, Step, codes};
use crate::insight::project::answers::list_of;
use crate::journal::schema::{
    Type, agreement, company_contact, company_event, company_places, contract, dispatch, erasure_request, grouping,
    meeting, org_contact, placement, placement_visit, presence, public, referent, sent, substitute, task, track,
};
use crate::journal::{AnyField, Field, Kind, Value, codec};

/// How long a quoted text may be in a sentence, in characters.
const QUOTE: usize = 120;

/// Where the names behind ids come from. `None` is a name that has not arrived here yet.
pub trait Names {
    /// A colleague, here or at a partner's.
    fn member(&self, member: MemberId) -> Option<String>;

    fn organisation(&self, organisation: OrgId) -> Option<String>;

    /// An entry of the organisation's lists: a [`Kind::TrackTemplate`], [`Kind::Cohort`] or [`Kind::Territory`].
    fn entry(&self, kind: &Kind, entry: ElementId) -> Option<String>;

    /// What the organisation calls a step, when it renamed it.
    fn step(&self, step: Step) -> Option<String>;

    /// What the organisation calls a code of a list, when it renamed it.
    fn code(&self, list: List, code: &str) -> Option<String> {
        let _ = (list, code);
        None
    }
}

/// Knows no name: every id reads as a name not received.
#[derive(Debug, Clone, Copy)]
pub struct Nameless;

impl Names for Nameless {
    fn member(&self, _: MemberId) -> Option<String> {
        None
    }

    fn organisation(&self, _: OrgId) -> Option<String> {
        None
    }

    fn entry(&self, _: &Kind, _: ElementId) -> Option<String> {
        None
    }

    fn step(&self, _: Step) -> Option<String> {
        None
    }
}

/// A value as people read it: a date, a label, a name; several lines are told by the first.
pub fn value(catalogue: &Catalogue, field: AnyField, value: &Value, names: &dyn Names) -> String {
    match (value, field.holds) {
        (Value::Bool(declined), Type::Bool) if list_of(field).is_some() => {
            catalogue.text(if *declined { "value-declined" } else { "value-answered" })
        }
        (Value::Int(number), Type::Year) => number.to_string(),
        (Value::Int(minutes), Type::Minutes) => formats::duration(catalogue, *minutes),
        (Value::Text(text), Type::Id) => named(catalogue, field, text, names),
        (Value::Text(text), Type::Line) if field == meeting::RULE.any() => match Recurrence::parse(text) {
            Ok(rule) => agenda::recurrence(catalogue, &rule),
            Err(_) => catalogue.text("value-newer"),
        },
        (Value::Text(text), holds) => held(catalogue, text, holds, names),
        (Value::Map(_), Type::Locality) => codec::locality(value).map_or_else(String::new, |place| place.to_string()),
        (Value::List(items), holds) => list(catalogue, items, holds, names),
        (value, _) => plain_value(catalogue, value),
    }
}

/// A value of which nothing more is known: that of a field of a later version.
pub fn plain_value(catalogue: &Catalogue, value: &Value) -> String {
    match value {
        Value::Null => catalogue.text("value-unknown"),
        Value::Bool(true) => catalogue.text("value-yes"),
        Value::Bool(false) => catalogue.text("value-no"),
        Value::Int(number) => formats::group(catalogue.lang(), *number),
        Value::Text(text) => shortened(text),
        Value::List(_) | Value::Map(_) => catalogue.text("value-other"),
    }
}

/// What a field is called.
pub fn field_label(catalogue: &Catalogue, field: AnyField) -> String {
    let own = catalogue.find(&format!("field-{}-{}", field.kind, field.key));
    let label = own.or_else(|| catalogue.find(&format!("field-any-{}", field.key)));
    label.unwrap_or_else(|| field.key.to_owned())
}

/// What a kind of fact is about: « une note », « une tâche ».
pub fn kind_label(catalogue: &Catalogue, kind: &Kind) -> String {
    match kind {
        Kind::Unknown(word) => word.to_string(),
        known => catalogue.text(&format!("kind-{known}")),
    }
}

/// The label of a code that a field of this type may hold, as the organisation calls it.
pub fn code_label(catalogue: &Catalogue, holds: Type, code: &str, names: &dyn Names) -> String {
    held(catalogue, code, holds, names)
}

/// The lists of the organisation that fields name an entry of.
static ENTRIES: &[(Field<ElementId>, Kind)] = &[
    (track::TEMPLATE, Kind::TrackTemplate),
    (grouping::COHORT, Kind::Cohort),
    (presence::COHORT, Kind::Cohort),
    (grouping::TERRITORY, Kind::Territory),
    (public::ENTRY, Kind::PublicLabel),
];

/// The fields that name a colleague.
const MEMBERS: [Field<MemberId>; 5] =
    [task::MEMBER, referent::MEMBER, placement_visit::MEMBER, substitute::BY, company_event::MEMBER];

/// The fields that name a company, or an element of one: its name stands on its page.
fn is_listed(field: AnyField) -> bool {
    let companies = [placement::HOST, contract::HOST];
    let elements = [company_event::CONTACT, company_contact::SITE, company_places::SITE];
    companies.iter().any(|known| known.any() == field) || elements.iter().any(|known| known.any() == field)
}

/// The fields that name another organisation.
const ORGANISATIONS: [Field<OrgId>; 5] =
    [agreement::RECIPIENT, sent::TO, dispatch::TO, erasure_request::FROM, org_contact::ORG];

/// The name behind an id.
fn named(catalogue: &Catalogue, field: AnyField, text: &str, names: &dyn Names) -> String {
    let list = ENTRIES.iter().find(|(known, _)| known.any() == field);
    let name = match list {
        Some((_, kind)) => ElementId::parse(text).ok().and_then(|id| names.entry(kind, id)),
        None if MEMBERS.iter().any(|known| known.any() == field) => {
            MemberId::parse(text).ok().and_then(|id| names.member(id))
        }
        None if ORGANISATIONS.iter().any(|known| known.any() == field) => {
            OrgId::parse(text).ok().and_then(|id| names.organisation(id))
        }
        None if is_listed(field) => Some(catalogue.text("value-listed")),
        None => None,
    };
    name.unwrap_or_else(|| catalogue.text("value-name-awaited"))
}

fn held(catalogue: &Catalogue, text: &str, holds: Type, names: &dyn Names) -> String {
    match holds {
        Type::Day => Day::parse(text).map_or_else(|_| text.to_owned(), |day| formats::day(catalogue, day)),
        Type::Hour => Hour::parse(text).map_or_else(|_| text.to_owned(), |hour| formats::hour(catalogue, hour)),
        Type::Step => match Step::parse(text) {
            Some(step) => names.step(step).unwrap_or_else(|| labels::step(catalogue, step)),
            None => text.to_owned(),
        },
        Type::Code(codes::LANGUAGE_LEVELS) => labels::level(catalogue, text),
        Type::Code(known) => match List::of(known) {
            Some(list) => names.code(list, text).unwrap_or_else(|| labels::code(catalogue, list, text)),
            None => text.to_owned(),
        },
        _ => shortened(text),
    }
}

/// The items of a list, one after the other.
fn list(catalogue: &Catalogue, items: &[Value], holds: Type, names: &dyn Names) -> String {
    let single = match holds {
        Type::Codes(known) => Type::Code(known),
        Type::Steps => Type::Step,
        Type::Days => Type::Day,
        Type::Lines => Type::Line,
        _ => return catalogue.text("value-other"),
    };
    let told = items.iter().filter_map(Value::as_text).map(|item| held(catalogue, item, single, names));
    told.collect::<Vec<_>>().join(", ")
}

/// The first line, cut where it is long; a mark says that there is more.
fn shortened(text: &str) -> String {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    let short: String = line.chars().take(QUOTE).collect();
    if short.len() < text.trim().len() { format!("{}…", short.trim_end()) } else { short }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::domain::Lang;
    use crate::journal::schema::Schema;

    #[test]
    fn every_kind_and_field_has_a_label_in_every_language() {
        for lang in Lang::ALL {
            let catalogue = Catalogue::native(lang).unwrap();
            for schema in Schema::all() {
                assert!(catalogue.has(&format!("kind-{}", schema.kind)), "{lang:?} {}", schema.kind);
                let told = |key| ["shared", "contributions", "persons"].contains(&key);
                for field in schema.fields.iter().filter(|field| !told(field.key)) {
                    let id = format!("field-{}-{}", schema.kind, field.key);
                    let any = format!("field-any-{}", field.key);
                    assert!(catalogue.has(&id) || catalogue.has(&any), "{lang:?} {id}");
                }
            }
        }
    }

    #[test]
    fn a_long_text_is_cut_at_a_character() {
        assert_eq!(shortened(&"é".repeat(200)), format!("{}…", "é".repeat(120)));
        assert_eq!(shortened(" court "), "court");
        assert_eq!(shortened(""), "");
    }
}
