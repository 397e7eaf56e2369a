//! A backup in which one person bears a mark of her own in every text that a dossier can hold.

use passerelle::domain::{ActId, Day, ElementId, Line, MemberId, Minute, OrgId, OrgType, PersonId, Subject};
use passerelle::exchange::backup::{Origin, backup};
use passerelle::exchange::{Party, write};
use passerelle::journal::schema::{AnyField, Of, Schema, Shape, Type, identity, member, note, organisation, step};
use passerelle::journal::{Author, Draft, Journal, Kind, Pen, Replica, Value};
use uuid::Uuid;

/// Who is marked, as a card names her.
pub const NAME: &str = "Wilhelmine Zylberstein";

/// Somebody else, of whom everything stays.
pub const OTHER: &str = "Noé Lambert";

/// A text of hers.
pub const STAYS: &str = "Reste-ici-fin";

/// The file, and what must be nowhere once the person is erased.
pub struct Marked {
    pub bytes: Vec<u8>,
    pub person: PersonId,
    #[allow(dead_code, reason = "only the program asks for the other person")]
    pub other: PersonId,
    pub marks: Vec<String>,
}

fn day(number: usize) -> Day {
    Day::parse("2024-01-01").unwrap().plus(i32::try_from(number).unwrap())
}

/// A value of a field, with a mark in it wherever its type has room for one.
fn value(field: AnyField, number: usize, marks: &mut Vec<String>) -> Value {
    let mut mark = || {
        marks.push(format!("Repère-{number:04}-fin"));
        Value::text(marks.last().unwrap())
    };
    match field.holds {
        Type::Line | Type::Prose => mark(),
        Type::Lines => Value::List([mark()].into()),
        Type::Locality => {
            Value::Map(passerelle::journal::Data::new([("name", mark()), ("postcode", Value::Int(6800))]))
        }
        Type::Day => Value::text(day(number)),
        Type::Count => Value::Int(1 + number as i64 % 5),
        Type::Minutes => Value::Int(60 + number as i64),
        Type::Year => Value::Int(1990),
        Type::Id => Value::text(ElementId::derived(Uuid::nil(), &number.to_string())),
        Type::Ids => Value::List([Value::text(ElementId::derived(Uuid::nil(), &number.to_string()))].into()),
        Type::Code(codes) => Value::text(codes[0]),
        Type::Codes(codes) => Value::List([Value::text(codes[0])].into()),
        Type::Bool => Value::Bool(true),
        Type::Step => Value::text("training"),
        Type::Hour => Value::text("14:30"),
        other => panic!("{other:?} is no field of a person"),
    }
}

/// Every field of every kind, each in a fact of its own, under the keys of one element.
fn drafts(about: Subject, marks: &mut Vec<String>) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for schema in Schema::all().iter().filter(|schema| schema.of == Of::Person && schema.shape != Shape::Meta) {
        // A mark in a key would make an element of its own for each fact.
        let keys: Vec<(&'static str, Value)> =
            schema.keys.iter().map(|key| (key.key, value(*key, drafts.len(), marks))).collect();
        for field in schema.fields.iter().filter(|field| !field.is_removal()) {
            let number = drafts.len() + 1000;
            let data = keys.iter().cloned().chain([(field.key, value(*field, number, marks))]);
            drafts.push(Draft::new(about, day(number % 300), schema.kind.clone(), data.collect::<Vec<_>>()));
        }
    }
    // What a later version of the program knows of her.
    marks.push("Repère-demain-fin".to_owned());
    drafts.push(Draft::new(about, day(0), Kind::parse("dream"), [("text", Value::text("Repère-demain-fin"))]));
    drafts
}

/// The backup of « Carrefour », where Anne works.
pub fn marked() -> Marked {
    let org = OrgId::derived(Uuid::nil(), "Carrefour");
    let anne = MemberId::derived(Uuid::nil(), "Anne");
    let at = Minute::parse("2026-03-04T09:12Z").unwrap();
    let pen = Pen { replica: Replica::from_bytes([7; 16]), by: Author { org, member: anne }, at };
    let mut journal = Journal::of(org);
    let mut say = |drafts: Vec<Draft>| {
        let facts = pen.write(&journal, ActId::random(), None, drafts);
        journal.extend(facts);
    };
    let (person, other) = (PersonId::derived(Uuid::nil(), NAME), PersonId::derived(Uuid::nil(), OTHER));
    let (about, line) = (Subject::Person(person), |text: &str| Line::parse(text).unwrap());
    let name = |about, first: &str, last: &str| {
        let names = [identity::FIRST_NAME.with(&line(first)), identity::LAST_NAME.with(&line(last))];
        Draft::new(about, day(400), Kind::Identity, names)
    };
    let settings = Subject::Settings(org);
    let named = [organisation::NAME.with(&line("Carrefour")), organisation::TYPE.with(OrgType::Cisp)];
    say(vec![
        Draft::new(settings, day(0), Kind::Organisation, named),
        Draft::new(settings, day(0), Kind::Member, [member::MEMBER.with(anne), member::NAME.with(&line("Anne"))]),
    ]);
    let mut marks = Vec::new();
    let all = drafts(about, &mut marks);
    say(all);
    // What was there before stays in the history under the name that is shown.
    say(vec![
        name(about, "Wilhelmine", "Zylberstein"),
        Draft::new(about, day(400), Kind::Step, [step::STEP.with(passerelle::domain::Step::Training)]),
    ]);
    marks.extend(["Wilhelmine".to_owned(), "Zylberstein".to_owned()]);
    let beside = Subject::Person(other);
    let text = passerelle::domain::Prose::parse(STAYS).unwrap();
    let kept = [note::NOTE.with(ElementId::derived(Uuid::nil(), "kept")), note::TEXT.with(&text)];
    say(vec![
        name(beside, "Noé", "Lambert"),
        Draft::new(beside, day(400), Kind::Step, [step::STEP.with(passerelle::domain::Step::Intake)]),
        Draft::new(beside, day(400), Kind::Note, kept),
    ]);
    let from = Some(Party { org, name: line("Carrefour"), org_type: OrgType::Cisp });
    let origin = Origin { from, created: at, id: Uuid::from_u128(7) };
    let (bytes, _) = write(backup(&journal, origin).unwrap()).unwrap();
    Marked { bytes, person, other, marks }
}
