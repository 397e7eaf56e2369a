//! The name of a person in the title of a card.
//!
//! The rules, in order: what stands in brackets or quotes, and what follows a dash between spaces, a colon, a bar or a
//! slash, is not the name; nor is a civility, a number, or a word such as « RDV ». After a comma come first names, unless
//! a whole name stands before it. Words in capitals are the last name, wherever they stand, with the particles before
//! them and what « épouse » or « née » ties to them. Else a name that begins with a particle begins with the last name;
//! a usual first name at one end is the first name; otherwise the first word is the first name.

use super::text::{shows_nothing, visible};
use super::title_words::{self as known, is_one_of};

/// A title read as a name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonName {
    pub first: Option<String>,
    pub last: Option<String>,
    /// The title says more than the name, and is kept whole in a note.
    pub rest: bool,
    /// The title may not be a name, or is one of two people: many words, figures, one word alone, « RDV », « et ».
    pub doubtful: bool,
}

/// Reads a title; a title that shows nothing has neither first nor last name.
pub fn split_name(title: &str) -> PersonName {
    let shown = visible(title);
    if shows_nothing(&shown) {
        return PersonName { rest: !shown.trim().is_empty(), doubtful: true, ..PersonName::default() };
    }
    let outside = without_groups(&shown);
    // A title such as « (x) » has nothing outside its brackets: then it is taken as a whole.
    let (told, tail) = head(if shows_nothing(&outside) { &shown } else { &outside });
    let (told, second) = first_of_two(told);
    let mut words = Words::of(told);
    let comma = words.comma();
    let (first, last) = match comma {
        Comma::None | Comma::Name => words.read(),
        Comma::LastFirst(place) => (words.take(place..), words.take(..place)),
    };
    let name: Vec<&str> = words.all.iter().copied().filter(|word| !is_link(word)).collect();
    let doubtful = words.odd
        || second
        || is_another_name(tail)
        || !(2..=5).contains(&name.len())
        || first.is_empty()
        || last.is_empty()
        || words.all.iter().any(|word| word.contains('@') || word.chars().any(|sign| sign.is_ascii_digit()));
    let some = |text: String| (!text.is_empty()).then_some(text);
    let rest = outside != shown || words.all.is_empty() || said(&shown) != words.all;
    PersonName { first: some(first), last: some(last), rest, doubtful }
}

/// The words of a title that say something: all but civilities.
fn said(title: &str) -> Vec<&str> {
    let says = |word: &&str| bare(word).chars().any(char::is_alphanumeric) || !word.is_ascii();
    let words = title.split_whitespace().filter(says).map(bare).enumerate();
    words.filter(|(place, word)| !is_civility(word, *place)).map(|(_, word)| word).collect()
}

/// Whether a word is a civility; short ones are initials elsewhere than at the beginning.
fn is_civility(word: &str, place: usize) -> bool {
    is_one_of(word, known::CIVILITIES) || place == 0 && is_one_of(word, known::SHORT_CIVILITIES)
}

fn bare(word: &str) -> &str {
    word.trim_matches(|sign: char| !sign.is_alphanumeric())
}

/// The title without what stands in brackets or quotes.
fn without_groups(title: &str) -> String {
    let pairs = [('(', ')'), ('[', ']'), ('{', '}'), ('«', '»'), ('“', '”'), ('"', '"')];
    let mut left = title.to_owned();
    for (open, close) in pairs {
        while let Some(start) = left.find(open) {
            let inside = start + open.len_utf8();
            // A bracket that is never closed reaches to the end.
            let end = left[inside..].find(close).map_or(left.len(), |end| inside + end + close.len_utf8());
            left.replace_range(start..end, " ");
        }
    }
    left
}

/// What stands before the first sign that ends a name, and what follows it.
fn head(title: &str) -> (&str, &str) {
    let ends = [" - ", " – ", " — ", ":", "/", "|", ";", "\n", " + ", "=>", "->", "→", "•"];
    let cuts = ends.iter().filter_map(|sign| Some((title.find(sign)?, sign.len())));
    // A sign before which nothing stands parts nothing.
    let cut = cuts.filter(|(end, _)| !shows_nothing(&title[..*end])).min();
    cut.map_or((title, ""), |(end, length)| (&title[..end], &title[end + length..]))
}

/// Of a title about two people the name of the first, when it is whole; and whether it is about two.
fn first_of_two(title: &str) -> (&str, bool) {
    let links = [" et ", " und ", " and ", " en ", "&", "+"];
    let link = |link: &&str| {
        let end = title.find(*link)?;
        // « en » is « and » in Dutch alone.
        let named = title[end + link.len()..].trim_start().starts_with(char::is_uppercase);
        (named || *link != " en ").then_some(end)
    };
    let Some(end) = links.iter().filter_map(link).min() else { return (title, false) };
    let before = &title[..end];
    (if before.split_whitespace().count() > 1 { before } else { title }, true)
}

/// Whether what follows a name may be a second one: a few words with capitals at their head, one of them all capitals.
fn is_another_name(tail: &str) -> bool {
    let words: Vec<&str> = head(tail).0.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
    let begins = |word: &&str| word.chars().next().is_some_and(char::is_uppercase) || is_link(word);
    (2..=4).contains(&words.len())
        && words.iter().all(begins)
        && words.iter().any(is_capital)
        && !words.iter().all(is_capital)
}

/// A word that ties names together and is none.
fn is_link(word: &&str) -> bool {
    is_one_of(word, known::PARTICLES) || is_one_of(word, known::TIES)
}

/// Whether a word is written in capitals, maybe after a prefix such as « Mc ». Initials are not.
fn is_capital(word: &&str) -> bool {
    let prefixes = ["Mc", "Mac", "De", "Di", "Du", "Le", "La", "Van", "d'", "d’", "D'", "D’", "l'", "l’", "O'", "O’"];
    let body = prefixes.iter().find_map(|prefix| word.strip_prefix(prefix)).unwrap_or(word);
    let all = |text: &str| {
        let mut letters = text.chars().filter(|sign| sign.is_alphabetic());
        letters.clone().count() > 1 && letters.all(char::is_uppercase)
    };
    let initials = word.split(['.', '-']).all(|part| part.chars().count() < 2);
    !initials && (all(word) || all(body))
}

/// What a comma parts.
enum Comma {
    None,
    /// The name is whole without what follows, which was dropped.
    Name,
    /// The last name ends before this word.
    LastFirst(usize),
}

/// The words of a name.
struct Words<'a> {
    all: Vec<&'a str>,
    /// After which word the first comma stands.
    comma: Option<usize>,
    civil: bool,
    /// There was a word that belongs to no name.
    odd: bool,
}

impl<'a> Words<'a> {
    fn of(told: &'a str) -> Self {
        let mut words = Self { all: Vec::new(), comma: None, civil: false, odd: false };
        let is_odd = |word: &str| is_one_of(word, known::NO_NAMES);
        let tokens = || told.split_inclusive(|sign: char| sign.is_whitespace() || sign == ',').map(|it| (it, bare(it)));
        let plain = tokens().filter(|(_, word)| !word.is_empty() && !is_odd(word)).count();
        let mut named = 0;
        for (place, (token, word)) in tokens().filter(|(token, _)| !token.trim().is_empty()).enumerate() {
            let is_word = word.chars().any(char::is_alphabetic);
            let odd = is_odd(word);
            words.odd |= odd;
            // After two names a word in small letters says something else.
            if named > 1 && word.starts_with(char::is_lowercase) && !is_link(&word) && !is_capital(&word) {
                break;
            }
            named += usize::from(word.starts_with(char::is_uppercase) && !is_link(&word));
            if is_civility(word, place) {
                (words.civil, named) = (true, 0);
            } else if odd && plain > 1 {
                // « RDV » is left out where a name is left.
                named = named.saturating_sub(1);
            } else if words.all.is_empty() && is_one_of(word, known::AND) {
                // « Mme et M. Martin »: no name begins so.
            } else if is_word || (!word.is_empty() && !words.all.is_empty()) {
                words.all.push(word);
            }
            if token.ends_with(',') && words.comma.is_none() && !words.all.is_empty() {
                words.comma = Some(words.all.len());
            }
        }
        // Figures at the end are a date or a number, not a name.
        while words.all.len() > 1 && words.all.last().is_some_and(|word| !word.chars().any(char::is_alphabetic)) {
            words.all.pop();
            words.odd = true;
        }
        words
    }

    /// What the comma parts; what follows a whole name is dropped.
    fn comma(&mut self) -> Comma {
        let Some(place) = self.comma.filter(|place| *place < self.all.len()) else { return Comma::None };
        let (before, after) = self.all.split_at(place);
        if is_one_of(after[0], known::TIES) {
            return Comma::None;
        }
        let capitals = before.iter().filter(|word| is_capital(word)).count();
        let whole = before.len() > 1 && capitals > 0 && before.iter().any(|word| !is_capital(word) && !is_link(word));
        let name =
            |word: &&str| word.chars().next().is_some_and(char::is_uppercase) && !word.contains(char::is_numeric);
        if whole || !after.iter().all(name) {
            self.all.truncate(place);
            return Comma::Name;
        }
        // « Marie Martin, Namur » and « Martin Dubois, Marie » look alike.
        let plain = before.iter().filter(|word| !is_link(word)).count();
        self.odd |= capitals == 0 && plain > 1 && !is_first_name(after[0]);
        Comma::LastFirst(place)
    }

    fn take<R: std::slice::SliceIndex<[&'a str], Output = [&'a str]>>(&self, range: R) -> String {
        self.all[range].join(" ")
    }

    /// First and last name by the forms and the places of the words.
    fn read(&mut self) -> (String, String) {
        if let Some(read) = by_capitals(&self.all) {
            return read;
        }
        let count = self.all.len();
        if let Some(tie) = self.all.iter().position(|word| is_one_of(word, known::TIES)).filter(|tie| *tie > 0) {
            let end = count.min(tie + 2);
            if end < count {
                return (self.take(end..), self.take(..end));
            }
            let (first, last) = self.by_usual_names(tie);
            let tied = self.take(tie..);
            return (first, if last.is_empty() { tied } else { format!("{last} {tied}") });
        }
        let particle = self.all.iter().position(|word| is_one_of(word, known::PARTICLES));
        match particle {
            Some(0) if count > 2 || !is_first_name(self.all[0]) => {
                let links = self.all.iter().take_while(|word| is_one_of(word, known::PARTICLES)).count();
                let end = count.min(links + 1);
                (self.take(end..), self.take(..end))
            }
            Some(place) if place > 0 && place + 1 < count => (self.take(..place), self.take(place..)),
            _ => self.by_usual_names(count),
        }
    }

    /// Reads the first `count` words.
    fn by_usual_names(&mut self, count: usize) -> (String, String) {
        let usual = |word: Option<&&str>| word.is_some_and(|word| is_first_name(word));
        let (begins, ends) = (usual(self.all.first()), usual(self.all[..count].last()));
        // After « Mlle » the last name comes first more often than not; nobody can be sure.
        let last_first = count > 1 && !begins && (ends || self.civil);
        self.odd |= last_first && !ends;
        if last_first {
            return (self.take(count - 1..count), self.take(..count - 1));
        }
        if count == 1 && self.civil {
            return (String::new(), self.take(..1));
        }
        (self.take(..count.min(1)), self.take(count.min(1)..count))
    }
}

fn is_first_name(word: &str) -> bool {
    // « Jean-Pol » is as usual as « Jean ».
    is_one_of(word.split('-').next().unwrap_or(word), known::FIRST_NAMES)
}

/// First and last name when some words, and not all, are in capitals.
fn by_capitals(words: &[&str]) -> Option<(String, String)> {
    let start = words.iter().position(is_capital)?;
    let mut end = start + 1;
    loop {
        let links = words[end..].iter().take_while(|word| is_link(word)).count();
        match words.get(end + links) {
            Some(word) if is_capital(word) => end += links + 1,
            _ => break,
        }
    }
    let particles = words[..start].iter().rev().take_while(|word| is_link(word)).count();
    let start = start - particles;
    // « MARTIN Marie née PETIT »: what is tied to the last name may follow the first.
    let tie = words[end..].iter().position(|word| is_one_of(word, known::TIES)).map_or(words.len(), |tie| end + tie);
    let first: Vec<&str> = words[..start].iter().chain(&words[end..tie]).copied().collect();
    let last: Vec<&str> = words[start..end].iter().chain(&words[tie..]).copied().collect();
    (!first.is_empty()).then(|| (first.join(" "), last.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, first: &str, last: &str, rest: bool) {
        let name = split_name(title);
        let read = (name.first.as_deref().unwrap_or(""), name.last.as_deref().unwrap_or(""), name.rest);
        assert_eq!(read, (first, last, rest), "{title}");
    }

    #[test]
    fn names_are_read_in_any_order() {
        check("Marie DUPONT", "Marie", "DUPONT", false);
        check("Jean-Pol van der MEER", "Jean-Pol", "van der MEER", false);
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
        for title in ["---", "\u{200e}", "", " — ", "???"] {
            let name = split_name(title);
            assert_eq!((name.first, name.last, name.doubtful), (None, None, true), "{title:?}");
        }
    }

    #[test]
    fn no_title_loses_a_letter() {
        for title in
            ["a", ",", ",,a", "M.", "Mme", "RDV", "et", " & ", "Mme,Mlle", "12", "épouse", "de", "( ", "«»", "a , b"]
        {
            let name = split_name(title);
            assert!(name.rest || name.first.is_some() || name.last.is_some() || shows_nothing(title), "{title:?}");
        }
    }
}
