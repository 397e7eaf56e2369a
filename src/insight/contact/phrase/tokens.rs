//! A sentence cut into words that still know where they stand in it.

use crate::domain::fold_text;

/// A word of the sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Without capitals and accents.
    pub folded: String,
    pub start: usize,
    /// Behind its last letter.
    pub end: usize,
    /// In which clause it stands: a comma or a full stop begins another one.
    pub clause: usize,
}

/// The words of a text, in order.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let (mut clause, mut start) = (0, None);
    for (at, sign) in text.char_indices().chain([(text.len(), ' ')]) {
        if is_of_a_word(sign) {
            start.get_or_insert(at);
            continue;
        }
        if let Some(start) = start.take() {
            let folded = fold_text::fold(&text[start..at]);
            if !folded.is_empty() {
                tokens.push(Token { folded, start, end: at, clause });
            }
        }
        if breaks(text, at, sign, tokens.last()) {
            clause += 1;
        }
    }
    tokens
}

/// Whether a sign parts no words: letters, digits, and what vanishes in a folded text.
fn is_of_a_word(sign: char) -> bool {
    if sign.is_ascii() {
        return sign.is_ascii_alphanumeric();
    }
    let alone = fold_text::fold(sign.encode_utf8(&mut [0; 4]));
    !alone.is_empty() || !fold_text::fold(&format!("a{sign}a")).contains(' ')
}

/// Whether a clause ends at a sign. Between digits it is part of a number or a date; behind one to three letters a full
/// stop shortens a word (« Karim B. », « jeu. »).
fn breaks(text: &str, at: usize, sign: char, before: Option<&Token>) -> bool {
    let digit = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
    let inside = digit(text[..at].chars().next_back()) && digit(text[at..].chars().nth(1));
    let shortened = before.is_some_and(|word| {
        word.end == at && word.folded.chars().count() <= 3 && word.folded.chars().all(char::is_alphabetic)
    });
    match sign {
        '.' => !inside && !shortened,
        ',' => !inside,
        ';' | '!' | '?' | '…' | '\n' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_place_and_clauses_are_told_apart() {
        let check = |text: &str, expected: &[(&str, usize)]| {
            let found = tokens(text);
            let told: Vec<(&str, usize)> = found.iter().map(|it| (it.folded.as_str(), it.clause)).collect();
            assert_eq!(told, expected, "{text}");
            assert!(found.iter().all(|it| fold_text::fold(&text[it.start..it.end]) == it.folded));
        };
        check("Karim B. joint, va bien", &[("karim", 0), ("b", 0), ("joint", 0), ("va", 1), ("bien", 1)]);
        check(
            "le 12.3.2027 à 1,5 km. Puis",
            &[("le", 0), ("12", 0), ("3", 0), ("2027", 0), ("a", 0), ("1", 0), ("5", 0), ("km", 0), ("puis", 0)],
        );
        check("n’a pas Dorothe\u{301}e", &[("n", 0), ("a", 0), ("pas", 0), ("dorothee", 0)]);
        check(" , !", &[]);
    }
}
