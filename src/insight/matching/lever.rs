//! What would open more to a person: the one thing that an opening lacks, and over how many openings it is the same one.

use super::asked::{Asked, Wants};
use super::seeker::{Means, Seeker, limit};
use super::weigh::{Score, Unmet, Verdict};
use super::weights::Weights;
use crate::domain::codes;
use crate::domain::order::InOrder;
use std::collections::BTreeSet;

/// How much farther the next step is, in tenths of a kilometre.
const STEP: u32 = 100;

/// One thing that could change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lever {
    /// A licence, by its place in `codes::DRIVING`.
    Driving(u8),
    /// A level of a language, by their places in `codes::LANGUAGES` and `codes::LANGUAGE_LEVELS`.
    Language(u8, u8),
    Schooling(u8),
    /// By its place in `codes::VEHICLES`.
    Vehicle(u8),
    /// Ten kilometres farther.
    Farther,
    /// More hours a week, up to these minutes.
    Longer(u32),
    /// Part-time too.
    Shorter,
    Weekend,
    Shifts,
    Daytime,
}

impl Lever {
    /// What would meet this; none where one step does not.
    pub fn of(unmet: Unmet, asked: &Asked, seeker: &Seeker) -> Option<Self> {
        let car = codes::VEHICLES.len().checked_sub(1).and_then(|place| u8::try_from(place).ok())?;
        Some(match unmet {
            Unmet::TooFar { tenths, reach } if tenths <= reach.saturating_add(STEP) => Lever::Farther,
            Unmet::TooFar { tenths, .. } if seeker.means != Means::Car && tenths <= Means::Car.tenths() => {
                Lever::Vehicle(car)
            }
            Unmet::TooFar { .. } => return None,
            Unmet::TooShort(_) => Lever::Shorter,
            Unmet::TooLong(weekly, _) => Lever::Longer(weekly),
            Unmet::Weekend => Lever::Weekend,
            Unmet::Shifts => Lever::Shifts,
            Unmet::Daytime => Lever::Daytime,
            Unmet::Need(place) => match asked.needs.get(place)?.0 {
                Wants::Language(language, level) => Lever::Language(language, level),
                Wants::Driving(level) => Lever::Driving(level),
                Wants::Vehicle(vehicle) => Lever::Vehicle(vehicle),
                Wants::Schooling(level) => Lever::Schooling(level),
                Wants::Months(_) | Wants::Words => return None,
            },
        })
    }

    /// The person once it has changed.
    pub fn pulled(self, seeker: &Seeker) -> Seeker {
        let mut after = seeker.clone();
        let without = |limits: Option<u8>, bit: u8| limits.map(|limits| limits & !bit);
        match self {
            Lever::Driving(level) => after.driving = after.driving.max(Some(level)),
            Lever::Schooling(level) => after.schooling = after.schooling.max(Some(level)),
            Lever::Language(language, level) => {
                if let Some(held) = after.languages.get_mut(usize::from(language)) {
                    *held = (*held).max(Some(level));
                }
            }
            Lever::Vehicle(vehicle) => {
                after.vehicle = after.vehicle.max(Some(vehicle));
                let means = match codes::VEHICLES.get(usize::from(vehicle)) {
                    Some(&"car") => Means::Car,
                    Some(&"moped") => Means::Moped,
                    _ => after.means,
                };
                after.reach = after.reach.max(means.tenths());
            }
            Lever::Farther => after.reach = after.reach.saturating_add(STEP),
            Lever::Longer(weekly) => {
                after.most = after.most.map(|most| most.max(weekly));
                after.limits = without(after.limits, limit::HALF_TIME_ONLY);
            }
            Lever::Shorter => after.limits = without(after.limits, limit::FULL_TIME_ONLY),
            Lever::Weekend => after.limits = without(after.limits, limit::NO_WEEKEND),
            Lever::Shifts => after.limits = without(after.limits, limit::NO_SHIFTS),
            Lever::Daytime => after.limits = without(after.limits, limit::EVENING_ONLY),
        }
        after
    }

    /// The code of the level, licence, vehicle or schooling that it leads to; none where it leads to no code.
    pub fn code(self) -> Option<&'static str> {
        let (list, place) = match self {
            Lever::Driving(place) => (codes::DRIVING, place),
            Lever::Schooling(place) => (codes::SCHOOLING, place),
            Lever::Vehicle(place) => (codes::VEHICLES, place),
            Lever::Language(_, place) => (codes::LANGUAGE_LEVELS, place),
            _ => return None,
        };
        list.get(usize::from(place)).copied()
    }

    /// The code of the language of which it is a level.
    pub fn language(self) -> Option<&'static str> {
        match self {
            Lever::Language(language, _) => codes::LANGUAGES.get(usize::from(language)).copied(),
            _ => None,
        }
    }
}

/// A lever, and how many openings more it opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gain {
    pub lever: Lever,
    pub more: usize,
}

/// The levers of a person over these openings, the one that opens most first. Each is pulled alone.
pub fn gains(seeker: &Seeker, asked: &[Asked], weights: &Weights) -> Vec<Gain> {
    let lacking: Vec<(&Asked, Verdict)> = asked
        .iter()
        .map(|asked| (asked, Verdict::of(asked, seeker, weights)))
        .filter(|(_, verdict)| !verdict.unmet.is_empty())
        .collect();
    let mut levers = BTreeSet::new();
    for (asked, verdict) in &lacking {
        levers.extend(verdict.unmet.iter().filter_map(|unmet| Lever::of(*unmet, asked, seeker)));
    }
    let more = |lever: Lever| {
        let after = lever.pulled(seeker);
        lacking.iter().filter(|(asked, _)| Score::of(asked, &after, weights).unmet == 0).count()
    };
    let gains = levers.into_iter().map(|lever| Gain { lever, more: more(lever) });
    let mut gains: Vec<Gain> = gains.filter(|gain| gain.more > 0).collect();
    gains.order_by_key(|gain| (std::cmp::Reverse(gain.more), gain.lever));
    gains
}
