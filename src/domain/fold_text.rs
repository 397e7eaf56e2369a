//! Folds text so that searching and comparing ignore accents, case, hyphens and apostrophes.
//!
//! People type « dorothee » for « Dorothée » and « st-hubert » for « Saint‑Hubert ». A folded text
//! is for comparing only: it is never shown and never written to a file.
//! What must hold: folding twice gives the same text as folding once.

mod accents;
mod letters;

use accents::is_accent;
use letters::decompose;

/// Lower case without accents; everything that is neither a letter nor a digit becomes one space,
/// none at either end. Ligatures and letters that carry a stroke become plain letters
/// (œ → oe, ß → ss, ł → l). Invisible characters vanish without parting a word.
pub fn fold(text: &str) -> String {
    let mut folded = Folded::with_capacity(text.len());
    if text.is_ascii() {
        for byte in text.bytes() {
            folded.push(char::from(byte.to_ascii_lowercase()));
        }
    } else {
        for letter in text.chars() {
            // Canonical decomposition only: ligatures and wide letters are handled below.
            decompose(narrow(letter), |part| {
                part.to_lowercase().for_each(|part| folded.push_any(part));
            });
        }
    }
    folded.text
}

/// The folded words of a text, in order.
pub fn words(text: &str) -> Vec<String> {
    fold(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The folded text under construction; a gap is only written once a letter follows it.
struct Folded {
    text: String,
    gap: bool,
}

impl Folded {
    fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), gap: false }
    }

    fn push(&mut self, letter: char) {
        if !letter.is_alphanumeric() {
            self.gap = true;
            return;
        }
        if self.gap && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.gap = false;
        self.text.push(letter);
    }

    fn push_any(&mut self, letter: char) {
        match letter {
            // The decomposition leaves these letters whole.
            'œ' => self.push_all("oe"),
            'ﬀ' => self.push_all("ff"),
            'ﬁ' => self.push_all("fi"),
            'ﬂ' => self.push_all("fl"),
            'ﬃ' => self.push_all("ffi"),
            'ﬄ' => self.push_all("ffl"),
            'æ' => self.push_all("ae"),
            'ß' => self.push_all("ss"),
            'þ' => self.push_all("th"),
            'ı' => self.push('i'),
            'ł' => self.push('l'),
            'ø' => self.push('o'),
            'đ' | 'ð' => self.push('d'),
            'ħ' => self.push('h'),
            // A capital sigma at the end of a word lowers to the other small one.
            'ς' => self.push('σ'),
            // Apostrophes and primes that Unicode counts as letters.
            '\u{02B9}'..='\u{02BF}' | '\u{02C8}' | '\u{02CA}' | '\u{02CB}' => self.gap = true,
            _ if is_accent(letter) || is_invisible(letter) => {}
            _ => self.push(letter),
        }
    }

    fn push_all(&mut self, letters: &str) {
        letters.chars().for_each(|letter| self.push(letter));
    }
}

/// Letters as wide as an ideogram become the usual ones.
fn narrow(letter: char) -> char {
    match letter {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter),
        _ => letter,
    }
}

/// Soft hyphen, zero-width and direction marks: boards exported from other tools carry them inside
/// words, where they are invisible.
pub(crate) fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(input: &str, expected: &str) {
        assert_eq!(fold(input), expected, "{input:?}");
    }

    #[test]
    fn plain_text_loses_case_and_punctuation() {
        check("", "");
        check("Jean DUPONT", "jean dupont");
        check("  d'Hondt--Smet ", "d hondt smet");
        check("...", "");
        check("1. Accueil [STAGE]", "1 accueil stage");
        check("C++ / C#", "c c");
    }

    #[test]
    fn accents_and_ligatures_become_plain_letters() {
        check("Dorothée", "dorothee");
        check("Dorothe\u{301}e", "dorothee");
        check("ÉLÈVE À L’ÉCOLE", "eleve a l ecole");
        check("cœur Lætitia STRAẞE", "coeur laetitia strasse");
        check("ŒUVRE Æ", "oeuvre ae");
        check("Łukasz Søren Đorđe", "lukasz soren dorde");
        check("İstanbul ISPARTA ılgaz", "istanbul isparta ilgaz");
        check("ﬁn ﬂux aﬃche", "fin flux affiche");
        check("ＪＥＡＮ　１", "jean 1");
        check("Фёдор Андрей Άννα", "федор андреи αννα");
        check("مُحَمَّد أحمد", "محمد احمد");
        check("ΟΔΟΣ Οδος", "οδοσ οδοσ");
    }

    #[test]
    fn separators_of_every_kind_are_one_space() {
        check("Dobbelstein\u{2010}Demeulenaere", "dobbelstein demeulenaere");
        check("l’ami l'ami lʼami", "l ami l ami l ami");
        check("aide ménager·ère", "aide menager ere");
        check("a\u{00A0}\u{202F}b\tc\nd", "a b c d");
        check("DONE! 🙌🏽", "done");
    }

    #[test]
    fn invisible_characters_do_not_part_a_word() {
        check("\u{200E}for\u{00AD}ma\u{200C}tion\u{FEFF}", "formation");
    }

    #[test]
    fn other_scripts_stay() {
        check("やること", "やること");
        check("Юлия", "юлия");
        check("فاطمة", "فاطمة");
    }

    #[test]
    fn words_are_folded_and_in_order() {
        assert_eq!(words(" L'École – n° 2 "), ["l", "ecole", "n", "2"]);
        assert!(words(" - ").is_empty());
    }

    #[test]
    fn folding_any_letter_twice_changes_nothing() {
        for letter in '\0'..=char::MAX {
            let once = fold(letter.encode_utf8(&mut [0; 4]));
            assert_eq!(fold(&once), once, "{letter:?}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn the_fast_path_agrees_with_the_full_one(text in "[ -~]{0,40}") {
            // A lone accented letter leaves the ASCII path and adds one word.
            let slow = fold(&format!("{text} é"));
            let fast = fold(&text);
            prop_assert_eq!(slow, if fast.is_empty() { "e".to_owned() } else { format!("{fast} e") });
        }
    }
}
