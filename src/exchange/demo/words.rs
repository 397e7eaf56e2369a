//! The words that fictional people are made of, read from the tables beside this file.
//!
//! All names are common ones of the region, put together by dice. Numbers and addresses do not exist: `0450` lies
//! below the first block of mobile numbers that Belgium gives to operators (0455), and `example.org` is kept free
//! for examples (RFC 2606).

use crate::domain::{Locality, Step};
use std::sync::LazyLock;

/// Names that go together, and the languages that such a family may also speak.
#[derive(Debug)]
pub struct Names {
    pub weight: usize,
    pub women: Vec<&'static str>,
    pub men: Vec<&'static str>,
    pub families: Vec<&'static str>,
    pub languages: Vec<&'static str>,
}

/// A locality of the region, in one of four areas.
#[derive(Debug)]
pub struct Place {
    pub weight: usize,
    pub locality: Locality,
    /// A place in [`AREAS`].
    pub area: usize,
}

/// A job to aim at: its ROME code, if it has one, and both words.
#[derive(Debug)]
pub struct Aim {
    pub weight: usize,
    pub trade: Option<&'static str>,
    pub feminine: &'static str,
    pub masculine: &'static str,
}

/// A sentence, and the steps at which one would write it (none: at any).
#[derive(Debug)]
pub struct Text {
    pub steps: Vec<Step>,
    /// After how many days in the step one no longer writes it.
    pub within: Option<i32>,
    pub words: &'static str,
}

/// All tables.
#[derive(Debug, Default)]
pub struct Words {
    pub names: Vec<Names>,
    pub places: Vec<Place>,
    pub aims: Vec<Aim>,
    pub notes: Vec<Text>,
    pub tasks: Vec<Text>,
    pub tags: Vec<Text>,
    pub sectors: Vec<Text>,
}

/// The territories of the fictional centre.
pub const AREAS: [&str; 4] = ["Couvin et Viroinval", "Philippeville et Florennes", "Chimay et Momignies", "Libramont"];

/// The groups of the fictional centre.
pub const COHORTS: [&str; 4] = ["Groupe du matin", "Groupe de jour", "Groupe de septembre", "Groupe de janvier"];

/// The filières: name, objective, method.
pub const TRACKS: [[&str; 3]; 2] = [
    ["S'orienter et définir un projet", "orientation", "defi"],
    ["Devenir aide-ménager ou aide-ménagère", "professional", "defi"],
];

/// What belongs to the first days of a step, with how long one writes it.
const FRESH: [(&str, i32); 5] = [
    ("Appeler après la première semaine", 14),
    ("Appeler la tutrice au deuxième jour", 7),
    ("Prendre des nouvelles à un mois", 40),
    ("Prendre des nouvelles à trois mois", 110),
    ("Confirmer le rendez-vous d'accueil", 30),
];

/// The colleagues: name and function.
pub const MEMBERS: [[&str; 2]; 6] = [
    ["Annick", "formatrice"],
    ["Bruno", "formateur"],
    ["Coralie", "accompagnatrice"],
    ["Dimitri", "conseiller en insertion"],
    ["Esra", "formatrice"],
    ["Florence", "coordinatrice"],
];

/// The name of the fictional centre.
pub const CENTRE: &str = "Le Pont (exemple)";

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words {
        names: lines(include_str!("names.csv")).filter_map(names).collect(),
        places: lines(include_str!("localities.csv")).filter_map(place).collect(),
        aims: lines(include_str!("goals.csv")).filter_map(aim).collect(),
        ..Words::default()
    };
    for line in lines(include_str!("texts.csv")) {
        let Some((sort, text)) = line.split_once(';').and_then(|(sort, rest)| Some((sort, text(rest)?))) else {
            continue;
        };
        match sort {
            "note" => words.notes.push(text),
            "task" => words.tasks.push(text),
            "tag" => words.tags.push(text),
            _ => words.sectors.push(text),
        }
    }
    words
});

/// The tables, read once.
pub fn words() -> &'static Words {
    &WORDS
}

fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().skip(1)
}

fn names(line: &'static str) -> Option<Names> {
    let mut cells = line.split(';');
    let weight = cells.next()?.parse().ok()?;
    let mut list = || Some(cells.next()?.split(',').filter(|word| !word.is_empty()).collect());
    Some(Names { weight, women: list()?, men: list()?, families: list()?, languages: list()? })
}

fn place(line: &'static str) -> Option<Place> {
    let mut cells = line.split(',');
    let weight = cells.next()?.parse().ok()?;
    let postcode = cells.next()?.parse().ok()?;
    let locality = Locality::new(Some(postcode), cells.next()?).ok()?;
    Some(Place { weight, locality, area: cells.next()?.parse().ok()? })
}

fn aim(line: &'static str) -> Option<Aim> {
    let mut cells = line.split(';');
    Some(Aim {
        weight: cells.next()?.parse().ok()?,
        trade: cells.next().filter(|code| !code.is_empty()),
        feminine: cells.next()?,
        masculine: cells.next()?,
    })
}

fn text(rest: &'static str) -> Option<Text> {
    let (steps, words) = rest.split_once(';')?;
    let steps = if steps == "*" { Vec::new() } else { steps.split(',').map(Step::parse).collect::<Option<_>>()? };
    let within = FRESH.iter().find(|(beginning, _)| words.starts_with(beginning)).map(|(_, days)| *days);
    Some(Text { steps, within, words })
}

impl Text {
    /// Whether one would write it at this step.
    pub fn suits(&self, step: Step) -> bool {
        self.steps.is_empty() || self.steps.contains(&step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_tables_is_read() {
        let words = words();
        let count = |table: &str| table.lines().count() - 1;
        assert_eq!(words.names.len(), count(include_str!("names.csv")));
        assert_eq!(words.places.len(), count(include_str!("localities.csv")));
        assert_eq!(words.aims.len(), count(include_str!("goals.csv")));
        let texts = words.notes.len() + words.tasks.len() + words.tags.len() + words.sectors.len();
        assert_eq!(texts, count(include_str!("texts.csv")));
        assert!(words.names.iter().all(|names| !names.women.is_empty() && !names.men.is_empty()));
        assert!(words.names.iter().all(|names| !names.families.is_empty()));
        assert!(words.places.iter().all(|place| place.area < AREAS.len()));
    }

    #[test]
    fn each_step_has_notes_and_tasks() {
        for step in Step::ALL {
            assert!(words().notes.iter().filter(|text| text.suits(step)).count() >= 8, "{step}");
            assert!(words().tasks.iter().filter(|text| text.suits(step)).count() >= 3, "{step}");
        }
    }

    #[test]
    fn no_text_speaks_of_health_or_judges() {
        let table = include_str!("texts.csv").to_lowercase();
        for word in [
            "santé",
            "malad",
            "médec",
            "médic",
            "handicap",
            "alcool",
            "drogue",
            "dette",
            "justice",
            "prison",
            "motivé",
            "motivation",
            "paress",
            "obéi",
            "dépress",
            "psych",
            "enceinte",
            "problème",
        ] {
            assert!(!table.contains(word), "{word}");
        }
    }
}
