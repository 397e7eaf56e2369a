//! One company: who it is, what one should know before asking, whom one speaks to, what happened, and who is there.

use super::elements::{Elements, contacts, offered, sites};
use super::events::Events;
use super::head::Head;
use super::people::{People, openings};
use crate::app::companies::Book;
use crate::app::{Route, Shared};
use crate::domain::{CompanyId, Subject};
use crate::insight::companies::Firm;
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::View;
use crate::web::screens::companies::words::firm_name;
use crate::web::screens::companies::{places, use_book};
use crate::web::screens::form::draft::Drafts;
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CompanyPageProps {
    pub id: CompanyId,
    pub view: View,
}

#[component]
pub fn CompanyPage(props: &CompanyPageProps) -> Html {
    let scene = use_scene();
    use_book(&props.view);
    let book = props.view.book.clone();
    let firm = book.as_ref().and_then(|book| book.firm(props.id)).cloned();
    match (book, firm) {
        (Some(book), Some(firm)) => html! { <Whole key={firm.id.to_string()} {book} firm={firm.clone()} /> },
        (Some(book), None) if book.left.is_none() => html! {
            <div class="page" data-width="narrow">
                <h1 tabindex="-1">{ scene.t("nav-companies") }</h1>
                <p>{ scene.t("company-missing") }</p>
                { back(&scene) }
            </div>
        },
        _ => html! {
            <div class="page" data-width="narrow">
                <h1 tabindex="-1">{ scene.t("nav-companies") }</h1>
                <p role="status">{ scene.t("company-opening") }</p>
            </div>
        },
    }
}

fn back(scene: &Scene) -> Html {
    let all = Route::Companies(String::new()).to_string();
    html! { <a class="btn" href={all}>{ icon("chevron-left") }{ scene.t("company-back") }</a> }
}

/// What the parts of the page are drawn from.
#[derive(Properties, PartialEq)]
pub struct FirmProps {
    pub book: Shared<Book>,
    pub firm: Rc<Firm>,
}

#[component]
fn Whole(props: &FirmProps) -> Html {
    let scene = use_scene();
    let (book, firm) = (&props.book, &props.firm);
    let sheet = Route::CompanySheet(firm.id).to_string();
    html! {
        <div class="page" data-width="narrow">
            <div class="row">
                { back(&scene) }
                <a class="btn push" href={sheet}>{ icon("print") }{ scene.t("company-print") }</a>
            </div>
            <div class="page-head"><h1 tabindex="-1">{ firm_name(&scene, firm) }</h1>{ places(&scene, "nav-companies") }</div>
            <Drafts about={Subject::Company(firm.id)} />
            <Head book={book.clone()} firm={firm.clone()} />
            <Events firm={firm.clone()} />
            <Elements spec={contacts()} firm={firm.clone()} />
            <People book={book.clone()} firm={firm.clone()} />
            <Elements spec={offered()} firm={firm.clone()} />
            { openings(&scene, book, firm) }
            <Elements spec={sites()} firm={firm.clone()} />
        </div>
    }
}
