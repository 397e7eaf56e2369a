//! The screens, and the snapshot of the model that they are drawn from.

pub mod agenda;
pub mod board;
pub mod bulk;
pub mod companies;
pub mod dossier;
pub mod erasing;
pub mod exchanges;
pub mod failed;
pub mod first_start;
pub mod form;
pub mod gathering;
pub mod help;
pub mod index;
pub mod joining;
pub mod keys_list;
pub mod matching;
pub mod office;
pub mod openings;
pub mod outpost;
pub mod paper;
pub mod part;
pub mod people;
pub mod presence;
pub mod quick;
pub mod results;
pub mod settings;
pub mod shell;
pub mod today;
pub mod views;

use crate::app::board::axis::Heading;
use crate::app::board::{ColumnView, Late, Selection};
use crate::app::companies::Book;
use crate::app::device::{Choices, Hidden, Register};
use crate::app::erasing::Over;
use crate::app::import::Stage;
use crate::app::joining::Found;
use crate::app::journal::Damaged;
use crate::app::notice::Toast;
use crate::app::offline::Offline;
use crate::app::outpost::Shown;
use crate::app::presence::Grid;
use crate::app::session::SaveState;
use crate::app::today::List;
use crate::app::week::WeekOfContacts;
use crate::app::{Dialog, Filter, Model, Phase, Route, Shared, backup, keyring, ledger, sharing};
use crate::domain::PersonId;
use crate::insight::erasing::readers::Past;
use crate::insight::gathering::Gathering;
use crate::insight::path::workload::Load;
use crate::insight::today::Item;
use crate::insight::{Card, Dossier, Matrix};
use std::collections::BTreeSet;
use std::rc::Rc;

/// What is on the screen. What is large is shared. What the board never shows is compared by its place in memory alone:
/// comparing values would bring the code of every type that a screen can show into what is fetched first.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    pub phase: Phase,
    pub route: Route,
    pub filter: Filter,
    /// The words in the search box, where the board does not follow them yet.
    pub typed: Option<String>,
    pub columns: Rc<[Rc<ColumnView>]>,
    /// How many persons are on the board, whatever the filter.
    pub people: usize,
    /// The cards that pass the filter; empty on screens that do not list them.
    pub selection: Rc<[Rc<Card>]>,
    /// The groups that begin among them.
    pub headings: Rc<[Heading]>,
    /// Referents by steps; none when it is folded away.
    pub matrix: Option<Rc<Matrix>>,
    pub late: Late,
    pub dossier: Option<Shared<Dossier>>,
    /// What is to be looked at today.
    pub day: Shared<List>,
    /// What the rules remind of in it.
    pub reminders: Shared<Vec<Item>>,
    pub presence: Option<Shared<Grid>>,
    pub gatherings: Shared<Vec<Gathering>>,
    /// The contacts of the week that the route names.
    pub week: Option<Shared<WeekOfContacts>>,
    /// What each colleague carries, where it was counted.
    pub loads: Shared<Vec<Load>>,
    /// The permanences, once somebody looks.
    pub outposts: Option<Shared<Shown>>,
    /// Companies, openings and what is known of people for them, once somebody looks.
    pub book: Option<Shared<Book>>,
    /// Files about companies and offers.
    pub ledger: Shared<ledger::Shown>,
    /// The figures that funders ask for, once somebody looks.
    pub results: Option<Shared<crate::app::results::Shown>>,
    pub selected: Rc<BTreeSet<PersonId>>,
    pub saving: SaveState,
    pub register: Rc<Register>,
    pub choices: Rc<Choices>,
    pub damaged: Shared<Vec<Damaged>>,
    pub dialog: Option<Shared<Dialog>>,
    pub toast: Option<Shared<Toast>>,
    /// Whether the example is on the board.
    pub example: bool,
    pub persisted: Option<bool>,
    pub offline: Offline,
    pub import: Stage,
    pub backup: backup::State,
    /// The packet that is being prepared.
    pub desk: Option<Shared<sharing::Desk>>,
    pub sharing: Shared<sharing::State>,
    /// What is shared with each partner, once somebody asked.
    pub overview: Option<Shared<sharing::Overview>>,
    /// The text of the trousseau, where this device has it.
    pub keyring: Option<Hidden>,
    /// What is done with the keys.
    pub keys: Shared<keyring::State>,
    /// Who may be one person.
    pub duplicates: Shared<Found>,
    /// Those whose time is over, once somebody asked.
    pub due: Option<Shared<Vec<Over>>>,
    /// What was erased before.
    pub past: Shared<Vec<Past>>,
    /// What stands over people in the week of the agenda.
    pub agenda: Option<Shared<crate::app::agenda::Read>>,
    /// What became of the calendar that was asked for.
    pub taking: Shared<crate::app::agenda::Taking>,
}

/// The snapshot of a model.
pub fn view_of(model: &Model) -> View {
    let lists = matches!(model.route, Route::People(_) | Route::Person(..));
    let selection = if lists { model.board.selection(&model.settings) } else { Selection::default() };
    let figures = model.kept.choices.matrix && matches!(model.route, Route::Board(_) | Route::Person(..));
    View {
        phase: model.phase.clone(),
        route: model.route.clone(),
        filter: model.route.filter(),
        typed: model.opened.typed().map(str::to_owned),
        columns: model.board.columns().into(),
        people: model.board.len(),
        selection: selection.cards,
        headings: selection.headings,
        matrix: figures.then(|| model.board.matrix(&model.settings)),
        late: model.board.late(),
        dossier: model.dossier.clone(),
        day: model.day.shown.clone(),
        reminders: model.reminders.clone(),
        presence: model.presence.clone(),
        gatherings: model.gatherings.clone(),
        week: model.week.clone(),
        loads: model.loads.clone(),
        outposts: model.outposts.shown.clone(),
        book: model.companies.shown.clone(),
        ledger: model.ledger.shown.clone(),
        results: model.results.shown.clone(),
        selected: model.board.selected.clone(),
        saving: model.saving.state.clone(),
        register: model.kept.register.clone(),
        choices: model.kept.choices.clone(),
        damaged: model.segments.damaged.clone(),
        dialog: model.dialog.clone(),
        toast: model.toasts.shown.clone(),
        example: model.example.is_some(),
        persisted: model.kept.persisted,
        offline: model.offline,
        import: model.import.stage(),
        backup: model.backup.state.clone(),
        desk: model.sharing.desk.clone(),
        sharing: model.sharing.state.clone(),
        overview: model.sharing.overview.clone(),
        keyring: model.kept.keyring.clone(),
        keys: model.keys.state.clone(),
        duplicates: model.joining.found.clone(),
        due: model.erasing.due.clone(),
        past: model.erasing.past.clone(),
        agenda: model.agenda.read.clone(),
        taking: model.agenda.taking.clone(),
    }
}
