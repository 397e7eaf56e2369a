//! « Noter en une phrase »: one box, and what is understood of it before anything is written.

use crate::app::quick::{Number, Plan, Quick, Said, Whom};
use crate::app::{dialog, quick};
use crate::domain::PersonId;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::i18n::values::field_label;
use crate::insight::Card;
use crate::insight::contact::phrase::Next;
use crate::journal::schema::contact;
use crate::web::dom::{self, focus_on};
use crate::web::drafts::Place;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::board::card::name;
use crate::web::screens::form::draft::{Standing, use_draft};
use crate::web::screens::form::words;
use crate::web::widgets::event::typed;
use crate::web::widgets::field::{FieldFrame, FieldSpec};
use crate::web::widgets::{DialogBox, icon};
use std::rc::Rc;
use yew::prelude::*;

/// The id of the box.
const TEXT: &str = "quick-text";

/// What the ids of the people to choose from begin with.
const PERSON: &str = "quick-person";

/// The button of the frame, on every screen.
#[component]
pub fn QuickButton() -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let onclick = dispatch.reform(|_: MouseEvent| quick::Msg::Asked);
    html! {
        <button type="button" class="quick-open btn quiet icon-only" aria-label={scene.t("quick-title")}
            title={scene.t("quick-key")} {onclick}>{ icon("chat") }</button>
    }
}

#[derive(Properties, PartialEq)]
pub struct QuickDialogProps {
    pub quick: Rc<Quick>,
}

#[component]
pub fn QuickDialog(props: &QuickDialogProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let quick = &props.quick;
    let draft = use_draft(Place::apart("quick"), Standing::Opened);
    use_effect_with((), |()| focus_on(TEXT));
    let oninput = dispatch.reform(|event: InputEvent| quick::Msg::Typed(typed(&event)));
    let whose = quick.whom.sure().is_some() && quick.plan.is_some();
    let onsubmit = {
        let (dispatch, quick, done) = (dispatch.clone(), quick.clone(), draft.done(&Callback::noop()));
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if whose {
                // What is held back stays begun: a text that cannot be kept, or that looks like a national number.
                if quick.is_ready() {
                    done.emit(());
                }
                dispatch.send(quick::Msg::Confirmed);
            } else if let Some(first) = dom::find(&format!("[name=\"{PERSON}\"]")) {
                dom::focus(&first);
            }
        })
    };
    let onclose = dispatch.reform(|()| dialog::Msg::Closed);
    let giving_up = draft.done(&onclose).reform(|_: MouseEvent| ());
    let apply = if quick.number == Number::Told { "number-refused-override" } else { "contacts-log" };
    let foot = html! {
        <>
            <button type="button" class="btn" onclick={giving_up}>{ scene.t("common-cancel") }</button>
            <button type="submit" form="quick-form" class="btn primary" aria-disabled={(!whose).then_some("true")}>
                { scene.t(apply) }
            </button>
        </>
    };
    let spec = FieldSpec::line(TEXT, "quick-text");
    let about = match quick.problem {
        Some(_) => format!("{} quick-example", spec.error_id()),
        None => "quick-example".to_owned(),
    };
    let error = quick.problem.map(|problem| AttrValue::from(words(&scene, problem)));
    html! {
        <DialogBox title={scene.t("quick-title")} {onclose} {foot}>
            <form id="quick-form" class="form quick" novalidate=true {onsubmit} aria-labelledby="dialog-title"
                ref={draft.frame.clone()} data-draft={draft.key()} oninput={draft.oninput.clone()} onchange={draft.onchange.clone()}>
                { draft.bar(&scene) }
                <FieldFrame {spec} {error}>
                    <input id={TEXT} type="text" autocomplete="off" value={quick.text.clone()} {oninput} aria-describedby={about}
                        aria-invalid={quick.problem.is_some().then_some("true")} />
                    <p class="hint" id="quick-example">{ scene.t("quick-example") }</p>
                </FieldFrame>
                { whom(&scene, &quick.whom, quick.plan.is_some(), &dispatch.reform(quick::Msg::Chosen)) }
            </form>
            <div role="status">
                if let Some(plan) = quick.plan.as_ref() {
                    { preview(&scene, quick.whom.sure(), plan) }
                }
                if quick.number == Number::Told {
                    <div class="banner" data-tone="warn">{ icon("warning") }<p>{ scene.t("number-refused") }</p></div>
                }
            </div>
        </DialogBox>
    }
}

/// The question whose dossier it is, where the sentence leaves it open.
fn whom(scene: &Scene, whom: &Whom, says: bool, onchoose: &Callback<PersonId>) -> Html {
    match whom {
        Whom::One(_) => Html::default(),
        Whom::Nobody if !says => Html::default(),
        Whom::Nobody => html! { <p class="hint" role="status">{ scene.t("quick-nobody") }</p> },
        Whom::Unknown => html! { <p class="hint" role="status">{ scene.t("quick-unknown") }</p> },
        Whom::Among { offered, more, chosen } => html! {
            <fieldset>
                <legend>{ scene.t("quick-who") }</legend>
                <div class="choices" data-size="s">
                    for card in offered.iter() {
                        <label class="choice" key={card.id.to_string()}>
                            <input type="radio" id={format!("{PERSON}-{}", card.id)} name={PERSON} value={card.id.to_string()}
                                checked={*chosen == Some(card.id)} onchange={choosing(onchoose, card)} />
                            <span>{ sketch(scene, card) }</span>
                        </label>
                    }
                </div>
                if *more > 0 {
                    <p class="hint">{ scene.ta("quick-more", &[("count", (*more).into())]) }</p>
                }
            </fieldset>
        },
    }
}

fn choosing(onchoose: &Callback<PersonId>, card: &Rc<Card>) -> Callback<Event> {
    let person = card.id;
    onchoose.reform(move |_: Event| person)
}

/// What tells people of one name apart.
fn sketch(scene: &Scene, card: &Card) -> String {
    let year = card.birth_year.map(|year| year.to_string());
    let parts = [Some(name(scene, card)), year, card.locality.clone(), Some(scene.step(card.step))];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\u{a0}· ")
}

/// What will be written, a line each.
fn preview(scene: &Scene, card: Option<&Rc<Card>>, plan: &Plan) -> Html {
    let text = (!plan.text.is_empty()).then(|| plan.text.clone());
    let text_label = if plan.contact.is_some() { "field-contact-text" } else { "quick-note" };
    let lines: Vec<(String, String)> = [
        card.map(|card| (scene.t("quick-for"), sketch(scene, card))),
        plan.contact.as_ref().map(|said| (scene.t("kind-contact"), contact_words(scene, said))),
        text.map(|text| (scene.t(text_label), text)),
        plan.next.as_ref().map(|next| (scene.t("contacts-next"), next_words(scene, next))),
    ]
    .into_iter()
    .flatten()
    .collect();
    html! {
        <section class="quick-preview" aria-labelledby="quick-preview-title">
            <h3 id="quick-preview-title">{ scene.t("quick-preview") }</h3>
            <dl>
                for (label, value) in lines {
                    <div key={label.clone()}><dt>{ label }</dt><dd>{ value }</dd></div>
                }
            </dl>
        </section>
    }
}

/// « WhatsApp · Joint·e · 30 min · lundi 2 mars ».
fn contact_words(scene: &Scene, said: &Said) -> String {
    let way = scene.code(List::Channel, &said.channel);
    let result = scene.code(List::Reached, said.reached);
    let length = said.minutes.map(|length| formats::duration(&scene.words, length.as_minutes().into()));
    let day = formats::weekday(&scene.words, said.on, scene.today);
    let label = field_label(&scene.words, contact::MINUTES.any());
    let length = length.map(|length| format!("{label}{}", scene.about(&length)));
    [Some(way), Some(result), length, Some(day)].into_iter().flatten().collect::<Vec<_>>().join("\u{a0}· ")
}

/// « Rappel · jeudi 12 mars, 14 h ».
fn next_words(scene: &Scene, next: &Next) -> String {
    let day = next.on.map(|on| {
        let day = formats::weekday(&scene.words, on.on.day, scene.today);
        formats::at_hour(&scene.words, day, on.at)
    });
    [Some(next.title.clone()), day].into_iter().flatten().collect::<Vec<_>>().join("\u{a0}· ")
}
