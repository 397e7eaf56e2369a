//! Where a file is on its way, as screens show it.

use super::found::{Draft, Offer, Outcome, Shown};
use crate::app::jobs::Refusal;
use crate::app::shared::Shared;
use std::rc::Rc;

/// How far something has come, in steps of a twentieth: to draw each slice of a long work took a third of the work, and
/// who is told of it by voice heard nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress(Option<usize>);

impl Progress {
    /// So many of so many; `of` is zero while unknown.
    pub(super) fn new(done: usize, of: usize) -> Self {
        Self((done.min(of) * 20).checked_div(of))
    }

    /// In percent, when the whole is known.
    pub fn percent(self) -> Option<usize> {
        self.0.map(|twentieths| twentieths * 5)
    }
}

/// Which passphrase is awaited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    First,
    /// The one before did not open the file.
    Again,
}

/// Where a file is on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    Idle,
    Reading {
        file: Rc<str>,
        progress: Progress,
    },
    /// Sealed: the passphrase is awaited.
    Locked {
        file: Rc<str>,
        attempt: Attempt,
    },
    /// Not taken; nothing has changed.
    Refused {
        file: Rc<str>,
        refusal: Shared<Refusal>,
    },
    /// Given up by the person; nothing has changed.
    Stopped,
    Mapping(Shared<Draft>),
    Shown(Shared<Shown>),
    /// First start: an organisation that can be joined.
    Offered(Shared<Offer>),
    Writing(Progress),
    Done(Shared<Outcome>),
}
