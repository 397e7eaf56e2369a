//! The organisations with which files are exchanged: what left for each, what came back, and our card for the next one.

use super::erasures::erasures;
use super::keys::of_peer;
use crate::app::device::Deed;
use crate::app::sharing::{self, Closed, State};
use crate::domain::order::InOrder;
use crate::domain::{Day, OrgId};
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::Record;
use crate::journal::Kind;
use crate::journal::schema::{dispatch, peer};
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::View;
use crate::web::widgets::icon;
use yew::prelude::*;

/// After this many days without a receipt one asks (rule A17 of the field).
const WAIT: i32 = 14;

/// How many packets of each are shown, the latest first.
const SHOWN: usize = 5;

/// The panel.
pub fn peers_panel(scene: &Scene, out: &Dispatch, view: &View) -> Html {
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
                    <li key={org.to_string()}>
                        <div class="record">
                            <p class="record-title">{ name.to_owned() }</p>
                            <p class="record-more">{ sort(scene, org) }</p>
                            { of_peer(scene, out, org, name) }
                            { packets(scene, org, name) }
                            { erasures(scene, out, org, name) }
                        </div>
                    </li>
                }
            </ul>
            <div class="row">
                <button type="button" class="btn" onclick={card}>{ icon("download") }{ scene.t("peers-card") }</button>
                <p class="hint">{ scene.t("peers-card-help") }</p>
            </div>
            { told(scene, out, &view.sharing) }
        </section>
    }
}

fn sort(scene: &Scene, org: OrgId) -> String {
    let record = scene.settings.records.element(&Kind::Peer, org.uuid().into());
    let sort = record.and_then(|record| record.get(peer::TYPE)).unwrap_or_default();
    scene.code(List::OrganisationType, sort.code())
}

/// The packets that left for an organisation.
fn packets(scene: &Scene, org: OrgId, name: &str) -> Html {
    let to_them = |packet: &&Record| packet.get(dispatch::TO) == Some(org);
    let mut packets: Vec<&Record> = scene.settings.records.of(&Kind::Dispatch).iter().filter(to_them).collect();
    if packets.is_empty() {
        return html! { <p class="record-more">{ scene.t("peers-none-sent") }</p> };
    }
    packets.order_by_key(|packet| std::cmp::Reverse((packet.get(dispatch::SENT), packet.keys.clone())));
    html! {
        <ul class="record-sub plain" aria-label={scene.ta("peers-sent", &[("organisation", name.into())])}>
            for packet in packets.into_iter().take(SHOWN) {
                <li key={packet.keys.text().to_owned()} class="record-line">
                    <span>{ line(scene, packet) }</span>
                    { answer(scene, packet) }
                </li>
            }
        </ul>
    }
}

fn line(scene: &Scene, packet: &Record) -> String {
    let date =
        packet.get(dispatch::SENT).map(|day| formats::short_day(&scene.words, day, scene.today)).unwrap_or_default();
    let purpose = packet.get(dispatch::PURPOSE).map(|purpose| scene.code(List::SharingPurpose, purpose.code()));
    let people = packet.get(dispatch::PEOPLE).unwrap_or_default();
    let args = [("count", people.into()), ("date", date.into()), ("purpose", purpose.unwrap_or_default().into())];
    scene.ta("peers-dispatch", &args)
}

/// Whether its recipient said that it has it.
fn answer(scene: &Scene, packet: &Record) -> Html {
    let received = packet.get(dispatch::RECEIVED).map(|day: Day| formats::short_day(&scene.words, day, scene.today));
    if let Some(date) = received {
        return html! { <span class="tag" data-tone="accent">{ scene.ta("peers-received", &[("date", date.into())]) }</span> };
    }
    let days = packet.get(dispatch::SENT).map_or(0, |day| day.days_until(scene.today));
    if days < WAIT {
        return html! { <span class="tag">{ scene.t("peers-waiting") }</span> };
    }
    html! { <span class="tag" data-tone="warn">{ scene.ta("peers-waiting-long", &[("count", days.into())]) }</span> }
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
