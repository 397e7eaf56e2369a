//! Changes of dossiers and settings.

pub(super) mod guard;

use super::cx::Cx;
use super::dialog::{self, Dialog};
use super::edit::{self, Edit};
use super::journal;
use super::model::Model;
use super::notice::{Notice, say, what};
use crate::domain::{ElementId, PersonId, Subject};
use crate::journal::pen::Seen;
use crate::journal::{Draft, FactId, Kind};

/// What was changed, or is to be emptied.
#[derive(Debug)]
pub enum Msg {
    /// A change made on the screen as it stands.
    Edited {
        about: Subject,
        edits: Vec<Edit>,
    },
    /// Changes made in a form, with the facts that it was drawn from: what arrived since, its author did not see.
    FormSaved {
        about: Subject,
        edits: Vec<Edit>,
        seen: Seen,
    },
    /// The author says that what looks like a national number is none.
    NumberChecked,
    RedactionAsked {
        person: PersonId,
        fact: FactId,
    },
    /// All that was ever written of an element, whether it was taken away or not.
    ElementRedactionAsked {
        about: Subject,
        kind: Kind,
        element: ElementId,
    },
    RedactionConfirmed,
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Edited { about, edits } => edited(model, about, edits, None, cx),
        Msg::FormSaved { about, edits, seen } => edited(model, about, edits, Some(seen), cx),
        Msg::NumberChecked => number_checked(model, cx),
        Msg::RedactionAsked { person, fact } => dialog::open(model, Dialog::Redact { person, fact }),
        Msg::ElementRedactionAsked { about, kind, element } => {
            dialog::open(model, Dialog::RedactElement { about, kind, element });
        }
        Msg::RedactionConfirmed => redacted(model, cx),
    }
}

fn edited(model: &mut Model, about: Subject, edits: Vec<Edit>, seen: Option<Seen>, cx: &mut Cx) {
    if edits.is_empty() {
        return;
    }
    if guard::holds_national_number(&edits) {
        return dialog::open(model, Dialog::NumberFound { about, edits, seen });
    }
    let drafts = edit::drafts(about, cx.today, &edits, false);
    apply(model, drafts, seen, &edits, cx);
}

/// Writes what was noted of something as one act; whether it could be. The screen shows it by itself, without a toast.
pub(super) fn note(model: &mut Model, about: Subject, edits: Vec<Edit>, cx: &mut Cx) -> bool {
    if edits.is_empty() {
        return false;
    }
    if guard::holds_national_number(&edits) {
        dialog::open(model, Dialog::NumberFound { about, edits, seen: None });
        return false;
    }
    journal::write(model, edit::drafts(about, cx.today, &edits, false), cx);
    true
}

fn number_checked(model: &mut Model, cx: &mut Cx) {
    let Some(Dialog::NumberFound { about, edits, seen }) = model.dialog.as_deref().cloned() else { return };
    model.dialog = None;
    let drafts = edit::drafts(about, cx.today, &edits, true);
    apply(model, drafts, seen, &edits, cx);
}

fn apply(model: &mut Model, drafts: Vec<Draft>, seen: Option<Seen>, edits: &[Edit], cx: &mut Cx) {
    let act = journal::write_over(model, drafts, seen, cx);
    let removed = edits.iter().all(Edit::is_removal);
    let what = what(model, act);
    say(model, if removed { Notice::Removed { what, act } } else { Notice::Edited { what, act } }, cx);
}

/// What the question was about is emptied for good.
fn redacted(model: &mut Model, cx: &mut Cx) {
    let (about, facts) = match model.dialog.as_deref() {
        Some(Dialog::Redact { person, fact }) => {
            let group = model.journal.group_of(*person).into_iter().map(Subject::Person);
            let about = group.into_iter().find(|about| model.journal.fact(*about, *fact).is_some());
            (about, vec![*fact])
        }
        Some(Dialog::RedactElement { about, kind, element }) => (Some(*about), written(model, *about, kind, *element)),
        _ => return,
    };
    dialog::close(model, cx);
    let edits: Vec<Edit> = facts.into_iter().map(Edit::redact).collect();
    if let Some(about) = about.filter(|_| !edits.is_empty()) {
        journal::write(model, edit::drafts(about, cx.today, &edits, false), cx);
        say(model, Notice::Redacted, cx);
    }
}

/// The facts of an element that still say something.
fn written(model: &Model, about: Subject, kind: &Kind, element: ElementId) -> Vec<FactId> {
    let Some(key) = kind.schema().and_then(|schema| schema.keys.first()) else { return Vec::new() };
    let element = element.to_string();
    let facts = model.journal.about(about).iter();
    let of_element = facts.filter(|fact| fact.kind == *kind && fact.data.text(key.key) == Some(element.as_str()));
    of_element.map(|fact| fact.id).collect()
}
