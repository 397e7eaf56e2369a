//! What a step of the path needs: a filière with its start, a placement, a contract, an answer after six months.
//!
//! No dice are thrown here, so the other facts stay the same for the same seed.

use super::life::Life;
use crate::domain::{Day, Step};
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
const CONTRACTS: &[&str] = &["cdi", "titres_services", "cdd", "cdi", "replacement"];

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
            let (track, template) = (self.element(), self.cast.tracks[self.family.len() % 2]);
            self.also(Kind::Track, vec![("track", track.clone()), ("template", Value::text(template))]);
            let dates =
                vec![("track", track), ("start", Value::text(start)), ("planned_end", Value::text(start.plus(180)))];
            self.also(Kind::Track, dates);
        }
    }

    fn placement(&mut self, start: Day) {
        if !self.room(1) {
            return;
        }
        let (placement, (company, sector)) = (self.element(), self.company());
        let data = vec![
            ("placement", placement),
            ("company", Value::text(company)),
            ("sector", Value::text(sector)),
            ("type", Value::text("skills")),
            ("goal", Value::text("confirm")),
            ("start", Value::text(start.plus(7))),
            ("planned_end", Value::text(start.plus(18))),
            ("planned", Value::Int(76 * 60)),
        ];
        self.also(Kind::Placement, data);
    }

    fn cpas(&mut self, start: Day) {
        if !self.room(1) {
            return;
        }
        let data = vec![
            ("contract", self.element()),
            ("type", Value::text("art60")),
            ("start", Value::text(start)),
            ("planned_end", Value::text(start.plus_months(12).plus(-1))),
        ];
        self.also(Kind::CpasContract, data);
    }

    fn contract(&mut self, start: Day) {
        if !self.room(1) {
            return;
        }
        let contract = self.element();
        let sort = CONTRACTS[self.family.len() % CONTRACTS.len()];
        let mut data = vec![
            ("contract", contract.clone()),
            ("type", Value::text(sort)),
            ("employer", Value::text(self.company().0)),
            ("start", Value::text(start)),
            ("weekly", Value::Int(if sort == "titres_services" { 19 * 60 } else { 38 * 60 })),
        ];
        if !matches!(sort, "cdi" | "titres_services") {
            data.push(("planned_end", Value::text(start.plus_months(12).plus(-1))));
        }
        self.also(Kind::Contract, data);
        if self.path.iter().any(|stretch| stretch.step == Step::Retained) && self.room(1) {
            self.contract_held = Some(contract);
        }
    }

    /// « Toujours en poste » after six months, noted when the card reaches its step.
    pub(super) fn still_there(&mut self) {
        let Some(contract) = self.contract_held.take().filter(|_| self.room(1)) else { return };
        let data = vec![
            ("follow_up", self.element()),
            ("contract", contract),
            ("slot", Value::text("6m")),
            ("half", Value::text("worker")),
            ("answer", Value::text("yes")),
        ];
        self.also(Kind::FollowUp, data);
    }
}
