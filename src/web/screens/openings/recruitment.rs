//! The recruitment of an opening: a column for each state, a card for each person. The same menu moves by mouse and by keys.

use super::engaging::EngageDialog;
use super::moving::{Choice, MoveMenu, ReasonDialog, use_focus_after};
use super::proposing::{ProposeDialog, named};
use super::words;
use crate::app::companies::Book;
use crate::app::openings::Msg;
use crate::app::{Shared, moving};
use crate::domain::{CandidacyState, OpeningSort, PersonId, Subject};
use crate::i18n::labels::List;
use crate::insight::openings::{Opening, Recruitment, Somebody};
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

const PROPOSE: &str = "recruitment-propose";
const ENGAGE: &str = "recruitment-engage";

#[derive(Properties, PartialEq)]
pub struct RecruitmentProps {
    pub book: Shared<Book>,
    pub opening: Rc<Opening>,
    pub recruitment: Rc<Recruitment>,
}

/// What is open.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Open {
    Menu(PersonId),
    Reason(PersonId),
    Engage(Vec<PersonId>),
    Propose,
}

fn button(person: PersonId) -> String {
    format!("candidate-{person}")
}

#[component]
pub fn RecruitmentBoard(props: &RecruitmentProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let open = use_state_eq(|| None::<Open>);
    let focus = use_focus_after(props.recruitment.clone());
    let (opening, held) = (&props.opening, &props.recruitment);
    let press = |what: Open| {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(Some(what.clone())))
    };
    let onmenu = {
        let (open, dispatch) = (open.clone(), dispatch.clone());
        Callback::from(move |person: PersonId| {
            dispatch.send(moving::Msg::MenuOpened(Subject::Person(person)));
            open.set(Some(Open::Menu(person)));
        })
    };
    let onchoice = {
        let (open, focus, dispatch) = (open.clone(), focus.clone(), dispatch.clone());
        let (id, held) = (opening.id, held.clone());
        Callback::from(move |(person, choice): (PersonId, Choice)| match choice {
            Choice::To(to) => {
                // Where nothing changes, the focus stays.
                if held.person(person).is_some_and(|somebody| somebody.candidacy.state != to) {
                    focus.emit(vec![button(person)]);
                }
                dispatch.send(Msg::Moved { opening: id, person, to, reason: None });
            }
            Choice::NotKept => open.set(Some(Open::Reason(person))),
            Choice::Engage => open.set(Some(Open::Engage(vec![person]))),
            Choice::TakeAway => {
                focus.emit(vec![PROPOSE.to_owned()]);
                dispatch.send(Msg::TakenAway { opening: id, person });
            }
        })
    };
    let close = {
        let open = open.clone();
        Callback::from(move |()| open.set(None))
    };
    let done = |ids: Vec<String>| {
        let focus = focus.clone();
        Callback::from(move |()| focus.emit(ids.clone()))
    };
    let has_open = held.people.iter().any(|somebody| somebody.candidacy.state.is_open());
    let menu_of = match &*open {
        Some(Open::Menu(person)) => Some(*person),
        _ => None,
    };
    let dialog = match (*open).clone() {
        Some(Open::Reason(person)) => {
            let somebody = held.person(person);
            let name = somebody.map(|somebody| named(&scene, &somebody.profile)).unwrap_or_default();
            let state = somebody.map_or(CandidacyState::Candidate, |somebody| somebody.candidacy.state);
            html! { <ReasonDialog opening={opening.id} {person} {name} {state} ondone={done(vec![button(person)])} onclose={close.clone()} /> }
        }
        Some(Open::Engage(persons)) => {
            html! { <EngageDialog opening={opening.clone()} recruitment={held.clone()} {persons}
            ondone={done(vec![ENGAGE.to_owned(), PROPOSE.to_owned()])} onclose={close.clone()} /> }
        }
        Some(Open::Propose) => {
            html! { <ProposeDialog book={props.book.clone()} opening={opening.id} recruitment={held.clone()} onclose={close.clone()} /> }
        }
        Some(Open::Menu(_)) | None => Html::default(),
    };
    html! {
        <section class="panel" aria-labelledby="recruitment-title">
            <div class="panel-head">
                <h2 id="recruitment-title">{ scene.t("openings-recruitment") }</h2>
                <div class="row push">
                    <button type="button" id={PROPOSE} class="btn small" onclick={press(Open::Propose)}>{ icon("plus") }{ scene.t("openings-propose") }</button>
                    if has_open {
                        <button type="button" id={ENGAGE} class="btn small primary" onclick={press(Open::Engage(Vec::new()))}>
                            { icon("check") }{ scene.t(engage_words(opening)) }
                        </button>
                    }
                </div>
            </div>
            if held.people.is_empty() {
                <p class="soft">{ scene.t("openings-nobody") }</p>
            } else {
                { rest(&scene, &dispatch, opening, held) }
                <ol class="recruitment">
                    for state in CandidacyState::ALL {
                        <li key={state.code()} data-state={state.code()}>
                            <h3>{ scene.code(List::Candidacy, state.code()) }<span class="num">{ held.at(state).count() }</span></h3>
                            <ul>
                                for somebody in held.at(state) {
                                    <Card key={somebody.profile.person.to_string()} sort={opening.sort} somebody={somebody.clone()}
                                        open={menu_of == Some(somebody.profile.person)} onmenu={onmenu.clone()}
                                        onchoice={onchoice.clone()} onclose={close.clone()} />
                                }
                            </ul>
                        </li>
                    }
                </ol>
            }
            { dialog }
        </section>
    }
}

/// The opening is closed, and some still wait: one press tells them all that the post is taken.
fn rest(scene: &Scene, dispatch: &Dispatch, opening: &Opening, held: &Recruitment) -> Html {
    let waiting = held.people.iter().filter(|it| it.candidacy.state.is_open() && !it.candidacy.state.takes_a_post());
    let persons: Vec<PersonId> = waiting.map(|somebody| somebody.profile.person).collect();
    if opening.is_open(scene.today) || persons.is_empty() {
        return Html::default();
    }
    let (id, count) = (opening.id, persons.len());
    let onclick = dispatch.reform(move |_: MouseEvent| Msg::RestClosed { opening: id, persons: persons.clone() });
    html! {
        <div class="gate">
            <p>{ icon("info") }{ scene.ta("openings-rest-open", &[("count", count.into())]) }</p>
            <div class="row">
                <button type="button" class="btn small" {onclick}>{ scene.ta("openings-rest-close", &[("count", count.into())]) }</button>
            </div>
        </div>
    }
}

/// What engaging is called for this opening.
fn engage_words(opening: &Opening) -> &'static str {
    match opening.sort {
        Some(OpeningSort::Placement) => "openings-place",
        _ => "openings-engage",
    }
}

#[derive(Properties, PartialEq)]
struct CardProps {
    sort: Option<OpeningSort>,
    somebody: Somebody,
    open: bool,
    onmenu: Callback<PersonId>,
    onchoice: Callback<(PersonId, Choice)>,
    onclose: Callback<()>,
}

/// Somebody who stands for it.
#[component]
fn Card(props: &CardProps) -> Html {
    let scene = use_scene();
    let somebody = &props.somebody;
    let (person, name) = (somebody.profile.person, named(&scene, &somebody.profile));
    let onchoice = props.onchoice.reform(move |choice: Choice| (person, choice));
    html! {
        <li class="candidate" data-person={person.to_string()}>
            <a href={format!("#/personnes/{person}")}>{ name.clone() }</a>
            <span class="tag">{ scene.step(somebody.profile.step) }</span>
            { told(&scene, props.sort, somebody) }
            <button type="button" id={button(person)} class="btn quiet small" aria-haspopup="menu"
                aria-expanded={if props.open { "true" } else { "false" }} onclick={props.onmenu.reform(move |_: MouseEvent| person)}>
                { scene.t("openings-move") }<span class="vh">{ scene.about(&name) }</span>
            </button>
            if props.open {
                <MoveMenu {name} state={somebody.candidacy.state} {onchoice} onclose={props.onclose.clone()} />
            }
        </li>
    }
}

/// Since when, until when, and why not.
fn told(scene: &Scene, sort: Option<OpeningSort>, somebody: &Somebody) -> Html {
    let reason = somebody.candidacy.reason.as_deref();
    let reason = reason.filter(|_| somebody.candidacy.state == CandidacyState::NotKept);
    let reason = reason.map(|code| scene.code(List::NotKept, code));
    let since = somebody.since().map(|day| words::since(scene, day));
    let told: Vec<String> = [since, words::post(scene, sort, somebody.post), reason].into_iter().flatten().collect();
    html! { <p class="hint">{ told.join("\u{a0}· ") }</p> }
}
