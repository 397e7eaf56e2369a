//! The address of each screen, with its filter, so that a view can be bookmarked.

pub mod sheet;
mod update;

pub use sheet::Sheet;
pub use update::{Msg, update};

use super::board::Filter;
use super::board::filter::{Behind, Whose};
use crate::domain::{CompanyId, Day, ElementId, GatheringId, OpeningId, PersonId};
use crate::insight::outpost::Radius;
use crate::insight::presence::timetable::monday_of;
use sheet::SHEET;
use std::fmt;

/// A day at the place of a meeting, and who is near it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct At {
    pub meeting: ElementId,
    /// None is the next one.
    pub day: Option<Day>,
    pub radius: Radius,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// What is to be looked at today.
    Today(Whose),
    Board(Filter),
    People(Filter),
    /// One dossier, beside the selection that it was opened from.
    Person(PersonId, Filter),
    /// A printable sheet of one person.
    Sheet(PersonId, Sheet),
    /// The presences of a group in the week of a Monday; without them the first group, and this week.
    Sessions {
        cohort: Option<ElementId>,
        week: Option<Day>,
    },
    /// The presence sheet to sign of that group and week.
    PresenceSheet {
        cohort: Option<ElementId>,
        week: Option<Day>,
    },
    /// One gathering: its people, and what came of each.
    Gathering(GatheringId),
    /// Its list to sign.
    GatheringSheet(GatheringId),
    /// The contacts of the week of a Monday, on paper; without it this week.
    WeekSheet {
        week: Option<Day>,
    },
    /// A week of the agenda. Its query is kept as it stands: the screen reads it, and the board has no use for that code.
    Agenda(String),
    /// The permanences and their next days.
    Outposts,
    /// A day at one of them.
    Outpost(At),
    /// What one takes there, on paper.
    OutpostSheet(At),
    /// The companies. The queries of these lists are kept as they stand: their screens read them.
    Companies(String),
    Company(CompanyId),
    /// What one takes to a visit there, on paper.
    CompanySheet(CompanyId),
    /// What is offered: jobs, and places for placements.
    Openings(String),
    /// One opening: who it may suit, and how far each got.
    Opening(OpeningId),
    /// Places for placements beside those who will need one.
    Places(String),
    /// The figures that funders ask for. Its query is kept as it stands too.
    Results(String),
    /// The same as a sheet.
    ResultsSheet(String),
    Exchanges,
    /// The sheet that brings the keys of the organisation back.
    KeyringSheet,
    Settings,
    Help,
}

impl Default for Route {
    fn default() -> Self {
        Route::Board(Filter::default())
    }
}

impl Route {
    /// Reads the fragment of an address, with or without its `#`. An unknown one is the board.
    pub fn parse(fragment: &str) -> Route {
        let fragment = fragment.trim_start_matches('#');
        let (path, query) = fragment.split_once('?').unwrap_or((fragment, ""));
        let mut parts = path.trim_matches('/').split('/');
        match (parts.next(), parts.next()) {
            (Some("aujourdhui"), None) => Route::Today(if query == EVERYBODY { Whose::Everybody } else { Whose::Mine }),
            (Some("personnes"), Some(id)) => match PersonId::parse(id) {
                Ok(id) => match Sheet::read(query) {
                    Some(sheet) => Route::Sheet(id, sheet),
                    None => Route::Person(id, Filter::read(query)),
                },
                Err(_) => Route::People(selection(query)),
            },
            (Some("personnes"), None) => week_sheet(query).unwrap_or_else(|| Route::People(selection(query))),
            (Some("seances"), Some(id)) => match GatheringId::parse(id) {
                Ok(id) if sheet_of(query).as_deref() == Some(PRESENCE) => Route::GatheringSheet(id),
                Ok(id) => Route::Gathering(id),
                Err(_) => sessions(query),
            },
            (Some("seances"), None) => sessions(query),
            (Some("agenda"), None) => Route::Agenda(query.to_owned()),
            (Some("permanences"), Some(id)) => match ElementId::parse(id) {
                Ok(meeting) => outpost(meeting, query),
                Err(_) => Route::Outposts,
            },
            (Some("permanences"), None) => Route::Outposts,
            (Some("entreprises"), Some(id)) => match CompanyId::parse(id) {
                Ok(id) if sheet_of(query).as_deref() == Some(VISIT) => Route::CompanySheet(id),
                Ok(id) => Route::Company(id),
                Err(_) => Route::Companies(String::new()),
            },
            (Some("entreprises"), None) => Route::Companies(query.to_owned()),
            (Some("offres"), Some(id)) => match OpeningId::parse(id) {
                Ok(id) => Route::Opening(id),
                Err(_) => Route::Openings(String::new()),
            },
            (Some("offres"), None) => Route::Openings(query.to_owned()),
            (Some("places"), None) => Route::Places(query.to_owned()),
            (Some("resultats"), None) if sheet_of(query).as_deref() == Some(REPORT) => {
                Route::ResultsSheet(query.to_owned())
            }
            (Some("resultats"), None) => Route::Results(query.to_owned()),
            (Some("echanges"), None) if query == KEYRING => Route::KeyringSheet,
            (Some("echanges"), None) => Route::Exchanges,
            (Some("reglages"), None) => Route::Settings,
            (Some("aide"), None) => Route::Help,
            _ => Route::Board(selection(query)),
        }
    }

    /// The screen that an address means which names none: what is to be looked at today, where there are people; else the
    /// board, which says how to begin.
    pub fn home(has_people: bool) -> Route {
        if has_people { Route::Today(Whose::Mine) } else { Route::default() }
    }

    /// Whether a fragment names no screen at all: which one is meant is known once the board is.
    pub fn is_unnamed(fragment: &str) -> bool {
        fragment.trim_start_matches('#').trim_matches('/').is_empty()
    }

    /// The filter of the screen; screens without a selection show all.
    pub fn filter(&self) -> Filter {
        match self {
            Route::Board(filter) | Route::People(filter) | Route::Person(_, filter) => filter.clone(),
            Route::Sheet(..) | Route::Sessions { .. } | Route::PresenceSheet { .. } | Route::WeekSheet { .. } => {
                Filter::default()
            }
            Route::Gathering(_) | Route::GatheringSheet(_) | Route::Agenda(_) => Filter::default(),
            Route::Today(_) | Route::Outposts | Route::Outpost(_) | Route::OutpostSheet(_) => Filter::default(),
            Route::Companies(_) | Route::Company(_) | Route::CompanySheet(_) => Filter::default(),
            Route::Openings(_) | Route::Opening(_) | Route::Places(_) => Filter::default(),
            Route::Results(_) | Route::ResultsSheet(_) => Filter::default(),
            Route::Exchanges | Route::KeyringSheet | Route::Settings | Route::Help => Filter::default(),
        }
    }

    /// The board, the list or the day behind an open dossier, to which closing it leads; any other screen as it is.
    pub fn behind(&self) -> Route {
        match self {
            Route::Person(_, filter) => {
                let shown = Filter { behind: Behind::Board, ..filter.clone() };
                match filter.behind {
                    Behind::Board => Route::Board(shown),
                    Behind::List => Route::People(shown),
                    Behind::Today(whose) => Route::Today(whose),
                }
            }
            route => route.clone(),
        }
    }

    /// Whether the day is on the screen, alone or beside a dossier.
    pub fn is_day(&self) -> bool {
        match self {
            Route::Person(_, filter) => matches!(filter.behind, Behind::Today(_)),
            route => matches!(route, Route::Today(_)),
        }
    }

    /// Whether companies, openings or places are on the screen.
    pub fn is_of_companies(&self) -> bool {
        let companies = matches!(self, Route::Companies(_) | Route::Company(_) | Route::CompanySheet(_));
        companies || matches!(self, Route::Openings(_) | Route::Opening(_) | Route::Places(_))
    }

    /// Whether the results are on the screen.
    pub fn is_of_results(&self) -> bool {
        matches!(self, Route::Results(_) | Route::ResultsSheet(_))
    }

    /// The person whose dossier or sheet the screen shows.
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Route::Person(person, _) | Route::Sheet(person, _) => Some(*person),
            Route::Board(_) | Route::People(_) | Route::Sessions { .. } | Route::PresenceSheet { .. } => None,
            Route::Gathering(_) | Route::GatheringSheet(_) | Route::Agenda(_) => None,
            Route::Today(_) | Route::Outposts | Route::Outpost(_) | Route::OutpostSheet(_) => None,
            Route::Companies(_) | Route::Company(_) | Route::CompanySheet(_) => None,
            Route::Openings(_) | Route::Opening(_) | Route::Places(_) => None,
            Route::Results(_) | Route::ResultsSheet(_) => None,
            Route::WeekSheet { .. } | Route::Exchanges | Route::KeyringSheet | Route::Settings | Route::Help => None,
        }
    }

    /// The same screen with another filter; a screen without a selection becomes the board.
    pub fn with_filter(&self, filter: Filter) -> Route {
        match self {
            Route::People(_) => Route::People(filter),
            Route::Person(id, _) => Route::Person(*id, filter),
            _ => Route::Board(filter),
        }
    }
}

/// The filter of the board or the list, which stands behind nothing.
fn selection(query: &str) -> Filter {
    Filter { behind: Behind::Board, ..Filter::read(query) }
}

/// The grid that a query names, or its presence sheet. Any day stands for its week.
fn sessions(query: &str) -> Route {
    let (mut cohort, mut week, mut on_paper) = (None, None, false);
    for (key, value) in form_urlencoded::parse(query.as_bytes()) {
        match key.as_ref() {
            SHEET => on_paper = value == PRESENCE,
            "groupe" => cohort = ElementId::parse(&value).ok(),
            "semaine" => week = Day::parse(&value).ok().map(monday_of),
            _ => {}
        }
    }
    if on_paper { Route::PresenceSheet { cohort, week } } else { Route::Sessions { cohort, week } }
}

/// The day at a place that a query names, or its sheet. What it does not know is left out.
fn outpost(meeting: ElementId, query: &str) -> Route {
    let (mut at, mut on_paper) = (At { meeting, day: None, radius: Radius::default() }, false);
    for (key, value) in form_urlencoded::parse(query.as_bytes()) {
        match key.as_ref() {
            SHEET => on_paper = value == RUN,
            "jour" => at.day = Day::parse(&value).ok(),
            "rayon" => at.radius = Radius::parse(&value).unwrap_or_default(),
            _ => {}
        }
    }
    if on_paper { Route::OutpostSheet(at) } else { Route::Outpost(at) }
}

/// The sheet that a query names.
fn sheet_of(query: &str) -> Option<String> {
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    pairs.find(|(key, _)| key == SHEET).map(|(_, sheet)| sheet.into_owned())
}

/// The sheet of a week that a query of the list asks for.
fn week_sheet(query: &str) -> Option<Route> {
    let (mut on_paper, mut week) = (false, None);
    for (key, value) in form_urlencoded::parse(query.as_bytes()) {
        match key.as_ref() {
            SHEET => on_paper = value == WEEK,
            "semaine" => week = Day::parse(&value).ok().map(monday_of),
            _ => {}
        }
    }
    on_paper.then_some(Route::WeekSheet { week })
}

/// The code of the sheet with the contacts of a week, which is of everybody.
const WEEK: &str = "contacts";

/// The code of the presence sheet, which is of a group and not of a person.
const PRESENCE: &str = "presence";

/// The code of the sheet that one takes to a permanence.
const RUN: &str = "tournee";

/// The code of the sheet that one takes to a company.
const VISIT: &str = "visite";

/// The code of the sheet with the results.
pub const REPORT: &str = "rapport";

/// The query of the day of everybody.
const EVERYBODY: &str = "pour=tous";

/// The query of the sheet with the keys.
const KEYRING: &str = "fiche=trousseau";

/// A screen whose query is kept as it stands.
fn listed(out: &mut fmt::Formatter<'_>, path: &str, query: &str) -> fmt::Result {
    if query.is_empty() { write!(out, "#/{path}") } else { write!(out, "#/{path}?{query}") }
}

/// The fragment, `#` included.
impl fmt::Display for Route {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Only a dossier stands before another screen.
        let with = |out: &mut fmt::Formatter<'_>, path: &str, filter: &Filter| {
            let behind = if matches!(self, Route::Person(..)) { filter.behind } else { Behind::Board };
            let query = Filter { behind, ..filter.clone() }.query();
            if query.is_empty() { write!(out, "#/{path}") } else { write!(out, "#/{path}?{query}") }
        };
        match self {
            Route::Today(Whose::Mine) => out.write_str("#/aujourdhui"),
            Route::Today(Whose::Everybody) => write!(out, "#/aujourdhui?{EVERYBODY}"),
            Route::Board(filter) => with(out, "tableau", filter),
            Route::People(filter) => with(out, "personnes", filter),
            Route::Person(id, filter) => with(out, &format!("personnes/{id}"), filter),
            Route::Sheet(id, sheet) => write!(out, "#/personnes/{id}?{}", sheet.query()),
            Route::Sessions { cohort, week } | Route::PresenceSheet { cohort, week } => {
                let mut query = form_urlencoded::Serializer::new(String::new());
                if matches!(self, Route::PresenceSheet { .. }) {
                    query.append_pair(SHEET, PRESENCE);
                }
                if let Some(cohort) = cohort {
                    query.append_pair("groupe", &cohort.to_string());
                }
                if let Some(week) = week {
                    query.append_pair("semaine", &week.to_string());
                }
                let query = query.finish();
                if query.is_empty() { out.write_str("#/seances") } else { write!(out, "#/seances?{query}") }
            }
            Route::Gathering(id) => write!(out, "#/seances/{id}"),
            Route::GatheringSheet(id) => write!(out, "#/seances/{id}?{SHEET}={PRESENCE}"),
            Route::WeekSheet { week: None } => write!(out, "#/personnes?{SHEET}={WEEK}"),
            Route::WeekSheet { week: Some(week) } => write!(out, "#/personnes?{SHEET}={WEEK}&semaine={week}"),
            Route::Agenda(query) => listed(out, "agenda", query),
            Route::Companies(query) => listed(out, "entreprises", query),
            Route::Company(id) => write!(out, "#/entreprises/{id}"),
            Route::CompanySheet(id) => write!(out, "#/entreprises/{id}?{SHEET}={VISIT}"),
            Route::Openings(query) => listed(out, "offres", query),
            Route::Opening(id) => write!(out, "#/offres/{id}"),
            Route::Places(query) => listed(out, "places", query),
            Route::Results(query) | Route::ResultsSheet(query) => listed(out, "resultats", query),
            Route::Outposts => out.write_str("#/permanences"),
            Route::Outpost(at) | Route::OutpostSheet(at) => {
                let mut query = form_urlencoded::Serializer::new(String::new());
                if matches!(self, Route::OutpostSheet(_)) {
                    query.append_pair(SHEET, RUN);
                }
                if let Some(day) = at.day {
                    query.append_pair("jour", &day.to_string());
                }
                if at.radius != Radius::default() {
                    query.append_pair("rayon", at.radius.code());
                }
                let (meeting, query) = (at.meeting, query.finish());
                if query.is_empty() {
                    write!(out, "#/permanences/{meeting}")
                } else {
                    write!(out, "#/permanences/{meeting}?{query}")
                }
            }
            Route::Exchanges => out.write_str("#/echanges"),
            Route::KeyringSheet => write!(out, "#/echanges?{KEYRING}"),
            Route::Settings => out.write_str("#/reglages"),
            Route::Help => out.write_str("#/aide"),
        }
    }
}

#[cfg(test)]
mod tests;
