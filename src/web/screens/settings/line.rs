//! One setting of a list: what it is called, what holds, and its form in place of its button while it is open.

use crate::web::scene::Scene;
use crate::web::widgets::icon;
use yew::prelude::*;

/// What stands on the line; `id` is that of its button, and with `-title` behind it that of its name.
pub struct Setting {
    pub id: String,
    pub name: String,
    pub held: String,
    pub more: Option<String>,
}

/// The line. `form` is what changes it, while that is open.
pub fn setting_line(scene: &Scene, setting: Setting, form: Option<Html>, onpress: Callback<MouseEvent>) -> Html {
    let Setting { id, name, held, more } = setting;
    html! {
        <li key={id.clone()}>
            <div class="record">
                <p class="record-title" id={format!("{id}-title")}>{ name.clone() }<span class="tag">{ held }</span></p>
                if let Some(more) = more {
                    <p class="record-more">{ more }</p>
                }
            </div>
            if let Some(form) = form {
                <div class="full">{ form }</div>
            } else {
                <div class="record-end">
                    <button type="button" class="btn quiet small icon-only" {id} onclick={onpress}
                        aria-label={scene.ta("dossier-edit", &[("field", name.into())])}>{ icon("edit") }</button>
                </div>
            }
        </li>
    }
}
