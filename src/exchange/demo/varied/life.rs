//! The life of one person of the varied centre: one passage or two, each with whatever may happen in it.

use super::{Lists, work};
use crate::domain::codes::{ELIGIBILITIES, ENTRY_STATUSES, OBSTACLES_PLAIN, OUTCOMES, SCHOOLING};
use crate::domain::{Day, Step};
use crate::exchange::demo::teller::{Teller, workday};
use crate::exchange::demo::words::words;
use crate::journal::Kind;
use crate::journal::schema::{
    agreement, contact, cycle, eligibility, entry_status, grouping, newcomer_path, obstacle_plain, outcome, pause,
    public, situation, step,
};

/// The longest time ago that anybody came.
const SPAN: i32 = 1_050;

/// Tells everything.
pub(super) fn tell(teller: &mut Teller<'_>, lists: &Lists) {
    let today = teller.office.today;
    let came = workday(today.plus(-teller.dice.between(5, SPAN)));
    let place = &teller.dice.weighted(&words().places, |place| place.weight).locality;
    let age = 17 + teller.dice.between(0, 45);
    let born = (!teller.dice.chance(10)).then(|| came.year() - i16::try_from(age).unwrap_or(30));
    teller.arrive(came, born, place, Step::Intake);
    known_at_entry(teller, lists, came);
    let Some(left) = passage(teller, lists, came) else { return };
    if teller.dice.chance(35) {
        // Some come back on the very day on which they left.
        let wait = if teller.dice.chance(10) { 0 } else { teller.dice.between(5, 150) };
        let again = left.plus(wait);
        if again <= today {
            teller.tell_later(again, 0, Kind::Cycle, vec![cycle::NUMBER.with(2)]);
            teller.also(Kind::Step, vec![step::STEP.with(Step::Intake)]);
            teller.also(Kind::Outcome, vec![outcome::OUTCOME.maybe(None), outcome::DETAIL.maybe(None)]);
            passage(teller, lists, again);
        }
    }
}

fn known_at_entry(teller: &mut Teller<'_>, lists: &Lists, came: Day) {
    let members = teller.office.members.len();
    let member = teller.by;
    if teller.dice.chance(88) {
        teller.refer(came, member);
        let later = came.plus(teller.dice.between(20, 400));
        if teller.dice.chance(20) && later <= teller.office.today {
            teller.refer(later, (member + 1) % members);
        }
    }
    if teller.dice.chance(80) {
        teller.phone(came);
    }
    if teller.dice.chance(75) {
        let mut data = Vec::new();
        if teller.dice.chance(70) {
            data.push(grouping::COHORT.with(*teller.dice.pick(&lists.cohorts)));
        }
        data.push(grouping::TERRITORY.with(*teller.dice.pick(&lists.territories)));
        teller.tell(came, Kind::Grouping, data);
    }
    if teller.dice.chance(80) {
        let level = *teller.dice.pick(SCHOOLING);
        teller.tell(came, Kind::Situation, vec![situation::SCHOOLING.with(level)]);
    }
    if teller.dice.chance(80) {
        let status = *teller.dice.pick(ENTRY_STATUSES);
        let declined = teller.dice.chance(15);
        let said = if declined { entry_status::DECLINED.with(true) } else { entry_status::STATUS.with(status) };
        teller.tell(came, Kind::EntryStatus, vec![said]);
    }
    if teller.dice.chance(70) {
        let under_way = teller.dice.chance(20);
        teller.tell(came, Kind::NewcomerPath, vec![newcomer_path::UNDER_WAY.with(under_way)]);
    }
    if teller.dice.chance(70) {
        let reason = *teller.dice.pick(ELIGIBILITIES);
        let mut data = vec![eligibility::ELIGIBILITY.with(teller.element()), eligibility::REASON.with(reason)];
        if teller.dice.chance(75) {
            let seen = teller.dice.chance(80);
            data.extend([eligibility::CHECKED.with(came), eligibility::PROOF_SEEN.with(seen)]);
        }
        teller.tell(came, Kind::Eligibility, data);
    }
    for place in 0..lists.publics.len() {
        if teller.dice.chance(20) {
            let data = vec![public::PUBLIC.with(teller.element()), public::ENTRY.with(lists.publics[place])];
            teller.tell(came, Kind::Public, data);
        }
    }
    if teller.dice.chance(30) {
        let (id, partner) = (teller.element(), *teller.dice.pick(&lists.partners));
        let data = vec![
            agreement::AGREEMENT.with(id),
            agreement::RECIPIENT.with(partner),
            agreement::SIGNED.with(came),
            agreement::EXPIRES.with(came.plus(365)),
        ];
        teller.tell(came, Kind::Agreement, data);
    }
    if teller.dice.chance(60) {
        obstacle(teller, came);
    }
}

fn obstacle(teller: &mut Teller<'_>, came: Day) {
    let code = *teller.dice.pick(OBSTACLES_PLAIN);
    let mut on = came;
    for state in ["present", "in_progress", "solved"] {
        if on > teller.office.today || teller.dice.chance(25) {
            return;
        }
        let data = vec![obstacle_plain::OBSTACLE.with(code), obstacle_plain::STATE.with(state)];
        teller.tell(on, Kind::ObstaclePlain, data);
        on = on.plus(teller.dice.between(20, 200));
    }
}

/// One passage from its first day; the day of the exit, if there was one.
fn passage(teller: &mut Teller<'_>, lists: &Lists, came: Day) -> Option<Day> {
    let today = teller.office.today;
    contacts(teller, came);
    let mut day = came.plus(teller.dice.between(2, 30));
    if day > today {
        return None;
    }
    if teller.dice.chance(88) {
        teller.step(day, Step::Assessment);
        day = day.plus(teller.dice.between(3, 45));
    }
    for _ in 0..teller.dice.between(0, 5) {
        if day > today {
            return None;
        }
        let until = match teller.dice.below(12) {
            0 => stay(teller, day, Step::Orientation),
            1 | 2 => work::training(teller, lists, day),
            3 | 4 => work::placement(teller, lists, day),
            5 => stay(teller, day, Step::JobSearch),
            6 => paused(teller, day),
            7 | 8 => work::cpas(teller, day),
            _ => work::job(teller, day),
        };
        day = until.plus(teller.dice.between(1, 25));
    }
    if day > today || teller.dice.chance(35) {
        return None;
    }
    let code = *teller.dice.pick(OUTCOMES);
    let known = teller.dice.chance(88).then_some(code);
    teller.leave(day, known);
    if known == Some("referred_partner") && teller.dice.chance(50) {
        teller.also(Kind::Outcome, vec![outcome::DETAIL.with("job_search_support")]);
    }
    // Some outcomes are known only later, and some are put right.
    let later = day.plus(teller.dice.between(3, 60));
    if later <= today && teller.dice.chance(15) {
        let code = *teller.dice.pick(OUTCOMES);
        teller.tell_later(day, day.days_until(later), Kind::Outcome, vec![outcome::OUTCOME.with(code)]);
        return Some(later);
    }
    Some(day)
}

fn stay(teller: &mut Teller<'_>, day: Day, step: Step) -> Day {
    teller.step(day, step);
    day.plus(teller.dice.between(10, 120))
}

fn paused(teller: &mut Teller<'_>, day: Day) -> Day {
    teller.tell_later(day, 0, Kind::Pause, vec![pause::PAUSED.with(true)]);
    let back = day.plus(teller.dice.between(7, 60));
    if back <= teller.office.today {
        teller.tell_later(back, 0, Kind::Pause, vec![pause::PAUSED.with(false)]);
    }
    back
}

fn contacts(teller: &mut Teller<'_>, came: Day) {
    let mut day = came;
    for _ in 0..teller.dice.between(0, 6) {
        if day > teller.office.today {
            return;
        }
        let reached = *teller.dice.pick(&["reached", "reached", "message", "absent"]);
        let purpose = *teller.dice.pick(&["interview", "session", "follow_up"]);
        let data = vec![
            contact::CONTACT.with(teller.element()),
            contact::DAY.with(day),
            contact::CHANNEL.with("phone"),
            contact::REACHED.with(reached),
            contact::PURPOSE.with(purpose),
        ];
        teller.tell(day, Kind::Contact, data);
        day = day.plus(teller.dice.between(4, 90));
    }
}
