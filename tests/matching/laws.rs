//! Laws of the order over people and openings that chance has made.

use crate::people::{asked, french, licence, need, nobody, opening, place, placement, seeker};
use passerelle::domain::{Duration, NeedSort, PersonId, Step, codes};
use passerelle::insight::matching::rank::Ranking;
use passerelle::insight::matching::{Criterion, Pool, Profile, Score, Seeker, Verdict, Weights};
use passerelle::insight::openings::{Need, Opening};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::Config;

const PLACES: [&str; 6] = ["5000 Namur", "5500 Dinant", "6000 Charleroi", "5660 Couvin", "4000 Liège", "Sedan"];
const TRADES: [&str; 5] = ["G1602", "G1603", "D1106", "D1101", "K2204"];
const WORDS: [&str; 4] = ["cuisine", "vente en magasin", "nettoyage", ""];

fn owned(code: &&str) -> String {
    (*code).to_owned()
}

fn code(list: &'static [&'static str]) -> impl Strategy<Value = Option<String>> {
    option::of(select(list).prop_map(str::to_owned))
}

fn profile() -> impl Strategy<Value = Profile> {
    let home = option::of(select(&PLACES[..]));
    let goals = vec((option::of(select(&TRADES[..])), select(&WORDS[..])), 0..3);
    let past = vec((option::of(select(&TRADES[..])), option::of(select(codes::SECTORS)), select(&WORDS[..])), 0..3);
    let levels = option::of(select(codes::LANGUAGE_LEVELS));
    let limits = option::of(subsequence(codes::AVAILABILITY_LIMITS, 0..=2));
    let obstacles = vec(
        (select(vec!["mobility", "language", "literacy", "skills", "childcare"]), select(codes::OBSTACLE_STATES)),
        0..4,
    );
    let step = select(&Step::ALL[..]);
    let work = (goals, past, levels, limits, obstacles, step);
    let means = (
        home,
        code(codes::DRIVING),
        code(codes::VEHICLES),
        option::of(0..60u32),
        code(codes::WORK_TIMES),
        code(codes::SCHOOLING),
    );
    (work, means, select(vec!["Ali", "Bea", "Chloé"])).prop_map(|(work, means, name)| {
        let (goals, past, level, limits, obstacles, step) = work;
        let (home, driving, vehicle, radius, work_time, schooling) = means;
        let mut profile = nobody(0, name);
        profile.step = step;
        profile.locality = home.map(place);
        profile.goals = goals.into_iter().map(|(trade, words)| (trade.map(str::to_owned), words.to_owned())).collect();
        profile.past = past.into_iter().map(|(trade, sector, words)| placement(words, trade, sector)).collect();
        profile.languages.extend(level.map(|level| ("fr".to_owned(), (Some(level.to_owned()), None))));
        profile.limits_known = limits.is_some();
        profile.limits = limits.unwrap_or_default().iter().map(owned).collect();
        profile.obstacles =
            obstacles.into_iter().map(|(obstacle, state)| (obstacle.to_owned(), state.to_owned())).collect();
        (profile.driving, profile.vehicle, profile.radius) = (driving, vehicle, radius);
        (profile.work_time, profile.schooling) = (work_time, schooling);
        profile
    })
}

fn one_need() -> impl Strategy<Value = Need> {
    let schooling = |must: bool| Need { schooling: Some("cess".into()), ..need(NeedSort::Schooling, must) };
    let vehicle = |must: bool| Need { vehicle: Some("car".into()), ..need(NeedSort::Vehicle, must) };
    let months = |must: bool| Need { months: Some(2), ..need(NeedSort::Experience, must) };
    prop_oneof![
        (select(codes::LANGUAGE_LEVELS), any::<bool>()).prop_map(|(level, must)| french(level, must)),
        any::<bool>().prop_map(licence),
        any::<bool>().prop_map(schooling),
        any::<bool>().prop_map(vehicle),
        any::<bool>().prop_map(months),
        any::<bool>().prop_map(|must| need(NeedSort::Words, must)),
    ]
}

fn offer() -> impl Strategy<Value = Opening> {
    let hours = subsequence(codes::OPENING_HOURS, 0..=3);
    let what = (
        option::of(select(&TRADES[..])),
        select(&WORDS[..]),
        option::of(select(&PLACES[..])),
        option::of(select(codes::SECTORS)),
    );
    (what, hours, option::of(1..40u32), vec(one_need(), 0..4)).prop_map(|(what, hours, weekly, needs)| {
        let (trade, title, locality, sector) = what;
        let mut offer = opening(1, title, trade);
        offer.locality = locality.map(place);
        offer.sector = sector.map(str::to_owned);
        offer.hours = hours.iter().map(owned).collect();
        offer.weekly = weekly.map(|hours| Duration::minutes(hours * 60));
        offer.needs = needs;
        offer
    })
}

fn weights() -> impl Strategy<Value = Weights> {
    vec(0..=10u32, Criterion::ALL.len()).prop_map(|chosen| {
        let each = Criterion::ALL.into_iter().zip(chosen);
        each.fold(Weights::default(), |weights, (criterion, weight)| weights.with(criterion, weight))
    })
}

/// Several people, each with an id of their own.
fn people() -> impl Strategy<Value = Vec<Profile>> {
    vec(profile(), 1..12).prop_map(|mut people| {
        for (number, profile) in people.iter_mut().enumerate() {
            profile.person = crate::people::person_id(number as u128);
        }
        people
    })
}

fn rank(people: &[Profile], offer: &Opening, weights: &Weights) -> Ranking {
    Pool::new(people.iter().map(seeker).collect()).rank(&asked(offer), weights)
}

fn order(ranking: &Ranking) -> Vec<PersonId> {
    ranking.rows.iter().map(|(_, row)| row.of).collect()
}

/// What somebody would sort by who has nothing but the explanations before them.
fn key_of_explanation(
    seeker: &Seeker,
    verdict: &Verdict,
) -> (passerelle::insight::matching::Standing, usize, std::cmp::Reverse<u32>, String, PersonId) {
    (seeker.standing, verdict.unmet.len(), std::cmp::Reverse(verdict.points()), seeker.sort_name.clone(), seeker.person)
}

proptest! {
    #![proptest_config(Config { cases: 1_500, failure_persistence: None, ..Config::default() })]

    #[test]
    fn the_order_follows_from_the_explanations_alone_and_nobody_is_missing(people in people(), offer in offer(), weights in weights()) {
        let ranking = rank(&people, &offer, &weights);
        let asked = asked(&offer);
        let mut explained: Vec<_> = people.iter().map(|profile| {
            let seeker = seeker(profile);
            let verdict = Verdict::of(&asked, &seeker, &weights);
            key_of_explanation(&seeker, &verdict)
        }).collect();
        explained.sort();
        prop_assert_eq!(order(&ranking), explained.iter().map(|(.., person)| *person).collect::<Vec<_>>());
        prop_assert_eq!(ranking.met + ranking.lacking + ranking.others, people.len());
    }

    #[test]
    fn the_order_does_not_depend_on_the_order_in_which_people_come(people in people(), offer in offer(), turn in 0..12usize) {
        let weights = Weights::default();
        let first = rank(&people, &offer, &weights);
        let mut other = people.clone();
        let turn = turn % other.len();
        other.rotate_left(turn);
        other.reverse();
        prop_assert_eq!(first, rank(&other, &offer, &weights));
    }

    #[test]
    fn an_obstacle_that_is_gone_never_puts_anybody_lower(people in people(), offer in offer(), weights in weights(), which in any::<prop::sample::Index>(), how in 0..3u8) {
        let before = rank(&people, &offer, &weights);
        let mut after = people.clone();
        let freed = which.index(after.len());
        let person = after[freed].person;
        match how {
            0 => after[freed].obstacles.clear(),
            1 => drop(after[freed].obstacles.pop_first()),
            _ => after[freed].obstacles.values_mut().for_each(|state| *state = "solved".to_owned()),
        }
        let after = rank(&after, &offer, &weights);
        let place = |ranking: &Ranking| order(ranking).iter().position(|it| *it == person);
        prop_assert!(place(&after) <= place(&before));
    }

    #[test]
    fn a_condition_more_never_makes_anybody_meet_all(people in people(), offer in offer(), more in one_need()) {
        let mut stricter = offer.clone();
        stricter.needs.push(Need { must: true, ..more });
        let weights = Weights::default();
        let (before, after) = (rank(&people, &offer, &weights), rank(&people, &stricter, &weights));
        let met = |ranking: &Ranking, person: PersonId| ranking.rows.iter().any(|(_, row)| row.of == person && row.score.unmet == 0);
        for profile in &people {
            prop_assert!(met(&before, profile.person) || !met(&after, profile.person));
        }
    }

    #[test]
    fn what_is_not_known_is_never_no(profile in profile(), offer in offer(), weights in weights()) {
        let asked = asked(&offer);
        let empty = nobody(1, "Igor");
        let verdict = Verdict::of(&asked, &seeker(&empty), &weights);
        prop_assert!(verdict.unmet.is_empty() && verdict.wanting.is_empty());
        prop_assert_eq!(verdict.points(), 0);
        // An answer that is taken back never leaves something in the way that was not there.
        let before = Score::of(&asked, &seeker(&profile), &weights);
        let mut forgotten: Vec<Profile> = vec![profile.clone(); 6];
        forgotten[0].locality = None;
        forgotten[1].driving = None;
        forgotten[2].languages.clear();
        forgotten[3].schooling = None;
        (forgotten[4].limits_known, forgotten[4].limits) = (false, Vec::new());
        forgotten[5].work_time = None;
        for profile in forgotten {
            prop_assert!(Score::of(&asked, &seeker(&profile), &weights).unmet <= before.unmet);
        }
    }
}
