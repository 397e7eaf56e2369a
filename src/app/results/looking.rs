//! « Qualité des données » beside the figures: dossiers are read whole for it, after the figures are there, in slices of
//! their own. Who has changed is read again.

use super::Asked;
use crate::app::model::Model;
use crate::app::quality::known;
use crate::domain::PersonId;
use crate::domain::order::Fill;
use crate::insight::Dossier;
use crate::insight::results::Period;
use crate::insight::results::quality::{Flaw, Known, Quality, alike, flaws};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

/// What is read so far.
#[derive(Debug, Default)]
pub(super) struct Looking {
    /// Over which days; none while nothing was asked.
    period: Option<Period>,
    rest: VecDeque<PersonId>,
    found: BTreeMap<PersonId, (Vec<Flaw>, Known)>,
    made: Option<Rc<Quality>>,
}

impl Looking {
    /// How many dossiers are still to be read; none once all were.
    pub fn left(&self) -> Option<usize> {
        Some(self.rest.len()).filter(|left| *left > 0)
    }

    /// What was found, once everybody was read.
    pub fn made(&self) -> Option<Rc<Quality>> {
        self.made.clone()
    }

    /// These people have changed.
    pub fn read_again(&mut self, persons: &BTreeSet<PersonId>) {
        if self.period.is_some() {
            self.rest.retain(|person| !persons.contains(person));
            self.rest.extend(persons.iter().copied());
        }
    }
}

/// Looks at one dossier more over the period that the address asks for; false once all were.
pub(super) fn look_at_one(model: &mut Model, asked: &Asked) -> bool {
    let period = asked.period(model.today);
    if model.results.looking.period != Some(period) {
        let rest = model.journal.subjects().filter_map(|subject| subject.person()).into_set();
        let made = model.results.looking.made.take();
        model.results.looking =
            Looking { period: Some(period), rest: rest.into_iter().collect(), made, ..Looking::default() };
    }
    let Some(person) = model.results.looking.rest.pop_front() else { return false };
    let is_there = model.board.card(person).is_some();
    let looked = is_there.then(|| {
        let own = model.journal.scope().own();
        let dossier = Dossier::read(person, &model.journal.fold_person(person), own, model.today);
        (flaws(&dossier, &model.settings, own, period, model.today), known(&dossier))
    });
    let looking = &mut model.results.looking;
    match looked {
        Some(looked) => drop(looking.found.insert(person, looked)),
        None => drop(looking.found.remove(&person)),
    }
    if looking.rest.is_empty() {
        let people: Vec<Known> = looking.found.values().map(|(_, known)| known.clone()).collect();
        let all = looking.found.values().flat_map(|(flaws, _)| flaws.iter().cloned());
        looking.made = Some(Rc::new(Quality::of(all.chain(alike(&people)))));
    }
    true
}

/// Whether dossiers are still to be looked at for the address.
pub(super) fn waits(model: &Model, asked: &Asked) -> bool {
    let looking = &model.results.looking;
    looking.period != Some(asked.period(model.today)) || !looking.rest.is_empty()
}
