//! « Qualité des données »: what is missing or doubtful, by what it costs; each line leads to where it is mended, or is
//! left as it is with a reason.

use crate::app::form::{Problem, Problems, line};
use crate::app::{Edit, editing, quality, route};
use crate::domain::text::TextError;
use crate::domain::{ElementId, MemberId, Subject};
use crate::i18n::formats;
use crate::insight::results::quality::{Flaw, Group, Matter, Quality};
use crate::web::dom::focus_on;
use crate::web::drafts::Place;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::form::draft::{Standing, use_draft};
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{answer, error, form_frame, setter};
use crate::web::widgets::field::{FieldSpec, TextField};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// How many lines of a matter stand open at first.
const FIRST: usize = 12;

#[derive(Properties, PartialEq)]
pub struct QualityPanelProps {
    /// None while nobody was looked at.
    pub quality: Option<Rc<Quality>>,
    /// How many dossiers are still to be read.
    pub left: Option<usize>,
}

/// The panel.
#[component]
pub fn QualityPanel(props: &QualityPanelProps) -> Html {
    let scene = use_scene();
    let whose = use_state(|| None::<MemberId>);
    let Some(quality) = props.quality.clone() else {
        return match props.left {
            Some(left) => {
                html! { <p class="hint" role="status">{ scene.ta("quality-reading", &[("count", left.into())]) }</p> }
            }
            None => Html::default(),
        };
    };
    let groups = quality.groups(*whose);
    let stakes = quality.stakes(*whose);
    let members = quality.by_member(&scene.settings);
    let named = members.iter().filter_map(|(member, count)| {
        let args = [("name", scene.member((*member)?).into()), ("count", (*count).into())];
        Some((*member, scene.ta("quality-of", &args)))
    });
    let choices: Vec<(Option<MemberId>, String)> =
        [(None, scene.t("quality-everybody"))].into_iter().chain(named).collect();
    let choose = |of: Option<MemberId>| {
        let whose = whose.clone();
        Callback::from(move |_: MouseEvent| whose.set(of))
    };
    let pressed = |of: Option<MemberId>| if *whose == of { "true" } else { "false" };
    html! {
        <section class="panel" aria-labelledby="quality-title">
            <div class="panel-head"><h2 id="quality-title" tabindex="-1">{ scene.t("quality-title") }</h2></div>
            <p class="soft">{ scene.t("quality-help") }</p>
            if let Some(left) = props.left {
                <p class="hint" role="status">{ scene.ta("quality-reading", &[("count", left.into())]) }</p>
            } else if stakes.is_empty() {
                <p>{ scene.t("quality-none") }</p>
            }
            if members.len() > 1 || whose.is_some() {
                <div class="row" role="group" aria-label={scene.t("quality-whose")}>
                    for (of, name) in choices {
                        <button key={name.clone()} type="button" class="btn small" aria-pressed={pressed(of)} onclick={choose(of)}>
                            { name }
                        </button>
                    }
                </div>
            }
            <ul class="warnings">
                for (stake, count) in stakes {
                    <li key={stake.code()}>
                        { icon("warning") }
                        <span>{ scene.ta(&format!("quality-stake-{stake}"), &[("count", count.into())]) }</span>
                    </li>
                }
            </ul>
            <div class="stack">
                for (matter, group) in groups.into_iter().map(|group| (group.matter, Rc::new(group))) {
                    <MatterPart key={matter.code()} {group} />
                }
            </div>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct MatterPartProps {
    group: Rc<Group>,
}

/// One matter: those that are open, and under them those that were accepted.
#[component]
fn MatterPart(props: &MatterPartProps) -> Html {
    let scene = use_scene();
    let all = use_state(|| false);
    let Group { matter, open, accepted } = &*props.group;
    let shown = if *all { open.len() } else { open.len().min(FIRST) };
    let onall = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(true))
    };
    let title = scene.ta(&format!("quality-matter-{matter}"), &[("count", open.len().into())]);
    html! {
        <details class="more" data-matter={matter.code()} open={!open.is_empty() && open.len() <= FIRST}>
            <summary id={heading(*matter)}>{ title }</summary>
            <ul class="records">
                for flaw in open[..shown].iter().cloned() {
                    <li key={key(&flaw)}><FlawLine flaw={Rc::new(flaw)} /></li>
                }
            </ul>
            if shown < open.len() {
                <button type="button" class="btn small" onclick={onall}>
                    { scene.ta("quality-others", &[("count", (open.len() - shown).into())]) }
                </button>
            }
            if !accepted.is_empty() {
                <h3>{ scene.ta("quality-accepted", &[("count", accepted.len().into())]) }</h3>
                <ul class="records">
                    for flaw in accepted.iter().cloned() {
                        <li key={key(&flaw)}><FlawLine flaw={Rc::new(flaw)} /></li>
                    }
                </ul>
            }
        </details>
    }
}

/// The id of the heading of a matter. A line that goes to the other list goes with the button that was pressed, and whoever
/// pressed it goes on from there.
fn heading(matter: Matter) -> String {
    format!("quality-matter-{matter}")
}

fn key(flaw: &Flaw) -> String {
    format!("quality-{}-{}-{}", flaw.matter, flaw.person, flaw.of)
}

#[derive(Properties, PartialEq)]
struct FlawLineProps {
    flaw: Rc<Flaw>,
}

/// Whom it concerns, since when, and the gesture that mends it.
#[component]
fn FlawLine(props: &FlawLineProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let opening = use_opening(Clone::clone);
    let (flaw, button) = (&props.flaw, key(&props.flaw));
    let name = if flaw.name.is_empty() { scene.t("person-unnamed") } else { flaw.name.clone() };
    let about = scene.about(&name);
    let onmend = {
        let (dispatch, flaw) = (dispatch.clone(), flaw.clone());
        Callback::from(move |_: MouseEvent| {
            let (to, focus) = quality::mended_at(&flaw);
            dispatch.send(route::Msg::Going(to, focus));
        })
    };
    let onback = {
        let (dispatch, flaw) = (dispatch.clone(), flaw.clone());
        Callback::from(move |_: MouseEvent| {
            let (about, edit) = quality::take_back(&flaw);
            dispatch.send(editing::Msg::Edited { about, edits: vec![edit] });
            focus_on(&heading(flaw.matter));
        })
    };
    html! {
        <>
            <div class="row">
                <b>{ name }</b>
                if let Some(day) = flaw.day {
                    <span class="soft">{ formats::day(&scene.words, day) }</span>
                }
                <span class="soft">{ flaw.member.map(|member| scene.member(member)) }</span>
                if flaw.accepted.is_none() {
                    <button type="button" class="btn small push" onclick={onmend}>
                        { scene.t(&format!("quality-mend-{}", flaw.matter)) }<span class="vh">{ about.clone() }</span>
                    </button>
                    if quality::can_accept(flaw) {
                        <button type="button" class="btn quiet small" id={button.clone()} onclick={opening.press(button.clone())}>
                            { scene.t("quality-accept") }<span class="vh">{ about }</span>
                        </button>
                    }
                } else {
                    <button type="button" class="btn quiet small push" onclick={onback}>
                        { scene.t("quality-take-back") }<span class="vh">{ about }</span>
                    </button>
                }
            </div>
            if let Some(told) = accepted(&scene, flaw) {
                <p class="hint">{ told }</p>
            }
            if opening.now.is_some() {
                <Accepting flaw={flaw.clone()} title={button} onclose={opening.onclose.clone()} />
            }
        </>
    }
}

/// The reason, with who gave it and when.
fn accepted(scene: &Scene, flaw: &Flaw) -> Option<String> {
    let accepted = flaw.accepted.as_ref()?;
    let (name, date) = (scene.member(accepted.by), formats::day(&scene.words, accepted.on));
    let args = [("reason", accepted.reason.as_str().into()), ("name", name.into()), ("date", date.into())];
    Some(scene.ta(if accepted.reason.is_empty() { "quality-kept-plain" } else { "quality-kept" }, &args))
}

#[derive(Properties, PartialEq)]
struct AcceptingProps {
    flaw: Rc<Flaw>,
    /// The id of the heading, which is the button.
    title: AttrValue,
    onclose: Callback<()>,
}

/// The box for the reason.
#[component]
fn Accepting(props: &AcceptingProps) -> Html {
    const BOX: &str = "quality-reason";
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let text = use_state(String::new);
    let problems = use_state(Problems::new);
    let about = Subject::Person(props.flaw.person);
    let draft = use_draft(Place::of(about, props.title.to_string()), Standing::Opened);
    use_effect_with((), move |()| focus_on(BOX));
    let submit = {
        let matter = props.flaw.matter;
        let done = draft.done(&Callback::from(move |()| focus_on(&heading(matter))));
        Callback::from(move |edits: Vec<Edit>| {
            dispatch.send(editing::Msg::Edited { about, edits });
            done.emit(());
        })
    };
    let onsubmit = {
        let (text, problems, flaw) = (text.clone(), problems.clone(), props.flaw.clone());
        Callback::from(move |()| {
            let edits = match line(&text) {
                Ok(Some(reason)) => Ok(quality::accept(&flaw, &reason, ElementId::random())),
                Ok(None) => Err(vec![(BOX.to_owned(), Problem::Text(TextError::Empty))]),
                Err(problem) => Err(vec![(BOX.to_owned(), problem)]),
            };
            answer(edits, &problems, &submit);
        })
    };
    let body = html! {
        <div class="full">
            <TextField spec={FieldSpec::line(BOX, "quality-reason").help("quality-reason-help")} value={(*text).clone()}
                error={error(&scene, &problems, BOX)} oninput={setter(&text, |text: &mut String, typed| *text = typed)} />
        </div>
    };
    form_frame(&scene, &props.title, &draft.ending(&onsubmit, &props.onclose), body)
}
