//! The journal told in sentences: one for each fact, for the timeline, histories, conflicts and previews.
//!
//! A sentence depends on the fact and on the names alone, never on today's date: a day of the same year as
//! the fact's own day is written without its year.

use super::catalogue::{Arg, Catalogue};
use super::formats;
use super::labels::{self, List};
use super::values::{Names, field_label, kind_label, plain_value, value};
use crate::domain::Day;
use crate::domain::codes::DECLINED;
use crate::insight::project::answers::declined_of;
use crate::journal::schema::content::Code;
use crate::journal::schema::{
    Type, admitted, candidacy, contract, note, obstacle_family, obstacle_plain, obstacle_sensitive, pause, placement,
    referent, shared, step, step_column, task, told_apart,
};
use crate::journal::{AnyField, Fact, Field, Kind, Value, undo};

/// What a fact says, in one sentence without its author and dates.
pub fn sentence(catalogue: &Catalogue, fact: &Fact, names: &dyn Names) -> String {
    let teller = Teller { catalogue, fact, names };
    let data = &fact.data;
    match &fact.kind {
        Kind::Unknown(_) => return catalogue.text("journal-unknown"),
        Kind::Erased => return catalogue.text("journal-erased"),
        kind if data.is_empty() => return teller.about("journal-emptied", kind),
        _ => {}
    }
    let removal = fact.kind.schema().and_then(|schema| schema.removed).and_then(|removed| fact.get(removed));
    if let Some(removed) = removal.and_then(Value::as_bool) {
        return teller.about(if removed { "journal-removed" } else { "journal-put-back" }, &fact.kind);
    }
    match &fact.kind {
        Kind::Retracted if undo::is_withdrawal(fact) => catalogue.text("journal-withdrawn"),
        Kind::Retracted => catalogue.text("journal-retracted"),
        Kind::Redacted => catalogue.text("journal-redacted"),
        Kind::Joined => catalogue.text("journal-joined"),
        Kind::Declined => catalogue.text("journal-declined"),
        Kind::ToldApart if fact.get(told_apart::APART) == Some(true) => catalogue.text("journal-told-apart"),
        Kind::Admitted => {
            let persons = fact.get(admitted::PERSONS.any()).map_or(0, |persons| persons.items().len());
            catalogue.with("journal-admitted", &[("count", persons.into())])
        }
        Kind::Step => catalogue.with("journal-step", &[("step", teller.value(step::STEP.any()).into())]),
        Kind::Note => teller.with_value("journal-note", note::TEXT.any()),
        Kind::Task => teller.task(),
        Kind::Referent if teller.is_unknown(referent::MEMBER.any()) => catalogue.text("journal-no-referent"),
        Kind::ObstaclePlain => teller.obstacle(obstacle_plain::OBSTACLE, obstacle_plain::STATE),
        Kind::ObstacleFamily => teller.obstacle(obstacle_family::OBSTACLE, obstacle_family::STATE),
        Kind::ObstacleSensitive => teller.obstacle(obstacle_sensitive::OBSTACLE, obstacle_sensitive::STATE),
        Kind::Pause => match fact.get(pause::PAUSED) {
            Some(true) => catalogue.text("journal-paused"),
            Some(false) => catalogue.text("journal-resumed"),
            None => teller.fields(),
        },
        Kind::Shared => {
            let ticked = fact.get(shared::SHARED).unwrap_or_default();
            catalogue.text(if ticked { "journal-shared" } else { "journal-unshared" })
        }
        Kind::StepColumn => {
            let column = fact.get(step_column::STEP);
            let column = column.map_or_else(String::new, |step| labels::step(catalogue, step));
            catalogue.with("journal-column", &[("column", column.into()), ("change", teller.fields().into())])
        }
        _ => teller.fields(),
    }
}

/// What a fact writes, field by field, but for those that are said beside it already.
pub fn changes(catalogue: &Catalogue, fact: &Fact, names: &dyn Names, said: &[AnyField]) -> String {
    let teller = Teller { catalogue, fact, names };
    join(teller.written().filter(|field| !said.contains(field)).map(|field| teller.field(field)).chain(teller.later()))
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

    fn held(&self, field: AnyField) -> Option<&Value> {
        self.fact.data.get(field.key)
    }

    fn is_unknown(&self, field: AnyField) -> bool {
        self.held(field) == Some(&Value::Null)
    }

    fn value(&self, field: AnyField) -> String {
        let held = self.held(field).unwrap_or(&Value::Null);
        let day = held.as_text().and_then(|text| Day::parse(text).ok());
        match (field.holds, day) {
            (Type::Day, Some(day)) => formats::short_day(self.catalogue, day, self.fact.on),
            _ => value(self.catalogue, field, held, self.names),
        }
    }

    fn with_value(&self, id: &str, field: AnyField) -> String {
        self.catalogue.with(id, &[("value", Arg::from(self.value(field)))])
    }

    fn field(&self, field: AnyField) -> String {
        self.labelled(field_label(self.catalogue, field), self.value(field))
    }

    fn labelled(&self, label: String, value: String) -> String {
        self.catalogue.with("journal-field", &[("field", label.into()), ("value", value.into())])
    }

    fn obstacle(&self, obstacle: Field<Code>, state: Field<Code>) -> String {
        let code = self.fact.get(obstacle).unwrap_or_default();
        let obstacle = labels::code(self.catalogue, List::Obstacle, code);
        let declined = declined_of(state.any()).and_then(|declined| self.fact.get(declined)) == Some(true);
        let state = match declined {
            true => labels::code(self.catalogue, List::ObstacleState, DECLINED),
            false => self.value(state.any()),
        };
        let args = [("obstacle", obstacle.into()), ("state", state.into())];
        self.catalogue.with("journal-obstacle", &args)
    }

    /// The fields that the fact writes, in the order of the schema.
    fn written(&self) -> impl Iterator<Item = AnyField> {
        let fields = self.fact.kind.schema().map_or(&[][..], |schema| schema.fields);
        // A list that is emptied because the person does not wish to answer is told by that.
        let emptied = |field: AnyField| {
            let declined = declined_of(field).and_then(|declined| self.fact.get(declined));
            declined == Some(true) && self.is_unknown(field)
        };
        let told = fields.iter().copied().filter(|field| !is_link(*field));
        told.filter(move |field| self.held(*field).is_some() && !emptied(*field))
    }

    /// The links that the fact writes, each by its label alone.
    fn links(&self) -> impl Iterator<Item = String> {
        let fields = self.fact.kind.schema().map_or(&[][..], |schema| schema.fields);
        let links = fields.iter().copied().filter(|field| is_link(*field) && self.held(*field).is_some());
        links.map(|field| field_label(self.catalogue, field))
    }

    /// What is written in fields of a later version.
    fn later(&self) -> impl Iterator<Item = String> {
        let schema = self.fact.kind.schema();
        let is_known = move |key: &str| schema.is_none_or(|schema| schema.is_key(key) || schema.field(key).is_some());
        let later = self.fact.data.iter().filter(move |(key, _)| !is_known(key.as_str()));
        // Its key is an English word of the program that wrote it.
        later.map(|(_, value)| self.labelled(self.catalogue.text("journal-later"), plain_value(self.catalogue, value)))
    }

    fn fields(&self) -> String {
        let told = join(self.written().map(|field| self.field(field)).chain(self.later()));
        if told.is_empty() { join(self.links()) } else { told }
    }

    fn task(&self) -> String {
        let new = self.fact.over.is_empty();
        let told = |field: AnyField| {
            let empty = self.is_unknown(field);
            if field == task::TITLE.any() && new {
                Some(self.with_value("journal-task-added", field))
            } else if field == task::PLACE.any() || (empty && new && field != task::DONE.any()) {
                None
            } else if field != task::DONE.any() {
                Some(self.field(field))
            } else if !empty {
                Some(self.with_value("journal-task-done", field))
            } else {
                (!new).then(|| self.catalogue.text("journal-task-reopened"))
            }
        };
        join(self.written().filter_map(told).chain(self.later()))
    }
}

/// Whether a field names an opening, a company, or what came of a candidacy, by its id: what knows their names says them
/// beside.
fn is_link(field: AnyField) -> bool {
    let links = [candidacy::OPENING.any(), candidacy::WORK.any(), contract::HOST.any(), placement::HOST.any()];
    links.contains(&field)
}

fn join(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::domain::Step;
    use crate::domain::{ActId, ElementId, MemberId, Minute, OrgId, PersonId, Subject};
    use crate::i18n::values::Nameless;
    use crate::journal::schema::Schema;
    use crate::journal::{Author, Data, FactId, Key};

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
        check("step", r#"{"step":"orientation"}"#, "Étape : Orientation");
        check("step", r#"{"step":"retained"}"#, "Étape : Suivi long");
        check("note", r#"{"note":"$id","text":"Visite faite.\nTout va bien."}"#, "Note : Visite faite.…");
        check("referent", r#"{"member":"$id"}"#, "Référent·e : Anne");
        check("referent", r#"{"member":null}"#, "Dossier désormais sans référent·e");
        check("track", r#"{"track":"$id","template":"$id"}"#, "Filière : Aide ménager·e");
        check(
            "obstacle_plain",
            r#"{"obstacle":"mobility","state":"in_progress"}"#,
            "Frein «\u{a0}Mobilité\u{a0}» : en cours",
        );
        check("grouping", r#"{"cohort":"$id"}"#, "Groupe : nom pas encore reçu");
    }

    #[test]
    fn a_task_is_told_by_what_happens_to_it() {
        let added = r#"{"task":"$id","title":"Appeler","due":"2026-02-10"}"#;
        check("task", added, "Tâche ajoutée : Appeler · Échéance : 10 févr.");
        check("task", r#"{"task":"$id","done":"2026-02-12"}"#, "Tâche faite le 12 févr.");
        check("task", r#"{"task":"$id","removed":true}"#, "A retiré une tâche");
    }

    #[test]
    fn facts_about_facts_and_of_later_versions_are_told() {
        check("retracted", r#"{"act":"$id"}"#, "A annulé une action");
        check("retracted", r#"{"act":"$id","whole":true}"#, "Dossier retiré du tableau");
        check("note", "{}", "Contenu effacé pour de bon (une note)");
        check("dream", r#"{"of":"sea"}"#, "Une information écrite par une version plus récente");
        check("admitted", r#"{"digest":"x","persons":["a","b"]}"#, "Envoi d'un partenaire accepté (2 personnes)");
        check("identity", r#"{"nickname":"Mimi"}"#, "Information d'une version plus récente : Mimi");
    }

    #[test]
    fn no_fact_of_a_known_kind_is_told_by_nothing() {
        for schema in Schema::all() {
            for field in schema.fields {
                let data = Data::new([(Key::from(field.key), Value::Null)]);
                let mut fact = fact(schema.kind.code(), "{}");
                fact.data = data;
                // Where something stood before: that a new task has no day yet says nothing.
                fact.over = vec![fact.id];
                let told = sentence(&Catalogue::french(), &fact, &Nameless);
                assert!(!told.is_empty() || *field == task::PLACE.any(), "{} {}", schema.kind, field.key);
                assert!(!told.contains('⟦'), "{told}");
            }
        }
    }
}
