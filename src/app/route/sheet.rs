//! The printable sheets of a person as addresses name them: `?fiche=stage&stage=<id>`.

use crate::domain::{Day, ElementId};
use crate::insight::paper::attendance::Period;
use form_urlencoded::Serializer;

/// A sheet, with what was chosen on its screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// The whole dossier, for the organisation.
    Dossier,
    /// The sheet that the person takes home.
    Person,
    /// The attendance certificate of a period.
    Attendance(Period),
    /// The summary of the convention of a placement; of the last one without an id.
    Placement(Option<ElementId>),
    /// The visit sheet of a placement.
    Visit(Option<ElementId>),
    /// The agreement to sign before something is told to a partner; a blank one without an id.
    Agreement(Option<ElementId>),
    /// All that is held about the person, for them.
    Copy,
    /// The person's own search for a job in a period.
    Search(Period),
    /// The path in easy words, for the person.
    Journey,
    /// What the person and the team have agreed to do.
    Plan,
    /// What the European Social Fund asks of a trainee for a year; of this year without one.
    Trainee(Option<i16>),
    /// The words that congratulate somebody who is newly in work.
    Congratulation,
}

impl Sheet {
    /// Every sheet as the menu opens it.
    pub const ALL: [Sheet; 12] = [
        Sheet::Journey,
        Sheet::Person,
        Sheet::Plan,
        Sheet::Dossier,
        Sheet::Attendance(Period { from: None, to: None }),
        Sheet::Placement(None),
        Sheet::Visit(None),
        Sheet::Agreement(None),
        Sheet::Copy,
        Sheet::Search(Period { from: None, to: None }),
        Sheet::Trainee(None),
        Sheet::Congratulation,
    ];

    /// The code in an address.
    pub fn code(self) -> &'static str {
        match self {
            Sheet::Dossier => "dossier",
            Sheet::Person => "personne",
            Sheet::Attendance(_) => "attestation",
            Sheet::Placement(_) => "stage",
            Sheet::Visit(_) => "visite",
            Sheet::Agreement(_) => "accord",
            Sheet::Copy => "copie",
            Sheet::Search(_) => "recherche",
            Sheet::Journey => "parcours",
            Sheet::Plan => "plan",
            Sheet::Trainee(_) => "fse",
            Sheet::Congratulation => "felicitations",
        }
    }

    /// The sheet that a query asks for; none when it asks for none that is known.
    pub fn read(query: &str) -> Option<Sheet> {
        let value = |wanted: &str| {
            let mut pairs = form_urlencoded::parse(query.as_bytes());
            pairs.find(|(key, _)| key == wanted).map(|(_, value)| value.into_owned())
        };
        let day = |key| value(key).and_then(|text| Day::parse(&text).ok());
        let element = |key| value(key).and_then(|text| ElementId::parse(&text).ok());
        let code = value(SHEET)?;
        let sheet = Sheet::ALL.into_iter().find(|sheet| sheet.code() == code)?;
        Some(match sheet {
            Sheet::Dossier | Sheet::Person | Sheet::Copy => sheet,
            Sheet::Journey | Sheet::Plan | Sheet::Congratulation => sheet,
            Sheet::Trainee(_) => Sheet::Trainee(value("annee").and_then(|text| year(&text))),
            Sheet::Attendance(_) => Sheet::Attendance(Period { from: day("du"), to: day("au") }),
            Sheet::Search(_) => Sheet::Search(Period { from: day("du"), to: day("au") }),
            Sheet::Placement(_) => Sheet::Placement(element("stage")),
            Sheet::Visit(_) => Sheet::Visit(element("stage")),
            Sheet::Agreement(_) => Sheet::Agreement(element("accord")),
        })
    }

    /// The query that [`Sheet::read`] reads back.
    pub fn query(self) -> String {
        let mut query = Serializer::new(String::new());
        query.append_pair(SHEET, self.code());
        let mut put = |key: &str, value: Option<String>| {
            if let Some(value) = value {
                query.append_pair(key, &value);
            }
        };
        match self {
            Sheet::Dossier | Sheet::Person | Sheet::Copy => {}
            Sheet::Journey | Sheet::Plan | Sheet::Congratulation => {}
            Sheet::Trainee(year) => put("annee", year.map(|year| year.to_string())),
            Sheet::Attendance(period) | Sheet::Search(period) => {
                put("du", period.from.map(|day| day.to_string()));
                put("au", period.to.map(|day| day.to_string()));
            }
            Sheet::Placement(placement) | Sheet::Visit(placement) => put("stage", placement.map(|id| id.to_string())),
            Sheet::Agreement(agreement) => put("accord", agreement.map(|id| id.to_string())),
        }
        query.finish()
    }
}

/// A year that an address names.
fn year(text: &str) -> Option<i16> {
    text.parse().ok().filter(|year| (1900..2200).contains(year))
}

/// The key of a query that asks for a sheet.
pub const SHEET: &str = "fiche";

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn sheets_are_read_back_with_what_was_chosen() {
        let placement = Some(ElementId::derived(Uuid::nil(), "placement"));
        let period = Period { from: Day::parse("2026-03-01").ok(), to: None };
        let (visit, agreement) = (Sheet::Visit(placement), Sheet::Agreement(placement));
        let chosen = [Sheet::Attendance(period), Sheet::Search(period), Sheet::Placement(placement), visit, agreement];
        let trainee = [Sheet::Trainee(Some(2025))];
        for sheet in Sheet::ALL.into_iter().chain(chosen).chain(trainee) {
            assert_eq!(Sheet::read(&sheet.query()), Some(sheet));
        }
    }

    #[test]
    fn what_is_no_sheet_is_none() {
        for query in ["", "q=x", "fiche=cv", "fiche="] {
            assert_eq!(Sheet::read(query), None, "{query}");
        }
        assert_eq!(Sheet::read("fiche=stage&stage=x"), Some(Sheet::Placement(None)));
        assert_eq!(Sheet::read("fiche=fse&annee=99999"), Some(Sheet::Trainee(None)));
    }
}
