//! The copy for the person: everything that is held about them, for them alone (GDPR, article 15).
//!
//! It is the one sheet from which nothing is left out. Private notes, words about contacts, and obstacles that never
//! leave are on it, for it is theirs; and what was written over or taken back, for it is held as well.

use super::{Bearer, Entry, Line};
use crate::domain::{Day, family};
use crate::insight::dossier::Dossier;
use crate::insight::dossier::record::Record;
use crate::insight::erasing::due::{Keeping, keeping_of};
use crate::insight::erasing::told::{self, Left};
use crate::insight::settings::Settings;
use crate::journal::schema::{Of, Schema, Shape, Type, sent};
use crate::journal::{Fact, Keys, Kind, Value};
use std::collections::BTreeSet;

/// What is known now of one element, register or entry of a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    pub kind: Kind,
    /// The day of an entry of a series.
    pub day: Option<Day>,
    pub entry: Entry,
}

/// What was written once, whatever became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub fact: Fact,
    /// What it said; none where it speaks of other facts.
    pub entry: Option<Entry>,
    /// What a later version of the program wrote beside it.
    pub newer: Vec<Value>,
    /// Taken back since.
    pub undone: bool,
}

/// A file that left with something of the person, and what of them it told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    pub left: Left,
    pub families: BTreeSet<&'static str>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopySheet {
    pub bearer: Bearer,
    /// By family of the table, in its order; what has no row there stands last, under none.
    pub parts: Vec<(Option<&'static str>, Vec<Known>)>,
    /// The latest first.
    pub given: Vec<Given>,
    pub keeping: Option<Keeping>,
    /// All facts, the earliest day first.
    pub written: Vec<Written>,
}

impl CopySheet {
    /// Reads a dossier.
    pub fn of(dossier: &Dossier, settings: &Settings) -> Self {
        Self {
            bearer: Bearer::of(dossier),
            parts: parts(dossier),
            given: given(dossier, settings),
            keeping: keeping_of(&dossier.records, &dossier.path, settings.keep_months()),
            written: dossier.timeline.iter().rev().map(|held| written(&held.fact, held.live)).collect(),
        }
    }
}

/// What is known now, by family.
fn parts(dossier: &Dossier) -> Vec<(Option<&'static str>, Vec<Known>)> {
    let mut parts: Vec<(Option<&'static str>, Vec<Known>)> = Vec::new();
    for row in family::rows() {
        if !parts.iter().any(|(family, _)| *family == Some(row.family)) {
            parts.push((Some(row.family), Vec::new()));
        }
    }
    parts.push((None, Vec::new()));
    // What left has a part of its own.
    let kinds = Schema::all().iter().filter(|schema| schema.of == Of::Person && schema.shape != Shape::Meta);
    for schema in kinds.filter(|schema| !matches!(schema.kind, Kind::Sent | Kind::Shared)) {
        let family = schema.fields.iter().map(|field| field.family().0).find(|family| !family.is_empty());
        let known = dossier.records.of(&schema.kind).iter().filter_map(|record| known(schema, record));
        if let Some((_, held)) = parts.iter_mut().find(|(named, _)| *named == family) {
            held.extend(known);
        }
    }
    parts.retain(|(_, known)| !known.is_empty());
    parts
}

fn known(schema: &Schema, record: &Record) -> Option<Known> {
    let fields = schema.fields.iter().filter(|field| !field.is_removal());
    let told = fields.filter_map(|field| Some(Line { field: *field, value: Some(record.get(*field)?.clone()) }));
    let told: Vec<Line> = told.collect();
    let lines: Vec<Line> = keys(schema, &record.keys).chain(told.iter().cloned()).collect();
    let entry = Entry { key: None, lines, nested: false };
    (!told.is_empty()).then(|| Known { kind: record.kind.clone(), day: record.day, entry })
}

/// What the keys of an element say in words: which obstacle, which language. Ids say nothing to anybody.
fn keys<'a>(schema: &'a Schema, keys: &'a Keys) -> impl Iterator<Item = Line> + 'a {
    let named = schema.keys.iter().zip(keys.iter());
    let said = named.filter(|(field, _)| !matches!(field.holds, Type::Id));
    said.map(|(field, key)| Line { field: *field, value: Some(Value::text(key)) })
}

fn written(fact: &Fact, live: bool) -> Written {
    let schema = fact.kind.schema();
    let known = |key: &str| schema?.field(key).or_else(|| schema?.keys.iter().copied().find(|field| field.key == key));
    let (mut lines, mut newer) = (Vec::new(), Vec::new());
    for (key, value) in fact.data.iter() {
        match known(key.as_str()) {
            // The id of an element says nothing to anybody.
            Some(field) if field.holds == Type::Id && schema.is_some_and(|schema| schema.keys.contains(&field)) => {}
            Some(field) => lines.push(Line { field, value: Some(value.clone()) }),
            None => newer.push(value.clone()),
        }
    }
    let says = schema.is_some_and(|schema| schema.shape != Shape::Meta);
    let entry = says.then_some(Entry { key: None, lines, nested: false });
    Written { fact: fact.clone(), entry, newer, undone: !live }
}

/// The files that left, with what they told.
fn given(dossier: &Dossier, settings: &Settings) -> Vec<Given> {
    let with = |left: Left| {
        let packets = dossier.records.of(&Kind::Sent).iter().filter(|record| record.id() == Some(left.packet));
        let names: BTreeSet<String> = packets.flat_map(|record| record.items(sent::FACTS)).map(str::to_owned).collect();
        let told = dossier.timeline.iter().map(|held| &held.fact).filter(|fact| names.contains(&fact.id.to_string()));
        Given { left, families: told::families_of(told) }
    };
    told::left(&dossier.records, settings).into_iter().map(with).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::{day, dossier, full};
    use super::*;

    #[test]
    fn nothing_that_is_held_is_left_out() {
        let sheet = CopySheet::of(&full(), &Settings::default());
        let known = format!("{:?}", sheet.parts);
        for held in [
            "note privée",
            "note partageable",
            "paroles du contact",
            "trop lent",
            "health",
            "debt",
            "Vérifier entre nous",
            "Photocopies",
            "by_company",
            "Delhaize",
            "1990",
        ] {
            assert!(known.contains(held), "{held} is not on the copy");
        }
        assert_eq!(sheet.written.len(), full().timeline.len());
        let families: Vec<_> = sheet.parts.iter().map(|(family, _)| *family).collect();
        assert_eq!(families[0], Some("identity"));
        assert!(families.contains(&Some("obstacle")) && families.contains(&Some("notes")));
    }

    #[test]
    fn what_was_written_over_is_there_with_its_day_and_the_earliest_comes_first() {
        let twice = dossier(&[
            ("identity", "2026-02-05", r#"{"first_name":"Karim"}"#),
            ("identity", "2026-01-05", r#"{"first_name":"Karin"}"#),
        ]);
        let sheet = CopySheet::of(&twice, &Settings::default());
        let days: Vec<_> = sheet.written.iter().map(|written| written.fact.on).collect();
        assert_eq!(days, [day("2026-01-05"), day("2026-02-05")]);
        assert!(format!("{:?}", sheet.written[0].entry).contains("Karin"));
    }

    #[test]
    fn it_says_to_whom_something_was_given_and_what() {
        let told = dossier(&[
            ("identity", "2026-01-05", r#"{"first_name":"Karim"}"#),
            ("goal", "2026-01-05", r#"{"goal":"$goal","word":"vendeur"}"#),
            (
                "sent",
                "2026-02-05",
                r#"{"packet":"$packet","to":"$mire","purpose":"follow_up","facts":["1@k3f9q2m7x0ab"]}"#,
            ),
        ]);
        let given = CopySheet::of(&told, &Settings::default()).given;
        assert_eq!(given.len(), 1);
        assert_eq!(given[0].left.day, Some(day("2026-02-05")));
        assert_eq!(given[0].families, BTreeSet::from(["identity"]));
    }
}
