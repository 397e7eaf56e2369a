//! The companies: whom one may call, what was asked of each last, and who is there.

use super::new::NewCompanyForm;
use super::same::SameList;
use super::words::{firm_name, last_words, tags};
use crate::app::companies::{Book, Listed, Msg};
use crate::app::{Route, Shared};
use crate::domain::CompanyId;
use crate::domain::order::InOrder;
use crate::i18n::labels::List;
use crate::insight::companies::Firm;
use crate::insight::companies::history::there_now;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::View;
use crate::web::screens::companies::files::CompanyFiles;
use crate::web::screens::companies::{places, use_book};
use crate::web::screens::form::opening::use_opening;
use crate::web::widgets::chip_select::{Answer, ChipSelect};
use crate::web::widgets::{icon, typed};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use yew::prelude::*;

/// How many are listed at first, and then with each press.
const PAGE: usize = 40;

/// The button of a new one, which its form has as its heading.
pub(super) const NEW: &str = "company-new";

#[derive(Properties, PartialEq)]
pub struct CompaniesPageProps {
    pub view: View,
}

#[component]
pub fn CompaniesPage(props: &CompaniesPageProps) -> Html {
    let scene = use_scene();
    use_book(&props.view);
    let opening = use_opening(|(): &()| NEW.to_owned());
    let listed = match &props.view.route {
        Route::Companies(query) => Listed::read(query),
        _ => Listed::default(),
    };
    let book = props.view.book.clone();
    let left = book.as_ref().and_then(|book| book.left);
    html! {
        <div class="page" data-width="narrow">
            <div class="page-head"><h1 tabindex="-1">{ scene.t("nav-companies") }</h1>{ places(&scene, "nav-companies") }</div>
            <p class="soft">{ scene.t("companies-help") }</p>
            <section class="panel" aria-labelledby="companies-title">
                <div class="panel-head">
                    <h2 id="companies-title">{ scene.t("companies-title") }</h2>
                    <button type="button" id={NEW} class="btn small push" onclick={opening.press(())}
                        aria-expanded={if opening.now.is_some() { "true" } else { "false" }}>
                        { icon("plus") }{ scene.t("companies-add") }
                    </button>
                </div>
                if let Some(book) = book.clone().filter(|_| opening.now.is_some()) {
                    <NewCompanyForm {book} title={NEW} onclose={opening.onclose.clone()} />
                }
                if let Some(left) = left {
                    <p class="hint" role="status">{ scene.ta("outpost-reading", &[("count", left.into())]) }</p>
                }
                if let Some(book) = book.clone() {
                    <Lines {book} {listed} />
                }
            </section>
            if let Some(book) = book {
                <SameList {book} />
            }
            <CompanyFiles view={props.view.clone()} />
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct LinesProps {
    book: Shared<Book>,
    listed: Listed,
}

/// What is looked for, and what is found.
#[component]
fn Lines(props: &LinesProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (book, listed) = (&props.book, &props.listed);
    let shown = use_state(|| PAGE);
    let all = use_memo(ByPlace(book.firms.clone()), |firms| firms.0.by_name());
    // Until everybody was read, who is there is not known.
    let there = use_memo((book.clone(), book.left), |(book, left)| {
        left.is_none().then(|| there_now(&book.firms, &book.people))
    });
    let found = use_memo((ByPlace(book.firms.clone()), listed.clone()), |(_, listed)| {
        let sieve = listed.sieve();
        all.iter().filter(|firm| sieve.takes(firm)).cloned().collect::<Vec<_>>()
    });
    let search = |change: fn(&mut Listed, String)| {
        let listed = listed.clone();
        dispatch.reform(move |value: String| {
            let mut listed = listed.clone();
            change(&mut listed, value);
            Msg::Searched(listed)
        })
    };
    let onmore = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    let left = found.len().saturating_sub(*shown).min(PAGE);
    let oninput = search(|listed, text| listed.text = text).reform(|event: InputEvent| typed(&event));
    if all.is_empty() {
        return html! { <p class="soft">{ scene.t("companies-empty") }</p> };
    }
    html! {
        <>
            <div class="filters" role="search" aria-label={scene.t("companies-search")}>
                <div class="search">
                    { icon("search") }
                    <input type="search" id="companies-search" aria-label={scene.t("companies-search")} autocomplete="off"
                        placeholder={scene.t("companies-search-hint")} value={listed.text.clone()} {oninput} />
                </div>
                <ChipSelect label={scene.t("companies-sector")} value={listed.sector.clone()} answers={sectors(&scene, &all)}
                    onchange={search(|listed, sector| listed.sector = sector)} />
                <ChipSelect label={scene.t("companies-locality")} value={listed.locality.clone()} answers={localities(&scene, &all)}
                    onchange={search(|listed, locality| listed.locality = locality)} />
            </div>
            <p class="hint" role="status">{ scene.ta("companies-count", &[("count", found.len().into())]) }</p>
            <ul class="records">
                for firm in found.iter().take(*shown) {
                    <li key={firm.id.to_string()} data-company={firm.id.to_string()}>{ line(&scene, firm, there.as_ref().as_ref()) }</li>
                }
            </ul>
            if left > 0 {
                <button type="button" class="btn" onclick={onmore}>{ scene.ta("board-column-more", &[("count", left.into())]) }</button>
            }
        </>
    }
}

/// A value that is drawn anew when another one stands in its place.
#[derive(Clone)]
struct ByPlace<T>(Rc<T>);

impl<T> PartialEq for ByPlace<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// One company: its name and place, what happened last, and who is there.
fn line(scene: &Scene, firm: &Firm, there: Option<&BTreeMap<CompanyId, usize>>) -> Html {
    let sector = firm.sector.as_deref().map(|code| scene.code(List::Sector, code));
    let locality = firm.locality().map(ToString::to_string);
    let events = firm.events();
    let last = events.first().map_or_else(|| scene.t("company-no-event"), |(_, event)| last_words(scene, event));
    let there = there.map(|there| there.get(&firm.id).copied().unwrap_or_default()).filter(|count| *count > 0);
    let there = there.map(|count| scene.ta("company-there", &[("count", count.into())]));
    html! {
        <div class="record">
            <p class="record-title"><a href={Route::Company(firm.id).to_string()}>{ firm_name(scene, firm) }</a>{ tags(scene, firm) }</p>
            <p class="record-more">
                if let Some(place) = [sector, locality].into_iter().flatten().reduce(|one, other| format!("{one} · {other}")) {
                    <span>{ place }</span>
                }
                <span>{ last }</span>
                if let Some(there) = there {
                    <span><b>{ there }</b></span>
                }
            </p>
        </div>
    }
}

fn everything(scene: &Scene) -> Answer {
    (AttrValue::default(), scene.t("companies-everything").into())
}

/// The sectors that companies of the list have.
fn sectors(scene: &Scene, firms: &[Rc<Firm>]) -> Vec<Answer> {
    let codes: BTreeSet<&str> = firms.iter().filter_map(|firm| firm.sector.as_deref()).collect();
    let mut told: Vec<(String, &str)> = codes.into_iter().map(|code| (scene.code(List::Sector, code), code)).collect();
    told.order();
    let told = told.into_iter().map(|(label, code)| (code.to_owned().into(), label.into()));
    std::iter::once(everything(scene)).chain(told).collect()
}

/// The localities where companies of the list are.
fn localities(scene: &Scene, firms: &[Rc<Firm>]) -> Vec<Answer> {
    let sites = firms.iter().flat_map(|firm| firm.sites().filter_map(|(_, site)| site.locality.as_ref()));
    let told: BTreeSet<(String, String)> = sites.map(|it| (it.name().to_lowercase(), it.to_string())).collect();
    let told = told.into_iter().map(|(_, place)| (place.clone().into(), place.into()));
    std::iter::once(everything(scene)).chain(told).collect()
}
