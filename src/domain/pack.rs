//! A compact written form for what can be made again at any time: the checkpoint of the board and the index of the
//! journal. It is no format of files: another build of the program throws away what it finds.
//!
//! Numbers are written in groups of seven bits, the lowest first; ids are their sixteen bytes; a text, a list and an
//! option begin with their length. Reading never fails otherwise than with `None`.

use super::{ActId, Day, ElementId, MemberId, Minute, OrgId, PersonId, Step, Subject};
use std::rc::Rc;
use uuid::Uuid;

/// What has a compact form.
pub trait Pack: Sized {
    /// Writes it at the end of `out`.
    fn pack(&self, out: &mut Vec<u8>);

    /// Reads it; none when the bytes say something else.
    fn unpack(from: &mut Unpacker<'_>) -> Option<Self>;

    /// The bytes of one value.
    fn packed(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.pack(&mut out);
        out
    }
}

/// Bytes that are read from the front.
#[derive(Debug, Clone, Copy)]
pub struct Unpacker<'a>(&'a [u8]);

impl<'a> Unpacker<'a> {
    /// Reads from the first of these bytes on.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// The next bytes, as many as are asked for.
    pub fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// A number.
    pub fn number(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for group in 0..10 {
            let byte = *self.take(1)?.first()?;
            number |= u64::from(byte & 0x7f) << (7 * group);
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// A length, which no count of things can exceed that are a byte each at least.
    pub fn length(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok().filter(|length| *length <= self.0.len())
    }

    /// All bytes that are left.
    pub fn rest(&self) -> &'a [u8] {
        self.0
    }

    /// How many bytes are left.
    pub fn left(&self) -> usize {
        self.0.len()
    }
}

/// Writes a number.
pub fn pack_number(mut number: u64, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// A sum that differs whenever one byte differs. It guards against damage, not against people.
pub fn checksum(bytes: &[u8]) -> u64 {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut sum = bytes.len() as u64;
    let mut words = bytes.chunks_exact(8);
    for word in &mut words {
        let word = word.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
        // Each turn can be undone, so two texts that differ in one word never meet again.
        sum = (sum ^ word).wrapping_mul(FACTOR).rotate_left(29);
    }
    for byte in words.remainder() {
        sum = (sum ^ u64::from(*byte)).wrapping_mul(FACTOR).rotate_left(29);
    }
    sum
}

impl Pack for u64 {
    fn pack(&self, out: &mut Vec<u8>) {
        pack_number(*self, out);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        from.number()
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Pack for $number {
            fn pack(&self, out: &mut Vec<u8>) {
                pack_number(*self as u64, out);
            }

            fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
                Self::try_from(from.number()?).ok()
            }
        }
    )*};
}

numbers! { u16, u32, usize }

impl Pack for bool {
    fn pack(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        match from.take(1)? {
            [0] => Some(false),
            [1] => Some(true),
            _ => None,
        }
    }
}

impl Pack for String {
    fn pack(&self, out: &mut Vec<u8>) {
        self.as_str().pack_text(out);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let length = from.length()?;
        std::str::from_utf8(from.take(length)?).ok().map(str::to_owned)
    }
}

/// A text that is borrowed when it is written.
pub trait PackText {
    /// Writes its length and its bytes.
    fn pack_text(&self, out: &mut Vec<u8>);
}

impl PackText for str {
    fn pack_text(&self, out: &mut Vec<u8>) {
        pack_number(self.len() as u64, out);
        out.extend_from_slice(self.as_bytes());
    }
}

impl<T: Pack> Pack for Option<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        self.is_some().pack(out);
        if let Some(value) = self {
            value.pack(out);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        if bool::unpack(from)? { T::unpack(from).map(Some) } else { Some(None) }
    }
}

impl<T: Pack> Pack for Vec<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        pack_number(self.len() as u64, out);
        self.iter().for_each(|item| item.pack(out));
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        (0..from.length()?).map(|_| T::unpack(from)).collect()
    }
}

impl<T: Pack> Pack for Rc<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        self.as_ref().pack(out);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        T::unpack(from).map(Rc::new)
    }
}

impl<T: Pack, U: Pack> Pack for (T, U) {
    fn pack(&self, out: &mut Vec<u8>) {
        self.0.pack(out);
        self.1.pack(out);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some((T::unpack(from)?, U::unpack(from)?))
    }
}

impl<const N: usize> Pack for [u8; N] {
    fn pack(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        from.take(N)?.try_into().ok()
    }
}

impl Pack for [String; 2] {
    fn pack(&self, out: &mut Vec<u8>) {
        self.iter().for_each(|text| text.pack(out));
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some([String::unpack(from)?, String::unpack(from)?])
    }
}

impl Pack for Uuid {
    fn pack(&self, out: &mut Vec<u8>) {
        self.as_bytes().pack(out);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        <[u8; 16]>::unpack(from).map(Uuid::from_bytes)
    }
}

macro_rules! ids {
    ($($id:ident),*) => {$(
        impl Pack for $id {
            fn pack(&self, out: &mut Vec<u8>) {
                self.uuid().pack(out);
            }

            fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
                Uuid::unpack(from).map($id::from)
            }
        }
    )*};
}

ids! { PersonId, OrgId, MemberId, ElementId, ActId }

impl Pack for Day {
    fn pack(&self, out: &mut Vec<u8>) {
        let date = self.date();
        let months = (date.year() as u64) * 12 + date.month() as u64 - 1;
        pack_number(months * 31 + date.day() as u64 - 1, out);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let number = from.number()?;
        let (months, day) = (number / 31, number % 31 + 1);
        Day::new(i16::try_from(months / 12).ok()?, (months % 12) as i8 + 1, day as i8).ok()
    }
}

impl Pack for Minute {
    fn pack(&self, out: &mut Vec<u8>) {
        let (hours, minutes) = self.clock();
        self.day().pack(out);
        pack_number(u64::from(hours * 60 + minutes), out);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Minute::of(Day::unpack(from)?, u16::unpack(from)?))
    }
}

impl Pack for Step {
    fn pack(&self, out: &mut Vec<u8>) {
        out.push(*self as u8);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Step::ALL.get(usize::from(*from.take(1)?.first()?)).copied()
    }
}

impl Pack for Subject {
    fn pack(&self, out: &mut Vec<u8>) {
        let (code, id) = match self {
            Subject::Settings(id) => (0, id.uuid()),
            Subject::Person(id) => (1, id.uuid()),
            Subject::Company(id) => (2, id.uuid()),
            Subject::Opening(id) => (3, id.uuid()),
            Subject::Session(id) => (4, id.uuid()),
        };
        out.push(code);
        id.pack(out);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let code = *from.take(1)?.first()?;
        let id = Uuid::unpack(from)?;
        match code {
            0 => Some(Subject::Settings(id.into())),
            1 => Some(Subject::Person(id.into())),
            2 => Some(Subject::Company(id.into())),
            3 => Some(Subject::Opening(id.into())),
            4 => Some(Subject::Session(id.into())),
            _ => None,
        }
    }
}

/// Gives types their compact form: all their fields, in the order named here. A field left out does not compile.
macro_rules! pack_fields {
    ($($name:ty { $($field:ident),* $(,)? })*) => {$(
        impl $crate::domain::pack::Pack for $name {
            fn pack(&self, out: &mut Vec<u8>) {
                let Self { $($field),* } = self;
                $($crate::domain::pack::Pack::pack($field, out);)*
            }

            fn unpack(from: &mut $crate::domain::pack::Unpacker<'_>) -> Option<Self> {
                Some(Self { $($field: $crate::domain::pack::Pack::unpack(from)?),* })
            }
        }
    )*};
}

pub(crate) use pack_fields;

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Debug;

    fn check<T: Pack + PartialEq + Debug>(value: T) {
        let bytes = value.packed();
        let mut from = Unpacker::new(&bytes);
        assert_eq!(T::unpack(&mut from), Some(value));
        assert_eq!(from.left(), 0);
        // Bytes that are missing are noticed, wherever they are.
        for end in 0..bytes.len() {
            assert_eq!(T::unpack(&mut Unpacker::new(&bytes[..end])), None, "{end}");
        }
    }

    #[test]
    fn what_is_packed_is_unpacked() {
        for number in [0, 1, 127, 128, 300, u64::from(u32::MAX), u64::MAX] {
            check(number);
        }
        check((true, vec!["é".to_owned(), String::new()]));
        check((Some(7_u16), None::<u32>));
        check(PersonId::random());
        for day in ["1900-01-01", "2026-02-28", "2028-02-29", "2199-12-31"] {
            check(Day::parse(day).unwrap());
        }
        check(Minute::parse("2026-03-04T23:59Z").unwrap());
        Step::ALL.into_iter().for_each(check);
        check(Subject::Settings(OrgId::random()));
        check(Subject::Person(PersonId::random()));
        check(Subject::Session(Uuid::nil().into()));
    }

    #[test]
    fn what_cannot_be_is_refused() {
        assert_eq!(u64::unpack(&mut Unpacker::new(&[0xff; 11])), None);
        assert_eq!(u16::unpack(&mut Unpacker::new(&70_000_u64.packed())), None);
        assert_eq!(String::unpack(&mut Unpacker::new(&[1, 0xff])), None);
        assert_eq!(Vec::<u64>::unpack(&mut Unpacker::new(&[200, 1])), None);
        // 30 February.
        assert_eq!(Day::unpack(&mut Unpacker::new(&(((2026 * 12 + 1) * 31 + 29_u64).packed()))), None);
    }

    #[test]
    fn one_byte_changed_changes_the_sum() {
        let bytes: Vec<u8> = (0..61).collect();
        for place in 0..bytes.len() {
            for bit in 0..8 {
                let mut other = bytes.clone();
                other[place] ^= 1 << bit;
                assert_ne!(checksum(&bytes), checksum(&other));
            }
        }
        assert_ne!(checksum(&[]), checksum(&[0]));
    }
}
