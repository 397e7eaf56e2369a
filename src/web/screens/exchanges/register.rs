//! What was done with files on this device.

use crate::app::device::{Deed, Line, Register};
use crate::app::line_keys::line_keys;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::web::clock;
use crate::web::scene::Scene;
use yew::prelude::*;

/// How many lines are shown, the latest first.
const SHOWN: usize = 50;

fn deed(scene: &Scene, deed: Deed) -> String {
    match deed {
        Deed::Backup => scene.t("deed-backup"),
        Deed::Restore => scene.t("deed-restore"),
        Deed::Union => scene.t("deed-union"),
        Deed::Trello => scene.t("deed-trello"),
        Deed::PacketIn => scene.t("deed-packet"),
        Deed::PacketOut => scene.t("deed-packet-out"),
        Deed::CardIn => scene.t("deed-card"),
        Deed::CardOut => scene.t("deed-card-out"),
        Deed::ReceiptIn => scene.t("deed-receipt"),
        Deed::ReceiptOut => scene.t("deed-receipt-out"),
        Deed::WithdrawalIn => scene.t("deed-withdrawal"),
        Deed::WithdrawalOut => scene.t("deed-withdrawal-out"),
        Deed::KeyringMade => scene.t("deed-keyring-made"),
        Deed::KeyringOut => scene.t("deed-keyring-out"),
        Deed::KeyringIn => scene.t("deed-keyring"),
        Deed::Erasure => scene.t("deed-erasure"),
        Deed::List => scene.t("deed-list"),
        Deed::Calendar => scene.t("deed-calendar"),
        Deed::CompaniesOut => scene.t("deed-companies-out"),
        Deed::CompaniesIn => scene.t("deed-companies"),
        Deed::Report => scene.t("deed-report"),
    }
}

/// A family of the table. The agreements have one of their own, to which nobody agrees apart.
fn named(scene: &Scene, family: &str) -> String {
    if family == "governance" { scene.t("agreement-title") } else { scene.code(List::Scope, family) }
}

/// The cells of a line: date, deed, file, member, persons.
fn cells(scene: &Scene, line: &Line) -> [String; 5] {
    let at = formats::minute(&scene.words, line.at, clock::minutes_ahead(line.at));
    let by = line.member.map(|member| scene.member(member)).unwrap_or_default();
    let families: Vec<String> = line.families.split_whitespace().map(|family| named(scene, family)).collect();
    let what = match families.is_empty() {
        true => deed(scene, line.deed),
        false => format!("{} ({})", deed(scene, line.deed), families.join(", ")),
    };
    [at, what, line.file.clone(), by, line.persons.to_string()]
}

/// The latest lines, in a table.
pub fn register_panel(scene: &Scene, register: &Register) -> Html {
    let heads = ["register-date", "register-what", "register-file", "register-by", "register-persons"];
    let heads = heads.map(|id| scene.t(id));
    let lines = &register.0;
    // Keys are counted from the oldest line, so a new one changes none of them.
    let moments: Vec<String> = lines.iter().map(|line| line.at.to_string()).collect();
    let keys = line_keys(moments.iter().map(String::as_str));
    let rows: Vec<(String, [String; 5])> =
        keys.into_iter().zip(lines).rev().take(SHOWN).map(|(key, line)| (key, cells(scene, line))).collect();
    html! {
        <section class="panel" aria-labelledby="register-title">
            <div class="panel-head"><h2 id="register-title">{ scene.t("register-title") }</h2></div>
            if rows.is_empty() {
                <p class="soft">{ scene.t("register-empty") }</p>
            } else {
                <table class="table" data-stack="true">
                    <thead>
                        <tr>
                            for head in heads.iter() {
                                <th key={head.clone()} scope="col">{ head.clone() }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for (key, cells) in rows {
                            { row(key, cells, &heads) }
                        }
                    </tbody>
                </table>
            }
        </section>
    }
}

/// A line; on a narrow screen each cell shows the name of its column.
fn row(key: String, [at, what, file, by, persons]: [String; 5], heads: &[String; 5]) -> Html {
    let [_, what_head, file_head, by_head, persons_head] = heads.clone();
    html! {
        <tr {key}>
            <th scope="row">{ at }</th>
            <td data-label={what_head}>{ what }</td>
            <td data-label={file_head}>{ file }</td>
            <td data-label={by_head}>{ by }</td>
            <td data-label={persons_head} class="num">{ persons }</td>
        </tr>
    }
}
