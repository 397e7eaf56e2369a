//! One opening: what is offered, what it asks for, and the people who stand for it.

use super::form::OpeningForm;
use super::needs::Needs;
use super::recruitment::RecruitmentBoard;
use super::words;
use crate::app::companies::Book;
use crate::app::openings::{Msg, is_link};
use crate::app::{Edit, Route, Shared};
use crate::domain::{Day, OpeningId};
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::i18n::values::field_label;
use crate::insight::openings::{Opening, Recruitment};
use crate::journal::AnyField;
use crate::journal::schema::opening;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::screens::View;
use crate::web::screens::companies::use_book;
use crate::web::screens::dossier::{Needed, use_trades};
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::matching::MatchPanel;
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// The button that opens the form.
const CHANGE: &str = "opening-change";

#[derive(Properties, PartialEq)]
pub struct OpeningPageProps {
    pub id: OpeningId,
    pub view: View,
}

#[component]
pub fn OpeningPage(props: &OpeningPageProps) -> Html {
    let scene = use_scene();
    use_book(&props.view);
    let book = props.view.book.clone();
    let held = book.as_ref().and_then(|book| book.openings.get(&props.id)).cloned();
    match (book, held) {
        (Some(book), Some(opening)) => html! {
            <Page key={props.id.to_string()} {book} {opening} view={props.view.clone()} />
        },
        (book, _) => {
            let words = if book.is_some_and(|book| !book.waits) { "openings-missing" } else { "openings-reading-one" };
            html! {
                <div class="page" data-width="narrow">
                    <h1 tabindex="-1">{ scene.t("nav-openings") }</h1>
                    <p role="status">{ scene.t(words) }</p>
                    { back(&scene) }
                </div>
            }
        }
    }
}

fn back(scene: &Scene) -> Html {
    let all = Route::Openings(String::new()).to_string();
    html! { <a class="btn" href={all}>{ icon("chevron-left") }{ scene.t("openings-back") }</a> }
}

#[derive(Properties, PartialEq)]
struct PageProps {
    book: Shared<Book>,
    opening: Rc<Opening>,
    view: View,
}

#[component]
fn Page(props: &PageProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (book, opening) = (&props.book, &props.opening);
    let forms = use_opening(|(): &()| CHANGE.to_owned());
    let recruitment = use_memo((book.clone(), opening.clone()), |(book, opening)| {
        Rc::new(Recruitment::of(opening, book.people.values()))
    });
    let recruitment: Rc<Recruitment> = (*recruitment).clone();
    let counts = recruitment.counts();
    let is_open = opening.is_open(scene.today);
    html! {
        <div class="page opening">
            <div class="row">{ back(&scene) }</div>
            <div class="page-head">
                <h1 tabindex="-1">{ words::title(&scene, opening) }</h1>
                if let Some(closed) = opening.closed.filter(|_| !is_open) {
                    <span class="tag">{ day_said(&scene, "openings-closed-on", closed) }</span>
                }
            </div>
            <p>{ whose(book, opening) }</p>
            if let Some(left) = book.left {
                <p class="hint" role="status">{ scene.ta("openings-reading", &[("count", left.into())]) }</p>
            } else {
                <p class="opening-posts" role="status">{ words::counted(&scene, opening.sort, counts) }</p>
                if !is_open && counts.free() > 0 {
                    <p class="hint">{ icon("info") }{ scene.ta("openings-free-again", &[("count", counts.free().into())]) }</p>
                }
            }
            if forms.now.is_some() {
                <section class="panel" aria-labelledby="opening-form-title">
                    <div class="panel-head"><h2 id="opening-form-title">{ scene.t("openings-change") }</h2></div>
                    <OpeningForm book={book.clone()} opening={Some(opening.clone())} title="opening-form-title" onclose={forms.onclose.clone()} />
                </section>
            } else {
                { tools(&scene, &dispatch, opening, forms.press(())) }
                <Facts opening={opening.clone()} />
            }
            <Needs opening={opening.clone()} />
            <RecruitmentBoard book={book.clone()} opening={opening.clone()} {recruitment} />
            if is_open {
                <MatchPanel opening={opening.id} view={props.view.clone()} />
            }
        </div>
    }
}

/// Who offers it, with the way to the company, and where.
fn whose(book: &Book, opening: &Opening) -> Html {
    let told = words::whose(book, opening).join("\u{a0}· ");
    match words::company(book, opening) {
        Some(company) => html! { <a href={Route::Company(company.id).to_string()}>{ told }</a> },
        None => html! { told },
    }
}

fn day_said(scene: &Scene, id: &str, day: Day) -> String {
    scene.ta(id, &[("date", formats::short_day(&scene.words, day, scene.today).into())])
}

/// What can be done with it.
fn tools(scene: &Scene, dispatch: &Dispatch, opening: &Opening, onchange: Callback<MouseEvent>) -> Html {
    let (id, today) = (opening.id, scene.today);
    let is_open = opening.is_open(today);
    let closing = dispatch.reform(move |_: MouseEvent| {
        let closed = is_open.then_some(today);
        Msg::Noted { opening: id, edits: vec![Edit::register(opening::CLOSED.maybe(closed))] }
    });
    let (sign, words) = if is_open { ("check", "openings-close") } else { ("undo", "openings-reopen") };
    html! {
        <div class="row opening-tools">
            <button type="button" id={CHANGE} class="btn" onclick={onchange}>{ icon("edit") }{ scene.t("openings-change") }</button>
            <button type="button" class="btn" onclick={closing}>{ icon(sign) }{ scene.t(words) }</button>
            <button type="button" class="btn quiet" onclick={dispatch.reform(move |_: MouseEvent| Msg::Withdrawn(id))}>
                { icon("trash") }{ scene.t("openings-withdraw") }
            </button>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct FactsProps {
    opening: Rc<Opening>,
}

/// What is known of it; what nobody noted is not listed.
#[component]
fn Facts(props: &FactsProps) -> Html {
    let scene = use_scene();
    let held = &props.opening;
    let labels = use_trades(if held.trade.is_some() { Needed::Labels } else { Needed::Nothing });
    let trade = held.trade.as_deref().map(|code| {
        let label = labels.as_deref().and_then(|labels| labels.label(code));
        label.map_or_else(|| code.to_owned(), |label| format!("{code} {label}"))
    });
    let day = |day: Option<Day>| day.map(|day| formats::day(&scene.words, day));
    let hours = held.hours.iter().map(|code| scene.code(List::OpeningHours, code)).collect::<Vec<_>>().join(", ");
    let offered = words::offered(&scene, held).join("\u{a0}· ");
    let note = held.records.one(opening::NOTE).map(str::to_owned);
    let facts: [(AnyField, Option<String>); 9] = [
        (opening::SORT.any(), Some(offered)),
        (opening::TRADE.any(), trade),
        (opening::START.any(), day(held.start)),
        (opening::END.any(), day(held.end)),
        (opening::APPLY_BY.any(), day(held.apply_by)),
        (opening::HOURS.any(), Some(hours)),
        (opening::SOURCE.any(), held.source.as_deref().map(|code| scene.code(List::OpeningSource, code))),
        (opening::NUMBER.any(), held.number.clone()),
        (opening::NOTE.any(), note),
    ];
    let facts = facts.into_iter().filter_map(|(field, told)| Some((field, told.filter(|told| !told.is_empty())?)));
    html! {
        <section class="panel" aria-labelledby="opening-facts">
            <div class="panel-head"><h2 id="opening-facts">{ scene.t("openings-facts") }</h2></div>
            <dl class="facts">
                for (field, told) in facts {
                    <div key={field.key}>
                        <dt>{ field_label(&scene.words, field) }</dt>
                        <dd class="lines">{ told }</dd>
                    </div>
                }
            </dl>
            // A partner may have told it: nothing that would run here is followed.
            if let Some(link) = held.link.clone().filter(|link| is_link(link)) {
                <p><a href={link.clone()} target="_blank" rel="noopener noreferrer">{ scene.t("openings-follow-link") }</a></p>
            }
        </section>
    }
}
