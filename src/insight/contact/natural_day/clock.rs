//! The hour beside a day: « jeudi 14h », “Thursday at 2 pm”, „Donnerstag um 14.30 Uhr“, « donderdag om 14u30 ».

use crate::domain::Hour;

/// A run of letters or of digits, or one sign.
#[derive(Debug, Clone, Copy)]
struct Token<'a> {
    text: &'a str,
    start: usize,
}

impl Token<'_> {
    fn end(self) -> usize {
        self.start + self.text.len()
    }

    /// The number of one or two digits.
    fn number(self) -> Option<u16> {
        if self.text.len() <= 2 { self.text.parse().ok() } else { None }
    }

    /// The minutes: two digits.
    fn minutes(self) -> Option<u16> {
        self.number().filter(|_| self.text.len() == 2)
    }

    fn is_one_of(self, words: &[&str]) -> bool {
        words.contains(&self.text)
    }
}

/// What stands behind the number of an hour.
const UNITS: &[&str] = &["h", "heure", "heures", "u", "uur", "uhr"];

/// What stands before an hour and belongs to it.
const BEFORE: &[&str] = &["à", "a", "at", "om", "um", "@"];

/// The text without its hour, and the hour; none when there are several, an impossible one, or one that stands in the
/// middle of a date or ends a range.
pub fn take(text: &str) -> Option<(String, Option<Hour>)> {
    let text = text.to_lowercase();
    let tokens = tokens(&text);
    let mut found = None;
    let mut place = 0;
    while place < tokens.len() {
        match clock(&tokens[place..]) {
            Some((hour, taken)) if found.is_none() => {
                found = Some((hour?, place, place + taken));
                place += taken;
            }
            Some(_) => return None,
            None => place += 1,
        }
    }
    let Some((hour, first, end)) = found else { return Some((text, None)) };
    let first = if first > 0 && tokens[first - 1].is_one_of(BEFORE) { first - 1 } else { first };
    let (before, after) = (&tokens[..first], &tokens[end..]);
    let is_digits = |token: &&Token<'_>| token.text.starts_with(|sign: char| sign.is_ascii_digit());
    let is_link = |token: &&Token<'_>| token.is_one_of(&["-", "–", "—", "/"]);
    let split = before.last().filter(is_digits).is_some() && after.first().filter(is_digits).is_some();
    if split
        || before.last().filter(is_link).is_some()
        || after.first().filter(is_link).is_some_and(|_| after.len() > 1)
    {
        return None;
    }
    let cut = (tokens[first].start, tokens[end - 1].end());
    Some((format!("{} {}", &text[..cut.0], &text[cut.1..]), Some(hour)))
}

/// The hour that tokens begin with and how many they are: none when they begin with no hour, an inner none when it is
/// an impossible one.
fn clock(tokens: &[Token<'_>]) -> Option<(Option<Hour>, usize)> {
    let token = |place: usize| tokens.get(place).copied();
    let is = |place, words: &[&str]| token(place).is_some_and(|token| token.is_one_of(words));
    let hours = token(0)?.number()?;
    let behind = |place| token(place).and_then(Token::minutes);
    let (minutes, taken) = match behind(2) {
        Some(minutes) if is(1, &[":"]) => (Some(minutes), 3),
        Some(minutes) if is(1, &["."]) && is(3, UNITS) => (Some(minutes), 3),
        _ => (None, 1),
    };
    for (half, added) in [("am", 0), ("pm", 12)] {
        if is(taken, &[half]) {
            let hours = (1..=12).contains(&hours).then_some(hours % 12 + added);
            return Some((hours.and_then(|hours| Hour::new(hours, minutes.unwrap_or(0))), taken + 1));
        }
    }
    if is(taken, &["o"]) && is(taken + 2, &["clock"]) {
        return Some((Hour::new(hours, minutes.unwrap_or(0)), taken + 3));
    }
    match (is(taken, UNITS), minutes) {
        (true, Some(minutes)) => Some((Hour::new(hours, minutes), taken + 1)),
        (true, None) => match behind(2) {
            // « 14h 12/3 » could be 14:12 or the 12th of March.
            Some(_) if is(3, &["/", "-", "."]) && token(4).is_some() => Some((None, 3)),
            Some(minutes) => Some((Hour::new(hours, minutes), 3)),
            None => Some((Hour::new(hours, 0), 2)),
        },
        (false, Some(minutes)) => Some((Hour::new(hours, minutes), taken)),
        (false, None) => None,
    }
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        let start = text.len() - rest.len();
        let run = |of: fn(char) -> bool| rest.find(|sign| !of(sign)).unwrap_or(rest.len());
        let length = match sign {
            sign if sign.is_ascii_digit() => run(|sign| sign.is_ascii_digit()),
            sign if sign.is_alphabetic() => run(char::is_alphabetic),
            sign => sign.len_utf8(),
        };
        if !sign.is_whitespace() {
            tokens.push(Token { text: &rest[..length], start });
        }
        rest = &rest[length..];
    }
    tokens
}
