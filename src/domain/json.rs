//! Reads the small texts that a device keeps for itself, in JSON.
//!
//! `serde_json` would do it, and does it everywhere else. In the first download it weighed 10 KB compressed, for four texts
//! that we wrote ourselves: its derived readers bring the printing of any number. A test compares the two.

/// What a text says. A number that is no whole one is [`Json::Other`], as `null` is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    Text(String),
    Flag(bool),
    Number(u64),
    List(Vec<Json>),
    Map(Vec<(String, Json)>),
    Other,
}

/// How deep lists and maps may stand in each other.
const DEEPEST: usize = 16;

impl Json {
    /// The whole text; none when it is no JSON, or deeper than anything that we write.
    pub fn read(text: &str) -> Option<Self> {
        let mut reader = Reader { rest: text.as_bytes(), deep: 0 };
        let read = reader.value()?;
        reader.blanks();
        reader.rest.is_empty().then_some(read)
    }

    /// What stands under a key of a map.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Map(entries) => entries.iter().find(|(held, _)| held == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// A text under a key.
    pub fn text(&self, key: &str) -> Option<&str> {
        match self.get(key)? {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Yes or no under a key.
    pub fn flag(&self, key: &str) -> Option<bool> {
        match self.get(key)? {
            Json::Flag(flag) => Some(*flag),
            _ => None,
        }
    }

    /// A count under a key.
    pub fn count(&self, key: &str) -> Option<usize> {
        match self.get(key)? {
            Json::Number(number) => usize::try_from(*number).ok(),
            _ => None,
        }
    }

    /// The items of a list; none of anything else.
    pub fn items(&self) -> &[Json] {
        match self {
            Json::List(items) => items,
            _ => &[],
        }
    }
}

struct Reader<'a> {
    rest: &'a [u8],
    deep: usize,
}

impl<'a> Reader<'a> {
    fn blanks(&mut self) {
        let blank = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
        let count = self.rest.iter().take_while(|byte| blank(byte)).count();
        self.rest = &self.rest[count..];
    }

    /// Goes on if this comes next.
    fn takes(&mut self, wanted: &[u8]) -> Option<()> {
        self.rest = self.rest.strip_prefix(wanted)?;
        Some(())
    }

    fn value(&mut self) -> Option<Json> {
        self.blanks();
        match *self.rest.first()? {
            b'"' => self.text().map(Json::Text),
            b't' => self.takes(b"true").map(|()| Json::Flag(true)),
            b'f' => self.takes(b"false").map(|()| Json::Flag(false)),
            b'n' => self.takes(b"null").map(|()| Json::Other),
            b'[' => self.several(b']', |reader| reader.value()).map(Json::List),
            b'{' => self.several(b'}', Reader::entry).map(Json::Map),
            _ => self.number(),
        }
    }

    fn several<T>(&mut self, end: u8, mut one: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        self.deep += 1;
        if self.deep > DEEPEST {
            return None;
        }
        self.rest = &self.rest[1..];
        let mut all = Vec::new();
        self.blanks();
        if self.takes(&[end]).is_none() {
            loop {
                all.push(one(self)?);
                self.blanks();
                if self.takes(&[end]).is_some() {
                    break;
                }
                self.takes(b",")?;
            }
        }
        self.deep -= 1;
        Some(all)
    }

    fn entry(&mut self) -> Option<(String, Json)> {
        self.blanks();
        let key = self.text()?;
        self.blanks();
        self.takes(b":")?;
        Some((key, self.value()?))
    }

    fn number(&mut self) -> Option<Json> {
        let mut whole = self.takes(b"-").is_none();
        let digits = self.digits()?;
        if digits.len() > 1 && digits.starts_with('0') {
            return None;
        }
        if self.takes(b".").is_some() {
            self.digits()?;
            whole = false;
        }
        if self.takes(b"e").or_else(|| self.takes(b"E")).is_some() {
            let _sign = self.takes(b"-").or_else(|| self.takes(b"+"));
            self.digits()?;
            whole = false;
        }
        Some(if whole { digits.parse().map_or(Json::Other, Json::Number) } else { Json::Other })
    }

    /// One digit or more.
    fn digits(&mut self) -> Option<&'a str> {
        let count = self.rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = self.rest.split_at(count);
        self.rest = rest;
        std::str::from_utf8(digits).ok().filter(|digits| !digits.is_empty())
    }

    fn text(&mut self) -> Option<String> {
        self.takes(b"\"")?;
        let mut bytes = Vec::new();
        loop {
            let (first, rest) = self.rest.split_first()?;
            self.rest = rest;
            match first {
                b'"' => return String::from_utf8(bytes).ok(),
                b'\\' => {
                    let sign = self.escaped()?;
                    bytes.extend_from_slice(sign.encode_utf8(&mut [0; 4]).as_bytes());
                }
                0..=0x1f => return None,
                byte => bytes.push(*byte),
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(match first {
            b'n' => '\n',
            b't' => '\t',
            b'r' => '\r',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'u' => return self.unit().and_then(|unit| self.paired(unit)),
            sign @ (b'"' | b'\\' | b'/') => char::from(*sign),
            _ => return None,
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u32> {
        let (digits, rest) = self.rest.split_at_checked(4)?;
        self.rest = rest;
        digits.iter().try_fold(0, |unit, digit| Some(unit << 4 | char::from(*digit).to_digit(16)?))
    }

    /// A letter beyond the first plane is written in two halves.
    fn paired(&mut self, first: u32) -> Option<char> {
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first);
        }
        self.takes(b"\\u")?;
        let second = self.unit().filter(|unit| (0xdc00..0xe000).contains(unit))?;
        char::from_u32(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn of(value: &Value) -> Json {
        match value {
            Value::Null => Json::Other,
            Value::Bool(flag) => Json::Flag(*flag),
            Value::Number(number) => number.as_u64().map_or(Json::Other, Json::Number),
            Value::String(text) => Json::Text(text.clone()),
            Value::Array(items) => Json::List(items.iter().map(of).collect()),
            Value::Object(entries) => Json::Map(entries.iter().map(|(key, value)| (key.clone(), of(value))).collect()),
        }
    }

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
            "[\\\\\"/é🙂\u{7}\n]{0,6}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 24, 5, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                prop::collection::btree_map(any::<String>(), inner, 0..5).prop_map(Value::from_iter),
            ]
        })
    }

    proptest! {
        #[test]
        fn it_reads_what_serde_json_writes(value in values()) {
            prop_assert_eq!(Json::read(&value.to_string()), Some(of(&value)));
            prop_assert_eq!(Json::read(&serde_json::to_string_pretty(&value).unwrap()), Some(of(&value)));
        }

        #[test]
        fn it_refuses_what_serde_json_refuses(text in "[\\[\\]{}:,\"a1 tru\\\\e]{0,12}") {
            let known = serde_json::from_str::<Value>(&text).ok();
            prop_assert_eq!(Json::read(&text).is_some(), known.is_some(), "{}", text);
        }

        #[test]
        fn a_cut_text_is_none(value in values(), cut in any::<prop::sample::Index>()) {
            let text = Value::from(vec![value]).to_string();
            let mut end = cut.index(text.len());
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            prop_assert_eq!(Json::read(&text[..end]), None);
        }
    }

    #[test]
    fn halves_of_letters_and_deep_texts_are_read_or_refused() {
        assert_eq!(Json::read(r#""\ud83d\ude42\u00e9""#), Some(Json::Text("🙂é".to_owned())));
        assert_eq!(Json::read(r#""\ud83d""#), None);
        assert_eq!(Json::read(&"[".repeat(100_000)), None);
        assert_eq!(Json::read("1.5"), Some(Json::Other));
    }
}
