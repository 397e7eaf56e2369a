//! The dossier of one person, beside the board. It grows by adding a section.

mod contact;
mod frame;
mod path;
mod person;
mod placement;
mod presence;
pub mod project;
mod retention;

use super::View;
use super::index::index;
use crate::app::board::neighbours::{Neighbours, neighbours};
use crate::app::device::{self, Choices};
use crate::app::{Filter, Shared};
use crate::domain::Subject;
use crate::insight::Dossier;
use crate::insight::path::workload::Load;
use crate::insight::today::Item;
use crate::web::keys::CLOSE_DOSSIER;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::screens::form::draft::Drafts;
use crate::web::widgets::icon;
use crate::web::{dom, drafts};
use contact::contacts::Contacts;
use contact::notes::Notes;
use contact::partners::partners;
use contact::tasks::Tasks;
use frame::brief::Brief;
use frame::conflicts::conflicts;
use frame::desk::{Desk, Part};
use frame::head::Head;
use frame::history::history;
use frame::index::places;
use frame::reminders::Reminders;
use frame::timeline::Timeline;
use frame::united::united;
use path::checklist::checklist;
pub use path::move_menu::walk;
use path::path_section;
use path::rules::Rules;
use path::steps::steps;
use path::tracks::tracks;
use person::agreements::{agreements, ended, erasure_requests};
use person::eligibility::eligibility_section;
use person::forem::forem_due;
use person::identity::identity;
use person::keeping::{Keeping, kept_too_long};
use person::newcomer::Newcomer;
use person::reach::reach;
use person::situation::Situation;
use placement::candidacies::Candidacies;
use placement::overlaps::overlaps;
use placement::placements::placements;
use presence::assimilated::assimilated_section;
use presence::hours::HoursSection;
use project::Project;
use project::languages::Languages;
use project::obstacles::Obstacles;
use project::practical::Practical;
use project::proofs::proofs;
use project::search::search;
pub use project::trades::{Needed, use_trades};
use retention::contracts::{contracts, cpas_contracts};
use retention::publication::publications;
use retention::retention_section;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DossierPanelProps {
    pub view: View,
}

#[component]
pub fn DossierPanel(props: &DossierPanelProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let view = &props.view;
    let wide = view.choices.wide;
    // The width is a choice for this device: it stays from one dossier to the next, and until another day.
    let onwiden = use_callback((dispatch, view.choices.clone()), |(), (dispatch, choices)| {
        dispatch.send(device::Msg::ChoicesMade(Choices { wide: !choices.wide, ..(**choices).clone() }));
    });
    let Some(dossier) = view.dossier.clone().map(Rc::<Dossier>::from) else {
        let behind = view.route.behind().to_string();
        return html! {
            <section class="side" aria-labelledby="dossier-name">
                <div class="empty">
                    <h1 id="dossier-name" tabindex="-1">{ scene.t("nav-persons") }</h1>
                    <p>{ scene.t("dossier-missing") }</p>
                    <a class="btn primary" id={CLOSE_DOSSIER} href={behind}>{ scene.t("dossier-close") }</a>
                </div>
            </section>
        };
    };
    let (key, near) = (dossier.id.to_string(), neighbours(&view.selection, dossier.id));
    let counted = Counted { reminders: view.reminders.clone().into(), loads: view.loads.clone() };
    html! {
        <section class="side" aria-labelledby="dossier-name">
            <Sheet {key} {dossier} {counted} neighbours={near} filter={view.filter.clone()} {wide} {onwiden} />
        </section>
    }
}

/// Which form is open, and which was closed last: its button takes the focus again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Forms {
    open: Option<Part>,
    closed: Option<Part>,
}

/// What was counted around the dossier: what is due by the rules, and what each colleague carries.
#[derive(Clone, PartialEq)]
struct Counted {
    reminders: Rc<Vec<Item>>,
    loads: Shared<Vec<Load>>,
}

#[derive(Properties, PartialEq)]
struct SheetProps {
    dossier: Rc<Dossier>,
    counted: Counted,
    neighbours: Neighbours,
    filter: Filter,
    wide: bool,
    onwiden: Callback<()>,
}

#[component]
fn Sheet(props: &SheetProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let dossier = &props.dossier;
    let forms = use_state_eq(Forms::default);
    let asked = use_state_eq(|| None);
    use_effect_with(*forms, |forms| {
        let selector = match (forms.open, forms.closed) {
            (Some(part), _) => format!("[aria-labelledby=\"{}-title\"] :is(input, select, textarea)", part.id()),
            (None, Some(part)) => format!("#{}-edit", part.id()),
            (None, None) => return,
        };
        if let Some(target) = dom::find(&selector) {
            dom::focus(&target);
        }
    });
    let onedit = {
        let forms = forms.clone();
        use_callback((), move |part: Part, ()| {
            drafts::opens(format!("{}-edit", part.id()));
            forms.set(Forms { open: Some(part), closed: None });
        })
    };
    let onclose = use_callback(forms.clone(), |(), forms| forms.set(Forms { open: None, closed: forms.open }));
    let onhistory = {
        let asked = asked.clone();
        use_callback((), move |field, ()| asked.set(Some(field)))
    };
    let onforgotten = {
        let asked = asked.clone();
        use_callback((), move |(), ()| asked.set(None))
    };
    let desk = Desk {
        editing: forms.open,
        asked: (*asked).clone(),
        onedit,
        onclose,
        onhistory,
        loads: props.counted.loads.clone(),
    };
    html! {
        <article class="dossier" aria-labelledby="dossier-name">
            <div class="dossier-top">
                <Head dossier={dossier.clone()} neighbours={props.neighbours} filter={props.filter.clone()} wide={props.wide}
                    onwiden={props.onwiden.clone()} />
                { index(&scene, "dossier-index", &places(dossier)) }
            </div>
            if dossier.incomplete {
                <div class="banner" data-tone="warn" role="note">{ icon("warning") }<p>{ scene.t("dossier-incomplete") }</p></div>
            }
            { united(&scene, &dispatch, dossier) }
            { forem_due(&scene, &dispatch, dossier) }
            { erasure_requests(&scene, &dispatch, dossier) }
            { ended(&scene, dossier) }
            { kept_too_long(&scene, &dispatch, dossier) }
            { steps(&scene, dossier) }
            <Drafts about={Subject::Person(dossier.id)} />
            <Brief dossier={dossier.clone()} />
            <Reminders items={props.counted.reminders.clone()} />
            { conflicts(&scene, &dispatch, dossier) }
            <div class="dossier-body">
                <div class="dossier-daily">
                    <Tasks dossier={dossier.clone()} />
                    <Contacts dossier={dossier.clone()} />
                    <Notes dossier={dossier.clone()} />
                </div>
                <div class="dossier-known">
                    { checklist(&scene, &dispatch, dossier) }
                    { overlaps(&scene, &dispatch, dossier) }
                    <Rules dossier={dossier.clone()} />
                    { placements(dossier) }
                    { contracts(dossier) }
                    { retention_section(&scene, &dispatch, dossier) }
                    { publications(&scene, dossier) }
                    { cpas_contracts(dossier) }
                    <Candidacies dossier={dossier.clone()} />
                    { path_section(&scene, dossier, &desk) }
                    { tracks(&scene, dossier) }
                    <HoursSection dossier={dossier.clone()} />
                    { assimilated_section(dossier) }
                    <Obstacles dossier={dossier.clone()} desk={desk.clone()} />
                    <Project dossier={dossier.clone()} desk={desk.clone()} />
                    { search(dossier) }
                    <Practical dossier={dossier.clone()} desk={desk.clone()} />
                    <Languages dossier={dossier.clone()} desk={desk.clone()} />
                    { proofs(&scene, dossier) }
                    { partners(dossier) }
                    { reach(&scene, dossier, &desk) }
                    <Situation dossier={dossier.clone()} desk={desk.clone()} />
                    { eligibility_section(dossier) }
                    <Newcomer dossier={dossier.clone()} />
                    { identity(&scene, dossier, &desk) }
                    { agreements(&scene, dossier) }
                    <Keeping dossier={dossier.clone()} />
                    <p class="add-title">{ scene.t("dossier-add") }</p>
                </div>
                <div class="dossier-past">
                    <Timeline dossier={dossier.clone()} />
                </div>
            </div>
            { history(&scene, dossier, (*asked).as_ref(), onforgotten) }
        </article>
    }
}
