//! The command line: the same core on files, for scripts and for system administrators.
//!
//! One file a command: a new one is a variant of [`Command`], an arm of `run` and a file beside the others.
//! Standard output holds results, standard error what went wrong. The exit code is 0, 1 for a file that is
//! refused, 2 for wrong use.

mod calendar;
mod card;
mod check;
mod demo;
mod files;
mod import;
mod merge;
mod packet;
mod receipt;
mod report;
mod results;
mod schema;
mod seal;
mod state;
mod today;
mod totals;
mod trainees;
mod weighing;

use crate::domain::Lang;
use crate::exchange::Limits;
use clap::{Parser, Subcommand};
use files::Files;
use report::{CliError, Reporter};
use std::path::PathBuf;
use std::process::ExitCode;

/// Work on the files of Passerelle without a browser.
#[derive(Debug, Parser)]
#[command(name = "passerelle-cli", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    common: Common,
}

/// What every command understands.
#[derive(Debug, clap::Args)]
struct Common {
    /// Say results and errors as JSON.
    #[arg(long, global = true)]
    json: bool,
    /// The language of messages.
    #[arg(long, global = true, default_value = "fr", value_parser = language)]
    lang: Lang,
    /// A file whose first line is the passphrase of sealed files.
    #[arg(long, global = true, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// The trousseau of the organisation: it opens what was sealed for its keys, and signs what it writes.
    #[arg(long, global = true, value_name = "FILE")]
    keyring: Option<PathBuf>,
    /// The largest file that is taken, in mebibytes.
    #[arg(long, global = true, default_value_t = 512, value_name = "N")]
    limit: u64,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Say whether a file is sound, and what it holds.
    Check(check::Arguments),
    /// Unite backups; equal facts give equal bytes, in whatever order the files are given.
    Merge(merge::Arguments),
    /// Write the folded state of a file as JSON.
    State(state::Arguments),
    /// Write what a backup counts, month by month, the figures that erased people left included.
    Totals(totals::Arguments),
    /// Write what the European Social Fund asks of trainees for a year, as a table with a row each.
    Trainees(trainees::Arguments),
    /// Write a calendar for other programs: what is due of a colleague or over a person, or what comes back.
    Calendar(calendar::Arguments),
    /// Write what is to be looked at on a day, of whom, by when and why.
    Today(today::Arguments),
    /// Write the figures of a period, of one organisation or of several.
    Report(results::Arguments),
    /// Write the card by which an organisation introduces itself.
    Card(card::Arguments),
    /// Write what may leave for a partner, under the agreements that a backup holds.
    Packet(packet::Arguments),
    /// Write the receipt of a packet.
    Receipt(receipt::Arguments),
    /// Seal a file with a passphrase.
    Seal(seal::Sealing),
    /// Open a sealed file.
    Open(seal::Opening),
    /// Write the backup of a fictional centre.
    Demo(demo::Arguments),
    /// Convert a file of another tool into a backup.
    #[command(subcommand)]
    Import(import::Arguments),
    /// Write the JSON Schema of files.
    Schema(schema::Arguments),
    /// Say how long it takes to put made-up people and openings beside each other.
    #[command(hide = true)]
    Weigh(weighing::Arguments),
}

fn language(text: &str) -> Result<Lang, String> {
    Lang::of_tag(text).ok_or_else(|| "fr, en, nl, de".to_owned())
}

/// Runs the program; clap itself ends it with 2 when the arguments make no sense.
pub fn main() -> ExitCode {
    let Arguments { command, common } = Arguments::parse();
    let reporter = Reporter::new(common.lang, common.json);
    let limits = Limits::of_bytes(common.limit.saturating_mul(1 << 20));
    let files = Files { limits, passphrase_file: common.passphrase_file, keyring: common.keyring };
    match run(command, &files, &reporter) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => reporter.fail(&error),
    }
}

fn run(command: Command, files: &Files, reporter: &Reporter) -> Result<(), CliError> {
    match command {
        Command::Check(arguments) => check::run(&arguments, files, reporter),
        Command::Merge(arguments) => merge::run(&arguments, files, reporter),
        Command::State(arguments) => state::run(&arguments, files, reporter),
        Command::Totals(arguments) => totals::run(&arguments, files, reporter),
        Command::Trainees(arguments) => trainees::run(&arguments, files, reporter),
        Command::Calendar(arguments) => calendar::run(&arguments, files, reporter),
        Command::Today(arguments) => today::run(&arguments, files, reporter),
        Command::Report(arguments) => results::run(&arguments, files, reporter),
        Command::Card(arguments) => card::run(&arguments, files, reporter),
        Command::Packet(arguments) => packet::run(&arguments, files, reporter),
        Command::Receipt(arguments) => receipt::run(&arguments, files, reporter),
        Command::Seal(arguments) => seal::seal(&arguments, files, reporter),
        Command::Open(arguments) => seal::open(&arguments, files, reporter),
        Command::Demo(arguments) => demo::run(&arguments, files, reporter),
        Command::Import(arguments) => import::run(&arguments, files, reporter),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Weigh(arguments) => weighing::run(&arguments),
    }
}
