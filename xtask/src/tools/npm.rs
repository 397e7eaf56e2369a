//! The packages that come from npm, pinned with their digests in `xtask/npm/package-lock.json`.
//!
//! wasm-opt is taken there because the one of Linux distributions is often too old to read today's
//! programs; axe is the accessibility checker of the journeys; puppeteer-core drives Firefox, and stays at the last
//! line of versions that runs on Node.js 18; ical.js reads our calendars as Thunderbird does.

use super::{announce, browser};
use crate::process::{find_on_path, run};
use crate::project::Project;
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

/// The accessibility checker, as one script to put in a page.
pub fn axe_script(project: &Project) -> PathBuf {
    project.node_modules().join("axe-core").join("axe.min.js")
}

/// The reader of calendars, as a module of Node.js.
pub fn ical_module(project: &Project) -> PathBuf {
    project.node_modules().join("ical.js").join("dist").join("ical.js")
}

/// All of them, under `.tools/npm`.
pub fn packages(project: &Project) -> Result<()> {
    let source = project.root().join("xtask").join("npm");
    let lock = fs::read_to_string(source.join("package-lock.json")).context("reading xtask/npm/package-lock.json")?;
    let folder = project.tools().join("npm");
    // A copy of the lock file, written last: what it says is what a finished installation put here.
    let installed = folder.join("installed-lock.json");
    if fs::read_to_string(&installed).is_ok_and(|done| done == lock) && axe_script(project).is_file() {
        return Ok(());
    }
    if find_on_path(&["npm"]).is_none() || find_on_path(&["node"]).is_none() {
        announce("Node.js and npm", "wasm-opt runs on Node.js and comes from npm", "one or two minutes", || {
            browser::debian_packages(project, &["nodejs", "npm"])
        })
        .context(
            "wasm-opt, axe, puppeteer-core and ical.js: install Node.js 18 or newer with npm, then run the command again",
        )?;
    }
    announce(
        "wasm-opt, axe, puppeteer-core and ical.js from npm",
        "the first makes the program a third smaller, the second checks accessibility, the third drives Firefox, the last \
         reads our calendars",
        "a few seconds, 164 MB",
        || {
            fs::create_dir_all(&folder).with_context(|| format!("creating {}", folder.display()))?;
            for name in ["package.json", "package-lock.json"] {
                fs::copy(source.join(name), folder.join(name)).with_context(|| format!("copying {name}"))?;
            }
            run(project.command("npm")?.current_dir(&folder).args([
                "ci",
                "--no-audit",
                "--no-fund",
                "--ignore-scripts",
                "--loglevel=error",
            ]))?;
            fs::write(&installed, &lock).with_context(|| format!("writing {}", installed.display()))
        },
    )
    .context("wasm-opt, axe, puppeteer-core and ical.js: check that npm can reach its registry, then run the command again")
}
