//! The counts-only file by which organisations compare themselves: who they are, which period, and tables of numbers.
//!
//! What must hold: there is nobody in it, neither by an id nor by a name. No count is from one to four, and none of those can
//! be found ([`masking`](super::masking)). A table with rows or columns of the organisation's own lists stays where it is:
//! among them are its colleagues, its companies and its groups, and others could not compare them.
//!
//! Reading is strict: what is too small to be told, too much, or of another form refuses the file. A row for which this
//! program has no words comes from a newer one, and is left out with what adds up with it.

use super::codes::{self, Known};
use super::masking::{is_small, shared};
use crate::domain::period::Period;
use crate::domain::report::{Cell, Counted, Label, Report, Row, Section, SectionId, Table};
use crate::domain::{Day, Line};
use crate::exchange::backup::{Origin, with_facts};
use crate::exchange::envelope::{Envelope, FileKind, Party};
use crate::exchange::error::FileError;
use crate::journal::{Data, Key, Value};

/// How many tables, rows and columns are read: more than any report has.
pub const TABLES: usize = 200;
pub const ROWS: usize = 500;
pub const COLUMNS: usize = 60;

/// How many bytes such a file has at most.
pub const LARGEST: u64 = 8 << 20;

/// What a file of counts says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Benchmark {
    pub from: Party,
    /// Where the organisation works, in its own words.
    pub territory: Option<Line>,
    pub report: Report,
    /// How many tables and rows a newer program has counted, that this one has no words for.
    pub unread: usize,
}

/// The file of a report over everybody. What must not leave is left out here, whatever the caller gives.
///
/// # Errors
/// When `origin` does not say who writes it, or the report is narrowed to what is the organisation's own.
pub fn file(report: &Report, territory: Option<&Line>, origin: Origin) -> Result<Envelope, FileError> {
    let envelope = with_facts(FileKind::Benchmark, origin, Vec::new(), Vec::new())?;
    envelope.sender()?;
    if matches!(report.slice, Some(Label::Named(_))) {
        return Err(FileError::Head { key: "slice" });
    }
    let sections = common(report).sections;
    let tables = sections.iter().flat_map(|section| section.tables.iter().map(|table| written(section.id, table)));
    let tables: Vec<Value> = tables.collect();
    let period =
        [(Key::from("from"), Value::text(report.period.from)), (Key::from("to"), Value::text(report.period.to))];
    let mut extra = vec![
        (Key::from("on"), Value::text(report.today)),
        (Key::from("period"), Value::Map(Data::new(period))),
        (Key::from("tables"), Value::List(tables.into())),
    ];
    extra.extend(report.as_known.map(|day| (Key::from("as_known"), Value::text(day))));
    extra.extend(report.slice.as_ref().map(|slice| (Key::from("slice"), Value::text(codes::code(slice)))));
    extra.extend(territory.map(|line| (Key::from("territory"), Value::text(line))));
    Ok(Envelope { extra: Data::new(extra), ..envelope })
}

/// A report as others may see it: masked, and with the tables that all organisations have in common.
pub fn common(report: &Report) -> Report {
    let mut report = shared(report);
    for section in &mut report.sections {
        section.tables.retain(is_common);
    }
    report.sections.retain(|section| !section.tables.is_empty());
    report
}

/// Whether a table is made of what all organisations have in common.
fn is_common(table: &Table) -> bool {
    let labels = table.columns.iter().chain(table.rows.iter().map(|row| &row.label));
    let mut labels = labels.filter(|label| matches!(label, Label::Named(_)));
    labels.next().is_none()
}

fn written(section: SectionId, table: &Table) -> Value {
    let cells = |row: &Row| {
        // Words may be names.
        let cells = row.cells.iter().map(|cell| match cell {
            Cell::Words(_) => Value::Null,
            cell => codes::cell(cell).map_or(Value::Null, Value::Map),
        });
        Value::List(cells.collect())
    };
    let row = |row: &Row| {
        let entries = [(Key::from("cells"), cells(row)), (Key::from("row"), Value::text(codes::code(&row.label)))];
        Value::Map(Data::new(entries))
    };
    Value::Map(Data::new([
        (Key::from("adds_up"), Value::Bool(table.adds_up)),
        (
            Key::from("columns"),
            Value::List(table.columns.iter().map(|label| Value::text(codes::code(label))).collect()),
        ),
        (Key::from("rows"), Value::List(table.rows.iter().map(row).collect())),
        (Key::from("section"), Value::text(section.code())),
        (Key::from("table"), Value::text(table.id)),
    ]))
}

/// The rules that such a file can be asked about alone.
pub(in crate::exchange) fn check(envelope: &Envelope) -> Result<(), FileError> {
    envelope.sender()?;
    let nobody = [("persons", envelope.persons.is_empty()), ("people", envelope.people.is_empty())];
    if let Some((key, _)) = nobody.into_iter().find(|(_, is_empty)| !is_empty) {
        return Err(FileError::Head { key });
    }
    // What has words here and what has none is read alike: only the form is asked for.
    read(envelope, &|_| None).map(drop)
}

/// What a file says, in what this program has words for.
///
/// # Errors
/// When it is of another kind, or something in it is of another form.
pub fn read(envelope: &Envelope, known: Known<'_>) -> Result<Benchmark, FileError> {
    if envelope.kind != FileKind::Benchmark {
        return Err(FileError::KindNotWanted { kind: envelope.kind });
    }
    let (from, head) = (envelope.sender()?.clone(), &envelope.extra);
    let wrong = |key: &'static str| FileError::Head { key };
    let line = |value: &Value| Line::parse(value.as_text()?).ok();
    let given = |key: &str| head.get(key).filter(|value| **value != Value::Null);
    let territory = given("territory").map(|value| line(value).ok_or(wrong("territory"))).transpose()?;
    let as_known = given("as_known").map(|value| day(value).ok_or(wrong("as_known"))).transpose()?;
    // Figures of some are not taken for figures of all, also where this program has no word for whom.
    let said = |value: &Value| value.as_text().and_then(|code| codes::label(code, known)).unwrap_or(Label::Unknown);
    let slice = given("slice").map(said);
    let period = given("period").and_then(Value::as_map).and_then(period).ok_or(wrong("period"))?;
    let today = given("on").and_then(day).ok_or(wrong("on"))?;
    let (mut sections, mut unread): (Vec<Section>, usize) = (Vec::new(), 0);
    let tables = given("tables").and_then(|value| list(value, TABLES)).ok_or(wrong("tables"))?;
    for value in tables {
        let table = Read::of(value).ok_or(wrong("tables"))?;
        let Some((id, table)) = table.said(known, &mut unread) else { continue };
        match sections.iter_mut().find(|section| section.id == id) {
            Some(section) => section.tables.push(table),
            None => sections.push(Section { id, tables: vec![table] }),
        }
    }
    let organisations = vec![from.name.to_string()];
    let report = Report { organisations, period, today, as_known, slice, sections };
    Ok(Benchmark { from, territory, report, unread })
}

fn list(value: &Value, limit: usize) -> Option<&[Value]> {
    if let Value::List(items) = value { Some(&items[..]).filter(|items| items.len() <= limit) } else { None }
}

fn day(value: &Value) -> Option<Day> {
    Day::parse(value.as_text()?).ok()
}

fn period(held: &Data) -> Option<Period> {
    let period = Period { from: day(held.get("from")?)?, to: day(held.get("to")?)? };
    (period.from <= period.to).then_some(period)
}

/// A table as it stands in the file.
struct Read<'a> {
    section: &'a str,
    table: &'a str,
    adds_up: bool,
    columns: Vec<&'a str>,
    rows: Vec<(&'a str, Vec<Cell>)>,
}

impl<'a> Read<'a> {
    fn of(value: &'a Value) -> Option<Self> {
        let held = value.as_map()?;
        let columns = list(held.get("columns")?, COLUMNS)?.iter().map(code).collect::<Option<Vec<_>>>()?;
        let row = |value: &'a Value| {
            let held = value.as_map()?;
            let cells = list(held.get("cells")?, COLUMNS)?.iter().map(cell).collect::<Option<Vec<_>>>()?;
            Some((code(held.get("row")?)?, cells)).filter(|(_, cells)| cells.len() == columns.len())
        };
        let rows = list(held.get("rows")?, ROWS)?.iter().map(row).collect::<Option<Vec<_>>>()?;
        let (section, table) = (code(held.get("section")?)?, code(held.get("table")?)?);
        Some(Self { section, table, adds_up: held.get("adds_up")?.as_bool()?, columns, rows })
    }

    /// The same in the labels of this program.
    fn said(self, known: Known<'_>, unread: &mut usize) -> Option<(SectionId, Table)> {
        let section = SectionId::ALL.into_iter().find(|section| section.code() == self.section);
        let id = known(&format!("{TITLE}{}", self.table)).and_then(|id| id.strip_prefix(TITLE));
        let columns = self.columns.iter().map(|code| codes::label(code, known)).collect::<Option<Vec<_>>>();
        let (Some(section), Some(id), Some(columns)) = (section, id, columns) else {
            *unread += 1;
            return None;
        };
        let (mut rows, mut is_whole) = (Vec::new(), true);
        for (code, cells) in self.rows {
            match codes::label(code, known) {
                Some(label) => rows.push(Row { label, cells }),
                None => (*unread, is_whole) = (*unread + 1, false),
            }
        }
        Some((section, Table { id, columns, rows, adds_up: self.adds_up && is_whole }))
    }
}

/// What the ids of the titles of tables begin with.
const TITLE: &str = "results-table-";

/// A code, which is a line; a name of the organisation's own has no place here.
fn code(value: &Value) -> Option<&str> {
    let text = value.as_text()?;
    let is_line = Line::parse(text).is_ok_and(|line| line.as_str() == text);
    (is_line && !text.starts_with("name:")).then_some(text)
}

/// A cell that says numbers, none of them small.
fn cell(value: &Value) -> Option<Cell> {
    if *value == Value::Null {
        return Some(Cell::Empty);
    }
    let held = value.as_map()?;
    let entries: Vec<(&str, &Value)> = held.iter().map(|(key, value)| (key.as_str(), value)).collect();
    match entries[..] {
        [("n", value)] => Some(Cell::Count(number(value)?)),
        [("masked", Value::Bool(true))] => Some(Cell::Count(Counted::Masked)),
        [("n", part), ("of", of)] => {
            let (part, of) = (number(part)?, number(of)?);
            (part.number() <= of.number()).then_some(Cell::Share { part, of })
        }
        [("masked", Value::Bool(true)), ("of", of)] => Some(Cell::Share { part: Counted::Masked, of: number(of)? }),
        [("n", part), ("of_masked", Value::Bool(true))] => {
            Some(Cell::Share { part: number(part)?, of: Counted::Masked })
        }
        [("masked", Value::Bool(true)), ("of_masked", Value::Bool(true))] => {
            Some(Cell::Share { part: Counted::Masked, of: Counted::Masked })
        }
        [("millionths", rate), ("of", of)] => {
            let millionths = said(rate, |rate| u32::try_from(rate.as_int()?).ok().filter(|rate| *rate <= 1_000_000))?;
            Some(Cell::Rate { millionths, of: number(of)? })
        }
        [("millionths", Value::Null), ("of_masked", Value::Bool(true))] => {
            Some(Cell::Rate { millionths: None, of: Counted::Masked })
        }
        [("days", value)] => Some(Cell::Days(said(value, Value::as_int)?)),
        [("minutes", value)] => value.as_int().filter(|minutes| *minutes >= 0).map(Cell::Minutes),
        [("day", value)] => Some(Cell::Day(said(value, day)?)),
        [("target", value)] => Some(Cell::Target(said(value, |value| u64::try_from(value.as_int()?).ok())?)),
        _ => None,
    }
}

/// What stands there, or that nothing is known; none for another form.
fn said<T>(value: &Value, read: impl Fn(&Value) -> Option<T>) -> Option<Option<T>> {
    if *value == Value::Null { Some(None) } else { read(value).map(Some) }
}

/// A count that may be told.
fn number(value: &Value) -> Option<Counted> {
    let number = u64::try_from(value.as_int()?).ok()?;
    (!is_small(number)).then_some(Counted::Known(number))
}
