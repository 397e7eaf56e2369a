//! What hangs on a placement: visits, evaluations of the three, and an early stop in one gesture.

use super::placements::name;
use crate::app::form::{Problems, RecordForm};
use crate::app::{Edit, Msg};
use crate::domain::{Day, ElementId, Line, Subject};
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::rhythm::{Rhythm, suggestions};
use crate::insight::{Dossier, Record};
use crate::journal::Kind;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::form::{Drawn, FormFrame, RecordEditor, answer, error, use_submit};
use crate::web::widgets::Icon;
use crate::web::widgets::form_field::{SelectField, Sort, Spec, TextField};
use std::rc::Rc;
use yew::prelude::*;

/// The props of what hangs on a placement.
#[derive(Properties, PartialEq)]
pub struct Props {
    pub dossier: Rc<Dossier>,
    pub placement: Record,
}

/// Which form is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Visit(ElementId),
    Evaluation(ElementId),
    Stop,
}

const VISIT: &[&str] = &["day", "member", "text"];
const EVALUATION: &[&str] = &[
    "by",
    "day",
    "result",
    "punctuality",
    "instructions",
    "quality",
    "pace",
    "teamwork",
    "safety",
    "job_offer",
    "text",
];

/// Visits and evaluations, a line each, and the buttons that add.
#[component]
pub fn PlacementMore(props: &Props) -> Html {
    let scene = use_scene();
    let open = use_state(|| None::<Open>);
    let Some(id) = props.placement.id() else { return Html::default() };
    let set = |what: fn() -> Option<Open>| {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(what()))
    };
    let onclose = {
        let open = open.clone();
        Callback::from(move |()| open.set(None))
    };
    let company = name(&scene, &props.placement);
    let button = |icon: &'static str, id: &str, onclick: Callback<MouseEvent>| {
        html! {
            <button type="button" class="btn quiet small" {onclick}>
                <Icon name={icon} />{ scene.t(id) }<span class="vh">{ format!("\u{202f}: {company}") }</span>
            </button>
        }
    };
    let add = |kind: Kind, element: ElementId, boxes: &'static [&'static str], asked: &str| {
        let proposed = [("placement", id.to_string()), ("day", scene.today.to_string())];
        let form = RecordForm::element(kind, element, &proposed);
        let title = format!("placement-{id}-form");
        html! {
            <div class="sub-form">
                <h3 id={title.clone()}>{ scene.t(asked) }</h3>
                <RecordEditor drawn={Drawn::Person(props.dossier.clone())} {form} {boxes} {title} onclose={onclose.clone()} />
            </div>
        }
    };
    let form = match *open {
        Some(Open::Visit(element)) => add(Kind::PlacementVisit, element, VISIT, "placement-visit-add"),
        Some(Open::Evaluation(element)) => add(Kind::Evaluation, element, EVALUATION, "placement-evaluation-add"),
        Some(Open::Stop) => html! {
            <Stop dossier={props.dossier.clone()} placement={props.placement.clone()} onclose={onclose.clone()} />
        },
        None => Html::default(),
    };
    let visits = props.dossier.records.naming(&Kind::PlacementVisit, "placement", id);
    let evaluations: Vec<&Record> = props.dossier.records.naming(&Kind::Evaluation, "placement", id).collect();
    let suggested = next_evaluation(&props.placement, scene.today).filter(|_| evaluations.is_empty());
    html! {
        <div class="record-sub">
            if let Some(day) = suggested {
                <p class="hint">
                    { scene.ta("placement-next-evaluation", &[("date", formats::day(&scene.words, day).into())]) }
                </p>
            }
            <ul class="plain">
                for record in visits.chain(evaluations) {
                    <Sub key={record.keys[0].clone()} dossier={props.dossier.clone()} record={record.clone()} />
                }
            </ul>
            if open.is_none() {
                <div class="row">
                    { button("check", "placement-evaluation-add", set(|| Some(Open::Evaluation(ElementId::random())))) }
                    { button("building", "placement-visit-add", set(|| Some(Open::Visit(ElementId::random())))) }
                    if props.placement.day("end").is_none() && props.placement.day("start").is_some() {
                        { button("close", "placement-stop", set(|| Some(Open::Stop))) }
                    }
                </div>
            }
            { form }
        </div>
    }
}

/// The next day on which the rhythm of the placement suggests an evaluation; a confirmed end takes later ones away.
fn next_evaluation(placement: &Record, today: Day) -> Option<Day> {
    let rhythm = Rhythm::parse(placement.text("rhythm")?)?;
    let last = placement.day("end").or_else(|| placement.day("planned_end"))?;
    suggestions(rhythm, placement.day("start")?, last).into_iter().find(|day| *day >= today)
}

#[derive(Properties, PartialEq)]
struct SubProps {
    dossier: Rc<Dossier>,
    record: Record,
}

/// A visit or an evaluation in a line, with its removal.
#[component]
fn Sub(props: &SubProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let words = told(&scene, &props.record);
    let remove = scene.ta("dossier-remove", &[("what", words.as_str().into())]);
    let onremove = props.record.id().map(|id| {
        let (about, kind) = (Subject::Person(props.dossier.id), props.record.kind.clone());
        Callback::from(move |_: MouseEvent| {
            dispatch.send(Msg::Edited { about, edits: vec![Edit::Remove(kind.clone(), id)] });
        })
    });
    html! {
        <li class="record-line">
            <span>{ words }</span>
            if let Some(text) = props.record.text("text") {
                <span class="lines hint">{ text.to_owned() }</span>
            }
            <button type="button" class="btn quiet small icon-only" aria-label={remove} onclick={onremove}><Icon name="trash" /></button>
        </li>
    }
}

fn told(scene: &Scene, record: &Record) -> String {
    let day = record.day("day").map(|day| formats::short_day(&scene.words, day, scene.today)).unwrap_or_default();
    if record.kind == Kind::PlacementVisit {
        let member = record.text("member").and_then(|id| crate::domain::MemberId::parse(id).ok());
        let by = member.map_or_else(|| scene.t("common-somebody"), |member| scene.member(member));
        return scene.ta("placement-visit-told", &[("date", day.into()), ("name", by.into())]);
    }
    let label = |list, field: &str| record.text(field).map(|code| scene.code(list, code));
    let unknown = || scene.t("value-unknown");
    let by = label(List::Evaluator, "by").unwrap_or_else(unknown);
    let result = label(List::Result, "result").unwrap_or_else(unknown);
    scene.ta("placement-evaluation-told", &[("date", day.into()), ("by", by.into()), ("result", result.into())])
}

#[derive(Properties, PartialEq)]
struct StopProps {
    dossier: Rc<Dossier>,
    placement: Record,
    onclose: Callback<()>,
}

/// How many days after an early stop the next step is proposed.
const REBOUND: i32 = 7;

/// An early stop: its day, the real hours, the reason, and a task to bounce back, all in one act.
#[component]
fn Stop(props: &StopProps) -> Html {
    let scene = use_scene();
    let form = use_state(|| {
        let mut form = RecordForm::of(&props.placement);
        form.set("end", scene.today.to_string());
        form
    });
    let rebound = use_state(|| true);
    let problems = use_state(Problems::new);
    let submit = use_submit(&props.dossier, &props.onclose);
    let company = name(&scene, &props.placement);
    let onsubmit = {
        let (form, problems, rebound, today) = (form.clone(), problems.clone(), rebound.clone(), scene.today);
        let title = scene.ta("placement-rebound", &[("company", company.as_str().into())]);
        Callback::from(move |()| {
            let mut edits = form.edits();
            if let (Ok(edits), Ok(title), true) = (&mut edits, Line::parse(&title), *rebound) {
                let task = ElementId::random();
                edits.extend([Edit::TaskTitle(task, title), Edit::TaskDue(task, Some(today.plus(REBOUND)))]);
            }
            answer(edits, &problems, &submit);
        })
    };
    let typed = |field: &'static str| {
        let form = form.clone();
        Callback::from(move |text: String| {
            let mut next = (*form).clone();
            next.set(field, text);
            form.set(next);
        })
    };
    let label = |field| crate::i18n::values::field_label(&scene.words, &Kind::Placement, field);
    let spec = |field: &'static str, sort| Spec::worded(form.box_id(field), label(field)).of(sort);
    let wrong = |field| error(&scene, &problems, &form.box_id(field));
    let reasons = crate::domain::codes::END_REASONS.iter().filter(|code| **code != "term");
    let reasons: Vec<(AttrValue, AttrValue)> =
        reasons.map(|code| ((*code).into(), scene.code(List::EndReason, code).into())).collect();
    let onrebound = {
        let rebound = rebound.clone();
        Callback::from(move |_: Event| rebound.set(!*rebound))
    };
    html! {
        <div class="sub-form">
            <h3 id="placement-stop-title">{ scene.t("placement-stop") }</h3>
            <FormFrame title="placement-stop-title" {onsubmit} oncancel={props.onclose.clone()}>
                <TextField spec={spec("end", Sort::Day)} value={form.text("end").to_owned()} oninput={typed("end")} error={wrong("end")} />
                <TextField spec={spec("done", Sort::Line)} value={form.text("done").to_owned()} oninput={typed("done")} error={wrong("done")} />
                <SelectField spec={spec("end_reason", Sort::Line)} options={reasons} value={form.text("end_reason").to_owned()}
                    onchange={typed("end_reason")} />
                <label class="check full">
                    <input type="checkbox" checked={*rebound} onchange={onrebound} />
                    { scene.ta("placement-rebound-ask", &[("count", REBOUND.into())]) }
                </label>
            </FormFrame>
        </div>
    }
}
