//! What is seldom done with a line of the thread, behind one small button.

use crate::app::{editing, undo};
use crate::domain::{ActId, PersonId, Subject};
use crate::insight::dossier::history::holds_words;
use crate::journal::{Fact, FactId};
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::screens::dossier::walk;
use crate::web::widgets::icon;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct LineMenuProps {
    pub person: PersonId,
    /// The facts of the line that hold typed words, each as it is told.
    pub lines: Vec<(Fact, String)>,
    /// What a partner wrote, that it may be proposed to take back.
    #[prop_or_default]
    pub foreign: Option<Foreign>,
}

/// What a partner wrote in one act about a person.
#[derive(Debug, Clone, PartialEq)]
pub struct Foreign {
    /// Its first fact.
    pub id: FactId,
    pub about: Subject,
    pub act: ActId,
    /// As it is told.
    pub words: String,
}

/// The facts of a line that can be emptied.
pub fn emptied<'a>(facts: impl Iterator<Item = &'a Fact>, told: impl Fn(&Fact) -> String) -> Vec<(Fact, String)> {
    facts.filter(|fact| holds_words(fact)).map(|fact| (fact.clone(), told(fact))).collect()
}

/// The button and its menu. The browser opens it, closes it and gives the focus back.
#[component]
pub fn LineMenu(props: &LineMenuProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let open = use_state_eq(|| false);
    let first = props.lines.first().map(|(fact, words)| (fact.id, words));
    let Some((first, words)) = first.or(props.foreign.as_ref().map(|it| (it.id, &it.words))) else {
        return Html::default();
    };
    let menu = format!("line-{first}");
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            let state = js_sys::Reflect::get(&event, &"newState".into()).ok().and_then(|state| state.as_string());
            open.set(state.as_deref() == Some("open"));
        })
    };
    let redact = |fact: &Fact| {
        let (person, fact) = (props.person, fact.id);
        dispatch.reform(move |_: MouseEvent| editing::Msg::RedactionAsked { person, fact })
    };
    let propose = props.foreign.as_ref().map(|foreign| {
        let (about, act) = (foreign.about, foreign.act);
        dispatch.reform(move |_: MouseEvent| undo::Msg::Proposed { about, act })
    });
    let label = scene.ta("thread-menu", &[("what", words.as_str().into())]);
    let several = props.lines.len() > 1;
    html! {
        <>
            <button type="button" class="btn quiet small icon-only" aria-haspopup="menu" popovertarget={menu.clone()}
                aria-label={label.clone()} aria-expanded={if *open { "true" } else { "false" }}>{ icon("more") }</button>
            <div class="menu" id={menu.clone()} role="menu" popover="auto" aria-label={label} {ontoggle} onkeydown={Callback::from(walk)}>
                for (fact, words) in props.lines.iter() {
                    <button key={fact.id.to_string()} type="button" role="menuitem" popovertarget={menu.clone()}
                        popovertargetaction="hide" onclick={redact(fact)}>
                        { icon("trash") }
                        <span>
                            { scene.t("redaction-open") }
                            if several {
                                <span class="hint">{ words.clone() }</span>
                            }
                        </span>
                    </button>
                }
                if let Some(onclick) = propose {
                    <button key="propose" type="button" role="menuitem" popovertarget={menu.clone()} popovertargetaction="hide" {onclick}>
                        { icon("undo") }<span>{ scene.t("proposal-open") }</span>
                    </button>
                }
            </div>
        </>
    }
}
