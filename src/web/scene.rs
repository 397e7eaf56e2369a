//! What every screen may need and what rarely changes: the words, the organisation, today, and how to speak.

use crate::app::{Msg, device::Device};
use crate::domain::said::Said;
use crate::domain::{Day, ElementId, MemberId, OrgId, OrgType, Step};
use crate::i18n::catalogue::FIRST_TABLES;
use crate::i18n::labels::List;
use crate::i18n::{Arg, Catalogue, Names, labels};
use crate::insight::Settings;
use crate::journal::Kind;
use crate::journal::schema::peer;
use std::rc::Rc;
use yew::prelude::*;

/// Sends a message to the program. It never changes, so it redraws nothing.
#[derive(Clone, PartialEq)]
pub struct Dispatch(pub Callback<Msg>);

impl Dispatch {
    /// Says what happened.
    pub fn send(&self, msg: impl Into<Msg>) {
        self.0.emit(msg.into());
    }

    /// A callback that says what an event means.
    pub fn reform<E: 'static, M: Into<Msg>>(&self, meaning: impl Fn(E) -> M + 'static) -> Callback<E> {
        self.0.reform(move |event| meaning(event).into())
    }
}

/// Hands a chosen file to the program, which alone reads it. It never changes either.
#[derive(Clone, PartialEq)]
pub struct Give(pub Callback<web_sys::File>);

/// How a view hands over a file.
#[hook]
pub fn use_give() -> Give {
    use_context::<Give>().unwrap_or_else(|| Give(Callback::noop()))
}

/// The scene of all screens. A change redraws everything, so it holds only what changes everything.
#[derive(Clone, PartialEq)]
pub struct Scene {
    pub words: Rc<Catalogue>,
    pub settings: Rc<Settings>,
    pub device: Option<Device>,
    pub today: Day,
    pub letter_keys: bool,
    /// The columns of the board, in their order: a hidden one too while somebody stands there.
    pub steps: Rc<[Step]>,
}

impl Scene {
    /// A sentence.
    pub fn t(&self, id: &str) -> String {
        self.words.text(id)
    }

    /// A sentence with variables.
    pub fn ta(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.words.with(id, args)
    }

    /// The sentence of an error.
    pub fn why(&self, error: &impl Said) -> String {
        let shown = error.shown();
        let args: Vec<(&str, Arg)> = shown.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
        self.ta(error.message_id(), &args)
    }

    /// What goes after a word that stands for itself, so that whoever hears it knows what it is about: « Modifier : Stage ».
    pub fn about(&self, what: &str) -> String {
        self.ta("common-about", &[("what", what.into())])
    }

    /// The label of a step as the organisation calls it.
    pub fn step(&self, step: Step) -> String {
        let own = self.settings.column(step).and_then(|column| column.label.clone());
        own.unwrap_or_else(|| labels::step(&self.words, step))
    }

    /// The steps that can be chosen: the columns of the board, and one that is needed besides.
    pub fn steps_with(&self, needed: Option<Step>) -> impl Iterator<Item = Step> {
        let columns = self.settings.columns.iter().map(|column| column.step);
        columns.filter(move |step| self.steps.contains(step) || Some(*step) == needed)
    }

    /// A code of a list, as the organisation calls it.
    pub fn code(&self, list: List, code: &str) -> String {
        Names::code(self, list, code).unwrap_or_else(|| labels::code(&self.words, list, code))
    }

    /// The name of a colleague, or a word for one who is not known here.
    pub fn member(&self, member: MemberId) -> String {
        Names::member(self, member).unwrap_or_else(|| self.t("common-somebody"))
    }

    /// The name of a partner by the text of its id, or a word for one who is not known here.
    pub fn partner(&self, org: &str) -> String {
        let known = OrgId::parse(org).ok().and_then(|org| Names::organisation(self, org));
        known.unwrap_or_else(|| self.t("common-somebody"))
    }

    /// Of which sort an organisation is, where it is known.
    pub fn sort_of(&self, org: OrgId) -> Option<OrgType> {
        if self.device.is_some_and(|device| device.org == org) {
            return Some(self.settings.org_type);
        }
        self.settings.records.element(&Kind::Peer, org.uuid().into())?.get(peer::TYPE)
    }

    /// Whether a member is the one who works here now.
    pub fn is_me(&self, member: MemberId) -> bool {
        self.device.is_some_and(|device| device.member == member)
    }
}

impl Names for Scene {
    fn member(&self, member: MemberId) -> Option<String> {
        let own = self.settings.member(member).or_else(|| self.settings.peer_word(&member.to_string()));
        own.map(str::to_owned)
    }

    fn organisation(&self, organisation: OrgId) -> Option<String> {
        if self.device.is_some_and(|device| device.org == organisation) {
            return Some(self.settings.name.clone());
        }
        self.settings.peer(organisation).map(str::to_owned)
    }

    fn entry(&self, _: &Kind, entry: ElementId) -> Option<String> {
        let own = self.settings.entry(entry).or_else(|| self.settings.peer_word(&entry.to_string()));
        own.map(str::to_owned)
    }

    fn step(&self, step: Step) -> Option<String> {
        Some(Scene::step(self, step))
    }

    fn code(&self, list: List, code: &str) -> Option<String> {
        self.settings.label(list.code(), code).map(str::to_owned)
    }
}

/// The scene around a view.
#[hook]
pub fn use_scene() -> Scene {
    // The program provides it above everything it draws.
    use_context::<Scene>().unwrap_or_else(|| Scene {
        words: Rc::new(Catalogue::compiled(FIRST_TABLES)),
        settings: Rc::default(),
        device: None,
        today: super::clock::today(),
        letter_keys: true,
        steps: Rc::default(),
    })
}

/// How a view speaks to the program.
#[hook]
pub fn use_dispatch() -> Dispatch {
    use_context::<Dispatch>().unwrap_or_else(|| Dispatch(Callback::noop()))
}
