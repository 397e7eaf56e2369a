//! Which facts count, and which of those are live.
//!
//! A fact *counts* when our organisation wrote it, or admitted a packet that brought it. A fact that counts is
//! *live* until its act is taken back by a retraction that is itself live.

use super::fact::{Digest, Fact};
use super::kind::Kind;
use crate::domain::{ActId, OrgId, PersonId};
use std::collections::{HashMap, HashSet};

/// Kinds that an organisation writes for itself alone: another's never count, whatever packet brought them.
fn stays_home(kind: &Kind) -> bool {
    matches!(kind, Kind::Joined | Kind::Shared | Kind::Erased | Kind::Admitted)
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
                !stays_home(&fact.kind) && (brought_by(admitted, fact) || cfg!(mutant = "admission"))
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
    if fact.kind != Kind::Retracted {
        return None;
    }
    fact.data.text("act").and_then(|text| ActId::parse(text).ok())
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
                && (by.by.org == fact.by.org || cfg!(mutant = "foreign_retraction"))
                && (by.id.counter > fact.id.counter || cfg!(mutant = "any_counter"))
        });
        lives[place] = final_kind || !struck;
        if lives[place]
            && let Some(act) = retracts(fact)
        {
            strikes.push((act, fact));
        }
    }
    lives
}
