//! Whether two companies are one. Nothing is moved: it is an answer, and another answer takes it back.

use crate::app::Edit;
use crate::app::cx::Cx;
use crate::app::edit;
use crate::app::journal;
use crate::app::model::Model;
use crate::app::notice::{Notice, say, what};
use crate::domain::{CompanyId, Day, Subject};
use crate::insight::companies::Company;
use crate::journal::Draft;
use crate::journal::schema::same_company;
use std::collections::BTreeSet;

/// What somebody says of two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Same,
    Apart,
}

pub(super) fn said_same(model: &mut Model, one: CompanyId, other: CompanyId, cx: &mut Cx) {
    write(model, answer(one, other, Answer::Same, cx.today), cx);
}

pub(super) fn told_apart(model: &mut Model, one: CompanyId, other: CompanyId, cx: &mut Cx) {
    write(model, answer(one, other, Answer::Apart, cx.today), cx);
}

/// Each answer by which it was one with another is taken back.
pub(super) fn parted(model: &mut Model, company: CompanyId, cx: &mut Cx) {
    let all = Company::all(&model.journal);
    let told = all.iter().flat_map(|held| held.same.iter().map(|(other, same)| (held.id, *other, *same)));
    let told = told.filter(|(one, other, same)| *same && (*one == company || *other == company));
    let pairs: BTreeSet<(CompanyId, CompanyId)> =
        told.map(|(one, other, _)| (one.min(other), one.max(other))).collect();
    let drafts = pairs.into_iter().flat_map(|(one, other)| answer(one, other, Answer::Apart, cx.today));
    write(model, drafts.collect(), cx);
}

/// The answer stands at the smaller id, so that two who give it meet in one field.
fn answer(one: CompanyId, other: CompanyId, answer: Answer, today: Day) -> Vec<Draft> {
    if one == other {
        return Vec::new();
    }
    let edit = Edit::element(one.max(other), same_company::SAME.with(answer == Answer::Same));
    edit::drafts(Subject::Company(one.min(other)), today, &[edit], false)
}

fn write(model: &mut Model, drafts: Vec<Draft>, cx: &mut Cx) {
    if drafts.is_empty() {
        return;
    }
    let act = journal::write(model, drafts, cx);
    let what = what(model, act);
    say(model, Notice::Edited { what, act }, cx);
}
