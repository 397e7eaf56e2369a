//! One contact: how, with what result, when, and what was said.

use crate::app::form::{RecordForm, contact};
use crate::app::{Edit, editing};
use crate::domain::codes::Pinnable;
use crate::domain::order::InOrder;
use crate::domain::{ElementId, Subject};
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::dossier::ticked::Ticked;
use crate::insight::{Dossier, Record};
use crate::journal::schema::{self, content::Code};
use crate::journal::{AnyField, Field, Kind};
use crate::web::dom::focus_on;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::dossier::contact::pin::PinButton;
use crate::web::screens::dossier::frame::{naming, share};
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

const BOXES: &[AnyField] = fields!(contact: DAY, CHANNEL, REACHED, PURPOSE, MINUTES, PARTNER, TEXT);

#[derive(Properties, PartialEq)]
pub struct ContactLineProps {
    pub dossier: Rc<Dossier>,
    pub contact: Record,
    pub open: bool,
    pub onedit: Callback<ElementId>,
    pub onclose: Callback<()>,
}

#[component]
pub fn ContactLine(props: &ContactLineProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (contact, dossier) = (&props.contact, &props.dossier);
    let Some(id) = contact.id() else { return Html::default() };
    if props.open {
        return html! {
            <li>
                <RecordEditor drawn={Drawn::Person(dossier.clone())} boxes={BOXES} title="contacts-title"
                    form={RecordForm::of(contact).day_until(schema::contact::DAY, scene.today)} onclose={props.onclose.clone()} />
            </li>
        };
    }
    let about = Subject::Person(dossier.id);
    let stands = both(&scene, dossier, contact, id);
    let shared = stands.holds;
    let onshare = {
        let (dispatch, edits) = (dispatch.clone(), contact::share(dossier, id, !shared));
        Callback::from(move |_: Event| dispatch.send(editing::Msg::Edited { about, edits: edits.clone() }))
    };
    let onremove = Callback::from(move |_: MouseEvent| {
        dispatch.send(editing::Msg::Edited { about, edits: vec![Edit::remove(Kind::Contact, id)] });
        // The line is gone, and with it the button that had the focus.
        focus_on("log-text");
    });
    let name = told(&scene, contact);
    let named = |id: &str, key| scene.ta(id, &[(key, name.as_str().into())]);
    let text = contact.get(schema::contact::TEXT).map(str::to_owned);
    html! {
        <li class="contact">
            <div class="record">
                <p class="record-title">
                    { icon(sign_of(contact.get(schema::contact::CHANNEL).unwrap_or_default())) }{ channel(&scene, contact) }
                    <span class="tag" data-tone={crate::insight::contact::contacts::is_real(contact).then_some("accent")}>{ result(&scene, contact) }</span>
                </p>
                <p class="record-more">{ details(&scene, dossier, contact) }</p>
                if let Some(text) = text.clone() {
                    <p class="lines">{ text }</p>
                }
                <label class="check">
                    <input type="checkbox" checked={shared} onchange={onshare} />
                    { scene.t("dossier-shareable") }<span class="vh">{ scene.about(&name) }</span>
                </label>
                { share::elders(&scene, &stands) }
            </div>
            <div class="record-end">
                if let Some(text) = text {
                    <PinButton dossier={dossier.clone()} what={Pinnable::Contact} {id} {text} />
                }
                <button type="button" class="btn quiet small icon-only" id={format!("contact-{id}-edit")}
                    onclick={props.onedit.reform(move |_: MouseEvent| id)} aria-label={named("dossier-edit", "field")}>{ icon("edit") }</button>
                <button type="button" class="btn quiet small icon-only" aria-label={named("dossier-remove", "what")} onclick={onremove}>
                    { icon("trash") }
                </button>
            </div>
        </li>
    }
}

/// How the contact and its words stand towards partners: they are ticked together.
fn both(scene: &Scene, dossier: &Dossier, record: &Record, id: ElementId) -> Ticked {
    let [entry, text] = contact::SHARED.map(|row| share::stands(scene, dossier, &Kind::Contact, id, row));
    let holds = entry.holds && (text.holds || record.get(schema::contact::TEXT).is_none());
    let mut elders = entry.elders;
    elders.extend(text.elders);
    elders.order();
    elders.dedup_by_key(|elder| elder.org);
    Ticked { holds, elders }
}

fn label(scene: &Scene, contact: &Record, list: List, field: Field<Code>) -> String {
    contact.get(field).map_or_else(|| scene.t("value-unknown"), |code| scene.code(list, code))
}

fn channel(scene: &Scene, contact: &Record) -> String {
    label(scene, contact, List::Channel, schema::contact::CHANNEL)
}

fn result(scene: &Scene, contact: &Record) -> String {
    label(scene, contact, List::Reached, schema::contact::REACHED)
}

fn day(scene: &Scene, contact: &Record) -> Option<String> {
    contact.get(schema::contact::DAY).map(|day| formats::weekday(&scene.words, day, scene.today))
}

/// « Téléphone, lundi 2 mars »: what a line is called in a list, or when its buttons are read out.
pub fn told(scene: &Scene, contact: &Record) -> String {
    [Some(channel(scene, contact)), day(scene, contact)].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The day, the time that it took, what it was for and with whom.
fn details(scene: &Scene, dossier: &Dossier, contact: &Record) -> String {
    let partner = contact.get(schema::contact::PARTNER).and_then(|id| dossier.records.element(&Kind::Partner, id));
    let parts = [
        day(scene, contact),
        contact
            .get(schema::contact::MINUTES)
            .map(|minutes| formats::duration(&scene.words, minutes.as_minutes().into())),
        contact.get(schema::contact::PURPOSE).map(|code| scene.code(List::Purpose, code)),
        partner.map(|partner| naming::partner(scene, partner)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\u{a0}· ")
}

/// The icon of a channel, by what one does.
pub fn sign_of(channel: &str) -> &'static str {
    match channel {
        "phone" => "phone",
        "sms" | "whatsapp" | "messenger" => "chat",
        "skype" | "teams" | "video" => "video",
        "mail" | "letter" | "registered_letter" => "mail",
        "home_visit" => "home",
        "company_visit" => "building",
        "permanence" => "calendar",
        "cpas" | "external_meeting" | "team_internal" => "users",
        "on_site" => "user",
        _ => "info",
    }
}
