//! Whether a newcomer's path of integration is under way, and since when: its review and its deadline are reminded of
//! (rule A12). Nothing of it ever leaves.

use crate::app::form::{RecordForm, YES};
use crate::fields;
use crate::i18n::formats;
use crate::insight::{Dossier, Record};
use crate::journal::schema::newcomer_path;
use crate::journal::{AnyField, Keys, Kind};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::dossier::frame::panel::{Fill, panel};
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

const BOXES: &[AnyField] = fields!(newcomer_path: UNDER_WAY);

#[derive(Properties, PartialEq)]
pub struct NewcomerProps {
    pub dossier: Rc<Dossier>,
}

/// The section: a quiet line where nothing was noted.
#[component]
pub fn Newcomer(props: &NewcomerProps) -> Html {
    let scene = use_scene();
    let opening = use_opening(|()| "newcomer-open".to_owned());
    let entries = props.dossier.records.of(&Kind::NewcomerPath);
    let fill = match opening.now {
        Some(()) => Fill::Form,
        None if entries.is_empty() => Fill::Nothing,
        None => Fill::Lines,
    };
    let body = html! {
        <>
            if !entries.is_empty() {
                <ul class="records">
                    for entry in entries.iter().rev() {
                        <li key={entry.day.map(|day| day.to_string()).unwrap_or_default()}>{ told(&scene, entry) }</li>
                    }
                </ul>
            }
            if fill == Fill::Form {
                <RecordEditor drawn={Drawn::Person(props.dossier.clone())} form={form(&scene)} boxes={BOXES}
                    title="newcomer-title" onclose={opening.onclose.clone()} />
            }
        </>
    };
    panel(&scene, "newcomer", "newcomer-path", fill, opening.press(()), body)
}

/// An entry for today, which says that the path is under way.
fn form(scene: &Scene) -> RecordForm {
    let mut form = RecordForm::entry(Kind::NewcomerPath, Keys::None, scene.today).until(scene.today).requiring(BOXES);
    form.set(newcomer_path::UNDER_WAY, YES.to_owned());
    form
}

/// « En cours depuis le 4 mars 2026 », or that it was over from that day on.
fn told(scene: &Scene, entry: &Record) -> Html {
    let date = entry.day.map(|day| formats::day(&scene.words, day)).unwrap_or_default();
    let id = if entry.get(newcomer_path::UNDER_WAY) == Some(true) { "newcomer-since" } else { "newcomer-over" };
    html! {
        <p class="record-title">
            { scene.ta(id, &[("date", date.into())]) }
            <span class="tag">{ icon("lock") }{ scene.t("dossier-obstacle-local") }</span>
        </p>
    }
}
