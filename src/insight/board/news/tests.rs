use super::*;
use crate::domain::day::day;
use crate::domain::{ActId, MemberId, Minute, OrgId, PersonId, Subject};
use crate::insight::Card;
use crate::journal::{Author, Data, Fact, FactId, Fold};

const ID: &str = "6f1c2c1e-0f5e-4c53-9d3c-0b7b7a4f9a10";
const OTHER: &str = "6f1c2c1e-0f5e-4c53-9d3c-0b7b7a4f9a11";

fn fact(place: usize, (kind, on, data): &(&str, &str, &str)) -> Fact {
    Fact {
        id: FactId::parse(&format!("{}@k3f9q2m7x0ab", place + 1)).unwrap(),
        about: Subject::Person(PersonId::parse(ID).unwrap()),
        at: Minute::parse("2026-03-04T09:12Z").unwrap(),
        on: day(on),
        by: Author { org: OrgId::parse(ID).unwrap(), member: MemberId::parse(ID).unwrap() },
        act: ActId::parse(ID).unwrap(),
        over: Vec::new(),
        via: Vec::new(),
        checked: false,
        kind: Kind::parse(kind),
        data: serde_json::from_str(&data.replace("$id", ID).replace("$other", OTHER)).unwrap(),
        extra: Data::default(),
    }
}

/// The card of these facts on a day.
fn card(facts: &[(&str, &str, &str)], today: &str) -> Card {
    let facts: Vec<Fact> = facts.iter().enumerate().map(|(place, it)| fact(place, it)).collect();
    let fold = Fold::new(facts.iter().collect());
    let (person, own) = (PersonId::parse(ID).unwrap(), OrgId::parse(ID).ok());
    Card::read(person, &fold, own, &Settings::default(), day(today)).unwrap()
}

/// Its news as « late follow-up 3m +2 », with the title of what is due.
fn told(facts: &[(&str, &str, &str)], today: &str) -> String {
    let card = card(facts, today);
    let due = |due: &Due| format!("{} {}", due.matter, due.title).trim().to_owned();
    match card.news(&Settings::default(), day(today)) {
        None => "nothing".to_owned(),
        Some(News::Late { due: first, others: 0 }) => format!("late {}", due(first)),
        Some(News::Late { due: first, others }) => format!("late {} +{others}", due(first)),
        Some(News::Soon(first)) => format!("soon {}", due(first)),
        Some(News::Later(first)) => format!("later {}", due(first)),
        Some(News::Silent { days }) => format!("silent {days}"),
    }
}

const CDI: (&str, &str, &str) = ("contract", "2026-03-01", r#"{"contract":"$id","type":"cdi","start":"2026-03-01"}"#);
const CDD: (&str, &str, &str) =
    ("contract", "2026-03-01", r#"{"contract":"$id","type":"cdd","start":"2026-03-01","planned_end":"2026-05-31"}"#);
const STAGE: (&str, &str, &str) =
    ("placement", "2026-03-02", r#"{"placement":"$id","start":"2026-03-02","planned_end":"2026-03-13"}"#);

#[test]
fn s6_follow_ups_that_nobody_answered_are_late_on_the_card() {
    assert_eq!(told(&[CDI], "2026-03-02"), "later both 7d");
    assert_eq!(told(&[CDI], "2026-03-08"), "soon both 7d");
    assert_eq!(told(&[CDI], "2026-03-09"), "late both 7d");
    assert_eq!(told(&[CDI], "2026-06-02"), "late both 7d +2");
    let yes = (
        "follow_up",
        "2026-03-08",
        r#"{"follow_up":"$other","contract":"$id","slot":"7d","half":"worker","answer":"yes"}"#,
    );
    assert_eq!(told(&[CDI, yes], "2026-03-09"), "late employer 7d");
    let no = (
        "follow_up",
        "2026-03-08",
        r#"{"follow_up":"$other","contract":"$id","slot":"7d","half":"worker","answer":"no"}"#,
    );
    assert_eq!(told(&[CDI, no], "2026-09-09"), "nothing");
}

#[test]
fn s6_the_end_of_a_contract_weighs_more_than_a_task_that_is_older() {
    let task = ("task", "2026-03-01", r#"{"task":"$other","title":"Appeler","due":"2026-03-03"}"#);
    let late = |today| (card(&[CDD, task], today).late(day(today)).len(), told(&[CDD, task], today));
    assert_eq!(late("2026-03-04"), (1, "late task Appeler".to_owned()));
    // The task, and the follow-ups after a week and a month; the third is due today.
    assert_eq!(late("2026-06-01"), (4, "late contract_end +3".to_owned()));
    let ended = (
        CDD.0,
        CDD.1,
        r#"{"contract":"$id","type":"cdd","start":"2026-03-01","planned_end":"2026-05-31","end":"2026-05-31"}"#,
    );
    assert!(!told(&[ended], "2026-06-05").contains("contract_end"));
}

#[test]
fn s6_a_placement_waits_for_its_end_then_for_its_evaluation() {
    assert_eq!(told(&[STAGE], "2026-03-04"), "later placement_end");
    assert_eq!(told(&[STAGE], "2026-03-13"), "soon placement_end");
    assert_eq!(told(&[STAGE], "2026-03-14"), "late placement_end");
    let ended =
        (STAGE.0, STAGE.1, r#"{"placement":"$id","start":"2026-03-02","end":"2026-03-13","end_reason":"term"}"#);
    assert_eq!(told(&[ended], "2026-03-21"), "late evaluation");
    let evaluated = ("evaluation", "2026-03-13", r#"{"evaluation":"$other","placement":"$id","day":"2026-03-13"}"#);
    assert_eq!(told(&[ended, evaluated], "2026-03-21"), "nothing");
    let closed = ("step", "2026-03-20", r#"{"step":"closed"}"#);
    assert_eq!(told(&[STAGE, closed], "2026-03-21"), "nothing");
}

#[test]
fn s6_a_silence_is_told_where_there_was_a_contact() {
    let met =
        ("contact", "2026-03-02", r#"{"contact":"$other","day":"2026-03-02","channel":"phone","reached":"reached"}"#);
    let step = ("step", "2026-01-02", r#"{"step":"orientation"}"#);
    assert_eq!(told(&[step, met], "2026-03-23"), "nothing");
    assert_eq!(told(&[step, met], "2026-03-24"), "silent 22");
    assert_eq!(told(&[step], "2026-12-02"), "nothing");
    let paused = ("pause", "2026-03-05", r#"{"paused":true}"#);
    assert_eq!(told(&[step, met, paused], "2026-12-02"), "nothing");
}

#[test]
fn s6_the_contract_stands_on_the_card_with_its_milestone() {
    let job = card(&[CDI], "2026-04-01").job.unwrap();
    assert_eq!((job.start, job.last), (day("2026-03-01"), None));
    assert_eq!(job.milestone, Some((day("2026-09-01"), day("2026-09-01"))));
    let short = card(&[CDD], "2026-04-01").job.unwrap();
    assert_eq!((short.last, short.milestone), (Some(day("2026-05-31")), None));
    // An answer that says that the job is lost takes the line away.
    let no = (
        "follow_up",
        "2026-04-01",
        r#"{"follow_up":"$other","contract":"$id","slot":"1m","half":"worker","answer":"no"}"#,
    );
    assert_eq!(card(&[CDI, no], "2026-04-02").job, None);
}
