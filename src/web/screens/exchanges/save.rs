//! « Sauvegarder »: a file with everything, sealed unless the user declines.

use super::sealing::{SealForm, SealWords};
use crate::app::backup::{self, State};
use crate::i18n::formats;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::icon;
use yew::prelude::*;

const WORDS: SealWords =
    SealWords { help: "backup-passphrase-help", unsealed: Some("backup-unsealed-warning"), submit: "backup-save" };

#[derive(Properties, PartialEq)]
pub struct SavePanelProps {
    pub backup: State,
}

#[component]
pub fn SavePanel(props: &SavePanelProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let onagain = dispatch.reform(|_: MouseEvent| backup::Msg::OfferedAgain);
    let onsubmit = use_callback(dispatch, |passphrase, dispatch| dispatch.send(backup::Msg::Asked { passphrase }));
    html! {
        <section class="panel" aria-labelledby="save-title">
            <div class="panel-head"><h2 id="save-title">{ scene.t("backup-title") }</h2></div>
            <p class="soft">{ scene.t("backup-help") }</p>
            <SealForm words={WORDS} {onsubmit} />
            <p role="status">{ told(&scene, &props.backup) }</p>
            if matches!(props.backup, State::NotSaved(_)) {
                <div class="banner" data-tone="late" role="alert">
                    { icon("warning") }
                    <p>{ scene.t("backup-not-saved") }</p>
                    <div class="row">
                        <button type="button" class="btn small primary" onclick={onagain}>{ scene.t("backup-offer-again") }</button>
                    </div>
                </div>
            }
        </section>
    }
}

fn told(scene: &Scene, backup: &State) -> String {
    match backup {
        State::Idle | State::NotSaved(_) => String::new(),
        State::Sealing { .. } | State::Offered(_) => scene.t("backup-sealing"),
        State::Failed => scene.t("backup-failed"),
        State::Made { file, bytes } => {
            let size = formats::size(&scene.words, *bytes);
            scene.ta("backup-made", &[("file", file.as_ref().into()), ("size", size.into())])
        }
    }
}
