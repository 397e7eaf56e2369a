//! The obstacles that were spoken of: their state, its day and author, and what was agreed. A sensitive one has its
//! state and nothing else.

use super::obstacle_action::{ACTION, action_button, action_line};
use super::obstacle_form::StatesForm;
use crate::app::form::{ObstaclesForm, RecordForm};
use crate::domain::ElementId;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::Dossier;
use crate::insight::dossier::history::FieldOf;
use crate::insight::project::obstacles::{Spoken, all, is_sensitive, spoken, state_field, state_of};
use crate::journal::Kind;
use crate::journal::schema::obstacle_action;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::screens::dossier::frame::desk::Desk;
use crate::web::screens::dossier::frame::section::FactsProps;
use crate::web::screens::form::opening::{Opening, use_opening};
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::field::Help;
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// The form that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Open {
    /// The obstacles that were never discussed.
    Others,
    /// The state of one.
    State(String),
    /// A new action about one.
    Action(String, ElementId),
    Change(ElementId),
}

fn button(open: &Open) -> String {
    match open {
        Open::Others => "obstacles-add".to_owned(),
        Open::State(obstacle) => format!("obstacle-{obstacle}-edit"),
        Open::Action(obstacle, _) => action_button(obstacle),
        Open::Change(action) => format!("action-{action}-edit"),
    }
}

#[component]
pub fn Obstacles(props: &FactsProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let opening = use_opening(button);
    let dossier = &props.dossier;
    let spoken = spoken(dossier);
    let speaking = opening.now == Some(Open::Others);
    let others = all().any(|obstacle| state_of(dossier, obstacle).is_none());
    let quiet = spoken.is_empty() && !speaking;
    let lines = Lines { scene: &scene, dispatch: &dispatch, dossier, desk: &props.desk, opening: &opening };
    html! {
        <section class="panel" aria-labelledby="obstacles-title" data-quiet={quiet.then_some("true")}>
            <Help row="panel-head" id="obstacles-help" about={scene.t("dossier-obstacles")} text={scene.t("dossier-obstacles-help")}>
                <h2 id="obstacles-title">{ scene.t("dossier-obstacles") }</h2>
                if others && !speaking {
                    <button type="button" class="btn quiet small" id="obstacles-add" onclick={opening.press(Open::Others)}>
                        { icon("plus") }<span class="word">{ scene.t("project-obstacle-speak") }</span>
                    </button>
                }
            </Help>
            if speaking {
                <StatesForm dossier={dossier.clone()} form={ObstaclesForm::others(dossier, scene.today)} onclose={opening.onclose.clone()} />
            }
            <ul class="records">
                for spoken in spoken {
                    <li key={spoken.obstacle.to_owned()}>{ lines.draw(&spoken) }</li>
                }
            </ul>
        </section>
    }
}

/// What a line is drawn from.
struct Lines<'a> {
    scene: &'a Scene,
    dispatch: &'a Dispatch,
    dossier: &'a Rc<Dossier>,
    desk: &'a Desk,
    opening: &'a Opening<Open>,
}

impl Lines<'_> {
    fn draw(&self, spoken: &Spoken<'_>) -> Html {
        let (scene, obstacle) = (self.scene, spoken.obstacle);
        let name = scene.code(List::Obstacle, obstacle);
        let (state, field) = (Open::State(obstacle.to_owned()), FieldOf::of(state_field(obstacle), obstacle));
        let edit = scene.ta("dossier-edit", &[("field", name.as_str().into())]);
        let form =
            (self.opening.now.as_ref() == Some(&state)).then(|| ObstaclesForm::of(self.dossier, obstacle, scene.today));
        html! {
            <>
                <div class="record">
                    <p class="record-title">
                        { name.clone() }
                        { self.state(spoken) }
                        if is_sensitive(obstacle) {
                            <span class="tag">{ icon("lock") }{ scene.t("dossier-obstacle-local") }</span>
                        }
                    </p>
                    <p class="record-more">{ self.signature(spoken) }</p>
                </div>
                <div class="record-end">
                    { self.desk.history(scene, field, &name) }
                    <button type="button" class="btn quiet small icon-only" id={button(&state)} aria-label={edit}
                        onclick={self.opening.press(state)}>{ icon("edit") }</button>
                </div>
                if let Some(form) = form {
                    <StatesForm dossier={self.dossier.clone()} {form} onclose={self.opening.onclose.clone()} />
                }
                if !is_sensitive(obstacle) {
                    <div class="record-sub full">{ self.actions(spoken, &name) }</div>
                }
            </>
        }
    }

    fn state(&self, spoken: &Spoken<'_>) -> Html {
        let Some(state) = spoken.state_code() else { return Html::default() };
        let tone = match state {
            "present" | "in_progress" => Some("warn"),
            "solved" => Some("accent"),
            _ => None,
        };
        html! { <span class="tag" data-tone={tone}>{ self.scene.code(List::ObstacleState, state) }</span> }
    }

    /// The day of the state, and who noted it.
    fn signature(&self, spoken: &Spoken<'_>) -> Option<String> {
        let shown = spoken.state.shown.as_ref()?;
        let date = formats::short_day(&self.scene.words, shown.on, self.scene.today);
        let name = self.scene.member(shown.by.member);
        Some(self.scene.ta("timeline-author", &[("date", date.into()), ("name", name.into())]))
    }

    /// What was agreed, and the button that adds.
    fn actions(&self, spoken: &Spoken<'_>, name: &str) -> Html {
        let (scene, obstacle) = (self.scene, spoken.obstacle);
        let new = match &self.opening.now {
            Some(Open::Action(about, id)) if about == obstacle => Some(*id),
            _ => None,
        };
        let id = action_button(obstacle);
        let onclick = {
            let (onopen, obstacle) = (self.opening.onopen.clone(), obstacle.to_owned());
            Callback::from(move |_: MouseEvent| onopen.emit(Open::Action(obstacle.clone(), ElementId::random())))
        };
        let actions = spoken.actions.iter().filter_map(|action| Some((action.id()?, *action)));
        html! {
            <>
                <ul class="plain">
                    for (id, action) in actions {
                        <li key={id.to_string()}>
                            if self.opening.now == Some(Open::Change(id)) {
                                <RecordEditor drawn={Drawn::Person(self.dossier.clone())} boxes={ACTION} title="obstacles-title"
                                    form={RecordForm::of(action)} onclose={self.opening.onclose.clone()} />
                            } else {
                                { action_line(scene, self.dispatch, self.dossier, action, name, self.opening.press(Open::Change(id))) }
                            }
                        </li>
                    }
                </ul>
                if let Some(element) = new {
                    <RecordEditor drawn={Drawn::Person(self.dossier.clone())} boxes={ACTION} title="obstacles-title"
                        form={RecordForm::element(Kind::ObstacleAction, element, &[(obstacle_action::OBSTACLE.any(), obstacle.to_owned())])}
                        onclose={self.opening.onclose.clone()} />
                } else {
                    <button type="button" class="btn quiet small" {id} {onclick}>
                        { icon("plus") }{ scene.t("project-action-add") }<span class="vh">{ scene.about(name) }</span>
                    </button>
                }
            </>
        }
    }
}
