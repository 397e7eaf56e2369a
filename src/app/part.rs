//! The parts in which the page is fetched, and what each brings to [`update`](super::update) once it is here.
//!
//! The main part reads no fact and links nothing of the others: it calls them through the function pointers of
//! [`Parts`]. Each function named here is in one part only, so a feature belongs to the part of its `update`.

mod waiting;

pub use waiting::Waiting;

use super::cx::Cx;
use super::effect::Effect;
use super::model::Model;
use super::msg::Msg;
use super::undo;
use super::{
    agenda, backup, bulk, companies, dossier, editing, erasing, example, gathering, import, jobs, joining, journal,
    keyring, ledger, moving, offline, openings, outpost, pages, people, presence, quick, results, settings, sharing,
    today,
};
use crate::domain::PersonId;
use std::collections::BTreeSet;

/// A part of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Opening, the board, and what reads it. Always here.
    Main,
    /// What parses and writes facts.
    Acts,
    /// Reading and drawing a dossier.
    Dossier,
    /// The other screens, and sheets on paper.
    Pages,
    /// Companies, what they offer, and whom it may suit.
    Companies,
    /// Files that come and go, and the example.
    Files,
    /// The figures that funders ask for.
    Results,
}

/// The function that takes the messages of a feature.
pub type Update<M> = fn(&mut Model, M, &mut Cx);

/// Which of the people on the screen are to be read again.
#[derive(Debug, Clone, Copy)]
pub enum Touched<'a> {
    /// The address names something else.
    Route,
    /// Facts about these people have arrived, or another day has begun.
    Persons(&'a BTreeSet<PersonId>),
}

/// Reads again what the route shows, after facts or the route have changed.
pub type Refresh = fn(&mut Model, Touched<'_>);

/// What the part that writes brings.
#[derive(Debug, Clone, Copy)]
pub struct Acts {
    pub journal: Update<journal::Msg>,
    pub moving: Update<moving::Msg>,
    pub editing: Update<editing::Msg>,
    pub undo: Update<undo::Msg>,
    pub people: Update<people::Msg>,
    pub bulk: Update<bulk::Msg>,
    pub quick: Update<quick::Msg>,
    pub presence: Update<presence::Msg>,
    pub settings: Update<settings::Msg>,
    pub gathering: Update<gathering::Msg>,
    /// Reads again the cards of those whose facts were read.
    pub read_cards: fn(&mut Model, &mut Cx),
    /// Prepares the search texts that are missing.
    pub prepare_texts: fn(&mut Model),
}

impl Acts {
    /// All of it.
    pub fn whole() -> Self {
        Self {
            journal: journal::update,
            moving: moving::update,
            editing: editing::update,
            undo: undo::update,
            people: people::update,
            bulk: bulk::update,
            quick: quick::update,
            presence: presence::update,
            settings: settings::update,
            gathering: gathering::update,
            read_cards: journal::read_cards_again,
            prepare_texts: journal::prepare_all_texts,
        }
    }

    /// Stands in until the part is here. Without facts there is no card and no text to read again.
    fn absent() -> Self {
        Self {
            journal: fetch,
            moving: fetch,
            editing: fetch,
            undo: fetch,
            people: fetch,
            bulk: fetch,
            quick: fetch,
            presence: fetch,
            settings: fetch,
            gathering: fetch,
            read_cards: |_, _| {},
            prepare_texts: |_| {},
        }
    }
}

/// What the part with the other screens brings.
#[derive(Debug, Clone, Copy)]
pub struct Pages {
    pub refresh: Refresh,
    pub today: Update<today::Msg>,
    /// Reads one slice more of what is long to read.
    pub go_on: fn(&mut Model, &mut Cx),
}

impl Pages {
    /// All of it.
    pub fn whole() -> Self {
        Self { refresh: pages::refresh, today: today::update, go_on: today::go_on }
    }

    /// Stands in until the part is here.
    fn absent() -> Self {
        Self { refresh: |_, _| {}, today: fetch, go_on: |_, _| {} }
    }
}

/// What the part with companies brings.
#[derive(Debug, Clone, Copy)]
pub struct Companies {
    pub refresh: Refresh,
    pub companies: Update<companies::Msg>,
    pub openings: Update<openings::Msg>,
    pub ledger: Update<ledger::Msg>,
    /// Reads one slice more of what these screens need.
    pub go_on: fn(&mut Model, &mut Cx),
}

impl Companies {
    /// All of it.
    pub fn whole() -> Self {
        Self {
            refresh: companies::refresh,
            companies: companies::update,
            openings: openings::update,
            ledger: ledger::update,
            go_on: |model, cx| {
                companies::go_on(model, cx);
                ledger::go_on(model, cx);
            },
        }
    }

    /// Stands in until the part is here.
    fn absent() -> Self {
        Self { refresh: |_, _| {}, companies: fetch, openings: fetch, ledger: fetch, go_on: |_, _| {} }
    }
}

/// What the part with results brings.
#[derive(Debug, Clone, Copy)]
pub struct Results {
    pub refresh: Refresh,
    pub results: Update<results::Msg>,
    /// Reads one slice more of everybody.
    pub go_on: fn(&mut Model, &mut Cx),
}

impl Results {
    /// All of it.
    pub fn whole() -> Self {
        Self { refresh: results::refresh, results: results::update, go_on: results::go_on }
    }

    /// Stands in until the part is here.
    fn absent() -> Self {
        Self { refresh: |_, _| {}, results: fetch, go_on: |_, _| {} }
    }
}

/// What the part with files brings.
#[derive(Debug, Clone, Copy)]
pub struct Files {
    pub jobs: Update<jobs::Msg>,
    pub import: Update<import::Msg>,
    pub backup: Update<backup::Msg>,
    pub example: Update<example::Msg>,
    pub sharing: Update<sharing::Msg>,
    pub keyring: Update<keyring::Msg>,
    pub joining: Update<joining::Msg>,
    pub erasing: Update<erasing::Msg>,
    pub offline: Update<offline::Msg>,
    pub agenda: Update<agenda::Msg>,
    pub outpost: Update<outpost::Msg>,
}

impl Files {
    /// All of it.
    pub fn whole() -> Self {
        Self {
            jobs: jobs::update,
            import: import::update,
            backup: backup::update,
            example: example::update,
            sharing: sharing::update,
            keyring: keyring::update,
            joining: joining::update,
            erasing: erasing::update,
            offline: offline::update,
            agenda: agenda::update,
            outpost: outpost::update,
        }
    }

    /// Stands in until the part is here.
    fn absent() -> Self {
        Self {
            jobs: fetch,
            import: fetch,
            backup: fetch,
            example: fetch,
            sharing: fetch,
            keyring: fetch,
            joining: fetch,
            erasing: fetch,
            offline: fetch,
            agenda: fetch,
            outpost: fetch,
        }
    }
}

/// Asks for the part that a message needs; the message comes again once it is here.
fn fetch<M: Into<Msg>>(_: &mut Model, msg: M, cx: &mut Cx) {
    cx.ask(Effect::Fetch(Box::new(msg.into())));
}

/// The parts that are here.
#[derive(Debug, Clone, Copy, Default)]
pub struct Parts {
    acts: Option<Acts>,
    dossier: Option<Refresh>,
    pages: Option<Pages>,
    companies: Option<Companies>,
    files: Option<Files>,
    results: Option<Results>,
}

impl Parts {
    /// All parts, for a program that is linked in one piece.
    pub fn all() -> Self {
        Self {
            acts: Some(Acts::whole()),
            dossier: Some(dossier::refresh),
            pages: Some(Pages::whole()),
            companies: Some(Companies::whole()),
            files: Some(Files::whole()),
            results: Some(Results::whole()),
        }
    }

    /// Whether a part is here.
    pub fn hold(&self, part: Part) -> bool {
        match part {
            Part::Main => true,
            Part::Acts => self.acts.is_some(),
            Part::Dossier => self.dossier.is_some(),
            Part::Pages => self.pages.is_some(),
            Part::Companies => self.companies.is_some(),
            Part::Files => self.files.is_some(),
            Part::Results => self.results.is_some(),
        }
    }

    /// The part that writes has come.
    pub fn link_acts(&mut self, acts: Acts) {
        self.acts = Some(acts);
    }

    /// The part with files has come.
    pub fn link_files(&mut self, files: Files) {
        self.files = Some(files);
    }

    /// The part with the dossier has come: it brings what reads one.
    pub fn link_dossier(&mut self, refresh: Refresh) {
        self.dossier = Some(refresh);
    }

    /// The part with the other screens has come: it brings what reads the grid of presences, and the day.
    pub fn link_pages(&mut self, pages: Pages) {
        self.pages = Some(pages);
    }

    /// The part with companies has come.
    pub fn link_companies(&mut self, companies: Companies) {
        self.companies = Some(companies);
    }

    /// The part with results has come.
    pub fn link_results(&mut self, results: Results) {
        self.results = Some(results);
    }

    /// What makes figures, or what asks for it.
    pub fn results(&self) -> Results {
        self.results.unwrap_or_else(Results::absent)
    }

    /// What works with companies, or what asks for it.
    pub fn companies(&self) -> Companies {
        self.companies.unwrap_or_else(Companies::absent)
    }

    /// What writes, or what asks for it.
    pub fn acts(&self) -> Acts {
        self.acts.unwrap_or_else(Acts::absent)
    }

    /// What reads the other screens, or what asks for it.
    pub fn pages(&self) -> Pages {
        self.pages.unwrap_or_else(Pages::absent)
    }

    /// What works on files, or what asks for it.
    pub fn files(&self) -> Files {
        self.files.unwrap_or_else(Files::absent)
    }

    /// Reads again what the route shows.
    pub fn refresh(&self, model: &mut Model, touched: Touched<'_>) {
        let companies = self.companies.map(|companies| companies.refresh);
        let results = self.results.map(|results| results.refresh);
        for refresh in [self.dossier, self.pages.map(|pages| pages.refresh), companies, results].into_iter().flatten() {
            refresh(model, touched);
        }
    }

    /// Goes on with the works that are done in slices, in the parts that are here.
    pub fn go_on(&self, model: &mut Model, cx: &mut Cx) {
        if let Some(files) = self.files {
            (files.jobs)(model, jobs::Msg::Continued, cx);
        }
        if let Some(pages) = self.pages {
            (pages.go_on)(model, cx);
        }
        if let Some(companies) = self.companies {
            (companies.go_on)(model, cx);
        }
        if let Some(results) = self.results {
            (results.go_on)(model, cx);
        }
    }
}
