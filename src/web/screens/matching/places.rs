//! `#/places`: places for placements beside those who will need one.

use super::radar::RadarTable;
use crate::app::Route;
use crate::app::Shared;
use crate::domain::Locality;
use crate::insight::matching::places::{Around, Ground};
use crate::web::dom;
use crate::web::scene::use_scene;
use crate::web::screens::View;
use crate::web::screens::companies::{places, use_book};
use crate::web::widgets::chip_select::{Answer, ChipSelect};
use yew::prelude::*;

/// What the query names a locality with.
const AROUND: &str = "autour";

/// How far around it is looked, in tenths of a kilometre.
const WITHIN: u32 = 200;

fn around(route: &Route) -> Option<Locality> {
    let Route::Places(query) = route else { return None };
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    pairs.find(|(key, _)| key == AROUND).and_then(|(_, text)| Locality::parse(&text).ok())
}

/// The address of what is around a locality; everything without one.
fn route(locality: &str) -> Route {
    if locality.is_empty() {
        return Route::Places(String::new());
    }
    Route::Places(form_urlencoded::Serializer::new(String::new()).append_pair(AROUND, locality).finish())
}

#[derive(Properties, PartialEq)]
pub struct PlacesPageProps {
    pub view: View,
}

#[component]
pub fn PlacesPage(props: &PlacesPageProps) -> Html {
    let scene = use_scene();
    use_book(&props.view);
    let chosen = around(&props.view.route);
    let book = props.view.book.clone().filter(|book| book.left.is_none() && book.centres.is_some());
    let left = props.view.book.as_ref().and_then(|book| book.left).unwrap_or_default();
    let radar = use_memo((book.clone(), chosen.clone(), scene.settings.clone()), |(book, chosen, settings)| {
        let book = book.as_ref()?;
        let ground = Ground {
            people: &book.people,
            companies: &book.companies,
            openings: &book.openings,
            settings: &settings.records,
            centres: book.centres.as_deref()?,
        };
        let around = chosen.as_ref().map(|locality| Around { locality, within: WITHIN });
        Some(Shared::new(ground.radar(around, scene.today)))
    });
    let body = match book.zip((*radar).clone()) {
        Some((book, radar)) => {
            let mut answers: Vec<Answer> = vec![("".into(), scene.t("places-everywhere").into())];
            answers.extend(radar.localities.iter().map(|locality| {
                let text = locality.to_string();
                (text.clone().into(), scene.ta("places-within", &[("around", text.into())]).into())
            }));
            let value = chosen.as_ref().map(ToString::to_string).unwrap_or_default();
            if !radar.localities.iter().any(|locality| locality.to_string() == value) && !value.is_empty() {
                let words = scene.ta("places-within", &[("around", value.as_str().into())]);
                answers.push((value.clone().into(), words.into()));
            }
            let onchange = Callback::from(|text: String| dom::go(&route(&text)));
            html! {
                <>
                    if book.missed {
                        <p class="hint">{ scene.t("match-no-table") }</p>
                    }
                    <div class="filters"><ChipSelect label={scene.t("places-around")} {value} {answers} {onchange} /></div>
                    <RadarTable {radar} {book} />
                </>
            }
        }
        None => html! { <p role="status">{ scene.ta("match-reading", &[("count", left.into())]) }</p> },
    };
    html! {
        <div class="page" data-width="narrow">
            <div class="page-head"><h1 tabindex="-1">{ scene.t("nav-places") }</h1>{ places(&scene, "nav-places") }</div>
            <p class="soft">{ scene.t("places-help") }</p>
            { body }
        </div>
    }
}
