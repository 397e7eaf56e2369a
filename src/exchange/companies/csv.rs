//! Companies as a table: one row a site, with the people of that site in numbered columns; those who belong to no site, and a
//! company without one, have a row without a place. What is said of the company itself stands in each of its rows.

use super::columns::{self, Column};
use super::{Contact, Firm, LedgerError, Read, Refused, RowError, Sectors, Site};
use crate::domain::fold_text::fold;
use crate::domain::text::TextError;
use crate::domain::{CompanyId, Day, EnterpriseNumber, Line, Locality, Prose};
use crate::exchange::sheet::{self, Row};
use crate::exchange::tidy::Tidy;
use std::collections::BTreeMap;

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

/// Writes companies as a table.
pub fn write(firms: &[Firm], words: &Words<'_>) -> String {
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
    let rows: Vec<Vec<String>> = std::iter::once(header).chain(rows.into_iter().map(row)).collect();
    sheet::write(&rows)
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
pub fn read(text: &str, sectors: &Sectors) -> Result<Read, LedgerError> {
    let rows = sheet::read(text);
    let (header, rows) = rows.split_first().ok_or(LedgerError::NoTable)?;
    let columns = columns::read(&header.cells).ok_or(LedgerError::NoTable)?;
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
            // Two numbers are two: a telephone dials the first.
            let between = if column.0 == Column::Note { "\n" } else { " / " };
            cells
                .entry(column)
                .and_modify(|held| *held = format!("{held}{between}{cell}"))
                .or_insert_with(|| cell.clone());
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

pub(super) fn number(text: &str) -> Result<Option<EnterpriseNumber>, RowError> {
    match text {
        "" => Ok(None),
        _ => EnterpriseNumber::parse(text)
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
mod tests {
    use super::*;

    fn sectors() -> Vec<(String, String)> {
        [("retail", "Vente"), ("care", "Soins")].map(|(code, name)| (code.to_owned(), name.to_owned())).to_vec()
    }

    fn firms(text: &str) -> Vec<Firm> {
        let read = read(text, &sectors()).unwrap();
        assert_eq!(read.refused, []);
        read.firms.into_iter().map(|(_, firm)| firm).collect()
    }

    fn said(of: Option<&Line>) -> &str {
        of.map_or("", Line::as_str)
    }

    #[test]
    fn a_list_of_another_program_is_read() {
        let text = "Nom;Prénom;Société;TVA;Secteur;CP;Ville;GSM;Tél.;Mail;Couleur\n\
            Dupont;Marie;Boulangerie Lambert;BE 0419.618.535;Soins;B-5000;Namur;0470 11 22 33;081/22.33.44;m@lambert.example;rouge";
        let read = read(text, &sectors()).unwrap();
        assert_eq!(read.ignored, ["Couleur"]);
        let (place, firm) = &read.firms[0];
        assert_eq!((*place, said(firm.name.as_ref())), (2, "Boulangerie Lambert"));
        assert_eq!(firm.number.unwrap().to_string(), "0419.618.535");
        assert_eq!(firm.sector.as_deref(), Some("care"));
        assert_eq!(firm.sites[0].locality.as_ref().unwrap().to_string(), "5000 Namur");
        let contact = &firm.contacts[0];
        assert_eq!((said(contact.name.as_ref()), contact.site), ("Marie Dupont", Some(0)));
        assert_eq!(said(contact.phone.as_ref()), "0470 11 22 33 / 081/22.33.44");
    }

    #[test]
    fn a_row_that_cannot_be_taken_says_why_and_the_others_are_taken() {
        let text = format!("nom;bce\nA;0419.618.536\n;\nB;\n{};\n;0419.618.535", "x".repeat(251));
        let read = read(&text, &[]).unwrap();
        let places: Vec<_> = read.refused.iter().map(|refused| refused.place).collect();
        assert_eq!((places, read.firms.len()), (vec![2, 5], 2));
        assert_eq!(read.refused[0].error, RowError::Number { text: "0419.618.536".to_owned() });
        assert_eq!(super::read("ville;rue\nNamur;x", &[]), Err(LedgerError::NoTable));
        assert_eq!(super::read("", &[]), Err(LedgerError::NoTable));
    }

    #[test]
    fn a_sector_that_no_list_has_is_kept_in_the_note() {
        let firm = &firms("nom,Branche,notes\nA,Pains,Ouvert\nB,retail,")[..];
        assert_eq!(firm[0].note.as_ref().unwrap().as_str(), "Branche : Pains\nOuvert");
        assert_eq!((firm[0].sector.as_deref(), firm[1].sector.as_deref()), (None, Some("retail")));
    }

    #[test]
    fn a_locality_is_read_from_one_cell_or_two() {
        let read =
            |code: &str, name: &str| locality(code, name).unwrap().map(|it| (it.postcode(), it.name().to_owned()));
        assert_eq!(read("5000", "Namur"), Some((Some(5000), "Namur".to_owned())));
        assert_eq!(read("", "5000 Namur"), Some((Some(5000), "Namur".to_owned())));
        assert_eq!(read("5000 Namur", ""), Some((Some(5000), "Namur".to_owned())));
        assert_eq!(read("08600", "Givet"), Some((None, "08600 Givet".to_owned())));
        assert_eq!(read("5000", ""), Some((Some(5000), "5000".to_owned())));
        assert_eq!(read("", " "), None);
    }

    #[test]
    fn a_day_is_read_as_spreadsheets_write_it_again() {
        for text in ["2026-03-04", "04/03/2026", "4/3/2026", "4.3.2026", "04-03-2026"] {
            assert_eq!(day(text), Day::parse("2026-03-04").ok(), "{text}");
        }
        assert_eq!(day("bientôt"), None);
    }

    #[test]
    fn national_numbers_are_masked_and_counted() {
        let read = read("nom;contact\nA;Marie 85.07.30-033.28", &[]).unwrap();
        assert_eq!(read.masked, 1);
        assert_eq!(said(read.firms[0].1.contacts[0].name.as_ref()), "Marie [numéro retiré]");
    }
}
