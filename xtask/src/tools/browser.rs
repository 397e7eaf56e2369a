//! Chromium and its driver: those of the machine, else those of Debian.

use super::announce;
use crate::process::{answer, find_on_path, run};
use crate::project::Project;
use anyhow::{Context, Result, bail};
use std::env;
use std::path::PathBuf;
use std::process::Command;

const BROWSER_NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVER_NAMES: &[&str] = &["chromedriver"];

/// The browser that the tests drive.
pub struct Browser {
    /// The program that opens pages.
    pub chromium: PathBuf,
    /// The program that tests talk to.
    pub driver: PathBuf,
}

impl Browser {
    /// The browser and driver named by `CHROMIUM` and `CHROMEDRIVER`, else the first on the `PATH`.
    pub fn find() -> Option<Self> {
        let chosen = |variable, names| env::var_os(variable).map(PathBuf::from).or_else(|| find_on_path(names));
        Some(Self { chromium: chosen("CHROMIUM", BROWSER_NAMES)?, driver: chosen("CHROMEDRIVER", DRIVER_NAMES)? })
    }

    /// Gives a command the two variables that the tests read.
    pub fn set_env(&self, command: &mut Command) {
        command.env("CHROMIUM", &self.chromium).env("CHROMEDRIVER", &self.driver);
    }
}

/// Makes sure that a browser and a driver of the same version are on the machine.
pub fn installed(project: &Project) -> Result<()> {
    if Browser::find().is_none() {
        announce("Chromium and its driver", "the tests run in a real browser", "one or two minutes", || {
            debian_packages(project, &["chromium", "chromium-driver"])
        })
        .context("Chromium: install Chromium and chromedriver of the same version, on PATH or named by CHROMIUM and CHROMEDRIVER")?;
    }
    let browser = Browser::find()
        .context("Chromium and chromedriver are installed but not on PATH; name them with CHROMIUM and CHROMEDRIVER")?;
    let of_browser = major(&browser.chromium)?;
    let of_driver = major(&browser.driver)?;
    if of_browser != of_driver {
        bail!(
            "Chromium is version {of_browser} and chromedriver version {of_driver}: install the two of the same version"
        );
    }
    Ok(())
}

/// Installs packages of a Debian-like system.
///
/// # Errors
/// When this is not such a system, the user may not install, or the installation fails.
pub fn debian_packages(project: &Project, names: &[&str]) -> Result<()> {
    if find_on_path(&["apt-get"]).is_none() {
        bail!("this machine has no apt-get to install {} with", names.join(" and "));
    }
    let is_root = answer(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    let has_sudo = || answer(Command::new("sudo").args(["-n", "true"])).is_some();
    if !is_root && !has_sudo() {
        bail!("installing needs an administrator: `sudo apt-get install -y {}`", names.join(" "));
    }
    let apt = |arguments: &[&str]| -> Result<()> {
        let mut command = project.command(if is_root { "apt-get" } else { "sudo" })?;
        if !is_root {
            command.args(["-n", "apt-get"]);
        }
        run(command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    apt(&["update", "-qq"])?;
    apt(&[["install", "-y", "-qq", "--no-install-recommends"].as_slice(), names].concat())
}

fn major(program: &std::path::Path) -> Result<String> {
    let text = answer(Command::new(program).arg("--version"))
        .with_context(|| format!("`{} --version` does not answer", program.display()))?;
    major_in(&text).with_context(|| format!("`{} --version` says no version: {text}", program.display()))
}

/// The part before the first dot of the first word that begins with a digit.
fn major_in(text: &str) -> Option<String> {
    let version = text.split_whitespace().find(|word| word.starts_with(|first: char| first.is_ascii_digit()))?;
    version.split('.').next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_read_from_what_each_program_says() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(major_in(text).as_deref(), expected);
        check("Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)", Some("156"));
        check("ChromeDriver 156.0.8078.79 (a21ce95c)", Some("156"));
        check("Google Chrome 140.0.1.2 \n", Some("140"));
        check("nothing here", None);
    }
}
