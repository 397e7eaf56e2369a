//! The calendars that we write, read by two libraries of others: `tests/interop/calendars.py` and `calendars.mjs`.

use crate::process::run;
use crate::project::Project;
use crate::test::compiled::executable;
use crate::tools::{self, Tool};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Has the test `calendar` write its files, and each library that can be had read them. Returns why one is left out.
///
/// # Errors
/// When the test does not compile, or a check fails.
pub fn check(project: &Project, python: Option<&Path>) -> Result<Vec<String>> {
    let folder = project.root().join("target").join("calendars");
    if folder.exists() {
        fs::remove_dir_all(&folder).context("removing the calendars of the last run")?;
    }
    fs::create_dir_all(&folder).context("making a folder for calendars")?;
    let mut cargo = project.cargo()?;
    let calendars = executable(cargo.args(["test", "--workspace", "--test", "calendar", "--no-run"]), "calendar")?;
    run(project.command(&calendars)?.arg("--quiet").env("PASSERELLE_CALENDAR_DIR", &folder))
        .context("the test of calendars failed")?;
    let script = |name: &str| project.root().join("tests").join("interop").join(name);
    let mut reasons = Vec::new();
    match python {
        Some(python) => run(Command::new(python).arg(script("calendars.py")).arg(&folder))?,
        None => reasons.push("icalendar cannot be had".to_owned()),
    }
    match tools::ensure(project, &[Tool::Npm]) {
        Ok(()) => {
            let mut node = project.command("node")?;
            run(node.arg(script("calendars.mjs")).arg(tools::ical_module(project)).arg(&folder))?;
        }
        Err(error) => {
            println!("left out: ical.js cannot be had: {error:#}");
            reasons.push("ical.js cannot be had".to_owned());
        }
    }
    Ok(reasons)
}
