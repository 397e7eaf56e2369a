//! `#/offres?pour=<personne>`: the openings beside one person, and the levers that would open more of them.

use super::link::FOR;
use super::pair::{Pair, gain};
use super::panel::{open_ones, reading};
use crate::app::companies::Book;
use crate::app::line_keys::line_keys;
use crate::app::{Route, Shared};
use crate::domain::PersonId;
use crate::insight::matching::lever::{Gain, gains};
use crate::insight::matching::rank::{Row, offers};
use crate::insight::matching::{Asked, Profile, Seeker, Weights};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::View;
use crate::web::screens::companies::places;
use crate::web::widgets::icon;
use yew::prelude::*;

/// How many openings are shown at first, and then with each press.
const PAGE: usize = 20;

/// The person that a route asks for, if it asks for one.
pub fn asked_for(route: &Route) -> Option<PersonId> {
    let Route::Openings(query) = route else { return None };
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    pairs.find(|(key, _)| key == FOR).and_then(|(_, person)| PersonId::parse(&person).ok())
}

#[derive(Properties, PartialEq)]
pub struct OffersForProps {
    pub person: PersonId,
    pub view: View,
}

/// The whole screen. Whoever draws it asks for the book.
#[component]
pub fn OffersFor(props: &OffersForProps) -> Html {
    let scene = use_scene();
    let book = props.view.book.as_ref();
    let profile = book.and_then(|book| book.people.get(&props.person));
    let name = profile.map(|profile| profile.name.clone()).filter(|name| !name.is_empty());
    let name = name.unwrap_or_else(|| scene.t("person-unnamed"));
    let body = match book.and_then(|book| Some((book, book.pool.as_ref()?.seeker(props.person).cloned()))) {
        Some((book, Some(_))) => html! { <Beside person={props.person} book={book.clone()} /> },
        Some((_, None)) => html! { <p>{ scene.t("match-offers-missing") }</p> },
        None => reading(&scene, book),
    };
    html! {
        <div class="page" data-width="narrow">
            <div class="page-head">
                <h1 tabindex="-1">{ scene.ta("match-offers", &[("name", name.into())]) }</h1>
                { places(&scene, "nav-openings") }
            </div>
            <p class="row">
                <a class="btn small" href={Route::Person(props.person, Default::default()).to_string()}>
                    { icon("chevron-left") }{ scene.t("shell-dossier") }
                </a>
                <a class="btn small" href={Route::Openings(String::new()).to_string()}>{ scene.t("match-offers-all") }</a>
            </p>
            { body }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct BesideProps {
    person: PersonId,
    book: Shared<Book>,
}

#[component]
fn Beside(props: &BesideProps) -> Html {
    let scene = use_scene();
    let limit = use_state(|| PAGE);
    let all = use_memo(props.book.clone(), |book| open_ones(&scene, book));
    let book = &props.book;
    let seeker = book.pool.as_ref().and_then(|pool| pool.seeker(props.person));
    let Some((profile, seeker)) = book.people.get(&props.person).zip(seeker) else { return Html::default() };
    let weights = Weights::read(&scene.settings);
    let rows = offers(seeker, &all, &weights);
    let gains = gains(seeker, &all, &weights);
    let more = {
        let limit = limit.clone();
        Callback::from(move |_: MouseEvent| limit.set(*limit + PAGE))
    };
    let left = rows.len().saturating_sub(*limit).min(PAGE);
    html! {
        <>
            { levers(&scene, &gains) }
            <section class="panel" aria-labelledby="match-offers">
                <div class="panel-head"><h2 id="match-offers">{ scene.t("nav-openings") }</h2></div>
                <p class="hint">{ scene.t("match-offers-help") }</p>
                if rows.is_empty() {
                    <p class="soft">{ scene.t("match-offers-none") }</p>
                }
                <ol class="records">
                    for row in rows.iter().take(*limit) {
                        <li key={row.of.opening.to_string()} data-offer={row.of.opening.to_string()}>
                            { line(&scene, book, (profile, seeker), row, (&gains, &weights)) }
                        </li>
                    }
                </ol>
                if left > 0 {
                    <button type="button" class="btn" onclick={more}>{ scene.ta("match-more", &[("count", left.into())]) }</button>
                }
            </section>
        </>
    }
}

/// The levers over all openings, each alone.
fn levers(scene: &Scene, gains: &[Gain]) -> Html {
    if gains.is_empty() {
        return Html::default();
    }
    let told: Vec<String> = gains.iter().map(|it| gain(scene, it.lever, gains)).collect();
    let keys = line_keys(told.iter().map(String::as_str));
    html! {
        <section class="panel" aria-labelledby="match-levers">
            <div class="panel-head"><h2 id="match-levers">{ scene.t("match-levers") }</h2></div>
            <p class="hint">{ scene.t("match-levers-help") }</p>
            <ul class="plain">
                for (key, told) in keys.into_iter().zip(told) {
                    <li {key}>{ told }</li>
                }
            </ul>
        </section>
    }
}

fn line(
    scene: &Scene,
    book: &Book,
    (profile, seeker): (&Profile, &Seeker),
    row: &Row<&Asked>,
    (gains, weights): (&[Gain], &Weights),
) -> Html {
    let id = row.of.opening;
    let Some(opening) = book.openings.get(&id) else { return Html::default() };
    let pair = Pair::of((profile, seeker), (opening, row.of), weights);
    let company = opening.company.and_then(|company| book.companies.get(&company)).map(|company| company.name.clone());
    let employer = company.or_else(|| opening.employer.clone());
    let place = opening.locality.as_ref().map(ToString::to_string);
    let title = if opening.title.is_empty() { scene.t("match-offer-untitled") } else { opening.title.clone() };
    let about: Vec<String> = employer.into_iter().chain(place).collect();
    html! {
        <div class="record">
            <p class="record-title">
                <a href={Route::Opening(id).to_string()}>{ title.clone() }</a>
                <span class="tag">{ scene.ta("match-points", &[("count", row.score.points.into())]) }</span>
            </p>
            if !about.is_empty() {
                <p class="record-more">{ about.join(" · ") }</p>
            }
            <p class="record-more">{ pair.in_short(scene) }</p>
            <details class="contact-more">
                <summary>{ scene.t("match-details") }<span class="vh">{ scene.about(&title) }</span></summary>
                { pair.told(scene, gains) }
            </details>
        </div>
    }
}
