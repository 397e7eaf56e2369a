//! Python, and the libraries that come from pip, pinned with their digests in `xtask/python/requirements.txt`.

use super::{announce, browser};
use crate::process::{answer, find_on_path, run};
use crate::project::Project;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const NAMES: &[&str] = &["python3"];

/// The first `python3` on the `PATH`, else the one of Debian's packages, installed now.
///
/// # Errors
/// A sentence with the remedy when there is none.
pub fn python(project: &Project) -> Result<PathBuf> {
    if find_on_path(NAMES).is_none() {
        announce(
            "Python",
            "it speaks to other tools of age, reads calendars and workbooks, and counts a second time",
            "less than a minute",
            || browser::debian_packages(project, &["python3", "python3-venv"]),
        )
        .context("install Python 3.10 or newer, on PATH as python3")?;
    }
    find_on_path(NAMES).context("Python is installed but not on PATH as python3")
}

/// The Python of `.tools/python`, which has the libraries; made now by this one if it is not there.
///
/// # Errors
/// A sentence with the remedy when they cannot be installed.
pub fn with_libraries(project: &Project, python: &Path) -> Result<PathBuf> {
    let source = project.root().join("xtask").join("python").join("requirements.txt");
    let pinned = fs::read_to_string(&source).context("reading xtask/python/requirements.txt")?;
    let folder = project.tools().join("python");
    let own = folder.join("bin").join("python");
    // A copy of the list, written last: what it says is what a finished installation put here.
    let installed = folder.join("installed-requirements.txt");
    // The libraries are loaded as well: the folder outlives the Python that made it.
    let loads =
        || answer(Command::new(&own).args(["-c", "import openpyxl, pandas, pyrage, recurring_ical_events"])).is_some();
    if fs::read_to_string(&installed).is_ok_and(|done| done == pinned) && loads() {
        return Ok(own);
    }
    let why = "what we seal must open elsewhere, calendars and workbooks be read by others, and figures be the same";
    announce("pyrage, icalendar, recurring-ical-events, openpyxl and pandas from pip", why, "a minute, 180 MB", || {
        // Debian has pip for new environments in a package of its own.
        if answer(Command::new(python).args(["-m", "ensurepip", "--version"])).is_none() {
            browser::debian_packages(project, &["python3-venv"])?;
        }
        run(Command::new(python).args(["-m", "venv", "--clear"]).arg(&folder))?;
        let quiet = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--retries", "1"];
        let exact = ["--require-hashes", "--only-binary", ":all:", "--requirement"];
        run(Command::new(&own).args(quiet).args(exact).arg(&source))?;
        fs::write(&installed, &pinned).with_context(|| format!("writing {}", installed.display()))
    })
    .context("check that pip can reach the network and that Python is 3.10 or newer, then run the command again")?;
    Ok(own)
}
