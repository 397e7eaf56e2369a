//! `cargo xtask bench`: the release in Chromium, beside the floor page, in one run.
//!
//! Times depend on the machine, so each stands beside a time of the floor page on the same machine in the same
//! minutes, and the middle of several runs counts. What does not depend on the machine (elements in the page,
//! bytes of the first download, cards drawn again by a move) fails the command when it is over its budget.

mod board;
mod bytes;
mod driver;
mod floor;
mod people;
mod report;
mod stats;

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
use report::{Row, Verdict, ms};
use serde_json::json;
use stats::median;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The page that carries the figures.
const PAGE: &str = "docs/speed.md";

/// What the command takes.
#[derive(Args)]
pub struct Options {
    /// Runs of each measurement; the middle one counts.
    #[arg(long, default_value_t = 7)]
    runs: usize,
    /// Measures opening with 60 000 people too.
    #[arg(long)]
    large: bool,
    /// Measures dist/ as it is.
    #[arg(long)]
    no_build: bool,
    /// Measures the floor page alone.
    #[arg(long)]
    floor_only: bool,
    /// The address of another floor page, to be measured beside ours; may be repeated.
    #[arg(long)]
    against: Vec<String>,
}

/// Where everything is for one run of the command.
struct Bench<'a> {
    project: &'a Project,
    runs: usize,
    browser: Browser,
    folder: PathBuf,
    floor: Site,
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
    let bench = Bench { project, runs: options.runs, browser, folder, floor };
    if options.floor_only || !options.against.is_empty() {
        bench.floors(&options.against)?;
    }
    if options.floor_only {
        return Ok(());
    }
    if !options.no_build {
        tools::ensure(project, tools::FOR_BUILD)?;
        dist::build(project, Profile::Release)?;
    }
    let site = Site::start(listen(0)?, &project.dist())?;
    let (figures, rows) = bench.ours(&site.url(), options.large)?;
    println!("\n{figures}\nMeasured in {}.", human(begin.elapsed()));
    report::write(&project.root().join(PAGE), &figures)?;
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

    /// The runs of one measurement, and their median.
    fn median(&self, mut one: impl FnMut() -> Result<f64>) -> Result<f64> {
        let runs: Result<Vec<f64>> = (0..self.runs).map(|_| one()).collect();
        Ok(median(runs?))
    }

    /// The floor pages beside each other, run by run.
    fn floors(&self, others: &[String]) -> Result<()> {
        let (_profile, chrome) = self.chrome("floor")?;
        let url = self.floor.url();
        let urls = std::iter::once(&url).chain(others);
        let pages: Vec<Floor<'_>> = urls.map(|url| Floor { chrome: &chrome, url }).collect();
        println!("| floor | ours |{}", " other |".repeat(others.len()));
        for people in [1_000, 6_000] {
            let line = |work: &str, figures: Vec<String>| println!("| {people}: {work} | {} |", figures.join(" | "));
            let sizes: Result<Vec<f64>> = pages.iter().map(|page| page.seed(people)).collect();
            line("JSON", sizes?.into_iter().map(|bytes| format!("{:.1} MB", bytes / 1e6)).collect());
            let mut runs = vec![[const { Vec::new() }; 3]; pages.len()];
            for _ in 0..self.runs {
                for (page, [some, all, put]) in pages.iter().zip(&mut runs) {
                    some.push(page.show(Some(300))?);
                    all.push(page.show(None)?);
                    put.push(page.put(people)?);
                }
            }
            for (place, work) in ["show 300", "show all", "put"].into_iter().enumerate() {
                line(work, runs.iter().map(|works| ms(median(works[place].clone()))).collect());
            }
        }
        Ok(())
    }

    /// Everything about the application: the figures as text, and the rows.
    fn ours(&self, url: &str, large: bool) -> Result<(String, Vec<Row>)> {
        let mut rows = Vec::new();
        let (small, _, _) = self.opening(url, 1_000, &mut rows)?;
        let (usual, version, today) = self.opening(url, 6_000, &mut rows)?;
        let mut nodes = small.nodes.max(usual.nodes);
        if large {
            let (opening, _, _) = self.opening(url, 60_000, &mut rows)?;
            rows.push(Row::ratio("open, 60 000 people", opening.ms, ("ours at 6 000", usual.ms), 4.0));
            nodes = nodes.max(opening.nodes);
        }
        self.union(url, &mut rows)?;
        rows.push(Row::count("elements in the page, at any size", nodes, 12_000, ""));
        let parts = bytes::first_download(&self.project.dist(), url, &usual.files)?;
        let total: usize = parts.iter().map(|part| part.gzip).sum();
        rows.push(Row::count("first download, gzip", total.div_ceil(1_000), 350, "KB"));
        let mut text =
            format!("Measured on {today}: {}; the middle of {} runs.\n\n", report::machine(&version), self.runs);
        text.push_str(&report::table(&rows));
        text.push_str("\n| first download | bytes | gzip |\n|---|---:|---:|\n");
        for part in parts {
            text.push_str(&format!("| `{}` | {} | {} |\n", part.name, part.raw, part.gzip));
        }
        Ok((text, rows))
    }

    /// Opening, moving and searching with this many people; also the browser's version and day.
    fn opening(&self, url: &str, persons: usize, rows: &mut Vec<Row>) -> Result<(board::Opening, String, String)> {
        println!("measuring with {persons} people");
        let file = people::backup(self.project, &self.folder, persons)?;
        let (_profile, chrome) = self.chrome(&persons.to_string())?;
        let (board, floor) = (Board { chrome: &chrome, url }, Floor { chrome: &chrome, url: &self.floor.url() });
        board.join(&file)?;
        floor.seed(persons)?;
        let mut last = board.open()?;
        let cards = last.cards;
        let (mut ours, mut same, mut all) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..self.runs {
            last = board.open()?;
            ours.push(last.ms);
            same.push(floor.show(Some(cards))?);
            all.push(floor.show(None)?);
        }
        last.ms = median(ours);
        if persons <= 6_000 {
            let work = format!("open, {persons} people, {cards} cards mounted");
            rows.push(Row::ratio(&work, last.ms, ("floor, as many cards", median(same)), 1.0));
            // Only at 6 000 must we be faster than a page that mounts everybody.
            let (work, floor) =
                (format!("open, {persons} people, beside all of them mounted"), ("floor, all cards", median(all)));
            let row = Row::ratio(&work, last.ms, floor, 1.0);
            rows.push(if persons == 6_000 { row } else { row.without_budget() });
            self.work(&board, persons, &file, rows)?;
        }
        if persons == 6_000 {
            let person = people::longest(&file)?;
            let dossier = self.median(|| {
                board.open()?;
                board.dossier(&person)
            })?;
            let work = format!("a dossier of {} facts, opened from the board", people::LONG);
            rows.push(Row::ratio(&work, dossier, ("opening the board at 6 000", last.ms), 0.2));
        }
        let today = chrome.run("return new Date().toISOString().slice(0, 10)", json!([]))?;
        Ok((last, chrome.version.clone(), today.as_str().unwrap_or_default().to_owned()))
    }

    /// Moves and searches on an open board.
    fn work(&self, board: &Board<'_>, persons: usize, file: &Path, rows: &mut Vec<Row>) -> Result<()> {
        board.open()?;
        let moves = (0..self.runs).map(|_| board.move_one()).collect::<Result<Vec<_>>>()?;
        let of = |figure: fn(&board::Move) -> f64| median(moves.iter().map(figure).collect());
        let (painted, committed) = (of(|one| one.painted), of(|one| one.committed));
        rows.push(Row::time(
            &format!("move, {persons} people: drop to painted and committed"),
            painted.max(committed),
            50.0,
        ));
        rows.push(Row::stated(
            &format!("move, {persons} people: painted, committed"),
            format!("{}, {}", ms(painted), ms(committed)),
        ));
        let most = |figure: fn(&board::Move) -> usize| moves.iter().map(figure).max().unwrap_or(0);
        rows.push(Row::count(&format!("move, {persons} people: columns drawn again"), most(|one| one.columns), 2, ""));
        rows.push(Row::count(
            &format!("move, {persons} people: cards drawn again, besides the moved one"),
            most(|one| one.cards),
            0,
            "",
        ));
        let (person, name) = people::wanted(file)?;
        let mut keys = Vec::new();
        let found = self.median(|| {
            board.open()?;
            let search = board.search(&name, &person)?;
            keys.extend(search.keys);
            Ok(search.found)
        })?;
        let worst = keys.iter().copied().fold(0.0, f64::max);
        rows.push(Row::time(&format!("search, {persons} people: work of a key"), median(keys), 16.0));
        rows.push(Row::stated(&format!("search, {persons} people: work of the worst key"), ms(worst)));
        rows.push(Row::stated(&format!("search, {persons} people: last key to the wanted card"), ms(found)));
        Ok(())
    }

    /// A colleague's backup of 6 000 people, united with a board of ten.
    fn union(&self, url: &str, rows: &mut Vec<Row>) -> Result<()> {
        println!("measuring the union of 6000 people");
        let few = people::backup(self.project, &self.folder, 10)?;
        let many = people::backup(self.project, &self.folder, 6_000)?;
        let (mut total, mut puts, mut previews, mut longest) = (Vec::new(), Vec::new(), Vec::new(), 0.0_f64);
        // Each import needs an empty browser, so there are fewer of them.
        for number in 0..self.runs.min(3) {
            let (_profile, chrome) = self.chrome(&format!("union-{number}"))?;
            let (board, floor) = (Board { chrome: &chrome, url }, Floor { chrome: &chrome, url: &self.floor.url() });
            board.join(&few)?;
            let import = board.import(&many)?;
            total.push(import.preview + import.confirmed);
            previews.push(import.preview);
            longest = longest.max(import.longest.unwrap_or(0.0));
            floor.seed(6_000)?;
            puts.push(floor.put(6_000)?);
        }
        rows.push(Row::ratio(
            "union of 6 000 people: file chosen to painted and committed",
            median(total),
            ("floor's put", median(puts)),
            1.0,
        ));
        rows.push(Row::stated("union of 6 000 people: of that, up to the preview", ms(median(previews))));
        rows.push(Row::time("union of 6 000 people: longest task of the main thread", longest, 50.0));
        Ok(())
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
