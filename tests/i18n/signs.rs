//! Signs: each language is spaced and quoted as it is printed, and French is inclusive in one way.

use super::catalogue;
use passerelle::domain::Lang;

/// What is given to the person, in words that a weak reader and a screen reader do not stumble on.
const GIVEN: &[&str] = &["paper-person", "paper-agreement", "paper-held", "paper-coming", "paper-path", "paper-goal"];

/// A sign with what stands before and after it.
struct Sign {
    sign: char,
    before: Option<char>,
    after: Option<char>,
}

impl Sign {
    fn closes(&self) -> bool {
        self.after.is_none_or(char::is_whitespace)
    }
}

fn signs(text: &str) -> Vec<Sign> {
    let all: Vec<char> = text.chars().collect();
    let sign = |place: usize| Sign {
        sign: all[place],
        before: place.checked_sub(1).map(|place| all[place]),
        after: all.get(place + 1).copied(),
    };
    (0..all.len()).map(sign).collect()
}

#[test]
fn french_is_spaced_and_quoted_as_french_is() {
    for (id, text) in catalogue(Lang::Fr) {
        for Sign { sign, before, after } in signs(&text) {
            let closes = after.is_none_or(char::is_whitespace);
            match sign {
                ':' | ';' | '!' | '?' if closes => assert_eq!(before, Some('\u{202f}'), "{id}: {text}"),
                ':' | ';' | '!' | '?' => assert_ne!(before, Some(' '), "{id}: {text}"),
                '%' => assert!(matches!(before, Some('\u{202f}')) || text.contains("en %"), "{id}: {text}"),
                '«' => assert_eq!(after, Some('\u{a0}'), "{id}: {text}"),
                '»' => assert_eq!(before, Some('\u{a0}'), "{id}: {text}"),
                '"' | '“' | '”' | '„' | '’' | '‘' => panic!("{id}: {sign} in {text}"),
                ' ' => {
                    let digit = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
                    assert!(!(digit(before) && digit(after)), "{id}: a thousand is set apart by U+202F in {text}");
                }
                _ => {}
            }
        }
    }
}

#[test]
fn the_other_languages_are_spaced_and_quoted_as_they_are() {
    for (lang, opens, closes) in [(Lang::En, '“', '”'), (Lang::Nl, '“', '”'), (Lang::De, '„', '“')] {
        for (id, text) in catalogue(lang) {
            let mut open = false;
            for sign in signs(&text) {
                match sign.sign {
                    ':' | ';' | '!' | '?' if sign.closes() => {
                        assert!(!sign.before.is_some_and(char::is_whitespace), "{lang:?}: {id}: {text}");
                    }
                    '%' if !text.contains("in %") => {
                        let apart = if lang == Lang::En { None } else { Some('\u{a0}') };
                        let before = sign.before.filter(|sign| sign.is_whitespace());
                        assert_eq!(before, apart, "{lang:?}: {id}: {text}");
                    }
                    '…' if lang == Lang::De => {
                        let glued =
                            sign.before.is_some_and(|sign| sign.is_alphanumeric() || sign == '}' || sign == ' ');
                        assert!(!glued, "{lang:?}: {id}: dots for words stand apart by U+00A0 in {text}");
                    }
                    it if it == opens && !open => open = true,
                    it if it == closes && open => open = false,
                    '"' | '“' | '”' | '„' | '‘' | '’' | '«' | '»' => {
                        panic!("{lang:?}: {id}: {} in {text}", sign.sign)
                    }
                    _ => {}
                }
            }
            assert!(!open, "{lang:?}: {id}: a quotation is left open in {text}");
        }
    }
}

#[test]
fn no_text_has_two_spaces_or_three_dots() {
    for lang in Lang::ALL {
        for (id, text) in catalogue(lang) {
            assert!(!text.contains("..."), "{lang:?}: {id}: three dots in {text}");
            let inner = text.lines().any(|line| line.trim().contains("  "));
            assert!(!inner, "{lang:?}: {id}: two spaces in {text}");
        }
    }
}

/// « ·e » and « ·es » add an e; all else is written out.
#[test]
fn french_is_inclusive_in_one_way() {
    for (id, text) in catalogue(Lang::Fr) {
        let given = GIVEN.iter().any(|beginning| id.starts_with(beginning));
        for (place, _) in text.match_indices('·') {
            let (before, after) = (text[..place].chars().next_back(), &text[place + '·'.len_utf8()..]);
            if !before.is_some_and(char::is_alphabetic) {
                continue;
            }
            let end: String = after.chars().take_while(|sign| sign.is_alphabetic()).collect();
            assert!(!given, "{id} is read by the person: {text}");
            assert!(matches!(end.as_str(), "e" | "es"), "{id}: « ·{end} » in {text}");
        }
        let dotted = ["(e)", "(s)", "(es)", ".e ", ".es ", ".ère", ".euse", ".rice"];
        assert!(dotted.iter().all(|dot| !format!("{text} ").contains(dot)), "{id}: {text}");
    }
}

#[test]
fn no_screen_writes_a_sign_of_one_language_itself() {
    // « : » before a name, say, is set apart in French alone: such a sentence is a message with a variable.
    for (path, text) in super::program() {
        if !path.contains("/src/web/") {
            continue;
        }
        for (line, text) in text.lines().enumerate() {
            let code = text.split("//").next().unwrap_or_default();
            let glued = [r"\u{202f}", "{ \": ", "{ \" :", "{ \"; "].iter().any(|sign| code.contains(sign));
            assert!(!glued, "{path}:{}: {text}", line + 1);
        }
    }
}
