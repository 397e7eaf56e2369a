//! Parts of the page that are asked for and arrive, and the messages that wait for them.

use super::{Event, Program};
use crate::app::{Msg, Part, Phase, device, offline, session};
use crate::domain::Lang;
use crate::i18n::Catalogue;
use crate::i18n::catalogue::Tables;
use crate::web::parts::{self, Arrival, Brought, Loaders};
use crate::web::{assets, dom};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::{Callback, Context};

impl Program {
    /// Whether all of the screen is drawn, or will not be before somebody asks again.
    pub(super) fn is_whole(&self) -> bool {
        let part = match self.model.phase {
            Phase::Loading => return matches!(self.shelf.get(Part::Acts), Arrival::Failed { .. }),
            _ => parts::of_screen(&self.model.phase, &self.model.route),
        };
        part == Part::Main || !self.shelf.screen(part).is_to_come()
    }

    /// From now on the page speaks in these words.
    pub(super) fn speak(&mut self, words: Catalogue) {
        dom::mark("lang", words.lang().code());
        self.words = Rc::new(words);
    }

    /// Keeps a message, and fetches its part.
    pub(super) fn wait(&mut self, ctx: &Context<Self>, msg: Msg) {
        let part = msg.part();
        self.waiting.push(msg);
        self.fetch_with_acts(ctx, part);
    }

    /// Fetches a part that somebody needs, with the one that writes; true when something may look different.
    pub(super) fn fetch_with_acts(&mut self, ctx: &Context<Self>, part: Part) -> bool {
        let acts = self.fetch(ctx, Part::Acts);
        self.fetch(ctx, part) || acts
    }

    fn fetch(&mut self, ctx: &Context<Self>, part: Part) -> bool {
        if matches!(self.shelf.get(part), Arrival::Fetching | Arrival::Here) {
            return false;
        }
        self.shelf.note(part, Arrival::Fetching);
        self.waiting.fetching(part);
        let tell = ctx.link().callback(move |arrived| Event::PartArrived(part, arrived));
        parts::fetch(&ctx.props().loaders, part, tell);
        true
    }

    /// Fetches the parts that nobody needs yet, one after the other, once the first screen is there.
    pub(super) fn fetch_next(&mut self, ctx: &Context<Self>) {
        if let Some(part) = self.shelf.next_awaited().filter(|_| self.ready) {
            self.fetch(ctx, part);
        }
    }

    /// Links what a part brought, and takes the messages that waited for it.
    pub(super) fn arrived(&mut self, ctx: &Context<Self>, part: Part, arrived: Result<Brought, bool>) {
        match arrived {
            Ok(brought) => {
                self.link(brought);
                self.take_now(ctx, session::Msg::PartCame.into());
            }
            Err(outdated) => {
                self.shelf.note(part, Arrival::Failed { outdated });
                self.waiting.failed(part);
            }
        }
        while let Some(msg) = self.waiting.next(&self.cx.parts) {
            self.take_now(ctx, msg);
        }
        self.fetch_next(ctx);
        if parts::LATER.into_iter().all(|part| self.shelf.get(part) == Arrival::Here) {
            self.take(ctx, offline::Msg::PageWhole.into());
        }
    }

    fn link(&mut self, brought: Brought) {
        self.shelf.keep(&brought);
        if let Brought::Acts { carry_out, .. } | Brought::Files { carry_out, .. } = brought {
            self.later = Some(carry_out);
            if let Some(hands) = &self.hands {
                hands.learn(carry_out);
            }
        }
        let parts = &mut self.cx.parts;
        match brought {
            Brought::Acts { update, words, .. } => {
                parts.link_acts(update);
                self.learn(words);
            }
            Brought::Dossier { refresh, .. } => parts.link_dossier(refresh),
            Brought::Pages { update, .. } => parts.link_pages(update),
            Brought::Companies { update, .. } => parts.link_companies(update),
            Brought::Files { update, .. } => parts.link_files(update),
            Brought::Results { update, .. } => parts.link_results(update),
        }
    }

    /// A part has brought more French.
    fn learn(&mut self, french: Tables) {
        self.french = french;
        self.words.learn(french);
    }
}

/// Brings another language than French; when it cannot be had, the one in use stays and the user is told.
pub(super) fn read_language(loaders: &Loaders, lang: Lang, tell: Callback<Event>) {
    let reader = (loaders.languages)();
    spawn_local(async move {
        let text = assets::text(&format!("locales/{}.ftl", lang.code())).await.ok();
        let words = text.zip(reader.await.ok()).and_then(|(text, read)| read(lang, &text));
        let missed = || Event::App(device::Msg::LanguageMissed.into());
        tell.emit(words.map_or_else(missed, Event::LanguageRead));
    });
}
