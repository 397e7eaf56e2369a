//! The agreement of a person, noted in one more of the dossiers that are joined in hers.
//!
//! Each dossier leaves under its own agreement, since a joining may have been a mistake. That it holds for another one too is
//! therefore said by a gesture, and only where none was noted there: one that was taken back stays so.

use super::looking::{again, asked, group};
use crate::app::cx::Cx;
use crate::app::edit::{self, Edit};
use crate::app::journal;
use crate::app::model::Model;
use crate::app::notice::{Notice, say, what};
use crate::domain::{PersonId, Subject};
use crate::exchange::agreement::{self, Lacking};
use crate::exchange::leaving::Asked;
use crate::journal::Journal;
use crate::journal::fold::Element;
use crate::journal::schema::agreement::{EXPIRES, PAPER, PURPOSES, RECIPIENT, SCOPE, SIGNED};
use crate::journal::schema::{AnyField, Entry};

/// Notes in this dossier what lets the others leave.
pub(super) fn extended(model: &mut Model, person: PersonId, cx: &mut Cx) {
    let Some(asked) = asked(model, cx) else { return };
    let about = Subject::Person(person);
    let here = agreement::valid(&model.journal.fold_subject(about), asked.recipient, asked.purpose, asked.today);
    if here.err() != Some(Lacking::None) {
        return;
    }
    let mut signed = group(model, person).into_iter().map(|other| signed(&model.journal, other, &asked));
    let Some(signed) = signed.find(|signed| !signed.is_empty()) else { return };
    let mut edits: Vec<Edit> = Vec::new();
    for entries in signed {
        let id = cx.element();
        edits.extend(entries.into_iter().map(|entry| Edit::element(id, entry)));
    }
    let act = journal::write(model, edit::drafts(about, cx.today, &edits, false), cx);
    let what = what(model, act);
    say(model, Notice::Edited { what, act }, cx);
    again(model, person, cx);
}

/// What the valid agreements of a dossier say, one by one.
fn signed(journal: &Journal, person: PersonId, asked: &Asked) -> Vec<Vec<Entry>> {
    let fold = journal.fold_subject(Subject::Person(person));
    let fields: [AnyField; 6] =
        [RECIPIENT.any(), SIGNED.any(), EXPIRES.any(), PURPOSES.any(), SCOPE.any(), PAPER.any()];
    let says = |element: Element<'_, '_>| {
        let entry = |field: AnyField| Some((field, element.cell(field)?.shown()?.value.clone()));
        fields.into_iter().filter_map(entry).collect()
    };
    agreement::each_valid(&fold, asked.recipient, asked.purpose, asked.today).map(says).collect()
}
