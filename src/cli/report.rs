//! Telling people, or other programs, how it went.

use crate::app::calendar::OtherCalendar;
use crate::domain::Lang;
use crate::domain::said::Said;
use crate::exchange::FileError;
use crate::exchange::results::consolidated::ApartError;
use crate::exchange::seal::SealError;
use crate::exchange::trello::{BoardError, Report};
use crate::exchange::workbook::Unwritable;
use crate::i18n::{Arg, Catalogue, boards};
use serde_json::json;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

/// Why no calendar was written.
#[derive(Debug, thiserror::Error)]
pub enum CalendarError {
    #[error("nobody has this name or id")]
    Nobody,
    #[error(transparent)]
    Other(#[from] OtherCalendar),
}

/// Why a command did not do its work.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    #[error("{path}: {error}", path = .path.display())]
    File { path: PathBuf, error: FileError },
    #[error("{path}: {error}", path = .path.display())]
    Seal { path: PathBuf, error: SealError },
    #[error("{path}: {error}", path = .path.display())]
    Board { path: PathBuf, error: BoardError },
    #[error("{path}: {error}", path = .path.display())]
    Calendar { path: PathBuf, error: CalendarError },
    #[error("{path}: {error}", path = .path.display())]
    Apart { path: PathBuf, error: ApartError },
    #[error("{path}: {error}", path = .path.display())]
    Workbook { path: PathBuf, error: Unwritable },
    #[error("{path} is not one backup alone", path = .path.display())]
    OneBackup { path: PathBuf },
    #[error("the last day is before the first")]
    Period,
    #[error("{path} cannot be read: {cause}", path = .path.display())]
    Unreadable { path: PathBuf, cause: io::Error },
    #[error("{path} cannot be written: {cause}", path = .path.display())]
    Unwritable { path: PathBuf, cause: io::Error },
}

impl CliError {
    /// A refused file is 1, anything else is wrong use.
    fn code(&self) -> u8 {
        match self {
            CliError::File { .. } | CliError::Seal { .. } | CliError::Board { .. } => 1,
            CliError::Apart { .. } | CliError::Workbook { .. } => 1,
            CliError::OneBackup { .. } | CliError::Period => 2,
            CliError::Calendar { error: CalendarError::Other(_), .. } => 1,
            CliError::Calendar { error: CalendarError::Nobody, .. } => 2,
            CliError::Unreadable { .. } | CliError::Unwritable { .. } => 2,
        }
    }

    fn message_id(&self) -> &'static str {
        match self {
            CliError::File { error, .. } => error.message_id(),
            CliError::Seal { error, .. } => error.message_id(),
            CliError::Board { error: BoardError::NotABoard, .. } => "cli-not-a-board",
            CliError::Board { error, .. } => error.message_id(),
            CliError::Calendar { error: CalendarError::Nobody, .. } => "cli-calendar-nobody",
            CliError::Calendar { error: CalendarError::Other(_), .. } => "cli-calendar-other",
            CliError::Apart { error, .. } => error.message_id(),
            CliError::Workbook { .. } => "reports-error-workbook",
            CliError::OneBackup { .. } => "cli-report-one-backup",
            CliError::Period => "cli-report-period",
            CliError::Unreadable { .. } => "cli-unreadable",
            CliError::Unwritable { .. } => "cli-unwritable",
        }
    }

    /// The file of which it speaks; two days that make no period are in none.
    fn path(&self) -> String {
        match self {
            CliError::Period => "-".to_owned(),
            CliError::File { path, .. }
            | CliError::Seal { path, .. }
            | CliError::Board { path, .. }
            | CliError::Calendar { path, .. }
            | CliError::Apart { path, .. }
            | CliError::Workbook { path, .. }
            | CliError::OneBackup { path }
            | CliError::Unreadable { path, .. }
            | CliError::Unwritable { path, .. } => path.display().to_string(),
        }
    }
}

/// Speaks one language, or JSON.
pub struct Reporter {
    catalogue: Catalogue,
    json: bool,
}

impl Reporter {
    /// Reads the catalogue of a language; one that is broken leaves French.
    pub fn new(lang: Lang, json: bool) -> Self {
        Self { catalogue: Catalogue::native(lang).unwrap_or_else(|_| Catalogue::french()), json }
    }

    /// The language of messages.
    pub fn words(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Whether results are wanted as JSON.
    pub fn is_json(&self) -> bool {
        self.json
    }

    /// A sentence of the catalogue on standard output.
    pub fn say(&self, id: &str, args: &[(&str, Arg)]) {
        println!("{}", self.catalogue.with(id, args));
    }

    /// A message without variables, when there is one.
    pub fn label(&self, id: &str) -> Option<String> {
        self.catalogue.find(id)
    }

    /// What of a board was not taken, one line each.
    pub fn not_taken(&self, report: &Report) {
        boards::not_taken(&self.catalogue, report).iter().for_each(|line| println!("- {line}"));
    }

    /// That files were united: how many facts of how many people, and of how many erased people nothing was taken from
    /// those that still spoke of them.
    pub fn merged(&self, path: &std::path::Path, (facts, persons, erased): (usize, usize, usize)) {
        let file = path.display().to_string();
        if self.json {
            println!("{}", json!({"written": file, "facts": facts, "persons": persons, "erased": erased}));
            return;
        }
        self.say("cli-merged", &[("file", file.into()), ("facts", facts.into()), ("persons", persons.into())]);
        if erased > 0 {
            self.say("cli-merged-erased", &[("count", erased.into())]);
        }
    }

    /// That a file was written.
    pub fn written(&self, path: &std::path::Path) {
        let file = path.display().to_string();
        if self.json {
            println!("{}", json!({"written": file}));
        } else {
            self.say("cli-written", &[("file", file.into())]);
        }
    }

    /// A sentence beside the results, which can be redirected without it.
    pub fn remark(&self, id: &str, args: &[(&str, Arg)]) {
        eprintln!("{}", self.catalogue.with(id, args));
    }

    /// A question on standard error, so that results can be redirected.
    pub fn prompt(&self, id: &str) {
        eprint!("{} ", self.catalogue.text(id));
    }

    /// Tells the error, once, and gives the exit code.
    pub fn fail(&self, error: &CliError) -> ExitCode {
        let message = self.sentence(error);
        if self.json {
            let told = json!({"error": error.message_id(), "file": error.path(), "message": message, "cause": error.to_string()});
            eprintln!("{told}");
        } else {
            eprintln!("{message}");
        }
        ExitCode::from(error.code())
    }

    fn sentence(&self, error: &CliError) -> String {
        let file = error.path();
        let cause = match error {
            CliError::File { error, .. } => {
                let shown = error.shown();
                let args: Vec<(&str, Arg)> = shown.iter().map(|(name, value)| (*name, value.into())).collect();
                self.catalogue.with(error.message_id(), &args)
            }
            CliError::Seal { error, .. } => self.catalogue.text(error.message_id()),
            CliError::Period => return self.catalogue.text(error.message_id()),
            CliError::Calendar { .. }
            | CliError::Apart { .. }
            | CliError::Workbook { .. }
            | CliError::OneBackup { .. } => self.catalogue.text(error.message_id()),
            CliError::Board { error: cause, .. } => {
                let shown = cause.shown();
                let args: Vec<(&str, Arg)> = shown.iter().map(|(name, value)| (*name, value.into())).collect();
                self.catalogue.with(error.message_id(), &args)
            }
            CliError::Unreadable { cause, .. } | CliError::Unwritable { cause, .. } => {
                let args = [("file", file.into()), ("cause", cause.to_string().into())];
                return self.catalogue.with(error.message_id(), &args);
            }
        };
        self.catalogue.with("cli-refused", &[("file", file.into()), ("cause", cause.into())])
    }
}
