//! The top of a dossier: who it is, leafing through, and what is done most.

use super::naming;
use super::summary::summary;
use crate::app::board::neighbours::Neighbours;
use crate::app::{Filter, Route, notice};
use crate::domain::PersonId;
use crate::insight::Dossier;
use crate::journal::Kind;
use crate::journal::schema::{identity, track};
use crate::web::files;
use crate::web::keys::CLOSE_DOSSIER;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::dossier::path::move_menu::MoveMenu;
use crate::web::screens::paper::PrintMenu;
use crate::web::widgets::icon;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct HeadProps {
    pub dossier: Rc<Dossier>,
    pub neighbours: Neighbours,
    pub filter: Filter,
    pub wide: bool,
    pub onwiden: Callback<()>,
}

/// Filière, locality and referent: what tells two people of one name apart.
fn subtitle(scene: &Scene, dossier: &Dossier) -> String {
    let records = &dossier.records;
    let tracks = records.of(&Kind::Track).iter().filter_map(|track| scene.settings.entry(track.get(track::TEMPLATE)?));
    let mut parts: Vec<String> = tracks.map(str::to_owned).collect();
    parts.extend(records.one(identity::LOCALITY).map(|place| place.name().to_owned()));
    parts.extend(dossier.referent().map(|member| scene.member(member)));
    parts.join("\u{a0}· ")
}

#[component]
pub fn Head(props: &HeadProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    // The text that the browser did not let us copy.
    let refused = use_state(|| None::<String>);
    let copy = {
        let (scene, dossier, refused) = (scene.clone(), props.dossier.clone(), refused.clone());
        Callback::from(move |_: MouseEvent| {
            let (text, dispatch, refused) = (summary(&scene, &dossier), dispatch.clone(), refused.clone());
            spawn_local(async move {
                match files::copy(&text).await {
                    Ok(()) => {
                        refused.set(None);
                        dispatch.send(notice::Msg::SummaryCopied);
                    }
                    Err(_) => refused.set(Some(text)),
                }
            });
        })
    };
    let link = |person: Option<PersonId>, label: &'static str, sign: &'static str| {
        let href = person.map(|person| Route::Person(person, props.filter.clone()).to_string());
        leaf(&scene, href, label, sign)
    };
    let behind = Route::Person(props.dossier.id, props.filter.clone()).behind().to_string();
    let onwiden = props.onwiden.reform(|_: MouseEvent| ());
    html! {
        <>
            <header class="dossier-head">
                <div>
                    <h1 id="dossier-name" tabindex="-1">{ naming::person(&scene, &props.dossier) }</h1>
                    <p>{ subtitle(&scene, &props.dossier) }</p>
                </div>
                <div class="dossier-nav">
                    { link(props.neighbours.before, "dossier-previous", "chevron-left") }
                    { link(props.neighbours.after, "dossier-next", "chevron-right") }
                    <button type="button" class="btn quiet icon-only" aria-label={scene.t("dossier-widen")} onclick={onwiden}
                        aria-pressed={if props.wide { "true" } else { "false" }}>{ icon("expand") }</button>
                    <a class="btn quiet icon-only" id={CLOSE_DOSSIER} href={behind} aria-label={scene.t("dossier-close")}>{ icon("close") }</a>
                </div>
                <div class="dossier-actions">
                    <MoveMenu dossier={props.dossier.clone()} />
                    <PrintMenu dossier={props.dossier.clone()} />
                    <button type="button" class="btn" onclick={copy}>{ icon("copy") }{ scene.t("summary-copy") }</button>
                </div>
            </header>
            if let Some(text) = (*refused).clone() {
                { not_copied(&scene, text) }
            }
        </>
    }
}

/// A link to a neighbour; at an end of the selection it stays, and leads nowhere.
fn leaf(scene: &Scene, href: Option<String>, label: &str, sign: &'static str) -> Html {
    let label = scene.t(label);
    match href {
        Some(href) => html! { <a class="btn quiet icon-only" {href} aria-label={label}>{ icon(sign) }</a> },
        None => html! {
            <button type="button" class="btn quiet icon-only" aria-label={label} aria-disabled="true">{ icon(sign) }</button>
        },
    }
}

fn not_copied(scene: &Scene, text: String) -> Html {
    html! {
        <div class="banner" role="status">
            { icon("info") }
            <p>{ scene.t("common-copy-refused") }</p>
            <div class="say"><textarea readonly=true rows="12" aria-label={scene.t("summary-copy")} value={text} /></div>
        </div>
    }
}
