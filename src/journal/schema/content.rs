//! What fields hold: how a value of the journal is read as a type of the vocabulary, and written from one.

use super::Type;
use crate::domain::codes::{Decision, Pinnable};
use crate::domain::{
    ActId, Attendance, CandidacyState, CompanyAnswer, CompanyEvent, CompanyId, ContractSort, Day, DayHalf, Duration,
    ElementId, Half, Hour, Line, Locality, MemberId, Motive, NeedSort, OpeningContract, OpeningId, OpeningSort, OrgId,
    OrgType, PersonId, Prose, Purpose, Rhythm, Says, Step,
};
use crate::journal::codec;
use crate::journal::fact::{Digest, FactId};
use crate::journal::value::{Data, Value};
use std::marker::PhantomData;

/// What a field can hold.
pub trait Content {
    /// What a reader is given: texts are lent, the rest is copied.
    type Read<'v>;
    /// What a writer gives.
    type Given<'v>;

    /// What the value says; none when it is unknown, or not of this type.
    fn read(value: &Value) -> Option<Self::Read<'_>>;

    /// The value that says this.
    fn write(given: Self::Given<'_>) -> Value;

    /// What the value says in a field that holds this; none too when it is a code that this version does not know.
    fn read_as(_: Type, value: &Value) -> Option<Self::Read<'_>> {
        Self::read(value)
    }
}

/// One of a list of stable codes, as its text.
#[derive(Debug)]
pub enum Code {}

/// A year from 1900 to 2199.
#[derive(Debug)]
pub enum Year {}

/// Several of what `T` is, in order.
#[derive(Debug)]
pub struct List<T>(PhantomData<T>);

/// The items of a [`List`]; what cannot be read as a `T` is passed over, and so is a code that this version does not know.
#[derive(Debug)]
pub struct Items<'v, T> {
    rest: std::slice::Iter<'v, Value>,
    holds: Type,
    of: PhantomData<fn() -> T>,
}

impl<T> Default for Items<'_, T> {
    fn default() -> Self {
        Items { rest: [].iter(), holds: Type::Lines, of: PhantomData }
    }
}

impl<T> Clone for Items<'_, T> {
    fn clone(&self) -> Self {
        Items { rest: self.rest.clone(), ..*self }
    }
}

impl<'v, T: Content> Iterator for Items<'v, T> {
    type Item = T::Read<'v>;

    fn next(&mut self) -> Option<T::Read<'v>> {
        let holds = self.holds;
        self.rest.by_ref().filter(|item| !holds.is_newer(item)).find_map(T::read)
    }
}

impl<T: Content> Content for List<T> {
    type Read<'v> = Items<'v, T>;
    type Given<'v> = Vec<T::Given<'v>>;

    fn read(value: &Value) -> Option<Items<'_, T>> {
        Self::read_as(Type::Lines, value)
    }

    fn read_as(holds: Type, value: &Value) -> Option<Items<'_, T>> {
        if let Value::List(items) = value { Some(Items { rest: items.iter(), holds, of: PhantomData }) } else { None }
    }

    fn write(given: Vec<T::Given<'_>>) -> Value {
        Value::List(given.into_iter().map(T::write).collect())
    }
}

/// Any value that is known.
impl Content for Value {
    type Read<'v> = &'v Value;
    type Given<'v> = Value;

    fn read(value: &Value) -> Option<&Value> {
        (*value != Value::Null).then_some(value)
    }

    fn write(given: Value) -> Value {
        given
    }
}

impl Content for bool {
    type Read<'v> = bool;
    type Given<'v> = bool;

    fn read(value: &Value) -> Option<bool> {
        value.as_bool()
    }

    fn write(given: bool) -> Value {
        Value::Bool(given)
    }
}

impl Content for u32 {
    type Read<'v> = u32;
    type Given<'v> = u32;

    fn read(value: &Value) -> Option<u32> {
        value.as_int().and_then(|number| u32::try_from(number).ok())
    }

    fn write(given: u32) -> Value {
        Value::Int(given.into())
    }
}

impl Content for Year {
    type Read<'v> = u16;
    type Given<'v> = u16;

    fn read(value: &Value) -> Option<u16> {
        value.as_int().and_then(|year| u16::try_from(year).ok())
    }

    fn write(given: u16) -> Value {
        Value::Int(given.into())
    }
}

impl Content for Duration {
    type Read<'v> = Duration;
    type Given<'v> = Duration;

    fn read(value: &Value) -> Option<Duration> {
        u32::read(value).map(Duration::minutes)
    }

    fn write(given: Duration) -> Value {
        Value::Int(given.as_minutes().into())
    }
}

impl Content for Locality {
    type Read<'v> = Locality;
    type Given<'v> = &'v Locality;

    fn read(value: &Value) -> Option<Locality> {
        codec::locality(value)
    }

    fn write(given: &Locality) -> Value {
        codec::locality_value(given)
    }
}

impl Content for Data {
    type Read<'v> = &'v Data;
    type Given<'v> = Data;

    fn read(value: &Value) -> Option<&Data> {
        value.as_map()
    }

    fn write(given: Data) -> Value {
        Value::Map(given)
    }
}

macro_rules! texts {
    ($($type:ty, $given:ty;)*) => {$(
        impl Content for $type {
            type Read<'v> = &'v str;
            type Given<'v> = &'v $given;

            fn read(value: &Value) -> Option<&str> {
                value.as_text()
            }

            fn write(given: &$given) -> Value {
                Value::text(given)
            }
        }
    )*};
}

texts! { Line, Line; Prose, Prose; }

impl Content for Code {
    type Read<'v> = &'v str;
    type Given<'v> = &'v str;

    fn read(value: &Value) -> Option<&str> {
        value.as_text()
    }

    fn write(given: &str) -> Value {
        Value::text(given)
    }

    fn read_as(holds: Type, value: &Value) -> Option<&str> {
        if holds.is_newer(value) { None } else { Self::read(value) }
    }
}

/// Types that are copied, each with its parser.
macro_rules! parsed {
    ($($type:ty, $parse:expr;)*) => {$(
        impl Content for $type {
            type Read<'v> = $type;
            type Given<'v> = $type;

            fn read(value: &Value) -> Option<$type> {
                value.as_text().and_then($parse)
            }

            fn write(given: $type) -> Value {
                Value::text(given)
            }
        }
    )*};
}

parsed! {
    Day, |text| Day::parse(text).ok();
    Hour, |text| Hour::parse(text).ok();
    ElementId, |text| ElementId::parse(text).ok();
    MemberId, |text| MemberId::parse(text).ok();
    CompanyId, |text| CompanyId::parse(text).ok();
    OpeningId, |text| OpeningId::parse(text).ok();
    PersonId, |text| PersonId::parse(text).ok();
    OrgId, |text| OrgId::parse(text).ok();
    ActId, |text| ActId::parse(text).ok();
    FactId, |text| FactId::parse(text).ok();
    Digest, |text| Digest::parse(text).ok();
    Step, Step::parse;
}

/// Lists of codes that have a type.
macro_rules! coded {
    ($($type:ty;)*) => {$(
        impl Content for $type {
            type Read<'v> = $type;
            type Given<'v> = $type;

            fn read(value: &Value) -> Option<$type> {
                value.as_text().and_then(<$type>::parse)
            }

            fn write(given: $type) -> Value {
                Value::text(given.code())
            }
        }
    )*};
}

coded! {
    Attendance; CandidacyState; CompanyAnswer; CompanyEvent; ContractSort; DayHalf; Decision; Half; Motive; NeedSort;
    OpeningContract; OpeningSort; OrgType; Pinnable; Purpose; Rhythm; Says;
}
