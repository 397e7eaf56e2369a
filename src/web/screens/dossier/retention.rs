//! Staying in the job: the clock, computed from contracts and answers, and the follow-ups on both sides.

pub mod contract_more;
pub mod contracts;
pub mod follow_ups;

use crate::domain::Day;
use crate::i18n::formats;
use crate::insight::Dossier;
use crate::insight::placement::work;
use crate::insight::retention::{Milestone, Spell, SpellState, Standstill};
use crate::web::scene::{Dispatch, Scene};
use crate::web::widgets::icon;
use follow_ups::follow_ups;
use std::rc::Rc;
use yew::prelude::*;

/// The section; nothing while no contract that counts as a job is known.
pub fn retention_section(scene: &Scene, dispatch: &Dispatch, dossier: &Rc<Dossier>) -> Html {
    let clock = work::clock(&dossier.records, &scene.settings, scene.today);
    if clock.spells.is_empty() {
        return Html::default();
    }
    let told = clock.current().or_else(|| clock.coming()).or_else(|| clock.spells.last());
    let broken: Vec<&Spell> = clock.broken().filter(|spell| Some(*spell) != told).collect();
    let mut lines: Vec<(&'static str, String)> = Vec::new();
    if let Some(day) = clock.durable_at_signature {
        lines.push(("durable", scene.ta("retention-durable", &[("date", long(scene, day))])));
    }
    // Of one and the same spell: the last that came so far.
    let spells = clock.spells.iter().rev();
    let reached = spells.filter_map(|spell| match spell.milestone {
        Milestone::Reached { on } => Some((on, spell.confirmed)),
        _ => None,
    });
    if let Some((day, confirmed)) = reached.into_iter().next() {
        lines.push(("reached", scene.ta("retention-reached", &[("date", long(scene, day)), months(scene)])));
        lines.push(match confirmed {
            Some(day) => ("confirmed", scene.ta("retention-confirmed", &[("date", long(scene, day))])),
            None => ("unconfirmed", scene.t("retention-unconfirmed")),
        });
    }
    html! {
        <section class="panel" aria-labelledby="retention-title">
            <div class="panel-head"><h2 id="retention-title">{ scene.t("retention-title") }</h2></div>
            if let Some(spell) = told {
                { current(scene, spell) }
            }
            <ul class="plain retention-facts">
                for (key, line) in lines {
                    <li key={key}>{ icon(if key == "unconfirmed" { "info" } else { "check" }) }{ line }</li>
                }
                for spell in broken {
                    <li key={spell.from.to_string()}>{ icon("history") }{ spell_words(scene, spell) }</li>
                }
            </ul>
            { follow_ups(scene, dispatch, dossier) }
        </section>
    }
}

fn long(scene: &Scene, day: Day) -> crate::i18n::Arg<'static> {
    formats::day(&scene.words, day).into()
}

fn months(scene: &Scene) -> (&'static str, crate::i18n::Arg<'static>) {
    ("months", i64::from(scene.settings.retention_months()).into())
}

/// « en emploi depuis le 1er avr. 2026 », and where the clock goes.
fn current(scene: &Scene, spell: &Spell) -> Html {
    let (tone, milestone) = match spell.milestone {
        Milestone::Forecast { on, days_left } => {
            let args = [("date", long(scene, on)), ("count", i64::from(days_left).into()), months(scene)];
            (None, Some(scene.ta("retention-forecast", &args)))
        }
        Milestone::None => (None, Some(scene.ta("retention-short", &[months(scene)]))),
        Milestone::Reached { .. } => (Some("accent"), None),
    };
    html! {
        <div class="retention-now" data-tone={tone}>
            <p class="record-title">{ spell_words(scene, spell) }</p>
            if let Some(milestone) = milestone {
                <p>{ milestone }</p>
            }
        </div>
    }
}

fn spell_words(scene: &Scene, spell: &Spell) -> String {
    let from = ("from", long(scene, spell.from));
    let to = spell.closed_on.or(spell.covered_to).unwrap_or(spell.from);
    match spell.state {
        SpellState::Coming => scene.ta("retention-coming", &[from]),
        SpellState::Running => scene.ta("retention-running", &[from]),
        SpellState::StandsStill(Standstill::EndToConfirm) => {
            scene.ta("retention-to-confirm", &[from, ("to", long(scene, to))])
        }
        SpellState::StandsStill(Standstill::Gap { last_start }) => {
            scene.ta("retention-gap", &[from, ("to", long(scene, to)), ("date", long(scene, last_start))])
        }
        SpellState::Broken => scene.ta("retention-broken", &[from, ("to", long(scene, to))]),
    }
}
