//! The short dialog for a new person. A first name is enough; who may already be there is shown while one types.

mod entry;
mod twins;

pub use entry::Entry;

use crate::app::form::Problem;
use crate::app::people::Twin;
use crate::app::{Shared, dialog, people};
use crate::domain::{MemberId, Step};
use crate::insight::path::workload::Load;
use crate::web::dom::{self, focus_on};
use crate::web::drafts::Place;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::form::draft::{Standing, use_draft};
use crate::web::screens::form::{told_year, words};
use crate::web::screens::people::suggestion::suggested;
use crate::web::widgets::chip_select::Answer;
use crate::web::widgets::{DialogBox, FieldSpec, LocalityInput, SelectField, TextField};
use entry::Slips;
use twins::twins;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct NewPersonDialogProps {
    /// The step that is proposed.
    pub step: Step,
    pub twins: Shared<Vec<Twin>>,
    /// What is typed; the one who draws the dialog keeps it.
    pub entry: UseStateHandle<Entry>,
    /// What each colleague carries.
    pub loads: Shared<Vec<Load>>,
}

#[component]
pub fn NewPersonDialog(props: &NewPersonDialogProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let entry = &props.entry;
    let slips = use_state(Slips::default);
    let draft = use_draft(Place::apart("new-person"), Standing::Opened);
    use_effect_with((), {
        let (entry, step) = (entry.clone(), props.step);
        move |()| {
            focus_on("new-first-name");
            if *entry == Entry::default() && step != Step::Intake {
                entry.set(Entry { step: step.code().to_owned(), ..Entry::default() });
            }
        }
    });
    // What was typed before a question about a number is looked at again.
    use_effect_with((**entry).clone(), {
        let dispatch = dispatch.clone();
        let today = scene.today;
        move |entry: &Entry| {
            if *entry != Entry::default() {
                dispatch.send(entry.typed(today));
            }
        }
    });
    let change = |put: fn(&mut Entry, String)| {
        let entry = entry.clone();
        Callback::from(move |text: String| {
            let mut next = (*entry).clone();
            put(&mut next, text);
            entry.set(next);
        })
    };
    let onsubmit = {
        let (entry, slips, dispatch) = (entry.clone(), slips.clone(), dispatch.clone());
        let (me, today) = (scene.device.map(|device| device.member), scene.today);
        let sent = draft.done(&Callback::noop());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match entry.read(me, today) {
                Ok(person) => {
                    sent.emit(());
                    dispatch.send(people::Msg::Submitted(Box::new(person)));
                }
                Err(found) => {
                    if let Some(input) = dom::find(found.first_field()) {
                        dom::focus(&input);
                    }
                    slips.set(found);
                }
            }
        })
    };
    let onreferent = {
        let entry = entry.clone();
        Callback::from(move |member: MemberId| {
            entry.set(Entry { referent: Some(member.to_string()), ..(*entry).clone() });
            // The button goes with what it did.
            focus_on("new-referent");
        })
    };
    let onclose = dispatch.reform(|()| dialog::Msg::Closed);
    let giving_up = draft.done(&onclose).reform(|_: MouseEvent| ());
    let create = if props.twins.is_empty() { "person-create" } else { "person-create-anyway" };
    // With a likely twin, opening its dossier is the first thing offered.
    let class = if props.twins.is_empty() { "btn primary" } else { "btn" };
    let foot = html! {
        <>
            <button type="button" class="btn" onclick={giving_up}>{ scene.t("common-cancel") }</button>
            <button type="submit" form="new-person" {class}>{ scene.t(create) }</button>
        </>
    };
    html! {
        <DialogBox title={scene.t("person-new-title")} {onclose} {foot}>
            <p class="soft">{ scene.t("person-new-intro") }</p>
            <form id="new-person" class="form" data-columns="true" novalidate=true {onsubmit} aria-labelledby="dialog-title"
                ref={draft.frame.clone()} data-draft={draft.key()} oninput={draft.oninput.clone()} onchange={draft.onchange.clone()}>
                { draft.bar(&scene) }
                { who(&scene, entry, &slips, &change) }
                { where_to(&scene, entry, &change) }
                { suggested(&scene, &props.loads, referent(&scene, entry), &onreferent) }
            </form>
            <p class="hint">{ scene.t("person-locality-source") }</p>
            { twins(&scene, &dispatch, &props.twins) }
        </DialogBox>
    }
}

/// The callback of a box that puts what is typed into the entry.
type Change<'a> = &'a dyn Fn(fn(&mut Entry, String)) -> Callback<String>;

/// The boxes that say who the person is.
fn who(scene: &Scene, entry: &Entry, slips: &Slips, change: Change<'_>) -> Html {
    let error = |problem: Option<Problem>| problem.map(|problem| AttrValue::from(words(scene, problem)));
    html! {
        <>
            <TextField
                spec={FieldSpec::line("new-first-name", "person-first-name")}
                value={entry.first_name.clone()}
                oninput={change(|entry, text| entry.first_name = text)}
                error={error(slips.first_name)}
            />
            <TextField
                spec={FieldSpec::line("new-last-name", "person-last-name")}
                value={entry.last_name.clone()}
                oninput={change(|entry, text| entry.last_name = text)}
                error={error(slips.last_name)}
            />
            <TextField
                spec={FieldSpec::line("new-birth-year", "person-birth-year").help("person-birth-year-help")}
                value={entry.birth_year.clone()}
                oninput={change(|entry, text| entry.birth_year = text)}
                error={error(slips.birth_year)}
                echo={told_year(scene, &entry.birth_year)}
            />
            <LocalityInput
                spec={FieldSpec::line("new-locality", "person-locality").help("person-locality-help")}
                value={entry.locality.clone()}
                oninput={change(|entry, text| entry.locality = text)}
                error={error(slips.locality)}
            />
        </>
    }
}

/// The boxes that say where the person stands, and with whom.
fn where_to(scene: &Scene, entry: &Entry, change: Change<'_>) -> Html {
    let me = scene.device.map(|device| device.member.to_string()).unwrap_or_default();
    let referent = entry.referent.as_deref().unwrap_or(&me);
    let (step, track) = (change(|entry, text| entry.step = text), change(|entry, text| entry.track = text));
    html! {
        <>
            { choice(scene, "new-step", "person-step", &entry.step, steps(scene), step) }
            if scene.settings.tracks_on_offer().next().is_some() {
                { choice(scene, "new-track", "person-track", &entry.track, tracks(scene), track) }
            }
            { choice(scene, "new-referent", "person-referent", referent, referents(scene), change(|entry, text| entry.referent = Some(text))) }
        </>
    }
}

/// Who is chosen; at first it is who works here.
fn referent(scene: &Scene, entry: &Entry) -> Option<MemberId> {
    match entry.referent.as_deref() {
        Some(chosen) => MemberId::parse(chosen).ok(),
        None => scene.device.map(|device| device.member),
    }
}

fn choice(
    scene: &Scene,
    id: &'static str,
    label: &str,
    value: &str,
    answers: Vec<Answer>,
    tell: Callback<String>,
) -> Html {
    let spec = FieldSpec::worded(id, scene.t(label)).always();
    html! { <SelectField {spec} options={answers} value={value.to_owned()} onchange={tell} /> }
}

fn steps(scene: &Scene) -> Vec<Answer> {
    scene.steps_with(Some(Step::Intake)).map(|step| (step.code().into(), scene.step(step).into())).collect()
}

fn tracks(scene: &Scene) -> Vec<Answer> {
    let later = (AttrValue::default(), scene.t("person-track-later").into());
    let tracks = scene.settings.tracks_on_offer().map(|entry| (entry.id.to_string().into(), entry.name.clone().into()));
    std::iter::once(later).chain(tracks).collect()
}

fn referents(scene: &Scene) -> Vec<Answer> {
    let nobody = (AttrValue::default(), scene.t("board-card-no-referent").into());
    let members = scene.settings.colleagues().map(|member| {
        let name = if scene.is_me(member.id) {
            scene.ta("person-referent-me", &[("name", member.name.as_str().into())])
        } else {
            member.name.clone()
        };
        (AttrValue::from(member.id.to_string()), AttrValue::from(name))
    });
    members.chain(std::iter::once(nobody)).collect()
}
