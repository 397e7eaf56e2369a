//! From files to reports: of a backup everybody is read, a file of counts says its report itself.

use crate::cli::files::{Files, Kept};
use crate::cli::report::{CliError, Reporter};
use crate::domain::period::Period;
use crate::domain::report::Report;
use crate::domain::{Day, Line, Minute};
use crate::exchange::backup::Origin;
use crate::exchange::introduction::Introduction;
use crate::exchange::results::benchmark;
use crate::exchange::{Envelope, FileError, FileKind, Party};
use crate::insight::Settings;
use crate::insight::results::known::as_known;
use crate::insight::results::slice::split;
use crate::insight::results::{Asked, By, Set, Slice, Story, report, stories};
use crate::journal::Journal;
use std::path::Path;
use uuid::Uuid;

/// What figures are asked for.
#[derive(Debug, Clone, Copy)]
pub struct Given {
    pub period: Period,
    pub on: Option<Day>,
    pub known: Option<Day>,
    pub set: Set,
}

/// A file that was read.
pub enum Held {
    Board(Box<Board>),
    Counts(Box<Report>),
}

/// A backup, and everybody in it.
pub struct Board {
    pub from: Party,
    pub journal: Journal,
    pub settings: Settings,
    pub stories: Vec<Story>,
    pub today: Day,
    territory: Option<Line>,
    given: Given,
}

impl Given {
    /// Reads a file.
    pub fn read(self, path: &Path, files: &Files, reporter: &Reporter) -> Result<Held, CliError> {
        let refused = |error| CliError::File { path: path.to_owned(), error };
        let envelope = files.open(path)?.envelope;
        match envelope.kind {
            FileKind::Backup => Ok(Held::Board(Box::new(self.board(envelope).map_err(refused)?))),
            _ => {
                let held = benchmark::read(&envelope, &|id| reporter.words().id(id)).map_err(refused)?;
                if held.unread > 0 {
                    reporter.remark(
                        "reports-unread",
                        &[("count", held.unread.into()), ("name", held.from.name.to_string().into())],
                    );
                }
                Ok(Held::Counts(Box::new(held.report)))
            }
        }
    }

    fn board(self, envelope: Envelope) -> Result<Board, FileError> {
        let Kept { from, made, mut journal, .. } = Kept::of(envelope)?;
        let territory = Introduction::of(&journal, from.org).territory;
        if let Some(known) = self.known {
            journal = as_known(&journal, known);
        }
        let settings = Settings::read(&journal, from.org);
        let today = self.on.unwrap_or(made.day());
        let stories = stories(&journal, &settings, today);
        Ok(Board { from, settings, stories, today, territory, given: self, journal })
    }
}

impl Held {
    /// What it says of everybody.
    pub fn report(&self) -> Report {
        match self {
            Held::Board(board) => board.report(None),
            Held::Counts(report) => (**report).clone(),
        }
    }
}

impl Board {
    /// The figures of a part, or of everybody.
    pub fn report(&self, slice: Option<Slice>) -> Report {
        let Given { period, known, set, .. } = self.given;
        let asked = Asked { settings: &self.settings, period, today: self.today, as_known: known, slice, set };
        Report { organisations: vec![self.from.name.to_string()], ..report(&self.stories, &asked) }
    }

    /// The parts of an axis in which somebody stands.
    pub fn slices(&self, by: By) -> Vec<Slice> {
        split(&self.stories, by, self.given.set, self.given.period, self.today).into_keys().collect()
    }

    /// The file of counts. The same figures of one day give the same bytes.
    pub fn benchmark(&self) -> Result<Envelope, FileError> {
        let Period { from, to } = self.given.period;
        let created =
            Minute::parse(&format!("{}T00:00Z", self.today)).map_err(|_| FileError::Head { key: "created" })?;
        let id = Uuid::new_v5(&self.from.org.uuid(), format!("benchmark {from} {to} {}", self.today).as_bytes());
        let origin = Origin { from: Some(self.from.clone()), created, id };
        benchmark::file(&self.report(None), self.territory.as_ref(), origin)
    }
}
