//! The candidacies of a person: the same that the openings show, moved by the same menu.

use crate::app::openings::Msg;
use crate::app::{Route, moving};
use crate::domain::order::InOrder;
use crate::domain::{CandidacyState, OpeningId, Subject};
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::Dossier;
use crate::insight::openings::offer::{LeftOpen, left_open};
use crate::insight::openings::{Candidacy, Offer};
use crate::web::dom::{self, focus_on};
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::screens::dossier::frame::naming;
use crate::web::screens::dossier::frame::section::SectionProps;
use crate::web::screens::dossier::frame::share::{Share, share_tick};
use crate::web::screens::form::closes;
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::openings::{Choice, MoveMenu, ReasonDialog, since, use_focus_after};
use crate::web::widgets::field::{FieldSpec, SelectField};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// The button that opens the form.
const ADD: &str = "candidacies-add";

/// A menu or a dialog of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Menu(OpeningId),
    Reason(OpeningId),
}

fn button(opening: OpeningId) -> String {
    format!("candidacy-{opening}")
}

/// Those of the dossier, one for each opening: what waits first, then the latest.
fn candidacies(dossier: &Dossier) -> Vec<(OpeningId, Candidacy)> {
    let all = Candidacy::all(&dossier.records);
    let openings: std::collections::BTreeSet<OpeningId> = all.iter().filter_map(|held| held.opening).collect();
    let held = openings.into_iter().filter_map(|id| Some((id, Candidacy::furthest(&all, id)?.clone())));
    let mut held: Vec<(OpeningId, Candidacy)> = held.collect();
    held.order_by_key(|(id, held)| (!held.state.is_open(), std::cmp::Reverse(held.since), *id));
    held
}

fn offer(dossier: &Dossier, id: OpeningId) -> Option<&Offer> {
    dossier.offers.iter().find(|offer| offer.id == id)
}

/// What an opening is called, or that it is not known here any more.
fn name(scene: &Scene, dossier: &Dossier, id: OpeningId) -> String {
    offer(dossier, id).map_or_else(|| scene.t("openings-unknown"), |offer| naming::offer(scene, offer))
}

#[component]
pub fn Candidacies(props: &SectionProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let dossier = &props.dossier;
    let form = use_opening(|(): &()| ADD.to_owned());
    let open = use_state_eq(|| None::<Open>);
    let held = candidacies(dossier);
    let quiet = held.is_empty() && form.now.is_none();
    let person = dossier.id;
    // A line that changes may move, and its button with it.
    let focus = use_focus_after(dossier.clone());
    let closed = {
        let open = open.clone();
        Callback::from(move |()| open.set(None))
    };
    let dialog = match *open {
        Some(Open::Reason(opening)) => {
            let name = name(&scene, dossier, opening);
            let ondone = {
                let focus = focus.clone();
                Callback::from(move |()| focus.emit(vec![button(opening)]))
            };
            let state =
                held.iter().find(|(id, _)| *id == opening).map_or(CandidacyState::Candidate, |(_, it)| it.state);
            html! { <ReasonDialog {opening} {person} {name} {state} {ondone} onclose={closed.clone()} /> }
        }
        Some(Open::Menu(_)) | None => Html::default(),
    };
    let line = |opening: OpeningId, candidacy: &Candidacy| {
        let name = name(&scene, dossier, opening);
        let onmenu = {
            let (open, dispatch) = (open.clone(), dispatch.clone());
            Callback::from(move |_: MouseEvent| {
                dispatch.send(moving::Msg::MenuOpened(Subject::Person(person)));
                open.set(Some(Open::Menu(opening)));
            })
        };
        let onchoice = {
            let (open, dispatch, focus, state) = (open.clone(), dispatch.clone(), focus.clone(), candidacy.state);
            Callback::from(move |choice: Choice| match choice {
                Choice::To(to) => {
                    // Where nothing changes, the focus stays.
                    if to != state {
                        focus.emit(vec![button(opening)]);
                    }
                    dispatch.send(Msg::Moved { opening, person, to, reason: None });
                }
                Choice::NotKept => open.set(Some(Open::Reason(opening))),
                // A contract is made on the page of the opening, which says what it offers.
                Choice::Engage => dom::go(&Route::Opening(opening)),
                Choice::TakeAway => {
                    focus.emit(vec![ADD.to_owned()]);
                    dispatch.send(Msg::TakenAway { opening, person });
                }
            })
        };
        let is_menu = *open == Some(Open::Menu(opening));
        html! {
            <>
                <div class="record">
                    { told(&scene, dossier, opening, candidacy) }
                    if candidacy.reason.is_some() {
                        { shared(&scene, &dispatch, dossier, candidacy, &name) }
                    }
                </div>
                <div class="record-end">
                    <button type="button" id={button(opening)} class="btn quiet small" aria-haspopup="menu"
                        aria-expanded={if is_menu { "true" } else { "false" }} onclick={onmenu}>
                        { scene.t("openings-move") }<span class="vh">{ scene.about(&name) }</span>
                    </button>
                    if is_menu {
                        <MoveMenu {name} state={candidacy.state} {onchoice} onclose={closed.clone()} />
                    }
                </div>
            </>
        }
    };
    html! {
        <section class="panel" aria-labelledby="candidacies-title" data-quiet={quiet.then_some("true")}>
            <div class="panel-head">
                <h2 id="candidacies-title">{ scene.t("openings-candidacies") }</h2>
                if quiet {
                    <p class="soft">{ scene.t("openings-candidacies-none") }</p>
                }
                <button type="button" class="btn quiet small" id={ADD} onclick={form.press(())}>
                    { icon("plus") }
                    <span class="word">{ scene.t("common-add") }<span class="vh">{ scene.about(&scene.t("openings-propose-for")) }</span></span>
                </button>
            </div>
            if form.now.is_some() {
                <ProposeForm dossier={dossier.clone()} onclose={form.onclose.clone()} />
            }
            if let Some(left) = left_open(&dossier.records, scene.today) {
                { others(&scene, &dispatch, dossier, &left) }
            }
            <ul class="records">
                for (opening, candidacy) in held {
                    <li key={opening.to_string()}>{ line(opening, &candidacy) }</li>
                }
            </ul>
            { dialog }
        </section>
    }
}

/// Where the person stands at an opening, since when, and why not further.
fn told(scene: &Scene, dossier: &Dossier, opening: OpeningId, candidacy: &Candidacy) -> Html {
    let state = scene.code(List::Candidacy, candidacy.state.code());
    let reason = candidacy.reason.as_deref().filter(|_| candidacy.state == CandidacyState::NotKept);
    let reason = reason.map(|code| scene.code(List::NotKept, code));
    let since = candidacy.since.map(|day| since(scene, day));
    let locality = offer(dossier, opening).and_then(|offer| offer.locality.as_ref()).map(ToString::to_string);
    let more: Vec<String> = [locality, since, reason].into_iter().flatten().collect();
    let name = name(scene, dossier, opening);
    html! {
        <>
            <p class="record-title">
                if offer(dossier, opening).is_some() {
                    <a href={Route::Opening(opening).to_string()}>{ name }</a>
                } else {
                    { name }
                }
                <span class="tag" data-tone={candidacy.state.takes_a_post().then_some("accent")}>{ state }</span>
            </p>
            if !more.is_empty() {
                <p class="record-more">{ more.join("\u{a0}· ") }</p>
            }
        </>
    }
}

/// Whether the reason may leave: only when it is ticked.
fn shared(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier, candidacy: &Candidacy, name: &str) -> Html {
    let kind = &crate::journal::Kind::Candidacy;
    share_tick(scene, dispatch, dossier, Share { kind, element: candidacy.id, row: "candidacy_reason", name })
}

/// The person works by now, and other openings still wait: one press closes them.
fn others(scene: &Scene, dispatch: &Dispatch, dossier: &Rc<Dossier>, left: &LeftOpen) -> Html {
    let (person, count) = (dossier.id, left.waiting.len());
    let day = formats::day(&scene.words, left.since);
    html! {
        <div class="gate">
            <p>{ icon("info") }{ scene.ta("openings-others-open", &[("date", day.into()), ("count", count.into())]) }</p>
            <div class="row">
                <button type="button" class="btn small" onclick={dispatch.reform(move |_: MouseEvent| Msg::OthersClosed(person))}>
                    { scene.ta("openings-others-close", &[("count", count.into())]) }
                </button>
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ProposeFormProps {
    dossier: Rc<Dossier>,
    onclose: Callback<()>,
}

/// An opening among those for which people are looked for, and for which this person does not stand yet.
#[component]
fn ProposeForm(props: &ProposeFormProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let dossier = &props.dossier;
    let chosen = use_state_eq(String::new);
    use_effect_with((), |()| focus_on("candidacy-opening"));
    let held = candidacies(dossier);
    let is_new = |offer: &&Offer| offer.is_open && held.iter().all(|(id, _)| *id != offer.id);
    let options: Vec<(AttrValue, AttrValue)> = dossier
        .offers
        .iter()
        .filter(is_new)
        .map(|offer| {
            let place = offer.locality.as_ref().map(ToString::to_string);
            let told: Vec<String> = [Some(naming::offer(&scene, offer)), place].into_iter().flatten().collect();
            (offer.id.to_string().into(), told.join("\u{a0}· ").into())
        })
        .collect();
    let onsubmit = {
        let (chosen, onclose, person) = (chosen.clone(), props.onclose.clone(), dossier.id);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Ok(opening) = OpeningId::parse(&chosen) {
                dispatch.send(Msg::Proposed { opening, persons: vec![person] });
                onclose.emit(());
            }
        })
    };
    let onchange = {
        let chosen = chosen.clone();
        Callback::from(move |id: String| chosen.set(id))
    };
    let spec =
        FieldSpec { none: Some("openings-choose"), ..FieldSpec::line("candidacy-opening", "openings-propose-for") };
    let none = options.is_empty();
    html! {
        <form class="form" novalidate=true aria-labelledby="candidacies-title" {onsubmit} onkeydown={closes(&props.onclose)}>
            if none {
                <p class="hint">
                    { scene.t("openings-none-open") }{ " " }<a href={Route::Openings(String::new()).to_string()}>{ scene.t("nav-openings") }</a>
                </p>
            } else {
                <SelectField {spec} {options} value={(*chosen).clone()} {onchange} />
            }
            <div class="form-end">
                <button type="button" class="btn" onclick={props.onclose.reform(|_: MouseEvent| ())}>{ scene.t("common-cancel") }</button>
                if !none {
                    <button type="submit" class="btn primary">{ scene.t("openings-propose-one") }</button>
                }
            </div>
        </form>
    }
}
