//! The row that notes a contact: the way, the result, a few words, `Enter`.

use super::line::sign_of;
use crate::app::form::{ContactDraft, Problems};
use crate::domain::{ElementId, Subject, codes, fold_text};
use crate::i18n::labels::List;
use crate::i18n::values::field_label;
use crate::insight::Dossier;
use crate::insight::contact::contacts::offered_channels;
use crate::journal::schema::{contact, reach, task};
use crate::web::dom;
use crate::web::drafts::Place;
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::form::draft::{Standing, use_draft, use_new_day};
use crate::web::screens::form::{answer, error, named, setter, told_duration, use_submit};
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextArea, TextField, Toward};
use crate::web::widgets::icon;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// How many channels are in sight before the others are asked for.
const FIRST: usize = 8;

#[derive(Properties, PartialEq)]
pub struct ContactLogProps {
    pub dossier: Rc<Dossier>,
}

/// The row. Once noted it is empty again, and the focus stays where it was.
#[component]
pub fn ContactLog(props: &ContactLogProps) -> Html {
    let scene = use_scene();
    let draft = use_state(|| ContactDraft::new(&props.dossier, scene.today));
    let problems = use_state(Problems::new);
    let ondone = {
        let (draft, dossier, today) = (draft.clone(), props.dossier.clone(), scene.today);
        Callback::from(move |()| draft.set(ContactDraft::new(&dossier, today)))
    };
    let kept = use_draft(Place::of(Subject::Person(props.dossier.id), "contact-log"), Standing::Always);
    use_new_day(&draft, scene.today, &kept, ContactDraft::turn);
    let submit = use_submit(&props.dossier, &kept.done(&ondone));
    let save = {
        let (draft, problems) = (draft.clone(), problems.clone());
        let (today, member) = (scene.today, scene.device.map(|device| device.member));
        Callback::from(move |()| answer(draft.edits(today, member, ElementId::random), &problems, &submit))
    };
    let onsubmit = save.reform(|event: SubmitEvent| event.prevent_default());
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let plain = !event.shift_key() && !event.alt_key() && !event.is_composing();
        if event.key() == "Enter" && plain {
            event.prevent_default();
            save.emit(());
        }
    });
    let onchannel = setter(&draft, |draft: &mut ContactDraft, code: &'static str| {
        draft.choose_channel(code.to_owned());
    });
    let onreached = setter(&draft, |draft: &mut ContactDraft, code: &'static str| draft.reached = code.to_owned());
    let onshared = setter(&draft, |draft: &mut ContactDraft, _: Event| draft.shared = !draft.shared);
    let oninput = setter(&draft, |draft: &mut ContactDraft, text| draft.text = text);
    let minutes = FieldSpec::worded(ContactDraft::MINUTES, field_label(&scene.words, contact::MINUTES.any()));
    let onchange = setter(&draft, |draft: &mut ContactDraft, next: ContactDraft| *draft = next);
    html! {
        <form class="contact-log" id="contact-log" novalidate=true aria-labelledby="contacts-title" {onsubmit}
            ref={kept.frame.clone()} data-draft={kept.key()} oninput={kept.oninput.clone()} onchange={kept.onchange.clone()}>
            { kept.bar(&scene) }
            <Channels dossier={props.dossier.clone()} chosen={draft.channel.clone()} onchoose={onchannel} />
            { results(&scene, &draft.reached, &onreached) }
            <div class="contact-words">
                <div class="field" {onkeydown}>
                    <div class="field-label"><label for={ContactDraft::TEXT}>{ scene.t("field-contact-text") }</label></div>
                    <TextArea id={ContactDraft::TEXT} value={draft.text.clone()} placeholder={scene.t("contacts-text-hint")}
                        hint={scene.t("contacts-enter")} error={error(&scene, &problems, ContactDraft::TEXT)} {oninput} />
                </div>
                <TextField spec={minutes} value={draft.minutes.clone()} error={error(&scene, &problems, ContactDraft::MINUTES)}
                    echo={told_duration(&scene, contact::MINUTES.any(), &draft.minutes)}
                    oninput={setter(&draft, |draft: &mut ContactDraft, text| draft.minutes = text)} />
            </div>
            { more(&scene, &props.dossier, &draft, &problems, &onchange) }
            <div class="row">
                <label class="check">
                    <input type="checkbox" id="contact-log-shared" checked={draft.shared} onchange={onshared} />{ scene.t("dossier-shareable") }
                </label>
                <button type="submit" class="btn primary small push">{ scene.t("contacts-log") }</button>
            </div>
        </form>
    }
}

#[derive(Properties, PartialEq)]
struct ChannelsProps {
    dossier: Rc<Dossier>,
    chosen: String,
    onchoose: Callback<&'static str>,
}

/// The ways, as buttons of one group. A letter chooses the way that begins with it.
#[component]
fn Channels(props: &ChannelsProps) -> Html {
    let scene = use_scene();
    let all = use_state_eq(|| false);
    let preferred = props.dossier.records.one(reach::PREFERRED_CHANNEL);
    let mut offered = offered_channels(&props.dossier.records, preferred);
    let hidden = offered.iter().skip(FIRST).all(|code| *code != props.chosen);
    if !*all && hidden {
        offered.truncate(FIRST);
    }
    let onkeydown = {
        let (chosen, onchoose) = (props.chosen.clone(), props.onchoose.clone());
        let labels: Vec<_> =
            offered.iter().map(|code| (*code, fold_text::fold(&scene.code(List::Channel, code)))).collect();
        Callback::from(move |event: KeyboardEvent| {
            let letter = fold_text::fold(&event.key());
            if letter.chars().count() != 1 || event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            let found: Vec<&str> =
                labels.iter().filter(|(_, label)| label.starts_with(&letter)).map(|(code, _)| *code).collect();
            let after =
                found.iter().position(|code| *code == chosen).map_or(0, |place| (place + 1) % found.len().max(1));
            if let Some(code) = labels.iter().map(|(code, _)| *code).find(|code| found.get(after) == Some(code)) {
                event.prevent_default();
                event.stop_propagation();
                onchoose.emit(code);
                // Of several with one letter, the next press takes the next one.
                go(if found.len() == 1 {
                    format!("#{}", ContactDraft::TEXT)
                } else {
                    format!("#{}-{code}", ContactDraft::CHANNEL)
                });
            }
        })
    };
    let onmore = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(true))
    };
    let is_whole = offered.len() == codes::CONTACT_CHANNELS.len();
    let choices = offered.into_iter().map(|code| (code, scene.code(List::Channel, code), Some(sign_of(code))));
    html! {
        <fieldset {onkeydown}>
            <legend>{ field_label(&scene.words, contact::CHANNEL.any()) }</legend>
            { radios(ContactDraft::CHANNEL, choices.collect(), &props.chosen, &props.onchoose) }
            if !is_whole {
                <button type="button" class="link" onclick={onmore}>{ scene.t("contacts-other-ways") }</button>
            }
        </fieldset>
    }
}

fn results(scene: &Scene, chosen: &str, onchoose: &Callback<&'static str>) -> Html {
    let choices = codes::REACHED.iter().map(|code| (*code, scene.code(List::Reached, code), None));
    html! {
        <fieldset>
            <legend>{ field_label(&scene.words, contact::REACHED.any()) }</legend>
            { radios(ContactDraft::REACHED, choices.collect(), chosen, onchoose) }
        </fieldset>
    }
}

type Radio = (&'static str, String, Option<&'static str>);

/// Radio buttons side by side. A click moves the focus on to the text; the arrow keys keep it here.
fn radios(name: &'static str, choices: Vec<Radio>, chosen: &str, onchoose: &Callback<&'static str>) -> Html {
    let onchange = |code: &'static str| {
        let onchoose = onchoose.clone();
        Callback::from(move |event: Event| {
            onchoose.emit(code);
            let input = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
            if !input.is_some_and(|input| input.matches(":focus-visible").unwrap_or(true)) {
                go(format!("#{}", ContactDraft::TEXT));
            }
        })
    };
    html! {
        <div class="choices" data-size="xs">
            for (code, label, sign) in choices {
                <label class="choice" key={code}>
                    <input type="radio" id={format!("{name}-{code}")} {name} value={code} checked={code == chosen} onchange={onchange(code)} />
                    <span>
                        if let Some(sign) = sign {
                            { icon(sign) }
                        }
                        { label }
                    </span>
                </label>
            }
        </div>
    }
}

/// Puts the focus on what a selector finds.
fn go(selector: String) {
    if let Some(target) = dom::find(&selector) {
        dom::focus(&target);
    }
}

/// What most contacts do not need: another day, what for, with whom, and what comes next.
fn more(
    scene: &Scene,
    dossier: &Dossier,
    draft: &ContactDraft,
    problems: &Problems,
    onchange: &Callback<ContactDraft>,
) -> Html {
    let set = |change: fn(&mut ContactDraft, String)| {
        let (draft, onchange) = (draft.clone(), onchange.clone());
        Callback::from(move |text: String| {
            let mut next = draft.clone();
            change(&mut next, text);
            onchange.emit(next);
        })
    };
    let label = |field| field_label(&scene.words, field);
    let wrong = |id| error(scene, problems, id);
    let purposes = codes::CONTACT_PURPOSES.iter();
    let purposes: Vec<(AttrValue, AttrValue)> =
        purposes.map(|code| ((*code).into(), scene.code(List::Purpose, code).into())).collect();
    let partners = named(scene, Some(dossier), contact::PARTNER.any());
    // What is wrong must be in sight.
    let open = !problems.is_empty();
    html! {
        <details class="contact-more" {open}>
            <summary>{ scene.t("contacts-more") }</summary>
            <div class="form" data-columns="">
                <TextField spec={FieldSpec::worded(ContactDraft::DAY, label(contact::DAY.any())).of(FieldKind::Day(Toward::HasBeen))} value={draft.day.clone()}
                    error={wrong(ContactDraft::DAY)} oninput={set(|draft, text| draft.day = text)} />
                <SelectField spec={FieldSpec::worded(ContactDraft::PURPOSE, label(contact::PURPOSE.any()))} options={purposes} value={draft.purpose.clone()}
                    onchange={set(|draft, code| draft.purpose = code)} />
                if !partners.is_empty() {
                    <SelectField spec={FieldSpec::worded(ContactDraft::PARTNER, label(contact::PARTNER.any()))} options={partners}
                        value={draft.partner.clone()} onchange={set(|draft, id| draft.partner = id)} />
                }
                <TextField spec={FieldSpec::line(ContactDraft::NEXT_TITLE, "contacts-next")} value={draft.next_title.clone()}
                    error={wrong(ContactDraft::NEXT_TITLE)} oninput={set(|draft, text| draft.next_title = text)} />
                <TextField spec={FieldSpec::line(ContactDraft::NEXT_DAY, "contacts-next-day").of(FieldKind::Appointment(Toward::ToCome))} value={draft.next_day.clone()}
                    error={wrong(ContactDraft::NEXT_DAY)} oninput={set(|draft, text| draft.next_day = text)} />
                <TextField spec={FieldSpec::worded(ContactDraft::NEXT_VENUE, label(task::VENUE.any()))} value={draft.next_venue.clone()}
                    error={wrong(ContactDraft::NEXT_VENUE)} oninput={set(|draft, text| draft.next_venue = text)} />
            </div>
        </details>
    }
}
