//! The name of a person in the title of a card.
//!
//! The rules, in order: what follows a dash between spaces, a colon, a bar or a bracket is not the name; after a
//! comma come first names; words in capitals are the last name, wherever they stand, with the particles before
//! them; otherwise the first word is the first name and the others the last name.

use super::text::{shows_nothing, visible};

/// A title read as a name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonName {
    pub first: Option<String>,
    pub last: Option<String>,
    /// The title says more than the name, and is kept whole in a note.
    pub rest: bool,
    /// The title may not be a name: many words, figures, or one word alone.
    pub doubtful: bool,
}

const PARTICLES: &[&str] =
    &["de", "du", "des", "le", "la", "van", "von", "der", "den", "ter", "ten", "el", "al", "ben"];

/// Reads a title; a title that shows nothing has neither first nor last name.
pub fn split_name(title: &str) -> PersonName {
    let shown = visible(title);
    if shows_nothing(&shown) {
        return PersonName { rest: !shown.trim().is_empty(), doubtful: true, ..PersonName::default() };
    }
    let bare = |text: &str| text.trim_matches(|sign: char| !sign.is_alphanumeric()).to_owned();
    let head = head(shown.trim());
    // A title such as « (x) » has nothing before its bracket: then it is taken as a whole.
    let head = if shows_nothing(head) { shown.trim() } else { head };
    let name = bare(head);
    let words: Vec<&str> = name.split_whitespace().collect();
    let rest = words.join(" ") != shown.split_whitespace().collect::<Vec<_>>().join(" ");
    let (first, last) = match name.split_once(',') {
        Some((last, first)) if !shows_nothing(first) => (bare(first), bare(last)),
        _ => by_capitals(&words).unwrap_or_else(|| (words[..1].concat(), words[1..].join(" "))),
    };
    let doubtful = !(2..=5).contains(&words.len()) || name.chars().any(|sign| sign.is_ascii_digit());
    let some = |text: String| (!text.is_empty()).then_some(text);
    PersonName { first: some(first), last: some(last), rest, doubtful }
}

/// What stands before the first sign that ends a name.
fn head(title: &str) -> &str {
    let ends = [" - ", " – ", " — ", ":", "(", "[", "/", "|", ";", " + ", "=>", "->", "→"];
    let end = ends.iter().filter_map(|sign| title.find(sign)).min();
    &title[..end.unwrap_or(title.len())]
}

/// First and last name when some words, and not all, are in capitals.
fn by_capitals(words: &[&str]) -> Option<(String, String)> {
    let capital = |word: &&str| {
        let mut letters = word.chars().filter(|sign| sign.is_alphabetic());
        letters.clone().count() > 1 && letters.all(char::is_uppercase)
    };
    let start = words.iter().position(&capital)?;
    let end = start + words[start..].iter().take_while(|word| capital(word)).count();
    let particles = words[..start].iter().rev().take_while(|word| PARTICLES.contains(word)).count();
    let start = start - particles;
    let first: Vec<&str> = words[..start].iter().chain(&words[end..]).copied().collect();
    (!first.is_empty()).then(|| (first.join(" "), words[start..end].join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(title: &str, first: &str, last: &str, rest: bool) {
        let name = split_name(title);
        let read = (name.first.as_deref().unwrap_or(""), name.last.as_deref().unwrap_or(""), name.rest);
        assert_eq!(read, (first, last, rest), "{title}");
    }

    #[test]
    fn names_are_read_in_any_order() {
        check("Marie DUPONT", "Marie", "DUPONT", false);
        check("DUPONT Marie", "Marie", "DUPONT", false);
        check("Jean-Pol van der MEER", "Jean-Pol", "van der MEER", false);
        check("Anne-Lise Martin", "Anne-Lise", "Martin", false);
        check("Dupont, Marie", "Marie", "Dupont", false);
        check("Ludo", "Ludo", "", false);
        check("MARIE DUPONT", "MARIE", "DUPONT", false);
        check("Marie DUPONT - stage Colruyt", "Marie", "DUPONT", true);
        check("👩 Marie DUPONT (5660)", "Marie", "DUPONT", true);
        check("\u{200f}Marie\u{200c} DUPONT", "Marie", "DUPONT", false);
        check("(à rappeler)", "à", "rappeler", true);
    }

    #[test]
    fn a_title_that_shows_nothing_is_no_name() {
        for title in ["---", "\u{200e}", "", " — "] {
            let name = split_name(title);
            assert_eq!((name.first, name.last), (None, None), "{title:?}");
        }
    }

    #[test]
    fn what_may_not_be_a_name_is_said() {
        assert!(split_name("Réunion").doubtful);
        assert!(split_name("appeler le 3").doubtful);
        assert!(!split_name("Marie DUPONT").doubtful);
    }
}
