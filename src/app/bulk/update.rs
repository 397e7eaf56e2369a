//! What is done at once for all that are selected. All facts of a dialog share one act.

use super::{Asked, Change, Gesture, Tally, Target};
use crate::app::cx::Cx;
use crate::app::dialog::{self, Dialog};
use crate::app::edit::{self, Edit};
use crate::app::editing::guard;
use crate::app::effect::Focus;
use crate::app::journal;
use crate::app::model::Model;
use crate::app::moving;
use crate::app::notice::{Notice, say};
use crate::domain::order::InOrder;
use crate::domain::{PersonId, Step, Subject};
use crate::insight::Card;
use crate::insight::path::exit;
use crate::journal::Draft;
use crate::journal::pen::Seen;
use crate::journal::schema::{outcome, step};
use std::rc::Rc;

/// What was asked or chosen for a selection.
#[derive(Debug)]
pub enum Msg {
    /// Something was asked for all that are selected.
    Asked(Gesture),
    /// The same for these persons, whoever is selected.
    AskedOf(Gesture, Vec<PersonId>),
    /// Where each person of the open dialog goes.
    Moved(Vec<(PersonId, Target)>),
    /// What changes for these persons of the open dialog.
    Changed { persons: Vec<PersonId>, change: Change },
    /// The author says that what looks like a national number is none.
    NumberChecked,
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Asked(gesture) => {
            let selected = model.board.selected.clone();
            asked(model, gesture, selected.iter());
        }
        Msg::AskedOf(gesture, persons) => asked(model, gesture, persons.iter()),
        Msg::Moved(moves) => moved(model, moves, cx),
        Msg::Changed { persons, change } => changed(model, persons, change, cx),
        Msg::NumberChecked => number_checked(model, cx),
    }
}

fn asked<'p>(model: &mut Model, gesture: Gesture, of: impl IntoIterator<Item = &'p PersonId>) {
    let mut persons: Vec<Rc<Card>> = of.into_iter().filter_map(|id| model.board.card(*id)).cloned().collect();
    if persons.is_empty() {
        return;
    }
    let place = |step: Step| model.settings.columns.iter().position(|column| column.step == step);
    persons.order_by(|left, right| {
        (place(left.step), &left.sort_name, left.id).cmp(&(place(right.step), &right.sort_name, right.id))
    });
    let seen = Seen::of(&model.journal, persons.iter().map(|card| card.subject()));
    dialog::open(model, Dialog::Bulk(Rc::new(Asked { gesture, persons, seen, typed: None })));
}

/// What the open dialog asks.
fn open(model: &Model) -> Option<Rc<Asked>> {
    match model.dialog.as_deref() {
        Some(Dialog::Bulk(asked)) => Some(asked.clone()),
        _ => None,
    }
}

fn moved(model: &mut Model, moves: Vec<(PersonId, Target)>, cx: &mut Cx) {
    let Some(asked) = open(model) else { return };
    let moves: Vec<(Rc<Card>, Target)> =
        moves.into_iter().filter_map(|(person, target)| Some((asked.card(person)?.clone(), target))).collect();
    let tally = Tally::count(moves.iter().map(|(card, target)| (card.step, *target)));
    let drafts: Vec<Draft> = moves
        .iter()
        .flat_map(|(card, target)| {
            let edits = match target {
                Target::To(step) if *step != card.step => moving::steps(model, card.id, *step),
                Target::To(_) | Target::Stay => Vec::new(),
                Target::Exit(code) => exit(card.step, code),
            };
            edit::drafts(card.subject(), cx.today, &edits, false)
        })
        .collect();
    dialog::close(model, cx);
    if drafts.is_empty() {
        return;
    }
    let act = journal::write_over(model, drafts, Some(seen_now(model, &asked, cx)), cx);
    model.board.selected = Rc::default();
    if let Some((card, _)) = moves.first() {
        // The bar that asked goes away with the selection.
        cx.focus(Focus::Card(card.id));
    }
    say(model, Notice::BulkMoved { tally, act }, cx);
}

/// A way out: the step unless the person is there already, and how the path ended.
fn exit(from: Step, code: &'static str) -> Vec<Edit> {
    let step = (from != Step::Closed).then_some(Edit::register(step::STEP.with(Step::Closed)));
    let told = exit::says(code).into_iter().map(Edit::register);
    // Who is out already may have had an outcome that was told more exactly.
    let former = (from == Step::Closed && exit::wider(code) == code).then(|| outcome::DETAIL.maybe(None));
    step.into_iter().chain(told).chain(former.map(Edit::register)).collect()
}

/// What the author of a dialog has seen: all that stood when it opened, and their own writes since.
fn seen_now(model: &Model, asked: &Asked, cx: &Cx) -> Seen {
    let persons = asked.persons.iter().map(|card| card.subject());
    persons.fold(asked.seen.clone(), |seen, about| seen.and_written_by(&model.journal, about, cx.replica))
}

fn changed(model: &mut Model, persons: Vec<PersonId>, change: Change, cx: &mut Cx) {
    let Some(asked) = open(model) else { return };
    let edits = edits(&asked, &persons, &change, cx);
    if edits.iter().any(|(_, edits)| guard::holds_national_number(edits)) {
        return dialog::open(model, Dialog::BulkNumberFound { asked, persons, change });
    }
    write(model, &asked, edits, Checked::No, cx);
}

fn number_checked(model: &mut Model, cx: &mut Cx) {
    let Some(Dialog::BulkNumberFound { asked, persons, change }) = model.dialog.as_deref().cloned() else { return };
    let edits = edits(&asked, &persons, &change, cx);
    write(model, &asked, edits, Checked::Yes, cx);
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

fn write(model: &mut Model, asked: &Asked, edits: Vec<(Subject, Vec<Edit>)>, checked: Checked, cx: &mut Cx) {
    let count = edits.iter().filter(|(_, edits)| !edits.is_empty()).count();
    let drafts: Vec<Draft> = edits
        .iter()
        .flat_map(|(about, edits)| edit::drafts(*about, cx.today, edits, checked == Checked::Yes))
        .collect();
    dialog::close(model, cx);
    if drafts.is_empty() {
        return;
    }
    let act = journal::write_over(model, drafts, Some(seen_now(model, asked, cx)), cx);
    say(model, Notice::BulkChanged { count, act }, cx);
}
