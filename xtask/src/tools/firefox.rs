//! Firefox: the one of the machine, else the one of Debian. It is driven without a driver of its own.

use super::{announce, browser};
use crate::process::{answer, find_on_path};
use crate::project::Project;
use anyhow::{Context, Result};
use std::env;
use std::path::PathBuf;
use std::process::Command;

const NAMES: &[&str] = &["firefox-esr", "firefox"];

/// The Firefox named by `FIREFOX`, else the first on the `PATH`, else the one of Debian's packages, installed now.
///
/// # Errors
/// A sentence with the remedy when there is none, or when the one that is there does not start.
pub fn firefox(project: &Project) -> Result<PathBuf> {
    let find = || env::var_os("FIREFOX").map(PathBuf::from).or_else(|| find_on_path(NAMES));
    if find().is_none() {
        announce("Firefox", "one journey runs in it", "about a minute", || {
            browser::debian_packages(project, &["firefox-esr"])
        })
        .context("install Firefox, on PATH or named by FIREFOX")?;
    }
    let program = find().context("Firefox is installed but not on PATH; name it with FIREFOX")?;
    answer(Command::new(&program).arg("--version"))
        .with_context(|| format!("`{} --version` does not answer", program.display()))?;
    Ok(program)
}
