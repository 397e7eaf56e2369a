//! What is missing or doubtful in one dossier.

use super::{Accepted, Flaw, Matter};
use crate::domain::{Day, ElementId, MemberId, OrgId, OrgType, Step};
use crate::insight::dossier::Dossier;
use crate::insight::dossier::record::Record;
use crate::insight::path::cycles::cycles;
use crate::insight::placement::due_end::{ContractState, PlacementState};
use crate::insight::placement::rhythm::{MOST_A_DAY, Origin, Plan, agenda};
use crate::insight::placement::{hires, work};
use crate::insight::results::Period;
use crate::insight::retention::follow_up::{Item, ItemState, Missing, Offset};
use crate::insight::settings::Settings;
use crate::journal::schema::{accepted, eligibility, evaluation, identity, phone, placement, situation, waiver};
use crate::journal::{AnyField, Keys, Kind, Value};
use std::collections::BTreeMap;

/// So many days before a call somebody looks whether there is a number.
const BEFORE_CALL: i32 = 45;

/// An evaluation on a suggested day may be so many days early.
const EARLY: i32 = 7;

/// How many months after the hire the question is whose answer the figures need.
const SIX_MONTHS: Offset = Offset::Months(6);

/// What is looked at.
struct Around<'a> {
    dossier: &'a Dossier,
    settings: &'a Settings,
    period: Period,
    today: Day,
    found: Vec<Flaw>,
}

/// The flaws of one dossier, of what took place in a period. A path that had ended before it asks for nothing.
pub fn flaws(dossier: &Dossier, settings: &Settings, own: Option<OrgId>, period: Period, today: Day) -> Vec<Flaw> {
    let mut around = Around { dossier, settings, period, today, found: Vec::new() };
    if around.is_followed() {
        around.at_entry();
        around.referent();
    }
    around.contracts();
    around.placements();
    around.overlaps();
    around.exits(own);
    around.found
}

impl Around<'_> {
    /// Whether the person had passed the first step, and was still there in the period.
    fn is_followed(&self) -> bool {
        let past = |step: Step| !matches!(step, Step::Intake | Step::Closed);
        let last = self.period.to.min(self.today);
        let meets = |from: Day, to: Option<Day>| from <= last && to.is_none_or(|to| self.period.from < to);
        self.dossier.path.iter().any(|stretch| past(stretch.step) && meets(stretch.from, stretch.to))
    }

    fn is_closed(&self) -> bool {
        self.dossier.step() == Some(Step::Closed)
    }

    fn person(&self) -> ElementId {
        self.dossier.id.uuid().into()
    }

    fn add(&mut self, matter: Matter, of: ElementId, day: Option<Day>) {
        let accepted = accepted(self.dossier, matter, of);
        self.push(matter, (of, None), day, accepted);
    }

    fn push(
        &mut self,
        matter: Matter,
        (of, other): (ElementId, Option<ElementId>),
        day: Option<Day>,
        accepted: Option<Accepted>,
    ) {
        let (person, name, member) = (self.dossier.id, self.dossier.name(), self.dossier.referent());
        let kinds = [Kind::Placement, Kind::Contract, Kind::CpasContract].into_iter();
        let kind = kinds.into_iter().find(|kind| self.dossier.records.element(kind, of).is_some());
        let kind = kind.unwrap_or(Kind::Identity);
        self.found.push(Flaw { matter, person, name, of, kind, other, day, member, accepted });
    }

    /// Whether nobody has noted a field, not even that it is unknown.
    fn lacks(&self, field: AnyField) -> bool {
        let register = self.dossier.records.register(&field.kind);
        register.is_none_or(|register| register.held(field).is_none())
    }

    fn at_entry(&mut self) {
        let person = self.person();
        let came = self.dossier.path.first().map(|stretch| stretch.from);
        if self.lacks(identity::BIRTH_YEAR.any()) {
            self.add(Matter::BirthYear, person, came);
        }
        if self.lacks(situation::SCHOOLING.any()) {
            self.add(Matter::Schooling, person, came);
        }
        let asks = matches!(self.settings.org_type, OrgType::Cisp | OrgType::Mire);
        let proofs = self.dossier.records.of(&Kind::Eligibility);
        if asks && !proofs.iter().any(|proof| proof.get(eligibility::PROOF_SEEN) == Some(true)) {
            self.add(Matter::Proof, person, came);
        }
    }

    fn referent(&mut self) {
        if !self.is_closed() && self.dossier.referent().is_none() {
            let came = self.dossier.path.first().map(|stretch| stretch.from);
            self.add(Matter::Referent, self.person(), came);
        }
    }

    fn contracts(&mut self) {
        let told = work::told_of(&self.dossier.records, self.settings, self.today);
        let contracts: Vec<Record> = work::contracts(&self.dossier.records).into_iter().cloned().collect();
        for contract in &contracts {
            let (Some(id), dates) = (contract.id(), work::dates(contract)) else { continue };
            if work::sort(contract).is_none() || dates.start.is_none() {
                self.add(Matter::Contract, id, dates.start.or(contract.last_on()));
            }
            let to_confirm = work::Standing::As(ContractState::EndToConfirm);
            if work::standing(contract, &told, self.today) == to_confirm {
                self.add(Matter::PlannedEnd, id, dates.planned_end);
            }
        }
        let first = hires::first_contract(&self.dossier.records).map(|(start, _)| start);
        let of_first =
            |item: &&Item| item.offset == SIX_MONTHS && first.is_some_and(|start| SIX_MONTHS.after(start) == item.due);
        let Some(item) = told.follow_ups.iter().find(of_first).copied() else { return };
        if matches!(item.state, ItemState::Late { .. }) && item.worker.is_none() && item.employer.is_none() {
            self.add(Matter::SixMonths, item.contract, Some(item.due));
        }
        let near = self.today.days_until(item.due) <= BEFORE_CALL;
        let asked = matches!(item.missing, Missing::Worker | Missing::Both);
        let waits = !matches!(item.state, ItemState::Answered | ItemState::Settled);
        let numbers = self.dossier.records.of(&Kind::Phone);
        if near && asked && waits && !numbers.iter().any(|it| it.get(phone::NUMBER).is_some()) {
            self.add(Matter::Phone, item.contract, Some(item.due));
        }
    }

    fn placements(&mut self) {
        let records = &self.dossier.records;
        let placements: Vec<Record> = records.of(&Kind::Placement).to_vec();
        for record in &placements {
            let Some(id) = record.id() else { continue };
            let dates = work::dates(record);
            match work::placement(records, record).state(self.today) {
                PlacementState::EndToConfirm => self.add(Matter::PlannedEnd, id, dates.planned_end),
                PlacementState::ToEvaluate if self.evaluation_is_late(dates.end) => {
                    self.add(Matter::Evaluation, id, dates.end);
                }
                PlacementState::Running | PlacementState::Done => {
                    if let Some(day) = self.suggested(record, id) {
                        self.add(Matter::Suggested, id, Some(day));
                    }
                }
                _ => {}
            }
        }
    }

    fn evaluation_is_late(&self, end: Option<Day>) -> bool {
        let within = i32::from(self.settings.evaluation_days());
        end.is_some_and(|end| end.days_until(self.today) > within && self.period.from <= end)
    }

    /// The last day that the rhythm has suggested and by which nobody evaluated.
    fn suggested(&self, record: &Record, id: ElementId) -> Option<Day> {
        let (rhythm, dates) = (record.get(placement::RHYTHM)?, work::dates(record));
        let evaluations = self.dossier.records.naming(evaluation::PLACEMENT, id);
        let set: Vec<Day> = evaluations.filter_map(|held| held.get(evaluation::DAY)).collect();
        let planned_end = dates.planned_end.unwrap_or(self.today);
        let plan = Plan { rhythm, start: dates.start?, planned_end, end: dates.end, set: &set };
        let all = agenda(plan, &BTreeMap::new(), MOST_A_DAY);
        let passed = all.into_iter().filter(|it| it.origin == Origin::Suggested && it.day < self.today);
        let last = passed.map(|it| it.day).next_back()?;
        (!set.iter().any(|day| last.plus(-EARLY) <= *day)).then_some(last)
    }

    fn overlaps(&mut self) {
        let told = work::told_of(&self.dossier.records, self.settings, self.today);
        let shared = work::shared_days(&self.dossier.records, &told);
        let (period, today) = (self.period, self.today);
        for overlap in shared.into_iter().filter(|overlap| overlap.from <= today && period.holds(overlap.from)) {
            let [one, other] = overlap.pair.ids();
            let accepted = if overlap.accepted { kept(self.dossier, [one, other]) } else { None };
            self.push(Matter::Overlap, (one, Some(other)), Some(overlap.from), accepted);
        }
    }

    fn exits(&mut self, own: Option<OrgId>) {
        let passages = cycles(&self.dossier.records, &self.dossier.path, &self.dossier.timeline, own);
        for passage in passages {
            let unknown = passage.outcome.as_deref().is_none_or(|code| code == "unknown");
            if let Some(left) = passage.to.filter(|left| unknown && self.period.holds(*left) && *left <= self.today) {
                let of = ElementId::derived(self.dossier.id.uuid(), &format!("exit {}", passage.number));
                self.add(Matter::Exit, of, Some(left));
            }
        }
    }
}

/// Whether a colleague has accepted something as it is.
fn accepted(dossier: &Dossier, matter: Matter, of: ElementId) -> Option<Accepted> {
    let keys = Keys::two(matter.code(), of);
    let record = dossier.records.of(&Kind::Accepted).iter().find(|record| record.keys == keys)?;
    stated(record, accepted::REASON.any(), None)
}

/// The waiver of two that share days, which the dossier shows too.
fn kept(dossier: &Dossier, pair: [ElementId; 2]) -> Option<Accepted> {
    let names = |record: &&Record| {
        let ids: Vec<ElementId> = record.items(waiver::ELEMENTS).collect();
        record.get(waiver::RULE) == Some("overlap") && pair.iter().all(|id| ids.contains(id))
    };
    let record = dossier.records.of(&Kind::Waiver).iter().find(names)?;
    stated(record, waiver::REASON.any(), record.id()).or_else(|| stated(record, waiver::RULE.any(), record.id()))
}

fn stated(record: &Record, field: AnyField, waiver: Option<ElementId>) -> Option<Accepted> {
    let shown = record.held(field)?.shown.as_ref()?;
    let reason = shown.value.as_ref().and_then(Value::as_text)?;
    let reason = if field == waiver::RULE.any() { String::new() } else { reason.to_owned() };
    let by: MemberId = shown.by.member;
    Some(Accepted { reason, by, on: shown.on, waiver })
}
