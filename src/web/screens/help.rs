//! In the making.

use super::View;
use yew::prelude::*;

/// The props of a screen.
#[derive(Properties, PartialEq)]
pub struct Props {
    pub view: View,
}

/// The screen.
#[component]
pub fn Help(_props: &Props) -> Html {
    html! { <div class="page"><h1 tabindex="-1">{ "Help" }</h1></div> }
}
