//! The hours of a person beside the most that the filières allow, by their objective (row R2). It warns and refuses
//! nothing.

use super::assimilated;
use super::hour_sheet::{OWN, Sheet};
use crate::domain::{Day, Duration, ElementId};
use crate::insight::dossier::record::Records;
use crate::insight::law::{Figure, figure};
use crate::journal::Kind;
use crate::journal::schema::{track, track_template};
use std::collections::BTreeSet;

/// From how many per cent of the ceiling one is near it.
const NEAR: u32 = 90;

/// How far the hours are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    Below,
    Near,
    Past,
}

/// Hours and their ceiling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ceiling {
    /// Training, placements and what counts as done.
    pub counted: Duration,
    pub most: Duration,
    /// How many filières allow these hours together.
    pub tracks: usize,
}

impl Ceiling {
    /// The hours of a person and what the filières allow: each as much as its objective, together their sum, so that a
    /// second filière is never a false alarm. None where an objective is not known, and without a filière.
    pub fn read(records: &Records, settings: &Records, sheet: &Sheet, today: Day) -> Option<Ceiling> {
        let followed: BTreeSet<ElementId> =
            records.of(&Kind::Track).iter().filter_map(|track| track.get(track::TEMPLATE)).collect();
        let hours = |template: &ElementId| {
            let template = settings.element(&Kind::TrackTemplate, *template)?;
            let most = Figure::of_objective(template.get(track_template::OBJECTIVE)?)?;
            Some(figure(settings, most, today)?.value)
        };
        let most: Vec<u32> = followed.iter().map(hours).collect::<Option<_>>()?;
        let tracks = most.len();
        let most = most.into_iter().fold(0u32, u32::saturating_add);
        let done = OWN.into_iter().map(|category| sheet.of_category(category));
        let counted = done.chain([assimilated::total(records)]).sum();
        (tracks > 0).then_some(Ceiling { counted, most: Duration::minutes(most.saturating_mul(60)), tracks })
    }

    /// How far the hours are.
    pub fn reach(self) -> Reach {
        match self {
            past if past.is_past() => Reach::Past,
            near if near.has_reached(NEAR) => Reach::Near,
            _ => Reach::Below,
        }
    }

    /// Whether there are more hours than the filières allow.
    pub fn is_past(self) -> bool {
        self.counted > self.most
    }

    /// Whether so many per cent of the most hours are reached.
    pub fn has_reached(self, percent: u32) -> bool {
        let (counted, most) = (u64::from(self.counted.as_minutes()), u64::from(self.most.as_minutes()));
        counted * 100 >= most * u64::from(percent)
    }
}
