//! `cargo xtask bench`: the release in Chromium, beside the floor page and another build, in one run.
//!
//! Times depend on the machine, so each stands beside a time of the floor page, and of another build if one is given,
//! on the same machine in the same minutes: they are taken in turn, and the median of several runs counts. What does
//! not depend on the machine (elements in the page, bytes of the first download, cards drawn again by a move) fails
//! the command when it is over its budget.

mod board;
mod cold;
mod driver;
mod floor;
mod matching;
mod opening;
mod people;
mod report;
mod results;
mod sizes;
mod stats;
mod today;
mod turns;
mod union;
mod work;

use crate::dist::{self, Profile};
use crate::process::human;
use crate::project::Project;
use crate::server::{Site, listen};
use crate::tools::{self, Browser, Tool};
use anyhow::{Context, Result, ensure};
use board::Board;
use clap::Args;
use driver::Chrome;
use floor::Floor;
use report::{Row, Verdict};
use serde_json::json;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

/// The page that carries the figures.
const PAGE: &str = "docs/speed.md";

/// What the command takes.
#[derive(Args)]
pub struct Options {
    /// Runs of each measurement; their median counts.
    #[arg(long, default_value_t = 9)]
    runs: usize,
    /// Another built dist/, timed in turn with ours.
    #[arg(long, value_name = "DIR")]
    beside: Option<PathBuf>,
    /// Measures opening with 60 000 people too.
    #[arg(long)]
    large: bool,
    /// Measures dist/ as it is.
    #[arg(long)]
    no_build: bool,
    /// Prints the figures and leaves docs/speed.md as it is.
    #[arg(long)]
    no_write: bool,
    /// Measures the floor page alone.
    #[arg(long)]
    floor_only: bool,
    /// Measures the union alone, and leaves docs/speed.md as it is.
    #[arg(long)]
    union_only: bool,
    /// The address of another floor page, to be measured beside ours; may be repeated.
    #[arg(long)]
    against: Vec<String>,
}

/// A built application: its files, and where it is served.
struct Build {
    dist: PathBuf,
    site: Site,
}

/// Where everything is for one run of the command.
struct Bench<'a> {
    project: &'a Project,
    runs: usize,
    browser: Browser,
    folder: PathBuf,
    floor: Site,
    /// Ours, then the one beside it if there is one.
    builds: Vec<Build>,
}

/// Measures, prints the table and writes it into `docs/speed.md`.
///
/// # Errors
/// When something cannot be built or measured, or a count is over its budget.
pub fn run(project: &Project, options: &Options) -> Result<()> {
    let begin = Instant::now();
    ensure!(options.runs > 0, "at least one run is needed: `--runs 1`");
    tools::ensure(project, &[Tool::Browser])?;
    let folder = project.target().join("bench");
    fs::create_dir_all(&folder)?;
    let floor = Site::start(listen(0)?, &project.root().join("tests").join("floor"))?;
    let browser = Browser::find().context("Chromium and chromedriver are no longer on this machine")?;
    let mut bench = Bench { project, runs: options.runs, browser, folder, floor, builds: Vec::new() };
    if options.floor_only || !options.against.is_empty() {
        floor::compare(&bench, &options.against)?;
    }
    if options.floor_only {
        return Ok(());
    }
    if !options.no_build {
        tools::ensure(project, tools::FOR_BUILD)?;
        dist::build(project, Profile::Release)?;
    }
    for dist in std::iter::once(project.dist()).chain(options.beside.clone()) {
        ensure!(dist.join("index.html").is_file(), "{} is no built application", dist.display());
        let site = Site::start(listen(0)?, &dist)?;
        bench.builds.push(Build { dist, site });
    }
    if options.union_only {
        let mut rows = Vec::new();
        union::measure(&bench, &mut rows)?;
        println!("{}", report::table(&rows));
        return Ok(());
    }
    let (figures, rows) = bench.all(options.large)?;
    println!("\n{figures}\nMeasured in {}.", human(begin.elapsed()));
    if !options.no_write {
        report::write(&project.root().join(PAGE), &figures)?;
    }
    let over: Vec<&str> = rows.iter().filter(|row| row.verdict == Verdict::Over).map(|row| row.work.as_str()).collect();
    ensure!(over.is_empty(), "over budget on any machine: {}", over.join(", "));
    Ok(())
}

impl Bench<'_> {
    /// A browser on an empty profile of this name. The profile comes first, to be dropped last.
    fn chrome(&self, name: &str) -> Result<(OwnProfile, Chrome)> {
        let profile = OwnProfile(self.folder.join(format!("profile-{name}-{}", std::process::id())));
        let chrome = Chrome::start(&self.browser, &profile.0)?;
        Ok((profile, chrome))
    }

    /// Our application, then the other build if there is one, in this browser.
    fn boards<'a>(&self, chrome: &'a Chrome) -> Vec<Board<'a>> {
        self.builds.iter().map(|build| Board { chrome, url: build.site.url() }).collect()
    }

    /// The floor page in this browser.
    fn floor<'a>(&self, chrome: &'a Chrome) -> Floor<'a> {
        Floor { chrome, url: self.floor.url() }
    }

    /// Everything about the application: the figures as text, and the rows.
    fn all(&self, large: bool) -> Result<(String, Vec<Row>)> {
        let mut rows = Vec::new();
        let small = opening::measure(self, 1_000, &mut rows)?;
        let usual = opening::measure(self, 6_000, &mut rows)?;
        let mut nodes = small.nodes.max(usual.nodes);
        if large {
            let opening = opening::measure(self, 60_000, &mut rows)?;
            rows.push(Row::ratio("open, 60 000 people", opening.ms, ("ours at 6 000", usual.ms), 2.0));
            nodes = nodes.max(opening.nodes);
        }
        union::measure(self, &mut rows)?;
        today::measure(self, &mut rows)?;
        results::measure(self, &mut rows)?;
        matching::measure(self, &mut rows)?;
        let fetched = cold::measure(self, &mut rows)?;
        rows.push(Row::count("elements in the page, at any size", nodes, 12_000, ""));
        let tables = sizes::measure(self, &fetched, &mut rows)?;
        let (version, today) = self.day()?;
        let mut text = format!("Measured on {today}: {}; the median of {} runs.", report::machine(&version), self.runs);
        if let Some(beside) = self.builds.get(1) {
            text.push_str(&format!(" The build beside: {}.", sizes::name(&beside.dist)?));
        }
        text.push_str(&format!("\n\n{}\n{tables}", report::table(&rows)));
        Ok((text, rows))
    }

    /// The browser's version, and the day by its clock.
    fn day(&self) -> Result<(String, String)> {
        let (_profile, chrome) = self.chrome("day")?;
        let today = chrome.run("return new Date().toISOString().slice(0, 10)", json!([]))?;
        Ok((chrome.version.clone(), today.as_str().unwrap_or_default().to_owned()))
    }
}

/// A browser's profile, removed when the browser is gone.
struct OwnProfile(PathBuf);

impl Drop for OwnProfile {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.0) {
            eprintln!("{} was not removed: {error}", self.0.display());
        }
    }
}
