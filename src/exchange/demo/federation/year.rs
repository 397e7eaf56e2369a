//! The year of one person of the federation.

use super::{Fate, Lists, TEAM, TOWNS, YEAR};
use crate::domain::ContractSort::{self, Cdd, Cdi, Interim, Replacement, TitresServices};
use crate::domain::{Day, Duration, ElementId, Half, Says, Step};
use crate::exchange::demo::teller::{Teller, workday, workday_after};
use crate::journal::schema::{
    contact, contract, eligibility, entry_status, grouping, newcomer_path, placement, public, situation, track,
};
use crate::journal::{Kind, Value};

/// Houses that exist nowhere.
const EMPLOYERS: [&str; 8] = [
    "Le Panier d'Ici",
    "Net & Clair",
    "Atelier du Bois Joli",
    "La Table du Viroin",
    "Les Mains Vertes",
    "Maison Bel Âge",
    "Trois Frontières Logistique",
    "Aide & Sourire",
];

/// What a contract says of how long it lasts.
#[derive(Clone, Copy)]
enum Lasts {
    /// Without an end, or a year at least.
    Long,
    /// Until that day, as planned.
    Until(Day),
    /// Until that day, as a colleague confirmed.
    Ended(Day),
}

fn day(year: i16, month: i8, of_month: i8) -> Day {
    Day::new(year, month, of_month).unwrap_or(Day::EPOCH)
}

fn between(teller: &mut Teller<'_>, first: Day, last: Day) -> Day {
    first.plus(teller.dice.between(0, first.days_until(last)))
}

/// Tells the year of somebody.
pub(super) fn tell(teller: &mut Teller<'_>, lists: &Lists, fate: Fate, newcomer: bool) {
    match fate {
        Fate::Kept => kept(teller, lists, newcomer),
        Fate::Hired => hired(teller, lists, newcomer),
        Fate::Second => second(teller, lists, newcomer),
        Fate::Looking => looking(teller, lists, newcomer),
    }
}

/// A first contract early enough, whose six months were reached and confirmed in the year.
fn kept(teller: &mut Teller<'_>, lists: &Lists, newcomer: bool) {
    let start = workday(between(teller, day(YEAR, 1, 5), day(YEAR, 6, 15)));
    let before = teller.dice.between(40, 260);
    walk(teller, lists, newcomer, start.plus(-before), start);
    let term = start.plus_months(6);
    // One in eight by several contracts, the gaps between which are short enough to join.
    let (first, named) = if teller.dice.chance(12) {
        let end = workday(start.plus(teller.dice.between(40, 80)));
        let first = contract(teller, Interim, start, Lasts::Ended(end));
        let gap = teller.dice.between(3, 15);
        (first, contract(teller, Cdi, end.plus(gap + 1), Lasts::Long))
    } else {
        let sort = *teller.dice.pick(&[Cdi, Cdi, TitresServices, TitresServices, Cdd, Replacement]);
        let only = contract(teller, sort, start, Lasts::Long);
        (only, only)
    };
    if teller.dice.chance(45) {
        teller.answer(workday_after(start.plus_months(1)), (first, "1m"), Half::Worker, Says::Yes, None);
    }
    let asked = workday_after(term.plus(teller.dice.between(0, 7)));
    let (worker, employer) = match teller.dice.below(10) {
        0..5 => (Some(Says::Yes), None),
        5..8 => (Some(Says::Yes), Some(Says::Yes)),
        8 => (None, Some(Says::Yes)),
        _ => (Some(Says::Yes), Some(Says::Unknown)),
    };
    for (half, says) in [(Half::Worker, worker), (Half::Employer, employer)] {
        if let Some(says) = says {
            teller.answer(asked, (named, "6m"), half, says, None);
        }
    }
    if teller.dice.chance(80) {
        teller.step(asked.plus(1), Step::Retained);
        if asked <= day(YEAR, 11, 20) && teller.dice.chance(30) {
            let outcome = *teller.dice.pick(&["job_open_ended", "job_fixed_6m_plus"]);
            teller.leave(workday_after(asked.plus(20)), Some(outcome));
        }
    }
}

/// A first contract in the year, and no six months that anybody confirmed.
fn hired(teller: &mut Teller<'_>, lists: &Lists, newcomer: bool) {
    let late = teller.dice.chance(55);
    let (first, last) = if late { (day(YEAR, 7, 6), day(YEAR, 12, 14)) } else { (day(YEAR, 1, 5), day(YEAR, 6, 1)) };
    let start = workday(between(teller, first, last));
    let before = teller.dice.between(40, 260);
    walk(teller, lists, newcomer, start.plus(-before), start);
    if late {
        let sort = *teller.dice.pick(&[Cdi, Cdd, TitresServices, Interim]);
        let lasts = if teller.dice.chance(30) { Lasts::Until(start.plus_months(3).plus(-1)) } else { Lasts::Long };
        let named = contract(teller, sort, start, lasts);
        let asked = workday_after(start.plus_months(1));
        if asked < day(YEAR, 12, 31) && teller.dice.chance(60) {
            teller.answer(asked, (named, "1m"), Half::Worker, Says::Yes, None);
        }
        return;
    }
    let term = start.plus_months(6);
    match teller.dice.below(6) {
        // Lost, as the person said after three months.
        0 | 1 => {
            let named = contract(teller, Cdi, start, Lasts::Long);
            let asked = workday_after(start.plus_months(3));
            let last = start.plus(teller.dice.between(20, 80));
            teller.answer(asked, (named, "3m"), Half::Worker, Says::No, Some(last));
            back_or_out(teller, asked.plus(1));
        }
        // A contract that ended as planned, and nothing after it.
        2 => {
            let end = start.plus_months(3).plus(-1);
            contract(teller, Cdd, start, Lasts::Ended(end));
            back_or_out(teller, workday_after(end.plus(4)));
        }
        // Six months have passed, and nobody asked.
        3 => {
            let sort = *teller.dice.pick(&[Cdi, TitresServices]);
            contract(teller, sort, start, Lasts::Long);
        }
        // One has asked, and does not know; or the two halves contradict each other.
        4 => {
            let named = contract(teller, Cdi, start, Lasts::Long);
            let asked = workday_after(term.plus(3));
            let contradict = teller.dice.chance(40);
            let worker = if contradict { Says::Yes } else { Says::Unknown };
            teller.answer(asked, (named, "6m"), Half::Worker, worker, None);
            if contradict {
                teller.answer(asked, (named, "6m"), Half::Employer, Says::No, None);
            }
        }
        // Two contracts too far apart to make one time of work.
        _ => {
            let end = workday(start.plus(60));
            contract(teller, Interim, start, Lasts::Ended(end));
            let gap = teller.dice.between(17, 40);
            contract(teller, Interim, end.plus(gap), Lasts::Ended(end.plus(gap + 70)));
        }
    }
}

/// A first contract in the year before, which was lost, and a second one late in this.
fn second(teller: &mut Teller<'_>, lists: &Lists, newcomer: bool) {
    let start = workday(between(teller, day(YEAR - 1, 3, 3), day(YEAR - 1, 8, 20)));
    walk(teller, lists, newcomer, start.plus(-60), start);
    let named = contract(teller, Cdd, start, Lasts::Long);
    let asked = workday_after(start.plus_months(3));
    teller.answer(asked, (named, "3m"), Half::Worker, Says::No, Some(start.plus(45)));
    teller.step(asked.plus(1), Step::JobSearch);
    let again = workday(between(teller, day(YEAR, 8, 3), day(YEAR, 11, 30)));
    teller.step(again, Step::Hired);
    contract(teller, Cdi, again, Lasts::Long);
}

/// Accompanied in the year, without a contract.
fn looking(teller: &mut Teller<'_>, lists: &Lists, newcomer: bool) {
    let came = workday(between(teller, day(YEAR - 1, 7, 1), day(YEAR, 10, 15)));
    arrive(teller, lists, newcomer, came);
    teller.step(workday_after(came.plus(9)), Step::Assessment);
    let on = workday_after(came.plus(teller.dice.between(24, 50)));
    if teller.dice.chance(40) {
        teller.step(workday_after(came.plus(16)), Step::Orientation);
    }
    teller.step(on, Step::JobSearch);
    if teller.dice.chance(12) {
        mise_en_situation(teller, on.plus(14));
    }
    let out = on.max(day(YEAR, 1, 12)).plus(teller.dice.between(45, 220));
    if teller.dice.chance(45) && out <= day(YEAR, 12, 18) {
        let known = ["qualifying_training", "other_training", "referred_partner", "dropout", "moved_away", "no_fit"];
        let outcome = if teller.dice.chance(20) { "unknown" } else { *teller.dice.pick(&known) };
        teller.leave(workday(out), Some(outcome));
    }
}

/// The steps from the coming to the day of the first contract.
fn walk(teller: &mut Teller<'_>, lists: &Lists, newcomer: bool, came: Day, start: Day) {
    let came = workday(came);
    arrive(teller, lists, newcomer, came);
    let span = came.days_until(start);
    teller.step(workday(came.plus(span / 5)), Step::Assessment);
    let middle = workday(came.plus(span * 2 / 5));
    if span > 60 && teller.dice.chance(60) {
        teller.step(middle, Step::Orientation);
    }
    teller.step(workday(came.plus(span * 7 / 10)), Step::JobSearch);
    if span > 90 && teller.dice.chance(12) {
        mise_en_situation(teller, middle);
    }
    teller.step(start, Step::Hired);
}

/// Back to the search for a job, or out.
fn back_or_out(teller: &mut Teller<'_>, on: Day) {
    if teller.dice.chance(70) {
        return teller.step(on, Step::JobSearch);
    }
    let outcome = *teller.dice.pick(&["dropout", "moved_away", "other_training", "personal_reason", "unknown"]);
    teller.leave(on, Some(outcome));
}

/// The person comes, and what is noted of them then; part of it is never known.
fn arrive(teller: &mut Teller<'_>, lists: &Lists, newcomer: bool, came: Day) {
    let town = teller.dice.weighted(&TOWNS, |town| town.weight);
    teller.by = town.area * TEAM + teller.dice.below(TEAM);
    let age = 18 + teller.dice.between(0, 20) + teller.dice.between(0, 24);
    let born = (!teller.dice.chance(2)).then(|| YEAR - i16::try_from(age).unwrap_or(30));
    teller.arrive(came, born, &town.locality, Step::Intake);
    let member = teller.by;
    if teller.dice.chance(97) {
        teller.refer(came, member);
    }
    teller.tell(came, Kind::Grouping, vec![grouping::TERRITORY.with(lists.territories[town.area])]);
    let mut known = Vec::new();
    if teller.dice.chance(92) {
        known.push(situation::SCHOOLING.with(*teller.dice.pick(&[
            "up_to_cesi",
            "up_to_cesi",
            "cesdd",
            "cesdd",
            "cess",
        ])));
    }
    if teller.dice.chance(70) {
        known.push(situation::JOBLESS_SINCE.with(came.plus(-teller.dice.between(30, 1_500))));
    }
    if !known.is_empty() {
        teller.tell(came, Kind::Situation, known);
    }
    if teller.dice.chance(90) {
        let status = *teller.dice.pick(&["dei", "dei", "ris", "no_allowance", "art60", "other"]);
        let declined = teller.dice.chance(3);
        let said = if declined { entry_status::DECLINED.with(true) } else { entry_status::STATUS.with(status) };
        teller.tell(came, Kind::EntryStatus, vec![said]);
    }
    if teller.dice.chance(94) {
        let reason =
            *teller.dice.pick(&["mire_no_cess", "mire_jobless_24m", "mire_ris", "mire_under_25", "mire_forem"]);
        let id = teller.element();
        let mut data = vec![eligibility::ELIGIBILITY.with(id), eligibility::REASON.with(reason)];
        if teller.dice.chance(88) {
            data.extend([eligibility::CHECKED.with(came.plus(7)), eligibility::PROOF_SEEN.with(true)]);
        }
        teller.tell(came.plus(7), Kind::Eligibility, data);
    }
    if newcomer {
        teller.tell(came, Kind::NewcomerPath, vec![newcomer_path::UNDER_WAY.with(true)]);
    } else if teller.dice.chance(65) {
        teller.tell(came, Kind::NewcomerPath, vec![newcomer_path::UNDER_WAY.with(false)]);
    }
    if age < 30 && teller.dice.chance(55) {
        let data = vec![public::PUBLIC.with(teller.element()), public::ENTRY.with(lists.neet)];
        teller.tell(came, Kind::Public, data);
    }
    if teller.dice.chance(93) {
        teller.phone(came);
    }
    if teller.dice.chance(60) {
        let template = *teller.dice.pick(&lists.tracks);
        let data = vec![
            track::TRACK.with(teller.element()),
            track::TEMPLATE.with(template),
            track::START.with(came.plus(14)),
            track::PLANNED_END.with(came.plus(240)),
        ];
        teller.tell(came.plus(7), Kind::Track, data);
    }
    let data = vec![
        contact::CONTACT.with(teller.element()),
        contact::DAY.with(came),
        contact::CHANNEL.with("on_site"),
        contact::REACHED.with("reached"),
        contact::PURPOSE.with("interview"),
    ];
    teller.tell(came, Kind::Contact, data);
}

/// Some days in a company.
fn mise_en_situation(teller: &mut Teller<'_>, from: Day) {
    let start = workday_after(from);
    let end = workday(start.plus(11));
    let goal = *teller.dice.pick(&["discover", "confirm", "experience", "show_skills", "unknown"]);
    let company = *teller.dice.pick(&EMPLOYERS);
    let data = vec![
        placement::PLACEMENT.with(teller.element()),
        placement::TYPE.with("misip"),
        placement::GOAL.with(goal),
        placement::COMPANY.says(Value::text(company)),
        placement::START.with(start),
        placement::PLANNED_END.with(end),
        placement::END.with(end),
    ];
    teller.tell(end, Kind::Placement, data);
}

/// A contract, told on its first day.
fn contract(teller: &mut Teller<'_>, sort: ContractSort, start: Day, lasts: Lasts) -> ElementId {
    let id = teller.element();
    let hours = if sort == TitresServices { 19 } else { 38 };
    let employer = *teller.dice.pick(&EMPLOYERS);
    let mut data = vec![
        contract::CONTRACT.with(id),
        contract::TYPE.with(sort),
        contract::EMPLOYER.says(Value::text(employer)),
        contract::START.with(start),
        contract::WEEKLY.with(Duration::minutes(hours * 60)),
    ];
    if teller.dice.chance(60) {
        data.push(contract::SIGNED.with(workday(start.plus(-3))));
    }
    match lasts {
        Lasts::Long if sort == Cdi => {}
        Lasts::Long => data.push(contract::PLANNED_END.with(start.plus_months(12).plus(-1))),
        Lasts::Until(end) | Lasts::Ended(end) => data.push(contract::PLANNED_END.with(end)),
    }
    teller.tell(start, Kind::Contract, data);
    if let Lasts::Ended(end) = lasts {
        let data = vec![contract::CONTRACT.with(id), contract::END.with(end), contract::END_REASON.with("term")];
        teller.tell(end, Kind::Contract, data);
    }
    id
}
