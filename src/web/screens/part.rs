//! The place of a screen whose part is still to come.

use super::View;
use crate::web::dom;
use crate::web::parts::{Arrival, Part, use_parts};
use crate::web::scene::use_scene;
use crate::web::widgets::Icon;
use yew::prelude::*;

/// The props of a screen that another part draws.
#[derive(Properties, PartialEq)]
pub struct PartScreenProps {
    pub part: Part,
    pub view: View,
}

/// The screen; a quiet sentence while its part is fetched, and an alert when it cannot be had.
#[component]
pub fn PartScreen(props: &PartScreenProps) -> Html {
    let (scene, parts) = (use_scene(), use_parts());
    let part = props.part;
    // A part that could not be had while nobody needed it is tried again before anything is said.
    let asked = use_state(|| false);
    use_effect_with(part, {
        let (ask, asked) = (parts.ask.clone(), asked.clone());
        move |part| {
            ask.emit(*part);
            asked.set(true);
        }
    });
    let instead = match parts.shelf.get(part) {
        Arrival::Here(screens) => return (screens.draw)(&props.view),
        Arrival::Failed { outdated } if *asked => html! { <PartMissing {part} {outdated} /> },
        Arrival::Awaited | Arrival::Fetching | Arrival::Failed { .. } => {
            html! { <p class="soft" role="status">{ scene.t("part-arriving") }</p> }
        }
    };
    // A dossier stands beside the board from the first moment.
    html! { <div class={if part == Part::Dossier { "side" } else { "page" }} data-arriving="true">{ instead }</div> }
}

/// The props of the alert about a part.
#[derive(Properties, PartialEq)]
struct PartMissingProps {
    part: Part,
    outdated: bool,
}

/// The alert: what happened, what is safe, and the way on.
#[component]
fn PartMissing(props: &PartMissingProps) -> Html {
    let (scene, parts) = (use_scene(), use_parts());
    // Reloading forgets what stands in an open form: the first press warns.
    let warned = use_state(|| false);
    let part = props.part;
    let onretry = parts.ask.reform(move |_: MouseEvent| part);
    let onreload = {
        let warned = warned.clone();
        Callback::from(move |_: MouseEvent| {
            if dom::has_typed_text() && !*warned {
                warned.set(true);
            } else {
                dom::reload();
            }
        })
    };
    html! {
        <div class="banner" data-tone="warn" role="alert">
            <Icon name="warning" />
            <p>{ scene.t(if props.outdated { "part-outdated" } else { "part-missing" }) }</p>
            if *warned {
                <p>{ scene.t("part-unsaved-text") }</p>
            }
            <div class="row">
                if props.outdated {
                    <button type="button" class="btn small primary" onclick={onreload}>
                        { scene.t(if *warned { "part-reload-anyway" } else { "store-reload" }) }
                    </button>
                }
                <button type="button" class="btn small" onclick={onretry}>{ scene.t("common-retry") }</button>
            </div>
        </div>
    }
}
