//! « À effacer »: the dossiers that have been kept as long as they should be. One reads it once a month; nobody is erased
//! by it.

use crate::app::Route;
use crate::app::erasing::{self, Due, Over};
use crate::app::shared::Shared;
use crate::domain::{Day, Line, PersonId};
use crate::i18n::formats;
use crate::insight::erasing::due::{Keeping, Why};
use crate::web::dom;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::shell::toast::named;
use crate::web::widgets::field::{FieldKind, FieldSpec, TextField, Toward};
use crate::web::widgets::icon;
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

/// How many are shown at first.
const FIRST: usize = 30;

/// Until when a dossier is kept, and by what.
pub fn kept_because(scene: &Scene, keeping: Keeping) -> String {
    let day = |day| formats::day(&scene.words, day);
    let date = day(keeping.until);
    match keeping.why {
        Why::Noted => scene.ta("erasing-kept-noted", &[("date", date.into())]),
        Why::TakenAway { since } => scene.ta("erasing-kept-away", &[("date", day(since).into())]),
        Why::Rule { closed, months } => {
            let args = [("date", date.into()), ("closed", day(closed).into()), ("count", i64::from(months).into())];
            scene.ta("erasing-kept-rule", &args)
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct DuePanelProps {
    pub over: Option<Shared<Vec<Over>>>,
    /// The number of the toast: whatever was just done, or taken back, may change the list.
    pub said: Option<u64>,
}

/// The list, with what can be done for one or for several.
#[component]
pub fn DuePanel(props: &DuePanelProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let ticked = use_state_eq(|| Rc::new(BTreeSet::<PersonId>::new()));
    let keeping = use_state_eq(|| None::<PersonId>);
    let all = use_state_eq(|| false);
    use_effect_with(props.said, {
        let dispatch = dispatch.clone();
        move |_| dispatch.send(erasing::Msg::DueAsked)
    });
    let over: &[Over] = props.over.as_deref().map_or(&[], Vec::as_slice);
    let chosen: Vec<PersonId> = over.iter().map(|over| over.person).filter(|id| ticked.contains(id)).collect();
    let shown = if *all { over.len() } else { over.len().min(FIRST) };
    let ontick = {
        let ticked = ticked.clone();
        Callback::from(move |person: PersonId| {
            let mut now = (**ticked).clone();
            if !now.remove(&person) {
                now.insert(person);
            }
            ticked.set(Rc::new(now));
        })
    };
    let onkeep = {
        let keeping = keeping.clone();
        Callback::from(move |person: Option<PersonId>| keeping.set(person))
    };
    let onall = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(true))
    };
    let count = chosen.len();
    let onerase = dispatch.reform(move |_: MouseEvent| erasing::Msg::Asked(chosen.clone()));
    let months = scene.settings.keep_months();
    html! {
        <section class="panel" aria-labelledby="due-title">
            <div class="panel-head"><h2 id="due-title">{ scene.t("erasing-due") }</h2></div>
            <p class="soft">{ scene.ta("erasing-due-help", &[("count", i64::from(months).into())]) }</p>
            if props.over.is_some() && over.is_empty() {
                <p>{ scene.t("erasing-due-none") }</p>
            }
            <ul class="records" id="due-list">
                for over in over[..shown].iter() {
                    <li key={over.person.to_string()}>
                        <DueLine over={over.clone()} ticked={ticked.contains(&over.person)} keeping={*keeping == Some(over.person)}
                            ontick={ontick.clone()} onkeep={onkeep.clone()} />
                    </li>
                }
            </ul>
            if shown < over.len() {
                <button type="button" class="btn" onclick={onall}>{ scene.ta("erasing-due-all", &[("count", over.len().into())]) }</button>
            }
            if count > 0 {
                <div class="row">
                    <button type="button" class="btn danger" id="due-erase" onclick={onerase}>
                        { icon("trash") }{ scene.ta("erasing-due-erase", &[("count", count.into())]) }
                    </button>
                </div>
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct LineProps {
    over: Over,
    ticked: bool,
    /// Whether another day is being chosen for it.
    keeping: bool,
    ontick: Callback<PersonId>,
    onkeep: Callback<Option<PersonId>>,
}

#[component]
fn DueLine(props: &LineProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let over = &props.over;
    let person = over.person;
    let name = named(&scene, &over.name);
    let ontick = props.ontick.reform(move |_: Event| person);
    let onkeep = props.onkeep.reform(move |_: MouseEvent| Some(person));
    let onerase = dispatch.reform(move |_: MouseEvent| erasing::Msg::Asked(vec![person]));
    let dossier = Route::Person(person, Default::default()).to_string();
    let onclose = props.onkeep.reform(|()| None);
    // Of a dossier that was taken away there is nothing to open, and nothing to write.
    let on_board = !matches!(over.keeping.why, Why::TakenAway { .. });
    html! {
        <div class="record">
            <label class="check record-title">
                <input type="checkbox" checked={props.ticked} onchange={ontick} />{ name.clone() }
            </label>
            <p class="record-more">{ kept_because(&scene, over.keeping) }</p>
            if props.keeping {
                <KeepForm {person} name={name.clone()} {onclose} />
            } else {
                <p class="row">
                    if on_board {
                        <a class="btn small" href={dossier}>{ scene.t("erasing-due-look") }<span class="vh">{ scene.about(&name) }</span></a>
                        <button type="button" class="btn small" id={format!("due-keep-{person}")} onclick={onkeep}>
                            { icon("calendar") }{ scene.t("erasing-due-keep") }<span class="vh">{ scene.about(&name) }</span>
                        </button>
                    }
                    <button type="button" class="btn small" onclick={onerase}>
                        { icon("trash") }{ scene.t("erasing-open") }<span class="vh">{ scene.about(&name) }</span>
                    </button>
                </p>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct KeepFormProps {
    person: PersonId,
    name: String,
    onclose: Callback<()>,
}

/// Another day, and why: both are asked, since somebody will want to know.
#[component]
fn KeepForm(props: &KeepFormProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (until, reason) = (use_state_eq(String::new), use_state_eq(String::new));
    let asked = use_state_eq(|| false);
    use_effect_with((), |()| {
        if let Some(first) = dom::find("#due-until") {
            dom::focus(&first);
        }
    });
    let day = Day::parse(&until).ok();
    let why = Line::parse(reason.trim()).ok();
    let wrong = |id: &str, is: bool| (*asked && is).then(|| AttrValue::from(scene.t(id)));
    let set = |state: &UseStateHandle<String>| {
        let state = state.clone();
        Callback::from(move |text: String| state.set(text))
    };
    let onsubmit = {
        let (onclose, asked, person) = (props.onclose.clone(), asked.clone(), props.person);
        let due = day.zip(why.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match due.clone() {
                Some((until, reason)) => {
                    dispatch.send(erasing::Msg::Kept(Due { person, until, reason }));
                    onclose.emit(());
                }
                None => asked.set(true),
            }
        })
    };
    let args = [("field", scene.t("erasing-due-keep").into()), ("value", props.name.as_str().into())];
    let label = scene.ta("summary-line", &args);
    let until_spec = FieldSpec::worded("due-until", scene.t("field-kept-until")).of(FieldKind::Day(Toward::ToCome));
    let reason_spec = FieldSpec::worded("due-reason", scene.t("field-kept-reason"));
    html! {
        <form aria-label={label} {onsubmit}>
            <TextField spec={until_spec} value={(*until).clone()} oninput={set(&until)}
                error={wrong("erasing-due-until-missing", day.is_none())} />
            <TextField spec={reason_spec} value={(*reason).clone()} oninput={set(&reason)}
                error={wrong("erasing-due-reason-missing", why.is_none())} />
            <div class="row">
                <button type="submit" class="btn primary">{ scene.t("common-save") }</button>
                <button type="button" class="btn" onclick={props.onclose.reform(|_: MouseEvent| ())}>{ scene.t("common-cancel") }</button>
            </div>
        </form>
    }
}
