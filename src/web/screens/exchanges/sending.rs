//! « Préparer un envoi »: to whom and why, what leaves and what stays of each person, then the sealed file.

mod person;

use super::sealing::{SealForm, SealWords};
use crate::app::Shared;
use crate::app::device::Hidden;
use crate::app::keyring::{self, Own};
use crate::app::sharing::{self, Desk, Lock, State};
use crate::domain::{OrgId, Purpose};
use crate::exchange::companions::Along;
use crate::exchange::packing::Extent;
use crate::i18n::labels::List;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::widgets::choices::{Choice, Choices};
use crate::web::widgets::{DialogBox, icon};
use person::person;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

const WORDS: SealWords =
    SealWords { help: "sharing-passphrase-help", unsealed: Some("sharing-unsealed-warning"), submit: "sharing-make" };

/// How many people are listed at first.
const FIRST: usize = 50;

#[derive(Properties, PartialEq)]
pub struct SendingProps {
    pub desk: Shared<Desk>,
    pub state: Shared<State>,
    pub keyring: Option<Hidden>,
}

/// The dialog. Nothing leaves before its last button.
#[component]
pub fn Sending(props: &SendingProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let desk = &props.desk;
    let onclose = use_callback(dispatch.clone(), |(), dispatch| dispatch.send(sharing::Msg::Closed));
    let busy = matches!(*props.state, State::Sealing(_) | State::Offered(_));
    let peers = scene.settings.peers();
    if let State::Made { .. } = *props.state {
        let close = onclose.reform(|_: MouseEvent| ());
        return html! {
            <DialogBox title={scene.t("sharing-open")} {onclose} foot={html! {
                <button type="button" class="btn primary" onclick={close}>{ scene.t("common-close") }</button>
            }}>
                { super::peers::told(&scene, &dispatch, &props.state) }
            </DialogBox>
        };
    }
    html! {
        <DialogBox title={scene.t("sharing-open")} width="wide" {onclose}>
            <div class="stack">
                <p class="soft">{ scene.t("sharing-open-help") }</p>
                if peers.is_empty() {
                    <div class="banner" data-tone="warn" role="note">{ icon("info") }<p>{ scene.t("sharing-no-peer") }</p></div>
                } else {
                    <Whither desk={desk.clone()} />
                    { seen(&scene, &dispatch, desk) }
                    if desk.going().next().is_some() {
                        { total(&scene, desk) }
                        <Closing recipient={desk.recipient} keyring={props.keyring.clone()} ready={!busy} />
                    }
                    <p role="status">{ told(&scene, &props.state) }</p>
                    if matches!(*props.state, State::NotSaved(_)) {
                        { super::peers::told(&scene, &dispatch, &props.state) }
                    }
                }
            </div>
        </DialogBox>
    }
}

fn told(scene: &Scene, state: &State) -> String {
    match state {
        State::Sealing(_) | State::Offered(_) => scene.t("sharing-making"),
        State::Failed => scene.t("sharing-failed"),
        State::Idle | State::NotSaved(_) | State::Made { .. } => String::new(),
    }
}

#[derive(Properties, PartialEq)]
struct WhitherProps {
    desk: Shared<Desk>,
}

/// To whom and why. Both are needed before anybody is looked at.
#[component]
fn Whither(props: &WhitherProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let recipient = use_state(|| props.desk.recipient);
    let purpose = use_state(|| props.desk.purpose);
    let choose = move |recipient: Option<OrgId>, purpose: Option<Purpose>| {
        if let (Some(recipient), Some(purpose)) = (recipient, purpose) {
            dispatch.send(sharing::Msg::Chosen { recipient, purpose });
        }
    };
    let onrecipient = {
        let (recipient, purpose, choose) = (recipient.clone(), purpose.clone(), choose.clone());
        Callback::from(move |text: AttrValue| {
            let org = OrgId::parse(&text).ok();
            recipient.set(org);
            choose(org, *purpose);
        })
    };
    let onpurpose = {
        let (recipient, purpose) = (recipient.clone(), purpose.clone());
        Callback::from(move |text: AttrValue| {
            let why = Purpose::parse(&text);
            purpose.set(why);
            choose(*recipient, why);
        })
    };
    let peers = scene.settings.peers().into_iter();
    let recipients: Vec<Choice> =
        peers.map(|(org, name)| (org.to_string().into(), name.to_owned().into(), None)).collect();
    let purposes = Purpose::ALL.map(|why| {
        let hint = scene.t(&format!("sharing-purpose-help-{why}"));
        (why.code().into(), scene.code(List::SharingPurpose, why.code()).into(), Some(hint.into()))
    });
    let (to, why) = (recipient.map(|org| org.to_string()).unwrap_or_default(), purpose.map_or("", Purpose::code));
    html! {
        <>
            <Choices name="sharing-recipient" legend={scene.t("sharing-recipient")} choices={recipients} chosen={to} onchoose={onrecipient} />
            <Choices name="sharing-purpose" legend={scene.t("sharing-purpose")} choices={purposes.to_vec()} chosen={why} onchoose={onpurpose} />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ClosingProps {
    recipient: Option<OrgId>,
    keyring: Option<Hidden>,
    ready: bool,
}

/// How the file is closed: with the partner's key where both sides have keys, else with a passphrase.
#[component]
fn Closing(props: &ClosingProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let by_phrase = use_state(|| false);
    let onsubmit = {
        let dispatch = dispatch.clone();
        Callback::from(move |passphrase: Option<String>| {
            dispatch.send(sharing::Msg::Asked(passphrase.map_or(Lock::None, Lock::Passphrase)));
        })
    };
    let form = html! { <SealForm within="sending" words={WORDS} {onsubmit} ready={props.ready} /> };
    let signs = matches!(Own::of(&scene.settings, props.keyring.as_ref()), Own::Here(_));
    let seals = props.recipient.is_some_and(|org| keyring::of_peer(&scene.settings, org).seal.is_some());
    let name = props.recipient.and_then(|org| scene.settings.peer(org)).unwrap_or_default().to_owned();
    let unsigned = html! { <p class="hint">{ scene.t("sharing-unsigned") }</p> };
    if !signs || !seals {
        return html! { <>if !signs { { unsigned } }{ form }</> };
    }
    let choices = [
        ("key", scene.ta("sharing-by-key", &[("organisation", name.into())]), "sharing-by-key-help"),
        ("phrase", scene.t("sharing-by-phrase"), "sharing-by-phrase-help"),
    ];
    let choices = choices.map(|(code, label, help)| (code.into(), label.into(), Some(scene.t(help).into())));
    let onchoose = {
        let by_phrase = by_phrase.clone();
        Callback::from(move |code: AttrValue| by_phrase.set(code == "phrase"))
    };
    let make = dispatch.reform(|_: MouseEvent| sharing::Msg::Asked(Lock::Key));
    html! {
        <>
            <Choices name="sharing-closing" legend={scene.t("sharing-closing")} choices={choices.to_vec()}
                chosen={if *by_phrase { "phrase" } else { "key" }} {onchoose} />
            if *by_phrase {
                { form }
            } else {
                <div class="form-end">
                    <button type="button" class="btn primary" disabled={!props.ready} onclick={make}>
                        { icon("download") }{ scene.t("sharing-make") }
                    </button>
                </div>
            }
        </>
    }
}

/// The people who were looked at.
fn seen(scene: &Scene, dispatch: &Dispatch, desk: &Shared<Desk>) -> Html {
    let (Some(recipient), Some(_)) = (desk.recipient, desk.purpose) else { return Html::default() };
    if let Some(left) = desk.looking {
        return html! { <p role="status">{ scene.ta("sharing-looking", &[("count", left.into())]) }</p> };
    }
    let organisation = scene.settings.peer(recipient).unwrap_or_default().to_owned();
    if desk.people.is_empty() {
        let words = scene.ta("sharing-nobody", &[("organisation", organisation.into())]);
        return html! { <div class="banner" data-tone="warn" role="status">{ icon("info") }<p>{ words }</p></div> };
    }
    // Those of whom something leaves stand first.
    let (going, others): (Vec<_>, Vec<_>) = desk.people.iter().partition(|told| told.outlook.is_ok());
    html! {
        <section aria-labelledby="sharing-people">
            <h3 id="sharing-people">{ scene.t("sharing-people") }</h3>
            <ul class="records">
                for told in going.into_iter().chain(others).take(FIRST) {
                    { person(scene, dispatch, desk, told, &organisation) }
                }
            </ul>
            if desk.people.len() > FIRST {
                <p class="hint">{ scene.ta("preview-more", &[("count", (desk.people.len() - FIRST).into())]) }</p>
            }
            { again(scene, dispatch, desk) }
            { book(scene, dispatch, desk) }
            { waits(scene, desk, &organisation) }
        </section>
    }
}

/// What the partner's program does not read yet, and what lets it leave.
fn waits(scene: &Scene, desk: &Desk, organisation: &str) -> Html {
    let count = desk.waits();
    if count == 0 {
        return Html::default();
    }
    let args = [("count", count.into()), ("organisation", organisation.into())];
    html! {
        <div class="banner" role="note">
            { icon("info") }
            <p><b>{ scene.ta("sharing-waits", &args) }</b>{ " " }{ scene.t("sharing-waits-help") }</p>
        </div>
    }
}

/// Whether what has left before goes once more.
fn again(scene: &Scene, dispatch: &Dispatch, desk: &Desk) -> Html {
    let before = desk.people.iter().filter_map(|told| told.outlook.ok()).any(|outlook| outlook.news < outlook.all);
    if !before {
        return Html::default();
    }
    let onchange = dispatch.reform(|event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let all = input.is_some_and(|input| input.checked());
        sharing::Msg::ExtentChosen(if all { Extent::All } else { Extent::News })
    });
    html! {
        <label class="check">
            <input type="checkbox" checked={desk.extent == Extent::All} {onchange} />
            <span>{ scene.t("sharing-all") }</span>
        </label>
    }
}

/// Whether all companies go along, or those alone that the dossiers name.
fn book(scene: &Scene, dispatch: &Dispatch, desk: &Desk) -> Html {
    if desk.book == 0 {
        return Html::default();
    }
    let onchange = dispatch.reform(|event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let whole = input.is_some_and(|input| input.checked());
        sharing::Msg::AlongChosen(if whole { Along::Book } else { Along::Named })
    });
    html! {
        <>
            <label class="check">
                <input type="checkbox" checked={desk.along == Along::Book} aria-describedby="sharing-book-help" {onchange} />
                <span>{ scene.ta("sharing-book", &[("count", desk.book.into())]) }</span>
            </label>
            <p id="sharing-book-help" class="hint">{ scene.t("sharing-book-help") }</p>
        </>
    }
}

fn total(scene: &Scene, desk: &Desk) -> Html {
    let facts = scene.ta("sharing-total-facts", &[("count", desk.facts().into())]);
    let args = [("count", desk.going().count().into()), ("facts", facts.into())];
    html! { <p><b>{ scene.ta("sharing-total", &args) }</b></p> }
}
