//! « Depuis votre dernière visite »: what colleagues and partners changed, a line a person.

use super::acts::dossier;
use crate::app::board::filter::Whose;
use crate::app::today::{List, Msg, Told};
use crate::app::{Route, Shared};
use crate::i18n::formats;
use crate::i18n::values::kind_label;
use crate::journal::{Author, Kind};
use crate::web::dom;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::icon;
use yew::prelude::*;

/// How many people come first.
const FIRST: usize = 5;

/// How many things are named of what one author changed.
const NAMED: usize = 3;

#[derive(Properties, PartialEq)]
pub struct SinceProps {
    pub day: Shared<List>,
}

/// Whether others changed something.
pub fn says(day: &List) -> bool {
    !day.changes.is_empty() || day.changes_elsewhere > 0
}

/// The section.
#[component]
pub fn Since(props: &SinceProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let all = use_state_eq(|| false);
    let day = &props.day;
    let onseen = Callback::from(move |_: MouseEvent| {
        // The section goes, and with it the button that has the focus.
        if let Some(title) = dom::find("main h1") {
            dom::focus(&title);
        }
        dispatch.send(Msg::AllSeen);
    });
    let onall = {
        let all = all.setter();
        Callback::from(move |_: MouseEvent| all.set(true))
    };
    let shown = if *all { usize::MAX } else { FIRST };
    let rest = day.changes.len().saturating_sub(shown);
    html! {
        <section class="day-since panel" aria-labelledby="day-since">
            <div class="panel-head">
                <h2 id="day-since">{ scene.t("today-since-title") }</h2>
                <button type="button" class="btn small" onclick={onseen}>{ icon("check") }{ scene.t("today-all-seen") }</button>
            </div>
            <ul>
                for told in day.changes.iter().take(shown) {
                    <li key={told.person.to_string()}>{ line(&scene, told, day.whose) }</li>
                }
            </ul>
            if rest > 0 {
                <button type="button" class="btn quiet small" onclick={onall}>
                    { icon("chevron-down") }{ scene.ta("today-more", &[("count", rest.into())]) }
                </button>
            }
            if day.changes_elsewhere > 0 {
                <p class="soft">
                    <a href={Route::Today(Whose::Everybody).to_string()}>
                        { scene.ta("today-since-elsewhere", &[("count", day.changes_elsewhere.into())]) }
                    </a>
                </p>
            }
        </section>
    }
}

/// « Léa Dupont · Anne : un contact, une tâche · 3 mars ».
fn line(scene: &Scene, told: &Told, whose: Whose) -> Html {
    let name = if told.name.is_empty() { scene.t("person-unnamed") } else { told.name.clone() };
    let by: Vec<String> = told.by.iter().map(|(author, kinds)| said(scene, *author, kinds)).collect();
    html! {
        <>
            <a href={dossier(told.person, whose).to_string()}>{ name }</a>
            <span>{ by.join("\u{a0}· ") }</span>
            <span class="soft">{ formats::relative(&scene.words, told.at, scene.today) }</span>
        </>
    }
}

fn said(scene: &Scene, author: Author, kinds: &[Kind]) -> String {
    let ours = scene.device.is_some_and(|device| device.org == author.org);
    let who = if ours { scene.member(author.member) } else { scene.partner(&author.org.to_string()) };
    let mut named: Vec<String> = kinds.iter().take(NAMED).map(|kind| kind_label(&scene.words, kind)).collect();
    if kinds.len() > NAMED {
        named.push("…".to_owned());
    }
    scene.ta("today-since-line", &[("who", who.into()), ("what", named.join(", ").into())])
}
