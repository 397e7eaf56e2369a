//! `#/aide`: what the board is, its keys, where the data live, in plain words.

use crate::i18n::Arg;
use crate::web::scene::{Scene, use_scene};
use yew::prelude::*;

/// The keys, in the order of the list: what is pressed and what it does.
const KEYS: &[(&[&str], &str)] = &[
    (&["←", "↑", "→", "↓"], "keys-arrows"),
    (&["keys-name-enter"], "keys-enter"),
    (&["M"], "keys-move"),
    (&["keys-name-space"], "keys-select"),
    (&["keys-name-escape"], "keys-escape"),
    (&["/"], "keys-search"),
    (&["N"], "keys-new-person"),
    (&["C"], "keys-contact"),
    (&["?"], "keys-help"),
    (&["Ctrl", "K"], "keys-search"),
    (&["Ctrl", "Z"], "keys-undo"),
    (&["Ctrl", "Y"], "keys-redo"),
];

/// The table of keys.
fn key_list(scene: &Scene) -> Html {
    let caps = |names: &[&str]| -> Vec<String> {
        names.iter().map(|name| if name.starts_with("keys-") { scene.t(name) } else { (*name).to_owned() }).collect()
    };
    let rows: Vec<(Vec<String>, String)> = KEYS.iter().map(|(names, does)| (caps(names), scene.t(does))).collect();
    html! {
        <dl class="keys">
            for (caps, does) in rows {
                <div key={caps.join("+")}>
                    <dt>
                        for cap in caps {
                            <kbd key={cap.clone()}>{ cap.clone() }</kbd>
                        }
                    </dt>
                    <dd>{ does }</dd>
                </div>
            }
        </dl>
    }
}

/// A part of the help: its title and its paragraphs.
struct Part {
    title: &'static str,
    paragraphs: &'static [&'static str],
}

const BEFORE_KEYS: &[Part] = &[
    Part { title: "help-board-title", paragraphs: &["help-board-1", "help-board-2", "help-board-3", "help-board-4"] },
    Part { title: "help-day-title", paragraphs: &["help-day"] },
    Part { title: "help-contacts-title", paragraphs: &["help-contacts"] },
    Part { title: "help-views-title", paragraphs: &["help-views-1", "help-views-2", "help-views-3"] },
    Part { title: "help-sessions-title", paragraphs: &["help-sessions-1", "help-sessions-2"] },
    Part { title: "help-paper-title", paragraphs: &["help-paper"] },
    Part { title: "help-undo-title", paragraphs: &["help-undo"] },
    Part { title: "help-data-title", paragraphs: &["help-data-1", "help-data-2", "help-data-3", "help-data-4"] },
    Part { title: "help-team-title", paragraphs: &["help-team-1", "help-team-2"] },
    Part { title: "help-privacy-title", paragraphs: &["help-privacy"] },
];

const AFTER_KEYS: &[Part] = &[Part {
    title: "help-words-title",
    paragraphs: &["help-word-step", "help-word-placement", "help-word-goal", "help-word-obstacle"],
}];

fn parts(scene: &Scene, parts: &'static [Part]) -> Vec<(String, Vec<String>)> {
    let sort = [("type", Arg::from(scene.settings.org_type.code()))];
    let read = |part: &Part| {
        let paragraphs = part.paragraphs.iter().map(|id| scene.ta(id, &sort)).collect();
        (scene.t(part.title), paragraphs)
    };
    parts.iter().map(read).collect()
}

/// Parts of the help, each under its title.
fn sections(scene: &Scene, shown: &'static [Part]) -> Html {
    html! {
        <div>
            for (title, paragraphs) in parts(scene, shown) {
                <section key={title.clone()}>
                    <h2>{ title.clone() }</h2>
                    <div>
                        for paragraph in paragraphs.iter() {
                            <p key={paragraph.clone()}>{ paragraph.clone() }</p>
                        }
                    </div>
                </section>
            }
        </div>
    }
}

#[component]
pub fn Help() -> Html {
    let scene = use_scene();
    html! {
        <div class="page" data-width="narrow">
            <article class="prose">
                <h1 tabindex="-1">{ scene.t("help-title") }</h1>
                { sections(&scene, BEFORE_KEYS) }
                <h2>{ scene.t("help-keys-title") }</h2>
                { key_list(&scene) }
                { sections(&scene, AFTER_KEYS) }
            </article>
        </div>
    }
}
