//! The organisation's own names for the entries of the default lists. A code keeps its meaning whatever its name.

use crate::app::{Edit, editing};
use crate::domain::codes::SCHOOLING;
use crate::domain::{Line, Subject};
use crate::i18n::labels::{self, List};
use crate::insight::project::schooling;
use crate::journal::Keys;
use crate::journal::schema::code_label;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::widgets::KeptInput;
use crate::web::widgets::field::{FieldSpec, SelectField};
use yew::prelude::*;

/// The lists that an organisation may name in its own words, with the message ids of their titles.
const LISTS: &[(List, &str)] = &[
    (List::PlacementType, "names-placement-types"),
    (List::PlacementGoal, "names-placement-goals"),
    (List::Sector, "names-sectors"),
    (List::Contract, "names-contracts"),
    (List::EndReason, "names-end-reasons"),
    (List::Outcome, "names-outcomes"),
    (List::Diploma, "names-diplomas"),
];

/// One list at a time, a box for each entry; an empty box gives the default name back.
#[component]
pub fn Names() -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let chosen = use_state_eq(|| None::<List>);
    let onlist = {
        let chosen = chosen.clone();
        Callback::from(move |word: String| {
            chosen.set(LISTS.iter().map(|(list, _)| *list).find(|list| list.code() == word));
        })
    };
    let options: Vec<(AttrValue, AttrValue)> =
        LISTS.iter().map(|(list, title)| (list.code().into(), scene.t(title).into())).collect();
    let codes: Vec<&'static str> = chosen.map(|list| list.codes().concat()).unwrap_or_default();
    let rename = |list: List, code: &'static str| {
        let (dispatch, device) = (dispatch.clone(), scene.device);
        Callback::from(move |text: String| {
            let Some(device) = device else { return };
            let label = match text.trim() {
                "" => Ok(None),
                text => Line::parse(text).map(Some),
            };
            if let Ok(label) = label {
                let edit = Edit::of(Keys::two(list.code(), code), code_label::LABEL.maybe(label.as_ref()));
                dispatch.send(editing::Msg::Edited { about: Subject::Settings(device.org), edits: vec![edit] });
            }
        })
    };
    let levels: Vec<(AttrValue, AttrValue)> =
        SCHOOLING.iter().map(|code| ((*code).into(), scene.code(List::Schooling, code).into())).collect();
    let equal = |code: &'static str| {
        let (dispatch, device) = (dispatch.clone(), scene.device);
        Callback::from(move |level: String| {
            let Some(device) = device else { return };
            let level = Some(level.as_str()).filter(|level| !level.is_empty());
            let edit = Edit::of(Keys::two(List::Diploma.code(), code), code_label::SCHOOLING.maybe(level));
            dispatch.send(editing::Msg::Edited { about: Subject::Settings(device.org), edits: vec![edit] });
        })
    };
    html! {
        <section class="panel" aria-labelledby="names-title">
            <div class="panel-head"><h2 id="names-title">{ scene.t("names-title") }</h2></div>
            <p class="hint">{ scene.t("names-help") }</p>
            <SelectField spec={FieldSpec::line("names-list", "names-list")} {options}
                value={chosen.map(|list| list.code()).unwrap_or_default()} onchange={onlist} />
            if let Some(list) = *chosen {
                <ul class="rows">
                    for code in codes {
                        <li key={code}>
                            <label class="cell">
                                <span class="hint">{ labels::code(&scene.words, list, code) }</span>
                                <KeptInput value={scene.settings.label(list.code(), code).unwrap_or_default().to_owned()}
                                    onchange={rename(list, code)} />
                            </label>
                            if list == List::Diploma {
                                <SelectField spec={FieldSpec::line(format!("schooling-{code}"), "names-schooling").coded()}
                                    options={levels.clone()} value={schooling::level_for(&scene.settings, code).unwrap_or_default()}
                                    onchange={equal(code)} />
                            }
                        </li>
                    }
                </ul>
            }
        </section>
    }
}
