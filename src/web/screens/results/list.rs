//! The people of one number. The list is the number: nobody of it is left out, and an erased one has a line too.

use super::tables::focus_figure;
use crate::app::results::{Asked, Named, Opened};
use crate::app::{Filter, Route};
use crate::i18n::results as words;
use crate::web::dom;
use crate::web::scene::{Scene, use_scene};
use crate::web::widgets::icon;
use crate::web::widgets::more::use_first;
use std::rc::Rc;
use yew::prelude::*;

/// How many stand there at first.
const FIRST: usize = 40;

/// The id of its heading.
const TITLE: &str = "results-list-title";

#[derive(Properties, PartialEq)]
pub struct PeopleListProps {
    /// What the number counts.
    pub title: String,
    /// The table in which it stands; none of a tile's.
    #[prop_or_default]
    pub table: Option<String>,
    pub opened: Rc<Opened>,
    pub asked: Asked,
}

#[component]
pub fn PeopleList(props: &PeopleListProps) -> Html {
    let scene = use_scene();
    let opened = &props.opened;
    // Whoever opened it reads on from its heading, and comes back to the number.
    use_effect_with(opened.place.clone(), |place| {
        dom::focus_on(TITLE);
        let place = place.clone();
        move || focus_figure(&place)
    });
    let (shown, rest) = use_first(FIRST, opened.people.len());
    let close = Asked { open: None, ..props.asked.clone() }.route().to_string();
    let persons = count_persons(&opened.people);
    let number = words::number(&scene.words, opened.number);
    let is_of_things = opened.people.iter().any(|named| named.element.is_some());
    html! {
        <section class="results-list" aria-labelledby={TITLE} data-count={opened.number.to_string()}>
            <div class="panel-head">
                <h3 id={TITLE} tabindex="-1">
                    { scene.ta("results-list-title", &[("number", number.into()), ("what", props.title.as_str().into())]) }
                </h3>
                <a class="btn quiet small push" href={close}>{ icon("close") }{ scene.t("results-close") }</a>
            </div>
            if let Some(table) = props.table.clone() {
                <p class="hint">{ table }</p>
            }
            if is_of_things {
                <p class="hint">{ scene.ta("results-list-things", &[("count", persons.into())]) }</p>
            }
            <ol class="results-people">
                for named in opened.people.iter().take(shown) {
                    { line(&scene, named) }
                }
            </ol>
            { rest }
        </section>
    }
}

fn count_persons(people: &[Named]) -> usize {
    let persons: std::collections::BTreeSet<_> = people.iter().map(|named| named.person).collect();
    persons.len()
}

fn line(scene: &Scene, named: &Named) -> Html {
    let key = named.element.map_or_else(|| named.person.to_string(), |element| format!("{}{element}", named.person));
    let href = Route::Person(named.person, Filter::default()).to_string();
    html! {
        <li {key}>
            if let Some(name) = named.name.clone() {
                <a {href}>{ if name.is_empty() { scene.t("person-unnamed") } else { name } }</a>
                if let Some(locality) = named.locality.clone() {
                    <span class="soft">{ locality }</span>
                }
            } else {
                <span class="soft">{ scene.t("results-erased") }</span>
            }
        </li>
    }
}
