//! Where things are in the project, and the environment in which its tools run.

use anyhow::{Context, Result};
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folders of this project. Every path is absolute.
pub struct Project {
    root: PathBuf,
    target: PathBuf,
}

impl Project {
    /// Finds the project from what Cargo says about this crate.
    ///
    /// # Errors
    /// When the program was not started by Cargo, or the current folder cannot be read.
    pub fn find() -> Result<Self> {
        let own = env::var_os("CARGO_MANIFEST_DIR")
            .context("start this program with `cargo xtask`, which tells it where the project is")?;
        let root = Path::new(&own).parent().context("the xtask crate has no parent folder")?.to_owned();
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(chosen) => env::current_dir().context("reading the current folder")?.join(chosen),
            None => root.join("target"),
        };
        Ok(Self { root, target })
    }

    /// The folder of `Cargo.lock`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where Cargo puts what it compiles.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// The built application.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The tools installed for this project; outside `target/`, so that `cargo clean` keeps them.
    pub fn tools(&self) -> PathBuf {
        self.root.join(".tools")
    }

    /// Where `cargo install --root .tools` puts programs.
    pub fn tools_bin(&self) -> PathBuf {
        self.tools().join("bin")
    }

    /// Where npm puts packages.
    pub fn node_modules(&self) -> PathBuf {
        self.tools().join("npm").join("node_modules")
    }

    /// A command that runs in the project's folder and finds the project's tools first.
    pub fn command(&self, program: impl Into<OsString>) -> Result<Command> {
        let mut command = Command::new(program.into());
        command.current_dir(&self.root).env("PATH", self.path_with(&[])?);
        Ok(command)
    }

    /// The path on which these folders come first, then the project's tools, then those of the machine.
    pub fn path_with(&self, first: &[PathBuf]) -> Result<OsString> {
        let mut path = first.to_vec();
        path.extend([self.tools_bin(), self.node_modules().join(".bin")]);
        path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        env::join_paths(path).context("composing PATH")
    }

    /// Cargo itself, the one that started this program.
    pub fn cargo(&self) -> Result<Command> {
        self.command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    /// The exact version of a crate in `Cargo.lock`.
    ///
    /// # Errors
    /// When the file cannot be read or does not contain the crate.
    pub fn locked_version(&self, name: &str) -> Result<String> {
        let path = self.root.join("Cargo.lock");
        let lock = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        version_in_lock(&lock, name).with_context(|| format!("{name} is not in Cargo.lock"))
    }
}

/// Reads the version that follows a crate's name in a lock file; Cargo always writes the two lines together.
fn version_in_lock(lock: &str, name: &str) -> Option<String> {
    let wanted = format!("name = \"{name}\"");
    let mut lines = lock.lines();
    lines.find(|line| *line == wanted)?;
    let version = lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.128\"\nsource = \"x\"\n";

    #[test]
    fn the_version_is_that_of_the_crate_with_this_exact_name() {
        assert_eq!(version_in_lock(LOCK, "wasm-bindgen").as_deref(), Some("0.2.128"));
        assert_eq!(version_in_lock(LOCK, "bindgen"), None);
        assert_eq!(version_in_lock("name = \"cut\"\n", "cut"), None);
    }
}
