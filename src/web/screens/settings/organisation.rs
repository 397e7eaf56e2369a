//! The organisation: its name and its type, where it works, and whom partners call there.

use crate::app::{Edit, editing};
use crate::domain::OrgType;
use crate::domain::{Line, Subject};
use crate::i18n::labels::{self, List};
use crate::journal::schema::organisation;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::screens::office::Office;
use crate::web::widgets::{Choices, KeptInput};
use yew::prelude::*;

/// The panel of the organisation.
#[component]
pub fn Organisation() -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let edit = {
        let device = scene.device;
        Callback::from(move |edit: Edit| {
            if let Some(device) = device {
                dispatch.send(editing::Msg::Edited { about: Subject::Settings(device.org), edits: vec![edit] });
            }
        })
    };
    let rename = {
        let edit = edit.clone();
        let before = scene.settings.name.clone();
        Callback::from(move |text: String| {
            if let Ok(name) = Line::parse(&text)
                && name.as_str() != before
            {
                edit.emit(Edit::register(organisation::NAME.with(&name)));
            }
        })
    };
    let onchoose = edit
        .reform(|code: AttrValue| Edit::register(organisation::TYPE.with(OrgType::parse(&code).unwrap_or_default())));
    let choices: Vec<_> = [OrgType::Cisp, OrgType::Mire, OrgType::Other]
        .into_iter()
        .map(|sort| {
            let label = labels::code(&scene.words, List::OrganisationType, sort.code());
            (AttrValue::from(sort.code()), AttrValue::from(label), None)
        })
        .collect();
    html! {
        <section class="panel" aria-labelledby="settings-organisation">
            <div class="panel-head"><h2 id="settings-organisation">{ scene.t("settings-organisation") }</h2></div>
            <div class="form">
                <div class="field">
                    <div class="field-label">
                        <label for="organisation-name">{ scene.t("settings-organisation-name") }</label>
                    </div>
                    <KeptInput id="organisation-name" value={scene.settings.name.clone()} onchange={rename} />
                </div>
                <Choices
                    name="organisation-type"
                    legend={scene.t("settings-organisation-type")}
                    {choices}
                    chosen={scene.settings.org_type.code()}
                    {onchoose}
                />
            </div>
            <p class="hint">{ scene.t("office-ours") }</p>
            if let Some(device) = scene.device {
                <Office org={device.org} name={scene.settings.name.clone()} />
            }
        </section>
    }
}
