//! The list of those whose dossier has been kept as long as it should be.

use super::read;
use crate::app::cx::Cx;
use crate::app::dialog::{self, Dialog};
use crate::app::edit::{self, Edit};
use crate::app::editing::guard;
use crate::app::journal;
use crate::app::model::Model;
use crate::app::notice::{Notice, name, say, what};
use crate::domain::order::InOrder;
use crate::domain::{Day, Line, PersonId, Step, Subject};
use crate::insight::erasing::due::{Keeping, keeping, keeping_away, keeping_of};
use crate::insight::erasing::readers;
use crate::insight::people::example;
use crate::journal::Kind;
use crate::journal::schema::kept;
use std::collections::BTreeSet;

/// A person whose time is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Over {
    pub person: PersonId,
    pub name: String,
    pub keeping: Keeping,
}

/// A dossier is to be kept until another day, for a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    pub person: PersonId,
    pub until: Day,
    pub reason: Line,
}

/// Reads the list: those whose time is over, the longest first. Only dossiers for which a day was noted are opened; for
/// the others the board knows enough.
pub(super) fn list(model: &mut Model) {
    let Some(device) = model.device else { return };
    let months = model.settings.keep_months();
    let noted = model.journal.subjects_with(&Kind::Kept).filter_map(Subject::person);
    let noted: BTreeSet<PersonId> =
        noted.filter_map(|person| model.journal.group_of(person).first().copied()).collect();
    let mut over = Vec::new();
    for card in model.board.cards() {
        let keeping = if noted.contains(&card.id) {
            let dossier = read(model, device.org, card.id);
            keeping_of(&dossier.records, &dossier.path, months)
        } else {
            card.since.filter(|_| card.step == Step::Closed).and_then(|since| keeping(card.step, since, None, months))
        };
        if let Some(keeping) = keeping.filter(|keeping| keeping.is_over(model.today)) {
            over.push(Over { person: card.id, name: card.name(), keeping });
        }
    }
    over.extend(away(model));
    over.order_by_key(|over| (over.keeping.until, over.name.to_lowercase(), over.person));
    model.erasing.due = Some(over.into());
    model.erasing.past = readers::past(&model.journal, &model.settings, device.member).into();
}

/// Those who are not on the board any more and of whom something is held. The people of the example are nobody.
fn away(model: &Model) -> Vec<Over> {
    let mut away = Vec::new();
    for about in model.journal.subjects() {
        let Some(person) = about.person().filter(|person| model.board.card(*person).is_none()) else { continue };
        let shown = model.journal.group_of(person).first() == Some(&person);
        let facts = model.journal.about(about);
        if !shown || model.journal.is_erased(person) || facts.iter().any(example::marks) {
            continue;
        }
        let keeping = keeping_away(facts.iter().map(|fact| fact.at.day()));
        if let Some(keeping) = keeping.filter(|keeping| keeping.is_over(model.today)) {
            away.push(Over { person, name: name(model, person), keeping });
        }
    }
    away
}

/// Another day is noted for a dossier.
pub(super) fn kept(model: &mut Model, due: Due, cx: &mut Cx) {
    let about = Subject::Person(due.person);
    let edits = vec![Edit::register(kept::UNTIL.with(due.until)), Edit::register(kept::REASON.with(&due.reason))];
    if guard::holds_national_number(&edits) {
        return dialog::open(model, Dialog::NumberFound { about, edits, seen: None });
    }
    let act = journal::write(model, edit::drafts(about, cx.today, &edits, false), cx);
    let what = what(model, act);
    say(model, Notice::Edited { what, act }, cx);
    list(model);
}
