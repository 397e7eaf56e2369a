//! Undo and redo, read from the journal itself: they work after a reload, and each member has their own.

use super::fact::{Author, Fact};
use super::kind::Kind;
use super::live::{lives, retracts};
use super::log::Journal;
use super::pen::Draft;
use super::value::Value;
use crate::domain::{ActId, Day, Subject};
use std::collections::{BTreeMap, BTreeSet};

/// An act as undo sees it.
struct Act {
    highest: u64,
    sort: Sort,
    live: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Work,
    /// Takes back an act of work.
    Undo(ActId),
    /// Takes back an undo.
    Redo,
    Final,
}

/// The last live act of this member that can be undone.
pub fn last_undoable(journal: &Journal, by: Author) -> Option<ActId> {
    let acts = acts_of(journal, by);
    let work = acts.iter().filter(|(_, act)| act.live && act.sort == Sort::Work);
    work.max_by_key(|(_, act)| act.highest).map(|(id, _)| *id)
}

/// The act that this member last took back, unless they have worked since.
pub fn last_redoable(journal: &Journal, by: Author) -> Option<ActId> {
    let acts = acts_of(journal, by);
    let undo =
        acts.values().filter(|act| act.live && matches!(act.sort, Sort::Undo(_))).max_by_key(|act| act.highest)?;
    let Sort::Undo(target) = undo.sort else { return None };
    let worked = acts.iter().any(|(id, act)| act.sort == Sort::Work && act.highest > undo.highest && *id != target);
    (!worked).then_some(target)
}

/// The subjects that an act of the organisation touched.
pub fn touched(journal: &Journal, act: ActId) -> BTreeSet<Subject> {
    let touches = |subject: &Subject| journal.about(*subject).iter().any(|fact| fact.act == act);
    journal.subjects().filter(touches).collect()
}

/// What takes an act back, one draft for each subject that it touched.
pub fn undo(journal: &Journal, act: ActId, today: Day) -> Vec<Draft> {
    let draft = |subject| Draft::new(subject, today, Kind::Retracted, [("act", Value::text(act))]);
    touched(journal, act).into_iter().map(draft).collect()
}

/// What brings an act back: every live retraction of it is taken back.
pub fn redo(journal: &Journal, act: ActId, today: Day) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for subject in touched(journal, act) {
        let facts: Vec<&Fact> = journal.about(subject).iter().collect();
        let lives = lives(&facts);
        let undos: BTreeSet<ActId> = facts
            .iter()
            .zip(lives)
            .filter(|(fact, live)| *live && retracts(fact) == Some(act))
            .map(|(fact, _)| fact.act)
            .collect();
        drafts.extend(
            undos.into_iter().map(|undo| Draft::new(subject, today, Kind::Retracted, [("act", Value::text(undo))])),
        );
    }
    drafts
}

/// The live facts of other acts that were written over those of `act`: who would be surprised by its undo.
pub fn built_on(journal: &Journal, act: ActId) -> Vec<&Fact> {
    let mut later = Vec::new();
    for subject in touched(journal, act) {
        let facts: Vec<&Fact> = journal.about(subject).iter().filter(|fact| journal.scope().counts(fact)).collect();
        let lives = lives(&facts);
        let ours: BTreeSet<_> = facts.iter().filter(|fact| fact.act == act).map(|fact| fact.id).collect();
        let built = |fact: &&Fact| fact.act != act && fact.over.iter().any(|id| ours.contains(id));
        later.extend(facts.into_iter().zip(lives).filter(|(fact, live)| *live && built(fact)).map(|(fact, _)| fact));
    }
    later
}

fn acts_of(journal: &Journal, by: Author) -> BTreeMap<ActId, Act> {
    let mut acts: BTreeMap<ActId, Act> = BTreeMap::new();
    let mut undo_acts: BTreeSet<ActId> = BTreeSet::new();
    let subjects: Vec<Subject> = journal.subjects().collect();
    for subject in &subjects {
        undo_acts.extend(journal.about(*subject).iter().filter(|fact| retracts(fact).is_some()).map(|fact| fact.act));
    }
    for subject in subjects {
        let facts: Vec<&Fact> = journal.about(subject).iter().collect();
        if !facts.iter().any(|fact| fact.by == by) {
            continue;
        }
        for (fact, live) in facts.iter().zip(lives(&facts)).filter(|(fact, _)| fact.by == by) {
            let sort = match (&fact.kind, retracts(fact)) {
                (Kind::Redacted | Kind::Erased, _) => Sort::Final,
                (_, Some(target)) if undo_acts.contains(&target) => Sort::Redo,
                (_, Some(target)) => Sort::Undo(target),
                _ => Sort::Work,
            };
            let act = acts.entry(fact.act).or_insert(Act { highest: 0, sort, live: false });
            act.highest = act.highest.max(fact.id.counter);
            act.live |= live;
        }
    }
    acts
}
