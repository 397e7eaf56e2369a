//! `#/echanges`: the backup, the files that come in, and what was done with files on this device.

mod board_report;
pub mod erasures;
pub(super) mod file_box;
mod keys;
mod mapping;
pub(super) mod password;
mod peers;
mod preview;
pub(super) mod receive;
mod register;
mod save;
mod sealing;
mod sending;

use super::View;
use crate::app::import;
use crate::app::import::Stage;
use crate::i18n::formats;
use crate::web::clock;
use crate::web::dom;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::erasing::due::DuePanel;
use crate::web::screens::erasing::past::PastPanel;
use crate::web::widgets::icon;
use keys::KeysPanel;
use mapping::mapping_dialog;
use peers::{Moment, PeersPanel};
use preview::preview_dialog;
use receive::receive;
use register::register_panel;
use save::SavePanel;
use sending::Sending;
use yew::prelude::*;

/// After this many days a backup is old.
const OLD: i32 = 7;

#[derive(Properties, PartialEq)]
pub struct ExchangesProps {
    pub view: View,
}

#[component]
pub fn Exchanges(props: &ExchangesProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let view = &props.view;
    let give_up = dispatch.reform(|()| import::Msg::GivenUp);
    html! {
        <div class="page">
            <div class="page-head"><h1 tabindex="-1">{ scene.t("exchange-title") }</h1></div>
            <p class="soft">{ scene.t("exchange-intro") }</p>
            { age(&scene, view) }
            <div class="columns">
                <SavePanel backup={view.backup.clone()} />
                { receive(&scene, &dispatch, &view.import, &view.duplicates) }
            </div>
            <PeersPanel overview={view.overview.clone()} state={view.sharing.clone()} moment={moment(view)} />
            <KeysPanel keyring={view.keyring.clone()} state={view.keys.clone()} />
            <DuePanel over={view.due.clone()} said={view.toast.as_ref().map(|toast| toast.number)} />
            <PastPanel past={view.past.clone()} />
            { register_panel(&scene, &view.register) }
            { address(&scene) }
            if let Stage::Mapping(draft) = &view.import {
                { mapping_dialog(&scene, &dispatch, draft, &give_up) }
            }
            if let Some(desk) = &view.desk {
                <Sending desk={desk.clone()} state={view.sharing.clone()} keyring={view.keyring.clone()} />
            }
            if let Stage::Shown(shown) = &view.import {
                { preview_dialog(&scene, &dispatch, shown, &give_up) }
            }
        </div>
    }
}

/// What was just done, and whether a file is on its way in.
fn moment(view: &View) -> Moment {
    let taking_in = matches!(view.import, Stage::Reading { .. } | Stage::Writing(_));
    Moment { said: view.toast.as_ref().map(|toast| toast.number), taking_in }
}

/// How old the last backup is, when that should be known.
fn age(scene: &Scene, view: &View) -> Html {
    let last = view.register.last_backup();
    let days = last.map(|at| at.day().days_until(scene.today));
    if days.is_some_and(|days| days < OLD) || (last.is_none() && view.people == 0) {
        return Html::default();
    }
    let words = match last {
        Some(at) => {
            let when = formats::minute(&scene.words, at, clock::minutes_ahead(at));
            scene.ta("backup-last", &[("when", when.into())])
        }
        None => scene.t("backup-none"),
    };
    html! {
        <div class="banner" data-tone="warn">
            { icon("warning") }
            <p><b>{ words }{ "." }</b>{ " " }{ scene.t("backup-old") }</p>
        </div>
    }
}

/// The browser keeps data by address: warn before the user changes it.
pub(super) fn address(scene: &Scene) -> Html {
    let host = dom::window().and_then(|window| window.location().hostname().ok()).unwrap_or_default();
    if !matches!(host.as_str(), "localhost" | "127.0.0.1" | "[::1]") {
        return Html::default();
    }
    html! { <p class="hint">{ scene.ta("shell-local-address", &[("address", host.into())]) }</p> }
}
