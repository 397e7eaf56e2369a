//! What one takes to a visit. It is laid on the table there: of our people it has names and days, and nothing else.

use super::use_book;
use super::words::{
    answers_words, contact_name, dates_words, event_day, firm_name, last_words, open_words, rest_words, site_name,
    state_words, who, work_words,
};
use crate::app::Route;
use crate::domain::CompanyId;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::companies::history::history;
use crate::insight::companies::visit::VisitSheet;
use crate::insight::companies::{Contact, Event, Firm, Passage};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::View;
use crate::web::screens::paper::frame::paper_frame;
use crate::web::screens::paper::parts::{Fact, blanks, facts, list_part};
use yew::prelude::*;

/// How many lines are left for words.
const LINES: usize = 8;

#[derive(Properties, PartialEq)]
pub struct CompanyPaperProps {
    pub id: CompanyId,
    pub view: View,
}

#[component]
pub fn CompanyPaper(props: &CompanyPaperProps) -> Html {
    let scene = use_scene();
    use_book(&props.view);
    let book = props.view.book.as_ref();
    let title = scene.t("paper-company");
    let back = Route::Company(props.id);
    let firm = book.and_then(|book| Some((book, book.firm(props.id)?)));
    let (about, content) = match firm {
        Some((book, firm)) if book.left.is_none() => {
            let sheet = VisitSheet::new(firm, history(firm, &book.firms, &book.people), scene.today);
            (firm_name(&scene, firm), whole(&scene, firm, &sheet))
        }
        Some((book, firm)) => {
            let left = book.left.unwrap_or_default();
            (firm_name(&scene, firm), html! { <p>{ scene.ta("outpost-reading", &[("count", left.into())]) }</p> })
        }
        None if book.is_some_and(|book| book.left.is_none()) => {
            (String::new(), html! { <p>{ scene.t("company-missing") }</p> })
        }
        None => (String::new(), html! { <p>{ scene.t("company-opening") }</p> }),
    };
    paper_frame(&scene, title, about, &back, Html::default(), content)
}

fn whole(scene: &Scene, firm: &Firm, sheet: &VisitSheet) -> Html {
    let visit = ["paper-visit-day", "paper-visit-by", "paper-visit-met"].map(|id| (scene.t(id), None));
    let next = [(scene.t("paper-visit-next"), None)];
    let contacts: Vec<String> = firm.contacts().map(|(_, contact)| contact_line(scene, contact)).collect();
    let events: Vec<String> = sheet.events.iter().map(|event| event_line(scene, event)).collect();
    let ends = sheet.ends.iter().map(|(end, passage)| {
        let day = formats::long_day(&scene.words, *end, scene.today);
        scene.ta("company-paper-end", &[("name", name(scene, passage).into()), ("day", day.into())])
    });
    let ends: Vec<String> = ends.collect();
    let people: Vec<String> = sheet.people.iter().map(|passage| passage_line(scene, passage)).collect();
    let past: Vec<String> = sheet.past.iter().take(LINES).map(|passage| passage_line(scene, passage)).collect();
    html! {
        <>
            { facts(scene, &identity(scene, firm)) }
            { facts(scene, &visit) }
            { list_part(scene.t("company-paper-say"), &to_say(scene, firm, sheet)) }
            { list_part(scene.t("company-contacts"), &contacts) }
            { list_part(scene.t("company-paper-people"), &people) }
            { list_part(scene.t("company-paper-ends"), &ends) }
            { list_part(scene.t("company-paper-past"), &past) }
            { list_part(scene.t("company-events"), &events) }
            { blanks(scene, scene.t("paper-remarks"), LINES) }
            { facts(scene, &next) }
        </>
    }
}

fn identity(scene: &Scene, firm: &Firm) -> Vec<Fact> {
    let sites = firm.sites().map(|(_, site)| site_name(scene, site)).collect::<Vec<_>>().join("\u{a0}· ");
    vec![
        (scene.t("field-company-sector"), firm.sector.as_deref().map(|code| scene.code(List::Sector, code))),
        (scene.t("company-sites"), Some(sites)),
    ]
}

/// What waits for an answer, what is to be thanked for, what it offers, and whether it is to be left in peace.
fn to_say(scene: &Scene, firm: &Firm, sheet: &VisitSheet) -> Vec<String> {
    let courtesy = firm.courtesy(scene.today);
    let waiting = sheet.waiting.iter().map(|event| {
        scene.ta(
            "company-paper-waiting",
            &[("what", last_words(scene, event).into()), ("name", asker(scene, event).into())],
        )
    });
    let thanks =
        sheet.thanks.map(|day| scene.ta("company-paper-thanks", &[("day", event_day(scene, Some(day)).into())]));
    let rest = courtesy.rest.map(|until| rest_words(scene, until));
    let told = [rest, thanks, open_words(scene, courtesy.open), answers_words(scene, &courtesy)];
    waiting.chain(told.into_iter().flatten()).collect()
}

fn asker(scene: &Scene, event: &Event) -> String {
    who(scene, event.member.or(event.by), event.org)
}

fn contact_line(scene: &Scene, contact: &Contact) -> String {
    let parts = [Some(contact_name(scene, contact)), contact.phone.clone(), contact.mail.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn event_line(scene: &Scene, event: &Event) -> String {
    let answer = event
        .answer
        .map(|answer| scene.ta("company-answer", &[("answer", scene.code(List::CompanyAnswer, answer.code()).into())]));
    let parts = [Some(last_words(scene, event)), Some(asker(scene, event)), answer];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn name(scene: &Scene, passage: &Passage) -> String {
    if passage.name.is_empty() { scene.t("person-unnamed") } else { passage.name.clone() }
}

fn passage_line(scene: &Scene, passage: &Passage) -> String {
    let parts = [
        Some(name(scene, passage)),
        Some(work_words(scene, passage)),
        dates_words(scene, passage),
        Some(state_words(scene, passage.past.state)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
