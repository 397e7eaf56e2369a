//! The state of the program: what all features share, and the part of each.

use super::agenda::Agenda;
use super::backup::Backup;
use super::board::Board;
use super::companies::Companies;
use super::device::{Device, Kept};
use super::dialog::Dialog;
use super::effect::Focus;
use super::erasing::Erasing;
use super::import::Import;
use super::jobs::Jobs;
use super::joining::Joining;
use super::journal::Segments;
use super::keyring;
use super::ledger::Ledger;
use super::notice::Toasts;
use super::offline::Offline;
use super::opening::Opened;
use super::outpost::Outposts;
use super::people::People;
use super::presence::Grid;
use super::results::Results;
use super::route::Route;
use super::session::{Phase, SaveState, Saving};
use super::shared::Shared;
use super::sharing::Sharing;
use super::today as day;
use super::undo::Imported;
use super::week::WeekOfContacts;
use crate::domain::{ActId, Day, Subject};
use crate::insight::gathering::Gathering;
use crate::insight::path::workload::Load;
use crate::insight::today::Item;
use crate::insight::{Dossier, Settings};
use crate::journal::Journal;
use crate::journal::pen::Seen;
use std::rc::Rc;

/// The whole state.
#[derive(Debug)]
pub struct Model {
    pub phase: Phase,
    pub today: Day,
    pub device: Option<Device>,
    pub journal: Journal,
    pub settings: Rc<Settings>,
    pub route: Route,
    /// Whether the address names no screen, and nobody has said yet which one is meant.
    pub unnamed: bool,
    /// Where the focus goes once this address is reached.
    pub going: Option<(Route, Focus)>,

    pub board: Board,
    /// The dossier that the route names.
    pub dossier: Option<Shared<Dossier>>,
    /// Who was there, of the group and week that the route names.
    pub presence: Option<Shared<Grid>>,
    /// The gatherings that the route shows.
    pub gatherings: Shared<Vec<Gathering>>,
    /// What is to be looked at over everybody, once the list was opened.
    pub day: day::State,
    /// What the rules remind of in the open dossier.
    pub reminders: Shared<Vec<Item>>,
    /// The contacts of the week that the route names.
    pub week: Option<Shared<WeekOfContacts>>,
    /// What each colleague carries, where it was counted.
    pub loads: Shared<Vec<Load>>,
    /// The permanences, while one of their screens is open.
    pub outposts: Outposts,
    pub companies: Companies,
    /// Files about companies and offers.
    pub ledger: Ledger,
    /// The figures that funders ask for, while their screen is open.
    pub results: Results,
    pub dialog: Option<Shared<Dialog>>,
    pub toasts: Toasts,
    pub kept: Kept,
    /// What the opening left for later.
    pub opened: Opened,
    /// What stood before the author when a menu was opened or a card lifted.
    pub seen: Option<(Subject, Seen)>,
    pub people: People,
    /// The segments of the disk that the journal was read from.
    pub segments: Segments,
    pub saving: Saving,
    pub jobs: Jobs,
    /// The file that is on its way in.
    pub import: Import,
    /// The backup that is on its way out.
    pub backup: Backup,
    /// What is on its way to another organisation.
    pub sharing: Sharing,
    /// The keys that are being made.
    pub keys: keyring::Keys,
    /// Dossiers that may be of one person.
    pub joining: Joining,
    /// Those whose time is over.
    pub erasing: Erasing,
    /// The week of the agenda, and calendars to take along.
    pub agenda: Agenda,
    /// The copy of the program for when there is no network.
    pub offline: Offline,
    /// Imports from other tools that can still be taken back, the latest last.
    pub imports: Vec<Imported>,
    /// The act by which the example was loaded, while it is on the board.
    pub example: Option<ActId>,
}

impl Model {
    /// A program that has read nothing yet.
    pub fn new(today: Day, route: Route) -> Self {
        Self {
            phase: Phase::Loading,
            today,
            device: None,
            journal: Journal::new(),
            settings: Rc::default(),
            route,
            unnamed: false,
            going: None,
            board: Board::default(),
            dossier: None,
            presence: None,
            gatherings: Shared::default(),
            day: day::State::default(),
            reminders: Shared::default(),
            week: None,
            loads: Shared::default(),
            outposts: Outposts::default(),
            companies: Companies::default(),
            ledger: Ledger::default(),
            results: Results::default(),
            dialog: None,
            toasts: Toasts::default(),
            kept: Kept::default(),
            opened: Opened::default(),
            seen: None,
            people: People::default(),
            segments: Segments::default(),
            saving: Saving::default(),
            jobs: Jobs::default(),
            import: Import::default(),
            backup: Backup::default(),
            sharing: Sharing::default(),
            keys: keyring::Keys::default(),
            joining: Joining::default(),
            erasing: Erasing::default(),
            agenda: Agenda::default(),
            offline: Offline::default(),
            imports: Vec::new(),
            example: None,
        }
    }

    /// Whether everything on the screen is on the disk.
    pub fn is_saved(&self) -> bool {
        self.saving.state == SaveState::Saved
    }
}
