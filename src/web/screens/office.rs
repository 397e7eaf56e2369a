//! How an organisation is reached: where it works, and whom one calls there for what. A partner's stands on its card among
//! the exchanges, ours in the settings; both are written in the same forms.

use crate::app::form::RecordForm;
use crate::app::{Edit, editing};
use crate::domain::telephone::dialled;
use crate::domain::{ElementId, OrgId, Subject};
use crate::fields;
use crate::i18n::formats;
use crate::i18n::values::field_label;
use crate::insight::{Record, partners};
use crate::journal::schema::{org_contact, peer};
use crate::journal::{AnyField, Kind};
use crate::web::dom::focus_on;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::screens::form::opening::{Opening, use_opening};
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::icon;
use yew::prelude::*;

/// The fields of a contact.
const CONTACT: &[AnyField] = fields!(org_contact: FUNCTION, NAME, PHONE, MAIL);

/// Without a function nobody knows when to call.
const REQUIRED: &[AnyField] = fields!(org_contact: FUNCTION);

const OF_PARTNER: &[AnyField] = fields!(peer: TERRITORY);
const OURS: &[AnyField] = fields!(organisation: TERRITORY);

/// What is being typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Territory,
    New(ElementId),
    Change(ElementId),
}

#[derive(Properties, PartialEq)]
pub struct OfficeProps {
    pub org: OrgId,
    /// What the organisation is called.
    pub name: AttrValue,
    /// The heading of the contacts: `h3`, or what follows the one that it stands under.
    #[prop_or(AttrValue::Static("h3"))]
    pub level: AttrValue,
}

/// The territory, and the contacts.
#[component]
pub fn Office(props: &OfficeProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let org = props.org;
    let opening = use_opening(move |open: &Open| match open {
        Open::Territory => format!("office-{org}-territory"),
        Open::New(_) => add_id(org),
        Open::Change(id) => format!("office-{id}-edit"),
    });
    let Some(own) = scene.device.map(|device| device.org) else { return Html::default() };
    let drawn = Drawn::Settings(own, scene.settings.clone());
    let contacts = partners::contacts(&scene.settings, org);
    let title = format!("office-{org}-title");
    let onadd = opening.onopen.reform(|_: MouseEvent| Open::New(ElementId::random()));
    let new = |id| {
        let form = RecordForm::element(Kind::OrgContact, id, &[(org_contact::ORG.any(), org.to_string())]);
        form.requiring(REQUIRED).within(format!("office-{org}"))
    };
    html! {
        <div class="stack" data-gap="s">
            { territory(&scene, props, &opening, &drawn) }
            <section aria-labelledby={title.clone()}>
                <div class="panel-head">
                    <@{props.level.to_string()} id={title.clone()}>
                        { scene.t("office-contacts") }<span class="vh">{ scene.about(&props.name) }</span>
                    </@>
                    <button type="button" class="btn quiet small" id={add_id(org)} onclick={onadd}>
                        { icon("plus") }{ scene.t("office-add") }<span class="vh">{ scene.about(&props.name) }</span>
                    </button>
                </div>
                if let Some(Open::New(id)) = opening.now {
                    <RecordEditor drawn={drawn.clone()} form={new(id)} boxes={CONTACT} title={title.clone()} onclose={opening.onclose.clone()} />
                } else if contacts.is_empty() {
                    <p class="hint">{ scene.t("office-empty") }</p>
                }
                <ul class="records">
                    for contact in contacts {
                        { line(&scene, &dispatch, &Lines { org, own, title: &title, opening: &opening, drawn: &drawn }, contact) }
                    }
                </ul>
                if let Some(day) = partners::card(&scene.settings, org) {
                    <p class="hint">{ scene.ta("office-card", &[("date", formats::day(&scene.words, day).into())]) }</p>
                }
            </section>
        </div>
    }
}

fn add_id(org: OrgId) -> String {
    format!("office-{org}-add")
}

/// Where the organisation works, and its form.
fn territory(scene: &Scene, props: &OfficeProps, opening: &Opening<Open>, drawn: &Drawn) -> Html {
    let org = props.org;
    let partner = scene.settings.records.element(&Kind::Peer, org.uuid().into());
    let (form, boxes) = match partner {
        Some(partner) => (RecordForm::of(partner), OF_PARTNER),
        None => (RecordForm::of_register(&scene.settings.records, Kind::Organisation), OURS),
    };
    let id = format!("office-{org}-territory-title");
    let label = field_label(&scene.words, peer::TERRITORY.any());
    let edit = scene.ta("dossier-edit", &[("field", format!("{label} ({})", props.name).into())]);
    let said = partners::territory(&scene.settings, org).map(str::to_owned);
    let unsaid = said.is_none().then_some("true");
    if opening.now == Some(Open::Territory) {
        let form = form.within(format!("office-{org}"));
        return html! {
            <div>
                <p class="vh" {id}>{ label }</p>
                <RecordEditor drawn={drawn.clone()} {form} {boxes} title={format!("office-{org}-territory-title")} onclose={opening.onclose.clone()} />
            </div>
        };
    }
    html! {
        <dl class="facts">
            <div>
                <dt>
                    <span {id}>{ label }</span>
                    <button type="button" class="btn quiet small icon-only" id={format!("office-{org}-territory")} aria-label={edit}
                        onclick={opening.press(Open::Territory)}>{ icon("edit") }</button>
                </dt>
                <dd data-unknown={unsaid}>{ said.unwrap_or_else(|| scene.t("common-unsaid")) }</dd>
            </div>
        </dl>
    }
}

/// What the lines of contacts share.
struct Lines<'a> {
    org: OrgId,
    own: OrgId,
    title: &'a str,
    opening: &'a Opening<Open>,
    drawn: &'a Drawn,
}

fn line(scene: &Scene, dispatch: &Dispatch, lines: &Lines<'_>, contact: &Record) -> Html {
    let Some(id) = contact.id() else { return Html::default() };
    let (key, org, opening) = (id.to_string(), lines.org, lines.opening);
    if opening.now == Some(Open::Change(id)) {
        let form = RecordForm::of(contact).requiring(REQUIRED).within(format!("office-{org}"));
        return html! {
            <li {key} class="full">
                <RecordEditor drawn={lines.drawn.clone()} {form} boxes={CONTACT} title={lines.title.to_owned()} onclose={opening.onclose.clone()} />
            </li>
        };
    }
    let text = |field| contact.get(field).map(str::to_owned);
    let (function, name) = (text(org_contact::FUNCTION), text(org_contact::NAME));
    let called = [&function, &name].into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
    let named = |id: &str, key| scene.ta(id, &[(key, called.as_str().into())]);
    let onremove = {
        let (dispatch, about) = (dispatch.clone(), Subject::Settings(lines.own));
        Callback::from(move |_: MouseEvent| {
            dispatch.send(editing::Msg::Edited { about, edits: vec![Edit::remove(Kind::OrgContact, id)] });
            // The line is gone, and with it the button that had the focus.
            focus_on(&add_id(org));
        })
    };
    html! {
        <li {key}>
            <div class="record">
                <p class="record-title">{ function.unwrap_or_else(|| scene.t("common-unsaid")) }</p>
                <p class="record-more">
                    <span>{ name }</span>
                    { link(text(org_contact::PHONE), |text| dialled(text).map(|number| format!("tel:{number}"))) }
                    { link(text(org_contact::MAIL), partners::mail_link) }
                </p>
            </div>
            <div class="record-end">
                <button type="button" class="btn quiet small icon-only" id={format!("office-{id}-edit")} aria-label={named("dossier-edit", "field")}
                    onclick={opening.press(Open::Change(id))}>{ icon("edit") }</button>
                <button type="button" class="btn quiet small icon-only" aria-label={named("dossier-remove", "what")} onclick={onremove}>
                    { icon("trash") }
                </button>
            </div>
        </li>
    }
}

/// A number or an address as a link; what is none stays a text.
fn link(text: Option<String>, href: impl Fn(&str) -> Option<String>) -> Html {
    let Some(text) = text else { return Html::default() };
    match href(&text) {
        Some(href) => html! { <a {href}>{ text }</a> },
        None => html! { <span>{ text }</span> },
    }
}
