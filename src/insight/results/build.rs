//! Puts figures into the eight sections of a report. A table that has nothing to say says 0: none ever vanishes, so that two
//! reports stand beside each other row by row.

mod exchanges;
mod exits;
mod organisation;
mod path;
mod placements;
mod public;
mod quality;
mod retention;
mod tables;

pub use retention::curves;

use super::indicators::{People, Set};
use super::{Period, Report, Section, SectionId, Slice, Story};
use crate::domain::Day;
use crate::insight::settings::Settings;

/// What a report is asked of.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    pub settings: &'a Settings,
    pub period: Period,
    /// Nothing later counts.
    pub today: Day,
    /// The day up to which what was entered counts. The stories and the settings are those of the journal as it was known
    /// then ([`super::known::as_known`]); here it is only said.
    pub as_known: Option<Day>,
    pub slice: Option<Slice>,
    pub set: Set,
}

/// The report of some people.
pub fn report(stories: &[Story], asked: &Asked<'_>) -> Report {
    let Asked { settings, period, today, as_known, slice, set } = *asked;
    let inside = |story: &&Story| slice.is_none_or(|slice| slice.holds(story, period, today));
    let people = People::read(stories.iter().filter(inside), period, today, settings);
    Report {
        organisations: vec![settings.name.clone()],
        period,
        today,
        as_known,
        slice: slice.map(|slice| slice.label(settings)),
        sections: SectionId::ALL.map(|id| section(&people, set, id)).into(),
    }
}

/// One section of a report.
pub fn section(people: &People<'_>, set: Set, id: SectionId) -> Section {
    let tables = match id {
        SectionId::Organisation => organisation::tables(people),
        SectionId::Public => public::tables(people, set),
        SectionId::Path => path::tables(people),
        SectionId::Placements => placements::tables(people),
        SectionId::Exits => exits::tables(people, set),
        SectionId::Retention => retention::tables(people),
        SectionId::Exchanges => exchanges::tables(people),
        SectionId::Quality => quality::tables(people),
    };
    Section { id, tables }
}
