//! `#/seances/<id>`: one gathering, to be used in the room: who is here, what each decides, what they need.

mod appointment;
mod invite;
mod list;
mod making;
mod offers;
mod plan;
mod row;

pub use list::GatheringList;
pub use making::MakingDialog;

use super::View;
use crate::app::Route;
use crate::app::gathering::{Made, Msg};
use crate::domain::GatheringId;
use crate::i18n;
use crate::i18n::labels::List;
use crate::insight::gathering::{Counts, Gathering};
use crate::journal::Kind;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::confirm::Question;
use crate::web::widgets::icon;
use invite::Invite;
use plan::PlanForm;
use row::InvitedRow;
use std::rc::Rc;
use yew::prelude::*;

/// What became of the people of a gathering, in a sentence.
pub fn made_words(scene: &Scene, made: Made) -> String {
    let told = [
        ("gathering-made-new", made.new),
        ("gathering-made-linked", made.linked),
        ("gathering-made-appointments", made.appointments),
    ];
    let told = told.into_iter().filter(|(id, count)| *count > 0 || *id == "gathering-made-new");
    told.map(|(id, count)| scene.ta(id, &[("count", count.into())])).collect::<Vec<_>>().join(" · ")
}

/// Before a gathering that was planned by mistake is taken away.
pub fn withdrawal_question(scene: &Scene, invited: usize) -> Question {
    Question {
        title: scene.t("gathering-withdrawal-title").into(),
        text: scene.ta("gathering-withdrawal-text", &[("count", invited.into())]).into(),
        keep: scene.t("common-cancel").into(),
        go_on: scene.t("gathering-withdraw").into(),
        icon: "trash",
    }
}

/// « 12 personnes invitées · 9 présentes · 3 absentes ». What is zero is not said.
pub fn counted(scene: &Scene, counts: Counts) -> String {
    let told = [
        ("gathering-present", counts.present),
        ("gathering-excused", counts.excused),
        ("gathering-absent", counts.absent),
        ("gathering-waiting", counts.waiting),
        ("gathering-dossiers", counts.dossiers),
    ];
    let told = told.into_iter().filter(|(_, count)| *count > 0);
    let all = [("gathering-invited", counts.invited)].into_iter().chain(told);
    all.map(|(id, count)| scene.ta(id, &[("count", count.into())])).collect::<Vec<_>>().join(" · ")
}

#[derive(Properties, PartialEq)]
pub struct GatheringPageProps {
    pub view: View,
}

#[component]
pub fn GatheringPage(props: &GatheringPageProps) -> Html {
    let scene = use_scene();
    let Route::Gathering(id) = props.view.route else { return Html::default() };
    let held = props.view.gatherings.iter().find(|held| held.id == id).cloned();
    match held {
        Some(held) => html! { <Page key={id.to_string()} gathering={Rc::new(held)} /> },
        None => html! {
            <div class="page" data-width="narrow">
                <h1 tabindex="-1">{ scene.t("nav-sessions") }</h1>
                <p>{ scene.t("gathering-missing") }</p>
                { back(&scene) }
            </div>
        },
    }
}

fn back(scene: &Scene) -> Html {
    let all = Route::Sessions { cohort: None, week: None }.to_string();
    html! { <a class="btn" href={all}>{ icon("chevron-left") }{ scene.t("gathering-back") }</a> }
}

/// What the parts of the page are drawn from.
#[derive(Properties, PartialEq)]
pub struct GatheringProps {
    pub gathering: Rc<Gathering>,
}

#[component]
fn Page(props: &GatheringProps) -> Html {
    let scene = use_scene();
    let held = &props.gathering;
    let changing = use_state(|| false);
    let set = |open: bool| {
        let changing = changing.clone();
        Callback::from(move |()| changing.set(open))
    };
    let venue = held.venue.clone().into_iter();
    let when = [i18n::gathering::when(&scene.words, held)].into_iter().chain(venue).collect::<Vec<_>>().join(" · ");
    html! {
        <div class="page gathering" data-width="narrow">
            <div class="row">{ back(&scene) }</div>
            <div class="page-head"><h1 tabindex="-1">{ i18n::gathering::name(&scene.words, held) }</h1></div>
            <p><strong>{ when }</strong></p>
            if *changing {
                <section class="panel" aria-labelledby="gathering-plan-title">
                    <div class="panel-head"><h2 id="gathering-plan-title">{ scene.t("gathering-change") }</h2></div>
                    <PlanForm gathering={Some(held.clone())} title="gathering-plan-title" onclose={set(false)} />
                </section>
            } else {
                <Tools id={held.id} onchange={set(true)} />
            }
            { totals(&scene, held) }
            <People gathering={held.clone()} />
            <Invite id={held.id} />
        </div>
    }
}

/// How many, and what they need.
fn totals(scene: &Scene, held: &Gathering) -> Html {
    let needs = held.needs();
    let told = needs.iter().map(|(need, count)| {
        let of = [("field", scene.code(List::Need, need).into()), ("value", (*count).into())];
        scene.ta("summary-line", &of)
    });
    let told = told.collect::<Vec<_>>().join(" · ");
    html! {
        <div class="gathering-totals">
            <p role="status">{ counted(scene, held.counts()) }</p>
            if !needs.is_empty() {
                <p class="soft">{ scene.t("gathering-needs") }{ "\u{a0}· " }{ told }</p>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ToolsProps {
    id: GatheringId,
    onchange: Callback<()>,
}

#[component]
fn Tools(props: &ToolsProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let id = props.id;
    let sheet = Route::GatheringSheet(id).to_string();
    html! {
        <div class="row gathering-tools">
            <button type="button" id="gathering-make" class="btn primary"
                onclick={dispatch.reform(move |_: MouseEvent| Msg::MakingAsked(id))}>
                { icon("people") }{ scene.t("gathering-make") }
            </button>
            <a class="btn" href={sheet}>{ icon("print") }{ scene.t("gathering-print") }</a>
            <button type="button" class="btn" onclick={props.onchange.reform(|_: MouseEvent| ())}>
                { icon("edit") }{ scene.t("gathering-change") }
            </button>
            <button type="button" class="btn quiet" onclick={dispatch.reform(move |_: MouseEvent| Msg::WithdrawalAsked(id))}>
                { icon("trash") }{ scene.t("gathering-withdraw") }
            </button>
        </div>
    }
}

/// The list, by name.
#[component]
fn People(props: &GatheringProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (held, id) = (&props.gathering, props.gathering.id);
    let counts = held.counts();
    html! {
        <section class="panel" aria-labelledby="gathering-list">
            <div class="panel-head">
                <h2 id="gathering-list">{ scene.t("gathering-list") }</h2>
                if counts.not_entered > 0 {
                    <button type="button" class="btn small push"
                        onclick={dispatch.reform(move |_: MouseEvent| Msg::EveryoneCame(id))}>
                        { icon("check") }{ scene.t("gathering-everyone") }
                    </button>
                }
            </div>
            if held.people.is_empty() {
                <p class="soft">{ scene.t("gathering-nobody") }</p>
            } else {
                <ul class="gathering-people">
                    for somebody in held.people.iter() {
                        <InvitedRow key={somebody.id.to_string()} {id} somebody={somebody.clone()}
                            record={held.records.element(&Kind::Invited, somebody.id).cloned()} />
                    }
                </ul>
            }
        </section>
    }
}
