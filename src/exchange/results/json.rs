//! A report as JSON for other programs: one object, with a flat list of figures.

use super::codes::{cell, code};
use super::{Figure, figures};
use crate::domain::order::Fill;
use crate::domain::report::{Cell, Counted, Report};
use crate::journal::{Data, Key, Value};

/// Whether the file says whom each figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum People {
    Named,
    Left,
}

/// The text, in canonical form, with a line break at its end.
///
/// # Errors
/// None that is known: every value here has a JSON form.
pub fn write(report: &Report, people: People) -> Result<String, serde_json::Error> {
    let texts = report.organisations.iter().map(Value::text).collect();
    let entries = [
        (Key::from("as_known"), report.as_known.map_or(Value::Null, Value::text)),
        (Key::from("figures"), Value::List(figures(report).filter_map(|it| figure(it, people)).collect())),
        (Key::from("format"), Value::text("passerelle-report")),
        (Key::from("from"), Value::text(report.period.from)),
        (Key::from("organisations"), Value::List(texts)),
        (Key::from("slice"), report.slice.as_ref().map_or(Value::Null, |slice| Value::text(code(slice)))),
        (Key::from("to"), Value::text(report.period.to)),
        (Key::from("today"), Value::text(report.today)),
        (Key::from("version"), Value::Int(1)),
    ];
    Ok(serde_json::to_string(&Data::new(entries))? + "\n")
}

fn figure(figure: Figure<'_>, people: People) -> Option<Value> {
    let said = cell(figure.cell)?;
    let names = [
        (Key::from("column"), Value::text(code(figure.column))),
        (Key::from("row"), Value::text(code(figure.row))),
        (Key::from("section"), Value::text(figure.section.code())),
        (Key::from("table"), Value::text(figure.table.id)),
    ];
    let said = said.iter().map(|(key, value)| (key.clone(), value.clone()));
    let people = if people == People::Named { whom(figure.cell) } else { Vec::new() };
    Some(Value::Map(Data::new(said.chain(names).chain(people))))
}

/// Whom the count or the part of a share counts; the elements too, where elements are counted.
fn whom(cell: &Cell) -> Vec<(Key, Value)> {
    let (Cell::Count(counted @ Counted::Listed(_)) | Cell::Share { part: counted @ Counted::Listed(_), .. }) = cell
    else {
        return Vec::new();
    };
    let persons = counted.sources().iter().map(|source| source.person).into_set();
    let elements: Vec<Value> = counted.sources().iter().filter_map(|source| source.element).map(Value::text).collect();
    let persons = (Key::from("people"), Value::List(persons.into_iter().map(Value::text).collect()));
    let elements = (!elements.is_empty()).then(|| (Key::from("elements"), Value::List(elements.into())));
    std::iter::once(persons).chain(elements).collect()
}
