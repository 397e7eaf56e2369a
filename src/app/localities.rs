//! The list of localities, on which distances stand: asked for when a screen needs it, and kept.

use crate::insight::outpost::Centres;
use std::rc::Rc;

/// What became of the list.
#[derive(Debug, Default)]
pub(in crate::app) enum Localities {
    #[default]
    Asleep,
    Asked,
    /// It could not be had.
    Missed,
    Read(Rc<Centres>),
}

impl Localities {
    /// What came of asking: the list as text; none where it could not be had.
    pub fn of(text: Option<String>) -> Self {
        let centres = text.and_then(|text| Centres::parse(&text).ok());
        centres.map_or(Self::Missed, |centres| Self::Read(Rc::new(centres)))
    }

    /// Whether nobody has asked yet; from now on somebody has.
    pub fn begin(&mut self) -> bool {
        let begins = self.is_asleep();
        if begins {
            *self = Self::Asked;
        }
        begins
    }

    /// The same for who leaves the screen: one that could not be had is asked for again the next time.
    pub fn left(self) -> Self {
        if self.is_missed() { Self::Asleep } else { self }
    }

    /// Whether nobody has asked yet.
    pub fn is_asleep(&self) -> bool {
        matches!(self, Self::Asleep)
    }

    /// Whether it could not be had.
    pub fn is_missed(&self) -> bool {
        matches!(self, Self::Missed)
    }

    /// The list, where it is here.
    pub fn held(&self) -> Option<&Rc<Centres>> {
        match self {
            Self::Read(centres) => Some(centres),
            Self::Asleep | Self::Asked | Self::Missed => None,
        }
    }

    /// Where localities lie, once that is settled: nowhere, where the list could not be had.
    pub fn centres(&self) -> Option<Rc<Centres>> {
        self.held().cloned().or_else(|| self.is_missed().then(Rc::default))
    }
}
