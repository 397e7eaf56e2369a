//! Erasing people for good: a dialog says what goes and what stays, and one act takes them off the board, the journal
//! and the disk.
//!
//! What must hold: nobody is erased but those whom the dialog names, and nobody without it. The act is final: no undo
//! reaches over it. What the browser keeps beside the journal goes with [`Effect::Purge`](super::effect::Effect::Purge).

mod due;

pub use due::{Due, Over};

use super::cx::Cx;
use super::device::{self, Deed};
use super::dialog::{self, Dialog};
use super::edit::{self, Edit};
use super::effect::Effect;
use super::journal;
use super::model::Model;
use super::notice::{Notice, name, say};
use super::route::Route;
use super::shared::Shared;
use super::sharing;
use crate::domain::order::InOrder;
use crate::domain::{ActId, OrgId, PersonId, Subject};
use crate::insight::Dossier;
use crate::insight::erasing::contributions::Contributions;
use crate::insight::erasing::readers::Past;
use crate::insight::erasing::told::{self, Left};
use crate::insight::gathering::facts_naming;
use crate::journal::schema::{erased, erasure_request};
use crate::journal::{Draft, Fact, Kind, undo};
use std::collections::BTreeSet;
use std::rc::Rc;

/// A person who is to be erased, as the dialog tells of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Going {
    pub person: PersonId,
    pub name: String,
    /// How many gestures are written in the dossier, joined ones included.
    pub changes: usize,
    /// The files that left with something of them.
    pub left: Vec<Left>,
    /// How many figures without a name stay.
    pub figures: usize,
    /// Whether a partner asks for it.
    pub is_asked: bool,
}

/// What the dialog says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// By name.
    pub going: Vec<Going>,
    /// The colleagues whose browsers hold a copy until they read a backup that is made afterwards.
    pub colleagues: Vec<String>,
    /// How many batches of data cannot be read here: what they hold is out of reach.
    pub damaged: usize,
}

/// What the list of those whose time is over knows.
#[derive(Debug, Default)]
pub struct Erasing {
    /// None as long as nobody asked.
    pub due: Option<Shared<Vec<Over>>>,
    /// What was erased before, with who has read it.
    pub past: Shared<Vec<Past>>,
}

/// What happened.
#[derive(Debug)]
pub enum Msg {
    /// These people are to be erased: a dialog says what that means.
    Asked(Vec<PersonId>),
    /// It was read, and is wanted.
    Confirmed,
    /// The list of those whose time is over is on the screen.
    DueAsked,
    /// A dossier of it is kept until another day.
    Kept(Due),
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Asked(persons) => asked(model, &persons),
        Msg::Confirmed => confirmed(model, cx),
        Msg::DueAsked => due::list(model),
        Msg::Kept(due) => due::kept(model, due, cx),
    }
}

/// All that is held of a person, joined dossiers included.
fn subjects(model: &Model, person: PersonId) -> Vec<Subject> {
    model.journal.group_of(person).into_iter().map(Subject::Person).collect()
}

/// The shown dossiers of these people, each once.
fn shown(model: &Model, persons: &[PersonId]) -> BTreeSet<PersonId> {
    let first = |person: &PersonId| model.journal.group_of(*person).first().copied();
    let there = |person: &PersonId| !model.journal.about(Subject::Person(*person)).is_empty();
    persons.iter().filter_map(first).filter(there).filter(|person| !model.journal.is_erased(*person)).collect()
}

fn asked(model: &mut Model, persons: &[PersonId]) {
    let Some(device) = model.device else { return };
    let mut going: Vec<Going> =
        shown(model, persons).into_iter().map(|person| going(model, device.org, person)).collect();
    if going.is_empty() {
        return;
    }
    going.order_by_key(|going| (going.name.to_lowercase(), going.person));
    let others = model.settings.colleagues().filter(|member| member.id != device.member);
    let colleagues = others.map(|member| member.name.clone()).collect();
    let damaged = model.segments.damaged.len();
    dialog::open(model, Dialog::Erase(Rc::new(Asked { going, colleagues, damaged })));
}

fn going(model: &Model, own: OrgId, person: PersonId) -> Going {
    let written = |subject: Subject| undo::written(&model.journal, subject).map(|fact| fact.act);
    let changes = subjects(model, person).into_iter().flat_map(written).collect::<BTreeSet<ActId>>().len();
    let dossier = read(model, own, person);
    let mut requests = dossier.records.of(&Kind::ErasureRequest).iter();
    Going {
        person,
        name: name(model, person),
        changes,
        left: told::left(&dossier.records, &model.settings),
        figures: figures(model, own, &dossier).len(),
        is_asked: requests.any(|request| request.get(erasure_request::ANSWERED).is_none()),
    }
}

fn read(model: &Model, own: OrgId, person: PersonId) -> Dossier {
    Dossier::read(person, &model.journal.fold_person(person), Some(own), model.today)
}

/// What stays of a person.
fn figures(model: &Model, own: OrgId, dossier: &Dossier) -> Contributions {
    Contributions::of(dossier, &model.settings, Some(own), model.today)
}

/// Everybody whom the dialog named is erased, in one act.
fn confirmed(model: &mut Model, cx: &mut Cx) {
    let Some(Dialog::Erase(asked)) = model.dialog.as_deref().cloned() else { return };
    let Some(device) = model.device else { return };
    dialog::close(model, cx);
    let persons: Vec<PersonId> = asked.going.iter().map(|going| going.person).collect();
    // Others may have erased or joined some of them while the dialog stood open.
    let persons = shown(model, &persons);
    let (mut drafts, mut held): (Vec<Draft>, Vec<&Fact>) = (Vec::new(), Vec::new());
    for person in &persons {
        let figures = figures(model, device.org, &read(model, device.org, *person)).write();
        for about in subjects(model, *person) {
            // Of joined dossiers, which are one person, the first leaves what they add together.
            let left = if about == Subject::Person(*person) { figures.clone() } else { Default::default() };
            drafts.push(Draft::new(about, cx.today, Kind::Erased, [erased::CONTRIBUTIONS.with(left)]));
            drafts.extend(sharing::answers_of_erased(&model.journal, device.org, about, cx.today));
            held.extend(model.journal.about(about));
        }
    }
    // The lists of gatherings name them too. What they held there is in no figure.
    let all: BTreeSet<PersonId> = persons.iter().flat_map(|person| model.journal.group_of(*person)).collect();
    for (about, fact) in facts_naming(&model.journal, &all) {
        drafts.extend(edit::drafts(about, cx.today, &[Edit::redact(fact)], false));
    }
    let families = told::families(held.iter().copied());
    let (facts, count) = (held.len(), persons.len());
    if count == 0 {
        return;
    }
    forget(model, &persons, cx);
    journal::write(model, drafts, cx);
    let entry = device::Entry { families, facts, persons: count, ..device::Entry::of(Deed::Erasure) };
    device::register(model, entry, cx);
    say(model, Notice::Erased { count }, cx);
    if model.erasing.due.is_some() {
        due::list(model);
    }
}

/// What this page still shows of them goes at once.
fn forget(model: &mut Model, persons: &BTreeSet<PersonId>, cx: &mut Cx) {
    model.seen = None;
    Rc::make_mut(&mut model.board.selected).retain(|person| !persons.contains(person));
    super::sharing::forget(model, persons);
    if model.route.person().is_some_and(|person| model.journal.group_of(person).iter().any(|id| persons.contains(id))) {
        cx.ask(Effect::Navigate(Route::Board(model.route.filter())));
    }
}
