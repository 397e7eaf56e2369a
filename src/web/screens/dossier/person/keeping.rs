//! Until when the dossier is kept, by the rule of the organisation or by a day that somebody has noted, and why.

use crate::app::erasing;
use crate::app::form::RecordForm;
use crate::fields;
use crate::i18n::formats;
use crate::insight::Dossier;
use crate::insight::erasing::due::{self, Why};
use crate::journal::schema::kept;
use crate::journal::{AnyField, Kind};
use crate::web::scene::{Dispatch, Scene, use_scene};
use crate::web::screens::dossier::frame::panel::{Fill, panel};
use crate::web::screens::dossier::frame::section::SectionProps;
use crate::web::screens::erasing::due::kept_because;
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::icon;
use yew::prelude::*;

const BOXES: &[AnyField] = fields!(kept: UNTIL, REASON);

fn keeping(scene: &Scene, dossier: &Dossier) -> Option<due::Keeping> {
    due::keeping_of(&dossier.records, &dossier.path, scene.settings.keep_months())
}

/// The section; a quiet line as long as the person is followed and nothing was noted.
#[component]
pub fn Keeping(props: &SectionProps) -> Html {
    let scene = use_scene();
    let opening = use_opening(|()| "keeping-open".to_owned());
    let dossier = &props.dossier;
    let record = dossier.records.register(&Kind::Kept);
    let kept = keeping(&scene, dossier);
    let reason = record.and_then(|record| record.get(kept::REASON)).map(str::to_owned);
    let noted = record.and_then(|record| record.get(kept::UNTIL)).map(|day| formats::day(&scene.words, day));
    let fill = match (&opening.now, kept.is_some() || noted.is_some()) {
        (Some(()), _) => Fill::Form,
        (None, true) => Fill::Facts,
        (None, false) => Fill::Nothing,
    };
    let words = match (kept, noted) {
        (Some(kept), _) => kept_because(&scene, kept),
        (None, Some(date)) => scene.ta("erasing-kept-noted", &[("date", date.into())]),
        (None, None) => String::new(),
    };
    let body = html! {
        if fill == Fill::Form {
            <RecordEditor drawn={Drawn::Person(dossier.clone())} boxes={BOXES} title="keeping-title" onclose={opening.onclose.clone()}
                form={RecordForm::of_register(&dossier.records, Kind::Kept).requiring(BOXES)} />
        } else if fill == Fill::Facts {
            <p>{ words }</p>
            if let Some(reason) = reason {
                <p class="soft">{ reason }</p>
            }
        }
    };
    panel(&scene, "keeping", "erasing-keeping", fill, opening.press(()), body)
}

/// The time of the dossier is over: somebody decides.
pub fn kept_too_long(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier) -> Html {
    let Some(kept) = keeping(scene, dossier).filter(|kept| kept.is_over(scene.today)) else { return Html::default() };
    let person = dossier.id;
    let onclick = dispatch.reform(move |_: MouseEvent| erasing::Msg::Asked(vec![person]));
    let help = if matches!(kept.why, Why::Noted) { "erasing-over-noted" } else { "erasing-over-rule" };
    html! {
        <div class="banner" data-tone="warn" role="note">
            { icon("warning") }
            <p>{ kept_because(scene, kept) }{ " " }{ scene.t(help) }</p>
            <div class="row">
                <button type="button" class="btn small" {onclick}>{ icon("trash") }{ scene.t("erasing-open") }</button>
            </div>
        </div>
    }
}
