//! Dossiers for the tests of the sheets. In what is written, `$name` stands for an id derived from that name.

pub use crate::domain::day::day;
use crate::domain::{ActId, Day, ElementId, MemberId, Minute, OrgId, PersonId, Subject};
use crate::insight::{Dossier, Settings};
use crate::journal::{Author, Data, Fact, FactId, Fold, Journal, Kind};
use uuid::Uuid;

pub fn today() -> Day {
    day("2026-03-04")
}

/// The id that `$name` stands for.
pub fn id(name: &str) -> ElementId {
    ElementId::derived(Uuid::nil(), name)
}

pub fn org() -> OrgId {
    OrgId::derived(Uuid::nil(), "Carrefour")
}

fn fact(about: Subject, place: usize, (kind, on, data): (&str, &str, &str)) -> Fact {
    let named = |part: &str| {
        let end = part.find('"').unwrap();
        format!("{}{}", id(&part[..end]), &part[end..])
    };
    let mut parts = data.split('$');
    let first = parts.next().unwrap_or_default().to_owned();
    let data = parts.fold(first, |data, part| data + named(part).as_str());
    Fact {
        id: FactId::parse(&format!("{}@k3f9q2m7x0ab", place + 1)).unwrap(),
        about,
        at: Minute::parse("2026-03-04T09:12Z").unwrap(),
        on: day(on),
        by: Author { org: org(), member: MemberId::derived(Uuid::nil(), "Anne") },
        act: ActId::parse("018f3c52-7c1e-7a10-9a5e-000000000001").unwrap(),
        over: Vec::new(),
        via: Vec::new(),
        checked: false,
        kind: Kind::parse(kind),
        data: serde_json::from_str::<Data>(&data).unwrap(),
        extra: Data::default(),
    }
}

/// The dossier that these facts make: kind, day and data of each.
pub fn dossier(facts: &[(&str, &str, &str)]) -> Dossier {
    let person = PersonId::derived(Uuid::nil(), "Karim");
    let facts: Vec<Fact> =
        facts.iter().enumerate().map(|(place, one)| fact(Subject::Person(person), place, *one)).collect();
    Dossier::read(person, &Fold::new(facts.iter().collect()), Some(org()), today())
}

/// The settings with one group.
pub fn settings(cohort: &str) -> Settings {
    let mut journal = Journal::of(org());
    journal.extend([fact(Subject::Settings(org()), 0, ("cohort", "2026-01-05", cohort))]);
    Settings::read(&journal, org())
}

/// A dossier that holds a little of everything, and all that must not be printed.
pub fn full() -> Dossier {
    dossier(&[
        ("identity", "2026-01-05", r#"{"first_name":"Karim","last_name":"Benali","birth_year":1990}"#),
        ("goal", "2026-01-05", r#"{"goal":"$goal","word":"vendeur"}"#),
        ("step", "2026-01-05", r#"{"step":"intake"}"#),
        ("step", "2026-02-02", r#"{"step":"placement"}"#),
        ("obstacle_plain", "2026-01-05", r#"{"obstacle":"mobility","state":"present"}"#),
        ("obstacle_family", "2026-01-05", r#"{"obstacle":"childcare","state":"solved"}"#),
        ("obstacle_sensitive", "2026-01-05", r#"{"obstacle":"health","state":"present"}"#),
        ("obstacle_sensitive", "2026-01-05", r#"{"obstacle":"debt","state":"in_progress"}"#),
        (
            "obstacle_action",
            "2026-01-06",
            r#"{"action":"$action","obstacle":"mobility","lever":"training","text":"Passer le permis théorique en mai"}"#,
        ),
        (
            "experience",
            "2026-01-06",
            r#"{"experience":"$experience","text":"Accueillir les clients et tenir la caisse"}"#,
        ),
        ("note", "2026-01-06", r#"{"note":"$note-private","text":"note privée"}"#),
        ("note", "2026-01-06", r#"{"note":"$note-shared","text":"note partageable"}"#),
        ("shared", "2026-01-06", r#"{"element":"$note-shared","field":"note","shared":true}"#),
        (
            "contact",
            "2026-01-07",
            r#"{"contact":"$contact","day":"2026-01-07","channel":"whatsapp","reached":"reached"}"#,
        ),
        ("contact", "2026-01-07", r#"{"contact":"$contact","text":"paroles du contact"}"#),
        (
            "placement",
            "2026-02-02",
            r#"{"placement":"$placement","company":"Delhaize","start":"2026-02-02","planned_end":"2026-02-20"}"#,
        ),
        ("placement", "2026-02-12", r#"{"placement":"$placement","end_reason":"by_company"}"#),
        ("placement_visit", "2026-02-05", r#"{"visit":"$visit","placement":"$placement","day":"2026-02-05"}"#),
        (
            "evaluation",
            "2026-02-12",
            r#"{"evaluation":"$evaluation","placement":"$placement","day":"2026-02-12","result":"mixed"}"#,
        ),
        ("evaluation", "2026-02-12", r#"{"evaluation":"$evaluation","text":"trop lent"}"#),
        ("task", "2026-01-06", r#"{"task":"$cv","title":"Relire le CV"}"#),
        ("task", "2026-01-06", r#"{"task":"$badge","title":"Rendre le badge","due":"2026-02-20"}"#),
        ("task", "2026-01-06", r#"{"task":"$cpas","title":"Rendez-vous au CPAS","due":"2026-03-10"}"#),
        ("task", "2026-01-06", r#"{"task":"$done","title":"Photocopies","done":"2026-01-08"}"#),
        ("task", "2026-01-06", r#"{"task":"$private","title":"Vérifier entre nous","due":"2026-03-12"}"#),
        ("shared", "2026-01-06", r#"{"element":"$cv","field":"task","shared":true}"#),
        ("shared", "2026-01-06", r#"{"element":"$badge","field":"task","shared":true}"#),
        ("shared", "2026-01-06", r#"{"element":"$cpas","field":"task","shared":true}"#),
    ])
}
