//! First start: one screen, « Créer une organisation » or « Rejoindre ».

use super::View;
use super::exchanges::address;
use super::exchanges::file_box::FileBox;
use super::exchanges::password::{Phrase, UNLOCK, phrase_box};
use super::exchanges::receive::{is_idle, state};
use crate::app::import::{Joiner, Offer, Stage};
use crate::app::{Msg, Shared, import, settings};
use crate::domain::OrgType;
use crate::domain::{Line, MemberId};
use crate::i18n::labels::{self, List};
use crate::web::dom;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::widgets::{Choices, FieldSpec, TextField};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct FirstStartProps {
    pub view: View,
}

/// What is typed.
#[derive(Clone, PartialEq, Default)]
struct Typed {
    joining: bool,
    organisation: String,
    sort: OrgType,
    name: String,
    member: Option<MemberId>,
    phrase: Phrase,
    /// The user submitted once: from now on the form says what is missing.
    tried: bool,
}

/// What the one button does next.
enum Next {
    Send(Box<Msg>),
    /// This box is to be filled in first.
    Missing(&'static str),
    /// The file is on its way, and needs nothing.
    Wait,
}

impl Next {
    fn send(msg: impl Into<Msg>) -> Self {
        Next::Send(Box::new(msg.into()))
    }
}

impl Typed {
    /// What happens when the form is submitted. A sealed file is opened first; who joins is asked once it is open.
    fn next(&self, stage: &Stage) -> Next {
        let name = Line::parse(&self.name);
        if !self.joining {
            let Ok(organisation) = Line::parse(&self.organisation) else { return Next::Missing("organisation") };
            let Ok(member) = name else { return Next::Missing("your-name") };
            let created = settings::Msg::Created { name: organisation, org_type: self.sort, member };
            return Next::send(created);
        }
        match stage {
            Stage::Locked { .. } if self.phrase.text.is_empty() => Next::Missing(UNLOCK),
            Stage::Locked { .. } => Next::send(import::Msg::PassphraseGiven(self.phrase.text.clone())),
            Stage::Reading { .. } | Stage::Offered(_) => match name {
                Ok(name) => Next::send(import::Msg::Joined(Box::new(Joiner { member: self.member, name }))),
                Err(_) => Next::Missing("your-name"),
            },
            Stage::Writing(_) | Stage::Done(_) => Next::Wait,
            _ => Next::Missing("file"),
        }
    }

    /// The sentence of a field that is missing.
    fn missing(&self, scene: &Scene, text: &str, id: &str) -> Option<AttrValue> {
        (self.tried && Line::parse(text).is_err()).then(|| scene.t(id).into())
    }
}

#[component]
pub fn FirstStart(props: &FirstStartProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let typed = use_state(|| Typed { sort: OrgType::Cisp, ..Typed::default() });
    let stage = props.view.import.clone();
    let change = |how: fn(&mut Typed, String)| {
        let typed = typed.clone();
        Callback::from(move |text: String| {
            let mut next = (*typed).clone();
            how(&mut next, text);
            typed.set(next);
        })
    };
    let choose = |how: fn(&mut Typed, String)| change(how).reform(|value: AttrValue| value.to_string());
    let onsubmit = {
        let (typed, stage, dispatch) = (typed.clone(), stage.clone(), dispatch.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match typed.next(&stage) {
                Next::Send(msg) => dispatch.send(*msg),
                Next::Missing(id) => {
                    let phrase = Phrase { missing: id == UNLOCK, ..typed.phrase.clone() };
                    // An open question is not answered by opening the file: its boxes complain of nothing yet.
                    typed.set(Typed { tried: typed.tried || id != UNLOCK, phrase, ..(*typed).clone() });
                    dom::focus_on(id);
                }
                Next::Wait => {}
            }
        })
    };
    let pick = {
        let typed = typed.clone();
        Callback::from(move |(member, name): (Option<MemberId>, String)| {
            typed.set(Typed { member, name, ..(*typed).clone() });
        })
    };
    let onphrase = {
        let typed = typed.clone();
        Callback::from(move |phrase: Phrase| typed.set(Typed { phrase, ..(*typed).clone() }))
    };
    let writing = matches!(stage, Stage::Writing(_));
    let locked = typed.joining && matches!(stage, Stage::Locked { .. });
    html! {
        <div class="welcome">
            { hero(&scene) }
            <form class="panel form" {onsubmit}>
                <Choices
                    name="way"
                    legend={scene.t("start-how")}
                    choices={ways(&scene)}
                    chosen={if typed.joining { "join" } else { "create" }}
                    onchoose={choose(|typed, way| typed.joining = way == "join")}
                />
                if typed.joining {
                    { file(&scene, &dispatch, &typed, &stage, &onphrase) }
                    if let Stage::Offered(offer) = &stage {
                        { who(&scene, offer, typed.member, &pick) }
                    }
                } else {
                    <TextField
                        spec={FieldSpec::line("organisation", "start-organisation")}
                        value={typed.organisation.clone()}
                        oninput={change(|typed, text| typed.organisation = text)}
                        error={typed.missing(&scene, &typed.organisation, "start-organisation-missing")}
                    />
                    <Choices
                        name="sort"
                        legend={scene.t("start-organisation-type")}
                        choices={sorts(&scene)}
                        chosen={typed.sort.code()}
                        onchoose={choose(|typed, code| typed.sort = OrgType::parse(&code).unwrap_or_default())}
                    />
                }
                if !locked {
                    <TextField
                        spec={FieldSpec::line("your-name", "start-your-name").help("start-your-name-help")}
                        value={typed.name.clone()}
                        oninput={change(|typed, text| (typed.name, typed.member) = (text, None))}
                        error={typed.missing(&scene, &typed.name, "start-name-missing")}
                    />
                }
                <button type="submit" class="btn primary block" disabled={writing}>
                    { scene.t(if locked { "import-unseal" } else { "start-begin" }) }
                </button>
            </form>
            { address(&scene) }
        </div>
    }
}

fn hero(scene: &Scene) -> Html {
    html! {
        <header class="hero">
            <svg viewBox="0 0 24 24" aria-hidden="true"><use href="#i-bridge" /></svg>
            <h1 tabindex="-1">{ scene.t("start-title") }</h1>
            <p>{ scene.t("start-intro") }</p>
        </header>
    }
}

fn ways(scene: &Scene) -> Vec<(AttrValue, AttrValue, Option<AttrValue>)> {
    let way =
        |code: &'static str, words: &str, help: &str| (code.into(), scene.t(words).into(), Some(scene.t(help).into()));
    vec![way("create", "start-create", "start-create-help"), way("join", "start-join", "start-join-help")]
}

/// The file of the organisation that is joined, and how far it has come. A sealed one is opened by the button of the
/// form, which has no other.
fn file(scene: &Scene, dispatch: &Dispatch, typed: &Typed, stage: &Stage, onphrase: &Callback<Phrase>) -> Html {
    let missing = typed.tried && is_idle(stage);
    let error = missing.then(|| AttrValue::from(scene.t("start-file-missing")));
    html! {
        <>
            <FileBox id="file" label={scene.t("start-file")} {error} idle={is_idle(stage)} />
            if let Stage::Locked { file, attempt } = stage {
                { phrase_box(scene, file, *attempt, &typed.phrase, onphrase) }
            } else {
                { state(scene, dispatch, stage) }
            }
        </>
    }
}

/// What is said once an organisation was joined.
pub fn joined(scene: &Scene, count: usize, organisation: &str) -> String {
    scene.ta("start-joined", &[("count", count.into()), ("organisation", organisation.into())])
}

fn sorts(scene: &Scene) -> Vec<(AttrValue, AttrValue, Option<AttrValue>)> {
    let sort =
        |code: &'static str| (code.into(), labels::code(&scene.words, List::OrganisationType, code).into(), None);
    ["cisp", "mire", "other"].map(sort).into()
}

/// The colleagues of the file: choosing one of them puts their name into the box.
fn who(
    scene: &Scene,
    offer: &Shared<Offer>,
    chosen: Option<MemberId>,
    onpick: &Callback<(Option<MemberId>, String)>,
) -> Html {
    let people = &offer.people;
    if people.is_empty() {
        return Html::default();
    }
    let known = people.iter().map(|it| (it.member.to_string().into(), it.name.to_string().into(), None));
    let choices: Vec<_> = known.chain([(AttrValue::from(""), scene.t("start-new-colleague").into(), None)]).collect();
    let onchoose = {
        let (offer, onpick) = (offer.clone(), onpick.clone());
        Callback::from(move |id: AttrValue| {
            let found = offer.people.iter().find(|it| it.member.to_string() == id.as_str());
            onpick.emit(found.map_or_else(Default::default, |it| (Some(it.member), it.name.to_string())));
        })
    };
    let chosen = chosen.map(|member| member.to_string()).unwrap_or_default();
    html! {
        <>
            <p><b>{ offer.organisation.name.to_string() }</b></p>
            <Choices name="who" legend={scene.t("start-who")} {choices} {chosen} {onchoose} />
            <p class="hint">{ scene.t("start-member-known") }</p>
        </>
    }
}
