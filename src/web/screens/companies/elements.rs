//! What a company has several of: places of work, people one speaks to, places for placements. A line each, a button to
//! add, a form in place.

use super::words::{contact_name, site_name};
use crate::app::form::RecordForm;
use crate::app::{Edit, editing};
use crate::domain::telephone::dialled;
use crate::domain::{CompanyId, Day, ElementId, Subject};
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::companies::{Company, Firm};
use crate::insight::{Record, companies};
use crate::journal::{AnyField, Kind};
use crate::web::dom::focus_on;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor, TradeName};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// What a section is: its words, and the boxes of its form.
#[derive(Debug)]
pub struct ElementsSpec {
    /// What the ids of its elements begin with.
    id: &'static str,
    kind: Kind,
    /// The message ids of the heading, of the button, of an empty section, and of what is said below the heading.
    title: &'static str,
    add: &'static str,
    empty: &'static str,
    help: Option<&'static str>,
    boxes: &'static [AnyField],
    /// What a line is called.
    name: fn(&Scene, &Company, ElementId) -> String,
    /// What stands under its name.
    more: fn(&Scene, &Company, ElementId) -> Html,
}

/// The button that adds a contact, which takes the focus once one was removed for good.
pub const CONTACTS_ADD: &str = "company-contacts-add";

static SITES: ElementsSpec = ElementsSpec {
    id: "company-sites",
    kind: Kind::CompanySite,
    title: "company-sites",
    add: "company-site-add",
    empty: "company-sites-empty",
    help: None,
    boxes: fields!(company_site: NAME, ADDRESS, LOCALITY),
    name: |scene, company, id| company.site(id).map(|site| site_name(scene, site)).unwrap_or_default(),
    more: |_, _, _| Html::default(),
};

static CONTACTS: ElementsSpec = ElementsSpec {
    id: "company-contacts",
    kind: Kind::CompanyContact,
    title: "company-contacts",
    add: "company-contact-add",
    empty: "company-contacts-empty",
    help: Some("company-contacts-help"),
    boxes: fields!(company_contact: NAME, FUNCTION, PHONE, MAIL, SITE),
    name: |scene, company, id| contact(company, id).map(|contact| contact_name(scene, contact)).unwrap_or_default(),
    more: reach,
};

static OFFERED: ElementsSpec = ElementsSpec {
    id: "company-offered",
    kind: Kind::CompanyPlaces,
    title: "company-offered",
    add: "company-offered-add",
    empty: "company-offered-empty",
    help: None,
    boxes: fields!(company_places: COUNT, FROM, UNTIL, TRADE, SECTOR, TYPE, SITE),
    name: |scene, company, id| offer(company, id).map(|places| places_words(scene, places)).unwrap_or_default(),
    more: offered_more,
};

/// Where it works.
pub fn sites() -> Spec {
    Spec(&SITES)
}

/// Whom one speaks to.
pub fn contacts() -> Spec {
    Spec(&CONTACTS)
}

/// What it offers for placements.
pub fn offered() -> Spec {
    Spec(&OFFERED)
}

/// A section, told apart by its id.
#[derive(Debug, Clone, Copy)]
pub struct Spec(&'static ElementsSpec);

impl PartialEq for Spec {
    fn eq(&self, other: &Self) -> bool {
        self.0.id == other.0.id
    }
}

fn contact(company: &Company, id: ElementId) -> Option<&companies::Contact> {
    company.contacts.iter().find(|contact| contact.id == id)
}

fn offer(company: &Company, id: ElementId) -> Option<&companies::Places> {
    company.places.iter().find(|places| places.id == id)
}

/// How somebody is reached, and where.
fn reach(scene: &Scene, company: &Company, id: ElementId) -> Html {
    let Some(contact) = contact(company, id) else { return Html::default() };
    let site = contact.site.and_then(|site| company.site(site)).map(|site| site_name(scene, site));
    html! {
        <p class="record-more">
            if let Some(number) = contact.phone.clone() {
                <a href={dialled(&number).map(|number| format!("tel:{number}"))}>{ number }</a>
            }
            if let Some(mail) = contact.mail.clone() {
                <a href={format!("mailto:{mail}")}>{ mail }</a>
            }
            if let Some(site) = site {
                <span>{ site }</span>
            }
        </p>
    }
}

/// « 2 places, du 2 mars au 30 juin ».
fn places_words(scene: &Scene, places: &companies::Places) -> String {
    let count = places
        .count
        .map_or_else(|| scene.t("company-open-unknown"), |count| scene.ta("company-open", &[("count", count.into())]));
    let day = |day: Day| formats::short_day(&scene.words, day, scene.today);
    let when = match (places.from, places.until) {
        (Some(from), Some(to)) => {
            Some(scene.ta("record-from-to", &[("from", day(from).into()), ("to", day(to).into())]))
        }
        (Some(from), None) => Some(scene.ta("company-from", &[("from", day(from).into())])),
        (None, Some(to)) => Some(scene.ta("record-to", &[("to", day(to).into())])),
        (None, None) => None,
    };
    [Some(count), when].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn offered_more(scene: &Scene, company: &Company, id: ElementId) -> Html {
    let Some(places) = offer(company, id) else { return Html::default() };
    let told = [
        places.sort.as_deref().map(|code| scene.code(List::PlacementType, code)),
        places.sector.as_deref().map(|code| scene.code(List::Sector, code)),
        places.site.and_then(|site| company.site(site)).map(|site| site_name(scene, site)),
    ];
    let told = told.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    html! {
        <p class="record-more">
            if let Some(trade) = places.trade.clone() {
                <TradeName {trade} />
            }
            if !told.is_empty() {
                <span>{ told }</span>
            }
        </p>
    }
}

#[derive(Properties, PartialEq)]
pub struct ElementsProps {
    pub spec: Spec,
    pub firm: Rc<Firm>,
}

/// What is being typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    New(ElementId),
    Change(ElementId),
}

#[component]
pub fn Elements(props: &ElementsProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let spec = props.spec.0;
    let opening = use_opening(move |open: &Open| match open {
        Open::New(_) => add_button(spec),
        Open::Change(id) => edit_button(spec, *id),
    });
    let onadd = opening.onopen.reform(|_: MouseEvent| Open::New(ElementId::random()));
    let Some(lead) = props.firm.lead().cloned() else { return Html::default() };
    let all = props.firm.companies.iter().flat_map(|company| {
        company.records.of(&spec.kind).iter().filter_map(|record| Some((record.id()?, company.clone(), record.clone())))
    });
    let all: Vec<(ElementId, Rc<Company>, Record)> = all.collect();
    let title = format!("{}-title", spec.id);
    html! {
        <section class="panel" aria-labelledby={title.clone()}>
            <div class="panel-head">
                <h2 id={title.clone()}>{ scene.t(spec.title) }</h2>
                <button type="button" class="btn quiet small push" id={add_button(spec)} onclick={onadd}>
                    { icon("plus") }{ scene.t(spec.add) }
                </button>
            </div>
            if let Some(help) = spec.help {
                <p class="hint">{ scene.t(help) }</p>
            }
            if let Some(Open::New(id)) = opening.now {
                <RecordEditor drawn={Drawn::Company(lead)} boxes={spec.boxes} title={title.clone()} onclose={opening.onclose.clone()}
                    form={RecordForm::element(spec.kind.clone(), id, &[])} />
            }
            if all.is_empty() {
                <p class="soft">{ scene.t(spec.empty) }</p>
            }
            <ul class="records">
                for (id, company, record) in all {
                    <ElementLine key={id.to_string()} spec={props.spec} {company} {record} open={opening.now == Some(Open::Change(id))}
                        onedit={opening.press(Open::Change(id))} onclose={opening.onclose.clone()} />
                }
            </ul>
            if spec.kind == Kind::CompanyContact {
                { gone(&scene, &dispatch, &props.firm) }
            }
        </section>
    }
}

/// Contacts that were taken away: their names are still in the journal until they are removed for good.
fn gone(scene: &Scene, dispatch: &Dispatch, firm: &Firm) -> Html {
    let all =
        firm.companies.iter().flat_map(|company| company.gone.iter().map(|(id, name)| (company.id, *id, name.clone())));
    let all: Vec<(CompanyId, ElementId, String)> = all.collect();
    html! {
        <ul class="rows" hidden={all.is_empty()}>
            for (company, id, name) in all {
                <li key={id.to_string()}>
                    <div class="cell soft">{ scene.ta("company-contact-gone", &[("name", called(scene, &name).into())]) }</div>
                    { erase_button(scene, dispatch, (Subject::Company(company), id), &called(scene, &name)) }
                </li>
            }
        </ul>
    }
}

fn called(scene: &Scene, name: &str) -> String {
    if name.is_empty() { scene.t("company-contact-unnamed") } else { name.to_owned() }
}

/// « Effacer pour de bon… »
fn erase_button(scene: &Scene, dispatch: &Dispatch, of: (Subject, ElementId), name: &str) -> Html {
    let (about, element) = of;
    let onclick = dispatch.reform(move |_: MouseEvent| editing::Msg::ElementRedactionAsked {
        about,
        kind: Kind::CompanyContact,
        element,
    });
    html! {
        <button type="button" class="btn quiet small" {onclick}>
            { icon("trash") }{ scene.t("redaction-open") }<span class="vh">{ scene.about(name) }</span>
        </button>
    }
}

fn add_button(spec: &ElementsSpec) -> String {
    format!("{}-add", spec.id)
}

fn edit_button(spec: &ElementsSpec, id: ElementId) -> String {
    format!("{}-{id}-edit", spec.id)
}

#[derive(Properties)]
struct ElementLineProps {
    spec: Spec,
    company: Rc<Company>,
    record: Record,
    open: bool,
    onedit: Callback<MouseEvent>,
    onclose: Callback<()>,
}

// What opens the form is made anew at each drawing, and means the same.
impl PartialEq for ElementLineProps {
    fn eq(&self, other: &Self) -> bool {
        self.spec == other.spec
            && self.company == other.company
            && self.record == other.record
            && self.open == other.open
            && self.onclose == other.onclose
    }
}

#[component]
fn ElementLine(props: &ElementLineProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (spec, company) = (props.spec.0, &props.company);
    let Some(id) = props.record.id() else { return Html::default() };
    let about = Subject::Company(company.id);
    if props.open {
        let form = RecordForm::of(&props.record);
        return html! {
            <li>
                <RecordEditor drawn={Drawn::Company(company.clone())} boxes={spec.boxes} title={format!("{}-title", spec.id)} {form}
                    onclose={props.onclose.clone()} />
            </li>
        };
    }
    let name = (spec.name)(&scene, company, id);
    let named = |message: &str, key| scene.ta(message, &[(key, name.as_str().into())]);
    let onremove = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            // The line is gone, and with it the button that had the focus.
            focus_on(&add_button(spec));
            dispatch.send(editing::Msg::Edited { about, edits: vec![Edit::remove(spec.kind.clone(), id)] });
        })
    };
    html! {
        <li>
            <div class="record">
                <p class="record-title">{ name.clone() }</p>
                { (spec.more)(&scene, company, id) }
                if spec.kind == Kind::CompanyContact {
                    <div class="row">{ erase_button(&scene, &dispatch, (about, id), &name) }</div>
                }
            </div>
            <div class="record-end">
                <button type="button" class="btn quiet small icon-only" id={edit_button(spec, id)} onclick={props.onedit.clone()}
                    aria-label={named("dossier-edit", "field")}>{ icon("edit") }</button>
                <button type="button" class="btn quiet small icon-only" onclick={onremove} aria-label={named("dossier-remove", "what")}>
                    { icon("close") }
                </button>
            </div>
        </li>
    }
}
