//! The sheet that brings the keys of the organisation back, to be kept in a locked place.

use super::frame::paper_frame;
use super::parts::part;
use crate::app::Route;
use crate::app::device::Hidden;
use crate::app::keyring::Own;
use crate::app::line_keys::line_keys;
use crate::exchange::keys::fingerprint;
use crate::web::scene::{Scene, use_scene};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct KeyringPaperProps {
    pub keyring: Option<Hidden>,
}

/// The sheet, or why there is none.
#[component]
pub fn KeyringPaper(props: &KeyringPaperProps) -> Html {
    let scene = use_scene();
    let title = scene.t("paper-keyring");
    let (Own::Here(pair), Some(device)) = (Own::of(&scene.settings, props.keyring.as_ref()), scene.device) else {
        let content = html! { <p>{ scene.t("paper-keyring-none") }</p> };
        return paper_frame(&scene, title, String::new(), &Route::Exchanges, Html::default(), content);
    };
    let code = pair.secret.code();
    let groups: Vec<&str> = code.split(' ').collect();
    let words = fingerprint(device.org, &pair.public()).map(|(_, word)| word).join(" · ");
    let content = html! {
        <>
            <p>{ scene.t("paper-keyring-what") }</p>
            { part(scene.t("paper-keyring-code"), html! {
                <ol class="paper-code">
                    for (key, group) in line_keys(groups.iter().copied()).into_iter().zip(groups) {
                        <li {key}><code>{ format!("{} {}", &group[..4], &group[4..]) }</code></li>
                    }
                </ol>
            }) }
            { part(scene.t("paper-keyring-words"), html! { <p>{ words }</p> }) }
            { part(scene.t("paper-keyring-how"), how(&scene)) }
        </>
    };
    paper_frame(&scene, title, String::new(), &Route::Exchanges, Html::default(), content)
}

fn how(scene: &Scene) -> Html {
    let lines = ["paper-keyring-keep", "paper-keyring-use", "paper-keyring-leave"];
    html! {
        <ul class="paper-list">
            for id in lines {
                <li key={id}>{ scene.t(id) }</li>
            }
        </ul>
    }
}
