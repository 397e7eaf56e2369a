//! The phases of the tests: what each needs and which standard commands it calls.

use super::report::Outcome;
use super::{interop, mutants};
use crate::dist::{self, Profile};
use crate::process::run;
use crate::project::Project;
use crate::server::{Site, listen};
use crate::tools::{self, Browser, Tool, axe_script};
use crate::weight::Weight;
use anyhow::{Context, Result, ensure};
use clap::ValueEnum;
use std::path::PathBuf;
use std::process::Command;

const WASM: &str = "wasm32-unknown-unknown";
const LONG_CASES: &str = "100000";

/// One part of the tests that can be run alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Phase {
    Format,
    Lint,
    Native,
    Interop,
    LongLaws,
    Mutants,
    Widgets,
    Build,
    Weight,
    Journeys,
    Firefox,
}

impl Phase {
    /// In the order in which they run: what fails fastest comes first.
    pub const ALL: &[Self] = &[
        Self::Format,
        Self::Lint,
        Self::Native,
        Self::Interop,
        Self::LongLaws,
        Self::Mutants,
        Self::Widgets,
        Self::Build,
        Self::Weight,
        Self::Journeys,
        Self::Firefox,
    ];

    /// The name by which the phase is asked for.
    pub fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Lint => "lint",
            Self::Native => "native",
            Self::Interop => "interop",
            Self::LongLaws => "long-laws",
            Self::Mutants => "mutants",
            Self::Widgets => "widgets",
            Self::Build => "build",
            Self::Weight => "weight",
            Self::Journeys => "journeys",
            Self::Firefox => "firefox",
        }
    }

    /// What the phase proves, in a few words.
    pub fn what(self) -> &'static str {
        match self {
            Self::Format => "the sources are formatted",
            Self::Lint => "no warning, natively and for the browser",
            Self::Native => "every test that needs no browser",
            Self::Interop => {
                "other programs open what we seal, read our calendars and count our figures again, and what they seal opens here"
            }
            Self::LongLaws => "the laws over 100 000 histories each",
            Self::Mutants => "each deliberate break is caught by a law",
            Self::Widgets => "the tests that run inside Chromium",
            Self::Build => "the release builds into dist/",
            Self::Weight => "what the page fetches is within its budget of bytes",
            Self::Journeys => "the scenarios of users on the release, with the production headers",
            Self::Firefox => "a first day in Firefox, on the same release",
        }
    }

    /// The tools that the phase calls.
    pub fn needs(self) -> &'static [Tool] {
        match self {
            Self::Format => &[Tool::Components],
            Self::Lint => &[Tool::Components, Tool::WasmTarget],
            Self::Native | Self::LongLaws | Self::Mutants | Self::Weight => &[],
            // Python and its libraries, age and Node.js may be missing: what needs them is left out, and the run says so.
            Self::Interop => &[],
            Self::Widgets => &[Tool::WasmTarget, Tool::WasmBindgen, Tool::Browser],
            Self::Build => tools::FOR_BUILD,
            Self::Journeys => &[Tool::Npm, Tool::Browser],
            // Firefox itself may be missing: the phase is then left out, and the run says so.
            Self::Firefox => &[Tool::Npm],
        }
    }

    /// Why the phase cannot run here and is left out; `None` if it can.
    pub fn left_out(self, project: &Project) -> Option<String> {
        let missing = |file: &str| (!project.root().join(file).exists()).then(|| format!("there is no {file}"));
        match self {
            Self::LongLaws => missing("tests/laws.rs"),
            Self::Mutants => missing(mutants::LIST),
            Self::Widgets => missing("tests/web.rs"),
            Self::Firefox => tools::firefox(project).err().map(|error| format!("Firefox cannot be had: {error:#}")),
            _ => None,
        }
    }

    /// Runs the phase. A phase may find out only then that it cannot run, or not all of it.
    ///
    /// # Errors
    /// When one of its commands fails.
    pub fn run(self, project: &Project) -> Result<Outcome> {
        match self {
            Self::Interop => return interop::run(project),
            Self::Format => run(project.cargo()?.args(["fmt", "--all", "--check"])),
            Self::Lint => lint(project),
            Self::Native => run(project.cargo()?.args(["test", "--workspace", "--quiet"])),
            Self::LongLaws => long_laws(project),
            Self::Mutants => mutants::run(project),
            Self::Widgets => widgets(project),
            Self::Build => dist::build(project, Profile::Release),
            Self::Weight => Weight::of(&built(project)?)?.check(),
            Self::Journeys => journeys(project),
            Self::Firefox => firefox(project),
        }?;
        Ok(Outcome::Passed)
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
    if Phase::Widgets.left_out(project).is_none() {
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

/// The folder of the built application.
fn built(project: &Project) -> Result<PathBuf> {
    let dist = project.dist();
    ensure!(dist.join("index.html").is_file(), "dist/ is not built; run this phase with `--only build` before it");
    Ok(dist)
}

fn journeys(project: &Project) -> Result<()> {
    let dist = built(project)?;
    let site = Site::start(listen(0)?, &dist)?;
    let first: Vec<String> = Weight::of(&dist)?.first.into_iter().map(|part| part.name).collect();
    let mut tests = project.cargo()?;
    tests
        .args(["test", "--package", "passerelle", "--features", "journeys", "--test", "journeys"])
        .env("PASSERELLE_URL", site.url())
        .env("PASSERELLE_DIST", &dist)
        .env("PASSERELLE_FIRST", first.join(" "))
        .env("PASSERELLE_AXE", axe_script(project));
    set_browser(&mut tests)?;
    run(&mut tests)
}

fn firefox(project: &Project) -> Result<()> {
    let site = Site::start(listen(0)?, &built(project)?)?;
    let mut journey = project.command("node")?;
    journey
        .arg(project.root().join("tests").join("firefox").join("first_day.js"))
        .env("NODE_PATH", project.node_modules())
        .env("FIREFOX", tools::firefox(project)?)
        .env("PASSERELLE_URL", site.url());
    run(&mut journey)
}

fn set_browser(tests: &mut Command) -> Result<()> {
    Browser::find().context("Chromium and chromedriver are no longer on this machine")?.set_env(tests);
    Ok(())
}
