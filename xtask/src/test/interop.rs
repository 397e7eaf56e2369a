//! What other programs make of our files: those that we seal open with other tools of age, and theirs with ours; calendars
//! and reports are read by other libraries, and figures are calculated a second time. `tests/interop/` and
//! `tests/independent/` with what they need.

mod calendars;
mod reports;
mod results;

use super::compiled::executable;
use super::report::Outcome;
use crate::project::Project;
use crate::tools;
use anyhow::{Context, Error, Result, bail, ensure};
use std::fs;
use std::path::Path;

const PROGRAM: &str = "passerelle-cli";

/// How the checks end when a tool of this machine asks for more work than we take; `LEFT_OUT` in `sealed.py`.
const LEFT_OUT: i32 = 3;

/// Runs the checks with the tools that can be had. Without one of them its part is left out, and the outcome says so.
///
/// # Errors
/// When a program does not compile or a check fails.
pub fn run(project: &Project) -> Result<Outcome> {
    let python = match tools::python(project) {
        Ok(python) => python,
        Err(error) => return Ok(Outcome::NotRun(absent("Python", &error))),
    };
    let (age, libraries) = (tools::age(project), tools::with_libraries(project, &python));
    let mut reasons = Vec::new();
    for (name, outcome) in [("age", &age), ("pyrage", &libraries)] {
        if let Err(error) = outcome {
            // Said here at length, and at the end of the run in short.
            println!("left out: {}", absent(name, error));
            reasons.push(format!("{name} cannot be had"));
        }
    }
    let (age, libraries) = (age.ok(), libraries.ok());
    reasons.extend(calendars::check(project, libraries.as_deref())?);
    reasons.extend(results::check(project, libraries.as_deref(), PROGRAM)?);
    reasons.extend(reports::check(project, libraries.as_deref())?);
    if age.is_some() || libraries.is_some() {
        reasons.extend(sealed(project, &python, age.as_deref(), libraries.as_deref())?);
    }
    Ok(if reasons.is_empty() { Outcome::Passed } else { Outcome::PassedInPart(reasons.join(", ")) })
}

/// The checks of what is sealed. Returns why one is left out.
fn sealed(project: &Project, python: &Path, age: Option<&Path>, pyrage: Option<&Path>) -> Result<Option<String>> {
    // As the phase `native` compiles it, for nothing to be compiled again after that.
    let mut cargo = project.cargo()?;
    let program = executable(cargo.args(["test", "--workspace", "--test", "cli", "--no-run"]), PROGRAM)?;
    // The law of what may leave writes real packets on the way.
    let packets = project.root().join("target").join("packets");
    if packets.exists() {
        fs::remove_dir_all(&packets).context("removing the packets of the last run")?;
    }
    fs::create_dir_all(&packets).context("making a folder for packets")?;
    let mut cargo = project.cargo()?;
    let laws = executable(cargo.args(["test", "--workspace", "--test", "laws", "--no-run"]), "laws")?;
    let mut law = project.command(&laws)?;
    law.args(["exactly_what_the_table_allows", "--quiet"]).env("PASSERELLE_LEAK_DIR", &packets);
    ensure!(law.status().context("starting the law of what may leave")?.success(), "the law of what may leave failed");
    // The Python that has pyrage, else any.
    let mut checks = project.command(pyrage.unwrap_or(python))?;
    checks.arg(project.root().join("tests").join("interop").join("sealed.py")).arg(program);
    checks.arg("--packets").arg(&packets);
    if let Some(age) = age {
        checks.arg("--age").arg(age);
    }
    if pyrage.is_some() {
        checks.arg("--pyrage");
    }
    match checks.status().context("starting the checks of tests/interop")?.code() {
        Some(0) => Ok(None),
        Some(LEFT_OUT) => Ok(Some("pyrage asks for more work here than is taken".into())),
        _ => bail!("a check of tests/interop/sealed.py failed"),
    }
}

fn absent(name: &str, error: &Error) -> String {
    format!("{name} cannot be had: {error:#}")
}
