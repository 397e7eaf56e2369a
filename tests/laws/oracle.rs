//! The fold said a second time, slowly and straight from its definition, and the form in which both are compared.

use super::script::{PERSONS, day, person};
use passerelle::domain::{Day, OrgId, PersonId, Subject};
use passerelle::journal::canonical::write_batch;
use passerelle::journal::fold::Presence;
use passerelle::journal::schema::Shape;
use passerelle::journal::{Digest, Fact, FactId, Fold, Journal, Keys, Kind, Value, live};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Everything that two equal journals have equal: the text of a backup, what is set aside, what is shown.
pub fn state(journal: &Journal) -> (String, String) {
    assert!(journal.quarantine().is_empty(), "{:?}", journal.quarantine());
    let facts: Vec<Fact> = journal.facts().into_iter().cloned().collect();
    (String::from_utf8(write_batch(&facts).unwrap()).unwrap(), shown(journal))
}

/// What is shown of every person, alone and with those joined to them.
pub fn shown(journal: &Journal) -> String {
    let mut out = String::new();
    for place in 0..PERSONS as u8 {
        let person = person(place);
        let group: Vec<_> = journal.group_of(person).into_iter().collect();
        writeln!(out, "{person} {} {group:?}", journal.is_erased(person)).unwrap();
        dump(&mut out, &journal.fold_subject(Subject::Person(person)));
        if group.len() > 1 {
            dump(&mut out, &journal.fold_person(person));
        }
    }
    if let Some(own) = journal.scope().own() {
        dump(&mut out, &journal.fold_subject(Subject::Settings(own)));
    }
    out
}

pub fn dump(out: &mut String, fold: &Fold<'_>) {
    for cell in fold.cells() {
        let key = cell.key;
        let lane = key.lane.map(|lane| lane.to_string());
        let writes: Vec<_> = cell.current.iter().map(|write| (write.fact.id, write.value)).collect();
        cell_line(out, key.kind, lane, pair(key.element), key.field.key, key.day, &writes);
    }
    for kind in Kind::KNOWN {
        let shape = kind.schema().map(|schema| schema.shape);
        if shape == Some(Shape::Set) {
            for element in fold.elements(kind) {
                writeln!(out, "{kind} {} {:?}", element.id, element.presence).unwrap();
            }
        }
        if shape == Some(Shape::Series) {
            let mut series: Vec<_> =
                fold.of(kind).iter().map(|cell| (cell.key.lane, cell.key.element, cell.key.field)).collect();
            series.dedup();
            for (lane, element, field) in series {
                for place in 0..3 {
                    let id = fold.on(field, lane, element, day(place)).and_then(|it| it.shown()).map(|it| it.fact.id);
                    on_line(out, kind, lane, element.text(), day(place), id);
                }
            }
        }
    }
}

/// The keys as two texts, empty where there is none.
fn pair(keys: Keys<&str>) -> [&str; 2] {
    let mut keys = keys.iter().copied();
    [keys.next().unwrap_or_default(), keys.next().unwrap_or_default()]
}

fn cell_line(
    out: &mut String,
    kind: &Kind,
    lane: Option<String>,
    element: [&str; 2],
    field: &str,
    day: Option<Day>,
    writes: &[(FactId, &Value)],
) {
    writeln!(out, "{kind} {lane:?} {element:?} {field} {day:?} {writes:?}").unwrap();
}

fn on_line(out: &mut String, kind: &Kind, lane: Option<OrgId>, element: &str, day: Day, id: Option<FactId>) {
    writeln!(out, "{kind} {lane:?} {element} on {day} {id:?}").unwrap();
}

/// Kinds whose values belong to the organisation that writes them, as the table of families says.
const LANES: [Kind; 6] = [Kind::Step, Kind::Referent, Kind::Outcome, Kind::Pause, Kind::Grouping, Kind::Shared];

/// What the board of one organisation shows, by definition: no index, no order of arrival, every pair compared.
pub struct Oracle<'a> {
    own: OrgId,
    facts: Vec<&'a Fact>,
}

impl<'a> Oracle<'a> {
    pub fn of(own: OrgId, journal: &'a Journal) -> Self {
        Self { own, facts: journal.facts() }
    }

    /// What [`shown`] must say.
    pub fn shown(&self) -> String {
        let mut out = String::new();
        let erased = |person: &PersonId| {
            self.facts.iter().any(|fact| fact.kind == Kind::Erased && fact.about == Subject::Person(*person))
        };
        for place in 0..PERSONS as u8 {
            let person = person(place);
            let group: Vec<_> = self.group(person).into_iter().filter(|id| *id == person || !erased(id)).collect();
            let group = if erased(&person) { vec![person] } else { group };
            writeln!(out, "{person} {} {group:?}", erased(&person)).unwrap();
            self.fold(&mut out, &[Subject::Person(person)]);
            if group.len() > 1 {
                self.fold(&mut out, &group.into_iter().map(Subject::Person).collect::<Vec<_>>());
            }
        }
        self.fold(&mut out, &[Subject::Settings(self.own)]);
        out
    }

    /// Our own facts count, and those of admitted packets about the persons they were admitted for.
    fn counts(&self, fact: &Fact) -> bool {
        fact.by.org == self.own
            || fact.via.iter().any(|digest| {
                let admitted = self.admitted(digest);
                fact.about.person().is_some_and(|person| admitted.contains(&person.to_string()))
            })
    }

    fn admitted(&self, digest: &Digest) -> Vec<String> {
        let named = |fact: &&&Fact| {
            fact.kind == Kind::Admitted && fact.data.text("digest") == Some(&digest.to_string()) && self.live(fact)
        };
        let writes: Vec<&Fact> = self.facts.iter().filter(named).copied().collect();
        let current = writes.iter().filter(|write| !writes.iter().any(|other| other.over.contains(&write.id)));
        let shown = current.max_by_key(|write| write.id);
        let persons = shown.and_then(|write| write.data.get("persons")).map_or(&[][..], Value::items);
        persons.iter().filter_map(|item| item.as_text().map(str::to_owned)).collect()
    }

    /// Live until a live retraction of its act, by its organisation, about its subject, with a greater counter.
    fn live(&self, fact: &Fact) -> bool {
        let settings = matches!(fact.about, Subject::Settings(_));
        matches!(fact.kind, Kind::Redacted | Kind::Erased)
            || !self.facts.iter().any(|by| {
                live::retracts(by) == Some(fact.act)
                    && by.about == fact.about
                    && by.by.org == fact.by.org
                    && by.id.counter > fact.id.counter
                    && (settings || self.counts(by))
                    && self.live(by)
            })
    }

    /// Dossiers reached over live joins.
    fn group(&self, person: PersonId) -> BTreeSet<PersonId> {
        let joins = self.facts.iter().filter(|fact| fact.kind == Kind::Joined && self.live(fact));
        let id = |fact: &Fact, key| fact.data.text(key).and_then(|text| PersonId::parse(text).ok());
        let pairs: Vec<_> = joins.filter_map(|fact| id(fact, "x").zip(id(fact, "y"))).collect();
        let mut group = BTreeSet::from([person]);
        for _ in 0..PERSONS {
            for (x, y) in &pairs {
                if group.contains(x) || group.contains(y) {
                    group.extend([*x, *y]);
                }
            }
        }
        group
    }

    fn fold(&self, out: &mut String, subjects: &[Subject]) {
        let live = self.facts.iter().filter(|fact| subjects.contains(&fact.about) && self.counts(fact));
        let live: Vec<&Fact> = live.filter(|fact| self.live(fact)).copied().collect();
        type Key<'a> = (&'a Kind, Option<OrgId>, [&'a str; 2], &'a str, Option<Day>);
        let mut cells: BTreeMap<Key<'_>, Vec<(&Fact, &Value)>> = BTreeMap::new();
        for fact in live {
            let Some(schema) = fact.kind.schema().filter(|schema| schema.shape != Shape::Meta) else { continue };
            let keys: Vec<&str> = schema.keys.iter().map(|key| fact.data.text(key.key).unwrap_or_default()).collect();
            let element = [keys.first().copied().unwrap_or_default(), keys.get(1).copied().unwrap_or_default()];
            let lane = LANES.contains(&fact.kind).then_some(fact.by.org);
            let day = (schema.shape == Shape::Series).then_some(fact.on);
            for (key, value) in fact.data.iter().filter(|(key, _)| !schema.is_key(key.as_str())) {
                cells.entry((&fact.kind, lane, element, key.as_str(), day)).or_default().push((fact, value));
            }
        }
        for writes in cells.values_mut() {
            let all = writes.clone();
            writes.retain(|(fact, _)| !all.iter().any(|(other, _)| other.over.contains(&fact.id)));
            writes.sort_by_key(|(fact, _)| std::cmp::Reverse(fact.id));
        }
        for ((kind, lane, element, field, day), writes) in &cells {
            let writes: Vec<_> = writes.iter().map(|(fact, value)| (fact.id, *value)).collect();
            cell_line(out, kind, lane.map(|lane| lane.to_string()), *element, field, *day, &writes);
        }
        for kind in Kind::KNOWN {
            let shape = kind.schema().map(|schema| schema.shape);
            let of_kind: Vec<_> = cells.iter().filter(|(key, _)| key.0 == kind).collect();
            if shape == Some(Shape::Set) {
                let elements: BTreeSet<&str> = of_kind.iter().map(|(key, _)| key.2[0]).collect();
                for element in elements {
                    let current: Vec<_> = of_kind
                        .iter()
                        .filter(|(key, _)| key.2[0] == element)
                        .flat_map(|(key, writes)| writes.iter().map(|(fact, value)| (key.3, *fact, *value)))
                        .collect();
                    let removes = |field: &str, value: &Value| field == "removed" && *value == Value::Bool(true);
                    let removals: Vec<_> = current.iter().filter(|(field, _, value)| removes(field, value)).collect();
                    let names_all = |removal: &Fact| {
                        let rest = current.iter().filter(|(field, _, value)| !removes(field, value));
                        rest.into_iter().all(|(_, fact, _)| removal.over.contains(&fact.id) || fact.id == removal.id)
                    };
                    let presence = match &removals[..] {
                        [] => Presence::Shown,
                        all if all.iter().any(|(_, removal, _)| names_all(removal)) => Presence::Removed,
                        _ => Presence::Disputed,
                    };
                    writeln!(out, "{kind} {element} {presence:?}").unwrap();
                }
            }
            if shape == Some(Shape::Series) {
                let series: BTreeSet<_> = of_kind.iter().map(|(key, _)| (key.1, key.2[0])).collect();
                for (lane, element) in series {
                    for place in 0..3 {
                        let until = |key: &Key<'_>| key.1 == lane && key.2[0] == element && key.4 <= Some(day(place));
                        let latest = of_kind.iter().filter(|(key, _)| until(key)).max_by_key(|(key, _)| key.4);
                        let id = latest.and_then(|(_, writes)| writes.first()).map(|(fact, _)| fact.id);
                        on_line(out, kind, lane, element, day(place), id);
                    }
                }
            }
        }
    }
}
