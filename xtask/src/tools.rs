//! The tools that the commands call, and how a missing one is installed.
//!
//! Each installer keeps its own record of what it has put in `.tools/`; that record, not the presence
//! of a file, says whether the right version is there, so an interrupted installation is done again.

mod age;
mod browser;
mod cargo_tools;
mod firefox;
mod npm;
mod python;
mod rust;

pub use age::age;
pub use browser::Browser;
pub use firefox::firefox;
pub use npm::{axe_script, ical_module};
pub use python::{python, with_libraries};

use crate::process::human;
use crate::project::Project;
use anyhow::{Result, bail};
use std::time::Instant;

/// One thing that a command needs on the machine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tool {
    /// rustfmt and clippy.
    Components,
    /// The standard library for the browser.
    WasmTarget,
    /// The builder of `dist/`.
    Trunk,
    /// The bridge between the program and JavaScript, and its test runner.
    WasmBindgen,
    /// wasm-opt, axe, what drives Firefox, and a reader of calendars.
    Npm,
    /// Chromium and its driver.
    Browser,
}

/// What it takes to build the application.
pub const FOR_BUILD: &[Tool] = &[Tool::WasmTarget, Tool::Trunk, Tool::WasmBindgen, Tool::Npm];

/// Installs those of these tools that are missing.
///
/// All are tried, so that one run says everything that has to be remedied.
///
/// # Errors
/// A sentence with the remedy for each tool that cannot be had.
pub fn ensure(project: &Project, tools: &[Tool]) -> Result<()> {
    let mut remedies = Vec::new();
    for tool in tools {
        let outcome = match tool {
            Tool::Components => rust::components(project),
            Tool::WasmTarget => rust::wasm_target(project),
            Tool::Trunk => cargo_tools::trunk(project),
            Tool::WasmBindgen => cargo_tools::wasm_bindgen(project),
            Tool::Npm => npm::packages(project),
            Tool::Browser => browser::installed(project),
        };
        if let Err(error) = outcome {
            remedies.push(format!("- {error:#}"));
        }
    }
    if !remedies.is_empty() {
        bail!("some tools are missing and could not be installed:\n{}", remedies.join("\n"));
    }
    Ok(())
}

/// Says what is about to be installed, why and how long it takes; then, once done, how long it took.
fn announce(what: &str, why: &str, how_long: &str, install: impl FnOnce() -> Result<()>) -> Result<()> {
    println!("Installing {what} ({why}): {how_long}.");
    let start = Instant::now();
    install()?;
    println!("Installed {what} in {}.", human(start.elapsed()));
    Ok(())
}
