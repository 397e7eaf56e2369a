//! All that speaks for a person and an opening, and all that stands between them.
//!
//! [`weigh`] says it finding by finding and allocates nothing: [`Score`] counts the findings for the order, [`Verdict`]
//! keeps them for the screen. Since both hear the same, the order follows from what is shown.
//!
//! What must hold: what is not known is asked and counts neither for nor against; an obstacle only halves the points of
//! what it touches, so that loosening it never puts anybody lower; a condition more never makes anybody meet all.

use super::asked::{Asked, Wants, hour};
use super::seeker::{Brake, FULL, HALF, Home, Means, Said, Seeker, limit};
use super::trade::Trade;
use super::weights::{Criterion, Weights};

/// What stands between a person and an opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unmet {
    /// The distance, and how far the person goes, in tenths of a kilometre.
    TooFar {
        tenths: u32,
        reach: u32,
    },
    /// Fewer hours than somebody needs who looks for full-time work: minutes a week.
    TooShort(u32),
    /// More hours than the person accepts: those of the opening, and the most, in minutes a week.
    TooLong(u32, u32),
    Weekend,
    Shifts,
    /// The person is free in the evening only.
    Daytime,
    /// A condition of the opening, by its place among the needs.
    Need(usize),
}

/// What nobody has noted yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Where the person lives.
    Home,
    /// By what the person goes to work: it is so far, in tenths of a kilometre.
    Means(u32),
    /// When the person can work.
    Hours,
    /// What the opening asks for, by its place among the needs.
    Need(usize),
}

/// On what a reason stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The place of the goal in the profile.
    Goal(usize),
    /// The place of the placement or contract in the profile.
    Past(usize),
    /// A word in these.
    Said(Said),
    /// So far, in tenths of a kilometre.
    Far(u32),
    Hours,
    /// The place of the need in the opening.
    Need(usize),
}

/// Something that speaks for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    pub criterion: Criterion,
    pub why: Why,
    pub points: u32,
    /// The obstacle that halved the points.
    pub brake: Option<Brake>,
}

/// One thing that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    Reason(Reason),
    Unmet(Unmet),
    /// A wish of the opening that the person does not meet, by its place among the needs.
    Wanting(usize),
    Ask(Ask),
}

/// What the order counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Score {
    pub unmet: u32,
    pub points: u32,
}

impl Score {
    /// Counts one finding.
    pub fn count(&mut self, finding: &Finding) {
        match finding {
            Finding::Unmet(_) => self.unmet += 1,
            Finding::Reason(reason) => self.points += reason.points,
            Finding::Wanting(_) | Finding::Ask(_) => {}
        }
    }

    /// Of one pair.
    pub fn of(asked: &Asked, seeker: &Seeker, weights: &Weights) -> Self {
        let mut score = Self::default();
        weigh(asked, seeker, weights, &mut |finding| score.count(&finding));
        score
    }
}

/// All that was found of one pair, in the order in which it is told.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Verdict {
    pub reasons: Vec<Reason>,
    pub unmet: Vec<Unmet>,
    pub wanting: Vec<usize>,
    pub asks: Vec<Ask>,
}

impl Verdict {
    /// Of one pair.
    pub fn of(asked: &Asked, seeker: &Seeker, weights: &Weights) -> Self {
        let mut verdict = Self::default();
        weigh(asked, seeker, weights, &mut |finding| match finding {
            Finding::Reason(reason) => verdict.reasons.push(reason),
            Finding::Unmet(unmet) => verdict.unmet.push(unmet),
            Finding::Wanting(place) => verdict.wanting.push(place),
            Finding::Ask(ask) => verdict.asks.push(ask),
        });
        verdict
    }

    /// The sum of what the reasons say.
    pub fn points(&self) -> u32 {
        self.reasons.iter().map(|reason| reason.points).sum()
    }
}

/// The share of a criterion that is wholly met.
const WHOLE: u32 = 10;

/// Says all that speaks for and against a pair.
pub fn weigh(asked: &Asked, seeker: &Seeker, weights: &Weights, tell: &mut impl FnMut(Finding)) {
    work(asked, seeker, weights, tell);
    distance(asked, seeker, weights, tell);
    hours(asked, seeker, weights, tell);
    for (place, (wants, must)) in asked.needs.iter().enumerate() {
        match wants {
            Wants::Months(months) => experience(asked, seeker, weights, (place, *months), tell),
            wants => need(seeker, weights, (place, *wants, *must), tell),
        }
    }
}

fn reason(weights: &Weights, criterion: Criterion, why: Why, share: u32, brake: Option<Brake>) -> Finding {
    let share = if brake.is_some() { share / 2 } else { share };
    Finding::Reason(Reason { criterion, why, points: weights.of(criterion) * share, brake })
}

/// What the person wants to do and has done.
fn work(asked: &Asked, seeker: &Seeker, weights: &Weights, tell: &mut impl FnMut(Finding)) {
    let mut whole = |criterion: Criterion, why: Why| tell(reason(weights, criterion, why, WHOLE, None));
    let mut is_known = false;
    if let Some(trade) = asked.trade.filter(|trade| seeker.families & trade.bit() != 0) {
        let goal = |is_wanted: fn(Trade, Trade) -> bool| {
            seeker.goals.iter().position(|goal| goal.is_some_and(|goal| is_wanted(goal, trade)))
        };
        if let Some(place) = goal(|goal, trade| goal == trade) {
            whole(Criterion::GoalTrade, Why::Goal(place));
        } else if let Some(place) = goal(Trade::is_near) {
            whole(Criterion::GoalNear, Why::Goal(place));
        }
        let past = |is_wanted: fn(Trade, Trade) -> bool| {
            seeker.works.iter().position(|work| work.trade.is_some_and(|done| is_wanted(done, trade)))
        };
        if let Some(place) = past(|done, trade| done == trade) {
            whole(Criterion::PastTrade, Why::Past(place));
            is_known = true;
        } else if let Some(place) = past(Trade::is_near) {
            whole(Criterion::PastNear, Why::Past(place));
            is_known = true;
        }
    }
    // Whoever worked in the trade worked in its sector too: it is told once.
    if !is_known && asked.sector & seeker.sectors != 0 {
        let place = seeker.works.iter().position(|work| work.sector & asked.sector != 0);
        place.into_iter().for_each(|place| whole(Criterion::PastSector, Why::Past(place)));
    }
    if asked.mask & seeker.mask != 0 {
        let said = |stem| seeker.stems.binary_search_by_key(stem, |(held, _)| *held).ok();
        if let Some((_, said)) = asked.stems.iter().find_map(said).and_then(|place| seeker.stems.get(place)) {
            whole(Criterion::Words, Why::Said(*said));
        }
    }
}

fn distance(asked: &Asked, seeker: &Seeker, weights: &Weights, tell: &mut impl FnMut(Finding)) {
    // Where the opening is not placed, there is nothing to ask of the person.
    let Some(point) = asked.point else { return };
    let Home::At(home) = seeker.home else { return tell(Finding::Ask(Ask::Home)) };
    let tenths = home.tenths_to(point);
    if tenths <= seeker.reach {
        let share = WHOLE - 9 * tenths / seeker.reach.max(1);
        let brake = seeker.has(Brake::Mobility).then_some(Brake::Mobility);
        tell(reason(weights, Criterion::Distance, Why::Far(tenths), share, brake));
    } else if seeker.means == Means::Unknown {
        tell(Finding::Ask(Ask::Means(tenths)));
    } else {
        tell(Finding::Unmet(Unmet::TooFar { tenths, reach: seeker.reach }));
    }
}

fn hours(asked: &Asked, seeker: &Seeker, weights: &Weights, tell: &mut impl FnMut(Finding)) {
    if asked.weekly.is_none() && asked.hours == 0 {
        return;
    }
    if seeker.limits.is_none() && seeker.most.is_none() {
        return tell(Finding::Ask(Ask::Hours));
    }
    let limits = seeker.limits.unwrap_or(0);
    let mut is_met = true;
    let mut unmet = |unmet: Unmet| {
        is_met = false;
        tell(Finding::Unmet(unmet));
    };
    if let Some(weekly) = asked.weekly {
        let half = if limits & limit::HALF_TIME_ONLY != 0 { HALF } else { u32::MAX };
        let most = seeker.most.unwrap_or(u32::MAX).min(half);
        if weekly > most {
            unmet(Unmet::TooLong(weekly, most));
        }
        if limits & limit::FULL_TIME_ONLY != 0 && weekly < FULL {
            unmet(Unmet::TooShort(weekly));
        }
    }
    if limits & limit::NO_WEEKEND != 0 && asked.hours & hour::WEEKEND != 0 {
        unmet(Unmet::Weekend);
    }
    if limits & limit::NO_SHIFTS != 0 && asked.hours & hour::SHIFTS != 0 {
        unmet(Unmet::Shifts);
    }
    if limits & limit::EVENING_ONLY != 0 && asked.hours != 0 && asked.hours & (hour::EVENING | hour::NIGHT) == 0 {
        unmet(Unmet::Daytime);
    }
    if is_met {
        // Any hour that is not plain daytime is one at which children are to be looked after.
        let brake = (asked.hours != 0 && seeker.has(Brake::Childcare)).then_some(Brake::Childcare);
        tell(reason(weights, Criterion::Hours, Why::Hours, WHOLE, brake));
    }
}

/// One line of what the opening asks for.
fn need(seeker: &Seeker, weights: &Weights, of: (usize, Wants, bool), tell: &mut impl FnMut(Finding)) {
    let (place, wants, must) = of;
    let first = |brakes: &[Brake]| brakes.iter().copied().find(|brake| seeker.has(*brake));
    let (criterion, held, asked, brake) = match wants {
        Wants::Language(language, level) => {
            let held = seeker.languages.get(usize::from(language)).copied().flatten();
            (Criterion::Language, held, level, first(&[Brake::Language, Brake::Literacy]))
        }
        Wants::Driving(level) => (Criterion::Driving, seeker.driving, level, None),
        Wants::Vehicle(level) => (Criterion::Vehicle, seeker.vehicle, level, None),
        Wants::Schooling(level) => (Criterion::Schooling, seeker.schooling, level, first(&[Brake::Skills])),
        Wants::Months(_) | Wants::Words => return tell(Finding::Ask(Ask::Need(place))),
    };
    match held {
        None => tell(Finding::Ask(Ask::Need(place))),
        Some(held) if held >= asked => tell(reason(weights, criterion, Why::Need(place), WHOLE, brake)),
        Some(_) if must => tell(Finding::Unmet(Unmet::Need(place))),
        Some(_) => tell(Finding::Wanting(place)),
    }
}

/// Months in the trade. A dossier does not hold the whole life of a person: too few are asked about, and never held
/// against anybody.
fn experience(
    asked: &Asked,
    seeker: &Seeker,
    weights: &Weights,
    (place, months): (usize, u32),
    tell: &mut impl FnMut(Finding),
) {
    let counts = |work: &&super::seeker::Work| match (asked.trade, work.trade) {
        (Some(trade), Some(done)) => done.is_near(trade),
        (Some(_), None) => false,
        (None, _) => asked.sector & work.sector != 0,
    };
    let held: u32 = seeker.works.iter().filter(counts).map(|work| work.months).sum();
    if held >= months {
        let brake = seeker.has(Brake::Skills).then_some(Brake::Skills);
        tell(reason(weights, Criterion::Experience, Why::Need(place), WHOLE, brake));
    } else {
        tell(Finding::Ask(Ask::Need(place)));
    }
}
