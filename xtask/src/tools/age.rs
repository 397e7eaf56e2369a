//! The program `age`: the one of the machine, else the one of Debian.

use super::{announce, browser};
use crate::process::find_on_path;
use crate::project::Project;
use anyhow::{Context, Result};
use std::path::PathBuf;

const NAMES: &[&str] = &["age"];

/// The first `age` on the `PATH`, else the one of Debian's packages, installed now.
///
/// # Errors
/// A sentence with the remedy when there is none.
pub fn age(project: &Project) -> Result<PathBuf> {
    if find_on_path(NAMES).is_none() {
        announce("age", "what we seal must open with it", "a few seconds", || {
            browser::debian_packages(project, &["age"])
        })
        .context("install age, on PATH")?;
    }
    find_on_path(NAMES).context("age is installed but not on PATH")
}
