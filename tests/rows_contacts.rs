//! Rows L2, L25 and L26 of the field's table, and the gesture that notes a contact.
#![cfg(not(target_arch = "wasm32"))]
// The helpers are part of the tests: what they cannot do is a failure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/day.rs"]
mod support;

use passerelle::app::Edit;
use passerelle::app::edit::drafts;
use passerelle::app::form::contact::{pin, share};
use passerelle::app::form::{ContactDraft, PathForm, Problem};
use passerelle::domain::codes::Pinnable;
use passerelle::domain::family::{Answer, Purpose};
use passerelle::domain::{ActId, ElementId, Line, MemberId, Minute, OrgId, PersonId, Prose, Subject};
use passerelle::insight::contact::contacts;
use passerelle::insight::contact::pinned::{MOST, of_dossier};
use passerelle::insight::path::entry::{Entry, Source, entry};
use passerelle::insight::path::referents::{answers_for, earlier, referent_on, turns};
use passerelle::insight::{Card, Dossier, Settings};
use passerelle::journal::schema::{contact, cycle, note, task};
use passerelle::journal::{Author, Journal, Kind, Pen, Replica, Value};
use support::day;
use uuid::Uuid;

fn id(words: &str) -> ElementId {
    ElementId::derived(Uuid::nil(), words)
}

fn member(name: &str) -> MemberId {
    MemberId::derived(Uuid::nil(), name)
}

fn org(name: &str) -> OrgId {
    OrgId::derived(Uuid::nil(), name)
}

fn prose(text: &str) -> Prose {
    Prose::parse(text).unwrap()
}

/// One dossier on the board of one organisation.
struct Desk {
    journal: Journal,
    person: PersonId,
    acts: u32,
}

impl Desk {
    fn new() -> Self {
        Self { journal: Journal::of(org("cisp")), person: PersonId::derived(Uuid::nil(), "samira"), acts: 0 }
    }

    fn write(&mut self, on: &str, edits: &[Edit]) -> usize {
        self.acts += 1;
        let by = Author { org: org("cisp"), member: member("anne") };
        let pen = Pen { replica: Replica::from_bytes([7; 16]), by, at: Minute::EPOCH };
        let act = ActId::derived(Uuid::nil(), &self.acts.to_string());
        let drafts = drafts(Subject::Person(self.person), day(on), edits, false);
        let facts = pen.write(&self.journal, act, None, drafts);
        let count = facts.len();
        self.journal.extend(facts);
        count
    }

    fn put(&mut self, kind: Kind, element: &str, fields: &[(&'static str, &str)]) {
        let put = |(field, text): &(&'static str, &str)| {
            let value = if text.is_empty() { Value::Null } else { Value::text(text) };
            Edit::element(id(element), kind.schema().unwrap().field(field).unwrap().says(value))
        };
        self.write("2026-03-04", &fields.iter().map(put).collect::<Vec<_>>());
    }

    fn contact(&mut self, name: &str, on: &str, reached: &str, purpose: &str) {
        let fields = [("day", on), ("channel", "phone"), ("reached", reached), ("purpose", purpose)];
        self.put(Kind::Contact, name, &fields);
    }

    fn referent(&mut self, name: &str, from: &str) -> usize {
        let dossier = self.dossier(from);
        let form = PathForm { referent: Some(member(name)), referent_from: from.to_owned(), ..PathForm::of(&dossier) };
        let edits = form.edits(&dossier, ElementId::random).unwrap();
        self.write("2026-03-04", &edits)
    }

    fn dossier(&self, today: &str) -> Dossier {
        let fold = self.journal.fold_person(self.person);
        Dossier::read(self.person, &fold, Some(org("cisp")), day(today))
    }

    fn card(&self, today: &str) -> Card {
        let fold = self.journal.fold_person(self.person);
        Card::read(self.person, &fold, Some(org("cisp")), &Settings::default(), day(today)).unwrap()
    }

    fn entry(&self) -> Option<Entry> {
        entry(&self.dossier("2026-12-31").records, day("2026-12-31"))
    }
}

#[test]
fn l2_a_new_referent_is_one_dated_fact_and_the_earlier_one_is_secondary() {
    let mut desk = Desk::new();
    desk.referent("anne", "2026-01-05");
    assert_eq!(desk.referent("luc", "2026-02-01"), 1, "one fact");
    let turns = turns(&desk.dossier("2026-03-04").records);
    for (on, expected) in [
        ("2026-01-04", None),
        ("2026-01-05", Some("anne")),
        ("2026-01-31", Some("anne")),
        ("2026-02-01", Some("luc")),
        ("2027-01-01", Some("luc")),
    ] {
        assert_eq!(referent_on(&turns, day(on)), expected.map(member), "{on}");
    }
    let before: Vec<_> = earlier(&turns, day("2026-03-04")).collect();
    assert_eq!(before.len(), 1);
    assert_eq!((before[0].member, before[0].to), (Some(member("anne")), Some(day("2026-02-01"))));
    assert_eq!(desk.card("2026-01-31").referent, Some(member("anne")));
    assert_eq!(desk.card("2026-02-01").referent, Some(member("luc")));
}

#[test]
fn l2_open_tasks_due_from_the_change_on_are_for_the_new_referent() {
    let mut desk = Desk::new();
    desk.referent("anne", "2026-01-05");
    desk.referent("luc", "2026-02-01");
    let turns = turns(&desk.dossier("2026-03-04").records);
    let today = day("2026-03-04");
    for (given, due, expected) in [
        (None, Some("2026-01-31"), "anne"),
        (None, Some("2026-02-01"), "luc"),
        (Some("anne"), Some("2026-01-31"), "anne"),
        (Some("anne"), Some("2026-02-01"), "luc"),
        (Some("marie"), Some("2026-02-01"), "marie"),
        (Some("luc"), Some("2026-01-31"), "luc"),
        (Some("anne"), None, "luc"),
        (None, None, "luc"),
    ] {
        let found = answers_for(&turns, given.map(member), due.map(day), today);
        assert_eq!(found, Some(member(expected)), "{given:?} {due:?}");
    }
    let title = Line::parse("Rappeler").unwrap();
    let due = task::DUE.with(day("2026-03-10"));
    let task = [Edit::element(id("task"), task::TITLE.with(&title)), Edit::element(id("task"), due)];
    desk.write("2026-01-10", &task);
    desk.write("2026-01-10", &[Edit::element(id("task"), task::MEMBER.with(member("anne")))]);
    assert_eq!(desk.card("2026-03-04").dues[0].member, Some(member("luc")));
}

#[test]
fn l2_a_referent_who_comes_back_answers_again() {
    let mut desk = Desk::new();
    for (name, from) in [("anne", "2026-01-05"), ("luc", "2026-02-01"), ("anne", "2026-03-01")] {
        desk.referent(name, from);
    }
    let turns = turns(&desk.dossier("2026-03-04").records);
    let answers = |due| answers_for(&turns, Some(member("anne")), Some(day(due)), day("2026-03-04"));
    assert_eq!((answers("2026-02-10"), answers("2026-03-02")), (Some(member("luc")), Some(member("anne"))));
}

#[test]
fn l25_every_way_of_a_remote_week_can_be_noted() {
    let dossier = Desk::new().dossier("2026-03-04");
    let offered = contacts::offered_channels(&dossier.records, Some("messenger"));
    assert_eq!(offered[0], "messenger", "what the person prefers comes first");
    let week = ["whatsapp", "phone", "mail", "video", "messenger"];
    assert!(week.iter().all(|way| offered[..8].contains(way)), "in sight without another press: {offered:?}");
    for way in ["home_visit", "letter", "registered_letter", "team_internal"] {
        assert!(offered.contains(&way), "{way}");
    }
}

#[test]
fn l25_only_who_was_reached_was_met() {
    let mut desk = Desk::new();
    desk.contact("a", "2026-03-02", "reached", "");
    desk.contact("b", "2026-03-03", "message", "");
    desk.contact("c", "2026-03-04", "absent", "");
    desk.contact("d", "2062-03-04", "reached", "");
    assert_eq!(desk.card("2026-03-04").last_contact, Some(day("2026-03-02")));
    let dossier = desk.dossier("2026-03-04");
    assert_eq!(contacts::last_reached(&dossier.records, day("2026-03-04")), Some(day("2026-03-02")));
    assert_eq!(contacts::proposed_channel(&dossier.records, Some("mail")), "phone", "what was used last");
}

#[test]
fn l25_a_pinned_line_is_on_the_card_in_eighty_characters() {
    let mut desk = Desk::new();
    let long = format!("Travaille la nuit {}\nLe reste ne se lit que dans le dossier", "é".repeat(80));
    desk.write("2026-03-04", &[Edit::element(id("note"), note::TEXT.with(&prose(&long)))]);
    assert!(desk.card("2026-03-04").pinned.is_empty(), "nothing is pinned by itself");
    let edits = pin(&desk.dossier("2026-03-04"), Pinnable::Note, id("note"));
    assert_eq!(desk.write("2026-03-04", &edits), 1);
    let card = desk.card("2026-03-04");
    assert_eq!(card.pinned, [format!("Travaille la nuit {}…", "é".repeat(62))]);
    desk.write("2026-03-05", &[Edit::remove(Kind::Pinned, id("note"))]);
    assert!(desk.card("2026-03-05").pinned.is_empty());
    let edits = pin(&desk.dossier("2026-03-05"), Pinnable::Note, id("note"));
    desk.write("2026-03-06", &edits);
    assert_eq!(desk.card("2026-03-06").pinned, card.pinned, "what was taken off can be pinned again");
    desk.write("2026-03-07", &[Edit::remove(Kind::Note, id("note"))]);
    assert!(desk.card("2026-03-07").pinned.is_empty(), "the line went with its note");
}

#[test]
fn l25_three_lines_at_most_are_on_the_card() {
    let mut desk = Desk::new();
    for name in ["a", "b", "c", "d"] {
        desk.contact(name, "2026-03-02", "reached", "");
        desk.put(Kind::Contact, name, &[("text", name)]);
        let edits = pin(&desk.dossier("2026-03-04"), Pinnable::Contact, id(name));
        desk.write("2026-03-04", &edits);
    }
    assert_eq!(desk.card("2026-03-04").pinned, ["a", "b", "c"], "as two colleagues may have pinned without seeing");
    assert_eq!(of_dossier(&desk.dossier("2026-03-04")).len(), MOST + 1, "all of them can be taken off");
}

#[test]
fn l25_a_pin_never_leaves_and_a_contact_is_private_until_it_is_ticked() {
    let purposes = [Purpose::Handover, Purpose::FollowUp, Purpose::PlacementSearch];
    let answers = |kind: Kind, field: &str| {
        let (_, answers) = kind.schema().unwrap().field(field).unwrap().family();
        purposes.map(|purpose| answers.of(purpose))
    };
    assert_eq!(answers(Kind::Pinned, "what"), [Answer::No; 3]);
    for field in Kind::Contact.schema().unwrap().fields {
        assert_eq!(answers(Kind::Contact, field.key), [Answer::Tick; 3], "{}", field.key);
    }
    let mut desk = Desk::new();
    desk.contact("a", "2026-03-02", "reached", "");
    desk.put(Kind::Contact, "a", &[("text", "Cherche un stage")]);
    let ticked = |desk: &Desk| {
        let records = desk.dossier("2026-03-04").records;
        ["contact_entry", "contact_text"].map(|part| records.is_shared(id("a"), part))
    };
    assert_eq!(ticked(&desk), [false, false]);
    let edits = share(&desk.dossier("2026-03-04"), id("a"), true);
    desk.write("2026-03-04", &edits);
    assert_eq!(ticked(&desk), [true, true]);
    let edits = share(&desk.dossier("2026-03-04"), id("a"), false);
    desk.write("2026-03-04", &edits);
    assert_eq!(ticked(&desk), [false, false]);
}

#[test]
fn l25_the_channel_and_the_words_are_facts_apart_of_one_gesture() {
    let mut desk = Desk::new();
    let mut draft = ContactDraft::new(&desk.dossier("2026-03-04"), day("2026-03-04"));
    assert_eq!((draft.channel.as_str(), draft.reached.as_str()), ("phone", "reached"));
    draft.choose_channel("mail".to_owned());
    assert_eq!(draft.reached, "message", "what is written is a message until somebody answers");
    draft.text = "Envoyé la convention".to_owned();
    let edits = draft.edits(day("2026-03-04"), None, ElementId::random).unwrap();
    assert_eq!(desk.write("2026-03-04", &edits), 2);
    draft.day = "2026-03-05".to_owned();
    draft.next_day = "2026-03-09".to_owned();
    let wrong = draft.edits(day("2026-03-04"), None, ElementId::random).unwrap_err();
    assert!(wrong.contains(&(ContactDraft::DAY.to_owned(), Problem::StillToCome)), "{wrong:?}");
    assert!(wrong.iter().any(|(id, _)| id == ContactDraft::NEXT_TITLE), "a day alone is no next action");
}

#[test]
fn l25_a_person_around_has_the_meetings_that_name_them() {
    let mut desk = Desk::new();
    desk.put(Kind::Partner, "agent", &[("role", "cpas_agent")]);
    for (name, on) in [("a", "2026-03-02"), ("b", "2026-03-09"), ("c", "2026-03-05")] {
        desk.contact(name, on, "reached", "");
    }
    for name in ["a", "b"] {
        desk.put(Kind::Contact, name, &[("partner", &id("agent").to_string())]);
    }
    let dossier = desk.dossier("2026-03-10");
    let meetings = contacts::meetings(&dossier.records, id("agent"));
    let days: Vec<_> = meetings.iter().filter_map(|meeting| meeting.get(contact::DAY)).collect();
    assert_eq!(days, [day("2026-03-09"), day("2026-03-02")]);
}

#[test]
fn l26_the_entry_is_the_first_interview_session_or_presence_with_its_source() {
    let mut desk = Desk::new();
    assert_eq!(desk.entry(), None, "unknown");
    desk.contact("call", "2026-02-01", "reached", "follow_up");
    desk.contact("missed", "2026-02-02", "absent", "interview");
    assert_eq!(desk.entry(), None, "neither a call nor a missed interview begins a path");
    let half = [("day", "2026-03-10"), ("half", "am"), ("attendance", "present")];
    desk.put(Kind::Presence, "half", &half);
    desk.put(Kind::Presence, "absent", &[("day", "2026-03-01"), ("half", "am"), ("attendance", "absent")]);
    assert_eq!(desk.entry(), Some(Entry { day: day("2026-03-10"), source: Source::Presence }));
    desk.contact("session", "2026-03-10", "reached", "session");
    assert_eq!(desk.entry(), Some(Entry { day: day("2026-03-10"), source: Source::Session }));
    desk.contact("interview", "2026-03-04", "reached", "interview");
    assert_eq!(desk.entry(), Some(Entry { day: day("2026-03-04"), source: Source::Interview }));
}

#[test]
fn l26_the_entry_follows_the_correction_and_the_removal_of_its_event() {
    let mut desk = Desk::new();
    desk.contact("session", "2026-03-10", "reached", "session");
    desk.contact("interview", "2026-03-04", "reached", "interview");
    desk.put(Kind::Contact, "interview", &[("day", "2026-03-06")]);
    assert_eq!(desk.entry().unwrap().day, day("2026-03-06"));
    desk.put(Kind::Contact, "interview", &[("reached", "absent")]);
    assert_eq!(desk.entry().unwrap().source, Source::Session);
    desk.write("2026-03-12", &[Edit::remove(Kind::Contact, id("session"))]);
    assert_eq!(desk.entry(), None);
}

#[test]
fn l26_a_new_cycle_has_an_entry_of_its_own() {
    let mut desk = Desk::new();
    desk.contact("old", "2025-01-08", "reached", "interview");
    desk.write("2026-03-01", &[Edit::register(cycle::NUMBER.with(2))]);
    assert_eq!(desk.entry(), None);
    desk.contact("new", "2026-03-01", "reached", "session");
    assert_eq!(desk.entry(), Some(Entry { day: day("2026-03-01"), source: Source::Session }));
    let before = desk.dossier("2026-02-01");
    assert_eq!(entry(&before.records, day("2026-02-01")).unwrap().day, day("2025-01-08"), "as it stood then");
}
