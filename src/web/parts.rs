//! The parts of the page that are fetched after the first download, and which of them are here.
//!
//! The library names no screen of a later part on the way of the main part: it draws what a part brought through
//! the functions that came with it. The program's own crate hands over the [`Loaders`], because only there a part
//! can begin. A part that could not be had is fetched again when somebody asks.

pub mod acts;
pub mod companies;
pub mod dossier;
pub mod files;
pub mod languages;
pub mod pages;
pub mod results;
mod styles;
mod toolbox;
pub mod workbooks;

use super::assets;
use super::dom;
use super::effects::Later;
use super::screens::View;
use crate::app::part::{Acts, Companies, Files, Pages, Refresh, Results};
use crate::app::{Part, Phase, Route};
use crate::domain::{Day, Lang};
use crate::exchange::sheet::Row;
use crate::exchange::workbook::{Unwritable, WorkbookError};
use crate::i18n::Catalogue;
use crate::i18n::catalogue::Tables;
use std::future::Future;
use std::pin::Pin;
pub use toolbox::Toolbox;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The parts that are fetched, in the order in which somebody who has just opened the board may need them.
pub const LATER: [Part; 6] = [Part::Acts, Part::Dossier, Part::Pages, Part::Files, Part::Companies, Part::Results];

/// The name of a part, which its files bear.
pub fn name(part: Part) -> &'static str {
    match part {
        Part::Main => "passerelle",
        Part::Acts => "acts",
        Part::Dossier => "dossier",
        Part::Pages => "pages",
        Part::Companies => "companies",
        Part::Files => "files",
        Part::Results => "results",
    }
}

/// The part that draws the screen of a route.
pub fn of_screen(phase: &Phase, route: &Route) -> Part {
    match (phase, route) {
        (Phase::FirstStart, _) => Part::Files,
        (Phase::Loading | Phase::Failed(_), _) => Part::Main,
        (Phase::Ready, Route::Board(_)) => Part::Main,
        (Phase::Ready, Route::Person(..)) => Part::Dossier,
        (Phase::Ready, Route::Exchanges) => Part::Files,
        (Phase::Ready, route) if route.is_of_companies() => Part::Companies,
        (Phase::Ready, route) if route.is_of_results() => Part::Results,
        (Phase::Ready, _) => Part::Pages,
    }
}

/// Draws something of a part.
pub type Draw = fn(&View) -> Html;

/// What a part brings: functions, since no reference may live across the wait.
#[derive(Clone, Copy)]
pub enum Brought {
    /// What writes, the tools of the board, and the French that is not on the first screen.
    Acts {
        update: Acts,
        carry_out: Later,
        toolbox: Toolbox,
        words: Tables,
    },
    Dossier {
        refresh: Refresh,
        draw: Draw,
    },
    Pages {
        update: Pages,
        draw: Draw,
    },
    Companies {
        update: Companies,
        draw: Draw,
    },
    Files {
        update: Files,
        carry_out: Later,
        draw: Draw,
    },
    Results {
        update: Results,
        draw: Draw,
    },
}

/// Why a part is not here: the browser could not fetch it, and has said so in its console.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing;

/// Fetches something.
pub type Fetch<T> = fn() -> Pin<Box<dyn Future<Output = Result<T, Missing>>>>;

/// Reads the file of another language than French, which is fetched apart; none when it is no catalogue.
pub type ReadLanguage = fn(Lang, &str) -> Option<Catalogue>;

/// The rows of each sheet.
pub type ReadWorkbook = fn(&[u8]) -> Result<Vec<Vec<Row>>, WorkbookError>;

/// Rows as a workbook of this day.
pub type WriteWorkbook = fn(&[Vec<String>], Day) -> Result<Vec<u8>, Unwritable>;

/// What reads and writes workbooks ([`crate::exchange::workbook`]).
#[derive(Clone, Copy)]
pub struct Workbooks {
    pub read: ReadWorkbook,
    pub write: WriteWorkbook,
}

/// How each part is fetched.
#[derive(Clone, Copy)]
pub struct Loaders {
    pub acts: Fetch<Brought>,
    pub dossier: Fetch<Brought>,
    pub pages: Fetch<Brought>,
    pub companies: Fetch<Brought>,
    pub files: Fetch<Brought>,
    pub results: Fetch<Brought>,
    /// What reads other languages; only who chooses one needs it.
    pub languages: Fetch<ReadLanguage>,
    /// What reads and writes workbooks; only who gives or wants one needs it.
    pub workbooks: Fetch<Workbooks>,
}

impl PartialEq for Loaders {
    /// The ways to the parts are those of the program's own crate, and stay the same.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Loaders {
    fn of(&self, part: Part) -> Option<Fetch<Brought>> {
        match part {
            Part::Main => None,
            Part::Acts => Some(self.acts),
            Part::Dossier => Some(self.dossier),
            Part::Pages => Some(self.pages),
            Part::Companies => Some(self.companies),
            Part::Files => Some(self.files),
            Part::Results => Some(self.results),
        }
    }
}

/// What became of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Arrival {
    /// Nobody needed it yet.
    #[default]
    Awaited,
    Fetching,
    Here,
    /// It could not be had; `outdated` when the host has another build by now.
    Failed {
        outdated: bool,
    },
}

impl Arrival {
    /// Whether waiting changes something.
    pub fn is_to_come(self) -> bool {
        matches!(self, Arrival::Awaited | Arrival::Fetching)
    }
}

/// What became of the parts, and what those that are here draw.
#[derive(Clone, Default)]
pub struct Shelf {
    arrivals: [Arrival; LATER.len()],
    toolbox: Option<Toolbox>,
    screens: [Option<Draw>; LATER.len()],
}

impl PartialEq for Shelf {
    /// What is drawn follows from which parts are here: a part brings the same functions each time.
    fn eq(&self, other: &Self) -> bool {
        self.arrivals == other.arrivals
    }
}

impl Shelf {
    /// What became of a part.
    pub fn get(&self, part: Part) -> Arrival {
        place(part).map_or(Arrival::Here, |place| self.arrivals[place])
    }

    /// What became of what a screen needs: its part, and the one that writes, so that no form of it has to wait.
    pub fn screen(&self, part: Part) -> Arrival {
        match (self.get(Part::Acts), self.get(part)) {
            (Arrival::Here, arrival) | (arrival, Arrival::Here) => arrival,
            (Arrival::Failed { outdated }, _) | (_, Arrival::Failed { outdated }) => Arrival::Failed { outdated },
            (arrival, _) => arrival,
        }
    }

    /// Takes note of what became of a part.
    pub fn note(&mut self, part: Part, arrival: Arrival) {
        if let Some(place) = place(part) {
            self.arrivals[place] = arrival;
        }
    }

    /// Keeps what a part draws.
    pub fn keep(&mut self, brought: &Brought) {
        let (part, draw) = match *brought {
            Brought::Acts { toolbox, .. } => {
                self.toolbox = Some(toolbox);
                return self.note(Part::Acts, Arrival::Here);
            }
            Brought::Dossier { draw, .. } => (Part::Dossier, draw),
            Brought::Pages { draw, .. } => (Part::Pages, draw),
            Brought::Companies { draw, .. } => (Part::Companies, draw),
            Brought::Files { draw, .. } => (Part::Files, draw),
            Brought::Results { draw, .. } => (Part::Results, draw),
        };
        if let Some(place) = place(part) {
            self.screens[place] = Some(draw);
        }
        self.note(part, Arrival::Here);
    }

    /// What draws the screen of a part, once all it needs is here.
    pub fn draw(&self, part: Part) -> Option<Draw> {
        let is_whole = self.screen(part) == Arrival::Here;
        place(part).and_then(|place| self.screens[place]).filter(|_| is_whole)
    }

    /// Draws one of the tools, or nothing while they are not here. It is one node either way: what stands beside it
    /// keeps its place, and so its elements and the focus in them, when the tools come.
    pub fn tool(&self, draw: impl FnOnce(&Toolbox) -> Html) -> Html {
        self.toolbox.as_ref().map(draw).unwrap_or_default()
    }

    /// The next part to fetch while nothing else is to be done; one that failed waits until it is asked for.
    pub fn next_awaited(&self) -> Option<Part> {
        LATER.into_iter().find(|part| self.get(*part) == Arrival::Awaited)
    }
}

fn place(part: Part) -> Option<usize> {
    LATER.iter().position(|later| *later == part)
}

/// The parts, and how a view asks for one.
#[derive(Clone, PartialEq)]
pub struct Parts {
    pub shelf: Shelf,
    /// How many gestures wait for each later part; for the part that writes, also those that wait for the journal.
    pub waiting: Waiting,
    pub ask: Callback<Part>,
    /// For the parts that bring no screen; none where no program is around the view.
    pub loaders: Option<Loaders>,
}

/// Numbers of gestures, in the order of [`LATER`].
pub type Waiting = [usize; LATER.len()];

impl Parts {
    /// How many gestures wait for a part.
    pub fn waiting_for(&self, part: Part) -> usize {
        place(part).map_or(0, |place| self.waiting[place])
    }
}

/// The parts around a view.
#[hook]
pub fn use_parts() -> Parts {
    // The program provides them above everything it draws.
    use_context::<Parts>().unwrap_or_else(|| Parts {
        shelf: Shelf::default(),
        waiting: Waiting::default(),
        ask: Callback::noop(),
        loaders: None,
    })
}

/// Fetches a part and tells what it brought, or whether the host has another build by now.
pub fn fetch(loaders: &Loaders, part: Part, tell: Callback<Result<Brought, bool>>) {
    let Some(fetch) = loaders.of(part) else { return };
    let arriving = fetch();
    spawn_local(async move {
        // Both are on their way at once.
        let styled = styles::ask();
        let arrived = match (arriving.await, styles::arrived(styled).await) {
            (Ok(brought), Ok(())) => Ok(brought),
            _ => Err(is_outdated().await),
        };
        tell.emit(arrived);
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
