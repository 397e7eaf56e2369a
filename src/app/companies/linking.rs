//! A placement or a contract that says the name of a company in words is told to have been there.

use crate::app::Edit;
use crate::app::cx::Cx;
use crate::app::edit;
use crate::app::journal;
use crate::app::model::Model;
use crate::app::notice::{Notice, say, what};
use crate::domain::{CompanyId, ElementId, PersonId, Subject};
use crate::insight::Records;
use crate::journal::Kind;
use crate::journal::schema::{contract, placement};

/// Writes the link where the kind of the work has one; its words stay as they are.
pub(super) fn linked(model: &mut Model, person: PersonId, work: ElementId, company: CompanyId, cx: &mut Cx) {
    let own = model.journal.scope().own();
    let records = Records::read(&model.journal.fold_person(person), &[Kind::Placement, Kind::Contract], own);
    let edit = if records.element(&Kind::Placement, work).is_some() {
        Edit::element(work, placement::HOST.with(company))
    } else if records.element(&Kind::Contract, work).is_some() {
        Edit::element(work, contract::HOST.with(company))
    } else {
        return;
    };
    let act = journal::write(model, edit::drafts(Subject::Person(person), cx.today, &[edit], false), cx);
    let what = what(model, act);
    say(model, Notice::Edited { what, act }, cx);
}
