//! The phases of the tests: what each needs and which standard commands it calls.

use super::mutants;
use crate::dist::{self, Profile};
use crate::process::run;
use crate::project::Project;
use crate::server::{Site, listen};
use crate::tools::{self, Browser, Tool, axe_script};
use anyhow::{Context, Result, ensure};
use clap::ValueEnum;
use std::process::Command;

const WASM: &str = "wasm32-unknown-unknown";
const LONG_CASES: &str = "100000";

/// One part of the tests that can be run alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Phase {
    Format,
    Lint,
    Native,
    LongLaws,
    Mutants,
    Widgets,
    Build,
    Journeys,
}

impl Phase {
    /// In the order in which they run: what fails fastest comes first.
    pub const ALL: &[Self] = &[
        Self::Format,
        Self::Lint,
        Self::Native,
        Self::LongLaws,
        Self::Mutants,
        Self::Widgets,
        Self::Build,
        Self::Journeys,
    ];

    /// The name by which the phase is asked for.
    pub fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Lint => "lint",
            Self::Native => "native",
            Self::LongLaws => "long-laws",
            Self::Mutants => "mutants",
            Self::Widgets => "widgets",
            Self::Build => "build",
            Self::Journeys => "journeys",
        }
    }

    /// What the phase proves, in a few words.
    pub fn what(self) -> &'static str {
        match self {
            Self::Format => "the sources are formatted",
            Self::Lint => "no warning, natively and for the browser",
            Self::Native => "every test that needs no browser",
            Self::LongLaws => "the laws over 100 000 histories each",
            Self::Mutants => "each deliberate break is caught by a law",
            Self::Widgets => "the tests that run inside Chromium",
            Self::Build => "the release builds into dist/",
            Self::Journeys => "the scenarios of users on the release, with the production headers",
        }
    }

    /// The tools that the phase calls.
    pub fn needs(self) -> &'static [Tool] {
        match self {
            Self::Format => &[Tool::Components],
            Self::Lint => &[Tool::Components, Tool::WasmTarget],
            Self::Native | Self::LongLaws | Self::Mutants => &[],
            Self::Widgets => &[Tool::WasmTarget, Tool::WasmBindgen, Tool::Browser],
            Self::Build => tools::FOR_BUILD,
            Self::Journeys => &[Tool::Npm, Tool::Browser],
        }
    }

    /// Why the phase has nothing to run in this project; `None` if it has.
    pub fn nothing_to_do(self, project: &Project) -> Option<&'static str> {
        let missing = |file: &str| !project.root().join(file).exists();
        match self {
            Self::LongLaws if missing("tests/laws.rs") => Some("there is no tests/laws.rs"),
            Self::Mutants if missing(mutants::LIST) => Some("there is no tests/mutants.txt"),
            Self::Widgets if missing("tests/web.rs") => Some("there is no tests/web.rs"),
            _ => None,
        }
    }

    /// Runs the phase.
    ///
    /// # Errors
    /// When one of its commands fails.
    pub fn run(self, project: &Project) -> Result<()> {
        match self {
            Self::Format => run(project.cargo()?.args(["fmt", "--all", "--check"])),
            Self::Lint => lint(project),
            Self::Native => run(project.cargo()?.args(["test", "--workspace", "--quiet"])),
            Self::LongLaws => long_laws(project),
            Self::Mutants => mutants::run(project),
            Self::Widgets => widgets(project),
            Self::Build => dist::build(project, Profile::Release),
            Self::Journeys => journeys(project),
        }
    }
}

fn lint(project: &Project) -> Result<()> {
    let native = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--features",
        "passerelle/journeys",
        "--quiet",
        "--",
        "-D",
        "warnings",
    ];
    run(project.cargo()?.args(native))?;
    let mut browser = project.cargo()?;
    browser.args(["clippy", "--package", "passerelle", "--target", WASM, "--lib", "--bins", "--quiet"]);
    if Phase::Widgets.nothing_to_do(project).is_none() {
        browser.args(["--test", "web"]);
    }
    run(browser.args(["--", "-D", "warnings"]))
}

/// The optimiser is turned on for our own code: it compiles longer, and this many cases run faster.
fn long_laws(project: &Project) -> Result<()> {
    let fast = ["--config", "profile.test.opt-level=3"];
    let arguments = ["--package", "passerelle", "--test", "laws", "--", "--nocapture"];
    run(project.cargo()?.arg("test").args(fast).args(arguments).env("PROPTEST_CASES", LONG_CASES))
}

fn widgets(project: &Project) -> Result<()> {
    let mut tests = project.cargo()?;
    tests
        .args(["test", "--package", "passerelle", "--target", WASM, "--test", "web"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", project.tools_bin().join("wasm-bindgen-test-runner"))
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", project.root().join("webdriver.json"));
    set_browser(&mut tests)?;
    run(&mut tests)
}

fn journeys(project: &Project) -> Result<()> {
    let dist = project.dist();
    ensure!(
        dist.join("index.html").is_file(),
        "dist/ is not built; run `cargo xtask test --only build --only journeys`"
    );
    let site = Site::start(listen(0)?, &dist)?;
    let mut tests = project.cargo()?;
    tests
        .args(["test", "--package", "passerelle", "--features", "journeys", "--test", "journeys"])
        .env("PASSERELLE_URL", site.url())
        .env("PASSERELLE_DIST", &dist)
        .env("PASSERELLE_AXE", axe_script(project));
    set_browser(&mut tests)?;
    run(&mut tests)
}

fn set_browser(tests: &mut Command) -> Result<()> {
    Browser::find().context("Chromium and chromedriver are no longer on this machine")?.set_env(tests);
    Ok(())
}
