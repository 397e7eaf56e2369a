//! What one comes for: what is due, the last contact, how to reach the person, and « Noter un contact ».

use super::naming;
use crate::app::line_keys::line_keys;
use crate::domain::telephone::dialled;
use crate::domain::{Day, ElementId};
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::Dossier;
use crate::insight::Due;
use crate::insight::board::news::Matter;
use crate::insight::contact::contacts::{self, latest_first};
use crate::insight::dossier::due::dues;
use crate::journal::Kind;
use crate::journal::schema::{contact, pause, phone};
use crate::web::dom;
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::dossier::contact::contacts::told;
use crate::web::screens::dossier::frame::section::SectionProps;
use crate::web::screens::dossier::person::agreements::renewal_button;
use crate::web::widgets::icon;
use yew::prelude::*;

/// How many things due are said; the others are counted.
const SAID: usize = 2;

#[component]
pub fn Brief(props: &SectionProps) -> Html {
    let scene = use_scene();
    let dossier = &props.dossier;
    // The way that is proposed has the focus; a letter chooses another, and a click leads to the words.
    let onnote = Callback::from(|_: MouseEvent| {
        if let Some(log) = dom::find("#contact-log [name=\"log-channel\"]:checked") {
            dom::focus(&log);
        }
    });
    html! {
        <section class="brief" aria-label={scene.t("brief-title")}>
            { due_lines(&scene, dossier) }
            <div class="brief-contact">
                <p data-brief="contact">{ icon("chat") }<span>{ last_contact(&scene, dossier) }</span></p>
                <div class="row">
                    <button type="button" class="btn primary" id="note-contact" onclick={onnote}>
                        { icon("plus") }{ scene.t("brief-note-contact") }
                    </button>
                    { phones(dossier) }
                </div>
            </div>
        </section>
    }
}

/// The lines of what is due; one that says so when nothing is.
fn due_lines(scene: &Scene, dossier: &Dossier) -> Html {
    let lines = news(scene, dossier);
    let keys = line_keys(lines.iter().map(|(_, words, _)| words.as_str()));
    let rest = lines.len().saturating_sub(SAID);
    let late = |day: Day| day < scene.today;
    let more = lines.iter().skip(SAID).any(|(day, ..)| late(*day));
    html! {
        <ul class="brief-due" data-brief="due">
            if is_paused(scene, dossier) {
                <li><span class="tag">{ icon("clock") }{ scene.t("passage-paused") }</span></li>
            }
            if lines.is_empty() {
                <li class="soft">{ icon("check") }<span>{ scene.t("brief-nothing-due") }</span></li>
            }
            for (key, (day, words, renew)) in keys.into_iter().zip(lines.iter()).take(SAID) {
                <li {key} data-tone={late(*day).then_some("late")}>
                    { icon(if late(*day) { "warning" } else { "calendar" }) }<span>{ words.clone() }</span>
                    if let Some(agreement) = *renew {
                        <button type="button" class="btn quiet small" onclick={Callback::from(move |_: MouseEvent| renewal(agreement))}>
                            { scene.t("agreement-renew") }
                        </button>
                    }
                </li>
            }
            if rest > 0 {
                <li class="soft" data-tone={more.then_some("late")}>{ scene.ta("brief-more", &[("count", rest.into())]) }</li>
            }
        </ul>
    }
}

/// Leads to the form that renews an agreement, which stands with the agreements.
fn renewal(agreement: ElementId) {
    if let Some(button) = dom::find(&format!("[id=\"{}\"]", renewal_button(agreement))) {
        button.click();
    }
}

/// What is due, in words, each with its day, and the agreement that is to be renewed.
fn news(scene: &Scene, dossier: &Dossier) -> Vec<(Day, String, Option<ElementId>)> {
    let told = |due: Due| {
        let when = formats::due(&scene.words, due.day, scene.today);
        let say = |id: &str, name: String| scene.ta(id, &[("name", name.into()), ("when", when.as_str().into())]);
        let placement = |id: ElementId| {
            let record = dossier.records.element(&Kind::Placement, id);
            record.map_or_else(String::new, |record| naming::placement(scene, record))
        };
        let renews = (due.matter == Matter::AgreementEnd).then_some(due.of);
        let words = match due.matter {
            Matter::Task => say("brief-task", due.title),
            Matter::FollowUp | Matter::FollowUpWorker | Matter::FollowUpEmployer => {
                say("brief-follow-up", scene.code(List::Slot, &due.title))
            }
            Matter::ContractEnd => {
                let held = |kind| dossier.records.element(kind, due.of);
                let record = held(&Kind::Contract).or_else(|| held(&Kind::CpasContract));
                let name = record.map_or_else(String::new, |record| naming::contract(scene, record));
                say(if due.day < scene.today { "brief-contract-confirm" } else { "brief-contract-ends" }, name)
            }
            Matter::PlacementEnd => say(
                if due.day < scene.today { "brief-placement-confirm" } else { "brief-placement-ends" },
                placement(due.of),
            ),
            Matter::Evaluation => say("brief-evaluate", placement(due.of)),
            Matter::AgreementEnd => say("brief-agreement-ends", scene.partner(&due.title)),
        };
        (due.day, words, renews)
    };
    dues(dossier, &scene.settings, scene.device.map(|device| device.org), scene.today).into_iter().map(told).collect()
}

/// « Dernier contact : Téléphone, lundi 2 mars (il y a 8 jours). »
fn last_contact(scene: &Scene, dossier: &Dossier) -> String {
    let reached = contacts::last_reached(&dossier.records, scene.today);
    let all = latest_first(&dossier.records);
    let last = all.into_iter().find(|contact| contacts::is_real(contact) && contact.get(contact::DAY) == reached);
    match (last, reached) {
        (Some(contact), Some(day)) => {
            let since = formats::relative(&scene.words, day, scene.today);
            scene.ta("brief-last", &[("what", told(scene, contact).into()), ("since", since.into())])
        }
        _ if dossier.records.of(&Kind::Contact).is_empty() => scene.t("contacts-none"),
        _ => scene.t("brief-never-reached"),
    }
}

fn is_paused(scene: &Scene, dossier: &Dossier) -> bool {
    dossier.records.entry_on(&Kind::Pause, "", scene.today).and_then(|entry| entry.get(pause::PAUSED)) == Some(true)
}

/// The telephone numbers, ready to call.
fn phones(dossier: &Dossier) -> Html {
    let numbers = dossier.records.of(&Kind::Phone).iter();
    let numbers = numbers.filter_map(|item| Some((item.keys.text().to_owned(), item.get(phone::NUMBER)?.to_owned())));
    html! {
        <ul class="row">
            for (key, number) in numbers {
                <li {key}><a class="btn" href={dialled(&number).map(|it| format!("tel:{it}"))}>{ icon("phone") }{ number }</a></li>
            }
        </ul>
    }
}
