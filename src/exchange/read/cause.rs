//! Why a text is no file that we read. It is looked at once more, so that the cause is named that helps most.

use crate::exchange::envelope::{FORMAT, FileKind};
use crate::exchange::error::FileError;
use crate::journal::Value;
use crate::journal::canonical::{TextError, VERSION};
use crate::journal::value::DEPTH_LIMIT;
use serde::de::{self, Deserializer as _, IgnoredAny, MapAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// Asks in turn whether it is ours, whether we are not too old for it, and whether we read its kind.
pub(super) fn sort_kind(format: Option<&str>, version: Option<u64>, kind: Option<&str>) -> Result<FileKind, FileError> {
    if format != Some(FORMAT) {
        return Err(FileError::OtherFormat);
    }
    match version {
        Some(1..=VERSION) => {}
        Some(version) if version > VERSION => return Err(FileError::Newer { version }),
        _ => return Err(FileError::Head { key: "version" }),
    }
    let word = kind.ok_or(FileError::Head { key: "kind" })?;
    let kind = FileKind::parse(word).ok_or_else(|| FileError::KindUnknown { kind: word.to_owned() })?;
    if kind.is_read() { Ok(kind) } else { Err(FileError::KindNotRead { kind }) }
}

/// Why a text could not be read, when one pass has failed on it.
pub(super) fn cause(bytes: &[u8], error: &serde_json::Error) -> FileError {
    if let Some((line, column)) = too_deep(bytes) {
        return TextError::Deep { line, column }.into();
    }
    let mut sniff = Sniff::default();
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let sniffed = reader.deserialize_any(&mut sniff).and_then(|()| reader.end());
    match sniffed.as_ref().map_err(TextError::sort) {
        Err(cause @ (TextError::NotJson { .. } | TextError::Cut | TextError::Twice { .. })) => return cause.into(),
        Err(_) => return FileError::OtherFormat,
        Ok(()) => {}
    }
    match sort_kind(sniff.format.as_deref(), sniff.version, sniff.kind.as_deref()) {
        Err(cause) => cause,
        Ok(_) => TextError::sort(error).into(),
    }
}

/// What names a file, whatever else is wrong with it.
#[derive(Default)]
struct Sniff {
    format: Option<String>,
    version: Option<u64>,
    kind: Option<String>,
}

impl<'de> Visitor<'de> for &mut Sniff {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<(), A::Error> {
        while let Some(key) = from.next_key::<Cow<'de, str>>()? {
            match key.as_ref() {
                "format" if self.format.is_none() => self.format = text(from.next_value()?),
                "kind" if self.kind.is_none() => self.kind = text(from.next_value()?),
                "version" if self.version.is_none() => {
                    let version = from.next_value::<Value>()?;
                    self.version = version.as_int().and_then(|version| u64::try_from(version).ok());
                }
                _ => drop(from.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut from: A) -> Result<(), A::Error> {
        while from.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }
}

fn text(value: Value) -> Option<String> {
    value.as_text().map(str::to_owned)
}

/// Where values stand deeper than any file of ours: the envelope, the list of facts, a fact, and its own limit.
fn too_deep(bytes: &[u8]) -> Option<(usize, usize)> {
    const DEEPEST: usize = DEPTH_LIMIT + 4;
    let (mut depth, mut line, mut start) = (0usize, 1, 0);
    let (mut quoted, mut escaped) = (false, false);
    for (place, byte) in bytes.iter().enumerate() {
        match byte {
            b'\n' => (line, start) = (line + 1, place + 1),
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'[' | b'{' if !quoted => depth += 1,
            b']' | b'}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some((line, place + 1 - start));
        }
    }
    None
}
