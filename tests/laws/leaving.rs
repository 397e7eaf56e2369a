//! What leaves in a packet, held against the table of families: a dossier in which every field bears a mark of its own.
//!
//! What is expected is read from the rows of the table alone. The packet is searched twice: as text, for the marks, and as
//! facts, for the fields that have too few values to bear one.

mod companions;
mod handed;
mod later;
mod revisions;

use passerelle::domain::family::{self, Answer};
use passerelle::domain::{ActId, Day, ElementId, MemberId, Minute, OrgId, OrgType, PersonId, Purpose, Subject, codes};
use passerelle::exchange::agreement::Lacking;
use passerelle::exchange::backup::Origin;
use passerelle::exchange::leaving::{Asked, Stays, ticked_as};
use passerelle::exchange::packing::{self, Asking, Extent};
use passerelle::exchange::{Envelope, Limits, Party, Revision, companions::Along, packet, read, write};
use passerelle::journal::schema::{AnyField, Of, Schema, Shape, Type, agreement, redacted, retracted, shared};
use passerelle::journal::{Author, Digest, Draft, Fact, FactId, Journal, Kind, Pen, Replica, Value};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

fn org(name: &str) -> OrgId {
    OrgId::derived(Uuid::nil(), name)
}

fn person(name: &str) -> PersonId {
    PersonId::derived(Uuid::nil(), name)
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn party(name: &str) -> Party {
    Party { org: org(name), name: passerelle::domain::Line::parse(name).unwrap(), org_type: OrgType::Mire }
}

/// Someone who writes in an organisation, one act a call.
struct Desk {
    journal: Journal,
    pen: Pen,
    /// What the partner's program reads.
    partner: Revision,
}

impl Desk {
    fn new(organisation: &str) -> Self {
        let member = MemberId::derived(Uuid::nil(), organisation);
        let by = Author { org: org(organisation), member };
        let replica = Replica::from_bytes(*member.uuid().as_bytes());
        let pen = Pen { replica, by, at: Minute::parse("2026-03-06T10:00Z").unwrap() };
        Self { journal: Journal::of(by.org), pen, partner: Revision::CURRENT }
    }

    fn write(&mut self, drafts: Vec<Draft>) -> Vec<Fact> {
        let facts = self.pen.write(&self.journal, ActId::random(), None, drafts);
        self.journal.extend(facts.iter().cloned());
        facts
    }

    fn say(&mut self, about: PersonId, kind: &Kind, data: Vec<(&'static str, Value)>) -> Fact {
        self.write(vec![Draft::new(Subject::Person(about), day("2026-03-02"), kind.clone(), data)]).remove(0)
    }

    /// Something said and taken back.
    fn take_back(&mut self, fact: &Fact) {
        let data = [retracted::ACT.with(fact.act)];
        self.write(vec![Draft::new(fact.about, day("2026-03-03"), Kind::Retracted, data)]);
    }

    fn ask(&self, purpose: Purpose) -> Asked {
        let (own, revision) = (self.pen.by.org, self.partner);
        Asked { own, recipient: org("Miresem"), purpose, revision, today: day("2026-03-10") }
    }

    fn look(&self, purpose: Purpose, persons: &[PersonId]) -> Vec<Asking<'_>> {
        packing::look(&self.journal, &self.ask(purpose), persons.iter().copied())
    }

    fn packet(&self, purpose: Purpose, extent: Extent, persons: &[PersonId]) -> Envelope {
        let origin = Origin { from: Some(party("Carrefour")), created: self.pen.at, id: Uuid::from_u128(7) };
        let people = self.look(purpose, persons);
        packing::packet(&self.journal, &self.ask(purpose), party("Miresem"), &people, (extent, Along::Named), origin)
            .unwrap()
    }
}

/// What a value says in words, unlike any other.
struct Marks {
    next: i64,
    of: HashMap<String, (String, &'static str)>,
}

impl Marks {
    /// A value of a field, with a mark in it wherever its type has room for one.
    fn value(&mut self, field: AnyField, who: &'static str) -> Value {
        self.next += 1;
        let number = self.next;
        let (value, mark) = match field.holds {
            Type::Line | Type::Prose | Type::Lines => {
                let mark = format!("Repère-{number:05}-fin");
                (Value::text(&mark), Some(mark))
            }
            Type::Day => {
                let on = Day::new(1910, 1, 1).unwrap().plus(i32::try_from(number).unwrap() * 3);
                (Value::text(on), Some(on.to_string()))
            }
            Type::Count | Type::Minutes => (Value::Int(500_000 + number), Some((500_000 + number).to_string())),
            Type::Year => (Value::Int(1900 + number % 200), None),
            Type::Id => {
                let id = ElementId::derived(Uuid::nil(), &number.to_string()).to_string();
                (Value::text(&id), Some(id))
            }
            Type::Ids => {
                let id = ElementId::derived(Uuid::nil(), &number.to_string()).to_string();
                (Value::List([Value::text(&id)].into()), Some(id))
            }
            Type::Code(codes) => (Value::text(codes[0]), None),
            Type::Codes(codes) => (Value::List([Value::text(codes[0])].into()), None),
            Type::Bool => (Value::Bool(true), None),
            Type::Step => (Value::text("training"), None),
            Type::Hour => (Value::text("14:30"), None),
            Type::Locality => {
                let mark = format!("Repère-{number:05}-fin");
                let map = [("name", Value::text(&mark)), ("postcode", Value::Int(6800))];
                (Value::Map(passerelle::journal::Data::new(map)), Some(mark))
            }
            other => panic!("{other:?} is no field of a person"),
        };
        if let Some(mark) = mark {
            self.of.insert(mark, (format!("{}.{}", field.kind, field.key), who));
        }
        value
    }
}

/// What was written, and whether it may leave by the table.
struct Told {
    fact: FactId,
    field: AnyField,
    sort: &'static str,
    marks: Vec<String>,
}

fn kinds() -> impl Iterator<Item = &'static Schema> {
    let own = [Kind::Shared, Kind::Sent, Kind::Agreement];
    Schema::all()
        .iter()
        .filter(move |schema| schema.of == Of::Person && schema.shape != Shape::Meta && !own.contains(&schema.kind))
}

/// The keys of an element that is told apart by `word`; those of a code are the first of its list.
fn keys(schema: &Schema, word: &str) -> Vec<(&'static str, Value)> {
    let value = |field: &AnyField| match field.holds {
        Type::Id => Value::text(ElementId::derived(Uuid::nil(), word)),
        Type::Code(codes) => Value::text(codes[0]),
        Type::Step => Value::text("training"),
        _ => Value::text("un mot"),
    };
    schema.keys.iter().map(|field| (field.key, value(field))).collect()
}

fn agree(desk: &mut Desk, who: PersonId, with: &str, changed: &[(&'static str, Value)]) -> String {
    let id = ElementId::derived(who.uuid(), with);
    let codes = |codes: &[&str]| Value::List(codes.iter().map(Value::text).collect());
    let mut data = vec![
        ("agreement", Value::text(id)),
        (agreement::RECIPIENT.key, Value::text(org(with))),
        (agreement::SIGNED.key, Value::text("2026-03-01")),
        (agreement::EXPIRES.key, Value::text("2027-03-01")),
        (agreement::PURPOSES.key, codes(Purpose::CODES)),
        (agreement::SCOPE.key, codes(codes::SCOPES)),
    ];
    for (key, value) in changed {
        data.retain(|(known, _)| known != key);
        data.push((key, value.clone()));
    }
    desk.say(who, &Kind::Agreement, data);
    desk.say(who, &Kind::Agreement, vec![("agreement", Value::text(id)), ("paper", Value::text("Armoire-secrète"))]);
    id.to_string()
}

fn tick(desk: &mut Desk, who: PersonId, element: ElementId, row: &'static str, leaves: bool) {
    let data = vec![
        (shared::ELEMENT.key, Value::text(element)),
        (shared::FIELD.key, Value::text(row)),
        (shared::SHARED.key, Value::Bool(leaves)),
    ];
    desk.say(who, &Kind::Shared, data);
}

/// A dossier with everything in it, in several ways; others around it.
fn full() -> (Desk, Marks, Vec<Told>) {
    let (mut desk, mut marks, mut told) = (Desk::new("Carrefour"), Marks { next: 0, of: HashMap::new() }, Vec::new());
    let amelie = person("Amélie");
    agree(&mut desk, amelie, "Miresem", &[]);
    agree(&mut desk, amelie, "Troisième", &[]);
    let mut say =
        |desk: &mut Desk, schema: &'static Schema, field: AnyField, word: &str, sort: &'static str, who: PersonId| {
            let before: BTreeSet<String> = marks.of.keys().cloned().collect();
            let mut data = keys(schema, word);
            data.push((field.key, marks.value(field, sort)));
            let fact = desk.say(who, &schema.kind, data);
            let marks = marks.of.keys().filter(|mark| !before.contains(*mark)).cloned().collect();
            told.push(Told { fact: fact.id, field, sort, marks });
            fact
        };
    for schema in kinds() {
        for field in schema.fields.iter().copied() {
            // Elements that are ticked, that are not, that were removed; what was overwritten and what was taken back.
            let name = |sort: &str| format!("{}/{}/{sort}", schema.kind, field.key);
            say(&mut desk, schema, field, &name("ticked"), "overwritten", amelie);
            say(&mut desk, schema, field, &name("ticked"), "ticked", amelie);
            if schema.shape == Shape::Set {
                say(&mut desk, schema, field, &name("plain"), "plain", amelie);
                say(&mut desk, schema, field, &name("removed"), "removed", amelie);
                let mut gone = keys(schema, &name("removed"));
                gone.push(("removed", Value::Bool(true)));
                desk.say(amelie, &schema.kind, gone);
                let fact = say(&mut desk, schema, field, &name("back"), "taken back", amelie);
                desk.take_back(&fact);
            }
            say(&mut desk, schema, field, &name("other"), "of another person", person("Bruno"));
        }
    }
    for schema in kinds() {
        for field in schema.fields.iter().filter(|field| field.family().1.ticks()) {
            let word = format!("{}/{}/ticked", schema.kind, field.key);
            let keys = keys(schema, &word);
            let key = keys[0].1.as_text().unwrap().to_owned();
            tick(&mut desk, amelie, ticked_as(amelie, &schema.kind, &key), field.row.unwrap(), true);
        }
    }
    told.extend(companions::write(&mut desk, &mut marks, amelie));
    (desk, marks, told)
}

/// Whether what was told may leave, by the table.
fn may_leave(told: &Told, purpose: Purpose) -> bool {
    let answer = told.field.row.and_then(family::find).map(|row| row.answers.of(purpose)).unwrap_or_default();
    match (answer, told.sort) {
        (_, "of another person" | "removed" | "taken back" | "foreign") | (Answer::No, _) => false,
        (Answer::Yes, _) => true,
        (Answer::Tick, sort) => sort == "ticked",
    }
}

#[test]
fn exactly_what_the_table_allows_leaves_for_each_purpose() {
    let (desk, marks, told) = full();
    for purpose in Purpose::ALL {
        let envelope = desk.packet(purpose, Extent::News, &[person("Amélie"), person("Bruno")]);
        let left: BTreeSet<FactId> = envelope.facts.iter().map(|fact| fact.id).collect();
        handed::hand_over(purpose, &envelope, &told, |told| may_leave(told, purpose));
        let text = String::from_utf8(write(envelope).unwrap().0).unwrap();
        let (mut yes, mut no) = (0, 0);
        for told in &told {
            // A year or a code cannot be told apart in the text, so facts are asked as well.
            let expected = may_leave(told, purpose);
            let name = format!("{purpose}: {}.{} ({})", told.field.kind, told.field.key, told.sort);
            assert_eq!(left.contains(&told.fact), expected, "{name}");
            for mark in &told.marks {
                assert_eq!(text.contains(mark.as_str()), expected, "{name}: {mark}");
            }
            if expected { yes += 1 } else { no += 1 }
        }
        println!("{purpose}: {yes} leave, {no} stay");
        assert!(yes > 20 && no > 200, "{yes} leave, {no} stay");
        let third = org("Troisième").to_string();
        for hidden in [third.as_str(), "Armoire", "\"shared\"", "\"sent\"", &person("Bruno").to_string()] {
            assert!(!text.contains(hidden), "{purpose}: {hidden}");
        }
        assert!(text.contains("2027-03-01"), "the agreement goes with what it allows");
        assert!(marks.of.len() > 500);
        let opened = read(text.as_bytes(), Limits::of_board(0)).unwrap();
        assert!(packet::accept(&Journal::of(org("Miresem")), org("Miresem"), opened).is_ok());
    }
}

#[test]
fn what_others_wrote_stays_with_them() {
    let mut desk = Desk::new("Carrefour");
    let amelie = person("Amélie");
    agree(&mut desk, amelie, "Miresem", &[]);
    let name = |text: &'static str| vec![("first_name", Value::text(text))];
    for other in ["Miresem", "Troisième"] {
        let mut theirs = Desk::new(other);
        let fact = theirs.say(amelie, &Kind::Identity, name("Prénom-d-ailleurs"));
        let digest = Digest::new([u8::try_from(other.len()).unwrap(); 32]);
        desk.journal.extend([Fact { via: vec![digest], ..fact }]);
        let data = vec![("digest", Value::text(digest)), ("persons", Value::List([Value::text(amelie)].into()))];
        desk.write(vec![Draft::new(Subject::Settings(org("Carrefour")), day("2026-03-04"), Kind::Admitted, data)]);
    }
    desk.say(amelie, &Kind::Identity, name("Amélie"));
    let envelope = desk.packet(Purpose::Handover, Extent::All, &[amelie]);
    let text = String::from_utf8(write(envelope).unwrap().0).unwrap();
    assert!(text.contains("\"Amélie\"") && !text.contains("ailleurs"));
}

#[test]
fn nothing_leaves_without_an_agreement_that_is_valid_today_and_says_for_what() {
    let amelie = person("Amélie");
    let text = |text: &str| Value::text(text);
    let cases: [(&[(&'static str, Value)], Lacking); 8] = [
        (&[("recipient", Value::text(org("Troisième")))], Lacking::None),
        (&[("expires", text("2026-03-09"))], Lacking::Expired(day("2026-03-09"))),
        (&[("signed", text("2026-03-11"))], Lacking::NotYet(day("2026-03-11"))),
        (&[("withdrawn", text("2026-03-05"))], Lacking::Withdrawn(day("2026-03-05"))),
        (&[("purposes", Value::List([text("follow_up")].into()))], Lacking::Purpose),
        (&[("purposes", Value::Null)], Lacking::Unsaid),
        (&[("scope", Value::Null)], Lacking::Unsaid),
        (&[("expires", Value::Null)], Lacking::Unsaid),
    ];
    for (changed, expected) in cases {
        let mut desk = Desk::new("Carrefour");
        desk.say(amelie, &Kind::Identity, vec![("first_name", text("Amélie"))]);
        let (withdrawn, others): (Vec<_>, Vec<_>) = changed.iter().cloned().partition(|(key, _)| *key == "withdrawn");
        let id = agree(&mut desk, amelie, "Miresem", &others);
        if let Some(day) = withdrawn.into_iter().next() {
            desk.say(amelie, &Kind::Agreement, vec![("agreement", Value::text(id)), day]);
        }
        let looked = desk.look(Purpose::Handover, &[amelie]);
        assert_eq!(looked[0].1.as_ref().err(), Some(&expected), "{changed:?}");
        assert!(desk.packet(Purpose::Handover, Extent::All, &[amelie]).facts.is_empty());
    }
}

#[test]
fn a_family_that_was_not_agreed_to_stays() {
    let (mut desk, amelie) = (Desk::new("Carrefour"), person("Amélie"));
    agree(&mut desk, amelie, "Miresem", &[("scope", Value::List([Value::text("identity")].into()))]);
    let name = desk.say(amelie, &Kind::Identity, vec![("first_name", Value::text("Amélie"))]);
    let goal = vec![("goal", Value::text(ElementId::random())), ("word", Value::text("Vendeuse"))];
    let goal = desk.say(amelie, &Kind::Goal, goal);
    let looked = desk.look(Purpose::Handover, &[amelie]);
    let leaving = looked[0].1.as_ref().unwrap();
    assert!(leaving.all.contains(&&name) && !leaving.all.contains(&&goal));
    assert!(leaving.stays.contains(&(&goal, Stays::OutOfScope)));
}

/// Sends what is new and notes it, as the program does.
fn send(desk: &mut Desk, persons: &[PersonId]) -> BTreeSet<FactId> {
    let envelope = desk.packet(Purpose::FollowUp, Extent::News, persons);
    let envelope = Envelope { id: Uuid::new_v4(), ..envelope };
    let ask = desk.ask(Purpose::FollowUp);
    let mut drafts = Vec::new();
    for person in &envelope.persons {
        let facts: Vec<Fact> =
            envelope.facts.iter().filter(|fact| fact.about.person() == Some(*person)).cloned().collect();
        drafts.extend(packing::sent(&envelope, &ask, *person, &facts));
    }
    assert!(drafts.iter().all(|draft| draft.kind == Kind::Sent));
    desk.write(drafts);
    envelope.facts.iter().map(|fact| fact.id).collect()
}

#[test]
fn sending_again_sends_what_is_new_and_what_takes_something_back() {
    let (mut desk, amelie) = (Desk::new("Carrefour"), person("Amélie"));
    agree(&mut desk, amelie, "Miresem", &[]);
    let name = desk.say(amelie, &Kind::Identity, vec![("first_name", Value::text("Amélie"))]);
    let never_sent = desk.say(amelie, &Kind::Identity, vec![("last_name", Value::text("Duton"))]);
    desk.take_back(&never_sent);
    let first = send(&mut desk, &[amelie]);
    assert!(first.contains(&name.id) && !first.contains(&never_sent.id));
    assert!(send(&mut desk, &[amelie]).is_empty());
    assert_eq!(desk.packet(Purpose::FollowUp, Extent::All, &[amelie]).facts.len(), first.len());

    let goal = |id: ElementId, word: &'static str| vec![("goal", Value::text(id)), ("word", Value::text(word))];
    let (kept, gone) = (ElementId::random(), ElementId::random());
    let kept = desk.say(amelie, &Kind::Goal, goal(kept, "Vendeuse"));
    let removed = desk.say(amelie, &Kind::Goal, goal(gone, "Serveuse"));
    assert_eq!(send(&mut desk, &[amelie]), BTreeSet::from([kept.id, removed.id]));

    desk.take_back(&name);
    let removal = desk.say(amelie, &Kind::Goal, vec![("goal", Value::text(gone)), ("removed", Value::Bool(true))]);
    let emptied = vec![(redacted::FACT.key, Value::text(kept.id))];
    let emptied = desk.say(amelie, &Kind::Redacted, emptied);
    let news = desk.packet(Purpose::FollowUp, Extent::News, &[amelie]).facts;
    let kinds: Vec<&Kind> = news.iter().map(|fact| &fact.kind).collect();
    assert_eq!(kinds, [&Kind::Retracted, &Kind::Goal, &Kind::Redacted]);
    assert_eq!((news[1].id, news[2].id), (removal.id, emptied.id));

    // An undo that was undone before anything left says nothing.
    let back = news[0].clone();
    desk.take_back(&back);
    let news = desk.packet(Purpose::FollowUp, Extent::News, &[amelie]).facts;
    assert!(news.iter().all(|fact| fact.kind != Kind::Retracted), "{news:?}");
}
