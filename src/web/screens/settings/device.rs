//! What belongs to this device: language, theme, keys, and where the data are.

use crate::app::device;
use crate::app::device::{Choices as Chosen, Theme};
use crate::app::offline::{self, Copy, Offline};
use crate::domain::Lang;
use crate::web::dom;
use crate::web::scene::{Dispatch, Scene};
use crate::web::widgets::{Choices, chosen};
use std::rc::Rc;
use yew::prelude::*;

const THEMES: [(Theme, &str, &str); 3] = [
    (Theme::System, "system", "settings-theme-system"),
    (Theme::Light, "light", "settings-theme-light"),
    (Theme::Dark, "dark", "settings-theme-dark"),
];

/// The panel of this device. Whether the browser promised to keep the data is not known before the program asked.
pub fn device(
    scene: &Scene,
    dispatch: &Dispatch,
    choices: &Rc<Chosen>,
    persisted: Option<bool>,
    offline: Offline,
) -> Html {
    let choose = {
        let (dispatch, current) = (dispatch.clone(), choices.clone());
        Callback::from(move |change: Box<dyn Fn(&mut Chosen)>| {
            let mut choices = current.as_ref().clone();
            change(&mut choices);
            dispatch.send(device::Msg::ChoicesMade(choices));
        })
    };
    let language = choose.reform(|event: Event| -> Box<dyn Fn(&mut Chosen)> {
        let lang = Lang::parse(&chosen(&event)).unwrap_or_default();
        Box::new(move |choices| choices.language = lang)
    });
    let theme = choose.reform(|name: AttrValue| -> Box<dyn Fn(&mut Chosen)> {
        let theme = THEMES.iter().find(|(_, id, _)| *id == name).map_or(Theme::System, |(theme, ..)| *theme);
        Box::new(move |choices| choices.theme = theme)
    });
    let keys = choose.reform(|_: Event| -> Box<dyn Fn(&mut Chosen)> {
        Box::new(|choices| choices.letter_keys = !choices.letter_keys)
    });
    let themes: Vec<_> =
        THEMES.iter().map(|(_, id, label)| (AttrValue::from(*id), AttrValue::from(scene.t(label)), None)).collect();
    let current = THEMES.iter().find(|(theme, ..)| *theme == choices.theme).map_or("system", |(_, id, _)| *id);
    let address = dom::window().and_then(|window| window.location().origin().ok()).unwrap_or_default();
    html! {
        <section class="panel" aria-labelledby="settings-device">
            <div class="panel-head"><h2 id="settings-device">{ scene.t("settings-device") }</h2></div>
            <div class="stack">
                <div class="field">
                    <div class="field-label"><label for="language">{ scene.t("settings-language") }</label></div>
                    <select id="language" onchange={language}>
                        for lang in Lang::ALL {
                            <option key={lang.code()} value={lang.code()} selected={choices.language == lang} lang={lang.code()}>
                                { lang.own_name() }
                            </option>
                        }
                    </select>
                </div>
                <Choices name="theme" legend={scene.t("settings-theme")} choices={themes} chosen={current} onchoose={theme} />
                <label class="check switch">
                    <span>
                        { scene.t("settings-letter-keys") }
                        <span class="hint">{ format!(" {}", scene.t("settings-letter-keys-help")) }</span>
                    </span>
                    <input type="checkbox" role="switch" checked={choices.letter_keys} onchange={keys} />
                </label>
                <p>{ scene.ta("settings-data-where", &[("address", address.into())]) }</p>
                <p class="soft">{ scene.t("settings-moving") }</p>
                { keeping(scene, dispatch, persisted) }
                { without_network(scene, dispatch, offline) }
            </div>
        </section>
    }
}

/// Whether the browser promised to keep the data, and how to ask.
fn keeping(scene: &Scene, dispatch: &Dispatch, persisted: Option<bool>) -> Html {
    let ask = dispatch.reform(|_: MouseEvent| device::Msg::PersistenceAsked);
    let answer = match persisted {
        Some(true) => Some("settings-kept"),
        Some(false) => Some("settings-not-kept"),
        None => None,
    };
    html! {
        <div class="row">
            if persisted != Some(true) {
                <button type="button" class="btn" onclick={ask}>{ scene.t("settings-keep") }</button>
            }
            if let Some(answer) = answer {
                <p class="hint" role="status">{ scene.t(answer) }</p>
            }
        </div>
    }
}

/// Whether the program works without a network, and how it comes among those of the device.
fn without_network(scene: &Scene, dispatch: &Dispatch, offline: Offline) -> Html {
    let install = dispatch.reform(|_: MouseEvent| offline::Msg::InstallAsked);
    let told = match offline.copy {
        Copy::OnItsWay => "offline-on-its-way",
        Copy::Kept => "offline-kept",
        Copy::Refused => "offline-refused",
    };
    html! {
        <div class="stack">
            <p role="status">{ scene.t(told) }</p>
            if offline.installable {
                <button type="button" class="btn" onclick={install}>{ scene.t("offline-install") }</button>
            }
        </div>
    }
}
