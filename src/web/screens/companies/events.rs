//! What happened with the company, the latest first. A request that waits is answered in one press.

use super::event_form::EventForm;
use super::words::{contact_name, event_day, event_sort, who};
use crate::app::{Edit, editing};
use crate::domain::{CompanyAnswer, ElementId, Subject};
use crate::i18n::labels::List;
use crate::insight::companies::{Company, Event, Firm};
use crate::journal::Kind;
use crate::journal::schema::company_event;
use crate::web::dom::focus_on;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::screens::form::opening::use_opening;
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// How many are listed at first, and then with each press.
const PAGE: usize = 12;

/// The button of a new one.
const NEW: &str = "company-event-new";

/// What one can answer for the company in one press.
const ANSWERS: [CompanyAnswer; 4] =
    [CompanyAnswer::Yes, CompanyAnswer::Later, CompanyAnswer::No, CompanyAnswer::Silent];

#[derive(Properties, PartialEq)]
pub struct EventsProps {
    pub firm: Rc<Firm>,
}

/// What is being typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    New,
    Change(ElementId),
}

fn edit_button(id: ElementId) -> String {
    format!("company-event-{id}")
}

#[component]
pub fn Events(props: &EventsProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let listed = use_state(|| PAGE);
    let firm = &props.firm;
    let opening = use_opening(|open: &Open| match open {
        Open::New => NEW.to_owned(),
        Open::Change(id) => edit_button(*id),
    });
    let onmore = {
        let listed = listed.clone();
        Callback::from(move |_: MouseEvent| listed.set(*listed + PAGE))
    };
    let Some(lead) = firm.lead().cloned() else { return Html::default() };
    let events = firm.events();
    let left = events.len().saturating_sub(*listed).min(PAGE);
    let onclose = opening.onclose.clone();
    html! {
        <section class="panel" aria-labelledby="company-events">
            <div class="panel-head">
                <h2 id="company-events">{ scene.t("company-events") }</h2>
                <button type="button" class="btn small push" id={NEW} onclick={opening.press(Open::New)}
                    aria-expanded={if opening.now == Some(Open::New) { "true" } else { "false" }}>
                    { icon("plus") }{ scene.t("company-event-add") }
                </button>
            </div>
            if opening.now == Some(Open::New) {
                <EventForm firm={firm.clone()} company={lead} title={NEW} onclose={onclose.clone()} />
            }
            if events.is_empty() {
                <p class="soft">{ scene.t("company-events-empty") }</p>
            }
            <ul class="records">
                for (company, event) in events.into_iter().take(*listed) {
                    <li key={event.id.to_string()} data-event={event.id.to_string()}>
                        { line(&scene, &dispatch, company, event, opening.press(Open::Change(event.id))) }
                        if opening.now == Some(Open::Change(event.id)) {
                            <EventForm firm={firm.clone()} company={company.clone()} event={Some(event.id)} title={edit_button(event.id)}
                                onclose={onclose.clone()} />
                        }
                    </li>
                }
            </ul>
            if left > 0 {
                <button type="button" class="btn" onclick={onmore}>{ scene.ta("board-column-more", &[("count", left.into())]) }</button>
            }
        </section>
    }
}

/// One thing that happened, and what can be done with it: what a partner told is theirs.
fn line(
    scene: &Scene,
    dispatch: &Dispatch,
    company: &Rc<Company>,
    event: &Event,
    onedit: Callback<MouseEvent>,
) -> Html {
    let (about, id) = (Subject::Company(company.id), event.id);
    let is_ours = event.org.is_none_or(|org| scene.device.is_some_and(|device| device.org == org));
    let (what, day) = (event_sort(scene, event), event_day(scene, event.day));
    let name = scene.ta("company-last", &[("what", what.as_str().into()), ("day", day.as_str().into())]);
    let with = event.contact.and_then(|id| company.contacts.iter().find(|contact| contact.id == id));
    let with = with.map(|contact| scene.ta("company-with", &[("name", contact_name(scene, contact).into())]));
    let remove = dispatch.reform(move |_: MouseEvent| {
        // The line is gone, and with it the button that had the focus.
        focus_on(NEW);
        editing::Msg::Edited { about, edits: vec![Edit::remove(Kind::CompanyEvent, id)] }
    });
    html! {
        <>
            <div class="record">
                <p class="record-title">
                    { what }<span class="tag">{ day }</span>
                    if let Some(answer) = event.answer {
                        <span class="tag" data-tone={(answer == CompanyAnswer::Waiting).then_some("warn")}>
                            { scene.ta("company-answer", &[("answer", scene.code(List::CompanyAnswer, answer.code()).into())]) }
                        </span>
                    }
                </p>
                <p class="record-more">
                    <span>{ who(scene, event.member.or(event.by), event.org) }</span>
                    if let Some(with) = with {
                        <span>{ with }</span>
                    }
                </p>
                if let Some(text) = event.text.clone() {
                    <p class="lines">{ text }</p>
                }
                if is_ours && event.answer == Some(CompanyAnswer::Waiting) {
                    <div class="row" role="group" aria-label={scene.ta("company-answer-of", &[("what", name.as_str().into())])}>
                        for answer in ANSWERS {
                            <button key={answer.code()} type="button" class="btn small" onclick={reply(dispatch, about, id, answer)}>
                                { scene.code(List::CompanyAnswer, answer.code()) }
                            </button>
                        }
                    </div>
                }
            </div>
            if is_ours {
                <div class="record-end">
                    <button type="button" class="btn quiet small icon-only" id={edit_button(id)} onclick={onedit}
                        aria-label={scene.ta("dossier-edit", &[("field", name.as_str().into())])}>{ icon("edit") }</button>
                    <button type="button" class="btn quiet small icon-only" onclick={remove}
                        aria-label={scene.ta("dossier-remove", &[("what", name.as_str().into())])}>{ icon("trash") }</button>
                </div>
            }
        </>
    }
}

/// Notes what the company answered; the buttons go with it, and the focus stays in the line.
fn reply(dispatch: &Dispatch, about: Subject, id: ElementId, answer: CompanyAnswer) -> Callback<MouseEvent> {
    dispatch.reform(move |_: MouseEvent| {
        focus_on(&edit_button(id));
        editing::Msg::Edited { about, edits: vec![Edit::element(id, company_event::ANSWER.with(answer))] }
    })
}
