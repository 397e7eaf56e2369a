//! Who of ours is or was there, and what the company offers.

use super::page::FirmProps;
use super::words::{dates_words, state_words, work_words};
use crate::app::companies::{Book, Msg};
use crate::app::{Filter, Route};
use crate::insight::companies::history::history;
use crate::insight::companies::{Firm, Link, Passage};
use crate::insight::openings::Opening;
use crate::web::dom::focus_on;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// How many are listed at first, and then with each press.
const PAGE: usize = 12;

/// The heading, which takes the focus once a button has gone.
const TITLE: &str = "company-people";

#[component]
pub fn People(props: &FirmProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let listed = use_state(|| PAGE);
    let all =
        use_memo((props.book.clone(), props.firm.clone()), |(book, firm)| history(firm, &book.firms, &book.people));
    let onmore = {
        let listed = listed.clone();
        Callback::from(move |_: MouseEvent| listed.set(*listed + PAGE))
    };
    let left = all.len().saturating_sub(*listed).min(PAGE);
    let is_guessed = all.iter().any(|passage| passage.link == Link::ByName);
    html! {
        <section class="panel" aria-labelledby={TITLE}>
            <div class="panel-head"><h2 id={TITLE} tabindex="-1">{ scene.t("company-people") }</h2></div>
            if let Some(left) = props.book.left {
                <p class="hint" role="status">{ scene.ta("outpost-reading", &[("count", left.into())]) }</p>
            } else if all.is_empty() {
                <p class="soft">{ scene.t("company-people-empty") }</p>
            }
            if is_guessed {
                <p class="hint">{ scene.t("company-by-name-help") }</p>
            }
            <ul class="records">
                for passage in all.iter().take(*listed) {
                    <li key={passage.past.id.to_string()}>{ line(&scene, &dispatch, &props.firm, passage) }</li>
                }
            </ul>
            if left > 0 {
                <button type="button" class="btn" onclick={onmore}>{ scene.ta("board-column-more", &[("count", left.into())]) }</button>
            }
        </section>
    }
}

fn line(scene: &Scene, dispatch: &Dispatch, firm: &Firm, passage: &Passage) -> Html {
    let (person, work, company) = (passage.person, passage.past.id, firm.id);
    let name = if passage.name.is_empty() { scene.t("person-unnamed") } else { passage.name.clone() };
    let dossier = Route::Person(person, Filter::default()).to_string();
    let is_guessed = passage.link == Link::ByName;
    // A contract of a CPAS has no field for it: its employer stays in words.
    let can_link = is_guessed && (passage.past.is_placement || passage.past.contract.is_some());
    let link = dispatch.reform(move |_: MouseEvent| {
        focus_on(TITLE);
        Msg::Linked { person, work, company }
    });
    html! {
        <>
            <div class="record">
                <p class="record-title">
                    <a href={dossier}>{ name.clone() }</a>
                    <span class="tag">{ state_words(scene, passage.past.state) }</span>
                    if is_guessed {
                        <span class="tag">{ scene.t("company-by-name") }</span>
                    }
                </p>
                <p class="record-more">
                    <span>{ work_words(scene, passage) }</span>
                    if let Some(dates) = dates_words(scene, passage) {
                        <span>{ dates }</span>
                    }
                </p>
            </div>
            if can_link {
                <div class="record-end">
                    <button type="button" class="btn small" onclick={link}>
                        { icon("check") }{ scene.t("company-link") }<span class="vh">{ scene.about(&name) }</span>
                    </button>
                </div>
            }
        </>
    }
}

/// What it offers, open ones first.
pub fn openings(scene: &Scene, book: &Book, firm: &Firm) -> Html {
    let of_firm = book.openings.values().filter(|opening| opening.company.is_some_and(|company| firm.holds(company)));
    let (open, closed): (Vec<&Rc<Opening>>, Vec<&Rc<Opening>>) = of_firm.partition(|it| it.is_open(scene.today));
    if open.is_empty() && closed.is_empty() {
        return Html::default();
    }
    let title = |opening: &Opening| match opening.title.as_str() {
        "" => scene.t("company-opening-untitled"),
        title => title.to_owned(),
    };
    html! {
        <section class="panel" aria-labelledby="company-openings">
            <div class="panel-head"><h2 id="company-openings">{ scene.t("company-openings") }</h2></div>
            <ul class="rows">
                for opening in open.iter().chain(&closed) {
                    <li key={opening.id.to_string()}>
                        <div class="cell"><a href={Route::Opening(opening.id).to_string()}>{ title(opening) }</a></div>
                        if !opening.is_open(scene.today) {
                            <span class="hint">{ scene.t("company-opening-closed") }</span>
                        }
                    </li>
                }
            </ul>
        </section>
    }
}
