//! One line of the day, with its buttons and what opens under it.

use super::acts::{self, Act, Panel, Pressed};
use super::later::Later;
use super::row::Row;
use super::why::why;
use crate::app::board::filter::Whose;
use crate::web::scene::{Scene, use_scene};
use crate::web::widgets::icon;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DayLineProps {
    pub row: Row,
    pub whose: Whose,
    /// Whether Tab stops here; the buttons of the other lines are reached by the arrows.
    pub tab: bool,
    /// What is open under it.
    pub open: Option<Panel>,
    /// Told the key of the line, and what is asked of it.
    pub onact: Callback<(String, Act)>,
    /// Told the key of the line that has the focus.
    pub onat: Callback<String>,
}

#[component]
pub fn DayLine(props: &DayLineProps) -> Html {
    let scene = use_scene();
    let row = &props.row;
    let key = row.key().to_owned();
    let onact = {
        let (onact, key) = (props.onact.clone(), key.clone());
        Callback::from(move |act: Act| onact.emit((key.clone(), act)))
    };
    let onkeydown = {
        let (onact, key, letters, is_open) = (onact.clone(), key.clone(), scene.letter_keys, props.open.is_some());
        Callback::from(move |event: KeyboardEvent| {
            let pressed = acts::read(&event, letters);
            // Without an open panel, Escape is for the dossier that is open beside.
            let Some(pressed) = pressed.filter(|it| is_open || !matches!(it, Pressed::Act(Act::Closed))) else {
                return;
            };
            event.prevent_default();
            event.stop_propagation();
            match pressed {
                Pressed::Act(act) => onact.emit(act),
                Pressed::Way(way) => acts::go(&key, way),
            }
        })
    };
    let onfocusin = {
        let (onat, key) = (props.onat.clone(), key.clone());
        Callback::from(move |_: FocusEvent| onat.emit(key.clone()))
    };
    let tab = if props.tab { "0" } else { "-1" };
    let (name, what) = (row.name(&scene), row.what(&scene));
    let about = scene.about(&format!("{name}, {what}"));
    let href = acts::opened(row, props.whose).to_string();
    let press = |act: Act| onact.reform(move |_: MouseEvent| act);
    let asks = |panel: Panel| press(if props.open == Some(panel) { Act::Closed } else { Act::Asked(panel) });
    let expanded = |panel: Panel| if props.open == Some(panel) { "true" } else { "false" };
    let (done, sign) = if row.is_task() { ("today-done", "check") } else { ("today-answer", "edit") };
    html! {
        <li class="day-line" data-line={key} data-rule={row.rule().to_string()} data-person={row.person().map(|person| person.to_string())}
            tabindex={tab} {onkeydown} {onfocusin}>
            <div class="day-what">
                <a {href} tabindex={tab}>{ name }</a>
                <span>{ what }</span>
                <span class="due" data-due={row.is_late().then_some("late")}>
                    { icon(if row.is_late() { "warning" } else { "calendar" }) }<span>{ row.when(&scene) }</span>
                </span>
            </div>
            <div class="day-acts">
                if !matches!(row, Row::Quiet(_)) {
                    { button(&scene, sign, done, &about, tab, press(Act::Done)) }
                }
                if row.person().is_some() {
                    { button(&scene, "chat", "today-contact", &about, tab, press(Act::Contact)) }
                }
                <button type="button" class="btn quiet small" title={scene.t("today-later")} tabindex={tab} aria-expanded={expanded(Panel::Later)}
                    onclick={asks(Panel::Later)}>
                    { icon("clock") }<span class="word">{ scene.t("today-later") }</span><span class="vh">{ about.clone() }</span>
                </button>
                <button type="button" class="btn quiet small icon-only" tabindex={tab} aria-expanded={expanded(Panel::Why)} onclick={asks(Panel::Why)}
                    title={scene.t("today-ask-why")} aria-label={format!("{}{about}", scene.t("today-ask-why"))}>{ icon("info") }</button>
            </div>
            { panel(&scene, props, &onact) }
        </li>
    }
}

/// A button whose words are heard with whom and what it is about.
fn button(
    scene: &Scene,
    sign: &'static str,
    words: &str,
    about: &str,
    tab: &'static str,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" class="btn quiet small" title={scene.t(words)} tabindex={tab} {onclick}>
            { icon(sign) }<span class="word">{ scene.t(words) }</span><span class="vh">{ about.to_owned() }</span>
        </button>
    }
}

fn panel(scene: &Scene, props: &DayLineProps, onact: &Callback<Act>) -> Html {
    match props.open {
        Some(Panel::Why) => why(scene, &props.row, onact),
        Some(Panel::Later) => html! { <Later onuntil={onact.reform(Act::PutOff)} /> },
        None => Html::default(),
    }
}
