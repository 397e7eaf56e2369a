//! Who may already be there, and why.

use crate::app::people::Twin;
use crate::app::{Filter, Route, dialog};
use crate::web::dom;
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::joining::reason;
use crate::web::widgets::icon;
use yew::prelude::*;

/// The warning; its frame is always there, so a screen reader hears what comes into it.
pub fn twins(scene: &Scene, dispatch: &Dispatch, twins: &[Twin]) -> Html {
    let open = |twin: &Twin| {
        let (dispatch, person) = (dispatch.clone(), twin.person);
        Callback::from(move |_: MouseEvent| {
            dispatch.send(dialog::Msg::Closed);
            dom::go(&Route::Person(person, Filter::default()));
        })
    };
    html! {
        <div role="status">
            if !twins.is_empty() {
                <div class="banner" data-tone="warn">
                    { icon("warning") }
                    <p><b>{ scene.ta("person-duplicates", &[("count", twins.len().into())]) }</b>{ " " }{ scene.t("person-duplicates-help") }</p>
                    <ul class="stack" data-gap="s">
                        for (place, twin) in twins.iter().enumerate() {
                            <li key={twin.person.to_string()} class="row">
                                <span>{ line(scene, twin) }{ "\u{a0}· " }<span class="soft">{ reason(scene, twin.reason) }</span></span>
                                <button
                                    type="button"
                                    class={if place == 0 { "btn small primary" } else { "btn small" }}
                                    onclick={open(twin)}
                                >{ scene.t("person-duplicate-open") }<span class="vh">{ "\u{a0}· " }{ twin.name.clone() }</span></button>
                            </li>
                        }
                    </ul>
                </div>
            }
        </div>
    }
}

fn line(scene: &Scene, twin: &Twin) -> String {
    let year = twin.birth_year.map(|year| year.to_string());
    let parts = [Some(twin.name.clone()), year, twin.locality.clone(), Some(scene.step(twin.step))];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\u{a0}· ")
}
