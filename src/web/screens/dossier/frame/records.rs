//! A section of the dossier for the elements of one kind: a line each, a button to add, a form in place.

use crate::app::form::RecordForm;
use crate::app::{Edit, editing};
use crate::domain::{Day, ElementId, Subject};
use crate::i18n::values::field_label;
use crate::insight::{Dossier, Record};
use crate::journal::{AnyField, Kind};
use crate::web::dom::focus_on;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::icon;
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
    pub boxes: &'static [AnyField],
    /// What a new element begins with.
    pub proposed: fn(&Dossier, Day) -> Vec<(AnyField, String)>,
    /// The elements in the order of their lines.
    pub sort: fn(&mut Vec<&Record>),
    /// What a line is called when its buttons are read out.
    pub name: fn(&Scene, &Record) -> String,
    /// What a line shows beside its buttons.
    pub line: fn(&Scene, &Dispatch, &Rc<Dossier>, &Record) -> Html,
}

/// Whether a section is a panel, or one of several lists of a panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Place {
    #[default]
    Panel,
    Part,
}

#[derive(Properties)]
pub struct RecordsSectionProps {
    pub dossier: Rc<Dossier>,
    pub spec: &'static RecordsSpec,
    #[prop_or_default]
    pub place: Place,
}

impl PartialEq for RecordsSectionProps {
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

#[component]
pub fn RecordsSection(props: &RecordsSectionProps) -> Html {
    let scene = use_scene();
    let spec = props.spec;
    let opening = use_opening(move |open: &Open| match open {
        Open::New(_) => format!("{}-add", spec.id),
        Open::Change(id) => format!("{}-{id}-edit", spec.id),
    });
    let onadd = opening.onopen.reform(|_: MouseEvent| Open::New(ElementId::random()));
    let mut records: Vec<&Record> = props.dossier.records.of(&spec.kind).iter().collect();
    (spec.sort)(&mut records);
    let title = format!("{}-title", spec.id);
    // What holds nothing is one quiet line.
    let quiet = records.is_empty() && opening.now.is_none();
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
                <button type="button" class="btn quiet small" id={format!("{}-add", spec.id)} onclick={onadd}>
                    { icon("plus") }
                    if props.place == Place::Part {
                        { scene.t(spec.add) }
                    } else {
                        <span class="word">{ scene.t("common-add") }<span class="vh">{ scene.about(&scene.t(spec.add)) }</span></span>
                    }
                </button>
            </div>
            if let Some(Open::New(id)) = opening.now {
                <RecordEditor drawn={Drawn::Person(props.dossier.clone())} boxes={spec.boxes} title={title.clone()} onclose={opening.onclose.clone()}
                    form={RecordForm::element(spec.kind.clone(), id, &(spec.proposed)(&props.dossier, scene.today))} />
            }
            <ul class="records">
                for record in records {
                    <Line key={record.keys.text().to_owned()} dossier={props.dossier.clone()} {spec} record={record.clone()}
                        open={record.id().is_some() && opening.now == record.id().map(Open::Change)}
                        onedit={record.id().map(|id| opening.press(Open::Change(id))).unwrap_or_default()} onclose={opening.onclose.clone()} />
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
    let line = (spec.line)(&scene, &dispatch, &props.dossier, record);
    let onremove = record.id().map(|id| {
        let (about, kind) = (Subject::Person(props.dossier.id), spec.kind.clone());
        Callback::from(move |_: MouseEvent| {
            dispatch.send(editing::Msg::Edited { about, edits: vec![Edit::remove(kind.clone(), id)] });
            // The line is gone, and with it the button that had the focus.
            focus_on(&format!("{}-add", spec.id));
        })
    });
    html! {
        <li>
            <div class="record">{ line }{ newer(&scene, record) }</div>
            <div class="record-end">
                <button type="button" class="btn quiet small icon-only" id={format!("{}-{}-edit", spec.id, record.keys.text())}
                    onclick={props.onedit.clone()} aria-label={named("dossier-edit", "field")}>{ icon("edit") }</button>
                <button type="button" class="btn quiet small icon-only" aria-label={named("dossier-remove", "what")} onclick={onremove}>
                    { icon("trash") }
                </button>
            </div>
        </li>
    }
}

/// Which fields of a line hold what a later version of the program wrote.
fn newer(scene: &Scene, record: &Record) -> Html {
    let labels: Vec<String> = record.newer().map(|field| field_label(&scene.words, field)).collect();
    if labels.is_empty() {
        return Html::default();
    }
    let args = [("field", labels.join(", ").into()), ("value", scene.t("value-newer").into())];
    html! { <p class="soft">{ scene.ta("summary-line", &args) }</p> }
}
