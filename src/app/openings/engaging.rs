//! « Engager »: the contracts of one or several people, their steps, their other candidacies and the opening, in one act.

use super::standing::{self, To};
use crate::app::cx::Cx;
use crate::app::edit::{self, Edit};
use crate::app::journal;
use crate::app::model::Model;
use crate::app::moving;
use crate::app::notice::{Notice, say};
use crate::domain::{CandidacyState, ContractSort, Day, Duration, ElementId, Line, OpeningId, PersonId, Step, Subject};
use crate::insight::companies::Company;
use crate::insight::openings::{Candidacy, Opening, Post, Recruitment, candidacy_id, work_id};
use crate::journal::pen::Seen;
use crate::journal::schema::{contract, opening, placement};
use crate::journal::{Draft, Kind};

/// What engaging makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// A contract, with its hours a week where they are known.
    Contract {
        sort: ContractSort,
        weekly: Option<Duration>,
    },
    Placement,
}

impl Work {
    /// Whether it is a job, which ends a search. A training and a placement are steps on the way to one.
    fn is_job(self) -> bool {
        matches!(self, Work::Contract { sort, .. } if sort.counts_as_job())
    }
}

/// Who is engaged, and for what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Engaging {
    pub opening: OpeningId,
    pub persons: Vec<PersonId>,
    pub work: Work,
    pub start: Day,
    /// The planned end, of what has one.
    pub end: Option<Day>,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Filled {
    pub engaged: usize,
    /// Cards that now stand in `hired`.
    pub moved: usize,
    /// Candidacies for other openings that were closed.
    pub closed: usize,
    /// The first day, when it is still to come: the cards stay where they are.
    pub from: Option<Day>,
    /// Whether it is a placement.
    pub is_placement: bool,
    /// Whether the opening is closed with it.
    pub is_full: bool,
}

/// What stands now stands before whoever fills in the dialog.
pub(super) fn begun(model: &mut Model, opening: OpeningId, persons: &[PersonId]) {
    let about = Subject::Opening(opening);
    let subjects = persons.iter().copied().map(Subject::Person).chain([about]);
    model.seen = Some((about, Seen::of(&model.journal, subjects)));
}

/// All of it in one act. Whoever is engaged there already is left as they are.
pub(super) fn engaged(model: &mut Model, engaging: Engaging, cx: &mut Cx) {
    let Some(held) = Opening::read(engaging.opening, &model.journal) else { return };
    let company = held.company.and_then(|id| Company::read(id, &model.journal));
    let employer = held.employer_in(company.as_ref()).and_then(|name| Line::parse(&name).ok());
    let trade = held.trade.as_deref().and_then(|trade| Line::parse(trade).ok());
    let people = &model.companies.shown;
    let stands = people.as_ref().map(|book| (book.left.is_none(), Recruitment::of(&held, book.people.values())));
    // Whose contract is no longer noted gets another.
    let is_in = |person: &PersonId| {
        let somebody = stands.as_ref().and_then(|(_, held)| held.person(*person));
        somebody.is_some_and(|it| {
            let is_noted = it.candidacy.work.is_some_and(|id| it.profile.past.iter().any(|past| past.id == id));
            is_noted && matches!(it.post, Post::Working(_) | Post::Coming(_))
        })
    };
    let mut filled = Filled::default();
    let mut drafts: Vec<Draft> = Vec::new();
    for person in engaging.persons.iter().filter(|person| !is_in(person)) {
        if model.board.card(*person).is_none() {
            continue;
        }
        let writing =
            Writing { opening: &held, employer: &employer, trade: &trade, engaging: &engaging, today: cx.today };
        let edits = writing.edits(model, *person, &mut filled);
        drafts.extend(edit::drafts(Subject::Person(*person), cx.today, &edits, false));
    }
    if drafts.is_empty() {
        return;
    }
    let about = Subject::Opening(held.id);
    if let Some((true, before)) = &stands {
        let counts = before.counts();
        let taken = counts.working + counts.coming + filled.engaged;
        if taken >= counts.posts && held.is_open(cx.today) {
            filled.is_full = true;
            let closed = Edit::register(opening::CLOSED.with(cx.today));
            drafts.extend(edit::drafts(about, cx.today, &[closed], false));
        }
    }
    let shown = model.seen.take().filter(|(shown, _)| *shown == about).map(|(_, seen)| seen);
    let seen = shown.map(|seen| {
        let subjects = drafts.iter().map(|draft| draft.about);
        subjects.fold(seen, |seen, about| seen.and_written_by(&model.journal, about, cx.replica))
    });
    let act = journal::write_over(model, drafts, seen, cx);
    say(model, Notice::Engaged { filled, act }, cx);
}

/// What is written for one person.
struct Writing<'a> {
    opening: &'a Opening,
    employer: &'a Option<Line>,
    trade: &'a Option<Line>,
    engaging: &'a Engaging,
    today: Day,
}

impl Writing<'_> {
    fn edits(&self, model: &Model, person: PersonId, filled: &mut Filled) -> Vec<Edit> {
        let (engaging, today) = (self.engaging, self.today);
        let has_begun = engaging.start <= today;
        filled.engaged += 1;
        filled.is_placement = engaging.work == Work::Placement;
        filled.from = (!has_begun).then_some(engaging.start);
        let work = self.id(model, person);
        let mut edits = match engaging.work {
            Work::Contract { sort, weekly } => self.contract(work, sort, weekly),
            Work::Placement => self.placement(work),
        };
        let since = engaging.start.min(today);
        let to = To { state: CandidacyState::Hired, reason: None, since, work: Some(work) };
        edits.extend(standing::edits(model, self.opening.id, person, to));
        if engaging.work.is_job() && has_begun {
            let closing = standing::closing(model, person, Some(self.opening.id), today);
            filled.closed += closing.iter().filter(|edit| is_state(edit)).count();
            edits.extend(closing);
            let step = model.board.card(person).map(|card| card.step);
            // Whoever stands further on stays there; whoever had left comes back.
            if step.is_some_and(|step| step < Step::Hired || step == Step::Closed) {
                filled.moved += 1;
                edits.extend(moving::steps(model, person, Step::Hired));
            }
        }
        edits
    }

    /// The id of what is made: the same for two colleagues who note the same hire, another where that one was taken away.
    fn id(&self, model: &Model, person: PersonId) -> ElementId {
        let held = standing::candidacies(model, person);
        let held = Candidacy::furthest(&held, self.opening.id).map(|held| held.id);
        let candidacy = held.unwrap_or_else(|| candidacy_id(self.opening.id, person));
        let fold = model.journal.fold_person(person);
        let is_written = |id: ElementId| {
            let text = id.to_string();
            [Kind::Contract, Kind::Placement].iter().any(|kind| fold.element(kind, &text).is_some())
        };
        let mut id = work_id(candidacy, self.engaging.start);
        while is_written(id) {
            id = work_id(id, self.engaging.start);
        }
        id
    }

    fn contract(&self, id: ElementId, sort: ContractSort, weekly: Option<Duration>) -> Vec<Edit> {
        let engaging = self.engaging;
        let entries = [
            Some(contract::TYPE.with(sort)),
            self.employer.as_ref().map(|employer| contract::EMPLOYER.with(employer)),
            Some(contract::START.with(engaging.start)),
            engaging.end.map(|end| contract::PLANNED_END.with(end)),
            weekly.map(|weekly| contract::WEEKLY.with(weekly)),
            self.opening.company.map(|company| contract::HOST.with(company)),
            self.trade.as_ref().map(|trade| contract::TRADE.with(trade)),
        ];
        entries.into_iter().flatten().map(|entry| Edit::element(id, entry)).collect()
    }

    fn placement(&self, id: ElementId) -> Vec<Edit> {
        let (engaging, opening) = (self.engaging, self.opening);
        let entries = [
            opening.placement.as_deref().map(|sort| placement::TYPE.with(sort)),
            self.employer.as_ref().map(|company| placement::COMPANY.with(company)),
            opening.sector.as_deref().map(|sector| placement::SECTOR.with(sector)),
            Some(placement::DECIDED.with(self.today)),
            Some(placement::START.with(engaging.start)),
            engaging.end.map(|end| placement::PLANNED_END.with(end)),
            opening.company.map(|company| placement::HOST.with(company)),
            self.trade.as_ref().map(|trade| placement::TRADE.with(trade)),
        ];
        entries.into_iter().flatten().map(|entry| Edit::element(id, entry)).collect()
    }
}

/// Whether a change says how far somebody got: one is written for each candidacy.
fn is_state(edit: &Edit) -> bool {
    use crate::journal::schema::candidacy;
    edit.data().iter().any(|(field, _)| *field == candidacy::STATE.any())
}
