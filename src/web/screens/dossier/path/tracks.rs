//! The filières that the person follows: their dates, the hours planned, and how the training was evaluated.
//!
//! Which ones they are is chosen in the form of the path, so nothing is added or removed here.

use crate::app::form::RecordForm;
use crate::domain::ElementId;
use crate::domain::order::InOrder;
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::placement::work;
use crate::insight::{Dossier, Record};
use crate::journal::schema::{track, track_evaluation, track_template};
use crate::journal::{AnyField, Kind};
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::dossier::frame::naming;
use crate::web::screens::dossier::frame::sub_line::{SubLine, edit_button, sub_line};
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

const DATES: &[AnyField] = fields!(track: START, PLANNED_END, END);
const EVALUATION: &[AnyField] = fields!(track_evaluation: DAY, RESULT, TEXT);

/// The section; nothing while no filière was chosen.
pub fn tracks(scene: &Scene, dossier: &Rc<Dossier>) -> Html {
    let tracks = dossier.records.of(&Kind::Track).iter().filter(|track| track.get(track::TEMPLATE).is_some());
    let mut tracks: Vec<&Record> = tracks.collect();
    if tracks.is_empty() {
        return Html::default();
    }
    tracks.order_by_key(|track| work::order(track));
    html! {
        <section class="panel" aria-labelledby="tracks-title">
            <div class="panel-head"><h2 id="tracks-title">{ scene.t("track-dates") }</h2></div>
            <ul class="records">
                for track in tracks {
                    <TrackLine key={track.keys.text().to_owned()} dossier={dossier.clone()} track={track.clone()} />
                }
            </ul>
        </section>
    }
}

/// The form that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Dates,
    New(ElementId),
    Change(ElementId),
}

#[derive(Properties, PartialEq)]
struct TrackLineProps {
    dossier: Rc<Dossier>,
    track: Record,
}

#[component]
fn TrackLine(props: &TrackLineProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (dossier, track) = (&props.dossier, &props.track);
    let place = format!("track-{}", track.keys.text());
    let (edit, add) = (format!("{place}-edit"), format!("{place}-evaluation"));
    let opening = use_opening({
        let (edit, add) = (edit.clone(), add.clone());
        move |open: &Open| match open {
            Open::Dates => edit.clone(),
            Open::New(_) => add.clone(),
            Open::Change(evaluation) => edit_button(evaluation),
        }
    });
    let Some(id) = track.id() else { return Html::default() };
    let name = name(&scene, track);
    let title = format!("{place}-title");
    let form = opening.now.and_then(|open| form(dossier, track, open, &scene));
    let onadd = opening.onopen.reform(|_: MouseEvent| Open::New(ElementId::random()));
    let evaluations = dossier.records.naming(track_evaluation::TRACK, id);
    let back = [add.clone(), edit.clone()];
    let line = |record: &Record| {
        let onedit = record.id().map(|id| opening.press(Open::Change(id)));
        let line = SubLine { dossier, record, words: told(&scene, record), more: None, onedit, back: back.clone() };
        sub_line(&scene, &dispatch, line)
    };
    html! {
        <li>
            <div class="record">
                <p class="record-title" id={title.clone()}>{ name.clone() }<span class="tag">{ naming::dates(&scene, track) }</span></p>
                if let Some(planned) = planned(&scene, track) {
                    <p class="record-more">{ planned }</p>
                }
                <div class="record-sub">
                    <ul class="plain">
                        for record in evaluations {
                            { line(record) }
                        }
                    </ul>
                    if let Some((key, form, boxes)) = form {
                        <div class="sub-form" {key}>
                            <RecordEditor drawn={Drawn::Person(dossier.clone())} form={form.within(place)} {boxes} {title}
                                onclose={opening.onclose.clone()} />
                        </div>
                    } else {
                        <div class="row">
                            <button type="button" class="btn quiet small" id={add} onclick={onadd}>
                                { icon("plus") }{ scene.t("placement-evaluation-add") }<span class="vh">{ scene.about(&name) }</span>
                            </button>
                        </div>
                    }
                </div>
            </div>
            <div class="record-end">
                <button type="button" class="btn quiet small icon-only" id={edit} onclick={opening.press(Open::Dates)}
                    aria-label={scene.ta("dossier-edit", &[("field", name.as_str().into())])}>{ icon("edit") }</button>
            </div>
        </li>
    }
}

/// A form with what tells it from the others, and its boxes.
type Form = (String, RecordForm, &'static [AnyField]);

fn form(dossier: &Dossier, track: &Record, open: Open, scene: &Scene) -> Option<Form> {
    match open {
        Open::Dates => Some(("dates".to_owned(), RecordForm::of(track), DATES)),
        Open::New(element) => {
            let proposed = [
                (track_evaluation::TRACK.any(), track.keys.text().to_owned()),
                (track_evaluation::DAY.any(), scene.today.to_string()),
            ];
            Some((element.to_string(), RecordForm::element(Kind::TrackEvaluation, element, &proposed), EVALUATION))
        }
        Open::Change(element) => {
            let evaluation = dossier.records.element(&Kind::TrackEvaluation, element)?;
            Some((element.to_string(), RecordForm::of(evaluation), EVALUATION))
        }
    }
}

fn name(scene: &Scene, track: &Record) -> String {
    let name = track.get(track::TEMPLATE).and_then(|id| scene.settings.entry(id));
    name.map_or_else(|| scene.t("value-name-awaited"), str::to_owned)
}

/// The hours that the organisation plans for the filière.
fn planned(scene: &Scene, track: &Record) -> Option<String> {
    let template = scene.settings.records.element(&Kind::TrackTemplate, track.get(track::TEMPLATE)?)?;
    let hours = formats::duration(&scene.words, template.get(track_template::HOURS)?.as_minutes().into());
    Some(scene.ta("track-planned", &[("hours", hours.into())]))
}

fn told(scene: &Scene, evaluation: &Record) -> String {
    let unknown = || scene.t("value-unknown");
    let day = evaluation
        .get(track_evaluation::DAY)
        .map_or_else(unknown, |day| formats::short_day(&scene.words, day, scene.today));
    let result = evaluation.get(track_evaluation::RESULT).map_or_else(unknown, |code| scene.code(List::Result, code));
    scene.ta("track-evaluation-told", &[("date", day.into()), ("result", result.into())])
}
