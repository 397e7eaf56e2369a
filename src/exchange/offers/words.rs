//! Finding words, hours and numbers in what offers say.

use crate::domain::Duration;
use crate::domain::fold_text::fold;

/// Whether a folded text holds these folded words as whole words.
pub fn holds(folded: &str, words: &str) -> bool {
    place(folded, words).is_some()
}

/// Where a folded text holds these words, as a byte.
pub fn place(folded: &str, words: &str) -> Option<usize> {
    let ends = |at: usize| folded[at..].is_empty() || folded[at..].starts_with(' ');
    let begins = |at: usize| at == 0 || folded[..at].ends_with(' ');
    folded.match_indices(words).map(|(at, _)| at).find(|at| begins(*at) && ends(at + words.len()))
}

/// Whether the offer says that something is required, or that it is only wished; none where it says neither.
pub fn must(folded: &str) -> Option<bool> {
    const MUST: [&str; 12] = [
        "exige",
        "exigee",
        "exiges",
        "exigees",
        "requis",
        "requise",
        "requises",
        "obligatoire",
        "obligatoires",
        "indispensable",
        "indispensables",
        "imperatif",
    ];
    const WISH: [&str; 9] = [
        "souhaite",
        "souhaitee",
        "souhaites",
        "souhaitees",
        "atout",
        "apprecie",
        "appreciee",
        "de preference",
        "un plus",
    ];
    let says = |list: &[&str]| list.iter().any(|words| holds(folded, words));
    match (says(&WISH), says(&MUST) && !says(&["pas exige", "pas exigee", "non requis", "non requise"])) {
        (true, _) => Some(false),
        (false, true) => Some(true),
        (false, false) => None,
    }
}

/// The hours a week that a text names: « 24h/semaine », « 19 heures par semaine », « 30h30/sem. »; in a field about the
/// working time `anywhere` needs no « semaine ».
pub fn weekly(text: &str, of: Field) -> Option<Duration> {
    let lower = text.to_lowercase().replace(['\u{202f}', '\u{a0}'], " ");
    let mut from = 0;
    while let Some(start) = lower[from..].find(|sign: char| sign.is_ascii_digit()).map(|at| from + at) {
        let is_over = |sign: char| !sign.is_ascii_digit() && !matches!(sign, ',' | '.');
        let end = start + lower[start..].find(is_over)?;
        if let Some(read) = hours(&lower[start..end], &lower[end..], of) {
            return Some(read);
        }
        from = end;
    }
    None
}

/// Where hours are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    WorkingTime,
    Text,
}

/// The most hours that are a week's.
const LONGEST: u32 = 60 * 60;

fn hours(number: &str, behind: &str, of: Field) -> Option<Duration> {
    let behind = behind.trim_start();
    let rest = ["heures", "heure", "hrs", "h"].iter().find_map(|unit| behind.strip_prefix(unit))?;
    let minutes: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let rest = rest[minutes.len()..].trim_start();
    let is_weekly = ["/", "par", "/ ", ""].iter().any(|link| {
        let after = rest.strip_prefix(link).map(str::trim_start);
        after.is_some_and(|after| after.starts_with("sem") || after.starts_with("hebdo"))
    });
    if !is_weekly && of == Field::Text {
        return None;
    }
    let read = Duration::parse(&format!("{}h{minutes}", number.trim_end_matches(['.', ',']))).ok()?;
    (1..=LONGEST).contains(&read.as_minutes()).then_some(read)
}

/// The unusual hours that a text names, as codes.
pub fn unusual(folded: &str) -> Vec<String> {
    const WORDS: [(&str, &[&str]); 6] = [
        ("weekend", &["week end", "week ends", "weekend", "weekends", "samedi", "dimanche"]),
        (
            "shifts",
            &[
                "en equipes",
                "en equipe tournante",
                "equipes successives",
                "en pauses",
                "travail a pauses",
                "2 pauses",
                "3 pauses",
            ],
        ),
        ("evening", &["en soiree", "le soir", "travail du soir"]),
        ("night", &["de nuit", "la nuit"]),
        ("early", &["tot le matin", "matin tot"]),
        ("split", &["horaire coupe", "horaires coupes"]),
    ];
    let named = WORDS.iter().filter(|(_, words)| words.iter().any(|words| holds(folded, words)));
    named.map(|(code, _)| (*code).to_owned()).collect()
}

/// Months that a folded text names: « 2 ans », « au moins six mois », « de 6 à 24 mois » (the first). None of « moins de 6
/// mois », which asks for nothing that can be counted.
pub fn months(folded: &str) -> Option<u32> {
    if holds(folded, "moins de") && !holds(folded, "au moins de") {
        return None;
    }
    let words: Vec<&str> = folded.split(' ').collect();
    let told = words.iter().enumerate().find_map(|(at, word)| {
        let number = counted(word)?;
        // Up to its unit stand other numbers at most: « de 6 à 24 mois », but not « une expérience de 6 mois ».
        let behind = words.get(at + 1..).unwrap_or_default();
        let unit = behind.iter().find(|word| counted(word).is_none() && !matches!(**word, "a" | "et" | "ou"))?;
        number.checked_mul(months_in(unit)?)
    });
    told.filter(|months| (1..=600).contains(months))
}

/// A number in figures, or a small one in letters.
fn counted(word: &str) -> Option<u32> {
    const SMALL: [&str; 6] = ["un", "deux", "trois", "quatre", "cinq", "six"];
    let small = SMALL.iter().zip(1..).find(|(name, _)| **name == word).map(|(_, number)| number);
    small.or_else(|| (word == "une").then_some(1)).or_else(|| word.parse().ok())
}

fn months_in(unit: &str) -> Option<u32> {
    match unit {
        "an" | "ans" | "annee" | "annees" => Some(12),
        "mois" => Some(1),
        _ => None,
    }
}

/// A name that is written in capitals, as people write it.
pub fn uncapital(text: &str) -> String {
    if text.chars().any(char::is_lowercase) {
        return text.to_owned();
    }
    let mut begins = true;
    let lower = |sign: char| {
        let out: String = if begins { sign.to_uppercase().collect() } else { sign.to_lowercase().collect() };
        begins = !sign.is_alphabetic();
        out
    };
    text.chars().map(lower).collect()
}

/// The digits of an offer's number: in a link to one, or alone.
pub fn number(text: &str) -> Option<String> {
    const DETAIL: &str = "offre-detail/";
    let text = text.find(DETAIL).map_or(text, |at| &text[at + DETAIL.len()..]);
    let digits: String = text.trim().chars().take_while(char::is_ascii_digit).collect();
    (5..=12).contains(&digits.len()).then_some(digits)
}

/// Whether folded words say that nothing is asked for.
pub fn is_nothing(folded: &str) -> bool {
    const NOTHING: [&str; 14] = [
        "",
        "aucun",
        "aucune",
        "non",
        "neant",
        "sans",
        "sans importance",
        "aucune importance",
        "indifferent",
        "pas d exigence",
        "pas d experience",
        "sans experience",
        "debutant accepte",
        "aucune experience",
    ];
    NOTHING.contains(&folded) || folded.starts_with("aucune experience") || folded.starts_with("pas de permis")
}

/// Folds a text but for its breaks, which become ` . `: no word is found across them.
pub fn sentences(text: &str) -> Vec<(String, String)> {
    let ends = |sign: char| matches!(sign, '\n' | '\r' | ';' | '•' | '·');
    let parts = text.split(ends).flat_map(|line| line.split(". "));
    parts.map(|part| (part.trim().to_owned(), fold(part))).filter(|(_, folded)| !folded.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_a_week_are_found_as_they_are_written() {
        for (text, minutes) in [
            ("Temps partiel, 24h/semaine", 1440),
            ("19 heures par semaine", 1140),
            ("30h30 / sem.", 1830),
            ("Entre 8 h et 17 h, 38 h/semaine", 2280),
            ("37,5 h hebdomadaires", 2250),
            ("de 8h à 12h", 0),
            ("5000 Namur", 0),
            ("", 0),
        ] {
            assert_eq!(weekly(text, Field::Text).map_or(0, Duration::as_minutes), minutes, "{text}");
        }
        assert_eq!(weekly("Temps partiel - 24h", Field::WorkingTime).map(Duration::as_minutes), Some(1440));
        assert_eq!(weekly("Temps plein", Field::WorkingTime), None);
    }

    #[test]
    fn months_are_those_that_are_asked_for() {
        for (text, expected) in [
            ("2 ans", Some(24)),
            ("de 6 a 24 mois", Some(6)),
            ("6 mois a 2 ans", Some(6)),
            ("au moins deux ans d experience", Some(24)),
            ("moins de 6 mois", None),
            ("experience souhaitee", None),
        ] {
            assert_eq!(months(text), expected, "{text}");
        }
    }

    #[test]
    fn words_are_found_whole() {
        assert!(holds("contrat cdi a namur", "cdi") && !holds("acdica", "cdi"));
        assert_eq!((must("permis b exige"), must("anglais atout"), must("permis b")), (Some(true), Some(false), None));
        assert_eq!(
            number("https://www.leforem.be/recherche-offres/offre-detail/4567891?x"),
            Some("4567891".to_owned())
        );
        assert_eq!(
            (uncapital("LA LOUVIÈRE"), uncapital("La Roche-en-Ardenne")),
            ("La Louvière".to_owned(), "La Roche-en-Ardenne".to_owned())
        );
    }
}
