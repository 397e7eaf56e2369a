//! What speaks for and against a person and an opening, in sentences.

use super::catalogue::Catalogue;
use super::labels::{self, List};
use super::{Names, formats};
use crate::domain::NeedSort;
use crate::insight::matching::seeker::{Brake, Said};
use crate::insight::matching::{Ask, Criterion, Lever, Past, Profile, Reason, Unmet, Why};
use crate::insight::openings::{Need, Opening};

/// The words of one pair.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    pub words: &'a Catalogue,
    pub names: &'a dyn Names,
    pub profile: &'a Profile,
    pub opening: &'a Opening,
}

/// What a criterion is called in the settings.
pub fn criterion(words: &Catalogue, criterion: Criterion) -> String {
    words.text(&format!("match-criterion-{criterion}"))
}

/// What a criterion looks at.
pub fn criterion_help(words: &Catalogue, criterion: Criterion) -> String {
    words.text(&format!("match-criterion-help-{criterion}"))
}

/// A code as the organisation calls it.
fn code(words: &Catalogue, names: &dyn Names, list: List, code: &str) -> String {
    names.code(list, code).unwrap_or_else(|| labels::code(words, list, code))
}

/// « passer le permis B ».
pub fn lever(words: &Catalogue, names: &dyn Names, lever: Lever) -> String {
    let label = |list| code(words, names, list, lever.code().unwrap_or_default());
    match lever {
        Lever::Driving(_) => words.with("match-lever-driving", &[("level", label(List::Driving).into())]),
        Lever::Language(..) => {
            let level = labels::level(words, lever.code().unwrap_or_default());
            let language = code(words, names, List::Language, lever.language().unwrap_or_default());
            words.with("match-lever-language", &[("language", language.into()), ("level", level.into())])
        }
        Lever::Schooling(_) => words.with("match-lever-schooling", &[("level", label(List::Schooling).into())]),
        Lever::Vehicle(_) => words.with("match-lever-vehicle", &[("vehicle", label(List::Vehicle).into())]),
        Lever::Farther => words.text("match-lever-farther"),
        Lever::Longer(weekly) => {
            words.with("match-lever-longer", &[("hours", formats::duration(words, weekly.into()).into())])
        }
        Lever::Shorter => words.text("match-lever-shorter"),
        Lever::Weekend => words.text("match-lever-weekend"),
        Lever::Shifts => words.text("match-lever-shifts"),
        Lever::Daytime => words.text("match-lever-daytime"),
    }
}

/// What an opening asks for, in a few words.
pub fn need(words: &Catalogue, names: &dyn Names, need: &Need) -> String {
    let label = |list: List, held: &Option<String>| {
        held.as_deref().map(|held| code(words, names, list, held)).unwrap_or_default()
    };
    match need.sort {
        Some(NeedSort::Language) => {
            let language = label(List::Language, &need.language);
            match need.level.as_deref() {
                Some(level) => {
                    let level = labels::level(words, level);
                    words.with("match-need-language", &[("language", language.into()), ("level", level.into())])
                }
                None => language,
            }
        }
        Some(NeedSort::Driving) => label(List::Driving, &need.driving),
        Some(NeedSort::Vehicle) => label(List::Vehicle, &need.vehicle),
        Some(NeedSort::Schooling) => label(List::Schooling, &need.schooling),
        Some(NeedSort::Experience) => {
            words.with("match-need-months", &[("count", need.months.unwrap_or_default().into())])
        }
        Some(NeedSort::Words) => need.words.clone().unwrap_or_default(),
        None => words.text("value-newer"),
    }
}

impl Telling<'_> {
    fn need(&self, place: usize) -> String {
        let held = self.opening.needs.get(place);
        held.map(|held| need(self.words, self.names, held)).unwrap_or_default()
    }

    fn goal(&self, place: usize) -> String {
        let goal = self.profile.goals.get(place);
        let words =
            goal.map(|(code, words)| if words.is_empty() { code.clone().unwrap_or_default() } else { words.clone() });
        words.unwrap_or_default()
    }

    /// Where somebody worked: the company, else the sector, else that nobody has said.
    fn place(&self, past: &Past) -> String {
        let company = past.company.as_ref().map(|(company, _)| company.clone());
        let sector = || past.sector.as_deref().map(|sector| code(self.words, self.names, List::Sector, sector));
        company.or_else(sector).unwrap_or_else(|| self.words.text("match-no-company"))
    }

    fn past(&self, place: usize, [placement, contract]: [&str; 2]) -> String {
        let Some(past) = self.profile.past.get(place) else { return String::new() };
        self.words.with(if past.is_placement { placement } else { contract }, &[("name", self.place(past).into())])
    }

    /// What speaks for the pair.
    pub fn reason(&self, reason: &Reason) -> String {
        let words = self.words;
        match (reason.criterion, reason.why) {
            (Criterion::GoalNear, Why::Goal(place)) => {
                words.with("match-goal-near", &[("name", self.goal(place).into())])
            }
            (_, Why::Goal(place)) => words.with("match-goal", &[("name", self.goal(place).into())]),
            (Criterion::PastTrade, Why::Past(place)) => {
                self.past(place, ["match-past-placement", "match-past-contract"])
            }
            (Criterion::PastNear, Why::Past(place)) => {
                self.past(place, ["match-near-placement", "match-near-contract"])
            }
            (_, Why::Past(place)) => self.past(place, ["match-sector-placement", "match-sector-contract"]),
            (_, Why::Said(Said::Goal(place))) => words.with("match-words-goal", &[("name", self.goal(place).into())]),
            (_, Why::Said(Said::Past(place))) => self.past(place, ["match-words-placement", "match-words-contract"]),
            (_, Why::Said(Said::Experience(_))) => words.text("match-words-experience"),
            (_, Why::Far(tenths)) => words.with("match-far", &[("distance", self.far(tenths).into())]),
            (_, Why::Hours) => words.text("match-hours"),
            (_, Why::Need(place)) => words.with("match-need-met", &[("need", self.need(place).into())]),
        }
    }

    /// The obstacle that halves a reason, and what may loosen it.
    pub fn brake(&self, brake: Brake) -> String {
        let obstacle = code(self.words, self.names, List::Obstacle, brake.code());
        let lever = code(self.words, self.names, List::Lever, brake.lever());
        self.words.with("match-brake", &[("obstacle", obstacle.into()), ("lever", lever.into())])
    }

    fn far(&self, tenths: u32) -> String {
        formats::tenths(self.words.lang(), tenths)
    }

    /// What stands between the two.
    pub fn unmet(&self, unmet: Unmet) -> String {
        let words = self.words;
        let hours = |minutes: u32| formats::duration(words, minutes.into());
        match unmet {
            Unmet::TooFar { tenths, reach } => {
                let (distance, reach) = (self.far(tenths), self.far(reach));
                words.with("match-too-far", &[("distance", distance.into()), ("reach", reach.into())])
            }
            Unmet::TooShort(weekly) => words.with("match-too-short", &[("hours", hours(weekly).into())]),
            Unmet::TooLong(weekly, most) => {
                words.with("match-too-long", &[("hours", hours(weekly).into()), ("most", hours(most).into())])
            }
            Unmet::Weekend => words.text("match-no-weekend"),
            Unmet::Shifts => words.text("match-no-shifts"),
            Unmet::Daytime => words.text("match-no-daytime"),
            Unmet::Need(place) => words.with("match-need-unmet", &[("need", self.need(place).into())]),
        }
    }

    /// A wish that is not met.
    pub fn wanting(&self, place: usize) -> String {
        self.words.with("match-need-wanting", &[("need", self.need(place).into())])
    }

    /// What is to be asked.
    pub fn ask(&self, ask: Ask) -> String {
        let words = self.words;
        match ask {
            Ask::Home if self.profile.locality.is_some() => words.text("match-ask-locality"),
            Ask::Home => words.text("match-ask-home"),
            Ask::Means(tenths) => words.with("match-ask-means", &[("distance", self.far(tenths).into())]),
            Ask::Hours => words.text("match-ask-hours"),
            Ask::Need(place) => words.with("match-ask-need", &[("need", self.need(place).into())]),
        }
    }
}
