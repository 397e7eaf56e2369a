//! `schema`.

use super::files::print;
use super::report::{CliError, Reporter};
use crate::exchange::json_schema;

/// Writes the schema as `docs/passerelle.schema.json` holds it.
pub fn run(_: &Reporter) -> Result<(), CliError> {
    print(json_schema::published().as_bytes())
}
