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

use super::indicators::{Contracts, Due, People, Seen, Set};
use super::pictures::staying::Staying;
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

/// What the sections take from each person, all of them while the story is at hand: with very many people, looking a story
/// up is what takes the time.
struct Taken<'s> {
    public: public::Taken<'s>,
    path: path::Taken<'s>,
    placements: placements::Taken<'s>,
    contracts: Contracts,
    exits: exits::Taken,
    retention: retention::Taken<'s>,
    due: Due,
}

impl<'s> Taken<'s> {
    fn new(settings: &'s Settings, set: Set, period: Period, today: Day) -> Self {
        Self {
            public: public::Taken::new(settings, set),
            path: path::Taken::new(period),
            placements: placements::Taken::new(settings, period, today),
            contracts: Contracts::new(period),
            exits: exits::Taken::new(set, period, today),
            retention: retention::Taken::new(settings, period, today),
            due: Due::new(period),
        }
    }

    fn add(&mut self, seen: &Seen<'s>) {
        self.public.add(seen);
        self.path.add(seen);
        self.placements.add(seen);
        self.contracts.add(seen);
        self.exits.add(seen);
        self.retention.add(seen);
        self.due.add(seen);
    }
}

/// The report of some people.
pub fn report(stories: &[Story], asked: &Asked<'_>) -> Report {
    with_curves(stories, asked).0
}

/// The report of some people, and the curves of how long they stay in work.
pub fn with_curves(stories: &[Story], asked: &Asked<'_>) -> (Report, Vec<Staying>) {
    let Asked { settings, period, today, as_known, slice, set } = *asked;
    let inside = |story: &&Story| slice.is_none_or(|slice| slice.holds(story, period, today));
    let mut taken = Taken::new(settings, set, period.until(today), today);
    let people = People::read_each(stories.iter().filter(inside), period, today, settings, |seen| taken.add(seen));
    let (retention, curves) = retention::tables(taken.retention);
    let sections = [
        (SectionId::Organisation, organisation::tables(&people)),
        (SectionId::Public, public::tables(&people, taken.public)),
        (SectionId::Path, path::tables(&people, taken.path)),
        (SectionId::Placements, placements::tables(taken.placements)),
        (SectionId::Exits, exits::tables(&people, &taken.contracts, taken.exits)),
        (SectionId::Retention, retention),
        (SectionId::Exchanges, exchanges::tables(&people)),
        (SectionId::Quality, quality::tables(&people, &taken.contracts, taken.due)),
    ];
    let report = Report {
        organisations: vec![settings.name.clone()],
        period,
        today,
        as_known,
        slice: slice.map(|slice| slice.label(settings)),
        sections: sections.map(|(id, tables)| Section { id, tables }).into(),
    };
    (report, curves)
}
