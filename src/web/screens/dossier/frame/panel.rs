//! A panel of facts that is one quiet line while it holds nothing, and opens its form in place.

use crate::web::scene::Scene;
use crate::web::widgets::icon;
use yew::prelude::*;

/// What a panel shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fill {
    /// Nothing is known: a line with « Ajouter ».
    Nothing,
    /// Facts, with « Modifier ».
    Facts,
    /// Lines, with « Ajouter ».
    Lines,
    Form,
}

/// The panel with its heading and its button. The ids of its elements begin with `id`.
pub fn panel(scene: &Scene, id: &str, title: &str, fill: Fill, onopen: Callback<MouseEvent>, body: Html) -> Html {
    let title = scene.t(title);
    let (sign, words) = if fill == Fill::Facts { ("edit", "common-edit") } else { ("plus", "common-add") };
    html! {
        <section class="panel" aria-labelledby={format!("{id}-title")} data-quiet={(fill == Fill::Nothing).then_some("true")}>
            <div class="panel-head">
                <h2 id={format!("{id}-title")}>{ title.clone() }</h2>
                if fill != Fill::Form {
                    <button type="button" class="btn quiet small" id={format!("{id}-open")} onclick={onopen}>
                        { icon(sign) }<span class="word">{ scene.t(words) }<span class="vh">{ scene.about(&title) }</span></span>
                    </button>
                }
            </div>
            { body }
        </section>
    }
}
