//! `#/aide`: what the board is, its keys, where the data live, in plain words.

use super::index::{Place, index};
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
    (&["Q"], "keys-quick"),
    (&["C"], "keys-contact"),
    (&["F"], "help-key-done"),
    (&["P"], "help-key-later"),
    (&["S"], "keys-placement"),
    (&["?"], "keys-help"),
    (&["Ctrl", "K"], "keys-search"),
    (&["Ctrl", "Z"], "keys-undo"),
    (&["Ctrl", "Y"], "keys-redo"),
];

/// The table of keys.
fn key_table(scene: &Scene) -> Html {
    let caps = |names: &[&str]| -> Vec<String> {
        names.iter().map(|name| if name.starts_with("keys-") { scene.t(name) } else { (*name).to_owned() }).collect()
    };
    let rows: Vec<(Vec<String>, String)> = KEYS.iter().map(|(names, does)| (caps(names), scene.t(does))).collect();
    html! {
        <div class="panel">
            <table class="table keys-table">
                <thead>
                    <tr><th scope="col">{ scene.t("help-key") }</th><th scope="col">{ scene.t("help-key-does") }</th></tr>
                </thead>
                <tbody>
                    for (caps, does) in rows {
                        <tr key={caps.join("+")}>
                            <th scope="row">
                                for cap in caps {
                                    <kbd key={cap.clone()}>{ cap.clone() }</kbd>
                                }
                            </th>
                            <td>{ does }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
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
    Part { title: "help-contacts-title", paragraphs: &["help-contacts", "help-quick", "help-week"] },
    Part { title: "help-views-title", paragraphs: &["help-views-1", "help-views-2", "help-views-3", "help-workload"] },
    Part {
        title: "help-sessions-title",
        paragraphs: &["help-sessions-1", "help-sessions-2", "help-sessions-3", "help-sessions-4"],
    },
    Part { title: "help-agenda-title", paragraphs: &["help-agenda-1", "help-agenda-2"] },
    Part {
        title: "help-companies-title",
        paragraphs: &["help-companies-1", "help-companies-2", "help-companies-3", "help-companies-4"],
    },
    Part {
        title: "help-results-title",
        paragraphs: &["help-results-1", "help-results-2", "help-results-3", "help-results-4"],
    },
    Part { title: "help-today-title", paragraphs: &["help-today-screen", "help-today-since", "help-today"] },
    Part { title: "help-paper-title", paragraphs: &["help-paper"] },
    Part { title: "help-joining-title", paragraphs: &["help-joining"] },
    Part { title: "help-undo-title", paragraphs: &["help-undo", "help-undo-2"] },
    Part { title: "help-data-title", paragraphs: &["help-data-1", "help-data-2", "help-data-3", "help-data-4"] },
    Part { title: "help-offline-title", paragraphs: &["help-offline"] },
    Part { title: "help-team-title", paragraphs: &["help-team-1", "help-team-2"] },
    Part {
        title: "help-partner-title",
        paragraphs: &[
            "help-partner-1",
            "help-partner-2",
            "help-partner-3",
            "help-partner-4",
            "help-partner-5",
            "help-partner-6",
        ],
    },
    Part {
        title: "help-rights-title",
        paragraphs: &["help-rights-1", "help-rights-2", "help-rights-3", "help-rights-4"],
    },
    Part { title: "help-privacy-title", paragraphs: &["help-privacy"] },
];

const AFTER_KEYS: &[Part] = &[Part {
    title: "help-words-title",
    paragraphs: &["help-word-step", "help-word-placement", "help-word-goal", "help-word-obstacle"],
}];

const KEYS_TITLE: &str = "help-keys-title";

/// The places of the index: every part, and the keys.
fn places() -> Vec<Place> {
    let titles = |parts: &'static [Part]| parts.iter().map(|part| part.title);
    titles(BEFORE_KEYS).chain([KEYS_TITLE]).chain(titles(AFTER_KEYS)).map(|title| (title, title)).collect()
}

/// A part of the help under its title, with its picture where it has one.
fn section(scene: &Scene, part: &Part) -> Html {
    let sort = [("type", Arg::from(scene.settings.org_type.code()))];
    let paragraphs: Vec<(&str, String)> = part.paragraphs.iter().map(|id| (*id, scene.ta(id, &sort))).collect();
    html! {
        <section key={part.title} aria-labelledby={part.title}>
            <h2 id={part.title}>{ scene.t(part.title) }</h2>
            <div class="prose">
                for (id, paragraph) in paragraphs {
                    <p key={id}>{ paragraph }</p>
                }
            </div>
            { picture(scene, part.title) }
        </section>
    }
}

/// The two pictures: a card that moves, and two computers that give each other their work.
fn picture(scene: &Scene, title: &str) -> Html {
    let (drawing, caption) = match title {
        "help-board-title" => (moving_card(), "help-picture-board"),
        "help-team-title" => (two_computers(), "help-picture-team"),
        _ => return Html::default(),
    };
    html! {
        <figure>
            { drawing }
            <figcaption>{ scene.t(caption) }</figcaption>
        </figure>
    }
}

fn moving_card() -> Html {
    html! {
        <svg viewBox="0 0 320 116" aria-hidden="true">
            <path class="ground" d="M6 6h96v104H6zM112 6h96v104h-96zM218 6h96v104h-96z" />
            <path class="card" d="M14 34h80v20H14zM14 60h80v20H14zM120 34h80v20h-80zM226 34h80v20h-80z" />
            <path class="line" d="M14 20h40M120 20h52M226 20h34M22 44h44M22 70h52M128 44h38M234 44h48" />
            <path class="moved" d="M150 66h80v20h-80z" />
            <path class="line" d="M158 76h46" />
            <path class="arrow" d="M104 70c14 14 26 12 38 8m-8-6 9 6-7 8" />
        </svg>
    }
}

fn two_computers() -> Html {
    html! {
        <svg viewBox="0 0 320 116" aria-hidden="true">
            <path class="ground" d="M20 16h92v62H20zM208 16h92v62h-92zM52 78h28v12H52zM240 78h28v12h-28zM36 90h60v6H36zM224 90h60v6h-60z" />
            <path class="card" d="M30 26h20v42H30zM56 26h20v42H56zM218 26h20v42h-20zM244 26h20v42h-20z" />
            <path class="moved" d="M82 26h20v18H82zM270 26h20v18h-20z" />
            <path class="arrow" d="M122 38h74m-10-8 11 8-11 8M198 62h-74m10-8-11 8 11 8" />
        </svg>
    }
}

#[component]
pub fn Help() -> Html {
    let scene = use_scene();
    html! {
        <div class="page" data-width="narrow">
            <div class="page-head"><h1 tabindex="-1">{ scene.t("help-title") }</h1></div>
            { index(&scene, "help-index", &places()) }
            <article class="help-parts">
                for part in BEFORE_KEYS {
                    { section(&scene, part) }
                }
                <section key={KEYS_TITLE} aria-labelledby={KEYS_TITLE}>
                    <h2 id={KEYS_TITLE}>{ scene.t(KEYS_TITLE) }</h2>
                    { key_table(&scene) }
                </section>
                for part in AFTER_KEYS {
                    { section(&scene, part) }
                }
            </article>
        </div>
    }
}
