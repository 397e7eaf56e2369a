//! What a file of another program would write, field by field, beside what stands there.

use crate::domain::{ElementId, Line};
use crate::journal::schema::Entry;
use crate::journal::schema::content::Content;
use crate::journal::{Field, Value};

/// One field that would be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Write {
    /// The element that it is of; none of a register.
    pub element: Option<ElementId>,
    pub entry: Entry,
    /// What stood there; `null` where nothing did.
    pub before: Value,
}

/// How what a file tells of stands to what is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    New,
    Changed,
    /// All that the file says of it is there.
    Same,
}

impl Standing {
    /// The standing of something that is held, by whether something of it would be written.
    pub fn of_held(writes: &[Write]) -> Self {
        if writes.is_empty() { Standing::Same } else { Standing::Changed }
    }
}

/// Notes what is written of one element; of one field the last.
#[derive(Debug)]
pub(super) struct Writer<'a> {
    pub element: Option<ElementId>,
    pub writes: &'a mut Vec<Write>,
}

impl Writer<'_> {
    /// A line, where the file says one that is not there.
    pub fn line(&mut self, field: Field<Line>, held: &mut Option<Line>, told: Option<Line>) {
        let Some(line) = told.filter(|told| held.as_ref() != Some(told)) else { return };
        let before = held.replace(line.clone());
        self.put(field.with(&line), before.map(Value::text));
    }

    /// What is copied, in the same way.
    pub fn copied<T>(&mut self, field: Field<T>, held: &mut Option<T>, told: Option<T>)
    where
        T: Copy + PartialEq + for<'v> Content<Given<'v> = T>,
    {
        let Some(told) = told.filter(|told| held.as_ref() != Some(told)) else { return };
        let before = held.replace(told);
        self.put(field.with(told), before.map(T::write));
    }

    /// What is to be written, over what stood there.
    pub fn put(&mut self, entry: Entry, before: Option<Value>) {
        let same = |write: &&mut Write| write.element == self.element && write.entry.0 == entry.0;
        match self.writes.iter_mut().find(same) {
            Some(write) => write.entry = entry,
            None => self.writes.push(Write { element: self.element, entry, before: before.unwrap_or(Value::Null) }),
        }
    }
}
