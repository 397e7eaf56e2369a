//! What rows, columns and cells are called by other programs: texts that stay the same in every language and version.

use crate::domain::report::{Cell, Counted, Label};
use crate::domain::{Day, Step};
use crate::journal::value::INTEGER_LIMIT;
use crate::journal::{Data, Key, Value};

/// The ids of the messages of this program, by their text. What this program does not know comes from a newer one.
pub type Known<'a> = &'a dyn Fn(&str) -> Option<&'static str>;

/// The code of a row or a column.
pub fn code(label: &Label) -> String {
    match label {
        Label::Message(id) => (*id).to_owned(),
        Label::Code { list, code } => format!("{list}:{code}"),
        Label::Step(step) => format!("step:{step}"),
        Label::Named(name) => format!("name:{name}"),
        Label::Day(day) => format!("day:{day}"),
        Label::Unknown => "unknown".to_owned(),
        Label::Total => "total".to_owned(),
    }
}

/// What a code says; none for one that this program has no words for.
pub fn label(code: &str, known: Known<'_>) -> Option<Label> {
    match code.split_once(':') {
        None => match code {
            "unknown" => Some(Label::Unknown),
            "total" => Some(Label::Total),
            _ => known(code).map(Label::Message),
        },
        Some(("step", step)) => Step::parse(step).map(Label::Step),
        Some(("name", name)) => Some(Label::Named(name.to_owned())),
        Some(("day", day)) => Day::parse(day).ok().map(Label::Day),
        Some((list, code)) => {
            // The label of a code is a message that begins with the name of its list.
            let id = known(&format!("{list}-{code}"))?;
            Some(Label::Code { list: id.get(..list.len())?, code: code.to_owned() })
        }
    }
}

/// What a cell says, as an object; none where it says nothing.
pub fn cell(cell: &Cell) -> Option<Data> {
    let entries = match cell {
        Cell::Count(counted) => number("n", "masked", counted),
        Cell::Share { part, of } => [number("n", "masked", part), number("of", "of_masked", of)].concat(),
        Cell::Days(days) => vec![(Key::from("days"), days.map_or(Value::Null, Value::Int))],
        Cell::Rate { millionths, of } => {
            let rate = millionths.map_or(Value::Null, |millionths| Value::Int(millionths.into()));
            [vec![(Key::from("millionths"), rate)], number("of", "of_masked", of)].concat()
        }
        Cell::Minutes(minutes) => vec![(Key::from("minutes"), Value::Int(*minutes))],
        Cell::Day(day) => vec![(Key::from("day"), day.map_or(Value::Null, Value::text))],
        Cell::Target(target) => vec![(Key::from("target"), target.map_or(Value::Null, int))],
        Cell::Words(words) => vec![(Key::from("words"), Value::text(words))],
        Cell::Empty => return None,
    };
    Some(Data::new(entries))
}

fn number(key: &'static str, masked: &'static str, counted: &Counted) -> Vec<(Key, Value)> {
    let at_least = if key == "n" { "at_least" } else { "of_at_least" };
    let entry = match counted {
        Counted::Listed(_) | Counted::Known(_) => (Key::from(key), int(counted.number().unwrap_or_default())),
        Counted::AtLeast(least) => (Key::from(at_least), int(*least)),
        Counted::Masked => (Key::from(masked), Value::Bool(true)),
    };
    vec![entry]
}

pub(super) fn int(number: u64) -> Value {
    Value::Int(i64::try_from(number).unwrap_or(INTEGER_LIMIT).min(INTEGER_LIMIT))
}
