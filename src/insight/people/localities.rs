//! Finds a Belgian locality by its postcode or its name.
//!
//! The table is open data (`postcode,locality,lat,lon`, degrees with a point), loaded when it is
//! first needed, so it comes in as text. A postcode may cover several localities and a name may
//! have several postcodes: only both together name one.

use crate::domain::fold_text::fold;
use crate::domain::order::InOrder;

/// A locality and where it lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locality {
    /// Four digits.
    pub postcode: String,
    pub name: String,
    pub latitude: MicroDegrees,
    pub longitude: MicroDegrees,
}

/// An angle in millionths of a degree, north or east of zero: an integer, so that what holds it can
/// be compared exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MicroDegrees(pub i32);

/// Why the table cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LocalitiesError {
    /// Not a table, or a row of another length.
    #[error("locality table cannot be read: {0}")]
    Table(#[from] csv::Error),
    /// A postcode that is not four digits, or an angle that is not decimal degrees.
    #[error("locality table holds the impossible value {0}")]
    Value(String),
}

/// The searchable table; about 2 800 rows.
#[derive(Debug)]
pub struct LocalityIndex {
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    key: String,
    locality: Locality,
}

/// How well a name answers, best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Whole,
    Beginning,
    Inside,
}

impl LocalityIndex {
    /// Reads the table (CSV, UTF-8, with a header row).
    ///
    /// # Errors
    /// A table that is not CSV of four columns, or holds an impossible value.
    pub fn parse(table: &str) -> Result<Self, LocalitiesError> {
        let mut rows = Vec::new();
        for row in csv::Reader::from_reader(table.as_bytes()).into_deserialize() {
            let (postcode, name, latitude, longitude): (String, String, String, String) = row?;
            if !is_postcode(&postcode) {
                return Err(LocalitiesError::Value(postcode));
            }
            let (latitude, longitude) = (MicroDegrees::parse(&latitude)?, MicroDegrees::parse(&longitude)?);
            rows.push(Row { key: key(&name), locality: Locality { postcode, name, latitude, longitude } });
        }
        Ok(Self { rows })
    }

    /// The localities that answer `query`, best first, at most `limit`. Figures begin a postcode,
    /// each other word begins a word of the name (« 40 liege », « st-hub »); an empty query finds
    /// nothing.
    pub fn search(&self, query: &str, limit: usize) -> Vec<&Locality> {
        let query = key(query);
        let (figures, words): (Vec<&str>, Vec<&str>) = query
            .split(' ')
            .filter(|word| !word.is_empty())
            .partition(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
        if figures.is_empty() && words.is_empty() {
            return Vec::new();
        }
        let name = words.join(" ");
        let mut found: Vec<(Rank, usize, &Locality)> = self
            .rows
            .iter()
            .filter(|row| figures.iter().all(|figures| row.locality.postcode.starts_with(figures)))
            .filter_map(|row| {
                Some((rank(&row.key, &name, &words)?, if words.is_empty() { 0 } else { row.key.len() }, &row.locality))
            })
            .collect();
        found.order_by(|a, b| (a.0, a.1, &a.2.postcode, &a.2.name).cmp(&(b.0, b.1, &b.2.postcode, &b.2.name)));
        found.into_iter().take(limit).map(|(_, _, locality)| locality).collect()
    }

    /// All of them, each with its [`key`].
    pub fn all(&self) -> impl Iterator<Item = (&str, &Locality)> {
        self.rows.iter().map(|row| (row.key.as_str(), &row.locality))
    }
}

impl MicroDegrees {
    fn parse(text: &str) -> Result<Self, LocalitiesError> {
        let value = || {
            let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
            let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
            if whole.is_empty()
                || decimals.len() > 6
                || !digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
            {
                return None;
            }
            let micro: i32 = format!("{whole}{decimals:0<6}").parse().ok()?;
            (micro <= 180_000_000).then_some(Self(sign * micro))
        };
        value().ok_or_else(|| LocalitiesError::Value(text.to_owned()))
    }
}

fn is_postcode(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn rank(key: &str, name: &str, words: &[&str]) -> Option<Rank> {
    if key == name {
        Some(Rank::Whole)
    } else if key.starts_with(name) {
        Some(Rank::Beginning)
    } else {
        words.iter().all(|word| key.split(' ').any(|known| known.starts_with(word))).then_some(Rank::Inside)
    }
}

/// Folded words, by which names are compared; « st » and « ste » are written out, because both writings are common.
pub fn key(text: &str) -> String {
    let folded = fold(text);
    let written_out = |word| match word {
        "st" => "saint",
        "ste" => "sainte",
        _ => word,
    };
    folded.split(' ').map(written_out).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = include_str!("../../../assets/data/localities.csv");

    #[track_caller]
    fn check(query: &str, expected: &[&str]) {
        let index = LocalityIndex::parse(TABLE).expect("the embedded table");
        let found: Vec<String> = index
            .search(query, expected.len().max(1))
            .iter()
            .map(|found| format!("{} {}", found.postcode, found.name))
            .collect();
        assert_eq!(found, expected, "{query:?}");
    }

    #[test]
    fn a_postcode_or_its_beginning_finds_its_localities() {
        check("4000", &["4000 Glain", "4000 Liège", "4000 Rocourt"]);
        check("450", &["4500 Ben-Ahin", "4500 Huy"]);
        check("0000", &[]);
        check("40001", &[]);
    }

    #[test]
    fn a_name_is_found_without_accents_or_hyphens() {
        check("liege", &["4000 Liège", "4020 Liège"]);
        check("LIÈGE", &["4000 Liège"]);
        check("jupille sur meuse", &["4020 Jupille-Sur-Meuse"]);
        check("saint hubert", &["6870 Saint-Hubert"]);
        check("st-hub", &["6870 Saint-Hubert"]);
        check("meuse jup", &["4020 Jupille-Sur-Meuse"]);
    }

    #[test]
    fn postcode_and_name_narrow_each_other() {
        check("4020 liège", &["4020 Liège"]);
        check("Liège 4020", &["4020 Liège"]);
        check("5000 liège", &[]);
    }

    #[test]
    fn nothing_asked_finds_nothing() {
        check("", &[]);
        check(" - ", &[]);
    }

    #[test]
    fn whole_names_come_before_longer_ones() {
        let index = LocalityIndex::parse("p,n,a,o\n3000,Vieux Mons,1,1\n2000,Mons-Nord,1,1\n1000,Mons,1,1\n")
            .expect("a small table");
        let names: Vec<&str> = index.search("mons", 9).iter().map(|found| found.name.as_str()).collect();
        assert_eq!(names, ["Mons", "Mons-Nord", "Vieux Mons"]);
        assert_eq!(index.search("mons", 2).len(), 2);
    }

    #[test]
    fn places_are_whole_numbers() {
        let index = LocalityIndex::parse(TABLE).expect("the embedded table");
        let liege = index.search("4000 liège", 1)[0];
        assert_eq!((liege.latitude, liege.longitude), (MicroDegrees(50_645_100), MicroDegrees(5_573_400)));
        assert_eq!(index.rows.len(), 2757);
    }

    #[test]
    fn angles_are_read_exactly() {
        for (text, expected) in [("0", 0), ("-0.5", -500_000), ("50.000001", 50_000_001), ("180", 180_000_000)] {
            assert_eq!(MicroDegrees::parse(text).expect(text), MicroDegrees(expected));
        }
        for text in ["", "-", ".", ".5", "1.2.3", "1e3", "+1", "5.1234567", "181", "99999999999", "é"] {
            assert!(MicroDegrees::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn tables_that_cannot_be_used_are_refused() {
        let header = "postcode,locality,lat,lon\n";
        for row in ["400,Liège,50,5", "40000,Liège,50,5", "4o00,Liège,50,5", "4000,Liège,north,5"] {
            assert!(
                matches!(LocalityIndex::parse(&format!("{header}{row}\n")), Err(LocalitiesError::Value(_))),
                "{row}"
            );
        }
        assert!(matches!(LocalityIndex::parse(&format!("{header}4000,Liège\n")), Err(LocalitiesError::Table(_))));
    }
}
