//! How far people got: put forward, moved on, not kept. Each is written about the person.

use crate::app::cx::Cx;
use crate::app::edit::{self, Edit};
use crate::app::journal;
use crate::app::model::Model;
use crate::app::notice::{self, Notice, say};
use crate::domain::{CandidacyState, Day, ElementId, OpeningId, PersonId, Subject};
use crate::insight::dossier::record::Records;
use crate::insight::openings::{Candidacy, Opening, candidacy_id};
use crate::journal::fold::Presence;
use crate::journal::schema::candidacy;
use crate::journal::{Draft, Kind};

/// Why an open candidacy ends when the person has begun to work elsewhere.
const ELSEWHERE: &str = "hired_elsewhere";

/// Why one ends when others have the posts.
const FILLED: &str = "filled";

/// How far somebody gets, and why not further.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct To {
    pub state: CandidacyState,
    pub reason: Option<&'static str>,
    pub since: Day,
    /// The contract or the placement that came of it.
    pub work: Option<ElementId>,
}

/// The candidacies of a person, as they stand in the dossier that is shown.
pub(super) fn candidacies(model: &Model, person: PersonId) -> Vec<Candidacy> {
    let own = model.journal.scope().own();
    Candidacy::all(&Records::read(&model.journal.fold_person(person), &[Kind::Candidacy], own))
}

/// What bringing somebody there writes; nothing where they stand there already.
pub(super) fn edits(model: &Model, opening: OpeningId, person: PersonId, to: To) -> Vec<Edit> {
    let held = candidacies(model, person);
    // Of dossiers that were joined there may be two: both say the same from now on.
    let of: Vec<&Candidacy> = held.iter().filter(|held| held.opening == Some(opening)).collect();
    if of.is_empty() {
        let id = candidacy_id(opening, person);
        let fold = model.journal.fold_person(person);
        let removed =
            fold.element(&Kind::Candidacy, &id.to_string()).is_some_and(|it| it.presence == Presence::Removed);
        let back = removed.then(|| Edit::keep(Kind::Candidacy, id));
        let told = written(id, None, to).into_iter();
        return back.into_iter().chain([Edit::element(id, candidacy::OPENING.with(opening))]).chain(told).collect();
    }
    of.into_iter().filter(|held| differs(held, to)).flat_map(|held| written(held.id, Some(held), to)).collect()
}

fn differs(held: &Candidacy, to: To) -> bool {
    held.state != to.state || held.reason.as_deref() != to.reason || (to.work.is_some() && held.work != to.work)
}

fn written(id: ElementId, held: Option<&Candidacy>, to: To) -> Vec<Edit> {
    let mut edits = vec![Edit::element(id, candidacy::STATE.with(to.state))];
    edits.push(Edit::element(id, candidacy::SINCE.with(to.since)));
    edits.extend(to.work.map(|work| Edit::element(id, candidacy::WORK.with(work))));
    if held.and_then(|held| held.reason.as_deref()) != to.reason {
        edits.push(Edit::element(id, candidacy::REASON.maybe(to.reason)));
    }
    edits
}

/// What closes the candidacies that somebody still has for other openings than this one.
pub(super) fn closing(model: &Model, person: PersonId, but: Option<OpeningId>, today: Day) -> Vec<Edit> {
    let to = To { state: CandidacyState::NotKept, reason: Some(ELSEWHERE), since: today, work: None };
    let held = candidacies(model, person).into_iter();
    let open = held.filter(|held| held.state.is_open() && (but.is_none() || held.opening != but));
    open.flat_map(|held| written(held.id, Some(&held), to)).collect()
}

fn drafts(person: PersonId, edits: &[Edit], cx: &Cx) -> Vec<Draft> {
    edit::drafts(Subject::Person(person), cx.today, edits, false)
}

/// Whether somebody can stand for an opening: both are there.
fn is_there(model: &Model, opening: OpeningId, person: PersonId) -> bool {
    model.board.card(person).is_some() && Opening::read(opening, &model.journal).is_some()
}

/// These people are put forward. Whoever stands for it already stays where they are.
pub(super) fn proposed(model: &mut Model, opening: OpeningId, persons: &[PersonId], cx: &mut Cx) {
    let to = To { state: CandidacyState::Candidate, reason: None, since: cx.today, work: None };
    let is_new = |person: &&PersonId| {
        let held = candidacies(model, **person);
        is_there(model, opening, **person) && Candidacy::furthest(&held, opening).is_none()
    };
    let new: Vec<PersonId> = persons.iter().filter(is_new).copied().collect();
    let all = new.iter().flat_map(|person| drafts(*person, &edits(model, opening, *person, to), cx));
    let all: Vec<Draft> = all.collect();
    if all.is_empty() {
        return;
    }
    let act = journal::write(model, all, cx);
    say(model, Notice::PutForward { count: new.len(), act }, cx);
}

/// Somebody moves on. The menu showed where they stood.
pub(super) fn moved(
    model: &mut Model,
    opening: OpeningId,
    person: PersonId,
    (state, reason): (CandidacyState, Option<&'static str>),
    cx: &mut Cx,
) {
    if !is_there(model, opening, person) {
        return;
    }
    // A reason says why somebody was not kept, and nothing else.
    let reason = reason.filter(|_| state == CandidacyState::NotKept);
    let edits = edits(model, opening, person, To { state, reason, since: cx.today, work: None });
    let all = drafts(person, &edits, cx);
    if all.is_empty() {
        return;
    }
    let about = Subject::Person(person);
    let seen = model.seen.take().filter(|(shown, _)| *shown == about).map(|(_, seen)| seen);
    let act = journal::write_over(model, all, seen, cx);
    say(model, Notice::CandidacyMoved { name: notice::name(model, person), to: state, act }, cx);
}

/// Somebody was put forward by mistake: the candidacy goes, and one undo brings it back.
pub(super) fn taken_away(model: &mut Model, opening: OpeningId, person: PersonId, cx: &mut Cx) {
    let held = candidacies(model, person).into_iter().filter(|held| held.opening == Some(opening));
    let edits: Vec<Edit> = held.map(|held| Edit::remove(Kind::Candidacy, held.id)).collect();
    let all = drafts(person, &edits, cx);
    if all.is_empty() {
        return;
    }
    let act = journal::write(model, all, cx);
    say(model, Notice::CandidacyTakenAway { name: notice::name(model, person), act }, cx);
}

/// Others have the posts. Whoever is on trial, engaged or turned away stays as they are.
pub(super) fn rest_closed(model: &mut Model, opening: OpeningId, persons: &[PersonId], cx: &mut Cx) {
    let to = To { state: CandidacyState::NotKept, reason: Some(FILLED), since: cx.today, work: None };
    let waits = |person: &&PersonId| {
        let held = candidacies(model, **person);
        let state = Candidacy::furthest(&held, opening).map(|held| held.state);
        state.is_some_and(|state| state.is_open() && !state.takes_a_post())
    };
    let waiting: Vec<PersonId> = persons.iter().filter(waits).copied().collect();
    let all = waiting.iter().flat_map(|person| drafts(*person, &edits(model, opening, *person, to), cx));
    let all: Vec<Draft> = all.collect();
    if all.is_empty() {
        return;
    }
    let act = journal::write(model, all, cx);
    say(model, Notice::CandidaciesClosed { count: waiting.len(), act }, cx);
}

/// Somebody works by now.
pub(super) fn others_closed(model: &mut Model, person: PersonId, cx: &mut Cx) {
    let edits = closing(model, person, None, cx.today);
    let all = drafts(person, &edits, cx);
    if all.is_empty() {
        return;
    }
    let count = candidacies(model, person).iter().filter(|held| held.state.is_open()).count();
    let act = journal::write(model, all, cx);
    say(model, Notice::CandidaciesClosed { count, act }, cx);
}
