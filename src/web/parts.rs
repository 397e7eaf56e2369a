//! The parts of the page that are fetched after the first download, and which of them are here.
//!
//! The library names no screen of a later part on the way of the main part: it draws what a part brought through
//! the function that came with it. The program's own crate hands over the [`Loaders`], because only there a part
//! can begin. A part that could not be had is fetched again when somebody asks.

pub mod dossier;
pub mod files;
pub mod languages;
pub mod pages;

use super::assets;
use super::dom;
use super::screens::View;
use crate::app::{Phase, Route};
use crate::i18n::catalogue::Tables;
use crate::i18n::{Catalogue, Lang};
use std::future::Future;
use std::pin::Pin;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// A part that is not in the first download.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// The open dossier.
    Dossier,
    /// The other screens, and sheets on paper.
    Pages,
    /// First start, and files that come and go.
    Files,
}

impl Part {
    /// All of them, in the order in which somebody who has just opened the board may need them.
    pub const ALL: [Part; 3] = [Part::Dossier, Part::Pages, Part::Files];

    /// The name, which its files bear.
    pub fn name(self) -> &'static str {
        match self {
            Part::Dossier => "dossier",
            Part::Pages => "pages",
            Part::Files => "files",
        }
    }

    /// The part that draws the screen of a route; none when the main part does.
    pub fn of_screen(phase: &Phase, route: &Route) -> Option<Part> {
        match (phase, route) {
            (Phase::FirstStart, _) => Some(Part::Files),
            (Phase::Loading | Phase::Failed(_), _) => None,
            (Phase::Ready, Route::Board(_)) => None,
            (Phase::Ready, Route::Person(..)) => Some(Part::Dossier),
            (Phase::Ready, Route::Exchanges) => Some(Part::Files),
            (Phase::Ready, _) => Some(Part::Pages),
        }
    }
}

/// Draws the screen of a part.
pub type Draw = fn(&View) -> Html;

/// Why a part is not here: the browser could not fetch it, and has said so in its console.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing;

/// What a part with screens brings.
#[derive(Clone, Copy)]
pub struct Screens {
    pub draw: Draw,
    /// The French that they speak.
    pub words: Tables,
}

/// Reads the file of another language than French, which is fetched apart; none when it is no catalogue.
pub type ReadLanguage = fn(Lang, &str) -> Option<Catalogue>;

/// Fetches a part.
pub type Fetch<T> = fn() -> Pin<Box<dyn Future<Output = Result<T, Missing>>>>;

/// How each part is fetched.
#[derive(Clone, Copy)]
pub struct Loaders {
    pub dossier: Fetch<Screens>,
    pub pages: Fetch<Screens>,
    pub files: Fetch<Screens>,
    /// What reads other languages; only who chooses one needs it.
    pub languages: Fetch<ReadLanguage>,
}

impl Loaders {
    fn of(&self, part: Part) -> Fetch<Screens> {
        match part {
            Part::Dossier => self.dossier,
            Part::Pages => self.pages,
            Part::Files => self.files,
        }
    }
}

/// What became of a part.
#[derive(Clone, Copy, Default)]
pub enum Arrival {
    /// Nobody needed it yet.
    #[default]
    Awaited,
    Fetching,
    Here(Screens),
    /// It could not be had; `outdated` when the host has another build by now.
    Failed {
        outdated: bool,
    },
}

/// The parts of this page.
#[derive(Clone, Default)]
pub struct Shelf {
    parts: [Arrival; Part::ALL.len()],
    /// Rises with each change, since functions cannot be compared.
    changes: u32,
}

impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        self.changes == other.changes
    }
}

impl Shelf {
    /// What became of a part.
    pub fn get(&self, part: Part) -> Arrival {
        self.parts[part as usize]
    }

    /// Whether a part can be used.
    pub fn holds(&self, part: Part) -> bool {
        matches!(self.get(part), Arrival::Here(_))
    }

    /// Takes note of what became of a part.
    pub fn put(&mut self, part: Part, arrival: Arrival) {
        self.parts[part as usize] = arrival;
        self.changes += 1;
    }

    /// The next part to fetch while nothing else is to be done; one that failed waits until it is asked for.
    pub fn next_awaited(&self) -> Option<Part> {
        Part::ALL.into_iter().find(|part| matches!(self.get(*part), Arrival::Awaited))
    }
}

/// The parts, and how a view asks for one.
#[derive(Clone, PartialEq)]
pub struct Parts {
    pub shelf: Shelf,
    pub ask: Callback<Part>,
}

/// The parts around a view.
#[hook]
pub fn use_parts() -> Parts {
    // The program provides them above everything it draws.
    use_context::<Parts>().unwrap_or_else(|| Parts { shelf: Shelf::default(), ask: Callback::noop() })
}

/// Fetches a part and tells what became of it.
pub fn fetch(loaders: &Loaders, part: Part, tell: Callback<(Part, Arrival)>) {
    let arriving = loaders.of(part)();
    spawn_local(async move {
        let arrival = match arriving.await {
            Ok(screens) => Arrival::Here(screens),
            Err(Missing) => Arrival::Failed { outdated: is_outdated().await },
        };
        tell.emit((part, arrival));
    });
}

/// Whether the host has another build than this page: its page no longer names our program.
async fn is_outdated() -> bool {
    let own = dom::find("script[data-js]").and_then(|script| script.get_attribute("data-js"));
    match (own, assets::text("./").await) {
        (Some(own), Ok(page)) => !page.contains(&own),
        // Without the network nothing can be told.
        _ => false,
    }
}
