//! The journal of contacts: a row that notes one in passing, and what was noted, the latest first.

mod line;
mod log;

use crate::domain::ElementId;
use crate::i18n::formats;
use crate::insight::Record;
use crate::insight::contact::contacts;
use crate::journal::Kind;
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::dossier::frame::section::SectionProps;
use crate::web::screens::form::opening::use_opening;
use crate::web::widgets::field::Help;
use line::ContactLine;
pub use line::told;
use log::ContactLog;
use yew::prelude::*;

/// How many contacts are drawn first, and added when asked.
const PAGE: usize = 10;

#[component]
pub fn Contacts(props: &SectionProps) -> Html {
    let scene = use_scene();
    let shown = use_state(|| PAGE);
    let opening = use_opening(|id: &ElementId| format!("contact-{id}-edit"));
    let dossier = &props.dossier;
    let all = contacts::latest_first(&dossier.records);
    let count = all.len();
    let page: Vec<&Record> = all.into_iter().take(*shown).collect();
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    html! {
        <section class="panel" aria-labelledby="contacts-title">
            <Help row="panel-head" id="contacts-help" about={scene.t("contacts-title")} text={scene.t("contacts-help")}>
                <h2 id="contacts-title">{ scene.t("contacts-title") }</h2>
            </Help>
            <p class="soft">{ summary(&scene, props, count) }</p>
            <ContactLog dossier={dossier.clone()} />
            <ul class="records">
                for contact in page {
                    <ContactLine key={contact.keys.text().to_owned()} dossier={dossier.clone()} contact={contact.clone()}
                        open={contact.id().is_some() && opening.now == contact.id()} onedit={opening.onopen.clone()}
                        onclose={opening.onclose.clone()} />
                }
            </ul>
            if count > *shown {
                <button type="button" class="btn quiet small" onclick={more}>
                    { scene.t("timeline-more") }<span class="num">{ format!("{} / {count}", *shown) }</span>
                </button>
            }
        </section>
    }
}

/// How many contacts there are, and when the person was last met or spoken to.
fn summary(scene: &Scene, props: &SectionProps, count: usize) -> String {
    if props.dossier.records.of(&Kind::Contact).is_empty() {
        return scene.t("contacts-none");
    }
    let told = match contacts::last_reached(&props.dossier.records, scene.today) {
        Some(day) => {
            let date = formats::short_day(&scene.words, day, scene.today);
            let since = formats::relative(&scene.words, day, scene.today);
            let args = [("count", count.into()), ("date", date.into()), ("since", since.into())];
            scene.ta("contacts-last", &args)
        }
        None => scene.ta("contacts-never-reached", &[("count", count.into())]),
    };
    match contacts::attempts(&props.dossier.records, scene.today) {
        0 => told,
        attempts => format!("{told} {}", scene.ta("contacts-attempts", &[("count", attempts.into())])),
    }
}
