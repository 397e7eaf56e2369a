//! Long work for a packet, in slices: looking at everybody who was asked for, and writing down what leaves of them.

use super::desk::{self, Outlook, Told, change};
use super::details;
use super::handing::{self, State};
use super::making;
use super::overview;
use crate::app::cx::Cx;
use crate::app::effect::Effect;
use crate::app::keyring;
use crate::app::model::Model;
use crate::domain::{OrgId, PersonId, Purpose};
use crate::exchange::agreement::Lacking;
use crate::exchange::leaving::{Asked, leaving};
use std::collections::VecDeque;

/// What is still to be done, or nothing.
#[derive(Debug, Default)]
pub enum Work {
    #[default]
    None,
    /// These are still to be looked at.
    Looking {
        rest: VecDeque<PersonId>,
        people: Vec<Told>,
    },
    Writing(Box<making::Writing>),
    /// All is written down, and is to be sealed.
    Sealing(Box<making::Writing>),
    /// The file is sealed, and is to be handed over.
    Offering(Box<handing::Out>),
    /// A packet has left; this is still to be noted.
    Noting(handing::Noting),
}

pub(super) fn is_writing(work: &Work) -> bool {
    !matches!(work, Work::None | Work::Looking { .. })
}

/// Whom and why the desk asks for.
pub(super) fn asked(model: &Model, cx: &Cx) -> Option<Asked> {
    let desk = model.sharing.desk.as_deref()?;
    let own = model.device?.org;
    let (recipient, purpose) = (desk.recipient?, desk.purpose?);
    let revision = keyring::read_by(&model.settings, recipient);
    Some(Asked { own, recipient, purpose, revision, today: cx.today })
}

/// The dossiers that are one with a person's: each leaves under its own agreement.
pub(super) fn group(model: &Model, person: PersonId) -> Vec<PersonId> {
    model.journal.group_of(person).into_iter().collect()
}

/// To whom and why was chosen: everybody asked for is looked at.
pub(super) fn chosen(model: &mut Model, recipient: OrgId, purpose: Purpose, cx: &mut Cx) {
    if desk::is_busy(model) {
        return;
    }
    let Some(desk) = model.sharing.desk.as_deref() else { return };
    let everybody = || model.board.cards().map(|card| card.id).collect();
    let rest: VecDeque<PersonId> =
        if desk.persons.is_empty() { everybody() } else { desk.persons.iter().copied().collect() };
    let count = rest.len();
    change(model, |desk| {
        (desk.recipient, desk.purpose) = (Some(recipient), Some(purpose));
        (desk.people, desk.open, desk.looking) = (Vec::new(), None, Some(count));
    });
    model.sharing.state = State::Idle.into();
    model.sharing.work = Work::Looking { rest, people: Vec::new() };
    cx.ask(Effect::Continue);
}

/// Does one slice more.
#[inline(never)]
pub(in crate::app) fn go_on(model: &mut Model, cx: &mut Cx) {
    match std::mem::take(&mut model.sharing.work) {
        Work::None => return overview::go_on(model, cx),
        Work::Looking { rest, people } => look_on(model, rest, people, cx),
        Work::Writing(writing) => making::write_on(model, *writing, cx),
        Work::Sealing(writing) => making::seal(model, *writing, cx),
        Work::Offering(out) => handing::offer(model, *out, cx),
        Work::Noting(noting) => handing::note_on(model, noting, cx),
    }
    if matches!(model.sharing.work, Work::None) {
        overview::resume(model, cx);
    }
}

fn look_on(model: &mut Model, mut rest: VecDeque<PersonId>, mut people: Vec<Told>, cx: &mut Cx) {
    let Some(asked) = asked(model, cx) else { return };
    // Of all on the board, those whom no agreement names are not asked for.
    let everybody = model.sharing.desk.as_deref().is_some_and(|desk| desk.persons.is_empty());
    let slice = cx.slice();
    while let Some(person) = rest.pop_front() {
        let told = look(model, &asked, person);
        if !everybody || told.outlook != Err(Lacking::None) {
            people.push(told);
        }
        if slice.is_over() && !rest.is_empty() {
            // In hundreds: each number is drawn.
            let left = match rest.len() {
                few @ ..100 => few,
                many => many.next_multiple_of(100),
            };
            change(model, |desk| desk.looking = Some(left));
            model.sharing.work = Work::Looking { rest, people };
            return cx.ask(Effect::Continue);
        }
    }
    let only = match &people[..] {
        [only] if only.outlook.is_ok() => Some(only.person),
        _ => None,
    };
    change(model, |desk| (desk.people, desk.looking) = (people, None));
    // Of one person all is in sight at once.
    details::opened(model, only, cx);
}

fn look(model: &Model, asked: &Asked, person: PersonId) -> Told {
    let mut outlook: Result<Outlook, Lacking> = Err(Lacking::None);
    for person in group(model, person) {
        match (leaving(&model.journal, asked, person), &mut outlook) {
            (Ok(leaving), outlook) => {
                let unticked = details::waiting(asked, &leaving);
                let before = outlook.ok();
                let (news, all, waiting, waits) =
                    before.map_or((0, 0, 0, 0), |sum| (sum.news, sum.all, sum.unticked, sum.waits));
                let expires =
                    before.map_or(leaving.agreement.expires, |sum| sum.expires.min(leaving.agreement.expires));
                *outlook = Ok(Outlook {
                    expires,
                    news: news + leaving.news.len(),
                    all: all + leaving.all.len(),
                    unticked: waiting + unticked,
                    waits: waits + leaving.waiting(),
                });
            }
            (Err(why), Err(lacking)) => *lacking = (*lacking).min(why),
            (Err(_), Ok(_)) => {}
        }
    }
    let name = model.board.card(person).map(|card| card.name()).unwrap_or_default();
    Told { person, name, outlook, left_out: false }
}

/// Something of a person has changed: only they are looked at again.
pub(super) fn again(model: &mut Model, person: PersonId, cx: &Cx) {
    let Some(asked) = asked(model, cx) else { return };
    let shown = model.journal.group_of(person).into_iter().next().unwrap_or(person);
    let told = look(model, &asked, shown);
    let open = details::read(model, shown, cx);
    change(model, |desk| {
        if let Some(held) = desk.people.iter_mut().find(|held| held.person == shown) {
            *held = Told { left_out: held.left_out, ..told };
        }
        if desk.open.as_ref().is_some_and(|open| open.person == shown) {
            desk.open = open.map(Into::into);
        }
    });
}
