//! A panel of facts that is one quiet line while it holds nothing, and opens its form in place.

use crate::web::scene::use_scene;
use crate::web::widgets::Icon;
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

#[derive(Properties, PartialEq)]
pub struct PanelProps {
    /// What the ids of its elements begin with.
    pub id: &'static str,
    pub title: AttrValue,
    pub fill: Fill,
    pub onopen: Callback<MouseEvent>,
    #[prop_or_default]
    pub children: Html,
}

#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let scene = use_scene();
    let id = props.id;
    let (icon, words) = if props.fill == Fill::Facts { ("edit", "common-edit") } else { ("plus", "common-add") };
    html! {
        <section class="panel" aria-labelledby={format!("{id}-title")} data-quiet={(props.fill == Fill::Nothing).then_some("true")}>
            <div class="panel-head">
                <h2 id={format!("{id}-title")}>{ props.title.clone() }</h2>
                if props.fill != Fill::Form {
                    <button type="button" class="btn quiet small" id={format!("{id}-open")} onclick={props.onopen.clone()}>
                        <Icon name={icon} />{ scene.t(words) }<span class="vh">{ format!("\u{202f}: {}", props.title) }</span>
                    </button>
                }
            </div>
            { props.children.clone() }
        </section>
    }
}
