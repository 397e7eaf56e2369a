//! What a partner asked to erase, and what we answer. Nothing is erased by an answer: it says what was decided here.

use crate::app::cx::Cx;
use crate::app::journal;
use crate::app::model::Model;
use crate::app::notice::{Notice, say, what};
use crate::domain::{Day, ElementId, OrgId, PersonId, Subject};
use crate::journal::fold::{Element, Presence};
use crate::journal::schema::{erasure_answer, erasure_request};
use crate::journal::{Draft, Journal, Kind};

/// Somebody decided what becomes of one request.
pub(super) fn answered(model: &mut Model, person: PersonId, request: ElementId, outcome: &'static str, cx: &mut Cx) {
    let Some(own) = model.device.map(|device| device.org) else { return };
    let group = model.journal.group_of(person).into_iter().map(Subject::Person);
    let found = group.filter_map(|about| {
        let fold = model.journal.fold_subject(about);
        let asked = fold.element(&Kind::ErasureRequest, &request.to_string())?;
        Some((about, asked.get(erasure_request::FROM)?))
    });
    let Some((about, from)) = found.into_iter().next() else { return };
    let entries = [erasure_request::REQUEST.with(request), erasure_request::ANSWERED.with(cx.today)];
    let noted = Draft::new(about, cx.today, Kind::ErasureRequest, entries);
    let drafts = vec![noted, answer(own, request, from, outcome, cx.today)];
    let act = journal::write(model, drafts, cx);
    let what = what(model, act);
    say(model, Notice::Edited { what, act }, cx);
}

/// What is to be answered once a person is erased, who takes the requests about them along.
pub(in crate::app) fn answers_of_erased(journal: &Journal, own: OrgId, about: Subject, today: Day) -> Vec<Draft> {
    let fold = journal.fold_subject(about);
    let asked = fold.elements(&Kind::ErasureRequest).filter(|request| request.presence != Presence::Removed);
    let told = |request: Element<'_, '_>| {
        let (id, from) = (ElementId::parse(request.id).ok()?, request.get(erasure_request::FROM)?);
        Some(answer(own, id, from, "erased", today))
    };
    asked.filter_map(told).collect()
}

fn answer(own: OrgId, request: ElementId, to: OrgId, outcome: &'static str, today: Day) -> Draft {
    let data = [
        erasure_answer::REQUEST.with(request),
        erasure_answer::TO.with(to),
        erasure_answer::OUTCOME.with(outcome),
        erasure_answer::DAY.with(today),
    ];
    Draft::new(Subject::Settings(own), today, Kind::ErasureAnswer, data)
}
