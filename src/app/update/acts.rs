//! Changes of dossiers and settings, and taking them back.

use super::{bulk, close_dialog, save, say};
use crate::app::cx::Cx;
use crate::app::edit::{self, Edit};
use crate::app::effect::Effect;
use crate::app::guard;
use crate::app::imports::Imported;
use crate::app::model::{Dialog, Model, Notice};
use crate::domain::{ActId, Subject};
use crate::journal::live::lives;
use crate::journal::pen::Seen;
use crate::journal::schema::retracted;
use crate::journal::{Draft, Journal, Kind, Pen, undo};
use std::collections::BTreeSet;

/// Writes drafts as one act of the one who works here, over all that is held.
pub(super) fn write(model: &mut Model, drafts: Vec<Draft>, cx: &mut Cx) -> (ActId, Vec<Effect>) {
    write_over(model, drafts, None, cx)
}

/// The same, over what stood before the author.
pub(super) fn write_over(
    model: &mut Model,
    drafts: Vec<Draft>,
    seen: Option<Seen>,
    cx: &mut Cx,
) -> (ActId, Vec<Effect>) {
    let act = cx.act();
    let Some(device) = model.device else { return (act, Vec::new()) };
    let about = drafts.first().map(|draft| draft.about);
    let seen = seen.zip(about).map(|(seen, about)| seen.and_written_by(&model.journal, about, cx.replica));
    let pen = Pen { replica: cx.replica, by: device.author(), at: cx.now };
    let facts = pen.write(&model.journal, act, seen.as_ref(), drafts);
    let effects = save::commit(model, facts);
    (act, effects)
}

/// Changes were made, in a form or on the screen as it stands.
pub(super) fn edited(
    model: &mut Model,
    about: Subject,
    edits: Vec<Edit>,
    seen: Option<Seen>,
    cx: &mut Cx,
) -> Vec<Effect> {
    if edits.is_empty() {
        return Vec::new();
    }
    if guard::holds_national_number(&edits) {
        model.dialog = Some(Dialog::NumberFound { about, edits, seen });
        return Vec::new();
    }
    let drafts = edit::drafts(about, cx.today, &edits, false);
    apply(model, drafts, seen, &edits, cx)
}

/// The author says that what looks like a national number is none.
pub(super) fn number_checked(model: &mut Model, cx: &mut Cx) -> Vec<Effect> {
    if matches!(model.dialog, Some(Dialog::BulkNumberFound { .. })) {
        return bulk::number_checked(model, cx);
    }
    match model.dialog.take() {
        Some(Dialog::NumberFound { about, edits, seen }) => {
            let drafts = edit::drafts(about, cx.today, &edits, true);
            apply(model, drafts, seen, &edits, cx)
        }
        other => {
            model.dialog = other;
            Vec::new()
        }
    }
}

fn apply(model: &mut Model, drafts: Vec<Draft>, seen: Option<Seen>, edits: &[Edit], cx: &mut Cx) -> Vec<Effect> {
    let (act, mut effects) = write_over(model, drafts, seen, cx);
    let removed = edits.iter().all(Edit::is_removal);
    effects.extend(say(model, if removed { Notice::Removed { act } } else { Notice::Edited { act } }));
    effects
}

/// A fact is emptied for good.
pub(super) fn redacted(model: &mut Model, cx: &mut Cx) -> Vec<Effect> {
    let Some(Dialog::Redact { person, fact }) = model.dialog.clone() else { return Vec::new() };
    let group = model.journal.group_of(person).into_iter().map(Subject::Person);
    let Some(about) = group.into_iter().find(|about| model.journal.fact(*about, fact).is_some()) else {
        return close_dialog(model);
    };
    let drafts = edit::drafts(about, cx.today, &[Edit::redact(fact)], false);
    let mut effects = close_dialog(model);
    let (_, written) = write(model, drafts, cx);
    effects.extend(written);
    effects.extend(say(model, Notice::Redacted));
    effects
}

/// Takes back this member's last act.
pub(super) fn undo_asked(model: &mut Model, cx: &mut Cx) -> Vec<Effect> {
    let Some(device) = model.device else { return Vec::new() };
    let last = undo::last_undoable(&model.journal, device.author());
    if let Some(place) = import_meant(model, last) {
        return import_undone(model, place, cx);
    }
    match last {
        Some(act) => act_undone(model, act, cx),
        None => say(model, Notice::NothingToUndo),
    }
}

/// The import from another tool that an undo would take back now.
fn import_meant(model: &Model, last: Option<ActId>) -> Option<usize> {
    model.imports.iter().rposition(|import| import.is_meant(last) && !live_of(&model.journal, import).is_empty())
}

/// The subjects and acts of an import that are not taken back.
fn live_of(journal: &Journal, import: &Imported) -> Vec<(Subject, ActId)> {
    let live = |about: Subject, act: ActId| {
        let facts: Vec<_> = journal.about(about).iter().collect();
        let lives = lives(&facts);
        facts.iter().zip(lives).any(|(fact, live)| live && fact.act == act)
    };
    import.acts().filter(|(about, act)| live(*about, *act)).collect()
}

/// Takes back a whole import; when others have written over it, a sentence asks first.
fn import_undone(model: &mut Model, place: usize, cx: &mut Cx) -> Vec<Effect> {
    let live = live_of(&model.journal, &model.imports[place]);
    let acts: BTreeSet<ActId> = live.iter().map(|(_, act)| *act).collect();
    let built = acts.iter().flat_map(|act| undo::built_on(&model.journal, *act));
    let writes = built.filter(|fact| !acts.contains(&fact.act)).map(|fact| fact.id).collect::<BTreeSet<_>>().len();
    match acts.first() {
        Some(act) if writes > 0 => {
            model.dialog = Some(Dialog::UndoAsks { act: *act, writes });
            Vec::new()
        }
        _ => take_import_back(model, live, cx),
    }
}

fn take_import_back(model: &mut Model, live: Vec<(Subject, ActId)>, cx: &mut Cx) -> Vec<Effect> {
    let today = cx.today;
    let retraction = |(about, act)| Draft::new(about, today, Kind::Retracted, [retracted::ACT.with(act)]);
    let (_, mut effects) = write(model, live.into_iter().map(retraction).collect(), cx);
    effects.extend(say(model, Notice::Undone));
    effects
}

/// Takes back an act; when others have written over it, a sentence asks first.
pub(super) fn act_undone(model: &mut Model, act: ActId, cx: &mut Cx) -> Vec<Effect> {
    let writes = undo::built_on(&model.journal, act).len();
    if writes > 0 {
        model.dialog = Some(Dialog::UndoAsks { act, writes });
        return Vec::new();
    }
    take_back(model, act, cx)
}

/// The author wants the act taken back all the same.
pub(super) fn undo_confirmed(model: &mut Model, cx: &mut Cx) -> Vec<Effect> {
    let Some(Dialog::UndoAsks { act, .. }) = model.dialog else { return Vec::new() };
    let mut effects = close_dialog(model);
    let import = model.imports.iter().find(|import| import.acts().any(|(_, held)| held == act));
    let live = import.map(|import| live_of(&model.journal, import));
    effects.extend(match live {
        Some(live) => take_import_back(model, live, cx),
        None => take_back(model, act, cx),
    });
    effects
}

fn take_back(model: &mut Model, act: ActId, cx: &mut Cx) -> Vec<Effect> {
    let drafts = undo::undo(&model.journal, act, cx.today);
    let (_, mut effects) = write(model, drafts, cx);
    effects.extend(say(model, Notice::Undone));
    effects
}

/// Brings back what this member last took back.
pub(super) fn redo_asked(model: &mut Model, cx: &mut Cx) -> Vec<Effect> {
    let Some(device) = model.device else { return Vec::new() };
    let Some(act) = undo::last_redoable(&model.journal, device.author()) else {
        return say(model, Notice::NothingToRedo);
    };
    let drafts = undo::redo(&model.journal, act, cx.today);
    let (_, mut effects) = write(model, drafts, cx);
    effects.extend(say(model, Notice::Redone));
    effects
}
