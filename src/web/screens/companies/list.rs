//! The companies.

use crate::web::scene::use_scene;
use crate::web::screens::View;
use crate::web::screens::companies::files::CompanyFiles;
use crate::web::screens::companies::{places, use_book};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CompaniesPageProps {
    pub view: View,
}

#[component]
pub fn CompaniesPage(props: &CompaniesPageProps) -> Html {
    let scene = use_scene();
    use_book(&props.view);
    html! {
        <div class="page" data-width="narrow">
            <div class="page-head"><h1 tabindex="-1">{ scene.t("nav-companies") }</h1>{ places(&scene, "nav-companies") }</div>
            <CompanyFiles view={props.view.clone()} />
        </div>
    }
}
