//! What is noted of a gathering.

use super::making::{self, Chosen};
use super::naming::names;
use crate::app::cx::Cx;
use crate::app::dialog::{self, Dialog};
use crate::app::edit::Edit;
use crate::app::editing;
use crate::app::effect::Effect;
use crate::app::journal;
use crate::app::model::Model;
use crate::app::notice::{Notice, say};
use crate::app::route::Route;
use crate::domain::codes::Decision;
use crate::domain::{Attendance, ElementId, GatheringId, Subject};
use crate::insight::gathering::Gathering;
use crate::journal::schema::invited;

/// What happened to a gathering.
#[derive(Debug)]
pub enum Msg {
    /// A new one was planned: its page opens.
    Planned(Vec<Edit>),
    /// The one that belongs to a day of what comes back was planned: its page opens. Once it is there, only that.
    Convened {
        gathering: GatheringId,
        edits: Vec<Edit>,
    },
    /// These people are invited, as somebody typed their names.
    Invited {
        gathering: GatheringId,
        names: String,
    },
    /// Something of it was noted, or of somebody who is invited.
    Noted {
        gathering: GatheringId,
        edits: Vec<Edit>,
    },
    /// Somebody decided, or what was noted of it is taken back. Who decides was there.
    Decided {
        gathering: GatheringId,
        invited: ElementId,
        decision: Option<Decision>,
    },
    /// All of whom nothing is noted came.
    EveryoneCame(GatheringId),
    /// The dossiers are to be made: a dialog says whose, and what they will hold.
    MakingAsked(GatheringId),
    Made(Vec<Chosen>),
    /// It was planned by mistake: a question counts what goes with it.
    WithdrawalAsked(GatheringId),
    WithdrawalConfirmed,
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Planned(edits) => {
            let id = cx.gathering();
            planned(model, id, edits, cx);
        }
        Msg::Convened { gathering, edits } => convened(model, gathering, edits, cx),
        Msg::Invited { gathering, names } => invited(model, gathering, &names, cx),
        Msg::Noted { gathering, edits } => {
            note(model, gathering, edits, cx);
        }
        Msg::Decided { gathering, invited, decision } => decided(model, gathering, invited, decision, cx),
        Msg::EveryoneCame(gathering) => everyone_came(model, gathering, cx),
        Msg::MakingAsked(gathering) => making::asked(model, gathering),
        Msg::Made(chosen) => making::made(model, &chosen, cx),
        Msg::WithdrawalAsked(gathering) => withdrawal_asked(model, gathering),
        Msg::WithdrawalConfirmed => withdrawn(model, cx),
    }
}

fn note(model: &mut Model, gathering: GatheringId, edits: Vec<Edit>, cx: &mut Cx) -> bool {
    editing::note(model, Subject::Session(gathering), edits, cx)
}

fn convened(model: &mut Model, id: GatheringId, edits: Vec<Edit>, cx: &mut Cx) {
    match Gathering::read(id, &model.journal) {
        Some(_) => cx.ask(Effect::Navigate(Route::Gathering(id))),
        None => planned(model, id, edits, cx),
    }
}

fn planned(model: &mut Model, id: GatheringId, edits: Vec<Edit>, cx: &mut Cx) {
    if note(model, id, edits, cx) {
        cx.ask(Effect::Navigate(Route::Gathering(id)));
    }
}

fn invited(model: &mut Model, gathering: GatheringId, text: &str, cx: &mut Cx) {
    let mut edits = Vec::new();
    for typed in names(text) {
        let id = cx.element();
        edits.extend(typed.first.map(|name| Edit::element(id, invited::FIRST_NAME.with(&name))));
        edits.extend(typed.last.map(|name| Edit::element(id, invited::LAST_NAME.with(&name))));
    }
    note(model, gathering, edits, cx);
}

fn decided(model: &mut Model, gathering: GatheringId, id: ElementId, decision: Option<Decision>, cx: &mut Cx) {
    let Some(held) = Gathering::read(gathering, &model.journal) else { return };
    let Some(somebody) = held.invited(id) else { return };
    let mut edits = vec![Edit::element(id, invited::DECISION.maybe(decision))];
    if decision.is_some() && somebody.attendance == Attendance::NotEntered {
        edits.push(Edit::element(id, invited::ATTENDANCE.with(Attendance::Present)));
    }
    note(model, gathering, edits, cx);
}

fn everyone_came(model: &mut Model, gathering: GatheringId, cx: &mut Cx) {
    let Some(held) = Gathering::read(gathering, &model.journal) else { return };
    let open = held.people.iter().filter(|somebody| somebody.attendance == Attendance::NotEntered);
    let came = open.map(|somebody| Edit::element(somebody.id, invited::ATTENDANCE.with(Attendance::Present)));
    note(model, gathering, came.collect(), cx);
}

fn withdrawal_asked(model: &mut Model, gathering: GatheringId) {
    let Some(counts) = Gathering::read(gathering, &model.journal).map(|held| held.counts()) else { return };
    let (invited, dossiers) = (counts.invited, counts.dossiers);
    dialog::open(model, Dialog::GatheringWithdrawalAsks { gathering, invited, dossiers });
}

/// The gathering goes with its list; one undo brings it back whole. The dossiers that it made stay.
fn withdrawn(model: &mut Model, cx: &mut Cx) {
    let Some(Dialog::GatheringWithdrawalAsks { gathering, .. }) = model.dialog.as_deref() else { return };
    let gathering = *gathering;
    dialog::close(model, cx);
    let drafts = crate::journal::undo::withdrawal(&model.journal, [Subject::Session(gathering)], cx.today);
    if drafts.is_empty() {
        return;
    }
    let act = journal::write(model, drafts, cx);
    cx.ask(Effect::Navigate(Route::Sessions { cohort: None, week: None }));
    say(model, Notice::GatheringWithdrawn { act }, cx);
}
