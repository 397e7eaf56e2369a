//! What leaves of one person and what stays, told one by one before it goes.

use super::desk;
use super::looking::{asked, group};
use crate::app::cx::Cx;
use crate::app::dossier;
use crate::app::model::Model;
use crate::domain::family::Answer;
use crate::domain::{Day, ElementId, PersonId};
use crate::exchange::agreement::Lacking;
use crate::exchange::leaving::{Asked, Leaving, Stays, leaving, ticked_as};
use crate::exchange::preview::{self, Change};
use crate::insight::Dossier;
use crate::insight::dossier::ticked::What;
use crate::journal::{Fact, Keys, Kind};
use std::collections::BTreeMap;
use std::rc::Rc;

/// An element that leaves only if it is ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// Whose it is: of joined dossiers each has its own.
    pub person: PersonId,
    pub element: ElementId,
    pub row: &'static str,
    pub ticked: bool,
    /// What it says.
    pub says: Change,
    /// When the recipient was last told what it said before, where that is something else.
    pub changed: Option<Day>,
}

/// One of several dossiers that are joined, of which nothing leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub person: PersonId,
    pub name: String,
    pub why: Lacking,
}

/// What leaves of a person, and what stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    pub person: PersonId,
    pub leaves: Vec<Change>,
    pub ticks: Vec<Tick>,
    /// Why things stay, by what they are about, with how many facts.
    pub stays: Vec<(Stays, Kind, usize)>,
    /// Of dossiers that are joined, those of which nothing leaves.
    pub kept: Vec<Kept>,
}

/// A person was opened on the desk, or closed.
pub(super) fn opened(model: &mut Model, person: Option<PersonId>, cx: &Cx) {
    let details = person.and_then(|person| read(model, person, cx));
    desk::change(model, |desk| desk.open = details.map(Rc::new));
}

/// Reads what would leave of a person now.
pub(super) fn read(model: &Model, person: PersonId, cx: &Cx) -> Option<Details> {
    let asked = asked(model, cx)?;
    let extent = model.sharing.desk.as_deref()?.extent;
    let mut details = Details { person, leaves: Vec::new(), ticks: Vec::new(), stays: Vec::new(), kept: Vec::new() };
    let mut stays: BTreeMap<(Stays, Kind), usize> = BTreeMap::new();
    let dossier = Dossier::read(person, &model.journal.fold_person(person), Some(asked.own), asked.today);
    for person in group(model, person) {
        let leaving = match leaving(&model.journal, &asked, person) {
            Ok(leaving) => leaving,
            Err(why) => {
                details.kept.push(Kept { person, name: dossier::alone(model, person).name, why });
                continue;
            }
        };
        let facts = leaving.facts(extent);
        details.leaves.extend(preview::told(facts));
        details.ticks.extend(ticks(&asked, &leaving, &dossier));
        for (fact, why) in &leaving.stays {
            let told = matches!(why, Stays::Never | Stays::OutOfScope | Stays::Foreign | Stays::Unknown | Stays::Waits);
            if told && !is_about_leaving(&fact.kind) {
                *stays.entry((*why, fact.kind.clone())).or_default() += 1;
            }
        }
    }
    details.stays = stays.into_iter().map(|((why, kind), count)| (why, kind, count)).collect();
    Some(details)
}

/// Facts about facts and the agreement itself are not told: they say nothing of the person.
fn is_about_leaving(kind: &Kind) -> bool {
    matches!(kind, Kind::Shared | Kind::Sent | Kind::Agreement | Kind::Retracted | Kind::Redacted | Kind::Joined)
}

/// The facts of an element that leave by one row.
struct Element<'j> {
    kind: &'j Kind,
    keys: Keys<&'j str>,
    row: &'static str,
    ticked: bool,
    facts: Vec<&'j Fact>,
}

/// The elements that a colleague ticked or may tick for this purpose.
fn elements<'j>(asked: &Asked, leaving: &Leaving<'j>) -> Vec<Element<'j>> {
    let waits = |why: Stays| matches!(why, Stays::Unticked | Stays::Changed);
    let unticked = leaving.stays.iter().filter(|(_, why)| waits(*why)).map(|(fact, _)| (*fact, false));
    let ticked = leaving.all.iter().map(|fact| (*fact, true));
    // What was ticked and waits for the partner's program can still be taken off.
    let waits = leaving.stays.iter().filter(|(_, why)| *why == Stays::Waits).map(|(fact, _)| (*fact, true));
    let mut found: Vec<Element<'j>> = Vec::new();
    for (fact, ticked) in unticked.chain(ticked).chain(waits) {
        let Some(schema) = fact.kind.schema() else { continue };
        let Some(keys) = Keys::of(schema, fact) else { continue };
        let fields = fact.data.iter().filter_map(|(key, _)| schema.field(key.as_str()));
        let asks = fields.filter(|field| field.family().1.of(asked.purpose) == Answer::Tick);
        let Some(row) = asks.filter_map(|field| field.row).next() else { continue };
        let same = |known: &&mut Element<'_>| known.keys == keys && *known.kind == fact.kind && known.row == row;
        match found.iter_mut().find(same) {
            Some(known) => known.facts.push(fact),
            None => found.push(Element { kind: &fact.kind, keys, row, ticked, facts: vec![fact] }),
        }
    }
    found
}

/// The same, each with what it says.
fn ticks(asked: &Asked, leaving: &Leaving<'_>, dossier: &Dossier) -> Vec<Tick> {
    let person = leaving.person;
    let told = elements(asked, leaving).into_iter().filter_map(|Element { kind, keys, row, ticked, facts }| {
        let says = preview::told(&facts).into_iter().next()?;
        let element = ticked_as(person, kind, keys.text());
        let stands = dossier.ticked(Some(asked.own), &What { kind, key: keys.text(), element, row });
        let elder = stands.elders.into_iter().find(|elder| elder.org == asked.recipient);
        Some(Tick { person, element, row, ticked, says, changed: elder.map(|elder| elder.day) })
    });
    told.collect()
}

/// How many elements of a person wait for a tick.
pub(super) fn waiting(asked: &Asked, leaving: &Leaving<'_>) -> usize {
    elements(asked, leaving).iter().filter(|element| !element.ticked).count()
}
