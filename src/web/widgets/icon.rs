//! The icons of the sprite `assets/icons.svg`, which the build puts into the page.

use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct IconProps {
    /// The name in the sprite, without `i-`.
    pub name: AttrValue,
}

/// An icon; it is never alone, so it says nothing to a screen reader.
#[component]
pub fn Icon(props: &IconProps) -> Html {
    html! {
        <svg class="icon" aria-hidden="true"><use href={format!("#i-{}", props.name)} /></svg>
    }
}
