//! The box for several days, such as those on which a group is closed: one a line or parted by commas, each as one says
//! it, and all of them in full under the box.

use super::day_input::NO_DAY;
use super::field::{FieldFrame, FieldSpec, TextArea};
use crate::domain::Day;
use crate::domain::order::InOrder;
use crate::i18n::formats;
use crate::insight::contact::natural_day::{NotUnderstood, Toward, Understood, read, read_toward};
use crate::web::scene::{Scene, use_scene};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DaysInputProps {
    pub spec: FieldSpec,
    /// Days as `2026-03-04`, one a line.
    pub value: AttrValue,
    /// What is wrong for the form.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Told the days as in `value`, with [`NO_DAY`] for words that are none.
    pub oninput: Callback<String>,
}

/// The words of each day.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', ',', ';']).map(str::trim).filter(|part| !part.is_empty())
}

/// A day of such a list is rather to come; one that is over may stand there too, with its year.
fn understand(scene: &Scene, words: &str) -> Result<Understood, NotUnderstood> {
    let lang = scene.words.lang();
    match read(words, lang, scene.today) {
        Err(NotUnderstood::Past) => read_toward(words, lang, scene.today, Toward::Either),
        read => read,
    }
}

/// The days as they are typed.
fn written(scene: &Scene, value: &str) -> String {
    let days = value.lines().filter_map(|line| Day::parse(line).ok());
    days.map(|day| formats::typed_day(&scene.words, day)).collect::<Vec<_>>().join("\n")
}

#[component]
pub fn DaysInput(props: &DaysInputProps) -> Html {
    let scene = use_scene();
    let typed = use_state(|| written(&scene, &props.value));
    let read: Vec<_> = parts(&typed).map(|part| (part.to_owned(), understand(&scene, part))).collect();
    let oninput = {
        let (typed, scene, oninput) = (typed.clone(), scene.clone(), props.oninput.clone());
        Callback::from(move |text: String| {
            let told = parts(&text).map(|part| match understand(&scene, part) {
                Ok(understood) => understood.day.to_string(),
                Err(_) => NO_DAY.to_owned(),
            });
            let told = told.collect::<Vec<_>>().join("\n");
            typed.set(text);
            oninput.emit(told);
        })
    };
    let (spec, id) = (&props.spec, props.spec.id.clone());
    let wrong = read.iter().find(|(_, day)| day.is_err());
    // While the user types, words that are no day yet are no mistake: what is wrong is said once it is to be saved.
    let error = props.error.as_ref().map(|error| match wrong {
        Some((text, _)) => scene.ta("day-list-unclear", &[("text", text.as_str().into())]).into(),
        None => error.clone(),
    });
    let mut told: Vec<Understood> = read.iter().filter_map(|(_, day)| day.ok()).collect();
    told.order_by_key(|understood| understood.day);
    told.dedup();
    html! {
        <FieldFrame spec={spec.clone()}>
            <TextArea {id} value={(*typed).clone()} {oninput} {error} hint={scene.t("day-list-help")} />
            <ul class="plain hint" aria-live="polite">
                for understood in told {
                    <li key={understood.day.to_string()}>{ formats::understood(&scene.words, understood) }</li>
                }
            </ul>
        </FieldFrame>
    }
}
