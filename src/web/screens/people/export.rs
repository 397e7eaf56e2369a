//! « Exporter la liste »: the people who pass the filter as a file for a spreadsheet, in their order.

use crate::app::backup;
use crate::exchange::sheet;
use crate::i18n::formats;
use crate::insight::Card;
use crate::web::files;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::icon;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The names of the columns, as on the screen.
const HEADS: [&str; 8] = [
    "person-last-name",
    "person-first-name",
    "board-filter-step",
    "people-days",
    "board-filter-track",
    "people-locality",
    "board-filter-referent",
    "people-next",
];

#[derive(Properties, PartialEq)]
pub struct ExportProps {
    pub people: Rc<[Rc<Card>]>,
}

/// The button, and once the file is out what one must know of it.
#[component]
pub fn Export(props: &ExportProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let out = use_state(|| false);
    let onclick = {
        let (scene, people, out) = (scene.clone(), props.people.clone(), out.clone());
        Callback::from(move |_: MouseEvent| {
            let heads = HEADS.map(|id| scene.t(id)).to_vec();
            let rows: Vec<Vec<String>> =
                std::iter::once(heads).chain(people.iter().map(|card| row(&scene, card))).collect();
            let file = format!("passerelle-liste-{}.csv", scene.today);
            let (text, persons) = (sheet::write(&rows), people.len());
            let (dispatch, out) = (dispatch.clone(), out.clone());
            spawn_local(async move {
                match files::download(&file, text.as_bytes()).await {
                    Ok(()) => {
                        dispatch.send(backup::Msg::ListExported { file, persons });
                        out.set(true);
                    }
                    Err(failure) => failure.report(),
                }
            });
        })
    };
    html! {
        <>
            <button type="button" class="btn small" {onclick}>{ icon("download") }{ scene.t("people-export") }</button>
            <span class="hint" role="status">{ if *out { scene.t("people-exported") } else { String::new() } }</span>
        </>
    }
}

fn row(scene: &Scene, card: &Card) -> Vec<String> {
    let days = card.since.map(|since| since.days_until(scene.today).max(0).to_string());
    let tracks: Vec<&str> = card.tracks.iter().filter_map(|track| scene.settings.entry(*track)).collect();
    let next = card.next_due().map(|due| format!("{}, {}", due.title, formats::day(&scene.words, due.day)));
    vec![
        card.last_name.clone(),
        card.first_name.clone(),
        scene.step(card.step),
        days.unwrap_or_default(),
        tracks.join(", "),
        card.locality.clone().unwrap_or_default(),
        card.referent.map(|member| scene.member(member)).unwrap_or_default(),
        next.unwrap_or_default(),
    ]
}
