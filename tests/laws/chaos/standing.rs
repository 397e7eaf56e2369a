//! What stood on a board before a file came in. Nothing of it goes without a fact that says why.

use super::super::script::{PERSONS, subject};
use super::devices::Done;
use super::happening::SETS;
use passerelle::domain::Subject;
use passerelle::journal::fold::{Presence, Write};
use passerelle::journal::live::{Scope, retracts};
use passerelle::journal::schema::{AnyField, redacted};
use passerelle::journal::{Fact, FactId, Journal};
use proptest::prelude::*;
use std::collections::HashSet;

/// The facts that count and are live, and the fields in which each is current.
#[derive(Debug)]
pub struct Standing {
    held: Vec<(Subject, FactId)>,
    live: HashSet<(Subject, FactId)>,
    current: HashSet<(Subject, FactId, &'static str)>,
    scope: Scope,
}

impl Standing {
    pub fn of(journal: &Journal) -> Self {
        let (mut live, mut current) = (HashSet::new(), HashSet::new());
        for about in (0..PERSONS as u8).map(subject) {
            let fold = journal.fold_subject(about);
            live.extend(fold.facts().filter(|(_, live)| *live).map(|(fact, _)| (about, fact.id)));
            for cell in fold.cells() {
                current.extend(cell.current.iter().map(|write| (about, write.fact.id, cell.key.field.key)));
            }
        }
        let held = journal.facts().iter().map(|fact| (fact.about, fact.id)).collect();
        Self { held, live, current, scope: journal.scope().clone() }
    }

    /// Everything is still there, and what is not shown any more was written over, taken back, or is admitted no longer.
    pub fn went_on(&self, journal: &Journal) -> Done {
        let erased = |about: &Subject| about.person().is_some_and(|person| journal.is_erased(person));
        for (about, id) in self.held.iter().filter(|(about, _)| !erased(about)) {
            prop_assert!(journal.fact(*about, *id).is_some(), "{} {:?} is gone", about, id);
        }
        let now = Self::of(journal);
        for (about, id, key) in self.current.difference(&now.current) {
            let Some(fact) = journal.fact(*about, *id) else { continue };
            if !journal.scope().counts(fact) {
                prop_assert!(now.scope != self.scope, "{:?} does not count any more, and nobody said so", fact);
                continue;
            }
            let explains = |by: &&Fact| {
                if fact.data.is_empty() {
                    return by.get(redacted::FACT) == Some(*id);
                }
                let takes_back =
                    retracts(by) == Some(fact.act) && by.by.org == fact.by.org && by.id.counter > id.counter;
                let new = now.live.contains(&(*about, by.id)) && !self.live.contains(&(*about, by.id));
                new && (takes_back || by.over.contains(id))
            };
            let why = journal.about(*about).iter().find(explains);
            prop_assert!(why.is_some(), "{} of {:?} is not shown any more, and nothing says why", key, fact);
        }
        nothing_is_hidden_unseen(journal)
    }
}

/// Who removed an element knew all that is said of it: what somebody did not know stays in sight.
fn nothing_is_hidden_unseen(journal: &Journal) -> Done {
    for about in (0..PERSONS as u8).map(subject) {
        let fold = journal.fold_subject(about);
        let hidden = SETS.iter().flat_map(|kind| fold.elements(kind));
        for element in hidden.filter(|element| element.presence == Presence::Removed) {
            let writes =
                element.cells.iter().flat_map(|cell| cell.current.iter().map(move |write| (cell.key.field, write)));
            let (removals, rest): (Vec<_>, Vec<_>) =
                writes.partition(|(field, write)| field.is_removal() && write.value.as_bool() == Some(true));
            let knew_all = removals.iter().any(|(_, removal)| {
                let knew = |(_, write): &(AnyField, &Write<'_>)| removal.fact.over.contains(&write.fact.id);
                rest.iter().all(knew)
            });
            prop_assert!(knew_all, "{} is hidden by somebody who did not know all of it", element.id);
        }
    }
    Ok(())
}
