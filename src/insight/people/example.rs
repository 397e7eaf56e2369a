//! The fictional people by whom the board can be tried: they are known by their tag.

use crate::domain::{ActId, OrgId};
use crate::journal::schema::tag;
use crate::journal::{Fact, Journal, Kind};

/// The tag of each of them.
pub const TAG: &str = "Exemple";

/// Whether a fact marks one of them.
pub fn marks(fact: &Fact) -> bool {
    fact.get(tag::NAME) == Some(TAG)
}

/// The live act by which an example of this organisation stands on the board, the latest of several.
pub fn act_of(journal: &Journal, own: OrgId) -> Option<ActId> {
    let marked = |fact: &&Fact| marks(fact) && fact.by.org == own;
    let subjects = journal.subjects_with(&Kind::Tag).filter(|subject| subject.person().is_some());
    let subjects = subjects.filter(|subject| journal.about(*subject).iter().any(|fact| marked(&fact)));
    let latest = subjects.filter_map(|subject| {
        let fold = journal.fold_subject(subject);
        let shown: Vec<&Fact> = fold.of(&Kind::Tag).iter().filter_map(|cell| cell.shown()).map(|it| it.fact).collect();
        shown.into_iter().filter(marked).max_by_key(|fact| fact.id).map(|fact| (fact.id, fact.act))
    });
    latest.max().map(|(_, act)| act)
}
