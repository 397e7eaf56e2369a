//! What was done with files on this device.

use crate::app::device::{Deed, Line, Register};
use crate::domain::{MemberId, Minute};
use crate::i18n::formats;
use crate::web::clock;
use crate::web::scene::{Scene, use_scene};
use std::rc::Rc;
use yew::prelude::*;

/// How many lines are shown, the latest first.
const SHOWN: usize = 50;

#[derive(Properties, PartialEq)]
pub struct RegisterPanelProps {
    pub register: Rc<Register>,
}

fn deed(scene: &Scene, deed: Deed) -> String {
    match deed {
        Deed::Backup => scene.t("deed-backup"),
        Deed::Restore => scene.t("deed-restore"),
        Deed::Union => scene.t("deed-union"),
        Deed::Trello => scene.t("deed-trello"),
        Deed::PacketIn => scene.t("deed-packet"),
        Deed::Erasure => scene.t("deed-erasure"),
    }
}

/// The cells of a line: date, deed, file, member, persons.
fn cells(scene: &Scene, line: &Line) -> [String; 5] {
    let at = Minute::parse(&line.at).ok();
    let at = at.map_or_else(String::new, |at| formats::minute(&scene.words, at, clock::minutes_ahead(at)));
    let by = MemberId::parse(&line.member).ok().map_or_else(String::new, |member| scene.member(member));
    [at, deed(scene, line.deed), line.file.clone(), by, line.persons.to_string()]
}

#[component]
pub fn RegisterPanel(props: &RegisterPanelProps) -> Html {
    let scene = use_scene();
    let heads = ["register-date", "register-what", "register-file", "register-by", "register-persons"];
    let heads = heads.map(|id| scene.t(id));
    let lines = &props.register.0;
    let rows: Vec<(usize, [String; 5])> =
        lines.iter().enumerate().rev().take(SHOWN).map(|(place, line)| (place, cells(&scene, line))).collect();
    html! {
        <section class="panel" aria-labelledby="register-title">
            <div class="panel-head"><h2 id="register-title">{ scene.t("register-title") }</h2></div>
            if rows.is_empty() {
                <p class="soft">{ scene.t("register-empty") }</p>
            } else {
                <table class="table" data-stack="true">
                    <thead>
                        <tr>
                            for head in heads.clone() {
                                <th key={head.clone()} scope="col">{ head.clone() }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for (place, cells) in rows {
                            <Row key={place.to_string()} cells={cells} heads={heads.clone()} />
                        }
                    </tbody>
                </table>
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct RowProps {
    cells: [String; 5],
    heads: [String; 5],
}

#[component]
fn Row(props: &RowProps) -> Html {
    let [at, what, file, by, persons] = props.cells.clone();
    let [_, what_head, file_head, by_head, persons_head] = props.heads.clone();
    html! {
        <tr>
            <th scope="row">{ at }</th>
            <td data-label={what_head}>{ what }</td>
            <td data-label={file_head}>{ file }</td>
            <td data-label={by_head}>{ by }</td>
            <td data-label={persons_head} class="num">{ persons }</td>
        </tr>
    }
}
