//! What has just happened, with a way back where there is one.

mod told;

pub use told::{named, told};

use crate::app::notice::{Notice, Toast, What};
use crate::app::{Shared, notice, undo};
use crate::domain::ActId;
use crate::i18n::labels::List;
use crate::web::dom;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::bulk::tally_words;
use crate::web::screens::gathering::made_words;
use crate::web::screens::openings::filled_words;
use crate::web::widgets::icon;
use yew::prelude::*;

/// The mark on the root while a toast is there.
const MARK: &str = "data-toast";

/// How far what has the focus stays from the toast, in pixels.
const GAP: f64 = 8.0;

#[derive(Properties, PartialEq)]
pub struct ToastBoxProps {
    pub toast: Shared<Toast>,
}

/// The toast. The element around it is always there, so a screen reader hears what comes into it. It does not go while
/// the pointer or the focus is on it.
#[component]
pub fn ToastBox(props: &ToastBoxProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let notice = &props.toast.notice;
    let undo = act(notice).map(|act| dispatch.reform(move |_: MouseEvent| undo::Msg::ActUndone(act)));
    let (seen, heard) = (words(&scene, notice), spoken(&scene, notice));
    let (onmouseover, onfocusin) =
        (dispatch.reform(|_: MouseEvent| notice::Msg::Held), dispatch.reform(|_: FocusEvent| notice::Msg::Held));
    let (onmouseout, onfocusout) = (
        dispatch.reform(|_: MouseEvent| notice::Msg::Released),
        dispatch.reform(|_: FocusEvent| notice::Msg::Released),
    );
    use_effect_with((props.toast.number, notice.stays()), |(_, stays)| {
        // The page gives it room. Said by a mark on the root: a style that looked for the toast itself would be asked
        // again at each change of the page.
        dom::mark(MARK, if *stays { "stays" } else { "goes" });
        uncover();
        || dom::unmark(MARK)
    });
    html! {
        <p class="toast" data-stays={notice.stays().then_some("")} {onmouseover} {onmouseout} {onfocusin} {onfocusout}>
            <span aria-hidden={heard.is_some().then_some("true")}>{ seen }</span>
            if let Some(heard) = heard {
                <span class="vh">{ heard }</span>
            }
            if let Notice::Moved { lacking: Some(person), .. } = *notice {
                <a class="btn small" href={format!("#/personnes/{person}")}
                    onclick={dispatch.reform(move |_: MouseEvent| notice::Msg::CompletionAsked(person))}>
                    { scene.t("gate-complete") }
                </a>
            }
            if let Some(onclick) = undo {
                <button type="button" class="btn small" {onclick}>{ scene.t("shell-undo") }</button>
            }
            if notice.stays() {
                <button type="button" class="btn small icon-only" aria-label={scene.t("common-close")}
                    onclick={dispatch.reform(|_: MouseEvent| notice::Msg::Closed)}>{ icon("close") }</button>
            }
        </p>
    }
}

/// Scrolls the page where the toast stands over what has the focus.
fn uncover() {
    let (Some(toast), Some(focused), Some(window)) = (dom::find(".toast"), dom::focused(), dom::window()) else {
        return;
    };
    if !focused.closest("main *").is_ok_and(|inside| inside.is_some()) {
        return;
    }
    let (toast, focused) = (toast.get_bounding_client_rect(), focused.get_bounding_client_rect());
    if focused.bottom() > toast.top() && focused.top() < toast.bottom() {
        window.scroll_by_with_x_and_y(0.0, focused.bottom() - toast.top() + GAP);
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
        | Notice::Edited { act, .. }
        | Notice::Removed { act, .. }
        | Notice::ExampleRemoved { act }
        | Notice::Withdrawn { act, .. }
        | Notice::GatheringWithdrawn { act }
        | Notice::DossiersMade { act, .. }
        | Notice::PutForward { act, .. }
        | Notice::CandidacyMoved { act, .. }
        | Notice::CandidacyTakenAway { act, .. }
        | Notice::CandidaciesClosed { act, .. }
        | Notice::Engaged { act, .. }
        | Notice::OpeningWithdrawn { act }
        | Notice::CompaniesTaken { act, .. }
        | Notice::OffersTaken { act, .. } => Some(*act),
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
    let of = |id: &str, what: &What| scene.ta(id, &[("what", told(scene, what).into())]);
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
        Notice::Edited { what, .. } => of("toast-edited", what),
        Notice::Removed { what, .. } => of("toast-removed", what),
        Notice::Undone { what } => of("toast-undone", what),
        Notice::Redone { what } => of("toast-redone", what),
        Notice::FinalBefore => scene.t("toast-final"),
        Notice::NothingToUndo => scene.t("shell-nothing-to-undo"),
        Notice::NothingToRedo => scene.t("shell-nothing-to-redo"),
        Notice::Redacted => scene.t("redaction-done"),
        Notice::Erased { count } => scene.ta("erasing-done", &[("count", (*count).into())]),
        Notice::NotPurged => scene.t("erasing-not-purged"),
        Notice::SummaryCopied => scene.t("summary-copied"),
        Notice::ExampleLoaded { count } => scene.ta("board-example-loaded", &[("count", (*count).into())]),
        Notice::ExampleRemoved { .. } => scene.t("board-example-removed"),
        Notice::Withdrawn { name, .. } => scene.ta("toast-withdrawn", &[("name", named(scene, name).into())]),
        Notice::GatheringWithdrawn { .. } => scene.t("gathering-withdrawn"),
        Notice::DossiersMade { made, .. } => made_words(scene, *made),
        Notice::PutForward { count, .. } => scene.ta("openings-put-forward", &[("count", (*count).into())]),
        Notice::CandidacyMoved { name, to, .. } => {
            let to = scene.code(List::Candidacy, to.code());
            scene.ta("openings-moved", &[("name", named(scene, name).into()), ("state", to.into())])
        }
        Notice::CandidacyTakenAway { name, .. } => {
            scene.ta("openings-taken-away", &[("name", named(scene, name).into())])
        }
        Notice::CandidaciesClosed { count, .. } => scene.ta("openings-closed-others", &[("count", (*count).into())]),
        Notice::Engaged { filled, .. } => filled_words(scene, *filled),
        Notice::OpeningWithdrawn { .. } => scene.t("openings-withdrawn"),
        Notice::CompaniesTaken { count, .. } => scene.ta("ledger-companies-taken", &[("count", (*count).into())]),
        Notice::OffersTaken { count, .. } => scene.ta("ledger-offers-taken", &[("count", (*count).into())]),
        Notice::BackupMade { file } => scene.ta("shell-backup-made", &[("file", file.into())]),
        Notice::NotDownloaded { file } => scene.ta("shell-not-downloaded", &[("file", file.as_ref().into())]),
        Notice::NoteNotWritten(note) => scene.ta("shell-note-not-written", &[("note", note.name().into())]),
        Notice::NotWritten => scene.t("shell-not-written"),
        Notice::LanguageMissed => scene.t("shell-language-missed"),
        Notice::Imported { facts } => scene.ta("shell-imported", &[("count", (*facts).into())]),
        Notice::Joined { count, organisation } => {
            scene.ta("start-joined", &[("count", (*count).into()), ("organisation", organisation.into())])
        }
        Notice::OnlyErased => scene.t("preview-only-erased"),
        Notice::NothingNew => scene.t("shell-nothing-new"),
        Notice::Arrived { .. } => scene.t("shell-other-tab"),
        Notice::WorkingAs { name } => scene.ta("shell-member-changed", &[("name", name.into())]),
    }
}
