//! What a dossier holds of one element, register or entry of a series, field by field, whatever its kind.
//!
//! Sections that grow the dossier (placements, contracts, contacts…) read these instead of a type of their own for
//! every kind: the table of kinds says what each field holds, and what is computed takes the fields that it needs.

use super::held::Held;
use crate::domain::order::InOrder;
use crate::domain::pack::{Pack, Unpacker, pack_fields};
use crate::domain::{Day, ElementId, OrgId};
use crate::journal::fold::{Presence, elements_of};
use crate::journal::schema::content::{Content, Items, List};
use crate::journal::schema::{Of, Schema, Shape, shared};
use crate::journal::{AnyField, Cell, Field, Fold, Keys, Kind, Kinds, Value};

/// The fields of one element, of a register (no keys), or of one entry of a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    pub kind: Kind,
    pub keys: Keys,
    /// The day of an entry of a series.
    pub day: Option<Day>,
    /// Removed by one who did not know all that others wrote.
    pub disputed: bool,
    fields: Vec<(AnyField, Held<Value>)>,
}

impl Record {
    /// A record that nobody has written yet.
    pub fn empty(kind: Kind, keys: Keys) -> Self {
        Self { kind, keys, day: None, disputed: false, fields: Vec::new() }
    }

    /// The id of an element; none for registers and for series whose key is a code.
    pub fn id(&self) -> Option<ElementId> {
        ElementId::parse(self.keys.first()?).ok()
    }

    /// A field with its author and rivals.
    pub fn held<T>(&self, field: Field<T>) -> Option<&Held<Value>> {
        self.find(field.any())
    }

    fn find(&self, field: AnyField) -> Option<&Held<Value>> {
        debug_assert!(field.kind == self.kind, "{field:?} was asked of {}", self.kind);
        self.fields.iter().find(|(known, _)| *known == field).map(|(_, held)| held)
    }

    /// What is shown of a field, when it is known.
    pub fn get<T: Content>(&self, field: Field<T>) -> Option<T::Read<'_>> {
        self.find(field.any())?.value().and_then(|value| field.read(value))
    }

    /// The items of a field that holds a list; none when it is unknown.
    pub fn items<T: Content>(&self, field: Field<List<T>>) -> Items<'_, T> {
        self.get(field).unwrap_or_default()
    }

    /// The fields whose value a later version of the program wrote: they count as unknown.
    pub fn newer(&self) -> impl Iterator<Item = AnyField> {
        let is_newer =
            |(field, held): &&(AnyField, Held<Value>)| held.value().is_some_and(|it| field.holds.is_newer(it));
        self.fields.iter().filter(is_newer).map(|(field, _)| *field)
    }

    /// When the record was last written, in the day that its facts speak of.
    pub fn last_on(&self) -> Option<Day> {
        self.fields.iter().filter_map(|(_, held)| held.shown.as_ref()).map(|shown| shown.on).max()
    }
}

/// The records of one person: those of each kind together, in the order of kinds. A person has few kinds, so they stand in
/// a list and are found one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Records(Vec<(Kind, Vec<Record>)>);

impl Records {
    /// Reads the given kinds of a fold. `own` is the organisation whose lane is shown.
    pub fn read<'k>(fold: &Fold<'_>, kinds: impl IntoIterator<Item = &'k Kind>, own: Option<OrgId>) -> Self {
        let mut wanted = Kinds::default();
        kinds.into_iter().for_each(|kind| wanted.add(kind));
        Self::of_kinds(fold, |kind| wanted.has(kind), own)
    }

    /// Cells stand by kind, so each kind that is there is met once, and one that is not costs nothing.
    fn of_kinds(fold: &Fold<'_>, wants: impl Fn(&Kind) -> bool, own: Option<OrgId>) -> Self {
        let groups = fold.cells().chunk_by(|left, right| left.key.kind == right.key.kind);
        let read = |cells: &[Cell<'_>]| {
            let kind = cells[0].key.kind;
            let records = if wants(kind) { read_kind(cells, kind, own) } else { Vec::new() };
            (!records.is_empty()).then(|| (kind.clone(), records))
        };
        Self(groups.filter_map(read).collect())
    }

    /// The records of a kind: elements by id, entries of a series by key and day.
    pub fn of(&self, kind: &Kind) -> &[Record] {
        self.0.iter().find(|(known, _)| known == kind).map_or(&[], |(_, records)| records)
    }

    /// The one register of a kind without keys.
    pub fn register(&self, kind: &Kind) -> Option<&Record> {
        self.of(kind).first()
    }

    /// One element.
    pub fn element(&self, kind: &Kind, id: ElementId) -> Option<&Record> {
        let mut text = uuid::Uuid::encode_buffer();
        let text: &str = id.uuid().hyphenated().encode_lower(&mut text);
        self.of(kind).iter().find(|record| record.keys.first().is_some_and(|key| **key == *text))
    }

    /// What is written in a field of the elements of a kind.
    pub fn texts<T: for<'v> Content<Read<'v> = &'v str>>(&self, field: Field<T>) -> Vec<String> {
        self.of(&field.kind).iter().filter_map(|record| record.get(field)).map(str::to_owned).collect()
    }

    /// Whether an element of this family may leave: our organisation ticked it.
    pub fn is_shared(&self, element: ElementId, family: &str) -> bool {
        let keys = Keys::two(element, family);
        let mut ticks = self.of(&Kind::Shared).iter().filter(|tick| tick.keys == keys);
        ticks.any(|tick| tick.get(shared::SHARED) == Some(true))
    }

    /// Reads all that facts can say of a person, or of an organisation's settings.
    pub fn all(fold: &Fold<'_>, of: Of, own: Option<OrgId>) -> Self {
        let is_of = |schema: &Schema| schema.of == of && schema.shape != Shape::Meta;
        Self::of_kinds(fold, |kind| kind.schema().is_some_and(is_of), own)
    }

    /// The entry of a series under a key, empty where it has none, that holds on `day`.
    pub fn entry_on(&self, kind: &Kind, key: &str, day: Day) -> Option<&Record> {
        let of_key = |entry: &&Record| entry.keys.text() == key && entry.day.is_some_and(|from| from <= day);
        self.of(kind).iter().rfind(of_key)
    }

    /// What is shown of a field of a register without keys.
    pub fn one<T: Content>(&self, field: Field<T>) -> Option<T::Read<'_>> {
        self.register(&field.kind)?.get(field)
    }

    /// The elements of a kind whose field names another element: the visits of a placement.
    pub fn naming(
        &self,
        field: Field<ElementId>,
        named: ElementId,
    ) -> impl DoubleEndedIterator<Item = &Record> + use<'_> {
        self.of(&field.kind).iter().filter(move |record| record.get(field) == Some(named))
    }
}

pack_fields! {
    Record { kind, keys, day, disputed, fields }
}

impl Pack for Records {
    fn pack(&self, out: &mut Vec<u8>) {
        let all: Vec<&Record> = self.0.iter().flat_map(|(_, records)| records).collect();
        all.len().pack(out);
        all.into_iter().for_each(|record| record.pack(out));
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let mut records = Self::default();
        for record in Vec::<Record>::unpack(from)? {
            match records.0.last_mut().filter(|(kind, _)| *kind == record.kind) {
                Some((_, held)) => held.push(record),
                None => records.0.push((record.kind.clone(), vec![record])),
            }
        }
        Some(records)
    }
}

/// The records of one kind, from its cells.
fn read_kind(cells: &[Cell<'_>], kind: &Kind, own: Option<OrgId>) -> Vec<Record> {
    let Some(schema) = kind.schema() else { return Vec::new() };
    let lane = own.filter(|_| schema.lane);
    if schema.shape == Shape::Set {
        let shown = elements_of(cells).filter(|element| element.presence != Presence::Removed);
        let of_lane = shown.filter(|element| element.cells.iter().any(|cell| cell.key.lane == lane));
        return of_lane
            .map(|element| {
                let mut record = record(kind, element.cells.iter());
                record.disputed = element.presence == Presence::Disputed;
                record
            })
            .collect();
    }
    let mut cells: Vec<&Cell<'_>> = cells.iter().filter(|cell| cell.key.lane == lane).collect();
    // The cells of a series stand by field; an entry is all fields of one key and day.
    cells.order_by_key(|cell| (cell.key.element, cell.key.day));
    let same =
        |left: &&Cell<'_>, right: &&Cell<'_>| (left.key.element, left.key.day) == (right.key.element, right.key.day);
    cells.chunk_by(same).map(|cells| record(kind, cells.iter().copied())).collect()
}

fn record<'c, 'a: 'c>(kind: &Kind, cells: impl ExactSizeIterator<Item = &'c Cell<'a>>) -> Record {
    let mut record = Record::empty(kind.clone(), Keys::None);
    record.fields.reserve_exact(cells.len());
    for (place, cell) in cells.enumerate() {
        if place == 0 {
            record.keys = cell.key.element.owned();
            record.day = cell.key.day;
        }
        let held = Held::read(Some(cell), |value| (*value != Value::Null).then(|| value.clone()));
        record.fields.push((cell.key.field, held));
    }
    record
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ActId, Duration, MemberId, Minute, PersonId, Subject};
    use crate::journal::schema::{language_level, placement, practical};
    use crate::journal::{Author, Data, Fact, FactId};

    const ID: &str = "6f1c2c1e-0f5e-4c53-9d3c-0b7b7a4f9a10";

    fn fact(place: usize, kind: &str, on: &str, data: &str) -> Fact {
        Fact {
            id: FactId::parse(&format!("{}@k3f9q2m7x0ab", place + 1)).unwrap(),
            about: Subject::Person(PersonId::parse(ID).unwrap()),
            at: Minute::parse("2026-03-04T09:12Z").unwrap(),
            on: Day::parse(on).unwrap(),
            by: Author { org: OrgId::parse(ID).unwrap(), member: MemberId::parse(ID).unwrap() },
            act: ActId::parse(ID).unwrap(),
            over: Vec::new(),
            via: Vec::new(),
            checked: false,
            kind: Kind::parse(kind),
            data: serde_json::from_str(&data.replace("$id", ID)).unwrap(),
            extra: Data::default(),
        }
    }

    fn records(facts: &[(&str, &str, &str)]) -> Records {
        let write = |(place, (kind, on, data)): (usize, &(&str, &str, &str))| fact(place, kind, on, data);
        let facts: Vec<Fact> = facts.iter().enumerate().map(write).collect();
        let fold = Fold::new(facts.iter().collect());
        Records::read(&fold, &[Kind::Placement, Kind::LanguageLevel, Kind::Practical], None)
    }

    #[test]
    fn an_element_shows_the_fields_that_were_written() {
        let held = records(&[
            ("placement", "2026-03-01", r#"{"placement":"$id","company":"Delhaize","start":"2026-03-16"}"#),
            ("placement", "2026-03-02", r#"{"placement":"$id","planned":2280,"sector":null}"#),
        ]);
        let placement = &held.of(&Kind::Placement)[0];
        assert_eq!(placement.get(placement::COMPANY), Some("Delhaize"));
        assert_eq!(placement.get(placement::START), Day::parse("2026-03-16").ok());
        assert_eq!(placement.get(placement::PLANNED), Some(Duration::minutes(2280)));
        assert_eq!(placement.get(placement::SECTOR), None);
        assert!(placement.held(placement::SECTOR).is_some() && placement.held(placement::END).is_none());
    }

    #[test]
    fn a_removed_element_is_gone() {
        let held = records(&[("placement", "2026-03-01", r#"{"placement":"$id","removed":true}"#)]);
        assert!(held.of(&Kind::Placement).is_empty());
    }

    #[test]
    fn entries_of_a_series_stand_by_key_and_day() {
        let held = records(&[
            ("language_level", "2026-03-01", r#"{"language":"fr","spoken":"B1","written":"A2"}"#),
            ("language_level", "2025-01-01", r#"{"language":"fr","spoken":"A1"}"#),
            ("language_level", "2025-01-01", r#"{"language":"de","spoken":"A0"}"#),
        ]);
        let entries = held.of(&Kind::LanguageLevel).iter();
        let told: Vec<_> = entries.map(|entry| (entry.keys.text(), entry.get(language_level::SPOKEN))).collect();
        assert_eq!(told, [("de", Some("A0")), ("fr", Some("A1")), ("fr", Some("B1"))]);
    }

    #[test]
    fn a_register_is_one_record() {
        let held = records(&[("practical", "2026-03-01", r#"{"limits":["no_weekend"],"work_time":"half"}"#)]);
        let practical = held.register(&Kind::Practical).unwrap();
        assert_eq!(practical.items(practical::LIMITS).collect::<Vec<_>>(), ["no_weekend"]);
        assert_eq!(practical.get(practical::WORK_TIME), Some("half"));
    }
}
