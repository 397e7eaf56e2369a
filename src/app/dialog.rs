//! The one dialog that may be open.

use super::bulk::{Asked, Change};
use super::cx::Cx;
use super::edit::Edit;
use super::effect::Focus;
use super::erasing;
use super::gathering;
use super::joining;
use super::model::Model;
use super::notice::What;
use super::people::Twin;
use super::quick::Quick;
use super::shared::Shared;
use crate::domain::{ActId, ElementId, GatheringId, PersonId, Step, Subject};
use crate::journal::pen::Seen;
use crate::journal::{FactId, Kind};
use std::rc::Rc;

/// A dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dialog {
    NewPerson {
        /// The step that is proposed.
        step: Step,
        twins: Shared<Vec<Twin>>,
    },
    /// A contact in one sentence.
    Quick(Rc<Quick>),
    /// The list of keys.
    Keys,
    /// Others wrote over what would be undone.
    UndoAsks { act: ActId, writes: usize, what: Rc<What> },
    /// The example is to be taken away, with what was written on some of its people.
    ExampleAsks { dossiers: usize, changes: usize },
    /// A dossier is to be taken away, with so many changes in it; more than one where several are joined.
    WithdrawalAsks { person: PersonId, name: String, changes: usize, dossiers: usize },
    /// A text looks like a national number.
    NumberFound {
        about: Subject,
        edits: Vec<Edit>,
        /// What the form was drawn from, if it was one.
        seen: Option<Seen>,
    },
    /// Something for all that are selected.
    Bulk(Rc<Asked>),
    /// A text for all of them looks like a national number.
    BulkNumberFound { asked: Rc<Asked>, persons: Vec<PersonId>, change: Change },
    /// A dossier is to be joined with another.
    Join(Rc<joining::Asked>),
    /// A dossier is to stand alone again.
    Part(Rc<joining::Parting>),
    /// The dossiers of those who came to a gathering are to be made.
    Gathering(Rc<gathering::Asked>),
    /// A gathering is to be taken away, with so many people on its list, of whom so many have a dossier.
    GatheringWithdrawalAsks { gathering: GatheringId, invited: usize, dossiers: usize },
    /// Announced as final.
    Redact { person: PersonId, fact: FactId },
    /// All that was ever written of an element is to be emptied; announced as final.
    RedactElement { about: Subject, kind: Kind, element: ElementId },
    /// People are to be erased; announced as final.
    Erase(Rc<erasing::Asked>),
}

/// What happened to the dialog.
#[derive(Debug)]
pub enum Msg {
    Asked(Dialog),
    Closed,
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Asked(dialog) => open(model, dialog),
        Msg::Closed => close(model, cx),
    }
}

/// Opens a dialog in place of the one before.
pub(super) fn open(model: &mut Model, dialog: Dialog) {
    model.dialog = Some(dialog.into());
}

/// Closes the dialog; the focus goes back to where it was.
pub(super) fn close(model: &mut Model, cx: &mut Cx) {
    model.dialog = None;
    model.people.twins = None;
    cx.focus(Focus::Back);
}
