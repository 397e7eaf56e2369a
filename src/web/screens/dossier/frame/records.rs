//! A section of the dossier for the elements of one kind: a line each, a button to add, a form in place.

use crate::app::form::RecordForm;
use crate::app::{Edit, editing};
use crate::domain::{Day, ElementId, Subject};
use crate::insight::{Dossier, Record};
use crate::journal::Kind;
use crate::web::dom;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::form::Drawn;
use crate::web::screens::form::RecordEditor;
use crate::web::widgets::Icon;
use std::rc::Rc;
use yew::prelude::*;

/// What a section of records is: its words, the boxes of its form, and how a line reads.
pub struct RecordsSpec {
    /// What the ids of its elements begin with.
    pub id: &'static str,
    pub kind: Kind,
    /// The message ids of the heading, of the button, and of an empty section.
    pub title: &'static str,
    pub add: &'static str,
    pub empty: &'static str,
    /// The fields that the form asks, in this order.
    pub boxes: &'static [&'static str],
    /// What a new element begins with.
    pub proposed: fn(&Dossier, Day) -> Vec<(&'static str, String)>,
    /// The elements in the order of their lines.
    pub sort: fn(&mut Vec<&Record>),
    /// What a line is called when its buttons are read out.
    pub name: fn(&Scene, &Record) -> String,
    /// What a line shows beside its buttons.
    pub line: fn(&Scene, &Rc<Dossier>, &Record) -> Html,
}

/// Whether a section is a panel, or one of several lists of a panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Place {
    #[default]
    Panel,
    Part,
}

/// The props of the section.
#[derive(Properties)]
pub struct Props {
    pub dossier: Rc<Dossier>,
    pub spec: &'static RecordsSpec,
    #[prop_or_default]
    pub place: Place,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.dossier == other.dossier && self.spec.id == other.spec.id
    }
}

/// What is being typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    New(ElementId),
    Change(ElementId),
}

/// The section.
#[component]
pub fn RecordsSection(props: &Props) -> Html {
    let scene = use_scene();
    let spec = props.spec;
    // The form that is open, or was closed last: its button takes the focus again.
    let (open, closed) = (use_state(|| None::<Open>), use_state(|| None::<Open>));
    let show = |what: fn(ElementId) -> Open, id: Option<ElementId>| {
        let (open, closed) = (open.clone(), closed.clone());
        Callback::from(move |_: MouseEvent| {
            closed.set(None);
            open.set(Some(what(id.unwrap_or_else(ElementId::random))));
        })
    };
    let onclose = {
        let (open, closed) = (open.clone(), closed.clone());
        Callback::from(move |()| {
            closed.set(*open);
            open.set(None);
        })
    };
    use_effect_with(*closed, move |closed| {
        let button = closed.and_then(|closed| match closed {
            Open::New(_) => dom::find(&format!("#{}-add", spec.id)),
            Open::Change(id) => dom::find(&format!("#{}-{id}-edit", spec.id)),
        });
        if let Some(button) = button {
            dom::focus(&button);
        }
    });
    let mut records: Vec<&Record> = props.dossier.records.of(&spec.kind).iter().collect();
    (spec.sort)(&mut records);
    let title = format!("{}-title", spec.id);
    // What holds nothing is one quiet line.
    let quiet = records.is_empty() && open.is_none();
    let (class, level) = match props.place {
        Place::Panel => ("panel", "h2"),
        Place::Part => ("part", "h3"),
    };
    html! {
        <section {class} aria-labelledby={title.clone()} data-quiet={quiet.then_some("true")}>
            <div class="panel-head">
                <@{level} id={title.clone()}>{ scene.t(spec.title) }</@>
                if quiet && props.place == Place::Panel {
                    <p class="soft">{ scene.t(spec.empty) }</p>
                }
                <button type="button" class="btn quiet small" id={format!("{}-add", spec.id)} onclick={show(Open::New, None)}>
                    <Icon name="plus" />
                    if props.place == Place::Part {
                        { scene.t(spec.add) }
                    } else {
                        { scene.t("common-add") }<span class="vh">{ format!("\u{202f}: {}", scene.t(spec.add)) }</span>
                    }
                </button>
            </div>
            if let Some(Open::New(id)) = *open {
                <RecordEditor drawn={Drawn::Person(props.dossier.clone())} boxes={spec.boxes} title={title.clone()} onclose={onclose.clone()}
                    form={RecordForm::element(spec.kind.clone(), id, &(spec.proposed)(&props.dossier, scene.today))} />
            }
            <ul class="records">
                for record in records {
                    <Line key={record.keys[0].clone()} dossier={props.dossier.clone()} {spec} record={record.clone()}
                        open={record.id().is_some() && open.is_some_and(|open| Some(open) == record.id().map(Open::Change))}
                        onedit={show(Open::Change, record.id())} onclose={onclose.clone()} />
                }
            </ul>
        </section>
    }
}

#[derive(Properties)]
struct LineProps {
    dossier: Rc<Dossier>,
    spec: &'static RecordsSpec,
    record: Record,
    open: bool,
    onedit: Callback<MouseEvent>,
    onclose: Callback<()>,
}

impl PartialEq for LineProps {
    fn eq(&self, other: &Self) -> bool {
        self.dossier == other.dossier
            && self.spec.id == other.spec.id
            && self.record == other.record
            && self.open == other.open
            && self.onclose == other.onclose
    }
}

#[component]
fn Line(props: &LineProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (spec, record) = (props.spec, &props.record);
    if props.open {
        return html! {
            <li class="full">
                <RecordEditor drawn={Drawn::Person(props.dossier.clone())} boxes={spec.boxes} title={format!("{}-title", spec.id)}
                    form={RecordForm::of(record)} onclose={props.onclose.clone()} />
            </li>
        };
    }
    let name = (spec.name)(&scene, record);
    let named = |id: &str, key| scene.ta(id, &[(key, name.as_str().into())]);
    let onremove = record.id().map(|id| {
        let (about, kind) = (Subject::Person(props.dossier.id), spec.kind.clone());
        Callback::from(move |_: MouseEvent| {
            dispatch.send(editing::Msg::Edited { about, edits: vec![Edit::Remove(kind.clone(), id)] });
            // The line is gone, and with it the button that had the focus.
            if let Some(add) = dom::find(&format!("#{}-add", spec.id)) {
                dom::focus(&add);
            }
        })
    });
    html! {
        <li>
            <div class="record">{ (spec.line)(&scene, &props.dossier, record) }</div>
            <div class="record-end">
                <button type="button" class="btn quiet small icon-only" id={format!("{}-{}-edit", spec.id, record.keys[0])}
                    onclick={props.onedit.clone()} aria-label={named("dossier-edit", "field")}><Icon name="edit" /></button>
                <button type="button" class="btn quiet small icon-only" aria-label={named("dossier-remove", "what")} onclick={onremove}>
                    <Icon name="trash" />
                </button>
            </div>
        </li>
    }
}
