//! « Créer les dossiers »: whose, into which dossier, and what will be in it, before anything is written.

use crate::app::dialog;
use crate::app::gathering::{Asked, Chosen, Msg, To};
use crate::domain::{ElementId, Line, PersonId, Prose, Step};
use crate::i18n;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::gathering::Invited;
use crate::insight::gathering::making::{Proposal, Whose};
use crate::web::dom;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::DialogBox;
use crate::web::widgets::field::{FieldSpec, SelectField};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use yew::prelude::*;

/// What stands for a new dossier in the list of dossiers.
const NEW: &str = "new";

#[derive(Properties, PartialEq)]
pub struct MakingDialogProps {
    pub asked: Rc<Asked>,
}

/// For whom it is done, and which dossier was chosen of those for whom one is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    ticked: BTreeSet<ElementId>,
    whose: BTreeMap<ElementId, String>,
}

impl Entry {
    fn of(asked: &Asked) -> Self {
        let ticked = asked.proposals.iter().filter(|proposal| proposal.is_proposed());
        let first = |proposal: &Proposal| match &proposal.whose {
            Whose::Proposed(offers) => offers.first().map(|offer| offer.person.to_string()).unwrap_or_default(),
            Whose::Ask(_) => String::new(),
            Whose::New | Whose::Linked(_) => NEW.to_owned(),
        };
        Self {
            ticked: ticked.map(|proposal| proposal.invited).collect(),
            whose: asked.proposals.iter().map(|proposal| (proposal.invited, first(proposal))).collect(),
        }
    }

    fn is_ticked(&self, proposal: &Proposal) -> bool {
        self.ticked.contains(&proposal.invited)
    }

    /// Where somebody goes; none while it is not chosen.
    fn to(&self, proposal: &Proposal) -> Option<To> {
        match self.whose.get(&proposal.invited).map_or("", String::as_str) {
            "" => None,
            NEW => Some(To::New),
            id => PersonId::parse(id).ok().map(To::Existing),
        }
    }

    /// The first who is ticked and for whom no dossier is chosen.
    fn open<'a>(&self, asked: &'a Asked) -> Option<&'a Proposal> {
        asked.proposals.iter().find(|proposal| self.is_ticked(proposal) && self.to(proposal).is_none())
    }

    fn chosen(&self, scene: &Scene, asked: &Asked) -> Vec<Chosen> {
        let ticked = asked.proposals.iter().filter(|proposal| self.is_ticked(proposal));
        let read = ticked.filter_map(|proposal| {
            let somebody = asked.gathering.invited(proposal.invited)?;
            let contact = i18n::gathering::line(&scene.words, &asked.gathering, somebody);
            let appointment = i18n::gathering::appointment(&scene.words, somebody);
            Some(Chosen {
                invited: proposal.invited,
                to: self.to(proposal)?,
                contact: Prose::parse(&contact).ok()?,
                appointment: Line::parse(&appointment).ok()?,
            })
        });
        read.collect()
    }
}

fn box_id(invited: ElementId) -> String {
    format!("gathering-whose-{invited}")
}

#[component]
pub fn MakingDialog(props: &MakingDialogProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let asked = &props.asked;
    let entry = use_state(|| Entry::of(asked));
    let refused = use_state(|| false);
    use_effect_with((), |()| {
        if let Some(first) = dom::find("#gathering-making :is(input, select)") {
            dom::focus(&first);
        }
    });
    let onsubmit = {
        let (entry, refused, asked) = (entry.clone(), refused.clone(), asked.clone());
        let (scene, dispatch) = (scene.clone(), dispatch.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match entry.open(&asked) {
                Some(open) => {
                    refused.set(true);
                    dom::focus_on(&box_id(open.invited));
                }
                None => dispatch.send(Msg::Made(entry.chosen(&scene, &asked))),
            }
        })
    };
    let onclose = dispatch.reform(|()| dialog::Msg::Closed);
    let giving_up = onclose.reform(|_: MouseEvent| ());
    let is_empty = asked.proposals.is_empty();
    let foot = html! {
        <>
            <button type="button" class="btn" onclick={giving_up}>{ scene.t("common-cancel") }</button>
            if !is_empty {
                <button type="submit" form="gathering-making" class="btn primary">{ scene.t("gathering-make") }</button>
            }
        </>
    };
    let waiting = asked.gathering.counts().waiting;
    html! {
        <DialogBox title={scene.t("gathering-make")} {onclose} {foot}>
            if is_empty {
                <p>{ scene.t("gathering-make-nothing") }</p>
            } else {
                <p class="soft">{ scene.ta("gathering-make-intro", &[("step", scene.step(Step::Intake).into())]) }</p>
            }
            if waiting > 0 {
                <p class="hint">{ scene.ta("gathering-make-waiting", &[("count", waiting.into())]) }</p>
            }
            if !is_empty {
                <form id="gathering-making" class="form" novalidate=true {onsubmit} aria-labelledby="dialog-title">
                    <ul class="gathering-making">
                        for proposal in asked.proposals.iter() {
                            { row(&scene, asked, proposal, &entry, *refused) }
                        }
                    </ul>
                </form>
            }
        </DialogBox>
    }
}

fn row(scene: &Scene, asked: &Asked, proposal: &Proposal, entry: &UseStateHandle<Entry>, refused: bool) -> Html {
    let id = proposal.invited;
    let toggle = {
        let entry = entry.clone();
        Callback::from(move |_: Event| {
            let mut next = (*entry).clone();
            if !next.ticked.remove(&id) {
                next.ticked.insert(id);
            }
            entry.set(next);
        })
    };
    let choose = {
        let entry = entry.clone();
        Callback::from(move |whose: String| {
            let mut next = (*entry).clone();
            next.whose.insert(id, whose);
            entry.set(next);
        })
    };
    let ticked = entry.is_ticked(proposal);
    let offers = proposal.whose.candidates();
    let told = asked.gathering.invited(id).map(|somebody| told(scene, proposal, somebody)).unwrap_or_default();
    let whose = entry.whose.get(&id).cloned().unwrap_or_default();
    let missing =
        (refused && ticked && whose.is_empty()).then(|| AttrValue::from(scene.t("gathering-make-must-choose")));
    let mut options: Vec<(AttrValue, AttrValue)> = offers
        .iter()
        .map(|offer| {
            let year = offer.birth_year.map(|year| year.to_string());
            let told = [Some(offer.name.clone()), year, offer.locality.clone()];
            let told = told.into_iter().flatten().collect::<Vec<_>>().join(", ");
            (offer.person.to_string().into(), told.into())
        })
        .collect();
    options.push((NEW.into(), scene.t("gathering-make-new").into()));
    let label = scene.ta("gathering-make-whose", &[("name", proposal.name.as_str().into())]);
    let spec = FieldSpec { none: Some("gathering-make-choose"), ..FieldSpec::worded(box_id(id), label) };
    html! {
        <li key={id.to_string()}>
            <label class="check">
                <input type="checkbox" checked={ticked} onchange={toggle} />
                <span>{ proposal.name.clone() }</span>
            </label>
            <span class="hint">{ told }</span>
            if ticked && !offers.is_empty() {
                <SelectField {spec} {options} value={whose} onchange={choose} error={missing} />
            }
        </li>
    }
}

/// « Entretien individuel · jeu. 12 mars, 14 h 30 · Jamoigne · frein noté : mobilité ».
fn told(scene: &Scene, proposal: &Proposal, somebody: &Invited) -> String {
    let mut told = vec![scene.code(List::Decision, proposal.decision.code())];
    if proposal.appointment {
        let given = &somebody.appointment;
        let day = given
            .day
            .map(|day| formats::at_hour(&scene.words, formats::short_day(&scene.words, day, scene.today), given.hour));
        told.extend(day.into_iter().chain(given.venue.clone()));
    }
    let obstacles = proposal.obstacles.iter().map(|code| scene.code(List::Obstacle, code));
    told.extend(obstacles.map(|what| scene.ta("gathering-make-obstacle", &[("what", what.into())])));
    if matches!(proposal.whose, Whose::Linked(_)) {
        told.push(scene.t("gathering-make-linked"));
    }
    told.join(" · ")
}
