//! The figures of the report, calculated a second time by another program in another language: `tests/independent/`.

use crate::process::run;
use crate::project::Project;
use crate::test::compiled::executable;
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

/// Has both calculate the figures of generated centres, if pandas can be had. Returns why it is left out.
///
/// # Errors
/// When the program does not compile, or a figure differs.
pub fn check(project: &Project, python: Option<&Path>, program: &str) -> Result<Option<String>> {
    let Some(python) = python else { return Ok(Some("pandas cannot be had".to_owned())) };
    // As the phase `native` compiles it, for nothing to be compiled again after that.
    let mut cargo = project.cargo()?;
    let program = executable(cargo.args(["test", "--workspace", "--test", "cli", "--no-run"]), program)?;
    let script = project.root().join("tests").join("independent").join("results.py");
    run(Command::new(python).arg(script).arg(program)).context("the second calculation of the figures")?;
    Ok(None)
}
