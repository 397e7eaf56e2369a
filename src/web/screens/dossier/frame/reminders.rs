//! What the rules of the field remind of in this dossier, besides what its card carries already: why each is shown, where
//! its rule comes from, and « vu, pas maintenant ».

use crate::app::line_keys::line_keys;
use crate::app::{editing, today};
use crate::i18n::formats;
use crate::i18n::today as words;
use crate::insight::board::news::Urgency;
use crate::insight::today::{Item, Rule};
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// After how many days something that was seen may be back.
const LATER: [i32; 2] = [7, 30];

#[derive(Properties, PartialEq)]
pub struct RemindersProps {
    pub items: Rc<Vec<Item>>,
}

/// The reminders; nothing where there is none.
#[component]
pub fn Reminders(props: &RemindersProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    // What is due and the silence stand above, in the words of the card.
    let items = props.items.iter().filter(|item| item.matter.is_none() && item.rule != Rule::Silence);
    let items: Vec<&Item> = items.collect();
    if items.is_empty() {
        return Html::default();
    }
    let keys = line_keys(items.iter().map(|item| item.rule.code()));
    html! {
        <section class="brief" aria-label={scene.t("alerts-title")} data-brief="reminders">
            <ul class="brief-due">
                for (key, item) in keys.into_iter().zip(items.iter()) {
                    <li {key} data-tone={(item.urgency == Urgency::Late).then_some("late")}>
                        { icon(if item.urgency == Urgency::Late { "warning" } else { "clock" }) }
                        { line(&scene, &dispatch, item) }
                    </li>
                }
            </ul>
        </section>
    }
}

/// « Bilan à conclure · En retard de 3 jours », and behind it why.
fn line(scene: &Scene, dispatch: &Dispatch, item: &Item) -> Html {
    let (rule, when) = (words::rule(&scene.words, item.rule), words::when(&scene.words, item, scene.today));
    let parts = [rule, item.title.clone(), when].into_iter().filter(|part| !part.is_empty());
    let said = parts.collect::<Vec<_>>().join("\u{a0}· ");
    html! {
        <details class="reminder">
            <summary>{ said }</summary>
            <p>{ words::why(&scene.words, item) }</p>
            <p class="soft">{ words::source(&scene.words, item.rule) }</p>
            <div class="row">
                for days in LATER {
                    { later(scene, dispatch, item, days) }
                }
            </div>
        </details>
    }
}

/// « Vu : me le redire le … ».
fn later(scene: &Scene, dispatch: &Dispatch, item: &Item, days: i32) -> Html {
    let until = scene.today.plus(days);
    let Some(device) = scene.device else { return Html::default() };
    let (about, edit) = today::put_off(item, device.org, until);
    let onclick = dispatch.reform(move |_: MouseEvent| editing::Msg::Edited { about, edits: vec![edit.clone()] });
    let label = scene.ta("alerts-later", &[("date", formats::day(&scene.words, until).into())]);
    html! { <button key={days} type="button" class="btn small" {onclick}>{ label }</button> }
}
