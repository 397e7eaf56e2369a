//! What has just happened, with a way back where there is one.

use crate::app::notice::Notice;
use crate::app::notice::Toast;
use crate::app::{Shared, undo};
use crate::domain::ActId;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::bulk::tally_words;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ToastBoxProps {
    pub toast: Shared<Toast>,
}

/// The toast. The element around it is always there, so a screen reader hears what comes into it.
#[component]
pub fn ToastBox(props: &ToastBoxProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let notice = &props.toast.notice;
    let undo = act(notice).map(|act| dispatch.reform(move |_: MouseEvent| undo::Msg::ActUndone(act)));
    let (seen, heard) = (words(&scene, notice), spoken(&scene, notice));
    html! {
        <p class="toast">
            <span aria-hidden={heard.is_some().then_some("true")}>{ seen }</span>
            if let Some(heard) = heard {
                <span class="vh">{ heard }</span>
            }
            if let Notice::Moved { lacking: Some(person), .. } = notice {
                <a class="btn small" href={format!("#/personnes/{person}")}>
                    { scene.t("gate-complete") }
                </a>
            }
            if let Some(onclick) = undo {
                <button type="button" class="btn small" {onclick}>{ scene.t("shell-undo") }</button>
            }
        </p>
    }
}

/// The act that can be taken back.
fn act(notice: &Notice) -> Option<ActId> {
    match notice {
        Notice::Moved { act, .. }
        | Notice::MovedMany { act, .. }
        | Notice::BulkMoved { act, .. }
        | Notice::BulkChanged { act, .. }
        | Notice::Created { act, .. }
        | Notice::Edited { act }
        | Notice::Removed { act } => Some(*act),
        _ => None,
    }
}

/// What is said in place of what is written with an arrow.
fn spoken(scene: &Scene, notice: &Notice) -> Option<String> {
    let Notice::Moved { name, from, to, .. } = notice else { return None };
    let args = [("name", name.into()), ("from", scene.step(*from).into()), ("to", scene.step(*to).into())];
    Some(scene.ta("board-moved-announce", &args))
}

fn words(scene: &Scene, notice: &Notice) -> String {
    match notice {
        Notice::Moved { name, from, to, .. } => {
            let args = [("name", name.into()), ("from", scene.step(*from).into()), ("to", scene.step(*to).into())];
            scene.ta("board-moved", &args)
        }
        Notice::OrderKept => scene.t("board-order"),
        Notice::MovedMany { count, to, .. } => {
            scene.ta("board-moved-many", &[("count", (*count).into()), ("to", scene.step(*to).into())])
        }
        Notice::BulkMoved { tally, .. } => tally_words(scene, *tally),
        Notice::BulkChanged { count, .. } => scene.ta("bulk-changed", &[("count", (*count).into())]),
        Notice::Created { name, .. } => scene.ta("shell-created", &[("name", name.into())]),
        Notice::Edited { .. } => scene.t("shell-edited"),
        Notice::Removed { .. } => scene.t("shell-removed"),
        Notice::Undone => scene.t("shell-undone"),
        Notice::Redone => scene.t("shell-redone"),
        Notice::NothingToUndo => scene.t("shell-nothing-to-undo"),
        Notice::NothingToRedo => scene.t("shell-nothing-to-redo"),
        Notice::Redacted => scene.t("redaction-done"),
        Notice::SummaryCopied => scene.t("summary-copied"),
        Notice::ExampleLoaded { count } => scene.ta("board-example-loaded", &[("count", (*count).into())]),
        Notice::ExampleRemoved => scene.t("board-example-removed"),
        Notice::BackupMade { file } => scene.ta("shell-backup-made", &[("file", file.into())]),
        Notice::NotDownloaded { file } => scene.ta("shell-not-downloaded", &[("file", file.as_ref().into())]),
        Notice::NoteNotWritten(note) => scene.ta("shell-note-not-written", &[("note", note.name().into())]),
        Notice::NotWritten => scene.t("shell-not-written"),
        Notice::LanguageMissed => scene.t("shell-language-missed"),
        Notice::Imported { facts } => scene.ta("shell-imported", &[("count", (*facts).into())]),
        Notice::Joined { count, organisation } => {
            scene.ta("start-joined", &[("count", (*count).into()), ("organisation", organisation.into())])
        }
        Notice::NothingNew => scene.t("shell-nothing-new"),
        Notice::Arrived { .. } => scene.t("shell-other-tab"),
        Notice::WorkingAs { name } => scene.ta("shell-member-changed", &[("name", name.into())]),
    }
}
