//! What a person can change in a dossier or in the settings, typed, and the facts that each change writes.
//!
//! The split of a change over facts follows the family table: free text stands alone where a tick decides whether
//! it leaves, and fields with other answers never share a fact.

use crate::domain::OrgType;
use crate::domain::{Day, ElementId, Line, Locality, MemberId, Prose, Step, Subject, id};
use crate::journal::{Draft, Kind, Value, codec};

/// One change. `None` says that the value is unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    FirstName(Option<Line>),
    LastName(Option<Line>),
    BirthYear(Option<u16>),
    Locality(Option<Locality>),
    ContactLanguage(Option<Line>),
    /// A code of `codes::CHANNELS`.
    PreferredChannel(Option<&'static str>),
    PostalAddress(Option<Prose>),
    Phone(ElementId, Line),
    Email(ElementId, Line),
    /// A job in the person's words, and the ROME code of the trade.
    Goal(ElementId, Line, Option<Line>),
    /// A filière, by its id in the organisation's list.
    Track(ElementId, ElementId),
    Cohort(Option<ElementId>),
    Territory(Option<ElementId>),
    Tag(ElementId, Line),
    Referent(Option<MemberId>),
    Step(Step),
    /// How the path ended here: a code of `codes::OUTCOMES`.
    Outcome(&'static str),
    Pause(bool),
    /// An obstacle and its state, codes of their lists.
    Obstacle(Kind, &'static str, &'static str),
    Note(ElementId, Prose),
    TaskTitle(ElementId, Line),
    TaskDue(ElementId, Option<Day>),
    TaskDone(ElementId, Option<Day>),
    TaskMember(ElementId, Option<MemberId>),
    /// Whether an element may leave, by element and field (`note`, `task`).
    Share(ElementId, &'static str, bool),
    /// One field of a kind that has no change of its own: the fuller dossier is read and written by the table of kinds.
    Put(Put),
    Remove(Kind, ElementId),
    /// Keeps an element that another removed.
    Keep(Kind, ElementId),
    /// Settles a conflict: the value is written over all that stand. The element is empty for plain fields; the day
    /// is that of a series' entry.
    Choose(Kind, [String; 2], String, Value, Option<Day>),
    /// Empties a fact for good.
    Redact(crate::journal::FactId),
    OrgName(Line),
    OrgType(OrgType),
    MemberName(MemberId, Line),
    ColumnLabel(Step, Option<Line>),
    ColumnOrder(Step, u32),
    ColumnHidden(Step, bool),
    /// An entry of one of the organisation's lists: `TrackTemplate`, `Cohort` or `Territory`.
    Entry(Kind, ElementId, Line),
}

/// One field of an element, of a register, or of an entry of a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Put {
    pub kind: Kind,
    /// The values of the kind's keys; empty where it has none.
    pub keys: [String; 2],
    pub field: &'static str,
    /// `Null` says that the value is unknown.
    pub value: Value,
    /// The day that the entry speaks of, when it is not the day on which it is written.
    pub on: Option<Day>,
}

impl Put {
    /// A field of an element.
    pub fn element(kind: Kind, id: ElementId, field: &'static str, value: Value) -> Edit {
        Edit::Put(Put { kind, keys: [id.to_string(), String::new()], field, value, on: None })
    }

    /// A field of a register without keys, or of today's entry of a series without keys.
    pub fn register(kind: Kind, field: &'static str, value: Value) -> Edit {
        Edit::Put(Put { kind, keys: [String::new(), String::new()], field, value, on: None })
    }
}

fn text<T: std::fmt::Display>(value: &Option<T>) -> Value {
    value.as_ref().map_or(Value::Null, Value::text)
}

impl Edit {
    /// The kind that the change writes, and its data.
    fn parts(&self) -> (Kind, Vec<(&'static str, Value)>) {
        use Edit::*;
        match self {
            FirstName(name) => (Kind::Identity, vec![("first_name", text(name))]),
            LastName(name) => (Kind::Identity, vec![("last_name", text(name))]),
            BirthYear(year) => {
                (Kind::Identity, vec![("birth_year", year.map_or(Value::Null, |year| Value::Int(year.into())))])
            }
            Locality(place) => {
                (Kind::Identity, vec![("locality", place.as_ref().map_or(Value::Null, codec::locality_value))])
            }
            ContactLanguage(language) => (Kind::Identity, vec![("contact_language", text(language))]),
            PreferredChannel(channel) => (Kind::Reach, vec![("preferred_channel", text(channel))]),
            PostalAddress(address) => (Kind::Reach, vec![("postal_address", text(address))]),
            Phone(id, number) => (Kind::Phone, vec![("phone", Value::text(id)), ("number", Value::text(number))]),
            Email(id, address) => (Kind::Email, vec![("email", Value::text(id)), ("address", Value::text(address))]),
            Goal(id, word, trade) => {
                (Kind::Goal, vec![("goal", Value::text(id)), ("word", Value::text(word)), ("trade", text(trade))])
            }
            Track(id, template) => (Kind::Track, vec![("track", Value::text(id)), ("template", Value::text(template))]),
            Cohort(entry) => (Kind::Grouping, vec![("cohort", text(entry))]),
            Territory(entry) => (Kind::Grouping, vec![("territory", text(entry))]),
            Tag(id, name) => (Kind::Tag, vec![("tag", Value::text(id)), ("name", Value::text(name))]),
            Referent(member) => (Kind::Referent, vec![("member", text(member))]),
            Step(step) => (Kind::Step, vec![("step", Value::text(step))]),
            Outcome(code) => (Kind::Outcome, vec![("outcome", Value::text(code))]),
            Pause(paused) => (Kind::Pause, vec![("paused", Value::Bool(*paused))]),
            Obstacle(kind, code, state) => {
                (kind.clone(), vec![("obstacle", Value::text(code)), ("state", Value::text(state))])
            }
            Note(id, note) => (Kind::Note, vec![("note", Value::text(id)), ("text", Value::text(note))]),
            TaskTitle(id, title) => (Kind::Task, vec![("task", Value::text(id)), ("title", Value::text(title))]),
            TaskDue(id, day) => (Kind::Task, vec![("task", Value::text(id)), ("due", text(day))]),
            TaskDone(id, day) => (Kind::Task, vec![("task", Value::text(id)), ("done", text(day))]),
            TaskMember(id, member) => (Kind::Task, vec![("task", Value::text(id)), ("member", text(member))]),
            Share(id, field, shared) => (
                Kind::Shared,
                vec![("element", Value::text(id)), ("field", Value::text(field)), ("shared", Value::Bool(*shared))],
            ),
            Put(put) => (put.kind.clone(), choice(&put.kind, &put.keys, put.field, &put.value)),
            Remove(kind, id) => (kind.clone(), element(kind, id, true)),
            Keep(kind, id) => (kind.clone(), element(kind, id, false)),
            Choose(kind, keys, field, value, _) => (kind.clone(), choice(kind, keys, field, value)),
            Redact(fact) => (Kind::Redacted, vec![("fact", Value::text(fact))]),
            OrgName(name) => (Kind::Organisation, vec![("name", Value::text(name))]),
            OrgType(sort) => (Kind::Organisation, vec![("type", Value::text(sort.code()))]),
            MemberName(id, name) => (Kind::Member, vec![("member", Value::text(id)), ("name", Value::text(name))]),
            ColumnLabel(step, label) => (Kind::StepColumn, vec![("step", Value::text(step)), ("label", text(label))]),
            ColumnOrder(step, order) => {
                (Kind::StepColumn, vec![("step", Value::text(step)), ("order", Value::Int((*order).into()))])
            }
            ColumnHidden(step, hidden) => {
                (Kind::StepColumn, vec![("step", Value::text(step)), ("hidden", Value::Bool(*hidden))])
            }
            Entry(kind, id, name) => {
                let mut data = element(kind, id, true);
                data.pop();
                data.push(("name", Value::text(name)));
                (kind.clone(), data)
            }
        }
    }

    /// The day that the change speaks of, when it is not the day on which it is made.
    fn day(&self) -> Option<Day> {
        match self {
            Edit::Choose(_, _, _, _, day) => *day,
            Edit::Put(put) => put.on,
            _ => None,
        }
    }

    /// The free text that a person typed, to be searched for a national number.
    pub fn free_texts(&self) -> Vec<String> {
        let (kind, data) = self.parts();
        if matches!(kind, Kind::Shared | Kind::Redacted) {
            return Vec::new();
        }
        data.into_iter()
            .flat_map(|(_, value)| {
                let texts = value.as_text().into_iter().chain(value.items().iter().filter_map(Value::as_text));
                texts.map(str::to_owned).collect::<Vec<_>>()
            })
            .filter(|text| id::parse_uuid(text).is_err())
            .collect()
    }
}

/// The data of a removal or of its contrary.
fn element(kind: &Kind, id: &ElementId, removed: bool) -> Vec<(&'static str, Value)> {
    let key = kind.schema().and_then(|schema| schema.keys.first()).map_or("", |field| field.key);
    vec![(key, Value::text(id)), (crate::journal::schema::REMOVED, Value::Bool(removed))]
}

fn choice(kind: &Kind, keys: &[String; 2], field: &str, value: &Value) -> Vec<(&'static str, Value)> {
    let Some(schema) = kind.schema() else { return Vec::new() };
    let named = schema.keys.iter().zip(keys).map(|(key, id)| (key.key, Value::text(id)));
    let chosen = schema.field(field).map(|field| (field.key, value.clone()));
    named.chain(chosen).collect()
}

/// The facts of several changes of one subject on one day. Neighbours of one kind that may share a fact do.
pub fn drafts(about: Subject, on: Day, edits: &[Edit], checked: bool) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    for edit in edits {
        let (kind, data) = edit.parts();
        let draft = Draft { checked, ..Draft::new(about, edit.day().unwrap_or(on), kind, data) };
        let shares = draft.kind == Kind::Identity || matches!(edit, Edit::Put(_));
        match drafts.last_mut().filter(|last| shares && may_share(last, &draft)) {
            Some(last) => {
                let entries = last.data.iter().chain(draft.data.iter());
                last.data = crate::journal::Data::new(entries.map(|(key, value)| (key.clone(), value.clone())));
            }
            None => drafts.push(draft),
        }
    }
    drafts
}

/// Whether two drafts write fields of one element and day that leave together, and neither holds free text alone.
fn may_share(left: &Draft, right: &Draft) -> bool {
    let Some(schema) = left.kind.schema().filter(|_| left.kind == right.kind && left.on == right.on) else {
        return false;
    };
    let same_element = schema.keys.iter().all(|key| left.data.get(key.key) == right.data.get(key.key));
    let fields = left.data.iter().chain(right.data.iter()).filter(|(key, _)| !schema.is_key(key.as_str()));
    let mut families =
        fields.map(|(key, _)| schema.field(key.as_str()).filter(|field| !field.free).map(|field| field.family()));
    let first = families.next().flatten();
    same_element && first.is_some() && families.all(|family| family == first)
}
