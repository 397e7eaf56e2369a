//! « Réunir avec un autre dossier… »: which one, what comes of it, and the question before two part again.

use crate::app::joining::{Asked, Hit, Outcome, Parting, Sketch};
use crate::app::{dialog, joining};
use crate::domain::PersonId;
use crate::insight::people::duplicates::Reason;
use crate::web::dom::focus_on;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::shell::toast::named;
use crate::web::widgets::choices::{Choice, Choices};
use crate::web::widgets::confirm::Question;
use crate::web::widgets::{DialogBox, FieldSpec, TextField, icon};
use std::rc::Rc;
use yew::prelude::*;

/// What the ids of the answers begin with.
const OTHER: &str = "join-other";

/// Between two things on one line; the dot stays on the line of what it follows.
const DOT: &str = "\u{a0}· ";

#[derive(Properties, PartialEq)]
pub struct JoinDialogProps {
    pub asked: Rc<Asked>,
}

#[component]
pub fn JoinDialog(props: &JoinDialogProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let asked = &props.asked;
    // What was typed stands in the box; the answers follow.
    let text = use_state(|| asked.text.clone());
    let missed = use_state_eq(|| false);
    use_effect_with((), {
        let first = asked.chosen.as_ref().map(|chosen| format!("{OTHER}-{}", chosen.with));
        move |()| focus_on(first.as_deref().unwrap_or("join-search"))
    });
    let oninput = {
        let (text, dispatch) = (text.clone(), dispatch.clone());
        Callback::from(move |typed: String| {
            text.set(typed.clone());
            dispatch.send(joining::Msg::Typed(typed));
        })
    };
    let onchoose = {
        let (missed, dispatch) = (missed.clone(), dispatch.clone());
        Callback::from(move |id: AttrValue| {
            if let Ok(person) = PersonId::parse(&id) {
                missed.set(false);
                dispatch.send(joining::Msg::Chosen(person));
            }
        })
    };
    let onsubmit = {
        let (missed, dispatch, ready) = (missed.clone(), dispatch.clone(), asked.chosen.is_some());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if ready {
                dispatch.send(joining::Msg::Confirmed);
            } else {
                missed.set(true);
            }
        })
    };
    let onclose = dispatch.reform(|()| dialog::Msg::Closed);
    let name = named(&scene, &asked.of.name);
    let foot = html! {
        <>
            <button type="button" class="btn" onclick={onclose.reform(|_: MouseEvent| ())}>{ scene.t("common-cancel") }</button>
            <button type="submit" form="join-form" class="btn primary">{ scene.t("joining-confirm") }</button>
        </>
    };
    let chosen = asked.chosen.as_ref().map(|chosen| chosen.with.to_string()).unwrap_or_default();
    let answers: Vec<Choice> = asked.hits.iter().map(|hit| answer(&scene, hit)).collect();
    html! {
        <DialogBox title={scene.ta("joining-title", &[("name", name.into())])} {onclose} {foot}>
            <p class="soft">{ details(&scene, &asked.of) }</p>
            <form id="join-form" class="form" novalidate=true {onsubmit} aria-labelledby="dialog-title">
                <TextField
                    spec={FieldSpec::line("join-search", "joining-search").help("joining-search-help")}
                    value={(*text).clone()}
                    {oninput}
                />
                if answers.is_empty() {
                    <p class="soft" role="status">{ none(&scene, text.trim(), asked.looking) }</p>
                } else {
                    <Choices name={OTHER} legend={scene.t("joining-choices")} choices={answers} {chosen} {onchoose} />
                }
            </form>
            <div role="status" class="stack" data-gap="s">
                { what_comes(&scene, asked.chosen.as_ref(), *missed) }
            </div>
        </DialogBox>
    }
}

/// Why no dossier is offered: none is like it, or not all names were compared yet.
fn none(scene: &Scene, text: &str, looking: Option<usize>) -> String {
    match looking {
        Some(left) if text.is_empty() => scene.ta("duplicates-looking", &[("count", left.into())]),
        _ => scene.t(if text.is_empty() { "joining-likely-none" } else { "joining-found-none" }),
    }
}

/// What tells people of one name apart: « 1990 · Verviers · Formation · Anne ».
pub fn details(scene: &Scene, sketch: &Sketch) -> String {
    let referent = sketch.referent.map_or_else(|| scene.t("board-card-no-referent"), |member| scene.member(member));
    let year = sketch.birth_year.map(|year| year.to_string());
    let parts = [year, sketch.locality.clone(), Some(scene.step(sketch.step)), Some(referent)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(DOT)
}

/// Why two may be one person.
pub fn reason(scene: &Scene, reason: Reason) -> String {
    scene.t(match reason {
        Reason::SameName => "person-twin-same",
        Reason::SwappedOrder => "person-twin-swapped",
        Reason::PartOfCompoundName => "person-twin-part",
        Reason::SoundsAlike => "person-twin-sound",
        Reason::OneLetterApart => "person-twin-letter",
    })
}

fn answer(scene: &Scene, hit: &Hit) -> Choice {
    let why = hit.reason.map(|why| reason(scene, why));
    let hint = [Some(details(scene, &hit.sketch)), why].into_iter().flatten().collect::<Vec<_>>().join(DOT);
    (hit.sketch.person.to_string().into(), named(scene, &hit.sketch.name).into(), Some(hint.into()))
}

/// What will be on the board, what is kept, and the way back.
fn what_comes(scene: &Scene, chosen: Option<&Outcome>, missed: bool) -> Html {
    let Some(outcome) = chosen else {
        return html! {
            if missed {
                <p class="field-error">{ icon("warning") }<span>{ scene.t("joining-choose-first") }</span></p>
            }
        };
    };
    let card = format!("{}{DOT}{}", named(scene, &outcome.card.name), details(scene, &outcome.card));
    html! {
        <>
            <p><b>{ scene.ta("joining-outcome", &[("card", card.into())]) }</b></p>
            if outcome.conflicts > 0 {
                <p>{ scene.ta("joining-conflicts", &[("count", outcome.conflicts.into())]) }</p>
            }
            <p>{ scene.t("joining-keeps") }</p>
            <p class="hint">{ scene.t("joining-agreements") }</p>
        </>
    }
}

/// Before a dossier stands alone again: where what was written since stays.
pub fn parting_question(scene: &Scene, parting: &Parting) -> Question {
    let (name, stays) = (named(scene, &parting.name), named(scene, &parting.stays));
    Question {
        title: scene.ta("parting-title", &[("name", name.as_str().into())]).into(),
        text: scene.ta("parting-text", &[("name", name.as_str().into()), ("other", stays.into())]).into(),
        keep: scene.t("common-cancel").into(),
        go_on: scene.t("parting-confirm").into(),
        icon: "undo",
    }
}
