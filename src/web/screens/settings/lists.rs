//! Colleagues, filières, groups and territories: lists of names.

use crate::app::form::RecordForm;
use crate::app::{Edit, editing, settings};
use crate::domain::{ElementId, Line, MemberId, Subject};
use crate::insight::settings::Entry;
use crate::journal::schema::{cohort, member, public_label, territory, track_template};
use crate::journal::{AnyField, Kind};
use crate::web::dom;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::{KeptInput, icon, typed};
use web_sys::HtmlElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ListProps {
    pub kind: Kind,
    /// The message ids of the title and of the button.
    pub title: AttrValue,
    pub add: AttrValue,
    /// The fields that an entry has besides its name.
    #[prop_or_default]
    pub boxes: &'static [AnyField],
}

fn entries(scene: &Scene, kind: &Kind) -> Vec<Entry> {
    let all = match kind {
        Kind::Cohort => &scene.settings.cohorts,
        Kind::Territory => &scene.settings.territories,
        Kind::PublicLabel => &scene.settings.publics,
        _ => &scene.settings.tracks,
    };
    all.iter().filter(|entry| !entry.removed).cloned().collect()
}

/// The name of an entry.
fn named(kind: &Kind, id: ElementId, name: &Line) -> Edit {
    let field = match kind {
        Kind::Cohort => cohort::NAME,
        Kind::Territory => territory::NAME,
        Kind::PublicLabel => public_label::NAME,
        _ => track_template::NAME,
    };
    Edit::element(id, field.with(name))
}

/// One of the organisation's lists.
#[component]
pub fn List(props: &ListProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let kind = props.kind.clone();
    let edit = {
        let device = scene.device;
        Callback::from(move |edit: Edit| {
            if let Some(device) = device {
                dispatch.send(editing::Msg::Edited { about: Subject::Settings(device.org), edits: vec![edit] });
            }
        })
    };
    let onadd = {
        let kind = kind.clone();
        edit.reform(move |name: Line| named(&kind, ElementId::random(), &name))
    };
    let row = |entry: Entry| {
        let (id, renamed, removed) = (entry.id, kind.clone(), kind.clone());
        let row = NameRow {
            key: id.to_string(),
            name: entry.name,
            hint: None,
            details: details(&kind, id, props.boxes),
            onrename: edit.reform(move |name: Line| named(&renamed, id, &name)),
            onremove: Some(edit.reform(move |_: MouseEvent| Edit::remove(removed.clone(), id))),
        };
        name_row(&scene, row)
    };
    html! {
        <section class="panel" aria-labelledby={props.title.clone()}>
            <div class="panel-head"><h2 id={props.title.clone()}>{ scene.t(&props.title) }</h2></div>
            <ul class="rows">
                for entry in entries(&scene, &kind) {
                    { row(entry) }
                }
            </ul>
            <AddName label={scene.t(&props.add)} {onadd} />
        </section>
    }
}

/// The colleagues. One who leaves is no longer offered, and stays named in what they wrote.
#[component]
pub fn Colleagues() -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let onadd = dispatch.reform(settings::Msg::MemberAdded);
    let edit = {
        let device = scene.device;
        Callback::from(move |edit: Edit| {
            if let Some(device) = device {
                dispatch.send(editing::Msg::Edited { about: Subject::Settings(device.org), edits: vec![edit] });
            }
        })
    };
    let element = |member: MemberId| ElementId::parse(&member.to_string()).ok();
    let row = |id: MemberId, name: &str| {
        let me = scene.is_me(id);
        let row = NameRow {
            key: id.to_string(),
            name: name.to_owned(),
            hint: me.then_some("settings-member-me"),
            details: None,
            onrename: edit.reform(move |name: Line| Edit::element(id, member::NAME.with(&name))),
            onremove: element(id)
                .filter(|_| !me)
                .map(|id| edit.reform(move |_: MouseEvent| Edit::remove(Kind::Member, id))),
        };
        name_row(&scene, row)
    };
    html! {
        <section class="panel" aria-labelledby="settings-members">
            <div class="panel-head"><h2 id="settings-members">{ scene.t("settings-members") }</h2></div>
            <ul class="rows">
                for member in scene.settings.colleagues() {
                    { row(member.id, &member.name) }
                }
            </ul>
            <AddName label={scene.t("settings-member-add")} {onadd} />
        </section>
    }
}

/// An entry of a list.
struct NameRow {
    key: String,
    name: String,
    /// The message id of what is said beside the name.
    hint: Option<&'static str>,
    /// The entry whose other fields can be opened.
    details: Option<Details>,
    onrename: Callback<Line>,
    onremove: Option<Callback<MouseEvent>>,
}

/// A name; leaving the box writes it, when it is one.
fn name_row(scene: &Scene, row: NameRow) -> Html {
    let NameRow { key, name, hint, details, onrename, onremove } = row;
    let onchange = {
        let before = name.clone();
        Callback::from(move |text: String| {
            if let Ok(name) = Line::parse(&text)
                && name.as_str() != before
            {
                onrename.emit(name);
            }
        })
    };
    let remove = scene.ta("settings-entry-remove", &[("name", name.as_str().into())]);
    html! {
        <li {key}>
            <div class="cell">
                <KeptInput label={scene.t("settings-entry-name")} value={name.clone()} {onchange} />
            </div>
            if let Some(hint) = hint {
                <span class="hint">{ scene.t(hint) }</span>
            }
            if let Some(details) = details {
                <DetailsOf {details} {name} />
            }
            if let Some(onclick) = onremove {
                <button type="button" class="btn quiet icon-only" aria-label={remove} {onclick}>
                    { icon("trash") }
                </button>
            }
        </li>
    }
}

/// The other fields of an entry.
#[derive(Debug, Clone, PartialEq)]
struct Details {
    kind: Kind,
    id: ElementId,
    boxes: &'static [AnyField],
}

fn details(kind: &Kind, id: ElementId, boxes: &'static [AnyField]) -> Option<Details> {
    (!boxes.is_empty()).then(|| Details { kind: kind.clone(), id, boxes })
}

#[derive(Properties, PartialEq)]
struct DetailsOfProps {
    details: Details,
    name: String,
}

fn heading(id: &ElementId) -> String {
    format!("entry-{id}-title")
}

/// « Régler », and the form under it.
#[component]
fn DetailsOf(props: &DetailsOfProps) -> Html {
    let scene = use_scene();
    let opening = use_opening(heading);
    let (kind, id) = (&props.details.kind, props.details.id);
    let title = heading(&id);
    let form = || {
        let held = scene.settings.records.element(kind, id);
        let form = held.map_or_else(|| RecordForm::element(kind.clone(), id, &[]), RecordForm::of);
        let form = if *kind == Kind::Cohort { form.at_least(cohort::SESSION, 1) } else { form };
        form.within(format!("entry-{id}"))
    };
    let toggle = {
        let opening = opening.clone();
        Callback::from(move |_: MouseEvent| match opening.now {
            Some(_) => opening.onclose.emit(()),
            None => opening.onopen.emit(id),
        })
    };
    let open = opening.now.is_some();
    let drawn = scene.device.map(|device| Drawn::Settings(device.org, scene.settings.clone()));
    html! {
        <>
            <button type="button" class="btn quiet small" id={title.clone()} onclick={toggle}
                aria-expanded={if open { "true" } else { "false" }}>
                { icon("settings") }{ scene.t("settings-entry-details") }<span class="vh">{ scene.about(&props.name) }</span>
            </button>
            if let Some(drawn) = drawn.filter(|_| open) {
                <div class="full"><RecordEditor {drawn} form={form()} boxes={props.details.boxes} {title}
                    onclose={opening.onclose.clone()} /></div>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct AddNameProps {
    label: AttrValue,
    onadd: Callback<Line>,
}

/// A box and a button; Enter adds too.
#[component]
fn AddName(props: &AddNameProps) -> Html {
    let text = use_state(String::new);
    let input = use_node_ref();
    let oninput = {
        let text = text.clone();
        Callback::from(move |event: InputEvent| text.set(typed(&event)))
    };
    let onsubmit = {
        let (text, onadd, input) = (text.clone(), props.onadd.clone(), input.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match Line::parse(&text) {
                Ok(name) => {
                    onadd.emit(name);
                    text.set(String::new());
                }
                // The button does not do nothing: it leads to the box that it needs.
                Err(_) => {
                    if let Some(line) = input.cast::<HtmlElement>() {
                        dom::focus(&line);
                    }
                }
            }
        })
    };
    html! {
        <form class="row" {onsubmit}>
            <div class="cell"><input ref={input} aria-label={props.label.clone()} value={(*text).clone()} {oninput} autocomplete="off" /></div>
            <button type="submit" class="btn quiet small">{ icon("plus") }{ props.label.clone() }</button>
        </form>
    }
}
