//! Where a file is chosen or dropped.

use crate::web::scene::{use_give, use_scene};
use crate::web::widgets::icon;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct FileBoxProps {
    /// Unique on the page.
    pub id: AttrValue,
    pub label: AttrValue,
    /// Why a file is missing.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Whether nothing has become of the last file that was given: then its name does not stand there any more.
    pub idle: bool,
}

/// The box. The program reads the file; what becomes of it is shown elsewhere.
#[component]
pub fn FileBox(props: &FileBoxProps) -> Html {
    let (scene, give) = (use_scene(), use_give());
    let over = use_state(|| false);
    let chosen = use_state(|| None::<String>);
    let give = {
        let chosen = chosen.clone();
        Callback::from(move |file: web_sys::File| {
            chosen.set(Some(file.name()));
            give.0.emit(file);
        })
    };
    let onchange = {
        let give = give.clone();
        Callback::from(move |event: Event| {
            let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            let Some(input) = input else { return };
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                give.emit(file);
            }
            // So that the same file can be chosen again.
            input.set_value("");
        })
    };
    let hover = |here: bool| {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(here);
        })
    };
    let ondrop = {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(false);
            if let Some(file) = event.data_transfer().and_then(|held| held.files()).and_then(|files| files.get(0)) {
                give.emit(file);
            }
        })
    };
    let (hint, error) = (format!("{}-hint", props.id), format!("{}-error", props.id));
    let described = if props.error.is_some() { format!("{hint} {error}") } else { hint.clone() };
    html! {
        <div class="drop" data-over={over.then_some("true")} ondragover={hover(true)} ondragleave={hover(false)} {ondrop}>
            { icon("upload") }
            <label for={props.id.clone()}>{ props.label.clone() }</label>
            <input
                id={props.id.clone()}
                type="file"
                accept=".json,.age,application/json"
                {onchange}
                aria-invalid={props.error.is_some().then_some("true")}
                aria-describedby={described}
            />
            // The browser's own words would say that no file was chosen once it was given to the program.
            <span class="btn" aria-hidden="true">{ scene.t("import-choose") }</span>
            if let Some(name) = (*chosen).clone().filter(|_| !props.idle) {
                <p class="chosen"><b>{ name }</b></p>
            }
            <p class="hint" id={hint}>{ scene.t("import-drop") }{ " .json, .json.age" }</p>
            if let Some(words) = &props.error {
                <p class="field-error" id={error}>{ icon("warning") }<span>{ words.clone() }</span></p>
            }
        </div>
    }
}
