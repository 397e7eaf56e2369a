//! The journal told in sentences: one for each fact, for the timeline, histories, conflicts and previews.
//!
//! A sentence depends on the fact and on the names alone, never on today's date: a day of the same year as
//! the fact's own day is written without its year.

use super::catalogue::{Arg, Catalogue};
use super::formats;
use super::labels::{self, List};
use crate::domain::{Day, ElementId, Locality, MemberId, OrgId, Step};
use crate::journal::schema::{REMOVED, Type};
use crate::journal::{Data, Fact, Kind, Value};

/// How long a quoted text may be in a sentence, in characters.
const QUOTE: usize = 120;

/// Where the names behind ids come from. `None` is a name that has not arrived here yet.
pub trait Names {
    /// A colleague, here or at a partner's.
    fn member(&self, member: MemberId) -> Option<String>;

    /// An organisation.
    fn organisation(&self, organisation: OrgId) -> Option<String>;

    /// An entry of the organisation's lists: a [`Kind::TrackTemplate`], [`Kind::Cohort`] or [`Kind::Territory`].
    fn entry(&self, kind: &Kind, entry: ElementId) -> Option<String>;

    /// What the organisation calls a step, when it renamed it.
    fn step(&self, step: Step) -> Option<String>;
}

/// Names that know nothing: ids are told as names not received.
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

/// What a fact says, in one sentence without its author and dates.
pub fn sentence(catalogue: &Catalogue, fact: &Fact, names: &dyn Names) -> String {
    let teller = Teller { catalogue, fact, names };
    let data = &fact.data;
    match &fact.kind {
        Kind::Unknown(word) => return catalogue.with("journal-unknown", &[("kind", (&**word).into())]),
        Kind::Erased => return catalogue.text("journal-erased"),
        kind if data.is_empty() => return teller.about("journal-emptied", kind),
        _ => {}
    }
    if let Some(removed) = data.get(REMOVED).and_then(Value::as_bool) {
        return teller.about(if removed { "journal-removed" } else { "journal-put-back" }, &fact.kind);
    }
    match &fact.kind {
        Kind::Retracted => catalogue.text("journal-retracted"),
        Kind::Redacted => catalogue.text("journal-redacted"),
        Kind::Joined => catalogue.text("journal-joined"),
        Kind::Admitted => {
            let persons = data.get("persons").map_or(0, |persons| persons.items().len());
            catalogue.with("journal-admitted", &[("count", persons.into())])
        }
        Kind::Step => catalogue.with("journal-step", &[("step", teller.value("step").into())]),
        Kind::Note => teller.with_value("journal-note", "text"),
        Kind::Task => teller.task(),
        Kind::Referent if data.get("member") == Some(&Value::Null) => catalogue.text("journal-no-referent"),
        Kind::ObstaclePlain | Kind::ObstacleFamily | Kind::ObstacleSensitive => {
            let obstacle = labels::code(catalogue, List::Obstacle, data.text("obstacle").unwrap_or_default());
            let state = teller.value("state");
            catalogue.with("journal-obstacle", &[("obstacle", obstacle.into()), ("state", state.into())])
        }
        Kind::Pause => match data.get("paused").and_then(Value::as_bool) {
            Some(true) => catalogue.text("journal-paused"),
            Some(false) => catalogue.text("journal-resumed"),
            None => teller.fields(),
        },
        Kind::Shared => {
            let ticked = data.get("shared").and_then(Value::as_bool).unwrap_or_default();
            catalogue.text(if ticked { "journal-shared" } else { "journal-unshared" })
        }
        Kind::StepColumn => {
            let column = data.text("step").and_then(Step::parse);
            let column = column.map_or_else(String::new, |step| labels::step(catalogue, step));
            catalogue.with("journal-column", &[("column", column.into()), ("change", teller.fields().into())])
        }
        _ => teller.fields(),
    }
}

/// A value as people read it: a date, a label, a name; several lines are told by the first.
pub fn value(catalogue: &Catalogue, kind: &Kind, field: &str, value: &Value, names: &dyn Names) -> String {
    let holds = kind.schema().and_then(|schema| schema.field(field)).map(|field| field.holds);
    match (value, holds) {
        (Value::Null, _) => catalogue.text("value-unknown"),
        (Value::Bool(true), _) => catalogue.text("value-yes"),
        (Value::Bool(false), _) => catalogue.text("value-no"),
        (Value::Int(number), Some(Type::Year)) => number.to_string(),
        (Value::Int(number), _) => formats::group(catalogue.lang(), *number),
        (Value::Text(text), Some(holds)) => held(catalogue, field, text, holds, names),
        (Value::Text(text), None) => shortened(text),
        (Value::Map(map), Some(Type::Locality)) => locality(map),
        (Value::List(_) | Value::Map(_), _) => catalogue.text("value-other"),
    }
}

/// What a field is called.
pub fn field_label(catalogue: &Catalogue, kind: &Kind, field: &str) -> String {
    let known = kind.schema().is_some_and(|schema| schema.field(field).is_some());
    let label = known.then(|| catalogue.find(&format!("field-{kind}-{field}"))).flatten();
    label.unwrap_or_else(|| field.to_owned())
}

/// What a kind of fact is about: « une note », « une tâche ».
pub fn kind_label(catalogue: &Catalogue, kind: &Kind) -> String {
    match kind {
        Kind::Unknown(word) => word.to_string(),
        known => catalogue.text(&format!("kind-{known}")),
    }
}

fn held(catalogue: &Catalogue, field: &str, text: &str, holds: Type, names: &dyn Names) -> String {
    let named = |name: Option<String>| name.unwrap_or_else(|| catalogue.text("value-name-awaited"));
    let entry = |kind| named(ElementId::parse(text).ok().and_then(|id| names.entry(&kind, id)));
    match holds {
        Type::Day => Day::parse(text).map_or_else(|_| text.to_owned(), |day| formats::day(catalogue, day)),
        Type::Step => match Step::parse(text) {
            Some(step) => names.step(step).unwrap_or_else(|| labels::step(catalogue, step)),
            None => text.to_owned(),
        },
        Type::Code(known) => match List::of(known) {
            Some(list) => labels::code(catalogue, list, text),
            None => text.to_owned(),
        },
        Type::Id => match field {
            "member" => named(MemberId::parse(text).ok().and_then(|id| names.member(id))),
            "template" => entry(Kind::TrackTemplate),
            "cohort" => entry(Kind::Cohort),
            "territory" => entry(Kind::Territory),
            _ => catalogue.text("value-name-awaited"),
        },
        _ => shortened(text),
    }
}

fn locality(map: &Data) -> String {
    let postcode = map.get("postcode").and_then(Value::as_int).and_then(|code| u16::try_from(code).ok());
    let name = map.text("name").unwrap_or_default();
    Locality::new(postcode, name).map_or_else(|_| name.to_owned(), |locality| locality.to_string())
}

/// The first line, cut where it is long; a mark says that there is more.
fn shortened(text: &str) -> String {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    let short: String = line.chars().take(QUOTE).collect();
    if short.len() < text.trim().len() { format!("{}…", short.trim_end()) } else { short }
}

struct Teller<'a> {
    catalogue: &'a Catalogue,
    fact: &'a Fact,
    names: &'a dyn Names,
}

impl Teller<'_> {
    fn about(&self, id: &str, kind: &Kind) -> String {
        self.catalogue.with(id, &[("what", kind_label(self.catalogue, kind).into())])
    }

    fn value(&self, field: &str) -> String {
        let held = self.fact.data.get(field).unwrap_or(&Value::Null);
        let day = || held.as_text().and_then(|text| Day::parse(text).ok());
        let is_day = self.fact.kind.schema().and_then(|schema| schema.field(field)).map(|field| field.holds);
        match (is_day, day()) {
            (Some(Type::Day), Some(day)) => formats::short_day(self.catalogue, day, self.fact.on),
            _ => value(self.catalogue, &self.fact.kind, field, held, self.names),
        }
    }

    fn with_value(&self, id: &str, field: &str) -> String {
        self.catalogue.with(id, &[("value", Arg::from(self.value(field)))])
    }

    fn field(&self, field: &str) -> String {
        let label = field_label(self.catalogue, &self.fact.kind, field);
        self.catalogue.with("journal-field", &[("field", label.into()), ("value", self.value(field).into())])
    }

    /// Every field that the fact writes, in the order of the schema; fields of a later version as they are.
    fn fields(&self) -> String {
        let Some(schema) = self.fact.kind.schema() else { return String::new() };
        let known = schema.fields.iter().map(|field| field.key).filter(|key| self.fact.data.get(key).is_some());
        let later = self.fact.data.iter().map(|(key, _)| key.as_str());
        let later = later.filter(|key| schema.field(key).is_none() && !schema.is_key(key));
        join(known.chain(later).map(|key| self.field(key)))
    }

    fn task(&self) -> String {
        let data = &self.fact.data;
        let new = self.fact.over.is_empty();
        join(data.iter().filter_map(|(key, held)| {
            Some(match (key.as_str(), held) {
                ("task", _) => return None,
                ("title", _) if new => self.with_value("journal-task-added", "title"),
                ("done", Value::Null) if new => return None,
                ("done", Value::Null) => self.catalogue.text("journal-task-reopened"),
                ("done", _) => self.with_value("journal-task-done", "done"),
                (other, _) => self.field(other),
            })
        }))
    }
}

fn join(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(" · ")
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::domain::{ActId, Minute, PersonId, Subject};
    use crate::i18n::Lang;
    use crate::journal::schema::Schema;
    use crate::journal::{Author, FactId, Key};

    struct Anne;

    impl Names for Anne {
        fn member(&self, _: MemberId) -> Option<String> {
            Some("Anne".into())
        }

        fn organisation(&self, _: OrgId) -> Option<String> {
            None
        }

        fn entry(&self, kind: &Kind, _: ElementId) -> Option<String> {
            (*kind == Kind::TrackTemplate).then(|| "Aide ménager·e".into())
        }

        fn step(&self, step: Step) -> Option<String> {
            (step == Step::Retained).then(|| "Suivi long".into())
        }
    }

    const ID: &str = "6f1c2c1e-0f5e-4c53-9d3c-0b7b7a4f9a10";

    fn fact(kind: &str, data: &str) -> Fact {
        Fact {
            id: FactId::parse("5@k3f9q2m7x0ab").unwrap(),
            about: Subject::Person(PersonId::parse(ID).unwrap()),
            at: Minute::parse("2026-02-03T09:12Z").unwrap(),
            on: Day::parse("2026-02-03").unwrap(),
            by: Author { org: OrgId::parse(ID).unwrap(), member: MemberId::parse(ID).unwrap() },
            act: ActId::parse(ID).unwrap(),
            over: Vec::new(),
            via: Vec::new(),
            checked: false,
            kind: Kind::parse(kind),
            data: serde_json::from_str(&data.replace("$id", ID)).unwrap(),
            extra: Data::default(),
        }
    }

    fn check(kind: &str, data: &str, expected: &str) {
        assert_eq!(sentence(&Catalogue::french(), &fact(kind, data), &Anne).replace('\u{202f}', " "), expected);
    }

    #[test]
    fn facts_of_a_person_are_told_in_french() {
        check(
            "identity",
            r#"{"first_name":"Amélie","birth_year":1998}"#,
            "Prénom : Amélie · Année de naissance : 1998",
        );
        check("identity", r#"{"locality":{"name":"Couvin","postcode":5660}}"#, "Localité : 5660 Couvin");
        check("identity", r#"{"last_name":null}"#, "Nom : inconnu");
        check("step", r#"{"step":"orientation"}"#, "Passe à Orientation");
        check("step", r#"{"step":"retained"}"#, "Passe à Suivi long");
        check("note", r#"{"note":"$id","text":"Visite faite.\nTout va bien."}"#, "Note : Visite faite.…");
        check("referent", r#"{"member":"$id"}"#, "Référent·e : Anne");
        check("referent", r#"{"member":null}"#, "Plus de référent·e");
        check("track", r#"{"track":"$id","template":"$id"}"#, "Filière : Aide ménager·e");
        check("obstacle_plain", r#"{"obstacle":"mobility","state":"in_progress"}"#, "Frein Mobilité : en cours");
        check("grouping", r#"{"cohort":"$id"}"#, "Groupe : nom pas encore reçu");
    }

    #[test]
    fn a_task_is_told_by_what_happens_to_it() {
        let added = r#"{"task":"$id","title":"Appeler","due":"2026-02-10"}"#;
        check("task", added, "Échéance : 10 févr. · Tâche ajoutée : Appeler");
        check("task", r#"{"task":"$id","done":"2026-02-12"}"#, "Tâche faite le 12 févr.");
        check("task", r#"{"task":"$id","removed":true}"#, "A retiré une tâche");
    }

    #[test]
    fn facts_about_facts_and_of_later_versions_are_told() {
        check("retracted", r#"{"act":"$id"}"#, "A annulé une action");
        check("note", "{}", "Contenu effacé pour de bon (une note)");
        check("dream", r#"{"of":"sea"}"#, "Un fait d'une version plus récente (dream)");
        check("admitted", r#"{"digest":"x","persons":["a","b"]}"#, "Envoi d'un partenaire accepté (2 personnes)");
        check("identity", r#"{"nickname":"Mimi"}"#, "nickname : Mimi");
    }

    #[test]
    fn every_kind_and_field_has_a_label_in_every_language() {
        for lang in Lang::ALL {
            let catalogue = Catalogue::native(lang).unwrap();
            for schema in Schema::all() {
                assert!(catalogue.has(&format!("kind-{}", schema.kind)), "{lang:?} {}", schema.kind);
                let told = |key| ["shared", "contributions", "persons"].contains(&key);
                for field in schema.fields.iter().filter(|field| !told(field.key)) {
                    let id = format!("field-{}-{}", schema.kind, field.key);
                    assert!(catalogue.has(&id), "{lang:?} {id}");
                }
            }
        }
    }

    #[test]
    fn no_fact_of_a_known_kind_is_told_by_nothing() {
        for schema in Schema::all() {
            for field in schema.fields {
                let data = Data::new([(Key::from(field.key), Value::Null)]);
                let mut fact = fact(schema.kind.word(), "{}");
                fact.data = data;
                let told = sentence(&Catalogue::french(), &fact, &Nameless);
                assert!(!told.is_empty() || field.key == "done", "{} {}", schema.kind, field.key);
                assert!(!told.contains('⟦'), "{told}");
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
