//! The place of a screen whose part is still to come.

use super::View;
use crate::app::Part;
use crate::web::parts::{Arrival, LATER, use_parts};
use crate::web::scene::use_scene;
use crate::web::widgets::icon;
use crate::web::{dom, drafts};
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
    if let Some(draw) = parts.shelf.draw(part) {
        return draw(&props.view);
    }
    let instead = match parts.shelf.screen(part) {
        Arrival::Failed { outdated } if *asked => html! { <PartMissing {part} {outdated} /> },
        _ => html! { <p class="soft" role="status">{ scene.t("part-arriving") }</p> },
    };
    // A dossier stands beside the board from the first moment.
    html! { <div class={if part == Part::Dossier { "side" } else { "page" }} data-arriving="true">{ instead }</div> }
}

#[derive(Properties, PartialEq)]
pub struct WaitingGesturesProps {
    /// The part of the screen. A screen says itself that its part, or the one that writes, cannot be had.
    pub screen: Part,
}

/// What a gesture that waits for a part says of itself; an alert when the part cannot be had. Without the part that
/// writes nothing can be kept, so its alert waits for no gesture.
#[component]
pub fn WaitingGestures(props: &WaitingGesturesProps) -> Html {
    let (scene, parts) = (use_scene(), use_parts());
    let missing = |part: Part| match parts.shelf.get(part) {
        Arrival::Failed { outdated } if part == Part::Acts || parts.waiting_for(part) > 0 => Some((part, outdated)),
        _ => None,
    };
    let is_said = |part: Part| part == props.screen || (part == Part::Acts && props.screen != Part::Main);
    if let Some((part, outdated)) = LATER.into_iter().filter(|part| !is_said(*part)).find_map(missing) {
        return html! { <div class="notices"><PartMissing {part} {outdated} /></div> };
    }
    let arriving = LATER.into_iter().filter(|part| parts.shelf.get(*part) == Arrival::Fetching);
    match arriving.map(|part| parts.waiting_for(part)).sum::<usize>() {
        0 => Html::default(),
        count => html! { <p class="soft" role="status">{ scene.ta("part-waiting", &[("count", count.into())]) }</p> },
    }
}

/// The props of the alert about a part.
#[derive(Properties, PartialEq)]
pub struct PartMissingProps {
    pub part: Part,
    pub outdated: bool,
}

/// The alert: what happened, what is safe, and the way on.
#[component]
pub fn PartMissing(props: &PartMissingProps) -> Html {
    let (scene, parts) = (use_scene(), use_parts());
    // Reloading forgets what stands in an open form: the first press warns.
    let warned = use_state(|| false);
    let part = props.part;
    let onretry = parts.ask.reform(move |_: MouseEvent| part);
    // A second attempt fetches the part that writes as well.
    let waiting = parts.waiting.iter().sum::<usize>();
    let onreload = {
        let warned = warned.clone();
        Callback::from(move |_: MouseEvent| {
            if (waiting > 0 || dom::has_typed_text() || drafts::is_unkept()) && !*warned {
                warned.set(true);
            } else {
                dom::reload();
            }
        })
    };
    html! {
        <div class="banner" data-tone="warn" role="alert">
            { icon("warning") }
            <p>{ scene.t(if props.outdated { "part-outdated" } else { "part-missing" }) }</p>
            if waiting > 0 {
                <p>{ scene.ta("part-kept", &[("count", waiting.into())]) }</p>
            }
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
