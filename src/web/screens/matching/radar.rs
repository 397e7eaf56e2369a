//! The table of sectors and months, and what stands behind one of its cells.

use crate::app::companies::Book;
use crate::app::{Route, Shared};
use crate::domain::Locality;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::matching::places::{Cell, Line, MONTHS, Needing, Offered, Radar, Source};
use crate::web::dom::focus_on;
use crate::web::scene::{Scene, use_scene};
use crate::web::widgets::icon;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct RadarTableProps {
    pub radar: Shared<Radar>,
    pub book: Shared<Book>,
}

fn sector(scene: &Scene, line: &Line) -> String {
    line.sector.as_deref().map_or_else(|| scene.t("places-no-sector"), |code| scene.code(List::Sector, code))
}

/// The id of the button of a cell.
fn button(line: &Line, month: usize) -> String {
    format!("places-{}-{month}", line.sector.as_deref().unwrap_or("unknown"))
}

/// « 3 personnes, 1 place libre ».
fn counts(scene: &Scene, cell: &Cell) -> String {
    let people = scene.ta("places-people", &[("count", cell.people.len().into())]);
    let free = scene.ta("places-free", &[("count", cell.free().into())]);
    format!("{people} · {free}")
}

#[component]
pub fn RadarTable(props: &RadarTableProps) -> Html {
    let scene = use_scene();
    let opened = use_state_eq(|| None::<String>);
    let radar = &props.radar;
    if radar.lines.is_empty() {
        return html! { <><p class="soft">{ scene.t("places-empty") }</p><p class="hint">{ scene.t("places-counting") }</p></> };
    }
    let months: [String; MONTHS] = radar.months.map(|month| formats::month_of_year(&scene.words, month));
    let press = |id: String| {
        let opened = opened.clone();
        Callback::from(move |_: MouseEvent| {
            let now = (opened.as_deref() != Some(&*id)).then(|| id.clone());
            opened.set(now);
        })
    };
    let cell = |line: &Line, place: usize| {
        let (held, id) = (&line.cells[place], button(line, place));
        if held.is_empty() {
            return html! { <span class="soft">{ scene.t("places-nothing") }</span> };
        }
        let expanded = if opened.as_deref() == Some(&*id) { "true" } else { "false" };
        html! {
            <button type="button" class="btn quiet small match-cell" id={id.clone()} onclick={press(id.clone())} aria-expanded={expanded} data-lacking={(held.gap() > 0).then_some("true")}>
                if held.gap() > 0 {
                    <b>{ icon("warning") }{ scene.ta("places-gap", &[("count", held.gap().into())]) }</b>
                }
                <span>{ counts(&scene, held) }</span>
                <span class="vh">{ scene.about(&format!("{}, {}", sector(&scene, line), months[place])) }</span>
            </button>
        }
    };
    let shown = radar.lines.iter().flat_map(|line| (0..MONTHS).map(move |place| (line, place)));
    let shown = shown.into_iter().find(|(line, place)| opened.as_deref() == Some(&*button(line, *place)));
    let onclose = {
        let opened = opened.clone();
        Callback::from(move |_: MouseEvent| {
            // The focus goes back to where it came from.
            if let Some(id) = opened.as_deref() {
                focus_on(id);
            }
            opened.set(None);
        })
    };
    html! {
        <>
            <section class="panel" aria-labelledby="places-title">
                <div class="panel-head"><h2 id="places-title">{ scene.t("places-title") }</h2></div>
                <table class="table" data-stack="true">
                    <caption>{ scene.t("places-counting") }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ scene.t("places-sector") }</th>
                            for month in months.iter() {
                                <th key={month.clone()} scope="col">{ month.clone() }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for line in radar.lines.iter() {
                            <tr key={button(line, 0)} data-sector={line.sector.clone()}>
                                <th scope="row">{ sector(&scene, line) }</th>
                                <td data-label={months[0].clone()}>{ cell(line, 0) }</td>
                                <td data-label={months[1].clone()}>{ cell(line, 1) }</td>
                                <td data-label={months[2].clone()}>{ cell(line, 2) }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </section>
            if let Some((line, place)) = shown {
                { behind(&scene, &props.book, (line, place), &months[place], &onclose) }
            }
        </>
    }
}

/// Who needs a place, and which there are.
fn behind(
    scene: &Scene,
    book: &Book,
    (line, place): (&Line, usize),
    month: &str,
    onclose: &Callback<MouseEvent>,
) -> Html {
    let cell = &line.cells[place];
    let title = scene.ta("places-cell", &[("sector", sector(scene, line).into()), ("month", month.into())]);
    html! {
        <section class="panel" aria-labelledby="places-cell" data-cell={button(line, place)}>
            <div class="panel-head">
                <h2 id="places-cell">{ title }</h2>
                <button type="button" class="btn small push" onclick={onclose.clone()}>{ icon("close") }{ scene.t("places-close") }</button>
            </div>
            <h3>{ scene.t("places-who") }</h3>
            if cell.people.is_empty() {
                <p class="soft">{ scene.t("places-nobody") }</p>
            }
            <ul class="rows">
                for needing in cell.people.iter() {
                    <li key={needing.person.to_string()}>{ who(scene, book, needing) }</li>
                }
            </ul>
            <h3>{ scene.t("places-which") }</h3>
            if cell.places.is_empty() {
                <p class="soft">{ scene.t("places-none") }</p>
            }
            <ul class="rows">
                for offered in cell.places.iter() {
                    <li key={key(offered)}>{ which(scene, book, offered) }</li>
                }
            </ul>
        </section>
    }
}

fn who(scene: &Scene, book: &Book, needing: &Needing) -> Html {
    let name = book.people.get(&needing.person).map(|profile| profile.name.clone()).filter(|name| !name.is_empty());
    let from = formats::day(&scene.words, needing.from);
    html! {
        <>
            <a class="cell" href={Route::Person(needing.person, Default::default()).to_string()}>
                { name.unwrap_or_else(|| scene.t("person-unnamed")) }
            </a>
            <span class="hint">{ scene.ta("places-from", &[("date", from.into())]) }</span>
            { at(needing.locality.as_ref()) }
        </>
    }
}

fn key(offered: &Offered) -> String {
    match offered.source {
        Source::Company(company, places) => format!("{company}-{places}"),
        Source::Opening(opening) => opening.to_string(),
    }
}

fn which(scene: &Scene, book: &Book, offered: &Offered) -> Html {
    let company = offered.company.and_then(|id| book.companies.get(&id)).map(|company| company.name.clone());
    let (route, name) = match offered.source {
        Source::Company(id, _) => (Route::Company(id), company),
        Source::Opening(id) => {
            let opening = book.openings.get(&id);
            let employer = company.or_else(|| opening.and_then(|opening| opening.employer.clone()));
            let title = opening.map(|opening| opening.title.clone()).filter(|title| !title.is_empty());
            let named: Vec<String> = title.into_iter().chain(employer).collect();
            (Route::Opening(id), (!named.is_empty()).then(|| named.join(" · ")))
        }
    };
    let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| scene.t("match-no-company"));
    html! {
        <>
            <a class="cell" href={route.to_string()}>{ name }</a>
            <span class="hint">{ scene.ta("places-free", &[("count", offered.free.into())]) }</span>
            if !offered.is_counted {
                <span class="hint">{ scene.t("places-uncounted") }</span>
            }
            { at(offered.locality.as_ref()) }
        </>
    }
}

fn at(locality: Option<&Locality>) -> Html {
    html! {
        if let Some(locality) = locality {
            <span class="hint">{ locality.to_string() }</span>
        }
    }
}
