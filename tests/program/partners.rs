//! Two organisations that exchange files: what each test of theirs does first.

use crate::desk::{Desk, line};
use passerelle::app::{settings, sharing};
use passerelle::domain::{ElementId, OrgId, OrgType, PersonId, Purpose, codes};
use passerelle::journal::Kind;

/// The mission, with a board of its own.
pub fn mission() -> Desk {
    let mut denis = Desk::open(Default::default(), 2);
    denis.send(settings::Msg::Created { name: line("Miresem"), org_type: OrgType::Mire, member: line("Denis") });
    denis
}

/// A centre and a mission that know each other by their cards.
pub fn two() -> (Desk, Desk) {
    let (mut anne, mut denis) = (Desk::founded(1), mission());
    let (from_anne, from_denis) = (card(&mut anne), card(&mut denis));
    anne.import(&from_denis);
    denis.import(&from_anne);
    (anne, denis)
}

pub fn org(desk: &Desk) -> OrgId {
    desk.model.device.unwrap().org
}

pub fn card(desk: &mut Desk) -> Vec<u8> {
    desk.send(sharing::Msg::CardAsked);
    desk.downloads.pop().unwrap().1
}

/// The person signs for a year, for every purpose, and all that may leave.
pub fn agree(desk: &mut Desk, person: PersonId, with: OrgId) -> ElementId {
    let (with, purposes, scope) = (with.to_string(), Purpose::CODES.join("\n"), codes::SCOPES.join("\n"));
    let typed = [
        ("recipient", with.as_str()),
        ("signed", "2026-03-04"),
        ("expires", "2027-03-04"),
        ("purposes", purposes.as_str()),
        ("scope", scope.as_str()),
        ("paper", "Armoire 3"),
    ];
    desk.add(person, Kind::Agreement, &typed)
}
