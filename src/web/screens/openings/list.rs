//! What is offered: those for which people are looked for, or those that are closed.

use super::form::OpeningForm;
use super::words;
use crate::app::Route;
use crate::app::companies::Book;
use crate::domain::Day;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::openings::list::{Listed, Which, listed};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::View;
use crate::web::screens::companies::{places, use_book};
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::matching::{OffersFor, asked_for};
use crate::web::screens::openings::paste::PasteOffers;
use crate::web::widgets::icon;
use yew::prelude::*;

/// The button of a new one, which its form has as its heading.
const NEW: &str = "openings-new";

/// What the address says of which openings are shown.
const STATE: &str = "etat=";

#[derive(Properties, PartialEq)]
pub struct OpeningsPageProps {
    pub view: View,
}

/// Which openings an address shows.
fn which(route: &Route) -> Which {
    let Route::Openings(query) = route else { return Which::Open };
    let said = query.split('&').find_map(|part| part.strip_prefix(STATE));
    said.and_then(Which::parse).unwrap_or(Which::Open)
}

fn address(which: Which) -> String {
    let query = if which == Which::Open { String::new() } else { format!("{STATE}{which}") };
    Route::Openings(query).to_string()
}

#[component]
pub fn OpeningsPage(props: &OpeningsPageProps) -> Html {
    use_book(&props.view);
    if let Some(person) = asked_for(&props.view.route) {
        return html! { <OffersFor {person} view={props.view.clone()} /> };
    }
    html! { <Offered view={props.view.clone()} /> }
}

#[component]
fn Offered(props: &OpeningsPageProps) -> Html {
    let scene = use_scene();
    let opening = use_opening(|(): &()| NEW.to_owned());
    let book = props.view.book.clone();
    let which = which(&props.view.route);
    let lines = use_memo((book.clone(), which, scene.today), |(book, which, today)| {
        let read = |book: &Book| listed(&book.openings, book.people.values(), *which, *today);
        book.as_deref().map(read).unwrap_or_default()
    });
    let adding = book.clone().filter(|_| opening.now.is_some());
    let left = book.as_ref().and_then(|book| book.left);
    html! {
        <div class="page" data-width="narrow">
            <div class="page-head"><h1 tabindex="-1">{ scene.t("nav-openings") }</h1>{ places(&scene, "nav-openings") }</div>
            <p class="soft">{ scene.t("openings-help") }</p>
            <section class="panel" aria-labelledby="openings-title">
                <div class="panel-head">
                    <h2 id="openings-title">{ scene.t(if which == Which::Open { "openings-title" } else { "openings-title-closed" }) }</h2>
                    <button type="button" id={NEW} class="btn small push" onclick={opening.press(())}
                        aria-expanded={if adding.is_some() { "true" } else { "false" }}>
                        { icon("plus") }{ scene.t("openings-add") }
                    </button>
                </div>
                if let Some(book) = adding {
                    <OpeningForm {book} title={NEW} onclose={opening.onclose.clone()} />
                }
                { tabs(&scene, which) }
                if let Some(left) = left {
                    <p class="hint" role="status">{ scene.ta("openings-reading", &[("count", left.into())]) }</p>
                }
                if lines.is_empty() && book.is_some() {
                    <p class="soft">{ scene.t(if which == Which::Open { "openings-empty" } else { "openings-empty-closed" }) }</p>
                }
                if let Some(book) = book.as_deref() {
                    <ul class="records openings" data-weighed={if book.is_weighed { "true" } else { "false" }}>
                        for line in lines.iter() {
                            <li key={line.opening.id.to_string()} data-opening={line.opening.id.to_string()}>{ entry(&scene, book, line) }</li>
                        }
                    </ul>
                }
            </section>
            <PasteOffers view={props.view.clone()} />
        </div>
    }
}

/// The open ones and the closed ones.
fn tabs(scene: &Scene, here: Which) -> Html {
    let tabs = [(Which::Open, "openings-tab-open"), (Which::Closed, "openings-tab-closed")];
    html! {
        <nav class="switch-view" aria-label={scene.t("openings-tabs")}>
            for (which, name) in tabs {
                <a key={name} href={address(which)} aria-current={(which == here).then_some("page")}>{ scene.t(name) }</a>
            }
        </nav>
    }
}

/// An opening: what, whose, how many posts are taken, and when one is free again.
fn entry(scene: &Scene, book: &Book, line: &Listed) -> Html {
    let (opening, counts) = (&line.opening, line.recruitment.counts());
    let day = |id: &str, day: Day| scene.ta(id, &[("date", formats::short_day(&scene.words, day, scene.today).into())]);
    let source = opening.source.as_deref().map(|code| scene.code(List::OpeningSource, code));
    let told: Vec<String> =
        words::whose(book, opening).into_iter().chain(words::offered(scene, opening)).chain(source).collect();
    let frees = line.recruitment.frees_on().map(|free| day("openings-frees", free));
    let starts = opening.start.filter(|start| *start > scene.today).map(|start| day("openings-starts", start));
    let by = opening.apply_by.filter(|by| *by >= scene.today).map(|by| day("openings-by", by));
    let waiting = (counts.waiting > 0).then(|| scene.ta("openings-waiting", &[("count", counts.waiting.into())]));
    let more: Vec<String> = [waiting, frees, starts, by].into_iter().flatten().collect();
    let suited = book.suited.as_ref().and_then(|suited| suited.get(&opening.id)).copied();
    html! {
        <div class="record">
            <h3 class="record-title"><a href={Route::Opening(opening.id).to_string()}>{ words::title(scene, opening) }</a></h3>
            if !told.is_empty() {
                <p class="record-more">{ told.join("\u{a0}· ") }</p>
            }
            // What people hold is known once everybody was read.
            if book.left.is_none() {
                <p class="opening-posts">{ words::counted(scene, opening.sort, counts) }</p>
                if !more.is_empty() {
                    <p class="record-more">{ more.join("\u{a0}· ") }</p>
                }
                if let Some(suited) = suited {
                    <p class="record-more" data-suited={suited.to_string()}>{ scene.ta("openings-suited", &[("count", suited.into())]) }</p>
                }
            }
        </div>
    }
}
