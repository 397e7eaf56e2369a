//! `import trello FILE -o OUT`.

use super::files::{Files, write};
use super::report::{CliError, Reporter};
use crate::domain::{Line, OrgId, OrgType};
use crate::exchange::trello::{Board, BoardError, Context, Known, convert, guess_targets};
use crate::exchange::{self, FileError, Party, backup, merge};
use crate::i18n::Arg;
use crate::journal::Journal;
use crate::journal::canonical::WriteError;
use std::path::PathBuf;
use uuid::{Uuid, uuid};

/// The space in which the organisation of a board is derived when none is given.
const SPACE: Uuid = uuid!("5a1d1f0e-7f6b-4b0e-8f6e-2c1f4f6f5a21");

#[derive(Debug, clap::Subcommand)]
pub enum Arguments {
    /// The JSON export of a Trello board, its lists mapped to steps by their names.
    Trello(Trello),
}

#[derive(Debug, clap::Args)]
pub struct Trello {
    file: PathBuf,
    /// Where to write the backup.
    #[arg(short, long)]
    output: PathBuf,
    /// The id of the organisation that imports; without one it follows from the board.
    #[arg(long, value_parser = organisation)]
    org: Option<OrgId>,
    /// Its name; without one, that of the board.
    #[arg(long)]
    name: Option<String>,
}

fn organisation(text: &str) -> Result<OrgId, String> {
    OrgId::parse(text).map_err(|error| error.to_string())
}

/// Converts a file of another tool into a backup.
pub fn run(arguments: &Arguments, files: &Files, reporter: &Reporter) -> Result<(), CliError> {
    let Arguments::Trello(arguments) = arguments;
    let file = |error| CliError::File { path: arguments.file.clone(), error };
    let bytes = files.plain(&arguments.file)?;
    // As in the page: what is wrong with a text has its own sentence, whatever the text is.
    let board = match exchange::read(&bytes, files.limits) {
        Err(FileError::OtherFormat) => Board::read(&bytes),
        Err(error) => return Err(file(error)),
        Ok(_) => Err(BoardError::NotABoard),
    };
    let board = board.map_err(|error| CliError::Board { path: arguments.file.clone(), error })?;
    let org = arguments.org.unwrap_or_else(|| OrgId::derived(SPACE, board.id.as_str()));
    let mapping = guess_targets(&board, Known::default());
    let mut journal = Journal::of(org);
    let converted = convert(&board, &mapping, Context { org, held: &journal });
    journal.extend(converted.facts);
    let name = match (&arguments.name, converted.report.board.as_str()) {
        (Some(name), _) => name,
        (None, "") => "Trello",
        (None, board) => board,
    };
    let name = Line::parse(name).map_err(|_| file(FileError::Head { key: "name" }))?;
    let from = Party { org, name, org_type: OrgType::Other };
    let unwritable = |error: WriteError| file(error.into());
    let origin = merge::origin_of(&journal, Some(from)).map_err(unwritable)?;
    let envelope = backup::backup(&journal, origin).map_err(file)?;
    write(&arguments.output, &exchange::write(envelope).map_err(unwritable)?.0)?;
    let (read, absent) = (&converted.report.read, &converted.report.absent);
    let counts: [(&str, Arg); 6] = [
        ("cards", (read.cards_open + read.cards_archived).into()),
        ("people", converted.persons.len().into()),
        ("moves", read.moves.into()),
        ("comments", read.comments.into()),
        ("absent", absent.comments.into()),
        ("masked", converted.report.masked.into()),
    ];
    reporter.say("cli-trello", &counts);
    reporter.not_taken(&converted.report);
    reporter.written(&arguments.output);
    Ok(())
}
