//! What a script can say, and the few people, days and words it speaks of.

use passerelle::domain::{Day, ElementId, OrgId, PersonId, Subject};
use passerelle::journal::{Draft, Kind, Value};
use std::sync::LazyLock;
use uuid::Uuid;

pub const PERSONS: usize = 3;
pub const DAYS: [&str; 3] = ["2026-01-10", "2026-02-10", "2026-03-10"];

/// What someone writes about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    FirstName,
    BirthYear,
    Goal,
    Note,
    Task,
    Tag,
    Obstacle,
    Sensitive,
    Step,
    Referent,
    Outcome,
    /// An outcome that never leaves.
    KeptOutcome,
    Pause,
    Grouping,
    Placement,
    EndReason,
}

/// One thing that happens. Numbers are taken modulo what there is to choose from.
#[derive(Debug, Clone, Copy)]
pub enum Command {
    Write {
        tab: u8,
        person: u8,
        what: What,
        value: u8,
        day: u8,
    },
    /// A form is opened; the next write of this tab is put over what stood there then.
    Open {
        tab: u8,
        person: u8,
    },
    /// Several fields in one gesture, over two persons.
    Gesture {
        tab: u8,
        person: u8,
        value: u8,
    },
    /// A fact that belongs to an act already made, as a second import of one file writes.
    Again {
        tab: u8,
        person: u8,
        pick: u8,
        value: u8,
    },
    Remove {
        tab: u8,
        person: u8,
        what: What,
        value: u8,
    },
    Undo {
        tab: u8,
    },
    Redo {
        tab: u8,
    },
    /// Takes back any act that is held, a partner's included.
    TakeBack {
        tab: u8,
        person: u8,
        pick: u8,
    },
    Redact {
        tab: u8,
        person: u8,
        pick: u8,
    },
    Erase {
        tab: u8,
        person: u8,
    },
    Join {
        tab: u8,
        x: u8,
        y: u8,
    },
    /// A colleague's backup, of which `mask` says what had been lost.
    Unite {
        from: u8,
        to: u8,
        mask: u16,
        shuffle: u8,
    },
    /// Two colleagues write the same field without seeing each other, then one unites the other's work.
    Clash {
        one: u8,
        other: u8,
        person: u8,
        what: What,
        value: u8,
    },
    /// A form is open while a colleague's work comes in, and is saved after.
    SlowForm {
        tab: u8,
        other: u8,
        person: u8,
        what: What,
        value: u8,
    },
    /// A packet is made and delivered at once.
    HandOver {
        from: u8,
        to: u8,
        persons: u8,
        mask: u16,
        admit: bool,
    },
    /// A packet is made; it may be delivered at once, later, twice or never.
    Pack {
        tab: u8,
        persons: u8,
        mask: u16,
    },
    Deliver {
        tab: u8,
        pick: u8,
        admit: bool,
    },
    /// Accepts a packet for some persons only, or more of them than before.
    Admit {
        tab: u8,
        pick: u8,
        persons: u8,
    },
    SecondTab {
        tab: u8,
    },
    CloneMachine {
        tab: u8,
    },
}

// Names are derived once: making one costs more than most of what is done with it.
static ORGS: LazyLock<[OrgId; 2]> =
    LazyLock::new(|| ["Carrefour", "Miresem"].map(|name| OrgId::derived(Uuid::nil(), name)));
static PEOPLE: LazyLock<[PersonId; PERSONS]> =
    LazyLock::new(|| ["Farid", "Inès", "Jeanne"].map(|name| PersonId::derived(Uuid::nil(), name)));
static ELEMENTS: LazyLock<[String; 2]> =
    LazyLock::new(|| ["one", "other"].map(|name| ElementId::derived(Uuid::nil(), name).to_string()));
static SPAN: LazyLock<[Day; 3]> = LazyLock::new(|| DAYS.map(|text| Day::parse(text).unwrap()));

pub fn org(place: usize) -> OrgId {
    ORGS[place]
}

pub fn person(place: u8) -> PersonId {
    PEOPLE[usize::from(place) % PERSONS]
}

pub fn subject(place: u8) -> Subject {
    Subject::Person(person(place))
}

pub fn day(place: u8) -> Day {
    SPAN[usize::from(place) % DAYS.len()]
}

pub fn element(value: u8) -> Value {
    Value::text(&ELEMENTS[usize::from(value) % 2])
}

/// The draft of what is written; texts of notes are marked, so that they can be looked for.
pub fn draft(place: u8, what: What, value: u8, on: u8, mark: usize) -> Draft {
    let code = |codes: &[&'static str]| Value::text(codes[usize::from(value) % codes.len()]);
    let name = || Value::text(format!("word {}", value % 3));
    let (kind, data) = match what {
        What::FirstName => (Kind::Identity, vec![("first_name", name())]),
        What::BirthYear => (Kind::Identity, vec![("birth_year", Value::Int(1980 + i64::from(value % 3)))]),
        What::Goal => {
            (Kind::Goal, vec![("goal", element(value)), ("word", Value::text(format!("goal {}", value % 5)))])
        }
        What::Note => (Kind::Note, vec![("note", element(value)), ("text", Value::text(format!("secret-{mark}-")))]),
        What::Task if value & 1 == 0 => (Kind::Task, vec![("task", element(value / 2)), ("title", name())]),
        What::Task => (Kind::Task, vec![("task", element(value / 2)), ("due", Value::text(day(value)))]),
        What::Tag => (Kind::Tag, vec![("tag", element(value)), ("name", name())]),
        What::Obstacle => (
            Kind::ObstaclePlain,
            vec![("obstacle", Value::text("mobility")), ("state", code(&["present", "in_progress", "solved"]))],
        ),
        What::Sensitive => (
            Kind::ObstacleSensitive,
            vec![("obstacle", Value::text("health")), ("state", code(&["present", "solved"]))],
        ),
        What::Step => (Kind::Step, vec![("step", code(&["intake", "training", "hired"]))]),
        What::Referent => (Kind::Referent, vec![("member", element(value))]),
        What::Outcome => (Kind::Outcome, vec![("outcome", code(&["dropout", "job_interim", "unknown"]))]),
        What::KeptOutcome => (Kind::Outcome, vec![("outcome", code(&["personal_reason", "back_to_cpas"]))]),
        What::Pause => (Kind::Pause, vec![("paused", Value::Bool(value & 1 == 0))]),
        What::Grouping => (Kind::Grouping, vec![("cohort", element(value))]),
        What::Placement if value & 1 == 0 => {
            (Kind::Placement, vec![("placement", element(value / 2)), ("company", name())])
        }
        What::Placement => {
            (Kind::Placement, vec![("placement", element(value / 2)), ("start", Value::text(day(value)))])
        }
        What::EndReason => {
            let reason = code(&["term", "hired_early", "by_person"]);
            (Kind::Placement, vec![("placement", element(value / 2)), ("end_reason", reason)])
        }
    };
    Draft::new(subject(place), day(on), kind, data)
}

/// Whether facts of a kind never leave the organisation.
pub fn never_leaves(kind: &Kind) -> bool {
    matches!(kind, Kind::ObstacleSensitive | Kind::Tag | Kind::Pause | Kind::Grouping)
        || matches!(kind, Kind::Erased | Kind::Joined | Kind::Admitted | Kind::Shared)
}

/// Whether facts of a kind leave with each handover.
pub fn always_leaves(kind: &Kind) -> bool {
    matches!(kind, Kind::Identity | Kind::Goal | Kind::ObstaclePlain | Kind::Step | Kind::Referent | Kind::Outcome)
}

/// The item at a place, counted round.
pub fn pick<T>(items: &[T], place: u8) -> Option<&T> {
    if items.is_empty() { None } else { items.get(usize::from(place) % items.len()) }
}
