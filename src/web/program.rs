//! The program loop: the one component that holds the model.

mod arrivals;
mod hearing;

use super::effects::{self, Hands, Later};
use super::keys::{self, Asked};
use super::parts::{self, Brought, Loaders, Parts, Shelf};
use super::scene::{Dispatch, Give, Scene};
use super::screens::shell::Shell;
use super::{
    clock, dom, frames,
    store::{IndexedDb, ahead},
    tabs::Tabs,
    turns::Turns,
    worker::{self, BUILD, DATABASE, Helper},
};
use crate::app::device::{Choices, Theme};
use crate::app::part::Waiting;
use crate::app::{Cx, Effect, Model, Msg, Part, Phase, Route, effect::Focus};
use crate::app::{import, jobs, opening, session, update};
use crate::domain::Lang;
use crate::i18n::Catalogue;
use crate::i18n::catalogue::{FIRST_TABLES, Tables};
use crate::store::{Opening, StoreError};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::mem::ManuallyDrop;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;
use yew::prelude::*;

/// What reaches the loop: messages of the program, and what concerns the page alone.
pub enum Event {
    App(Msg),
    /// What an opening needs was read while the program was on its way.
    ReadAhead(Opening),
    Opened(Result<Rc<IndexedDb>, StoreError>),
    /// The database was closed under us.
    Ended(StoreError),
    LanguageRead(Catalogue),
    KeyPressed(web_sys::KeyboardEvent),
    /// A file was chosen or dropped.
    FileGiven(web_sys::File),
    /// A view asks for a part of the page.
    PartAsked(Part),
    /// Somebody looks at the page again.
    Looked,
    /// Another day has begun.
    Midnight,
    /// The first screen has been shown: what nobody needs yet may come.
    Settled,
    /// A part came; or it could not be had, and the host has another build by now or not.
    PartArrived(Part, Result<Brought, bool>),
}

/// What the page starts with.
#[derive(Clone, PartialEq, Properties)]
pub struct ProgramProps {
    pub loaders: Loaders,
}

pub struct Program {
    /// The page ends with its tab, and nobody takes it apart: the code for that need not be fetched.
    model: ManuallyDrop<Model>,
    cx: Cx,
    hands: Option<Hands>,
    /// What was asked for before the store was open, in order.
    asked: Vec<Effect>,
    /// Whether the opening was read before the store was open.
    read_ahead: bool,
    /// A file that was given before then.
    given: Option<web_sys::File>,
    /// What carries out the effects of the later parts, once one of them is here.
    later: Option<Later>,
    words: Rc<Catalogue>,
    /// The French that is here.
    french: Tables,
    dispatch: Dispatch,
    give: Give,
    /// Focus asked for, answered once the screen is drawn.
    focus: Option<Focus>,
    /// What had the focus before the open dialog.
    before_dialog: Option<HtmlElement>,
    /// Whether the first screen is there, whole.
    ready: bool,
    /// Whether somebody wants to be told when nothing else is to be done, and the first screen is still to be shown.
    idle: bool,
    /// What the page says of whether everything is on the disk.
    saved: Option<bool>,
    shelf: Shelf,
    /// Messages whose part is still to come.
    waiting: Waiting,
    ask_part: Callback<Part>,
    _listeners: Vec<EventListener>,
    /// Waits for the next day.
    _midnight: Timeout,
    /// Listens for the first sign of a person once the board is there.
    _near: Vec<EventListener>,
}

impl Component for Program {
    type Message = Event;
    type Properties = ProgramProps;

    fn create(ctx: &Context<Self>) -> Self {
        let tell = ctx.link().callback(|event| event);
        spawn_local({
            let tell = tell.clone();
            async move {
                if let Some(opening) = ahead::opening().await {
                    tell.emit(Event::ReadAhead(opening));
                }
            }
        });
        spawn_local({
            let tell = tell.clone();
            let on_end = tell.clone();
            let ended = move |error| on_end.emit(Event::Ended(error));
            async move { tell.emit(Event::Opened(IndexedDb::open(DATABASE, ended).await.map(Rc::new))) }
        });
        let (today, now, hash) = (clock::today(), clock::now(), hearing::hash());
        let route = Route::parse(&hash);
        // Beside the reading of the store: what the address says will be drawn.
        let part = parts::of_screen(&Phase::Ready, &route);
        if part != Part::Main {
            ctx.link().send_message(Event::PartAsked(part));
        }
        Self {
            model: ManuallyDrop::new(Model { unnamed: Route::is_unnamed(&hash), ..Model::new(today, route) }),
            cx: Cx::new(today, now, BUILD, clock::ticks),
            hands: None,
            asked: Vec::new(),
            read_ahead: false,
            given: None,
            later: None,
            words: Rc::new(Catalogue::compiled(FIRST_TABLES)),
            french: FIRST_TABLES,
            dispatch: Dispatch(ctx.link().callback(Event::App)),
            give: Give(ctx.link().callback(Event::FileGiven)),
            focus: None,
            before_dialog: None,
            ready: false,
            idle: false,
            saved: None,
            shelf: Shelf::default(),
            waiting: Waiting::default(),
            ask_part: ctx.link().callback(Event::PartAsked),
            _listeners: hearing::listeners(&tell),
            _midnight: hearing::midnight(&tell),
            _near: Vec::new(),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        let changed = self.hear(ctx, event);
        let is_saved = self.model.is_saved() && self.gestures() == parts::Waiting::default();
        if self.saved.replace(is_saved) != Some(is_saved) {
            dom::mark("data-saved", if is_saved { "true" } else { "false" });
        }
        if !self.ready && self.is_whole() {
            self.ready = true;
            // Once this turn is over the screen is in the document, frame and all, unless the library had the browser
            // paint before it came to that. `rendered` is told later in any case, after the next frame.
            spawn_local(async {
                if dom::find(".app").is_some() {
                    dom::mark("data-ready", "true");
                }
            });
        }
        changed
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let model = &self.model;
        let scene = Scene {
            words: self.words.clone(),
            settings: model.settings.clone(),
            device: model.device,
            today: model.today,
            letter_keys: model.kept.choices.letter_keys,
            steps: model.board.steps().clone(),
        };
        let waiting = self.gestures();
        let loaders = Some(ctx.props().loaders);
        let parts = Parts { shelf: self.shelf.clone(), waiting, ask: self.ask_part.clone(), loaders };
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
        if !self.is_whole() {
            // The heading that the focus goes to comes with the part.
            return;
        }
        if self._near.is_empty() {
            dom::mark("data-ready", "true");
            self._near = hearing::near(ctx.link().callback(|()| Event::App(opening::Msg::Approached.into())));
            let link = ctx.link().clone();
            spawn_local(async move {
                frames::shown().await;
                link.send_message(Event::Settled);
            });
        }
        let Some(focus) = self.focus.take() else { return };
        let target = match focus {
            Focus::Back => self.before_dialog.take().filter(|element| element.is_connected()),
            focus => dom::target(focus),
        };
        if let Some(target) = target {
            dom::focus(&target);
            match focus {
                Focus::Heading if !dom::stands_beside_list(&target) => dom::to_top(),
                Focus::Outcome => dom::show_from_top(&target),
                _ => {}
            }
        }
    }
}

impl Program {
    /// One event; true when something may look different.
    fn hear(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        match event {
            Event::App(msg) => return self.take(ctx, msg),
            // The store may have been quicker, and is being read, or may have failed.
            Event::ReadAhead(_) if self.hands.is_some() || self.model.phase != Phase::Loading => return false,
            Event::ReadAhead(opening) => {
                self.read_ahead = true;
                // What another tab wrote since is told to nobody here: it is looked for once the store is open.
                self.asked.push(Effect::LoadAfter(opening.keys.last().copied().unwrap_or(0)));
                return self.take(ctx, opening::Msg::Opened(Ok(opening)).into());
            }
            Event::Opened(Ok(store)) => {
                let tell = ctx.link().callback(|event| event);
                let others = tell.clone();
                let tabs = Tabs::open(move |_| others.emit(Event::App(session::Msg::OthersWrote.into())));
                let heard = ctx.link().callback(|(job, answer)| Event::App(jobs::Msg::Answered { job, answer }.into()));
                let helper = Helper::new(heard);
                let keeper = Helper::for_one(ctx.link().callback(|answer| Event::App(worker::kept(answer))));
                let turns = Turns::open(ctx.link().callback(|()| Event::App(session::Msg::Continued.into())));
                let hands = Hands {
                    store,
                    tell,
                    tabs: Rc::new(tabs.ok()),
                    turns: Rc::new(turns.ok()),
                    helper,
                    keeper,
                    resting: Rc::default(),
                    given: Rc::new(RefCell::new(self.given.take())),
                    later: Rc::new(RefCell::new(self.later)),
                    waiting: Rc::default(),
                };
                if !self.read_ahead {
                    hands.carry_out(Effect::Open);
                }
                self.asked.drain(..).for_each(|effect| hands.carry_out(effect));
                self.hands = Some(hands);
                return false;
            }
            Event::Opened(Err(error)) | Event::Ended(error) => self.model.phase = Phase::Failed(error),
            // Another language may have been chosen while this one was on its way.
            Event::LanguageRead(words) => {
                if words.lang() == self.model.kept.choices.language {
                    self.speak(words);
                }
            }
            Event::Looked => return self.know_the_day(ctx),
            Event::Midnight => {
                self._midnight = hearing::midnight(&ctx.link().callback(|event| event));
                return self.know_the_day(ctx);
            }
            Event::PartAsked(part) => return self.fetch_with_acts(ctx, part),
            Event::Settled => {
                self.fetch_next(ctx);
                if std::mem::take(&mut self.idle) {
                    self.hand_over(Effect::Idle);
                }
                return false;
            }
            Event::PartArrived(part, arrived) => self.arrived(ctx, part, arrived),
            Event::FileGiven(file) => {
                let (name, size) = (file.name(), file.size() as u64);
                match &self.hands {
                    Some(hands) => drop(hands.given.replace(Some(file))),
                    None => self.given = Some(file),
                }
                return self.take(ctx, import::Msg::FileChosen { name, size }.into());
            }
            Event::KeyPressed(press) => match keys::read(&press, self.model.kept.choices.letter_keys) {
                Some(asked) if self.model.phase == Phase::Ready => {
                    press.prevent_default();
                    match asked {
                        Asked::Msg(msg) => return self.take(ctx, msg),
                        Asked::Focus(focus) => self.focus = Some(focus),
                        Asked::Press(id) => {
                            if let Some(button) = dom::find(&format!("#{id}")) {
                                button.click();
                            }
                        }
                        Asked::Leave => dom::leave(),
                    }
                }
                _ => return false,
            },
        }
        true
    }

    /// One message, now or once its part is here; true when something may look different.
    fn take(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        if self.waiting.must_wait(&msg, &self.cx.parts) {
            self.wait(ctx, msg);
            return true;
        }
        self.take_now(ctx, msg)
    }

    /// One message through the program, whatever waits behind it.
    fn take_now(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        self.know_the_day(ctx);
        let dialog = self.model.dialog.is_some();
        self.carry_out(ctx, msg);
        if !dialog && self.model.dialog.is_some() {
            self.before_dialog = dom::focused();
        }
        true
    }

    /// How many gestures wait for each part, or for the journal, which is read by the part that writes.
    fn gestures(&self) -> parts::Waiting {
        parts::LATER.map(|part| match part {
            Part::Acts => self.waiting.count(part) + self.model.opened.gestures(),
            part => self.waiting.count(part),
        })
    }

    fn carry_out(&mut self, ctx: &Context<Self>, msg: Msg) {
        for effect in update(&mut self.model, msg, &mut self.cx) {
            match effect {
                Effect::Focus(focus) => self.focus = Some(focus),
                Effect::Apply(choices) => self.apply(ctx, &choices),
                Effect::Fetch(msg) => self.wait(ctx, *msg),
                Effect::Idle if !self.ready => self.idle = true,
                effect => {
                    if matches!(effect, Effect::Load | Effect::ReadJournal(_)) {
                        // What is read is taken by the part that writes: both are fetched side by side.
                        self.fetch_with_acts(ctx, Part::Acts);
                    }
                    self.hand_over(effect);
                }
            }
        }
    }

    /// Has a request carried out, now or once the store is open.
    fn hand_over(&mut self, effect: Effect) {
        match (&self.hands, effect) {
            (Some(hands), effect) => hands.carry_out(effect),
            // It needs no store, and later it might undo where somebody has gone meanwhile.
            (None, Effect::Readdress(route)) => effects::readdress(&route),
            (None, effect) => self.asked.push(effect),
        }
    }

    /// Lights the page and brings its words, as was chosen.
    fn apply(&mut self, ctx: &Context<Self>, choices: &Choices) {
        match choices.theme {
            Theme::System => dom::unmark("data-theme"),
            Theme::Light => dom::mark("data-theme", "light"),
            Theme::Dark => dom::mark("data-theme", "dark"),
        }
        let lang = choices.language;
        if lang == self.words.lang() {
            return;
        }
        if lang == Lang::Fr {
            self.speak(Catalogue::compiled(self.french));
        } else {
            arrivals::read_language(&ctx.props().loaders, lang, ctx.link().callback(|event| event));
        }
    }
}
