//! What the person agreed to on paper: with whom, for what, until when. Without one nothing of the dossier leaves.

use crate::app::{Edit, Route, Sheet, editing, erasing, sharing};
use crate::domain::order::InOrder;
use crate::domain::{Day, OrgId, Purpose, Subject, codes};
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::{Dossier, Record};
use crate::journal::schema::{agreement, erasure_request, sent};
use crate::journal::{AnyField, Kind};
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::dossier::frame::records::{RecordsSection, RecordsSpec};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// This many days before its end an agreement is to be renewed with the person, or let go.
const SOON: i32 = 30;

static SPEC: RecordsSpec = RecordsSpec {
    id: "agreements",
    kind: Kind::Agreement,
    title: "agreement-title",
    add: "agreement-add",
    empty: "agreement-empty",
    boxes: fields!(agreement: RECIPIENT, SIGNED, EXPIRES, PURPOSES, SCOPE, PAPER, WITHDRAWN),
    proposed,
    sort,
    name,
    line,
};

/// The section. An agreement names a partner whose card was received.
pub fn agreements(scene: &Scene, dossier: &Rc<Dossier>) -> Html {
    if scene.settings.peers().is_empty() && dossier.records.of(&Kind::Agreement).is_empty() {
        return html! {
            <section class="panel" aria-labelledby="agreements-title" data-quiet="true">
                <div class="panel-head">
                    <h2 id="agreements-title">{ scene.t("agreement-title") }</h2>
                    <p class="soft">{ scene.t("agreement-no-peer") }</p>
                </div>
            </section>
        };
    }
    html! { <RecordsSection dossier={dossier.clone()} spec={&SPEC} /> }
}

/// Signed today for a year, with all that the table lets leave. The purposes are those of the paper: none is proposed.
fn proposed(_: &Dossier, today: Day) -> Vec<(AnyField, String)> {
    vec![
        (agreement::SIGNED.any(), today.to_string()),
        (agreement::EXPIRES.any(), today.plus_months(12).to_string()),
        (agreement::SCOPE.any(), codes::SCOPES.join("\n")),
    ]
}

fn sort(records: &mut Vec<&Record>) {
    records.order_by_key(|record| std::cmp::Reverse((record.get(agreement::SIGNED), record.id())));
}

fn name(scene: &Scene, record: &Record) -> String {
    let name = record.get(agreement::RECIPIENT).and_then(|org| scene.settings.peer(org));
    name.map_or_else(|| scene.t("value-name-awaited"), str::to_owned)
}

/// How an agreement stands today.
struct Standing {
    tone: &'static str,
    words: String,
    /// Whether something may leave by it.
    valid: bool,
}

/// Whether something may leave by it today, and until when.
fn standing(scene: &Scene, record: &Record) -> Standing {
    let dated = |id: &str, day| scene.ta(id, &[("date", formats::day(&scene.words, day).into())]);
    let not = |tone, words| Standing { tone, words, valid: false };
    if let Some(day) = record.get(agreement::WITHDRAWN) {
        return not("late", dated("agreement-withdrawn", day));
    }
    let purposes = record.get(agreement::PURPOSES).is_some_and(|mut named| named.next().is_some());
    let scope = record.get(agreement::SCOPE).is_some_and(|mut named| named.next().is_some());
    let (signed, expires) = (record.get(agreement::SIGNED), record.get(agreement::EXPIRES));
    let (Some(signed), Some(expires), true) = (signed, expires, purposes && scope) else {
        return not("warn", scene.t("agreement-unsaid"));
    };
    if signed > scene.today {
        return not("warn", dated("agreement-not-yet", signed));
    }
    match scene.today.days_until(expires) {
        days if days < 0 => not("late", dated("agreement-expired", expires)),
        days if days <= SOON => Standing { tone: "warn", words: dated("agreement-ending", expires), valid: true },
        _ => Standing { tone: "accent", words: dated("agreement-valid", expires), valid: true },
    }
}

fn line(scene: &Scene, dispatch: &Dispatch, dossier: &Rc<Dossier>, record: &Record) -> Html {
    let Standing { tone, words, valid } = standing(scene, record);
    let purposes = record.get(agreement::PURPOSES).unwrap_or_default();
    let purposes: Vec<String> =
        purposes.filter_map(Purpose::parse).map(|why| scene.code(List::SharingPurpose, why.code())).collect();
    let paper = record.get(agreement::PAPER).map(|place| scene.ta("agreement-paper", &[("where", place.into())]));
    let person = dossier.id;
    // Who was told nothing needs not hear of it.
    let told = |org: &OrgId| dossier.records.of(&Kind::Sent).iter().any(|sent| sent.get(sent::TO) == Some(*org));
    let withdrawn = record.get(agreement::WITHDRAWN).and(record.get(agreement::RECIPIENT)).filter(told);
    let sheet = Route::Sheet(person, Sheet::Agreement(record.id()));
    let onclick = dispatch.reform(move |_: MouseEvent| sharing::Msg::Opened { persons: vec![person] });
    html! {
        <>
            <p class="record-title">{ name(scene, record) }{ " " }<span class="tag" data-tone={tone}>{ words }</span></p>
            if !purposes.is_empty() {
                <p class="record-more">{ purposes.join(", ") }</p>
            }
            if let Some(paper) = paper {
                <p class="record-more">{ paper }</p>
            }
            <p class="row">
                if valid {
                    <button type="button" class="btn small" {onclick}>{ icon("share") }{ scene.t("agreement-send") }</button>
                }
                if let Some(recipient) = withdrawn {
                    <button type="button" class="btn small" onclick={dispatch.reform(move |_: MouseEvent| sharing::Msg::WithdrawalAsked { person, recipient })}>
                        { icon("download") }{ scene.t("agreement-tell") }
                    </button>
                }
                <a class="btn small" href={sheet.to_string()}>{ icon("print") }{ scene.t("agreement-print") }</a>
            </p>
        </>
    }
}

/// What partners ask to erase, until somebody says that it was done.
pub fn erasure_requests(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier) -> Html {
    let open = dossier.records.of(&Kind::ErasureRequest).iter();
    let open = open.filter(|request| request.get(erasure_request::ANSWERED).is_none());
    html! {
        for request in open {
            { erasure_request(scene, dispatch, dossier, request) }
        }
    }
}

fn erasure_request(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier, request: &Record) -> Html {
    let name = request.get(erasure_request::FROM).and_then(|org| scene.settings.peer(org));
    let organisation = name.map_or_else(|| scene.t("value-name-awaited"), str::to_owned);
    let date = request.get(erasure_request::ASKED).map(|day| formats::day(&scene.words, day)).unwrap_or_default();
    let (about, today, id) = (Subject::Person(dossier.id), scene.today, request.id());
    let onclick = dispatch.reform(move |_: MouseEvent| {
        let done = id.map(|id| Edit::element(id, erasure_request::ANSWERED.with(today)));
        editing::Msg::Edited { about, edits: done.into_iter().collect() }
    });
    let person = dossier.id;
    let erase = dispatch.reform(move |_: MouseEvent| erasing::Msg::Asked(vec![person]));
    html! {
        <div key={request.keys.text().to_owned()} class="banner" data-tone="warn" role="note">
            { icon("warning") }
            <p>{ scene.ta("erasure-asked", &[("organisation", organisation.into()), ("date", date.into())]) }</p>
            <div class="row">
                <button type="button" class="btn small" {onclick}>{ scene.t("erasure-done") }</button>
                <button type="button" class="btn small danger" onclick={erase}>{ icon("trash") }{ scene.t("erasing-open") }</button>
            </div>
        </div>
    }
}
