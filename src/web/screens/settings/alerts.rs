//! Reminders: from when on each rule shows something in « Aujourd'hui », and after how many days without a contact a
//! person is silent in each step.

use super::line::{Setting, setting_line};
use crate::app::form::RecordForm;
use crate::domain::Step;
use crate::fields;
use crate::i18n::labels::List;
use crate::i18n::{formats, today};
use crate::insight::board::news::{self, RHYTHM_HIRED, SILENCE_HIRED, SILENT};
use crate::insight::today::Rule;
use crate::insight::today::limit::{Delays, Limit};
use crate::journal::schema::alert;
use crate::journal::{AnyField, Keys, Kind};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use yew::prelude::*;

const AMOUNT: &[AnyField] = fields!(alert: AMOUNT);
const DELAYS: &[AnyField] = fields!(alert: DELAYS);

/// What is being changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Limit(Limit),
    Delays(Delays),
    Rhythm(Step),
    FirstMonth,
}

impl Open {
    /// The key of the record.
    fn key(self) -> String {
        match self {
            Open::Limit(limit) => limit.to_string(),
            Open::Delays(delays) => delays.to_string(),
            Open::Rhythm(step) => format!("{SILENT}_{step}"),
            Open::FirstMonth => RHYTHM_HIRED.to_owned(),
        }
    }

    /// The rule whose source stands beside it.
    fn rule(self) -> Rule {
        match self {
            Open::Limit(Limit::Assessment | Limit::AssessmentWarn) => Rule::Assessment,
            Open::Limit(Limit::Accompaniment | Limit::AccompanimentWarn) => Rule::Accompaniment,
            Open::Limit(Limit::HoursNear) => Rule::Hours,
            Open::Limit(Limit::Convention) => Rule::Convention,
            Open::Limit(Limit::Misip) => Rule::PlacementLength,
            Open::Limit(Limit::Newcomer | Limit::NewcomerWarn) => Rule::Newcomer,
            Open::Limit(Limit::NewcomerReview) => Rule::NewcomerReview,
            Open::Limit(Limit::StayEnd) => Rule::StayEnd,
            Open::Limit(Limit::WorkPermitEnd) => Rule::WorkPermitEnd,
            Open::Limit(Limit::LicenceEnd) => Rule::LicenceEnd,
            Open::Limit(Limit::HostHours) => Rule::HostHours,
            Open::Limit(Limit::Accreditation) => Rule::Accreditation,
            Open::Delays(Delays::CpasEnd) => Rule::CpasEnd,
            Open::Delays(Delays::RightsEnd) => Rule::RightsEnd,
            Open::Delays(Delays::ContractEnd) => Rule::ContractEnd,
            Open::Delays(Delays::Outcome) => Rule::Outcome,
            Open::Rhythm(_) | Open::FirstMonth => Rule::Silence,
        }
    }

    /// All, in the order of the page.
    fn all() -> Vec<Open> {
        let rhythms = Step::ALL.into_iter().filter(|step| !matches!(step, Step::Retained | Step::Closed));
        let limits = Limit::ALL.into_iter().map(Open::Limit).chain(Delays::ALL.into_iter().map(Open::Delays));
        limits.chain(rhythms.map(Open::Rhythm)).chain([Open::FirstMonth]).collect()
    }
}

fn button(open: &Open) -> String {
    format!("alert-{}", open.key())
}

/// The section.
#[component]
pub fn Alerts() -> Html {
    let scene = use_scene();
    let opening = use_opening(button);
    let line = |open: Open| {
        let drawn = scene.device.map(|device| Drawn::Settings(device.org, scene.settings.clone()));
        let drawn = drawn.filter(|_| opening.now == Some(open));
        let (id, name) = (button(&open), name(&scene, open));
        let title = format!("{id}-title");
        let form = drawn.map(|drawn| {
            html! {
                <RecordEditor {drawn} form={form(&scene, open)} boxes={boxes(open)} {title} onclose={opening.onclose.clone()} />
            }
        });
        let setting = Setting { id, name, held: held(&scene, open), more: Some(more(&scene, open)) };
        setting_line(&scene, setting, form, opening.press(open))
    };
    html! {
        <section class="panel" aria-labelledby="alerts-title">
            <div class="panel-head"><h2 id="alerts-title">{ scene.t("alerts-title") }</h2></div>
            <p class="hint">{ scene.t("alerts-help") }</p>
            <ul class="records">
                for open in Open::all() {
                    { line(open) }
                }
            </ul>
        </section>
    }
}

fn name(scene: &Scene, open: Open) -> String {
    match open {
        Open::Limit(limit) => today::limit(&scene.words, limit),
        Open::Delays(delays) => today::delays(&scene.words, delays),
        Open::Rhythm(step) => scene.ta("alerts-rhythm", &[("step", scene.step(step).into())]),
        Open::FirstMonth => scene.t("alerts-rhythm-first"),
    }
}

fn boxes(open: Open) -> &'static [AnyField] {
    if matches!(open, Open::Delays(_)) { DELAYS } else { AMOUNT }
}

/// What is in force: a figure, or codes of delays.
fn in_force(scene: &Scene, open: Open) -> Vec<String> {
    let settings = &scene.settings;
    let own = settings.records.of(&Kind::Alert).iter().find(|record| record.keys.text() == open.key());
    let amount = |usual: u32| vec![own.and_then(|record| record.get(alert::AMOUNT)).unwrap_or(usual).to_string()];
    match open {
        Open::Limit(limit) => {
            let bounds = limit.bounds();
            let set = own.and_then(|record| record.get(alert::AMOUNT)).unwrap_or(bounds.usual);
            vec![set.clamp(bounds.least, bounds.most).to_string()]
        }
        Open::Delays(delays) => match own.and_then(|record| record.get(alert::DELAYS)) {
            Some(chosen) => chosen.map(str::to_owned).collect(),
            None => delays.usual().iter().map(|code| (*code).to_owned()).collect(),
        },
        Open::Rhythm(step) => {
            let usual = news::rhythm(settings, step, None, scene.today).and_then(|days| u32::try_from(days).ok());
            amount(usual.unwrap_or_default())
        }
        Open::FirstMonth => amount(settings.silence_days().unwrap_or(SILENCE_HIRED)),
    }
}

/// « 60 », « 90 jours, 60 jours, 30 jours ».
fn held(scene: &Scene, open: Open) -> String {
    let held = in_force(scene, open);
    match open {
        Open::Delays(_) if held.is_empty() => scene.t("alerts-none"),
        Open::Delays(_) => held.iter().map(|code| scene.code(List::Delay, code)).collect::<Vec<_>>().join(", "),
        _ => {
            let figure = held.first().and_then(|text| text.parse::<i64>().ok());
            figure.map(|figure| formats::group(scene.words.lang(), figure)).unwrap_or_default()
        }
    }
}

/// Where the rule comes from, and between which figures it may lie.
fn more(scene: &Scene, open: Open) -> String {
    let source = today::source(&scene.words, open.rule());
    let Open::Limit(limit) = open else { return source };
    let bounds = limit.bounds();
    let between = scene.ta("alerts-between", &[("least", bounds.least.into()), ("most", bounds.most.into())]);
    format!("{source} {between}")
}

/// The form of what is in force, whether it was ever written or not.
fn form(scene: &Scene, open: Open) -> RecordForm {
    let keys = Keys::one(open.key());
    let own = scene.settings.records.of(&Kind::Alert).iter().find(|record| record.keys == keys);
    let mut form = own.map_or_else(|| RecordForm::register(Kind::Alert), RecordForm::of);
    form.keys = keys;
    let held = in_force(scene, open).join("\n");
    match open {
        Open::Delays(_) => form.in_force(alert::DELAYS, held),
        Open::Limit(limit) => {
            form.in_force(alert::AMOUNT, held).requiring(AMOUNT).at_least(alert::AMOUNT, limit.bounds().least)
        }
        _ => form.in_force(alert::AMOUNT, held).requiring(AMOUNT).at_least(alert::AMOUNT, 1),
    }
}
