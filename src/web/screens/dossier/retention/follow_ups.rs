//! The follow-ups after a hire: each with a half for the person and one for the employer, answered in one click.

use crate::app::{Edit, editing};
use crate::domain::{Day, ElementId, Half, Line, Says, Step, Subject};
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::Dossier;
use crate::insight::contact::natural_day::workday;
use crate::insight::placement::work;
use crate::insight::retention::follow_up::{Given, Item, ItemState, Missing};
use crate::insight::retention::told::Told;
use crate::journal::schema::{follow_up, step, task};
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::widgets::field::{FieldKind, FieldSpec, TextField, Toward};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// The list, the soonest first, and what to do when a job is lost.
pub fn follow_ups(scene: &Scene, dispatch: &Dispatch, dossier: &Rc<Dossier>, told: &Told) -> Html {
    let items = told.follow_ups.clone();
    let step = dossier.step();
    let goes_on = !matches!(step, Some(Step::JobSearch | Step::Closed));
    let lost = goes_on && told.is_lost;
    html! {
        <>
            <h3 class="record-title">{ scene.t("follow-up-title") }</h3>
            <ol class="follow-ups">
                for item in items {
                    <FollowUp key={format!("{} {}", item.contract, item.offset)} dossier={dossier.clone()} {item} />
                }
            </ol>
            if lost {
                { rebound(scene, dispatch, dossier) }
            }
        </>
    }
}

/// One follow-up alone, where a step asks for its answer.
pub fn question(dossier: &Rc<Dossier>, item: Item) -> Html {
    html! { <ol class="follow-ups"><FollowUp dossier={dossier.clone()} {item} /></ol> }
}

#[derive(Properties, PartialEq)]
struct FollowUpProps {
    dossier: Rc<Dossier>,
    item: Item,
}

/// One follow-up.
#[component]
fn FollowUp(props: &FollowUpProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let item = props.item;
    // Until another day is typed, the answer is of today.
    let said = use_state_eq(|| None::<String>);
    let slot = scene.code(List::Slot, &item.offset.to_string());
    let (state, words) = when(&scene, &item);
    // An answer has the day on which it was given: a « yes » speaks of it.
    let oninput = {
        let said = said.clone();
        Callback::from(move |text: String| said.set(Some(text)))
    };
    let value = said.as_ref().cloned().unwrap_or_else(|| scene.today.to_string());
    let on = Day::parse(&value).ok();
    let half = |half: Half, given: Option<Given>| half_of(&scene, &dispatch, &props.dossier, &item, half, given, on);
    let spec = FieldSpec::line(format!("follow-up-{}-{}-on", item.contract, item.offset), "follow-up-on");
    html! {
        <li>
            <p class="record-title">
                { formats::day(&scene.words, item.due) }<span class="tag">{ slot }</span>
                <span class="due" data-due={state}>{ words }</span>
            </p>
            if item.due <= scene.today {
                <div class="answer-day">
                    <TextField spec={spec.of(FieldKind::Day(Toward::HasBeen))} {value} {oninput} />
                </div>
            }
            <div class="halves">
                { half(Half::Worker, item.worker) }
                if item.employer_asked {
                    { half(Half::Employer, item.employer) }
                }
            </div>
        </li>
    }
}

/// Where it stands. What is late is the half that is still to be heard, by its name; once the person has answered, it
/// presses less.
fn when(scene: &Scene, item: &Item) -> (Option<&'static str>, String) {
    let due = || {
        let when = formats::due(&scene.words, item.due, scene.today);
        let half = match item.missing {
            Missing::Worker => Half::Worker,
            Missing::Employer => Half::Employer,
            Missing::Nobody | Missing::Both => return when,
        };
        let who = scene.code(List::Half, half.code());
        scene.ta("follow-up-waits", &[("who", who.into()), ("when", when.into())])
    };
    match item.state {
        ItemState::Answered => (None, scene.t("follow-up-answered")),
        ItemState::Settled => (None, scene.t("follow-up-settled")),
        ItemState::Late { .. } if item.missing == Missing::Employer => (Some("soon"), due()),
        ItemState::Late { .. } => (Some("late"), due()),
        ItemState::Due => (Some("soon"), due()),
        ItemState::Planned { days } if days > 60 => (None, String::new()),
        ItemState::Planned { .. } => (None, due()),
    }
}

/// The question to one side: still in the job? A second click on an answer takes it back. The answer speaks of the
/// day `on`; while none is understood, nothing can be answered.
fn half_of(
    scene: &Scene,
    dispatch: &Dispatch,
    dossier: &Dossier,
    item: &Item,
    half: Half,
    given: Option<Given>,
    on: Option<Day>,
) -> Html {
    let who = scene.code(List::Half, half.code());
    let label = scene.ta(
        "follow-up-question",
        &[("who", who.as_str().into()), ("date", formats::day(&scene.words, item.due).into())],
    );
    let (about, item) = (Subject::Person(dossier.id), *item);
    let answer = |says: Says, chosen: bool| {
        dispatch.reform(move |_: MouseEvent| {
            let edits = on.map(|on| edits(&item, half, (!chosen).then_some(says), on)).unwrap_or_default();
            editing::Msg::Edited { about, edits }
        })
    };
    html! {
        <div class="half" role="group" aria-label={label.clone()}>
            <span>{ label }</span>
            for says in Says::ALL {
                <button key={says.code()} type="button" class="chip" aria-pressed={pressed(given, says)}
                    disabled={item.due > scene.today || on.is_none()}
                    onclick={answer(says, given.is_some_and(|given| given.says == says))}>
                    { scene.code(List::Answer, says.code()) }
                </button>
            }
            if let Some(given) = given {
                <span class="hint">{ formats::short_day(&scene.words, given.on, scene.today) }</span>
            }
            if let Some(given) = given.filter(|given| given.says == Says::No) {
                <LastDay {about} {item} {half} last_day={given.last_day} />
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct LastDayProps {
    about: Subject,
    item: Item,
    half: Half,
    last_day: Option<Day>,
}

/// Until when somebody worked who is no longer there. Unknown is an answer too: then nothing is claimed.
#[component]
fn LastDay(props: &LastDayProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (about, item, half) = (props.about, props.item, props.half);
    // What is typed means a day at every letter: it counts once the box is left.
    let typed_day = use_state_eq(|| None::<String>);
    let late = use_state_eq(|| false);
    let oninput = {
        let typed_day = typed_day.clone();
        Callback::from(move |text: String| typed_day.set(Some(text)))
    };
    let onfocusout = {
        let (typed_day, late, today, before) = (typed_day.clone(), late.clone(), scene.today, props.last_day);
        Callback::from(move |_: FocusEvent| {
            let Some(text) = typed_day.as_ref() else { return };
            let day = Day::parse(text).ok();
            let is_late = day.is_some_and(|day| day >= item.due);
            late.set(is_late);
            let is_whole = day.is_some() || text.is_empty();
            if is_whole && !is_late && day != before {
                let id = work::follow_up_id(item.contract, item.offset, half);
                let edits = vec![Edit::element(id, follow_up::LAST_DAY.maybe(day)).on(Some(today))];
                dispatch.send(editing::Msg::Edited { about, edits });
            }
            if is_whole && !is_late {
                typed_day.set(None);
            }
        })
    };
    let shown = typed_day.as_ref().cloned().or(props.last_day.map(|day| day.to_string())).unwrap_or_default();
    let id = format!("follow-up-{}-{}-{}-last", item.contract, item.offset, half.code());
    let spec = FieldSpec::line(id, "follow-up-last-day");
    let date = |day: Day| ("date", formats::day(&scene.words, day).into());
    html! {
        <div class="answer-day">
            <div {onfocusout}><TextField spec={spec.of(FieldKind::Day(Toward::HasBeen))} value={shown} {oninput} /></div>
            if *late {
                <p class="field-error" role="alert">
                    { icon("warning") }<span>{ scene.ta("follow-up-last-day-late", &[date(item.due)]) }</span>
                </p>
            } else if let Some(claimed_to) = item.claimed_to.filter(|_| props.last_day.is_none()) {
                <p class="hint">{ scene.ta("follow-up-last-day-unknown", &[date(claimed_to)]) }</p>
            }
        </div>
    }
}

/// How many days after a loss the rebound is planned.
const REBOUND: i32 = 7;

fn pressed(given: Option<Given>, says: Says) -> &'static str {
    if given.is_some_and(|given| given.says == says) { "true" } else { "false" }
}

fn edits(item: &Item, half: Half, says: Option<Says>, on: Day) -> Vec<Edit> {
    let id = work::follow_up_id(item.contract, item.offset, half);
    let entries = [
        follow_up::CONTRACT.with(item.contract),
        follow_up::SLOT.with(&item.offset.to_string()),
        follow_up::HALF.with(half),
        follow_up::ANSWER.maybe(says),
    ];
    let mut edits: Vec<Edit> = entries.map(|entry| Edit::element(id, entry).on(Some(on))).into();
    let given = if half == Half::Worker { item.worker } else { item.employer };
    if says != Some(Says::No) && given.is_some_and(|given| given.last_day.is_some()) {
        edits.push(Edit::element(id, follow_up::LAST_DAY.maybe(None)).on(Some(on)));
    }
    edits
}

/// The job is lost: the path goes on. A new search and a task, in one act; the card is not closed.
fn rebound(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier) -> Html {
    let about = Subject::Person(dossier.id);
    let (title, today) = (scene.t("follow-up-rebound-task"), scene.today);
    let onclick =
        dispatch.reform(move |_: MouseEvent| editing::Msg::Edited { about, edits: rebound_edits(&title, today) });
    html! {
        <div class="gate">
            <p>{ icon("info") }{ scene.t("follow-up-rebound") }</p>
            <div class="row">
                <button type="button" class="btn primary small" {onclick}>
                    { scene.ta("follow-up-rebound-do", &[("step", scene.step(Step::JobSearch).into())]) }
                </button>
            </div>
        </div>
    }
}

/// The new search and its task.
fn rebound_edits(title: &str, today: Day) -> Vec<Edit> {
    let id = ElementId::random();
    let mut edits = vec![Edit::register(step::STEP.with(Step::JobSearch))];
    edits.extend(Line::parse(title).ok().map(|title| Edit::element(id, task::TITLE.with(&title))));
    edits.push(Edit::element(id, task::DUE.with(workday(today.plus(REBOUND)))));
    edits
}
