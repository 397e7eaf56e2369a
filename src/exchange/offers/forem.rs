//! Records of Forem's open data, `offres-d-emploi-forem`: a table, or a list in JSON in any of the three wrappings in which its
//! portals give it.

use super::words::{Field as Looked, number, uncapital, unusual, weekly};
use super::{Offer, Read, contract, needs};
use crate::domain::fold_text::fold;
use crate::domain::json::Json;
use crate::domain::order::Fill;
use crate::domain::{Line, Locality, OpeningContract, OpeningSort, Prose};
use crate::exchange::sheet::{self, Row};
use crate::exchange::tidy::Tidy;
use std::collections::BTreeMap;

/// Where an offer of that number stands.
const DETAIL: &str = "https://www.leforem.be/recherche-offres/offre-detail/";

/// The code of Forem among the sources.
pub(super) const SOURCE: &str = "forem";

/// The fields that are read, and what tables call them where they are not called by their names.
const FIELDS: &[(&str, &[&str])] = &[
    ("numerooffreforem", &["numerodeloffre", "numerodeloffreforem", "numero"]),
    ("titreoffre", &["titredeloffre", "titre", "intitule"]),
    ("nomemployeur", &["nomdelemployeur", "employeur"]),
    ("metier", &["metiers"]),
    ("secteurs", &["secteur"]),
    ("typecontrat", &["typedecontrat", "contrat"]),
    ("regimetravail", &["regimedetravail", "regime"]),
    ("lieuxtravaillocalite", &["lieudetravail", "localite"]),
    ("lieuxtravailcodepostal", &["codepostal"]),
    ("niveauxetudes", &["niveaudetudes", "niveauxdetudes"]),
    ("langues", &["langue"]),
    ("experiencerequise", &["experience"]),
    ("permisdeconduire", &["permis"]),
    ("datedebutdiffusion", &[]),
    ("source", &[]),
    ("url", &["lien"]),
    // These say what others say already, or where on a map.
    ("lieuxtravailregionnuts", &[]),
    ("lieuxtravailgeo", &[]),
];

/// The fields of which nothing of ours holds what they say.
const NOTED: [&str; 3] = ["secteurs", "datedebutdiffusion", "source"];

/// One record, by the names of [`FIELDS`]. A field of several values has a line for each.
type Record = BTreeMap<&'static str, String>;

/// Reads records; none where the text is of another sort.
pub fn read(text: &str) -> Option<Read> {
    let records = match text.trim_start() {
        // What begins as a list of records and is none is no text of an offer either.
        json if json.starts_with('{') || json.starts_with("[{") => of_json(json).unwrap_or_default(),
        json if json.starts_with('[') => of_json(json)?,
        table => of_table(&sheet::read(table))?,
    };
    Some(offers(&records))
}

/// Reads the rows of a table; none where they are of another sort.
pub fn table(rows: &[Row]) -> Option<Read> {
    of_table(rows).map(|records| offers(&records))
}

fn offers(records: &[Record]) -> Read {
    let mut read = Read::default();
    let mut tidy = Tidy::default();
    for record in records {
        match offer(record, &mut tidy) {
            Some(offer) => read.offers.push(offer),
            None => read.empty += 1,
        }
    }
    read.masked = tidy.masked;
    read
}

/// The field that a key or a heading names.
fn field(name: &str) -> Option<&'static str> {
    let folded = fold(name).replace(' ', "");
    FIELDS.iter().find(|(field, others)| *field == folded || others.contains(&folded.as_str())).map(|(field, _)| *field)
}

/// The fields that a header names; none where a row is no header.
fn header(cells: &[String]) -> Option<Vec<Option<&'static str>>> {
    let fields: Vec<_> = cells.iter().map(|name| field(name)).collect();
    let known = || fields.iter().flatten();
    // A text that happens to name one of them is no table.
    let is_header = known().count() >= 2 && known().any(|field| matches!(*field, "numerooffreforem" | "titreoffre"));
    is_header.then_some(fields)
}

fn of_table(rows: &[Row]) -> Option<Vec<Record>> {
    let (fields, _, rows) = sheet::headed(rows, header)?;
    let record = |cells: &[String]| {
        let said = fields.iter().zip(cells).filter(|(_, cell)| !cell.is_empty());
        said.filter_map(|(field, cell)| Some(((*field)?, cell.clone()))).into_map()
    };
    Some(rows.iter().map(|row| record(&row.cells)).collect())
}

fn of_json(text: &str) -> Option<Vec<Record>> {
    let read = Json::read(text)?;
    let list = ["results", "records"].iter().find_map(|key| read.get(key)).unwrap_or(&read);
    let record = |item: &Json| {
        let inner =
            item.get("fields").or_else(|| item.get("record").and_then(|inner| inner.get("fields"))).unwrap_or(item);
        let Json::Map(entries) = inner else { return None };
        let said = entries.iter().filter_map(|(key, value)| Some((field(key)?, said(value)?)));
        Some(said.into_map())
    };
    Some(list.items().iter().filter_map(record).collect())
}

/// What a value says, a line for each of several.
fn said(value: &Json) -> Option<String> {
    let text = match value {
        Json::Text(text) => text.trim().to_owned(),
        Json::Number(number) => number.to_string(),
        Json::List(items) => items.iter().filter_map(said).collect::<Vec<_>>().join("\n"),
        Json::Flag(_) | Json::Map(_) | Json::Other => String::new(),
    };
    Some(text).filter(|text| !text.is_empty())
}

fn offer(record: &Record, tidy: &mut Tidy) -> Option<Offer> {
    let text = |field: &str| record.get(field).map_or("", String::as_str);
    let mut line = |text: &str| short(text, tidy);
    let number = number(text("numerooffreforem")).or_else(|| number(text("url")));
    let title = line(text("titreoffre"));
    if number.is_none() && title.is_none() {
        return None;
    }
    let link = line(text("url")).or_else(|| number.as_ref().and_then(|number| line(&format!("{DETAIL}{number}"))));
    let contract = contract::of_label(&fold(text("typecontrat")));
    let regime = text("regimetravail");
    let mut asked = needs::languages(text("langues"));
    asked.extend(line(text("permisdeconduire")).as_ref().and_then(needs::driving));
    asked.extend(line(text("niveauxetudes")).as_ref().and_then(needs::schooling));
    asked.extend(line(text("experiencerequise")).as_ref().and_then(needs::experience));
    let weekly = weekly(regime, Looked::WorkingTime);
    let places: Vec<&str> = text("lieuxtravaillocalite").split(['\n', ',', ';']).map(str::trim).collect();
    let locality = locality(text("lieuxtravailcodepostal"), places.first().copied().unwrap_or_default());
    let noted = |field: &&str| !text(field).is_empty();
    let mut rest: Vec<&str> = NOTED.into_iter().filter(noted).collect();
    rest.extend(Some("typecontrat").filter(|field| contract.is_none() && noted(field)));
    rest.extend(Some("regimetravail").filter(|field| weekly.is_none() && noted(field)));
    rest.extend(Some("lieuxtravaillocalite").filter(|_| places.len() > 1 || (locality.is_none() && places != [""])));
    let note = rest.into_iter().map(|field| format!("{field} : {}", text(field).replace('\n', ", ")));
    let (employer, trade) = (line(text("nomemployeur")), line(text("metier")));
    Some(Offer {
        number: number.and_then(|number| Line::parse(&number).ok()),
        link,
        title,
        employer,
        trade,
        sort: Some(sort(contract)),
        contract,
        weekly,
        hours: unusual(&fold(regime)),
        locality,
        source: Some(SOURCE.to_owned()),
        note: note_of(&note.collect::<Vec<_>>().join("\n"), tidy),
        needs: asked,
        ..Offer::default()
    })
}

/// What an opening of this contract is.
pub(super) fn sort(contract: Option<OpeningContract>) -> OpeningSort {
    if contract == Some(OpeningContract::Placement) { OpeningSort::Placement } else { OpeningSort::Job }
}

/// A line of an offer. One that is too long is cut: its beginning says what it is.
pub(super) fn short(text: &str, tidy: &mut Tidy) -> Option<Line> {
    let single = text.replace('\n', ", ");
    tidy.line(&single).unwrap_or_else(|_| {
        let cut: String = single.chars().take(Line::LIMIT - 1).chain(['…']).collect();
        tidy.line(&cut).ok().flatten()
    })
}

fn note_of(text: &str, tidy: &mut Tidy) -> Option<Prose> {
    tidy.prose(text).ok().flatten()
}

fn locality(codes: &str, name: &str) -> Option<Locality> {
    let code = codes.split(['\n', ',', ';']).next().unwrap_or_default().trim().parse().ok();
    let name = uncapital(name.replace(char::is_control, " ").trim());
    match (code, name.as_str()) {
        (_, "") => None,
        (Some(code), name) => Locality::new(Some(code), name).or_else(|_| Locality::new(None, name)).ok(),
        (None, name) => Locality::parse(name).ok(),
    }
}
