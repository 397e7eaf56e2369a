//! The form of any record of the table of kinds: what is typed in its boxes, read by what each field holds.

mod asks;
mod in_force;
mod left_open;
mod limits;

use super::meaning::reach;
use super::{Problem, Problems, day, duration, hour, line, locality, prose, year_of};
use crate::app::Edit;
use crate::domain::order::InOrder;
use crate::domain::text::TextError;
use crate::domain::{Day, Duration, ElementId, Line};
use crate::insight::placement::work::lasting;
use crate::insight::{Record, Records};
use crate::journal::schema::{Shape, Type, is_code};
use crate::journal::{AnyField, Field, Keys, Kind, Value, codec};

/// What stands for yes and no in the boxes that ask.
pub const YES: &str = "yes";
/// See [`YES`].
pub const NO: &str = "no";

/// What stands in the boxes of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordForm {
    pub kind: Kind,
    pub keys: Keys,
    /// The day that an entry of a series speaks of, as date boxes give it.
    pub on: String,
    /// Whether the record is new.
    pub is_new: bool,
    /// What the ids of its boxes begin with besides the kind; empty for the form that a section opens.
    place: String,
    /// The latest day of which it can speak, where it tells what has been, and the field that holds the day; none is
    /// the day of the entry.
    pub(super) latest: Option<(Option<AnyField>, Day)>,
    /// The first day of which a field can speak.
    earliest: Option<(AnyField, Day)>,
    /// The fields without which it cannot be saved.
    required: Vec<AnyField>,
    /// A year that lies between two others.
    years: Option<(AnyField, u16, u16)>,
    /// The least that numbers may be.
    least: Vec<(AnyField, u32)>,
    before: Vec<(AnyField, String)>,
    boxes: Vec<(AnyField, String)>,
}

impl RecordForm {
    /// The form of a record that is there.
    pub fn of(record: &Record) -> Self {
        let mut form = Self::empty(record.kind.clone(), record.keys.clone(), false);
        form.on = record.day.map(|day| day.to_string()).unwrap_or_default();
        let fields = record.kind.schema().map_or(&[][..], |schema| schema.fields);
        for (field, (_, text)) in fields.iter().zip(&mut form.boxes) {
            *text = record.get(*field).map(|value| text_of(field.holds, value)).unwrap_or_default();
        }
        form.before = form.boxes.clone();
        form
    }

    /// The form of a new element, with what is proposed for some of its fields.
    pub fn element(kind: Kind, id: ElementId, proposed: &[(AnyField, String)]) -> Self {
        let mut form = Self::empty(kind, Keys::one(id), true);
        for (field, text) in proposed {
            form.set(*field, text.clone());
        }
        form
    }

    /// The form of a register that does not exist yet.
    pub fn register(kind: Kind) -> Self {
        Self::empty(kind, Keys::None, true)
    }

    /// The form of the one register of a kind, written or not.
    pub fn of_register(records: &Records, kind: Kind) -> Self {
        records.register(&kind).map_or_else(|| Self::register(kind), Self::of)
    }

    /// The form of a new entry of a series.
    pub fn entry(kind: Kind, keys: Keys, on: Day) -> Self {
        Self { on: on.to_string(), ..Self::empty(kind, keys, true) }
    }

    fn empty(kind: Kind, keys: Keys, is_new: bool) -> Self {
        let fields = kind.schema().map_or(&[][..], |schema| schema.fields);
        let boxes: Vec<_> = fields.iter().map(|field| (*field, String::new())).collect();
        Self {
            before: boxes.clone(),
            boxes,
            kind,
            keys,
            on: String::new(),
            is_new,
            place: String::new(),
            latest: None,
            earliest: None,
            required: Vec::new(),
            years: None,
            least: Vec::new(),
        }
    }

    /// The same form in a place of its own, so that its boxes have other ids than those of a second form of the kind
    /// that is open elsewhere in the page.
    pub fn within(self, place: impl Into<String>) -> Self {
        Self { place: place.into(), ..self }
    }

    /// The same form with what holds without having been written: it is written only where it is changed.
    pub fn holding<T>(mut self, held: &[(Field<T>, String)]) -> Self {
        for (field, text) in held {
            self.set(*field, text.clone());
        }
        self.before = self.boxes.clone();
        self
    }

    /// What stands in a box.
    pub fn text<T>(&self, field: Field<T>) -> &str {
        self.place_of(field.any()).map_or("", |place| &self.boxes[place].1)
    }

    /// Something was typed or chosen.
    pub fn set<T>(&mut self, field: Field<T>, text: String) {
        if let Some(place) = self.place_of(field.any()) {
            self.boxes[place].1 = text;
        }
    }

    fn place_of(&self, field: AnyField) -> Option<usize> {
        debug_assert!(field.kind == self.kind, "{field:?} in the form of {}", self.kind);
        self.boxes.iter().position(|(known, _)| *known == field)
    }

    /// An item of a box that holds a list was put in or taken out. The order is that of the first putting in.
    pub fn toggle<T>(&mut self, field: Field<T>, item: &str) {
        let mut items: Vec<&str> = self.text(field).lines().collect();
        match items.iter().position(|held| *held == item) {
            Some(place) => drop(items.remove(place)),
            None => items.push(item),
        }
        let joined = items.join("\n");
        self.set(field, joined);
    }

    /// The id of a box in the page.
    pub fn box_id<T>(&self, field: Field<T>) -> String {
        self.id_of(field.key)
    }

    /// The id of the box of the day of an entry.
    pub fn on_id(&self) -> String {
        self.id_of("on")
    }

    fn id_of(&self, field: &str) -> String {
        if self.place.is_empty() {
            format!("{}-{field}", self.kind)
        } else {
            format!("{}-{}-{field}", self.place, self.kind)
        }
    }

    /// The changes: only those of the fields that differ.
    ///
    /// # Errors
    /// What is wrong, by box: a text that its field cannot hold, an end before the start, nothing typed at all.
    pub fn edits(&self) -> Result<Vec<Edit>, Problems> {
        let Some(schema) = self.kind.schema() else { return Ok(Vec::new()) };
        let mut problems = Problems::new();
        let mut wrong = |id: String, problem| problems.push((id, problem));
        let on = match (schema.shape == Shape::Series).then(|| day(&self.on)) {
            Some(Ok(Some(day))) => Some(day),
            Some(_) => {
                wrong(self.on_id(), Problem::Day);
                None
            }
            None => None,
        };
        for field in self.required.iter().filter(|field| self.text(**field).trim().is_empty()) {
            wrong(self.box_id(*field), Problem::Text(TextError::Empty));
        }
        let mut edits = Vec::new();
        for (field, (_, before)) in schema.fields.iter().zip(&self.before) {
            let text = self.text(*field);
            if text.trim() == before {
                continue;
            }
            match value_of(*field, text) {
                Ok(Value::Int(year))
                    if self.years.is_some_and(|(bound, first, last)| {
                        bound == *field && !(i64::from(first)..=i64::from(last)).contains(&year)
                    }) =>
                {
                    wrong(self.box_id(*field), Problem::Year)
                }
                Ok(value) if self.is_too_small(*field, &value) => {
                    wrong(self.box_id(*field), Problem::TooSmall(self.least(*field)));
                }
                Ok(value) => edits.push(Edit::of(self.keys.clone(), field.says(value)).on(on)),
                Err(problem) => wrong(self.box_id(*field), problem),
            }
        }
        if let Some((field, latest)) = self.latest {
            let told = field.map_or(on, |field| day(self.text(field)).ok().flatten());
            if told.is_some_and(|told| told > latest) {
                wrong(field.map_or_else(|| self.on_id(), |field| self.box_id(field)), Problem::StillToCome);
            }
        }
        if let Some(field) = self.is_too_early() {
            wrong(self.box_id(field), Problem::BeforeBeginning);
        }
        for end in self.ends_before_start() {
            wrong(self.box_id(end), Problem::EndBeforeStart);
        }
        let empty = self.is_new
            && schema.shape == Shape::Set
            && edits.is_empty()
            && self.boxes.iter().all(|(_, text)| text.trim().is_empty());
        if let Some(first) = schema.fields.first().filter(|_| empty) {
            wrong(self.box_id(*first), Problem::Empty);
        }
        if problems.is_empty() { Ok(edits) } else { Err(problems) }
    }

    /// The ends, planned or not, that lie before the start.
    fn ends_before_start(&self) -> Vec<Field<Day>> {
        let Some([start, planned_end, end]) = lasting(&self.kind) else { return Vec::new() };
        let read = |field| day(self.text(field)).ok().flatten();
        let is_before = |end: &Field<Day>| read(start).zip(read(*end)).is_some_and(|(start, end)| end < start);
        let mut ends: Vec<Field<Day>> = [planned_end, end].into_iter().filter(is_before).collect();
        ends.dedup();
        ends
    }
}

/// A value as it stands in a box.
fn text_of(holds: Type, value: &Value) -> String {
    match value {
        Value::Int(minutes) if holds == Type::Minutes => {
            Duration::minutes(u32::try_from(*minutes).unwrap_or_default()).to_string()
        }
        Value::Map(_) if holds == Type::Locality => {
            codec::locality(value).map(|place| place.to_string()).unwrap_or_default()
        }
        Value::Null | Value::Map(_) => String::new(),
        Value::Bool(answer) => if *answer { YES } else { NO }.to_owned(),
        Value::Int(number) => number.to_string(),
        Value::Text(text) => text.to_string(),
        Value::List(items) => items.iter().filter_map(Value::as_text).collect::<Vec<_>>().join("\n"),
    }
}

/// What a text says of a field; an empty one says that it is unknown.
fn value_of(field: AnyField, text: &str) -> Result<Value, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(Value::Null);
    }
    let number = |wrong| text.parse::<u32>().ok().filter(|number| *number <= Duration::LIMIT).ok_or(wrong);
    match field.holds {
        Type::Minutes => Ok(Value::Int(duration(field, text)?.as_minutes().into())),
        Type::Count => Ok(Value::Int(number(Problem::Number)?.into())),
        Type::Year => {
            let year = year_of(text).filter(|year| (1900..=2199).contains(year));
            year.map(|year| Value::Int(year.into())).ok_or(Problem::Year)
        }
        Type::Day => Ok(day(text)?.map_or(Value::Null, Value::text)),
        Type::Hour => hour(text).map(Value::text),
        Type::Locality => Ok(locality(text)?.as_ref().map_or(Value::Null, codec::locality_value)),
        Type::Prose => Ok(prose(text)?.map_or(Value::Null, Value::text)),
        Type::Bool => Ok(Value::Bool(text == YES)),
        // What a later version chose stays chosen.
        Type::Codes(known) => {
            let chosen = known.iter().copied().filter(|code| text.lines().any(|item| item == *code));
            let newer = text.lines().filter(|item| !known.contains(item) && is_code(item));
            Ok(list(chosen.chain(newer)))
        }
        Type::Steps => Ok(list(
            crate::domain::Step::ALL
                .map(crate::domain::Step::code)
                .into_iter()
                .filter(|step| text.lines().any(|item| item == *step)),
        )),
        Type::Days => {
            let mut days = text.lines().filter_map(|item| day(item).transpose()).collect::<Result<Vec<Day>, _>>()?;
            days.order();
            days.dedup();
            Ok(list(days))
        }
        Type::Lines => {
            let mut lines: Vec<Line> = Vec::new();
            for line in text.lines().filter_map(|item| line(item).transpose()) {
                let line = line?;
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
            Ok(list(lines))
        }
        _ => Ok(reach(field)(text)?.map_or(Value::Null, Value::text)),
    }
}

fn list(items: impl IntoIterator<Item = impl std::fmt::Display>) -> Value {
    Value::List(items.into_iter().map(Value::text).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::edit::drafts;
    use crate::domain::{PersonId, Subject};
    use crate::journal::schema::{contact, contract, practical};

    fn form(kind: Kind, typed: &[(&'static str, &str)]) -> RecordForm {
        let field = |key| kind.schema().unwrap().field(key).unwrap();
        let typed: Vec<_> = typed.iter().map(|(key, text)| (field(*key), (*text).to_owned())).collect();
        RecordForm::element(kind, ElementId::random(), &typed)
    }

    fn today() -> Day {
        Day::parse("2026-03-04").unwrap()
    }

    #[test]
    fn what_may_leave_together_is_one_fact_and_the_rest_is_apart() {
        let edits = form(
            Kind::Placement,
            &[("company", "Delhaize"), ("start", "2026-03-16"), ("planned", "38 h"), ("end_reason", "term")],
        )
        .edits()
        .unwrap();
        let drafts = drafts(Subject::Person(PersonId::random()), today(), &edits, false);
        let held: Vec<_> = drafts.iter().map(|draft| draft.data.iter().count()).collect();
        assert_eq!(held, [4, 2], "key and three fields, then key and reason");
        assert_eq!(drafts[0].data.get("planned"), Some(&Value::Int(2280)));
    }

    #[test]
    fn free_text_stands_alone() {
        let edits = form(Kind::Contact, &[("day", "2026-03-04"), ("channel", "phone"), ("text", "Rappeler lundi")])
            .edits()
            .unwrap();
        let drafts = drafts(Subject::Person(PersonId::random()), today(), &edits, false);
        assert_eq!(drafts.len(), 2);
        assert!(drafts[1].data.get("text").is_some() && drafts[1].data.iter().count() == 2);
    }

    #[test]
    fn l5_an_end_before_the_start_is_refused_with_a_message() {
        let wrong = form(Kind::Contract, &[("start", "2026-05-01"), ("end", "2026-04-30")]).edits().unwrap_err();
        assert_eq!(wrong, [("contract-end".to_owned(), Problem::EndBeforeStart)]);
    }

    #[test]
    fn two_forms_of_a_kind_have_boxes_of_their_own() {
        let ended = [("start", "2026-05-01"), ("end", "2026-04-30")];
        let form = form(Kind::Contract, &ended).within("gate");
        assert_eq!(form.box_id(contract::START), "gate-contract-start");
        assert_eq!(form.edits().unwrap_err()[0].0, "gate-contract-end", "a problem names the box that is in the page");
    }

    #[test]
    fn what_has_been_cannot_lie_ahead() {
        let late = RecordForm::entry(Kind::Step, Keys::None, today().plus(1)).until(today());
        assert_eq!(late.edits().unwrap_err(), [("step-on".to_owned(), Problem::StillToCome)]);
        let contact = form(Kind::Contact, &[("day", "2026-03-05")]).day_until(contact::DAY, today());
        assert_eq!(contact.edits().unwrap_err(), [("contact-day".to_owned(), Problem::StillToCome)]);
    }

    #[test]
    fn what_a_field_cannot_hold_is_said_by_box() {
        let wrong = form(Kind::Placement, &[("planned", "beaucoup"), ("start", "31/02/2026")]).edits().unwrap_err();
        assert_eq!(
            wrong,
            [("placement-start".to_owned(), Problem::Day), ("placement-planned".to_owned(), Problem::Duration)]
        );
        assert_eq!(form(Kind::Placement, &[]).edits().unwrap_err()[0].1, Problem::Empty);
    }

    #[test]
    fn a_list_keeps_the_order_of_its_table_and_each_item_once() {
        let mut form = RecordForm::register(Kind::Practical);
        for item in ["no_shifts", "no_weekend", "evening_only", "evening_only"] {
            form.toggle(practical::LIMITS, item);
        }
        let limits = practical::LIMITS.says(list(["no_weekend", "no_shifts"]));
        assert_eq!(form.edits().unwrap(), [Edit::register(limits)]);
    }
}
