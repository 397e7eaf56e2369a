//! The two sets of the European Social Fund, of 2014-2020 and of 2021-2027. They differ in their bands of age; both ask what
//! became of people on leaving and six months later. Of who came back the first entry and the last exit count.
//!
//! What the Fund asks and nobody notes here (disability, origin, household) is not counted and not guessed.

use super::{JOBS, Seen, Share, TRAININGS};
use crate::domain::coded::coded;
use crate::domain::{Day, Step};
use crate::insight::path::exit::wider;
use crate::insight::results::{Counted, Period, Source, Story};

/// How many months after the exit the Fund asks again.
const LATER: u8 = 6;

coded! {
    /// A set of indicators of the Fund.
    #[derive(Default)]
    pub enum Set {
        Fse14 = "fse14",
        #[default]
        Fse21 = "fse21",
    }
}

impl Set {
    /// The bands of age, the youngest first.
    pub fn bands(self) -> &'static [&'static str] {
        match self {
            Set::Fse14 => &["0-24", "25-54", "55+"],
            Set::Fse21 => &["0-17", "18-29", "30-54", "55+"],
        }
    }

    /// The band of an age.
    pub fn band(self, age: i32) -> &'static str {
        match (self, age) {
            (_, 55..) => "55+",
            (Set::Fse14, ..25) => "0-24",
            (Set::Fse14, _) => "25-54",
            (Set::Fse21, ..18) => "0-17",
            (Set::Fse21, 18..=29) => "18-29",
            (Set::Fse21, _) => "30-54",
        }
    }
}

/// What the Fund asks of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fse {
    /// First entries.
    pub entries: Counted,
    /// Last exits.
    pub exits: Counted,
    /// Of those who left: looking for a job with somebody's help, in a training, in a job.
    pub searching: Share,
    pub training: Share,
    pub employed: Share,
    /// Of those who left six months ago at least: in a job on that day.
    pub later: Share,
    /// Of the same, those of whom it is not known.
    pub later_unknown: Share,
}

/// The sources of [`Fse`] while they are gathered.
#[derive(Debug)]
pub struct Fund {
    period: Period,
    today: Day,
    entries: Vec<Source>,
    exits: Vec<Source>,
    searching: Vec<Source>,
    training: Vec<Source>,
    employed: Vec<Source>,
    ripe: Vec<Source>,
    later: Vec<Source>,
    unknown: Vec<Source>,
}

impl Fund {
    /// Of a period that ends today at the latest.
    pub fn new(period: Period, today: Day) -> Self {
        let [entries, exits, searching, training, employed, ripe, later, unknown] = [const { Vec::new() }; 8];
        Self { period, today, entries, exits, searching, training, employed, ripe, later, unknown }
    }

    pub fn add(&mut self, seen: &Seen<'_>) {
        let (story, source) = (seen.story, seen.source());
        if seen.has.came && first_entry(story).is_some_and(|day| self.period.holds(day)) {
            self.entries.push(source);
        }
        // A last exit of the period is an exit of the period.
        let out = seen.exit.and_then(|_| last_exit(story)).filter(|(day, _)| self.period.holds(*day));
        let Some((day, outcome)) = out else { return };
        self.exits.push(source);
        let to = |codes: &[&str]| outcome.is_some_and(|code| codes.contains(&code));
        if to(JOBS) || in_work(story, day) == Some(true) {
            self.employed.push(source);
        } else if to(TRAININGS) {
            self.training.push(source);
        } else if to(&["referred_partner"]) {
            self.searching.push(source);
        }
        let then = day.plus_months(LATER);
        if then > self.today {
            return;
        }
        self.ripe.push(source);
        match in_work(story, then) {
            Some(true) => self.later.push(source),
            Some(false) => {}
            None => self.unknown.push(source),
        }
    }

    pub fn counted(self) -> Fse {
        let (exits, ripe) = (Counted::of(self.exits), Counted::of(self.ripe));
        let share = |part, of: &Counted| Share { part: Counted::of(part), of: of.clone() };
        Fse {
            entries: Counted::of(self.entries),
            searching: share(self.searching, &exits),
            training: share(self.training, &exits),
            employed: share(self.employed, &exits),
            later: share(self.later, &ripe),
            later_unknown: share(self.unknown, &ripe),
            exits,
        }
    }
}

/// The first entry: where the path begins.
fn first_entry(story: &Story) -> Option<Day> {
    story.passages.first().and_then(|passage| passage.from)
}

/// The last exit of who is out, with its outcome.
fn last_exit(story: &Story) -> Option<(Day, Option<&str>)> {
    let out = story.erased || story.path.last().is_none_or(|last| last.step == Step::Closed);
    let last = story.passages.last().filter(|_| out)?;
    Some((last.to?, last.outcome.as_deref().map(wider)))
}

/// Whether the person was in work on a day; none where it is not known. Who never had a contract was in none.
fn in_work(story: &Story, day: Day) -> Option<bool> {
    if story.erased {
        return None;
    }
    let before = story.spells.iter().rfind(|spell| spell.from <= day);
    match before {
        None => story.works.iter().all(|work| work.sort.is_some()).then_some(false),
        Some(spell) if spell.covered_to.is_some_and(|to| day <= to) => Some(true),
        Some(spell) => spell.closed_on.map(|_| false),
    }
}
