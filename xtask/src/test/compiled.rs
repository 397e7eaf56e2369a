//! Compiling one program of the workspace, and finding it.

use crate::process::capture;
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::process::Command;

/// Compiles as this command of Cargo says, and asks it where the program of this name is.
///
/// # Errors
/// When it does not compile, with what the compiler said; or when Cargo names no such program.
pub fn executable(cargo: &mut Command, name: &str) -> Result<PathBuf> {
    let compiled = capture(cargo.arg("--message-format=json-render-diagnostics"))?;
    if !compiled.status.success() {
        bail!("{name} does not compile:\n{}", String::from_utf8_lossy(&compiled.stderr));
    }
    find(&String::from_utf8_lossy(&compiled.stdout), name)
        .with_context(|| format!("Cargo does not say where {name} is"))
}

/// The program of a target of this name, in the messages of Cargo. A library of that name is none.
fn find(told: &str, name: &str) -> Option<PathBuf> {
    told.lines().find_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        (message["target"]["name"] == name).then(|| message["executable"].as_str().map(PathBuf::from))?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_that_of_the_target_with_this_name() {
        let told = "{\"reason\":\"build-script-executed\"}\nnot a message\n\
                    {\"target\":{\"name\":\"cut\"},\"executable\":null}\n\
                    {\"target\":{\"name\":\"cut\"},\"executable\":\"/t/cut\"}\n\
                    {\"target\":{\"name\":\"board\"},\"executable\":\"/t/board\"}\n";
        assert_eq!(find(told, "cut"), Some("/t/cut".into()));
        assert_eq!(find(told, "board"), Some("/t/board".into()));
        assert_eq!(find(told, "axe"), None);
    }
}
