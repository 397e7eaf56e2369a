//! « Emporter dans mon calendrier »: which calendar, the file that was made before, and what a calendar says of people.

use crate::app::Shared;
use crate::app::agenda::{Msg, Spoken, Taking};
use crate::app::calendar::Of;
use crate::domain::{PersonId, codes};
use crate::i18n::formats;
use crate::i18n::labels::{self, List};
use crate::web::files;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::{Choices, icon};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The largest file that is taken for one of ours, in bytes.
const LARGEST: u64 = 8 * 1024 * 1024;

/// Whose calendar is chosen.
const MINE: &str = "mine";
const MEETINGS: &str = "meetings";
const PERSON: &str = "person";

#[derive(Properties, PartialEq)]
pub struct TakeAlongProps {
    pub taking: Shared<Taking>,
    /// The person from whose dossier one came.
    pub person: Option<PersonId>,
}

/// The file that was made before.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Earlier {
    Read { name: String, text: Rc<str> },
    Unreadable,
}

/// The panel; from a dossier it is open at once.
#[component]
pub fn TakeAlong(props: &TakeAlongProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let chosen = use_state_eq(|| AttrValue::from(if props.person.is_some() { PERSON } else { MINE }));
    let earlier = use_state_eq(|| None::<Earlier>);
    let onchoose = {
        let chosen = chosen.clone();
        Callback::from(move |value: AttrValue| chosen.set(value))
    };
    let onfile = {
        let earlier = earlier.clone();
        Callback::from(move |event: Event| {
            let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            let file = input.and_then(|input| input.files()).and_then(|files| files.get(0));
            let Some(file) = file else { return earlier.set(None) };
            let earlier = earlier.clone();
            spawn_local(async move {
                let bytes = files::read(&file, LARGEST).await;
                let text = bytes.ok().and_then(|bytes| String::from_utf8(bytes).ok());
                earlier.set(Some(match text.filter(|text| text.starts_with("BEGIN:VCALENDAR")) {
                    Some(text) => Earlier::Read { name: file.name(), text: text.into() },
                    None => Earlier::Unreadable,
                }));
            });
        })
    };
    let onsubmit = {
        let (scene, chosen, earlier, person) = (scene.clone(), chosen.clone(), earlier.clone(), props.person);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let of = match (chosen.as_str(), person, scene.device) {
                (MEETINGS, _, _) => Of::Meetings,
                (PERSON, Some(person), _) => Of::Person(person),
                (_, _, Some(device)) => Of::Member(device.member),
                _ => return,
            };
            let earlier = match &*earlier {
                Some(Earlier::Read { text, .. }) => Some(text.to_string()),
                _ => None,
            };
            dispatch.send(Msg::CalendarAsked { of, earlier, words: spoken(&scene, of) });
        })
    };
    let choice = |value: &'static str, name: &str| (AttrValue::from(value), AttrValue::from(scene.t(name)), None);
    let mut choices = vec![choice(MINE, "agenda-take-mine"), choice(MEETINGS, "agenda-take-meetings")];
    if props.person.is_some() {
        choices.insert(0, choice(PERSON, "agenda-take-person"));
    }
    let told = match &*earlier {
        Some(Earlier::Read { name, .. }) => scene.ta("agenda-take-earlier-read", &[("name", name.as_str().into())]),
        Some(Earlier::Unreadable) => scene.t("agenda-take-earlier-wrong"),
        None => scene.t("agenda-take-earlier-help"),
    };
    html! {
        <details class="panel" open={props.person.is_some()} id="agenda-take">
            <summary>{ icon("calendar") }{ scene.t("agenda-take") }</summary>
            <form class="form" {onsubmit}>
                <p class="soft">{ scene.t("agenda-take-says") }</p>
                <Choices name="agenda-take-of" legend={scene.t("agenda-take-of")} {choices} chosen={(*chosen).clone()} {onchoose} />
                <div class="field">
                    <div class="field-label"><label for="agenda-take-earlier">{ scene.t("agenda-take-earlier") }</label></div>
                    <input type="file" id="agenda-take-earlier" accept=".ics,text/calendar" onchange={onfile} aria-describedby="agenda-take-earlier-hint" />
                    <p class="hint" id="agenda-take-earlier-hint" role="status">{ told }</p>
                </div>
                <div class="form-end"><button type="submit" class="btn primary">{ icon("download") }{ scene.t("agenda-take-make") }</button></div>
                <p role="status">{ outcome(&scene, &props.taking) }</p>
            </form>
        </details>
    }
}

/// What became of the file, in words.
fn outcome(scene: &Scene, taking: &Taking) -> String {
    match taking {
        Taking::Idle => String::new(),
        Taking::Reading | Taking::Offered(_) => scene.t("agenda-take-reading"),
        Taking::OtherCalendar => scene.t("agenda-take-other"),
        Taking::Made(made) => {
            let args = [
                ("file", made.file.to_string().into()),
                ("events", made.events.into()),
                ("cancelled", made.cancelled.into()),
            ];
            let told = scene.ta("agenda-take-made", &args);
            let known = made
                .schools_known_until
                .map(|day| scene.ta("agenda-schools-unknown", &[("date", formats::day(&scene.words, day).into())]));
            [Some(told), known].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
    }
}

/// The words of the file. That of a person is called by no name: the program puts their initials there.
fn spoken(scene: &Scene, of: Of) -> Spoken {
    let name = match of {
        Of::Member(_) => scene.t("agenda-name-mine"),
        Of::Person(_) => scene.ta("agenda-name-person", &[("name", Spoken::INITIALS.into())]),
        Of::Meetings => scene.t("agenda-name-meetings"),
    };
    let sorts = codes::MEETING_SORTS.iter().map(|sort| (*sort, labels::code(&scene.words, List::MeetingSort, sort)));
    Spoken { name, sorts: sorts.collect(), other: scene.t("agenda-meeting") }
}
