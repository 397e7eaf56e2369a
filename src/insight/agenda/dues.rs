//! What of a person stands in a calendar: appointments and other tasks with a day, and what is due over their contracts and
//! placements. It says nothing of what it is about: a calendar is seen by more people than a dossier.
//!
//! A meeting that took place stays where it was. What else is done leaves: it is not to be done any more.

use crate::domain::order::InOrder;
use crate::domain::{Day, Duration, ElementId, Hour, Line, MemberId, OrgId, PersonId, Step};
use crate::insight::Settings;
use crate::insight::board::news::{self, Matter};
use crate::insight::dossier::record::{Record, Records};
use crate::insight::path::referents;
use crate::insight::placement::work;
use crate::journal::schema::{identity, step, task};
use crate::journal::{Fact, Field, Fold, Kind, Value};

/// How many days back a calendar still says what was due.
pub const BACK: i32 = 30;

/// Something with a day over a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub person: PersonId,
    /// The first letters of their names: « A. L. ». Empty when none is known.
    pub initials: String,
    /// The task, the contract or the placement.
    pub of: ElementId,
    /// Which of several things due over that element it is; the same one keeps it for good.
    pub topic: String,
    pub day: Day,
    pub hour: Option<Hour>,
    pub lasts: Option<Duration>,
    pub venue: Option<String>,
    /// For whom it is on that day.
    pub member: Option<MemberId>,
    /// How often facts about it were written or taken back: it never falls, and rises with each change.
    pub revision: u32,
}

/// What stands in a calendar of `today` over a person who is on the board, the soonest first.
pub fn of_person(person: PersonId, fold: &Fold<'_>, own: Option<OrgId>, settings: &Settings, today: Day) -> Vec<Entry> {
    let is_left = |(fact, live): &(&Fact, bool)| *live && !matches!(fact.kind, Kind::Retracted | Kind::Redacted);
    if !fold.facts().any(|it| is_left(&it)) {
        return Vec::new();
    }
    let kinds = [Kind::Identity, Kind::Step, Kind::Referent, Kind::Task];
    let records = Records::read(fold, kinds.iter().chain(&news::OF_WORK), own);
    let turns = referents::turns(&records);
    let initials = initials(&records);
    let entry = |of: ElementId, topic: &str, day: Day, member: Option<MemberId>| Entry {
        person,
        initials: initials.clone(),
        of,
        topic: topic.to_owned(),
        day,
        hour: None,
        lasts: None,
        venue: None,
        member: referents::answers_for(&turns, member, Some(day), today),
        revision: revision(fold, of),
    };
    let appointment = |record: &Record| {
        let (id, day) = (record.id()?, record.get(task::DUE)?);
        let hour = record.get(task::HOUR);
        // An appointment on or before the day on which it was ticked was held; anything else that is done is over.
        let held = |done: Day| hour.is_some() && day <= done;
        if record.get(task::DONE).is_some_and(|done| !held(done)) {
            return None;
        }
        let lasts = record.get(task::MINUTES);
        let venue = record.get(task::VENUE).map(str::to_owned);
        Some(Entry { hour, lasts, venue, ..entry(id, "task", day, record.get(task::MEMBER)) })
    };
    let mut entries: Vec<Entry> = records.of(&Kind::Task).iter().filter_map(appointment).collect();
    let stands = records.entry_on(&Kind::Step, "", today).and_then(|entry| entry.get(step::STEP));
    let told = work::told_of(&records, settings, today);
    let dues = news::of_work(&records, &told, settings, stands.unwrap_or(Step::Intake), today);
    entries.extend(dues.iter().map(|due| entry(due.of, &topic(due.matter, &due.title), due.day, None)));
    entries.retain(|entry| entry.day >= today.plus(-BACK));
    entries.order_by(|left, right| {
        let key = |entry: &'_ Entry| (entry.day, entry.hour, entry.of);
        key(left).cmp(&key(right)).then_with(|| left.topic.cmp(&right.topic))
    });
    entries
}

/// What a follow-up still lacks may change from day to day; it is the same follow-up.
fn topic(matter: Matter, title: &str) -> String {
    match matter {
        Matter::FollowUp | Matter::FollowUpWorker | Matter::FollowUpEmployer => format!("follow_up {title}"),
        other => other.code().to_owned(),
    }
}

/// The first letters of first and last name, each with its point.
pub fn initials(records: &Records) -> String {
    let letter = |field: Field<Line>| {
        let letter = records.one(field)?.chars().find(|sign| sign.is_alphabetic())?;
        Some(letter.to_uppercase().chain(['.']).collect::<String>())
    };
    let letters: Vec<String> = [identity::FIRST_NAME, identity::LAST_NAME].into_iter().filter_map(letter).collect();
    letters.join("\u{a0}")
}

/// How many facts, live or not, name an element, with all that takes something of the person back.
fn revision(fold: &Fold<'_>, of: ElementId) -> u32 {
    let named = of.to_string();
    count(fold.facts().map(|(fact, _)| fact), &named)
}

/// How many of these facts name an element, or take something back.
pub fn count<'a>(facts: impl Iterator<Item = &'a Fact>, named: &str) -> u32 {
    let names = |fact: &Fact| fact.data.iter().any(|(_, value)| matches!(value, Value::Text(text) if **text == *named));
    let touching = facts.filter(|fact| fact.kind == Kind::Retracted || names(fact)).count();
    u32::try_from(touching).unwrap_or(u32::MAX)
}
