//! A reader that never fails on a part: what is absent, null or of another form is simply not there.
//!
//! Exports of twelve years differ in their keys, write some numbers as texts, and gain keys each year. So the text
//! is read as plain JSON and each value is asked for what it is needed as.

use super::board::SourceId;
use super::clock::Moment;
use serde_json::Value;

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
