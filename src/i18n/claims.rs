//! The sentences about staying in work: a claim each, the same on the screen and on paper.

use super::catalogue::{Arg, Catalogue};
use super::formats;
use crate::domain::Day;
use crate::insight::retention::insertion::{Insertion, WITH_ONE, WITH_SEVERAL, Way};
use crate::insight::retention::told::Claim;
use crate::insight::retention::{Rules, SpellState, Standstill};

/// A claim in words. Each of the two milestones says which it is.
pub fn claim(words: &Catalogue, claim: &Claim, rules: Rules) -> String {
    let day = |day: Day| Arg::from(formats::day(words, day));
    let months = ("months", Arg::from(i64::from(rules.months)));
    match claim {
        Claim::Work { from, to, state } => work(words, *from, *to, *state),
        Claim::Ahead { on, days_left } => {
            words.with("retention-forecast", &[("date", day(*on)), ("count", i64::from(*days_left).into()), months])
        }
        Claim::Missing { on, last } => {
            words.with("retention-missing", &[("date", day(*on)), ("last", day(*last)), months])
        }
        Claim::Missed { on } => words.with("retention-missed", &[("date", day(*on)), months]),
        Claim::Reached { on } => words.with("retention-reached", &[("date", day(*on)), months]),
        Claim::Confirmed(Some(on)) => words.with("retention-confirmed", &[("date", day(*on))]),
        Claim::Confirmed(None) => words.text("retention-unconfirmed"),
        Claim::Durable { on } => words.with("retention-durable", &[("date", day(*on)), months]),
        Claim::Insertion(insertion) => decree(words, *insertion),
        Claim::Past { from, to, reached, confirmed, durable } => {
            let also = |on: &Option<Day>, claim: fn(Day) -> Claim| on.map(|on| self::claim(words, &claim(on), rules));
            let all = [
                Some(work(words, *from, *to, SpellState::Broken)),
                also(reached, |on| Claim::Reached { on }),
                also(confirmed, |on| Claim::Confirmed(Some(on))),
                also(durable, |on| Claim::Durable { on }),
            ];
            all.into_iter().flatten().collect::<Vec<_>>().join(" · ")
        }
    }
}

/// Where the two milestones come from, and the convention by which both are counted.
pub fn sources(words: &Catalogue, rules: Rules) -> String {
    let number = |number: u16| Arg::from(i64::from(number));
    let args = [
        ("one", number(WITH_ONE.into())),
        ("several", number(WITH_SEVERAL.into())),
        ("months", number(rules.months.into())),
        ("days", number(rules.gap_days)),
    ];
    words.with("retention-sources", &args)
}

fn work(words: &Catalogue, from: Day, to: Day, state: SpellState) -> String {
    let day = |day: Day| Arg::from(formats::day(words, day));
    let (from, to) = (("from", day(from)), ("to", day(to)));
    match state {
        SpellState::Coming => words.with("retention-coming", &[from]),
        SpellState::Running => words.with("retention-running", &[from]),
        SpellState::StandsStill(Standstill::EndToConfirm) => words.with("retention-to-confirm", &[from, to]),
        SpellState::StandsStill(Standstill::Gap { last_start }) => {
            words.with("retention-gap", &[from, to, ("date", day(last_start))])
        }
        SpellState::Broken => words.with("retention-broken", &[from, to]),
    }
}

fn decree(words: &Catalogue, insertion: Insertion) -> String {
    let what = |on: Day, way: Way| {
        let (id, months) = match way {
            Way::OneEmployer => ("retention-decree-one", WITH_ONE),
            Way::Several => ("retention-decree-several", WITH_SEVERAL),
        };
        let args = [("date", Arg::from(formats::day(words, on))), ("months", i64::from(months).into())];
        ("what", Arg::from(words.with(id, &args)))
    };
    match insertion {
        Insertion::Short => words.text("retention-decree-short"),
        Insertion::Forecast { on, way } => words.with("retention-decree-ahead", &[what(on, way)]),
        Insertion::Reached { on, way, confirmed: Some(day) } => {
            let day = ("day", Arg::from(formats::day(words, day)));
            words.with("retention-decree-confirmed", &[what(on, way), day])
        }
        Insertion::Reached { on, way, confirmed: None } => words.with("retention-decree-unconfirmed", &[what(on, way)]),
    }
}
