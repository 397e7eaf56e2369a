//! The files of reports, read by a library of others and as spreadsheets of the region read them: `tests/interop/reports.py`.

use crate::process::run;
use crate::project::Project;
use crate::test::compiled::executable;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Has the test `results_files` write its files, and openpyxl read them if it can be had. Returns why it is left out.
///
/// # Errors
/// When the test does not compile, or a check fails.
pub fn check(project: &Project, python: Option<&Path>) -> Result<Option<String>> {
    let Some(python) = python else { return Ok(Some("openpyxl cannot be had".to_owned())) };
    let folder = project.root().join("target").join("reports");
    if folder.exists() {
        fs::remove_dir_all(&folder).context("removing the reports of the last run")?;
    }
    fs::create_dir_all(&folder).context("making a folder for reports")?;
    let mut cargo = project.cargo()?;
    let test = ["test", "--workspace", "--test", "results_files", "--no-run"];
    let reports = executable(cargo.args(test), "results_files")?;
    run(project.command(&reports)?.arg("--quiet").env("PASSERELLE_REPORT_DIR", &folder))
        .context("the test of the files of reports failed")?;
    run(Command::new(python).arg(project.root().join("tests").join("interop").join("reports.py")).arg(&folder))?;
    Ok(None)
}
