//! What a partner proposes to take back of ours, and what we propose to take back of theirs.
//!
//! A retraction binds acts of its own organisation only (`live`). One that names an act of another organisation is a wish:
//! it changes nothing there before somebody of that organisation has taken the act back themselves, and is not asked again
//! once they have declined it. A dossier that is taken off a board proposes nothing; nor does who takes back what they wrote
//! themselves in an act of the same name, as two imports of one board have.

use super::fact::{Author, Fact};
use super::fold::Fold;
use super::keys::Keys;
use super::live::{retracts, stays_home};
use super::schema::{Shape, declined};
use super::undo::is_withdrawal;
use crate::domain::{ActId, Day, OrgId};

/// An open proposal of a partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal<'a> {
    pub by: Author,
    /// When it was proposed.
    pub on: Day,
    /// The act of ours that it names.
    pub act: ActId,
    /// What would be taken back, by rising name.
    pub facts: Vec<&'a Fact>,
}

/// What partners propose to take back, and nobody here has answered yet: each organisation and act once.
pub fn open<'a>(fold: &Fold<'a>, own: OrgId) -> Vec<Proposal<'a>> {
    let mut open: Vec<Proposal<'a>> = Vec::new();
    let wishes = fold.facts().filter(|(fact, live)| *live && fact.by.org != own && !is_withdrawal(fact));
    for (wish, act) in wishes.filter_map(|(fact, _)| Some((fact, retracts(fact)?))) {
        let same = |known: &Proposal<'_>| known.act == act && known.by.org == wish.by.org;
        if open.iter().any(same) || wrote_it(fold, wish) || is_declined(fold, own, wish.by.org, act) {
            continue;
        }
        let facts: Vec<&Fact> =
            fold.facts().filter(|(target, live)| *live && names(wish, target, own)).map(|(target, _)| target).collect();
        if !facts.is_empty() {
            open.push(Proposal { by: wish.by, on: wish.on, act, facts });
        }
    }
    open
}

/// Whether a retraction proposes to `org` to take back something of theirs.
pub fn is_for(fold: &Fold<'_>, wish: &Fact, org: OrgId) -> bool {
    wish.by.org != org
        && !is_withdrawal(wish)
        && !wrote_it(fold, wish)
        && fold.facts().any(|(target, _)| names(wish, target, org))
}

/// Whether a retraction takes back something of its own organisation.
fn wrote_it(fold: &Fold<'_>, wish: &Fact) -> bool {
    fold.facts()
        .any(|(fact, _)| retracts(wish) == Some(fact.act) && fact.by.org == wish.by.org && fact.about == wish.about)
}

/// Whether a retraction names a fact of `org` that somebody may take back.
fn names(wish: &Fact, target: &Fact, org: OrgId) -> bool {
    let says = target.kind.schema().is_none_or(|schema| schema.shape != Shape::Meta) && !stays_home(&target.kind);
    retracts(wish) == Some(target.act)
        && target.by.org == org
        && target.about == wish.about
        && target.id.counter < wish.id.counter
        && says
        && !target.data.is_empty()
}

fn is_declined(fold: &Fold<'_>, own: OrgId, org: OrgId, act: ActId) -> bool {
    let (org, act) = (org.to_string(), act.to_string());
    let answer = fold.cell(declined::DECLINED.any(), Some(own), Keys::Two(&org, &act));
    answer.and_then(|answer| answer.get(declined::DECLINED)) == Some(true)
}

#[cfg(test)]
mod tests {
    use super::super::sample::{Desk, about, first_name, org, packet};
    use super::super::{Draft, Kind as Of};
    use super::*;
    use crate::domain::Subject;
    use crate::journal::fold::Fold;

    fn asked(desk: &Desk, own: &str) -> Vec<ActId> {
        let fold: Fold<'_> = desk.journal.fold_subject(about("Farid"));
        open(&fold, org(own)).into_iter().map(|proposal| proposal.act).collect()
    }

    #[test]
    fn a_partner_proposes_and_we_answer() {
        let (mut anne, mut denis) = (Desk::new("Carrefour", "Anne"), Desk::new("Miresem", "Denis"));
        let fact = anne.say(first_name("Farid", "Farid"));
        denis.take_packet(packet(2), [&fact]);
        denis.admit(packet(2), &["Farid"]);
        let wish = denis.undo(fact.act);
        assert!(asked(&denis, "Miresem").is_empty(), "what we propose is not asked of us");
        anne.take_packet(packet(1), &wish);
        assert!(asked(&anne, "Carrefour").is_empty(), "what nobody admitted asks nothing");
        anne.admit(packet(1), &["Farid"]);
        assert_eq!(asked(&anne, "Carrefour"), [fact.act]);
        let keys = [declined::ORG.with(org("Miresem")), declined::ACT.with(fact.act), declined::DECLINED.with(true)];
        let answer = anne.say(Draft::new(about("Farid"), fact.on, Of::Declined, keys));
        assert!(asked(&anne, "Carrefour").is_empty());
        anne.undo(answer.act);
        assert_eq!(asked(&anne, "Carrefour"), [fact.act], "an answer that is taken back asks again");
        anne.undo(fact.act);
        assert!(asked(&anne, "Carrefour").is_empty(), "what is gone cannot be taken back twice");
        assert!(matches!(fact.about, Subject::Person(_)));
    }

    #[test]
    fn a_proposal_that_its_author_takes_back_is_none() {
        let (mut anne, mut denis) = (Desk::new("Carrefour", "Anne"), Desk::new("Miresem", "Denis"));
        let fact = anne.say(first_name("Farid", "Farid"));
        denis.take_packet(packet(2), [&fact]);
        let mut wish = denis.undo(fact.act);
        wish.extend(denis.undo(wish[0].act));
        anne.take_packet(packet(1), &wish);
        anne.admit(packet(1), &["Farid"]);
        assert!(asked(&anne, "Carrefour").is_empty());
    }
}
