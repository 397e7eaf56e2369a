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
pub fn DossierPanel(_props: &Props) -> Html {
    html! { <div class="page"><h1 tabindex="-1">{ "DossierPanel" }</h1></div> }
}
