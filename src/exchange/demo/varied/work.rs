//! What a passage of the varied centre is filled with: training, placements, contracts of a CPAS, jobs and questions.

use super::Lists;
use crate::domain::codes::{ASSIMILATED_REASONS, END_PROOFS, END_REASONS, PLACEMENT_GOALS, PLACEMENT_TYPES, SECTORS};
use crate::domain::{ContractSort, Day, Duration, ElementId, Half, Says, Step};
use crate::exchange::demo::teller::Teller;
use crate::journal::schema::{assimilated, contract, cpas_contract, end_proof, evaluation, hours, placement, track};
use crate::journal::{Kind, Value};

const EMPLOYERS: [&str; 5] =
    ["Le Panier d'Ici", "Net & Clair", "La Table du Viroin", "Maison Bel Âge", "Les Mains Vertes"];

/// A filière with hours of each month, and what proves it.
pub(super) fn training(teller: &mut Teller<'_>, lists: &Lists, day: Day) -> Day {
    let today = teller.office.today;
    teller.step(day, Step::Training);
    let (id, length) = (teller.element(), teller.dice.between(40, 260));
    let mut data = vec![track::TRACK.with(id)];
    if teller.dice.chance(92) {
        data.push(track::TEMPLATE.with(*teller.dice.pick(&lists.tracks)));
    }
    if teller.dice.chance(92) {
        data.push(track::START.with(day));
    }
    if teller.dice.chance(85) {
        data.push(track::PLANNED_END.with(day.plus(length)));
    }
    teller.tell(day, Kind::Track, data);
    let end = day.plus(length + teller.dice.between(-30, 10));
    let mut month = Day::new(day.year(), day.month(), 1).unwrap_or(day);
    while month <= end.min(today) {
        // Typed by the month; a month that nobody typed is none.
        if teller.dice.chance(80) {
            let minutes = Duration::minutes(60 * u32::try_from(teller.dice.between(5, 130)).unwrap_or(5));
            let data = vec![
                hours::HOURS.with(teller.named(&format!("hours/{month}"))),
                hours::MONTH.with(month),
                hours::CATEGORY.with("training"),
                hours::MINUTES.with(minutes),
            ];
            teller.tell(today.min(month.plus(31)), Kind::Hours, data);
        }
        month = month.plus_months(1);
    }
    if teller.dice.chance(20) && day.plus(20) <= today {
        let reason = *teller.dice.pick(ASSIMILATED_REASONS);
        let data = vec![
            assimilated::ABSENCE.with(teller.element()),
            assimilated::REASON.with(reason),
            assimilated::FROM.with(day.plus(14)),
            assimilated::TO.with(day.plus(16)),
            assimilated::MINUTES.with(Duration::minutes(360)),
        ];
        teller.tell(day.plus(20), Kind::Assimilated, data);
    }
    if end <= today && teller.dice.chance(80) {
        teller.tell(end, Kind::Track, vec![track::TRACK.with(id), track::END.with(end)]);
        if teller.dice.chance(50) {
            let proof = *teller.dice.pick(END_PROOFS);
            let own = teller.element();
            let data = vec![
                end_proof::END_PROOF.with(own),
                end_proof::PROOF.with(proof),
                end_proof::TRACK.with(id),
                end_proof::DAY.with(end),
            ];
            teller.tell(end, Kind::EndProof, data);
        }
    }
    end
}

/// A placement, which may be to come, end early, stay without an end, and be evaluated in time, late or never.
pub(super) fn placement(teller: &mut Teller<'_>, lists: &Lists, day: Day) -> Day {
    let today = teller.office.today;
    if teller.dice.chance(70) {
        teller.step(day, Step::Placement);
    }
    // What is planned and never takes place must not count.
    let start = if teller.dice.chance(10) { today.plus(10) } else { day.plus(teller.dice.between(0, 14)) };
    let (id, planned) = (teller.element(), start.plus(teller.dice.between(3, 60)));
    let mut data = vec![placement::PLACEMENT.with(id)];
    if teller.dice.chance(90) {
        data.push(placement::TYPE.with(*teller.dice.pick(PLACEMENT_TYPES)));
    }
    if teller.dice.chance(85) {
        data.push(placement::GOAL.with(*teller.dice.pick(PLACEMENT_GOALS)));
    }
    if teller.dice.chance(80) {
        data.push(placement::SECTOR.with(*teller.dice.pick(SECTORS)));
    }
    if teller.dice.chance(90) {
        data.push(placement::COMPANY.says(Value::text(teller.dice.pick(&EMPLOYERS))));
    }
    if teller.dice.chance(94) {
        data.push(placement::START.with(start));
    }
    if teller.dice.chance(85) {
        data.push(placement::PLANNED_END.with(planned));
    }
    if lists.tracks.len() == 1 {
        data.push(placement::FOUND_BY.with("cisp"));
    }
    let wrong = teller.tell(day, Kind::Placement, data);
    if teller.dice.chance(5) {
        teller.take_back(wrong, day.plus(2).min(today));
        return day.plus(3);
    }
    let end = if teller.dice.chance(25) { start.plus(start.days_until(planned) / 2) } else { planned };
    if end <= today && teller.dice.chance(80) {
        let mut data = vec![placement::PLACEMENT.with(id), placement::END.with(end)];
        if teller.dice.chance(80) {
            data.push(placement::END_REASON.with(*teller.dice.pick(END_REASONS)));
        }
        teller.tell(end, Kind::Placement, data);
    }
    for voice in ["trainer", "tutor"] {
        let on = end.plus(teller.dice.between(-3, 40));
        if on <= today && start <= on && teller.dice.chance(45) {
            let data = vec![
                evaluation::EVALUATION.with(teller.element()),
                evaluation::PLACEMENT.with(id),
                evaluation::DAY.with(on),
                evaluation::BY.with(voice),
                evaluation::RESULT.with("positive"),
            ];
            teller.tell(on, Kind::Evaluation, data);
        }
    }
    end.min(today.plus(30))
}

/// A contract of a CPAS; some come back to it within half a year, as a later exit says.
pub(super) fn cpas(teller: &mut Teller<'_>, day: Day) -> Day {
    let today = teller.office.today;
    teller.step(day, Step::CpasContract);
    let (id, length) = (teller.element(), teller.dice.between(60, 400));
    let sort = *teller.dice.pick(&[ContractSort::Art60, ContractSort::Art60, ContractSort::Art61]);
    let end = day.plus(length);
    let data = vec![
        cpas_contract::CONTRACT.with(id),
        cpas_contract::TYPE.with(sort),
        cpas_contract::START.with(day),
        cpas_contract::PLANNED_END.with(end),
    ];
    teller.tell(day, Kind::CpasContract, data);
    if end > today {
        return end;
    }
    if teller.dice.chance(80) {
        teller.tell(end, Kind::CpasContract, vec![cpas_contract::CONTRACT.with(id), cpas_contract::END.with(end)]);
    }
    end
}

/// One job or a chain of short ones, with questions asked and not asked.
pub(super) fn job(teller: &mut Teller<'_>, day: Day) -> Day {
    let today = teller.office.today;
    if teller.dice.chance(85) {
        teller.step(day, Step::Hired);
    }
    let mut start = day;
    let mut last = day;
    for place in 0..=teller.dice.below(3) {
        if start > today.plus(20) {
            break;
        }
        let (id, end) = one(teller, start, place > 0);
        questions(teller, id, start, end);
        last = end.unwrap_or(start.plus(120)).max(last);
        let gap = *teller.dice.pick(&[0, 1, 5, 14, 15, 16, 17, 40]);
        start = end.unwrap_or(start.plus(90)).plus(gap + 1);
    }
    if last <= today && teller.dice.chance(20) {
        teller.step(last, Step::Retained);
    }
    last
}

/// A contract, with its end where one is confirmed.
fn one(teller: &mut Teller<'_>, start: Day, short: bool) -> (ElementId, Option<Day>) {
    let today = teller.office.today;
    let id = teller.element();
    let sorts = [
        ContractSort::Cdi,
        ContractSort::Cdd,
        ContractSort::Interim,
        ContractSort::Replacement,
        ContractSort::TitresServices,
        ContractSort::SelfEmployed,
        ContractSort::Pfi,
        ContractSort::PfiJob,
    ];
    let sort = if short { ContractSort::Interim } else { *teller.dice.pick(&sorts) };
    let length = if short { teller.dice.between(5, 90) } else { teller.dice.between(20, 420) };
    let planned = start.plus(length);
    let mut data = vec![contract::CONTRACT.with(id), contract::START.with(start)];
    if teller.dice.chance(95) {
        data.push(contract::TYPE.with(sort));
    }
    if teller.dice.chance(90) {
        data.push(contract::EMPLOYER.says(Value::text(teller.dice.pick(&EMPLOYERS))));
    }
    if teller.dice.chance(60) {
        data.push(contract::SIGNED.with(start.plus(-teller.dice.between(0, 10))));
    }
    if sort != ContractSort::Cdi || teller.dice.chance(10) {
        data.push(contract::PLANNED_END.with(planned));
    }
    // What was agreed for later is told before; some are told weeks after they began.
    let (on, late) = if start > today {
        (today, 0)
    } else if teller.dice.chance(12) {
        (start, teller.dice.between(20, 70))
    } else {
        (start, teller.dice.between(0, 3))
    };
    let told = teller.tell_later(on, late, Kind::Contract, data);
    if teller.dice.chance(4) {
        teller.take_back(told, on.plus(late + 1).min(today));
    } else if teller.dice.chance(10) {
        let right = vec![contract::CONTRACT.with(id), contract::START.with(start.plus(teller.dice.between(1, 6)))];
        teller.tell_later(on, late + 2, Kind::Contract, right);
    }
    let end = if teller.dice.chance(30) { start.plus(length * 2 / 3) } else { planned };
    if end > today || !(short || teller.dice.chance(55)) {
        return (id, None);
    }
    let data = vec![contract::CONTRACT.with(id), contract::END.with(end)];
    teller.tell(end, Kind::Contract, data);
    (id, Some(end))
}

/// Questions at their usual delays; each half is asked, or not, on the day or later.
fn questions(teller: &mut Teller<'_>, contract: ElementId, start: Day, end: Option<Day>) {
    let today = teller.office.today;
    let slots = [
        ("7d", start.plus(7)),
        ("1m", start.plus_months(1)),
        ("3m", start.plus_months(3)),
        ("6m", start.plus_months(6)),
    ];
    for (slot, due) in slots {
        if end.is_some_and(|end| end < due) {
            return;
        }
        for half in [Half::Worker, Half::Employer] {
            let on = due.plus(teller.dice.between(0, 20));
            if on > today || teller.dice.chance(50) {
                continue;
            }
            let says = *teller.dice.pick(&[Says::Yes, Says::Yes, Says::Yes, Says::Yes, Says::No, Says::Unknown]);
            let last = (says == Says::No && teller.dice.chance(50)).then(|| due.plus(-teller.dice.between(1, 6)));
            teller.answer(on, (contract, slot), half, says, last);
            if says == Says::No {
                return;
            }
        }
    }
}
