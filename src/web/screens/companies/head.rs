//! Who the company is, and what one should know before asking it for something.

use super::page::FirmProps;
use super::words::{answers_words, firm_name, open_words, request_words, rest_words, warnings, who};
use crate::app::companies::Msg;
use crate::app::form::RecordForm;
use crate::app::{Edit, editing};
use crate::domain::{CompanyId, Subject};
use crate::fields;
use crate::i18n::labels::List;
use crate::i18n::values::{self, field_label};
use crate::insight::Stated;
use crate::insight::companies::Firm;
use crate::journal::schema::company;
use crate::journal::{AnyField, Kind, Value};
use crate::web::dom::focus_on;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::icon;
use yew::prelude::*;

/// What is asked of who the company is.
const IDENTITY: &[AnyField] = fields!(company: NAME, NUMBER, SECTOR, WEBSITE, NOTE);

/// Until when it is left in peace.
const REST: &[AnyField] = fields!(company: REST);

/// What is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Identity,
    Rest,
}

impl Part {
    /// The button that opens its form, which has it as its heading.
    fn button(self) -> &'static str {
        match self {
            Part::Identity => "company-edit",
            Part::Rest => "company-rest",
        }
    }

    fn boxes(self) -> &'static [AnyField] {
        match self {
            Part::Identity => IDENTITY,
            Part::Rest => REST,
        }
    }
}

#[component]
pub fn Head(props: &FirmProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let firm = &props.firm;
    let opening = use_opening(|part: &Part| part.button().to_owned());
    let Some(lead) = firm.lead() else { return Html::default() };
    let me = scene.device.map(|device| device.member);
    let told = firm.warnings(me, scene.today, scene.settings.courtesy_days());
    let form = |part: Part| {
        let form = RecordForm::of_register(&lead.records, Kind::Company).within(part.button());
        match part {
            Part::Identity => form.requiring(&[company::NAME.any()]),
            Part::Rest => form,
        }
    };
    let button = |part: Part, sign: &'static str, word: &'static str| {
        html! {
            <button type="button" class="btn quiet small" id={part.button()} onclick={opening.press(part)}
                aria-expanded={if opening.now == Some(part) { "true" } else { "false" }}>
                { icon(sign) }{ scene.t(word) }
            </button>
        }
    };
    html! {
        <section class="panel" aria-labelledby="company-identity">
            <div class="panel-head">
                <h2 id="company-identity">{ scene.t("company-identity") }</h2>
                <div class="row push">
                    { button(Part::Rest, "clock", "company-rest") }
                    { button(Part::Identity, "edit", "company-edit") }
                </div>
            </div>
            { warnings(&scene, &told) }
            if let Some(part) = opening.now {
                <RecordEditor key={part.button()} drawn={Drawn::Company(lead.clone())} form={form(part)} boxes={part.boxes()}
                    title={part.button()} onclose={opening.onclose.clone()} />
            }
            { facts(&scene, firm) }
            { rivals(&scene, &dispatch, firm) }
            { standing(&scene, firm) }
            { also(&scene, &dispatch, firm) }
        </section>
    }
}

/// What is known of it.
fn facts(scene: &Scene, firm: &Firm) -> Html {
    let website = firm.companies.iter().find_map(|company| company.website.clone());
    let note = firm.companies.iter().find_map(|company| company.note.clone());
    let rows = [
        (company::NUMBER.any(), firm.number.map(|number| number.to_string())),
        (company::SECTOR.any(), firm.sector.as_deref().map(|code| scene.code(List::Sector, code))),
    ];
    html! {
        <dl class="facts">
            for (field, value) in rows {
                <div key={field.key}>
                    <dt>{ field_label(&scene.words, field) }</dt>
                    <dd data-unknown={value.is_none().then_some("")}>{ value.unwrap_or_else(|| scene.t("value-unknown")) }</dd>
                </div>
            }
            if let Some(website) = website {
                <div key="website"><dt>{ field_label(&scene.words, company::WEBSITE.any()) }</dt><dd>{ link(&website) }</dd></div>
            }
            if let Some(note) = note {
                <div key="note" class="full"><dt>{ field_label(&scene.words, company::NOTE.any()) }</dt><dd class="lines">{ note }</dd></div>
            }
        </dl>
    }
}

/// Answers that were written without seeing each other, each with the button that keeps it.
fn rivals(scene: &Scene, dispatch: &Dispatch, firm: &Firm) -> Html {
    let registers =
        firm.companies.iter().filter_map(|company| Some((company.id, company.records.register(&Kind::Company)?)));
    let fields = || IDENTITY.iter().chain(REST).copied();
    let held = registers.flat_map(|(id, record)| fields().filter_map(move |it| Some((id, it, record.held(it)?))));
    let held: Vec<_> = held.filter(|(_, _, held)| held.in_conflict()).collect();
    if held.is_empty() {
        return Html::default();
    }
    html! {
        <div class="banner" data-tone="warn">
            { icon("warning") }
            <p><b>{ scene.t("company-rivals") }</b></p>
            <ul class="stack" data-gap="s">
                for (id, field, held) in held {
                    <li key={format!("{id}-{}", field.key)} class="row">
                        <span>{ field_label(&scene.words, field) }</span>
                        for stated in held.shown.iter().chain(&held.rivals) {
                            <button key={stated.fact.to_string()} type="button" class="btn small" onclick={keep(dispatch, id, field, stated)}>
                                { answer(scene, field, stated) }
                            </button>
                        }
                    </li>
                }
            </ul>
        </div>
    }
}

/// « Garder « Forem » (Anne) ».
fn answer(scene: &Scene, field: AnyField, stated: &Stated<Value>) -> String {
    let value = stated.value.as_ref().map(|value| values::value(&scene.words, field, value, scene));
    let value = value.unwrap_or_else(|| scene.t("value-unknown"));
    let name = who(scene, Some(stated.by.member), Some(stated.by.org));
    scene.ta("company-rival", &[("name", name.into()), ("value", value.into())])
}

fn keep(dispatch: &Dispatch, id: CompanyId, field: AnyField, stated: &Stated<Value>) -> Callback<MouseEvent> {
    let value = stated.value.clone().unwrap_or(Value::Null);
    dispatch.reform(move |_: MouseEvent| {
        focus_on(Part::Identity.button());
        editing::Msg::Edited { about: Subject::Company(id), edits: vec![Edit::register(field.says(value.clone()))] }
    })
}

/// The address as a link, where it can be one: never another scheme than those of the web.
fn link(address: &str) -> Html {
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    let is_bare = !address.contains(':') && address.contains('.') && !address.contains(char::is_whitespace);
    let href = if is_web { Some(address.to_owned()) } else { is_bare.then(|| format!("https://{address}")) };
    match href {
        Some(href) => html! { <a {href} target="_blank" rel="noopener noreferrer">{ address.to_owned() }</a> },
        None => html! { { address.to_owned() } },
    }
}

/// The last request, how it answers, what it offers, and until when it is left in peace.
fn standing(scene: &Scene, firm: &Firm) -> Html {
    let courtesy = firm.courtesy(scene.today);
    let last = courtesy.last.as_ref().map(|request| {
        let answer = request.answer.map(|answer| scene.code(List::CompanyAnswer, answer.code()));
        let told = request_words(scene, request);
        match answer {
            Some(answer) => scene.ta("company-request-answer", &[("request", told.into()), ("answer", answer.into())]),
            None => told,
        }
    });
    let lines = [
        Some(last.unwrap_or_else(|| scene.t("company-nothing-asked"))),
        answers_words(scene, &courtesy),
        open_words(scene, courtesy.open),
        courtesy.rest.map(|until| rest_words(scene, until)),
    ];
    html! {
        <ul class="plain">
            for words in lines.into_iter().flatten() {
                <li key={words.clone()}>{ words.clone() }</li>
            }
        </ul>
    }
}

/// The others that were said to be this one, and how one takes it back.
fn also(scene: &Scene, dispatch: &Dispatch, firm: &Firm) -> Html {
    html! {
        <ul class="rows" hidden={firm.companies.len() < 2}>
            for company in firm.companies.iter().skip(1) {
                <li key={company.id.to_string()}>
                    <div class="cell">{ scene.ta("company-also", &[("name", also_name(scene, firm, &company.name).into())]) }</div>
                    <button type="button" class="btn quiet small" onclick={part(dispatch, company.id)}>{ scene.t("company-part") }</button>
                </li>
            }
        </ul>
    }
}

fn also_name(scene: &Scene, firm: &Firm, name: &str) -> String {
    if name.is_empty() { firm_name(scene, firm) } else { name.to_owned() }
}

fn part(dispatch: &Dispatch, company: CompanyId) -> Callback<MouseEvent> {
    dispatch.reform(move |_: MouseEvent| {
        focus_on(Part::Identity.button());
        Msg::Parted(company)
    })
}
