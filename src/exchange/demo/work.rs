//! What a step of the path needs: a filière with its start, a placement, a contract, an answer after six months.
//!
//! No dice are thrown here, so the other facts stay the same for the same seed.

use super::life::Life;
use crate::domain::ContractSort::{self, Cdd, Cdi, Replacement, TitresServices};
use crate::domain::{Day, Duration, Half, Says, Step};
use crate::journal::schema::{contract, cpas_contract, follow_up, placement, track};
use crate::journal::{Kind, Value};

/// Houses that exist nowhere, each with its sector.
const COMPANIES: &[(&str, &str)] = &[
    ("Le Panier d'Ici", "retail"),
    ("Net & Clair", "cleaning"),
    ("Atelier du Bois Joli", "wood"),
    ("La Table du Viroin", "horeca"),
    ("Les Mains Vertes", "agriculture"),
    ("Maison Bel Âge", "care"),
    ("Trois Frontières Logistique", "logistics"),
    ("Aide & Sourire", "service_vouchers"),
];

/// Sorts of contracts, the usual ones more often.
const CONTRACTS: &[ContractSort] = &[Cdi, TitresServices, Cdd, Cdi, Replacement];

impl Life<'_> {
    /// Tells what the step that was just reached needs, with the same gesture, as far as there is room.
    pub(super) fn needs(&mut self, step: Step, from: i32) {
        let start = self.day(from);
        match step {
            Step::Training => self.enrolment(start),
            Step::Placement => self.placement(start),
            Step::CpasContract => self.cpas(start),
            Step::Hired => self.contract(start),
            _ => {}
        }
    }

    fn company(&self) -> (&'static str, &'static str) {
        COMPANIES[(self.family.len() * 3 + self.first_name.len()) % COMPANIES.len()]
    }

    /// Adds one more event if there is room for so many facts.
    fn room(&self, facts: usize) -> bool {
        self.left >= facts
    }

    fn enrolment(&mut self, start: Day) {
        if self.room(2) && self.events.iter().all(|event| event.kind != Kind::Track) {
            let (id, template) = (self.element(), self.cast.tracks[self.family.len() % 2]);
            self.also(Kind::Track, vec![track::TRACK.with(id), track::TEMPLATE.with(template)]);
            let end = track::PLANNED_END.with(start.plus(180));
            let dates = vec![track::TRACK.with(id), track::START.with(start), end];
            self.also(Kind::Track, dates);
        }
    }

    fn placement(&mut self, start: Day) {
        if !self.room(1) {
            return;
        }
        let (id, (company, sector)) = (self.element(), self.company());
        let data = vec![
            placement::PLACEMENT.with(id),
            placement::COMPANY.says(Value::text(company)),
            placement::SECTOR.with(sector),
            placement::TYPE.with("skills"),
            placement::GOAL.with("confirm"),
            placement::START.with(start.plus(7)),
            placement::PLANNED_END.with(start.plus(18)),
            placement::PLANNED.with(Duration::minutes(76 * 60)),
        ];
        self.also(Kind::Placement, data);
    }

    fn cpas(&mut self, start: Day) {
        if !self.room(1) {
            return;
        }
        let data = vec![
            cpas_contract::CONTRACT.with(self.element()),
            cpas_contract::TYPE.with(ContractSort::Art60),
            cpas_contract::START.with(start),
            cpas_contract::PLANNED_END.with(start.plus_months(12).plus(-1)),
        ];
        self.also(Kind::CpasContract, data);
    }

    fn contract(&mut self, start: Day) {
        if !self.room(1) {
            return;
        }
        let id = self.element();
        let sort = CONTRACTS[self.family.len() % CONTRACTS.len()];
        let mut data = vec![
            contract::CONTRACT.with(id),
            contract::TYPE.with(sort),
            contract::EMPLOYER.says(Value::text(self.company().0)),
            contract::START.with(start),
            contract::WEEKLY.with(Duration::minutes(if sort == TitresServices { 19 * 60 } else { 38 * 60 })),
        ];
        if !matches!(sort, Cdi | TitresServices) {
            data.push(contract::PLANNED_END.with(start.plus_months(12).plus(-1)));
        }
        self.also(Kind::Contract, data);
        if self.path.iter().any(|stretch| stretch.step == Step::Retained) && self.room(1) {
            self.contract_held = Some(id);
        }
    }

    /// « Toujours en poste » after six months, noted when the card reaches its step.
    pub(super) fn still_there(&mut self) {
        let Some(contract) = self.contract_held.take().filter(|_| self.room(1)) else { return };
        let data = vec![
            follow_up::FOLLOW_UP.with(self.element()),
            follow_up::CONTRACT.with(contract),
            follow_up::SLOT.with("6m"),
            follow_up::HALF.with(Half::Worker),
            follow_up::ANSWER.with(Says::Yes),
        ];
        self.also(Kind::FollowUp, data);
    }
}
