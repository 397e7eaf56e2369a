//! « Clés et signature »: whether this device signs, the words to compare by telephone, and what is done when a colleague
//! comes, when one leaves, and when the keys are lost.

use super::sealing::{SealForm, SealWords};
use crate::app::device::Hidden;
use crate::app::keyring::{self, Own, State};
use crate::app::line_keys::line_keys;
use crate::app::{Route, Shared, sharing};
use crate::domain::OrgId;
use crate::exchange::keys::fingerprint;
use crate::exchange::keys::fingerprint::{LENGTH, Word};
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::widgets::{DialogBox, FieldSpec, TextField, icon};
use yew::prelude::*;

const WORDS: SealWords = SealWords { help: "keyring-copy-passphrase", unsealed: None, submit: "keyring-copy-make" };

/// What is asked before it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asking {
    Copy,
    Renewal,
    /// New keys, where nobody has those that partners hold.
    Loss,
}

#[derive(Properties, PartialEq)]
pub struct KeysPanelProps {
    pub keyring: Option<Hidden>,
    pub state: Shared<State>,
}

/// The panel.
#[component]
pub fn KeysPanel(props: &KeysPanelProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let asking = use_state(|| None::<Asking>);
    let own = Own::of(&scene.settings, props.keyring.as_ref());
    let org = scene.device.map(|device| device.org);
    let close = {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(None))
    };
    let ask = |what: Asking| {
        let asking = asking.clone();
        Callback::from(move |_: MouseEvent| asking.set(Some(what)))
    };
    let busy = *props.state == State::Working;
    let body = match &own {
        Own::None => html! {
            <>
                <p class="soft">{ scene.t("keyring-none") }</p>
                <div class="row">
                    <button type="button" class="btn" disabled={busy} onclick={dispatch.reform(|_: MouseEvent| keyring::Msg::Asked)}>
                        { icon("lock") }{ scene.t("keyring-make") }
                    </button>
                </div>
            </>
        },
        Own::Here(pair) => html! {
            <>
                <p class="soft">{ scene.t("keyring-here") }</p>
                if let Some(org) = org {
                    { words(&scene, &scene.t("keyring-words"), fingerprint(org, &pair.public())) }
                }
                <div class="row">
                    <button type="button" class="btn" onclick={ask(Asking::Copy)}>{ icon("users") }{ scene.t("keyring-copy") }</button>
                    <a class="btn" href={Route::KeyringSheet.to_string()}>{ icon("print") }{ scene.t("keyring-sheet") }</a>
                    <button type="button" class="btn" onclick={ask(Asking::Renewal)}>{ icon("redo") }{ scene.t("keyring-renew") }</button>
                </div>
            </>
        },
        Own::Elsewhere(keys) => html! {
            <>
                <div class="banner" data-tone="warn" role="note">{ icon("info") }<p>{ scene.t("keyring-elsewhere") }</p></div>
                if let Some(org) = org {
                    { words(&scene, &scene.t("keyring-words"), fingerprint(org, keys)) }
                }
                <div class="row">
                    <button type="button" class="btn quiet" onclick={ask(Asking::Loss)}>{ scene.t("keyring-lost") }</button>
                </div>
            </>
        },
    };
    html! {
        <section class="panel" aria-labelledby="keyring-title">
            <div class="panel-head"><h2 id="keyring-title">{ scene.t("keyring-title") }</h2></div>
            { body }
            if !matches!(own, Own::Here(_)) {
                <CodeForm state={props.state.clone()} />
            }
            <p role="status">{ told(&scene, &props.state) }</p>
            if let Some(asked) = *asking {
                { question(&scene, &dispatch, asked, &close) }
            }
        </section>
    }
}

fn told(scene: &Scene, state: &State) -> String {
    match state {
        State::Idle | State::Mistyped(_) => String::new(),
        State::Working => scene.t("keyring-working"),
        State::Former => scene.t("keyring-former"),
        State::Found => scene.t("keyring-found"),
        State::Renewed => scene.t("keyring-renewed"),
        State::Failed => scene.t("keyring-failed"),
    }
}

/// What will happen, before it does.
fn question(scene: &Scene, dispatch: &Dispatch, asked: Asking, close: &Callback<()>) -> Html {
    if asked == Asking::Copy {
        let onsubmit = {
            let (dispatch, close) = (dispatch.clone(), close.clone());
            Callback::from(move |passphrase: Option<String>| {
                if let Some(passphrase) = passphrase {
                    dispatch.send(sharing::Msg::KeyringAsked { passphrase });
                }
                close.emit(());
            })
        };
        return html! {
            <DialogBox title={scene.t("keyring-copy")} onclose={close.clone()}>
                <div class="stack">
                    <p>{ scene.t("keyring-copy-help") }</p>
                    <SealForm within="keyring" words={WORDS} {onsubmit} />
                </div>
            </DialogBox>
        };
    }
    let (title, help, msg): (_, _, fn() -> keyring::Msg) = match asked {
        Asking::Copy | Asking::Renewal => ("keyring-renew", "keyring-renew-help", || keyring::Msg::RenewalAsked),
        Asking::Loss => ("keyring-lost", "keyring-lost-help", || keyring::Msg::Asked),
    };
    let confirm = {
        let (dispatch, close) = (dispatch.clone(), close.clone());
        Callback::from(move |_: MouseEvent| {
            dispatch.send(msg());
            close.emit(());
        })
    };
    let cancel = close.reform(|_: MouseEvent| ());
    let foot = html! {
        <>
            <button type="button" class="btn" onclick={cancel}>{ scene.t("common-cancel") }</button>
            <button type="button" class="btn primary" onclick={confirm}>{ scene.t("keyring-confirm") }</button>
        </>
    };
    html! {
        <DialogBox title={scene.t(title)} onclose={close.clone()} {foot}>
            <p>{ scene.t(help) }</p>
        </DialogBox>
    }
}

#[derive(Properties, PartialEq)]
struct CodeFormProps {
    state: Shared<State>,
}

/// The box for the code of the sheet of paper.
#[component]
fn CodeForm(props: &CodeFormProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let typed = use_state(String::new);
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |text: String| typed.set(text))
    };
    let onsubmit = {
        let typed = typed.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            dispatch.send(keyring::Msg::CodeGiven((*typed).clone()));
        })
    };
    let error = match &*props.state {
        State::Mistyped(error) => Some(AttrValue::from(scene.why(error))),
        _ => None,
    };
    html! {
        <details open={error.is_some()}>
            <summary>{ scene.t("keyring-code-open") }</summary>
            <form class="form" {onsubmit}>
                <TextField
                    spec={FieldSpec::line("keyring-code", "keyring-code").help("keyring-code-help")}
                    value={(*typed).clone()}
                    {oninput}
                    {error}
                />
                <div class="form-end"><button type="submit" class="btn">{ scene.t("keyring-code-submit") }</button></div>
            </form>
        </details>
    }
}

/// The twelve words of keys, with their numbers.
pub fn words(scene: &Scene, label: &str, words: [Word; LENGTH]) -> Html {
    let keys = line_keys(words.iter().map(|(_, word)| *word));
    html! {
        <div class="fingerprint">
            <p class="hint">{ label.to_owned() }</p>
            <ol aria-label={scene.t("keyring-words-list")}>
                for (key, (number, word)) in keys.into_iter().zip(words) {
                    <li {key}><b>{ word }</b>{ " " }<span class="soft">{ format!("{number:03}") }</span></li>
                }
            </ol>
        </div>
    }
}

/// The words of a partner's keys, and whether somebody compared them.
pub fn of_peer(scene: &Scene, dispatch: &Dispatch, org: OrgId, name: &str) -> Html {
    let held = keyring::of_peer(&scene.settings, org);
    let Some(keys) = held.keys() else {
        let id = if held.sign.is_some() { "peers-no-seal-key" } else { "peers-no-keys" };
        return html! { <p class="record-more">{ scene.t(id) }</p> };
    };
    let compared = dispatch.reform(move |_: MouseEvent| keyring::Msg::Compared(org));
    let label = scene.ta("peers-words", &[("organisation", name.into())]);
    html! {
        <>
            <p class="record-more">
                if held.compared {
                    <span class="tag" data-tone="accent">{ icon("check") }{ scene.t("peers-compared") }</span>
                } else {
                    <span class="tag">{ scene.t("peers-not-compared") }</span>
                }
            </p>
            <details>
                <summary>{ scene.t("peers-words-open") }</summary>
                { words(scene, &label, fingerprint(org, &keys)) }
                if !held.compared {
                    <button type="button" class="btn small" onclick={compared}>{ icon("check") }{ scene.t("peers-compare") }</button>
                }
            </details>
        </>
    }
}
