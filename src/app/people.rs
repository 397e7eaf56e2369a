//! New persons, with a warning when one may already be there.

use super::cx::Cx;
use super::dialog::{self, Dialog};
use super::edit::{self, Edit};
use super::editing::guard;
use super::effect::{Effect, Focus};
use super::journal;
use super::model::Model;
use super::notice::{Notice, name, say};
use super::route::Route;
use super::shared::Shared;
use super::workload;
use crate::domain::{ActId, ElementId, Line, Locality, MemberId, PersonId, Step, Subject};
use crate::insight::people::duplicates::{DuplicateIndex, Named, Reason};
use crate::journal::schema::{identity, referent, step, track};
use crate::journal::undo;
use std::collections::BTreeSet;

/// How many likely twins are shown.
const TWINS: usize = 4;

/// What was typed for a new person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPerson {
    pub first_name: Option<Line>,
    pub last_name: Option<Line>,
    pub birth_year: Option<u16>,
    pub locality: Option<Locality>,
    /// A filière, by its id in the organisation's list.
    pub track: Option<ElementId>,
    pub referent: Option<MemberId>,
    pub step: Step,
}

/// A dossier that the one being typed may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Twin {
    pub person: PersonId,
    pub name: String,
    pub birth_year: Option<u16>,
    pub locality: Option<String>,
    pub step: Step,
    pub reason: Reason,
}

/// What the dialog of a new person needs as long as it is open.
#[derive(Debug, Default)]
pub struct People {
    /// The index by which likely twins are found, built when a new person is typed.
    pub(super) twins: Option<Box<DuplicateIndex<PersonId>>>,
}

/// What happened to the dialog of a new person.
#[derive(Debug)]
pub enum Msg {
    Asked,
    /// At the foot of a column.
    AskedFor(Step),
    Typed {
        first_name: String,
        last_name: String,
        birth_year: Option<u16>,
    },
    Submitted(Box<NewPerson>),
    /// A dossier that was created by mistake is to be taken away: a question counts what goes with it.
    WithdrawalAsked(PersonId),
    WithdrawalConfirmed,
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Asked => asked(model, Step::Intake),
        Msg::AskedFor(step) => asked(model, step),
        Msg::Typed { first_name, last_name, birth_year } => typed(model, &first_name, &last_name, birth_year),
        Msg::Submitted(person) => submitted(model, *person, cx),
        Msg::WithdrawalAsked(person) => withdrawal_asked(model, person),
        Msg::WithdrawalConfirmed => withdrawn(model, cx),
    }
}

/// Opens the dialog, beside which it is said who has the most room.
fn asked(model: &mut Model, step: Step) {
    workload::count(model);
    dialog::open(model, Dialog::NewPerson { step, twins: Shared::default() });
}

/// A name is being typed: who may already be there?
fn typed(model: &mut Model, first: &str, last: &str, birth_year: Option<u16>) {
    let Some(Dialog::NewPerson { step, .. }) = model.dialog.as_deref() else { return };
    let step = *step;
    let index = model.people.twins.get_or_insert_with(|| {
        Box::new(DuplicateIndex::build(model.board.cards().map(|card| {
            (card.id, Named { first: &card.first_name, last: &card.last_name, birth_year: card.birth_year })
        })))
    });
    let found = index.find(Named { first, last, birth_year }, TWINS);
    let twins = found.into_iter().filter_map(|likely| {
        let card = model.board.card(likely.key)?;
        Some(Twin {
            person: card.id,
            name: card.name(),
            birth_year: card.birth_year,
            locality: card.locality.clone(),
            step: card.step,
            reason: likely.reason,
        })
    });
    let twins = Shared::new(twins.collect());
    dialog::open(model, Dialog::NewPerson { step, twins });
}

/// All that is held of a person, joined dossiers included.
fn subjects(model: &Model, person: PersonId) -> Vec<Subject> {
    model.journal.group_of(person).into_iter().map(Subject::Person).collect()
}

fn withdrawal_asked(model: &mut Model, person: PersonId) {
    let written = |subject: Subject| undo::written(&model.journal, subject).map(|fact| fact.act);
    let changes = subjects(model, person).into_iter().flat_map(written).collect::<BTreeSet<ActId>>().len();
    let (name, dossiers) = (name(model, person), subjects(model, person).len());
    dialog::open(model, Dialog::WithdrawalAsks { person, name, changes, dossiers });
}

/// The dossier leaves the board; one undo brings it back whole.
fn withdrawn(model: &mut Model, cx: &mut Cx) {
    let Some(Dialog::WithdrawalAsks { person, name, .. }) = model.dialog.as_deref().cloned() else { return };
    dialog::close(model, cx);
    let drafts = undo::withdrawal(&model.journal, subjects(model, person), cx.today);
    let act = journal::write(model, drafts, cx);
    say(model, Notice::Withdrawn { name, act }, cx);
    if model.route.person() == Some(person) {
        cx.ask(Effect::Navigate(Route::Board(model.route.filter())));
    }
}

fn submitted(model: &mut Model, new: NewPerson, cx: &mut Cx) {
    let person = cx.person();
    let about = Subject::Person(person);
    let name = [&new.first_name, &new.last_name].into_iter().flatten().map(|part| part.as_str());
    let name = name.collect::<Vec<_>>().join(" ");
    let mut edits = vec![
        Edit::register(identity::FIRST_NAME.maybe(new.first_name.as_ref())),
        Edit::register(identity::LAST_NAME.maybe(new.last_name.as_ref())),
    ];
    edits.extend(new.birth_year.map(|year| Edit::register(identity::BIRTH_YEAR.with(year))));
    edits.extend(new.locality.map(|place| Edit::register(identity::LOCALITY.with(&place))));
    edits.push(Edit::register(step::STEP.with(new.step)));
    edits.extend(new.referent.map(|member| Edit::register(referent::MEMBER.with(member))));
    edits.extend(new.track.map(|entry| Edit::element(cx.element(), track::TEMPLATE.with(entry))));
    if guard::holds_national_number(&edits) {
        return dialog::open(model, Dialog::NumberFound { about, edits, seen: None });
    }
    dialog::close(model, cx);
    let act = journal::write(model, edit::drafts(about, cx.today, &edits, false), cx);
    say(model, Notice::Created { name, act }, cx);
    cx.focus(Focus::Card(person));
    if model.kept.persisted.is_none() {
        // The first person is the sensible moment: now there is something to lose.
        cx.ask(Effect::AskPersistence);
    }
}
