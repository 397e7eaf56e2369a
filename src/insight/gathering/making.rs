//! Who of a gathering is to be followed in a dossier, and what is still missing there.
//!
//! What must hold: asking again after it was done proposes nothing; whoever may have a dossier already is asked about,
//! never doubled and never silently linked with somebody of a like name; who did not come is not proposed.

use super::{Gathering, Invited};
use crate::domain::codes::Decision;
use crate::domain::{Attendance, Day, ElementId, GatheringId, PersonId, fold_text};
use crate::insight::Card;
use crate::insight::dossier::record::Records;
use crate::insight::people::duplicates::{BirthYears, DuplicateIndex, Named, Reason};
use crate::insight::project::obstacles;
use crate::journal::{Journal, Kind};
use std::rc::Rc;

/// How many dossiers are offered for one name.
const OFFERED: usize = 4;

/// A dossier that somebody may already have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    pub person: PersonId,
    pub name: String,
    pub birth_year: Option<u16>,
    pub locality: Option<String>,
    /// None where only the first name is the same.
    pub reason: Option<Reason>,
}

/// Where somebody's dossier is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    /// Linked already.
    Linked(PersonId),
    /// Nobody of a like name is there.
    New,
    /// One dossier bears the very name: it is proposed first.
    Proposed(Vec<Candidate>),
    /// Some are alike: only a colleague can tell.
    Ask(Vec<Candidate>),
}

impl Whose {
    /// The dossiers that are offered besides a new one.
    pub fn candidates(&self) -> &[Candidate] {
        match self {
            Whose::Proposed(candidates) | Whose::Ask(candidates) => candidates,
            Whose::Linked(_) | Whose::New => &[],
        }
    }
}

/// What would be written for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    pub invited: ElementId,
    pub name: String,
    pub decision: Decision,
    pub whose: Whose,
    /// Whether the contact of the gathering is still missing.
    pub contact: bool,
    /// Whether an appointment is still missing.
    pub appointment: bool,
    /// The obstacles that follow from what they need, and of which nobody has spoken yet.
    pub obstacles: Vec<&'static str>,
}

impl Proposal {
    /// Whether it is done unless somebody says otherwise: who wishes nothing has no dossier of itself.
    pub fn is_proposed(&self) -> bool {
        self.decision != Decision::Declines
    }
}

/// The id of the person whom a gathering makes of somebody: the same for everybody who makes it.
pub fn person_id(gathering: GatheringId, invited: ElementId) -> PersonId {
    PersonId::derived(gathering.uuid(), &format!("person {invited}"))
}

/// The id of the contact by which the dossier of somebody tells of the gathering.
pub fn contact_id(gathering: GatheringId, invited: ElementId) -> ElementId {
    ElementId::derived(gathering.uuid(), &format!("contact {invited}"))
}

/// The id of the appointment that somebody was given there.
pub fn appointment_id(gathering: GatheringId, invited: ElementId) -> ElementId {
    ElementId::derived(gathering.uuid(), &format!("appointment {invited}"))
}

/// The obstacle of which a need speaks; some needs speak of none.
pub fn obstacle_of(need: &str) -> Option<&'static str> {
    match need {
        "bus" => Some("mobility"),
        "childcare" => Some("childcare"),
        "interpreter" => Some("language"),
        _ => None,
    }
}

/// What would be written of everybody who came and decided, by name; nothing of those for whom all is written.
pub fn proposals<'a>(
    gathering: &Gathering,
    journal: &Journal,
    cards: impl Iterator<Item = &'a Rc<Card>>,
    today: Day,
) -> Vec<Proposal> {
    let cards: Vec<&Rc<Card>> = cards.collect();
    let name = |card: &'a Card| Named { first: &card.first_name, last: &card.last_name, birth_year: card.birth_year };
    let index = DuplicateIndex::build(cards.iter().map(|card| (card.id, name(card))));
    let linked: Vec<PersonId> = gathering.people.iter().filter_map(|somebody| somebody.person).collect();
    let came = gathering.people.iter().filter(|somebody| somebody.attendance == Attendance::Present);
    let decided = came.filter_map(|somebody| Some((somebody, somebody.decision?)));
    let read = decided.map(|(somebody, decision)| {
        let whose = match somebody.person {
            Some(person) => Whose::Linked(person),
            None => whose(candidates(somebody, &index, &cards, &linked)),
        };
        missing(gathering, somebody, decision, whose, journal, today)
    });
    read.filter(|proposal| !is_done(proposal, journal)).collect()
}

/// Whether nothing is to be written: the dossier is there with all of it, or was erased for good.
fn is_done(proposal: &Proposal, journal: &Journal) -> bool {
    match proposal.whose {
        Whose::Linked(person) if journal.is_erased(person) => true,
        Whose::Linked(_) => !proposal.contact && !proposal.appointment,
        _ => false,
    }
}

/// What is missing in somebody's dossier. What was written once and taken away there by hand is not missing.
fn missing(
    gathering: &Gathering,
    somebody: &Invited,
    decision: Decision,
    whose: Whose,
    journal: &Journal,
    today: Day,
) -> Proposal {
    let invited = somebody.id;
    let wanted: Vec<&'static str> = somebody.needs.iter().filter_map(|need| obstacle_of(need)).collect();
    let (mut contact, mut appointment) = (true, decision == Decision::Interview || somebody.appointment.is_known());
    let mut obstacles = wanted;
    if let Whose::Linked(person) = whose {
        let fold = journal.fold_person(person);
        let lacks = |kind: &Kind, id: ElementId| fold.element(kind, &id.to_string()).is_none();
        contact = lacks(&Kind::Contact, contact_id(gathering.id, invited));
        appointment &= lacks(&Kind::Task, appointment_id(gathering.id, invited));
        obstacles = unspoken(&obstacles, person, journal, today);
    }
    Proposal { invited, name: somebody.name(), decision, whose, contact, appointment, obstacles }
}

/// Those of these obstacles of which nobody has spoken with a person: what a colleague noted is not written over.
pub fn unspoken(obstacles: &[&'static str], person: PersonId, journal: &Journal, today: Day) -> Vec<&'static str> {
    let kinds = [Kind::ObstaclePlain, Kind::ObstacleFamily];
    let records = Records::read(&journal.fold_person(person), &kinds, journal.scope().own());
    let states = obstacles::states(&records, today);
    let spoken = |code: &str| states.iter().any(|(key, held)| *key == code && obstacles::is_discussed(held));
    obstacles.iter().copied().filter(|code| !spoken(code)).collect()
}

/// The dossiers that somebody may have: like names, or else the same first name where no other is known.
fn candidates(
    somebody: &Invited,
    index: &DuplicateIndex<PersonId>,
    cards: &[&Rc<Card>],
    linked: &[PersonId],
) -> Vec<Candidate> {
    let of = |card: &Card, reason| Candidate {
        person: card.id,
        name: card.name(),
        birth_year: card.birth_year,
        locality: card.locality.clone(),
        reason,
    };
    let free = |card: &&&Rc<Card>| !linked.contains(&card.id);
    let named = Named { first: &somebody.first_name, last: &somebody.last_name, birth_year: None };
    let likely = index.find(named, OFFERED).into_iter().filter(|likely| likely.birth_years != BirthYears::Differ);
    let found = likely.filter_map(|likely| {
        let card = cards.iter().filter(free).find(|card| card.id == likely.key)?;
        Some(of(card, Some(likely.reason)))
    });
    let found: Vec<Candidate> = found.collect();
    if !found.is_empty() || !(somebody.first_name.is_empty() || somebody.last_name.is_empty()) {
        return found;
    }
    let name = fold_text::fold(&somebody.name());
    let same = |card: &&&Rc<Card>| fold_text::fold(&card.first_name) == name || fold_text::fold(&card.name()) == name;
    cards.iter().filter(free).filter(same).take(OFFERED).map(|card| of(card, None)).collect()
}

fn whose(candidates: Vec<Candidate>) -> Whose {
    let is_same = |candidate: &&Candidate| candidate.reason.is_some_and(|reason| reason <= Reason::SwappedOrder);
    match (candidates.iter().filter(is_same).count(), candidates.len()) {
        (_, 0) => Whose::New,
        (1, _) if candidates.first().as_ref().is_some_and(is_same) => Whose::Proposed(candidates),
        _ => Whose::Ask(candidates),
    }
}
