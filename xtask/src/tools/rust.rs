//! What comes with the Rust toolchain.

use super::announce;
use crate::process::{answer, find_on_path, run};
use crate::project::Project;
use anyhow::{Context, Result, bail};
use std::path::Path;

const TARGET: &str = "wasm32-unknown-unknown";

/// The standard library for the browser.
pub fn wasm_target(project: &Project) -> Result<()> {
    let mut question = project.command("rustc")?;
    question.args(["--print", "target-libdir", "--target", TARGET]);
    if answer(&mut question).is_some_and(|folder| Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    let what = format!("the Rust target {TARGET}");
    rustup(project, &what, "the application runs in the browser", &["target", "add", TARGET])
}

/// The formatter and the linter that the tests call.
pub fn components(project: &Project) -> Result<()> {
    let present =
        |command: &str| -> Result<bool> { Ok(answer(project.cargo()?.args([command, "--version"])).is_some()) };
    if present("fmt")? && present("clippy")? {
        return Ok(());
    }
    rustup(
        project,
        "rustfmt and clippy",
        "the tests check format and lints",
        &["component", "add", "rustfmt", "clippy"],
    )
}

fn rustup(project: &Project, what: &str, why: &str, arguments: &[&str]) -> Result<()> {
    let by_hand = format!("rustup {}", arguments.join(" "));
    if find_on_path(&["rustup"]).is_none() {
        bail!("{what}: rustup is not on this machine; install Rust with rustup, then run `{by_hand}`");
    }
    announce(what, why, "a few seconds", || run(project.command("rustup")?.args(arguments)))
        .with_context(|| format!("{what}: check the network, then try `{by_hand}`"))
}
