//! What hangs on a placement: visits, evaluations of the three, and its end in one gesture: as planned, or before.

use super::placement_stop::Stop;
use crate::app::form::RecordForm;
use crate::app::{Edit, editing};
use crate::domain::{Day, ElementId, Subject};
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::i18n::values::field_label;
use crate::insight::placement::rhythm::{MOST_A_DAY, Origin, Plan, agenda};
use crate::insight::placement::work::{self, VISIT};
use crate::insight::{Dossier, Record};
use crate::journal::schema::content::Code;
use crate::journal::schema::{evaluation, placement, placement_visit};
use crate::journal::{AnyField, Field, Kind};
use crate::web::dom::focus_on;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::dossier::frame::naming;
use crate::web::screens::dossier::frame::sub_line::{SubLine, edit_button, sub_line};
use crate::web::screens::form::opening::{Opening, standing, use_opening};
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::icon;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PlacementMoreProps {
    pub dossier: Rc<Dossier>,
    pub placement: Record,
}

/// Which form is open.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Open {
    New(Kind, ElementId),
    Change(Kind, ElementId),
    Stop,
}

/// What is asked of an evaluation. The first two make one, and the rest is there for who wants to say more.
const EVALUATION: &[AnyField] = fields!(evaluation:
    RESULT, BY, DAY, PUNCTUALITY, INSTRUCTIONS, QUALITY, PACE, TEAMWORK, SAFETY, JOB_OFFER, TEXT);

/// What is rated one by one.
const RATED: [Field<Code>; 6] = [
    evaluation::PUNCTUALITY,
    evaluation::INSTRUCTIONS,
    evaluation::QUALITY,
    evaluation::PACE,
    evaluation::TEAMWORK,
    evaluation::SAFETY,
];

/// Visits and evaluations, a line each, and the buttons that add.
#[component]
pub fn PlacementMore(props: &PlacementMoreProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (dossier, placement) = (&props.dossier, &props.placement);
    let place = format!("placement-{}", placement.keys.text());
    let opening = use_opening({
        let place = place.clone();
        move |open: &Open| button_of(&place, open)
    });
    let Some(id) = placement.id() else { return Html::default() };
    let company = naming::placement(&scene, placement);
    // What adds begins with a plus; what ends something has no sign that could be read as done.
    let button = |sign: Option<&'static str>, label: String, (id, onclick): (String, Callback<MouseEvent>)| {
        html! {
            <button type="button" class={if sign.is_some() { "btn quiet small" } else { "btn small" }} {id} {onclick}>
                if let Some(sign) = sign {
                    { icon(sign) }
                }
                { label }<span class="vh">{ scene.about(&company) }</span>
            </button>
        }
    };
    let add = |kind: Kind| {
        let id = add_button(&place, &kind);
        (id, opening.onopen.reform(move |_: MouseEvent| Open::New(kind.clone(), ElementId::random())))
    };
    let visits = dossier.records.naming(placement_visit::PLACEMENT, id);
    let evaluations: Vec<&Record> = dossier.records.naming(evaluation::PLACEMENT, id).collect();
    let held: Vec<Day> = evaluations.iter().filter_map(|evaluation| evaluation.get(evaluation::DAY)).collect();
    let suggested = next_evaluation(placement, &held, scene.today);
    let onedit = |record: &Record| Some(opening.press(Open::Change(record.kind.clone(), record.id()?)));
    let back = [add_button(&place, &Kind::Evaluation), format!("placements-{id}-edit")];
    let start = placement.get(placement::START);
    let begun = start.is_some_and(|start| start <= scene.today);
    let can_stop = placement.get(placement::END).is_none() && start.is_some();
    let term = work::planned_term(placement, scene.today).map(|end| {
        let (dispatch, about, add) =
            (dispatch.clone(), Subject::Person(dossier.id), add_button(&place, &Kind::Evaluation));
        let onclick = Callback::from(move |_: MouseEvent| {
            let entries = [placement::END.with(end), placement::END_REASON.with("term")];
            let edits = entries.map(|entry| Edit::element(id, entry)).into();
            dispatch.send(editing::Msg::Edited { about, edits });
            // The button is gone, and with it the focus.
            focus_on(&add);
        });
        let day = formats::short_day(&scene.words, end, scene.today);
        (scene.ta("placement-term", &[("date", day.into())]), (format!("{place}-term"), onclick))
    });
    let line = |record: &Record| {
        let (words, more) = (told(&scene, record), rated(&scene, record));
        let line = SubLine { dossier, record, words, more, onedit: onedit(record), back: back.clone() };
        sub_line(&scene, &dispatch, line)
    };
    html! {
        <div class="record-sub">
            if let Some(day) = suggested {
                <p class="hint">
                    { scene.ta("placement-next-evaluation", &[("date", formats::day(&scene.words, day).into())]) }
                </p>
            }
            <ul class="plain">
                for record in visits.chain(evaluations) {
                    { line(record) }
                }
            </ul>
            if opening.now.is_none() {
                <div class="row">
                    if let Some((label, press)) = term {
                        { button(None, label, press) }
                    }
                    if can_stop {
                        { button(None, scene.t("placement-stop"), (format!("{place}-stop"), opening.press(Open::Stop))) }
                    }
                    if begun {
                        { button(Some("plus"), scene.t("placement-evaluation-add"), add(Kind::Evaluation)) }
                    }
                    { button(Some("plus"), scene.t("placement-visit-add"), add(Kind::PlacementVisit)) }
                </div>
            }
            { form(&scene, props, &place, &opening) }
        </div>
    }
}

fn add_button(place: &str, kind: &Kind) -> String {
    format!("{place}-{kind}-add")
}

/// The button that opens a form. That of an early stop is gone once the stage has an end.
fn button_of(place: &str, open: &Open) -> String {
    match open {
        Open::New(kind, _) => add_button(place, kind),
        Open::Change(_, element) => edit_button(element),
        Open::Stop => standing([format!("{place}-stop"), add_button(place, &Kind::Evaluation)]),
    }
}

/// The form that is open.
fn form(scene: &Scene, props: &PlacementMoreProps, place: &str, opening: &Opening<Open>) -> Html {
    let (dossier, onclose) = (&props.dossier, &opening.onclose);
    let (form, kind, element) = match &opening.now {
        None => return Html::default(),
        Some(Open::Stop) => {
            let (dossier, placement) = (dossier.clone(), props.placement.clone());
            return html! { <Stop {dossier} {placement} onclose={onclose.clone()} /> };
        }
        Some(Open::New(kind, element)) => {
            let (placement, day) = match kind {
                Kind::PlacementVisit => (placement_visit::PLACEMENT, placement_visit::DAY),
                _ => (evaluation::PLACEMENT, evaluation::DAY),
            };
            let named = (placement.any(), props.placement.keys.text().to_owned());
            let mut proposed = vec![named, (day.any(), scene.today.to_string())];
            if *kind == Kind::Evaluation {
                let voice = work::next_voice(&dossier.records, &props.placement, scene.today);
                proposed.push((evaluation::BY.any(), voice.to_owned()));
            }
            (RecordForm::element(kind.clone(), *element, &proposed), kind, element)
        }
        Some(Open::Change(kind, element)) => {
            let Some(record) = dossier.records.element(kind, *element) else { return Html::default() };
            (RecordForm::of(record), kind, element)
        }
    };
    let (boxes, asked) = match kind {
        Kind::PlacementVisit => (VISIT, "placement-visit-add"),
        _ => (EVALUATION, "placement-evaluation-add"),
    };
    let form = match props.placement.get(placement::START).filter(|_| *kind == Kind::Evaluation) {
        Some(start) => form.day_from(evaluation::DAY, start),
        None => form,
    };
    let title = format!("{place}-form");
    html! {
        <div class="sub-form" key={element.to_string()}>
            <h3 id={title.clone()}>{ scene.t(asked) }</h3>
            <RecordEditor drawn={Drawn::Person(dossier.clone())} form={form.within(place)} {boxes} {title} onclose={onclose.clone()} />
        </div>
    }
}

/// How many months ahead the next evaluation of a placement without an end is looked for: more than any rhythm takes.
const AHEAD: u8 = 4;

/// The next day on which the rhythm of the placement suggests an evaluation, after the last one that was `held` or
/// agreed. A confirmed end takes later ones away.
fn next_evaluation(placement: &Record, held: &[Day], today: Day) -> Option<Day> {
    let rhythm = placement.get(placement::RHYTHM)?;
    let start = placement.get(placement::START)?;
    let planned_end = placement.get(placement::PLANNED_END).unwrap_or_else(|| start.max(today).plus_months(AHEAD));
    let plan = Plan { rhythm, start, planned_end, end: placement.get(placement::END), set: held };
    let last = held.iter().max();
    let mut next = agenda(plan, &BTreeMap::new(), MOST_A_DAY).into_iter().filter(|it| it.origin == Origin::Suggested);
    next.find(|it| it.day >= today && last.is_none_or(|last| it.day > *last)).map(|it| it.day)
}

/// The ratings of an evaluation, and whether a job was offered; none for a visit.
fn rated(scene: &Scene, record: &Record) -> Option<String> {
    if record.kind != Kind::Evaluation {
        return None;
    }
    let told = |field: AnyField, rating: String| {
        let label = field_label(&scene.words, field);
        scene.ta("placement-rating-told", &[("label", label.into()), ("rating", rating.into())])
    };
    let rating = |field: Field<Code>| Some(told(field.any(), scene.code(List::Rating, record.get(field)?)));
    let ratings = RATED.into_iter().filter_map(rating);
    let offer = record.get(evaluation::JOB_OFFER);
    let offer =
        offer.map(|offer| told(evaluation::JOB_OFFER.any(), scene.t(if offer { "value-yes" } else { "value-no" })));
    let all: Vec<String> = ratings.chain(offer).collect();
    (!all.is_empty()).then(|| all.join(" · "))
}

fn told(scene: &Scene, record: &Record) -> String {
    let is_visit = record.kind == Kind::PlacementVisit;
    let day = record.get(if is_visit { placement_visit::DAY } else { evaluation::DAY });
    let day = day.map(|day| formats::short_day(&scene.words, day, scene.today)).unwrap_or_default();
    if is_visit {
        let member = record.get(placement_visit::MEMBER);
        let by = member.map_or_else(|| scene.t("common-somebody"), |member| scene.member(member));
        return scene.ta("placement-visit-told", &[("date", day.into()), ("name", by.into())]);
    }
    let label = |list, field| record.get(field).map(|code| scene.code(list, code));
    let unknown = || scene.t("value-unknown");
    let by = label(List::Evaluator, evaluation::BY).unwrap_or_else(unknown);
    let result = label(List::Result, evaluation::RESULT).unwrap_or_else(unknown);
    scene.ta("placement-evaluation-told", &[("date", day.into()), ("by", by.into()), ("result", result.into())])
}
