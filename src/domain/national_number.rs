//! Finds Belgian national register numbers (and BIS numbers) in free text.
//!
//! A board may not hold them, even with the person's consent, so text is scanned on entry and on
//! import. A number is YYMMDD-NNN-CC: CC is 97 minus the remainder by 97 of the nine digits before
//! it, preceded by a 2 for people born from 2000 on. Month or day may be 00 when unknown; a BIS
//! number adds 20 or 40 to the month.
//!
//! The digits may be of any script, and signs of any sort may part them. What must hold: no number is left in a masked
//! text, and a telephone or company number does not sound the alarm.

mod digits;

use super::fold_text::is_invisible;
use super::order::InOrder;
use digits::digit;
use std::ops::Range;

/// What replaces a number in text that comes from elsewhere. It is French in every language because
/// it is written in the data, not on the screen.
pub const PLACEHOLDER: &str = "[numéro retiré]";

const DIGITS: usize = 11;

/// The byte ranges of the numbers in `text`, in order, each from its first digit to its last.
///
/// A number is exactly eleven digits once spaces, dots, hyphens and slashes are taken out. A run of
/// another length hides none, unless a part of it stands between spaces in the official
/// punctuation (`85.07.30-033.28 0477 12 34 56`). Any other sign, such as a bracket, a comma, a star or a line end,
/// ends a run; it may also stand inside a number, but only between its parts: year, month, day, serial, check.
pub fn find(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let runs = runs(text);
    for run in runs.iter().filter(|run| run.digits.len() >= DIGITS) {
        search(text, &run.digits, &mut found);
    }
    search_pieces(text, &runs, &mut found);
    found.order_by_key(|range| range.start);
    found
}

/// Whether `text` holds at least one number.
pub fn contains(text: &str) -> bool {
    !find(text).is_empty()
}

/// `text` with each number replaced by `placeholder`, and how many there were; `None` when there is
/// nothing to replace.
pub fn mask(text: &str, placeholder: &str) -> Option<(String, usize)> {
    let found = find(text);
    if found.is_empty() {
        return None;
    }
    let mut masked = String::with_capacity(text.len());
    let mut from = 0;
    for range in &found {
        masked.push_str(&text[from..range.start]);
        masked.push_str(placeholder);
        from = range.end;
    }
    masked.push_str(&text[from..]);
    Some((masked, found.len()))
}

/// A digit and where it stands.
type Digit = (usize, u8);

/// A stretch of digits and separators.
#[derive(Default)]
struct Run {
    digits: Vec<Digit>,
    /// Nothing but signs stands between the run before and this one.
    follows: bool,
}

/// The longest stretches, in order.
fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut open = false;
    let mut follows = false;
    for (at, letter) in text.char_indices() {
        match digit(letter) {
            Some(value) => {
                if !std::mem::replace(&mut open, true) {
                    runs.push(Run { follows: std::mem::replace(&mut follows, true), ..Run::default() });
                }
                runs.last_mut().into_iter().for_each(|run| run.digits.push((at, value)));
            }
            None if is_separator(letter) => {}
            None => {
                open = false;
                follows &= !letter.is_alphanumeric();
            }
        }
    }
    runs
}

/// After how many digits a part of a number ends.
const PARTS: [usize; 4] = [2, 4, 6, 9];

/// Adds the numbers whose parts other signs keep apart.
fn search_pieces(text: &str, runs: &[Run], found: &mut Vec<Range<usize>>) {
    let mut start = 0;
    while start < runs.len() {
        let mut whole = runs[start].digits.clone();
        let mut end = start + 1;
        while PARTS.contains(&whole.len()) && runs.get(end).is_some_and(|run| run.follows) {
            whole.extend(&runs[end].digits);
            end += 1;
        }
        let is_found = end > start + 1
            && whole.len() == DIGITS
            && is_number(&whole)
            && !is_telephone(text, &whole)
            && !is_in_identifier(text, &whole);
        if is_found {
            found.push(range(text, &whole));
            start = end;
        } else {
            start += 1;
        }
    }
}

fn is_separator(letter: char) -> bool {
    match letter {
        // These part cells and lines.
        '\t' | '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => false,
        '.' | '-' | '/' | '\u{2010}'..='\u{2015}' | '\u{2212}' => true,
        // What makes a picture of the digit before it.
        '\u{FE0E}' | '\u{FE0F}' | '\u{20E3}' => true,
        _ => letter.is_whitespace() || is_invisible(letter),
    }
}

/// Adds the numbers of one run, from left to right.
fn search(text: &str, run: &[Digit], found: &mut Vec<Range<usize>>) {
    if run.len() == DIGITS {
        if is_number(run) && !is_telephone(text, run) && !is_in_identifier(text, run) {
            found.push(range(text, run));
        }
        return;
    }
    let official = run
        .windows(DIGITS)
        .position(|part| is_number(part) && is_official(text, part) && !follows_belgian_prefix(text, run, part));
    if let Some(start) = official {
        search(text, &run[..start], found);
        found.push(range(text, &run[start..start + DIGITS]));
        search(text, &run[start + DIGITS..], found);
    }
}

fn range(text: &str, digits: &[Digit]) -> Range<usize> {
    match (digits.first(), digits.last()) {
        (Some((start, _)), Some((last, _))) => *start..last + text[*last..].chars().next().map_or(0, char::len_utf8),
        _ => 0..0,
    }
}

/// Whether eleven digits hold a plausible date and the right check digits, in either century.
fn is_number(digits: &[Digit]) -> bool {
    let value = |range: Range<usize>| digits[range].iter().fold(0u64, |sum, (_, digit)| sum * 10 + u64::from(*digit));
    let (month, day, body, check) = (value(2..4), value(4..6), value(0..9), value(9..11));
    is_date(month, day) && [body, body + 2_000_000_000].iter().any(|body| 97 - body % 97 == check)
}

fn is_date(month: u64, day: u64) -> bool {
    let month = match month {
        0..=12 => month,
        20..=32 => month - 20,
        40..=52 => month - 40,
        _ => return false,
    };
    let longest = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    day <= longest
}

/// `+32 470 12 34 56` has eleven digits too.
fn is_telephone(text: &str, run: &[Digit]) -> bool {
    text[..range(text, run).start].ends_with('+') && matches!(run, [(_, 3), (_, 2), ..])
}

/// Whether letters that touch the digits belong to a word which holds other digits: the ids of
/// boards and records look like that, a label such as `NISS85073003328` does not.
fn is_in_identifier(text: &str, run: &[Digit]) -> bool {
    let range = range(text, run);
    let mixed = |letters: &mut dyn Iterator<Item = char>| {
        letters.take_while(|letter| letter.is_alphanumeric()).any(|letter| digit(letter).is_some())
    };
    mixed(&mut text[..range.start].chars().rev()) || mixed(&mut text[range.end..].chars())
}

/// Whether a part of a longer run is written `YY.MM.DD-NNN.CC` and stands between spaces.
fn is_official(text: &str, part: &[Digit]) -> bool {
    let range = range(text, part);
    let stands_alone = |neighbour: Option<char>| {
        neighbour.is_none_or(|letter| digit(letter).is_none() && !matches!(letter, '.' | '-' | '/'))
    };
    let punctuated = text[range.clone()].bytes().enumerate().all(|(at, byte)| match at {
        2 | 5 | 12 => byte == b'.',
        8 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    punctuated
        && range.len() == "85.07.30-033.28".len()
        && stands_alone(text[..range.start].chars().next_back())
        && stands_alone(text[range.end..].chars().next())
}

/// Whether the digits of the run just before `part` are `+32` or `0032`.
fn follows_belgian_prefix(text: &str, run: &[Digit], part: &[Digit]) -> bool {
    let before: Vec<Digit> = run.iter().copied().take_while(|(at, _)| *at < range(text, part).start).collect();
    match before.as_slice() {
        [.., (_, 0), (_, 0), (_, 3), (_, 2)] => true,
        [.., (three, 3), (_, 2)] => text[..*three].ends_with('+'),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
