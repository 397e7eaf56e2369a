//! Reads facts as this program writes them, byte by byte.
//!
//! Everybody is read at once for figures, for whoever fits an opening and for the day's list, and then most of the time goes
//! into JSON. What is not written as we write it is left to serde, which knows all of JSON and says what is wrong: here
//! that is simply nothing. A fact goes through the same checks on either way.
//!
//! What must hold: of each fact that is read here, the bytes are those that we would write. So they are taken over as they
//! came, where it is known which they are.

use super::Raw;
use crate::journal::fact::Fact;
use crate::journal::value::{DEPTH_LIMIT, Data, INTEGER_LIMIT, Key, Value, key_order};
use std::borrow::Cow;
use std::ops::Range;

/// About how many bytes a fact has.
const USUAL: usize = 320;

/// The facts that follow one another with commas between them; none when something is written otherwise, or is no fact.
pub(in crate::journal) fn facts(list: &[u8]) -> Option<Vec<Fact>> {
    let mut reader = Reader { rest: list };
    let mut facts = Vec::with_capacity(list.len() / USUAL);
    if !list.is_empty() {
        loop {
            facts.push(Fact::try_from(reader.fact()?).ok()?);
            if reader.rest.is_empty() {
                break;
            }
            reader.eat(b",")?;
        }
    }
    Some(facts)
}

/// A file as this program writes it.
pub(crate) struct Object {
    /// What stands around the facts.
    pub(crate) head: Vec<(Key, Value)>,
    pub(crate) facts: Vec<Fact>,
    /// Where the facts stand in the text, with the commas between them, and where each of them does.
    pub(crate) list: Range<usize>,
    pub(crate) places: Vec<Range<usize>>,
}

/// Some facts of a list that is being read, and where each of them stands in the text.
pub(crate) struct Piece<'a> {
    pub(crate) facts: &'a [Fact],
    pub(crate) places: &'a [Range<usize>],
}

/// After how many facts a piece is told: the page reads several pieces in the eight milliseconds of a turn.
pub(crate) const PIECE: usize = 1_000;

/// The object of which `list` holds facts and every other entry anything; none when something is written otherwise, when
/// there is no such list, or when one of them is no fact. Each piece is told as soon as it was read, whatever comes after it.
pub(crate) fn object(text: &[u8], list: &str, tell: &mut dyn FnMut(Piece<'_>)) -> Option<Object> {
    let mut reader = Reader { rest: text };
    let (mut head, mut found) = (Vec::new(), None);
    reader.eat(b"{")?;
    reader.entries(|reader, key| {
        if key.as_str() == list {
            reader.eat(b"[")?;
            found = Some(reader.placed(text.len(), tell)?);
        } else {
            head.push((key, reader.value(0)?));
        }
        Some(())
    })?;
    let (facts, places) = found.filter(|_| reader.rest.is_empty())?;
    let list = match (places.first(), places.last()) {
        (Some(first), Some(last)) => first.start..last.end,
        _ => 0..0,
    };
    Some(Object { head, facts, list, places })
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn eat(&mut self, expected: &[u8]) -> Option<()> {
        self.rest = self.rest.strip_prefix(expected)?;
        Some(())
    }

    /// Whether this stands here; then it is passed.
    fn passes(&mut self, expected: &[u8]) -> bool {
        self.eat(expected).is_some()
    }

    /// A fact with its keys in their order and no others.
    ///
    /// It stays a function of its own: browsers run a loop as they first compiled it until it ends, and only what is called
    /// again and again is compiled well.
    #[inline(never)]
    fn fact(&mut self) -> Option<Raw<'a>> {
        self.eat(b"{\"about\":")?;
        let about = self.word()?;
        self.eat(b",\"act\":")?;
        let act = self.word()?;
        self.eat(b",\"at\":")?;
        let at = self.word()?;
        self.eat(b",\"by\":{\"member\":")?;
        let member = self.word()?;
        self.eat(b",\"org\":")?;
        let org = self.word()?;
        self.eat(b"}")?;
        let checked = self.passes(b",\"checked\":true").then_some(true);
        self.eat(b",\"data\":{")?;
        let data = self.map(0)?;
        self.eat(b",\"id\":")?;
        let id = self.word()?;
        self.eat(b",\"kind\":")?;
        let kind = self.word()?;
        self.eat(b",\"on\":")?;
        let on = self.word()?;
        self.eat(b",\"over\":[")?;
        let over = self.words()?;
        let via = if self.passes(b",\"via\":[") { Some(self.words()?) } else { None };
        self.eat(b"}")?;
        Some(Raw { id, about, at, on, org, member, act, over, via, checked, kind, data, extra: Vec::new() })
    }

    /// The facts of a list that has begun, and where they stand in a text of this length.
    #[inline(never)]
    fn placed(&mut self, length: usize, tell: &mut dyn FnMut(Piece<'_>)) -> Option<(Vec<Fact>, Vec<Range<usize>>)> {
        let (mut facts, mut places) = (Vec::with_capacity(self.rest.len() / USUAL), Vec::new());
        let mut told = 0;
        while !self.passes(b"]") {
            if !facts.is_empty() {
                self.eat(b",")?;
            }
            let start = length - self.rest.len();
            facts.push(Fact::try_from(self.fact()?).ok()?);
            places.push(start..length - self.rest.len());
            if facts.len() - told == PIECE {
                tell(Piece { facts: facts.get(told..)?, places: places.get(told..)? });
                told = facts.len();
            }
        }
        if told < facts.len() {
            tell(Piece { facts: facts.get(told..)?, places: places.get(told..)? });
        }
        Some((facts, places))
    }

    /// A text without escapes.
    fn word(&mut self) -> Option<&'a str> {
        match self.text()? {
            Cow::Borrowed(word) => Some(word),
            Cow::Owned(_) => None,
        }
    }

    /// The words of a list that has begun.
    fn words(&mut self) -> Option<Vec<&'a str>> {
        self.items(Self::word)
    }

    /// What stands in a list that has begun, each item read by `one`.
    fn items<T>(&mut self, mut one: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let mut items = Vec::new();
        while !self.passes(b"]") {
            if !items.is_empty() {
                self.eat(b",")?;
            }
            items.push(one(self)?);
        }
        Some(items)
    }

    fn text(&mut self) -> Option<Cow<'a, str>> {
        self.eat(b"\"")?;
        let mut whole = String::new();
        loop {
            let length = self.rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..b' '))?;
            let (part, rest) = self.rest.split_at(length);
            let part = std::str::from_utf8(part).ok()?;
            let (end, rest) = rest.split_first()?;
            self.rest = rest;
            match end {
                b'"' if whole.is_empty() => return Some(Cow::Borrowed(part)),
                b'"' => return Some(Cow::Owned(whole + part)),
                b'\\' => {
                    whole.push_str(part);
                    whole.push(self.escaped()?);
                }
                _ => return None,
            }
        }
    }

    /// The sign behind a backslash. Those that are written by their number are not among our texts.
    fn escaped(&mut self) -> Option<char> {
        let (sign, rest) = self.rest.split_first()?;
        self.rest = rest;
        match sign {
            b'"' => Some('"'),
            b'\\' => Some('\\'),
            b'n' => Some('\n'),
            b't' => Some('\t'),
            _ => None,
        }
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        match *self.rest.first()? {
            b'"' => self.text().map(|text| Value::Text(text.into())),
            b'{' => {
                self.eat(b"{")?;
                self.map(depth).map(Value::Map)
            }
            b'[' => {
                self.eat(b"[")?;
                self.list(depth).map(Value::List)
            }
            b't' => self.eat(b"true").map(|()| Value::Bool(true)),
            b'f' => self.eat(b"false").map(|()| Value::Bool(false)),
            b'n' => self.eat(b"null").map(|()| Value::Null),
            _ => self.integer().map(Value::Int),
        }
    }

    /// The values of a list that has begun.
    fn list(&mut self, depth: usize) -> Option<Box<[Value]>> {
        let deeper = deeper(depth)?;
        Some(self.items(|rest| rest.value(deeper))?.into())
    }

    /// The entries of a map that has begun, in the order in which we write them.
    fn map(&mut self, depth: usize) -> Option<Data> {
        let deeper = deeper(depth)?;
        let mut entries: Vec<(Key, Value)> = Vec::new();
        self.entries(|reader, key| {
            entries.push((key, reader.value(deeper)?));
            Some(())
        })?;
        Some(Data::in_order(entries))
    }

    /// Reads what stands behind each key of a map that has begun; keys come in the order in which we write them.
    fn entries(&mut self, mut one: impl FnMut(&mut Self, Key) -> Option<()>) -> Option<()> {
        let mut last: Option<Key> = None;
        while !self.passes(b"}") {
            if last.is_some() {
                self.eat(b",")?;
            }
            let key = Key::read(&self.text()?);
            if last.is_some_and(|last| !key_order(last.as_str(), key.as_str()).is_lt()) {
                return None;
            }
            self.eat(b":")?;
            last = Some(key.clone());
            one(self, key)?;
        }
        Some(())
    }

    fn integer(&mut self) -> Option<i64> {
        let is_negative = self.passes(b"-");
        let length = self.rest.iter().position(|byte| !byte.is_ascii_digit())?;
        let (digits, rest) = self.rest.split_at(length);
        // Sixteen digits fit; one spelling a number, so no leading zero, and no zero below zero.
        let is_one = match digits {
            [b'0'] => !is_negative,
            [b'1'..=b'9', ..] => length <= 16,
            _ => false,
        };
        if !is_one || matches!(rest.first(), Some(b'.' | b'e' | b'E')) {
            return None;
        }
        self.rest = rest;
        let number = digits.iter().fold(0, |number, digit| number * 10 + i64::from(digit - b'0'));
        (number <= INTEGER_LIMIT).then_some(if is_negative { -number } else { number })
    }
}

fn deeper(depth: usize) -> Option<usize> {
    (depth < DEPTH_LIMIT).then_some(depth + 1)
}

#[cfg(test)]
mod tests;
