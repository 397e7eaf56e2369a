//! The index of a long screen, which stays in view: a press leads to a heading.

use crate::web::dom;
use crate::web::scene::Scene;
use yew::prelude::*;

/// A place: the id of its heading, and the message that names it.
pub type Place = (&'static str, &'static str);

/// The index: buttons, since an address with a fragment would be another screen.
pub fn index(scene: &Scene, label: &str, places: &[Place]) -> Html {
    let lead = |id: &'static str| Callback::from(move |_: MouseEvent| lead_to(id));
    html! {
        <nav class="index" aria-label={scene.t(label)}>
            <ul>
                for (id, name) in places.iter().copied() {
                    <li key={id}><button type="button" class="btn quiet small" onclick={lead(id)}>{ scene.t(name) }</button></li>
                }
            </ul>
        </nav>
    }
}

/// Shows a heading and gives it the focus: those who read by ear or by keys go on from there.
fn lead_to(id: &str) {
    let Some(heading) = dom::find(&format!("[id=\"{id}\"]")) else { return };
    // A heading that takes no focus yet is made to; the attribute has a plain name, so this always succeeds.
    if heading.set_attribute("tabindex", "-1").is_ok() {
        dom::focus(&heading);
    }
    heading.scroll_into_view();
}
