//! The program loop: the one component that holds the model.

use super::effects::Hands;
use super::keys::{self, Asked};
use super::parts::{self, Arrival, Loaders, Part, Parts, Shelf};
use super::scene::{Dispatch, Give, Scene};
use super::screens::shell::Shell;
use super::{assets, clock, dom, store::IndexedDb, tabs::Tabs, worker::Helper};
use crate::app::{Cx, Effect, Model, Msg, Phase, Route, effect::Focus, update};
use crate::i18n::catalogue::{FIRST_TABLES, Tables};
use crate::i18n::{Catalogue, Lang};
use crate::store::StoreError;
use gloo::events::{EventListener, EventListenerOptions};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;
use yew::prelude::*;

/// The name of the database.
const DATABASE: &str = "passerelle";

/// What reaches the loop: messages of the program, and what concerns the page alone.
pub enum Event {
    App(Msg),
    Opened(Result<Rc<IndexedDb>, StoreError>),
    /// The database was closed under us.
    Ended(StoreError),
    LanguageChosen(String),
    LanguageRead(Catalogue),
    FocusAsked(Focus),
    KeyPressed(web_sys::KeyboardEvent),
    /// A file was chosen or dropped.
    FileGiven(web_sys::File),
    /// A view, or nothing else to do, asks for a part of the page.
    PartAsked(Part),
    PartArrived(Part, Arrival),
}

/// What the page starts with.
#[derive(Clone, Properties)]
pub struct ProgramProps {
    pub loaders: Loaders,
}

impl PartialEq for ProgramProps {
    /// The ways to the parts never change.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The loop.
pub struct Program {
    model: Model,
    cx: Cx,
    hands: Option<Hands>,
    words: Rc<Catalogue>,
    /// The French that is here.
    french: Tables,
    dispatch: Dispatch,
    give: Give,
    /// Focus asked for, answered once the screen is drawn.
    focus: Option<Focus>,
    /// What had the focus before the open dialog.
    before_dialog: Option<HtmlElement>,
    /// Whether the first screen has been drawn.
    ready: bool,
    shelf: Shelf,
    ask_part: Callback<Part>,
    _listeners: Vec<EventListener>,
}

impl Component for Program {
    type Message = Event;
    type Properties = ProgramProps;

    fn create(ctx: &Context<Self>) -> Self {
        let tell = ctx.link().callback(|event| event);
        spawn_local({
            let tell = tell.clone();
            let on_end = tell.clone();
            let ended = move |error| on_end.emit(Event::Ended(error));
            async move { tell.emit(Event::Opened(IndexedDb::open(DATABASE, ended).await.map(Rc::new))) }
        });
        let (today, now, route) = (clock::today(), clock::now(), route());
        // Fetched beside the reading of the store, when the address says so early that it will be needed.
        if let Some(part) = Part::of_screen(&Phase::Ready, &route) {
            ctx.link().send_message(Event::PartAsked(part));
        }
        Self {
            model: Model::new(today, route),
            cx: Cx::new(today, now),
            hands: None,
            words: Rc::new(Catalogue::compiled(FIRST_TABLES)),
            french: FIRST_TABLES,
            dispatch: Dispatch(ctx.link().callback(Event::App)),
            give: Give(ctx.link().callback(Event::FileGiven)),
            focus: None,
            before_dialog: None,
            ready: false,
            shelf: Shelf::default(),
            ask_part: ctx.link().callback(Event::PartAsked),
            _listeners: listeners(&tell),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        match event {
            Event::App(msg) => return self.take(msg),
            Event::Opened(Ok(store)) => {
                let tell = ctx.link().callback(|event| event);
                let others = tell.clone();
                let tabs = Tabs::open(move |_| others.emit(Event::App(Msg::OthersWrote)));
                let heard = ctx.link().callback(|(job, answer)| Event::App(Msg::JobAnswered { job, answer }));
                let helper = Helper::new(heard);
                let hands = Hands { store, tell, tabs: Rc::new(tabs.ok()), helper, given: Rc::default() };
                hands.carry_out(Effect::Load);
                self.hands = Some(hands);
                return false;
            }
            Event::Opened(Err(error)) | Event::Ended(error) => self.model.phase = Phase::Failed(error),
            Event::LanguageChosen(tag) => {
                let lang = Lang::parse(&tag).unwrap_or_default();
                if lang == self.words.lang() {
                    return false;
                }
                if lang != Lang::Fr {
                    read_language(&ctx.props().loaders, lang, ctx.link().callback(Event::LanguageRead));
                    return false;
                }
                self.speak(Catalogue::compiled(self.french));
            }
            Event::LanguageRead(words) => self.speak(words),
            Event::FileGiven(file) => {
                let (name, size) = (file.name(), file.size() as u64);
                if let Some(hands) = &self.hands {
                    hands.given.replace(Some(file));
                }
                return self.take(Msg::FileChosen { name, size });
            }
            Event::FocusAsked(focus) => self.focus = Some(focus),
            Event::PartAsked(part) => return self.fetch(ctx, part),
            Event::PartArrived(part, arrival) => {
                if let Arrival::Here(screens) = &arrival {
                    self.learn(screens.words);
                }
                self.shelf.put(part, arrival);
                self.fetch_next(ctx);
            }
            Event::KeyPressed(press) => match keys::read(&press, self.model.choices.letter_keys) {
                Some(asked) if self.model.phase == Phase::Ready => {
                    press.prevent_default();
                    match asked {
                        Asked::Msg(msg) => return self.take(msg),
                        Asked::Focus(focus) => self.focus = Some(focus),
                        Asked::Press(id) => {
                            if let Some(button) = dom::find(&format!("#{id}")) {
                                button.click();
                            }
                        }
                    }
                }
                _ => return false,
            },
        }
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let model = &self.model;
        let scene = Scene {
            words: self.words.clone(),
            settings: model.settings.clone(),
            device: model.device,
            today: model.today,
            letter_keys: model.choices.letter_keys,
        };
        let parts = Parts { shelf: self.shelf.clone(), ask: self.ask_part.clone() };
        html! {
            <ContextProvider<Dispatch> context={self.dispatch.clone()}>
                <ContextProvider<Give> context={self.give.clone()}>
                    <ContextProvider<Scene> context={scene}>
                        <ContextProvider<Parts> context={parts}>
                            <Shell view={super::screens::view_of(model)} />
                        </ContextProvider<Parts>>
                    </ContextProvider<Scene>>
                </ContextProvider<Give>>
            </ContextProvider<Dispatch>>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        dom::mark("data-saved", if self.model.is_saved() { "true" } else { "false" });
        if !self.is_whole() {
            // The heading that the focus goes to comes with the part.
            return;
        }
        if !std::mem::replace(&mut self.ready, true) {
            dom::mark("data-ready", "true");
            self.fetch_next(ctx);
        }
        let Some(focus) = self.focus.take() else { return };
        let target = match focus {
            Focus::Back => self.before_dialog.take().filter(|element| element.is_connected()),
            focus => dom::target(focus),
        };
        if let Some(target) = target {
            dom::focus(&target);
            if focus == Focus::Heading {
                dom::to_top();
            }
        }
    }
}

impl Program {
    /// Whether all of the screen is drawn, or will not be before somebody asks again.
    fn is_whole(&self) -> bool {
        let waits = |part| matches!(self.shelf.get(part), Arrival::Awaited | Arrival::Fetching);
        let part = Part::of_screen(&self.model.phase, &self.model.route);
        !matches!(self.model.phase, Phase::Loading) && !part.is_some_and(waits)
    }

    /// Fetches a part that somebody needs; true when what is shown in its place may change.
    fn fetch(&mut self, ctx: &Context<Self>, part: Part) -> bool {
        if matches!(self.shelf.get(part), Arrival::Fetching | Arrival::Here(_)) {
            return false;
        }
        self.shelf.put(part, Arrival::Fetching);
        let tell = ctx.link().callback(|(part, arrival)| Event::PartArrived(part, arrival));
        parts::fetch(&ctx.props().loaders, part, tell);
        true
    }

    /// Fetches the parts that nobody needs yet, one after the other, once the first screen is there.
    fn fetch_next(&mut self, ctx: &Context<Self>) {
        if let Some(part) = self.shelf.next_awaited().filter(|_| self.ready) {
            self.fetch(ctx, part);
        }
    }

    fn speak(&mut self, words: Catalogue) {
        dom::mark("lang", words.lang().tag());
        self.words = Rc::new(words);
    }

    /// A part has brought more French.
    fn learn(&mut self, french: Tables) {
        if french.len() == self.french.len() {
            return;
        }
        self.french = french;
        if self.words.lang() == Lang::Fr {
            self.words = Rc::new(Catalogue::compiled(french));
        }
    }

    /// One message through the program; true when something may look different.
    fn take(&mut self, msg: Msg) -> bool {
        self.cx.now = clock::now();
        self.cx.today = clock::today();
        let dialog = self.model.dialog.is_some();
        if self.cx.today != self.model.today && self.model.phase == Phase::Ready {
            let today = self.cx.today;
            self.carry_out(Msg::DayChanged(today));
        }
        self.carry_out(msg);
        if !dialog && self.model.dialog.is_some() {
            self.before_dialog = dom::focused();
        }
        true
    }

    fn carry_out(&mut self, msg: Msg) {
        for effect in update(&mut self.model, msg, &mut self.cx) {
            if let Some(hands) = &self.hands {
                hands.carry_out(effect);
            }
        }
    }
}

/// The route that the address names.
fn route() -> Route {
    let hash = dom::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    Route::parse(&hash)
}

fn listeners(tell: &Callback<Event>) -> Vec<EventListener> {
    let Some(window) = dom::window() else { return Vec::new() };
    let (on_hash, on_key) = (tell.clone(), tell.clone());
    let active = EventListenerOptions::enable_prevent_default();
    vec![
        EventListener::new(&window, "hashchange", move |_| on_hash.emit(Event::App(Msg::RouteChanged(route())))),
        EventListener::new_with_options(&window, "keydown", active, move |event| {
            if let Some(press) = event.dyn_ref::<web_sys::KeyboardEvent>() {
                on_key.emit(Event::KeyPressed(press.clone()));
            }
        }),
    ]
}

/// Brings another language than French; when it cannot be had, the one in use stays.
fn read_language(loaders: &Loaders, lang: Lang, tell: Callback<Catalogue>) {
    let reader = (loaders.languages)();
    spawn_local(async move {
        let text = assets::text(&format!("locales/{}.ftl", lang.tag())).await;
        if let (Ok(text), Ok(read)) = (text, reader.await)
            && let Some(words) = read(lang, &text)
        {
            tell.emit(words);
        }
    });
}
