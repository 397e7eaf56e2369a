//! What counts when people and openings are put beside each other, and how much: the organisation's own figures.

use crate::domain::coded::coded;
use crate::insight::Settings;
use crate::journal::Kind;
use crate::journal::schema::match_weight;

coded! {
    /// What can speak for a person. The code is the key of its weight in the settings.
    pub enum Criterion {
        /// The trade of the opening is one that the person aims at.
        GoalTrade = "goal_trade",
        /// A trade of the same family is.
        GoalNear = "goal_near",
        /// A placement or a contract was in that trade.
        PastTrade = "past_trade",
        /// One was in a trade of the same family.
        PastNear = "past_near",
        /// One was in that sector.
        PastSector = "past_sector",
        /// A word of the title is in what was noted of the person.
        Words = "words",
        Distance = "distance",
        Hours = "hours",
        Language = "language",
        Driving = "driving",
        Vehicle = "vehicle",
        Schooling = "schooling",
        Experience = "experience",
    }
}

impl Criterion {
    /// What it weighs where the organisation has chosen nothing: what a person wants and has done counts more than what an
    /// offer wishes for besides.
    pub fn usual(self) -> u32 {
        match self {
            Criterion::GoalTrade => 10,
            Criterion::PastTrade => 8,
            Criterion::GoalNear | Criterion::Distance => 6,
            Criterion::PastNear | Criterion::Hours => 5,
            Criterion::Words | Criterion::Language | Criterion::Experience => 4,
            Criterion::PastSector | Criterion::Driving => 3,
            Criterion::Vehicle | Criterion::Schooling => 2,
        }
    }
}

/// The most that a criterion can weigh.
pub const HEAVIEST: u32 = 10;

/// How much each criterion weighs, from 0 to [`HEAVIEST`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weights([u32; Criterion::CODES.len()]);

impl Default for Weights {
    fn default() -> Self {
        Self(Criterion::ALL.map(Criterion::usual))
    }
}

impl Weights {
    /// Those of the organisation.
    pub fn read(settings: &Settings) -> Self {
        let chosen = settings.records.of(&Kind::MatchWeight);
        Self(Criterion::ALL.map(|criterion| {
            let own = chosen.iter().find(|record| record.keys.text() == criterion.code());
            let weight = own.and_then(|record| record.get(match_weight::WEIGHT));
            weight.map_or(criterion.usual(), |weight| weight.min(HEAVIEST))
        }))
    }

    /// What a criterion weighs.
    pub fn of(&self, criterion: Criterion) -> u32 {
        self.0[criterion as usize]
    }

    /// The same with another weight for one criterion.
    pub fn with(mut self, criterion: Criterion, weight: u32) -> Self {
        self.0[criterion as usize] = weight.min(HEAVIEST);
        self
    }
}
