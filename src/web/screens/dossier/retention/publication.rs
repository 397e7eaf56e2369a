//! Whether the person agrees to be told of as newly in work, and the few words that may then be copied or printed. Nothing
//! is posted from here.

use crate::app::{Route, Sheet};
use crate::domain::Day;
use crate::domain::order::InOrder;
use crate::fields;
use crate::i18n::{congratulation, formats};
use crate::insight::paper::congratulation::Offer;
use crate::insight::{Dossier, Record};
use crate::journal::schema::publication;
use crate::journal::{AnyField, Kind};
use crate::web::files;
use crate::web::scene::{Dispatch, Scene, use_scene};
use crate::web::screens::dossier::frame::records::{RecordsSection, RecordsSpec};
use crate::web::widgets::icon;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

static SPEC: RecordsSpec = RecordsSpec {
    id: "publications",
    kind: Kind::Publication,
    title: "publication-title",
    add: "publication-add",
    empty: "publication-empty",
    boxes: fields!(publication: AGREED, UNTIL, COMPANY_TOO, WITHDRAWN),
    proposed,
    sort,
    name,
    line,
};

/// The section; nothing while there is neither a new job nor an agreement.
pub fn publications(scene: &Scene, dossier: &Rc<Dossier>) -> Html {
    let offer = Offer::of(dossier, scene.today);
    if offer == Offer::NoJob && dossier.records.of(&Kind::Publication).is_empty() {
        return Html::default();
    }
    html! {
        <>
            <RecordsSection dossier={dossier.clone()} spec={&SPEC} />
            if offer != Offer::NoJob && offer != Offer::NoAgreement {
                <Told dossier={dossier.clone()} {offer} />
            }
        </>
    }
}

/// Agreed to today; until when is for the paper to say.
fn proposed(_: &Dossier, today: Day) -> Vec<(AnyField, String)> {
    vec![(publication::AGREED.any(), today.to_string())]
}

fn sort(records: &mut Vec<&Record>) {
    records.order_by_key(|record| std::cmp::Reverse((record.get(publication::AGREED), record.id())));
}

fn name(scene: &Scene, record: &Record) -> String {
    let day = record.get(publication::AGREED).map(|day| formats::day(&scene.words, day));
    day.map_or_else(|| scene.t("publication-undated"), |day| scene.ta("publication-agreed", &[("date", day.into())]))
}

fn line(scene: &Scene, _: &Dispatch, _: &Rc<Dossier>, record: &Record) -> Html {
    let dated =
        |id: &str, day: Option<Day>| day.map(|day| scene.ta(id, &[("date", formats::day(&scene.words, day).into())]));
    let withdrawn = dated("publication-withdrawn", record.get(publication::WITHDRAWN));
    let until = dated("publication-until", record.get(publication::UNTIL)).filter(|_| withdrawn.is_none());
    let company = match record.get(publication::COMPANY_TOO) {
        Some(true) => scene.t("publication-company-agrees"),
        Some(false) => scene.t("publication-company-refuses"),
        None => scene.t("publication-company-unknown"),
    };
    let more: Vec<String> = [withdrawn, until, Some(company)].into_iter().flatten().collect();
    html! {
        <>
            <p class="record-title">{ name(scene, record) }</p>
            <p class="record-more">{ more.join("\u{a0}· ") }</p>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ToldProps {
    dossier: Rc<Dossier>,
    offer: Offer,
}

/// What became of « Copier ».
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Copied {
    Done,
    Refused,
}

#[component]
fn Told(props: &ToldProps) -> Html {
    let scene = use_scene();
    let copied = use_state_eq(|| None::<Copied>);
    let words = congratulation::words(&scene.words, &props.offer, &scene.settings.name);
    if !matches!(props.offer, Offer::Ready(_)) {
        return html! { <p class="hint">{ icon("info") }{ words }</p> };
    }
    let onclick = {
        let (words, copied) = (words.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let (words, copied) = (words.clone(), copied.clone());
            spawn_local(async move {
                let done = files::copy(&words).await.is_ok();
                copied.set(Some(if done { Copied::Done } else { Copied::Refused }));
            });
        })
    };
    let answer = copied.map(|copied| match copied {
        Copied::Done => scene.t("congratulation-copied"),
        Copied::Refused => scene.t("common-copy-refused"),
    });
    let sheet = Route::Sheet(props.dossier.id, Sheet::Congratulation).to_string();
    html! {
        <section class="panel" aria-labelledby="congratulation-title">
            <div class="panel-head"><h2 id="congratulation-title">{ scene.t("congratulation-title") }</h2></div>
            <div class="say">
                <textarea readonly=true rows="4" aria-label={scene.t("congratulation-title")} value={words} />
            </div>
            <div class="row">
                <button type="button" class="btn small" {onclick}>{ icon("copy") }{ scene.t("congratulation-copy") }</button>
                <a class="btn small" href={sheet}>{ icon("print") }{ scene.t("paper-print") }</a>
            </div>
            <p class="hint" role="status">{ answer }</p>
            <p class="hint">{ scene.t("congratulation-help") }</p>
        </section>
    }
}
