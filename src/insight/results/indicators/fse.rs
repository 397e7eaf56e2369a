//! The two sets of the European Social Fund, of 2014-2020 and of 2021-2027. They differ in their bands of age; both ask what
//! became of people on leaving and six months later. Of who came back the first entry and the last exit count.
//!
//! What the Fund asks and nobody notes here (disability, origin, household) is not counted and not guessed.

use super::{JOBS, People, Seen, Share, TRAININGS};
use crate::domain::coded::coded;
use crate::domain::{Day, Step};
use crate::insight::path::exit::wider;
use crate::insight::results::{Counted, Story};

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

impl<'s> People<'s> {
    /// The figures of the Fund.
    pub fn fse(&self) -> Fse {
        // A last exit of the period is an exit of the period.
        let concerned = |seen: &Seen<'s>| seen.has.came || seen.exit.is_some();
        self.only(concerned).fund()
    }

    fn fund(&self) -> Fse {
        let period = self.period;
        let [mut entries, mut exits, mut searching, mut training, mut employed] = [const { Vec::new() }; 5];
        let [mut ripe, mut later, mut unknown] = [const { Vec::new() }; 3];
        // Each story is looked up once for all of it.
        for seen in &self.seen {
            let source = seen.source();
            if first_entry(seen.story).is_some_and(|day| period.holds(day)) {
                entries.push(source);
            }
            let Some((day, outcome)) = last_exit(seen.story).filter(|(day, _)| period.holds(*day)) else { continue };
            exits.push(source);
            let to = |codes: &[&str]| outcome.is_some_and(|code| codes.contains(&code));
            if to(JOBS) || in_work(seen.story, day) == Some(true) {
                employed.push(source);
            } else if to(TRAININGS) {
                training.push(source);
            } else if to(&["referred_partner"]) {
                searching.push(source);
            }
            let then = day.plus_months(LATER);
            if then > self.today {
                continue;
            }
            ripe.push(source);
            match in_work(seen.story, then) {
                Some(true) => later.push(source),
                Some(false) => {}
                None => unknown.push(source),
            }
        }
        let (exits, ripe) = (Counted::of(exits), Counted::of(ripe));
        let share = |part, of: &Counted| Share { part: Counted::of(part), of: of.clone() };
        Fse {
            entries: Counted::of(entries),
            searching: share(searching, &exits),
            training: share(training, &exits),
            employed: share(employed, &exits),
            later: share(later, &ripe),
            later_unknown: share(unknown, &ripe),
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
