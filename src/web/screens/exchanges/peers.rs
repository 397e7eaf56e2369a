//! The organisations with which files are exchanged: who they are, how they are reached, what is shared with them, what left
//! and what came back; and our card for the next one.

mod packets;
mod shares;

use super::erasures::erasures;
use super::keys::of_peer;
use crate::app::device::Deed;
use crate::app::sharing::{self, Closed, Overview, State};
use crate::app::{Route, Shared};
use crate::domain::OrgId;
use crate::i18n::labels::List;
use crate::journal::Kind;
use crate::journal::schema::{dispatch, peer};
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::screens::office::Office;
use crate::web::widgets::icon;
use packets::Packets;
use shares::shares;
use yew::prelude::*;

/// What the count of what is shared depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The number of the toast: whatever was just done, or taken back, may change it.
    pub said: Option<u64>,
    /// Whether a file is on its way in: what it changes is counted once it is there.
    pub taking_in: bool,
}

#[derive(Properties, PartialEq)]
pub struct PeersPanelProps {
    pub overview: Option<Shared<Overview>>,
    pub state: Shared<State>,
    pub moment: Moment,
}

/// The panel.
#[component]
pub fn PeersPanel(props: &PeersPanelProps) -> Html {
    let (scene, out) = (use_scene(), use_dispatch());
    let left = scene.settings.records.of(&Kind::Dispatch).iter().filter(|it| it.get(dispatch::SENT).is_some()).count();
    use_effect_with((props.moment, left, scene.today), {
        let out = out.clone();
        move |(moment, ..)| {
            if !moment.taking_in {
                out.send(sharing::Msg::OverviewAsked);
            }
        }
    });
    let peers = scene.settings.peers();
    let prepare = out.reform(|_: MouseEvent| sharing::Msg::Opened { persons: Vec::new() });
    let card = out.reform(|_: MouseEvent| sharing::Msg::CardAsked);
    html! {
        <section class="panel" aria-labelledby="peers-title">
            <div class="panel-head">
                <h2 id="peers-title">{ scene.t("peers-title") }</h2>
                <button type="button" class="btn primary" id="sharing-open" onclick={prepare}>{ icon("share") }{ scene.t("sharing-open") }</button>
            </div>
            <p class="soft">{ scene.t("sharing-open-help") }</p>
            if peers.is_empty() {
                <p>{ scene.t("peers-empty") }</p>
            }
            <ul class="records">
                for (org, name) in peers {
                    <li key={org.to_string()} data-partner={org.to_string()}>
                        <div class="record">
                            <h3 class="record-title">{ name.to_owned() }</h3>
                            <p class="record-more">{ sort(&scene, org) }</p>
                            <Office {org} name={name.to_owned()} level="h4" />
                            { of_peer(&scene, &out, org, name) }
                            { shares(&scene, &out, (org, name), props.overview.as_ref()) }
                            <Packets {org} name={name.to_owned()} />
                            { erasures(&scene, &out, org, name) }
                        </div>
                    </li>
                }
            </ul>
            <div class="row">
                <button type="button" class="btn" onclick={card}>{ icon("download") }{ scene.t("peers-card") }</button>
                <p class="hint">
                    { scene.t("peers-card-help") }{ " " }
                    <a href={Route::Settings.to_string()}>{ scene.t("peers-card-settings") }</a>
                </p>
            </div>
            { told(&scene, &out, &props.state) }
        </section>
    }
}

fn sort(scene: &Scene, org: OrgId) -> String {
    let record = scene.settings.records.element(&Kind::Peer, org.uuid().into());
    let sort = record.and_then(|record| record.get(peer::TYPE)).unwrap_or_default();
    scene.code(List::OrganisationType, sort.code())
}

/// Where a card or a receipt on its way out stands; a packet says it in its dialog, until that is over.
pub fn told(scene: &Scene, out: &Dispatch, state: &State) -> Html {
    let words = match state {
        State::Idle | State::Sealing(_) | State::Offered(_) | State::NotSaved(_) => String::new(),
        State::Failed => scene.t("sharing-failed"),
        State::Made { file, deed: Deed::CardOut, .. } => {
            scene.ta("sharing-card-made", &[("file", file.as_ref().into())])
        }
        State::Made { file, deed: Deed::ReceiptOut, .. } => {
            scene.ta("sharing-receipt-made", &[("file", file.as_ref().into())])
        }
        State::Made { file, deed: Deed::WithdrawalOut, .. } => {
            scene.ta("sharing-withdrawal-made", &[("file", file.as_ref().into())])
        }
        State::Made { file, deed: Deed::KeyringOut, .. } => {
            scene.ta("keyring-copy-made", &[("file", file.as_ref().into())])
        }
        State::Made { file, to, closed, .. } => {
            let id = match closed {
                Closed::Not => "sharing-made-open",
                Closed::Passphrase => "sharing-made",
                Closed::Key => "sharing-made-key",
            };
            scene.ta(id, &[("file", file.as_ref().into()), ("organisation", to.into())])
        }
    };
    let again = out.reform(|_: MouseEvent| sharing::Msg::OfferedAgain);
    html! {
        <>
            <p role="status">{ words }</p>
            if matches!(state, State::NotSaved(_)) {
                <div class="banner" data-tone="late" role="alert">
                    { icon("warning") }
                    <p>{ scene.t("sharing-not-saved") }</p>
                    <div class="row">
                        <button type="button" class="btn small primary" onclick={again}>{ scene.t("sharing-offer-again") }</button>
                    </div>
                </div>
            }
        </>
    }
}
