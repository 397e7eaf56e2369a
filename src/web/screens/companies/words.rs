//! How companies, their people, what happened and what one should know before asking read.

use crate::domain::{CompanyEvent, Day, MemberId, OrgId};
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::companies::courtesy::{Request, Warning};
use crate::insight::companies::firm::Open;
use crate::insight::companies::{Contact, Courtesy, Event, Firm, Passage, Site};
use crate::insight::placement::due_end::ContractState;
use crate::web::scene::Scene;
use crate::web::widgets::icon;
use yew::prelude::*;

/// The name of a company, or words for its absence.
pub fn firm_name(scene: &Scene, firm: &Firm) -> String {
    if firm.name.is_empty() { scene.t("company-unnamed") } else { firm.name.clone() }
}

/// « Marie Lune · gérante », or what is known.
pub fn contact_name(scene: &Scene, contact: &Contact) -> String {
    let told = [&contact.name, &contact.function].into_iter().flatten().cloned().collect::<Vec<_>>().join(" · ");
    if told.is_empty() { scene.t("company-contact-unnamed") } else { told }
}

/// « Atelier · rue Haute 3 · 6700 Arlon », or what is known.
pub fn site_name(scene: &Scene, site: &Site) -> String {
    let locality = site.locality.as_ref().map(ToString::to_string);
    let told =
        [site.name.clone(), site.address.clone(), locality].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    if told.is_empty() { scene.t("company-site-unnamed") } else { told }
}

/// Who did something: a colleague by name, somebody of a partner with their organisation.
pub fn who(scene: &Scene, member: Option<MemberId>, org: Option<OrgId>) -> String {
    use crate::i18n::Names;
    let name = member.and_then(|member| Names::member(scene, member));
    let partner = org.filter(|org| scene.device.is_none_or(|device| device.org != *org));
    let partner = partner.map(|org| scene.partner(&org.to_string()));
    match (name, partner) {
        (Some(name), Some(partner)) => {
            scene.ta("company-partner-member", &[("name", name.into()), ("organisation", partner.into())])
        }
        (Some(name), None) | (None, Some(name)) => name,
        (None, None) => scene.t("common-somebody"),
    }
}

/// What an event was, or that a later version knows it.
pub fn event_sort(scene: &Scene, event: &Event) -> String {
    match event.sort {
        Some(sort) => scene.code(List::CompanyEvent, sort.code()),
        None => scene.t("value-unknown"),
    }
}

/// « lundi 2 mars », or that nobody noted the day.
pub fn event_day(scene: &Scene, day: Option<Day>) -> String {
    day.map_or_else(|| scene.t("company-no-day"), |day| formats::long_day(&scene.words, day, scene.today))
}

/// « Demande de stage, lundi 2 mars ».
pub fn last_words(scene: &Scene, event: &Event) -> String {
    let args = [("what", event_sort(scene, event).into()), ("day", event_day(scene, event.day).into())];
    scene.ta("company-last", &args)
}

/// « Anne a demandé un stage (lundi 2 mars). »
pub fn request_words(scene: &Scene, request: &Request) -> String {
    let args =
        [("name", who(scene, request.member, request.org).into()), ("day", event_day(scene, request.day).into())];
    match request.sort {
        CompanyEvent::AskedJob => scene.ta("company-asked-job", &args),
        _ => scene.ta("company-asked-placement", &args),
    }
}

/// What one should know before asking. Its frame is always there, so a screen reader hears what comes into it.
pub fn warnings(scene: &Scene, warnings: &[Warning]) -> Html {
    html! {
        <div role="status" class="full">
            if !warnings.is_empty() {
                <div class="banner" data-tone="warn">
                    { icon("warning") }
                    <div>
                        <ul class="plain">
                            for words in warnings.iter().map(|warning| warning_words(scene, warning)) {
                                <li key={words.clone()}><b>{ words.clone() }</b></li>
                            }
                        </ul>
                        <p>{ scene.t("company-warn-help") }</p>
                    </div>
                </div>
            }
        </div>
    }
}

fn warning_words(scene: &Scene, warning: &Warning) -> String {
    match warning {
        Warning::Rest(until) => rest_words(scene, *until),
        Warning::Asked { first, since: 0 } => request_words(scene, first),
        Warning::Asked { first, since } => {
            let first = request_words(scene, first);
            scene.ta("company-warn-since", &[("first", first.into()), ("count", (*since).into())])
        }
    }
}

/// « À laisser souffler jusqu'au mardi 10 mars. »
pub fn rest_words(scene: &Scene, until: Day) -> String {
    scene.ta("company-warn-rest", &[("day", formats::long_day(&scene.words, until, scene.today).into())])
}

/// « Réponses reçues : 2 pour 3 demandes »; none where nobody knows of an answer.
pub fn answers_words(scene: &Scene, courtesy: &Courtesy) -> Option<String> {
    let args = [("answered", courtesy.answered.into()), ("asked", courtesy.asked.into())];
    (courtesy.asked > 0).then(|| scene.ta("company-answers", &args))
}

/// « 2 places de stage »; none where none is known.
pub fn open_words(scene: &Scene, open: Open) -> Option<String> {
    match (open.count, open.more) {
        (0, false) => None,
        (0, true) => Some(scene.t("company-open-unknown")),
        (count, false) => Some(scene.ta("company-open", &[("count", count.into())])),
        (count, true) => Some(scene.ta("company-open-more", &[("count", count.into())])),
    }
}

/// The tags of a company: what one should know before calling it.
pub fn tags(scene: &Scene, firm: &Firm) -> Html {
    let courtesy = firm.courtesy(scene.today);
    let rest = courtesy.rest.map(|until| {
        scene.ta("company-resting", &[("day", formats::short_day(&scene.words, until, scene.today).into())])
    });
    let waiting = (courtesy.waiting > 0).then(|| scene.ta("company-waiting", &[("count", courtesy.waiting.into())]));
    let days = scene.settings.courtesy_days();
    let is_asked =
        firm.warnings(None, scene.today, days).iter().any(|warning| matches!(warning, Warning::Asked { .. }));
    html! {
        <>
            if let Some(rest) = rest {
                <span class="tag" data-tone="warn">{ icon("clock") }{ rest }</span>
            }
            if is_asked {
                <span class="tag" data-tone="warn">{ icon("warning") }{ scene.t("company-asked-lately") }</span>
            }
            if let Some(waiting) = waiting {
                <span class="tag">{ waiting }</span>
            }
            if let Some(open) = open_words(scene, courtesy.open) {
                <span class="tag">{ open }</span>
            }
        </>
    }
}

/// « Stage », « Contrat », with what kind it is where one knows.
pub fn work_words(scene: &Scene, passage: &Passage) -> String {
    let past = &passage.past;
    let (one, sort) = match (past.is_placement, past.contract) {
        (true, _) => {
            (scene.t("company-placement"), past.sort.as_deref().map(|code| scene.code(List::PlacementType, code)))
        }
        (false, sort) => (scene.t("company-contract"), sort.map(|sort| scene.code(List::Contract, sort.code()))),
    };
    [Some(one), sort].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// How it stands: « en cours », « prévu », « terminé ».
pub fn state_words(scene: &Scene, state: ContractState) -> String {
    scene.t(match state {
        ContractState::Undated => "company-work-undated",
        ContractState::NotStarted => "company-work-planned",
        ContractState::Running => "company-work-running",
        ContractState::EndToConfirm => "contract-end-to-confirm",
        ContractState::Ended => "contract-ended",
    })
}

/// « du 2 mars au 27 mars », or what is known.
pub fn dates_words(scene: &Scene, passage: &Passage) -> Option<String> {
    let day = |day: Day| formats::short_day(&scene.words, day, scene.today);
    match (passage.past.start, passage.past.end) {
        (Some(from), Some(to)) => {
            Some(scene.ta("record-from-to", &[("from", day(from).into()), ("to", day(to).into())]))
        }
        (Some(from), None) => Some(scene.ta("record-from", &[("from", day(from).into())])),
        (None, Some(to)) => Some(scene.ta("record-to", &[("to", day(to).into())])),
        (None, None) => None,
    }
}
