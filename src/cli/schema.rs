//! `schema [--table]`.

use super::files::print;
use super::report::CliError;
use crate::exchange::{json_schema, revision};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The table of what this program reads, as it is frozen when the next revision of the format begins.
    #[arg(long)]
    table: bool,
}

/// Writes the schema as `docs/passerelle.schema.json` holds it, or the table.
pub fn run(arguments: &Arguments) -> Result<(), CliError> {
    let text = if arguments.table { revision::table() } else { json_schema::published() };
    print(text.as_bytes())
}
