//! What is offered.

use crate::web::scene::use_scene;
use crate::web::screens::View;
use crate::web::screens::companies::{places, use_book};
use crate::web::screens::openings::paste::PasteOffers;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct OpeningsPageProps {
    pub view: View,
}

#[component]
pub fn OpeningsPage(props: &OpeningsPageProps) -> Html {
    let scene = use_scene();
    use_book(&props.view);
    html! {
        <div class="page" data-width="narrow">
            <div class="page-head"><h1 tabindex="-1">{ scene.t("nav-openings") }</h1>{ places(&scene, "nav-openings") }</div>
            <PasteOffers view={props.view.clone()} />
        </div>
    }
}
