//! The company and the opening that a full dossier names: every field of both bears a mark, as those of the dossier do.

use super::{Desk, Marks, Told, day, keys};
use passerelle::domain::{CompanyId, ElementId, OpeningId, PersonId, Subject};
use passerelle::journal::schema::{Of, Schema, candidacy, placement};
use passerelle::journal::{Draft, Kind, Value};
use uuid::Uuid;

/// Writes them, and a placement and a candidacy of a person that name them.
pub fn write(desk: &mut Desk, marks: &mut Marks, who: PersonId) -> Vec<Told> {
    let company = CompanyId::derived(Uuid::nil(), "Delhaize");
    let opening = OpeningId::derived(Uuid::nil(), "magasin");
    let element = |word: &str| Value::text(ElementId::derived(Uuid::nil(), word));
    let host = vec![(placement::PLACEMENT.key, element("host")), (placement::HOST.key, Value::text(company))];
    let wants = vec![(candidacy::CANDIDACY.key, element("wants")), (candidacy::OPENING.key, Value::text(opening))];
    desk.say(who, &Kind::Placement, host);
    desk.say(who, &Kind::Candidacy, wants);
    let mut told = Vec::new();
    for schema in Schema::all() {
        let about = match schema.of {
            Of::Company => Subject::Company(company),
            Of::Opening => Subject::Opening(opening),
            _ => continue,
        };
        for field in schema.fields.iter().copied() {
            let before: Vec<String> = marks.of.keys().cloned().collect();
            let mut data = keys(schema, schema.kind.code());
            data.push((field.key, marks.value(field, "of a company")));
            let fact = desk.write(vec![Draft::new(about, day("2026-03-02"), schema.kind.clone(), data)]).remove(0);
            let marks = marks.of.keys().filter(|mark| !before.contains(mark)).cloned().collect();
            told.push(Told { fact: fact.id, field, sort: "of a company", marks });
        }
    }
    told
}
