//! Companies as a table, of a text or of a workbook: one row a site, with the people of that site in numbered columns; those who
//! belong to no site, and a company without one, have a row without a place. What is said of the company itself stands in each
//! of its rows.

use super::columns::{self, Column};
use super::{Contact, Firm, LedgerError, Read, Refused, RowError, Sectors, Site};
use crate::domain::fold_text::fold;
use crate::domain::text::TextError;
use crate::domain::{CompanyId, Day, EnterpriseNumber, Line, Locality, Prose};
use crate::exchange::sheet::{self, Row};
use crate::exchange::tidy::Tidy;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The columns of a company and of a site, in their order.
const OF_ROW: [Column; 10] = [
    Column::Name,
    Column::Number,
    Column::Sector,
    Column::Website,
    Column::Rest,
    Column::Note,
    Column::Site,
    Column::Address,
    Column::Postcode,
    Column::Locality,
];

/// The columns of each contact.
const OF_CONTACT: [Column; 4] = [Column::Contact, Column::Function, Column::Phone, Column::Mail];

/// What a table says in the user's words.
pub struct Words<'a> {
    /// The name of a column by its code; that of the identifier is `id`.
    pub column: &'a dyn Fn(&str) -> String,
    /// The same with a number behind it.
    pub numbered: &'a dyn Fn(&str, usize) -> String,
    pub sectors: &'a Sectors,
}

/// Companies as the rows of a table, its header first.
pub fn rows(firms: &[Firm], words: &Words<'_>) -> Vec<Vec<String>> {
    let rows: Vec<(&Firm, Option<&Site>, Vec<&Contact>)> = firms.iter().flat_map(rows_of).collect();
    let people = rows.iter().map(|(_, _, contacts)| contacts.len()).max().unwrap_or_default().max(1);
    let mut header: Vec<String> = OF_ROW.iter().map(|column| (words.column)(column.code())).collect();
    for number in 1..=people {
        let named = |column: &Column| match number {
            1 => (words.column)(column.code()),
            _ => (words.numbered)(column.code(), number),
        };
        header.extend(OF_CONTACT.iter().map(named));
    }
    header.push((words.column)(Column::Id.code()));
    let width = header.len();
    let row = |(firm, site, contacts): (&Firm, Option<&Site>, Vec<&Contact>)| {
        let mut cells = of_row(firm, site, words.sectors);
        cells.extend(contacts.into_iter().flat_map(of_contact));
        cells.resize(width - 1, String::new());
        cells.push(firm.id.map(|id| id.to_string()).unwrap_or_default());
        cells
    };
    std::iter::once(header).chain(rows.into_iter().map(row)).collect()
}

/// The rows of a company: what belongs to no place first, then its sites.
fn rows_of(firm: &Firm) -> Vec<(&Firm, Option<&Site>, Vec<&Contact>)> {
    let people = |place: Option<usize>| {
        let site = |contact: &Contact| {
            contact.site.filter(|place| firm.sites.get(*place).is_some_and(|site| !site.is_blank()))
        };
        firm.contacts.iter().filter(|contact| !contact.is_blank() && site(contact) == place).collect::<Vec<_>>()
    };
    let sites = firm.sites.iter().enumerate().filter(|(_, site)| !site.is_blank());
    let mut rows: Vec<_> = sites.map(|(place, site)| (firm, Some(site), people(Some(place)))).collect();
    let alone = people(None);
    if rows.is_empty() || !alone.is_empty() {
        rows.insert(0, (firm, None, alone));
    }
    rows
}

fn text(of: Option<&impl ToString>) -> String {
    of.map(ToString::to_string).unwrap_or_default()
}

fn of_row(firm: &Firm, site: Option<&Site>, sectors: &Sectors) -> Vec<String> {
    let sector = firm.sector.as_ref();
    let named = sector.and_then(|code| sectors.iter().find(|(held, _)| held == code)).map(|(_, name)| name);
    let locality = site.and_then(|site| site.locality.as_ref());
    vec![
        text(firm.name.as_ref()),
        text(firm.number.as_ref()),
        text(named.or(sector)),
        text(firm.website.as_ref()),
        text(firm.rest.as_ref()),
        text(firm.note.as_ref()),
        text(site.and_then(|site| site.name.as_ref())),
        text(site.and_then(|site| site.address.as_ref())),
        text(locality.and_then(Locality::postcode).as_ref()),
        locality.map(|locality| locality.name().to_owned()).unwrap_or_default(),
    ]
}

fn of_contact(contact: &Contact) -> [String; 4] {
    [&contact.name, &contact.function, &contact.phone, &contact.mail].map(|cell| text(cell.as_ref()))
}

/// Reads a table.
///
/// # Errors
/// When it has no column that names companies.
pub fn read(rows: &[Row], sectors: &Sectors) -> Result<Read, LedgerError> {
    let (columns, header, rows) = sheet::headed(rows, columns::read).ok_or(LedgerError::NoTable)?;
    let mut read = Read::default();
    let names = header.cells.iter().zip(&columns);
    let ignored = names.filter(|(name, column)| column.is_none() && !name.trim().is_empty());
    read.ignored = ignored.map(|(name, _)| name.clone()).collect();
    let known = Known { sectors, header: &header.cells, columns: &columns };
    let mut tidy = Tidy::default();
    for row in rows {
        let cells = Cells::of(row, &columns);
        match firm(&cells, &known, &mut tidy) {
            Ok(firm) => read.firms.push((row.line, firm)),
            Err(error) => read.refused.push(Refused { place: row.line, error }),
        }
    }
    read.masked = tidy.masked;
    Ok(read)
}

/// The sectors, and what columns are called in the file.
struct Known<'a> {
    sectors: &'a Sectors,
    header: &'a [String],
    columns: &'a [Option<(Column, usize)>],
}

impl Known<'_> {
    /// A cell that its column cannot hold, for the note: nothing is lost.
    fn noted(&self, column: Column, cell: &str) -> Option<String> {
        let place = self.columns.iter().position(|held| *held == Some((column, 0)))?;
        (!cell.is_empty()).then(|| format!("{} : {cell}", self.header.get(place).map_or("", String::as_str)))
    }
}

/// What a row says, by its columns. Two cells of one column are both said.
struct Cells(BTreeMap<(Column, usize), String>);

impl Cells {
    fn of(row: &Row, columns: &[Option<(Column, usize)>]) -> Self {
        let mut cells: BTreeMap<(Column, usize), String> = BTreeMap::new();
        let said = row.cells.iter().zip(columns).filter(|(cell, _)| !cell.is_empty());
        for (cell, column) in said.filter_map(|(cell, column)| Some((cell, (*column)?))) {
            let cell = match column.0 {
                // With their zero nine digits at a desk, ten in a pocket.
                Column::Phone => with_zero(cell, 8..=9),
                _ => Cow::Borrowed(cell.as_str()),
            };
            // Two numbers are two: a telephone dials the first.
            let between = if column.0 == Column::Note { "\n" } else { " / " };
            cells
                .entry(column)
                .and_modify(|held| *held = format!("{held}{between}{cell}"))
                .or_insert_with(|| cell.to_string());
        }
        Self(cells)
    }

    fn text(&self, column: Column, number: usize) -> &str {
        self.0.get(&(column, number)).map_or("", String::as_str)
    }

    fn one(&self, column: Column) -> &str {
        self.text(column, 0)
    }

    /// How many contacts the row has columns for.
    fn people(&self) -> usize {
        let numbers = self.0.keys().filter(|(column, _)| OF_CONTACT.contains(column) || *column == Column::FirstName);
        numbers.map(|(_, number)| number + 1).max().unwrap_or_default()
    }
}

pub(super) fn too_long(text: &str) -> impl FnOnce(TextError) -> RowError {
    let begins: String = text.chars().take(40).chain(['…']).collect();
    move |_| RowError::TooLong { text: begins }
}

pub(super) fn line(text: &str, tidy: &mut Tidy) -> Result<Option<Line>, RowError> {
    tidy.line(text).map_err(too_long(text))
}

/// Digits with the zero that a spreadsheet took from their beginning when it made a number of them; another text as it is.
fn with_zero(text: &str, lengths: RangeInclusive<usize>) -> Cow<'_, str> {
    let is_short = lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_short && !text.starts_with('0') { Cow::Owned(format!("0{text}")) } else { Cow::Borrowed(text) }
}

pub(super) fn number(text: &str) -> Result<Option<EnterpriseNumber>, RowError> {
    match text {
        "" => Ok(None),
        _ => EnterpriseNumber::parse(&with_zero(text, 9..=9))
            .map(Some)
            .map_err(|_| RowError::Number { text: text.chars().take(40).collect() }),
    }
}

fn firm(cells: &Cells, known: &Known<'_>, tidy: &mut Tidy) -> Result<Firm, RowError> {
    let name = line(cells.one(Column::Name), tidy)?;
    let number = number(cells.one(Column::Number))?;
    if name.is_none() && number.is_none() {
        return Err(RowError::NoName);
    }
    let sector = sector(cells.one(Column::Sector), known);
    let rest = day(cells.one(Column::Rest));
    // What no list knows of, and what is no day, the note says under the name of its column.
    let mut note: Vec<String> = Vec::new();
    note.extend(known.noted(Column::Sector, cells.one(Column::Sector)).filter(|_| sector.is_none()));
    note.extend(known.noted(Column::Rest, cells.one(Column::Rest)).filter(|_| rest.is_none()));
    note.extend(Some(cells.one(Column::Note).to_owned()).filter(|note| !note.is_empty()));
    let site = Site {
        id: None,
        name: line(cells.one(Column::Site), tidy)?,
        address: line(cells.one(Column::Address), tidy)?,
        locality: locality(cells.one(Column::Postcode), cells.one(Column::Locality))?,
    };
    let place = (!site.is_blank()).then_some(0);
    let mut contacts = Vec::new();
    for number in 0..cells.people() {
        let contact = contact(cells, number, tidy)?;
        contacts.extend(Some(Contact { site: place, ..contact }).filter(|contact| !contact.is_blank()));
    }
    Ok(Firm {
        id: CompanyId::parse(cells.one(Column::Id)).ok(),
        name,
        number,
        sector,
        website: line(cells.one(Column::Website), tidy)?,
        rest,
        note: prose(&note.join("\n"), tidy)?,
        sites: if site.is_blank() { Vec::new() } else { vec![site] },
        contacts,
    })
}

fn contact(cells: &Cells, number: usize, tidy: &mut Tidy) -> Result<Contact, RowError> {
    let names = [cells.text(Column::FirstName, number), cells.text(Column::Contact, number)];
    let name = names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" ");
    Ok(Contact {
        id: None,
        name: line(&name, tidy)?,
        function: line(cells.text(Column::Function, number), tidy)?,
        site: None,
        phone: line(cells.text(Column::Phone, number), tidy)?,
        mail: line(cells.text(Column::Mail, number), tidy)?,
    })
}

pub(super) fn prose(text: &str, tidy: &mut Tidy) -> Result<Option<Prose>, RowError> {
    tidy.prose(text).map_err(too_long(text))
}

/// The code of a sector, by the code itself or by what it is called.
fn sector(text: &str, known: &Known<'_>) -> Option<String> {
    let folded = Some(fold(text)).filter(|folded| !folded.is_empty())?;
    let is_it = |(code, name): &&(String, String)| code == text || fold(name) == folded;
    known.sectors.iter().find(is_it).map(|(code, _)| code.clone())
}

/// A locality of two cells, either of which may hold both parts. A postcode alone stands where its name would be; one of
/// another country is part of the name.
pub(super) fn locality(postcode: &str, name: &str) -> Result<Option<Locality>, RowError> {
    let (postcode, name) = (postcode.replace(char::is_control, " "), name.replace(char::is_control, " "));
    let code = postcode.trim().trim_start_matches(['B', 'b']).trim_start_matches('-');
    let number = code.parse::<u16>().ok().filter(|number| code.len() == 4 && *number >= 1000);
    let read = match (number, name.trim()) {
        (Some(number), "") => Locality::new(Some(number), code),
        (Some(number), name) => Locality::new(Some(number), name),
        (None, name) => {
            let words = [code, name].join(" ");
            match words.trim() {
                "" => return Ok(None),
                words => Locality::parse(words).or_else(|_| Locality::new(None, words)),
            }
        }
    };
    read.map(Some).map_err(|_| too_long(&name)(TextError::TooLong(Line::LIMIT)))
}

/// A day as our table writes it, or as a spreadsheet of the region writes it again.
pub(super) fn day(text: &str) -> Option<Day> {
    if let Ok(day) = Day::parse(text) {
        return Some(day);
    }
    let parts: Vec<&str> = text.split(['/', '.', '-']).collect();
    let [day, month, year] = parts[..] else { return None };
    Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests;
