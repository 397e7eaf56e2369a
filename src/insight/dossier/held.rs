//! A field as people see it: the value shown, who said so, and what others said without seeing it.

use crate::domain::{Day, Minute};
use crate::journal::{Author, Cell, FactId, Value, Write};

/// One value, with who wrote it and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated<T> {
    /// None when the author said that it is unknown.
    pub value: Option<T>,
    pub by: Author,
    pub on: Day,
    pub at: Minute,
    pub fact: FactId,
}

/// A field; empty when no fact wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held<T> {
    pub shown: Option<Stated<T>>,
    /// Values that differ from the one shown, written without seeing it. Not empty means a conflict.
    pub rivals: Vec<Stated<T>>,
}

impl<T> Default for Held<T> {
    fn default() -> Self {
        Self { shown: None, rivals: Vec::new() }
    }
}

impl<T: PartialEq> Held<T> {
    /// Reads a cell, value by value.
    pub fn read(cell: Option<&Cell<'_>>, read: impl Fn(&Value) -> Option<T>) -> Self {
        let Some(cell) = cell else { return Self::default() };
        let state = |write: &Write<'_>| Stated {
            value: read(write.value),
            by: write.fact.by,
            on: write.fact.on,
            at: write.fact.at,
            fact: write.fact.id,
        };
        let Some(shown) = cell.current.first().map(state) else { return Self::default() };
        let mut rivals: Vec<Stated<T>> = Vec::new();
        for rival in cell.current[1..].iter().map(state) {
            if rival.value != shown.value && rivals.iter().all(|other| other.value != rival.value) {
                rivals.push(rival);
            }
        }
        Self { shown: Some(shown), rivals }
    }

    /// The value shown, if it is known.
    pub fn value(&self) -> Option<&T> {
        self.shown.as_ref()?.value.as_ref()
    }

    /// Whether people wrote different values without seeing each other.
    pub fn in_conflict(&self) -> bool {
        !self.rivals.is_empty()
    }
}
