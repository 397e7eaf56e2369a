//! Which facts count, and which of those are live.
//!
//! A fact *counts* when our organisation wrote it, or admitted a packet that brought it. A fact that counts is
//! *live* until its act is taken back by a retraction that is itself live.

use super::fact::{Digest, Fact};
use super::kind::Kind;
use super::schema::retracted;
use crate::domain::{ActId, OrgId, PersonId};
use std::collections::{HashMap, HashSet};

/// Kinds that an organisation writes for itself alone: another's never count, whatever packet brought them.
pub fn stays_home(kind: &Kind) -> bool {
    let decides = matches!(kind, Kind::Joined | Kind::ToldApart | Kind::Shared | Kind::Erased | Kind::Admitted);
    decides || matches!(kind, Kind::Sent | Kind::ErasureRequest | Kind::Declined)
}

/// Whether one of the packets that brought a fact is named for the person it is about.
///
/// What is about no person counts with its packet.
pub fn brought_by(admitted: &HashMap<Digest, HashSet<PersonId>>, fact: &Fact) -> bool {
    let admits = |digest: &Digest| match (admitted.get(digest), fact.about.person()) {
        (Some(persons), Some(person)) => persons.contains(&person),
        (Some(_), None) => true,
        (None, _) => false,
    };
    fact.via.iter().any(admits)
}

/// Whose facts count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Scope {
    /// Every fact: for files that are looked at without an organisation.
    #[default]
    Everything,
    /// Those of one organisation, and of the packets that it admitted.
    Organisation { own: OrgId, admitted: HashMap<Digest, HashSet<PersonId>> },
}

impl Scope {
    /// Whether a fact counts.
    pub fn counts(&self, fact: &Fact) -> bool {
        match self {
            Scope::Everything => true,
            Scope::Organisation { own, .. } if fact.by.org == *own => true,
            Scope::Organisation { admitted, .. } => {
                !stays_home(&fact.kind) && (brought_by(admitted, fact) || mutant!("admission"))
            }
        }
    }

    /// The organisation whose board this is.
    pub fn own(&self) -> Option<OrgId> {
        match self {
            Scope::Everything => None,
            Scope::Organisation { own, .. } => Some(*own),
        }
    }
}

/// The act that a retraction takes back.
pub fn retracts(fact: &Fact) -> Option<ActId> {
    fact.get(retracted::ACT)
}

/// For each fact, given by rising id, whether it is live.
///
/// A retraction binds facts about the same subject, of its own organisation and of a lower counter; so walking
/// from the latest down, each retraction's own life is known before it is asked for.
pub fn lives(facts: &[&Fact]) -> Vec<bool> {
    let mut lives = vec![true; facts.len()];
    if !facts.iter().any(|fact| fact.kind == Kind::Retracted) {
        return lives;
    }
    let mut strikes: Vec<(ActId, &Fact)> = Vec::new();
    for (place, fact) in facts.iter().enumerate().rev() {
        let final_kind = matches!(fact.kind, Kind::Redacted | Kind::Erased);
        let struck = strikes.iter().any(|(act, by)| {
            *act == fact.act
                && by.about == fact.about
                && (by.by.org == fact.by.org || mutant!("foreign_retraction"))
                && by.id.counter > fact.id.counter
        });
        let struck = struck || mutant!("any_counter") && facts.iter().any(|by| retracts(by) == Some(fact.act));
        lives[place] = final_kind || !struck;
        if lives[place]
            && let Some(act) = retracts(fact)
        {
            strikes.push((act, fact));
        }
    }
    lives
}

#[cfg(test)]
mod tests {
    use super::super::sample::{Desk, about, erasure, first_name, packet, person, redaction};
    use super::*;

    fn lives_of(desk: &Desk, name: &str) -> Vec<bool> {
        desk.journal.fold_subject(about(name)).facts().map(|(_, live)| live).collect()
    }

    #[test]
    fn a_fact_of_a_partner_counts_for_the_persons_admitted() {
        let (mut anne, mut denis) = (Desk::new("Carrefour", "Anne"), Desk::new("Miresem", "Denis"));
        let facts = denis.write(vec![first_name("Farid", "Farid"), first_name("Inès", "Inès")]);
        anne.take_packet(packet(1), &facts);
        assert!(anne.first_names("Farid").is_empty());
        anne.admit(packet(1), &["Farid"]);
        assert_eq!(anne.first_names("Farid"), ["Farid"]);
        assert!(anne.first_names("Inès").is_empty());
        anne.admit(packet(1), &["Inès"]);
        assert!(anne.first_names("Farid").is_empty());
        assert_eq!(anne.first_names("Inès"), ["Inès"]);
    }

    #[test]
    fn undoing_an_import_hides_what_it_brought_and_redoing_shows_it() {
        let (mut anne, mut denis) = (Desk::new("Carrefour", "Anne"), Desk::new("Miresem", "Denis"));
        anne.take_packet(packet(1), &denis.write(vec![first_name("Farid", "Farid")]));
        let admission = anne.admit(packet(1), &["Farid"]);
        anne.undo(admission.act);
        assert!(anne.first_names("Farid").is_empty());
        anne.redo(admission.act);
        assert_eq!(anne.first_names("Farid"), ["Farid"]);
    }

    #[test]
    fn a_partner_admits_joins_and_erases_nothing_here() {
        let (mut anne, mut denis) = (Desk::new("Carrefour", "Anne"), Desk::new("Miresem", "Denis"));
        anne.say(first_name("Farid", "Farid"));
        let mut theirs = denis.write(vec![erasure("Farid")]);
        theirs.extend(denis.write(vec![super::super::sample::join("Farid", "Inès")]));
        anne.take_packet(packet(1), &theirs);
        anne.admit(packet(1), &["Farid", "Inès"]);
        assert!(!anne.journal.is_erased(person("Farid")));
        assert_eq!(anne.journal.group_of(person("Farid")).len(), 1);
        assert_eq!(anne.first_names("Farid"), ["Farid"]);
    }

    #[test]
    fn what_is_about_nobody_counts_with_its_packet() {
        let mut denis = Desk::new("Miresem", "Denis");
        let fact = denis.say(first_name("Farid", "Farid"));
        let company = crate::domain::Subject::Company(uuid::Uuid::nil().into());
        let fact = Fact { about: company, via: vec![packet(1)], kind: Kind::parse("dream"), ..fact };
        let scope = |digest| Scope::Organisation {
            own: super::super::sample::org("Carrefour"),
            admitted: HashMap::from([(digest, HashSet::new())]),
        };
        assert!(scope(packet(1)).counts(&fact));
        assert!(!scope(packet(2)).counts(&fact));
        assert!(Scope::Everything.counts(&fact));
        assert_eq!(
            (Scope::Everything.own(), scope(packet(1)).own()),
            (None, Some(super::super::sample::org("Carrefour")))
        );
    }

    #[test]
    fn a_retraction_of_a_retraction_brings_the_fact_back() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let fact = anne.say(first_name("Farid", "Farid"));
        assert_eq!(lives_of(&anne, "Farid"), [true]);
        anne.undo(fact.act);
        assert_eq!(lives_of(&anne, "Farid"), [false, true]);
        anne.redo(fact.act);
        assert_eq!(lives_of(&anne, "Farid"), [true, false, true]);
    }

    #[test]
    fn a_retraction_spares_later_facts_other_persons_and_partners() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let mut denis = Desk::new("Miresem", "Denis");
        let gesture = anne.write(vec![first_name("Farid", "Farid"), first_name("Inès", "Inès")]);
        // Denis holds Anne's facts and takes her act back for Farid: a wish that binds nothing of hers.
        denis.take_packet(packet(2), &gesture);
        let wish = denis.undo(gesture[0].act);
        anne.take_packet(packet(1), &wish);
        anne.admit(packet(1), &["Farid", "Inès"]);
        assert!(lives_of(&anne, "Farid")[0]);
        let only_farid: Vec<Fact> = Desk::clone(&anne).undo(gesture[0].act);
        anne.take(&only_farid[..1]);
        let spared = if only_farid[0].about == about("Farid") { "Inès" } else { "Farid" };
        assert!(lives_of(&anne, spared)[0]);
        // A second import of the same source goes on in the same act, after its retraction.
        let again = anne.pen.write(&anne.journal, gesture[0].act, None, vec![first_name("Farid", "Farid B.")]);
        anne.take(&again);
        assert_eq!(lives_of(&anne, "Farid").last(), Some(&true));
    }

    #[test]
    fn final_facts_are_not_taken_back() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let fact = anne.say(first_name("Farid", "Farid"));
        let redacted = anne.say(redaction(&fact));
        anne.undo(redacted.act);
        assert_eq!(lives_of(&anne, "Farid"), [true, true, true]);
        assert!(anne.first_names("Farid").is_empty());
        assert_eq!((retracts(&fact), retracts(&redacted)), (None, None));
    }
}
