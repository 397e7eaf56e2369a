//! What is done at once for all that are selected. All facts of a dialog share one act.

use super::{acts, close_dialog, moves, say};
use crate::app::bulk::{Asked, Change, Gesture, Tally, Target};
use crate::app::cx::Cx;
use crate::app::edit::{self, Edit};
use crate::app::effect::{Effect, Focus};
use crate::app::guard;
use crate::app::model::{Dialog, Model, Notice};
use crate::domain::{PersonId, Step, Subject};
use crate::insight::Card;
use crate::journal::Draft;
use crate::journal::pen::Seen;
use crate::journal::schema::{outcome, step};
use std::collections::BTreeSet;
use std::rc::Rc;

/// A gesture was asked for the selection.
pub(super) fn asked(model: &mut Model, gesture: Gesture) -> Vec<Effect> {
    let mut persons: Vec<Rc<Card>> = model.selected.iter().filter_map(|id| model.board.card(*id)).cloned().collect();
    if persons.is_empty() {
        return Vec::new();
    }
    let place = |step: Step| model.settings.columns.iter().position(|column| column.step == step);
    persons.sort_by(|left, right| {
        (place(left.step), &left.sort_name, left.id).cmp(&(place(right.step), &right.sort_name, right.id))
    });
    let seen = Seen::of(&model.journal, persons.iter().map(|card| card.subject()));
    model.dialog = Some(Dialog::Bulk(Rc::new(Asked { gesture, persons, seen, typed: None })));
    Vec::new()
}

/// Each person of the open dialog was given a place.
pub(super) fn moved(model: &mut Model, moves: Vec<(PersonId, Target)>, cx: &mut Cx) -> Vec<Effect> {
    let Some(Dialog::Bulk(asked)) = model.dialog.clone() else { return Vec::new() };
    let moves: Vec<(Rc<Card>, Target)> =
        moves.into_iter().filter_map(|(person, target)| Some((asked.card(person)?.clone(), target))).collect();
    let tally = Tally::count(moves.iter().map(|(card, target)| (card.step, *target)));
    let drafts: Vec<Draft> = moves
        .iter()
        .flat_map(|(card, target)| {
            let edits = match target {
                Target::To(step) if *step != card.step => moves::steps(model, card.id, *step),
                Target::To(_) | Target::Stay => Vec::new(),
                Target::Exit(code) => exit(card.step, code),
            };
            edit::drafts(card.subject(), cx.today, &edits, false)
        })
        .collect();
    let mut effects = close_dialog(model);
    if drafts.is_empty() {
        return effects;
    }
    let (act, written) = acts::write_over(model, drafts, Some(seen_now(model, &asked, cx)), cx);
    model.selected = Rc::default();
    effects.extend(written);
    // The bar that asked goes away with the selection.
    effects.extend(moves.first().map(|(card, _)| Effect::Focus(Focus::Card(card.id))));
    effects.extend(say(model, Notice::BulkMoved { tally, act }));
    effects
}

/// A way out: the step unless the person is there already, and how the path ended.
fn exit(from: Step, code: &'static str) -> Vec<Edit> {
    let step = (from != Step::Closed).then_some(Edit::register(step::STEP.with(Step::Closed)));
    step.into_iter().chain([Edit::register(outcome::OUTCOME.with(code))]).collect()
}

/// What the author of a dialog has seen: all that stood when it opened, and their own writes since.
fn seen_now(model: &Model, asked: &Asked, cx: &Cx) -> Seen {
    let persons = asked.persons.iter().map(|card| card.subject());
    persons.fold(asked.seen.clone(), |seen, about| seen.and_written_by(&model.journal, about, cx.replica))
}

/// A change was chosen for persons of the open dialog.
pub(super) fn changed(model: &mut Model, persons: Vec<PersonId>, change: Change, cx: &mut Cx) -> Vec<Effect> {
    let Some(Dialog::Bulk(asked)) = model.dialog.clone() else { return Vec::new() };
    let edits = edits(&asked, &persons, &change, cx);
    if edits.iter().any(|(_, edits)| guard::holds_national_number(edits)) {
        model.dialog = Some(Dialog::BulkNumberFound { asked, persons, change });
        return Vec::new();
    }
    write(model, &asked, edits, Checked::No, cx)
}

/// The author says that what looks like a national number is none.
pub(super) fn number_checked(model: &mut Model, cx: &mut Cx) -> Vec<Effect> {
    let Some(Dialog::BulkNumberFound { asked, persons, change }) = model.dialog.clone() else { return Vec::new() };
    let edits = edits(&asked, &persons, &change, cx);
    write(model, &asked, edits, Checked::Yes, cx)
}

/// Whether the author has looked at what looks like a national number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Checked {
    Yes,
    No,
}

fn edits(asked: &Asked, persons: &[PersonId], change: &Change, cx: &mut Cx) -> Vec<(Subject, Vec<Edit>)> {
    let cards = persons.iter().filter_map(|person| asked.card(*person));
    cards.map(|card| (card.subject(), change.edits(card, || cx.element()))).collect()
}

fn write(
    model: &mut Model,
    asked: &Asked,
    edits: Vec<(Subject, Vec<Edit>)>,
    checked: Checked,
    cx: &mut Cx,
) -> Vec<Effect> {
    let count = edits.iter().filter(|(_, edits)| !edits.is_empty()).count();
    let drafts: Vec<Draft> = edits
        .iter()
        .flat_map(|(about, edits)| edit::drafts(*about, cx.today, edits, checked == Checked::Yes))
        .collect();
    let mut effects = close_dialog(model);
    if drafts.is_empty() {
        return effects;
    }
    let (act, written) = acts::write_over(model, drafts, Some(seen_now(model, asked, cx)), cx);
    effects.extend(written);
    effects.extend(say(model, Notice::BulkChanged { count, act }));
    effects
}

/// All of a column that pass the filter join the selection; when they are all in it, they leave it.
pub(super) fn column_selected(model: &mut Model, step: Step) -> Vec<Effect> {
    let persons = model.board.matching(Some(step));
    toggle(model, persons)
}

/// The same for all that pass the filter.
pub(super) fn shown_selected(model: &mut Model) -> Vec<Effect> {
    let persons = model.board.matching(None);
    toggle(model, persons)
}

fn toggle(model: &mut Model, persons: BTreeSet<PersonId>) -> Vec<Effect> {
    let selected = Rc::make_mut(&mut model.selected);
    if persons.is_subset(selected) {
        selected.retain(|person| !persons.contains(person));
    } else {
        selected.extend(persons);
    }
    Vec::new()
}
