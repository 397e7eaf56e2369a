//! Before people are erased for good: what goes, what stays, and what no button reaches.

pub mod due;
pub mod past;

use crate::app::dialog;
use crate::app::erasing::{self, Asked};
use crate::app::{Route, Sheet};
use crate::i18n::formats;
use crate::insight::erasing::told::Left;
use crate::web::dom;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::screens::shell::toast::named;
use crate::web::widgets::dialog::DialogBox;
use crate::web::widgets::icon;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The box that has to be ticked.
const READ: &str = "erasing-read";

#[derive(Properties, PartialEq)]
pub struct EraseAsksProps {
    pub asked: Rc<Asked>,
}

/// The question. Nothing is erased before its box is ticked; the button that leaves everything as it is has the focus.
#[component]
pub fn EraseAsks(props: &EraseAsksProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let missing = use_state_eq(|| false);
    let read = use_node_ref();
    use_effect_with((), |()| {
        if let Some(button) = dom::find("dialog[open] .dialog-foot .btn") {
            dom::focus(&button);
        }
    });
    let asked = &props.asked;
    let count = asked.going.len();
    let onclose = dispatch.reform(|()| dialog::Msg::Closed);
    let onerase = {
        let (missing, read, dispatch) = (missing.clone(), read.clone(), dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(tick) = read.cast::<HtmlInputElement>() else { return };
            if tick.checked() {
                dispatch.send(erasing::Msg::Confirmed);
            } else {
                missing.set(true);
                dom::focus(&tick);
            }
        })
    };
    let ontick = {
        let missing = missing.clone();
        Callback::from(move |_: Event| missing.set(false))
    };
    let title = match &asked.going[..] {
        [one] => scene.ta("erasing-title", &[("name", named(&scene, &one.name).into())]),
        many => scene.ta("erasing-title-many", &[("count", many.len().into())]),
    };
    let foot = html! {
        <>
            <button type="button" class="btn" onclick={onclose.reform(|_: MouseEvent| ())}>{ scene.t("common-cancel") }</button>
            <button type="button" class="btn danger" onclick={onerase}>{ icon("trash") }{ scene.t("erasing-confirm") }</button>
        </>
    };
    html! {
        <DialogBox {title} {onclose} {foot} width="wide" body_tabindex="0">
            <p><b>{ scene.t("erasing-final") }</b></p>
            { goes(&scene, &dispatch, asked) }
            { beyond(&scene, asked) }
            <div class="field full">
                <label class="check">
                    <input type="checkbox" id={READ} ref={read} onchange={ontick} aria-invalid={missing.then_some("true")}
                        aria-describedby={missing.then_some("erasing-missing")} />
                    { scene.ta("erasing-read", &[("count", count.into())]) }
                </label>
                if *missing {
                    <p class="field-error" id="erasing-missing" role="alert">
                        { icon("warning") }<span>{ scene.t("erasing-read-missing") }</span>
                    </p>
                }
            </div>
        </DialogBox>
    }
}

/// Who goes, with what, and what is left of them.
fn goes(scene: &Scene, dispatch: &Dispatch, asked: &Asked) -> Html {
    let onclick = dispatch.reform(|_: MouseEvent| dialog::Msg::Closed);
    let changes: usize = asked.going.iter().map(|going| going.changes).sum();
    let figures: usize = asked.going.iter().map(|going| going.figures).sum();
    html! {
        <div class="prose">
            if let [one] = &asked.going[..] {
                <p>
                    <a class="btn small" href={Route::Sheet(one.person, Sheet::Copy).to_string()} {onclick}>
                        { icon("print") }{ scene.t("erasing-copy") }
                    </a>
                </p>
            } else {
                <ul>
                    for going in asked.going.iter() {
                        <li key={going.person.to_string()}>{ named(scene, &going.name) }</li>
                    }
                </ul>
            }
            if asked.going.iter().any(|going| going.is_asked) {
                <p class="banner" data-tone="warn" role="note">{ icon("warning") }<span>{ scene.t("erasing-asked") }</span></p>
            }
            <h3>{ scene.t("erasing-goes") }</h3>
            <p>{ scene.ta("erasing-goes-text", &[("count", changes.into())]) }</p>
            <h3>{ scene.t("erasing-stays") }</h3>
            <p>{ scene.ta("erasing-stays-text", &[("count", figures.into())]) }</p>
        </div>
    }
}

/// What is out of reach, file by file.
fn beyond(scene: &Scene, asked: &Asked) -> Html {
    let several = asked.going.len() > 1;
    let files = asked.going.iter().flat_map(|going| {
        let name = named(scene, &going.name);
        going.left.iter().enumerate().map(move |(place, left)| {
            let words = sent(scene, left);
            let words = if several { format!("{name}{}", scene.about(&words)) } else { words };
            (format!("{}-{place}", going.person), words)
        })
    });
    let files: Vec<(String, String)> = files.collect();
    let colleagues = asked.colleagues.join(", ");
    html! {
        <div class="prose">
            <h3>{ scene.t("erasing-beyond") }</h3>
            if files.is_empty() {
                <p>{ scene.t("erasing-left-none") }</p>
            } else {
                <ul>
                    for (key, words) in files {
                        <li {key}>{ words }</li>
                    }
                </ul>
                <p>{ scene.t("erasing-left-help") }</p>
            }
            <ul>
                if !colleagues.is_empty() {
                    <li>{ scene.ta("erasing-colleagues", &[("names", colleagues.into())]) }</li>
                }
                <li>{ scene.t("erasing-backups") }</li>
                <li>{ scene.t("erasing-mentions") }</li>
                if asked.damaged > 0 {
                    <li>{ scene.ta("erasing-damaged", &[("count", asked.damaged.into())]) }</li>
                }
            </ul>
        </div>
    }
}

/// To whom a file went, and when.
fn sent(scene: &Scene, left: &Left) -> String {
    let organisation = scene.settings.peer(left.to).map_or_else(|| scene.t("value-name-awaited"), str::to_owned);
    let day = |day| formats::day(&scene.words, day);
    let date = left.day.map_or_else(|| scene.t("value-unknown"), day);
    match left.received {
        None => scene.ta("erasing-left", &[("organisation", organisation.into()), ("date", date.into())]),
        Some(received) => {
            let args =
                [("organisation", organisation.into()), ("date", date.into()), ("received", day(received).into())];
            scene.ta("erasing-left-received", &args)
        }
    }
}
