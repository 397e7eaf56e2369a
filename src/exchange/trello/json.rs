//! A reader that never fails on a part: what is absent, null or of another form is simply not there.
//!
//! Exports of twelve years differ in their keys, write some numbers as texts, and gain keys each year. So the text
//! is read as plain JSON and each value is asked for what it is needed as.

use super::board::SourceId;
use super::clock::Moment;
use crate::journal::canonical::TextError;
use serde_json::Value;

/// A whole text.
#[derive(Debug)]
pub(super) struct Whole(pub Value);

impl Whole {
    /// Reads a text as JSON. Half of a surrogate pair, which Trello leaves where it cuts a sign in two, becomes U+FFFD.
    pub fn read(text: &[u8]) -> Result<Self, TextError> {
        let read = |text: &[u8]| serde_json::from_slice(text).map(Whole);
        read(text).or_else(|error| match mend(text) {
            Some(mended) => read(&mended).map_err(|error| TextError::sort(&error)),
            None => Err(TextError::sort(&error)),
        })
    }
}

/// The text with each half of a surrogate pair replaced; none when there is none.
fn mend(text: &[u8]) -> Option<Vec<u8>> {
    let mut mended: Option<Vec<u8>> = None;
    let mut at = 0;
    while at < text.len() {
        let (length, half) = match (text[at], text.get(at + 1)) {
            (b'\\', Some(b'u')) => match (unit(text, at), unit(text, at + 6)) {
                (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => (12, false),
                (Some(0xD800..=0xDFFF), _) => (6, true),
                _ => (2, false),
            },
            (b'\\', _) => (2, false),
            // The same half, written as bytes by a program that knows no better.
            (0xED, Some(0xA0..=0xBF)) => (3, true),
            _ => (1, false),
        };
        let end = text.len().min(at + length);
        if half {
            mended.get_or_insert_with(|| text[..at].to_vec()).extend_from_slice("\u{fffd}".as_bytes());
        } else if let Some(mended) = &mut mended {
            mended.extend_from_slice(&text[at..end]);
        }
        at = end;
    }
    mended
}

/// The unit of `\uXXXX` at this place.
fn unit(text: &[u8], at: usize) -> Option<u32> {
    let digits = text.get(at..at + 6)?.strip_prefix(b"\\u")?;
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// A value that may not be there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Json<'a>(pub Option<&'a Value>);

impl<'a> Json<'a> {
    pub fn get(self, key: &str) -> Json<'a> {
        Json(self.0.and_then(|value| value.get(key)).filter(|value| !value.is_null()))
    }

    /// Whether the key is there with anything but null.
    pub fn has(self, key: &str) -> bool {
        self.get(key).0.is_some()
    }

    pub fn items(self) -> impl Iterator<Item = Json<'a>> {
        let items = self.0.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        items.iter().map(|item| Json(Some(item)))
    }

    pub fn entries(self) -> impl Iterator<Item = (&'a str, Json<'a>)> {
        let entries = self.0.and_then(Value::as_object).into_iter().flatten();
        entries.map(|(key, value)| (key.as_str(), Json(Some(value))))
    }

    /// A text, or a number or an answer as it would be written.
    pub fn text(self) -> Option<String> {
        match self.0? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(answer) => Some(answer.to_string()),
            _ => None,
        }
    }

    /// A text under this key, empty when there is none.
    pub fn words(self, key: &str) -> String {
        self.get(key).text().unwrap_or_default()
    }

    /// An id; an empty one is none.
    pub fn id(self, key: &str) -> Option<SourceId> {
        self.get(key).text().as_deref().and_then(SourceId::new)
    }

    pub fn ids(self, key: &str) -> Vec<SourceId> {
        self.get(key).items().filter_map(|item| SourceId::new(&item.text()?)).collect()
    }

    /// An answer, written as such or as a text.
    pub fn answer(self) -> Option<bool> {
        match self.0? {
            Value::Bool(answer) => Some(*answer),
            Value::String(text) => text.parse().ok(),
            _ => None,
        }
    }

    pub fn yes(self, key: &str) -> bool {
        self.get(key).answer().unwrap_or(false)
    }

    pub fn moment(self, key: &str) -> Option<Moment> {
        Moment::read(self.get(key).0?.as_str()?)
    }

    pub fn count(self, key: &str) -> usize {
        let number = self.get(key).text().and_then(|text| text.parse::<u32>().ok());
        number.map_or(0, |number| number as usize)
    }

    /// A place in an order. Trello's are halved again and again, so 1/1024 is kept; they are below 2^48.
    pub fn place(self, key: &str) -> i64 {
        let number = self.get(key).text().and_then(|text| text.parse::<f64>().ok());
        // A number too large for the type stops at its end, and one that is none counts as the first place.
        number.map_or(0, |number| (number * 1024.0) as i64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &[u8], expected: &str) {
        assert_eq!(Whole::read(text).unwrap().0, serde_json::json!([expected]), "{text:?}");
    }

    #[test]
    fn half_a_surrogate_pair_becomes_one_sign() {
        check(br#"["fin \ud83d"]"#, "fin \u{fffd}");
        check(br#"["\ud83d\ud83d\ude00"]"#, "\u{fffd}\u{1f600}");
        check(br#"["\ude00\ud83d debut"]"#, "\u{fffd}\u{fffd} debut");
        check(br#"["\\ud83d \uD83D"]"#, "\\ud83d \u{fffd}");
        check(b"[\"\xed\xa0\xbd\"]", "\u{fffd}");
        check(br#"["\ud83d\u0041"]"#, "\u{fffd}A");
    }

    #[test]
    fn what_is_no_json_keeps_its_cause() {
        assert_eq!(Whole::read(br#"["\ud83d"#).unwrap_err(), TextError::Cut);
        assert!(matches!(Whole::read(b"[\"\xe9\"]"), Err(TextError::NotJson { .. })));
        assert_eq!(Whole::read(b"").unwrap_err(), TextError::Empty);
    }
}
